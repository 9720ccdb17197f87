"""How repositories are encrypted, as their services ask for it."""

from collections.abc import Callable, Mapping
from typing import Any, Protocol

from edumanage_desktop.services.backup.repository import Coat

FindPassphrase = Callable[[], str | None]
"""Asks the surroundings, the keyring and the person, once it is needed; None when nobody knows it."""


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
