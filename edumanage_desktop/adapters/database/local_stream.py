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

_PACKET_BYTES = 1 << 18

if TYPE_CHECKING:
    from edumanage_desktop.services.files import Bytes

    _Connection = Connection[Cursor]
else:
    _Connection = Connection  # generic in the stubs only


class LoadingConnection(_Connection):
    """A connection that serves `announced` to the server, and no other file."""

    announced: Path | None = None
    _served: "tuple[str, Bytes] | None" = None

    @contextmanager
    def serving(self, name: str, content: "Bytes") -> Iterator[None]:
        """Serve a stream under a name that is no file's, to the one statement that asks for it."""
        self._served = (name, content)
        try:
            yield
        finally:
            self._served = None

    def served(self, name: bytes) -> "Bytes | None":
        """Return the stream of a name, None for any other."""
        return self._served[1] if self._served is not None and name == self._served[0].encode() else None

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
        if isinstance(connection, LoadingConnection) and (content := connection.served(named)) is not None:
            self._send(connection, content)
            return
        if not isinstance(connection, LoadingConnection) or named != str(connection.announced).encode():
            if connection is not None:
                connection.close()
            raise pymysql.err.OperationalError(2013, "the server asked for a file that nobody offered")
        super()._read_load_local_packet(first_packet)  # type: ignore[misc]  # the stubs leave it out

    def _send(self, connection: Any, content: "Bytes") -> None:
        """Send a stream as the driver sends a file, and read what the server says of it."""
        try:
            while chunk := content.read(_PACKET_BYTES):
                connection.write_packet(chunk)
        finally:
            connection.write_packet(b"")
            answer = connection._read_packet()  # the driver has no other way to read it
        self._read_ok_packet(answer)  # type: ignore[attr-defined]  # the stubs leave it out


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
