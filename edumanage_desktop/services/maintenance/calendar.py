"""The calendar of the runbook's regular tasks: what is due, and what was done by whom, when, with what result."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from edumanage_desktop.domain.deployments import read_step
from edumanage_desktop.domain.errors import NotNotedByHand
from edumanage_desktop.domain.maintenance import MONITORING, TASK_BY_NAME, TASKS, DueState, Outcome, Task, TaskName
from edumanage_desktop.domain.sentences import Sentence


@dataclass(frozen=True, slots=True)
class TaskRecord:
    """That somebody did a task: login and time (UTC) are the database's."""

    task: str
    outcome: Outcome
    result: str
    login: str
    at: datetime


class TaskRecords(Protocol):
    """Reads and writes what was done, as an administrator. Raises the `DatabaseError`s.

    What was written stays: nobody changes or removes it.
    """

    def require_administrator(self) -> None:
        """Raise `Refused` for who is none: a file would let anybody look, and a server shows them nothing."""
        ...

    def latest(self) -> Mapping[str, TaskRecord]:
        """Return the last record of each task that was ever done, by its name."""
        ...

    def of(self, task: str) -> Sequence[TaskRecord]:
        """Return all records of a task, or of what `DEPLOYMENT` names, the latest first."""
        ...

    def note(self, task: TaskName, outcome: Outcome, result: str) -> TaskRecord:
        """Record what was done and return it; raises `Refused` (INVALID for no words or too many, DENIED)."""
        ...

    def now(self) -> datetime:
        """Return the database's time (UTC)."""
        ...


def note_by_hand(records: TaskRecords, name: TaskName, outcome: Outcome, result: str) -> TaskRecord:
    """Record what a person says they did; raises `NotNotedByHand` for what is recorded by doing it, and as `note`."""
    command = TASK_BY_NAME[name].recorded_by
    if command:
        raise NotNotedByHand(
            Sentence(
                "A restore drill is recorded when one is run, and not by hand. Nothing was recorded; run one under"
                " Backups or by {command}.",
                command=command,
            )
        )
    return records.note(name, outcome, result)


@dataclass(frozen=True, slots=True)
class Entry:
    """How a task stands; `due_at` is None for one that was never done, or that met trouble: that is due at once."""

    task: Task
    state: DueState
    due_at: datetime | None
    last: TaskRecord | None


def entry_of(task: Task, last: TaskRecord | None, now: datetime) -> Entry:
    """Return how a task stands at a moment."""
    if last is None or last.outcome is Outcome.TROUBLE:
        return Entry(task, DueState.DUE, None, last)
    due_at = task.next_after(last.at)
    if now < due_at:
        return Entry(task, DueState.DONE, due_at, last)
    state = DueState.OVERDUE if now >= due_at + task.patience else DueState.DUE
    return Entry(task, state, due_at, last)


def entry_after(task: Task, last: TaskRecord | None, cause: TaskRecord, now: datetime) -> Entry:
    """Return how a task stands that is to be done once after what `cause` records."""
    if last is not None and last.at >= cause.at and last.outcome is Outcome.WELL:
        return Entry(task, DueState.DONE, None, last)
    state = DueState.OVERDUE if now >= cause.at + task.patience else DueState.DUE
    return Entry(task, state, cause.at, last)


def calendar(records: TaskRecords) -> tuple[Entry, ...]:
    """Return how every task stands now, by the database's clock; what follows something comes after it only."""
    latest, now = records.latest(), records.now()
    entries = [entry_of(task, latest.get(task.name), now) for task in TASKS]
    of_deployments = records.of(MONITORING.follows) if MONITORING.follows in latest else ()
    cause = next(filter(_is_change, of_deployments), None)
    if cause is not None:
        entries.append(entry_after(MONITORING, latest.get(MONITORING.name), cause, now))
    return tuple(entries)


def _is_change(record: TaskRecord) -> bool:
    """Return whether a deployment recorded a change: one that was refused or stopped before is none."""
    step = read_step(record.result, is_well=record.outcome is Outcome.WELL, login=record.login, at=record.at)
    return step is not None and step.name.is_change
