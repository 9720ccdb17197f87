"""Connecting through the drivers themselves: the same settings for every connection, with SQLAlchemy or without."""

import os
import re
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from edumanage_desktop.adapters.database.failures import NO_FILE
from edumanage_desktop.domain.errors import DatabaseUnreachable

IDLE_SECONDS = 300
"""A connection that was idle for longer is replaced before its next use."""
LASTING = (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_IOERR)
"""What an open connection goes on saying after the cause is gone: a new one has to look."""
_BUSY_MILLISECONDS = 5000
SQLITE_OPTIONS: Mapping[str, Any] = {"timeout": _BUSY_MILLISECONDS / 1000, "check_same_thread": False}
_PRAGMAS = ("foreign_keys=ON", "recursive_triggers=ON", "synchronous=FULL", f"busy_timeout={_BUSY_MILLISECONDS}")
_SESSION = "SET time_zone='+00:00', sql_mode='STRICT_TRANS_TABLES,NO_ENGINE_SUBSTITUTION', innodb_lock_wait_timeout=5"
_PLAIN_FILE = re.compile(r"sqlite(?:\+pysqlite)?:///([^?#]+)")
_PLAIN_SERVER = re.compile(
    r"(?:mysql|mariadb)(?:\+pymysql)?://(?:([\w.%~-]*)(?::([\w.%~-]*))?@)?([\w.-]+)(?::(\d{1,5}))?/([\w.-]+)"
    r"(?:\?charset=utf8mb4)?"
)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a database is: the arguments of its driver, and the file of an embedded one (None on a server)."""

    arguments: Mapping[str, Any]
    file: Path | None = None

    @property
    def is_server(self) -> bool:
        """Return whether a server has the database."""
        return self.file is None


def place_of(
    database_url: str,
    *,
    login: str | None = None,
    password: str | None = None,
    answer_within_seconds: int | None = None,
) -> Place:
    """Return the place of a URL in SQLAlchemy's form; see `engine.make_engine` for the arguments.

    SQLAlchemy is asked for anything but the plain forms. Raises `DatabaseNotOurs` for what is no URL of ours.
    """
    if found := _PLAIN_FILE.fullmatch(database_url):
        return Place({"database": found[1]}, Path(found[1]))
    found = _PLAIN_SERVER.fullmatch(database_url)
    if found is None:
        from edumanage_desktop.adapters.database.engine import place_of_any

        return place_of_any(database_url, login, password, answer_within_seconds)
    user, own_password, host, port, name = found.groups()
    given = {
        "host": host,
        "port": int(port) if port else 3306,
        "user": login or unquote(user or ""),
        "password": secret_of(password) or unquote(own_password or ""),
        "database": name,
    }
    return Place(given | server_options(host, answer_within_seconds=answer_within_seconds))


def secret_of(password: str | None) -> str | None:
    """Return the password given, else the environment's EDUMANAGE_PASSWORD, None for neither."""
    return password or os.environ.get("EDUMANAGE_PASSWORD")


def is_loopback(host: str | None) -> bool:
    """Return whether a host name or address is this computer."""
    if host in (None, "", "localhost"):
        return True
    import ipaddress

    try:
        return ipaddress.ip_address(str(host)).is_loopback
    except ValueError:
        return False


def server_options(
    host: str | None, *, by_socket: bool = False, ssl_ca: str | None = None, answer_within_seconds: int | None = None
) -> dict[str, Any]:
    """Return PyMySQL's options for a server; one that is not this computer has to show a trusted certificate."""
    options: dict[str, Any] = {"connect_timeout": 10, "local_infile": False, "charset": "utf8mb4"}
    if answer_within_seconds is not None:
        options |= {"read_timeout": answer_within_seconds, "write_timeout": answer_within_seconds}
    if not is_loopback(host) and not by_socket:
        import ssl

        options["ssl"] = ssl.create_default_context(cafile=ssl_ca)
    return options


def connect(place: Place, *, login: str | None) -> Any:
    """Return a new connection, prepared; an embedded database that is not there is `DatabaseUnreachable`.

    `login` is who the embedded database takes this for. Raises the driver's errors.
    """
    if place.is_server:
        import pymysql

        connection = pymysql.connect(**place.arguments, autocommit=True)
        prepare_session(connection)
        return connection
    refuse_to_create(str(place.arguments["database"]))
    embedded = sqlite3.connect(**place.arguments, **SQLITE_OPTIONS)
    prepare_embedded(embedded, login)
    return embedded


def prepare_session(connection: Any) -> None:
    """Set up a server's session."""
    with connection.cursor() as cursor:
        cursor.execute(_SESSION)


def prepare_embedded(connection: sqlite3.Connection, login: str | None) -> None:
    """Set up a connection to the embedded database for one login."""
    connection.isolation_level = None
    connection.create_function("current_login", 0, lambda: login)
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")


def refuse_to_create(name: str) -> None:
    """Keep SQLite from making an empty database where somebody's is missing, be it mistyped or a share that is away."""
    if not name.startswith(("file:", ":memory:")) and not Path(name).exists():
        raise DatabaseUnreachable(NO_FILE)


def file_number(path: Path) -> tuple[int, int] | None:
    """Return what tells a file from another that stands in its place later, None for none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
