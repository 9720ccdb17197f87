"""Watching over backups: what is known of them stands in the database, and what is alarming is raised once."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from edumanage_desktop.domain.backups import BackupError
from edumanage_desktop.domain.errors import DatabaseError, EduManageError, Refused
from edumanage_desktop.domain.events import EventKind
from edumanage_desktop.domain.maintenance import Outcome, TaskName
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.backup.cover import entries_of
from edumanage_desktop.services.backup.runs import DRILL, Run, newest_runs
from edumanage_desktop.services.backup.standing import (
    Alert,
    AlertKind,
    Expected,
    Facts,
    Standing,
    facts_of,
    facts_of_told,
    standing,
)
from edumanage_desktop.services.backup.storage import Storage
from edumanage_desktop.services.backup.told_runs import told_of
from edumanage_desktop.services.events import EventReporter
from edumanage_desktop.services.maintenance.calendar import TaskRecords
from edumanage_desktop.services.work import KeepGoing, TaskResult

_LOOKED_AT = 30
"""How many of the newest runs are read."""
_LONGEST_RESULT = 1_000

_NOTHING = Facts()


class BackupBoard(Protocol):
    """What the database knows of backups, for administrators. Every method may raise the `DatabaseError`s."""

    def is_administrator(self) -> bool:
        """Return whether whoever is signed in may read and note anything here but what is expected."""
        ...

    def facts(self) -> Facts:
        """Return what administrators noted."""
        ...

    def told_runs(self) -> Sequence[Run]:
        """Return what accounts that back up told of their runs, the newest first: the last, drills, and the first."""
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

    def __init__(self, *, board: BackupBoard, events: EventReporter, records: TaskRecords) -> None:
        """`records` is the calendar of regular tasks, in which a drill is one."""
        self._board, self._events, self._records = board, events, records

    def look(self, known: Facts = _NOTHING) -> Watched:
        """Return how backups stand by what the database knows, and by what is known besides."""
        found = standing(known_facts(self._board).together(known), self._board.expected(), self._board.now())
        return Watched(found, tuple(each for each in found.alerts if self._board.acknowledged(each.kind) != each.key))

    def acknowledge(self, alert: Alert) -> None:
        """Let an alert stand no more until something else happens; the events say who did so."""
        self._board.acknowledge(alert)
        self._events.report(EventKind.WORK, f"task=backups acknowledged={alert.key}")

    def note_run(self, run: Run) -> None:
        """Note what came of a run as an administrator; everybody else tells of it, and is heard if they back up."""
        if not self._board.is_administrator():
            self.tell_run(run)
            return
        before = self._board.facts()
        self._board.note(before.together(facts_of_told((run,))))
        self.tell_run(run)
        self._record_drills((run,), before)

    def tell_run(self, run: Run) -> None:
        """Let the events say what came of a run; the database itself writes whose word that is."""
        self._events.report(EventKind.WORK, told_of(run))

    def carry_told(self) -> None:
        """Note what accounts that back up told, drills among the regular tasks, for events do not stay for ever."""
        before, runs = self._board.facts(), self._board.told_runs()
        now = before.together(facts_of_told(runs))
        if now != before:
            self._board.note(now)
            self._record_drills(tuple(reversed(runs)), before)

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
                self.tell_run(run)
        self._record_drills(tuple(reversed(runs)), before)

    def _record_drills(self, runs: Sequence[Run], before: Facts) -> None:
        """Record in the calendar what drills came to that nobody knew of; a run and the drill in it are one."""
        known = max(filter(None, (before.last_drill, before.drill_failed)), default=None)
        for run in runs:
            step = next((step for step in run.steps if step.name == DRILL), None)
            is_told = known is not None and run.ended_at.replace(microsecond=0) <= known
            if step is None or is_told or any(_holds(other, run) for other in runs):
                continue
            outcome = Outcome.WELL if step.is_well else Outcome.TROUBLE
            words = (f"by {run.login} on {run.computer}", "" if step.is_well else step.said)
            self._records.note(TaskName.DRILL, outcome, ": ".join(filter(None, words))[:_LONGEST_RESULT])


def known_facts(board: BackupBoard) -> Facts:
    """Return what the database knows; whoever looks first while no backup is known begins to wait for one."""
    noted = board.facts()
    found = noted.together(facts_of_told(board.told_runs()))
    if found.last_good is None and found.awaited is None:
        found = found.together(Facts(awaited=board.now().replace(microsecond=0)))
        with suppress(DatabaseError, Refused):  # who may write nothing leaves it to whoever looks next
            board.note(noted.together(Facts(awaited=found.awaited)))
    return found


def _holds(run: Run, other: Run) -> bool:
    """Return whether a drill that was noted by itself is the one of a scheduled run."""
    is_around = run.began_at <= other.began_at and other.ended_at <= run.ended_at
    return run is not other and is_around and any(step.name == DRILL for step in run.steps)


TellByMail = Callable[[tuple[Alert, ...]], tuple[Sentence, ...]]
"""Mails alerts to administrators, each once to each; returns what hindered."""


def watch_backups(
    watch: BackupWatch, board: BackupBoard, storage: Storage | None, tell: TellByMail, _keep_going: KeepGoing
) -> TaskResult:
    """Carry, raise what is new, and mail what nobody acknowledged; an alert is trouble of one run only."""
    trouble: list[Sentence] = []
    watch.carry_told()
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
