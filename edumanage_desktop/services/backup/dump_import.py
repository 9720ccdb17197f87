"""Bringing the runbook's own backup of the portal's table in: looked at, then merged or put in the table's place."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from itertools import islice
from typing import BinaryIO, Protocol

from edumanage_desktop.services.backup.dump_file import DumpedUpload, read_dump
from edumanage_desktop.services.backup.notebook import Notebook
from edumanage_desktop.services.backup.progress import Progress, Stage, no_progress

_AT_ONCE = 1_000


class PortalTable(Protocol):
    """The portal's table, in one transaction. Every method may raise the `DatabaseError`s."""

    def existing(self, ids: Sequence[int]) -> dict[int, DumpedUpload]:
        """Return the rows of these numbers that are there."""
        ...

    def ids(self) -> Iterator[int]:
        """Yield the numbers of all rows, in their order; those that were yielded may be removed meanwhile."""
        ...

    def insert(self, rows: Sequence[DumpedUpload]) -> None:
        """Add rows with the numbers that they have, as the portal would."""
        ...

    def update(self, rows: Sequence[DumpedUpload]) -> None:
        """Give rows that are there other values, as the portal would."""
        ...

    def delete(self, ids: Sequence[int]) -> None:
        """Remove rows, as the portal would; their history stays."""
        ...


OpenTable = Callable[[], AbstractContextManager[PortalTable]]
"""Opens the table in a transaction that is kept when the block ends without an error."""


@dataclass(slots=True)
class DumpCompared:
    """What a dump has beside what is there."""

    rows: int = 0
    new: int = 0
    same: int = 0
    different: int = 0
    """Rows of the same number with other values."""
    only_here: int = 0
    """Rows that are there and not in the dump."""


class DumpImport:
    """Imports one dump, which is read twice."""

    def __init__(
        self, *, open_dump: Callable[[], BinaryIO], open_table: OpenTable, progress: Progress = no_progress
    ) -> None:
        self._open_dump, self._open_table, self._progress = open_dump, open_table, progress

    def look(self) -> DumpCompared:
        """Return what the dump has beside what is there; nothing is changed. Raises `BackupDamaged`."""
        with self._open_table() as table:
            return self._compared(table, lambda new, different: None)

    def merge(self) -> DumpCompared:
        """Add the rows that are not there; those that are stay as they are. All of it or nothing."""
        with self._open_table() as table:
            return self._compared(table, lambda new, different: table.insert(new))

    def replace(self) -> DumpCompared:
        """Make the table what the dump is: added, changed and removed, all of it or nothing."""
        with self._open_table() as table:

            def write(new: Sequence[DumpedUpload], different: Sequence[DumpedUpload]) -> None:
                table.insert(new)
                table.update(different)

            return self._compared(table, write, table.delete)

    def _compared(
        self,
        table: PortalTable,
        write: Callable[[Sequence[DumpedUpload], Sequence[DumpedUpload]], None],
        remove: Callable[[Sequence[int]], None] = lambda only_here: None,
    ) -> DumpCompared:
        """Go through the dump, and then through what is there alone; the numbers of neither are held in memory."""
        found = DumpCompared()
        with Notebook() as notebook:
            with self._open_dump() as content:
                for rows in _some(read_dump(content)):
                    there = table.existing([row.id for row in rows])
                    new = [row for row in rows if row.id not in there]
                    different = [row for row in rows if row.id in there and there[row.id] != row]
                    found.rows += len(rows)
                    found.new += len(new)
                    found.different += len(different)
                    found.same += len(rows) - len(new) - len(different)
                    notebook.note_numbers(row.id for row in rows)
                    write(new, different)
                    self._progress(Stage("rows", found.rows, None, 0))
            only_here = _without(table.ids(), notebook.numbers())
            while some := list(islice(only_here, _AT_ONCE)):
                found.only_here += len(some)
                remove(some)
        return found


def _without(ids: Iterator[int], others: Iterator[int]) -> Iterator[int]:
    """Yield the numbers that are not among the others; both come in their order."""
    other = next(others, None)
    for number in ids:
        while other is not None and other < number:
            other = next(others, None)
        if number != other:
            yield number


def _some(rows: Iterable[DumpedUpload]) -> Iterator[list[DumpedUpload]]:
    """Yield rows some at a time; of one number that stands there twice the later one comes later."""
    coming = iter(rows)
    while some := list(islice(coming, _AT_ONCE)):
        held: dict[int, DumpedUpload] = {}
        for row in some:
            if row.id in held:
                yield list(held.values())
                held = {}
            held[row.id] = row
        yield list(held.values())
