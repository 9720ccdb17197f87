"""One job at a time in a repository: a lock that names its owner, with a sign of life, and a rule for a dead one's."""

import getpass
import json
import os
import platform
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from uuid import uuid4

from edumanage_desktop.domain.backups import BackupError, RepositoryBusy
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.backup.storage import LOCK, Storage
from edumanage_desktop.services.backup.streams import close, whole

BEAT_SECONDS = 60.0
STALE_AFTER = timedelta(minutes=10)
"""A lock without a sign of life for so long, by the storage's own clock, is a dead one's."""
_ATTEMPTS = 3


class RepositoryLock:
    """The lock that somebody holds; `lost` is set when another took it for a dead one's."""

    def __init__(self, storage: Storage, content: bytes) -> None:
        self._storage, self._content = storage, content
        self.lost = threading.Event()

    def check(self) -> None:
        """Raise `RepositoryBusy` when the lock is not this job's any more: nothing may be written then."""
        self._look()
        if self.lost.is_set():
            raise RepositoryBusy(
                Sentence(
                    "Another job took over these backups while this one gave no sign of life. Nothing more was written;"
                    " try again when it has ended."
                )
            )

    def beat(self) -> None:
        """Give a sign of life, and see whether the lock is still this job's."""
        with suppress(BackupError, OSError):
            self._look()
            if not self.lost.is_set():
                self._storage.replace(LOCK, self._content)

    def _look(self) -> None:
        """See whether the lock is still this job's."""
        if _content(self._storage) != self._content:
            self.lost.set()


@contextmanager
def locked(storage: Storage, job: str, *, beat_seconds: float = BEAT_SECONDS) -> Iterator[RepositoryLock]:
    """Hold the lock of a repository; raises `RepositoryBusy`, which says who holds it and since when."""
    lock = RepositoryLock(storage, _taken(storage, job))
    ended = threading.Event()

    def beat() -> None:
        while not ended.wait(beat_seconds):
            lock.beat()

    beating = threading.Thread(target=beat, name="repository-lock", daemon=True)
    beating.start()
    try:
        yield lock
    finally:
        ended.set()
        beating.join()
        lock.beat()
        if not lock.lost.is_set():
            storage.remove(LOCK)


def break_lock(storage: Storage) -> None:
    """Take the lock away, whoever holds it: for somebody who knows that its job has died."""
    storage.remove(LOCK)


def _taken(storage: Storage, job: str) -> bytes:
    content = _document(job)
    for _attempt in range(_ATTEMPTS):
        if storage.put_new(LOCK, content):
            return content
        held = _content(storage)
        with suppress(FileNotFoundError):
            if storage.age(LOCK) <= STALE_AFTER:
                raise RepositoryBusy(_busy(held))
        if held is not None and _content(storage) == held:
            storage.remove(LOCK)
    raise RepositoryBusy(_busy(_content(storage)))


def own_name() -> str:
    """Return what the system calls whoever runs this; its number where that has no name, as in a container."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return str(os.getuid()) if hasattr(os, "getuid") else "?"


def _document(job: str) -> bytes:
    owner = {
        "job": job,
        "login": own_name(),
        "computer": platform.node(),
        "process": os.getpid(),
        "since": datetime.now(UTC).isoformat(timespec="seconds"),
        "run": str(uuid4()),
    }
    return json.dumps(owner, ensure_ascii=False).encode()


def _content(storage: Storage) -> bytes | None:
    try:
        opened = storage.open(LOCK)
    except FileNotFoundError:
        return None
    try:
        return whole(opened)
    finally:
        close(opened)


def _busy(held: bytes | None) -> Sentence:
    try:
        owner = json.loads(held or b"")
        return Sentence(
            "{login} is at work with these backups on {computer} since {since} ({job}). Nothing was changed; try again"
            " when that has ended.",
            login=str(owner["login"]),
            computer=str(owner["computer"]),
            since=str(owner["since"]),
            job=str(owner["job"]),
        )
    except (ValueError, KeyError, TypeError):
        return Sentence("Somebody is at work with these backups. Nothing was changed; try again when that has ended.")
