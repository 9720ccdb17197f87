"""How a department grows: rows and bytes by month, the size of every table, and when at this pace a disk is full."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Protocol

from edumanage_desktop.domain.maintenance import Outcome, TaskName
from edumanage_desktop.domain.sentences import counted
from edumanage_desktop.services.maintenance.calendar import TaskRecord, TaskRecords

PACE_DAYS = 365
"""The pace is that of the last year, for a term is busy and a holiday is not; or since the first work, where that is
less."""
LEAST_DAYS = 14
"""From fewer days than that nothing is foretold."""
FARTHEST = timedelta(days=365 * 50)


@dataclass(frozen=True, slots=True)
class MonthOfGrowth:
    """What one month (its first day) added: submissions, rows of the history, bytes of files as far as known."""

    month: date
    uploads: int = 0
    history: int = 0
    file_bytes: int = 0


@dataclass(frozen=True, slots=True)
class TableSize:
    """A table's rows (counted, or about so many), its bytes with indexes, and how much of that is empty."""

    name: str
    rows: int
    is_about: bool
    size_bytes: int | None = None
    empty_bytes: int | None = None


@dataclass(frozen=True, slots=True)
class Recent:
    """What was added since `since`, by which the pace is told."""

    since: datetime
    uploads: int
    file_bytes: int


@dataclass(frozen=True, slots=True)
class Growth:
    """How a department stands and grew; the months are consecutive, the oldest first, this one last.

    What is free is None where it cannot be told from here: on a server's disk, and in a bucket.
    """

    now: datetime
    months: Sequence[MonthOfGrowth]
    tables: Sequence[TableSize]
    uploads: int
    recent: Recent
    database_bytes: int
    file_bytes: int
    database_free_bytes: int | None = None
    store_free_bytes: int | None = None


@dataclass(frozen=True, slots=True)
class Forecast:
    """The pace in bytes a month of 30 days, and when each place is full at that pace; None for never, or unknown."""

    days: int
    uploads_a_month: float
    database_bytes_a_month: float
    file_bytes_a_month: float
    database_full_at: datetime | None
    store_full_at: datetime | None


class GrowthReader(Protocol):
    """Reads as an administrator. Raises the `DatabaseError`s; takes seconds where there is much."""

    def growth(self) -> Growth:
        """Return how it stands."""
        ...


def forecast(growth: Growth) -> Forecast | None:
    """Return what comes at the pace of the last year; None where there is too little to tell by.

    A row of the portal's table brings its share of all tables along, so the database grows as its rows do.
    """
    days = (growth.now - growth.recent.since) / timedelta(days=1)
    if days < LEAST_DAYS or not growth.recent.uploads or not growth.uploads:
        return None
    bytes_of_one = growth.database_bytes / growth.uploads
    database_a_day = growth.recent.uploads * bytes_of_one / days
    files_a_day = growth.recent.file_bytes / days
    return Forecast(
        days=round(days),
        uploads_a_month=growth.recent.uploads / days * 30,
        database_bytes_a_month=database_a_day * 30,
        file_bytes_a_month=files_a_day * 30,
        database_full_at=_full_at(growth.now, growth.database_free_bytes, database_a_day),
        store_full_at=_full_at(growth.now, growth.store_free_bytes, files_a_day),
    )


def note_growth(records: TaskRecords, growth: Growth) -> TaskRecord:
    """Record that somebody looked at it, and in figures what they saw."""
    found = forecast(growth)
    words = [counted(growth.uploads, "submission"), f"{growth.database_bytes:,} bytes of tables"]
    words.append(f"{growth.file_bytes:,} bytes of files")
    outcome = Outcome.WELL
    for name, full_at in (
        ("the database's disk", found.database_full_at if found else None),
        ("the files' disk", found.store_full_at if found else None),
    ):
        if full_at is not None:
            words.append(f"{name} full about {full_at:%Y-%m-%d}")
            if full_at < growth.now + timedelta(days=90):
                outcome = Outcome.TROUBLE
    return records.note(TaskName.GROWTH, outcome, "; ".join(words))


def _full_at(now: datetime, free_bytes: int | None, a_day: float) -> datetime | None:
    if free_bytes is None or a_day <= 0:
        return None
    left_days = free_bytes / a_day
    return None if left_days > FARTHEST.days else now + timedelta(days=left_days)
