"""The runbook's regular tasks: which are due, who did what, doing those that the program does, and how it all grows."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.domain.maintenance import Outcome, TaskName
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.announcing import announce
from edumanage_desktop.gui.button_rows import ButtonRows
from edumanage_desktop.gui.divided import Divided
from edumanage_desktop.gui.jobs.desk import JobsDesk
from edumanage_desktop.gui.maintenance.growth_view import GrowthPane
from edumanage_desktop.gui.maintenance.task_run import TaskRun
from edumanage_desktop.gui.maintenance.task_table import TaskModel, columns, record_words
from edumanage_desktop.gui.notice import NoticePage
from edumanage_desktop.gui.people.table import RecordView
from edumanage_desktop.gui.reading_column import ReadingColumn
from edumanage_desktop.gui.sign_in.card import text_label
from edumanage_desktop.gui.tab_stops import order_tab_stops
from edumanage_desktop.gui.tabbed_page import TabSection
from edumanage_desktop.gui.tasks import TaskLanes, Ticket
from edumanage_desktop.gui.text_size import scaled
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.services.maintenance.calendar import Entry, TaskRecord, calendar, note_by_hand
from edumanage_desktop.services.maintenance.desk import MaintenanceDesk

_LONGEST_RESULT = 1000
_RECORDS_SHOWN = 5
_LEFT_PX, _RIGHT_PX = 440, 330


class TasksSection(TabSection):
    """See the module. A record stays as it is written, so nothing here can be taken back."""

    archive_wanted = Signal()
    """The person wants to archive decided work: what, asks a dialog, and a job does it."""

    def __init__(
        self, *, desk: MaintenanceDesk, jobs: JobsDesk, lanes: TaskLanes, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._lanes, self._theme = desk, lanes, theme
        self._reading: Ticket | None = None
        self._noting = False
        self.model = TaskModel(theme, self)
        self.splitter = Divided(theme=theme, parent=self)
        self._left = QWidget(self.splitter)
        self._states = QStackedWidget(self._left)
        self.view = RecordView(self.model, columns(), self.tr("Regular tasks"), self._states)
        self.notice = NoticePage(self._states)
        self.earlier = text_label("", "secondary", self._left)
        self.earlier.setAccessibleDescription(self.tr("What came of it before"))
        self._earlier = ReadingColumn(self.earlier, parent=self._left)
        self._earlier.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.do_now = QPushButton(self.tr("Do it now"), self._left)
        self.do_now.setProperty("kind", "primary")
        self.stop_button = QPushButton(self.tr("Stop"), self._left)
        self.result = QLineEdit(self._left)
        self.result.setMaxLength(_LONGEST_RESULT)
        self.result.setPlaceholderText(self.tr("What came of it"))
        self.result.setAccessibleName(self.tr("What came of it"))
        self.trouble = QCheckBox(self.tr("It met trouble"), self._left)
        self.trouble.setToolTip(self.tr("So it stays due until it is done well"))
        self.note_button = QPushButton(self.tr("Record as done"), self._left)
        self.message = text_label("", "secondary", self._left)
        self.message.setAccessibleDescription(self.tr("What happened"))
        self._jobs = jobs

    def make_rest(self) -> None:
        """Make what stands beside the tasks, and put all of it together."""
        self.pane = GrowthPane(theme=self._theme, parent=self.splitter)
        self.growth = self.pane.view
        self.task_run = TaskRun(jobs=self._jobs, desk=self._desk, parent=self)
        for button in (self.do_now, self.stop_button, self.note_button):
            button.setAccessibleName(button.text())
        self._lay_out()
        self._connect()
        self._follow(None)

    def read(self) -> None:
        """Read anew how every task stands."""
        if self._reading is not None:
            self._reading.cancel()
        work = partial(calendar, self._desk.records)
        self._reading = self._lanes.run(self, work).success(self._show).failure(self._fail).start()

    def is_settled(self) -> bool:
        """Return whether nothing is being read or done."""
        return self._reading is None and not self.task_run.is_running() and not self._noting

    def take_keyboard(self) -> None:
        """Put the keyboard into the table."""
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def save(self) -> None:
        """Record the task under the cursor as done."""
        self.note()

    def has_unsaved(self) -> bool:
        """Return whether a result is typed that was not recorded."""
        return bool(self.result.text().strip())

    def forget_unsaved(self) -> None:
        """Let go of what is typed."""
        self.result.clear()
        self.trouble.setChecked(False)

    def current(self) -> Entry | None:
        """Return the task under the cursor."""
        found: Entry | None = self.view.current_record()
        return found

    def note(self) -> None:
        """Record the task under the cursor as done, with what is typed."""
        entry, result = self.current(), self.result.text().strip()
        if entry is None or self._noting or entry.task.recorded_by:
            return
        if not result:
            self._say(self.tr("Say in a few words what came of it, then record it."))
            self.result.setFocus()
            return
        self._noting = True
        outcome = Outcome.TROUBLE if self.trouble.isChecked() else Outcome.WELL
        work = partial(note_by_hand, self._desk.records, entry.task.name, outcome, result)
        self._lanes.run(self, work).success(self._noted).failure(self._not_noted).unexpected(self._end_noting).start()
        self._show_buttons()

    def _lay_out(self) -> None:
        self._states.addWidget(self.view)
        self._states.addWidget(self.notice)
        runs = QHBoxLayout()
        runs.setSpacing(12)
        runs.addWidget(self.do_now)
        runs.addWidget(self.stop_button)
        runs.addStretch()
        notes = ButtonRows((self.note_button, self.trouble), self._left)
        column = QVBoxLayout(self._left)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(10)
        column.addWidget(self._states, 1)
        column.addWidget(self._earlier)
        column.addLayout(runs)
        column.addWidget(self.result)
        column.addWidget(notes)
        column.addWidget(self.message)
        self.splitter.addWidget(self._left)
        self.splitter.addWidget(self.pane)
        self._left.setMinimumWidth(_LEFT_PX)
        self.pane.setMinimumWidth(scaled(_RIGHT_PX))
        for at, share in enumerate((3, 2)):
            self.splitter.setStretchFactor(at, share)
        self.splitter.setSizes([600, 400])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.splitter)
        self.stop_button.hide()
        order_tab_stops(
            self.view, self.do_now, self.stop_button, self.result, self.note_button, self.trouble, self.growth.switch,
            *self.growth.charts, self.growth.months, self.growth.tables,
        )  # fmt: skip

    def _connect(self) -> None:
        self.view.current_changed.connect(self._follow)
        self.do_now.clicked.connect(self._do)
        self.stop_button.clicked.connect(self.task_run.stop)
        self.result.returnPressed.connect(self.note)
        self.note_button.clicked.connect(self.note)
        self.notice.action_chosen.connect(self.read)
        self.task_run.changed.connect(self._show_buttons)
        self.task_run.ended.connect(self._ended)
        self.task_run.grown.connect(self.growth.show_growth)

    def _show(self, entries: Sequence[Entry]) -> None:
        self._reading = None
        before = self.current()
        self.model.show_records(entries)
        self._states.setCurrentWidget(self.view)
        self.view.go_to(max(0, -1 if before is None else self.model.row_of(before.task.name)))

    def _fail(self, error: EduManageError) -> None:
        self._reading = None
        self.notice.show_notice(
            theme=self._theme,
            icon_name="unreachable",
            title=self.tr("The tasks cannot be read"),
            sentence=wording.said(error.sentence),
            action=self.tr("Try again"),
        )
        self._states.setCurrentWidget(self.notice)

    def _follow(self, entry: Entry | None) -> None:
        self._show_buttons()
        self._earlier.setVisible(entry is not None)
        if entry is None:
            return
        self.earlier.setText(self.tr("Nobody ever did it.") if entry.last is None else record_words(entry.last))
        if entry.last is not None:
            name = entry.task.name
            reading = self._lanes.run(self, partial(self._desk.records.of, name))
            reading.success(partial(self._show_earlier, name)).failure(lambda _error: None).start()

    def _show_earlier(self, name: TaskName, records: Sequence[TaskRecord]) -> None:
        entry = self.current()
        if entry is not None and entry.task.name is name and records:
            self.earlier.setText("\n".join(record_words(each) for each in records[:_RECORDS_SHOWN]))

    def _do(self) -> None:
        entry = self.current()
        if entry is not None and entry.task.name is TaskName.ARCHIVE:
            self.archive_wanted.emit()
        elif entry is not None and entry.task.is_run_here:
            self._say("")
            self.task_run.begin(entry.task.name)
            self._show_buttons()

    def _ended(self, words: str) -> None:
        self._show_buttons()
        self._say(words)
        self.read()

    def _noted(self, _record: TaskRecord) -> None:
        self._end_noting()
        self.forget_unsaved()
        self._say(self.tr("Recorded."))
        self.read()

    def _not_noted(self, error: EduManageError) -> None:
        self._end_noting()
        self._say(wording.said(error.sentence))

    def _end_noting(self) -> None:
        self._noting = False
        self._show_buttons()

    def _say(self, words: str) -> None:
        self.message.setText(words)
        announce(self.message, words)

    def _show_buttons(self) -> None:
        entry, is_running = self.current(), self.task_run.is_running()
        is_run_here = entry is not None and entry.task.is_run_here
        self.do_now.setVisible(is_run_here)
        is_archive = entry is not None and entry.task.name is TaskName.ARCHIVE
        self.do_now.setText(self.tr("Archive…") if is_archive else self.tr("Do it now"))
        self.do_now.setAccessibleName(self.do_now.text())
        self.do_now.setEnabled(not is_running)
        self.stop_button.setVisible(is_running)
        for control in (self.result, self.trouble, self.note_button):
            control.setVisible(entry is None or not entry.task.recorded_by)
            control.setEnabled(entry is not None and not self._noting and not entry.task.recorded_by)
