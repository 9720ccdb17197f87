"""The choice of who receives the work: found by typing, those who teach the student first."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QWidget

from edumanage_desktop.domain.people import FacultyMember
from edumanage_desktop.gui import wording

_AS_OTHERS_PX = -2
"""Words that are typed stand where those of a list that is only chosen from do."""


class ReceiverChoice(QComboBox):
    """Offers active faculty members alone."""

    receiver_chosen = Signal()

    def __init__(self, *, is_own: bool, parent: QWidget | None = None) -> None:
        """`is_own` says that the student is who is signed in."""
        super().__init__(parent)
        self._is_own = is_own
        self.setEditable(True)
        self.setAccessibleName(self.tr("Who receives it"))
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMaxVisibleItems(16)
        self.setMinimumContentsLength(12)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        completer = self.completer()
        if isinstance(completer, QCompleter):
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        field = self.lineEdit()
        if field is not None:
            field.setPlaceholderText(self.tr("Type a name"))
            field.setAccessibleName(self.tr("Who receives it"))
            field.editingFinished.connect(self.settle)
            field.installEventFilter(self)
            field.setTextMargins(_AS_OTHERS_PX, 0, _AS_OTHERS_PX, 0)
        self.activated.connect(self.receiver_chosen)

    def offer(self, faculty: Sequence[FacultyMember], teachers: Collection[int]) -> None:
        """Offer the active ones of these, the teachers first, and keep who is chosen where they are among them."""
        chosen = self.faculty_id()
        active = [member for member in faculty if member.active]
        self.blockSignals(True)
        self.clear()
        for member in sorted(active, key=lambda member: member.id not in teachers):
            self.addItem(self._words(member, teaches=member.id in teachers), member.id)
        self.blockSignals(False)
        self.choose(chosen)

    def faculty_id(self) -> int | None:
        """Return who is chosen, None for nobody."""
        value = self.currentData()
        return value if isinstance(value, int) else None

    def choose(self, faculty_id: int | None) -> None:
        """Choose without telling anybody."""
        self.setCurrentIndex(-1 if faculty_id is None else self.findData(faculty_id))
        field = self.lineEdit()
        if self.currentIndex() < 0:
            self.clearEditText()
        elif field is not None:
            field.setCursorPosition(0)  # a long name is read from its beginning

    def settle(self) -> None:
        """Take what is typed where it names one of them, and show who is chosen otherwise."""
        typed = self.currentText().strip()
        found = self.findText(typed, Qt.MatchFlag.MatchFixedString)
        if found < 0 and typed:
            found = self.findText(typed, Qt.MatchFlag.MatchContains)
        if not typed:
            self.setCurrentIndex(-1)
            self.receiver_chosen.emit()
        elif found >= 0 and found != self.currentIndex():
            self.setCurrentIndex(found)
            self.receiver_chosen.emit()
        self.setEditText(self.itemText(self.currentIndex()) if self.currentIndex() >= 0 else "")

    def _words(self, member: FacultyMember, *, teaches: bool) -> str:
        name, department = wording.plain(member.full_name), wording.plain(member.department)
        if teaches:
            words = self.tr("{name} · teaches you") if self._is_own else self.tr("{name} · teaches this student")
            return words.format(name=name)
        return self.tr("{name} · {department}").format(name=name, department=department) if department else name

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        field = self.lineEdit()
        if event.type() is QEvent.Type.FocusIn and field is not None and watched is field:
            field.selectAll()
        return super().eventFilter(watched, event)
