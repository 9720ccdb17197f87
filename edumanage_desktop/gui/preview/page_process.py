"""The process that reads submitted files for the window: it answers requests from stdin with frames on stdout."""

import os
from bisect import bisect_left
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import BinaryIO

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from edumanage_desktop.gui.preview.documents import on_white
from edumanage_desktop.gui.preview.open_files import (
    ArchiveFile,
    OpenFile,
    PagedFile,
    TableFile,
    TextFile,
    compared,
    open_file,
)
from edumanage_desktop.gui.preview.protocol import (
    MAX_PARTS,
    PART,
    Answer,
    AnswerKind,
    OpenRequest,
    PageRequest,
    Request,
    Trouble,
    decode_request,
    page_pixels,
    write_answer,
)
from edumanage_desktop.gui.preview.questions import (
    AnswerMalformed,
    CompareRequest,
    Question,
    encode_outline,
    encode_reply,
)
from edumanage_desktop.gui.preview.sources import CannotShow
from edumanage_desktop.services.preview_contents import CodePart, ContentReader
from edumanage_desktop.services.previews import PreviewKind

PROCESSOR_SECONDS = 10
"""What one request may compute: a process whose window died in the middle of one ends by itself."""


class PageServer:
    """Answers one request after the other; holds at most one open file."""

    def __init__(
        self, *, answers: BinaryIO, allow_processor_seconds: Callable[[int], None], contents: ContentReader
    ) -> None:
        self._answers, self._contents = answers, contents
        self._allow_processor_seconds = allow_processor_seconds
        self._file: OpenFile | None = None

    def run(self, requests: BinaryIO) -> None:
        """Answer until the window closes its end."""
        write_answer(self._answers, Answer(AnswerKind.READY, 0))
        for line in requests:
            self._allow_processor_seconds(PROCESSOR_SECONDS)
            number, request = decode_request(line)
            try:
                self._answer(number, request)
            except CannotShow as refusal:
                self._fail(number, refusal.trouble)
            except (MemoryError, AnswerMalformed):
                self._fail(number, Trouble.TOO_LARGE)

    def _answer(self, number: int, request: Request) -> None:
        if isinstance(request, OpenRequest):
            self._open(number, request)
        elif isinstance(request, PageRequest):
            self._render(number, request)
        else:
            self._reply(number, request)

    def _open(self, number: int, request: OpenRequest) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None
        self._file = file = open_file(
            Path(request.path), request.name, request.media_type, request.inside, contents=self._contents
        )
        if isinstance(file, TextFile):
            self._show_text(number, file)
        elif isinstance(file, PagedFile):
            document = file.document
            kind = AnswerKind.OPENED_CUT if document.is_cut_off else AnswerKind.OPENED
            write_answer(self._answers, Answer(kind, number, int(document.kind), document.page_count))
        elif isinstance(file, TableFile | ArchiveFile):
            outline = encode_outline(file.outline())
            kind = AnswerKind.OPENED_CUT if file.is_cut() else AnswerKind.OPENED
            write_answer(self._answers, Answer(kind, number, int(file.kind), file.page_count()), outline)
        else:
            write_answer(self._answers, Answer(AnswerKind.OPENED, number, int(PreviewKind.NONE), 0))

    def _show_text(self, number: int, file: TextFile) -> None:
        parts = in_utf16(file.words, self._contents.code_parts(file.words, file.name))[:MAX_PARTS]
        payload = file.words.encode("utf-8", "replace") + b"".join(PART.pack(*part) for part in parts)
        write_answer(self._answers, Answer(AnswerKind.TEXT, number, int(file.is_complete), len(parts)), payload)

    def _render(self, number: int, request: PageRequest) -> None:
        if not isinstance(self._file, PagedFile):
            raise CannotShow(Trouble.BROKEN_PAGE)
        document = self._file.document
        if not 0 <= request.page < document.page_count:
            raise CannotShow(Trouble.BROKEN_PAGE)
        width_points, height_points = document.page_size(request.page)
        size = QSize(*page_pixels(request, width_points, height_points))
        paper = on_white(document.render(request.page, size))
        answer = Answer(AnswerKind.PAGE, number, paper.width(), paper.height(), width_points, height_points)
        write_answer(self._answers, answer, paper.constBits())

    def _reply(self, number: int, question: Question) -> None:
        if isinstance(question, CompareRequest):
            reply = encode_reply(compared(question, contents=self._contents))
        elif self._file is None:
            raise CannotShow(Trouble.BROKEN_PAGE)
        else:
            reply = encode_reply(self._file.reply(question))
        write_answer(self._answers, Answer(AnswerKind.REPLY, number), reply)

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
