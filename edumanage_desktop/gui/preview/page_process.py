"""The process that reads submitted files for the window: it answers requests from stdin with frames on stdout."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from edumanage_desktop.gui.preview.documents import (
    CannotShow,
    PagedDocument,
    kind_of,
    on_white,
    open_document,
    read_head,
    read_text,
)
from edumanage_desktop.gui.preview.protocol import (
    Answer,
    AnswerKind,
    OpenRequest,
    PageRequest,
    Trouble,
    decode_request,
    page_pixels,
    write_answer,
)
from edumanage_desktop.services.previews import PreviewKind

PROCESSOR_SECONDS = 10
"""What one request may compute: a process whose window died in the middle of one ends by itself."""


class PageServer:
    """Answers one request after the other; holds at most one open file."""

    def __init__(self, *, answers: BinaryIO, allow_processor_seconds: Callable[[int], None]) -> None:
        self._answers = answers
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
        kind = kind_of(path, request.name, request.media_type, head)
        if kind is PreviewKind.TEXT:
            text, complete = read_text(path)
            write_answer(self._answers, Answer(AnswerKind.TEXT, number, int(complete)), text.encode("utf-8", "replace"))
        elif kind is PreviewKind.NONE:
            write_answer(self._answers, Answer(AnswerKind.OPENED, number, int(kind), 0))
        else:
            self._document = open_document(path, kind, head)
            answer = AnswerKind.OPENED_CUT if self._document.is_cut_off else AnswerKind.OPENED
            write_answer(self._answers, Answer(answer, number, int(kind), self._document.page_count))

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


def serve_pages(*, allow_processor_seconds: Callable[[int], None]) -> None:
    """Serve the window over this process's stdin and stdout until stdin ends.

    Whatever else prints goes to stderr, so that no library can disturb the frames.
    """
    answers = os.fdopen(os.dup(1), "wb")
    requests = os.fdopen(os.dup(0), "rb", buffering=0)
    os.dup2(2, 1)
    application = QGuiApplication(["preview", "-platform", "offscreen"])
    with answers, requests:
        PageServer(answers=answers, allow_processor_seconds=allow_processor_seconds).run(requests)
    application.quit()
