"""Why nothing can be decided, and until when, told where the decision buttons are."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from edumanage_desktop.domain.acts import DECISIONS, ActKind
from edumanage_desktop.domain.errors import EduManageError, SchemaTooNew, UnderMaintenance
from edumanage_desktop.domain.people import Person, Role
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.announcing import announce


class ReadOnlyLine(QLabel):
    """One sentence above the buttons, hidden where the person may decide; what passes comes before what stays."""

    def __init__(self, *, person: Person, acts: frozenset[ActKind], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("read_only_line")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setProperty("role", "warning")
        self.setAccessibleDescription(self.tr("Why nothing can be decided"))
        self._lasting = "" if acts & DECISIONS else self._words_of_role(person)
        self._passing = ""
        self._show()

    def take_failure(self, error: EduManageError) -> None:
        """Tell of what hinders every decision; other failures are none of this."""
        if isinstance(error, UnderMaintenance):
            self._tell(
                self.tr(
                    "Under maintenance: nothing is recorded until an administrator has finished. You can go on reading "
                    "and deciding; what you decide waits on this computer and is sent by itself afterwards."
                )
            )
        elif isinstance(error, SchemaTooNew):
            words = self.tr("Nothing can be decided with this program until it is renewed. {why}")
            self._tell(words.format(why=wording.said(error.sentence)))

    def take_success(self) -> None:
        """Tell of no hindrance any more: something was recorded."""
        self._tell("")

    def _words_of_role(self, person: Person) -> str:
        if person.roles == {Role.STUDENT}:
            return self.tr("You see here what becomes of your work. The faculty member who has it decides.")
        if person.roles == {Role.BACKUP}:
            return self.tr("This account only reads, for backups. It decides nothing as long as it has no other role.")
        return self.tr(
            "You read here: approving and rejecting is for the faculty member who has the work. An administrator can "
            "give your account that role."
        )

    def _tell(self, words: str) -> None:
        if words != self._passing:
            self._passing = words
            self._show()
            announce(self, words, is_urgent=True)

    def _show(self) -> None:
        words = self._passing or self._lasting
        role = "warning" if self._passing else "secondary"
        if self.property("role") != role:
            self.setProperty("role", role)
            self.style().unpolish(self)
            self.style().polish(self)
        self.setText(words)
        self.setVisible(bool(words))
