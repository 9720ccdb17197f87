"""The choice of a student by name or number, at a registrar's desk."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.tasks import TaskLanes, Ticket
from edumanage_desktop.gui.text_size import scaled
from edumanage_desktop.services.finding import Finder, FoundStudent

_LIST_PX = 148


class StudentChoice(QWidget):
    """A line, and below it who was found for it; nobody is chosen before one of them was picked."""

    student_chosen = Signal()

    def __init__(self, *, finder: Finder, lanes: TaskLanes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._finder, self._lanes = finder, lanes
        self._student_id: int | None = None
        self._looking: Ticket | None = None
        self._found_for: str | None = None
        self._takes_first = False
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(self.tr("Type a name or number"))
        self.line.setAccessibleName(self.tr("Student"))
        self.found = QListWidget(self)
        self.found.setAccessibleName(self.tr("Students found"))
        self.found.setFixedHeight(scaled(_LIST_PX))
        self.found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.found.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.line)
        column.addWidget(self.found)
        self.setFocusProxy(self.line)
        self.line.textEdited.connect(self._look)
        self.line.returnPressed.connect(self._take_first)
        self.line.installEventFilter(self)
        self.found.itemActivated.connect(self._take)
        self.found.itemClicked.connect(self._take)

    def student_id(self) -> int | None:
        """Return who is chosen, None for nobody."""
        return self._student_id

    def words(self) -> str:
        """Return how the line names who is chosen, or what is typed."""
        return self.line.text()

    def choose(self, student_id: int | None, words: str) -> None:
        """Choose without telling anybody."""
        self._student_id = student_id
        self.line.setText(words)
        self._hide_found()

    def _look(self, typed: str) -> None:
        was_chosen = self._student_id is not None
        self._student_id, self._found_for, self._takes_first = None, None, False
        if self._looking is not None:
            self._looking.cancel()
        self.found.clear()
        if not typed.strip():
            self.found.hide()
        else:
            operation = self._lanes.run(self, partial(self._finder.students, typed))
            self._looking = operation.success(partial(self._show, typed)).failure(self._show_failure).start()
        if was_chosen:
            self.student_chosen.emit()

    def _show(self, typed: str, students: Sequence[FoundStudent]) -> None:
        self._looking, self._found_for = None, typed
        for student in students:
            item = QListWidgetItem(_words(student))
            item.setData(Qt.ItemDataRole.UserRole, student.id)
            self.found.addItem(item)
        if not students:
            nobody = QListWidgetItem(self.tr("Nobody here has this name or number."))
            nobody.setFlags(Qt.ItemFlag.NoItemFlags)
            self.found.addItem(nobody)
        self.found.show()
        if self._takes_first:
            self._take_first()

    def _show_failure(self, error: EduManageError) -> None:
        self._looking = None
        failure = QListWidgetItem(wording.said(error.sentence))
        failure.setFlags(Qt.ItemFlag.NoItemFlags)
        self.found.addItem(failure)
        self.found.show()

    def _take_first(self) -> None:
        """Take the first who was found for what is typed, as soon as the answer is there."""
        if self._student_id is None and self.line.text().strip():
            self._takes_first = self._found_for != self.line.text()
            if not self._takes_first:
                self._take(self.found.item(0))

    def _take(self, item: QListWidgetItem | None) -> None:
        if item is None or item.data(Qt.ItemDataRole.UserRole) is None:
            return
        self.choose(int(item.data(Qt.ItemDataRole.UserRole)), item.text())
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.student_chosen.emit()

    def _hide_found(self) -> None:
        self.found.hide()
        self.found.clear()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Down and self.found.isVisible() and self.found.count():
                self.found.setCurrentRow(0)
                self.found.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
            if event.key() == Qt.Key.Key_Escape and self.found.isVisible():
                self._hide_found()
                return True
        return super().eventFilter(watched, event)


def _words(student: FoundStudent) -> str:
    name = wording.plain(student.full_name) or str(student.id)
    return f"{name} · {wording.plain(student.number)}" if student.number else name
