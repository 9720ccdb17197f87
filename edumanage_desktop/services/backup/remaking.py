"""What a repository says of itself, made anew from what is there, where `repository.json` is lost or damaged."""

import hashlib
import re
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

from edumanage_desktop.domain.backups import BackupDamaged, RepositoryUnavailable, WrongPassphrase
from edumanage_desktop.services.backup import documents
from edumanage_desktop.services.backup.encryption import Encryption, FindPassphrase
from edumanage_desktop.services.backup.repository import (
    ANY_FORMAT,
    Coat,
    PlainCoat,
    Repository,
    described,
    lost_key,
    read_whole,
)
from edumanage_desktop.services.backup.storage import INDEX, KEY, KEY_COPY, REPOSITORY, SNAPSHOTS, Storage

_NUMBER = re.compile(rb'"repository": "([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})"')


@dataclass(frozen=True, slots=True)
class Remade:
    """A repository as it is found to be, and the document that is to say so."""

    repository: Repository
    document: bytes
    is_number_kept: bool
    """Whether the number of the repository could still be read; by it keyrings know a passphrase."""


def remade(storage: Storage, encryption: Encryption, find_passphrase: FindPassphrase) -> Remade | None:
    """Return what could be known; None where the document is whole, or nothing here is a repository.

    Raises `WrongPassphrase`, `BackupDamaged` where the key of encrypted backups is lost, and `RepositoryUnavailable`.
    """
    before = _content(storage, REPOSITORY)
    if _is_whole(before):
        return None
    names = {each.name for each in storage.listed()}
    if not any(name.startswith(f"{SNAPSHOTS}/") for name in names):
        return None
    number = _NUMBER.search(before)
    identity = number[1].decode() if number is not None else str(uuid4())
    said: dict[str, Any] | None = None
    key: bytes | None = None
    coat: Coat = PlainCoat()
    if {KEY, KEY_COPY} & names or any(name.endswith(".age") for name in names):
        said, key, coat = _opened(storage, encryption, find_passphrase())
    document = described(identity, said, key)
    key_sha256 = None if key is None else hashlib.sha256(key).hexdigest()
    repository = Repository(storage=storage, coat=coat, identity=identity, key_sha256=key_sha256)
    return Remade(repository, document, number is not None)


def _opened(storage: Storage, encryption: Encryption, passphrase: str | None) -> tuple[dict[str, Any], bytes, Coat]:
    """Return what the key that the passphrase opens says; of two keys one may be damaged."""
    failure: Exception | None = None
    for key in dict.fromkeys((_content(storage, KEY), _content(storage, KEY_COPY))):
        if not key:
            continue
        try:
            said = dict(encryption.described(key, passphrase))
            return said, key, encryption.coat(said, key, passphrase)
        except (WrongPassphrase, BackupDamaged) as error:
            failure = failure or error
    raise failure or BackupDamaged(lost_key())


def _is_whole(content: bytes) -> bool:
    try:
        return str(documents.read(content, REPOSITORY).get("format")).startswith(ANY_FORMAT)
    except BackupDamaged:
        return False


def _content(storage: Storage, name: str) -> bytes:
    """Return a small file, nothing of one that is missing or cannot be read though its place can."""
    try:
        return read_whole(storage, name)
    except FileNotFoundError:
        return b""
    except RepositoryUnavailable:
        next(iter(storage.listed(INDEX)), None)
        return b""
