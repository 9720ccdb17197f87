"""Paints a check: its icon, what is checked, and below it what was found, in as many lines as it takes."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from edumanage_desktop.gui.text_size import scaled
from edumanage_desktop.gui.theme import Theme

TITLE_ROLE = int(Qt.ItemDataRole.UserRole) + 1
DETAIL_ROLE = int(Qt.ItemDataRole.UserRole) + 2
_MARGIN_PX = 8
_ICON_PX = 16
_WRAPS = int(Qt.TextFlag.TextWordWrap)


class CheckDelegate(QStyledItemDelegate):
    """For a list view, whose width says where lines end."""

    def __init__(self, *, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        tokens, room = self._theme.tokens, option.rect.adjusted(_MARGIN_PX, _MARGIN_PX, -_MARGIN_PX, -_MARGIN_PX)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(tokens.accent_soft))
        found = index.data(Qt.ItemDataRole.DecorationRole)
        side, is_mirrored = scaled(_ICON_PX), option.direction is Qt.LayoutDirection.RightToLeft
        at = QRect(room.right() + 1 - side if is_mirrored else room.left(), room.top() + 1, side, side)
        if isinstance(found, QIcon):
            found.paint(painter, at)
        gap = side + _MARGIN_PX
        texts = room.adjusted(0, 0, -gap, 0) if is_mirrored else room.adjusted(gap, 0, 0, 0)
        align = int(Qt.AlignmentFlag.AlignTop) | int(
            (Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft)
            | Qt.AlignmentFlag.AlignAbsolute
        )
        painter.setFont(_strong(option.font))
        painter.setPen(QColor(tokens.text))
        title = painter.drawText(texts, align | _WRAPS, str(index.data(TITLE_ROLE)))
        painter.setFont(option.font)
        painter.setPen(QColor(tokens.muted))
        texts.setTop(title.bottom() + 2)
        painter.drawText(texts, align | _WRAPS, str(index.data(DETAIL_ROLE)))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        width = self._view.viewport().width()
        room = QRect(0, 0, width - 3 * _MARGIN_PX - scaled(_ICON_PX), 1 << 16)
        title = QFontMetrics(_strong(option.font)).boundingRect(room, _WRAPS, str(index.data(TITLE_ROLE)))
        height, detail = title.height(), str(index.data(DETAIL_ROLE))
        if detail:
            height += 2 + QFontMetrics(option.font).boundingRect(room, _WRAPS, detail).height()
        return QSize(width, height + 2 * _MARGIN_PX)


def _strong(font: QFont) -> QFont:
    made = QFont(font)
    made.setWeight(QFont.Weight.DemiBold)
    return made
