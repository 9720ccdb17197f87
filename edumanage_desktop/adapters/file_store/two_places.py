"""The store of the submitted files with the archive's behind it: a file that is not in the one is looked for there."""

import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import timedelta
from typing import BinaryIO, TypeVar

from edumanage_desktop.domain.errors import DatabaseError, FileMissing, FileUnreadable
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.files import Bytes, FileStore, Leftover, StoredFile

Found = TypeVar("Found")
_ASKED_AGAIN_S = 60.0
"""So long the place of the archive is known: it hardly ever changes."""


class TwoPlaceStore:
    """Implements `services.files.FileStore`: new files go into `warm`; what is missing there is read from the archive.

    `find_place` returns where the archive is, None while there is none, and is asked only for what is missing;
    `open_place` opens it.
    """

    def __init__(
        self,
        *,
        warm: FileStore,
        find_place: Callable[[], str | None],
        open_place: Callable[[str], FileStore],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._warm, self._find_place, self._open_place, self._clock = warm, find_place, open_place, clock
        self._known: tuple[float, str | None, FileStore | None] | None = None

    def save(self, content: Bytes, *, suffix: str) -> tuple[str, int, str]:
        """Keep a new file, as `FileStore.save`."""
        return self._warm.save(content, suffix=suffix)

    def open(self, store_key: str) -> BinaryIO:
        """Open a stored file, as `FileStore.open`."""
        return self._either(store_key, lambda store: store.open(store_key))

    def size_bytes(self, store_key: str) -> int:
        """Return a stored file's size, as `FileStore.size_bytes`."""
        return self._either(store_key, lambda store: store.size_bytes(store_key))

    def stamp(self, store_key: str) -> str:
        """Return what changes with the content, as `FileStore.stamp`."""
        return self._either(store_key, lambda store: store.stamp(store_key))

    def put_back(self, store_key: str, content: Bytes) -> bool:
        """Write a file of a backup, as `FileStore.put_back`, unless one of the stores has it."""
        try:
            self.size_bytes(store_key)
        except FileMissing:
            return self._warm.put_back(store_key, content)
        return False

    def exchange(self, store_key: str, content: Bytes) -> None:
        """Write a file of a backup in place of another, as `FileStore.exchange`, in the store that has it."""
        try:
            self._warm.size_bytes(store_key)
        except FileMissing:
            cold = self._cold(store_key)
            if cold is not None:
                with suppress(FileMissing):
                    self._in_archive(lambda store: store.size_bytes(store_key), cold, store_key)
                    cold.exchange(store_key, content)
                    return
        self._warm.exchange(store_key, content)

    def delete(self, store_key: str) -> None:
        """Remove a stored file from wherever it is, as `FileStore.delete`."""
        found = False
        with suppress(FileMissing):
            self._warm.delete(store_key)
            found = True
        cold = self._cold(store_key)
        if cold is None:
            if not found:
                self._warm.delete(store_key)
            return
        try:
            self._in_archive(lambda store: store.delete(store_key), cold, store_key)
        except FileMissing:
            if not found:
                raise

    def old_files(self, folder: str, *, older_than: timedelta) -> Iterator[StoredFile]:
        """List what we kept in the store of the submitted files, as `FileStore.old_files`.

        Also raises where the archive is away: who lists wants to know whether all files can be had.
        """
        cold = self._cold(None)
        if cold is not None:
            self._in_archive(lambda store: next(store.old_files(folder, older_than=older_than), None), cold, None)
        yield from self._warm.old_files(folder, older_than=older_than)

    def leftovers(self, folder: str, *, older_than: timedelta) -> Iterator[Leftover]:
        """List what saves left, as `FileStore.leftovers`."""
        return self._warm.leftovers(folder, older_than=older_than)

    def remove_leftover(self, leftover: Leftover) -> None:
        """Remove it, as `FileStore.remove_leftover`."""
        self._warm.remove_leftover(leftover)

    def _either(self, store_key: str, ask: Callable[[FileStore], Found]) -> Found:
        try:
            return ask(self._warm)
        except FileMissing:
            cold = self._cold(store_key)
            if cold is None:
                raise
            return self._in_archive(ask, cold, store_key)

    def _in_archive(self, ask: Callable[[FileStore], Found], cold: FileStore, store_key: str | None) -> Found:
        try:
            return ask(cold)
        except FileMissing:
            raise
        except FileUnreadable as error:
            assert self._known is not None
            raise FileUnreadable(_archive_away(self._known[1] or "", store_key)) from error

    def _cold(self, store_key: str | None) -> FileStore | None:
        """Return the store of the archive, None while there is none; a file is looked for there, or all of them."""
        now_s = self._clock()
        if self._known is None or now_s - self._known[0] > _ASKED_AGAIN_S:
            try:
                place = self._find_place()
            except DatabaseError as error:
                raise FileUnreadable(_nobody_knows_where(store_key)) from error
            self._known = (now_s, place, None if place is None else self._open_place(place))
        return self._known[2]


def _archive_away(place: str, store_key: str | None) -> Sentence:
    if store_key is None:
        return Sentence(
            "The archive of the submitted files, {place}, cannot be read, so nobody knows whether all files can be had."
            " Nothing was changed; connect its drive or network share, then try again.",
            place=place,
        )
    return Sentence(
        "The file {key} is not in the store of the submitted files, and the archive, {place}, where it may be, cannot"
        " be read. Nothing was changed; connect its drive or network share, then try again.",
        key=store_key,
        place=place,
    )


def _nobody_knows_where(store_key: str | None) -> Sentence:
    if store_key is None:
        return Sentence(
            "The database, which knows where the archive of the submitted files is, does not answer, so nobody knows"
            " whether all files can be had. Nothing was changed; try again when it does."
        )
    return Sentence(
        "The file {key} is not in the store of the submitted files, and the database, which knows where the archive is,"
        " does not answer. Nothing was changed; try again when it does.",
        key=store_key,
    )
