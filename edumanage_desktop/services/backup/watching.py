"""Watching over backups: what is known of them stands in the database, and what is alarming is raised once."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from edumanage_desktop.domain.backups import BackupError, began_at
from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.domain.events import EventKind
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.backup.cover import entries_of
from edumanage_desktop.services.backup.runs import Run, newest_runs
from edumanage_desktop.services.backup.standing import Alert, AlertKind, Expected, Facts, Standing, facts_of, standing
from edumanage_desktop.services.backup.storage import Storage
from edumanage_desktop.services.events import EventReporter
from edumanage_desktop.services.work import KeepGoing, TaskResult

_LOOKED_AT = 30
"""How many of the newest runs are read."""

_NOTHING = Facts()


class BackupBoard(Protocol):
    """What the database knows of backups, for administrators. Every method may raise the `DatabaseError`s."""

    def is_administrator(self) -> bool:
        """Return whether whoever is signed in may read and note anything here but what is expected."""
        ...

    def facts(self) -> Facts:
        """Return what is known."""
        ...

    def note(self, facts: Facts) -> None:
        """Note what is known now."""
        ...

    def expected(self) -> Expected:
        """Return what the department expects."""
        ...

    def now(self) -> datetime:
        """Return the database's time."""
        ...

    def raised(self, kind: AlertKind) -> str:
        """Return the key of the alert that was raised last, empty for none."""
        ...

    def note_raised(self, alert: Alert) -> None:
        """Note that an alert was raised."""
        ...

    def acknowledged(self, kind: AlertKind) -> str:
        """Return the key of the alert that somebody acknowledged last, empty for none."""
        ...

    def acknowledge(self, alert: Alert) -> None:
        """Note that somebody has seen an alert; raises `Refused` for who is no administrator."""
        ...


@dataclass(frozen=True, slots=True)
class Watched:
    """How backups stand, and which of the alerts nobody has acknowledged yet."""

    standing: Standing
    unseen: tuple[Alert, ...]


class BackupWatch:
    """Brings what a repository knows to the database, and tells what of it is alarming."""

    def __init__(self, *, board: BackupBoard, events: EventReporter) -> None:
        self._board, self._events = board, events

    def look(self, known: Facts = _NOTHING) -> Watched:
        """Return how backups stand by what the database knows, and by what is known besides."""
        found = standing(self._board.facts().together(known), self._board.expected(), self._board.now())
        return Watched(found, tuple(each for each in found.alerts if self._board.acknowledged(each.kind) != each.key))

    def acknowledge(self, alert: Alert) -> None:
        """Let an alert stand no more until something else happens; the events say who did so."""
        self._board.acknowledge(alert)
        self._events.report(EventKind.WORK, f"task=backups acknowledged={alert.key}")

    def note_run(self, run: Run) -> None:
        """Note what came of a run, as an administrator's own; raises `Refused` for everybody else."""
        found = self._board.facts().together(facts_of((), (run,)))
        if run.snapshot is not None:
            at = began_at(run.snapshot)
            found = found.together(Facts(first_good=at, last_good=at))
        self._board.note(found)
        self._report(run)

    def carry(self, storage: Storage) -> None:
        """Note what a repository knows and the database does not; raises the `BackupError`s."""
        before = self._board.facts()
        runs = newest_runs(storage, _LOOKED_AT)
        now = before.together(facts_of(entries_of(storage), runs))
        if now == before:
            return
        self._board.note(now)
        known = max(filter(None, (before.last_good, before.last_failed)), default=None)
        for run in reversed(runs):
            if known is None or run.began_at.replace(microsecond=0) > known:
                self._report(run)

    def _report(self, run: Run) -> None:
        result = "well" if run.is_well else "failed" if run.snapshot is None else "trouble"
        words = f"task=backups run={run.began_at:%Y-%m-%dT%H:%M:%SZ} login={run.login} computer={run.computer}"
        told = f" said={run.trouble()}" if not run.is_well else ""
        self._events.report(EventKind.WORK, f"{words} result={result} snapshot={run.snapshot or ''}{told}")


TellByMail = Callable[[tuple[Alert, ...]], tuple[Sentence, ...]]
"""Mails alerts to administrators, each once to each; returns what hindered."""


def watch_backups(
    watch: BackupWatch, board: BackupBoard, storage: Storage | None, tell: TellByMail, _keep_going: KeepGoing
) -> TaskResult:
    """Carry, raise what is new, and mail what nobody acknowledged; an alert is trouble of one run only."""
    trouble: list[Sentence] = []
    try:
        if storage is not None:
            watch.carry(storage)
    except BackupError as error:
        trouble.append(error.sentence)
    found = watch.look()
    for alert in found.standing.alerts:
        if board.raised(alert.kind) != alert.key:
            board.note_raised(alert)
            trouble.append(alert.sentence)
    try:
        trouble += tell(found.unseen) if found.unseen else ()
    except EduManageError as error:
        trouble.append(error.sentence)
    return TaskResult({"alerts": len(found.unseen)}, tuple(trouble))
