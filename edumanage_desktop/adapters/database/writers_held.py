"""Whoever hands in or decides waits before a switch of tables, and not within it, which MariaDB answers with a refusal.

A statement that has opened a table whose triggers ask others, and meets those at the moment of their renaming, opens
everything anew without what the triggers ask: it was refused with 1146, two or three of four busy connections in every
switch as measured. MySQL refused none. So on MariaDB locks of two tables keep their writers before the first table that
they open; each is opened when the renaming waits for nothing but it, and who writes then waits for all of it.
"""

import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress

from sqlalchemy import Connection, text

from edumanage_desktop.adapters.database.engine import make_engine
from edumanage_desktop.adapters.database.failures import driver_errors, translated
from edumanage_desktop.adapters.database.switching_tables import NEW, OLD, SWITCHED
from edumanage_desktop.domain.errors import DatabaseBusy, DatabaseError

GATES = ("acts", "student_uploads")
"""The tables that people and the portal write to first, in the order in which servers lock names."""
_LOOKS_EVERY_S = 0.005
_SILENT_S = 5
"""So much longer than a lock is waited for a session may say nothing: one whose computer or network is gone would keep
everybody waiting until the server missed it, for hours."""
_SPEAKS_EVERY_S = 1.0
_WAITS = "SELECT COUNT(*) FROM information_schema.processlist WHERE id=:id AND state LIKE '%metadata lock%'"
_IS_A_NODE = "SHOW GLOBAL VARIABLES LIKE 'wsrep_on'"
"""Not every MariaDB knows the variable."""


@contextmanager
def writers_held(database_url: str, switching: Connection, *, wait_s: int) -> Iterator[None]:
    """Keep writers before the tables while the block renames them over the connection `switching`.

    Who has one open is waited for up to `wait_s` seconds; raises `DatabaseBusy`. On MySQL, and in a cluster, where a
    renaming ends what is in its way, nobody is held.
    """
    if not holds_writers(switching):
        yield
        return
    number = int(switching.execute(text("SELECT CONNECTION_ID()")).scalar_one())
    ended = threading.Event()
    with translated(), ExitStack() as stack:
        looker = stack.enter_context(_session(database_url, wait_s=0))
        gates = [stack.enter_context(_session(database_url, wait_s=wait_s)) for _table in GATES]
        for table, gate in zip(GATES, gates, strict=True):
            gate.execute(text(f"SET SESSION wait_timeout={wait_s + _SILENT_S}"))
            gate.execute(text(f"LOCK TABLES {table} READ"))
        opening = threading.Thread(target=_open_in_turn, args=(gates, looker, number, ended))
        opening.start()
        try:
            yield
        finally:
            ended.set()
            opening.join()


def before(table: str) -> str:
    """Return the name that a renaming of all tables locks last before that of a table: by the order of their bytes."""
    names = (f"{begins}{each}" for begins in ("", NEW, OLD) for each in SWITCHED)
    return max(name for name in names if name < table)


def holds_writers(connection: Connection) -> bool:
    """Return whether a switch over this connection would be met by a refusal, and holds writers: with LOCK TABLES."""
    is_mariadb = bool(getattr(connection.dialect, "is_mariadb", False))
    if not is_mariadb:
        return False
    found = connection.execute(text(_IS_A_NODE)).one_or_none()
    return found is None or found[1] != "ON"


@contextmanager
def _session(database_url: str, *, wait_s: int) -> Iterator[Connection]:
    """Open a session of its own that waits so long for a table, and whose locks end with the block."""
    engine = make_engine(database_url)  # each has room for two connections
    try:
        with engine.connect() as connection:
            connection.execute(text(f"SET SESSION lock_wait_timeout={wait_s}"))
            yield connection
    finally:
        engine.dispose()


def _open_in_turn(gates: Sequence[Connection], looker: Connection, switching: int, ended: threading.Event) -> None:
    """Open each gate when the renaming waits for it, all of them when that is over or nobody can look any more."""
    with suppress(*driver_errors(), DatabaseError):  # a connection that was lost has no lock any more
        spoke = time.monotonic()
        for number, (table, gate) in enumerate(zip(GATES, gates, strict=True)):
            while not ended.is_set() and not _is_awaited(looker, table, switching):
                ended.wait(_LOOKS_EVERY_S)
                if time.monotonic() - spoke > _SPEAKS_EVERY_S:
                    spoke = time.monotonic()
                    for closed in gates[number:]:
                        closed.execute(text("DO 0"))
            gate.execute(text("UNLOCK TABLES"))
        return
    for gate in gates:
        with suppress(*driver_errors()):
            gate.execute(text("UNLOCK TABLES"))


def _is_awaited(looker: Connection, table: str, switching: int) -> bool:
    """Return whether the renaming has the name before this one for itself, and waits: it waits for this one, then."""
    try:
        with translated():
            looker.execute(text(f"SHOW CREATE TABLE {before(table)}"))  # passes whoever only waits for that name
    except DatabaseBusy:
        return bool(looker.execute(text(_WAITS), {"id": switching}).scalar_one())
    return False
