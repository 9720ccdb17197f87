"""A session with a server that need not be one: what breaks the protocol is a lost connection, and no file is served.

PyMySQL takes a server at its word. One that sends nonsense makes it raise whatever Python raises for that, and one that
asks for a file of this computer a `RuntimeError`; the connection stays open then, in the middle of an answer.
"""

import struct
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any

from pymysql.connections import Connection
from pymysql.constants.CR import CR_CONN_HOST_ERROR, CR_SERVER_GONE_ERROR, CR_SERVER_LOST
from pymysql.cursors import Cursor
from pymysql.err import OperationalError

from edumanage_desktop.adapters.database.reach import HUNG_UP

MALFORMED = 2027
"""The client's own number for a packet that breaks the protocol."""
GREETED_WITHIN_S = (1.5, 4.0)
"""So long a server is given to greet a caller before it is called anew, then for as long as any answer may take.

Where many call at once, the system drops calls for which a server's queue has no room and tells neither side: who calls
counts as connected and hears nothing, while a new call is taken at once. A server that looks up names greets late.
"""
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


class _NotGreeted(OperationalError):
    """Nobody greeted in time."""


if TYPE_CHECKING:
    _Connection = Connection[Cursor]
else:
    _Connection = Connection  # generic in the stubs only


class CarefulConnection(_Connection):
    """A connection of PyMySQL that raises its errors alone."""

    _read_timeout: float | None
    _greeted_within_s: float | None = None
    _was_greeted = False

    def connect(self, sock: Any = None) -> None:
        """Connect as the driver does; call anew where nobody greets."""
        with self._taken_for_lost(), self._told_from_silence():
            for limit_s in GREETED_WITHIN_S:
                if sock is None and limit_s < (self._read_timeout or limit_s + 1):
                    self._greeted_within_s = limit_s
                    with suppress(_NotGreeted):
                        super().connect()
                        return
            self._greeted_within_s = None
            super().connect(sock)

    def _get_server_information(self) -> None:
        patience_s = self._read_timeout
        self._read_timeout = self._greeted_within_s or patience_s
        try:
            super()._get_server_information()  # type: ignore[misc]  # the stubs leave it out
            self._was_greeted = True
        except OperationalError as error:
            if self._greeted_within_s is not None and isinstance(error.__context__, TimeoutError):
                raise _NotGreeted(*error.args) from error
            raise
        finally:
            self._read_timeout = patience_s

    @contextmanager
    def _told_from_silence(self) -> Iterator[None]:
        """Tell a side that ends the connection from one that says nothing, and one that greeted from one that did not.

        To the driver all of them are a connection that was lost.
        """
        self._was_greeted = False
        try:
            yield
        except OperationalError as error:
            if error.args[0] not in (CR_SERVER_LOST, CR_SERVER_GONE_ERROR):
                raise
            if not isinstance(error.__context__, TimeoutError):
                raise OperationalError(HUNG_UP, "the connection was ended before anybody was let in") from error
            if self._was_greeted:
                silence = OperationalError(CR_CONN_HOST_ERROR, "the server greeted and then said nothing")
                silence.original_exception = error.__context__  # type: ignore[attr-defined]  # as the driver tells it
                raise silence from error
            raise

    def ping(self, reconnect: Any = False) -> None:
        """Ask whether the server is there."""
        with self._taken_for_lost():
            super().ping(reconnect)

    def _read_ok_packet(self) -> Any:
        """Read the answer to a commit, and to whatever else answers with nothing but that it was done."""
        with self._taken_for_lost():
            return super()._read_ok_packet()  # type: ignore[misc]  # the stubs leave it out

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
