"""The tab of incidents: the runbook's five steps as a guided list, the journal, and what was done in earlier ones."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.domain.incidents import Incident, StepName, StepState
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.announcing import announce
from edumanage_desktop.gui.divided import Divided
from edumanage_desktop.gui.guide.book import PLACE_PROPERTY, GuidePlace
from edumanage_desktop.gui.in_turns import InTurns, open_in_turns
from edumanage_desktop.gui.incident import words
from edumanage_desktop.gui.incident.papers import IncidentPapers
from edumanage_desktop.gui.incident.step_buttons import StepButtons
from edumanage_desktop.gui.incident.tables import (
    StepLine,
    StepModel,
    incident_columns,
    step_columns,
)
from edumanage_desktop.gui.jobs.desk import JobsDesk
from edumanage_desktop.gui.notice import NoticePage
from edumanage_desktop.gui.people.table import RecordModel, RecordView
from edumanage_desktop.gui.reading_side import ReadingSide
from edumanage_desktop.gui.sign_in.card import text_label
from edumanage_desktop.gui.tab_stops import order_tab_stops
from edumanage_desktop.gui.tabbed_page import TabSection
from edumanage_desktop.gui.tasks import Lane, TaskLanes, Ticket
from edumanage_desktop.gui.text_size import scaled
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.services.incidents import isolating
from edumanage_desktop.services.incidents.desk import IncidentDesk
from edumanage_desktop.services.incidents.journal import all_incidents

T = TypeVar("T")
_LEFT_PX, _RIGHT_PX, _LEAST_RIGHT_PX = 460, 400, 230
_EARLIER_PX, _JOURNAL_PX = 72, 90


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Incidents", text, None, count)


@dataclass(frozen=True, slots=True)
class _Read:
    """All incidents, the latest first, and whether what was made read-only still is."""

    incidents: Sequence[Incident]
    is_in_force: bool


class IncidentSection(TabSection):
    """Guides through the open incident; whatever is recorded elsewhere is seen when it is read anew."""

    open_changed = Signal(object)
    """The `Incident` that is open now, None for none: what every administrator's window shows."""

    def __init__(
        self, *, desk: IncidentDesk, jobs: JobsDesk, lanes: TaskLanes, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty(PLACE_PROPERTY, str(GuidePlace.INCIDENTS))
        self._desk, self._jobs, self._lanes, self._theme = desk, jobs, lanes, theme
        self._reading: Ticket | None = None
        self._is_at_work = self._is_showing = False
        self.incident: Incident | None = None
        """The one that is open."""
        self.papers = IncidentPapers(desk=desk, section=self)
        self.dialog: QDialog | None = None
        """What asks now."""
        self.splitter = Divided(theme=theme, parent=self)
        self._scroll = QScrollArea(self.splitter)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is in it is turned to by itself
        self._scroll.setAccessibleName(_tr("Incidents"))
        self._left = QWidget(self._scroll.viewport())
        self._left.setObjectName("settings_body")
        self._scroll.setWidget(self._left)
        self.head = text_label("", "strong", self._left)
        self.below = text_label("", "secondary", self._left)
        self.begin_button = QPushButton(_tr("Begin an incident…"), self._left)
        self.begin_button.setProperty("kind", "primary")
        self.begin_button.setAccessibleName(self.begin_button.text())
        self.message = text_label("", "secondary", self._left)
        self.message.setAccessibleDescription(_tr("What happened"))
        self._states = QStackedWidget(self)
        self.notice = NoticePage(self._states)

    def make_rest(self) -> None:
        """Say that it is being read; tables and buttons are made in turns, when that is first wanted."""
        self._states.addWidget(self.splitter)
        self._states.addWidget(self.notice)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._states)
        self.notice.action_chosen.connect(self.read)
        parts = (
            self._make_steps,
            self._make_buttons,
            self._make_earlier,
            self._make_journal,
            self._lay_out_steps,
            self._lay_out_rest,
            self._end_making,
        )
        self._making = InTurns(parts, parent=self)
        self._say_notice("waiting", _tr("One moment…"), _tr("The incidents are being read."))

    def _make_steps(self) -> None:
        self.model = StepModel(self._theme, self)
        self.view = RecordView(self.model, step_columns(), _tr("Steps of the incident"), self._left)
        self.advice = text_label("", "secondary", self._left)
        self.advice.setAccessibleDescription(_tr("What the step is about"))
        self.view.ensurePolished()  # all at once, when they are shown, would stop the window

    def _make_buttons(self) -> None:
        self.buttons = StepButtons(section=self, parent=self._left)
        self.buttons.ensurePolished()

    def _make_earlier(self) -> None:
        self.earlier_title = text_label(_tr("Incidents"), "strong", self._left)
        self.earlier_model = RecordModel(incident_columns(), lambda incident: incident.number, self)
        self.earlier = RecordView(self.earlier_model, incident_columns(), _tr("Incidents"), self._left)
        self.report_button = QPushButton(_tr("Save the report…"), self._left)
        self.report_button.setAccessibleName(self.report_button.text())
        self.earlier.ensurePolished()

    def _make_journal(self) -> None:
        self._right = QWidget(self.splitter)
        self.journal_title = text_label("", "strong", self._right)
        self.journal = QPlainTextEdit(self._right)
        self.journal.setReadOnly(True)
        self.journal.setTabChangesFocus(True)
        self.journal.setAccessibleName(_tr("Journal"))
        ReadingSide(self.journal)
        self.journal.ensurePolished()

    def _end_making(self) -> None:
        self.begin_button.clicked.connect(self.buttons.begin)
        self.view.current_changed.connect(lambda _line: self._follow())
        self.earlier.current_changed.connect(self._show_journal)
        self.report_button.clicked.connect(self.papers.choose_report)
        self._jobs.changed.connect(self._allow)
        self.grown.emit()
        self.read()

    def read(self) -> None:
        """Read anew how incidents stand, the first time when everything is made that shows it."""
        if not self._making.is_done():
            self._making.begin()
            return
        if self._reading is not None:
            self._reading.cancel()
        reading = self._lanes.run(self, partial(_read, self._desk)).success(self._show).failure(self._fail)
        self._reading = reading.unexpected(self._end_reading).start()

    def is_settled(self) -> bool:
        """Return whether nothing is being read or done."""
        return self._making.is_done() and self._reading is None and not self._is_at_work

    def take_keyboard(self) -> None:
        """Put the keyboard into the steps, or on the way to begin."""
        if self._states.currentWidget() is self.notice:
            self.notice.focus_action()
        else:
            stop = self.begin_button if self.incident is None else self.view
            stop.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def save(self) -> None:
        """Do nothing: what is typed stands in dialogs."""

    def has_unsaved(self) -> bool:
        """Return False: what is typed stands in dialogs."""
        return False

    def forget_unsaved(self) -> None:
        """Do nothing."""

    def step(self) -> StepName | None:
        """Return the step under the cursor."""
        line: StepLine | None = self.view.current_record()
        return None if line is None else line.name

    def shown(self) -> Incident | None:
        """Return the incident whose journal is shown."""
        found: Incident | None = self.earlier.current_record()
        return found

    def ask(self, make: "Callable[[IncidentDesk, TaskLanes], QDialog]") -> None:
        """Open a dialog; what it records is shown at once."""
        if self.dialog is None:
            self.dialog = dialog = make(self._desk, self._lanes)
            dialog.finished.connect(self._end_asking)
            open_in_turns(dialog, dialog.ensurePolished)

    def do(self, work: "Callable[[IncidentDesk], Incident]") -> None:
        """Do something in a lane that nobody has to be asked about."""
        self.work_on(partial(work, self._desk), self.take)

    def work_on(self, work: Callable[[], T], told: Callable[[T], object], *, lane: Lane = Lane.DATABASE) -> None:
        """Do one thing at a time in a lane, and tell what came of it; what hinders is said below the buttons."""
        if self._is_at_work:
            return
        self._is_at_work = True
        self.say("")
        self._allow()

        def succeed(result: T) -> None:
            self._end_work()
            told(result)

        doing = self._lanes.run(self, work).on(lane).success(succeed).failure(self._not_done)
        doing.unexpected(self._end_work).start()

    def take(self, incident: Incident) -> None:
        """Show an incident as it stands now, in place of what was read before."""
        known = [each for each in self.earlier_model.records if each.number != incident.number]
        found = sorted((incident, *known), key=_begun, reverse=True)
        self._show_incidents(found)

    def preserve(self, path: Path, wish: object, account: object = None) -> None:
        """Begin the job that preserves evidence; `account` is an administrator of the server, or None."""
        from edumanage_desktop.gui.incident.evidence_dialog import preserving
        from edumanage_desktop.services.backup.room import Account
        from edumanage_desktop.services.incidents.desk import EvidenceWish

        assert isinstance(wish, EvidenceWish)
        assert account is None or isinstance(account, Account)
        plan = preserving(self._desk, path, wish, lambda done: self.take(done.incident), account=account)
        job = self._jobs.start(plan)
        if job is not None:
            job.ended.connect(lambda: self.say(job.words))
            self._jobs.open(takes_keyboard=False)

    def say(self, told: str) -> None:
        """Say what happened below the buttons."""
        self.message.setText(told)
        self.message.setVisible(bool(told))
        announce(self.message, told)
        self._give_room()

    def _lay_out_steps(self) -> None:
        column = QVBoxLayout(self._left)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        for part in (self.head, self.below):
            column.addWidget(part)
        column.addWidget(self.begin_button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.view)
        for below in (self.advice, self.buttons, self.message):
            column.addWidget(below)
        self.message.hide()
        self._fit_steps()

    def _fit_steps(self) -> None:
        """Let all steps be seen, above the bar by which one goes sideways where there is one."""
        view, bar = self.view, self.view.horizontalScrollBar()
        lines_px = view.verticalHeader().defaultSectionSize() * len(StepName) + 2 * view.frameWidth()
        bar_px = bar.sizeHint().height() if bar.maximum() > 0 else 0
        view.setFixedHeight(lines_px + view.horizontalHeader().sizeHint().height() + bar_px)

    def _lay_out_rest(self) -> None:
        column = self._left.layout()
        assert isinstance(column, QVBoxLayout)
        column.addSpacing(8)
        column.addWidget(self.earlier_title)
        column.addWidget(self.earlier, 1)
        column.addWidget(self.report_button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch()
        self.earlier.setMinimumHeight(scaled(_EARLIER_PX))
        right = QVBoxLayout(self._right)
        right.setContentsMargins(16, 12, 16, 12)
        right.setSpacing(8)
        right.addWidget(self.journal_title)
        right.addWidget(self.journal, 1)
        self.journal.setMinimumHeight(scaled(_JOURNAL_PX))
        self._scroll.setMinimumWidth(_LEFT_PX)
        self._right.setMinimumWidth(_LEAST_RIGHT_PX)
        for at, share in enumerate((3, 2)):
            self.splitter.setStretchFactor(at, share)
        self._share_room()
        order_tab_stops(
            self.begin_button, self.view, *self.buttons.all(), self.earlier, self.report_button, self.journal
        )

    def _share_room(self) -> None:
        width = self.width()
        right = min(scaled(_RIGHT_PX), width * 2 // 5)
        self.splitter.setSizes([max(1, width - right), max(1, right)])

    def _show(self, read: _Read) -> None:
        self._end_reading()
        was_there = self._states.currentWidget() is not self.notice
        self._states.setCurrentWidget(self.splitter)
        self._show_incidents(read.incidents)
        if self.incident is not None and self.incident.holds() and not read.is_in_force:
            self.say(_tr("Somebody ended the maintenance window: acts are taken, although the incident is open."))
        if not was_there and self.isVisible():
            self.take_keyboard()

    def _show_incidents(self, found: Sequence[Incident]) -> None:
        self._is_showing = True  # what each part of it allows is asked once, at the end
        try:
            self._fill(found)
        finally:
            self._is_showing = False
        self._follow()

    def _fill(self, found: Sequence[Incident]) -> None:
        before, shown = self.incident, self.shown()
        is_first = before is None
        self.incident = incident = next((each for each in found if each.is_open), None)
        step = self.step()
        self.model.show_records([] if incident is None else [StepLine(incident, name) for name in StepName])
        self.earlier_model.show_records(found)
        self._show_head(incident, has_earlier=bool(found))
        if incident is not None:
            following = incident.next_step()
            is_over = step is None or is_first or incident.state_of(step) in (StepState.DONE, StepState.NOT_NEEDED)
            target = following if is_over and following is not None else step
            self.view.go_to(0 if target is None else self.model.row_of(target))
        number = incident.number if incident is not None and is_first else "" if shown is None else shown.number
        self.earlier.go_to(max(0, self.earlier_model.row_of(number)) if found else -1)
        self._show_journal(self.shown())
        if (before is None) != (incident is None):
            self.open_changed.emit(incident)

    def _show_head(self, incident: Incident | None, *, has_earlier: bool) -> None:
        if incident is None:
            self.head.setText(_tr("No incident is open"))
            self.below.setText(
                _tr(
                    "When something happened that must not happen, begin an incident: the program leads through what"
                    " the runbook asks for, and records who did what and when."
                )
            )
        else:
            self.head.setText(words.head_words(incident))
            self.below.setText(words.below_words(incident))
        self.begin_button.setVisible(incident is None)
        for part in (self.view, self.advice, self.buttons):
            part.setVisible(incident is not None)
        for shown in (self.earlier_title, self.earlier, self.report_button, self._right):
            shown.setVisible(has_earlier)

    def _show_journal(self, incident: Incident | None) -> None:
        told = "" if incident is None else words.journal_words(incident)
        if told != self.journal.toPlainText():
            self.journal.setPlainText(told)
        title = "" if incident is None else _tr("Journal of incident {number}")
        self.journal_title.setText(title.format(number="" if incident is None else wording.isolated(incident.number)))
        self._allow()

    def _follow(self) -> None:
        step, incident = self.step(), self.incident
        is_next = incident is not None and step is not None and incident.next_step() is step
        if step is None:
            self.advice.setText("")
        else:
            told = _tr("Next: {advice}") if is_next else "{advice}"
            self.advice.setText(told.format(advice=words.advice_words(step)))
        self._allow()

    def _allow(self) -> None:
        if self._is_showing or not self._making.is_done():
            return
        self.buttons.show_for(self.incident, self.step(), is_free=self.is_settled(), jobs=self._jobs)
        self.begin_button.setEnabled(self.is_settled())
        self.report_button.setEnabled(self.shown() is not None and not self._is_at_work)
        self._give_room()

    def _give_room(self) -> None:
        """Give wrapped texts the height that they need: what is scrolled is laid out without asking for it."""
        width, layout = self._scroll.viewport().width(), self._left.layout()
        if width > 0 and self._making.is_done() and layout is not None:
            self._fit_steps()
            layout.activate()
            self._left.setMinimumHeight(max(0, layout.totalMinimumHeightForWidth(width)))

    def _end_asking(self) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.deleteLater()

    def _not_done(self, error: EduManageError) -> None:
        self._end_work()
        self.say(wording.said(error.sentence))

    def _end_work(self) -> None:
        self._is_at_work = False
        self._allow()

    def _fail(self, error: EduManageError) -> None:
        self._end_reading()
        if self._states.currentWidget() is self.notice:
            title, action = _tr("The incidents cannot be read"), _tr("Try again")
            self._say_notice("unreachable", title, wording.said(error.sentence), action)
        else:
            self.say(wording.said(error.sentence))

    def _end_reading(self) -> None:
        self._reading = None
        self._allow()

    def _say_notice(self, icon_name: str, title: str, sentence: str, action: str = "") -> None:
        self.notice.show_notice(theme=self._theme, icon_name=icon_name, title=title, sentence=sentence, action=action)
        self._states.setCurrentWidget(self.notice)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._share_room()
        self._give_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_room()


def _read(desk: IncidentDesk) -> _Read:
    found = all_incidents(desk.log)
    holds = [held for each in found if each.is_open for held in each.holds() if held.is_done]
    return _Read(found, all(isolating.is_in_force(desk.windows, held) for held in holds))


def _begun(incident: Incident) -> float:
    return 0.0 if incident.begun.at is None else incident.begun.at.timestamp()
