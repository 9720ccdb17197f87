"""Giving every role its rights in a store's folder on a Linux machine, so that the system keeps the gate."""

import errno
import os
import shlex
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from enum import Enum
from pathlib import Path

from edumanage_desktop.adapters.file_store.access_lists import (
    ACCESS,
    DEFAULT,
    AccessList,
    held_list,
    read_list,
    write_list,
)
from edumanage_desktop.adapters.file_store.inspection import ScanLimits, StoreInspection
from edumanage_desktop.adapters.file_store.keys import FAN_OUT_NAMES
from edumanage_desktop.adapters.file_store.role_rights import RoleNumbers, role_numbers
from edumanage_desktop.domain.errors import StoreNotPrepared
from edumanage_desktop.domain.sentences import Sentence, counted
from edumanage_desktop.services.administration import Progress
from edumanage_desktop.services.server_preparation import Unsafe
from edumanage_desktop.services.store_rights import StorePreparation, StoreRoles

_NOT_OURS = {errno.ENOTDIR, errno.ELOOP, errno.EACCES}
"""What opening answers where a file, a link or somebody else's folder has a fan-out folder's name."""


class _Done(Enum):
    NOTHING = 0
    MADE = 1
    GIVEN_RIGHTS = 2


class FolderStorePreparer:
    """Implements `services.store_rights.StorePreparer` over the folder `root` (it or its parent must be there).

    A new or empty root gets exactly the rights of `RoleNumbers`; one that holds something keeps what it grants, for the
    portal lives there, and gets ours besides. The 256 fan-out folders are made beforehand, because whoever owns a
    folder can remove everything in it.
    """

    def __init__(self, *, root: Path, roles: StoreRoles, progress: Progress, limits: ScanLimits | None = None) -> None:
        self._root = root.absolute()
        self._roles = roles
        self._progress = progress
        self._limits = limits or ScanLimits()

    def prepare(self) -> StorePreparation:
        """Make and look, as `StorePreparer.prepare`."""
        numbers = self._numbers()
        created: list[str] = []
        if not self._root.is_symlink():
            with _told(self._root):
                self._make(numbers, created)
        return StorePreparation(created=created, unsafe=self._look(numbers))

    def unsafe(self) -> list[Unsafe]:
        """Look, as `StorePreparer.unsafe`."""
        return self._look(self._numbers())

    def commands(self) -> str:
        """Return lines for a shell, as `StorePreparer.commands`; they need the package acl."""
        owner = self._roles.owner or str(os.geteuid())
        students, staff, backup = self._roles.students, self._roles.staff, self._roles.backup
        root = shlex.quote(str(self._root))
        on_root = shlex.quote(f"u::rwx,g::-,g:{students}:x,g:{staff}:x,g:{backup}:rx,o::-")
        on_folder = f"u::rwx,g::-,g:{students}:wx,g:{staff}:x,g:{backup}:rx,o::-"
        on_file = f"d:u::rw,d:u:{owner}:r,d:g::-,d:g:{staff}:r,d:g:{backup}:r,d:o::-"
        return "\n".join(
            (
                f"install -d -m 0700 -o {shlex.quote(owner)} {root}",
                f"setfacl --set {on_root} {root}",
                "for name in $(printf '%02x ' $(seq 0 255)); do",
                f"  install -d -m 1700 -o {shlex.quote(owner)} {root}/$name",
                f"  setfacl --set {shlex.quote(f'{on_folder},{on_file}')} {root}/$name",
                "done",
            )
        )

    def _numbers(self) -> RoleNumbers:
        return role_numbers(self._roles, preparing_user=os.geteuid())

    def _look(self, numbers: RoleNumbers) -> list[Unsafe]:
        self._progress("looking at the store's rights")
        inspection = StoreInspection(root=self._root, roles=self._roles, numbers=numbers, limits=self._limits)
        with _told(self._root):
            found = inspection.findings()
        if inspection.stopped_early:
            self._progress(f"looked at {counted(inspection.seen, 'file')} and left the others for another time")
        return found

    def _make(self, numbers: RoleNumbers, created: list[str]) -> None:
        self._progress("making the store's folders")
        if not self._root.exists():
            self._root.mkdir(mode=0o700)
            created.append(f"store {self._root}")
        with _folder(self._root) as root:
            try:
                self._open_root(root, numbers, created)
            except OSError as exc:
                if exc.errno == errno.ENOTSUP:  # the inspection says so
                    return
                raise
            done = [_fan_out(root, name, numbers) for name in FAN_OUT_NAMES]
            os.fsync(root)
        for what, outcome in (("fan-out folders", _Done.MADE), ("rights of fan-out folders", _Done.GIVEN_RIGHTS)):
            if outcome in done:
                created.append(f"{done.count(outcome)} {what}")

    def _open_root(self, root: int, numbers: RoleNumbers, created: list[str]) -> None:
        is_new = not os.listdir(root)
        _hand_over(root, numbers)
        before = held_list(root, os.fstat(root).st_mode)
        wanted = numbers.root() if is_new else before.widened(numbers.on_root())
        if wanted != before:
            write_list(root, ACCESS, wanted)
            created.append("access list of the store")


def _fan_out(root: int, name: str, numbers: RoleNumbers) -> _Done:
    """Make one folder, or give it its rights if it is the owner's; what belongs to others is left as it is."""
    try:
        os.mkdir(name, 0o700, dir_fd=root)
        is_new = True
    except FileExistsError:
        is_new = False
    try:
        with _folder(name, inside=root) as folder:
            _hand_over(folder, numbers)
            status = os.fstat(folder)
            if status.st_uid != numbers.owner or not _give(folder, status, numbers.fan_out(), numbers.new_file()):
                return _Done.NOTHING
    except OSError as exc:
        if exc.errno in _NOT_OURS:
            return _Done.NOTHING
        raise
    return _Done.MADE if is_new else _Done.GIVEN_RIGHTS


def _give(folder: int, status: os.stat_result, access: AccessList, default: AccessList) -> bool:
    """Give a fan-out folder its lists and the sticky bit; returns whether anything was missing."""
    if status.st_mode & stat.S_ISVTX and (read_list(folder, ACCESS), read_list(folder, DEFAULT)) == (access, default):
        return False
    # The sticky bit first: nobody gets a right to write while it is missing.
    os.fchmod(folder, stat.S_IMODE(status.st_mode) | stat.S_ISVTX)
    write_list(folder, DEFAULT, default)
    write_list(folder, ACCESS, access)
    return True


def _hand_over(folder: int, numbers: RoleNumbers) -> None:
    """Give the store's owner what belongs to whoever prepares it."""
    if os.geteuid() == os.fstat(folder).st_uid != numbers.owner:
        os.fchown(folder, numbers.owner, -1)


@contextmanager
def _folder(place: Path | str, *, inside: int | None = None) -> Iterator[int]:
    descriptor = os.open(place, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC, dir_fd=inside)
    try:
        yield descriptor
    finally:
        os.close(descriptor)


@contextmanager
def _told(root: Path) -> Iterator[None]:
    try:
        yield
    except OSError as exc:
        raise StoreNotPrepared(
            Sentence(
                "The rights in {root} could not be given or looked at ({why}); what was made so far stays. Check that"
                " the folder above is there, and run this as root or as the store's owner on the machine that keeps"
                " the files.",
                root=root,
                why=exc.strerror or exc,
            )
        ) from exc
