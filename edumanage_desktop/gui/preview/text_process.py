"""The process that takes the text out of submitted files: a line of JSON asks for one, four bytes and a text answer.

The four bytes count those of the text, the lowest first; `NO_TEXT` in their place says that there is none, and
`UNREADABLE` that the file could not be read. A file is read for as long as the processor is allowed to it.
"""

import json
import os
import struct
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from PySide6.QtGui import QGuiApplication, QTextDocumentFragment

from edumanage_desktop.domain.text_prints import MOST_CHARACTERS
from edumanage_desktop.gui.preview.documents import PdfPages
from edumanage_desktop.gui.preview.sources import CannotShow, FileSource
from edumanage_desktop.services.preview_contents import ContentReader, ContentUnreadable, RichText
from edumanage_desktop.services.previews import PreviewKind, preview_kind

PROCESSOR_SECONDS = 10
LENGTH = struct.Struct("<I")
NO_TEXT, UNREADABLE = 0xFFFFFFFF, 0xFFFFFFFE


def text_of(source: FileSource, contents: ContentReader) -> str | None:
    """Return what is written in a PDF, a document, slides or a text; None for what holds no prose.

    Raises `CannotShow` and `ContentUnreadable`.
    """
    kind = preview_kind(source.name, source.media_type, source.head())
    if kind is PreviewKind.PDF:
        return _pdf_text(PdfPages(source))
    if kind is PreviewKind.IMAGE:
        return None
    written = source.written_text()[:MOST_CHARACTERS] if kind is PreviewKind.TEXT else None
    with source.opened() as stream:
        content = contents.content(stream, source.name, written)
    if isinstance(content, RichText):
        return QTextDocumentFragment.fromHtml(content.markup[: 4 * MOST_CHARACTERS]).toPlainText()
    return written


def _pdf_text(pages: PdfPages) -> str:
    found: list[str] = []
    length = 0
    for page in range(pages.page_count):
        found.append(pages.text(page))
        length += len(found[-1])
        if length > MOST_CHARACTERS:
            break
    pages.close()
    return "\n".join(found)


def _answer(line: bytes, contents: ContentReader) -> bytes:
    asked = json.loads(line)
    source = FileSource(name=str(asked["name"]), media_type=asked["type"], path=Path(asked["path"]))
    try:
        text = text_of(source, contents)
    except (CannotShow, ContentUnreadable, MemoryError):
        return LENGTH.pack(UNREADABLE)
    if text is None:
        return LENGTH.pack(NO_TEXT)
    told = text[:MOST_CHARACTERS].encode("utf-8", "replace")
    return LENGTH.pack(len(told)) + told


def serve_texts(*, allow_processor_seconds: Callable[[int], None], contents: ContentReader) -> None:
    """Answer over this process's stdin and stdout until stdin ends; whatever else prints goes to stderr."""
    answers: BinaryIO = os.fdopen(os.dup(1), "wb")
    requests: BinaryIO = os.fdopen(os.dup(0), "rb", buffering=0)
    os.dup2(2, 1)
    application = QGuiApplication(["texts", "-platform", "offscreen"])
    with answers, requests:
        for line in requests:
            allow_processor_seconds(PROCESSOR_SECONDS)
            answers.write(_answer(line, contents))
            answers.flush()
    application.quit()
