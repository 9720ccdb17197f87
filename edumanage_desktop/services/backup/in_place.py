"""Restoring a backup over a database that is in use: beside it, proven, and only then in its place; the old one stays.

The command line and the window both work through `InPlaceRestore` and `KeptDatabases`.
"""

import logging
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from edumanage_desktop.domain.backups import BackupCancelled, BackupError, KeptUnknown
from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.backup.desk import BackupDesk
from edumanage_desktop.services.backup.progress import Progress, Stage, no_progress
from edumanage_desktop.services.backup.restoring import RestorableDatabase, RestorableStore, Restoring

_log = logging.getLogger(__name__)
LISTED_ACTS = 1_000
"""So many lost acts an outlook lists, the last ones; all of them are counted."""


@dataclass(frozen=True, slots=True)
class LostAct:
    """An act that is in a database and not in another one: who asked for what, and when (UTC)."""

    act_uuid: str
    kind: str
    upload_id: int
    version: int
    """The version of the submission that the act made."""
    actor: str
    at: datetime
    title: str | None = None


@dataclass(frozen=True, slots=True)
class Erasure:
    """What was erased since: a submission, or all of a student (`student_id`)."""

    at: datetime
    upload_id: int | None = None
    student_id: int | None = None


@dataclass(frozen=True, slots=True)
class Outlook:
    """What would be lost and what would stay if the database in use became what it was at an instant."""

    snapshot: str
    since: datetime
    """The instant of the backup."""
    submissions: int
    decisions: int
    others: int
    """Acts of other kinds: moves, corrections, what was taken back."""
    outside: int
    """What the portal and other programs did; nobody can do it again but they."""
    records: int
    """Changes of students, faculty, teaching and settings; they are in the old database only."""
    acts: tuple[LostAct, ...]
    """The last `LISTED_ACTS` of them, the newest first."""
    disabled: tuple[str, ...]
    """Whose account was disabled since, and stays so."""
    added: tuple[str, ...]
    """Who was added since, and stays."""
    erasures: tuple[Erasure, ...]
    """What was erased since, and is erased again."""

    @property
    def lost(self) -> int:
        """Return how many acts are lost, and could be done again."""
        return self.submissions + self.decisions + self.others


@dataclass(frozen=True, slots=True)
class KeptDatabase:
    """A database that stands beside the one in use, as it was until another took its place."""

    name: str
    at: datetime
    size_bytes: int
    snapshot: str | None
    """The backup, or the kept database, that took its place; None when it came to no switch."""


@dataclass(frozen=True, slots=True)
class CarriedOver:
    """What was taken from the database in use into the one that takes its place."""

    accounts: int
    disabled: tuple[str, ...]
    """Whose account the backup would have let in again."""
    erasures: int
    mails: int
    """How many mails are known to be sent, so that nobody gets one again."""


@dataclass(slots=True)
class RestoredInPlace:
    """What was restored, and whether it took the place of the database in use."""

    snapshot: str
    rows: int = 0
    files: int = 0
    seconds: float = 0.0
    wrong: list[str] = field(default_factory=list)
    """What is not as it was backed up; nothing was switched then."""
    outside: int | None = 0
    """What the portal did since the backup, until the very switch, and the old database alone has; None: not known."""
    carried: CarriedOver | None = None
    kept: KeptDatabase | None = None
    """The old database; None when nothing was switched."""


class LiveDatabase(Protocol):
    """A database in use, and what stands beside it. Every method may raise the `DatabaseError`s and `Refused`."""

    def check(self) -> None:
        """Raise unless whoever asks administers the department, and a restore in place is possible here."""
        ...

    def outlook(self, snapshot: str, since: datetime) -> Outlook:
        """Return what is in the database and not in one of that instant."""
        ...

    def alone(self) -> AbstractContextManager[None]:
        """Let nobody else restore it meanwhile, and finish or sweep what an interrupted one left.

        Raises `RestoreBusy`.
        """
        ...

    def beside(self) -> AbstractContextManager[RestorableDatabase]:
        """Yield an empty database beside it; it is gone with the block unless it took its place."""
        ...

    def kept_beside(self, name: str) -> AbstractContextManager[datetime]:
        """Put a copy of a kept database where `beside` puts an empty one; yield when it was kept.

        Raises `KeptUnknown`.
        """
        ...

    def erased_files(self, since: datetime) -> frozenset[str]:
        """Return the keys of files that the database beside names and that were erased since."""
        ...

    def carry_over(self, since: datetime) -> CarriedOver:
        """Take what must survive into the database beside: accounts, erasures, which mails were sent."""
        ...

    def switch(self, instead: str, go_on: Callable[[], None]) -> KeptDatabase:
        """Let the database beside take the place of the one in use, which is kept; all of it or nothing.

        `instead` is what takes the place, for the list of kept ones; `go_on` is called until it cannot be stopped any
        more, and raises to stop it.
        """
        ...

    def kept(self) -> tuple[KeptDatabase, ...]:
        """Return what is kept beside it, the newest first."""
        ...

    def outside_in(self, name: str, since: datetime) -> int:
        """Return how many changes of the portal a kept database has that were made since; raises `KeptUnknown`."""
        ...

    def dismiss(self, name: str) -> None:
        """Remove a kept database for good; raises `KeptUnknown`."""
        ...


class InPlaceRestore:
    """Restores one backup in place of a database in use; `run` may be called once, `cancel` from another thread."""

    def __init__(
        self,
        *,
        desk: BackupDesk,
        live: LiveDatabase,
        store: RestorableStore,
        progress: Progress = no_progress,
    ) -> None:
        self._desk, self._live, self._store, self._progress = desk, live, store, progress
        self._cancelled = threading.Event()
        self._restoring: Restoring | None = None

    def outlook(self, snapshot: str) -> Outlook:
        """Return what restoring this backup would lose; raises `SnapshotUnknown` and `BackupDamaged`."""
        self._live.check()
        return self._live.outlook(snapshot, self._desk.repository().manifest(snapshot).began_at)

    def cancel(self) -> None:
        """Stop as soon as can be; the database in use stays as it is."""
        self._cancelled.set()
        if self._restoring is not None:
            self._restoring.cancel()

    def run(self, snapshot: str) -> RestoredInPlace:
        """Restore beside, prove, carry over and switch; without proof nothing is switched.

        Raises `BackupDamaged`, `BackupCancelled`, `RestoreBusy`, the `DatabaseError`s and `StoreError`s; the database
        in use is as it was then.
        """
        began, done = time.monotonic(), RestoredInPlace(snapshot)
        self._live.check()
        since = self._desk.repository().manifest(snapshot).began_at
        with _alone(self._live), self._live.beside() as database:
            self._restoring = self._desk.restoring(snapshot, database, self._store, self._progress)
            self._restoring.leave_out(lambda: self._live.erased_files(since))
            self._go_on()
            restored = self._restoring.run()
            done.rows, done.files, done.wrong = restored.rows, restored.files, restored.wrong
            if not done.wrong:
                self._switch(done, since)
        done.seconds = round(time.monotonic() - began, 1)
        return done

    def _switch(self, done: RestoredInPlace, since: datetime) -> None:
        self._go_on()
        self._progress(Stage("carried over", 0, None, 0))
        done.carried = self._live.carry_over(since)
        self._go_on()
        self._progress(Stage("switched", 0, None, 0))
        done.kept = self._live.switch(done.snapshot, self._go_on)
        try:
            done.outside = self._live.outside_in(done.kept.name, since)
        except EduManageError:
            _log.warning("what only the old database has is not known; the switch is made", exc_info=True)
            done.outside = None

    def _go_on(self) -> None:
        if self._cancelled.is_set():
            raise BackupCancelled(
                Sentence("The restore was stopped before anything was switched. The database in use is as it was.")
            )


class Replayer(Protocol):
    """Does again what is in a kept database and not in the one in use. Methods raise as those of `LiveDatabase`."""

    def lost_acts(self, name: str) -> tuple[LostAct, ...]:
        """Return the acts of a kept database, the oldest first; raises `KeptUnknown`."""
        ...

    def replay(self, name: str, act: LostAct) -> "ActFate":
        """Do one of them again, as the same act; acts are given in the order in which they were returned."""
        ...


@dataclass(frozen=True, slots=True)
class ActFate:
    """What came of an act that was to be done again."""

    act: LostAct
    fate: str
    """`done`, `there` (it had been done before), `conflict`, `refused` or `gone` (there is no such submission)."""
    upload_id: int
    """The submission that it was done to, which has another number when the old one was given to other work."""
    words: str = ""
    """Why it was not done, for people."""


class KeptDatabases:
    """The databases that are kept beside the one in use: told, gone back to, replayed from, dismissed."""

    def __init__(self, *, live: LiveDatabase, replayer: Replayer, progress: Progress = no_progress) -> None:
        self._live, self._replayer, self._progress = live, replayer, progress
        self._cancelled = threading.Event()

    def listed(self) -> tuple[KeptDatabase, ...]:
        """Return what is kept, the newest first; what an interrupted restore left is finished or swept before."""
        self._live.check()
        self._finish()
        return self._live.kept()

    def require(self, name: str) -> KeptDatabase:
        """Return a kept database; raises `KeptUnknown`."""
        self._live.check()
        self._finish()
        return self._found(name)

    def dismiss(self, name: str) -> None:
        """Remove a kept database for good; raises `KeptUnknown`."""
        self._live.check()
        with _alone(self._live):
            self._live.dismiss(name)

    def outlook(self, name: str) -> Outlook:
        """Return what going back to it would lose, nothing where it is in use already; raises `KeptUnknown`."""
        self._live.check()
        self._finish()
        before = self._before(name)
        if before is not None:
            return _nothing_lost(name, before.at)
        return self._live.outlook(name, self._found(name).at)

    def go_back(self, name: str) -> KeptDatabase:
        """Let a kept database take the place of the one in use, which is kept in its turn.

        What must survive is carried over as in a restore. Where it is in use already, nothing is done. Raises
        `KeptUnknown`, `RestoreBusy`, `BackupCancelled`.
        """
        self._live.check()
        with _alone(self._live):
            before = self._before(name)
            if before is not None:
                return before
            with self._live.kept_beside(name) as since:
                self._live.carry_over(since)
                kept = self._live.switch(name, self._go_on)
            self._live.dismiss(name)  # it is the one in use now
        return kept

    def lost_acts(self, name: str) -> tuple[LostAct, ...]:
        """Return what a replay would try, the oldest first; raises `KeptUnknown`."""
        self._live.check()
        return self._replayer.lost_acts(name)

    def replay(self, name: str) -> tuple[ActFate, ...]:
        """Do again what is in a kept database and not in the one in use, and return what came of each.

        A replay that was stopped, killed or cut off is simply begun anew: each act keeps its UUID and is done once.
        """
        fates = []
        acts = self.lost_acts(name)
        for number, act in enumerate(acts, start=1):
            if self._cancelled.is_set():
                break
            fates.append(self._replayer.replay(name, act))
            self._progress(Stage("acts done again", number, len(acts), 0))
        return tuple(fates)

    def cancel(self) -> None:
        """Stop as soon as can be; acts that were done again stay done."""
        self._cancelled.set()

    def _finish(self) -> None:
        """Finish or sweep what an interrupted one left, where that can be."""
        with suppress(BackupError), _alone(self._live):  # somebody is at work, or the folder is read-only
            pass

    def _before(self, name: str) -> KeptDatabase | None:
        """Return the database that was in use before this one took its place; None where it is not in use."""
        kept = self._live.kept()
        last = _last_switched(kept)
        return last if last is not None and last.snapshot == name and not _is_kept(name, kept) else None

    def _found(self, name: str) -> KeptDatabase:
        found = next((each for each in self._live.kept() if each.name == name), None)
        if found is None:
            raise no_such_database(name)
        return found

    def _go_on(self) -> None:
        if self._cancelled.is_set():
            raise BackupCancelled(Sentence("It was stopped before anything was switched. The database is as it was."))


@contextmanager
def _alone(live: LiveDatabase) -> Iterator[None]:
    """Be alone with it; going back that was interrupted after the switch ends now, for what is in use is not kept."""
    with live.alone():
        kept = live.kept()
        last = _last_switched(kept)
        if last is not None and last.snapshot is not None and _is_kept(last.snapshot, kept):
            live.dismiss(last.snapshot)
        yield


def _last_switched(kept: Sequence[KeptDatabase]) -> KeptDatabase | None:
    """Return which of the kept databases was in use last."""
    return max((each for each in kept if each.snapshot is not None), key=lambda each: each.at, default=None)


def _is_kept(name: str, kept: Sequence[KeptDatabase]) -> bool:
    return any(each.name == name for each in kept)


def _nothing_lost(name: str, since: datetime) -> Outlook:
    return Outlook(name, since, 0, 0, 0, outside=0, records=0, acts=(), disabled=(), added=(), erasures=())


def no_such_database(name: str) -> KeptUnknown:
    """Return the error for a name that is none of the kept databases."""
    return KeptUnknown(
        Sentence("No old database '{name}' is kept here. Nothing was changed; `backup old list` names all.", name=name)
    )


def counts_of(fates: tuple[ActFate, ...]) -> Mapping[str, int]:
    """Return how many acts met each fate."""
    counts = dict.fromkeys(("done", "there", "conflict", "refused", "gone"), 0)
    for each in fates:
        counts[each.fate] += 1
    return counts
