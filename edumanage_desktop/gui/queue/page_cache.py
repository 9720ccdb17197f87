"""The pages of the queue that are in memory: bounded, sparse, found by position and by submission."""

from collections import OrderedDict

from edumanage_desktop.domain.submissions import Submission
from edumanage_desktop.services.queue import PAGE_ROWS, Anchor, Page

MOST_PAGES = 24
"""Pages kept, 4,800 rows: about twenty screens in each direction."""
MOST_ANCHORS = 400


class PageCache:
    """The least recently used page goes first; anchors outlive their page, thinned out when they become many."""

    def __init__(self) -> None:
        self._pages: OrderedDict[int, list[Submission]] = OrderedDict()
        self._positions: dict[int, int] = {}
        self._anchors: dict[int, Anchor] = {}

    def clear(self) -> None:
        """Forget everything: positions have moved."""
        self._pages.clear()
        self._positions.clear()
        self._anchors.clear()

    def put(self, page: Page) -> None:
        """Keep a page that starts at a multiple of `PAGE_ROWS`."""
        number = page.first // PAGE_ROWS
        self._drop(number)
        self._pages[number] = list(page.rows)
        for offset, row in enumerate(page.rows):
            self._positions[row.id] = page.first + offset
        for anchor in page.anchors:
            self._anchors[anchor.position] = anchor
        while len(self._pages) > MOST_PAGES:
            self._drop(next(iter(self._pages)))
        if len(self._anchors) > MOST_ANCHORS:
            self._anchors = {place: self._anchors[place] for place in sorted(self._anchors)[::2]}

    def row(self, position: int) -> Submission | None:
        """Return the row at a position, None when its page is not in memory."""
        number, offset = divmod(position, PAGE_ROWS)
        page = self._pages.get(number)
        if page is None:
            return None
        self._pages.move_to_end(number)
        return page[offset] if offset < len(page) else None

    def position(self, upload_id: int) -> int | None:
        """Return where a submission stands, None when it is not in memory."""
        return self._positions.get(upload_id)

    def has_page(self, number: int) -> bool:
        """Return whether a page is in memory."""
        return number in self._pages

    def page_count(self) -> int:
        """Return how many pages are in memory."""
        return len(self._pages)

    def anchors(self) -> tuple[Anchor, ...]:
        """Return the known anchors by position."""
        return tuple(self._anchors[place] for place in sorted(self._anchors))

    def _drop(self, number: int) -> None:
        for offset, row in enumerate(self._pages.pop(number, ())):
            if self._positions.get(row.id) == number * PAGE_ROWS + offset:
                del self._positions[row.id]
