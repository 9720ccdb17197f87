"""Submitted files in a folder of this machine or of the network."""

import contextlib
import errno
import hashlib
import os
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import BinaryIO

from edumanage_desktop.adapters.file_store.beneath import look_beneath, open_beneath, remove_beneath
from edumanage_desktop.adapters.file_store.folder_listing import TEMPORARY_SUFFIX, old_files, old_leftovers
from edumanage_desktop.adapters.file_store.keys import key_parts, new_key
from edumanage_desktop.adapters.platform import Platform, this_platform
from edumanage_desktop.domain.errors import FileNotStored, FileUnreadable
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.files import Bytes, Leftover, StoredFile

CHUNK_BYTES = 1 << 20
NEW_FILE_FLAGS = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
NEW_FILE_MODE = 0o660 if sys.platform == "win32" else 0o440
"""A stored file is written once. In a prepared folder the bits of the group let its access list through; Windows would
take a mode without writing for an attribute that hinders removal."""


class LocalFileStore:
    """Implements `services.files.FileStore` over the folder `root`.

    Keys that it makes look like `ab/ab12….pdf`; every path that a portal left below `root` can be read. It works with
    the rights of each role in a folder that `FolderStorePreparer` prepared, and makes the folders that are missing in
    any other.
    """

    def __init__(self, *, root: Path, platform: Platform | None = None) -> None:
        self._root = root.absolute()
        self._root_text = self._root.as_posix()
        self._platform = platform or this_platform()

    def save(self, content: Bytes, *, suffix: str) -> tuple[str, int, str]:
        """Stream `content` to a new key, as `FileStore.save`."""
        folder_name, name = new_key(suffix)
        try:
            if not self._root.is_dir():
                raise FileNotStored(
                    Sentence(
                        "Nothing was handed in, for the folder of the files, {folder}, is not there. Nothing was made"
                        " in its stead; connect its drive or network share, or correct the place, then try again.",
                        folder=self._root,
                    )
                )
            folder = self._fan_out_folder(folder_name)
            size_bytes, sha256 = self._write(content, folder, name)
        except OSError as exc:
            raise FileNotStored(
                Sentence(
                    "The file store could not keep the file (disk full, rights or network), so nothing was handed in. "
                    "Free some space or try again later."
                )
            ) from exc
        return f"{folder_name}/{name}", size_bytes, sha256

    def put_back(self, store_key: str, content: Bytes) -> bool:
        """Write a file of a backup under the key that it had, unless one is there; return whether it was written.

        No link is followed on the way. Raises `FileOutsideStore` and `FileNotStored`.
        """
        return self._put(store_key, content, over=False)

    def exchange(self, store_key: str, content: Bytes) -> None:
        """Write a file of a backup in place of what stands there, as `FileStore.exchange`; a link is replaced."""
        self._put(store_key, content, over=True)

    def open(self, store_key: str) -> BinaryIO:
        """Open a stored file, as `FileStore.open`."""
        return os.fdopen(self._descriptor(store_key), "rb")

    def size_bytes(self, store_key: str) -> int:
        """Return a stored file's size, as `FileStore.size_bytes`."""
        descriptor = self._descriptor(store_key)
        try:
            return os.fstat(descriptor).st_size
        finally:
            os.close(descriptor)

    def stamp(self, store_key: str) -> str:
        """Return size and time of the last change, as `FileStore.stamp`."""
        found = look_beneath(self._root, key_parts(store_key, root=self._root_text))
        if found is None:
            descriptor = self._descriptor(store_key)
            try:
                found = os.fstat(descriptor)
            finally:
                os.close(descriptor)
        return f"{found.st_size} {found.st_mtime_ns}"

    def delete(self, store_key: str) -> None:
        """Remove a stored file, as `FileStore.delete`."""
        remove_beneath(self._root, self._parts(store_key), sync_folder=self._platform.sync_folder)

    def old_files(self, folder: str, *, older_than: timedelta) -> Iterator[StoredFile]:
        """List what we kept in a fan-out folder, as `FileStore.old_files`."""
        self._require_root()
        yield from old_files(self._root / folder, older_than=older_than)

    def leftovers(self, folder: str, *, older_than: timedelta) -> Iterator[Leftover]:
        """List temporary files in a fan-out folder, as `FileStore.leftovers`."""
        self._require_root()
        yield from old_leftovers(self._root / folder, older_than=older_than)

    def remove_leftover(self, leftover: Leftover) -> None:
        """Remove a temporary file, as `FileStore.remove_leftover`."""
        self.delete(leftover.name)

    def _put(self, store_key: str, content: Bytes, *, over: bool) -> bool:
        parts = self._parts(store_key)
        folder = self._root
        try:
            for part in parts[:-1]:
                folder = folder / part
                folder.mkdir(exist_ok=True)
                if folder.is_symlink():
                    raise OSError(errno.ELOOP, os.strerror(errno.ELOOP))
            if not over and os.path.lexists(folder / parts[-1]):
                return False
            temporary = folder / f".{parts[-1]}{TEMPORARY_SUFFIX}"  # of a writer that was killed
            temporary.unlink(missing_ok=True)
            self._write(content, folder, parts[-1], over=over)
        except OSError as exc:
            raise FileNotStored(
                Sentence(
                    "The file {key} of the backup cannot be written into the store ({strerror}). What is there stays as"
                    " it was; check the room and your rights, then try again.",
                    key=store_key,
                    strerror=exc.strerror or type(exc).__name__,
                )
            ) from exc
        return True

    def _descriptor(self, store_key: str) -> int:
        return open_beneath(self._root, self._parts(store_key))

    def _parts(self, store_key: str) -> tuple[str, ...]:
        parts = key_parts(store_key, root=self._root_text)
        self._require_root()
        return parts

    def _require_root(self) -> None:
        """Raise where the folder is not there; it is never made, for its drive or network share may come back."""
        if not self._root.is_dir():
            raise FileUnreadable(
                Sentence(
                    "The folder of the files, {folder}, is not there. Nothing was made in its stead; connect its drive"
                    " or network share, or correct the place, then try again.",
                    folder=self._root,
                )
            )

    def _fan_out_folder(self, folder_name: str) -> Path:
        folder = self._root / folder_name
        try:
            folder.mkdir()
        except FileExistsError:
            if folder.is_symlink():
                raise
        else:
            self._platform.sync_folder(self._root)
        return folder

    def _write(self, content: Bytes, folder: Path, name: str, *, over: bool = False) -> tuple[int, str]:
        temporary = folder / f".{name}{TEMPORARY_SUFFIX}"
        digest = hashlib.sha256()
        size_bytes = 0
        descriptor = os.open(temporary, NEW_FILE_FLAGS, NEW_FILE_MODE)
        try:
            with os.fdopen(descriptor, "wb") as stream:
                while chunk := content.read(CHUNK_BYTES):
                    stream.write(chunk)
                    digest.update(chunk)
                    size_bytes += len(chunk)
                stream.flush()
                os.fsync(stream.fileno())
            (temporary.replace if over else temporary.rename)(folder / name)
        except BaseException:
            with contextlib.suppress(OSError):
                temporary.unlink()
            raise
        self._sync_name(folder, name)
        return size_bytes, digest.hexdigest()

    def _sync_name(self, folder: Path, name: str) -> None:
        """Make the name of a new file durable.

        A folder that may not be listed cannot be opened for fsync either. Then the file is synced once more: ext4, XFS
        and Btrfs write a name that changed together with its file (tests/faults/test_store_power_cut.py), and a network
        server has written it before the rename returned.
        """
        try:
            self._platform.sync_folder(folder)
        except PermissionError:
            with (folder / name).open("rb") as stream:
                os.fsync(stream.fileno())
