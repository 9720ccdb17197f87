"""Looking whether anybody may do more in a store's folder than their role: each finding says what to do."""

import errno
import os
import stat
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from edumanage_desktop.adapters.file_store.access_lists import (
    ACCESS,
    DEFAULT,
    READ,
    SEARCH,
    WRITE,
    AccessList,
    held_list,
    read_list,
)
from edumanage_desktop.adapters.file_store.keys import FAN_OUT_NAMES
from edumanage_desktop.adapters.file_store.role_rights import RoleNumbers
from edumanage_desktop.services.server_preparation import Unsafe
from edumanage_desktop.services.store_rights import StoreRoles

_NAMED_AT_MOST = 5
_WRITABLE_BY_OTHERS = stat.S_IWGRP | stat.S_IWOTH
"""The group's bit is the mask where there is a list, so no named user or group writes either when it is off."""
_WORDS = {
    "store is a link": "{places} is a link, which can be led elsewhere. Nothing was changed; name the folder itself.",
    "no access lists": "The file system of {places} takes no POSIX access lists, and perhaps ignores rights altogether,"
    " so only the rights that it had before stand. Prepare the store on the machine that keeps the files, on ext4, XFS,"
    " Btrfs or ZFS with acltype=posixacl.",
    "hard links": "Everybody may give others' files another name: sysctl fs.protected_hardlinks=1.",
    "store can be replaced": "Somebody else can put another folder in the store's place, who writes to or owns"
    " {places}: chown root, and chmod go-w.",
    "store out of reach": "Somebody of {students}, {staff} or {backup} may not pass through {places}: chmod o+x.",
    "store owner": "{places} belongs to somebody else than {owner}, who can list, rename and remove everything in it:"
    " chown {owner} {root}, or name that account with --store-owner if this is meant.",
    "rights missing": "A role cannot do its work in {places}: run `server prepare --store {root}` on the machine that"
    " keeps the files.",
    "rights of new files": "New files in {places} do not get the rights that they should: run `server prepare --store"
    " {root}` on the machine that keeps the files.",
    "others may list": "Somebody without that role may list {places}: take the right r away with setfacl or chmod.",
    "others may write": "Somebody without that role may make files in {places}, and where the sticky bit is missing"
    " rename and remove others': take the right w away with setfacl or chmod.",
    "no sticky bit": "Whoever may write there can remove others' files: chmod +t {places}.",
    "fan-out folders missing": "Nobody may save under some keys: {places} are missing. Prepare the store.",
    "fan-out folders of others": "Who owns a folder can remove everything in it, and these are not {owner}'s own"
    " folders: {places}. Look at them, chown {owner}, and prepare the store again.",
    "files that others may write": "More people than their creators may change these: {places}. chmod go-w.",
    "files out of reach": "{staff} may not read these, because they were saved before the store was prepared or their"
    " creators changed them: {places}. setfacl -R -m g:{staff}:rX,g:{backup}:rX on them and their folders.",
    "things that are no files": "Links, folders or pipes stand among the files; the program opens none that leads"
    " outside, other programs may: {places}. Look at them, and remove them.",
}
"""What is found, in the order in which it is told."""


@dataclass(frozen=True, slots=True)
class ScanLimits:
    """How much of a large store is looked at: so many files, spread evenly over the folders, and so many seconds."""

    files: int = 20_000
    seconds: float = 10.0
    clock: Callable[[], float] = time.monotonic
    hard_links_setting: Path = Path("/proc/sys/fs/protected_hardlinks")


@dataclass(slots=True)
class _Places:
    count: int = 0
    named: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        more = self.count - len(self.named)
        return ", ".join(self.named) + (f" and {more} more" if more else "")


class StoreInspection:
    """One look at one store; `seen` counts its files, `stopped_early` says that there are more."""

    def __init__(self, *, root: Path, roles: StoreRoles, numbers: RoleNumbers, limits: ScanLimits) -> None:
        self.seen = 0
        self.stopped_early = False
        self._root, self._roles, self._numbers, self._limits = root, roles, numbers, limits
        self._found: dict[str, _Places] = {}
        self._until = limits.clock() + limits.seconds

    def findings(self) -> list[Unsafe]:
        """Return what is unsafe; raises `OSError` when the store is away."""
        if self._root.is_symlink():
            self._add("store is a link", self._root)
        elif not _knows_lists(self._root):
            self._add("no access lists", self._root)
        else:
            self._above()
            self._root_itself()
            self._fan_outs()
            self._other_folders()
        return [
            Unsafe(name, self._in_words(words, self._found[name]))
            for name, words in _WORDS.items()
            if name in self._found
        ]

    def _in_words(self, words: str, places: _Places) -> str:
        owner = self._roles.owner or f"user {self._numbers.owner}"
        roles = self._roles
        return words.format(
            places=places, root=self._root, owner=owner, students=roles.students, staff=roles.staff, backup=roles.backup
        )

    def _add(self, name: str, place: object) -> None:
        places = self._found.setdefault(name, _Places())
        places.count += 1
        if len(places.named) < _NAMED_AT_MOST:
            places.named.append(str(place))

    def _above(self) -> None:
        setting = self._limits.hard_links_setting
        if setting.exists() and setting.read_text().strip() == "0":
            self._add("hard links", setting)
        for folder in self._root.resolve().parents:
            status = folder.stat()
            sticky = status.st_mode & stat.S_ISVTX
            if status.st_uid not in {0, self._numbers.owner} or (status.st_mode & _WRITABLE_BY_OTHERS and not sticky):
                self._add("store can be replaced", folder)
            listed = held_list(folder, status.st_mode)
            if not all(listed.admits(group, SEARCH, owning_group=status.st_gid) for group in self._numbers.on_root()):
                self._add("store out of reach", folder)

    def _root_itself(self) -> None:
        status = self._root.stat()
        if status.st_uid != self._numbers.owner:
            self._add("store owner", self._root)
        self._folder(self._root, status, self._numbers.on_root(), str(self._root))

    def _folder(self, path: Path, status: os.stat_result, roles: Mapping[int, int], place: str) -> None:
        listed = held_list(path, status.st_mode)
        if not all(listed.admits(group, rights, owning_group=status.st_gid) for group, rights in roles.items()):
            self._add("rights missing", place)
        beyond = list(_beyond(listed, status, roles, self._numbers.owner))
        for right, name in ((READ, "others may list"), (WRITE, "others may write")):
            if who := [holder for holder, rights in beyond if rights & right]:
                self._add(name, f"{place} ({', '.join(who)})")

    def _fan_outs(self) -> None:
        for name in FAN_OUT_NAMES:
            path = self._root / name
            try:
                status = path.lstat()
            except FileNotFoundError:
                self._add("fan-out folders missing", name)
                continue
            if not stat.S_ISDIR(status.st_mode) or status.st_uid != self._numbers.owner:
                self._add("fan-out folders of others", name)
                continue
            if not status.st_mode & stat.S_ISVTX:
                self._add("no sticky bit", path)
            self._folder(path, status, self._numbers.on_fan_out(), name)
            if read_list(path, DEFAULT) != self._numbers.new_file():
                self._add("rights of new files", name)
            for entry, found in self._entries(path, self._limits.files // len(FAN_OUT_NAMES)):
                if stat.S_ISREG(found.st_mode):
                    self._file(entry, found)
                else:
                    self._add("things that are no files", entry)

    def _other_folders(self) -> None:
        """Look at what the portal left below the root."""
        waiting, left = [self._root], self._limits.files + len(FAN_OUT_NAMES)
        while waiting:
            for entry, found in self._entries(waiting.pop(), left):
                left -= 1
                if stat.S_ISREG(found.st_mode):
                    self._file(entry, found)
                elif stat.S_ISDIR(found.st_mode) and not (entry.parent == self._root and entry.name in FAN_OUT_NAMES):
                    waiting.append(entry)

    def _file(self, path: Path, status: os.stat_result) -> None:
        self.seen += 1
        place = path.relative_to(self._root)
        if status.st_mode & _WRITABLE_BY_OTHERS:
            self._add("files that others may write", place)
        with suppress(FileNotFoundError):  # it was complete, or given up, while we looked
            if not held_list(path, status.st_mode).admits(self._numbers.staff, READ, owning_group=status.st_gid):
                self._add("files out of reach", place)

    def _entries(self, folder: Path, at_most: int) -> Iterator[tuple[Path, os.stat_result]]:
        """Yield what a folder holds, as long as the limits last; what vanishes meanwhile is left out."""
        with suppress(PermissionError, FileNotFoundError), os.scandir(folder) as entries:
            for entry in islice(entries, max(at_most, 1)):
                if self._limits.clock() > self._until:
                    self.stopped_early = True
                    return
                with suppress(FileNotFoundError):
                    yield Path(entry.path), entry.stat(follow_symlinks=False)
            self.stopped_early |= next(entries, None) is not None


def _knows_lists(root: Path) -> bool:
    try:
        os.getxattr(root, ACCESS)
    except OSError as exc:
        if exc.errno == errno.ENOTSUP:
            return False
        if exc.errno != errno.ENODATA:
            raise
    return True


def _beyond(
    listed: AccessList, status: os.stat_result, roles: Mapping[int, int], owner: int
) -> Iterator[tuple[str, int]]:
    """Yield who has rights beyond the roles', the owner aside."""
    yield "everybody", listed.others
    yield f"group {status.st_gid}", listed.owning_group & ~roles.get(status.st_gid, 0)
    yield from ((f"user {number}", rights) for number, rights in listed.users.items() if number != owner)
    yield from ((f"group {number}", rights & ~roles.get(number, 0)) for number, rights in listed.groups.items())
