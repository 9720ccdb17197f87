"""Sharing works out: among whom, by which measure, what would come of it, and each line by hand."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from functools import partial, reduce

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.domain.people import FacultyMember
from edumanage_desktop.domain.submissions import Submission
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.announcing import announce
from edumanage_desktop.gui.assigning.move_dialog import ReasonField, WhichFields, WhichWorks
from edumanage_desktop.gui.assigning.plan_lines import LineColumn, PlanModel
from edumanage_desktop.gui.assigning.taker_model import TakerColumn, TakerModel
from edumanage_desktop.gui.handing_in.receivers import ReceiverChoice
from edumanage_desktop.gui.record_table import show_as_records, stand_on
from edumanage_desktop.gui.tab_stops import order_tab_stops
from edumanage_desktop.gui.tasks import Lane, TaskLanes, Ticket
from edumanage_desktop.gui.text_size import scaled, window_room
from edumanage_desktop.services.moving.balancing import Bonds, Measure, Place, Why, share_out
from edumanage_desktop.services.moving.batches import Move
from edumanage_desktop.services.moving.workload import Workload
from edumanage_desktop.services.moving.works import movable
from edumanage_desktop.services.queue import Change

_PLANNED_AFTER_MS = 120
"""Several marks are planned for once."""
_LEFT_PX = 340
_LEAST_LETTERS = 8


class ShareDialog(QDialog):
    """Nothing moves before the person agrees to the plan; it is made anew with everything that they change."""

    works_wanted = Signal(object)
    """The `WhichWorks` that are to be shared out; the answer comes by `take_works`."""
    agreed = Signal()

    def __init__(
        self,
        *,
        selected: int,
        shown: int,
        people: Sequence[Workload],
        faculty: Sequence[FacultyMember],
        today: date,
        earlier_reasons: Sequence[str],
        lanes: TaskLanes,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Share out"))
        self._lanes = lanes
        self._names = {member.id: wording.plain(member.full_name) for member in faculty}
        self._rows: Sequence[Submission] = ()
        self._bonds = Bonds({}, {})
        self._asked: WhichWorks | None = None
        self._is_reading = False
        self._planning: Ticket | None = None
        self._pause = QTimer(self, singleShot=True, interval=_PLANNED_AFTER_MS)
        self._pause.timeout.connect(self._plan)
        self._reading_pause = QTimer(self, singleShot=True, interval=_PLANNED_AFTER_MS)
        self._reading_pause.timeout.connect(self._read)
        self.takers = TakerModel(people, today, self)
        self.plan = PlanModel(self._name_of, self)
        self._parts = (
            partial(self._make_side, selected, shown),
            partial(self._make_plan, faculty),
            partial(self._make_foot, earlier_reasons),
            self._put_together,
        )

    def parts(self) -> tuple[Callable[[], object], ...]:
        """Return what makes it and asks for the works, each too short to be noticed."""
        return (*self._parts, self.begin)

    def _make_side(self, selected: int, shown: int) -> None:
        # Every part is made where it stands: one that moves is dressed once more with all that is in it.
        self._side = QWidget(self)
        self.which = WhichFields(selected=selected, shown=shown, parent=self._side)
        self.measure = QComboBox(self._side)
        self.measure.setAccessibleName(self.tr("By which measure"))
        self._offer_measures()
        self.taker_view = self._table(self.takers, self.tr("Among whom, with their open work"), self._side)
        self.department = QComboBox(self._side)
        self.department.setAccessibleName(self.tr("Mark those of a department"))
        self._offer_departments()

    def _make_plan(self, faculty: Sequence[FacultyMember]) -> None:
        self.plan_view = self._table(self.plan, self.tr("What would go to whom"), self)
        self.hand = ReceiverChoice(is_own=False, parent=self)
        self.hand.setAccessibleName(self.tr("The chosen line goes to"))
        self.hand.offer(faculty, ())
        self.stay = self._button(self.tr("Leave it there"), self.tr("The chosen work stays with who has it"))
        self.why = self._label("secondary")
        self.why.setAccessibleDescription(self.tr("Why the chosen line goes there"))
        self.summary = self._label("strong")

    def _make_foot(self, earlier_reasons: Sequence[str]) -> None:
        self.reason = ReasonField(earlier_reasons, self)
        self.complaint = self._label("warning")
        self.again = self._button(self.tr("Plan anew"), self.tr("Read the work again and plan for how it stands now"))
        self.cancel = self._button(self.tr("Cancel"), self.tr("Move nothing (Escape)"))
        self.move_button = self._button("", self.tr("Move them now; one undo takes all of them back"))
        self.move_button.setProperty("kind", "primary")
        self.again.hide()
        self.complaint.hide()

    def _put_together(self) -> None:
        self._lay_out()
        self._connect()
        order_tab_stops(
            *(
                *self.which.stops(),
                self.measure,
                self.department,
                self.taker_view,
                self.plan_view,
                self.hand,
                self.stay,
            ),
            *(self.reason, self.again, self.cancel, self.move_button),
        )
        self._show_state()
        self.resize(QSize(scaled(1080), scaled(640)).boundedTo(window_room(self)))
        self.taker_view.setFocus()

    def begin(self) -> None:
        """Ask for the works."""
        self._read()

    def take_works(self, which: WhichWorks, rows: Sequence[Submission], bonds: Bonds) -> None:
        """Plan for these works, unless others were asked for meanwhile."""
        if which != self._asked:
            return
        self._rows, self._bonds, self._is_reading = rows, bonds, False
        self.again.hide()
        self._plan()

    def take_failure(self, which: WhichWorks, error: EduManageError | None) -> None:
        """Say why the works could not be read, unless others were asked for meanwhile; None was told elsewhere."""
        if which != self._asked:
            return
        self._asked, self._is_reading = None, False
        if error is not None:
            self._complain(wording.said(error.sentence))
        self.again.show()
        self._let_move()

    def take_changes(self, changes: Sequence[Change]) -> None:
        """Leave alone what somebody acted on since, and say so."""
        changed = self.plan.take_changes(changes)
        if changed:
            one = self.tr("Somebody acted on 1 of them since; it is left as it is.")
            many = self.tr("Somebody acted on %n of them since; they are left as they are.", "", changed)
            self._complain(one if changed == 1 else many)
            self.again.show()
        self._show_state()

    def moves(self) -> Sequence[Move]:
        """Return what was agreed to."""
        return self.plan.moves()

    def is_settled(self) -> bool:
        """Return whether nothing is being read or planned."""
        is_waiting = self._is_reading or self._pause.isActive() or self._reading_pause.isActive()
        return self._planning is None and not is_waiting and self._asked is not None

    def _read(self) -> None:
        wanted = self.which.chosen()
        if wanted != self._asked:
            self._asked, self._is_reading = wanted, True
            self.works_wanted.emit(wanted)
        self._let_move()

    def _await(self, pause: QTimer) -> None:
        """Wait for what else the person changes."""
        pause.start()
        self._let_move()

    def _read_anew(self) -> None:
        self._asked = None
        self.complaint.hide()
        self._read()

    def _plan(self) -> None:
        if self._planning is not None:
            self._planning.cancel()
        rows, bonds, measure = self._rows, self._bonds, Measure(str(self.measure.currentData()))
        by_hand = self.plan.by_hand(rows)
        gained = Counter(by_hand.values())
        gained.subtract(row.faculty_id for row in rows if row.id in by_hand)
        takers = self.takers.takers()
        receivers = [replace(each, open_now=max(0, each.open_now + gained[each.faculty_id])) for each in takers]

        def work() -> tuple[Place, ...]:
            shared = share_out([movable(row) for row in rows if row.id not in by_hand], receivers, bonds, measure)
            chosen = (Place(movable(row), by_hand[row.id], Why.BY_HAND, 0) for row in rows if row.id in by_hand)
            return (*shared, *chosen)

        planning = self._lanes.run(self, work).on(Lane.FILES).success(partial(self._show_plan, rows))
        self._planning = planning.unexpected(self._break_off).start()
        self._let_move()

    def _break_off(self) -> None:
        """Let no earlier plan be agreed to, and a new one be asked for: its error was told elsewhere."""
        self._planning, self._asked = None, None
        self.again.show()
        self._let_move()

    def _show_plan(self, rows: Sequence[Submission], places: tuple[Place, ...]) -> None:
        self._planning = None
        self.plan.show_plan({row.id: row for row in rows}, places)
        if self.plan.lines:
            stand_on(self.plan_view, 0)
        self._show_state()

    def _send_by_hand(self) -> None:
        line, to = self.plan_view.currentIndex().row(), self.hand.faculty_id()
        if line >= 0 and to is not None:
            self.plan.send_to(line, to)
            self._show_line()
            self._show_state()

    def _leave(self) -> None:
        line = self.plan_view.currentIndex().row()
        if line >= 0:
            self.plan.send_to(line, None)
            self._show_line()
            self._show_state()

    def _show_line(self) -> None:
        line = self.plan_view.currentIndex().row()
        self.hand.choose(self.plan.lines[line].place.faculty_id if line >= 0 else None)
        self.why.setText(self.plan.explained(line) if line >= 0 else "")
        for field in (self.hand, self.stay):
            field.setEnabled(line >= 0)

    def _show_state(self) -> None:
        moves = self.plan.moves()
        self.takers.show_after(self.plan.after(self.takers.before))
        homeless = sum(line.place.faculty_id is None for line in self.plan.lines)
        staying = len(self.plan.lines) - len(moves) - homeless
        parts = [self.tr("%n change hands", "", len(moves))]
        if staying:
            parts.append(self.tr("%n stay", "", staying))
        if homeless:
            parts.append(self.tr("%n find no place and stay where they are", "", homeless))
        words = reduce(lambda said, more: self.tr("{said} · {more}").format(said=said, more=more), parts)
        self.summary.setText(words if self.plan.lines else self.tr("Nothing is planned yet"))
        announce(self.summary, self.summary.text())
        self.move_button.setText(self.tr("Move {count}").format(count=wording.number(len(moves))))
        self.move_button.setAccessibleName(self.move_button.text())
        self._let_move()

    def _let_move(self) -> None:
        """Let only a plan be agreed to that was made for what stands in the fields."""
        self.move_button.setEnabled(self.is_settled() and bool(self.plan.moves()))

    def _agree(self) -> None:
        if not self.reason.reason():
            self._complain(self.tr("Write why: who looks at the history later wants to know."))
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.accept()
        self.agreed.emit()

    def _complain(self, words: str) -> None:
        self.complaint.setText(words)
        self.complaint.show()
        announce(self.complaint, words)

    def _name_of(self, faculty_id: int | None) -> str:
        if faculty_id is None:
            return self.tr("Nobody")
        unknown = self.tr("Faculty {number} (not imported)").format(number=faculty_id)
        return self._names.get(faculty_id, unknown)

    def _offer_measures(self) -> None:
        words = {
            Measure.LOAD: self.tr("So that all have as much open work"),
            Measure.EVENLY: self.tr("As many of these for each"),
            Measure.CAPACITY: self.tr("By what each can take"),
            Measure.TEACHING: self.tr("First to who teaches the student"),
        }
        for measure, text in words.items():
            self.measure.addItem(text, str(measure))

    def _offer_departments(self) -> None:
        self.department.addItem(self.tr("Everybody who is there"), None)
        for name in self.takers.departments():
            self.department.addItem(wording.plain(name), name)
        self.department.addItem(self.tr("Nobody yet"), 0)

    def _mark(self) -> None:
        chosen = self.department.currentData()
        if isinstance(chosen, str):
            self.takers.mark_only([chosen])
        else:
            self.takers.mark_all(chosen is None)

    def _connect(self) -> None:
        self.which.changed.connect(partial(self._await, self._reading_pause))
        self.measure.currentIndexChanged.connect(lambda: self._await(self._pause))
        self.department.activated.connect(self._mark)
        self.takers.marked.connect(partial(self._await, self._pause))
        self.plan_view.selectionModel().currentRowChanged.connect(self._show_line)
        self.plan.modelReset.connect(self._show_line)
        self.plan_view.activated.connect(lambda _index: self.hand.setFocus(Qt.FocusReason.OtherFocusReason))
        self.hand.receiver_chosen.connect(self._send_by_hand)
        self.stay.clicked.connect(self._leave)
        self.again.clicked.connect(self._read_anew)
        self.cancel.clicked.connect(self.reject)
        self.move_button.clicked.connect(self._agree)

    def _lay_out(self) -> None:
        for choice in (self.measure, self.department):
            choice.setMinimumContentsLength(_LEAST_LETTERS)
            choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        left = QVBoxLayout()
        left.setSpacing(8)
        for words, field in (
            (self.tr("Which"), self.which),
            (self.tr("How"), self.measure),
            (self.tr("Among whom"), self.department),
        ):
            left.addWidget(self._label("strong", words))
            left.addWidget(field)
            left.addSpacing(4)
        left.addWidget(self.taker_view, 1)
        hand = QHBoxLayout()
        hand.setSpacing(8)
        hand.addWidget(self._label("strong", self.tr("Goes to")))
        hand.addWidget(self.hand, 1)
        hand.addWidget(self.stay)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(self.summary)
        right.addWidget(self.plan_view, 1)
        right.addWidget(self.why)
        right.addLayout(hand)
        columns = QHBoxLayout()
        columns.setSpacing(20)
        self._side.setMaximumWidth(scaled(_LEFT_PX))
        self._side.setLayout(left)
        left.setContentsMargins(0, 0, 0, 0)
        columns.addWidget(self._side, 2)
        columns.addLayout(right, 3)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self._label("strong", self.tr("Reason")))
        foot.addWidget(self.reason, 1)
        foot.addWidget(self.again)
        foot.addWidget(self.cancel)
        foot.addWidget(self.move_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(14)
        layout.addLayout(columns, 1)
        layout.addWidget(self.complaint)
        layout.addLayout(foot)

    def _table(self, model: TakerModel | PlanModel, name: str, parent: QWidget) -> QTableView:
        table = QTableView(parent)
        table.setModel(model)
        show_as_records(table, name)
        header, wide = table.horizontalHeader(), QHeaderView.ResizeMode.Stretch
        if isinstance(model, TakerModel):
            header.setSectionResizeMode(TakerColumn.WHO, wide)
            for number in (TakerColumn.NOW, TakerColumn.AFTER):
                header.resizeSection(number, scaled(72))
        else:
            header.setSectionResizeMode(LineColumn.WORK, wide)
            for column in (LineColumn.FROM, LineColumn.TO):
                header.resizeSection(column, scaled(136))
        return table

    def _label(self, role: str, words: str = "") -> QLabel:
        label = QLabel(words, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(role != "strong" or not words)
        label.setProperty("role", role)
        return label

    def _button(self, text: str, tip: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setAccessibleName(text)
        button.setToolTip(tip)
        button.setAutoDefault(False)
        return button
