"""The Assign page: the faculty with their work at the left, the work of whoever is chosen there at the right."""

from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta
from functools import partial

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget

from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.domain.people import FacultyMember, Person
from edumanage_desktop.domain.statuses import Status
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.actions.action import ActionId
from edumanage_desktop.gui.actions.registry import WindowActions
from edumanage_desktop.gui.announcing import announce
from edumanage_desktop.gui.assigning.moving import Moving, WorksInView
from edumanage_desktop.gui.assigning.workload_model import Circle, WorkloadModel
from edumanage_desktop.gui.assigning.workload_view import WorkloadView
from edumanage_desktop.gui.clear_button import ClearButton
from edumanage_desktop.gui.divided import Divided
from edumanage_desktop.gui.dressing import divide
from edumanage_desktop.gui.elided_button import ElidedButton
from edumanage_desktop.gui.elided_label import ElidedLabel
from edumanage_desktop.gui.in_turns import InTurns
from edumanage_desktop.gui.queue.page import QueuePage
from edumanage_desktop.gui.record_table import stand_on
from edumanage_desktop.gui.tab_stops import name_clear_button, order_tab_stops
from edumanage_desktop.gui.tasks import Lane, TaskLanes, Ticket
from edumanage_desktop.gui.text_size import scaled
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.services.finding import FoundStudent, student_of
from edumanage_desktop.services.moving.desk import MovingDesk
from edumanage_desktop.services.moving.workload import Workload, Workloads
from edumanage_desktop.services.queue import Change, QueueFilter, SortColumn, SortOrder

_WEEK = timedelta(days=7)
_READ_AGAIN_MS = 1_500
"""Counts follow what changed after this; many changes are counted once."""
_LEFT_PX, _RIGHT_PX = 480, 650
_LEAST_LEFT_PX = 300
_USUAL = frozenset({str(Status.SUBMITTED)})
_NOBODY = frozenset({-1})
"""A number that no faculty member has."""


class AssignPage(QWidget):
    """Works go from here to the right people, one by one or many together."""

    submission_wanted = Signal(int)
    """The submission that the person wants to see in the queue."""
    student_wanted = Signal(object)
    """The `FoundStudent` whose work the person wants to see."""
    visibility_wanted = Signal(object, object)
    """The submission, and the faculty member who cannot see it, each None where it is to be asked for."""

    def __init__(
        self,
        *,
        desk: MovingDesk,
        person: Person,
        faculty: Sequence[FacultyMember],
        lanes: TaskLanes,
        theme: Theme,
        actions: WindowActions,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        theme.dress(divide(self))
        self.setObjectName("assign_page")
        self._desk, self._lanes, self._theme, self._actions = desk, lanes, theme, actions
        self._splitter = Divided(theme=theme, parent=self)
        self._left = self._part("assign_people")
        self._right = QWidget(self._splitter)
        self.title = QLabel(self.tr("Assign"), self._left)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty("role", "title")
        self.figures = ElidedButton(self.tr("Who has what…"), self._left)
        self.figures.setAccessibleName(self.tr("Who has what…"))
        self.figures.setToolTip(self.tr("What waits, what came and was decided, and how long that took"))
        self.search = QLineEdit(self._left)
        self.search.setPlaceholderText(self.tr("Name or department"))
        self.search.setAccessibleName(self.tr("Find a faculty member"))
        ClearButton(self.search, theme)
        name_clear_button(self.search, self.tr("Clear the search"))
        self.model = WorkloadModel(self)
        self.people = WorkloadView(self.model, theme, self._left)
        self.moving = Moving(desk=desk, lanes=lanes, faculty=faculty, window=self)
        self._again = QTimer(self, singleShot=True, interval=_READ_AGAIN_MS)
        self._again.timeout.connect(self.read)
        self._reading: Ticket | None = None
        self._lay_out_left()
        self._made_queue: QueuePage | None = None
        queue = QueuePage(lanes=lanes, reader=desk.reader, theme=theme, parent=self._right)
        take_queue = partial(self._take_queue, queue, person)
        self._making = InTurns((*queue.parts(), take_queue, self._make_bar), parent=self)
        self._making.begin()

    @property
    def queue(self) -> QueuePage:
        """Return the work of whoever is chosen at the left."""
        self._making.finish()
        assert self._made_queue is not None
        return self._made_queue

    def _take_queue(self, made: QueuePage, person: Person) -> None:
        made.explain_to(person)
        made.foot.decides_nothing()
        made.model.let_rows_be_dragged()
        self._made_queue = made

    def _make_bar(self) -> None:
        """Make what stands below the work, and let the whole page act."""
        self.bar = self._part("decision_bar", self._right)
        self.move_button = self._button(self.tr("Move…"), self.tr("Move the selected work to somebody else"))
        self.move_button.setProperty("kind", "primary")
        self.share_button = self._button(
            self.tr("Share out…"), self.tr("Share work out among several people, as fairly as can be")
        )
        self.stop = self._button(self.tr("Stop"), self.tr("Move nothing more; what was moved stays moved"))
        self.rest = self._button(self.tr("Go on"), self.tr("Move what was not moved when the last moves ended"))
        self.undo = self._button(self.tr("Undo"), self.tr("Take the last moves back, all of them together"))
        self.report = self._button(self.tr("Report…"), self.tr("What came of each of the last moves"))
        self.message = ElidedLabel(self.bar)
        self.message.setProperty("role", "secondary")
        self.message.setAccessibleDescription(self.tr("What happened"))
        self.message.hide()
        self._lay_out_right()
        self._connect()
        self._offer(self._actions)
        order_tab_stops(
            *(self.figures, self.search, self.people, *self.queue.filters.tab_order(), self.queue.view),
            *(self.stop, self.rest, self.report, self.undo, self.share_button, self.move_button),
        )
        self._show_what_can_be_done()

    def begin(self) -> None:
        """Read how things stand, and put the keyboard on the faculty; called whenever the page comes to the front."""
        self.read()
        self.people.setFocus(Qt.FocusReason.OtherFocusReason)

    def read(self) -> None:
        """Count everybody's work anew."""
        if self._reading is not None:
            return
        today = date.today()  # noqa: DTZ011 (the person's own day)
        since, desk = datetime.now().astimezone() - _WEEK, self._desk

        def count() -> tuple[Workloads, int]:
            loads = desk.workloads.workloads(today=today, decided_since=since)
            return loads, desk.workloads.untaught()

        counting = self._lanes.run(self, count).on(Lane.COUNTING).success(partial(self._show, today))
        self._reading = counting.failure(self._fail).unexpected(self._end_reading).start()

    def is_settled(self) -> bool:
        """Return whether nothing is being read or moved."""
        is_counted = self._reading is None and not self._again.isActive()
        return self._making.is_done() and is_counted and self.queue.is_settled() and not self.moving.is_running()

    def works(self) -> WorksInView:
        """Return what the person sees at the right."""
        selected = self.queue.selected()
        return WorksInView(selected, self.queue.filters.queue_filter(), self.queue.model.total)

    def ask_to_move(self, to: int | None = None) -> None:
        """Ask which of the work at the right goes to whom."""
        if self.queue.selection.is_reading():
            self.say(self.tr("The selected rows are still being read. Try again in a moment."))
            return
        self.moving.ask(self.works(), self.model.workloads.people, self.model.today, to)

    def share_out(self) -> None:
        """Let the person share the work at the right out."""
        if not self.queue.selection.is_reading():
            self.moving.share(self.works(), self.model.workloads.people, self.model.today)

    def take_changes(self, changes: Sequence[Change]) -> None:
        """Bring the page up to date with what others did."""
        self.queue.take_changes(changes)
        self.moving.take_changes(changes)
        self._note_changes()

    def say(self, sentence: str) -> None:
        """Tell what happened."""
        self._show_message(sentence)
        announce(self.message, sentence)

    def _show_message(self, words: str) -> None:
        self.message.show_text(words)
        self.message.setVisible(bool(words))

    def _show(self, today: date, counted: tuple[Workloads, int]) -> None:
        is_first = self._reading is not None and not self.model.workloads.people
        self._reading = None
        loads, untaught = counted
        self.model.show_workloads(loads, untaught, today)
        if is_first:
            self.people.go_to(Circle.UNASSIGNED if loads.unassigned.count else Circle.EVERYBODY)
        self._follow()

    def _fail(self, error: EduManageError) -> None:
        self._end_reading()
        if not self.moving.can_go_on():  # moves that were broken off have told of the same trouble, and what was moved
            self.say(wording.said(error.sentence))

    def _end_reading(self) -> None:
        self._reading = None

    def _follow(self) -> None:
        """Show the open work of whoever is current at the left."""
        row = self.people.current()
        if row is None:
            return
        bounds = self._bounds_of(row)
        if bounds != self._shown_bounds:
            self._shown_bounds = bounds
            self.queue.states.explain_by(*self._words_of_nothing(row))
            self.queue.filters.stand_within(bounds, _USUAL)
        self._show_what_can_be_done()

    _shown_bounds: QueueFilter | None = None

    def _bounds_of(self, row: Circle | Workload) -> QueueFilter:
        if isinstance(row, Workload):
            return QueueFilter(faculty_id=row.faculty_id)
        if row is Circle.UNASSIGNED:
            return QueueFilter(faculty_id=0)
        if row is Circle.STRANDED:
            return QueueFilter(among=self.model.workloads.stranded() or _NOBODY)
        return QueueFilter(untaught=True) if row is Circle.UNTAUGHT else QueueFilter()

    def _words_of_nothing(self, row: Circle | Workload) -> tuple[str, str]:
        sentence = self.tr("Choose somebody else at the left to see what they have.")
        if isinstance(row, Workload):
            return self.tr("{name} has no work").format(name=self.model.name(row)), sentence
        titles = {
            Circle.EVERYBODY: self.tr("No work in this department yet"),
            Circle.UNASSIGNED: self.tr("Everything is with somebody"),
            Circle.STRANDED: self.tr("Nothing is with people who left or are disabled"),
            Circle.UNTAUGHT: self.tr("Everybody teaches whose work they have"),
        }
        return titles[row], sentence

    def _show_what_can_be_done(self) -> None:
        running, total = self.moving.is_running(), self.queue.model.total
        for button in (self.move_button, self.share_button):
            button.setEnabled(not running and total > 0)
        self.stop.setVisible(running)
        self.rest.setVisible(self.moving.can_go_on())
        self.undo.setVisible(self.moving.can_take_back())
        self.report.setVisible(self.moving.has_report() and not running)

    def _note_changes(self) -> None:
        if self.isVisible():
            self._again.start()

    def _note_own_changes(self) -> None:
        """Count at once what was done here, or after what is being counted."""
        if self._reading is not None:
            self._note_changes()
        elif self.isVisible():
            self.read()

    def _open_menu(self, at: QPoint) -> None:
        menu, is_free = QMenu(self.queue.view), self.move_button.isEnabled()
        student, current = self._shown_student(), self.queue.current()
        self._entry(menu, self.tr("Move…"), self.ask_to_move, enabled=is_free)
        self._entry(menu, self.tr("Share out…"), self.share_out, enabled=is_free)
        if student is not None:
            self._entry(menu, self.tr("All work of this student"), partial(self.student_wanted.emit, student))
        if current is not None:
            self._entry(menu, self.tr("Why can't they see it?"), self._ask_why)
            self._entry(menu, self.tr("Show in the queue"), partial(self.submission_wanted.emit, current.id))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.queue.view.viewport().mapToGlobal(at))

    def _entry(self, menu: QMenu, words: str, act: Callable[[], object], *, enabled: bool = True) -> None:
        entry = menu.addAction(words)
        entry.setEnabled(enabled)
        entry.triggered.connect(lambda: act())

    def _shown_student(self) -> FoundStudent | None:
        current = self.queue.current()
        return student_of(current) if current is not None else None

    def _ask_why(self) -> None:
        """Ask why whoever is chosen at the left, or who has the current submission, cannot see it."""
        row, current = self.people.current(), self.queue.current()
        chosen = row.faculty_id if isinstance(row, Workload) else None
        has_it = current.faculty_id if current is not None else None
        self.visibility_wanted.emit(current.id if current is not None else None, chosen or has_it)

    def _go_to_student(self) -> None:
        student = self._shown_student()
        if student is not None:
            self.student_wanted.emit(student)

    def _part(self, name: str, parent: QWidget | None = None) -> QWidget:
        """Return a part of the page that is dressed for itself."""
        part = QWidget(parent or self._splitter)
        part.setObjectName(name)
        part.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme.dress(part)
        return part

    def _button(self, text: str, tip: str) -> QPushButton:
        button = QPushButton(text, self.bar)
        button.setAccessibleName(text)
        button.setToolTip(tip)
        return button

    def _lay_out_left(self) -> None:
        left = QVBoxLayout(self._left)
        left.setContentsMargins(16, 16, 16, 12)
        left.setSpacing(10)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.figures)
        left.addLayout(head)
        left.addWidget(self.search)
        left.addWidget(self.people, 1)
        self._left.setMinimumWidth(_LEAST_LEFT_PX)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._splitter)

    def _lay_out_right(self) -> None:
        bar, buttons = QVBoxLayout(self.bar), QHBoxLayout()
        bar.setContentsMargins(16, 10, 16, 10)
        bar.setSpacing(8)
        told = QHBoxLayout()
        told.setSpacing(8)
        told.addWidget(self.message, 1)
        told.addStretch()
        for button in (self.stop, self.rest, self.report, self.undo):
            told.addWidget(button)
        bar.addLayout(told)
        bar.addLayout(buttons)
        buttons.setSpacing(8)
        buttons.addStretch()
        for button in (self.share_button, self.move_button):
            buttons.addWidget(button)
        right = QVBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.queue, 1)
        right.addWidget(self.bar)
        self.queue.setMinimumWidth(440)
        self._splitter.setSizes([scaled(_LEFT_PX), scaled(_RIGHT_PX)])
        self._splitter.setStretchFactor(1, 1)

    def _connect(self) -> None:
        self.search.textChanged.connect(self.model.find)
        self.search.returnPressed.connect(self._go_to_first_found)
        self.people.chosen.connect(self._follow)
        self.people.dropped.connect(self.ask_to_move)
        self.queue.view.setDragEnabled(True)
        self.queue.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.queue.view.customContextMenuRequested.connect(self._open_menu)
        self.queue.view.activated.connect(lambda _index: self.ask_to_move())
        self.queue.counted.connect(self._show_what_can_be_done)
        self.queue.first_rows_shown.connect(self._show_what_can_be_done)
        self.queue.start_with(SortOrder(SortColumn.RECEIVED, descending=False))
        self.move_button.clicked.connect(lambda: self.ask_to_move())
        self.share_button.clicked.connect(self.share_out)
        self.stop.clicked.connect(self.moving.stop)
        self.rest.clicked.connect(self.moving.go_on)
        self.undo.clicked.connect(self.moving.take_back)
        self.report.clicked.connect(self.moving.show_report)
        self.moving.told.connect(self.say)
        self.moving.progressed.connect(self._show_message)
        self.moving.changed.connect(self._show_what_can_be_done)
        self.moving.visited.connect(self.submission_wanted)
        self._lanes.submissions_changed.connect(self._note_own_changes)

    def _go_to_first_found(self) -> None:
        """Choose the first who was found, and go on to their work."""
        if self.model.rowCount():
            stand_on(self.people, 0)
        self.people.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer(self, actions: WindowActions) -> None:
        actions.bind(ActionId.MOVE, owner=self, run=self.ask_to_move, is_offered=self.move_button.isEnabled)
        actions.tell(self.move_button, ActionId.MOVE)
        actions.bind(ActionId.SHARE_OUT, owner=self, run=self.share_out, is_offered=self.share_button.isEnabled)
        actions.tell(self.share_button, ActionId.SHARE_OUT)
        actions.bind(ActionId.VISIBILITY, owner=self, run=self._ask_why)
        self.figures.clicked.connect(partial(actions.run, ActionId.FIGURES))
        actions.tell(self.figures, ActionId.FIGURES)
        actions.bind(ActionId.RECENT_MOVES, owner=self, run=self.moving.show_recent)
        actions.bind(ActionId.UNDO, owner=self, run=self.moving.take_back, is_offered=self.moving.can_take_back)
        actions.tell(self.undo, ActionId.UNDO)
        actions.bind(ActionId.FIND, owner=self, run=self.queue.focus_search)
        actions.bind(ActionId.RELOAD, owner=self, run=self._read_again)
        actions.bind(ActionId.NEXT, owner=self, run=partial(self.queue.go, 1))
        actions.bind(ActionId.PREVIOUS, owner=self, run=partial(self.queue.go, -1))
        actions.bind(
            ActionId.STUDENT, owner=self, run=self._go_to_student, is_offered=lambda: self.queue.current() is not None
        )
        actions.add_place(self.queue.view)
        actions.listen_to(self)

    def _read_again(self) -> None:
        self.read()
        self.queue.read_again()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._actions.take_key(event):
            super().keyPressEvent(event)
