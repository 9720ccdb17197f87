"""The process that reads submitted files for the window: it answers requests from stdin with frames on stdout."""

import os
from bisect import bisect_left
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import BinaryIO

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from edumanage_desktop.gui.preview.documents import (
    CannotShow,
    PagedDocument,
    on_white,
    open_document,
    read_head,
    read_text,
)
from edumanage_desktop.gui.preview.protocol import (
    MAX_PARTS,
    PART,
    Answer,
    AnswerKind,
    OpenRequest,
    PageRequest,
    Trouble,
    decode_request,
    page_pixels,
    write_answer,
)
from edumanage_desktop.services.preview_contents import CodePart, ContentReader, ContentTrouble, ContentUnreadable
from edumanage_desktop.services.previews import PreviewKind, preview_kind

PROCESSOR_SECONDS = 10
"""What one request may compute: a process whose window died in the middle of one ends by itself."""
_TROUBLES = {
    ContentTrouble.BROKEN: Trouble.BROKEN,
    ContentTrouble.ENCRYPTED: Trouble.ENCRYPTED,
    ContentTrouble.TOO_LARGE: Trouble.TOO_LARGE,
}


class PageServer:
    """Answers one request after the other; holds at most one open file."""

    def __init__(
        self, *, answers: BinaryIO, allow_processor_seconds: Callable[[int], None], contents: ContentReader
    ) -> None:
        self._answers, self._contents = answers, contents
        self._allow_processor_seconds = allow_processor_seconds
        self._document: PagedDocument | None = None

    def run(self, requests: BinaryIO) -> None:
        """Answer until the window closes its end."""
        write_answer(self._answers, Answer(AnswerKind.READY, 0))
        for line in requests:
            self._allow_processor_seconds(PROCESSOR_SECONDS)
            number, request = decode_request(line)
            try:
                if isinstance(request, OpenRequest):
                    self._open(number, request)
                else:
                    self._render(number, request)
            except CannotShow as refusal:
                self._fail(number, refusal.trouble)
            except MemoryError:
                self._fail(number, Trouble.TOO_LARGE)

    def _open(self, number: int, request: OpenRequest) -> None:
        if self._document is not None:
            self._document.close()
            self._document = None
        path = Path(request.path)
        head = read_head(path)
        name = request.name or path.name
        kind = preview_kind(name, request.media_type, head)
        text, complete = read_text(path) if kind is PreviewKind.TEXT else (None, True)
        if kind in (PreviewKind.PDF, PreviewKind.IMAGE):
            self._document = open_document(path, kind, head)
        else:
            self._document = self._laid_out(path, name, text, complete)
        if self._document is not None:
            answer = AnswerKind.OPENED_CUT if self._document.is_cut_off else AnswerKind.OPENED
            write_answer(self._answers, Answer(answer, number, int(self._document.kind), self._document.page_count))
        elif text is not None:
            self._show_text(number, text, name, complete)
        else:
            write_answer(self._answers, Answer(AnswerKind.OPENED, number, int(PreviewKind.NONE), 0))

    def _laid_out(self, path: Path, name: str, text: str | None, complete: bool) -> PagedDocument | None:
        """Return the pages of a file that is rich text, None for any other."""
        from edumanage_desktop.gui.preview.laid_out import LaidOutPages

        try:
            with path.open("rb") as stream:
                content = self._contents.rich_text(stream, name, text)
        except ContentUnreadable as refusal:
            raise CannotShow(_TROUBLES[refusal.trouble]) from refusal
        except OSError as exc:
            raise CannotShow(Trouble.UNREADABLE) from exc
        return None if content is None else LaidOutPages(content, is_cut_off=content.is_cut or not complete)

    def _show_text(self, number: int, text: str, name: str, complete: bool) -> None:
        parts = in_utf16(text, self._contents.code_parts(text, name))[:MAX_PARTS]
        payload = text.encode("utf-8", "replace") + b"".join(PART.pack(*part) for part in parts)
        write_answer(self._answers, Answer(AnswerKind.TEXT, number, int(complete), len(parts)), payload)

    def _render(self, number: int, request: PageRequest) -> None:
        if self._document is None or not 0 <= request.page < self._document.page_count:
            raise CannotShow(Trouble.BROKEN_PAGE)
        width_points, height_points = self._document.page_size(request.page)
        size = QSize(*page_pixels(request, width_points, height_points))
        paper = on_white(self._document.render(request.page, size))
        answer = Answer(AnswerKind.PAGE, number, paper.width(), paper.height(), width_points, height_points)
        write_answer(self._answers, answer, paper.constBits())

    def _fail(self, number: int, trouble: Trouble) -> None:
        write_answer(self._answers, Answer(AnswerKind.FAILED, number, int(trouble)))


def in_utf16(text: str, parts: Sequence[CodePart]) -> list[tuple[int, int, int]]:
    """Return parts as Qt counts characters: one beyond the first plane is two."""
    wide = [at for at, character in enumerate(text) if character > "\uffff"]

    def units(at: int) -> int:
        return at + bisect_left(wide, at)

    return [(units(part.start), units(part.start + part.length) - units(part.start), int(part.part)) for part in parts]


def serve_pages(*, allow_processor_seconds: Callable[[int], None], contents: ContentReader) -> None:
    """Serve the window over this process's stdin and stdout until stdin ends.

    Whatever else prints goes to stderr, so that no library can disturb the frames.
    """
    answers = os.fdopen(os.dup(1), "wb")
    requests = os.fdopen(os.dup(0), "rb", buffering=0)
    os.dup2(2, 1)
    application = QGuiApplication(["preview", "-platform", "offscreen"])
    with answers, requests:
        PageServer(answers=answers, allow_processor_seconds=allow_processor_seconds, contents=contents).run(requests)
    application.quit()
