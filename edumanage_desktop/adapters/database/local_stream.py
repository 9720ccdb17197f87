"""Handing whole tables to MariaDB or MySQL with LOAD DATA LOCAL, and never another file than the one we mean.

With `local_infile` the driver opens whatever file the server names. The connection made here opens the announced file
only, and closes for any other name.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pymysql.err
from pymysql.connections import Connection, MySQLResult
from pymysql.cursors import Cursor
from sqlalchemy import Engine

from edumanage_desktop.adapters.database.engine import CONNECTING

if TYPE_CHECKING:
    _Connection = Connection[Cursor]
else:
    _Connection = Connection  # generic in the stubs only


class LoadingConnection(_Connection):
    """A connection that serves `announced` to the server, and no other file."""

    announced: Path | None = None

    def _read_query_result(self, unbuffered: bool = False) -> int:
        """Read an answer as the driver does, but look at the name of the file that the server asks for."""
        self._result = None
        result = _OneFileResult(self)
        if unbuffered:
            result.init_unbuffered_query()
        else:
            result.read()
        self._result = result
        if result.server_status is not None:
            self.server_status = result.server_status
        return result.affected_rows or 0


class _OneFileResult(MySQLResult):
    """An answer of the server that may ask for the announced file."""

    def _read_load_local_packet(self, first_packet: Any) -> None:
        connection = self.connection
        named: bytes = first_packet.get_all_data()[1:]
        if not isinstance(connection, LoadingConnection) or named != str(connection.announced).encode():
            if connection is not None:
                connection.close()
            raise pymysql.err.OperationalError(2013, "the server asked for a file that nobody offered")
        super()._read_load_local_packet(first_packet)  # type: ignore[misc]  # the stubs leave it out


@contextmanager
def loading_connections(engine: Engine) -> Iterator[None]:
    """Let the engine's new connections load announced files; those it has are closed before and after."""

    engine.dispose()
    engine.update_execution_options(**{CONNECTING: {"make": LoadingConnection, "local_infile": True}})
    try:
        yield
    finally:
        engine.update_execution_options(**{CONNECTING: {}})
        engine.dispose()
