"""Why everything is slow: what is measured for that, from which figure on it is a fault, and what is told first."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.diagnosis.diagnosis import Tell, nobody
from edumanage_desktop.services.idle_locks import LockKeeper

QUERY_S = 1.0
"""From here on a person waits for a page; at a million submissions the slowest question takes 0.2 s."""
QUERY_AT_MOST_S = 10
"""A question is broken off then: it is slow, and asking on would make everybody's day slower still."""
STATISTICS_FROM_ROWS = 10_000
"""Of fewer rows every way is a short one, whatever the database thinks of the table."""
STATISTICS_TIMES = 2.0
"""Servers look anew by themselves when a tenth has changed; by twice as much their choice of an index may turn."""
STATISTICS_SETTLE_S = 12
"""So long after a change a server may take to look anew by itself: once in ten seconds for each table."""
HELD_S = 5
"""The program's own sessions leave no transaction open between two statements, so nobody needs locks for longer."""
WAITED_S = 2
"""An act waits for another one for milliseconds."""
STORAGE_S = 1.0
"""A file of 64 KiB takes a disk 0.01 to 0.1 s and a bucket 0.3 s; students send many of these, one after another."""
STORAGE_BYTES = 65_536
LOAD_PER_CORE = 2.0
"""From here on everything waits for a processor as long again as it computes."""
MEMORY_SHARE = 0.05
"""With less of its memory left a computer begins to swap."""


class PerformanceCheck(StrEnum):
    """What is looked at; the value is the name in JSON."""

    LOCKS = "locks"
    INDEXES = "indexes"
    STATISTICS = "statistics"
    PROCESSOR = "processor"
    MEMORY = "memory"
    ROUND_TRIP = "round_trip"
    STORE = "file_store"
    TEMPORARY = "temporary_folder"
    QUERIES = "queries"


class PerformanceFault(StrEnum):
    """What may be wrong, in the order in which it is told: causes that are certain before what may follow from them."""

    LOCKS_HELD = "locks_held"
    LOCKS_WAITED = "locks_waited_for"
    INDEX_MISSING = "index_missing"
    INDEX_DIFFERS = "index_differs"
    INDEX_DISABLED = "index_disabled"
    STATISTICS = "statistics_stale"
    PROCESSOR = "computer_busy"
    MEMORY = "memory_short"
    ROUND_TRIP = "slow_link"
    STORE_FAILED = "store_unusable"
    STORE = "slow_store"
    TEMPORARY_FAILED = "temporary_folder_unusable"
    TEMPORARY = "slow_temporary_folder"
    QUERY_FAILED = "query_failed"
    QUERY = "slow_query"


class MainQuery(StrEnum):
    """What the window asks all day; `own` is what it asks as a faculty member."""

    PAGE_OF_ALL = "queue_page"
    PAGE_OF_SUBMITTED = "queue_page_submitted"
    PAGE_OF_FACULTY = "queue_page_of_faculty"
    COUNTS = "counts"
    SEARCH = "search"
    STUDENTS = "search_students"
    STUDENT = "work_of_student"
    DETAILS = "submission"
    POSITION = "position"
    CHANGES = "changes"
    OWN_PAGE = "own_queue_page"
    OWN_COUNTS = "own_counts"
    OWN_SEARCH = "own_search"


@dataclass(frozen=True, slots=True)
class QueryFacts:
    """One of them: how long its statements took, the way there and back not taken off, and how many these were.

    `rows_read` are those that the engine went through, None where it does not count; `ways` how it explains itself.
    `words` say why it failed; `is_broken_off` that it took longer than `QUERY_AT_MOST_S`.
    """

    name: MainQuery
    took_s: float
    statements: int
    rows: int
    rows_read: int | None = None
    ways: Sequence[str] = ()
    words: Sentence | None = None
    is_broken_off: bool = False


@dataclass(frozen=True, slots=True)
class IndexFacts:
    """An index that the migrations make: its columns, those of the one in the database, None where there is none.

    `statement` makes it, None where it belongs to its table.
    """

    table: str
    name: str
    wanted: Sequence[str]
    found: Sequence[str] | None
    is_disabled: bool = False
    statement: str | None = None


@dataclass(frozen=True, slots=True)
class AddedIndex:
    """An index that somebody added to one of our tables; `is_unused` is True where the server says so."""

    table: str
    name: str
    is_unused: bool = False


@dataclass(frozen=True, slots=True)
class IndexesFacts:
    """All indexes that whoever looks may see; `unseen` are the tables of which they do not see all."""

    indexes: Sequence[IndexFacts]
    added: Sequence[AddedIndex] = ()
    unseen: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class StatisticsFacts:
    """A table's rows, and how many the database takes it to have, None where it never looked; `looked_at` is when."""

    table: str
    rows: int
    believed_rows: int | None
    looked_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Holder:
    """A transaction that holds locks and does nothing: whose, in which session, for how long."""

    login: str
    session: int
    idle_s: int
    rows_locked: int


@dataclass(frozen=True, slots=True)
class LockFacts:
    """Who holds locks and does nothing, and how many wait, the longest for how long.

    `holds_file` says that a database in a file could not be written for as long as an act would wait.
    """

    holders: Sequence[Holder] = ()
    waiting: int = 0
    longest_wait_s: int = 0
    holds_file: bool = False


@dataclass(frozen=True, slots=True)
class StorageFacts:
    """A place of files: how long a small file took to be durable there, and to be read; `words` say why it was not."""

    place: str
    write_s: float = 0.0
    read_s: float = 0.0
    words: Sentence | None = None


@dataclass(frozen=True, slots=True)
class MachineFacts:
    """This computer: processors, how many processes want one on average, and its memory; None for what it tells not."""

    cores: int
    load: float | None
    memory_bytes: int | None
    free_bytes: int | None


@dataclass(frozen=True, slots=True)
class PerformanceFacts:
    """Everything that was measured; None is what could not be seen, or is not there.

    `by_server_administrator` says that one of the server looked too.
    """

    is_server: bool
    queries: Sequence[QueryFacts]
    indexes: IndexesFacts
    statistics: Sequence[StatisticsFacts]
    locks: LockFacts | None
    store: StorageFacts | None
    temporary: StorageFacts
    machine: MachineFacts
    round_trip_s: float | None = None
    by_server_administrator: bool = False


class PerformanceProber(Protocol):
    """Measures as an administrator; what it writes is taken away again. Takes seconds."""

    def facts(self, *, tell: Tell = nobody) -> PerformanceFacts:
        """Return what was measured; raises `Refused` for anybody else, and the `DatabaseError`s."""
        ...


class MendKind(StrEnum):
    """What may safely be done while everybody works."""

    ADD_INDEX = "add_index"
    ANALYSE = "analyse"


@dataclass(frozen=True, slots=True)
class Mend:
    """One thing to do: `statement` is what the migrations say of the index, '' where a table is looked at anew."""

    kind: MendKind
    table: str
    index: str = ""
    statement: str = ""


class PerformanceMender(Protocol):
    """Mends as an administrator; raises `Refused` and the `DatabaseError`s."""

    def can(self, mend: Mend) -> bool:
        """Return whether whoever asks may do it: an index on a server is made by an administrator of the server."""
        ...

    def do(self, mend: Mend) -> None:
        """Do it; what was done already does no harm."""
        ...


@dataclass(frozen=True, slots=True)
class PerformanceDesk:
    """Who measures, who mends, and who ends what was left open on a server, None for a file."""

    prober: PerformanceProber
    mender: PerformanceMender
    locks: LockKeeper | None = None
