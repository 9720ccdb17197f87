"""Asks what of the list goes where: all of it or the selected rows, into a file or on paper."""

from enum import Enum, auto

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from edumanage_desktop.gui import wording


class ExportKind(Enum):
    """Where a list can go."""

    CSV = auto()
    XLSX = auto()
    PDF = auto()


class ExportDialog(QDialog):
    """Nothing happens before the person has said where to."""

    export_wanted = Signal(object, bool)
    """(`ExportKind`, whether only the selected rows)"""
    print_wanted = Signal(bool)
    """Whether only the selected rows."""

    def __init__(self, *, total: int, selected: int, shows: str, parent: QWidget | None = None) -> None:
        """`total` rows are shown, of which `selected` are; `shows` tells by which filter."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export the list"))
        what = QLabel(shows, self)
        what.setTextFormat(Qt.TextFormat.PlainText)
        what.setWordWrap(True)
        what.setProperty("role", "secondary")
        all_words = self.tr("All that are shown: {number}").format(number=wording.number(total))
        self.whole = QRadioButton(all_words, self)
        only_words = self.tr("Only what is selected: {number}").format(number=wording.number(selected))
        self.only_selected = QRadioButton(only_words, self)
        self.only_selected.setEnabled(selected > 0)
        self._rows = self._group(self.whole, self.only_selected)
        self.kinds = {
            ExportKind.XLSX: QRadioButton(self.tr("Workbook (XLSX), for a spreadsheet"), self),
            ExportKind.CSV: QRadioButton(self.tr("Text (CSV), for any program"), self),
            ExportKind.PDF: QRadioButton(self.tr("Document (PDF), as it is printed"), self),
        }
        self._kinds = self._group(*self.kinds.values())
        (self.whole if selected < 2 else self.only_selected).setChecked(True)
        self.kinds[ExportKind.XLSX].setChecked(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(8)
        layout.addWidget(what)
        layout.addSpacing(8)
        for words, choices in ((self.tr("Rows"), self._rows), (self.tr("As"), self._kinds)):
            layout.addWidget(self._heading(words))
            for button in choices.buttons():
                button.setAccessibleName(button.text())
                layout.addWidget(button)
            layout.addSpacing(8)
        layout.addLayout(self._ends())

    def _group(self, *buttons: QRadioButton) -> QButtonGroup:
        group = QButtonGroup(self)
        for button in buttons:
            group.addButton(button)
        return group

    def _heading(self, words: str) -> QLabel:
        label = QLabel(words, self)
        label.setProperty("role", "strong")
        return label

    def _ends(self) -> QHBoxLayout:
        buttons = QHBoxLayout()
        for text, tip, slot in (
            (self.tr("Print…"), self.tr("Choose a printer for these rows"), self._print),
            (self.tr("Cancel"), self.tr("Export nothing (Escape)"), self.reject),
            (self.tr("Export…"), self.tr("Choose where the file goes (Enter)"), self._export),
        ):
            button = QPushButton(text, self)
            button.setAutoDefault(False)
            button.setAccessibleName(text)
            button.setToolTip(tip)
            button.clicked.connect(slot)
            buttons.addWidget(button)
            if slot == self._print:
                buttons.addStretch()
        button.setProperty("kind", "primary")
        button.setDefault(True)
        return buttons

    def _export(self) -> None:
        kind = next(kind for kind, button in self.kinds.items() if button.isChecked())
        self.accept()
        self.export_wanted.emit(kind, self.only_selected.isChecked())

    def _print(self) -> None:
        self.accept()
        self.print_wanted.emit(self.only_selected.isChecked())
