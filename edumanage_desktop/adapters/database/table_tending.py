"""Optimising tables and updating statistics: on a server by a procedure of its owner, in a file by the engine."""

import shutil
from collections.abc import Callable, Sequence
from pathlib import Path

from edumanage_desktop.adapters.database.connections import Connections
from edumanage_desktop.adapters.database.failures import refused, translated
from edumanage_desktop.adapters.database.table_sizes import declared_names
from edumanage_desktop.domain.errors import NoRoomToOptimise, RefusalCode
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.maintenance.tending import Tended, Tending
from migrations.program.maintenance import SIZES, TEND

OpenConnections = Callable[[], Connections]
"""Returns connections on which an answer may take as long as it takes; whoever asked closes them."""
_TIMES_THE_FILE = 2
"""A file is written anew beside itself, and once more on its way back: https://sqlite.org/lang_vacuum.html"""


class ServerTableTender:
    """See `services.maintenance.tending.TableTender`. How much room a server's disk has is not known from here."""

    def __init__(self, *, open_connections: OpenConnections) -> None:
        self._open = open_connections

    def tables(self, tending: Tending) -> Sequence[str]:
        """Return all tables."""
        connections = self._open()
        try:
            with translated(), connections.reading() as connection:
                sizes = {str(row[0]): int(row[2] or 0) for row in connection.rows(f"CALL {SIZES}()")}
        finally:
            connections.close()
        return sorted((name for name in declared_names() if name in sizes), key=lambda name: (-sizes[name], name))

    def check_room(self, tending: Tending) -> None:
        """Look nowhere."""

    def tend(self, tending: Tending, table: str) -> Tended:
        """Let the procedure do it."""
        connections = self._open()
        try:
            with translated(), connections.reading() as connection:
                rows = connection.rows(f"CALL {TEND}(:table,:what)", {"table": table, "what": str(tending)})
        finally:
            connections.close()
        is_well = not any(str(kind).lower() == "error" for _table, _op, kind, _text in rows)
        return Tended(table, is_well, "; ".join(_text(row[3]) for row in rows))


class EmbeddedTableTender:
    """See `services.maintenance.tending.TableTender`; `path` is the file."""

    def __init__(self, *, open_connections: OpenConnections, path: Path) -> None:
        self._open, self._path = open_connections, path

    def tables(self, tending: Tending) -> Sequence[str]:
        """Return the file's name to optimise, which is done as a whole, or all tables."""
        return (self._path.name,) if tending is Tending.OPTIMISE else sorted(declared_names())

    def check_room(self, tending: Tending) -> None:
        """Compare what is free beside the file with what is needed."""
        if tending is not Tending.OPTIMISE:
            return
        needed_bytes, free_bytes = _TIMES_THE_FILE * self._size_bytes(), shutil.disk_usage(self._path.parent).free
        if free_bytes < needed_bytes:
            raise NoRoomToOptimise(
                Sentence(
                    "Optimising needs {needed} bytes beside the database, and its disk has {free}. Nothing was changed;"
                    " free some space, then try again.",
                    needed=needed_bytes,
                    free=free_bytes,
                )
            )

    def tend(self, tending: Tending, table: str) -> Tended:
        """Write the file anew, or look at a table."""
        connections, before_bytes = self._open(), self._size_bytes()
        try:
            with translated(), connections.reading() as connection:
                if connection.value("SELECT role FROM my_roles WHERE role='admin'") is None:
                    raise refused(RefusalCode.DENIED, "reason=kind")
                if tending is Tending.STATISTICS:
                    if table not in declared_names():
                        raise refused(RefusalCode.INVALID, "field=table")
                    connection.rows(f"ANALYZE {table}")
                    return Tended(table, is_well=True, said="OK")
                connection.rows("VACUUM")
                connection.rows("PRAGMA optimize")
                connection.rows("PRAGMA wal_checkpoint(TRUNCATE)")
                said = str(connection.value("PRAGMA quick_check(1)"))
        finally:
            connections.close()
        is_well = said == "ok"
        return Tended(table, is_well, said.upper() if is_well else said, before_bytes, self._size_bytes())

    def _size_bytes(self) -> int:
        return file_bytes(self._path)


def file_bytes(path: Path) -> int:
    """Return the size of an SQLite file with what waits beside it to be written into it."""
    beside = path.with_name(f"{path.name}-wal")
    return path.stat().st_size + (beside.stat().st_size if beside.exists() else 0)


def _text(said: object) -> str:
    return said.decode("utf-8", "replace") if isinstance(said, bytes) else str(said)
