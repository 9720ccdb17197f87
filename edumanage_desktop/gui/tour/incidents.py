"""The scenes of an incident: begun, isolated, its checklist, whom it is told to, and its report; and whom to ask."""

from functools import partial

from PySide6.QtWidgets import QDialog

from edumanage_desktop.domain.contacts import Contact, ContactPlace
from edumanage_desktop.domain.incidents import IncidentKind, StepName
from edumanage_desktop.gui.contacts.contacts_section import ContactsSection
from edumanage_desktop.gui.contacts.dialog import ContactsDialog
from edumanage_desktop.gui.incident.incident_section import IncidentSection
from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.gui.tasks import TaskLanes
from edumanage_desktop.gui.tour.album import Album, elsewhere, wait_for
from edumanage_desktop.services.contacts import ContactKeeper, ContactReader, KeptContact
from edumanage_desktop.services.incidents import closing, fixing, isolating, journal
from edumanage_desktop.services.incidents.desk import IncidentDesk

_CONTACTS = (
    Contact(ContactPlace.LEAD_DEVELOPER, "Lead Developer", "lead@department.example"),
    Contact(ContactPlace.SYSTEM_ADMINISTRATOR, "System Administrator", "systems@department.example", "555 0101"),
    Contact(ContactPlace.EMERGENCY, "", "", "555 0112"),
)


class IncidentScenes:
    """As an administrator sees it; `desk` and `keeper` are a colleague's."""

    def __init__(self, *, album: Album, desk: IncidentDesk, keeper: ContactKeeper) -> None:
        self._album, self._desk, self._keeper = album, desk, keeper

    def ask(self, window: MainWindow, section: ContactsSection, reader: ContactReader, lanes: TaskLanes) -> None:
        """See whom to ask, as administrators write it down and as everybody finds it."""
        kept = elsewhere(self._keeper.kept, "the contacts")
        for contact in _CONTACTS:
            save = partial(self._keeper.save, KeptContact(contact, kept[contact.place].version))
            elsewhere(save, "a contact of a colleague")
        section.read()
        wait_for(section.is_settled, "the contacts")
        self._album.save(window, "contacts")
        dialog = ContactsDialog(reader=reader, lanes=lanes, administers=True, parent=window)
        dialog.open()
        wait_for(dialog.is_settled, "whom to ask")
        self._album.save(window, "contacts-in-help")
        _put_away(dialog)

    def handle(self, window: MainWindow, section: IncidentSection) -> None:
        """Handle an incident from its beginning to its report, with a colleague at another computer."""
        section.read()
        wait_for(section.is_settled, "the incidents")
        self._album.save(window, "incidents-none")
        log = self._desk.log
        what = "The password of a faculty member was found on a public computer"
        elsewhere(partial(journal.begin, log, IncidentKind.ACCOUNT, what), "an incident of a colleague")
        words = "We look into something; nothing is lost."
        elsewhere(partial(isolating.hold, self._desk, words, stops_portal=False), "an isolation by a colleague")
        elsewhere(partial(fixing.add_suggested, log), "a checklist of a colleague")
        elsewhere(partial(fixing.tick, log, 1, "Handed over in person"), "a tick of a colleague")
        self._see(section)
        self._album.save(window, "incident-steps")
        self._open(window, section, StepName.NOTIFY, "incident-notify")
        self._open(window, section, StepName.FIX, "incident-checklist")
        summary = "Nobody had used the password. It is another one now."
        elsewhere(partial(closing.close, self._desk, summary, leaves_open=True), "an end by a colleague")
        self._see(section)
        self._album.save(window, "incidents-closed")

    def _see(self, section: IncidentSection) -> None:
        section.read()
        wait_for(section.is_settled, "the incident")

    def _open(self, window: MainWindow, section: IncidentSection, step: StepName, scene: str) -> None:
        section.view.go_to(section.model.row_of(step))
        (section.buttons.notify if step is StepName.NOTIFY else section.buttons.checklist).click()
        dialog = section.dialog
        assert dialog is not None
        wait_for(dialog.is_settled, "a dialog of the incident")  # type: ignore[attr-defined]  # both tell it
        self._album.save(window, scene)
        _put_away(dialog)


def _put_away(dialog: QDialog) -> None:
    dialog.reject()
    wait_for(lambda: not dialog.isVisible(), "an end of the dialog")
