"""What is told of a place before its repository is opened: whether there is one, and who is at work in it."""

import json
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from edumanage_desktop.domain.backups import BackupDamaged, RepositoryUnavailable
from edumanage_desktop.services.backup import documents
from edumanage_desktop.services.backup.locking import STALE_AFTER, is_dead
from edumanage_desktop.services.backup.repository import missing, read_whole
from edumanage_desktop.services.backup.storage import LOCK, REPOSITORY, SNAPSHOTS, Storage


class RepositoryKind(StrEnum):
    """What stands at a place."""

    NONE = "none"
    PLAIN = "plain"
    ENCRYPTED = "encrypted"


@dataclass(frozen=True, slots=True)
class Holder:
    """Who holds the lock of a repository; `since` is None where the lock does not say it."""

    login: str
    computer: str
    job: str
    since: datetime | None


def kind_of(storage: Storage) -> RepositoryKind:
    """Return what stands there, without its passphrase; raises `BackupDamaged` and `RepositoryUnavailable`."""
    try:
        document = documents.read(read_whole(storage, REPOSITORY), REPOSITORY)
    except FileNotFoundError as error:
        if any(storage.listed(f"{SNAPSHOTS}/")):
            raise BackupDamaged(missing(REPOSITORY)) from error
        return RepositoryKind.NONE
    return RepositoryKind.PLAIN if document.get("encryption") is None else RepositoryKind.ENCRYPTED


def holder(storage: Storage) -> Holder | None:
    """Return who is at work in a repository, None for nobody and for a dead one; raises `RepositoryUnavailable`."""
    try:
        content = read_whole(storage, LOCK)
    except FileNotFoundError:
        return None
    if is_dead(content):
        return None
    with suppress(FileNotFoundError, RepositoryUnavailable):  # who may only read cannot tell how old it is
        if storage.age(LOCK) > STALE_AFTER:
            return None
    try:
        owner = json.loads(content)
        since = datetime.fromisoformat(str(owner["since"]))
        return Holder(str(owner["login"]), str(owner["computer"]), str(owner["job"]), since)
    except (ValueError, KeyError, TypeError):
        return Holder("?", "?", "?", None)
