"""How repositories are encrypted, as their services ask for it."""

from collections.abc import Callable, Mapping
from typing import Any, Protocol

from edumanage_desktop.domain.backups import RepositoryUnknown
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.backup.repository import Coat

SHORTEST_PASSPHRASE = 12
"""So many letters a new passphrase has at least; what opens older backups may be shorter."""

FindPassphrase = Callable[[], str | None]
"""Asks the surroundings, the keyring and the person, once it is needed; None when nobody knows it."""


def check_new_passphrase(passphrase: str) -> None:
    """Raise `RepositoryUnknown` for a passphrase that is too short to begin backups with."""
    if len(passphrase) < SHORTEST_PASSPHRASE:
        raise RepositoryUnknown(
            Sentence(
                "The passphrase of new backups has at least {count} letters, and this one has fewer. No backups were"
                " begun; choose a longer one: several words are easy to keep in mind.",
                count=SHORTEST_PASSPHRASE,
            )
        )


class Encryption(Protocol):
    """How repositories are encrypted."""

    def new(self, passphrase: str) -> tuple[Mapping[str, Any], bytes]:
        """Return what a new repository says of its encryption, and its key."""
        ...

    def described(self, key: bytes, passphrase: str | None) -> Mapping[str, Any]:
        """Return what a repository says of the encryption of this key; raises `WrongPassphrase`, `BackupDamaged`."""
        ...

    def coat(self, encryption: Mapping[str, Any], key: bytes, passphrase: str | None) -> Coat:
        """Return the coat of a repository; raises `WrongPassphrase` and `BackupDamaged`."""
        ...
