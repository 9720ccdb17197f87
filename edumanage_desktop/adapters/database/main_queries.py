"""The window's main questions, asked by the window's own readers, each timed, counted and broken off in good time."""

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from edumanage_desktop.adapters.database.connections import Connection, Connections
from edumanage_desktop.adapters.database.driver import Place
from edumanage_desktop.adapters.database.failures import driver_errors
from edumanage_desktop.adapters.database.finding import DatabaseFinder
from edumanage_desktop.adapters.database.queue import DatabaseQueueReader
from edumanage_desktop.adapters.database.reach import is_mariadb
from edumanage_desktop.adapters.database.somebodys_views import SomebodysViews
from edumanage_desktop.domain.errors import DatabaseError, DatabaseUnreachable
from edumanage_desktop.domain.folding import search_words
from edumanage_desktop.domain.statuses import Status
from edumanage_desktop.domain.submissions import Submission
from edumanage_desktop.services.diagnosis.diagnosis import Tell, nobody
from edumanage_desktop.services.diagnosis.performance import (
    QUERY_AT_MOST_S,
    QUERY_S,
    MainQuery,
    PerformanceCheck,
    QueryFacts,
)
from edumanage_desktop.services.finding import FoundStudent
from edumanage_desktop.services.queue import QueueFilter, SortOrder

_BROKEN_OFF = frozenset({1969, 3024})
"""A server's answer where a statement took too long, MariaDB's and MySQL's."""
_INTERRUPTED = 9
"""SQLITE_INTERRUPT: https://sqlite.org/rescode.html#interrupt"""
_STEPS_BETWEEN_LOOKS = 10_000
_HANDLED = "SHOW SESSION STATUS LIKE 'Handler_read%'"
_ANY_WORD = "a"
_HOUR_US = 3_600_000_000
_NOTHING: Mapping[str, Any] = {}

Asked = tuple[str, Mapping[str, Any]]
"""A statement with its values."""


@dataclass
class Heard:
    """What one question came to: its statements, how long they took, and the rows that they gave and went through."""

    asked: list[Asked] = field(default_factory=list)
    took_s: float = 0.0
    rows: int = 0
    rows_read: int | None = None
    is_broken_off: bool = False


class WatchedConnection(Connection):
    """A connection that tells `heard` of every query, and breaks off those that take too long."""

    def __init__(
        self, *, place: Place, login: str | None, hear: Callable[[], Heard], clock: Callable[[], float]
    ) -> None:
        self._hear = hear
        self._deadline_s = float("inf")
        self._own_reads = 0
        super().__init__(place=place, login=login, clock=clock)

    def rows(self, query: str, values: Mapping[str, Any] = _NOTHING) -> Sequence[tuple[Any, ...]]:
        """Return the rows, as `Connection.rows`."""
        heard, before = self._hear(), self._read()
        heard.asked.append((query, dict(values)))
        began = time.monotonic()
        self._deadline_s = began + QUERY_AT_MOST_S
        try:
            found = super().rows(*self._written(query, values))
        except driver_errors() as error:
            heard.is_broken_off = heard.is_broken_off or _is_broken_off(error)
            raise
        finally:
            heard.took_s += time.monotonic() - began
        heard.rows += len(found)
        if self._is_server:
            heard.rows_read = (heard.rows_read or 0) + max(0, self._read() - before - self._own_reads)
        return found

    def _written(self, query: str, values: Mapping[str, Any]) -> Asked:
        """Return how a query is asked."""
        return query, values

    def _open(self) -> None:
        super()._open()
        if not self._is_server:
            self._driver.set_progress_handler(lambda: int(time.monotonic() > self._deadline_s), _STEPS_BETWEEN_LOOKS)
            return
        with self._driver.cursor() as cursor:
            if is_mariadb(self._driver):
                cursor.execute(f"SET max_statement_time={QUERY_AT_MOST_S}")
            else:
                cursor.execute(f"SET max_execution_time={QUERY_AT_MOST_S * 1000}")
        first = self._read()
        self._own_reads = self._read() - first

    def _read(self) -> int:
        """Return how many rows the session's statements went through, this one's own list included."""
        if not self._is_server:
            return 0
        return sum(int(count) for _name, count in super().rows(_HANDLED))


class AssumingConnection(WatchedConnection):
    """A watched connection of an administrator of a server, that reads what the views show to somebody else."""

    def __init__(self, *, views: SomebodysViews, **more: Any) -> None:
        self._views = views
        super().__init__(**more)

    def _written(self, query: str, values: Mapping[str, Any]) -> Asked:
        return self._views.before(query, values), {}


class WatchedConnections(Connections):
    """Lends connections that are watched; `heard` begins anew with every question.

    With `views` it is an administrator of a server who reads as somebody else.
    """

    def __init__(
        self,
        *,
        place: Place,
        login: str | None = None,
        views: SomebodysViews | None = None,
        tell: Tell = nobody,
    ) -> None:
        super().__init__(place=place, login=login)
        self.heard, self._views, self._tell = Heard(), views, tell

    def _connect(self) -> Connection:
        asked: dict[str, Any] = {"place": self._place, "login": self._login, "clock": self._clock}
        asked["hear"] = lambda: self.heard
        return WatchedConnection(**asked) if self._views is None else AssumingConnection(views=self._views, **asked)

    def listen(self) -> Heard:
        """Return what is heard from now on, and tell that a question comes."""
        self._tell(PerformanceCheck.QUERIES)
        self.heard = Heard()
        return self.heard


@dataclass(frozen=True, slots=True)
class AskedQuery:
    """A question, what came of it, and its statements."""

    facts: QueryFacts
    asked: Sequence[Asked]


def ask_main_queries(
    connections: WatchedConnections, reader: DatabaseQueueReader
) -> tuple[Sequence[AskedQuery], Submission | None]:
    """Ask them all, about the newest work that somebody has, and return that work too.

    Raises `DatabaseUnreachable` where the database went away.
    """
    finder = DatabaseFinder(connections=connections, reader=reader)
    newest: list[Submission] = []

    def page_of_all() -> None:
        newest.extend(reader.page(QueueFilter(), SortOrder(), first=0).rows)

    asked = [_ask(connections, MainQuery.PAGE_OF_ALL, page_of_all)]
    work = next((each for each in newest if each.faculty_id is not None), next(iter(newest), None))
    word = word_of(work)
    since_us = reader.now_us() - _HOUR_US
    submitted = QueueFilter(statuses=frozenset({str(Status.SUBMITTED)}))
    questions: dict[MainQuery, Callable[[], object]] = {
        MainQuery.PAGE_OF_SUBMITTED: lambda: reader.page(submitted, SortOrder(), first=0),
        MainQuery.COUNTS: lambda: reader.counts(QueueFilter()),
        MainQuery.SEARCH: lambda: reader.page(QueueFilter(text=word), SortOrder(), first=0),
        MainQuery.STUDENTS: lambda: finder.students(word),
        MainQuery.CHANGES: lambda: reader.changes(since_us),
    }
    if work is not None:
        student = FoundStudent(work.student_id, work.student_name, work.student_number)
        of_faculty = QueueFilter(faculty_id=work.faculty_id or 0)
        questions |= {
            MainQuery.PAGE_OF_FACULTY: lambda: reader.page(of_faculty, SortOrder(), first=0),
            MainQuery.STUDENT: lambda: finder.work_of(student),
            MainQuery.DETAILS: lambda: reader.details(work.id),
            MainQuery.POSITION: lambda: reader.position(QueueFilter(), SortOrder(), work.id),
        }
    return [*asked, *(_ask(connections, name, question) for name, question in questions.items())], work


def word_of(work: Submission | None) -> str:
    """Return a word to search for."""
    return max(search_words("" if work is None else work.title or ""), key=len, default=_ANY_WORD)


def ask_as_faculty(connections: WatchedConnections, word: str) -> Sequence[AskedQuery]:
    """Ask what a faculty member's window asks, and search for a word; raises as `ask_main_queries`."""
    reader = DatabaseQueueReader(connections=connections)
    reader.person()
    questions: dict[MainQuery, Callable[[], object]] = {
        MainQuery.OWN_PAGE: lambda: reader.page(QueueFilter(), SortOrder(), first=0),
        MainQuery.OWN_COUNTS: lambda: reader.counts(QueueFilter()),
        MainQuery.OWN_SEARCH: lambda: reader.page(QueueFilter(text=word), SortOrder(), first=0),
    }
    return [_ask(connections, name, question) for name, question in questions.items()]


def _ask(connections: WatchedConnections, name: MainQuery, question: Callable[[], object]) -> AskedQuery:
    """Ask; what was slow and ended is asked once more, for the first time may have had to fetch it from the disk."""
    first = _ask_once(connections, name, question)
    if first.facts.words is not None or first.facts.took_s < QUERY_S:
        return first
    again = _ask_once(connections, name, question)
    return again if again.facts.words is None and again.facts.took_s < first.facts.took_s else first


def _ask_once(connections: WatchedConnections, name: MainQuery, question: Callable[[], object]) -> AskedQuery:
    heard = connections.listen()
    words = None
    try:
        question()
    except DatabaseUnreachable:
        raise
    except DatabaseError as error:
        words = error.sentence
    facts = QueryFacts(name, heard.took_s, len(heard.asked), heard.rows, heard.rows_read)
    return AskedQuery(replace(facts, words=words, is_broken_off=heard.is_broken_off), tuple(heard.asked))


def _is_broken_off(error: BaseException) -> bool:
    if getattr(error, "sqlite_errorcode", 0) & 0xFF == _INTERRUPTED:
        return True
    return bool(error.args) and error.args[0] in _BROKEN_OFF
