"""A task that the program does itself, as a job of the panel: how far it is, and stopping it between two tables."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from edumanage_desktop.domain.backups import BackupCancelled
from edumanage_desktop.domain.maintenance import TASK_BY_NAME, TaskName
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.jobs.desk import JobsDesk
from edumanage_desktop.gui.jobs.job import Job, JobEnd, JobPlan
from edumanage_desktop.services.backup.job_watch import JobWatch
from edumanage_desktop.services.backup.progress import Stage
from edumanage_desktop.services.maintenance.desk import MaintenanceDesk
from edumanage_desktop.services.maintenance.growth import Growth, note_growth
from edumanage_desktop.services.maintenance.tending import TASK_OF, Tended, Tending, tend_all

_TENDING: dict[TaskName, Tending] = {task: tending for tending, task in TASK_OF.items()}
_KEY = "maintenance"
_STOPPED = Sentence("It was stopped before it came to its end; the task is still to be done.")


class TaskRun(QObject):
    """One at a time; it goes on while its person is on other pages."""

    changed = Signal()
    """A task may have begun or ended."""
    ended = Signal(str)
    """What came of it, in words."""
    grown = Signal(object)
    """`Growth`: somebody looked at how it grows."""

    def __init__(self, *, jobs: JobsDesk, desk: MaintenanceDesk, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs, self._desk = jobs, desk
        self._job: Job | None = None
        jobs.changed.connect(self.changed)

    def is_running(self) -> bool:
        """Return whether something is being done."""
        return self._jobs.running_at(_KEY) is not None

    def stop(self) -> None:
        """End after the table that is at work."""
        job = self._jobs.running_at(_KEY)
        if job is not None:
            job.stop()

    def begin(self, task: TaskName) -> None:
        """Do a task that the program does itself."""
        job = self._jobs.start(self._plan(task))
        if job is not None:
            self._job = job
            job.ended.connect(self._end)
            self._jobs.open(takes_keyboard=False)

    def _plan(self, task: TaskName) -> JobPlan:
        title, desk = wording.said(TASK_BY_NAME[task].words), self._desk
        if task is TaskName.GROWTH:
            words = self.tr("Looked at how it grows.")
            return JobPlan(
                title=title, key=_KEY, work=lambda _watch: _look(desk), say=lambda _growth: JobEnd(words),
                stopped=_STOPPED,
            )  # fmt: skip
        tending = _TENDING[task]
        return JobPlan(
            title=title, key=_KEY, work=lambda watch: _tend(desk, tending, watch), say=self._said, stopped=_STOPPED
        )

    def _said(self, done: Sequence[Tended]) -> JobEnd:
        wrong = [each.table for each in done if not each.is_well]
        if not wrong:
            return JobEnd(self.tr("Done for %n tables.", "", len(done)))
        said = self.tr("Not well: {tables}. What the database says stands in the record.")
        return JobEnd(said.format(tables=wording.listed(wrong)), is_well=False)

    def _end(self) -> None:
        job, self._job = self._job, None
        if job is not None:
            if isinstance(job.result, Growth):
                self.grown.emit(job.result)
            self.ended.emit(job.words)


def _tend(desk: MaintenanceDesk, tending: Tending, watch: JobWatch) -> Sequence[Tended]:
    """Tend all tables and return what came of each; raises `BackupCancelled` where it was stopped in between."""

    def tell(done: int, total: int, tended: Tended) -> None:
        watch.follow(Stage(tended.table, done, total, 0))

    done, record = tend_all(desk.tender, desk.records, tending, told=tell, is_unwanted=watch.is_stopped)
    if record is None:
        raise BackupCancelled(
            Sentence(
                "Stopped after %n tables; the task is still to be done.",
                one="Stopped after one table; the task is still to be done.",
                number=len(done),
            )
        )
    return done


def _look(desk: MaintenanceDesk) -> Growth:
    growth = desk.growth.growth()
    note_growth(desk.records, growth)
    return growth
