"""The passphrase of encrypted backups in the keyring of a computer, by the repository and not by its place."""

import logging

from edumanage_desktop.domain.backups import BackupError, RepositoryUnknown
from edumanage_desktop.domain.errors import KeyringUnavailable
from edumanage_desktop.domain.log_words import LogWord
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.backup.cover import cover_of
from edumanage_desktop.services.backup.encryption import Encryption
from edumanage_desktop.services.backup.repository import open_repository
from edumanage_desktop.services.backup.storage import Storage
from edumanage_desktop.services.profiles import PasswordKeeper

_WHO = "passphrase"
_log = logging.getLogger(__name__)


class PassphraseKeeper:
    """Keeps, finds and forgets the passphrase of one repository; none may be called where a keyring may ask."""

    def __init__(self, *, storage: Storage, encryption: Encryption, ring: PasswordKeeper) -> None:
        self._storage, self._encryption, self._ring = storage, encryption, ring

    def keep(self, passphrase: str | None) -> None:
        """Keep what opens the repository.

        Raises `WrongPassphrase`, `KeyringUnavailable`, `RepositoryUnknown` (also where nothing is encrypted) and
        `BackupDamaged`; then the keyring has what it had.
        """
        cover = cover_of(self._storage)
        if not cover.is_encrypted:
            raise RepositoryUnknown(
                Sentence(
                    "The backups in {place} are not encrypted, so there is no passphrase to keep. Nothing was changed.",
                    place=self._storage.describe(),
                )
            )
        open_repository(self._storage, lambda said, key: self._encryption.coat(said, key, passphrase))
        self._ring.remember(_place(cover.identity), _WHO, passphrase or "")

    def forget(self) -> None:
        """Let the keyring forget it; raises as `keep`."""
        self._ring.forget(_place(cover_of(self._storage).identity), _WHO)

    def find(self) -> str | None:
        """Return what is kept; None where nothing is, no keyring is open, or there is no repository yet."""
        try:
            cover = cover_of(self._storage)
            return next(iter(self._ring.remembered(_place(cover.identity), _WHO)), None) if cover.is_encrypted else None
        except KeyringUnavailable:
            return None
        except BackupError as error:
            _log.info("the keyring was not asked: %s", LogWord(type(error).__name__))
            return None


def _place(identity: str) -> str:
    return f"backups {identity}"
