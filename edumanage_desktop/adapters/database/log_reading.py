"""The log, merged from the tables that it stands in by time; a page reads so many rows of an index and no more.

No table has an index that leads to one kind or one login by time. A page follows the index by time for a bounded
stretch, the same one in every table, tells what it found there and how far it looked, and the next one goes on. So a
rare kind among a million rows costs many short questions that can be stopped, and not a long one.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from edumanage_desktop.adapters.database.connections import Connection, Connections
from edumanage_desktop.adapters.database.failures import translated
from edumanage_desktop.adapters.database.kept_records import instant, microseconds
from edumanage_desktop.adapters.database.log_sources import SOURCE_TABLES, SourceTable
from edumanage_desktop.adapters.database.mail_room import database_now_us
from edumanage_desktop.domain.errors import RefusalCode, Refused
from edumanage_desktop.domain.folding import fold
from edumanage_desktop.domain.logs import SOURCES, LogEntry, LogPosition, without_person
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.domain.settings import BY_NAME
from edumanage_desktop.services.logs.reading import OVERLAP, LogFacts, LogFilter, LogNews, LogPage

PAGE_ENTRIES = 200
STRETCH_ROWS = 20_000
"""So many rows of each table a page looks through at most; with a text, whose letters are compared here, fewer."""
STRETCH_WITH_TEXT_ROWS = 5_000
NEWS_ROWS = 1_000
_PERSON_DAYS = BY_NAME["person_times_days"]
_AHEAD = timedelta(days=1)
"""Where no person is ever told, not even one of this very instant, whose entry may be a moment ahead of the clock."""
_COUNTED = ("student_uploads", "acts", "history", "events", "maintenance_records", "alerts")
_DENIED = Sentence("Only an administrator of the department reads its log. Nothing was changed.")
_IS_ADMINISTRATOR = "SELECT role FROM my_roles WHERE role='admin'"
_DAYS = f"SELECT value FROM settings_in_force WHERE name='{_PERSON_DAYS.name}'"


@dataclass(frozen=True, slots=True)
class _Asked:
    """A question: the filter, the database's time, and since when persons are told."""

    wanted: LogFilter
    at: datetime
    told_since: datetime

    @property
    def last_untold(self) -> datetime:
        """Return before when nobody is told which person an entry is of; no later than now."""
        return min(self.told_since, self.at)

    @property
    def floor_us(self) -> int:
        """Return the oldest moment that is wanted."""
        since = self.wanted.since
        if self.wanted.person:
            since = self.told_since if since is None else max(since, self.told_since)
        return 0 if since is None else microseconds(since)

    def tables(self) -> Iterator[tuple[SourceTable, str]]:
        """Yield what is read, each with the condition for what is wanted of it."""
        for table in SOURCE_TABLES:
            condition = table.wanted(self.wanted.groups)
            if condition is not None:
                yield table, f"{condition} AND {table.person}" if self.wanted.person else condition

    def values(self, **more: Any) -> dict[str, Any]:
        """Return what is bound, with what a statement has besides."""
        person = self.wanted.person
        return more | ({"person": person, "typed": f"login={person} "} if person else {})

    def told(self, entries: Sequence[LogEntry]) -> list[LogEntry]:
        """Return what is told of the entries, and of those alone that the text is found in."""
        told = [entry if entry.at >= self.told_since else without_person(entry) for entry in entries]
        text = fold(self.wanted.text.strip())
        return [entry for entry in told if entry.has(text)] if text else told


class DatabaseLogReader:
    """See `services.logs.reading.LogReader`."""

    def __init__(self, *, connections: Connections) -> None:
        self._connections = connections

    def page(self, wanted: LogFilter, after: LogPosition | None = None) -> LogPage:
        """Find how far one stretch of the indexes goes, and read what is wanted of it."""
        with translated(), self._connections.reading() as connection:
            asked = self._ask(connection, wanted)
            top_us = _top_us(wanted, after)
            least_us = asked.floor_us
            stretch_us = max([least_us, *self._ends(connection, asked, top_us)])
            found: list[LogEntry] = []
            for table, condition in asked.tables():
                query, values = _newest(table, condition, after, has_text=bool(wanted.text.strip()))
                bound = asked.values(top=top_us, floor=stretch_us, **values)
                found += [table.entry(*row) for row in connection.rows(query, bound)]
        found.sort(key=lambda entry: entry.position.newest_first())
        told = asked.told(found)
        entries = tuple(told[:PAGE_ENTRIES])
        if len(told) > PAGE_ENTRIES:
            return LogPage(entries, entries[-1].position, entries[-1].at, asked.at, asked.last_untold)
        if stretch_us > least_us:
            return LogPage(entries, LogPosition(stretch_us), instant(stretch_us), asked.at, asked.last_untold)
        return LogPage(entries, None, None, asked.at, asked.last_untold)

    def newer(self, wanted: LogFilter, since: datetime) -> LogNews:
        """Read from a moment on; where a table has more than is read at once, all end with it."""
        with translated(), self._connections.watching() as connection:
            asked = self._ask(connection, wanted)
            floor_us = max(asked.floor_us, microseconds(since))
            found: list[LogEntry] = []
            until_us: int | None = None
            for table, condition in asked.tables():
                entries, last_us = _from_on(connection, table, condition, asked, floor_us)
                if last_us is not None:
                    until_us = last_us if until_us is None else min(until_us, last_us)
                found += entries
        told = sorted(asked.told(found), key=lambda entry: entry.at)
        if until_us is None:
            return LogNews(tuple(told), asked.at - OVERLAP, is_all=True)
        until = instant(until_us)
        return LogNews(tuple(entry for entry in told if entry.at <= until), until, is_all=False)

    def facts(self) -> LogFacts:
        """Ask the engine, the schema and the settings, and count."""
        with translated(), self._connections.reading() as connection:
            self._ask(connection, LogFilter())
            is_server = self._connections.is_server
            version = connection.value("SELECT VERSION()" if is_server else "SELECT sqlite_version()")
            kind = "MySQL" if connection.is_mysql else "MariaDB" if is_server else "SQLite"
            settings = {name: setting.otherwise for name, setting in BY_NAME.items()}
            for name, value in connection.rows("SELECT name,value FROM settings_in_force WHERE value IS NOT NULL"):
                if name in settings:
                    settings[name] = int(value)
            rows = {name: int(connection.value(f"SELECT COUNT(*) FROM {name}")) for name in _COUNTED}
            revision = str(connection.value("SELECT version_num FROM schema_state"))
        return LogFacts(f"{kind} {version}", revision, settings, rows)

    def _ask(self, connection: Connection, wanted: LogFilter) -> _Asked:
        if connection.value(_IS_ADMINISTRATOR) is None:
            raise Refused(RefusalCode.DENIED, _DENIED, {"reason": "kind"})
        stored = connection.value(_DAYS)
        days = _PERSON_DAYS.otherwise if stored is None else int(stored)
        at = instant(database_now_us(connection, is_server=self._connections.is_server))
        return _Asked(wanted, at, at - timedelta(days=days) if days else at + _AHEAD)

    def _ends(self, connection: Connection, asked: _Asked, top_us: int) -> Iterator[int]:
        """Yield where a stretch of each long table ends, as far as it has so many rows."""
        rows = STRETCH_WITH_TEXT_ROWS if asked.wanted.text.strip() else STRETCH_ROWS
        for table, _condition in asked.tables():
            if table.is_long:
                query = f"SELECT at_us FROM {table.table} WHERE at_us<=:top ORDER BY at_us DESC LIMIT 1 OFFSET {rows}"
                end = connection.value(query, {"top": top_us})
                if end is not None:
                    yield int(end)


def _from_on(
    connection: Connection, table: SourceTable, condition: str, asked: _Asked, floor_us: int
) -> tuple[list[LogEntry], int | None]:
    """Return what a table has from a moment on, the oldest first, and up to when that is all (None: to its end)."""
    of_table = f"SELECT {table.columns} FROM {table.table}"
    order = ",".join(("at_us", *table.keys))
    values = asked.values(floor=floor_us)
    query = f"{of_table} WHERE at_us>=:floor AND {condition} ORDER BY {order} LIMIT {NEWS_ROWS}"
    entries = [table.entry(*row) for row in connection.rows(query, values)]
    if len(entries) < NEWS_ROWS:
        return entries, None
    last_us = entries[-1].position.at_us
    if last_us > floor_us:
        return entries, last_us
    query = f"{of_table} WHERE at_us=:floor AND {condition} ORDER BY {order}"  # more in one moment than is read at once
    return [table.entry(*row) for row in connection.rows(query, values)], floor_us + 1


def _top_us(wanted: LogFilter, after: LogPosition | None) -> int:
    """Return the newest moment that is looked at."""
    top_us = 2**62 if wanted.before is None else microseconds(wanted.before) - 1
    if after is None:
        return top_us
    return min(top_us, after.at_us - (after.source is None))


def _newest(
    table: SourceTable, condition: str, after: LogPosition | None, *, has_text: bool
) -> tuple[str, dict[str, Any]]:
    """Return the statement for what follows a position in a table, the newest first, and its values."""
    beyond = ""
    values: dict[str, Any] = {}
    if after is not None and after.source is not None:
        here, there = SOURCES.index(table.source), SOURCES.index(after.source)
        if here < there:
            beyond = " AND at_us<:place"
        elif here == there:
            names = ",".join(f":k{number}" for number in range(len(after.key)))
            beyond = f" AND (at_us<:place OR ({','.join(table.keys)})<({names}))"
        if here <= there:
            values = {"place": after.at_us}
        if here == there:
            values |= {f"k{number}": part for number, part in enumerate(after.key)}
    order = ",".join(f"{column} DESC" for column in ("at_us", *table.keys))
    limit = "" if has_text else f" LIMIT {PAGE_ENTRIES + 1}"
    return (
        f"SELECT {table.columns} FROM {table.table} WHERE at_us<=:top AND at_us>=:floor AND {condition}{beyond}"
        f" ORDER BY {order}{limit}",
        values,
    )
