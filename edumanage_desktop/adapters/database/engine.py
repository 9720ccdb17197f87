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
    place_of,
    prepare_embedded,
    refuse_to_create,
)
from edumanage_desktop.adapters.database.reach import connect_to_server
from edumanage_desktop.adapters.database.seal import seal
from edumanage_desktop.domain.database_url import is_embedded
from edumanage_desktop.domain.errors import DatabaseNotOurs
from edumanage_desktop.domain.sentences import Sentence

CONNECTING = "edumanage_connecting"
"""The name under which a server's engine keeps further arguments of `reach.connect_to_server`."""
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
    `password` goes before the URL's, and that before the environment's EDUMANAGE_PASSWORD. For a server that is not
    this computer TLS with a trusted certificate and the right host name is demanded. A server that is silent for
    longer than `answer_within_seconds` counts as gone (None: whatever a statement takes, for upgrades). With
    `existing_only` a missing SQLite file is `DatabaseUnreachable` at the first use and not made. Raises
    `DatabaseNotOurs` for what is no URL of SQLite, MariaDB or MySQL.
    """
    if is_embedded(database_url):
        return _sqlite_engine(_url_of(database_url), login, existing_only=existing_only)
    return _server_engine(
        place_of(database_url, login=login, password=password, answer_within_seconds=answer_within_seconds)
    )


def place_of_any_file(database_url: str) -> Place:
    """Return the place of any SQLite URL that SQLAlchemy understands; see `driver.place_of`."""
    url = _url_of(database_url)
    (name,), options = url.get_dialect()().create_connect_args(url)
    return Place({"database": name, **options, **SQLITE_OPTIONS}, Path(url.database or ":memory:"))


def _url_of(database_url: str) -> URL:
    try:
        return make_url(database_url)
    except (ArgumentError, ValueError) as error:
        raise DatabaseNotOurs(Sentence("This is no database URL in SQLAlchemy's form. Nothing was changed.")) from error


def reading(engine: Engine) -> Connection:
    """Return a connection for reads only: no transaction of its own, every statement sees what is committed by then."""
    return engine.connect().execution_options(**{_READS_ONLY: True})


def is_mariadb(connection: Connection) -> bool:
    """Return whether the server is MariaDB, which has some words that MySQL has not."""
    return bool(getattr(connection.dialect, "is_mariadb", False))


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


def _server_engine(place: Place) -> Engine:
    from edumanage_desktop.adapters.database.careful_protocol import CarefulConnection

    address, hosts = place.address, place.hosts
    assert address is not None
    assert hosts is not None
    host, password = address.hosts[0], place.arguments["password"].decode(errors="surrogateescape")
    url = URL.create(f"{address.backend}+pymysql", address.user, password, host.name, host.port, address.database)
    engine = create_engine(
        url,
        isolation_level="AUTOCOMMIT",
        pool_size=1,
        max_overflow=1,
        pool_recycle=IDLE_SECONDS,
        pool_pre_ping=True,
        pool_reset_on_return=None,
    )

    @event.listens_for(engine, "do_connect")
    def connect_as_the_window_does(*_connecting: Any) -> Any:
        arguments: dict[str, Any] = {"make": CarefulConnection} | engine.get_execution_options().get(CONNECTING, {})
        return connect_to_server(place.arguments, hosts, **arguments)

    return engine
