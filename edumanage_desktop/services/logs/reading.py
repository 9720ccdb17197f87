"""Reading the log page by page, the newest first, and what came since."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Protocol

from edumanage_desktop.domain.logs import LogEntry, LogGroup, LogPosition, LogSource

OVERLAP = timedelta(seconds=10)
"""An entry has the moment in which it was begun and shows when it is committed; so much later it does."""


@dataclass(frozen=True, slots=True)
class LogFilter:
    """Which entries are wanted: of these groups (empty: all), of a login, with this text in them, from, and before."""

    groups: frozenset[LogGroup] = frozenset()
    person: str = ""
    text: str = ""
    since: datetime | None = None
    before: datetime | None = None


@dataclass(frozen=True, slots=True)
class LogPage:
    """Entries, the newest first, and where to go on (None: there is nothing further).

    A page may hold few entries, or none, and yet go on: it looks through so many rows and no more, and tells
    `looked_back_to`. `asked_at` is the database's time of the question; what is older than `told_since` is told without
    its person.
    """

    entries: tuple[LogEntry, ...]
    further: LogPosition | None
    looked_back_to: datetime | None
    asked_at: datetime
    told_since: datetime


@dataclass(frozen=True, slots=True)
class LogNews:
    """Entries from a moment on, the oldest first; what comes after `until` is to be asked for with that moment."""

    entries: tuple[LogEntry, ...]
    until: datetime
    is_all: bool


@dataclass(frozen=True, slots=True)
class LogFacts:
    """What a person who helps wants to know of a database: engine, schema, settings in force, rows of some tables."""

    engine: str
    revision: str
    settings: Mapping[str, int] = field(default_factory=dict)
    rows: Mapping[str, int] = field(default_factory=dict)


class LogReader(Protocol):
    """Reads the log as whoever is signed in.

    Every method raises `Refused` (DENIED) for who is no administrator, and the `DatabaseError`s. For longer than the
    department settled (`person_times_days`) nobody is told which person an entry is of, and none is found by it.
    """

    def page(self, wanted: LogFilter, after: LogPosition | None = None) -> LogPage:
        """Return the newest entries, or those that follow `after`."""
        ...

    def newer(self, wanted: LogFilter, since: datetime) -> LogNews:
        """Return what is of this moment or newer; asks nothing of what is older."""
        ...

    def facts(self) -> LogFacts:
        """Return how the database is."""
        ...


class LogFollower:
    """Tells each entry once that comes after a page was read, whatever was committed late."""

    def __init__(self, *, reader: LogReader, wanted: LogFilter, page: LogPage) -> None:
        self._reader, self._wanted = reader, wanted
        self._since = page.asked_at - OVERLAP
        self._seen: dict[tuple[LogSource, tuple[str | int, ...]], datetime] = {}
        # What is older than a page that goes on is further down, and no news.
        self._oldest = page.entries[-1].at if page.further is not None and page.entries else None
        self._remember(page.entries)

    def news(self) -> LogNews:
        """Return what was not told yet, the oldest first; `is_all` says whether more waits already."""
        found = self._reader.newer(self._wanted, self._since)
        new = tuple(
            entry
            for entry in found.entries
            if (entry.source, entry.key) not in self._seen and (self._oldest is None or entry.at >= self._oldest)
        )
        self._remember(found.entries)
        self._since = max(self._since, found.until)
        self._seen = {key: at for key, at in self._seen.items() if at >= self._since}
        return LogNews(new, found.until, found.is_all)

    def _remember(self, entries: Iterable[LogEntry]) -> None:
        self._seen |= {(entry.source, entry.key): entry.at for entry in entries}
