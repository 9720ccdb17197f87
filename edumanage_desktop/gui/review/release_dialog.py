"""What is prepared, how it stands now, and the one question before all of it is decided."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from edumanage_desktop.domain.acts import ActKind
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.review.releasable import Releasable, Verdict
from edumanage_desktop.gui.review.row_table import RowTable
from edumanage_desktop.gui.text_size import scaled, window_room
from edumanage_desktop.services.batches import ASKED_ABOVE


class ReleaseDialog(QDialog):
    """Only what is ready is released; the rest stays prepared and stands first, with what came between."""

    released = Signal()
    visited = Signal(int)
    """The submission that the person wants to see."""
    compared = Signal(object)
    """The `Releasable` whose two sides the person wants to see."""
    discarded = Signal(object)
    """`tuple[Act, ...]`: what the person gives up."""

    def __init__(self, *, rows: Sequence[Releasable], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Prepared decisions"))
        self._rows = sorted(rows, key=lambda row: row.verdict is Verdict.READY)
        ready = sum(row.verdict is Verdict.READY for row in rows)
        self.summary = self._label(self._summary(ready, len(rows) - ready), "strong")
        titles = (self.tr("Submission"), self.tr("Student"), self.tr("Decision"), self.tr("Stands now"))
        self.table = RowTable(titles=titles, roomy=(0, 1), name=self.tr("Prepared decisions"), parent=self)
        self.table.show_rows([self._texts(row) for row in self._rows])
        self.table.selectionModel().selectionChanged.connect(self._show_ways)
        self.table.activated.connect(lambda index: self.visited.emit(self._rows[index.row()].upload_id))
        self.visit = self._button(self.tr("Go to"), self.tr("Show the chosen submission in the queue (Enter)"))
        self.visit.clicked.connect(lambda: self._with_chosen(lambda row: self.visited.emit(row.upload_id)))
        self.compare = self._button(self.tr("Compare…"), self.tr("Both sides of what was changed since"))
        self.compare.clicked.connect(lambda: self._with_chosen(self.compared.emit))
        self.discard = self._button(
            self.tr("Discard chosen"), self.tr("Give up the chosen ones; what you wrote is kept")
        )
        self.discard.clicked.connect(self._discard_chosen)
        self.cancel = self._button(self.tr("Cancel"), self.tr("Release nothing (Escape)"))
        self.cancel.clicked.connect(self.reject)
        self.release = self._button(
            self.tr("Release %n", "", ready), self.tr("Decide all that are ready; one undo takes them back")
        )
        self.release.setProperty("kind", "primary")
        self.release.setEnabled(ready > 0)
        self.release.clicked.connect(self._agree)
        self._lay_out()
        default = self.release if 0 < ready <= ASKED_ABOVE else self.cancel
        for button in (self.visit, self.compare, self.discard):
            button.setAutoDefault(False)
        default.setDefault(True)
        default.setFocus()
        self._show_ways()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        for button in (self.visit, self.compare, self.discard):
            buttons.addWidget(button)
        buttons.addStretch()
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.release)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(self.summary)
        layout.addWidget(
            self._label(
                self.tr("Nobody else has seen them. Students read the feedback once they are released."), "secondary"
            )
        )
        layout.addWidget(self.table, 1)
        layout.addLayout(buttons)
        self.resize(QSize(scaled(820), scaled(460)).boundedTo(window_room(self)))

    def _summary(self, ready: int, others: int) -> str:
        one, many = (
            self.tr("1 decision is ready to be released."),
            self.tr("%n decisions are ready to be released.", "", ready),
        )
        words = one if ready == 1 else many
        if not others:
            return words
        one, many = (
            self.tr("{ready} 1 is kept, because something came between."),
            self.tr("{ready} %n are kept, because something came between.", "", others),
        )
        return (one if others == 1 else many).format(ready=words)

    def _texts(self, row: Releasable) -> tuple[str, str, str, str]:
        words = {ActKind.APPROVE: self.tr("Approve"), ActKind.REJECT: self.tr("Reject")}
        return (row.title, row.student, words[row.act.kind], wording.plain(row.words()))

    def _label(self, text: str, role: str) -> QLabel:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setProperty("role", role)
        return label

    def _button(self, text: str, tip: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setAccessibleName(text)
        button.setToolTip(tip)
        return button

    def _chosen(self) -> list[Releasable]:
        return [self._rows[row] for row in self.table.chosen_rows()]

    def _with_chosen(self, act: Callable[[Releasable], object]) -> None:
        chosen = self._chosen()
        if chosen:
            act(chosen[0])

    def _discard_chosen(self) -> None:
        self.discarded.emit(tuple(row.act for row in self._chosen()))

    def _show_ways(self) -> None:
        chosen = self._chosen()
        self.visit.setEnabled(len(chosen) == 1)
        self.compare.setEnabled(len(chosen) == 1 and chosen[0].verdict is Verdict.CHANGED)
        self.discard.setEnabled(bool(chosen))

    def _agree(self) -> None:
        self.accept()
        self.released.emit()
