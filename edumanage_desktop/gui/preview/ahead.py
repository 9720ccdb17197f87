"""Having the files that come next rendered before they are asked for, in a process beside the one that shows."""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from edumanage_desktop.gui.preview.answers import OpenedFile, RenderedPage, ShownText
from edumanage_desktop.gui.preview.protocol import PageRequest
from edumanage_desktop.gui.preview.questions import PageText, Rows, RowsRequest, TextRequest
from edumanage_desktop.gui.preview.renderer import PageRenderer
from edumanage_desktop.gui.preview.zoom import PAGED
from edumanage_desktop.services.previews import PreviewKind

MOST_READY = 5
MOST_READY_BYTES = 48 << 20
_EACH_LETTERS = 16
"""What a short text or three numbers take besides what is written in them, counted as letters."""


@dataclass(frozen=True, slots=True)
class FileToShow:
    """A local copy, what the student called it, and what it is said to be."""

    path: Path
    name: str
    media_type: str | None


@dataclass(slots=True)
class ReadyFile:
    """What there is to show of a file at once: its first page, its first rows, its list, or its text."""

    opened: OpenedFile | ShownText
    page: RenderedPage | None = None
    rows: Rows | None = None
    text: PageText | None = None

    def size_bytes(self) -> int:
        """Return about how much memory this takes: pixels, and whatever is written at four bytes a letter."""
        pixels = len(self.page.pixels) if self.page is not None else 0
        letters = len(self.text.text) if self.text is not None else 0
        if self.rows is not None:
            letters += sum(len(cell) + _EACH_LETTERS for row in self.rows.rows for cell in row)
        if isinstance(self.opened, ShownText):
            return pixels + 4 * (letters + len(self.opened.text) + _EACH_LETTERS * len(self.opened.parts)) + 4_096
        letters += sum(len(entry.name) + 2 * _EACH_LETTERS for entry in self.opened.entries)
        return pixels + 4 * letters + 4_096


class FilesAhead(QObject):
    """Renders the files that are likely to come, one after the other; whatever fails is left to the pane to tell.

    `request` gives the wanted size of the first page of a kind of file, `reads_text` whether its text is wanted.
    """

    made_ready = Signal(object)
    """The `FileToShow` that could be shown at once now."""

    def __init__(
        self,
        *,
        renderer: PageRenderer,
        request: Callable[[PreviewKind], PageRequest],
        reads_text: Callable[[], bool],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._renderer, self._request, self._reads_text = renderer, request, reads_text
        self._generation = -1
        self._wanted: list[FileToShow] = []
        self._sizes: dict[FileToShow, int] = {}
        self._likely: list[FileToShow] = []
        self._preferred: FileToShow | None = None
        self._current: FileToShow | None = None
        self._making: ReadyFile | None = None
        self._ready: OrderedDict[FileToShow, ReadyFile] = OrderedDict()
        self._failed: set[FileToShow] = set()
        renderer.opened.connect(self._take_opened)
        renderer.text_read.connect(self._take_opened)
        renderer.page_rendered.connect(self._take_page)
        renderer.replied.connect(self._take_reply)
        renderer.failed.connect(self._take_failure)

    def prepare(self, files: Sequence[FileToShow]) -> None:
        """Have these ready, the likeliest first, and stop with others; those that are ready stay so for a while."""
        self._likely = [*([self._preferred] if self._preferred is not None else []), *files]
        self._wanted = [file for file in self._likely if file not in self._ready and file not in self._failed]
        if self._current is not None and self._current not in self._wanted:
            self._drop()
        self._go_on()

    def prefer(self, file: FileToShow) -> None:
        """Have this ready before all others; `made_ready` tells, also of one that is."""
        if file in self._ready:
            self.made_ready.emit(file)
        else:
            self._preferred = file
            self._likely = [file, *(each for each in self._likely if each != file)]
            self._wanted = [file, *(each for each in self._wanted if each != file)]
            self._go_on()

    def take(self, file: FileToShow) -> ReadyFile | None:
        """Return what is ready of a file; it is kept no longer."""
        return self._ready.pop(file, None)

    def ready_files(self) -> tuple[FileToShow, ...]:
        """Return the files that could be shown at once, in the order in which they became so."""
        return tuple(self._ready)

    def ready_bytes(self) -> int:
        """Return about how much memory these take."""
        return sum(self._sizes[file] for file in self._ready)

    def is_idle(self) -> bool:
        """Return whether nothing is being made ready."""
        return self._current is None

    def forget(self) -> None:
        """Keep nothing and make nothing ready any more."""
        self._wanted, self._ready, self._failed = [], OrderedDict(), set()
        self._preferred, self._likely = None, []
        self._drop()

    def shutdown(self) -> None:
        """End the process."""
        self.forget()
        self._renderer.shutdown()

    def let_go(self) -> None:
        """End the process without waiting for its end."""
        self.forget()
        self._renderer.let_go()

    def _drop(self) -> None:
        self._renderer.forget()
        self._generation, self._current, self._making = -1, None, None

    def _go_on(self) -> None:
        if self._current is None and self._wanted:
            self._current = file = self._wanted[0]
            self._generation = self._renderer.open(file.path, file.name, file.media_type)

    def _take_opened(self, generation: int, opened: OpenedFile | ShownText) -> None:
        if generation != self._generation:
            return
        self._making = ReadyFile(opened)
        if isinstance(opened, ShownText) or opened.kind in (PreviewKind.ARCHIVE, PreviewKind.NONE):
            self._finish()
        elif self._reads_text() and opened.kind is not PreviewKind.IMAGE:
            self._renderer.ask(TextRequest(0))
        elif opened.kind in PAGED:
            self._renderer.request_page(self._request(opened.kind))
        elif opened.sheets and opened.sheets[0].row_count:
            self._renderer.ask(RowsRequest(0, 0))
        else:
            self._finish()

    def _take_page(self, generation: int, page: RenderedPage) -> None:
        if generation == self._generation and self._making is not None:
            self._making.page = page
            self._finish()

    def _take_reply(self, generation: int, _request: object, outcome: object) -> None:
        if generation != self._generation or self._making is None:
            return
        if isinstance(outcome, Rows):
            self._making.rows = outcome
        elif isinstance(outcome, PageText):
            self._making.text = outcome
        else:
            self._fail()
            return
        self._finish()

    def _take_failure(self, generation: int, _failure: object) -> None:
        if generation == self._generation:
            self._fail()

    def _fail(self) -> None:
        if self._current is not None:
            self._failed.add(self._current)
        self._next()

    def _finish(self) -> None:
        if self._current is not None and self._making is not None:
            self._ready[self._current] = self._making
            # Counted once: thousands of cells, over and over, would hold up the window.
            self._sizes = {file: size for file, size in self._sizes.items() if file in self._ready}
            self._sizes[self._current] = self._making.size_bytes()
            self._keep_within_bounds()
            self.made_ready.emit(self._current)
        self._next()

    def _keep_within_bounds(self) -> None:
        """Let go of the unlikeliest first; what is as unlikely as the one that had to go is not begun."""
        while len(self._ready) > MOST_READY or (len(self._ready) > 1 and self.ready_bytes() > MOST_READY_BYTES):
            last = len(self._likely)
            gone = max(self._ready, key=lambda file: self._likely.index(file) if file in self._likely else last)
            del self._ready[gone]
            if gone in self._likely:
                kept = self._likely[: self._likely.index(gone)]
                self._wanted = [file for file in self._wanted if file in kept or file == self._current]

    def _next(self) -> None:
        self._wanted = [file for file in self._wanted if file != self._current]
        self._preferred = None if self._preferred == self._current else self._preferred
        self._generation, self._current, self._making = -1, None, None
        self._go_on()
