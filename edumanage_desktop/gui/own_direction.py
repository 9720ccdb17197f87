"""Texts of others in tables and lists, each in its own direction and shortened at its own end."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, Qt
from PySide6.QtGui import QBrush, QFont, QPainter, QPalette, QStaticText
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from edumanage_desktop.gui import wording
from edumanage_desktop.gui.laid_lines import laid_out

_Index = QModelIndex | QPersistentModelIndex
_MOST_KEPT = 4000
_NO_PLAIN_LINE = frozenset("\t\n\v\f\r\x1c\x1d\x1e\x85\N{LINE SEPARATOR}\N{PARAGRAPH SEPARATOR}")
_QUIET = QStyle.StateFlag.State_Enabled
_LOUD = QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus | QStyle.StateFlag.State_MouseOver | _QUIET
"""What of a cell's state shows; a quiet one is enabled and nothing else of it."""
_BESIDES_TEXT = (
    Qt.ItemDataRole.DecorationRole,
    Qt.ItemDataRole.CheckStateRole,
    Qt.ItemDataRole.FontRole,
    Qt.ItemDataRole.BackgroundRole,
)


class OwnDirection(QStyledItemDelegate):
    """For a table whose rows are painted by the style.

    A style lays every text out anew whenever it paints it; for a table that fills a screen this took longer than
    anything else of a page. With `padding_px`, what the style sheet gives a cell at its sides, a text that fits and
    has nothing beside it is laid out once and kept; the style paints all others, and what is selected.
    """

    def __init__(self, parent: QWidget, *, padding_px: int | None = None) -> None:
        super().__init__(parent)
        self._of, self._padding_px = parent, padding_px
        self._look: tuple[QFont, Qt.LayoutDirection] | None = None
        self._line_px = self._room_px = 0.0
        self._kept: dict[str, QStaticText | None] = {}

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        super().initStyleOption(option, index)
        option.text = wording.isolated(option.text)
        own_ink = index.data(Qt.ItemDataRole.ForegroundRole)
        if own_ink is not None:  # what a colour means, it means in a selected row too
            option.palette.setBrush(QPalette.ColorRole.HighlightedText, own_ink)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        if self._padding_px is None or not self._has_painted(painter, option, index):
            super().paint(painter, option, index)

    def _has_painted(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> bool:
        """Paint a text that can be kept; return whether it is one."""
        text = index.data(Qt.ItemDataRole.DisplayRole)
        if option.state & _LOUD != _QUIET or not isinstance(text, str):
            return False
        if any(index.data(role) is not None for role in _BESIDES_TEXT):
            return False
        laid_out, cell = self._laid_out(text, option), option.rect
        if laid_out is None or laid_out.size().width() > cell.width() - 2 * self._room_px:
            return False
        given = index.data(Qt.ItemDataRole.TextAlignmentRole)
        alignment = option.displayAlignment if given is None else Qt.AlignmentFlag(given)  # Qt hands it on as a number
        side = QStyle.visualAlignment(option.direction, alignment)
        if side & Qt.AlignmentFlag.AlignRight:
            left = cell.x() + cell.width() - self._room_px - laid_out.size().width()
        else:
            left = cell.x() + self._room_px
        own_ink = index.data(Qt.ItemDataRole.ForegroundRole)
        painter.setFont(option.font)
        painter.setPen(option.palette.color(QPalette.ColorRole.Text) if own_ink is None else QBrush(own_ink).color())
        painter.drawStaticText(QPointF(left, cell.y() + (cell.height() - round(self._line_px)) // 2), laid_out)
        return True

    def _laid_out(self, text: str, option: QStyleOptionViewItem) -> QStaticText | None:
        """Return a text as it is laid out in a cell, None for one that is higher than a line or has stray spaces."""
        look = (option.font, option.direction)
        if look != self._look or len(self._kept) >= _MOST_KEPT:
            self._look = (QFont(option.font), option.direction)
            self._line_px = laid_out("x", option.direction, option.font).size().height()
            frame_px = self._of.style().pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, None, self._of)
            self._room_px = (self._padding_px or 0) + frame_px + 1
            self._kept.clear()
        if text not in self._kept:
            found = laid_out(text, option.direction, option.font)
            is_plain = text == text.strip() and _NO_PLAIN_LINE.isdisjoint(text)
            self._kept[text] = found if is_plain and found.size().height() == self._line_px else None
        return self._kept[text]
