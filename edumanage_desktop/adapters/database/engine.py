"""Engines: how this program connects to SQLite, MariaDB and MySQL."""

import sqlite3
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, ExceptionContext, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, DisconnectionError
from sqlalchemy.pool import ConnectionPoolEntry

from edumanage_desktop.adapters.database.driver import (
    IDLE_SECONDS,
    LASTING,
    SQLITE_OPTIONS,
    Place,
    file_number,
    prepare_embedded,
    prepare_session,
    refuse_to_create,
    secret_of,
    server_options,
)
from edumanage_desktop.adapters.database.seal import seal
from edumanage_desktop.domain.errors import DatabaseNotOurs

_READS_ONLY = "em_reads_only"


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
    url = _url_of(database_url)
    if url.get_backend_name() == "sqlite":
        return _sqlite_engine(url, login, existing_only=existing_only)
    return _server_engine(url, login, password, answer_within_seconds)


def place_of_any(
    database_url: str, login: str | None, password: str | None, answer_within_seconds: int | None
) -> Place:
    """Return the place of any URL that SQLAlchemy understands; see `driver.place_of`."""
    url = _url_of(database_url)
    if url.get_backend_name() == "sqlite":
        (name,), options = url.get_dialect()().create_connect_args(url)
        return Place({"database": name, **options, **SQLITE_OPTIONS}, Path(url.database or ":memory:"))
    url, options = _server_arguments(url, login, password, answer_within_seconds)
    _, given = url.get_dialect()().create_connect_args(url)
    return Place({**given, **options})


def _url_of(database_url: str) -> URL:
    try:
        url = make_url(database_url)
    except (ArgumentError, ValueError) as error:
        raise DatabaseNotOurs("This is no database URL in SQLAlchemy's form. Nothing was changed.") from error
    if url.get_backend_name() not in {"sqlite", "mysql", "mariadb"}:
        raise DatabaseNotOurs("This program works with SQLite, MariaDB and MySQL only. Nothing was changed.")
    return url


def reading(engine: Engine) -> Connection:
    """Return a connection for reads only: no transaction of its own, every statement sees what is committed by then."""
    return engine.connect().execution_options(**{_READS_ONLY: True})


def _reads_only(connection: Connection) -> bool:
    return bool(connection.get_execution_options().get(_READS_ONLY))


def seal_through(connection: Connection) -> int:
    """Seal through a connection to the embedded database; see `seal.seal`."""
    driver = connection.connection.driver_connection
    assert isinstance(driver, sqlite3.Connection)
    return seal(driver)


def _sqlite_engine(url: URL, login: str | None, *, existing_only: bool) -> Engine:
    engine = create_engine(url, connect_args=dict(SQLITE_OPTIONS))
    if existing_only:
        name = url.database or ":memory:"
        event.listen(engine, "do_connect", lambda *_connecting: refuse_to_create(name))

    @event.listens_for(engine, "connect")
    def prepare(connection: sqlite3.Connection, _record: ConnectionPoolEntry) -> None:
        prepare_embedded(connection, login)

    _follow_the_file(engine, Path(url.database or ""))

    @event.listens_for(engine, "handle_error")
    def connect_anew(context: ExceptionContext) -> None:
        code = getattr(context.original_exception, "sqlite_errorcode", 0) & 0xFF
        context.is_disconnect = context.is_disconnect or code in LASTING

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        if not _reads_only(connection):
            connection.exec_driver_sql("BEGIN IMMEDIATE")

    @event.listens_for(engine, "commit")
    def commit(connection: Connection) -> None:
        if not _reads_only(connection):
            seal_through(connection)

    return engine


def _follow_the_file(engine: Engine, path: Path) -> None:
    """Open the file anew when another one stands in its place, as after a restore: what we write must not go astray."""

    @event.listens_for(engine, "connect")
    def note(_connection: sqlite3.Connection, record: ConnectionPoolEntry) -> None:
        record.info["file"] = file_number(path)

    @event.listens_for(engine, "checkout")
    def compare(_connection: sqlite3.Connection, record: ConnectionPoolEntry, _proxy: Any) -> None:
        if record.info.get("file") != file_number(path):
            raise DisconnectionError("another file stands in the database's place")


def _server_arguments(
    url: URL, login: str | None, password: str | None, answer_within_seconds: int | None
) -> tuple[URL, dict[str, Any]]:
    """Return the URL with who signs in, and the driver's options beside it."""
    if url.get_driver_name() != "pymysql":
        url = url.set(drivername=f"{url.get_backend_name()}+pymysql")
    if login is not None:
        url = url.set(username=login)
    secret = secret_of(password)
    if secret is not None:
        url = url.set(password=secret)
    by_socket, ssl_ca = "unix_socket" in url.query, url.query.get("ssl_ca")
    options = server_options(
        url.host,
        by_socket=by_socket,
        ssl_ca=ssl_ca if isinstance(ssl_ca, str) else None,
        answer_within_seconds=answer_within_seconds,
    )
    return (url.difference_update_query(["ssl_ca"]) if "ssl" in options else url), options


def _server_engine(url: URL, login: str | None, password: str | None, answer_within_seconds: int | None) -> Engine:
    url, options = _server_arguments(url, login, password, answer_within_seconds)
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
        prepare_session(connection)

    return engine
