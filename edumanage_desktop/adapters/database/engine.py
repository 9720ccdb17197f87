"""Engines: how this program connects to SQLite, MariaDB and MySQL."""

import ipaddress
import os
import sqlite3
import ssl
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, ExceptionContext, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, DisconnectionError
from sqlalchemy.pool import ConnectionPoolEntry

from edumanage_desktop.adapters.database.failures import NO_FILE
from edumanage_desktop.adapters.database.seal import seal
from edumanage_desktop.domain.errors import DatabaseNotOurs, DatabaseUnreachable

IDLE_SECONDS = 300
"""A connection that was idle for longer is replaced before its next use."""
_BUSY_MILLISECONDS = 5000
_LASTING = (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_IOERR)
"""What an open connection goes on saying after the cause is gone: a new one has to look."""
_READS_ONLY = "em_reads_only"
_SESSION = "SET time_zone='+00:00', sql_mode='STRICT_TRANS_TABLES,NO_ENGINE_SUBSTITUTION', innodb_lock_wait_timeout=5"


def is_loopback(host: str | None) -> bool:
    """Return whether a host name or address is this computer."""
    if host in (None, "", "localhost"):
        return True
    try:
        return ipaddress.ip_address(str(host)).is_loopback
    except ValueError:
        return False


def make_engine(
    database_url: str,
    *,
    login: str | None = None,
    password: str | None = None,
    answer_within_seconds: int | None = None,
    existing_only: bool = False,
) -> Engine:
    """Return an engine for a database URL in SQLAlchemy's form.

    `login` is who the embedded database takes this for (`current_login()`); on a server it replaces the URL's
    user. On a server every statement stands by itself (autocommit): an act is one INSERT, no transaction ever idles.
    `password` (or the environment's EDUMANAGE_PASSWORD) never stands in the URL. For a server that is not this
    computer TLS with a trusted certificate and the right host name is demanded. A server that is silent for longer than
    `answer_within_seconds` counts as gone (None: whatever a statement takes, for upgrades). With `existing_only` a
    missing SQLite file is `DatabaseUnreachable` at the first use and not made. Raises `DatabaseNotOurs` for what is no
    URL of SQLite, MariaDB or MySQL.
    """
    try:
        url = make_url(database_url)
    except (ArgumentError, ValueError) as error:
        raise DatabaseNotOurs("This is no database URL in SQLAlchemy's form. Nothing was changed.") from error
    if url.get_backend_name() == "sqlite":
        return _sqlite_engine(url, login, existing_only=existing_only)
    if url.get_backend_name() in {"mysql", "mariadb"}:
        return _server_engine(url, login, password, answer_within_seconds)
    raise DatabaseNotOurs("This program works with SQLite, MariaDB and MySQL only. Nothing was changed.")


def reading(engine: Engine) -> Connection:
    """Return a connection for reads only: no transaction of its own, every statement sees what is committed by then."""
    return engine.connect().execution_options(**{_READS_ONLY: True})


def _reads_only(connection: Connection) -> bool:
    return bool(connection.get_execution_options().get(_READS_ONLY))


def _refuse_to_create(name: str, *_connecting: Any) -> None:
    """Keep SQLite from making an empty database where somebody's is missing, be it mistyped or a share that is away."""
    if not name.startswith(("file:", ":memory:")) and not Path(name).exists():
        raise DatabaseUnreachable(NO_FILE)


def _sqlite_engine(url: URL, login: str | None, *, existing_only: bool) -> Engine:
    engine = create_engine(url, connect_args={"timeout": _BUSY_MILLISECONDS / 1000, "check_same_thread": False})
    if existing_only:
        event.listen(engine, "do_connect", partial(_refuse_to_create, url.database or ":memory:"))

    @event.listens_for(engine, "connect")
    def prepare(connection: sqlite3.Connection, _record: ConnectionPoolEntry) -> None:
        connection.isolation_level = None
        connection.create_function("current_login", 0, lambda: login)
        for pragma in (
            "foreign_keys=ON",
            "recursive_triggers=ON",
            "synchronous=FULL",
            f"busy_timeout={_BUSY_MILLISECONDS}",
        ):
            connection.execute(f"PRAGMA {pragma}")

    _follow_the_file(engine, Path(url.database or ""))

    @event.listens_for(engine, "handle_error")
    def connect_anew(context: ExceptionContext) -> None:
        code = getattr(context.original_exception, "sqlite_errorcode", 0) & 0xFF
        context.is_disconnect = context.is_disconnect or code in _LASTING

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        if not _reads_only(connection):
            connection.exec_driver_sql("BEGIN IMMEDIATE")

    @event.listens_for(engine, "commit")
    def commit(connection: Connection) -> None:
        if not _reads_only(connection):
            seal(connection)

    return engine


def _follow_the_file(engine: Engine, path: Path) -> None:
    """Open the file anew when another one stands in its place, as after a restore: what we write must not go astray."""

    @event.listens_for(engine, "connect")
    def note(_connection: sqlite3.Connection, record: ConnectionPoolEntry) -> None:
        record.info["file"] = _file_number(path)

    @event.listens_for(engine, "checkout")
    def compare(_connection: sqlite3.Connection, record: ConnectionPoolEntry, _proxy: Any) -> None:
        if record.info.get("file") != _file_number(path):
            raise DisconnectionError("another file stands in the database's place")


def _file_number(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _server_engine(url: URL, login: str | None, password: str | None, answer_within_seconds: int | None) -> Engine:
    if url.get_driver_name() != "pymysql":
        url = url.set(drivername=f"{url.get_backend_name()}+pymysql")
    if login is not None:
        url = url.set(username=login)
    secret = password or os.environ.get("EDUMANAGE_PASSWORD")
    if secret is not None:
        url = url.set(password=secret)
    options: dict[str, Any] = {"connect_timeout": 10, "local_infile": False, "charset": "utf8mb4"}
    if answer_within_seconds is not None:
        options |= {"read_timeout": answer_within_seconds, "write_timeout": answer_within_seconds}
    if not is_loopback(url.host) and "unix_socket" not in url.query:
        options["ssl"] = ssl.create_default_context(cafile=url.query.get("ssl_ca") or None)  # type: ignore[arg-type]  # one value
        url = url.difference_update_query(["ssl_ca"])
    engine = create_engine(
        url,
        connect_args=options,
        isolation_level="AUTOCOMMIT",
        pool_size=1,
        max_overflow=1,
        pool_recycle=IDLE_SECONDS,
        pool_pre_ping=True,
        pool_reset_on_return=None,
    )

    @event.listens_for(engine, "connect")
    def prepare(connection: Any, _record: ConnectionPoolEntry) -> None:
        with connection.cursor() as cursor:
            cursor.execute(_SESSION)

    return engine
