"""One long job: its title, how far it is, how it is stopped, and what came of it."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto
from functools import partial
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from edumanage_desktop.domain.backups import BackupCancelled
from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.tasks import Lane, TaskLanes
from edumanage_desktop.services.backup.job_watch import JobWatch
from edumanage_desktop.services.backup.pace import JobPace
from edumanage_desktop.services.backup.progress import Stage


class JobState(Enum):
    """How it stands with a job."""

    RUNNING = auto()
    STOPPING = auto()
    DONE = auto()
    FLAWED = auto()
    """It came to its end and found something wrong."""
    FAILED = auto()
    STOPPED = auto()


@dataclass(frozen=True, slots=True)
class JobEnd:
    """What came of a job, in the person's language; `is_well` is False where it found something wrong."""

    words: str
    is_well: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class JobPlan:
    """A job that is to be done: `work` runs in a thread of its own, `say` tells on the GUI thread what came of it.

    `key` names what only one job may work on at a time. `stopped` is what a job says that was stopped.
    """

    title: str
    key: str
    work: Callable[[JobWatch], Any]
    say: Callable[[Any], JobEnd]
    stopped: Sentence
    details: Callable[[Any, QWidget], QDialog] | None = None
    """Returns a dialog that tells more of what came of it than words can."""


class Job(QObject):
    """A job that was begun. It goes on while the person is on other pages."""

    changed = Signal()
    """It is further than before, is being stopped, or has ended."""
    ended = Signal()
    _told = Signal(object)

    def __init__(
        self,
        plan: JobPlan,
        *,
        lanes: TaskLanes,
        parent: QObject,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self.title, self.key = plan.title, plan.key
        self.state = JobState.RUNNING
        self.stage: Stage | None = None
        self.pace = JobPace()
        self.words = ""
        """What came of it, once it has ended."""
        self.result: Any = None
        """What the work returned; None for one that failed or was stopped."""
        self.error: EduManageError | None = None
        self.ended_at: datetime | None = None
        self._work: Callable[[JobWatch], Any] | None = plan.work
        """What it does until it has begun: what it knows besides, as a password, ends with it."""
        self._say, self._details = plan.say, plan.details
        self._lanes, self._clock = lanes, clock
        self._watch = JobWatch(self._tell, stopped=plan.stopped)
        self._told.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Begin; to be called once."""
        work, self._work = self._work, None
        assert work is not None
        work = partial(work, self._watch)
        self._lanes.run(self, work).on(Lane.JOBS).success(self._succeed).failure(self._fail).unexpected(
            self._break_off
        ).start()

    def stop(self) -> None:
        """Let it end as soon as can be; `ended` follows."""
        if self.state is JobState.RUNNING:
            self.state = JobState.STOPPING
            self._watch.stop()
            self.changed.emit()

    def has_details(self) -> bool:
        """Return whether there is more to be told of what came of it."""
        return self._details is not None and self.result is not None

    def show_details(self, parent: QWidget) -> None:
        """Open the dialog that tells it."""
        if self._details is not None and self.result is not None:
            dialog = self._details(self.result, parent)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def is_running(self) -> bool:
        """Return whether it has not ended yet."""
        return self.state in (JobState.RUNNING, JobState.STOPPING)

    def _tell(self, stage: Stage) -> None:
        """Pass on from the job's thread how far it is, where the window is still there."""
        if shiboken6.isValid(self):
            self._told.emit(stage)

    def _take(self, stage: Stage) -> None:
        if self.is_running():
            self.stage = stage
            self.pace.note(stage, self._clock())
            self.changed.emit()

    def _succeed(self, result: Any) -> None:
        self.result = result
        end = self._say(result)
        self._end(JobState.DONE if end.is_well else JobState.FLAWED, end.words)

    def _fail(self, error: EduManageError) -> None:
        self.error = error
        is_stopped = isinstance(error, BackupCancelled)
        self._end(JobState.STOPPED if is_stopped else JobState.FAILED, wording.said(error.sentence))

    def _break_off(self) -> None:
        self._end(JobState.FAILED, self.tr("It broke off because of a fault of this program, which was logged."))

    def _end(self, state: JobState, words: str) -> None:
        self.state, self.words, self.ended_at = state, words, wording.now_utc()
        self.changed.emit()
        self.ended.emit()
