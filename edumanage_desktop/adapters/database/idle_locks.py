"""Ending what hinders others on a server: idle transactions by the definer procedure, prepared ones by hand."""

import json
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from typing import Any

from edumanage_desktop.adapters.database.connections import Connection, Connections
from edumanage_desktop.adapters.database.failures import driver_errors, translated
from edumanage_desktop.domain.errors import DatabaseError, DatabaseNotOurs
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.idle_locks import EndedLock

_END = "CALL em_end_idle_locks(:seconds)"
_IN_A_FILE = Sentence(
    "A database in a file has no sessions that could be left open; whoever has it open ends with their program. Nothing"
    " was changed."
)
_LISTED_TO_NOBODY = Sentence(
    "A prepared transaction (XA) that its session left behind keeps locks, and this server lists such to nobody without"
    " the right XA_RECOVER_ADMIN. All else that was idle was ended; an administrator of the server finds it with XA"
    " RECOVER and ends it with XA ROLLBACK."
)
_NOT_LISTED = frozenset({1227, 1401})
"""How MySQL refuses that list, in the words of a lacking right or of a fatal error."""
_SEEN_AFTER_S = 0.3
"""The server looks at its list of transactions every 0.1 seconds; one whose session was ended may appear later."""


class ServerLockKeeper:
    """See `services.idle_locks.LockKeeper`."""

    def __init__(self, *, connections: Connections, pause: Callable[[float], None] = time.sleep) -> None:
        self._connections, self._pause = connections, pause

    def end_idle(self, idle_seconds: int) -> Sequence[EndedLock]:
        """End them; a session that had prepared its transaction leaves it behind, so it is looked for once more."""
        if not self._connections.is_server:
            raise DatabaseNotOurs(_IN_A_FILE)
        ended: list[EndedLock] = []
        with translated():
            for connection in self._hosts():
                found = _end(connection, idle_seconds)
                if any(each.session for each in found):
                    self._pause(_SEEN_AFTER_S)
                    found += _end(connection, idle_seconds)
                ended += found
        return ended

    def _hosts(self) -> Iterator[Connection]:
        """Yield a connection to every host: each of a cluster keeps the locks of its own sessions."""
        if self._connections.is_cluster:
            yield from self._connections.at_every_host()
            return
        with self._connections.reading() as connection:
            yield connection


def _end(connection: Connection, idle_seconds: int) -> list[EndedLock]:
    rows = json.loads(str(connection.value(_END, {"seconds": idle_seconds})))
    found = [
        EndedLock(row["login"], int(row["session"]), int(row["idle_seconds"]), int(row["rows_locked"])) for row in rows
    ]
    if any(not each.session for each in found):
        for prepared in _prepared(connection):
            _take_back(connection, *prepared)
    return found


def _prepared(connection: Connection) -> Sequence[tuple[Any, ...]]:
    """Return what was prepared and not decided; for that MySQL wants a right that no role of ours holds."""
    try:
        return connection.rows("XA RECOVER")
    except driver_errors() as error:
        if error.args and error.args[0] in _NOT_LISTED:
            raise DatabaseError(_LISTED_TO_NOBODY) from error
        raise


def _take_back(connection: Connection, format_id: int, first: int, second: int, named: Any) -> None:
    """Take back a prepared transaction; one that its session still holds is refused by the server and stays."""
    name = named if isinstance(named, bytes) else str(named).encode()
    with suppress(*driver_errors()):
        connection.rows(f"XA ROLLBACK X'{name[:first].hex()}',X'{name[first : first + second].hex()}',{int(format_id)}")
