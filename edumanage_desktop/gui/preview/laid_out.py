"""Rich text laid out on pages, as a word processor would: what it refers to is never fetched."""

from collections.abc import Iterator
from functools import cached_property
from typing import Any

from PySide6.QtCore import QByteArray, QPointF, QRectF, QSize, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QImage,
    QImageReader,
    QPainter,
    QPalette,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextLine,
)

from edumanage_desktop.gui.preview.documents import MAX_PICTURE_PIXELS, WHITE
from edumanage_desktop.gui.preview.finding import Folded
from edumanage_desktop.gui.preview.protocol import MAX_PAGES, Trouble
from edumanage_desktop.gui.preview.questions import MAX_HITS, MAX_RECTANGLES, Hit, Rectangle, SelectRequest
from edumanage_desktop.gui.preview.sources import CannotShow
from edumanage_desktop.services.preview_contents import RichText
from edumanage_desktop.services.previews import PreviewKind, harmless

PAGE_POINTS = (420.0, 595.0)
"""A5: beside a decision there is room for a narrow page, and the letters of a wide one would be tiny."""
MARGIN_POINTS = 32.0
TEXT_POINTS = 12.0
MOST_MARKUP_CHARACTERS = 4 << 20
INK = "#1B2230"
_SHEET = """
body, p, li, td, th { line-height: 135%; }
h1 { font-size: 16pt; } h2 { font-size: 13pt; } h3 { font-size: 11pt; }
pre { font-family: monospace; font-size: 8pt; white-space: pre-wrap; background: #F2F4F7; }
code { font-family: monospace; font-size: 8pt; }
table { border-collapse: collapse; border-color: #C9CFD8; border-style: solid; }
td, th { padding: 3px 6px; }
"""


class _Document(QTextDocument):
    """A document that knows the pictures it came with, and asks nobody for anything else."""

    def __init__(self, content: RichText) -> None:
        super().__init__()
        self._content = content
        self._room = PAGE_POINTS[0] - 2 * MARGIN_POINTS

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Return a picture of the file, and a speck for any other name: for nothing Qt would look among the files."""
        data = self._content.pictures.get(name if isinstance(name, str) else name.toString())
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return None
        return (_picture(data, int(self._room)) if data is not None else None) or _speck()


def _speck() -> QImage:
    image = QImage(1, 1, QImage.Format.Format_ARGB32)
    image.fill(0)
    return image


def _picture(data: bytes, room_px: int) -> QImage | None:
    """Return a picture no wider than the text, None for one that is broken or too large."""
    from PySide6.QtCore import QBuffer

    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    reader = QImageReader(buffer)
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > MAX_PICTURE_PIXELS:
        return None
    if size.width() > room_px:
        reader.setScaledSize(size * (room_px / size.width()))
    image = reader.read()
    return None if image.isNull() else image


class LaidOutPages:
    """The pages of a rich text."""

    kind = PreviewKind.DOCUMENT

    def __init__(self, content: RichText, *, is_cut_off: bool = False) -> None:
        if len(content.markup) > MOST_MARKUP_CHARACTERS:
            raise CannotShow(Trouble.TOO_LARGE)
        self.is_cut_off = is_cut_off
        self._document = _Document(content)
        font = QFont()
        font.setPointSizeF(TEXT_POINTS * 72 / 96)  # the document is laid out at 96 dots an inch, one dot a point
        self._document.setDefaultFont(font)
        self._document.setDefaultStyleSheet(_SHEET)
        self._document.setDocumentMargin(MARGIN_POINTS)
        self._document.setPageSize(QSizeF(*PAGE_POINTS))
        self._document.setHtml(harmless(content.markup))
        self.page_count = self._document.pageCount()
        if not 0 < self.page_count <= MAX_PAGES:
            raise CannotShow(Trouble.BROKEN)

    def page_size(self, page: int) -> tuple[float, float]:
        """Return the size of a page, as `PagedDocument.page_size`."""
        return PAGE_POINTS

    def render(self, page: int, size: QSize) -> QImage:
        """Paint a page, as `PagedDocument.render`."""
        image = QImage(size, QImage.Format.Format_RGB32)
        if image.isNull():
            raise CannotShow(Trouble.TOO_LARGE)
        image.fill(WHITE)
        painter = QPainter(image)
        painter.scale(size.width() / PAGE_POINTS[0], size.height() / PAGE_POINTS[1])
        painter.translate(0, -page * PAGE_POINTS[1])
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = QRectF(0, page * PAGE_POINTS[1], *PAGE_POINTS)
        context.palette.setColor(QPalette.ColorRole.Text, QColor(INK))
        painter.setClipRect(context.clip)
        self._document.documentLayout().draw(painter, context)
        painter.end()
        return image

    def text(self, page: int) -> str:
        """Return the lines that lie on a page, as `PagedDocument.text`."""
        lines = (
            block.text()[line.textStart() : line.textStart() + line.textLength()] + ("" if line is not last else "\n")
            for block, line, last in self._lines()
            if self._page_of(block, line) == page
        )
        return "".join(lines)

    def selected(self, request: SelectRequest) -> tuple[str, tuple[Rectangle, ...]]:
        """Select between two letters, as `PagedDocument.selected`."""
        layout = self._document.documentLayout()
        above = request.page * PAGE_POINTS[1]
        fuzzy = Qt.HitTestAccuracy.FuzzyHit
        first = layout.hitTest(QPointF(request.from_x, request.from_y + above), fuzzy)
        last = layout.hitTest(QPointF(request.to_x, request.to_y + above), fuzzy)
        cursor = QTextCursor(self._document)
        if request.whole == "page":
            on_page = [
                block.position() + at
                for block, line, _ in self._lines()
                if self._page_of(block, line) == request.page
                for at in (line.textStart(), line.textStart() + line.textLength())
            ]
            first, last = (min(on_page), max(on_page)) if on_page else (-1, -1)
        if first < 0 or last < 0:
            return "", ()
        cursor.setPosition(first)
        if request.whole == "word":
            cursor.select(QTextCursor.SelectionType.WordUnderCursor)
        else:
            cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
        covered = self._covered(request.page, cursor.selectionStart(), cursor.selectionEnd())
        return cursor.selection().toPlainText(), tuple(covered)[:MAX_RECTANGLES]

    def found(self, needle: str, page: int) -> tuple[Hit, ...]:
        """Look through the whole text once, as `PagedDocument.found`."""
        hits = []
        for first, length in self._folded.places(needle):
            if self._page_at(first) == page:
                hits.append(Hit(page, tuple(self._covered(page, first, first + length))))
        return tuple(hits[:MAX_HITS])

    def _lines(self) -> Iterator[tuple[QTextBlock, QTextLine, QTextLine]]:
        """Yield every line with its paragraph and the last line of that."""
        block = self._document.begin()
        while block.isValid():
            lines = [block.layout().lineAt(at) for at in range(block.layout().lineCount())]
            for line in lines:
                yield block, line, lines[-1]
            block = block.next()

    def _top(self, block: QTextBlock, line: QTextLine) -> float:
        return self._document.documentLayout().blockBoundingRect(block).y() + line.y()

    def _page_of(self, block: QTextBlock, line: QTextLine) -> int:
        return int((self._top(block, line) + line.height() / 2) / PAGE_POINTS[1])

    def _page_at(self, position: int) -> int:
        block = self._document.findBlock(position)
        line = block.layout().lineForTextPosition(position - block.position())
        return self._page_of(block, line) if line.isValid() else -1

    @cached_property
    def _folded(self) -> Folded:
        return Folded(self._document.toPlainText())

    def _covered(self, page: int, start: int, end: int) -> Iterator[Rectangle]:
        """Yield what the characters from `start` up to `end` cover of a page, line by line."""
        layout = self._document.documentLayout()
        block = self._document.findBlock(start)
        while block.isValid() and block.position() < end:
            left = layout.blockBoundingRect(block).x()
            for at in range(block.layout().lineCount()):
                line = block.layout().lineAt(at)
                first = max(start - block.position(), line.textStart())
                last = min(end - block.position(), line.textStart() + line.textLength())
                if first >= last or self._page_of(block, line) != page:
                    continue
                begin, stop = sorted((_x_of(line, first), _x_of(line, last)))
                top = self._top(block, line) - page * PAGE_POINTS[1]
                yield Rectangle(left + begin, top, stop - begin, line.height())
            block = block.next()

    def close(self) -> None:
        """Let go of the text."""
        self._document.clear()


def _x_of(line: QTextLine, position: int) -> float:
    found: Any = line.cursorToX(position)
    return float(found[0] if isinstance(found, tuple) else found)
