"""The window's connections to its database, straight through the driver.

One is kept open, looked at before each use and replaced when it went away; it goes back to a server that is nearly full
after every use, and to any server once the window had nothing to do for five minutes. SQLAlchemy's pool does some of
that, but loading SQLAlchemy takes longer than all the rest of a start, and its statements a quarter of an act.
"""

import sqlite3
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from threading import Lock
from typing import Any

from edumanage_desktop.adapters.database.crowding import is_nearly_full, patiently
from edumanage_desktop.adapters.database.driver import IDLE_SECONDS, Place, connect, file_number
from edumanage_desktop.adapters.database.failures import driver_errors, is_refusal, translate
from edumanage_desktop.adapters.database.prepared_queries import PreparedQueries, for_driver
from edumanage_desktop.adapters.database.reach import WAITED_IN_VAIN, HostOrder, ask_whether_ready, is_mariadb
from edumanage_desktop.domain.errors import DatabaseUnreachable

_KEPT_AT_MOST = 1
"""A second one is there only while two are at work."""
_LOOKED_AT_AFTER_S = 0.1
"""A connection that was idle for longer is asked whether it still lives."""
_LIMITS = frozenset({"read_timeout", "write_timeout"})
"""For how long an answer is waited for, as the server's driver calls it."""
_NOTHING: Mapping[str, Any] = {}
_NO_UTF8 = "Could not decode to UTF-8"
"""How Python's driver of SQLite words it."""


def _marked(stored: bytes) -> str:
    """Return a text with a mark in place of each byte that belongs to no letter."""
    return stored.decode("utf-8", "replace")


class Connection:
    """One connection, in use by one thread at a time."""

    def __init__(self, *, place: Place, login: str | None, clock: Callable[[], float] = time.monotonic) -> None:
        self._is_server = place.is_server
        self._hosts = place.hosts
        self._path = place.file
        self._file = file_number(place.file) if place.file is not None else None
        self._place, self._login = place, login
        self._clock = clock
        self._used_at_s = clock()
        self.only_reads = False
        """Whether what is asked may be asked again: of another host, where the one that was asked is lost."""
        self._open()

    def rows(self, query: str, values: Mapping[str, Any] = _NOTHING) -> Sequence[tuple[Any, ...]]:
        """Return the rows of a query; its values stand in it as `:name`. Raises the driver's errors."""
        if not self._is_server:
            return self._rows_of_file(query, values)
        try:
            return self._rows_of_server(query, values)
        except driver_errors() as error:
            if not self._may_ask_elsewhere(error):
                raise
        self.note_loss()
        self.close()
        self._open()
        return self._rows_of_server(query, values)

    @property
    def is_mysql(self) -> bool:
        """Return whether a MySQL has the database, and not MariaDB or a file."""
        return self._is_server and self._prepared is None

    def row(self, query: str, values: Mapping[str, Any] = _NOTHING) -> tuple[Any, ...] | None:
        """Return the first row of a query, None when there is none."""
        return next(iter(self.rows(query, values)), None)

    def described(self, query: str) -> Mapping[str, Any]:
        """Return the first row of what a server answers by the names of its columns, nothing where there is none."""
        with self._driver.cursor() as cursor:
            cursor.execute(query)
            row = cursor.fetchone()
            return {} if row is None else dict(zip((each[0] for each in cursor.description), row, strict=True))

    def value(self, query: str, values: Mapping[str, Any] = _NOTHING) -> Any:
        """Return the first column of the first row, None when there is none."""
        row = self.row(query, values)
        return None if row is None else row[0]

    def change(self, statement: str, values: Mapping[str, Any] = _NOTHING) -> int:
        """Run a statement that writes to a table, and return how many of its rows it wrote.

        A server does not count a row that it left as it was.
        """
        if not self._is_server:
            written: int = self._driver.execute(statement, values).rowcount
            return written
        with self._driver.cursor() as cursor:
            affected: int = cursor.execute(for_driver(statement), values)
        return affected

    def begin(self) -> None:
        """Begin to write; on a server every statement stands by itself."""
        if not self._is_server:
            self._driver.execute("BEGIN IMMEDIATE")

    def commit(self) -> None:
        """Seal what triggers wrote, and make it last."""
        if not self._is_server:
            from edumanage_desktop.adapters.database.seal import seal

            seal(self._driver)
            self._driver.execute("COMMIT")

    def rollback(self) -> None:
        """Take back what was not committed."""
        if isinstance(self._driver, sqlite3.Connection) and self._driver.in_transaction:
            self._driver.execute("ROLLBACK")

    def certificate_ends(self) -> datetime | None:
        """Return until when the certificate holds that the server showed, None where none was asked for."""
        from edumanage_desktop.adapters.database.shown_certificate import certificate_ends

        return certificate_ends(self._driver)

    def takes_part(self) -> bool:
        """Return whether a node of a cluster has the others, so that it may answer; yes for any other server."""
        try:
            ask_whether_ready(self._driver)
        except driver_errors():
            return False
        return True

    def is_alive(self) -> bool:
        """Return whether it can still be used: the same file is there, the server answers."""
        if self._path is not None:
            return self._file == file_number(self._path)
        idle_s = self._clock() - self._used_at_s
        if idle_s < _LOOKED_AT_AFTER_S:
            return True
        if idle_s > IDLE_SECONDS:
            return False
        try:
            if self._hosts is not None and len(self._hosts) > 1:
                ask_whether_ready(self._driver)
            else:
                self._driver.ping(reconnect=False)
        except driver_errors():
            self.note_loss()
            return False
        return True

    def note_loss(self) -> None:
        """Note that it was lost, so that the next one is made with another host where there is one."""
        if self._hosts is not None:
            self._hosts.lost(self._driver)

    def rest(self) -> None:
        """Note that it is idle from now on."""
        self._used_at_s = self._clock()

    def close(self) -> None:
        """Give it back to the database."""
        with suppress(*driver_errors()):
            self._driver.close()

    def _open(self) -> None:
        self._driver: Any = connect(self._place, login=self._login)
        self._prepared = PreparedQueries() if self._place.is_server and is_mariadb(self._driver) else None
        self.is_one_of_the_last = self._place.is_server and self._is_nearly_full()

    def _rows_of_server(self, query: str, values: Mapping[str, Any]) -> Sequence[tuple[Any, ...]]:
        with self._driver.cursor() as cursor:
            executing = self._prepared.executing(cursor, query) if self._prepared is not None else None
            if values:
                cursor.execute(executing or for_driver(query), values)
            else:
                cursor.execute(executing or query)
            fetched: Sequence[tuple[Any, ...]] = cursor.fetchall()
        return fetched

    def _may_ask_elsewhere(self, error: Exception) -> bool:
        """Return whether another host may answer; on one that is cut off a read waits in vain, and locks nothing."""
        if not self.only_reads or self._hosts is None or len(self._hosts) == 1:
            return False
        return error.args[:1] == (WAITED_IN_VAIN,) or isinstance(translate(error), DatabaseUnreachable)

    def _rows_of_file(self, query: str, values: Mapping[str, Any]) -> Sequence[tuple[Any, ...]]:
        """Any program may have written what is no UTF-8; from the first such text on all of them are read with care."""
        try:
            found: list[tuple[Any, ...]] = self._driver.execute(query, values).fetchall()
        except sqlite3.OperationalError as error:
            if _NO_UTF8 not in str(error):
                raise
            self._driver.text_factory = _marked
            found = self._driver.execute(query, values).fetchall()
        return found

    def _is_nearly_full(self) -> bool:
        try:
            return is_nearly_full(self._driver)
        except BaseException:
            self.close()
            raise


class Connections:
    """Lends connections of one login; any thread may borrow. `clock` and `pause` are in seconds."""

    def __init__(
        self,
        *,
        place: Place,
        login: str | None = None,
        clock: Callable[[], float] = time.monotonic,
        pause: Callable[[float], None] = time.sleep,
    ) -> None:
        self._place, self._login = place, login
        self._clock, self._pause = clock, pause
        self._worked_at_s = clock()
        self._answered: Callable[[float, bool], None] | None = None
        self._idle: list[Connection] = []
        self._lock = Lock()
        self._is_closed = False

    @property
    def is_server(self) -> bool:
        """Return whether a server has the database."""
        return self._place.is_server

    @property
    def file(self) -> Path | None:
        """Return the file of an embedded database, None for a server's."""
        return self._place.file

    @property
    def is_cluster(self) -> bool:
        """Return whether several hosts have the database, of which the next takes over."""
        return self._place.hosts is not None and len(self._place.hosts) > 1

    def tell_answers(self, answered: Callable[[float, bool], None]) -> None:
        """Tell of every use from now on how long it took in seconds, and whether the database failed to answer."""
        self._answered = answered

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Lend a connection for reads: no transaction, every statement sees what is committed by then."""
        self._worked_at_s = self._clock()
        with self._lent() as connection:
            connection.only_reads = True
            yield connection
        self._worked_at_s = self._clock()

    @contextmanager
    def watching(self) -> Iterator[Connection]:
        """Lend a connection for a look at what changed, which is no work: it keeps no connection from going back."""
        with self._lent() as connection:
            connection.only_reads = True
            yield connection

    @contextmanager
    def _lent(self) -> Iterator[Connection]:
        began_s = time.perf_counter()
        try:
            connection = self._take()
            try:
                yield connection
            except BaseException as error:
                self._take_back_failed(connection, error)
                raise
        except driver_errors() as error:
            self._tell_answer(began_s, failed=not is_refusal(error))
            raise
        self._tell_answer(began_s, failed=False)
        self._take_back(connection)

    def _tell_answer(self, began_s: float, *, failed: bool) -> None:
        if self._answered is not None:
            self._answered(time.perf_counter() - began_s, failed)

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Lend a connection: in a file its statements take effect together or not at all, on a server each alone."""
        with self.reading() as connection:
            connection.only_reads = False
            connection.begin()
            yield connection
            connection.commit()

    def at_every_host(self) -> Iterator[Connection]:
        """Yield a connection of its own to each host of a cluster, one by one, without those that cannot be reached."""
        if self.is_cluster:
            yield from (connection for _name, connection in self.each_host() if connection is not None)

    def each_host(self) -> Iterator[tuple[str, Connection | None]]:
        """Yield the name of each host with a connection of its own to it, None to one that cannot be reached."""
        hosts = self._place.hosts
        for host in hosts.in_order() if hosts is not None else ():
            place = replace(self._place, hosts=HostOrder((host,)))
            try:
                connection = Connection(place=place, login=self._login, clock=self._clock)
            except driver_errors():
                yield str(host), None
                continue
            try:
                yield str(host), connection
            finally:
                connection.close()

    def use_password(self, password: str) -> None:
        """Sign in to the server with this password from now on; open connections stay so, and a file is told none."""
        if not self.is_server:
            return
        self._place = replace(self._place, arguments={**self._place.arguments, "password": password})

    def patient(self) -> "Connections":
        """Return others of the same login that wait for an answer as long as it takes; whoever asked closes them."""
        arguments = {name: value for name, value in self._place.arguments.items() if name not in _LIMITS}
        place = replace(self._place, arguments=arguments)
        return Connections(place=place, login=self._login, clock=self._clock, pause=self._pause)

    def close(self) -> None:
        """Close what is idle now, and what is lent when it comes back."""
        with self._lock:
            self._is_closed = True
            idle, self._idle = self._idle, []
        for connection in idle:
            connection.close()

    def _take(self) -> Connection:
        while True:
            with self._lock:
                connection = self._idle.pop() if self._idle else None
            if connection is None:
                return patiently(self._connect, clock=self._clock, pause=self._pause)
            if connection.is_alive():
                return connection
            connection.close()

    def _connect(self) -> Connection:
        return Connection(place=self._place, login=self._login, clock=self._clock)

    def _take_back(self, connection: Connection) -> None:
        connection.rest()
        with self._lock:
            if self._is_worth_keeping(connection):
                self._idle.append(connection)
                return
        connection.close()

    def _is_worth_keeping(self, connection: Connection) -> bool:
        if self._is_closed or len(self._idle) >= _KEPT_AT_MOST:
            return False
        has_work = self._clock() - self._worked_at_s <= IDLE_SECONDS
        return not self.is_server or (has_work and not connection.is_one_of_the_last)

    def _take_back_failed(self, connection: Connection, error: BaseException) -> None:
        """Keep a connection only when the database refused what was asked; of any other failure nobody knows enough."""
        if not is_refusal(error):
            if isinstance(error, driver_errors()) and isinstance(translate(error), DatabaseUnreachable):
                connection.note_loss()
            connection.close()
            return
        try:
            connection.rollback()
        except driver_errors():
            connection.close()
            return
        self._take_back(connection)
