"""Listing what is old in a store's folder, for those who may list it."""

import contextlib
import os
import secrets
import stat
import time
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

from edumanage_desktop.adapters.file_store.keys import OWN_KEY_FORM
from edumanage_desktop.domain.errors import FileUnreadable
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.files import Leftover, StoredFile

TEMPORARY_SUFFIX = ".incoming"
_NOT_LISTED = Sentence(
    "The folders of the file store could not be listed, so nothing more was swept. Only an administrator and the"
    " backup may list them; check the rights, the disk and the network."
)


def old_files(folder: Path, *, older_than: timedelta) -> Iterator[StoredFile]:
    """Yield the old files of a fan-out folder that bear keys of ours, as `FileStore.old_files`."""
    for name, size_bytes in _old_entries(folder, older_than):
        key = f"{folder.name}/{name}"
        if OWN_KEY_FORM.fullmatch(key):
            yield StoredFile(key, size_bytes)


def old_leftovers(folder: Path, *, older_than: timedelta) -> Iterator[Leftover]:
    """Yield the old temporary files of a fan-out folder, as `FileStore.leftovers`."""
    for name, _size_bytes in _old_entries(folder, older_than):
        key = f"{folder.name}/{name.removeprefix('.').removesuffix(TEMPORARY_SUFFIX)}"
        if name.startswith(".") and name.endswith(TEMPORARY_SUFFIX) and OWN_KEY_FORM.fullmatch(key):
            yield Leftover(f"{folder.name}/{name}")


def _old_entries(folder: Path, older_than: timedelta) -> Iterator[tuple[str, int]]:
    """Yield name and size of what was last written to that long ago; links and folders are none of it."""
    try:
        latest = _now(folder) - older_than.total_seconds()
        with os.scandir(folder) as entries:
            for entry in entries:
                status = _status(entry)
                if status is not None and stat.S_ISREG(status.st_mode) and status.st_mtime <= latest:
                    yield entry.name, status.st_size
    except (FileNotFoundError, NotADirectoryError):
        return
    except OSError as exc:
        raise FileUnreadable(_NOT_LISTED) from exc


def _status(entry: os.DirEntry[str]) -> os.stat_result | None:
    try:
        return entry.stat(follow_symlinks=False)
    except FileNotFoundError:
        return None


def _now(folder: Path) -> float:
    """Return the time by the clock that dates the files, which may be another computer's; ours where we cannot ask."""
    probe = folder / f".{secrets.token_hex(16)}{TEMPORARY_SUFFIX}"
    try:
        descriptor = os.open(probe, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o400)
    except OSError:
        return time.time()
    try:
        return os.fstat(descriptor).st_mtime
    finally:
        os.close(descriptor)
        with contextlib.suppress(OSError):
            probe.unlink()
