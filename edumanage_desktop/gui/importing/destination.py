"""Who receives the work, and in which course, term and assignment it was handed in."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from edumanage_desktop.domain.people import FacultyMember
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.queue.faculty_choice import FacultyChoice
from edumanage_desktop.services.archive_import.importing import NOBODY_YET
from edumanage_desktop.services.archive_import.planning import Destination

_TYPING_PAUSE_MS = 400
_LONGEST = 120


class ReceiverChoice(FacultyChoice):
    """One faculty member, or nobody yet."""

    def offer(self, faculty: Sequence[FacultyMember]) -> None:
        """Offer those who can be given work; where there is one alone, it is they."""
        self.clear()
        self.addItem(self.tr("Choose who receives it"), None)
        for member in faculty:
            if member.active:
                self.addItem(wording.plain(member.full_name), member.id)
        if self.count() == 2:
            self.setCurrentIndex(1)


class DestinationFields(QWidget):
    """Says `changed` once the person paused."""

    changed = Signal()
    edited = Signal()
    """Something is being typed, and `changed` follows."""

    def __init__(self, faculty: Sequence[FacultyMember], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.faculty = ReceiverChoice(self)
        self.faculty.setAccessibleName(self.tr("Who receives it"))
        self.faculty.view().setAccessibleName(self.tr("Who receives it"))
        self.faculty.offer(faculty)
        self.course = self._field(self.tr("Course"))
        self.term = self._field(self.tr("Term"))
        self.assignment = self._field(self.tr("Assignment"))
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(12)
        layout.setVerticalSpacing(4)
        fields = (
            (self.tr("Who receives it"), self.faculty),
            (self.tr("Course"), self.course),
            (self.tr("Term"), self.term),
            (self.tr("Assignment"), self.assignment),
        )
        for column, (words, field) in enumerate(fields):
            label = QLabel(words, self)
            label.setProperty("role", "secondary")
            label.setBuddy(field)
            layout.addWidget(label, 0, column)
            layout.addWidget(field, 1, column)
            layout.setColumnStretch(column, 2 if column in (0, 3) else 1)
        self._pause = QTimer(self, singleShot=True, interval=_TYPING_PAUSE_MS)
        self._pause.timeout.connect(self.changed)
        self.faculty.faculty_chosen.connect(self.changed)

    def destination(self) -> Destination:
        """Return what is chosen and typed."""
        return Destination(
            self.faculty.faculty_id() or NOBODY_YET,
            self.course.text().strip(),
            self.term.text().strip(),
            self.assignment.text().strip(),
        )

    def suggest(self, course: str, assignment: str) -> None:
        """Fill in what an archive's name suggests, and take away what another one's suggested."""
        self.course.setText(wording.plain(course))
        self.assignment.setText(wording.plain(assignment))

    def is_settled(self) -> bool:
        """Return whether nothing typed waits to be told."""
        return not self._pause.isActive()

    def _field(self, words: str) -> QLineEdit:
        field = QLineEdit(self)
        field.setAccessibleName(words)
        field.setMaxLength(_LONGEST)
        field.textEdited.connect(lambda: self._pause.start())
        field.textEdited.connect(lambda: self.edited.emit())
        return field
