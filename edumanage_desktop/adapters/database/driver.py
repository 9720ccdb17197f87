"""Connecting through the drivers themselves: the same settings for every connection, with SQLAlchemy or without."""

import re
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from edumanage_desktop.adapters.database.failures import NO_FILE
from edumanage_desktop.adapters.database.reach import HostOrder, connect_to_server, server_options
from edumanage_desktop.adapters.handed_secrets import handed_password
from edumanage_desktop.domain.database_url import ServerAddress, is_embedded, server_address
from edumanage_desktop.domain.errors import DatabaseNotOurs, DatabaseUnreachable
from edumanage_desktop.domain.sentences import Sentence

IDLE_SECONDS = 300
"""A connection that was idle for longer is replaced before its next use."""
LASTING = (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_IOERR)
"""What an open connection goes on saying after the cause is gone: a new one has to look."""
_BUSY_MILLISECONDS = 5000
SQLITE_OPTIONS: Mapping[str, Any] = {"timeout": _BUSY_MILLISECONDS / 1000, "check_same_thread": False}
_PRAGMAS = ("foreign_keys=ON", "recursive_triggers=ON", "synchronous=FULL", f"busy_timeout={_BUSY_MILLISECONDS}")
_PLAIN_FILE = re.compile(r"sqlite(?:\+pysqlite)?:///([^?#]+)")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a database is: the arguments of its driver, and the file of an embedded one or the address of a server's.

    `hosts` keeps the order in which a server's hosts are tried.
    """

    arguments: Mapping[str, Any]
    file: Path | None = None
    address: ServerAddress | None = None
    hosts: HostOrder | None = None

    @property
    def is_server(self) -> bool:
        """Return whether a server has the database."""
        return self.hosts is not None


def place_of(
    database_url: str,
    *,
    login: str | None = None,
    password: str | None = None,
    answer_within_seconds: int | None = None,
) -> Place:
    """Return the place of a database URL; see `engine.make_engine` for the arguments.

    SQLAlchemy is asked for what is no plain file. Raises `DatabaseNotOurs` for what is no URL of ours.
    """
    if found := _PLAIN_FILE.fullmatch(database_url):
        return Place({"database": found[1]}, Path(found[1]))
    if is_embedded(database_url):
        from edumanage_desktop.adapters.database.engine import place_of_any_file

        return place_of_any_file(database_url)
    try:
        address = server_address(database_url)
    except ValueError as error:
        raise DatabaseNotOurs(Sentence("Nothing was changed: {error}.", error=error)) from error
    address = replace(address, user=login or address.user)
    options = server_options(address, hosts=len(address.hosts), answer_within_seconds=answer_within_seconds)
    # In bytes, for the driver would send letters as Latin-1, and the server keeps what it was told in UTF-8.
    options["password"] = (password or address.password or handed_password() or "").encode(errors="surrogateescape")
    return Place(options, address=address, hosts=HostOrder(address.hosts))


def secret_of(password: str | None) -> str | None:
    """Return the password given, else the one that the surroundings hand in, None for neither."""
    return password or handed_password()


def connect(place: Place, *, login: str | None) -> Any:
    """Return a new connection, prepared; an embedded database that is not there is `DatabaseUnreachable`.

    `login` is who the embedded database takes this for. Raises the driver's errors.
    """
    if place.hosts is not None:
        from edumanage_desktop.adapters.database.careful_protocol import CarefulConnection

        return connect_to_server(place.arguments, place.hosts, make=CarefulConnection)
    refuse_to_create(str(place.arguments["database"]))
    embedded = sqlite3.connect(**{**place.arguments, **SQLITE_OPTIONS})
    prepare_embedded(embedded, login)
    return embedded


def prepare_embedded(connection: sqlite3.Connection, login: str | None) -> None:
    """Set up a connection to the embedded database for one login."""
    connection.isolation_level = None
    connection.create_function("current_login", 0, lambda: login)
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")


def refuse_to_create(name: str) -> None:
    """Keep SQLite from making an empty database where somebody's is missing, be it mistyped or a share that is away."""
    if name.startswith(("file:", ":memory:")):
        return
    try:
        is_there = Path(name).exists()
    except OSError as error:  # a folder on the way lets nobody through
        raise DatabaseUnreachable(NO_FILE) from error
    if not is_there:
        raise DatabaseUnreachable(NO_FILE)


def file_number(path: Path) -> tuple[int, int] | None:
    """Return what tells a file from another that stands in its place later, None for none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
