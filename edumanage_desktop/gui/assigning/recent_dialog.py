"""What was moved in the last days, by whom and why, each batch with a way back."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from edumanage_desktop.gui import wording
from edumanage_desktop.gui.review.row_table import RowTable
from edumanage_desktop.gui.text_size import scaled, window_room
from edumanage_desktop.services.moving.batches import MadeBatch


class RecentDialog(QDialog):
    """Moves of every registrar are there, for a wrong batch is anybody's to mend."""

    taken_back = Signal(object)
    """The `MadeBatch` that the person takes back."""

    def __init__(self, *, batches: Sequence[MadeBatch], days: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Recent moves"))
        self._batches = tuple(batches)
        words = self.tr("What was moved in the last %n days. What somebody acted on since stays where it is.", "", days)
        if not batches:
            words = self.tr("Nothing was moved in the last %n days.", "", days)
        summary = QLabel(words, self)
        summary.setWordWrap(True)
        summary.setProperty("role", "secondary")
        self.table = RowTable(
            titles=(self.tr("When"), self.tr("Who"), self.tr("Moves"), self.tr("Reason")),
            roomy=(3,),
            name=self.tr("Recent moves"),
            parent=self,
        )
        self.table.show_rows([self._texts(batch) for batch in self._batches])
        self.table.setVisible(bool(batches))
        self.take_back = self._button(self.tr("Take back"), self.tr("Move the chosen batch back to where it was"))
        close = self._button(self.tr("Close"), self.tr("Close (Escape)"))
        self.take_back.setEnabled(bool(batches))
        self.take_back.clicked.connect(self._take_back)
        close.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self.take_back)
        row.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(summary)
        layout.addWidget(self.table, 1)
        layout.addLayout(row)
        self.resize(QSize(scaled(720), scaled(400) if batches else 1).boundedTo(window_room(self)))
        (self.table if batches else close).setFocus()

    def _texts(self, batch: MadeBatch) -> tuple[str, str, str, str]:
        return (
            wording.moment(batch.at),
            wording.actor_of(batch.actor, batch.actor_name),
            wording.number(batch.moves),
            wording.plain(batch.reason),
        )

    def _take_back(self) -> None:
        row = self.table.current_row()
        if 0 <= row < len(self._batches):
            self.accept()
            self.taken_back.emit(self._batches[row])

    def _button(self, text: str, tip: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setAccessibleName(text)
        button.setToolTip(tip)
        button.setAutoDefault(False)
        return button
