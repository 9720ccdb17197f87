"""Tables of records are painted from texts that were laid out once, and look as the style itself paints them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QImage, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QTableView, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from edumanage_desktop.gui.own_direction import OwnDirection
from edumanage_desktop.gui.record_table import CELL_PADDING_PX, show_as_records
from edumanage_desktop.gui.theme import Theme, ThemeChoice

TEXTS = (
    *("Some text", "12,345", "<b>bold</b>", "Ünïcödé", "مرحبا بالعالم", "漢字 and more", "\u2067abc\u2069 (1)"),
    *("a\u200fb", "", "  before", "after  ", "tab\there", "two\nlines", "one\u2028other", "e\u0301\u0302 and 🎓"),
    "A long text that does not fit into its cell, however wide that is, for it goes on and on and on and on",
)
COLUMNS = 4
_RED, _NUMBERS = 1, 2


class Table(QWidget):
    """Shows every text in every column: as it is, coloured, at the right as numbers are, and with a picture."""

    def __init__(self) -> None:
        super().__init__()
        model = QStandardItemModel(len(TEXTS), COLUMNS, self)
        for row, text in enumerate(TEXTS):
            for column in range(COLUMNS):
                item = QStandardItem(text)
                if column == _RED:
                    red = QColor("#AA0000")
                    item.setData(red if row % 2 else QBrush(red), Qt.ItemDataRole.ForegroundRole)
                if column == _NUMBERS:
                    alignment = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
                    item.setData(alignment.value if row % 2 else alignment, Qt.ItemDataRole.TextAlignmentRole)
                if column > _NUMBERS:
                    item.setCheckState(Qt.CheckState.Checked)
                model.setItem(row, column, item)
        self.view = QTableView(self)
        self.view.setModel(model)
        show_as_records(self.view, "Texts")
        QVBoxLayout(self).addWidget(self.view)

    def painted_by(self, delegate: OwnDirection) -> QImage:
        """Return the cells as a delegate paints them, the third row selected."""
        self.view.setItemDelegate(delegate)
        self.view.selectRow(2)
        QApplication.processEvents()
        return self.view.viewport().grab().toImage()


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("scheme", [ThemeChoice.LIGHT, ThemeChoice.DARK])
@pytest.mark.parametrize("percent", [100, 200])
def test_a_text_that_was_laid_out_once_looks_as_the_style_paints_it(
    qtbot: QtBot, qapp: QApplication, direction: Qt.LayoutDirection, scheme: ThemeChoice, percent: int
) -> None:
    theme = Theme(qapp, scheme, percent)
    table = Table()
    qtbot.addWidget(table)
    theme.dress(table)
    table.setLayoutDirection(direction)
    table.resize(1000, 1000)
    table.show()
    by_style = table.painted_by(OwnDirection(table.view))
    kept = OwnDirection(table.view, padding_px=CELL_PADDING_PX)
    assert table.painted_by(kept) == by_style
    assert table.painted_by(kept) == by_style, "painted again from what was kept"


def test_other_letters_are_laid_out_anew(qtbot: QtBot) -> None:
    table = Table()
    qtbot.addWidget(table)
    table.show()
    kept = OwnDirection(table.view, padding_px=CELL_PADDING_PX)
    small = table.painted_by(kept)
    font = table.view.font()
    font.setPixelSize(font.pixelSize() + 5)
    table.view.setFont(font)
    large = table.painted_by(kept)
    assert large != small
    assert large == table.painted_by(OwnDirection(table.view))
