"""The choice of a faculty member: a list that is found by typing."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QWidget

from edumanage_desktop.domain.people import FacultyMember
from edumanage_desktop.gui import wording

UNASSIGNED = 0
_LEAST_WIDTH_PX = 120
"""In the smallest window a name is elided; the list that opens shows it whole."""


class FacultyChoice(QComboBox):
    """Everybody, the unassigned work, or one faculty member."""

    faculty_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMaxVisibleItems(16)
        self.setMinimumContentsLength(12)
        self.setMinimumWidth(_LEAST_WIDTH_PX)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        completer = self.completer()
        if isinstance(completer, QCompleter):
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        field = self.lineEdit()
        if field is not None:
            field.setAccessibleName(self.tr("Faculty member"))
            field.editingFinished.connect(self._show_choice)
            field.installEventFilter(self)
        self.activated.connect(self.faculty_chosen)

    def offer(self, faculty: Sequence[FacultyMember]) -> None:
        """Offer these faculty members; with fewer than two there is nothing to choose."""
        self.clear()
        self.addItem(self.tr("All faculty"), None)
        self.addItem(self.tr("Unassigned"), UNASSIGNED)
        for member in faculty:
            self.addItem(wording.plain(member.full_name), member.id)
        self.setVisible(len(faculty) > 1)

    def faculty_id(self) -> int | None:
        """Return the chosen faculty member, 0 for unassigned work, None for everybody."""
        value = self.currentData()
        return value if isinstance(value, int) else None

    def choose(self, faculty_id: int | None) -> None:
        """Choose without telling anybody."""
        self.setCurrentIndex(max(0, self.findData(faculty_id)))

    def _show_choice(self) -> None:
        typed = self.findText(self.currentText(), Qt.MatchFlag.MatchFixedString)
        if typed >= 0 and typed != self.currentIndex():
            self.setCurrentIndex(typed)
            self.faculty_chosen.emit()
        self.setEditText(self.itemText(self.currentIndex()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._select_all()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusIn:
            self._select_all()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        field = self.lineEdit()
        if field is not None and not field.hasFocus():
            field.home(False)  # what has no room goes at the end

    def _select_all(self) -> None:
        field = self.lineEdit()
        if field is not None:
            field.selectAll()
