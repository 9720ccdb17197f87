"""Paints the palette's lines: words, what stands beside them, and keys at the end; headings small above them."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from edumanage_desktop.gui import wording

DETAIL_ROLE = int(Qt.ItemDataRole.UserRole) + 1
KEYS_ROLE = int(Qt.ItemDataRole.UserRole) + 2
IS_HEADING_ROLE = int(Qt.ItemDataRole.UserRole) + 3
_MARGIN_PX = 14
_GAP_PX = 12
_ROW_PADDING_PX = 18
_HEADING_PADDING_PX = 12
_ALIGNED = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


class PaletteDelegate(QStyledItemDelegate):
    """Follows palette, font and direction of the list."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        is_heading = bool(index.data(IS_HEADING_ROLE))
        room = option.rect.adjusted(_MARGIN_PX, 0, -_MARGIN_PX, 0)
        muted = option.palette.color(QPalette.ColorRole.PlaceholderText)
        if is_heading:
            painter.setFont(_small(option.font))
            painter.setPen(muted)
            self._draw(painter, option, room, str(index.data()), Qt.AlignmentFlag.AlignLeading)
            painter.restore()
            return
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(option.palette.color(QPalette.ColorRole.Highlight))
            painter.drawRoundedRect(option.rect.adjusted(4, 1, -4, -1), 6, 6)
        painter.setFont(option.font)
        metrics = QFontMetrics(option.font)
        keys, detail = str(index.data(KEYS_ROLE) or ""), str(index.data(DETAIL_ROLE) or "")
        if keys:
            painter.setPen(option.palette.color(QPalette.ColorRole.Text))
            self._draw(painter, option, room, keys, Qt.AlignmentFlag.AlignTrailing)
            room.setWidth(room.width() - metrics.horizontalAdvance(keys) - _GAP_PX)
        words = metrics.elidedText(str(index.data()), Qt.TextElideMode.ElideRight, _words_room(room, detail))
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        self._draw(painter, option, room, words, Qt.AlignmentFlag.AlignLeading)
        if detail:
            room.setLeft(room.left() + metrics.horizontalAdvance(words) + _GAP_PX)
            painter.setPen(muted)
            shown = metrics.elidedText(detail, Qt.TextElideMode.ElideRight, room.width())
            self._draw(painter, option, room, shown, Qt.AlignmentFlag.AlignLeading)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        if index.data(IS_HEADING_ROLE):
            return QSize(0, QFontMetrics(_small(option.font)).height() + _HEADING_PADDING_PX)
        return QSize(0, QFontMetrics(option.font).height() + _ROW_PADDING_PX)

    def _draw(
        self, painter: QPainter, option: QStyleOptionViewItem, room: QRect, text: str, side: Qt.AlignmentFlag
    ) -> None:
        """Draw into a room that is laid out from left to right, mirrored where the list is."""
        place = QStyle.visualRect(option.direction, option.rect, room)
        painter.drawText(place, int(QStyle.visualAlignment(option.direction, side) | _ALIGNED), wording.isolated(text))


def _words_room(room: QRect, detail: str) -> int:
    return room.width() * 2 // 3 if detail else room.width()


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPixelSize(max(1, font.pixelSize() - 1))
    small.setWeight(QFont.Weight.DemiBold)
    return small
