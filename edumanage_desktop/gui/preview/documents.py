"""Reading untrusted files page by page, inside the process that may be killed for it."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter
from PySide6.QtPdf import QPdfDocument, QPdfSelection

from edumanage_desktop.gui.preview.finding import Folded, word_at
from edumanage_desktop.gui.preview.protocol import MAX_PAGES, Trouble, is_page_size
from edumanage_desktop.gui.preview.questions import MAX_RECTANGLES, Hit, Rectangle, SelectRequest
from edumanage_desktop.gui.preview.sources import CannotShow, FileSource
from edumanage_desktop.services.picture_ends import is_cut_off
from edumanage_desktop.services.previews import PreviewKind, image_format

MAX_PICTURE_PIXELS = 100_000_000
PICTURE_ALLOCATION_MIB = 512
WHITE = 0xFFFFFFFF
EDGE_POINTS = 1.0
"""How far from the edge of a run of letters a point is surely on one of them."""


class PagedDocument(Protocol):
    """A file that is shown page by page. Pages are counted from 0; every method may raise `CannotShow`."""

    kind: PreviewKind
    page_count: int
    is_cut_off: bool
    """Whether the end of the file is missing, though something of it can be shown."""

    def page_size(self, page: int) -> tuple[float, float]:
        """Return width and height in points (pixels for a picture)."""
        ...

    def render(self, page: int, size: QSize) -> QImage:
        """Return the page in `size` device pixels."""
        ...

    def text(self, page: int) -> str:
        """Return what is written on the page, as it came."""
        ...

    def selected(self, request: SelectRequest) -> tuple[str, tuple[Rectangle, ...]]:
        """Return the text that a request selects, as it came, and what it covers of the page."""
        ...

    def found(self, needle: str, page: int) -> tuple[Hit, ...]:
        """Return where a folded text occurs on the page."""
        ...

    def close(self) -> None:
        """Let go of the file."""
        ...


class PdfPages:
    """The pages of a PDF."""

    kind = PreviewKind.PDF
    is_cut_off = False

    def __init__(self, source: FileSource) -> None:
        self._document = QPdfDocument()
        self._device = source.device()
        self._document.load(self._device)
        error = self._document.error()
        locked = {QPdfDocument.Error.IncorrectPassword, QPdfDocument.Error.UnsupportedSecurityScheme}
        if error in locked:
            raise CannotShow(Trouble.ENCRYPTED)
        # A page tree that loops loads without an error and shows only in the status.
        if error is not QPdfDocument.Error.None_ or self._document.status() is not QPdfDocument.Status.Ready:
            raise CannotShow(Trouble.BROKEN)
        self.page_count = self._document.pageCount()
        if not 0 < self.page_count <= MAX_PAGES:
            raise CannotShow(Trouble.BROKEN)

    def page_size(self, page: int) -> tuple[float, float]:
        """Return the size of a page, as `PagedDocument.page_size`."""
        size = self._document.pagePointSize(page)
        if not is_page_size(size.width(), size.height()):
            raise CannotShow(Trouble.BROKEN_PAGE)
        return size.width(), size.height()

    def render(self, page: int, size: QSize) -> QImage:
        """Render a page, as `PagedDocument.render`."""
        image: QImage = self._document.render(page, size)
        if image.isNull():
            raise CannotShow(Trouble.BROKEN_PAGE)
        return image

    def text(self, page: int) -> str:
        """Return the text layer of a page, empty for a scanned one; as `PagedDocument.text`."""
        return str(self._document.getAllText(page).text())

    def selected(self, request: SelectRequest) -> tuple[str, tuple[Rectangle, ...]]:
        """Select in the text layer, as `PagedDocument.selected`."""
        runs = [polygon.boundingRect() for polygon in self._document.getAllText(request.page).bounds()]
        if not runs:
            return "", ()
        start = _nearest(runs, QPointF(request.from_x, request.from_y))
        if request.whole == "page":
            selection = self._document.getAllText(request.page)
        elif request.whole == "word":
            line_end = QPointF(max(run.right() for run in runs if run.top() <= start.y() <= run.bottom()), start.y())
            rest = self._document.getSelection(request.page, start, _nearest(runs, line_end))
            if not rest.isValid():
                return "", ()
            first, length = word_at(self.text(request.page), rest.startIndex())
            selection = self._document.getSelectionAtIndex(request.page, first, length)
        else:
            end = _nearest(runs, QPointF(request.to_x, request.to_y))
            selection = self._document.getSelection(request.page, start, end)
        return str(selection.text()), _covered(selection)

    def found(self, needle: str, page: int) -> tuple[Hit, ...]:
        """Look through the text layer, as `PagedDocument.found`."""
        places = Folded(self.text(page)).places(needle)
        return tuple(
            Hit(page, _covered(self._document.getSelectionAtIndex(page, first, length))) for first, length in places
        )

    def close(self) -> None:
        """Close the PDF."""
        self._document.close()
        self._device.close()


class Picture:
    """The first frame of a picture, turned as its camera says."""

    kind = PreviewKind.IMAGE
    page_count = 1

    def __init__(self, source: FileSource, format_name: str) -> None:
        QImageReader.setAllocationLimit(PICTURE_ALLOCATION_MIB)
        device = source.device()
        reader = QImageReader(device, format_name.encode())
        reader.setAutoDetectImageFormat(False)
        reader.setAutoTransform(True)
        size = reader.size()
        if size.isValid() and size.width() * size.height() > MAX_PICTURE_PIXELS:
            raise CannotShow(Trouble.TOO_LARGE)
        self._image = reader.read()
        del reader  # before its device: the TIFF reader still looks at it
        device.close()
        if self._image.isNull():
            raise CannotShow(Trouble.BROKEN)
        self._image.setDevicePixelRatio(1)
        with source.whole() as content:
            self.is_cut_off = is_cut_off(content, format_name)

    def page_size(self, page: int) -> tuple[float, float]:
        """Return the picture's size in its own pixels, as `PagedDocument.page_size`."""
        return float(self._image.width()), float(self._image.height())

    def render(self, page: int, size: QSize) -> QImage:
        """Scale the picture, as `PagedDocument.render`."""
        if size == self._image.size():
            return self._image
        smooth = Qt.TransformationMode.SmoothTransformation
        return self._image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)

    def text(self, page: int) -> str:
        """Return nothing: what a picture shows is not written in it."""
        return ""

    def selected(self, request: SelectRequest) -> tuple[str, tuple[Rectangle, ...]]:
        """Select nothing."""
        return "", ()

    def found(self, needle: str, page: int) -> tuple[Hit, ...]:
        """Find nothing."""
        return ()

    def close(self) -> None:
        """Let go of the pixels."""
        self._image = QImage()


def open_document(source: FileSource, kind: PreviewKind, head: bytes) -> PagedDocument:
    """Return the pages of a PDF or a picture; raises `CannotShow`."""
    if kind is PreviewKind.PDF:
        return PdfPages(source)
    format_name = image_format(head)
    if format_name is None:
        raise CannotShow(Trouble.BROKEN)
    return Picture(source, format_name)


def on_white(image: QImage) -> QImage:
    """Return the image on white paper as opaque 32-bit pixels without gaps between the rows."""
    paper = QImage(image.size(), QImage.Format.Format_RGB32)
    if paper.isNull():
        raise CannotShow(Trouble.TOO_LARGE)
    paper.fill(WHITE)
    painter = QPainter(paper)
    painter.drawImage(0, 0, image)
    painter.end()
    return paper


def _nearest(runs: Sequence[QRectF], at: QPointF) -> QPointF:
    """Return the place on a letter that is nearest to a point: PDFium finds none from the margins."""

    def distance(run: QRectF) -> tuple[float, float]:
        below, beside = max(run.top() - at.y(), at.y() - run.bottom()), max(run.left() - at.x(), at.x() - run.right())
        return max(below, 0.0), max(beside, 0.0)

    run = min(runs, key=distance)
    inset = min(EDGE_POINTS, run.width() / 2)
    return QPointF(min(max(at.x(), run.left() + inset), run.right() - inset), run.center().y())


def _covered(selection: QPdfSelection) -> tuple[Rectangle, ...]:
    boxes = [polygon.boundingRect() for polygon in selection.bounds()[:MAX_RECTANGLES]]
    return tuple(Rectangle(box.x(), box.y(), box.width(), box.height()) for box in boxes)
