"""What a backup has to remember of its files, on disk: a million names would not fit into the memory it may take."""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from itertools import islice
from types import TracebackType
from typing import Any, Self

from edumanage_desktop.services.backup.storage import Listed
from edumanage_desktop.services.temporary import full, temporary_folder, temporary_told

_PREFIX = "edumanage-backup-"
_TABLES = """CREATE TABLE names(key BLOB PRIMARY KEY,sha256 TEXT) WITHOUT ROWID;
CREATE TABLE objects(name TEXT PRIMARY KEY,size_bytes INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE needs(name TEXT PRIMARY KEY,sha256 TEXT NOT NULL,size_bytes INTEGER) WITHOUT ROWID;
CREATE TABLE numbers(number INTEGER PRIMARY KEY)"""
_TOGETHER = 1_000
_KEEP_DIGEST = (
    "INSERT INTO names VALUES(?,?) ON CONFLICT(key) DO UPDATE SET sha256=excluded.sha256 WHERE sha256 IS NULL"
)


class Notebook:
    """Names of files and objects, and numbers; used by one thread, and gone with its block.

    All of it may raise `TemporaryFolderFull`.
    """

    def __init__(self) -> None:
        self._ending = ExitStack()
        try:
            folder = self._ending.enter_context(temporary_folder(_PREFIX))
            with temporary_told():
                self._notes = sqlite3.connect(folder / "notes", isolation_level=None)
                self._ending.callback(self._notes.close)
                for pragma in ("journal_mode=OFF", "synchronous=OFF", "cache_size=-32000", "locking_mode=EXCLUSIVE"):
                    self._notes.execute(f"PRAGMA {pragma}")
                self._notes.executescript(_TABLES)
                self._notes.execute("BEGIN")
        except BaseException:
            self._ending.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._ending.close()

    def note_names(self, named: Iterable[tuple[str, str | None]]) -> None:
        """Note that files are named, and what was recorded of each."""
        self._each(_KEEP_DIGEST, ((key.encode("utf-8", "surrogateescape"), sha256) for key, sha256 in named))

    def note_objects(self, listed: Iterable[Listed]) -> None:
        """Note what stands in the repository, and how large it is."""
        self._each("INSERT OR IGNORE INTO objects VALUES(?,?)", ((each.name, each.size_bytes) for each in listed))

    def size_of_object(self, name: str) -> int | None:
        """Return how large it is, None for one that is not there."""
        row = self._execute("SELECT size_bytes FROM objects WHERE name=?", (name,)).fetchone()
        return None if row is None else int(row[0])

    def forget_object(self, name: str) -> bool:
        """Take it off; return whether it was there."""
        return self._execute("DELETE FROM objects WHERE name=?", (name,)).rowcount > 0

    def objects(self) -> Iterator[str]:
        """Yield what stands in the repository and was not taken off."""
        for (name,) in self._rows("SELECT name FROM objects ORDER BY name"):
            yield str(name)

    def sized_objects(self) -> Iterator[tuple[str, int]]:
        """Yield the same, each with its size."""
        for name, size_bytes in self._rows("SELECT name,size_bytes FROM objects ORDER BY name"):
            yield str(name), int(size_bytes)

    def need(self, name: str, sha256: str) -> None:
        """Note that an object is needed, and take it off; it is needed once, from however many backups."""
        size_bytes = self.size_of_object(name)
        self.forget_object(name)
        self._execute("INSERT OR IGNORE INTO needs VALUES(?,?,?)", (name, sha256, size_bytes))

    def needed(self) -> Iterator[tuple[str, str, int | None]]:
        """Yield what is needed, the SHA-256 of its content, and how large it is there, None where it is not."""
        for name, sha256, size_bytes in self._rows("SELECT name,sha256,size_bytes FROM needs ORDER BY name"):
            yield str(name), str(sha256), None if size_bytes is None else int(size_bytes)

    def needs(self) -> int:
        """Return how many are needed."""
        return int(self._execute("SELECT COUNT(*) FROM needs").fetchone()[0])

    def note_numbers(self, numbers: Iterable[int]) -> None:
        """Note numbers; of one that is noted twice one is kept."""
        self._each("INSERT OR IGNORE INTO numbers VALUES(?)", ((number,) for number in numbers))

    def numbers(self) -> Iterator[int]:
        """Yield them in their order."""
        for (number,) in self._rows("SELECT number FROM numbers ORDER BY number"):
            yield int(number)

    def names(self) -> int:
        """Return how many files are named."""
        return int(self._execute("SELECT COUNT(*) FROM names").fetchone()[0])

    def sorted_names(self) -> Iterator[tuple[str, str | None]]:
        """Yield every named file once, in the order of the bytes of its name, with what was recorded of it."""
        for key, sha256 in self._rows("SELECT key,sha256 FROM names ORDER BY key"):
            yield bytes(key).decode("utf-8", "surrogateescape"), sha256

    def _rows(self, query: str) -> Iterator[tuple[Any, ...]]:
        try:
            found = self._notes.execute(query)
            while (row := found.fetchone()) is not None:  # `yield from` would close it, also when the notes are closed
                yield row
        except sqlite3.OperationalError as error:
            raise full(error) from error

    def _each(self, statement: str, rows: Iterator[tuple[object, ...]]) -> None:
        while some := list(islice(rows, _TOGETHER)):  # here, for what hinders them is no matter of the notes
            try:
                self._notes.executemany(statement, some)
            except sqlite3.OperationalError as error:
                raise full(error) from error

    def _execute(self, statement: str, values: tuple[object, ...] = ()) -> sqlite3.Cursor:
        try:
            return self._notes.execute(statement, values)
        except sqlite3.OperationalError as error:
            raise full(error) from error
