"""Shows a page of the guide: text and pictures that come with the program, and nothing else."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import shiboken6
from PySide6.QtCore import QLocale, QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QImage,
    QImageReader,
    QPalette,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextOption,
)
from PySide6.QtWidgets import QTextBrowser, QWidget

from edumanage_desktop.gui.guide.book import GuideBook
from edumanage_desktop.gui.tasks import Lane, TaskLanes, Ticket

_PICTURE_PX = 640
_MARGIN_PX = 24
_PICTURE = "\N{OBJECT REPLACEMENT CHARACTER}"
"""What stands in a text for a picture, of which the lines above and below are no part."""
_LINE_PERCENT = 125


class GuideReader(QTextBrowser):
    """Loads by itself no address whatever: where a link leads is the owner's to decide."""

    link_chosen = Signal(str)

    def __init__(self, *, book: GuideBook, lanes: TaskLanes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._book, self._lanes, self.page = book, lanes, ""
        self._ready: tuple[str, QTextDocument] | None = None
        """A page that was read ahead, and its document."""
        self._awaited: dict[str, Ticket] = {}
        """Pictures of the page that are not there yet, by their addresses."""
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setAccessibleName(self.tr("Page of the guide"))
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.anchorClicked.connect(lambda url: self.link_chosen.emit(url.toString()))

    def preparing(self, page: str, markdown: str) -> tuple[Callable[[], None], ...]:
        """Return what makes a page ready to be shown, each part too short to be noticed."""
        return partial(self._read_ahead, page, markdown), self._space_ahead

    def _read_ahead(self, page: str, markdown: str) -> None:
        document = QTextDocument(self)
        document.setDefaultFont(self.font())
        document.setMarkdown(markdown)
        document.setDocumentMargin(_MARGIN_PX)
        option = QTextOption()
        option.setTextDirection(self._direction_of(page))
        document.setDefaultTextOption(option)
        self._ready = page, document

    def _space_ahead(self) -> None:
        if self._ready is not None:
            self._space_out(self._ready[1])

    def show_page(self, page: str, markdown: str) -> None:
        """Show a page from its beginning."""
        self.page = page
        for picture in self._awaited.values():
            picture.cancel()
        self._awaited = {}
        if self._ready is None or self._ready[0] != page:
            for part in self.preparing(page, markdown):
                part()
        assert self._ready is not None
        (_, document), before = self._ready, self.document()
        self._ready = None
        self.setDocument(document)  # a document that is shown is laid out again for whatever is changed of it
        if shiboken6.isValid(before):  # one that is not Qt's own
            before.deleteLater()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def go_to_heading(self, slug: str) -> bool:
        """Scroll so that a heading stands at the top; return whether the page has it."""
        slugs = [section.slug for section in self._book.sections_of(self.page)]
        headings = self._headings()
        block = next((block for each, block in zip(slugs, headings, strict=False) if each == slug), None)
        if block is None:
            return False
        self._bring_up(QTextCursor(block))
        return True

    def find_below(self, slug: str, words: str) -> None:
        """Mark the first place behind a heading where a word stands."""
        if slug:
            self.go_to_heading(slug)
        for word in words.split():
            if self.find(word):
                return

    def text_at_top(self) -> str:
        """Return the line that stands first on the screen."""
        return self.cursorForPosition(self.viewport().rect().topLeft()).block().text()

    def _space_out(self, document: QTextDocument) -> None:
        """Give headings, paragraphs and blocks of code room of their own; a page from Markdown has none."""
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        block = document.firstBlock()
        while block.isValid():
            cursor.setPosition(block.position())
            if cursor.currentTable() is None:
                shape = block.blockFormat()
                above, below = _room_around(block)
                shape.setTopMargin(above)
                shape.setBottomMargin(below)
                if block.text() == _PICTURE:
                    pass  # its line is as high as it is; a share of that would be left empty
                elif is_code(block):
                    shape.setBackground(self.palette().color(QPalette.ColorRole.AlternateBase))
                    shape.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
                elif _PICTURE not in block.text():
                    shape.setLineHeight(_LINE_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
                cursor.setBlockFormat(shape)
            block = block.next()
        cursor.endEditBlock()

    def _bring_up(self, cursor: QTextCursor) -> None:
        self.setTextCursor(cursor)
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect(cursor).top() - _MARGIN_PX // 2)

    def _headings(self) -> Iterator[QTextBlock]:
        """Yield the headings of the page that is shown, in order."""
        block = self.document().firstBlock()
        while block.isValid():
            if block.blockFormat().headingLevel() > 0:
                yield block
            block = block.next()

    def _direction_of(self, page: str) -> Qt.LayoutDirection:
        is_translated = self._book.is_translated(page)
        return QLocale(self._book.language).textDirection() if is_translated else Qt.LayoutDirection.LeftToRight

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Return room for a picture of the guide, which is read later; of every other address there is nothing."""
        address = name.toString() if isinstance(name, QUrl) else name
        path = self._book.picture(self.page, address)
        if kind != int(QTextDocument.ResourceType.ImageResource.value) or path is None:
            return None
        if address not in self._awaited:
            reading = self._lanes.run(self, partial(_read_picture, path)).on(Lane.FILES)
            self._awaited[address] = reading.success(partial(self._show_picture, address)).start()
        size = QImageReader(str(path)).size()
        if size.width() > _PICTURE_PX:
            size = QSize(_PICTURE_PX, round(size.height() * _PICTURE_PX / size.width()))
        room = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
        room.fill(Qt.GlobalColor.transparent)
        return room

    def _show_picture(self, address: str, image: QImage) -> None:
        del self._awaited[address]
        self.document().addResource(int(QTextDocument.ResourceType.ImageResource.value), QUrl(address), image)
        self.viewport().update()


def _read_picture(path: Path) -> QImage:
    """Return a picture as wide as a page has room for it."""
    image = QImage(str(path))
    if image.width() > _PICTURE_PX:
        image = image.scaledToWidth(_PICTURE_PX, Qt.TransformationMode.SmoothTransformation)
    return image


def is_code(block: QTextBlock) -> bool:
    """Return whether a line belongs to a block of code."""
    return block.blockFormat().hasProperty(QTextFormat.Property.BlockCodeFence.value)


def _room_around(block: QTextBlock) -> tuple[int, int]:
    """Return how many pixels stand above and below a block."""
    if block.blockFormat().headingLevel() > 0:
        return (4, 8) if block.blockFormat().headingLevel() == 1 else (18, 6)
    if is_code(block):
        return (0 if is_code(block.previous()) else 4), (0 if is_code(block.next()) else 12)
    return (0, 4) if block.textList() is not None else (0, 10)
