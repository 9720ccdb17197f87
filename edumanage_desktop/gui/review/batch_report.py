"""The report of a batch: every row, what came of it and why."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from edumanage_desktop.gui import wording
from edumanage_desktop.gui.review.batch_words import Purpose, fate_words, result_words, why_words
from edumanage_desktop.gui.review.row_table import RowTable
from edumanage_desktop.gui.text_size import scaled, window_room
from edumanage_desktop.services.batches import Fate, RowReport

_ORDER = (Fate.CHANGED, Fate.REFUSED, Fate.WAITS, Fate.NOT_SENT, Fate.DONE)
"""What wants a look stands first."""


class BatchReport(QDialog):
    """Stays open beside the queue, so that its rows can be visited."""

    visited = Signal(int)
    """The submission that the person wants to see."""

    def __init__(self, *, purpose: Purpose, reports: Sequence[RowReport], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Report"))
        self.setModal(False)
        self._reports = sorted(reports, key=lambda report: _ORDER.index(report.fate))
        self.summary = QLabel(result_words(purpose, reports), self)
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.summary.setWordWrap(True)
        self.summary.setProperty("role", "strong")
        self.table = RowTable(
            titles=(self.tr("Submission"), self.tr("Student"), self.tr("Result"), self.tr("Why")),
            roomy=(0, 1, 3),
            name=self.tr("Report"),
            parent=self,
        )
        self.table.show_rows(
            [(each.title, each.student, fate_words(each), wording.plain(why_words(each))) for each in self._reports]
        )
        self.table.activated.connect(lambda index: self._visit(index.row()))
        self.show_button = self._button(self.tr("Go to"), self.tr("Show the chosen submission in the queue (Enter)"))
        self.show_button.clicked.connect(lambda: self._visit(self.table.current_row()))
        close = self._button(self.tr("Close"), self.tr("Close (Escape)"))
        close.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self.show_button)
        row.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(self.summary)
        layout.addWidget(self.table, 1)
        layout.addLayout(row)
        self.resize(QSize(scaled(720), scaled(420)).boundedTo(window_room(self)))
        self.table.setFocus()

    def _button(self, text: str, tip: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setAccessibleName(text)
        button.setToolTip(tip)
        button.setAutoDefault(False)
        return button

    def _visit(self, row: int) -> None:
        if 0 <= row < len(self._reports) and (upload_id := self._reports[row].act.upload_id) is not None:
            self.visited.emit(upload_id)
