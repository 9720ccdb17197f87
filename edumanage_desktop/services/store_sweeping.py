"""Sweeping a file store: what saves that were cut off left there, and files that nothing in the database names."""

import time
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial
from typing import Protocol

from edumanage_desktop.domain.errors import FileMissing, StoreError, StoreNotSwept
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.files import FileStore, StoredFile

LEAST_AGE = timedelta(hours=24)
USUAL_AGE = timedelta(days=30)
"""A submission may wait in the outbox of a computer that is away, its files in the store already, for as long."""
LEFTOVER_AGE = timedelta(hours=24)
MOST_SECONDS = 600
MOST_REMOVED = 20_000
FOLDERS = tuple(f"{number:02x}" for number in range(256))
_BATCH_FILES = 100_000
SUSPICIOUS_FILES = 20
"""From so many old files on it is no accident when most of them are named by nobody."""
_SAID_EVERY_SECONDS = 5.0

Progress = Callable[[str], object]


class FileNames(Protocol):
    """Knows what a database names."""

    def require_reader(self) -> None:
        """Raise `Refused` for who may not read all that may name a file, and the other `DatabaseError`s."""
        ...

    def named(self, names: Collection[str]) -> set[str]:
        """Return those of the random names (32 hexadecimal digits) that anything mentions: files, acts, the history.

        Raises the `DatabaseError`s, also for who may not read all of it.
        """
        ...


@dataclass(slots=True)
class Sweep:
    """What a sweep came to; `left` are keys that could not be removed, `next_folder` where it stopped early."""

    listed: int = 0
    leftovers: int = 0
    files: int = 0
    size_bytes: int = 0
    left: list[str] = field(default_factory=list)
    next_folder: str | None = None


class StoreSweeper:
    """Sweeps one store by what one database names; stops after `most_seconds` or `most_removed` files.

    Only an administrator of the store may. With `only_look` nothing is removed. Files that a portal put there are never
    touched, nor what is younger than a day.
    """

    def __init__(
        self,
        *,
        store: FileStore,
        names: FileNames,
        older_than: timedelta = USUAL_AGE,
        only_look: bool = False,
        most_seconds: float = MOST_SECONDS,
        most_removed: int = MOST_REMOVED,
        progress: Progress = lambda _line: None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._store, self._names = store, names
        self._age = max(older_than, LEAST_AGE)
        self._only_look = only_look
        self._most_seconds, self._most_removed = most_seconds, most_removed
        self._progress, self._clock = progress, clock

    def sweep(self, *, begin_at: str = FOLDERS[0], even_most: bool = False) -> Sweep:
        """Go through all folders from one of them on, and round.

        Raises `StoreNotSwept` when most of the old files are named by nobody, which is what the store of another
        database looks like, unless `even_most`; and `StoreError` and the `DatabaseError`s, having kept what it did not
        come to. Who may not know what is named is refused before the store is looked at.
        """
        self._names.require_reader()
        done, until = Sweep(), self._clock() + self._most_seconds
        first = FOLDERS.index(begin_at)
        waiting = [*FOLDERS[first:], *FOLDERS[:first]]
        while waiting:
            batch = self._batch(done, waiting, until)
            self._remove_unnamed(done, batch, even_most=even_most)
            if done.next_folder is None and waiting and self._clock() >= until:
                done.next_folder = waiting[0]
            if done.next_folder is not None:
                break
        return done

    def _batch(self, done: Sweep, waiting: list[str], until: float) -> list[StoredFile]:
        """Take folders off those that wait, sweep their leftovers, and return their old files."""
        batch: list[StoredFile] = []
        said = self._clock()
        while waiting and len(batch) < _BATCH_FILES:
            folder = waiting.pop(0)
            self._remove_leftovers(done, folder)
            batch += self._store.old_files(folder, older_than=self._age)
            if self._clock() - said > _SAID_EVERY_SECONDS:
                said = self._clock()
                self._progress(f"looked into {len(FOLDERS) - len(waiting)} of {len(FOLDERS)} folders")
            if self._clock() >= until:
                break
        done.listed += len(batch)
        return batch

    def _remove_leftovers(self, done: Sweep, folder: str) -> None:
        for leftover in self._store.leftovers(folder, older_than=LEFTOVER_AGE):
            if self._only_look or _tried(done, leftover.name, partial(self._store.remove_leftover, leftover)):
                done.leftovers += 1

    def _remove_unnamed(self, done: Sweep, batch: Sequence[StoredFile], *, even_most: bool) -> None:
        """Remove what nobody names; the database is asked after the store was listed, so that nothing comes between."""
        named = self._names.named({file.random_name for file in batch}) if batch else set()
        unnamed = [file for file in batch if file.random_name not in named]
        if len(batch) >= SUSPICIOUS_FILES and 2 * len(unnamed) > len(batch) and not even_most:
            raise StoreNotSwept(
                Sentence(
                    "{unnamed} of {listed} files are named by nothing in this database, as if the store were another"
                    " department's. None of them was removed; check the two, and say --even-most when they belong"
                    " together.",
                    unnamed=f"{len(unnamed):,}",
                    listed=f"{len(batch):,}",
                )
            )
        for file in self._few_enough(done, unnamed):
            if self._only_look or _tried(done, file.key, partial(self._store.delete, file.key)):
                done.files += 1
                done.size_bytes += file.size_bytes

    def _few_enough(self, done: Sweep, unnamed: Sequence[StoredFile]) -> Iterator[StoredFile]:
        for file in unnamed:
            if done.files >= self._most_removed:
                done.next_folder = file.key[:2]
                return
            yield file


def _tried(done: Sweep, key: str, remove: Callable[[], object]) -> bool:
    """Return whether it was removed; what somebody else removed meanwhile is none of ours."""
    try:
        remove()
    except FileMissing:
        return False
    except StoreError:
        done.left.append(key)
        return False
    return True
