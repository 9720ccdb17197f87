"""A faculty member's conflicts of interest: students whose work they must not judge, each with a reason."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QListWidgetItem, QVBoxLayout, QWidget

from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.people.student_finder import StudentFinder, called, student_list
from edumanage_desktop.gui.sign_in.card import text_button
from edumanage_desktop.gui.tab_stops import order_tab_stops
from edumanage_desktop.gui.tasks import TaskLanes
from edumanage_desktop.gui.text_size import scaled
from edumanage_desktop.services.register import ConflictOfInterest, FacultyRecord, Register, Student

_LONGEST_REASON = 200
_ROWS_AT_MOST, _MARGIN_PX = 5, 12


class ConflictsPanel(QWidget):
    """A student is found, a reason is typed or left out, and Enter notes it; everything has a way back."""

    undo_offered = Signal(str, object)
    """What was done, and the work that undoes it."""
    failed = Signal(object)
    """The `EduManageError` that hindered something."""

    def __init__(self, *, register: Register, lanes: TaskLanes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._register, self._lanes = register, lanes
        self._member: FacultyRecord | None = None
        self._conflicts: Sequence[ConflictOfInterest] = ()
        self._about: Student | None = None
        """With whom a conflict is being noted."""
        self.listed = student_list(self.tr("Conflicts of interest"), self)
        self.remove = text_button(self.tr("Remove this conflict"), self)
        self.finder = StudentFinder(
            words=self.tr("Add a conflict of interest: name or number"),
            register=register,
            lanes=lanes,
            fail=self.failed.emit,
            parent=self,
        )
        self._noting = QWidget(self)
        self.with_whom = QLabel(self._noting)
        self.with_whom.setTextFormat(Qt.TextFormat.PlainText)
        self.with_whom.setWordWrap(True)
        self.reason = QLineEdit(self._noting)
        self.reason.setMaxLength(_LONGEST_REASON)
        self.reason.setPlaceholderText(self.tr("Why, if it may be written down"))
        self.reason.setAccessibleName(self.tr("Reason of the conflict of interest"))
        self.reason.installEventFilter(self)
        self.note = text_button(self.tr("Note the conflict"), self._noting)
        self.leave = text_button(self.tr("Do not note it"), self._noting)
        self._lay_out()
        self.finder.chosen.connect(self._ask_why)
        self.reason.returnPressed.connect(self._note)
        self.note.clicked.connect(self._note)
        self.leave.clicked.connect(self._leave)
        self.remove.clicked.connect(self._remove)
        self.listed.currentRowChanged.connect(lambda row: self.remove.setEnabled(row >= 0))

    def follow(self, member: FacultyRecord | None) -> None:
        """Show the conflicts of a faculty member, None for nobody."""
        if member is None or self._member is None or member.id != self._member.id:
            self._forget_noting()
            self.finder.line.clear()
            self.listed.clear()
        self._member = member
        self.setVisible(member is not None)
        if member is not None:
            self._read(member.id)

    def is_noting(self) -> bool:
        """Return whether a student is chosen whose conflict is not noted yet."""
        return self._about is not None

    def _read(self, faculty_id: int) -> None:
        self._lanes.run(self, partial(self._register.conflicts_of, faculty_id)).success(
            partial(self._show, faculty_id)
        ).failure(self.failed.emit).start()

    def _show(self, faculty_id: int, conflicts: Sequence[ConflictOfInterest]) -> None:
        if self._member is None or self._member.id != faculty_id:
            return
        self._conflicts = conflicts
        self.listed.clear()
        for conflict in conflicts:
            item = QListWidgetItem(self._words(conflict))
            item.setToolTip(wording.tip(wording.isolated(item.text())))
            self.listed.addItem(item)
        self.listed.setFixedHeight(self._height_of(len(conflicts)))
        self.listed.setVisible(bool(conflicts))
        self.remove.setVisible(bool(conflicts))
        self.remove.setEnabled(False)

    def _height_of(self, rows: int) -> int:
        """Return the room for so many lines: all of a few, and some of many."""
        margins = 2 * self.listed.frameWidth() + scaled(_MARGIN_PX)
        return min(rows, _ROWS_AT_MOST) * max(1, self.listed.sizeHintForRow(0)) + margins

    def _words(self, conflict: ConflictOfInterest) -> str:
        student, reason = wording.isolated(called(conflict.student)), wording.isolated(wording.plain(conflict.reason))
        return self.tr("{student}: {reason}").format(student=student, reason=reason) if conflict.reason else student

    def _ask_why(self, student: Student) -> None:
        self._about = student
        words = self.tr("Conflict of interest with {student}")
        self.with_whom.setText(words.format(student=wording.isolated(called(student))))
        self.reason.clear()
        self._noting.show()
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def _note(self) -> None:
        member, student = self._member, self._about
        if member is None or student is None:
            return
        reason = self.reason.text().strip() or None
        before = next((each for each in self._conflicts if each.student.id == student.id), None)
        undo = partial(self._register.forget_conflict, member.id, student.id)
        if before is not None:
            undo = partial(self._register.note_conflict, member.id, student.id, before.reason)
        self._change(
            partial(self._register.note_conflict, member.id, student.id, reason),
            self.tr("Noted: {member} has a conflict of interest with {student}."),
            student,
            undo,
        )
        self._leave()

    def _remove(self) -> None:
        member, row = self._member, self.listed.currentRow()
        if member is None or not 0 <= row < len(self._conflicts):
            return
        conflict = self._conflicts[row]
        self._change(
            partial(self._register.forget_conflict, member.id, conflict.student.id),
            self.tr("{member} has no conflict of interest with {student} any more."),
            conflict.student,
            partial(self._register.note_conflict, member.id, conflict.student.id, conflict.reason),
        )

    def _change(self, change: Callable[[], object], words: str, student: Student, undo: Callable[[], object]) -> None:
        member = self._member
        assert member is not None
        said = words.format(
            member=wording.isolated(wording.plain(member.full_name)), student=wording.isolated(called(student))
        )

        def done(_nothing: object) -> None:
            self._read(member.id)
            self.undo_offered.emit(said, undo)

        def fail(error: EduManageError) -> None:
            self._read(member.id)
            self.failed.emit(error)

        self._lanes.run(self, change).success(done).failure(fail).start()

    def _leave(self) -> None:
        """Note nothing more, and let the next one be typed."""
        self._forget_noting()
        self.finder.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _forget_noting(self) -> None:
        self._about = None
        self.reason.clear()
        self._noting.hide()

    def _lay_out(self) -> None:
        head = QLabel(self.tr("Conflicts of interest"), self)
        head.setProperty("role", "strong")
        why = QLabel(self.tr("Plans never give them the work of these students."), self)
        why.setWordWrap(True)
        why.setProperty("role", "secondary")
        buttons = QHBoxLayout()
        buttons.addWidget(self.note)
        buttons.addWidget(self.leave)
        buttons.addStretch()
        noting = QVBoxLayout(self._noting)
        noting.setContentsMargins(0, 0, 0, 0)
        noting.addWidget(self.with_whom)
        noting.addWidget(self.reason)
        noting.addLayout(buttons)
        self._noting.hide()
        removing = QHBoxLayout()
        removing.addWidget(self.remove)
        removing.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.addWidget(head)
        column.addWidget(why)
        column.addWidget(self.listed)
        column.addLayout(removing)
        column.addWidget(self.finder.line)
        column.addWidget(self.finder.found)
        column.addWidget(self._noting)
        order_tab_stops(
            self.listed, self.remove, self.finder.line, self.finder.found, self.reason, self.note, self.leave
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go one step back by Escape from the reason."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Escape
            and self._about is not None
        ):
            self._leave()
            return True
        return super().eventFilter(watched, event)
