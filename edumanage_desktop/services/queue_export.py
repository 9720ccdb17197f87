"""The whole list that a filter shows, read page by page, for a file or for paper."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from pathlib import Path
from threading import Event
from typing import BinaryIO, Protocol

from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.domain.submissions import Submission
from edumanage_desktop.services.queue import QueueFilter, QueueReader, SortOrder
from edumanage_desktop.services.twins import TwinMark

ROWS_AT_ONCE = 500

Cell = str | int | datetime | None
"""What stands in a cell: text of anybody, a whole number, an aware instant, nothing."""


class ExportStopped(EduManageError):
    """The person stopped an export; what stood there before is unchanged."""


@dataclass(frozen=True, slots=True)
class ListTable:
    """A list for a file: titles and cells in the person's language, widths in letters."""

    name: str
    titles: Sequence[str]
    widths: Sequence[int]
    rows: Iterable[Sequence[Cell]]


class ListFiles(Protocol):
    """Writes lists to where the person chose: whole or not at all. Every method may raise `ExportFailed`."""

    def write_csv(self, path: Path, table: ListTable, *, delimiter: str) -> None:
        """Write UTF-8 with a byte order mark; no cell is taken for a formula."""
        ...

    def write_xlsx(self, path: Path, table: ListTable) -> None:
        """Write a workbook of one sheet: texts, numbers and dates, a header that stays, a filter on it."""
        ...

    def writing(self, path: Path) -> AbstractContextManager[BinaryIO]:
        """Yield a stream whose content stands at `path` when the block has ended without an error."""
        ...


@dataclass(frozen=True, slots=True)
class ListedSubmissions:
    """Which submissions are listed: those of `chosen` in their order, else all that filter and order show.

    `note` is told how many have been read, in the thread that reads; `stop` ends the reading.
    """

    reader: QueueReader
    queue_filter: QueueFilter
    order: SortOrder
    chosen: Sequence[int] | None
    note: Callable[[int], object]
    stop: Event

    def __iter__(self) -> Iterator[Submission]:
        """Yield every submission once; raises the `DatabaseError`s and `ExportStopped`."""
        seen: set[int] = set()
        for rows in self._pages() if self.chosen is None else self._chosen_pages(self.chosen):
            if self.stop.is_set():
                raise ExportStopped(Sentence("The export was stopped. What stood in its place before is unchanged."))
            for row in rows:
                if row.id not in seen:  # one that moves on while pages are read would come twice
                    seen.add(row.id)
                    yield row
            self.note(len(seen))

    def _pages(self) -> Iterator[Sequence[Submission]]:
        first, is_last = 0, False
        page = None
        while not is_last:
            anchors = tuple(page.anchors[-1:]) if page is not None else ()
            page = self.reader.page(self.queue_filter, self.order, first=first, limit=ROWS_AT_ONCE, anchors=anchors)
            yield page.rows
            first += len(page.rows)
            is_last = page.is_last or not page.rows

    def _chosen_pages(self, chosen: Sequence[int]) -> Iterator[Sequence[Submission]]:
        for first in range(0, len(chosen), ROWS_AT_ONCE):
            yield self.reader.rows(chosen[first : first + ROWS_AT_ONCE])


class MarkedSubmissions:
    """Submissions with the marks of their twins, some at a time; `marks` is asked for those that follow alone."""

    def __init__(
        self, listed: Iterable[Submission], marks: Callable[[Collection[int]], Mapping[int, TwinMark]] | None
    ) -> None:
        self._listed, self._marks = listed, marks
        self._known: Mapping[int, TwinMark] = {}

    def mark(self, upload_id: int) -> TwinMark | None:
        """Return the mark of a submission that was just listed."""
        return self._known.get(upload_id)

    def __iter__(self) -> Iterator[Submission]:
        """Yield the submissions; raises what reading them, and their marks, raises."""
        rows = iter(self._listed)
        if self._marks is None:
            yield from rows
            return
        while some := list(islice(rows, ROWS_AT_ONCE)):
            self._known = self._marks([row.id for row in some])
            yield from some
