"""Optimising tables and updating their statistics, table by table, with what the database says of each."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from edumanage_desktop.domain.maintenance import Outcome, TaskName
from edumanage_desktop.domain.sentences import counted
from edumanage_desktop.services.maintenance.calendar import TaskRecord, TaskRecords


class Tending(StrEnum):
    """What is done to a table."""

    OPTIMISE = "optimise"
    STATISTICS = "statistics"


TASK_OF = {Tending.OPTIMISE: TaskName.OPTIMISE, Tending.STATISTICS: TaskName.STATISTICS}


_LONGEST_TROUBLE = 900
"""A record holds a hundred characters more."""


@dataclass(frozen=True, slots=True)
class Tended:
    """What came of one table (or of the whole file): what the database said, and its size before and after."""

    table: str
    is_well: bool
    said: str
    before_bytes: int | None = None
    after_bytes: int | None = None

    @property
    def freed_bytes(self) -> int:
        """Return how much smaller it became, as far as that is known."""
        return max(0, (self.before_bytes or 0) - (self.after_bytes or 0)) if self.after_bytes is not None else 0


class TableTender(Protocol):
    """Tends the tables of a department, as an administrator. Raises the `DatabaseError`s and `Refused`."""

    def tables(self, tending: Tending) -> Sequence[str]:
        """Return what can be tended one by one, the largest first."""
        ...

    def check_room(self, tending: Tending) -> None:
        """Raise `NoRoomToOptimise` where the disk is known to lack the room that it takes."""
        ...

    def tend(self, tending: Tending, table: str) -> Tended:
        """Do it to one table and return what came of it."""
        ...


def tend_all(
    tender: TableTender,
    records: TaskRecords,
    tending: Tending,
    *,
    tables: Sequence[str] = (),
    told: Callable[[int, int, Tended], object] = lambda done, total, tended: None,
    is_unwanted: Callable[[], bool] = lambda: False,
) -> tuple[Sequence[Tended], TaskRecord | None]:
    """Tend these tables, or all, and record that; return what came of each, and the record.

    `told` hears after each. What was stopped in between, or was about some tables only, is recorded as nothing: the
    task is still to be done.
    """
    tender.check_room(tending)
    wanted = list(tables) or list(tender.tables(tending))
    done: list[Tended] = []
    for table in wanted:
        if is_unwanted():
            return done, None
        done.append(tender.tend(tending, table))
        told(len(done), len(wanted), done[-1])
    if tables:
        return done, None
    is_well = all(each.is_well for each in done)
    record = records.note(TASK_OF[tending], Outcome.WELL if is_well else Outcome.TROUBLE, "; ".join(_result(done)))
    return done, record


def _result(done: Sequence[Tended]) -> Iterator[str]:
    yield counted(len(done), "table")
    if freed := sum(each.freed_bytes for each in done):
        yield f"{freed:,} bytes freed"
    troubled = [f"{each.table} ({each.said})" for each in done if not each.is_well]
    if troubled:
        yield f"not well: {', '.join(troubled)}"[:_LONGEST_TROUBLE]
