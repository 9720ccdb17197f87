"""Archiving decided work and retrieving it: a file is copied and proven before a row changes, and removed after that.

Whatever ends a run, every file stands whole in one of the two stores, and every row in one of the two tables; the next
run goes on where it ended.
"""

import hashlib
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, field
from datetime import datetime

from edumanage_desktop.domain.errors import (
    ArchiveFileAltered,
    FileMissing,
    FileOutsideStore,
    FileRefused,
    RefusalCode,
    Refused,
)
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.archive.records import ArchivedFile, ArchiveRecords
from edumanage_desktop.services.backup.progress import Progress, Stage, no_progress
from edumanage_desktop.services.files import Bytes, FileStore

_CHUNK_BYTES = 1 << 20
WORKS, ROWS = "archive", "archive rows"
"""What a run is at: files and marks, then rows."""


@dataclass(slots=True)
class Archived:
    """What a run came to; `left` are works that were left as they are, each with why.

    `is_whole` is false for one that was stopped.
    """

    works: int = 0
    files: int = 0
    size_bytes: int = 0
    rows_removed: int = 0
    left: list[tuple[int, Sentence]] = field(default_factory=list)
    is_whole: bool = True


class Archiving:
    """Moves work between the store of the submitted files (`warm`) and that of the archive (`cold`)."""

    def __init__(
        self,
        *,
        records: ArchiveRecords,
        warm: FileStore,
        cold: FileStore,
        progress: Progress = no_progress,
        is_unwanted: Callable[[], bool] = lambda: False,
    ) -> None:
        self._records, self._warm, self._cold = records, warm, cold
        self._progress, self._is_unwanted = progress, is_unwanted

    def run(self, before: datetime, *, remove_rows: bool = False) -> Archived:
        """Archive all work that was decided before a moment; with `remove_rows` its rows leave the portal's table.

        Raises the `DatabaseError`s, `Refused` and `StoreError`s; what was done until then stays done.
        """
        done = Archived()
        total = self._records.outlook(before).works
        for upload_id in self._records.unsettled():
            if self._stops(done):
                return done
            self._one(done, upload_id, lambda each: self._settled(done, each))
        for upload_id in self._records.ripe(before):
            if self._stops(done):
                return done
            self._one(done, upload_id, lambda each: self._archive(done, each, before))
            self._progress(Stage(WORKS, done.works + len(done.left), total, done.size_bytes))
        if remove_rows:
            self._remove_rows(done, self._records.kept_rows(before))
        return done

    def retrieve(self, upload_id: int) -> int:
        """Bring work back, its files first, and return how many files came.

        Also files that a reopening left there, or a retrieval that broke off before they were removed.

        Raises as `run` does, `Refused` for work of which nothing is in the archive, and `ArchivedUnknown`.
        """
        self._records.require_retrievable(upload_id)
        files, moved, is_left = self._records.files(upload_id), 0, False
        for file in files:
            with suppress(FileMissing):
                with closing(self._cold.open(file.key)) as content:
                    moved += self._warm.put_back(file.key, content)
                is_left = is_left or not file.is_shared_archived
                self._prove(self._warm, file, _hash_in(self._cold, file.key))
        if self._records.is_archived(upload_id) or not (moved or is_left):
            self._records.retrieve(upload_id)
        for file in files:
            if not file.is_shared_archived:
                with suppress(FileMissing):
                    self._cold.delete(file.key)
        return moved

    def _stops(self, done: Archived) -> bool:
        done.is_whole = not self._is_unwanted()
        return not done.is_whole

    def _one(self, done: Archived, upload_id: int, move: Callable[[int], None]) -> None:
        """Move one work; what is wrong with it, or what the rules say of it by now, keeps no other from being moved."""
        try:
            move(upload_id)
        except (ArchiveFileAltered, FileOutsideStore, FileRefused) as error:
            done.left.append((upload_id, error.sentence))
        except Refused as error:
            if error.code is not RefusalCode.STATE:
                raise
            done.left.append((upload_id, error.sentence))

    def _archive(self, done: Archived, upload_id: int, before: datetime) -> None:
        files = self._copied(upload_id)
        self._records.put(upload_id, before)
        done.works += 1
        self._remove(done, upload_id, files)

    def _settled(self, done: Archived, upload_id: int) -> None:
        self._remove(done, upload_id, self._copied(upload_id))

    def _copied(self, upload_id: int) -> Sequence[ArchivedFile]:
        """Return the files of a work, all of which stand in the archive now."""
        files = self._records.files(upload_id)
        for file in files:
            self._copy(file)
        return files

    def _copy(self, file: ArchivedFile) -> None:
        """Put a file into the archive, unless it is there, and read it back."""
        try:
            content = self._warm.open(file.key)
        except FileMissing:
            self._prove(self._cold, file, file.sha256)
            return
        with closing(content):
            read = _Hashed(content)
            is_new = self._cold.put_back(file.key, read)
            if not is_new:
                read.to_end()
        if file.sha256 is not None and read.sha256 != file.sha256:
            if is_new:
                self._cold.delete(file.key)
            raise _altered(file.key)
        if not is_new and _hash_in(self._cold, file.key) != read.sha256:
            # What stands there is what this key was before its file was exchanged; nothing names it any more.
            self._cold.delete(file.key)
            with closing(self._warm.open(file.key)) as again:
                self._cold.put_back(file.key, again)
        self._prove(self._cold, file, read.sha256)

    def _prove(self, store: FileStore, file: ArchivedFile, sha256: str | None) -> None:
        """Raise unless a store has a file, and of this content where that is known."""
        try:
            found = _hash_in(store, file.key)
        except FileMissing:
            raise ArchiveFileAltered(
                Sentence(
                    "The file {key} is in neither of the stores, so its submission was left as it is. Bring it back"
                    " from a backup, then archive again.",
                    key=file.key,
                )
            ) from None
        if sha256 is not None and found != sha256:
            raise _altered(file.key)

    def _remove(self, done: Archived, upload_id: int, files: Iterable[ArchivedFile]) -> None:
        """Take files that stand in the archive out of the store, but those that other work needs there; note it."""
        for file in files:
            if file.is_shared:
                continue
            with suppress(FileMissing):
                size_bytes = self._warm.size_bytes(file.key)
                self._warm.delete(file.key)
                done.files += 1
                done.size_bytes += size_bytes
        self._records.settle(upload_id)

    def _remove_rows(self, done: Archived, works: Sequence[int]) -> None:
        for at, upload_id in enumerate(works):
            if self._stops(done):
                return
            self._one(done, upload_id, lambda each: self._remove_row(done, each))
            self._progress(Stage(ROWS, at + 1, len(works), done.size_bytes))

    def _remove_row(self, done: Archived, upload_id: int) -> None:
        self._records.remove_row(upload_id)
        done.rows_removed += 1


class _Hashed:
    """A stream that knows the SHA-256 of what was read of it."""

    def __init__(self, content: Bytes) -> None:
        self._content, self._digest = content, hashlib.sha256()

    def read(self, count: int = -1, /) -> bytes:
        chunk = self._content.read(count)
        self._digest.update(chunk)
        return chunk

    def to_end(self) -> None:
        while self.read(_CHUNK_BYTES):
            pass

    @property
    def sha256(self) -> str:
        return self._digest.hexdigest()


def _hash_in(store: FileStore, key: str) -> str:
    with closing(store.open(key)) as content:
        read = _Hashed(content)
        read.to_end()
    return read.sha256


def _altered(key: str) -> ArchiveFileAltered:
    return ArchiveFileAltered(
        Sentence(
            "The file {key} is not what was handed in, so its submission was left as it is. Bring it back from a"
            " backup, then archive again.",
            key=key,
        )
    )
