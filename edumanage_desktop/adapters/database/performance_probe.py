"""Measures what may make everything slow: as an administrator and, where one is named, as one of the server."""

import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from edumanage_desktop.adapters.database.connections import Connections
from edumanage_desktop.adapters.database.driver import place_of
from edumanage_desktop.adapters.database.engine import make_engine
from edumanage_desktop.adapters.database.explaining import ServerExplainer, ways_in_file
from edumanage_desktop.adapters.database.failures import refused, translated
from edumanage_desktop.adapters.database.held_locks import locks_of_file, locks_of_server
from edumanage_desktop.adapters.database.index_inventory import indexes_of
from edumanage_desktop.adapters.database.main_queries import Asked, AskedQuery, WatchedConnections, ask_main_queries
from edumanage_desktop.adapters.database.queue import DatabaseQueueReader
from edumanage_desktop.adapters.database.round_trip import median_s
from edumanage_desktop.adapters.database.schema import require_current_of
from edumanage_desktop.adapters.database.table_statistics import statistics_in_file, statistics_of_server
from edumanage_desktop.adapters.storage_probe import measure_folder, measure_store
from edumanage_desktop.domain.errors import RefusalCode
from edumanage_desktop.domain.people import Role
from edumanage_desktop.services.diagnosis.performance import (
    QUERY_AT_MOST_S,
    IndexesFacts,
    LockFacts,
    MachineFacts,
    PerformanceFacts,
    QueryFacts,
    StatisticsFacts,
    StorageFacts,
)
from edumanage_desktop.services.files import FileStore

_ANSWER_WITHIN_S = 3 * QUERY_AT_MOST_S
"""A server breaks off what takes long by itself; one that is silent for longer than that has gone."""


class DatabasePerformanceProber:
    """See `services.diagnosis.performance.PerformanceProber`.

    `account` are connections of an administrator of the server, None where none is named; `store` and `place` are
    where the files are kept, None where nobody says it.
    """

    def __init__(
        self,
        *,
        database: str,
        login: str | None,
        machine: Callable[[], MachineFacts],
        account: Connections | None = None,
        store: FileStore | None = None,
        place: str = "",
        pause: Callable[[float], None] = time.sleep,
    ) -> None:
        self._database, self._login, self._account = database, login, account
        self._store, self._store_place, self._machine, self._pause = store, place, machine, pause
        self._place = place_of(database, login=login, answer_within_seconds=_ANSWER_WITHIN_S)

    def facts(self) -> PerformanceFacts:
        """Measure, the computer first: what is asked afterwards makes it busy."""
        machine = self._machine()
        with closing(WatchedConnections(place=self._place, login=self._login)) as connections, translated():
            require_current_of(connections, lambda: make_engine(self._database, login=self._login))
            reader = DatabaseQueueReader(connections=connections)
            person = reader.person()
            if Role.ADMIN not in person.roles:
                raise refused(RefusalCode.DENIED, "reason=kind")
            locks = self._locks()
            trip_s = self._round_trip_s(connections)
            asked = ask_main_queries(connections, reader)
            return PerformanceFacts(
                is_server=connections.is_server,
                queries=self._explained(connections, asked, person.login),
                indexes=self._indexes(connections),
                statistics=self._statistics(connections),
                locks=locks,
                store=self._of_store(),
                temporary=measure_folder(Path(tempfile.gettempdir())),
                machine=machine,
                round_trip_s=trip_s,
                by_server_administrator=self._account is not None,
            )

    def _locks(self) -> LockFacts | None:
        if not self._place.is_server:
            with closing(Connections(place=self._place, login=self._login)) as own:
                return locks_of_file(own)
        return None if self._account is None else locks_of_server(self._account)

    def _round_trip_s(self, connections: Connections) -> float | None:
        if not connections.is_server:
            return None
        with connections.reading() as connection:
            return median_s(lambda: connection.value("SELECT 1"))

    def _explained(
        self, connections: WatchedConnections, asked: Sequence[AskedQuery], login: str
    ) -> Sequence[QueryFacts]:
        """Have explained what was answered, or would have been."""
        if not connections.is_server:
            with connections.reading() as connection:
                return [_with_ways(each, lambda asked: ways_in_file(connection, asked)) for each in asked]
        if self._account is None:
            return [each.facts for each in asked]
        with self._account.reading() as connection:
            explainer = ServerExplainer(connection=connection, login=login)
            return [_with_ways(each, explainer.ways) for each in asked]

    def _indexes(self, connections: Connections) -> IndexesFacts:
        with (self._account or connections).reading() as connection:
            return indexes_of(connection, server=connections.is_server)

    def _statistics(self, connections: Connections) -> Sequence[StatisticsFacts]:
        with (self._account or connections).reading() as connection:
            if not connections.is_server:
                return statistics_in_file(connection)
            return statistics_of_server(connection, keeps=self._account is not None, pause=self._pause)

    def _of_store(self) -> StorageFacts | None:
        return None if self._store is None else measure_store(self._store, self._store_place)


def _with_ways(query: AskedQuery, explain: Callable[[Sequence[Asked]], Sequence[str]]) -> QueryFacts:
    facts = query.facts
    return facts if facts.words is not None and not facts.is_broken_off else replace(facts, ways=explain(query.asked))
