"""The choice of who should see a submission: everybody in the list of faculty, or a number that nobody imported."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from edumanage_desktop.domain.people import FacultyMember
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.handing_in.receivers import ReceiverChoice

_LONGEST_NUMBER = 18


class MemberChoice(ReceiverChoice):
    """Offers also those who have left, for they may be what is wrong."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(is_own=False, parent=parent)
        words = self.tr("Faculty member")
        self.setAccessibleName(words)
        field = self.lineEdit()
        if field is not None:
            field.setAccessibleName(words)
            field.setPlaceholderText(self.tr("Type a name or a faculty id"))

    def offer_all(self, faculty: Sequence[FacultyMember]) -> None:
        """Offer these faculty members, and keep who is chosen."""
        chosen = self.faculty_id()
        self.blockSignals(True)
        self.clear()
        for member in faculty:
            self.addItem(self._named(member), member.id)
        self.blockSignals(False)
        self.choose(chosen)

    def has_keyboard(self) -> bool:
        """Return whether somebody may be typing."""
        field = self.lineEdit()
        return self.hasFocus() or (field is not None and field.hasFocus())

    def choose(self, faculty_id: int | None) -> None:
        """Choose without telling anybody, also one who is not in the list."""
        if faculty_id is not None and self.findData(faculty_id) < 0:
            self.addItem(self.tr("Faculty {id}").format(id=faculty_id), faculty_id)
        super().choose(faculty_id)

    def _named(self, member: FacultyMember) -> str:
        name, department = wording.plain(member.full_name), wording.plain(member.department)
        if not member.active:
            return self.tr("{name} · has left").format(name=name)
        return self.tr("{name} · {department}").format(name=name, department=department) if department else name

    def settle(self) -> None:
        """Take a number as what it is; it may be in a name too, but in a name of nobody who is meant."""
        typed = self.currentText().strip()
        if typed.isascii() and typed.isdigit() and len(typed) <= _LONGEST_NUMBER:
            if self.faculty_id() != int(typed):
                self.choose(int(typed))
                self.receiver_chosen.emit()
            self.setEditText(self.itemText(self.currentIndex()))
        else:
            super().settle()
