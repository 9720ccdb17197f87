"""Checked local copies of submitted files, which live as long as the session that fetched them."""

import contextlib
import os
import re
import secrets
import shutil
import stat
import threading
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

from edumanage_desktop.adapters.file_store.copying import GIVEN_UP, copy_checked
from edumanage_desktop.adapters.platform import FileLock, Platform, this_platform
from edumanage_desktop.domain.errors import CopyNotSaved, FileGivenUp, FileUnreadable, StoreError
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.domain.submissions import SubmissionFile
from edumanage_desktop.services.files import FileStore, FileWish, safe_file_name

MAX_CACHE_BYTES = 2 << 30
_LOOKS_AGAIN_S = 0.05
LOCK_SUFFIX = ".lock"
SESSION_NAME = re.compile(r"[0-9a-f]{32}")
IDENTITY_NAME = re.compile(r"[0-9a-f]{64}")
"""See `adapters.platform.folders.identity_name`."""


@dataclass(frozen=True, slots=True)
class _LocalCopy:
    path: Path
    size_bytes: int


class SessionFileCache:
    """Implements `services.files.FileFetcher` over a private folder below `base`, which belongs to one (server, login).

    The copies are read-only, take at most `max_bytes` together (the longest unused go first), and are wiped by
    `close()`. What a killed session left is wiped by the next one, whoever's it was (`wipe_leftovers`); a lock tells
    which sessions are alive. Methods may be called from any thread: files are fetched beside each other, one of them
    once at a time.
    """

    def __init__(
        self,
        *,
        store: FileStore,
        base: Path,
        max_bytes: int = MAX_CACHE_BYTES,
        platform: Platform | None = None,
        measure: Callable[[float, bool], None] | None = None,
    ) -> None:
        """`measure` is told of every file that the store was asked for: how many seconds, and whether it failed."""
        self._store, self._measure = store, measure
        self._platform = platform or this_platform()
        self._max_bytes = max_bytes
        self._copies: OrderedDict[SubmissionFile, _LocalCopy] = OrderedDict()
        self._changed = threading.Condition()
        """Guards what follows and the copies; told of whenever a file is under way no more."""
        self._under_way: dict[SubmissionFile, FileWish] = {}
        self._base = base
        self._lock: FileLock | None = None
        self._folder: Path | None = None

    def __enter__(self) -> "SessionFileCache":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def fetch(self, file: SubmissionFile, wish: FileWish | None = None) -> Path:
        """Return a checked, read-only local copy, as `FileFetcher.fetch`."""
        wish = wish or FileWish()
        self._begin(file, wish)
        try:
            known = self._copies.get(file)
            if known is not None and self._still_good(file, known):
                with self._changed:
                    self._copies.move_to_end(file)
                return known.path
            return self._measured(file, wish)
        finally:
            with self._changed:
                del self._under_way[file]
                self._changed.notify_all()

    def _begin(self, file: SubmissionFile, wish: FileWish) -> None:
        """Wait until nobody else fetches the file."""
        with self._changed:
            while file in self._under_way:
                if not wish.allows(0):
                    raise FileGivenUp(GIVEN_UP)
                self._changed.wait(_LOOKS_AGAIN_S)
            if not wish.allows(file.size_bytes or 0):
                raise FileGivenUp(GIVEN_UP)
            self._under_way[file] = wish

    def _measured(self, file: SubmissionFile, wish: FileWish) -> Path:
        began_s = time.perf_counter()
        try:
            path = self._fetch(file, wish)
        except FileGivenUp:
            raise
        except StoreError:
            self._tell(began_s, failed=True)
            raise
        except OSError as exc:
            raise FileUnreadable(
                Sentence(
                    "No local copy of the file could be made (disk full or rights); the stored file is unharmed. "
                    "Free some space and try again."
                )
            ) from exc
        self._tell(began_s, failed=False)
        return path

    def save_copy(self, file: SubmissionFile, destination: Path) -> None:
        """Write a checked copy to `destination`, whole or not at all, as `FileFetcher.save_copy`."""
        temporary = destination.with_name(f".{secrets.token_hex(8)}.part")
        try:
            if destination.is_dir():
                raise IsADirectoryError(destination)
            with self._store.open(file.store_key) as source, temporary.open("xb") as target:
                copy_checked(source, target, file, limit_bytes=None)
                target.flush()
                os.fsync(target.fileno())
            self._platform.mark_as_download(temporary)
            os.replace(temporary, destination)
            self._platform.sync_folder(destination.parent)
        except OSError as exc:
            raise CopyNotSaved(
                Sentence(
                    "The copy could not be written there (disk full, rights or no such folder); what was there before"
                    " is unchanged. Choose another place."
                )
            ) from exc
        finally:
            with contextlib.suppress(OSError):
                temporary.unlink()

    def room(self, name: str) -> Path:
        """Return a private folder of this session for what is made of its files; `close()` wipes it too.

        Raises `OSError`.
        """
        with self._changed:
            folder = self._session_folder() / name
            folder.mkdir(mode=0o700, exist_ok=True)
            return folder

    def close(self) -> None:
        """Give up what is on its way, and wipe this session's copies; a second call does nothing."""
        with self._changed:
            while self._under_way:
                for wish in self._under_way.values():
                    wish.give_up()
                self._changed.wait(_LOOKS_AGAIN_S)
            folder, self._folder = self._folder, None
            lock, self._lock = self._lock, None
            self._copies.clear()
            if folder is not None and lock is not None:
                _wipe(folder)
                lock.remove()

    def _tell(self, began_s: float, *, failed: bool) -> None:
        if self._measure is not None:
            self._measure(time.perf_counter() - began_s, failed)

    def _fetch(self, file: SubmissionFile, wish: FileWish) -> Path:
        with self._changed:
            folder = self._session_folder() / secrets.token_hex(8)
        folder.mkdir(mode=0o700)
        path = folder / safe_file_name(file.name)
        try:
            with self._store.open(file.store_key) as source, path.open("xb") as target:
                size_bytes = copy_checked(source, target, file, limit_bytes=self._max_bytes, wish=wish)
            self._platform.mark_as_download(path)
            path.chmod(stat.S_IRUSR)
        except BaseException:
            _wipe(folder)
            raise
        with self._changed:
            self._copies[file] = _LocalCopy(path, size_bytes)
            self._copies.move_to_end(file)
            self._evict()
        return path

    def _still_good(self, file: SubmissionFile, known: _LocalCopy) -> bool:
        """Return whether a copy can be shown again; without a checksum the store's size must not have changed."""
        if not known.path.is_file():
            return False
        return file.sha256 is not None or self._store.size_bytes(file.store_key) == known.size_bytes

    def _evict(self) -> None:
        total_bytes = sum(copy.size_bytes for copy in self._copies.values())
        while total_bytes > self._max_bytes and len(self._copies) > 1:
            _, oldest = self._copies.popitem(last=False)
            total_bytes -= oldest.size_bytes
            _wipe(oldest.path.parent)

    def _session_folder(self) -> Path:
        """Return this session's folder, made at the first fetch after the leftovers of dead sessions are gone."""
        if self._folder is None:
            self._platform.make_private_folder(self._base)
            _sweep(self._base, self._platform)
            while self._lock is None:
                folder = self._base / secrets.token_hex(16)
                self._lock = self._platform.try_lock(_lock_path(folder))
            folder.mkdir(mode=0o700)
            self._folder = folder
        return self._folder


def wipe_leftovers(root: Path, *, platform: Platform | None = None) -> None:
    """Wipe what killed sessions left below the folder of everybody's copies, also of people who never come back."""
    with contextlib.suppress(OSError):
        for base in root.iterdir():
            if IDENTITY_NAME.fullmatch(base.name) and base.is_dir() and not base.is_symlink():
                _sweep(base, platform or this_platform())


def _sweep(base: Path, platform: Platform) -> None:
    """Wipe the folders of sessions that ended without doing so."""
    names = {path.name.removesuffix(LOCK_SUFFIX) for path in base.iterdir()}
    for name in filter(SESSION_NAME.fullmatch, names):
        folder = base / name
        try:
            lock = platform.try_lock(_lock_path(folder))
        except OSError:
            continue
        if lock is None:
            continue
        if not folder.is_symlink() and folder.is_dir() and platform.owns(folder):
            _wipe(folder)
        lock.remove()


def _lock_path(folder: Path) -> Path:
    return folder.with_name(folder.name + LOCK_SUFFIX)


def _wipe(folder: Path) -> None:
    """Remove a folder and the read-only copies in it; what cannot be removed waits for the next sweep."""
    with contextlib.suppress(OSError):
        for path in folder.rglob("*"):
            if not path.is_symlink():
                path.chmod(0o700)
    shutil.rmtree(folder, ignore_errors=True)
