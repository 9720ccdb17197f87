"""Choosing by hand whose an entry is: type a name or number, and take who is found; several for a group."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.announcing import announce
from edumanage_desktop.gui.clear_button import ClearButton
from edumanage_desktop.gui.elided_label import ElidedLabel
from edumanage_desktop.gui.tab_stops import name_clear_button
from edumanage_desktop.gui.tasks import TaskLanes, Ticket
from edumanage_desktop.gui.text_size import scaled
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.services.archive_import.entries import Entry
from edumanage_desktop.services.finding import Finder, FoundStudent
from edumanage_desktop.services.register import Student

_TYPING_PAUSE_MS = 120
_LIST_PX, _FRAME_PX = 112, 14


class OwnerChoice(QWidget):
    """Shows the entry under the cursor, who was chosen for it, and who is found."""

    chosen = Signal(object)
    """The `FoundStudent` who is one of the owners."""
    taken_back = Signal()
    list_opened = Signal()
    left = Signal()
    """The person wants to go back to the table."""

    def __init__(self, *, finder: Finder, lanes: TaskLanes, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._finder, self._lanes = finder, lanes
        self._entry_key: str | None = None
        self._reading: Ticket | None = None
        self._found_for: str | None = None
        self._takes_first = False
        self.words = ElidedLabel(self)
        self.words.setProperty("role", "strong")
        self.words.setAccessibleDescription(self.tr("Entry whose owner is chosen"))
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Name or number of the student"))
        self.search.setAccessibleName(self.tr("Name or number of the student"))
        self.search.setToolTip(self.tr("Enter takes the first who is found; for a group choose one after the other"))
        ClearButton(self.search, theme)
        name_clear_button(self.search, self.tr("Clear the search"))
        self.back = QPushButton(self.tr("Take the choice back"), self)
        self.back.setAccessibleName(self.back.text())
        self.back.setToolTip(self.tr("Let the names in the archive say again whose it is"))
        self.found = QListWidget(self)
        self.found.setAccessibleName(self.tr("Students who are found"))
        self.found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.found.hide()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.words, 3)
        row.addWidget(self.search, 2)
        row.addWidget(self.back)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(row)
        layout.addWidget(self.found)
        self._pause = QTimer(self, singleShot=True, interval=_TYPING_PAUSE_MS)
        self._pause.timeout.connect(self._look)
        self.search.textChanged.connect(self._type)
        self.search.returnPressed.connect(self._take_first)
        self.found.itemActivated.connect(self._take)
        self.found.itemClicked.connect(self._take)
        self.back.clicked.connect(self.taken_back)

    def show_entry(self, entry: Entry | None, chosen: Sequence[Student], *, is_found: bool = False) -> None:
        """Show whose entry is asked for, None for nobody's; `is_found` where its names say whose it is."""
        self.setEnabled(entry is not None)
        self.back.setEnabled(bool(chosen))
        key = None if entry is None else entry.key
        if key != self._entry_key:
            self._entry_key = key
            self.search.clear()
        if entry is None:
            self.words.show_text(self.tr("Choose an entry to say whose it is."))
            return
        name = wording.isolated(wording.plain(entry.name))
        if chosen:
            words = self.tr("{name} is of {students}. Choose another for a group.")
            names = wording.listed(student.full_name for student in chosen)
            self.words.show_text(words.format(name=name, students=names))
        elif is_found:
            self.words.show_text(self.tr("Is {name} somebody else's?").format(name=name))
        else:
            self.words.show_text(self.tr("Whose is {name}?").format(name=name))

    def is_settled(self) -> bool:
        """Return whether nobody is looked for."""
        return self._reading is None and not self._pause.isActive()

    def take_keyboard(self) -> None:
        """Put the keyboard into the search."""
        if self.isEnabled():
            self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.search.selectAll()

    def _type(self) -> None:
        self._found_for, self._takes_first = None, False
        self.found.clear()
        self.found.hide()
        self._pause.start()

    def _look(self) -> None:
        typed = self.search.text()
        if self._reading is not None:
            self._reading.cancel()
            self._reading = None
        if typed.strip():
            work = partial(self._finder.students, typed.strip())
            self._reading = (
                self._lanes.run(self, work).success(partial(self._show_found, typed)).failure(self._fail).start()
            )

    def _show_found(self, typed: str, students: Sequence[FoundStudent]) -> None:
        self._reading = None
        if typed != self.search.text():
            return
        self._found_for = typed
        for student in students:
            number = f" · {wording.plain(student.number)}" if student.number else ""
            item = QListWidgetItem(wording.plain(student.full_name) + number)
            item.setData(Qt.ItemDataRole.UserRole, student)
            self.found.addItem(item)
        if not students:
            item = QListWidgetItem(self.tr("Nobody here has this name or number."))
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            self.found.addItem(item)
            announce(self.found, item.text())
        rows_px = self.found.sizeHintForRow(0) * self.found.count() + scaled(_FRAME_PX)
        self.found.setFixedHeight(min(scaled(_LIST_PX), rows_px))
        self.found.show()
        self.list_opened.emit()
        if self._takes_first:
            self._take_first()

    def _fail(self, error: EduManageError) -> None:
        self._reading = None
        self._lanes.failed.emit(wording.said(error.sentence))

    def _take_first(self) -> None:
        """Take the first who is found, as soon as the answer to what is typed is there."""
        self._takes_first = self._found_for != self.search.text()
        if not self._takes_first and self.found.count():
            self._take(self.found.item(0))

    def _take(self, item: QListWidgetItem) -> None:
        student = item.data(Qt.ItemDataRole.UserRole)
        if isinstance(student, FoundStudent):
            self.search.clear()
            self.chosen.emit(student)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self.search.text():
                self.search.clear()
            else:
                self.left.emit()
        elif event.key() == Qt.Key.Key_Down and self.found.isVisible():
            self.found.setFocus()
            self.found.setCurrentRow(0)
        else:
            super().keyPressEvent(event)
