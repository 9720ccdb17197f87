"""The list of keys."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget


class KeysDialog(QDialog):
    """Every key and what it does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        columns = QHBoxLayout()
        columns.setSpacing(40)
        for title, keys in ((self.tr("Queue and review"), self._review()), (self.tr("Everywhere"), self._everywhere())):
            columns.addLayout(self._list(title, keys))
        close = QPushButton(self.tr("Close"), self)
        close.setAccessibleName(self.tr("Close"))
        close.setToolTip(self.tr("Close (Escape)"))
        close.clicked.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(16)
        layout.addLayout(columns)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignTrailing)

    def _list(self, title: str, keys: tuple[tuple[str, str], ...]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        grid.addWidget(self._label(title, "secondary"), 0, 0, 1, 2)
        for row, (key, meaning) in enumerate(keys, start=1):
            grid.addWidget(self._label(key, "strong"), row, 0)
            grid.addWidget(self._label(meaning, ""), row, 1)
        grid.setRowStretch(len(keys) + 1, 1)
        return grid

    def _label(self, text: str, role: str) -> QLabel:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("role", role)
        return label

    def _review(self) -> tuple[tuple[str, str], ...]:
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
            (self.tr("F5"), self.tr("Reload the queue")),
            (self.tr("Escape"), self.tr("Back to the queue; nothing typed is lost")),
        )

    def _everywhere(self) -> tuple[tuple[str, str], ...]:
        return (
            (self.tr("Ctrl+1"), self.tr("Queue")),
            (self.tr("Ctrl+2"), self.tr("People, for registrars and administrators")),
            (self.tr("Ctrl+N"), self.tr("People: add a record")),
            (self.tr("Ctrl+S"), self.tr("People: save what is typed")),
            (self.tr("Ctrl+Z"), self.tr("People: take the last change back")),
            (self.tr("Ctrl+L"), self.tr("Lock the window")),
            (self.tr("F10"), self.tr("Menu")),
            (self.tr("Ctrl+Q"), self.tr("Quit")),
            (self.tr("?"), self.tr("This list")),
        )
