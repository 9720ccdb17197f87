"""Looking at the files of a backup one by one: whose each is, and how the store has it today."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from edumanage_desktop.domain.errors import FileMissing, FileOutsideStore, Refused, StoreError
from edumanage_desktop.domain.folding import fold
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.backup.backed_up_files import BackedUpFile, BackedUpFiles
from edumanage_desktop.services.backup.desk import BackupDesk
from edumanage_desktop.services.backup.file_lists import FileState
from edumanage_desktop.services.backup.packing import Packing
from edumanage_desktop.services.backup.streams import CHUNK_BYTES, DigestedStream, close
from edumanage_desktop.services.backup.taking import SnapshotSource
from edumanage_desktop.services.files import FileStore

_MAY_NOT_READ = Sentence(
    "This account may not read which files there are, so none was looked at. On a server an account with the role"
    " 'backup' reads that, in a file an administrator too."
)
GoOn = Callable[[], bool]
"""Asks whether anybody still waits for the answer."""


class StoreState(StrEnum):
    """How the store has a file. One that it does not give, for it cannot be reached, is unreadable."""

    UNKNOWN = "unknown"
    THERE = "there"
    """It is there with the right size; its content was not read yet."""
    WHOLE = "whole"
    DAMAGED = "damaged"
    MISSING = "missing"
    UNREADABLE = "unreadable"
    OUTSIDE = "outside"
    """Its name leads outside the store."""
    UNNAMED = "unnamed"
    """The database does not name it any more."""


@dataclass(frozen=True, slots=True)
class ChoosableFile:
    """A file of a backup as somebody chooses it; one object each, for there may be very many."""

    key: str
    size_bytes: int
    sha256: str
    """Of the backup's content, '' where it has none."""
    name: str
    upload_id: int
    student: str
    student_name: str
    title: str
    recorded: str | None
    """The SHA-256 that the database has of it today, None where it has none."""
    is_named: bool
    """Whether the database names it today."""
    folded: str
    """What a search looks in."""

    @property
    def may_go_back(self) -> bool:
        """Return whether the backup has it as it was handed in, and the database names it."""
        return self.is_named and bool(self.sha256) and self.recorded in (None, self.sha256)


class FilesLook:
    """Lists the files of backups, and looks at them in a store; used by one thread at a time."""

    def __init__(self, *, desk: BackupDesk, packing: Packing, source: SnapshotSource, store: FileStore) -> None:
        self._desk, self._packing, self._source, self._store = desk, packing, source, store

    def listed(self, snapshot: str) -> tuple[ChoosableFile, ...]:
        """Return all files of a backup, those of the newest submission first.

        Raises `Refused` for who may not read everything, `BackupDamaged`, and the `DatabaseError`s.
        """
        named: dict[str, str | None] = {}
        try:
            with self._source.opened() as database:
                for each in database.named_files():
                    named[each.key] = each.sha256 or named.get(each.key)
        except Refused as refusal:
            raise Refused(refusal.code, _MAY_NOT_READ, refusal.details) from refusal
        repository = self._desk.repository()
        files = BackedUpFiles(repository=repository, packing=self._packing, manifest=repository.manifest(snapshot))
        return tuple(_choosable(file, named) for file in files.described())

    def look(
        self, files: Sequence[ChoosableFile], go_on: GoOn, *, reads: bool, for_seconds: float
    ) -> tuple[StoreState, ...]:
        """Return how the store has files, of the first ones that were looked at when the time was over.

        With `reads` their content is compared, however long one file takes; `go_on` ends that, too.
        """
        until, states = time.monotonic() + for_seconds, list[StoreState]()
        for file in files:
            state = self._state(file, go_on, reads=reads) if go_on() else None
            if state is None:
                break
            states.append(state)
            if time.monotonic() >= until:
                break
        return tuple(states)

    def _state(self, file: ChoosableFile, go_on: GoOn, *, reads: bool) -> StoreState | None:
        if not file.is_named:
            return StoreState.UNNAMED
        try:
            if file.recorded is None:
                self._store.size_bytes(file.key)
                return StoreState.WHOLE
            if reads:
                return self._read(file.key, file.recorded, go_on)
            size_bytes = self._store.size_bytes(file.key)
        except FileMissing:
            return StoreState.MISSING
        except FileOutsideStore:
            return StoreState.OUTSIDE
        except StoreError:
            return StoreState.UNREADABLE
        is_other = file.recorded == file.sha256 and size_bytes != file.size_bytes
        return StoreState.DAMAGED if is_other else StoreState.THERE

    def _read(self, key: str, recorded: str, go_on: GoOn) -> StoreState | None:
        """Return how a file's content is, None where nobody waits for that any more."""
        content = self._store.open(key)
        try:
            read = DigestedStream(content)
            while read.read(CHUNK_BYTES):
                if not go_on():
                    return None
        finally:
            close(content)
        return StoreState.WHOLE if read.sha256() == recorded else StoreState.DAMAGED


def _choosable(file: BackedUpFile, named: dict[str, str | None]) -> ChoosableFile:
    listed = file.listed
    told = (file.student, file.student_name, file.title, file.name, str(file.upload_id), listed.key)
    return ChoosableFile(
        key=listed.key,
        size_bytes=listed.size_bytes,
        sha256="" if listed.state is FileState.MISSING else listed.sha256,
        name=file.name,
        upload_id=file.upload_id,
        student=file.student,
        student_name=file.student_name,
        title=file.title,
        recorded=named.get(listed.key),
        is_named=listed.key in named,
        folded=fold("\n".join(told)),
    )
