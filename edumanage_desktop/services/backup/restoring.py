"""Restoring a backup into an empty database and store beside the others, and proving that it is what was backed up."""

import hashlib
import threading
import time
from collections.abc import Callable, Container, Iterator, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from typing import Protocol

from edumanage_desktop.domain.backups import EMBEDDED, ENGINES, BackupCancelled, BackupDamaged, Manifest
from edumanage_desktop.domain.errors import StoreError
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.backup import documents
from edumanage_desktop.services.backup.file_lists import FileState, ListedFile, listed_files
from edumanage_desktop.services.backup.packing import Packing
from edumanage_desktop.services.backup.progress import Progress, Stage, no_progress
from edumanage_desktop.services.backup.repository import Repository
from edumanage_desktop.services.backup.streams import DigestedStream, close, drained
from edumanage_desktop.services.files import Bytes


class RestorableDatabase(Protocol):
    """An empty database. Every method may raise the `DatabaseError`s."""

    @property
    def engine(self) -> str:
        """Return what a backup of it would call its engine: `sqlite`, `mariadb` or `mysql`."""
        ...

    def begin(self, revision: str, columns: Mapping[str, tuple[str, ...]], sums: Mapping[str, tuple[int, str]]) -> None:
        """Make the tables, without rules; what an earlier restore left that broke off is no hindrance.

        `sums` are rows and SHA-256 of each table's text, by which that is told from work. Raises `DatabaseNotEmpty`
        where work is, and `SnapshotUnknown` for a revision that this program does not know.
        """
        ...

    def loading(self) -> AbstractContextManager[Callable[[str, tuple[str, ...], Bytes], int]]:
        """Yield what puts a table's text into the table and returns how many rows that were."""
        ...

    def finish(self) -> None:
        """Bring the rules, up to the newest schema."""
        ...

    def lines(self, table: str) -> Iterator[tuple[bytes, int]]:
        """Yield a table's text in pieces as a backup would hold it, each with its number of rows."""
        ...

    def note_read_back(self, table: str, rows: int, sha256: str) -> None:
        """Note what a table holds that is not what was backed up, so that the next restore knows it as this one's."""
        ...

    def settle(self) -> None:
        """Let people work in what was restored, with the accounts that were there before over those of the backup.

        What is closed without this is nobody's: a file gets no name, on a server nobody has rights.
        """
        ...

    def broken(self) -> list[str]:
        """Return what does not hold: of the history's chains, of references, of a real question for the queue."""
        ...


class RestorableStore(Protocol):
    """A store that files are put back into. Every method may raise the `StoreError`s."""

    def put_back(self, store_key: str, content: Bytes) -> bool:
        """Write a file under the key that it had, unless one is there; return whether it was written."""
        ...

    def open(self, store_key: str) -> Bytes:
        """Return the bytes of a file."""
        ...


@dataclass(slots=True)
class Restored:
    """What was restored and how it was proven."""

    snapshot: str
    rows: int = 0
    files: int = 0
    """How many files were written; those that were there already are not among them."""
    seconds: float = 0.0
    wrong: list[str] = field(default_factory=list)
    """What is not as it was backed up; nothing may be switched then."""
    engine: str = ""
    """Into which engine it was restored, as backups call it; '' where it came to none."""
    of_engine: str = ""
    """In which the department was that was backed up."""
    is_settled: bool = False
    """Whether people may work in it: it was proven, or whoever restored it accepted what is wrong."""
    is_unnoted: bool = False
    """Whether a drill proved it where the backups may only be read, so that the proof could not be noted."""


def proven_where(done: Restored) -> Sentence:
    """Return in which engine a drill proved a backup, and what that does not prove."""
    engine, department = (ENGINES.get(each, each) for each in (done.engine, done.of_engine))
    if done.of_engine == EMBEDDED != done.engine:
        return Sentence(
            "It was proven in {engine}, and the department is in {department}.", engine=engine, department=department
        )
    if engine == department:
        return Sentence("It was proven in {engine}, as the department has it.", engine=engine)
    return Sentence(
        "It was proven in {engine}, and the department is in {department}: that every row and file is there and the"
        " chains hold is proven, and not that {department} takes them and their rules. A drill beside the department's"
        " database, as an administrator of its server, proves that too.",
        engine=engine,
        department=department,
    )


class Restoring:
    """Restores one backup; `run` may be called once. Safe to cancel from another thread."""

    def __init__(
        self,
        *,
        repository: Repository,
        packing: Packing,
        manifest: Manifest,
        database: RestorableDatabase,
        store: RestorableStore | None,
        progress: Progress = no_progress,
        accepts_damage: bool = False,
    ) -> None:
        self._accepts_damage = accepts_damage
        self._repository, self._packing, self._manifest = repository, packing, manifest
        self._database, self._store, self._progress = database, store, progress
        self._cancelled = threading.Event()
        self._size_bytes = 0
        self._find_left_out: Callable[[], Container[str]] = frozenset
        self._left_out: Container[str] = frozenset()

    def leave_out(self, find: Callable[[], Container[str]]) -> None:
        """Put some files back no more; who finds their keys is asked once, when the rows are there."""
        self._find_left_out = find

    def cancel(self) -> None:
        """Stop as soon as can be; what was restored until then is of no use."""
        self._cancelled.set()

    def run(self) -> Restored:
        """Restore and prove; raises `BackupDamaged`, `BackupCancelled`, the `DatabaseError`s and `StoreError`s."""
        began, manifest = time.monotonic(), self._manifest
        done = Restored(manifest.snapshot, engine=self._database.engine, of_engine=manifest.origin.engine)
        self._database.begin(
            manifest.origin.revision,
            {table.name: table.columns for table in manifest.tables},
            {table.name: (table.rows, table.text.sha256) for table in manifest.tables},
        )
        self._load(done)
        self._database.finish()
        self._left_out = self._find_left_out()
        if self._store is not None:
            done.files = self._put_back(self._store)
        self._prove(done)
        if not done.wrong or self._accepts_damage:
            self._database.settle()
            done.is_settled = True
        done.seconds = round(time.monotonic() - began, 1)
        return done

    def _load(self, done: Restored) -> None:
        with self._database.loading() as load:
            for table in self._manifest.tables:
                name = self._repository.table_name(self._manifest.snapshot, table.name)
                with self._repository.opened(name) as packed, self._packing.unpacked(packed) as content:
                    read = _Told(DigestedStream(content), self._told_of(table.name, table.rows))
                    rows = load(table.name, table.columns, read)
                    is_whole = read.content.sha256() == table.text.sha256
                if not is_whole or rows != table.rows:
                    raise BackupDamaged(documents.altered(name))
                done.rows += rows

    def _put_back(self, store: RestorableStore) -> int:
        written = 0
        for number, file in enumerate(self._files(), start=1):
            with self._repository.opened(self._repository.object_name(file.sha256)) as content:
                try:
                    written += store.put_back(file.key, _Proven(content, file))
                except BackupDamaged:
                    continue  # it is not there, and is named as wrong
            self._size_bytes += file.size_bytes
            self._progress(Stage("files", number, self._manifest.files.files, self._size_bytes))
            self._go_on()
        return written

    def _files(self) -> Iterator[ListedFile]:
        for file in listed_files(self._repository, self._packing, self._manifest):
            if file.state is not FileState.MISSING and file.key not in self._left_out:
                yield file

    def _prove(self, done: Restored) -> None:
        """Read everything back and compare it with what the manifest says."""
        for table in self._manifest.tables:
            digest, rows = hashlib.sha256(), 0
            for piece, count in self._database.lines(table.name):
                self._go_on()
                digest.update(piece)
                rows += count
            if (rows, digest.hexdigest()) != (table.rows, table.text.sha256):
                self._database.note_read_back(table.name, rows, digest.hexdigest())
                done.wrong.append(f"{table.name}: {rows} rows of {table.rows}, or not the same")
            self._progress(Stage(f"{table.name}, compared", rows, table.rows, self._size_bytes))
        done.wrong += self._database.broken()
        if self._store is not None:
            done.wrong += [f"file {file.key}" for file in self._files() if not self._is_same(self._store, file)]

    def _is_same(self, store: RestorableStore, file: ListedFile) -> bool:
        self._go_on()
        try:
            content = store.open(file.key)
        except StoreError:
            return False
        try:
            return drained(content) == (file.size_bytes, file.sha256)
        finally:
            close(content)

    def _told_of(self, table: str, rows: int) -> Callable[[int], None]:
        def tell(size_bytes: int) -> None:
            self._go_on()
            self._size_bytes += size_bytes
            self._progress(Stage(table, 0, rows, self._size_bytes))

        return tell

    def _go_on(self) -> None:
        if self._cancelled.is_set():
            raise BackupCancelled(
                Sentence("The restore was stopped. What it was restored into is of no use; restore into it anew.")
            )


def proven(content: Bytes, file: ListedFile) -> Bytes:
    """Return a file's content, whose end is never reached when it is not what was backed up."""
    return _Proven(content, file)


class _Proven:
    """A file's content, whose end is never reached when it is not what was backed up."""

    def __init__(self, content: Bytes, file: ListedFile) -> None:
        self._content, self._file = DigestedStream(content), file

    def read(self, count: int = -1, /) -> bytes:
        chunk = self._content.read(count)
        if not chunk and (self._content.size_bytes, self._content.sha256()) != (
            self._file.size_bytes,
            self._file.sha256,
        ):
            raise BackupDamaged(documents.altered(self._file.key))
        return chunk


class _Told:
    """A stream that tells of every piece that was read."""

    def __init__(self, content: DigestedStream, tell: Callable[[int], None]) -> None:
        self.content, self._tell = content, tell

    def read(self, count: int = -1, /) -> bytes:
        chunk = self.content.read(count)
        self._tell(len(chunk))
        return chunk
