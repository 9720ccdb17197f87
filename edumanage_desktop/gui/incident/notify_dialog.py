"""The dialog that tells the contacts: the text as it will be sent, to whom, and who was told otherwise."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QWidget

from edumanage_desktop.domain.contacts import TITLES, Contact
from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.domain.incidents import Incident, Telling, TellingOutcome
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.backups.asking import AskingDialog
from edumanage_desktop.gui.button_rows import ButtonRows
from edumanage_desktop.gui.guide.book import GuidePlace
from edumanage_desktop.gui.people.table import Column, RecordModel, RecordView
from edumanage_desktop.gui.reading_side import ReadingSide
from edumanage_desktop.gui.tasks import Lane, TaskLanes
from edumanage_desktop.gui.text_size import scaled
from edumanage_desktop.services.incidents import notifying
from edumanage_desktop.services.incidents.desk import IncidentDesk
from edumanage_desktop.services.incidents.journal import required_open

_TEXT_PX, _LEAST_TEXT_PX, _TABLE_PX, _WIDTH_PX = 150, 40, 68, 720


def _tr(text: str) -> str:
    return QCoreApplication.translate("Incidents", text)


@dataclass(frozen=True, slots=True)
class ContactLine:
    """A contact, and how it stands with telling them."""

    contact: Contact
    telling: Telling | None

    @property
    def may_have_come(self) -> bool:
        """Return whether a mail was begun of which nobody knows whether it was sent."""
        return self.telling is not None and self.telling.outcome is None


@dataclass(frozen=True, slots=True)
class _Known:
    """What is read: the incident, its contacts, and whether the department has a mail server."""

    incident: Incident
    contacts: Sequence[Contact]
    has_mail: bool


class ContactModel(RecordModel):
    """Holds a `ContactLine` for every contact that somebody fills."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(contact_columns(), lambda line: line.contact.place, parent)


def contact_columns() -> tuple[Column, ...]:
    """Return the columns of the contacts."""
    return (
        Column(_tr("Contact"), lambda line: wording.said(TITLES[line.contact.place]), width_px=150),
        Column(_tr("Name"), lambda line: line.contact.name or line.contact.phone, is_wide=True),
        Column(_tr("E-mail"), lambda line: line.contact.email, is_wide=True),
        Column(_tr("State"), _state_words, width_px=130),
    )


class NotifyDialog(AskingDialog):
    """Stays open while one after the other is told; whatever is recorded is emitted."""

    recorded = Signal(object)
    """The `Incident` as it stands then."""

    def __init__(self, *, incident: Incident, desk: IncidentDesk, lanes: TaskLanes, parent: QWidget) -> None:
        super().__init__(
            title=_tr("Notify those concerned"),
            intro=_tr("Each contact with an e-mail address gets this text once, in the language of the department."),
            go=_tr("Send to all who were not told"),
            place=GuidePlace.INCIDENTS,
            width_px=_WIDTH_PX,
            parent=parent,
        )
        self._desk, self._lanes, self._is_at_work = desk, lanes, False
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(_tr("Text"))
        ReadingSide(self.text)
        self.text.setMinimumHeight(scaled(_LEAST_TEXT_PX))
        self.text.setMaximumHeight(scaled(_TEXT_PX))
        self.model = ContactModel(self)
        self.view = RecordView(self.model, contact_columns(), _tr("Contacts"), self)
        self.view.setMinimumHeight(scaled(_TABLE_PX))
        self.copy = self._small(_tr("Copy the text"), self._copy)
        self.by_hand = self._small(_tr("Told by hand"), self._note_by_hand)
        self.by_hand.setToolTip(_tr("Record that you told this contact by telephone or with the copied text"))
        self.did_not_come = self._small(_tr("It did not come"), self._give_up)
        self.did_not_come.setToolTip(_tr("Record that this mail did not come, so that it is sent again"))
        self.again = self._small(_tr("Tell all again"), self._begin_round)
        self.again.setToolTip(_tr("Begin another round, in which everybody is told how it stands now"))
        self.buttons = ButtonRows((self.copy, self.by_hand, self.did_not_come, self.again), self)
        for at, part in enumerate((self.text, self.view, self.buttons), start=2):
            self.body.insertWidget(at, part, 0 if part is self.buttons else 1)
        self.cancel.setText(_tr("Close"))
        self.cancel.setAccessibleName(self.cancel.text())
        self.cancel.setToolTip(_tr("Close (Escape)"))
        self.view.current_changed.connect(lambda _line: self._allow())
        self.asked.connect(self._send)
        self.go.setDefault(False)  # no mail goes out because somebody pressed Enter in the table
        self._has_mail = False
        self._next_round = 1
        self._told_in = self._least_round = 1
        self._show_text(incident)
        self._do(self._look, is_silent=True)

    def is_settled(self) -> bool:
        """Return whether nothing is being read or sent."""
        return not self._is_at_work

    def _look(self, incident: Incident | None = None) -> _Known:
        """Read how it stands, in a lane; with an incident that was just read, the rest."""
        desk = self._desk
        filled = [contact for contact in desk.contacts.contacts() if not contact.is_empty]
        return _Known(incident or required_open(desk.log), filled, desk.mail_settings().is_on)

    def _send(self) -> None:
        told_in = self._told_in
        self._do(lambda: self._look(notifying.notify(self._desk, told_in=told_in)))

    def _note_by_hand(self) -> None:
        line = self.view.current_record()
        if line is not None:
            place, address, told_in = str(line.contact.place), line.contact.email, self._told_in
            self._do(lambda: self._look(notifying.told_by_hand(self._desk, place, address, told_in=told_in)))

    def _give_up(self) -> None:
        line = self.view.current_record()
        if line is not None and line.may_have_come:
            address, told_in = line.contact.email, self._told_in
            self._do(lambda: self._look(notifying.give_up(self._desk, address, told_in=told_in)))

    def _begin_round(self) -> None:
        self._least_round = self._next_round
        self._do(self._look)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.say(_tr("Copied. Tell the contacts, and record for each that you did."), is_failure=False)

    def _do(self, work: Callable[[], _Known], *, is_silent: bool = False) -> None:
        if self._is_at_work:
            return
        self._is_at_work = True
        if not is_silent:
            self.say("")
        self._allow()
        doing = self._lanes.run(self, work).on(Lane.COUNTING).success(self._show).failure(self._fail)
        doing.unexpected(self._end).start()

    def _show(self, known: _Known) -> None:
        self._has_mail = known.has_mail
        self._next_round = notifying.next_round(known.incident)
        self._told_in = max(self._least_round, self._next_round - 1)
        tellings = {each.address.casefold(): each for each in known.incident.tellings() if each.round == self._told_in}
        before = self.view.current_record()
        lines = [ContactLine(each, tellings.get(each.email.casefold() or str(each.place))) for each in known.contacts]
        self.model.show_records(lines)
        self.view.go_to(max(0, -1 if before is None else self.model.row_of(before.contact.place)) if lines else -1)
        self._show_text(known.incident)
        self._end()
        if not known.contacts:
            self.say(_tr("Nobody wrote down yet whom to tell. Fill in the contacts under Department, Contacts."))
        elif not known.has_mail:
            self.say(
                _tr("The department has no mail server. Copy the text, tell the contacts, and record that you did."),
                is_failure=False,
            )
        self.recorded.emit(known.incident)

    def _fail(self, error: EduManageError) -> None:
        self._end()
        self.say(wording.said(error.sentence))

    def _end(self) -> None:
        self._is_at_work = False
        self._allow()

    def _allow(self) -> None:
        line = self.view.current_record()
        is_free = not self._is_at_work
        self.go.setEnabled(is_free and self._has_mail and any(each.contact.email for each in self.model.records))
        is_told = line is not None and line.telling is not None and line.telling.outcome in _TOLD
        self.by_hand.setEnabled(is_free and line is not None and not is_told)
        told = [each.telling is not None and each.telling.outcome in _TOLD for each in self.model.records]
        self.again.setEnabled(is_free and bool(told) and all(told))
        self.did_not_come.setEnabled(is_free and line is not None and line.may_have_come)

    def _show_text(self, incident: Incident) -> None:
        notice = notifying.notice_of(incident)
        lines = [wording.said(notice.subject), "", *map(wording.said, notice.sentences)]
        self.text.setPlainText("\n".join(lines))

    def _small(self, text: str, slot: Callable[[], object]) -> QPushButton:
        return self.button(text, text, slot)


_TOLD = (TellingOutcome.TAKEN, TellingOutcome.BY_HAND)


def _state_words(line: ContactLine) -> str:
    if line.telling is None:
        return _tr("not told yet")
    known = {
        TellingOutcome.TAKEN: _tr("told by mail"),
        TellingOutcome.BY_HAND: _tr("told by hand"),
        TellingOutcome.REFUSED: _tr("refused by the server"),
        TellingOutcome.LATER: _tr("not sent yet"),
        None: _tr("perhaps sent"),
    }
    return known[line.telling.outcome]
