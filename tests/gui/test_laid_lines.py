"""Text in the cells of a table is laid out a few lines a turn, and all of it is there a moment later."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView
from pytestqt.qtbot import QtBot

from edumanage_desktop.gui.laid_lines import LaidLines


class Lines(QStyledItemDelegate):
    def __init__(self, view: QTableView, room_s: float) -> None:
        super().__init__(view)
        self.lines = LaidLines(view, room_s=room_s)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        self.lines.draw(painter, QRect(option.rect), str(index.data()), QColor("black"), QFont(option.font))


def shown(qtbot: QtBot, *, room_s: float) -> tuple[QTableView, Lines]:
    view = QTableView()
    qtbot.addWidget(view)
    model = QStandardItemModel(view)
    for row in range(12):
        model.appendRow(QStandardItem(f"Essay {row}"))
    view.setModel(model)
    delegate = Lines(view, room_s)
    view.setItemDelegate(delegate)
    view.resize(300, 500)
    return view, delegate


def inked(view: QTableView, row: int) -> bool:
    """Return whether anything dark stands in a row's cell."""
    picture = view.viewport().grab(view.visualRect(view.model().index(row, 0)).adjusted(2, 2, -2, -2)).toImage()
    grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    return any(grey.pixelColor(x, y).value() < 128 for y in range(grey.height()) for x in range(grey.width()))


def test_what_a_turn_has_no_room_for_follows_in_the_next_ones(qtbot: QtBot) -> None:
    view, delegate = shown(qtbot, room_s=0.0)
    view.viewport().grab()
    assert not delegate.lines.is_complete(), "one line a painting, and there are twelve"
    view.show()
    qtbot.waitUntil(delegate.lines.is_complete)
    assert all(inked(view, row) for row in range(12))
    view.viewport().repaint()
    assert delegate.lines.is_complete(), "what was laid out is kept"


def test_a_table_that_has_room_paints_all_at_once(qtbot: QtBot) -> None:
    view, delegate = shown(qtbot, room_s=60.0)
    view.viewport().grab()
    assert delegate.lines.is_complete()
    assert all(inked(view, row) for row in range(12))
