"""A task that the program does itself, beside the GUI thread: how far it is, and stopping it between two tables."""

from collections.abc import Sequence
from functools import partial
from threading import Event

from PySide6.QtCore import QObject, QTimer, Signal

from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.domain.maintenance import TaskName
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.tasks import Lane, TaskLanes
from edumanage_desktop.services.maintenance.calendar import TaskRecord
from edumanage_desktop.services.maintenance.desk import MaintenanceDesk
from edumanage_desktop.services.maintenance.growth import Growth, note_growth
from edumanage_desktop.services.maintenance.tending import TASK_OF, Tended, Tending, tend_all

_TOLD_MS = 200
_TENDING: dict[TaskName, Tending] = {task: tending for tending, task in TASK_OF.items()}


class TaskRun(QObject):
    """One at a time, in the lane of what takes the database long."""

    progressed = Signal(str)
    """How far it is, in words."""
    ended = Signal(str)
    """What came of it, in words."""
    grown = Signal(object)
    """`Growth`: somebody looked at how it grows."""

    def __init__(self, *, lanes: TaskLanes, desk: MaintenanceDesk, parent: QObject) -> None:
        super().__init__(parent)
        self._lanes, self._desk = lanes, desk
        self._unwanted = Event()
        self._told: tuple[int, int, str] | None = None
        self._is_running = False
        self._telling = QTimer(self, interval=_TOLD_MS)
        self._telling.timeout.connect(self._tell)
        self.destroyed.connect(partial(_stop, [self._unwanted]))

    def is_running(self) -> bool:
        """Return whether something is being done."""
        return self._is_running

    def stop(self) -> None:
        """End after the table that is at work."""
        self._unwanted.set()

    def begin(self, task: TaskName) -> None:
        """Do a task that the program does itself."""
        if self._is_running:
            return
        self._unwanted.clear()
        self._told, self._is_running = None, True
        self.progressed.emit(self.tr("One moment…"))
        self._telling.start()
        if task is TaskName.GROWTH:
            self._start_growth()
        else:
            work = partial(
                tend_all, self._desk.tender, self._desk.records, _TENDING[task], told=self._note,
                is_unwanted=self._unwanted.is_set,
            )  # fmt: skip
            tending = self._lanes.run(self, work).on(Lane.COUNTING).success(self._tended)
            tending.failure(self._fail).unexpected(self._break_off).start()

    def _start_growth(self) -> None:
        work = partial(_look, self._desk)
        looking = self._lanes.run(self, work).on(Lane.COUNTING).success(self._looked)
        looking.failure(self._fail).unexpected(self._break_off).start()

    def _note(self, done: int, total: int, tended: Tended) -> None:
        """Called in the lane: one tuple at a time is put down, which the timer reads."""
        self._told = (done, total, tended.table)

    def _tell(self) -> None:
        if self._told is not None:
            done, total, table = self._told
            words = self.tr("{done} of {total}: {table}")
            self.progressed.emit(
                words.format(done=wording.number(done), total=wording.number(total), table=wording.isolated(table))
            )

    def _tended(self, came: tuple[Sequence[Tended], TaskRecord | None]) -> None:
        done, record = came
        if record is None:
            words = self.tr("Stopped after %n tables; the task is still to be done.", "", len(done))
        else:
            wrong = [each.table for each in done if not each.is_well]
            words = self.tr("Done for %n tables.", "", len(done))
            if wrong:
                said = self.tr("Not well: {tables}. What the database says stands in the record.")
                words = said.format(tables=wording.listed(wrong))
        self._end(words)

    def _looked(self, growth: Growth) -> None:
        self.grown.emit(growth)
        self._end(self.tr("Looked at how it grows."))

    def _fail(self, error: EduManageError) -> None:
        self._end(wording.said(error.sentence))

    def _break_off(self) -> None:
        self._end(self.tr("An unexpected error came between; its details are in the log."))

    def _end(self, words: str) -> None:
        self._telling.stop()
        self._is_running = False
        self.progressed.emit("")
        self.ended.emit(words)


def _look(desk: MaintenanceDesk) -> Growth:
    growth = desk.growth.growth()
    note_growth(desk.records, growth)
    return growth


def _stop(events: list[Event], *_object: object) -> None:
    for event in events:
        event.set()
