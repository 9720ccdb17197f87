"""What to set by hand for a store on a system whose access lists this program neither writes nor reads."""

from edumanage_desktop.services.server_preparation import Unsafe
from edumanage_desktop.services.store_rights import StorePreparation, StoreRoles

_WORDS = (
    "The rights in {place} are neither set nor checked from this system. Make the folders 00 to ff in it, owned by"
    " {owner}, and give: {owner} everything; {students} passing through all of them, and in 00 to ff creating files,"
    " but neither listing nor removing what others made; the creator of a file changing its name; {staff} passing"
    " through and reading files, but not listing; {backup} listing and reading; everybody else nothing. On Windows"
    " these are rights of icacls with inheritance off. Or keep the files on a Linux machine, and prepare the store"
    " there."
)


class UncheckedStorePreparer:
    """Implements `services.store_rights.StorePreparer` by saying what is to be done; changes nothing."""

    def __init__(self, *, place: str, roles: StoreRoles) -> None:
        self._place = place
        self._roles = roles

    def prepare(self) -> StorePreparation:
        """Say it, as `StorePreparer.prepare`."""
        return StorePreparation(unsafe=self.unsafe())

    def unsafe(self) -> tuple[Unsafe, ...]:
        """Say it, as `StorePreparer.unsafe`."""
        return (Unsafe("store not checked", self._words()),)

    def commands(self) -> str:
        """Return the same words: there are no commands for it."""
        return self._words()

    def _words(self) -> str:
        owner, roles = self._roles.owner or "an administrator", self._roles
        return _WORDS.format(
            place=self._place, owner=owner, students=roles.students, staff=roles.staff, backup=roles.backup
        )
