"""A session with a server that need not be one: what breaks the protocol is a lost connection, and no file is served.

PyMySQL takes a server at its word. One that sends nonsense makes it raise whatever Python raises for that, and one that
asks for a file of this computer a `RuntimeError`; the connection stays open then, in the middle of an answer.
"""

import struct
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from pymysql.connections import Connection
from pymysql.cursors import Cursor
from pymysql.err import OperationalError

MALFORMED = 2027
"""The client's own number for a packet that breaks the protocol."""
_NONSENSE = (
    RuntimeError,
    LookupError,
    ValueError,
    TypeError,
    AttributeError,
    AssertionError,
    MemoryError,
    struct.error,
)
"""What reading a packet raises that is none."""
if TYPE_CHECKING:
    _Connection = Connection[Cursor]
else:
    _Connection = Connection  # generic in the stubs only


class CarefulConnection(_Connection):
    """A connection of PyMySQL that raises its errors alone."""

    def connect(self, sock: Any = None) -> None:
        """Connect as the driver does."""
        with self._taken_for_lost():
            super().connect(sock)

    def ping(self, reconnect: Any = False) -> None:
        """Ask whether the server is there."""
        with self._taken_for_lost():
            super().ping(reconnect)

    def _read_query_result(self, unbuffered: bool = False) -> Any:
        with self._taken_for_lost():
            return super()._read_query_result(unbuffered)  # type: ignore[misc]  # the stubs leave it out

    @contextmanager
    def _taken_for_lost(self) -> Iterator[None]:
        try:
            yield
        except _NONSENSE as error:
            self._force_close()  # type: ignore[attr-defined]  # the stubs leave it out
            raise OperationalError(MALFORMED, "the server does not keep to the protocol") from error
