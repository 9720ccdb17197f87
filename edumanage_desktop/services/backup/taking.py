"""Taking a backup: the tables as of one instant, then every file that they name, then the manifest."""

import platform
import threading
from collections import deque
from collections.abc import Callable, Generator, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import AbstractContextManager, closing, suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from itertools import islice
from typing import Protocol

from edumanage_desktop.domain.backups import (
    BackupCancelled,
    BackupDamaged,
    Checkpoint,
    FileListing,
    Manifest,
    Origin,
    StoreAway,
    TableBackup,
    new_snapshot_name,
)
from edumanage_desktop.domain.errors import FileMissing, FileOutsideStore, FileRefused, FileUnreadable
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.backup.doubts import Doubts
from edumanage_desktop.services.backup.file_lists import FileState, ListedFile, listed_files, written_line
from edumanage_desktop.services.backup.locking import locked
from edumanage_desktop.services.backup.notebook import Notebook
from edumanage_desktop.services.backup.packing import Packing
from edumanage_desktop.services.backup.progress import Progress, Stage, no_progress
from edumanage_desktop.services.backup.repository import Entry, Repository
from edumanage_desktop.services.backup.storage import OBJECTS, file_list_name, table_name
from edumanage_desktop.services.backup.streams import PieceStream, close
from edumanage_desktop.services.files import Bytes, FileStore

_AT_ONCE = 2
"""Files that are read at the same time: hashing one keeps one processor busy."""
_WAITING = 8
_MOST_UNREAD = 10
"""Files that a disk cannot give any more are told as missing; of more than that, the store itself is what fails."""
_MORE_MISSING = 10
"""How many more files must be missing than before for a store that has some to count as away."""
_MOST_NAMED = 10
"""Missing files, and altered ones, that are told by name."""
_TOGETHER = 32
"""Files that are one errand: most are only looked at, which is less work than handing one over."""
Errand = tuple[str, str | None, ListedFile | None]
"""A file's key, the SHA-256 that was recorded of it, and what the backup before has of it."""
HEADS_TABLE = "upload_state"


@dataclass(frozen=True, slots=True)
class SourceTable:
    """A table that is backed up, and its columns in the order of its lines."""

    name: str
    columns: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NamedFile:
    """A file that a row names, and the SHA-256 that was recorded when it was handed in."""

    key: str
    sha256: str | None


class Snapshot(Protocol):
    """A database as of one instant. Every method may raise the `DatabaseError`s."""

    engine: str
    database: str
    revision: str
    program: str
    login: str
    instant: datetime
    tables: tuple[SourceTable, ...]

    def lines(self, table: str) -> Iterator[tuple[bytes, int]]:
        """Yield pieces of a table's text in the order of its key, each whole lines with their number."""
        ...

    def named_files(self) -> Iterator[NamedFile]:
        """Yield every file that a row names, in no order and more than once."""
        ...

    def history_rows(self) -> int:
        """Return how many rows the history has."""
        ...


class SnapshotSource(Protocol):
    """A database that is backed up."""

    def opened(self) -> AbstractContextManager[Snapshot]:
        """Open a snapshot; raises `Refused` for who may not read all, and the `DatabaseError`s."""
        ...


class BackupTaking:
    """Takes one backup; `run` may be called once. Safe to cancel from another thread.

    `accept_missing` lists one even where most files that the tables name are not in the store.
    """

    def __init__(
        self,
        *,
        source: SnapshotSource,
        store: FileStore,
        repository: Repository,
        packing: Packing,
        progress: Progress = no_progress,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        accept_missing: bool = False,
    ) -> None:
        self._source, self._store, self._repository, self._packing = source, store, repository, packing
        self._progress, self._clock, self._accept_missing = progress, clock, accept_missing
        self.first_missing: list[str] = []
        """Names of files that are not in the store, as far as they were looked for; not more than ten."""
        self.first_altered: list[str] = []
        """Names of files that are not what was handed in, not more than ten."""
        self._cancelled = threading.Event()
        self._size_bytes = 0
        self._distrusted = _Distrusted(Doubts())
        self._healed: set[str] = set()
        self._unread = 0

    def cancel(self) -> None:
        """Stop as soon as can be; what was copied is found again by the next backup, and nothing is listed."""
        self._cancelled.set()

    def run(self) -> Manifest:
        """Take the backup and return its manifest.

        Raises `BackupCancelled`, `StoreAway` where most files are not there, the other `BackupError`s, `Refused`,
        `DatabaseError`s and `StoreError`s; then there is no such backup, and what it left is swept by the next.
        """
        with locked(self._repository.storage, "backup") as lock, Notebook() as notebook:
            self._repository.sweep_unlisted()
            index = self._repository.index()
            self._distrusted, previous = _Distrusted(index.doubts), self._previous(index.entries)
            snapshot = new_snapshot_name(self._clock())
            with self._source.opened() as source:
                origin = Origin(
                    source.engine, source.database, source.revision, source.login, platform.node(), source.program
                )
                began = source.instant
                tables = tuple(self._table(snapshot, source, table) for table in source.tables)
                heads = next(table.text.sha256 for table in tables if table.name == HEADS_TABLE)
                uploads = next(table.rows for table in tables if table.name == HEADS_TABLE)
                checkpoint = Checkpoint(uploads, source.history_rows(), heads)
                notebook.note_names((named.key, named.sha256) for named in source.named_files())
            notebook.note_objects(self._repository.storage.listed(f"{OBJECTS}/"))
            files = self._files(snapshot, notebook, previous)
            self._go_on()
            if not self._accept_missing:
                _require_files(files, previous)
            lock.check()
            manifest = Manifest(snapshot, began, self._clock(), origin, tables, files, checkpoint, _name_of(previous))
            self._repository.publish(manifest, healed=self._healed)
            return manifest

    def _table(self, snapshot: str, source: Snapshot, table: SourceTable) -> TableBackup:
        rows = 0

        def pieces() -> Iterator[bytes]:
            nonlocal rows
            for piece, count in source.lines(table.name):
                self._go_on()
                rows += count
                self._size_bytes += len(piece)
                self._progress(Stage(table.name, rows, None, self._size_bytes))
                yield piece

        text = self._repository.add_packed(table_name(snapshot, table.name), PieceStream(pieces()), self._packing.pack)
        return TableBackup(table.name, table.columns, rows, text)

    def _previous(self, entries: Sequence[Entry]) -> Manifest | None:
        """Return the newest backup whose manifest is whole: its files need not be read again."""
        for entry in reversed(entries):
            with suppress(BackupDamaged):
                return self._repository.manifest_of(entry)
        return None

    def _files(self, snapshot: str, notebook: Notebook, previous: Manifest | None) -> FileListing:
        totals = _Totals(notebook.names())

        def lines() -> Generator[bytes]:
            with ThreadPoolExecutor(_AT_ONCE) as pool:
                waiting: deque[Future[list[ListedFile]]] = deque()
                work = self._work(notebook, previous)
                try:
                    while some := list(islice(work, _TOGETHER)):
                        waiting.append(pool.submit(self._some, some))
                        if len(waiting) >= _WAITING:
                            yield self._listed(waiting.popleft(), totals)
                    while waiting:
                        yield self._listed(waiting.popleft(), totals)
                except BaseException:
                    self._cancelled.set()  # the pool ends with what is under way, and that with its next piece
                    raise

        with closing(lines()) as written:  # what is under way ends before the notebook goes
            content = PieceStream(written)
            listing = self._repository.add_packed(file_list_name(snapshot), content, self._packing.pack)
        return FileListing(totals.files, totals.size_bytes, totals.missing, totals.altered, listing)

    def _some(self, work: Sequence[Errand]) -> list[ListedFile]:
        return [self._file(*errand) for errand in work]

    def _work(self, notebook: Notebook, previous: Manifest | None) -> Iterator[Errand]:
        """Yield what is to be done for each file, in the order of their names."""
        known = iter(()) if previous is None else self._previous_files(previous)
        before = next(known, None)
        for key, sha256 in notebook.sorted_names():
            while before is not None and _sorted_by(before.key) < _sorted_by(key):
                before = next(known, None)
            is_known = before is not None and before.key == key and before.state is not FileState.MISSING
            held = before if before is not None and is_known and self._is_held(notebook, before) else None
            yield key, sha256, held

    def _previous_files(self, previous: Manifest) -> Iterator[ListedFile]:
        """Yield the files of the backup before; where its list is damaged, the files after that are read anew."""
        with suppress(BackupDamaged):
            yield from listed_files(self._repository, self._packing, previous)

    def _is_held(self, notebook: Notebook, before: ListedFile) -> bool:
        """Return whether the content that the backup before has of a file is there and nobody doubts it."""
        name = self._repository.object_name(before.sha256)
        if name in self._distrusted:
            return False
        size_bytes = notebook.size_of_object(name)
        is_whole = size_bytes is not None and (size_bytes == before.size_bytes or not self._repository.keeps_sizes())
        if size_bytes is not None and not is_whole:
            self._distrusted.wrong.add(name)
        return is_whole

    def _file(self, key: str, recorded: str | None, held: ListedFile | None) -> ListedFile:
        """Copy a file into the repository, unless what is there is what it is."""
        self._go_on()
        try:
            stamp = self._store.stamp(key)
            if held is not None and held.stamp == stamp:
                return replace(held, state=_state(recorded, held.sha256))
            content = self._store.open(key)
        except (FileMissing, FileOutsideStore, FileRefused):
            return ListedFile(key, FileState.MISSING)
        except FileUnreadable:
            self._require_store()
            return ListedFile(key, FileState.MISSING)
        try:
            size_bytes, sha256 = self._copied(key, content)
        except FileUnreadable:
            self._unread += 1
            if self._unread > _MOST_UNREAD:
                raise
            self._require_store()
            return ListedFile(key, FileState.MISSING)
        finally:
            close(content)
        return ListedFile(key, _state(recorded, sha256), size_bytes, sha256, stamp)

    def _copied(self, key: str, content: Bytes) -> tuple[int, str]:
        """Put a content into the repository, and return its size and SHA-256."""
        read = _Read(key, content, self._go_on)
        size_bytes, sha256, is_new = self._repository.add_object(read, anew=self._distrusted)
        if is_new and (name := self._repository.object_name(sha256)) in self._distrusted.doubts:
            self._healed.add(name)
        return size_bytes, sha256

    def _require_store(self) -> None:
        """Raise where the whole store is away: one file that cannot be read keeps no backup from being taken."""
        next(self._store.old_files("00", older_than=timedelta(0)), None)

    def _listed(self, done: "Future[list[ListedFile]]", totals: "_Totals") -> bytes:
        files = done.result()
        for file in files:
            totals.add(file)
            harmed = {FileState.MISSING: self.first_missing, FileState.ALTERED: self.first_altered}.get(file.state)
            if harmed is not None and len(harmed) < _MOST_NAMED:
                harmed.append(file.key)
            self._size_bytes += file.size_bytes
        self._progress(Stage("files", totals.taken, totals.expected, self._size_bytes))
        return b"".join(map(written_line, files))

    def _go_on(self) -> None:
        if self._cancelled.is_set():
            raise BackupCancelled(
                Sentence("The backup was stopped and is not listed. Earlier backups are as they were.")
            )


def _require_files(files: FileListing, previous: Manifest | None) -> None:
    """Raise where a store is rather away, or another one, than that so many files were lost since the last backup."""
    named = files.files + files.missing
    known_missing = 0 if previous is None else previous.files.missing
    has_lost_most = 2 * files.missing > named and files.missing >= known_missing + _MORE_MISSING
    was_accepted = previous is not None and not previous.files.files and files.missing <= known_missing
    if has_lost_most or (named and not files.files and not was_accepted):
        raise StoreAway(
            Sentence(
                "The store of the submitted files seems to be away, or to be another one: {missing} of {named} files"
                " that the tables name are not there. Earlier backups are as they were, and this one is not listed."
                " Connect the store or name it with --store; where the files are really lost, back up with"
                " --accept-missing.",
                missing=files.missing,
                named=named,
            )
        )


def _name_of(manifest: Manifest | None) -> str | None:
    return None if manifest is None else manifest.snapshot


def _sorted_by(key: str) -> bytes:
    """Return the bytes of a name, by which lists are in order; a file's database keeps names in no encoding, too."""
    return key.encode("utf-8", "surrogateescape")


def _state(recorded: str | None, sha256: str) -> FileState:
    return FileState.ALTERED if recorded is not None and recorded != sha256 else FileState.WELL


class _Totals:
    """What the files of a backup come to."""

    def __init__(self, expected: int) -> None:
        self.expected = expected
        self.taken = self.files = self.size_bytes = self.missing = self.altered = 0

    def add(self, file: ListedFile) -> None:
        self.taken += 1
        self.missing += file.state is FileState.MISSING
        self.altered += file.state is FileState.ALTERED
        self.files += file.state is not FileState.MISSING
        self.size_bytes += file.size_bytes


class _Distrusted:
    """The names of objects that are replaced: what is in doubt, and what has another size than it had."""

    def __init__(self, doubts: Doubts) -> None:
        self.doubts = doubts
        self.wrong: set[str] = set()

    def __contains__(self, name: object) -> bool:
        return name in self.doubts or name in self.wrong


class _Read:
    """A file of the store, which asks before each piece whether to go on; it is the store that cannot give one."""

    def __init__(self, key: str, content: Bytes, go_on: Callable[[], None]) -> None:
        self._key, self._content, self._go_on = key, content, go_on

    def read(self, count: int = -1, /) -> bytes:
        self._go_on()
        try:
            return self._content.read(count)
        except OSError as error:
            raise FileUnreadable(
                Sentence(
                    "The file {key} in the store of the submitted files cannot be read ({strerror}), so this backup is"
                    " not listed. Earlier backups are as they were; check the store's drive or network share, then try"
                    " again.",
                    key=self._key,
                    strerror=error.strerror or type(error).__name__,
                )
            ) from error
