"""Opening a file beneath a folder so that no link, and no swap while we look, leads outside that folder."""

import os
import stat
from collections import deque
from collections.abc import Callable
from pathlib import Path

from edumanage_desktop.domain.errors import FileMissing, FileOutsideStore, FileUnreadable
from edumanage_desktop.domain.sentences import Sentence

MAX_LINKS = 8
ROOT_FLAGS = ("O_PATH", "O_DIRECTORY", "O_CLOEXEC")
FOLDER_FLAGS = (*ROOT_FLAGS, "O_NOFOLLOW")
"""O_PATH passes through a folder that may not be listed; systems without it open for reading, which is 0."""
FILE_FLAGS = ("O_RDONLY", "O_NOFOLLOW", "O_NONBLOCK", "O_NOCTTY", "O_CLOEXEC", "O_BINARY")

LEADS_OUTSIDE = Sentence(
    "A link in the file store leads outside it, so nothing was read. Ask an administrator to look at it."
)
NO_REGULAR_FILE = Sentence(
    "What the store keeps under this path is no file (a folder, device or pipe), so nothing was read."
)
GONE = Sentence(
    "The file store has no such file any more; the entry itself is unharmed. Ask an administrator to restore it."
)
NOT_REMOVED = Sentence(
    "The file could not be removed from the store (a link, rights or disk). Remove it there by hand."
)
UNREADABLE = Sentence(
    "The file is there but cannot be read (rights, disk or network). Try again, or tell an administrator."
)


def open_beneath(root: Path, parts: tuple[str, ...]) -> int:
    """Return a file descriptor, open for reading, of the regular file that `parts` lead to from `root`.

    Links are followed one by one as long as they stay beneath `root`. Raises `FileOutsideStore`, `FileMissing` or
    `FileUnreadable`. Never blocks on pipes or devices.
    """
    try:
        if os.open in os.supports_dir_fd and hasattr(os, "O_NOFOLLOW"):
            return _Walk(root).run(parts)
        return _open_resolved(root, parts)
    except (FileNotFoundError, NotADirectoryError) as exc:
        raise FileMissing(GONE) from exc
    except OSError as exc:
        raise FileUnreadable(UNREADABLE) from exc


def look_beneath(root: Path, parts: tuple[str, ...]) -> os.stat_result | None:
    """Return what the system says of the regular file that `parts` lead to without any link, None for all else.

    Nothing is opened, so that looking at very many takes little; what is None is for `open_beneath` to judge.
    """
    path = os.fspath(root)
    try:
        for part in parts[:-1]:
            path = f"{path}/{part}"
            if not stat.S_ISDIR(os.lstat(path).st_mode):
                return None
        found = os.lstat(f"{path}/{parts[-1]}")
    except OSError:
        return None
    return found if stat.S_ISREG(found.st_mode) else None


def remove_beneath(root: Path, parts: tuple[str, ...], *, sync_folder: Callable[[Path], None]) -> None:
    """Remove the regular file that `parts` lead to from `root`, on a path without any link, and make that durable.

    Raises `FileMissing`, or `FileUnreadable` for a link, for anything but a file and for missing rights.
    """
    folder = root
    try:
        for part in parts[:-1]:
            folder = folder / part
            if not stat.S_ISDIR(folder.lstat().st_mode):
                raise FileUnreadable(NOT_REMOVED)
        if os.unlink in os.supports_dir_fd and hasattr(os, "O_NOFOLLOW"):
            _unlink_in(folder, parts[-1])
        else:
            _require_file((folder / parts[-1]).lstat().st_mode)
            (folder / parts[-1]).unlink()
        sync_folder(folder)
    except (FileNotFoundError, NotADirectoryError) as exc:
        raise FileMissing(GONE) from exc
    except OSError as exc:
        raise FileUnreadable(NOT_REMOVED) from exc


def _unlink_in(folder: Path, name: str) -> None:
    descriptor = os.open(folder, _flags(FOLDER_FLAGS))
    try:
        _require_file(os.stat(name, dir_fd=descriptor, follow_symlinks=False).st_mode)
        os.unlink(name, dir_fd=descriptor)
    finally:
        os.close(descriptor)


def _require_file(mode: int) -> None:
    if not stat.S_ISREG(mode):
        raise FileUnreadable(NOT_REMOVED)


class _Walk:
    """One walk from the root, holding a descriptor of every folder on the way; `..` in a link pops one."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._folders: list[int] = []
        self._links_left = MAX_LINKS

    def run(self, parts: tuple[str, ...]) -> int:
        """Walk and return the descriptor of the file; every folder is closed again."""
        try:
            self._folders.append(os.open(self._root, _flags(ROOT_FLAGS)))
            waiting = deque(parts)
            while waiting:
                found = self._step(waiting.popleft(), waiting)
                if found is not None:
                    return found
            raise FileUnreadable(NO_REGULAR_FILE)
        finally:
            for folder in self._folders:
                os.close(folder)

    def _step(self, name: str, waiting: deque[str]) -> int | None:
        if name in {"", "."}:
            return None
        if name == "..":
            if len(self._folders) == 1:
                raise FileOutsideStore(LEADS_OUTSIDE)
            os.close(self._folders.pop())
            return None
        seen = os.stat(name, dir_fd=self._folders[-1], follow_symlinks=False)
        if stat.S_ISLNK(seen.st_mode):
            self._follow(name, waiting)
            return None
        if waiting:
            self._folders.append(os.open(name, _flags(FOLDER_FLAGS), dir_fd=self._folders[-1]))
            return None
        if not stat.S_ISREG(seen.st_mode):
            raise FileUnreadable(NO_REGULAR_FILE)
        return _regular(os.open(name, _flags(FILE_FLAGS), dir_fd=self._folders[-1]))

    def _follow(self, name: str, waiting: deque[str]) -> None:
        if self._links_left == 0:
            raise FileUnreadable(Sentence("Links in the file store lead in a circle, so nothing was read."))
        self._links_left -= 1
        target = os.readlink(name, dir_fd=self._folders[-1])
        if target.startswith("/"):
            root = self._root.as_posix().rstrip("/") + "/"
            if not target.startswith(root):
                raise FileOutsideStore(LEADS_OUTSIDE)
            target = target[len(root) :]
            while len(self._folders) > 1:
                os.close(self._folders.pop())
        waiting.extendleft(reversed(target.split("/")))


def _regular(descriptor: int) -> int:
    """Return the descriptor if what was opened is a regular file (it may have been swapped since we looked)."""
    if stat.S_ISREG(os.fstat(descriptor).st_mode):
        return descriptor
    os.close(descriptor)
    raise FileUnreadable(NO_REGULAR_FILE)


def _open_resolved(root: Path, parts: tuple[str, ...]) -> int:
    """Resolve, check and open, for systems that cannot open relative to a folder."""
    resolved_root = root.resolve(strict=True)
    target = root.joinpath(*parts).resolve(strict=True)
    if not target.is_relative_to(resolved_root):
        raise FileOutsideStore(LEADS_OUTSIDE)
    if not target.is_file():
        raise FileUnreadable(NO_REGULAR_FILE)
    return _regular(os.open(target, _flags(FILE_FLAGS)))


def _flags(names: tuple[str, ...]) -> int:
    value = 0
    for name in names:
        value |= getattr(os, name, 0)
    return value
