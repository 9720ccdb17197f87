"""Work with no window open: named tasks one after the other, by one run at a time, whatever becomes of any of them."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Protocol

from edumanage_desktop.domain.errors import EduManageError, RefusalCode, Refused, WorkTakenOver
from edumanage_desktop.domain.events import EventKind
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.events import EventReporter

STALE_AFTER_S = 600
"""A run that gave no sign for so long was killed, or its computer sleeps: the next one takes over."""
KeepGoing = Callable[[], None]
"""Says that the run is still at work; raises `WorkTakenOver` once another has its place. Call it within 2 minutes."""


@dataclass(frozen=True, slots=True)
class TaskResult:
    """What a task came to: what it did by name, whatever an administrator should look at, or why it did nothing."""

    counts: Mapping[str, int] = field(default_factory=dict)
    trouble: tuple[Sentence, ...] = ()
    left_alone: Sentence | None = None


@dataclass(frozen=True, slots=True)
class WorkTask:
    """A task by its name; `run` does what is due, may be killed at any moment, and raises the `EduManageError`s."""

    name: str
    run: Callable[[KeepGoing], TaskResult]


@dataclass(frozen=True, slots=True)
class WorkReport:
    """What a run came to: the result of each task by its name; `ran` is false where another run is at work."""

    ran: bool
    results: Mapping[str, TaskResult] = field(default_factory=dict)

    def trouble(self) -> tuple[Sentence, ...]:
        """Return all that an administrator should look at."""
        return tuple(sentence for result in self.results.values() for sentence in result.trouble)


class WorkClaims(Protocol):
    """Keeps who is at work in the database, by its own clock. Every method may raise the `DatabaseError`s."""

    def claim(self, run_uuid: str) -> bool:
        """Take the place of nobody, or of who gave no sign for `STALE_AFTER_S`; return whether it is taken."""
        ...

    def keep(self, run_uuid: str) -> None:
        """Give a sign of life; raises `WorkTakenOver` once another run has the place."""
        ...

    def release(self, run_uuid: str) -> None:
        """Give the place back, unless another has it."""
        ...

    def is_due(self, task: str, *, every_s: int) -> bool:
        """Return whether a task was never done, or not for so long."""
        ...

    def remembered(self, task: str) -> str:
        """Return where a task is to go on, empty for its beginning."""
        ...

    def done(self, task: str, *, go_on_at: str = "") -> None:
        """Note that a task was done just now, and where it is to go on."""
        ...


class Work:
    """Runs the tasks in their order."""

    def __init__(self, *, claims: WorkClaims, tasks: Sequence[WorkTask], events: EventReporter, run_uuid: str) -> None:
        self._claims, self._tasks, self._events, self._run_uuid = claims, tasks, events, run_uuid

    def once(self) -> WorkReport:
        """Do what is due, unless another run is at work; a task that fails keeps none of the others from theirs.

        Raises the `DatabaseError`s where not even the place could be taken, and `WorkTakenOver`.
        """
        if not self._claims.claim(self._run_uuid):
            return WorkReport(ran=False)
        results: dict[str, TaskResult] = {}
        with self._place():
            for task in self._tasks:
                self._claims.keep(self._run_uuid)
                results[task.name] = self._result(task)
            report = WorkReport(ran=True, results=results)
            self._tell(report)
        return report

    @contextmanager
    def _place(self) -> Iterator[None]:
        try:
            yield
        finally:
            self._claims.release(self._run_uuid)

    def _result(self, task: WorkTask) -> TaskResult:
        try:
            return task.run(lambda: self._claims.keep(self._run_uuid))
        except WorkTakenOver:
            raise
        except Refused as refusal:
            if refusal.code is RefusalCode.MAINTENANCE:  # nothing is wrong with it, and it is due afterwards
                return TaskResult(left_alone=refusal.sentence)
            return TaskResult(trouble=(refusal.sentence,))
        except EduManageError as error:
            return TaskResult(trouble=(error.sentence,))

    def _tell(self, report: WorkReport) -> None:
        """Report what went wrong as events, one for each task: that is where an administrator looks afterwards."""
        for name, result in report.results.items():
            if result.trouble:
                self._events.report(EventKind.WORK, f"task={name} trouble={'; '.join(result.trouble)}")
