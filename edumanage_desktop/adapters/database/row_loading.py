"""Putting the text of a table of a backup into a table: by LOAD DATA where a server takes it, else row by row."""

import re
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from sqlalchemy import Connection

from edumanage_desktop.adapters.database.local_stream import LoadingConnection
from edumanage_desktop.domain.errors import DatabaseError
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.backup.escaped_text import cells_of, lines_of
from edumanage_desktop.services.files import Bytes

_ROWS_AT_ONCE = 2_000
_QUICK = "SET unique_checks=0, foreign_key_checks=0, time_zone='+00:00'"
_IN_NO_ENCODING = re.compile("[\udc80-\udcff]")
"""What `surrogateescape` makes of bytes that are no UTF-8."""
_ANNOUNCED = "a table of the backup"
_TORN = Sentence(
    "A table of the backup is not what was written. Nothing was switched; verify the repository, and choose another"
    " backup."
)


class ServerLoading:
    """By LOAD DATA, where the server takes it, else by INSERT; no check hinders it in this session."""

    def __init__(self, connection: Connection) -> None:
        driver = connection.connection.driver_connection
        assert isinstance(driver, LoadingConnection)
        self._driver = driver
        with driver.cursor() as cursor:
            cursor.execute(_QUICK)
            cursor.execute("SELECT @@global.local_infile")
            allowed = cursor.fetchone()
        self._takes_streams = bool(allowed and allowed[0])

    def load(self, table: str, columns: tuple[str, ...], content: Bytes) -> int:
        """Put a text into a table, and return how many rows that were."""
        with self._driver.cursor() as cursor:
            if not self._takes_streams:
                self._driver.begin()  # a table is there whole or not at all, as by LOAD DATA
                rows = _inserted(cursor.executemany, "%s", table, columns, content)
                self._driver.commit()
                return rows
            names = ",".join(columns)
            with self._driver.serving(_ANNOUNCED, content):
                cursor.execute(
                    f"LOAD DATA LOCAL INFILE %s INTO TABLE {table} CHARACTER SET binary ({names})", (_ANNOUNCED,)
                )
            loaded = cursor.rowcount
            cursor.execute("SHOW WARNINGS LIMIT 1")  # LOCAL makes warnings of errors
            warning = cursor.fetchone()
        if warning is not None:
            raise DatabaseError(
                Sentence(
                    "The server did not take the rows of {table} as they are ({why}). Nothing was switched; check its"
                    " character set and its log, and try again.",
                    table=table,
                    why=str(warning[2])[:200],
                )
            )
        return int(loaded)


class EmbeddedLoading:
    """By INSERT, each cell as the column takes a text."""

    def __init__(self, driver: sqlite3.Connection) -> None:
        self._driver = driver

    def load(self, table: str, columns: tuple[str, ...], content: Bytes) -> int:
        """Put a text into a table, and return how many rows that were."""
        return _inserted(self._driver.executemany, "CAST(? AS TEXT)", table, columns, content)


def _inserted(
    executemany: Callable[[str, Iterable[Any]], Any], mark: str, table: str, columns: tuple[str, ...], content: Bytes
) -> int:
    statement = f"INSERT INTO {table}({','.join(columns)}) VALUES({','.join([mark] * len(columns))})"
    rows = 0
    held: list[Sequence[str | bytes | None]] = []
    for line in lines_of(content, _TORN):
        cells = cells_of(line, _TORN, columns=len(columns))
        held.append(cells if line.isascii() else [_bound(cell) for cell in cells])
        if len(held) >= _ROWS_AT_ONCE:
            executemany(statement, held)
            rows, held = rows + len(held), []
    if held:
        executemany(statement, held)
    return rows + len(held)


def _bound(cell: str | None) -> str | bytes | None:
    """Return a text in no encoding as its bytes, which a file keeps as they are."""
    if cell is not None and _IN_NO_ENCODING.search(cell):
        return cell.encode("utf-8", "surrogateescape")
    return cell
