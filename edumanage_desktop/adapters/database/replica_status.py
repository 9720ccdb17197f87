"""Whether a host is a replica, whether it goes on, and how far it is behind, as far as whoever is signed in is told.

`SHOW REPLICA STATUS` also has the statement that failed last, whosever it is: a one-time password may stand there. So
no role holds the right to it. On MariaDB the state is told to everybody, and how far a replica is behind by a procedure
that shows it only while nothing failed, where the server's administrator allowed that: `migrations/program/replica.py`.
"""

from collections.abc import Mapping
from typing import Any

from edumanage_desktop.adapters.database.connections import Connection
from edumanage_desktop.adapters.database.failures import driver_errors
from edumanage_desktop.services.health.facts import Following
from migrations.program.replica import SHOWS_REPLICA

_SHOWN = ("SHOW REPLICA STATUS", "SHOW SLAVE STATUS")
"""The second for servers from before MariaDB 10.5 and MySQL 8.0.22."""
_BY_PROCEDURE = f"CALL {SHOWS_REPLICA}()"
_BEHIND = ("Seconds_Behind_Master", "Seconds_Behind_Source")
_THREADS = (("Slave_IO_Running", "Slave_SQL_Running"), ("Replica_IO_Running", "Replica_SQL_Running"))
_IS_RUNNING = "SHOW GLOBAL STATUS LIKE 'Slave_running'"
_HAS_FOLLOWED = "SELECT @@global.read_only=1 AND @@global.gtid_slave_pos<>''"
_TAKES_NO_WRITES = "SELECT @@global.read_only=1"
_PASSED_OVER = frozenset({1064, 1227, 1305, 1370})
"""Words that the server does not know; no right to it; no such procedure, or no right to call it, until the server is
prepared anew."""


def following_of(connection: Connection) -> Following | None:
    """Return how a host follows, None where it is no replica; raises the driver's errors.

    A replica that stands still is known from a former one, where nothing is shown, by taking no writes.
    """
    shown = _first_shown(connection, *_SHOWN)
    if shown is not None:
        return _followed(shown) if shown else None
    if connection.is_mysql:
        return Following(None) if connection.value(_TAKES_NO_WRITES) else None
    running = connection.row(_IS_RUNNING)
    if running is None or str(running[1]) != "ON":
        return Following(goes_on=False) if connection.value(_HAS_FOLLOWED) else None
    told = _first_shown(connection, _BY_PROCEDURE)
    return Following(goes_on=True) if told is None else _followed(told)


def _first_shown(connection: Connection, *queries: str) -> Mapping[str, Any] | None:
    """Return what a server shows to the first query that it knows, None where that is not for whoever asks."""
    for query in queries:
        try:
            return connection.described(query)
        except driver_errors() as error:
            if not _PASSED_OVER & set(error.args[:1]):
                raise
    return None


def _followed(shown: Mapping[str, Any]) -> Following:
    """Read what is shown; nothing is, by the procedure, where the replica stopped meanwhile."""
    running = next((pair for pair in _THREADS if pair[0] in shown), None)
    goes_on = running is not None and all(str(shown[name]) == "Yes" for name in running)
    behind = next((shown[name] for name in _BEHIND if shown.get(name) is not None), None)
    return Following(goes_on, int(str(behind)) if goes_on and behind is not None else None)
