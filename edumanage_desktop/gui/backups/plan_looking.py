"""Looks what a restore would do: one question at a time, which tells how far it is and is stopped when nobody waits."""

from collections.abc import Callable
from functools import partial
from typing import TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal

from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.gui.tasks import Lane, TaskLanes, Ticket
from edumanage_desktop.services.backup.job_watch import JobWatch
from edumanage_desktop.services.backup.progress import Stage

T = TypeVar("T")
_STOPPED = Sentence("The look was stopped. Nothing was changed.")


class PlanLooking(QObject):
    """A look may read every file of a store: it ends with its dialog and with the window, and where another begins."""

    further = Signal(object)
    """The `Stage` of the newest look."""
    _told = Signal(object, object)

    def __init__(self, *, lanes: TaskLanes, parent: QObject) -> None:
        super().__init__(parent)
        self._lanes = lanes
        self._watch: JobWatch | None = None
        self._ticket: Ticket | None = None
        self._told.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        lanes.closing.connect(self.leave)

    def is_under_way(self) -> bool:
        """Return whether an answer is waited for."""
        return self._watch is not None

    def ask(
        self,
        question: Callable[[JobWatch], T],
        *,
        success: Callable[[T], object],
        failure: Callable[[EduManageError], object],
    ) -> None:
        """Ask this where no short question waits for it; of what was asked before nothing is heard any more."""
        self.leave()
        watch = JobWatch(lambda stage: self._pass_on(watch, stage), stopped=_STOPPED)
        self.destroyed.connect(watch.stop)

        def take(found: T) -> None:
            self._watch = None
            success(found)

        def fail(error: EduManageError) -> None:
            self._watch = None
            failure(error)

        self._watch = watch
        operation = self._lanes.run(self, partial(question, watch)).on(Lane.JOBS)
        self._ticket = operation.success(take).failure(fail).start()

    def leave(self) -> None:
        """Stop what is looked at, also in the middle of a long file; nothing is heard of it any more."""
        if self._watch is not None and self._ticket is not None:
            self._watch.stop()
            self._ticket.cancel()
            self._watch = None

    def _pass_on(self, watch: JobWatch, stage: Stage) -> None:
        """Pass on from the lane's thread how far it is, where the dialog is still there."""
        if shiboken6.isValid(self):
            self._told.emit(watch, stage)

    def _tell(self, watch: JobWatch, stage: Stage) -> None:
        if watch is self._watch:
            self.further.emit(stage)
