"""What a repository tells without its passphrase: which one it is, to whom it is encrypted, and its index."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from edumanage_desktop.services.backup.repository import Coat, Entry, PlainCoat, open_repository
from edumanage_desktop.services.backup.storage import Storage


@dataclass(frozen=True, slots=True)
class Cover:
    """A repository as whoever finds it sees it; `recipient` is the age recipient, empty for one that is plain."""

    identity: str
    is_encrypted: bool
    recipient: str = ""


def cover_of(storage: Storage) -> Cover:
    """Return the cover of the repository there; raises `RepositoryUnknown` and `BackupDamaged`."""
    said: list[Mapping[str, Any]] = []

    def look(encryption: Mapping[str, Any], _key: bytes) -> Coat:
        said.append(encryption)
        return PlainCoat()

    identity = open_repository(storage, look).identity
    return Cover(identity, bool(said), str(said[0].get("recipient", "")) if said else "")


def entries_of(storage: Storage) -> tuple[Entry, ...]:
    """Return the index, which is never encrypted; raises `RepositoryUnknown` and `BackupDamaged`."""
    return open_repository(storage, lambda _encryption, _key: PlainCoat()).entries()
