"""One job at a time in a repository: a lock that names its owner, with a sign of life, and a rule for a dead one's."""

import getpass
import json
import os
import platform
import threading
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

from edumanage_desktop.domain.backups import BackupError, RepositoryBusy, RepositoryReadOnly, RepositoryUnavailable
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.backup.computer import Computer
from edumanage_desktop.services.backup.storage import LOCK, Storage
from edumanage_desktop.services.backup.streams import close, whole

BEAT_SECONDS = 60.0
STALE_AFTER = timedelta(minutes=10)
"""A lock without a sign of life for so long, by the storage's own clock, is a dead one's."""
_ATTEMPTS = 3


class RepositoryLock:
    """The lock that somebody holds; `lost` is set when another took it for a dead one's."""

    def __init__(self, storage: Storage, owner: Mapping[str, Any]) -> None:
        self._storage, self._owner = storage, owner
        self._beats = 0
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
        """Give a sign of life, and see whether the lock is still this job's.

        Every sign is another content, so that who saw an older one can take nothing over on the strength of it.
        """
        with suppress(BackupError, OSError):
            held = self._look()
            if held is not None:
                self._beats += 1
                sign = _written({**self._owner, "beats": self._beats})
                try:
                    self._storage.swap(LOCK, held, sign)
                except RepositoryUnavailable:  # of a store, perhaps, that does not know how to replace a very object
                    self._storage.replace(LOCK, sign)

    def _look(self) -> bytes | None:
        """Return what the lock holds while it is this job's; else note that it was lost."""
        held = _content(self._storage)
        if held is not None and owner_of(held).get("run") == self._owner["run"]:
            return held
        self.lost.set()
        return None


@contextmanager
def locked(storage: Storage, job: str, *, beat_seconds: float = BEAT_SECONDS) -> Iterator[RepositoryLock]:
    """Hold the lock of a repository; raises `RepositoryBusy`, which says who holds it and since when."""
    owner = _new_owner(job, storage.computer)
    _take(storage, owner)
    lock = RepositoryLock(storage, owner)
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


@contextmanager
def locked_where_writable(storage: Storage, job: str) -> Iterator[RepositoryLock | None]:
    """Hold the lock for a job that needs to write nothing; None where nothing may be written.

    Nobody can be kept out there, but whoever is at work already is waited for: raises `RepositoryBusy`.
    """
    with ExitStack() as stack:
        lock = None
        try:
            lock = stack.enter_context(locked(storage, job))
        except RepositoryReadOnly:
            held = _content(storage)
            if held is not None and _is_alive(storage, held):
                raise RepositoryBusy(_busy(held)) from None
        yield lock


def break_lock(storage: Storage, run: str) -> None:
    """Take the lock of a job away, for somebody who knows that it has died; raises `RepositoryBusy` for another's."""
    held = _content(storage)
    if held is not None and str(owner_of(held).get("run", "")) != run:
        raise RepositoryBusy(_busy(held))
    storage.remove(LOCK)


def _take(storage: Storage, owner: Mapping[str, Any]) -> None:
    content = _written(owner)
    for _attempt in range(_ATTEMPTS):
        if storage.put_new(LOCK, content):
            return
        held = _content(storage)
        if held is None:
            continue
        if held == content:  # it was written, and the answer was lost
            return
        if _is_alive(storage, held):
            raise RepositoryBusy(_busy(held))
        if storage.swap(LOCK, held, content):
            return
    raise RepositoryBusy(_busy(_content(storage)))


def _is_alive(storage: Storage, held: bytes) -> bool:
    with suppress(FileNotFoundError):
        return storage.age(LOCK) <= STALE_AFTER and not is_dead(held, storage.computer)
    return False


def is_dead(held: bytes, computer: Computer) -> bool:
    """Return whether a lock is of a process of this very computer that is no more; False where that cannot be known."""
    owner = owner_of(held)
    number, here = owner.get("process"), computer.computer_mark()
    if not here or owner.get("started") != here or not isinstance(number, int) or number <= 0:
        return False
    return computer.is_process_gone(number)


def own_name() -> str:
    """Return what the system calls whoever runs this; its number where that has no name, as in a container."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return str(os.getuid()) if hasattr(os, "getuid") else "?"


def _new_owner(job: str, computer: Computer) -> dict[str, Any]:
    return {
        "job": job,
        "login": own_name(),
        "computer": platform.node(),
        "process": os.getpid(),
        "started": computer.computer_mark(),
        "since": datetime.now(UTC).isoformat(timespec="seconds"),
        "run": str(uuid4()),
    }


def _written(owner: Mapping[str, Any]) -> bytes:
    return json.dumps(owner, ensure_ascii=False).encode()


def owner_of(held: bytes) -> Mapping[str, Any]:
    """Return who holds a lock, nobody for a content that no job wrote."""
    with suppress(ValueError):
        found = json.loads(held)
        if isinstance(found, dict):
            return found
    return {}


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
    owner = owner_of(held or b"")
    if {"login", "computer", "since", "job"} <= owner.keys():
        return Sentence(
            "{login} is at work with these backups on {computer} since {since} ({job}). Nothing was changed; try again"
            " when that has ended.",
            login=str(owner["login"]),
            computer=str(owner["computer"]),
            since=str(owner["since"]),
            job=str(owner["job"]),
        )
    return Sentence("Somebody is at work with these backups. Nothing was changed; try again when that has ended.")
