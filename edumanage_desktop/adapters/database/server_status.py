"""What a server tells of itself to whoever is signed in, and what a file is: connections, slow queries, lock waits."""

from collections.abc import Mapping
from contextlib import suppress

from edumanage_desktop.adapters.database.connections import Connection, Connections
from edumanage_desktop.adapters.database.failures import driver_errors, translated
from edumanage_desktop.domain.health import Gauge

_STATUS = {
    "Threads_connected": Gauge.CONNECTIONS,
    "Slow_queries": Gauge.SLOW_QUERIES,
    "Innodb_row_lock_waits": Gauge.LOCK_WAITS,
    "Questions": Gauge.QUESTIONS,
    "wsrep_cluster_size": Gauge.CLUSTER_NODES,
}
_ASKED = "SHOW GLOBAL STATUS WHERE Variable_name IN('" + "','".join(_STATUS) + "')"
_SIZES = "CALL em_table_sizes()"
_BYTES = 2
"""The column of a table's bytes there."""
_BEHIND = ("Seconds_Behind_Master", "Seconds_Behind_Source")
_REPLICA = ("SHOW REPLICA STATUS", "SHOW SLAVE STATUS")


def status_of(connections: Connections) -> Mapping[Gauge, int]:
    """Return what can be told here, as an administrator of the department; raises the `DatabaseError`s."""
    with translated(), connections.reading() as connection:
        if connections.is_server:
            return {**_of_server(connection), **_of_replica(connection)}
        pages = connection.value("PRAGMA page_count")
        return {Gauge.DATABASE_SIZE: int(pages) * int(connection.value("PRAGMA page_size"))}


def _of_server(connection: Connection) -> Mapping[Gauge, int]:
    found = {_STATUS[name]: int(value) for name, value in connection.rows(_ASKED) if str(value).isdigit()}
    if not found.get(Gauge.CLUSTER_NODES):
        found.pop(Gauge.CLUSTER_NODES, None)
    found[Gauge.MOST_CONNECTIONS] = int(connection.value("SELECT @@max_connections"))
    found[Gauge.DATABASE_SIZE] = sum(int(row[_BYTES] or 0) for row in connection.rows(_SIZES))
    return found


def _of_replica(connection: Connection) -> Mapping[Gauge, int]:
    """Return how far a replica is behind; most accounts may not ask, and most servers are none."""
    for query in _REPLICA:
        with suppress(*driver_errors()):
            described = connection.described(query)
            behind = next((described[name] for name in _BEHIND if described.get(name) is not None), None)
            return {} if behind is None else {Gauge.REPLICA_BEHIND: int(str(behind))}
    return {}
