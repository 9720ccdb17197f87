"""Reading all tables of a database as of one instant, while everybody goes on."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from itertools import islice
from typing import Any

import pymysql.cursors
from sqlalchemy import Connection, Engine, Table, text

from edumanage_desktop import __version__
from edumanage_desktop.adapters.database.backup_text import (
    TABLES,
    columns_of,
    escape_zero,
    select_lines,
    select_marked,
    tables_of,
    unmarked,
)
from edumanage_desktop.adapters.database.engine import is_mariadb, make_engine, reading, seal_through
from edumanage_desktop.adapters.database.failures import translated
from edumanage_desktop.adapters.database.schema import HEAD, readable_revision, require_current
from edumanage_desktop.adapters.database.wide_rows import rows_of_one_column
from edumanage_desktop.domain.errors import RefusalCode, Refused
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.administration import Target
from edumanage_desktop.services.backup.taking import NamedFile, SourceTable

_ROWS_AT_ONCE = 4_000
_PATIENCE = "SET SESSION time_zone='+00:00',net_write_timeout=3600,net_read_timeout=3600"
_ISOLATED = "SET SESSION TRANSACTION ISOLATION LEVEL REPEATABLE READ"
_SNAPSHOT = "START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY"
_MAY_READ_ALL = {
    False: "SELECT COUNT(*) FROM my_roles WHERE role IN('admin','backup')",
    True: "SELECT COUNT(*) FROM my_roles WHERE role='backup'",
}
"""In a file and on a server, which lets nobody else read what is each person's own."""
_NOT_BACKUP = Sentence(
    "This account may not read everything, so nothing was backed up. On a server a backup is taken by an account with"
    " the role 'backup', in a file by an administrator too."
)
_NAMED_FILES = (
    "SELECT store_key,sha256,NULL FROM upload_files WHERE upload_id>0",
    "SELECT file_path_before,NULL,NULL FROM history_texts WHERE upload_id>0 AND file_path_before IS NOT NULL",
    "SELECT file_path,NULL,NULL FROM history_texts WHERE upload_id>0 AND file_path IS NOT NULL",
    "SELECT NULL,NULL,files FROM history_texts WHERE upload_id>0 AND files IS NOT NULL",
)
"""A name, the SHA-256 that was recorded of it, or the files of an act as JSON; a verification puts its files away."""


class DatabaseSnapshotSource:
    """Implements `services.backup.taking.SnapshotSource`; reads as an administrator or the backup.

    A schema that is to be upgraded is read too: its backup stands behind the upgrade.
    """

    def __init__(self, *, target: Target) -> None:
        self._target = target

    @contextmanager
    def opened(self) -> "Iterator[DatabaseSnapshot]":
        """Open a snapshot, as `SnapshotSource.opened`."""
        engine = make_engine(self._target.database, login=self._target.login, existing_only=True)
        try:
            revision = self._revision(engine)
            with translated(), one_instant(engine) as connection:
                is_server = connection.dialect.name != "sqlite"
                if not connection.execute(text(_MAY_READ_ALL[is_server])).scalar():
                    raise Refused(RefusalCode.DENIED, _NOT_BACKUP, {"reason": "kind"})
                yield DatabaseSnapshot(connection, revision)
        finally:
            engine.dispose()

    def _revision(self, engine: Engine) -> str:
        """Return the schema's revision; raises as `require_current` for one that is not read here."""
        found = readable_revision(engine)
        if found is None:
            require_current(engine)
        return found or HEAD


class TableTexts:
    """The texts of tables over a connection, whatever the schema; a server's session has to tell times in UTC."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._is_server = connection.dialect.name != "sqlite"

    def lines(self, table: str, *, is_whole: bool = False) -> Iterator[tuple[bytes, int]]:
        """Yield pieces of a table's text, each with its number of rows; `is_whole` as in `select_lines`."""
        declared = next(each for each in TABLES if each.name == table)
        done = 0
        with translated():
            if self._is_server:
                for piece, rows in self._marked_lines(declared, is_whole=is_whole):
                    done += rows
                    yield piece, rows
            lines = self._stream(select_lines(declared, is_server=self._is_server, after=done, is_whole=is_whole))
            while some := list(islice(lines, _ROWS_AT_ONCE)):
                some.append(b"")
                yield escape_zero(b"\n".join(some)), len(some) - 1

    def _marked_lines(self, table: Table, *, is_whole: bool) -> Iterator[tuple[bytes, int]]:
        """Yield a table's lines in the quick way, to the first text that holds a mark; the slow way goes on there."""
        arriving = rows_of_one_column(self._driver(), select_marked(table, is_whole=is_whole))
        for rows in arriving:
            lines = unmarked(rows, len(table.columns))
            if lines is None:
                break
            yield lines, len(rows)
        for _rows in arriving:  # the server sends all of it before it answers the next question
            pass

    def _stream(self, query: str) -> Iterator[bytes]:
        yield from (line for (line,) in self._rows(query))

    def _driver(self) -> Any:
        return self._connection.connection.driver_connection

    def _rows(self, query: str) -> Iterator[tuple[Any, ...]]:
        driver = self._driver()
        if isinstance(driver, sqlite3.Connection):
            driver.text_factory = bytes  # a file keeps texts in no encoding, too
            yield from driver.execute(query)
            return
        with driver.cursor(pymysql.cursors.SSCursor) as cursor:
            cursor.execute(query)
            yield from cursor


class DatabaseSnapshot(TableTexts):
    """Implements `services.backup.taking.Snapshot` over a connection that sees one instant."""

    def __init__(self, connection: Connection, revision: str = HEAD) -> None:
        super().__init__(connection)
        url = connection.engine.url
        self.engine = "sqlite" if not self._is_server else "mariadb" if is_mariadb(connection) else "mysql"
        self.database = str(url.database or "") if self._is_server else str(url.database or "").replace("\\", "/")
        self.revision = revision
        self.program = __version__
        self.login = str(connection.execute(text("SELECT login FROM my_identity")).scalar() or "")
        self.instant = self._now()
        self.tables = tuple(SourceTable(table.name, columns_of(table)) for table in tables_of(revision))

    def named_files(self) -> Iterator[NamedFile]:
        """Yield every file that a row names, as `Snapshot.named_files`."""
        with translated():
            for query in _NAMED_FILES:
                for key, sha256, listed in self._rows(query):
                    if key:
                        yield NamedFile(_text(key), _text(sha256) if sha256 else None)
                    yield from _files_of(listed)

    def history_rows(self) -> int:
        """Return how many rows the history has, as `Snapshot.history_rows`."""
        with translated():
            return int(self._connection.execute(text("SELECT COUNT(*) FROM history")).scalar_one())

    def _now(self) -> datetime:
        if not self._is_server:
            return datetime.now(UTC)
        micros = self._connection.execute(text("SELECT CAST(UNIX_TIMESTAMP(SYSDATE(6))*1000000 AS SIGNED)"))
        return datetime.fromtimestamp(int(micros.scalar_one()) / 1e6, UTC)


@contextmanager
def one_instant(engine: Engine) -> Iterator[Connection]:
    """Yield a connection that sees the database as it is now; the chains of a file are sealed before."""
    if engine.dialect.name == "sqlite":
        with engine.begin() as connection:
            seal_through(connection)
        with reading(engine) as connection:
            driver: Any = connection.connection.driver_connection
            driver.execute("BEGIN")
            driver.execute("SELECT COUNT(*) FROM em_schema").fetchone()
            try:
                yield connection
            finally:
                driver.execute("ROLLBACK")
        return
    with reading(engine) as connection:
        for statement in (_PATIENCE, _ISOLATED, _SNAPSHOT):
            connection.exec_driver_sql(statement)
        try:
            yield connection
        finally:
            connection.invalidate()  # what was not read to its end would be read by the next


def _text(value: Any) -> str:
    return value.decode("utf-8", "surrogateescape") if isinstance(value, bytes) else str(value)


def _files_of(listed: Any) -> Iterator[NamedFile]:
    try:
        found = json.loads(listed or "[]")
        yield from (NamedFile(str(file["key"]), None) for file in found)
    except (ValueError, TypeError, KeyError):
        return
