"""Looking for words through an open file: answers come page by page, and the person goes from one to the next."""

from bisect import bisect_left

from PySide6.QtCore import QObject, Signal

from edumanage_desktop.gui.preview.questions import Findings, FindRequest, Hit
from edumanage_desktop.gui.preview.renderer import PageRenderer

MOST_HITS = 5_000


class FileSearch(QObject):
    """Knows what was found so far and which of it the person is at."""

    changed = Signal()
    arrived = Signal()
    """The person is at another occurrence, which wants to be seen."""

    def __init__(self, *, renderer: PageRenderer, parent: QObject) -> None:
        super().__init__(parent)
        self._renderer = renderer
        self._request: FindRequest | None = None
        self._hits: list[Hit] = []
        self._at = -1
        self._is_done = True
        self._from_page = 0
        renderer.replied.connect(self._take)

    @property
    def count(self) -> int:
        """Return how many occurrences were found so far."""
        return len(self._hits)

    @property
    def place(self) -> int:
        """Return which of them the person is at (0-based), -1 for none."""
        return self._at

    @property
    def is_done(self) -> bool:
        """Return whether the whole file was looked through."""
        return self._is_done

    def is_idle(self) -> bool:
        """Return whether nothing is looked for."""
        return self._request is None

    def look_for(self, words: str, *, from_page: int, as_text: bool) -> None:
        """Look for other words, and go to the first from a page (0-based) on."""
        self.clear()
        if words:
            self._is_done, self._from_page = False, from_page
            self._request = FindRequest(words, 0, as_text)
            self._renderer.ask(self._request)
        self.changed.emit()

    def clear(self) -> None:
        """Look for nothing any more."""
        self._renderer.ask_no_more(FindRequest)
        self._request, self._hits, self._at, self._is_done = None, [], -1, True

    def here(self) -> Hit | None:
        """Return the occurrence that the person is at."""
        return self._hits[self._at] if 0 <= self._at < len(self._hits) else None

    def on_page(self, page: int) -> list[Hit]:
        """Return what was found on a page."""
        first = bisect_left(self._hits, page, key=lambda hit: hit.page)
        last = bisect_left(self._hits, page + 1, key=lambda hit: hit.page)
        return self._hits[first:last]

    def step(self, by: int) -> None:
        """Go to the next occurrence, or back by -1; from the last to the first."""
        if self._hits:
            self._at = (self._at + by) % len(self._hits)
            self.changed.emit()
            self.arrived.emit()

    def _take(self, _generation: int, request: object, outcome: object) -> None:
        asked = self._request
        if asked is None or request != asked:
            return
        if not isinstance(outcome, Findings):
            self._is_done = True
            self.changed.emit()
            return
        self._hits += outcome.hits
        self._is_done = outcome.next_page is None or len(self._hits) >= MOST_HITS
        if not self._is_done and outcome.next_page is not None:
            self._request = FindRequest(asked.text, outcome.next_page, asked.as_text)
            self._renderer.ask(self._request)
        arrives = self._at < 0 and bool(self._hits) and (self._is_done or self._hits[-1].page >= self._from_page)
        if arrives:
            at = bisect_left(self._hits, self._from_page, key=lambda hit: hit.page)
            self._at = at if at < len(self._hits) else 0
        self.changed.emit()
        if arrives:
            self.arrived.emit()
