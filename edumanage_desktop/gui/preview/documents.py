"""Reading untrusted files, inside the process that may be killed for it."""

import mmap
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter
from PySide6.QtPdf import QPdfDocument

from edumanage_desktop.gui.preview.protocol import MAX_PAGES, Trouble, is_page_size
from edumanage_desktop.services.picture_ends import is_cut_off
from edumanage_desktop.services.previews import (
    HEAD_BYTES,
    MAX_TEXT_BYTES,
    PreviewKind,
    image_format,
    readable_text,
)

MAX_PICTURE_PIXELS = 100_000_000
PICTURE_ALLOCATION_MIB = 512
WHITE = 0xFFFFFFFF


class CannotShow(Exception):
    """A file or page that cannot be shown, and why."""

    def __init__(self, trouble: Trouble) -> None:
        super().__init__(trouble.name)
        self.trouble = trouble


class PagedDocument(Protocol):
    """A file that is shown page by page."""

    kind: PreviewKind
    page_count: int
    is_cut_off: bool
    """Whether the end of the file is missing, though something of it can be shown."""

    def page_size(self, page: int) -> tuple[float, float]:
        """Return width and height in points (pixels for a picture); raises `CannotShow`."""
        ...

    def render(self, page: int, size: QSize) -> QImage:
        """Return the page in `size` device pixels; raises `CannotShow`."""
        ...

    def close(self) -> None:
        """Let go of the file."""
        ...


class PdfPages:
    """The pages of a PDF."""

    kind = PreviewKind.PDF
    is_cut_off = False

    def __init__(self, path: Path) -> None:
        self._document = QPdfDocument()
        error = self._document.load(str(path))
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

    def close(self) -> None:
        """Close the PDF."""
        self._document.close()


class Picture:
    """The first frame of a picture, turned as its camera says."""

    kind = PreviewKind.IMAGE
    page_count = 1

    def __init__(self, path: Path, format_name: str) -> None:
        QImageReader.setAllocationLimit(PICTURE_ALLOCATION_MIB)
        reader = QImageReader(str(path), format_name.encode())
        reader.setAutoDetectImageFormat(False)
        reader.setAutoTransform(True)
        size = reader.size()
        if size.isValid() and size.width() * size.height() > MAX_PICTURE_PIXELS:
            raise CannotShow(Trouble.TOO_LARGE)
        self._image = reader.read()
        if self._image.isNull():
            raise CannotShow(Trouble.BROKEN)
        self._image.setDevicePixelRatio(1)
        self.is_cut_off = _is_cut_off(path, format_name)

    def page_size(self, page: int) -> tuple[float, float]:
        """Return the picture's size in its own pixels, as `PagedDocument.page_size`."""
        return float(self._image.width()), float(self._image.height())

    def render(self, page: int, size: QSize) -> QImage:
        """Scale the picture, as `PagedDocument.render`."""
        if size == self._image.size():
            return self._image
        smooth = Qt.TransformationMode.SmoothTransformation
        return self._image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)

    def close(self) -> None:
        """Let go of the pixels."""
        self._image = QImage()


def _is_cut_off(path: Path, format_name: str) -> bool:
    try:
        with path.open("rb") as stream, mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ) as content:
            return is_cut_off(content, format_name)
    except OSError as exc:
        raise CannotShow(Trouble.UNREADABLE) from exc


def read_head(path: Path) -> bytes:
    """Return a file's first bytes; raises `CannotShow` when there are none."""
    try:
        with path.open("rb") as stream:
            head = stream.read(HEAD_BYTES)
    except FileNotFoundError as exc:
        raise CannotShow(Trouble.MISSING) from exc
    except OSError as exc:
        raise CannotShow(Trouble.UNREADABLE) from exc
    if not head:
        raise CannotShow(Trouble.EMPTY)
    return head


def read_text(path: Path) -> tuple[str, bool]:
    """Return the harmless text of a file and whether it is all of it; raises `CannotShow`."""
    try:
        with path.open("rb") as stream:
            content = stream.read(MAX_TEXT_BYTES + 1)
    except OSError as exc:
        raise CannotShow(Trouble.UNREADABLE) from exc
    return readable_text(content, complete=len(content) <= MAX_TEXT_BYTES)


def open_document(path: Path, kind: PreviewKind, head: bytes) -> PagedDocument:
    """Return the pages of a PDF or a picture; raises `CannotShow`."""
    if kind is PreviewKind.PDF:
        return PdfPages(path)
    format_name = image_format(head)
    if format_name is None:
        raise CannotShow(Trouble.BROKEN)
    return Picture(path, format_name)


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
