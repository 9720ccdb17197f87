"""A line that finds students by name or number, with those who are found below it."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.tasks import TaskLanes
from edumanage_desktop.gui.text_size import scaled
from edumanage_desktop.services.register import Register, Student

_FOUND_AT_MOST = 8
_LIST_PX = 150


class StudentFinder(QObject):
    """Enter takes the first who is found, as soon as the answer is there; Down goes into the list.

    `line` and `found` are laid out by who needs them.
    """

    chosen = Signal(object)
    """The `Student` who was taken; what was typed is gone."""

    def __init__(
        self,
        *,
        words: str,
        register: Register,
        lanes: TaskLanes,
        fail: Callable[[EduManageError], object],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._register, self._lanes, self._fail = register, lanes, fail
        self._students: Sequence[Student] = ()
        self._found_for: str | None = None
        """What is typed, once those are listed who were found for it."""
        self._takes_first = False
        """Whether Enter was pressed before that."""
        self.line = QLineEdit(parent)
        self.line.setPlaceholderText(words)
        self.line.setAccessibleName(words)
        self.line.installEventFilter(self)
        self.found = student_list(self.tr("Students found"), parent)
        self.found.hide()
        self.line.textChanged.connect(self._find)
        self.line.returnPressed.connect(self._take_first)
        self.found.itemActivated.connect(self._take)
        self.found.itemClicked.connect(self._take)

    def _find(self, typed: str) -> None:
        """Look for what is typed; what was found for other words is no answer to these."""
        wanted = typed.strip()
        self._found_for, self._takes_first = None, False
        self.found.clear()
        if not wanted:
            self.found.hide()
            return
        self._lanes.run(self, partial(self._register.students, wanted)).success(partial(self._show, typed)).failure(
            self._fail
        ).start()

    def _show(self, typed: str, students: Sequence[Student]) -> None:
        if typed == self.line.text():
            self._students = students[:_FOUND_AT_MOST]
            fill(self.found, self._students)
            self.found.setVisible(bool(students))
            self._found_for = typed
            if self._takes_first:
                self._take_first()

    def _take_first(self) -> None:
        self._takes_first = self._found_for != self.line.text()
        if not self._takes_first:
            self._take(self.found.item(0))

    def _take(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        student = self._students[self.found.row(item)]
        self.line.clear()
        self.chosen.emit(student)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Down
            and self.found.count()
        ):
            self.found.setCurrentRow(0)
            self.found.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        return super().eventFilter(watched, event)


def student_list(words: str, parent: QWidget) -> QListWidget:
    """Return an empty list of students that is called like this."""
    made = QListWidget(parent)
    made.setAccessibleName(words)
    made.setFixedHeight(scaled(_LIST_PX))
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return made


def fill(widget: QListWidget, students: Sequence[Student]) -> None:
    """Show these students in place of what stood there."""
    widget.clear()
    for student in students:
        item = QListWidgetItem(called(student))
        item.setData(Qt.ItemDataRole.UserRole, student.id)
        widget.addItem(item)


def called(student: Student) -> str:
    """Return a student's name and number."""
    return wording.plain(student.full_name) + (f" · {wording.plain(student.number)}" if student.number else "")
