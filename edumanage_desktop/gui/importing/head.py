"""The head of the Import page: what was chosen, and the ways to choose it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from edumanage_desktop.gui.elided_label import ElidedLabel
from edumanage_desktop.gui.importing.foot import tipped_button


class ImportHead(QWidget):
    """Shows what it is told; the page says what the buttons do."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.title = ElidedLabel(self)
        self.title.setProperty("role", "title")
        self.title.show_text(self.tr("Import"))
        self.facts = ElidedLabel(self)
        self.facts.setProperty("role", "secondary")
        self.facts.setAccessibleDescription(self.tr("What was chosen"))
        self.archive = tipped_button(
            self.tr("Archive…"), self.tr("Choose a zip archive of Moodle, Canvas or your own"), self
        )
        self.folder = tipped_button(
            self.tr("Folder…"), self.tr("Choose a folder with something for each student"), self
        )
        self.worksheet = tipped_button(
            self.tr("Worksheet…"), self.tr("Add Moodle's grading worksheet, which knows numbers and addresses"), self
        )
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.facts)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addLayout(words, 1)
        for button in self.buttons():
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)

    def buttons(self) -> tuple[QPushButton, QPushButton, QPushButton]:
        """Return the buttons in the order in which Tab goes through them."""
        return self.archive, self.folder, self.worksheet
