"""The dialogs that ask before something is done for an incident: each does it in a lane, and says what hindered."""

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, QDateTime, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QDateTimeEdit, QPlainTextEdit, QWidget

from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.domain.incidents import LONGEST_WORDS, Incident, IncidentKind, StepName
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.backups.asking import AskingDialog
from edumanage_desktop.gui.guide.book import GuidePlace
from edumanage_desktop.gui.incident import words
from edumanage_desktop.gui.reading_side import ReadingSide
from edumanage_desktop.gui.sign_in.card import text_label
from edumanage_desktop.gui.tasks import TaskLanes
from edumanage_desktop.gui.text_size import scaled
from edumanage_desktop.services.incidents import closing, isolating, journal
from edumanage_desktop.services.incidents.desk import IncidentDesk
from edumanage_desktop.services.incidents.incident_words import KINDS

_TEXT_LINES_PX = 84


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Incidents", text, None, count)


class DeedDialog(AskingDialog):
    """Does what is asked as soon as it is asked; it closes when that is done and recorded."""

    recorded = Signal(object)
    """The `Incident` as it stands then."""

    def __init__(
        self,
        *,
        title: str,
        intro: str,
        go: str,
        desk: IncidentDesk,
        lanes: TaskLanes,
        parent: QWidget,
        is_danger: bool = False,
    ) -> None:
        super().__init__(
            title=title, intro=intro, go=go, is_danger=is_danger, place=GuidePlace.INCIDENTS, parent=parent
        )
        self.desk, self._lanes, self._is_at_work = desk, lanes, False
        self.asked.connect(self._do)

    def deed(self) -> Callable[[], Incident]:
        """Return what is to be done, from what stands in the fields."""
        raise NotImplementedError

    def is_settled(self) -> bool:
        """Return whether nothing is being done."""
        return not self._is_at_work

    def add_text(self, name: str, longest: int = LONGEST_WORDS) -> QPlainTextEdit:
        """Add a field of some lines below its words, and return it; more letters than `longest` stand but cannot go."""
        field = QPlainTextEdit(self)
        field.setTabChangesFocus(True)
        field.setAccessibleName(name)
        field.setFixedHeight(scaled(_TEXT_LINES_PX))
        ReadingSide(field)
        self.form.addRow(text_label(name, "", self))
        self.form.addRow(field)

        def allow() -> None:
            letters = len(" ".join(field.toPlainText().split()))
            self.go.setEnabled(0 < letters <= longest)
            left = _tr("%n letters too many", letters - longest) if letters > longest else ""
            if left or self.message.isVisible():
                self.say(left)

        field.textChanged.connect(allow)
        self.go.setEnabled(False)
        return field

    def _do(self) -> None:
        if self._is_at_work:
            return
        self._is_at_work = True
        self.say("")
        self.set_busy(_tr("One moment…"))
        work = self._lanes.run(self, self.deed()).success(self._succeed).failure(self._fail)
        work.unexpected(self._end).start()

    def _succeed(self, incident: Incident) -> None:
        self._end()
        self.recorded.emit(incident)
        self.accept()

    def _fail(self, error: EduManageError) -> None:
        self._end()
        self.say(wording.said(error.sentence))

    def _end(self) -> None:
        self._is_at_work = False
        self.set_busy("")


class BeginDialog(DeedDialog):
    """What happened, of which kind, and since when."""

    def __init__(self, *, desk: IncidentDesk, lanes: TaskLanes, parent: QWidget) -> None:
        super().__init__(
            title=_tr("Begin an incident"),
            intro=_tr(
                "From now on every administrator sees that an incident is open, and each step is recorded with who and"
                " when. Say first what happened; nothing is locked by that."
            ),
            go=_tr("Begin"),
            desk=desk,
            lanes=lanes,
            parent=parent,
        )
        self.what = self.add_text(_tr("What happened"))
        self.kind = QComboBox(self)
        self.kind.setAccessibleName(_tr("Kind"))
        for kind in IncidentKind:
            self.kind.addItem(wording.said(KINDS[kind]), kind)
        self.form.addRow(_tr("Kind"), self.kind)
        self._now = QDateTime.currentDateTime()
        self.since = QDateTimeEdit(self._now, self)
        self.since.setCalendarPopup(True)
        self.since.setMaximumDateTime(self._now)
        self.since.setAccessibleName(_tr("Since"))
        self.form.addRow(_tr("Since"), self.since)
        self.what.setFocus()

    def deed(self) -> Callable[[], Incident]:
        kind, what = IncidentKind(self.kind.currentData()), self.what.toPlainText()
        chosen = self.since.dateTime()
        since = None if chosen == self._now else datetime.fromtimestamp(chosen.toSecsSinceEpoch(), UTC)
        log = self.desk.log
        return lambda: journal.begin(log, kind, what, since)


class LockDialog(DeedDialog):
    """Which account is locked."""

    def __init__(self, *, desk: IncidentDesk, lanes: TaskLanes, parent: QWidget) -> None:
        super().__init__(
            title=_tr("Lock an account"),
            intro=_tr(
                "The account is refused everything at once, and its sessions end. It is opened again when the incident"
                " is closed, unless you leave it locked then."
            ),
            go=_tr("Lock"),
            desk=desk,
            lanes=lanes,
            parent=parent,
            is_danger=True,
        )
        self.login = self.add_field(_tr("Login"))
        self.login.textChanged.connect(lambda typed: self.go.setEnabled(bool(typed.strip())))
        self.go.setEnabled(False)
        self.login.setFocus()

    def deed(self) -> Callable[[], Incident]:
        desk, login = self.desk, self.login.text()
        return lambda: isolating.lock(desk, login)


class UnlockDialog(DeedDialog):
    """Which account is opened again before the incident is closed."""

    def __init__(self, *, incident: Incident, desk: IncidentDesk, lanes: TaskLanes, parent: QWidget) -> None:
        super().__init__(
            title=_tr("Unlock an account"),
            intro=_tr("The account becomes what it was before the incident."),
            go=_tr("Unlock"),
            desk=desk,
            lanes=lanes,
            parent=parent,
        )
        self.login = QComboBox(self)
        self.login.setAccessibleName(_tr("Login"))
        for each in incident.locks():
            self.login.addItem(wording.plain(each.login), each.login)
        self.form.addRow(_tr("Login"), self.login)

    def deed(self) -> Callable[[], Incident]:
        desk, login = self.desk, str(self.login.currentData())
        return lambda: isolating.unlock(desk, login)


class HoldDialog(DeedDialog):
    """What everybody is told while nobody can act."""

    def __init__(self, *, desk: IncidentDesk, lanes: TaskLanes, parent: QWidget) -> None:
        super().__init__(
            title=_tr("Make everything read-only"),
            intro=_tr(
                "From now on the database refuses every change, also of the register, settings and accounts, until the"
                " incident is closed or you end it. Everybody goes on reading; what they decide meanwhile waits on"
                " their computers. Accounts can still be locked, unlocked, and given another password."
            ),
            go=_tr("Make read-only"),
            desk=desk,
            lanes=lanes,
            parent=parent,
            is_danger=True,
        )
        self.told = self.add_text(_tr("What everybody is told"), isolating.LONGEST_TOLD)
        self.stops_portal = QCheckBox(_tr("Refuse what the portal writes, too"), self)
        self.stops_portal.setAccessibleName(self.stops_portal.text())
        self.form.addRow(self.stops_portal)
        self.ends_sessions = QCheckBox(_tr("End all sessions but yours"), self)
        self.ends_sessions.setAccessibleName(self.ends_sessions.text())
        self.ends_sessions.setToolTip(
            _tr(
                "Whoever is signed in has to sign in again, and nobody else goes on; what they typed on the pages is"
                " kept."
            )
        )
        self.ends_sessions.setChecked(True)
        self.form.addRow(self.ends_sessions)
        self.told.setFocus()

    def deed(self) -> Callable[[], Incident]:
        desk, told, stops = self.desk, self.told.toPlainText(), self.stops_portal.isChecked()
        ends = self.ends_sessions.isChecked()
        return lambda: isolating.hold(desk, told, stops_portal=stops, ends_sessions=ends)


class LeaveOutDialog(DeedDialog):
    """Why a step is not needed."""

    def __init__(self, *, step: StepName, desk: IncidentDesk, lanes: TaskLanes, parent: QWidget) -> None:
        super().__init__(
            title=_tr("Leave a step out"),
            intro=_tr("{step}: the reason is recorded, and the step can be done all the same later.").format(
                step=words.title_words(step)
            ),
            go=_tr("Leave out"),
            desk=desk,
            lanes=lanes,
            parent=parent,
        )
        self._step = step
        self.why = self.add_text(_tr("Why it is not needed"))
        self.why.setFocus()

    def deed(self) -> Callable[[], Incident]:
        log, step, why = self.desk.log, self._step, self.why.toPlainText()
        return lambda: journal.leave_out(log, step, why)


class CloseDialog(DeedDialog):
    """What came of it, and what stays as it is."""

    def __init__(self, *, incident: Incident, desk: IncidentDesk, lanes: TaskLanes, parent: QWidget) -> None:
        super().__init__(
            title=_tr("Close the incident"),
            intro=_tr(
                "What was isolated is opened again, and the incident stands with its report below. It cannot be opened"
                " once more."
            ),
            go=_tr("Close the incident"),
            desk=desk,
            lanes=lanes,
            parent=parent,
        )
        self.summary = self.add_text(_tr("What came of it, and what was learnt"))
        self.locked = {each.login: self._box(each.login) for each in incident.locks()}
        left = sum(fix.done is None for fix in incident.fixes())
        self.leaves_open = QCheckBox(_tr("Close although %n items are not ticked", left), self)
        self.leaves_open.setAccessibleName(self.leaves_open.text())
        self.form.addRow(self.leaves_open)
        self.form.setRowVisible(self.leaves_open, left > 0)
        self.summary.setFocus()

    def deed(self) -> Callable[[], Incident]:
        desk, summary, leaves = self.desk, self.summary.toPlainText(), self.leaves_open.isChecked()
        kept = frozenset(login for login, box in self.locked.items() if box.isChecked())
        return lambda: closing.close(desk, summary, leaves_open=leaves, keeps_locked=kept)

    def _box(self, login: str) -> QCheckBox:
        box = QCheckBox(_tr("Leave {login} locked").format(login=wording.isolated(wording.plain(login))), self)
        box.setAccessibleName(box.text())
        self.form.addRow(box)
        return box
