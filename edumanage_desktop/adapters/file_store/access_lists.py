"""Reading and writing POSIX access lists as Linux keeps them: acl(5), in the form of linux/posix_acl_xattr.h."""

import errno
import os
import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

READ, WRITE, SEARCH = 4, 2, 1
ACCESS = "system.posix_acl_access"
DEFAULT = "system.posix_acl_default"
"""What new files and folders in a folder get in place of the creator's umask."""
_VERSION = struct.pack("<I", 2)
_ENTRY = struct.Struct("<HHI")
_OWNER, _USER, _OWNING_GROUP, _GROUP, _MASK, _OTHERS = 0x01, 0x02, 0x04, 0x08, 0x10, 0x20
_UNNAMED = 0xFFFFFFFF


@dataclass(frozen=True, slots=True)
class AccessList:
    """Who may do what, as sums of `READ`, `WRITE` and `SEARCH` after the mask; `users` and `groups` by number."""

    owner: int = 0
    owning_group: int = 0
    others: int = 0
    users: Mapping[int, int] = field(default_factory=dict)
    groups: Mapping[int, int] = field(default_factory=dict)

    def admits(self, group: int, rights: int, *, owning_group: int) -> bool:
        """Return whether somebody of `group`, and of no other, has all the rights on what `owning_group` owns."""
        matching = [self.groups[group]] if group in self.groups else []
        if group == owning_group:
            matching.append(self.owning_group)
        return any(held & rights == rights for held in matching or [self.others])

    def widened(self, groups: Mapping[int, int]) -> "AccessList":
        """Return the list with these rights added."""
        return replace(self, groups={**self.groups, **{n: self.groups.get(n, 0) | r for n, r in groups.items()}})


def list_of_mode(mode: int) -> AccessList:
    """Return what the nine bits of a mode say."""
    return AccessList(owner=mode >> 6 & 7, owning_group=mode >> 3 & 7, others=mode & 7)


def held_list(place: int | Path, mode: int) -> AccessList:
    """Return who may do what to a file or folder that is no link, its mode where it has no list; raises `OSError`."""
    return read_list(place, ACCESS) or list_of_mode(mode)


def read_list(place: int | Path, attribute: str) -> AccessList | None:
    """Return the list `ACCESS` or `DEFAULT` of a path or descriptor, None where there is none; raises `OSError`."""
    try:
        return _decoded(os.getxattr(place, attribute))
    except OSError as exc:
        if exc.errno in {errno.ENODATA, errno.ENOTSUP}:
            return None
        raise


def write_list(place: int | Path, attribute: str, listed: AccessList) -> None:
    """Set the list `ACCESS` (and with it the nine bits of the mode) or `DEFAULT`; raises `OSError`."""
    os.setxattr(place, attribute, _VERSION + b"".join(_ENTRY.pack(*entry) for entry in _entries(listed)))


def _entries(listed: AccessList) -> Iterator[tuple[int, int, int]]:
    yield _OWNER, listed.owner, _UNNAMED
    yield from ((_USER, rights, number) for number, rights in sorted(listed.users.items()))
    yield _OWNING_GROUP, listed.owning_group, _UNNAMED
    yield from ((_GROUP, rights, number) for number, rights in sorted(listed.groups.items()))
    if listed.users or listed.groups:
        mask = listed.owning_group
        for rights in (*listed.users.values(), *listed.groups.values()):
            mask |= rights
        yield _MASK, mask, _UNNAMED
    yield _OTHERS, listed.others, _UNNAMED


def _decoded(raw: bytes) -> AccessList:
    entries = list(_ENTRY.iter_unpack(raw[len(_VERSION) :]))
    unnamed = {tag: rights for tag, rights, _number in entries}
    mask = unnamed.get(_MASK, READ | WRITE | SEARCH)
    return AccessList(
        owner=unnamed[_OWNER],
        owning_group=unnamed[_OWNING_GROUP] & mask,
        others=unnamed[_OTHERS],
        users={number: rights & mask for tag, rights, number in entries if tag == _USER},
        groups={number: rights & mask for tag, rights, number in entries if tag == _GROUP},
    )
