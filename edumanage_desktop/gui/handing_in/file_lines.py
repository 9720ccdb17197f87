"""Paints a file that is to be handed in: its name, or all of the sentence why it is not taken, in as many lines."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPalette, QTextLayout, QTextOption
from PySide6.QtWidgets import QListWidget, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from edumanage_desktop.gui.text_size import scaled

_ICON_PX, _BESIDE_PX, _ABOVE_PX = 16, 10, 7
Index = QModelIndex | QPersistentModelIndex


class FileLines(QStyledItemDelegate):
    """Wraps within the width of the list, in its direction; Qt's own delegate cuts what is longer than it measured."""

    def __init__(self, view: QListWidget) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width_px = self._view.viewport().width()
        words = self._laid_out(option, index, width_px)
        high_px = round(words.boundingRect().height())
        return QSize(width_px, max(high_px, scaled(_ICON_PX)) + 2 * scaled(_ABOVE_PX))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        background = QStyleOptionViewItem(option)
        self.initStyleOption(background, index)
        background.text, background.icon = "", QIcon()
        self._view.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, background, painter, self._view)
        words = self._laid_out(option, index, option.rect.width())
        line_px = round(words.lineAt(0).height()) if words.lineCount() else 0
        side = scaled(_ICON_PX)
        above = option.rect.top() + scaled(_ABOVE_PX)
        icon = index.data(Qt.ItemDataRole.DecorationRole)
        if isinstance(icon, QIcon):
            box = QRect(option.rect.left() + scaled(_BESIDE_PX), above + (line_px - side) // 2, side, side)
            icon.paint(painter, QStyle.visualRect(option.direction, option.rect, box))
        painter.save()
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        is_mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        before = scaled(_BESIDE_PX) if is_mirrored else self._before_words()
        words.draw(painter, QPointF(option.rect.left() + before, above))
        painter.restore()

    def _laid_out(self, option: QStyleOptionViewItem, index: Index, width_px: int) -> QTextLayout:
        """Return the words as they stand in a row of this width; a name without blanks is broken anywhere."""
        wrapping = QTextOption(QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeading))
        wrapping.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        wrapping.setTextDirection(option.direction)
        words = QTextLayout(str(index.data() or ""), option.font)
        words.setTextOption(wrapping)
        words.beginLayout()
        below = 0.0
        while (line := words.createLine()).isValid():
            line.setLineWidth(max(1, width_px - self._before_words() - scaled(_BESIDE_PX)))
            line.setPosition(QPointF(0, below))
            below += line.height()
        words.endLayout()
        return words

    def _before_words(self) -> int:
        return scaled(_BESIDE_PX) + scaled(_ICON_PX) + scaled(_BESIDE_PX) // 2
