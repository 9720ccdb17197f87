"""What is measured on the queue: each scene does one thing in the real window and names the page that it shows."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from benchmarks.bare import PageAsked
from edumanage_desktop.domain.folding import search_words
from edumanage_desktop.domain.statuses import Status
from edumanage_desktop.gui.queue.page import QueuePage
from edumanage_desktop.services.queue import PAGE_ROWS, QueueFilter, SortColumn, SortOrder

NEWEST_FIRST = SortOrder(SortColumn.RECEIVED, descending=True)
SORTS = tuple(SortColumn)
_UNDECIDED = str(Status.SUBMITTED)


@dataclass(frozen=True, slots=True)
class Scene:
    """Do `prepare` first, unmeasured; `act` is measured until `row` (None: the first) of `shown` is painted.

    `page` is the same page for bare SQL, `searches` whether it is a text search.
    """

    name: str
    prepare: Callable[[QueuePage], None]
    act: Callable[[QueuePage], None]
    queue_filter: QueueFilter
    order: SortOrder
    page: PageAsked
    row: int | None = None
    searches: bool = False


def scenes(*, faculty_id: int | None, total: int, words: dict[str, str]) -> Iterator[Scene]:
    """Yield every scene for one faculty member's queue or, with None, for all work of `total` submissions."""
    everything = QueueFilter()
    whole = PageAsked(faculty_id=faculty_id)
    yield Scene("queue opened", _nothing, QueuePage.reload, everything, NEWEST_FIRST, whole)
    undecided = QueueFilter(statuses=frozenset({_UNDECIDED}))
    yield Scene(
        "filter: submitted", _nothing, _choose_undecided, undecided, NEWEST_FIRST, replace(whole, status=_UNDECIDED)
    )
    for column in SORTS:
        for descending in (True, False):
            order = SortOrder(column, descending)
            yield Scene(
                f"sort: {column} {'falling' if descending else 'rising'}",
                _by_another_order(order),
                _sort(order),
                everything,
                order,
                replace(whole, column=column, descending=descending),
            )
    yield from _jumps(whole, total)
    for name, text in words.items():
        asked = QueueFilter(text=text)
        page = replace(whole, words=search_words(text))
        yield Scene(f"search: {name}", _nothing, _search(text), asked, NEWEST_FIRST, page, searches=True)


def _jumps(whole: PageAsked, total: int) -> Iterator[Scene]:
    everything = QueueFilter()
    last = total - (total - 1) // PAGE_ROWS * PAGE_ROWS
    for column in (SortColumn.RECEIVED, SortColumn.TITLE):
        order = SortOrder(column, descending=True)
        page = replace(whole, column=column)
        yield Scene(
            f"jump to the end, by {column}", _fresh(order), _press_end, everything, order,
            replace(page, backwards=True, rows=last), row=total - 1,
        )  # fmt: skip
        middle = total // 2 // PAGE_ROWS * PAGE_ROWS
        yield Scene(
            f"jump to the middle, by {column}", _fresh(order), _select(middle + PAGE_ROWS // 2), everything, order,
            replace(page, skip=middle), row=middle + PAGE_ROWS // 2,
        )  # fmt: skip


def _nothing(_page: QueuePage) -> None:
    return None


def _fresh(order: SortOrder) -> Callable[[QueuePage], None]:
    return lambda page: page.sort_by(order)


def _by_another_order(order: SortOrder) -> Callable[[QueuePage], None]:
    """Every column is sorted from the other direction of it, as by a second press on its header."""
    return lambda page: page.sort_by(SortOrder(order.column, not order.descending))


def _sort(order: SortOrder) -> Callable[[QueuePage], None]:
    return lambda page: page.sort_by(order)


def _choose_undecided(page: QueuePage) -> None:
    page.filters.choose_statuses(frozenset({_UNDECIDED}))


def _search(text: str) -> Callable[[QueuePage], None]:
    def type_and_enter(page: QueuePage) -> None:
        page.filters.search.setText(text)
        page.filters.search.returnPressed.emit()

    return type_and_enter


def _press_end(page: QueuePage) -> None:
    QTest.keyClick(page.view, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)


def _select(row: int) -> Callable[[QueuePage], None]:
    return lambda page: page.view.select_row(row)
