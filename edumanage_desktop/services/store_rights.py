"""Who may do what in a file store, and making it so: the gatekeeper of the files, beside the database's own."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from edumanage_desktop.services.server_preparation import Unsafe


@dataclass(frozen=True, slots=True)
class StoreRoles:
    """Who stands for which role where the files are kept, by the names or numbers of that system.

    `owner` (None: whoever prepares the store) lists, overwrites and deletes; `students` create, and read back what
    they created; `staff` (faculty and registrars) open a file whose key they know; `backup` lists and reads.
    """

    owner: str | None = None
    students: str = "em-students"
    staff: str = "em-staff"
    backup: str = "em-backup"


@dataclass(frozen=True, slots=True)
class StorePreparation:
    """What a preparation of a store made (what was not there before), and what is unsafe about the store now."""

    created: Sequence[str] = ()
    unsafe: Sequence[Unsafe] = ()


class StorePreparer(Protocol):
    """Gives every role its rights in one store, and looks whether somebody has more. Can be repeated at any time."""

    def prepare(self) -> StorePreparation:
        """Make what is missing, and remove nothing that this did not make; then look as `unsafe`.

        Raises `StoreNotPrepared` when the store is away, a role's group is unknown, or the rights cannot be given.
        """
        ...

    def unsafe(self) -> Sequence[Unsafe]:
        """Return what should be mended. At most so many files are looked at, and for so long, as the store allows.

        Raises `StoreNotPrepared` as `prepare`.
        """
        ...

    def commands(self) -> str:
        """Return what `prepare` would do to an empty store, as commands for those who want to read first."""
        ...
