"""The pages of a printed list: a table with its titles on every page, what it shows, and page numbers.

Nothing here knows what a submission is or speaks a language: a process that only paints has all words from the window.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLocale, QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPen

_MARGIN_MM = 14.0
_POINTS_PER_INCH = 72.0
_ROW_PT, _HEAD_PT, _TOP_PT, _FOOT_PT = 27.0, 18.0, 44.0, 20.0
_TITLE_PT, _TEXT_PT, _SMALL_PT = 13.0, 8.5, 7.0
_GAP_PT = 8.0
_INK, _SOFT, _LINE = QColor("#1B2230"), QColor("#5B6577"), QColor("#C9CED6")

PrintedRow = Sequence[tuple[str, str]]
"""The two lines of each cell, in the order of the columns."""


@dataclass(frozen=True, slots=True)
class PrintedColumn:
    """A column: its title, its share of the paper's width, and whether its words are the strong ones."""

    title: str
    share: float
    is_strong: bool = False


@dataclass(frozen=True, slots=True)
class PrintedHead:
    """What stands around the table: a title, what the list shows, its columns, and the words of the foot."""

    title: str
    shows: str
    columns: tuple[PrintedColumn, ...]
    total: int
    printed: str
    """When it was printed, in words."""
    page_words: str
    """`Page {page} of {pages}` in the person's language, whose numbers are those of `locale`."""
    locale: str
    font_family: str
    is_mirrored: bool = False


def prepare_paper(device: QPagedPaintDevice, *, is_letter: bool) -> None:
    """Lay the paper on its side: rows are long. `is_letter` for countries whose paper is no A4."""
    size = QPageSize(QPageSize.PageSizeId.Letter if is_letter else QPageSize.PageSizeId.A4)
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    device.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Landscape, margins, QPageLayout.Unit.Millimeter))


def paint_list(device: QPagedPaintDevice, head: PrintedHead, rows: Iterable[PrintedRow]) -> int:
    """Paint the list and return the number of pages, any thread may do it; raises `OSError` for a deaf device."""
    painter = QPainter()
    if not painter.begin(device):
        raise OSError(0, "the device takes nothing")
    try:
        pages = _Pages(painter, device, head)
        for row in rows:
            pages.add(row)
        return pages.finish()
    finally:
        painter.end()


class _Pages:
    """Paints rows of one height, so that the number of pages is known from the beginning."""

    def __init__(self, painter: QPainter, device: QPagedPaintDevice, head: PrintedHead) -> None:
        self._painter, self._device, self._head = painter, device, head
        self._dots_a_point = device.logicalDpiY() / _POINTS_PER_INCH
        paper = device.pageLayout().paintRectPixels(round(device.logicalDpiY()))
        self._width, self._height = paper.width() / self._dots_a_point, paper.height() / self._dots_a_point
        room = self._height - _TOP_PT - _HEAD_PT - _FOOT_PT
        self._rows_a_page = max(1, int(room // _ROW_PT))
        self._pages = max(1, -(-head.total // self._rows_a_page))
        self._page = 0
        self._row = 0
        self._fonts = {size: self._font(size) for size in (_TITLE_PT, _TEXT_PT, _SMALL_PT)}
        self._strong = self._font(_TEXT_PT)
        for font in (self._strong, self._fonts[_TITLE_PT]):
            font.setWeight(QFont.Weight.DemiBold)
        self._boxes = self._share()
        self._begin_page()

    def add(self, row: PrintedRow) -> None:
        """Paint a row, on a new page where this one is full."""
        if self._row == self._rows_a_page:
            self._device.newPage()
            self._begin_page()
        top = _TOP_PT + _HEAD_PT + self._row * _ROW_PT
        self._row += 1
        for (column, left, width), (first, second) in zip(self._boxes, row, strict=True):
            box = QRectF(left, top + (3 if second else 7), width - _GAP_PT, 12)
            self._text(box, first, self._strong if column.is_strong else self._fonts[_TEXT_PT], _INK)
            if second:
                self._text(box.translated(0, 11), second, self._fonts[_SMALL_PT], _SOFT)
        self._rule(top + _ROW_PT)

    def finish(self) -> int:
        """Return the number of pages."""
        return self._page

    def _begin_page(self) -> None:
        self._page += 1
        self._row = 0
        self._text(QRectF(0, 0, self._width, 18), self._head.title, self._fonts[_TITLE_PT], _INK)
        self._text(QRectF(0, 18, self._width, 14), self._head.shows, self._fonts[_TEXT_PT], _SOFT)
        for column, left, width in self._boxes:
            box = QRectF(left, _TOP_PT, width - _GAP_PT, _HEAD_PT - 4)
            self._text(box, column.title, self._fonts[_SMALL_PT], _SOFT)
        self._rule(_TOP_PT + _HEAD_PT)
        locale = QLocale(self._head.locale)
        words = self._head.page_words.format(
            page=locale.toString(self._page), pages=locale.toString(max(self._page, self._pages))
        )
        foot = QRectF(0, self._height - 12, self._width, 12)
        self._text(foot, words, self._fonts[_SMALL_PT], _SOFT)
        self._text(foot, self._head.printed, self._fonts[_SMALL_PT], _SOFT, is_at_end=True)

    def _share(self) -> list[tuple[PrintedColumn, float, float]]:
        """Return column, left edge and width (points) of every column, from the right where that is read first."""
        whole = sum(column.share for column in self._head.columns) or 1.0
        boxes, left = [], 0.0
        for column in self._head.columns:
            width = self._width * column.share / whole
            at = self._width - left - width + _GAP_PT if self._head.is_mirrored else left
            boxes.append((column, at, width))
            left += width
        return boxes

    def _text(self, box: QRectF, text: str, font: QFont, colour: QColor, *, is_at_end: bool = False) -> None:
        self._painter.setFont(font)
        self._painter.setPen(colour)
        box = self._in_dots(box)
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        is_right = self._head.is_mirrored is not is_at_end
        side = Qt.AlignmentFlag.AlignRight if is_right else Qt.AlignmentFlag.AlignLeft
        flags = int(side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | Qt.TextFlag.TextSingleLine)
        self._painter.drawText(box, flags, shown)

    def _rule(self, top: float) -> None:
        line = self._in_dots(QRectF(0, top, self._width, 0))
        self._painter.setPen(QPen(_LINE, 0.5 * self._dots_a_point))
        self._painter.drawLine(line.topLeft(), line.topRight())

    def _in_dots(self, box: QRectF) -> QRectF:
        """Return a box of points in the dots of the device: letters that are scaled up stand apart."""
        dots = self._dots_a_point
        return QRectF(box.x() * dots, box.y() * dots, box.width() * dots, box.height() * dots)

    def _font(self, size_pt: float) -> QFont:
        font = QFont(self._head.font_family)
        font.setPixelSize(max(1, round(size_pt * self._dots_a_point)))
        return font
