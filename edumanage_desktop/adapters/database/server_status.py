"""What a server tells of itself to whoever is signed in, and what a file is: connections, slow queries, lock waits."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass

from edumanage_desktop.adapters.database.connections import Connection, Connections
from edumanage_desktop.adapters.database.failures import driver_errors, translated
from edumanage_desktop.adapters.database.table_sizes import sizes_on_server
from edumanage_desktop.domain.health import Gauge
from edumanage_desktop.services.maintenance.growth import TableSize

_STATUS = {
    "Threads_connected": Gauge.CONNECTIONS,
    "Slow_queries": Gauge.SLOW_QUERIES,
    "Innodb_row_lock_waits": Gauge.LOCK_WAITS,
    "Questions": Gauge.QUESTIONS,
    "wsrep_cluster_size": Gauge.CLUSTER_NODES,
}
_ASKED = "SHOW GLOBAL STATUS WHERE Variable_name IN('" + "','".join(_STATUS) + "')"
_BEHIND = ("Seconds_Behind_Master", "Seconds_Behind_Source")
_REPLICA = ("SHOW REPLICA STATUS", "SHOW SLAVE STATUS")


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
            return EngineStatus({**_of_server(connection), **size, **_of_replica(connection)}, tables)
        pages = connection.value("PRAGMA page_count")
        return EngineStatus({Gauge.DATABASE_SIZE: int(pages) * int(connection.value("PRAGMA page_size"))})


def _of_server(connection: Connection) -> Mapping[Gauge, int]:
    found = {_STATUS[name]: int(value) for name, value in connection.rows(_ASKED) if str(value).isdigit()}
    if not found.get(Gauge.CLUSTER_NODES):
        found.pop(Gauge.CLUSTER_NODES, None)
    found[Gauge.MOST_CONNECTIONS] = int(connection.value("SELECT @@max_connections"))
    return found


def _of_replica(connection: Connection) -> Mapping[Gauge, int]:
    """Return how far a replica is behind; most accounts may not ask, and most servers are none."""
    for query in _REPLICA:
        with suppress(*driver_errors()):
            described = connection.described(query)
            behind = next((described[name] for name in _BEHIND if described.get(name) is not None), None)
            return {} if behind is None else {Gauge.REPLICA_BEHIND: int(str(behind))}
    return {}
