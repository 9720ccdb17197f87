"""The list of keys."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget


class KeysDialog(QDialog):
    """Every key and what it does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        for row, (keys, meaning) in enumerate(self._keys()):
            for column, (text, role) in enumerate(((keys, "strong"), (meaning, ""))):
                label = QLabel(text, self)
                label.setTextFormat(Qt.TextFormat.PlainText)
                label.setProperty("role", role)
                grid.addWidget(label, row, column)
        close = QPushButton(self.tr("Close"), self)
        close.setAccessibleName(self.tr("Close"))
        close.setToolTip(self.tr("Close (Escape)"))
        close.clicked.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(16)
        layout.addLayout(grid)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignTrailing)

    def _keys(self) -> tuple[tuple[str, str], ...]:
        return (
            (self.tr("A"), self.tr("Approve and go on")),
            (self.tr("R"), self.tr("Reject with feedback and go on")),
            (self.tr("U"), self.tr("Reopen what is shown")),
            (self.tr("Ctrl+Z"), self.tr("Take the last decision back")),
            (self.tr("J or ↓, K or ↑"), self.tr("Next, previous submission")),
            (self.tr("N"), self.tr("Next undecided submission")),
            (self.tr("F"), self.tr("Write feedback")),
            (self.tr("O"), self.tr("Open the file with the system's program")),
            (self.tr("S"), self.tr("Save a copy of the file")),
            (self.tr("H"), self.tr("History")),
            (self.tr("C"), self.tr("Compare both sides of a conflict")),
            (self.tr("/ or Ctrl+F"), self.tr("Search")),
            (self.tr("F5"), self.tr("Read the queue anew")),
            (self.tr("Escape"), self.tr("Back to the queue; nothing typed is lost")),
            (self.tr("?"), self.tr("This list")),
        )
