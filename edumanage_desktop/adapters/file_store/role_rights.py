"""What each role's group may do in a store's folders, as access lists."""

from collections.abc import Callable
from dataclasses import dataclass

from edumanage_desktop.adapters.file_store.access_lists import READ, SEARCH, WRITE, AccessList
from edumanage_desktop.domain.errors import StoreNotPrepared
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.store_rights import StoreRoles

ALL = READ | WRITE | SEARCH


@dataclass(frozen=True, slots=True)
class RoleNumbers:
    """The user who owns the store, and the groups of the other roles, by number."""

    owner: int
    students: int
    staff: int
    backup: int

    def on_root(self) -> dict[int, int]:
        """Return what the groups may do to the store's own folder: pass through it, and the backup lists."""
        return {self.students: SEARCH, self.staff: SEARCH, self.backup: READ | SEARCH}

    def on_fan_out(self) -> dict[int, int]:
        """Return what the groups may do to a fan-out folder, which is sticky: students also create."""
        return {**self.on_root(), self.students: WRITE | SEARCH}

    def root(self) -> AccessList:
        """Return the list of a new store's folder."""
        return AccessList(owner=ALL, groups=self.on_root())

    def fan_out(self) -> AccessList:
        """Return the list of a fan-out folder."""
        return AccessList(owner=ALL, groups=self.on_fan_out())

    def new_file(self) -> AccessList:
        """Return the most that a new file grants; its creator's program asks for reading only."""
        readers = {self.staff: READ, self.backup: READ}
        return AccessList(owner=READ | WRITE, users={self.owner: READ}, groups=readers)


def role_numbers(roles: StoreRoles, *, preparing_user: int) -> RoleNumbers:
    """Return the roles' numbers on this machine; raises `StoreNotPrepared` naming what it does not know."""
    import grp
    import pwd

    names = {"--store-students": roles.students, "--store-staff": roles.staff, "--store-backup": roles.backup}
    found = {option: _number(name, lambda known: grp.getgrnam(known).gr_gid) for option, name in names.items()}
    missing = [f"{names[option]} ({option})" for option, number in found.items() if number is None]
    if missing:
        raise StoreNotPrepared(
            Sentence(
                "This computer knows no group {missing}, so nothing was changed. Make it with `groupadd --system`, or"
                " name another one.",
                missing=", ".join(missing),
            )
        )
    owner = preparing_user if roles.owner is None else _number(roles.owner, lambda known: pwd.getpwnam(known).pw_uid)
    if owner is None:
        raise StoreNotPrepared(
            Sentence(
                "This computer knows no user {owner} (--store-owner), so nothing was changed. Make it with"
                " `useradd --system`, or name another one.",
                owner=roles.owner,
            )
        )
    students, staff, backup = (number or 0 for number in found.values())
    if len({students, staff, backup}) < len(found):
        raise StoreNotPrepared(
            Sentence(
                "Two roles cannot share a group, or students would read what staff reads. Nothing was changed; name"
                " three."
            )
        )
    return RoleNumbers(owner=owner, students=students, staff=staff, backup=backup)


def _number(name: str, look_up: Callable[[str], int]) -> int | None:
    """Return the number of a user or group given by name or number, None for an unknown name."""
    if name.isascii() and name.isdigit():
        return int(name)
    try:
        return look_up(name)
    except KeyError:
        return None
