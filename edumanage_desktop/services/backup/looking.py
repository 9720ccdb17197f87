"""What is told of a place before its repository is opened: whether there is one, and who is at work in it."""

from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from edumanage_desktop.domain.backups import BackupDamaged, RepositoryUnavailable
from edumanage_desktop.services.backup import documents
from edumanage_desktop.services.backup.locking import STALE_AFTER, is_dead, owner_of
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
    run: str = ""
    """What tells the job from every other, '' where the lock does not say it."""
    is_dead: bool = False
    """Whether the job is known to have ended, or gave no sign of life for so long that the next one takes over."""

    @property
    def is_known(self) -> bool:
        """Return whether the lock says whose it is."""
        return self.since is not None


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
    found = lock_of(storage)
    return None if found is None or found.is_dead else found


def lock_of(storage: Storage) -> Holder | None:
    """Return whose lock stands in a repository, a dead one's too, None for none; raises `RepositoryUnavailable`."""
    try:
        content = read_whole(storage, LOCK)
    except FileNotFoundError:
        return None
    has_died = is_dead(content, storage.computer)
    with suppress(FileNotFoundError, RepositoryUnavailable):
        has_died = has_died or storage.age(LOCK) > STALE_AFTER
    owner = owner_of(content)
    try:
        since = datetime.fromisoformat(str(owner["since"]))
        return Holder(
            str(owner["login"]), str(owner["computer"]), str(owner["job"]), since, str(owner.get("run", "")), has_died
        )
    except (ValueError, KeyError):
        return Holder("?", "?", "?", None, str(owner.get("run", "")), has_died)
