"""Maintenance as values: the windows in which nobody acts, the runbook's tasks, and when each is due."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from edumanage_desktop.domain.sentences import Sentence

ANNOUNCED_BEFORE = timedelta(minutes=30)
"""So long before a window begins, everybody is told of it."""


DEPLOYMENT = "deployment"
"""The name under which the steps of deployments stand among the records of tasks; nobody notes it by hand."""


@dataclass(frozen=True, slots=True)
class PlannedWindow:
    """When acts are refused (UTC), what people are told, and whether the portal's writes are refused too.

    `is_hold` says that an incident holds everything read-only by it, and `ends_sessions` that sessions from before it
    end: of whoever plans it, all but their own; of whoever reads it, whether theirs does.
    """

    begins_at: datetime
    ends_at: datetime
    words: str = ""
    stops_portal: bool = False
    is_hold: bool = False
    ends_sessions: bool = False

    def is_open(self, now: datetime) -> bool:
        """Return whether acts are refused at a moment of the database's clock."""
        return self.begins_at <= now < self.ends_at

    def is_announced(self, now: datetime) -> bool:
        """Return whether people are told of it at a moment: it is open, or begins soon."""
        return self.begins_at - ANNOUNCED_BEFORE <= now < self.ends_at


class Outcome(StrEnum):
    """What came of a task that was done."""

    WELL = "well"
    TROUBLE = "trouble"


class TaskName(StrEnum):
    """What the runbook asks for at regular times."""

    REVIEW = "review"
    OPTIMISE = "optimise"
    STATISTICS = "statistics"
    GROWTH = "growth"
    ARCHIVE = "archive"
    PERFORMANCE = "performance"
    SECURITY_AUDIT = "security-audit"
    INFRASTRUCTURE = "infrastructure"
    MONITORING = "monitoring"
    DRILL = "restore-drill"


@dataclass(frozen=True, slots=True)
class Task:
    """A task of the runbook: every so many days or months; `is_run_here` says that the program does it itself.

    One that is `recorded_by` a command is noted by running that, and by nobody's hand.
    One that `follows` is due once after what is recorded under that name, and not there before.
    """

    name: TaskName
    words: Sentence
    months: int = 0
    days: int = 0
    is_run_here: bool = False
    follows: str = ""
    recorded_by: str = ""

    def next_after(self, done_at: datetime) -> datetime:
        """Return when it is due again after it was done."""
        if self.days:
            return done_at + timedelta(days=self.days)
        years, month = divmod(done_at.month - 1 + self.months, 12)
        last = monthrange(done_at.year + years, month + 1)[1]
        return done_at.replace(year=done_at.year + years, month=month + 1, day=min(done_at.day, last))

    @property
    def patience(self) -> timedelta:
        """Return how long after it is due it is overdue: a quarter of its rhythm, and a day for what follows."""
        return timedelta(days=1) if self.follows else timedelta(days=self.days or 30 * self.months) / 4


TASKS = (
    Task(TaskName.REVIEW, Sentence("Review logs and metrics"), days=7),
    Task(TaskName.OPTIMISE, Sentence("Optimise the tables"), months=1, is_run_here=True),
    Task(TaskName.STATISTICS, Sentence("Update the statistics"), months=1, is_run_here=True),
    Task(TaskName.GROWTH, Sentence("Look at how it grows"), months=1, is_run_here=True),
    Task(TaskName.ARCHIVE, Sentence("Archive old records"), months=1, is_run_here=True),
    Task(TaskName.PERFORMANCE, Sentence("Look at the performance"), months=1),
    Task(TaskName.DRILL, Sentence("Prove that a backup can be restored"), months=1, recorded_by="backup drill"),
    Task(TaskName.SECURITY_AUDIT, Sentence("Audit the security"), months=3),
    Task(TaskName.INFRASTRUCTURE, Sentence("Review the infrastructure"), months=12),
)
"""The runbook's regular tasks and its database maintenance, in the order of their rhythm."""
MONITORING = Task(TaskName.MONITORING, Sentence("Monitor for issues after a deployment"), follows=DEPLOYMENT)
"""What the runbook asks for after a deployment or a way back."""
TASK_BY_NAME = {task.name: task for task in (*TASKS, MONITORING)}


class DueState(StrEnum):
    """How a task stands."""

    DONE = "done"
    DUE = "due"
    OVERDUE = "overdue"
