"""Measures what may make everything slow: as an administrator and, where one is named, as one of the server."""

import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack, closing
from dataclasses import replace
from functools import partial
from pathlib import Path

from edumanage_desktop.adapters.database.connections import Connections
from edumanage_desktop.adapters.database.driver import Place, place_of
from edumanage_desktop.adapters.database.engine import make_engine
from edumanage_desktop.adapters.database.explaining import ways_in_file, ways_on_server
from edumanage_desktop.adapters.database.failures import driver_errors, refused, translated
from edumanage_desktop.adapters.database.held_locks import locks_of_file, locks_of_server
from edumanage_desktop.adapters.database.index_inventory import indexes_of
from edumanage_desktop.adapters.database.main_queries import (
    Asked,
    AskedQuery,
    WatchedConnections,
    ask_as_faculty,
    ask_main_queries,
    word_of,
)
from edumanage_desktop.adapters.database.queue import DatabaseQueueReader
from edumanage_desktop.adapters.database.round_trip import median_s
from edumanage_desktop.adapters.database.schema import require_current_of
from edumanage_desktop.adapters.database.somebodys_views import SomebodysViews
from edumanage_desktop.adapters.database.table_statistics import statistics_in_file, statistics_of_server
from edumanage_desktop.adapters.storage_probe import measure_folder, measure_store
from edumanage_desktop.domain.errors import RefusalCode, Refused
from edumanage_desktop.domain.people import Role
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.domain.submissions import Submission
from edumanage_desktop.services.diagnosis.diagnosis import Tell, nobody
from edumanage_desktop.services.diagnosis.performance import (
    QUERY_AT_MOST_S,
    IndexesFacts,
    LockFacts,
    MachineFacts,
    PerformanceCheck,
    PerformanceFacts,
    QueryFacts,
    StatisticsFacts,
    StorageFacts,
)
from edumanage_desktop.services.files import FileStore

_ANSWER_WITHIN_S = 3 * QUERY_AT_MOST_S
"""A server breaks off what takes long by itself; one that is silent for longer than that has gone."""
_WAITED_PART_S = 0.5

_FACULTY = """SELECT p.login FROM people p JOIN person_roles r ON r.login=p.login AND r.role='faculty'
 WHERE p.active=1 AND p.faculty_id IS NOT NULL AND (SELECT COUNT(*) FROM person_roles o WHERE o.login=p.login)=1
 ORDER BY p.faculty_id=:faculty DESC,p.login LIMIT 1"""
"""Of those who are nothing else, for whoever is a registrar too is shown everything."""
_OF_SERVER = ("information_schema.innodb_trx", "mysql.innodb_table_stats")
_NOT_TOLD = frozenset({1044, 1142, 1227})
"""How a server refuses to tell of itself."""


class DatabasePerformanceProber:
    """See `services.diagnosis.performance.PerformanceProber`.

    `account` is the place as an administrator of the server sees it, None where none is named; `store` and `place` are
    where the files are kept, None where nobody says it.
    """

    def __init__(
        self,
        *,
        database: str,
        login: str | None,
        machine: Callable[[], MachineFacts],
        account: Place | None = None,
        store: FileStore | None = None,
        place: str = "",
        pause: Callable[[float], None] = time.sleep,
    ) -> None:
        self._database, self._login, self._account = database, login, account
        self._store, self._store_place, self._machine, self._pause = store, place, machine, pause
        self._place = place_of(database, login=login, answer_within_seconds=_ANSWER_WITHIN_S)

    def facts(self, *, tell: Tell = nobody) -> PerformanceFacts:
        """Measure, the computer first: what is asked afterwards makes it busy."""
        tell(PerformanceCheck.PROCESSOR)
        machine = self._machine()
        with ExitStack() as opened, translated():
            watched = WatchedConnections(place=self._place, login=self._login, tell=tell)
            connections = opened.enter_context(closing(watched))
            require_current_of(connections, lambda: make_engine(self._database, login=self._login))
            reader = DatabaseQueueReader(connections=connections)
            person = reader.person()
            if Role.ADMIN not in person.roles:
                raise refused(RefusalCode.DENIED, "reason=kind")
            account = None
            if self._account is not None:
                account = opened.enter_context(closing(Connections(place=self._account)))
                _require_administrator_of_server(account, str(self._account.arguments["user"]))
            tell(PerformanceCheck.LOCKS)
            locks = self._locks(account)
            trip_s = _round_trip_s(connections)
            asked, newest = ask_main_queries(connections, reader)
            queries = _explained(connections, account, asked, person.login)
            as_faculty = self._as_faculty(connections, account, newest, tell)
            tell(PerformanceCheck.INDEXES)
            indexes = _indexes(connections, account)
            statistics = self._statistics(connections, account, tell)
            tell(PerformanceCheck.STORE)
            return PerformanceFacts(
                is_server=connections.is_server,
                queries=[*queries, *as_faculty],
                indexes=indexes,
                statistics=statistics,
                locks=locks,
                store=self._of_store(),
                temporary=measure_folder(Path(tempfile.gettempdir())),
                machine=machine,
                round_trip_s=trip_s,
                by_server_administrator=account is not None,
            )

    def _locks(self, account: Connections | None) -> LockFacts | None:
        if not self._place.is_server:
            with closing(Connections(place=self._place, login=self._login)) as own:
                return locks_of_file(own)
        return None if account is None else locks_of_server(account)

    def _as_faculty(
        self, connections: Connections, account: Connections | None, newest: Submission | None, tell: Tell
    ) -> Sequence[QueryFacts]:
        """Ask as whoever has the newest work, where whoever looks may read everything anyway."""
        if connections.is_server and account is None:
            return ()
        with (account or connections).reading() as connection:
            faculty = 0 if newest is None else newest.faculty_id or 0
            login = connection.value(_FACULTY, {"faculty": faculty})
            is_mysql = connection.is_mysql
        if login is None:
            return ()
        views = None if account is None else SomebodysViews(login=str(login), is_mysql=is_mysql)
        place = self._account or self._place
        with closing(WatchedConnections(place=place, login=str(login), views=views, tell=tell)) as theirs:
            asked = ask_as_faculty(theirs, word_of(newest))
            return _explained(theirs, account, asked, str(login))

    def _statistics(
        self, connections: Connections, account: Connections | None, tell: Tell
    ) -> Sequence[StatisticsFacts]:
        tell(PerformanceCheck.STATISTICS)
        with (account or connections).reading() as connection:
            if not connections.is_server:
                return statistics_in_file(connection)
            return statistics_of_server(connection, keeps=account is not None, pause=partial(self._wait, tell))

    def _wait(self, tell: Tell, seconds: float) -> None:
        """Wait, in parts between which it can be stopped."""
        for _part in range(parts := max(1, round(seconds / _WAITED_PART_S))):
            tell(PerformanceCheck.STATISTICS)
            self._pause(seconds / parts)

    def _of_store(self) -> StorageFacts | None:
        return None if self._store is None else measure_store(self._store, self._store_place)


def _require_administrator_of_server(account: Connections, user: str) -> None:
    with account.reading() as connection:
        try:
            for table in _OF_SERVER:
                connection.rows(f"SELECT 1 FROM {table} LIMIT 1")
        except driver_errors() as error:
            if error.args[:1] and error.args[0] in _NOT_TOLD:
                raise Refused(
                    RefusalCode.DENIED,
                    Sentence(
                        "The server does not let {user} see transactions and what it knows of its tables. Nothing was"
                        " changed; name an administrator of the server.",
                        user=user,
                    ),
                ) from error
            raise


def _round_trip_s(connections: Connections) -> float | None:
    if not connections.is_server:
        return None
    with connections.reading() as connection:
        return median_s(lambda: connection.value("SELECT 1"))


def _indexes(connections: Connections, account: Connections | None) -> IndexesFacts:
    with (account or connections).reading() as connection:
        return indexes_of(connection, server=connections.is_server)


def _explained(
    connections: Connections, account: Connections | None, asked: Sequence[AskedQuery], login: str
) -> Sequence[QueryFacts]:
    """Have explained what was answered, or would have been, as it is to a login."""
    if not connections.is_server:
        with connections.reading() as connection:
            return [_with_ways(each, lambda asked: ways_in_file(connection, asked)) for each in asked]
    if account is None:
        return [each.facts for each in asked]
    with account.reading() as connection:
        views = SomebodysViews(login=login, is_mysql=connection.is_mysql)
        return [_with_ways(each, lambda asked: ways_on_server(connection, views, asked)) for each in asked]


def _with_ways(query: AskedQuery, explain: Callable[[Sequence[Asked]], Sequence[str]]) -> QueryFacts:
    facts = query.facts
    return facts if facts.words is not None and not facts.is_broken_off else replace(facts, ways=explain(query.asked))
