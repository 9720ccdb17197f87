"""A repository in a folder of this computer or of the network."""

import contextlib
import errno
import hashlib
import os
import secrets
import threading
import time
from collections.abc import Callable, Container, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import timedelta
from pathlib import Path, PurePosixPath
from typing import BinaryIO

from edumanage_desktop.adapters.durable_files import sweep_unfinished, written_durably
from edumanage_desktop.adapters.platform import Platform, this_platform
from edumanage_desktop.domain.backups import RepositoryReadOnly, RepositoryUnavailable
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.backup.storage import OBJECTS, UNFINISHED_SUFFIX, Fill, Listed
from edumanage_desktop.services.files import Bytes

_NEW_FILE = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
_READ_ONLY = frozenset({errno.EROFS, errno.EACCES, errno.EPERM})
"""What a system says where nothing may be written."""
_MODE = 0o600
"""A backup holds everybody's work: nobody but its owner reads it."""
_CLOCK = ".clock"
_CLAIM = ".claim"
_CLAIM_LIVES = timedelta(minutes=10)
"""A claim is held for as long as a small file takes to be written; what is older is a dead one's."""
_MOST_CLAIMS = 100


class FolderStorage:
    """Implements `services.backup.storage.Storage`; safe to use from several threads."""

    def __init__(self, *, root: Path, platform: Platform | None = None) -> None:
        self._root = root.absolute()
        self.computer = self._platform = platform or this_platform()
        self._touched: set[Path] = set()
        self._lock = threading.Lock()

    def describe(self) -> str:
        """Return the folder's path."""
        return str(self._root)

    def make_root(self) -> None:
        """Make the folder itself, in one that is there; raises `RepositoryUnavailable`."""
        if not self._root.is_dir():
            with self._told(is_being_made=True):
                self._root.mkdir(mode=0o700)
                self._platform.sync_folder(self._root.parent)

    def put(self, name: str, fill: Fill) -> None:
        """Write under a temporary name, then rename; as `Storage.put`."""
        with self._told(is_writing=True):
            path = self._path(name)
            temporary = self._write(path, fill)
            temporary.replace(path)
            self._touch(path.parent)

    def put_named_by(self, fill: Fill, name_of: Callable[[], str], *, anew: Container[str] = ()) -> tuple[str, bool]:
        """Write under a temporary name among the objects; as `Storage.put_named_by`."""
        with self._told(is_writing=True):
            temporary = self._write(self._root / OBJECTS / "new", fill)
            try:
                name = name_of()
                path = self._path(name)
                is_new = name in anew or not path.exists()
                if is_new:
                    path.parent.mkdir(mode=0o700, exist_ok=True)
                    temporary.replace(path)
                    self._touch(path.parent)
            finally:
                temporary.unlink(missing_ok=True)
        return name, is_new

    def put_new(self, name: str, content: bytes) -> bool:
        """Make a file that may not be there yet; as `Storage.put_new`."""
        with self._told(is_writing=True):
            path = self._path(name)
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            try:
                descriptor = os.open(path, _NEW_FILE, _MODE)
            except FileExistsError:
                return False
            with os.fdopen(descriptor, "wb") as stream:
                stream.write(content)
                stream.flush()
                os.fsync(stream.fileno())
            self._platform.sync_folder(path.parent)
        return True

    def replace(self, name: str, content: bytes) -> None:
        """Replace a small file whole or not at all; as `Storage.replace`."""
        with self._told(is_writing=True):
            path = self._path(name)
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            sweep_unfinished(path.parent, of=path.name)
            with written_durably(path, platform=self._platform) as stream:
                stream.write(content)

    def swap(self, name: str, held: bytes, content: bytes) -> bool:
        """Replace what still holds `held`, as whoever alone may replace that content; as `Storage.swap`."""
        with self._told(is_writing=True):
            path = self._path(name)
            claims = self._claimed(path, held)
            is_done = False
            try:
                if claims and path.is_file() and path.read_bytes() == held:
                    sweep_unfinished(path.parent, of=path.name)
                    with written_durably(path, platform=self._platform) as stream:
                        stream.write(content)
                    is_done = True
            finally:
                for claim in claims if is_done else claims[-1:]:
                    claim.unlink(missing_ok=True)
            if is_done:
                self._sweep_claims(path)
        return is_done

    def settle(self) -> None:
        """Write the file system out once, where the system can; else every file was, and their names are now."""
        with self._lock:
            touched, self._touched = self._touched, set()
        with self._told():
            if not self._platform.syncs_whole_disks():
                for folder in touched:
                    self._platform.sync_folder(folder)
            elif touched:
                self._platform.sync_disk_of(self._root)

    def open(self, name: str) -> Bytes:
        """Open a file for reading; as `Storage.open`."""
        with self._told(but=FileNotFoundError):
            return _Reading(self._path(name).open("rb"), self._told)

    def listed(self, prefix: str = "") -> Iterator[Listed]:
        """Walk through the folder; as `Storage.listed`."""
        with self._told():
            begin = self._root / prefix.rpartition("/")[0]
            if not begin.is_dir():
                return
            above = "" if begin == self._root else f"{begin.relative_to(self._root).as_posix()}/"
            waiting = [(os.fspath(begin), above)]
            while waiting:
                folder, above = waiting.pop()
                with os.scandir(folder) as entries:
                    for entry in entries:
                        found = f"{above}{entry.name}"
                        if entry.is_dir(follow_symlinks=False):
                            waiting.append((entry.path, f"{found}/"))
                        elif found.startswith(prefix) and not entry.name.startswith(_CLOCK):
                            with contextlib.suppress(FileNotFoundError):  # somebody removed it meanwhile
                                yield Listed(found, entry.stat(follow_symlinks=False).st_size)

    def remove(self, name: str) -> None:
        """Remove a file, and the folder that it leaves empty; as `Storage.remove`."""
        with self._told(is_writing=True):
            path = self._path(name)
            path.unlink(missing_ok=True)
            self._leave(path)

    def move(self, name: str, to: str) -> None:
        """Rename a file, as `Storage.move`."""
        with self._told(but=FileNotFoundError, is_writing=True):
            path, target = self._path(name), self._path(to)
            target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            path.replace(target)
            self._touch(target.parent)
            self._leave(path)

    def age(self, name: str) -> timedelta:
        """Compare with a file that is written now, for this computer's clock may be another; as `Storage.age`."""
        with self._told(but=FileNotFoundError):
            written_s = self._path(name).stat().st_mtime
            return timedelta(seconds=max(0.0, self._now_s() - written_s))

    def _now_s(self) -> float:
        """Return the time by the folder's own clock; by this computer's where nothing may be written."""
        clock = self._root / f"{_CLOCK}.{secrets.token_hex(4)}"
        try:
            clock.write_bytes(b"now")
            now_s = clock.stat().st_mtime
            clock.unlink()
        except OSError as error:
            if error.errno not in _READ_ONLY:
                clock.unlink(missing_ok=True)
                raise
            return time.time()
        return now_s

    def _claimed(self, path: Path, held: bytes) -> list[Path]:
        """Claim to be the one who replaces a content; return the claims to it, the own one last, none for another's.

        A claim is made by one alone, and only while all before it are of dead ones. None is taken away before its
        content is gone, so there is no moment in which two could see the same dead one and follow it.
        """
        claims: list[Path] = []
        digest = hashlib.sha256(held).hexdigest()[:16]
        while len(claims) < _MOST_CLAIMS:
            claims.append(path.with_name(f".{path.name}.{digest}.{len(claims)}{_CLAIM}"))
            try:
                os.close(os.open(claims[-1], _NEW_FILE, _MODE))
                return claims
            except FileExistsError:
                with contextlib.suppress(FileNotFoundError):
                    if self.age(claims[-1].relative_to(self._root).as_posix()) <= _CLAIM_LIVES:
                        return []
            except FileNotFoundError:
                return []  # no folder, so no file either
        return []

    def _sweep_claims(self, path: Path) -> None:
        """Remove what is left of claims to contents that are gone: those to the present one are young."""
        for claim in path.parent.glob(f".{path.name}.*{_CLAIM}"):
            with contextlib.suppress(FileNotFoundError):
                if self.age(claim.relative_to(self._root).as_posix()) > _CLAIM_LIVES:
                    claim.unlink()

    def _leave(self, path: Path) -> None:
        """Remove the folders that a file which is gone left empty."""
        for folder in path.parents:
            if folder == self._root:
                break
            try:
                folder.rmdir()
            except OSError:
                break

    def _write(self, path: Path, fill: Fill) -> Path:
        """Write a temporary file beside a path and return where it is."""
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        temporary = path.with_name(f".{path.name}.{secrets.token_hex(6)}{UNFINISHED_SUFFIX}")
        try:
            with os.fdopen(os.open(temporary, _NEW_FILE, _MODE), "wb") as stream:
                fill(stream)
                stream.flush()
                if not self._platform.syncs_whole_disks():
                    os.fsync(stream.fileno())
        except BaseException:
            with contextlib.suppress(OSError):
                temporary.unlink()
            raise
        return temporary

    def _touch(self, folder: Path) -> None:
        with self._lock:
            self._touched.add(folder)

    def _path(self, name: str) -> Path:
        parts = PurePosixPath(name).parts
        if not parts or name.startswith("/") or ".." in parts:
            raise ValueError(f"no name in a repository: {name!r}")
        return self._root.joinpath(*parts)

    @contextmanager
    def _told(
        self, but: type[OSError] | None = None, *, is_being_made: bool = False, is_writing: bool = False
    ) -> Iterator[None]:
        try:
            if (
                not is_being_made and not self._root.is_dir()
            ):  # nothing is made in its stead: its drive or network share may come back
                raise FileNotFoundError(2, os.strerror(2), str(self._root))
            yield
        except OSError as error:
            if but is not None and isinstance(error, but) and self._root.is_dir():
                raise
            kind = RepositoryReadOnly if is_writing and error.errno in _READ_ONLY else RepositoryUnavailable
            raise kind(
                Sentence(
                    "The folder of the backups, {folder}, cannot be used ({strerror}). What was backed up before is as"
                    " it was; check the drive or network share, its room and your rights, then try again.",
                    folder=self._root,
                    strerror=error.strerror or type(error).__name__,
                )
            ) from error


class _Reading:
    """A file's bytes; a disk that cannot give them is told as everything else."""

    def __init__(self, stream: BinaryIO, told: Callable[[], AbstractContextManager[None]]) -> None:
        self._stream, self._told = stream, told

    def read(self, count: int = -1, /) -> bytes:
        try:
            return self._stream.read(count)
        except OSError as error:
            with self._told():
                raise error
        raise AssertionError("told")

    def close(self) -> None:
        self._stream.close()
