"""What a server tells of itself to whoever is signed in, and what a file is: connections, slow queries, lock waits."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from edumanage_desktop.adapters.database.connections import Connection, Connections
from edumanage_desktop.adapters.database.failures import translated
from edumanage_desktop.adapters.database.table_sizes import sizes_on_server
from edumanage_desktop.domain.health import Gauge
from edumanage_desktop.services.maintenance.growth import TableSize

_STATUS = {
    "Threads_connected": Gauge.CONNECTIONS,
    "Questions": Gauge.QUESTIONS,
    "wsrep_cluster_size": Gauge.CLUSTER_NODES,
}
_OF_EACH_HOST = {
    "Slow_queries": Gauge.SLOW_QUERIES,
    "Innodb_row_lock_waits": Gauge.LOCK_WAITS,
    "Innodb_row_lock_current_waits": Gauge.LOCKS_WAITING,
}
"""What each host counts for itself, so that all of them are asked."""
_SLOW_FROM_MS = "SELECT ROUND(@@global.long_query_time*1000)"


@dataclass(frozen=True, slots=True)
class EngineStatus:
    """Values of now, and the tables, the largest first; a file is not asked of them each time, which takes long."""

    gauges: Mapping[Gauge, int]
    tables: Sequence[TableSize] | None = None


def status_of(connections: Connections) -> EngineStatus:
    """Return what can be told here, as an administrator of the department; raises the `DatabaseError`s."""
    with translated(), connections.reading() as connection:
        if connections.is_server:
            tables = sizes_on_server(connection)
            size = {Gauge.DATABASE_SIZE: sum(table.size_bytes or 0 for table in tables)}
            return EngineStatus({**_of_server(connection), **size}, tables)
        pages = connection.value("PRAGMA page_count")
        return EngineStatus({Gauge.DATABASE_SIZE: int(pages) * int(connection.value("PRAGMA page_size"))})


def counted_by_host(connection: Connection) -> Mapping[Gauge, int]:
    """Return what a host counts for itself; raises the driver's errors."""
    return _asked(connection, _OF_EACH_HOST)


def counted_together(hosts: Sequence[Mapping[Gauge, int] | None]) -> Mapping[Gauge, int]:
    """Return the sums of what all hosts count, nothing where one did not tell (None): a part would look like a loss."""
    told = [each for each in hosts if each is not None]
    if len(told) < len(hosts):
        return {}
    return {gauge: sum(each.get(gauge, 0) for each in told) for gauge in _OF_EACH_HOST.values()} if told else {}


def _of_server(connection: Connection) -> Mapping[Gauge, int]:
    found = dict(_asked(connection, _STATUS))
    if not found.get(Gauge.CLUSTER_NODES):
        found.pop(Gauge.CLUSTER_NODES, None)
    found[Gauge.MOST_CONNECTIONS] = int(connection.value("SELECT @@max_connections"))
    found[Gauge.SLOW_FROM] = int(connection.value(_SLOW_FROM_MS))
    return found


def _asked(connection: Connection, named: Mapping[str, Gauge]) -> Mapping[Gauge, int]:
    query = "SHOW GLOBAL STATUS WHERE Variable_name IN('" + "','".join(named) + "')"
    return {named[name]: int(value) for name, value in connection.rows(query) if str(value).isdigit()}
