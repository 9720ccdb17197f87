"""Paints the rows of the queue: two lines, a status with icon and word, an accent at the selected row."""

import math
from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem

from edumanage_desktop.domain.submissions import Submission
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.icons import draw_icon
from edumanage_desktop.gui.laid_lines import LaidLines
from edumanage_desktop.gui.queue.model import PREPARED_ROLE, PROGRESS_ROLE, SUBMISSION_ROLE, TWIN_ROLE, Column
from edumanage_desktop.gui.queue.row_marks import mark_of
from edumanage_desktop.gui.text_size import scaled
from edumanage_desktop.gui.theme import Theme, Tokens

ROW_HEIGHT_PX = 52
_PADDING_PX = 8
_FIRST_PADDING_PX = 20
_ICON_PX = 14
_LINES_PX = (7, 19, 26, 17)
"""Top and height of the first line of a row, and of the second."""


class QueueDelegate(QStyledItemDelegate):
    """One delegate for all columns; whatever it draws is plain text."""

    def __init__(self, *, theme: Theme, first_column: Callable[[], int], parent: QObject | None = None) -> None:
        """`first_column` tells the column at the edge where rows begin; the accent of the selected row stands there."""
        super().__init__(parent)
        self._theme, self._first_column = theme, first_column
        self._base = QFont()
        self._fonts: dict[tuple[bool, bool], QFont] = {}
        self._icon_px = scaled(_ICON_PX)
        self._lines_px = tuple(scaled(measure) for measure in _LINES_PX)
        self._lines: LaidLines | None = None

    @property
    def tokens(self) -> Tokens:
        """Return the colours by which rows are painted now."""
        return self._theme.tokens

    def _draw_background(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        tokens = self._theme.tokens
        rect = QRect(option.rect)
        is_current = _is_current_row(option, index)
        painter.fillRect(rect, tokens.color("accent_soft" if is_current or _is_selected(option, index) else "surface"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, tokens.color("line"))
        if is_current and index.column() == self._first_column():
            left = rect.left() if option.direction is Qt.LayoutDirection.LeftToRight else rect.right() - 2
            painter.fillRect(left, rect.top(), 3, rect.height(), tokens.color("accent"))
        if is_current and option.widget.hasFocus():
            painter.fillRect(rect.left(), rect.top(), rect.width(), 1, tokens.color("accent"))
            painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, tokens.color("accent"))

    def _draw_placeholder(self, painter: QPainter, inner: QRect, column: int) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.tokens.color("line"))
        widths = {Column.STATUS: 72, Column.STUDENT: 110, Column.WORK: 170, Column.FACULTY: 90}
        width = min(inner.width(), widths.get(Column(column), 34))
        top = inner.center().y() - (11 if column in (Column.STUDENT, Column.WORK) else 4)
        self._draw_bar(painter, inner, QRect(0, top, width, 8), 4)
        if column in (Column.STUDENT, Column.WORK):
            self._draw_bar(painter, inner, QRect(0, top + 15, width * 2 // 3, 7), 3)

    def _draw_bar(self, painter: QPainter, inner: QRect, bar: QRect, radius: int) -> None:
        """Draw a bar where a text of its width would begin."""
        if painter.layoutDirection() is Qt.LayoutDirection.LeftToRight:
            bar.moveLeft(inner.left())
        else:
            bar.moveRight(inner.right())
        painter.drawRoundedRect(bar, radius, radius)

    def _draw_status(
        self, painter: QPainter, inner: QRect, index: QModelIndex | QPersistentModelIndex, row: Submission
    ) -> None:
        progress = str(index.data(PROGRESS_ROLE) or "")
        name = progress or wording.status_icon(row.status)
        token = name if name in ("submitted", "approved", "rejected") else "muted"
        colour = self._theme.tokens.color("warning" if progress in ("waiting", "conflict") else token)
        mark = mark_of(row, index.data(PREPARED_ROLE)) if not progress else None
        if mark is None:
            self._draw_sign(painter, inner, name, str(index.data()), colour)
            return
        upper, lower = self._two_lines(inner)
        self._draw_sign(painter, upper, name, str(index.data()), colour)
        self._draw_sign(painter, lower, mark.icon, mark.word, self._theme.tokens.color(mark.token), small=True)

    def _draw_sign(
        self, painter: QPainter, box: QRect, name: str, words: str, colour: QColor, *, small: bool = False
    ) -> None:
        """Draw an icon and a word beside it."""
        left_to_right = painter.layoutDirection() is Qt.LayoutDirection.LeftToRight
        icon_px = self._icon_px - 2 if small else self._icon_px
        icon_left = box.left() if left_to_right else box.right() - icon_px
        draw_icon(painter, name, colour, QRectF(icon_left, box.center().y() - icon_px // 2, icon_px, icon_px))
        room = box.adjusted(self._icon_px + 7, 0, 0, 0) if left_to_right else box.adjusted(0, 0, -self._icon_px - 7, 0)
        self._draw_line(painter, room, words, colour, semibold=not small, small=small)

    def _two_lines(self, inner: QRect) -> tuple[QRect, QRect]:
        first_top, first_height, second_top, second_height = self._lines_px
        upper = QRect(inner.left(), inner.top() + first_top, inner.width(), first_height)
        return upper, QRect(inner.left(), inner.top() + second_top, inner.width(), second_height)

    def _draw_two_lines(self, painter: QPainter, inner: QRect, row: Submission, column: int) -> None:
        tokens = self._theme.tokens
        is_student = column == Column.STUDENT
        first = wording.student_of(row) if is_student else wording.title_of(row)
        second = wording.number_of(row) if is_student else wording.file_line(row)
        upper, lower = self._two_lines(inner)
        self._draw_line(painter, upper, first, tokens.color("text"), semibold=is_student)
        middle = Qt.TextElideMode.ElideRight if is_student else Qt.TextElideMode.ElideMiddle
        self._draw_line(painter, lower, second, tokens.color("muted"), small=True, elide=middle)

    def _draw_twin_mark(self, painter: QPainter, inner: QRect) -> QRect:
        """Draw at the far end that the work is in other submissions too, and return the room beside it."""
        size_px, room_px = self._icon_px, self._icon_px + 8
        left_to_right = painter.layoutDirection() is Qt.LayoutDirection.LeftToRight
        left = inner.right() - size_px if left_to_right else inner.left()
        colour = self._theme.tokens.color("muted")
        draw_icon(painter, "twins", colour, QRectF(left, inner.center().y() - size_px // 2, size_px, size_px))
        return inner.adjusted(0, 0, -room_px, 0) if left_to_right else inner.adjusted(room_px, 0, 0, 0)

    def _font(self, *, semibold: bool, small: bool) -> QFont:
        found = self._fonts.get((semibold, small))
        if found is None:
            font = QFont(self._base)
            if semibold:
                font.setWeight(QFont.Weight.DemiBold)
            if small:
                font.setPixelSize(max(1, font.pixelSize() - 1))
            font.setFeature(QFont.Tag("tnum"), 1)
            found = self._fonts[semibold, small] = font
        return found

    def _take_font(self, base: QFont) -> None:
        """Let what is kept be of this font, which is another where the person wants larger text."""
        if base != self._base:
            self._base = QFont(base)
            self._fonts.clear()

    def _draw_line(
        self,
        painter: QPainter,
        box: QRect,
        text: str,
        colour: QColor,
        *,
        semibold: bool = False,
        small: bool = False,
        elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> None:
        assert self._lines is not None
        self._lines.draw(painter, box, text, colour, self._font(semibold=semibold, small=small), elide=elide)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        painter.setLayoutDirection(option.direction)
        column = index.column()
        self._draw_background(painter, option, index)
        start = _FIRST_PADDING_PX if column == self._first_column() else _PADDING_PX
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        inner = QRect(option.rect).adjusted(
            _PADDING_PX if mirrored else start, 0, -(start if mirrored else _PADDING_PX), -1
        )
        self._take_font(option.font)
        if self._lines is None and isinstance(option.widget, QAbstractItemView):
            self._lines = LaidLines(option.widget, room_s=math.inf)  # for rows have theirs (`RowPictures`)
        row = index.data(SUBMISSION_ROLE)
        if not isinstance(row, Submission):
            self._draw_placeholder(painter, inner, column)
        elif column == Column.STATUS:
            self._draw_status(painter, inner, index, row)
        elif column in (Column.STUDENT, Column.WORK):
            if column == Column.WORK and index.data(TWIN_ROLE) is not None:
                inner = self._draw_twin_mark(painter, inner)
            self._draw_two_lines(painter, inner, row, column)
        else:
            muted = self._theme.tokens.color("muted")
            self._draw_line(painter, inner, str(index.data()), muted)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(64, scaled(ROW_HEIGHT_PX))


def _is_current_row(option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> bool:
    """Return whether the row is the table's current one."""
    table = option.widget
    return isinstance(table, QAbstractItemView) and table.currentIndex().row() == index.row()


def _is_selected(option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> bool:
    """Return whether the row is one of the selected ones; `QStyle`'s states would load all its enums."""
    table = option.widget
    return isinstance(table, QAbstractItemView) and table.selectionModel().isSelected(index)
