"""The scenes of an incident: begun, isolated, its checklist, whom it is told to, and its report; and whom to ask."""

from functools import partial

from PySide6.QtWidgets import QDialog, QPushButton

from edumanage_desktop.domain.contacts import Contact, ContactPlace
from edumanage_desktop.domain.incidents import IncidentKind, StepName
from edumanage_desktop.gui.actions.action import ActionId
from edumanage_desktop.gui.contacts.dialog import ContactsDialog
from edumanage_desktop.gui.department.page import DepartmentPage, DepartmentTab
from edumanage_desktop.gui.incident.asking import DeedDialog
from edumanage_desktop.gui.incident.checklist_dialog import ChecklistDialog
from edumanage_desktop.gui.incident.incident_section import IncidentSection
from edumanage_desktop.gui.incident.notify_dialog import NotifyDialog
from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.gui.tour.album import Album, TourStopped, elsewhere, wait_for
from edumanage_desktop.services.contacts import ContactKeeper, KeptContact
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

    def ask(self, window: MainWindow, page: DepartmentPage) -> None:
        """See whom to ask, as administrators write it down and as everybody finds it."""
        kept = elsewhere(self._keeper.kept, "the contacts")
        for contact in _CONTACTS:
            save = partial(self._keeper.save, KeptContact(contact, kept[contact.place].version))
            elsewhere(save, "a contact of a colleague")
        window.pages.go_to_department()
        page.tabs.setCurrentIndex(DepartmentTab.CONTACTS)
        wait_for(page.is_settled, "the contacts")
        self._album.save(window, "contacts")
        wait_for(lambda: window.registry.run(ActionId.CONTACTS), "whom to ask")
        dialog = next(each for each in window.findChildren(ContactsDialog) if each.isVisible())
        wait_for(dialog.is_settled, "whom to ask")
        self._album.save(window, "contacts-in-help")
        _put_away(dialog)

    def handle(self, window: MainWindow, section: IncidentSection) -> None:
        """Handle an incident from its beginning to its report, with a colleague at another computer."""
        section.read()
        wait_for(section.is_settled, "the incidents")
        self._album.save(window, "incidents-none")
        self._ask(window, section, section.begin_button, "incident-begin")
        log = self._desk.log
        what = "The password of a faculty member was found on a public computer"
        elsewhere(partial(journal.begin, log, IncidentKind.ACCOUNT, what), "an incident of a colleague")
        self._isolate(window, section)
        words = "We look into something; nothing is lost."
        elsewhere(partial(isolating.hold, self._desk, words, stops_portal=False), "an isolation by a colleague")
        elsewhere(partial(fixing.add_suggested, log), "a checklist of a colleague")
        elsewhere(partial(fixing.tick, log, 1, "Handed over in person"), "a tick of a colleague")
        self._see(section)
        self._album.save(window, "incident-steps")
        buttons = section.buttons
        self._step(window, section, StepName.PRESERVE, buttons.preserve, "incident-evidence")
        self._step(window, section, StepName.NOTIFY, buttons.notify, "incident-notify")
        self._step(window, section, StepName.NOTIFY, buttons.leave_out[StepName.NOTIFY], "incident-left-out")
        self._step(window, section, StepName.FIX, buttons.checklist, "incident-checklist")
        self._step(window, section, StepName.DOCUMENT, buttons.close_it, "incident-close")
        summary = "Nobody had used the password. It is another one now."
        elsewhere(partial(closing.close, self._desk, summary, leaves_open=True), "an end by a colleague")
        self._see(section)
        self._album.save(window, "incidents-closed")

    def _see(self, section: IncidentSection) -> None:
        section.read()
        wait_for(section.is_settled, "the incident")

    def _isolate(self, window: MainWindow, section: IncidentSection) -> None:
        """See what locks an account and what makes everything read-only, with somebody locked by a colleague."""
        self._see(section)
        people = elsewhere(self._desk.accounts.people, "the accounts")
        locked = next(each.login for each in people if each.login != self._desk.log.login() and each.active)
        buttons = section.buttons
        self._step(window, section, StepName.ISOLATE, buttons.lock, "incident-lock")
        self._step(window, section, StepName.ISOLATE, buttons.hold, "incident-read-only")
        elsewhere(partial(isolating.lock, self._desk, locked), "an account that a colleague locks")
        self._see(section)
        self._step(window, section, StepName.ISOLATE, buttons.unlock, "incident-unlock")
        elsewhere(partial(isolating.unlock, self._desk, locked), "an account that a colleague lets in again")

    def _step(
        self, window: MainWindow, section: IncidentSection, step: StepName, button: QPushButton, scene: str
    ) -> None:
        section.view.go_to(section.model.row_of(step))
        self._ask(window, section, button, scene)

    def _ask(self, window: MainWindow, section: IncidentSection, button: QPushButton, scene: str) -> None:
        button.click()
        dialog = section.dialog
        if dialog is None:
            raise TourStopped(f"nothing asks: {button.text()}")
        wait_for(dialog.isVisible, "a dialog of the incident")
        if isinstance(dialog, DeedDialog | NotifyDialog | ChecklistDialog):
            wait_for(dialog.is_settled, "what it tells")
        self._album.save(window, scene)
        _put_away(dialog)


def _put_away(dialog: QDialog) -> None:
    dialog.reject()
    wait_for(lambda: not dialog.isVisible(), "an end of the dialog")
