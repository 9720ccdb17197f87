"""A verification off the GUI thread: told check by check, stopped between two of them, and put away in any case."""

from collections.abc import Callable
from functools import partial
from threading import Event

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal

from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.tasks import Lane, TaskLanes
from edumanage_desktop.services.verification.checks import Check, Verification
from edumanage_desktop.services.verification.verifying import DeploymentVerification


class VerificationRun(QObject):
    """One verification at a time; it goes on to its end, which puts everything away, though nobody may look."""

    checked = Signal(object)
    """A `Check`, as soon as it was made."""
    ended = Signal(object)
    """The `Verification`."""
    failed = Signal(str)
    """It could not begin, or broke off, and why."""
    _told = Signal(object)

    def __init__(
        self, *, open_verification: Callable[[], DeploymentVerification], lanes: TaskLanes, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._open, self._lanes = open_verification, lanes
        self._unwanted = Event()
        self.is_running = False
        self._told.connect(self.checked, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Verify, unless that is under way."""
        if self.is_running:
            return
        self.is_running = True
        self._unwanted = Event()
        work = partial(_verify, self._open, self._tell, self._unwanted)
        self._lanes.run(self, work).on(Lane.FILES).success(self._end).failure(self._fail).unexpected(
            partial(self._break_off, "")
        ).start()

    def stop(self) -> None:
        """Leave the checks out that were not begun."""
        self._unwanted.set()

    def _tell(self, check: Check) -> None:
        """Pass a check on to the GUI thread, where the window is still there."""
        if shiboken6.isValid(self):
            self._told.emit(check)

    def _end(self, found: Verification) -> None:
        self.is_running = False
        self.ended.emit(found)

    def _fail(self, error: EduManageError) -> None:
        self._break_off(wording.said(error.sentence))

    def _break_off(self, why: str) -> None:
        self.is_running = False
        self.failed.emit(why)


def _verify(
    open_verification: Callable[[], DeploymentVerification], tell: Callable[[Check], object], unwanted: Event
) -> Verification:
    verification = open_verification()
    try:
        return verification.run(tell=tell, unwanted=unwanted)
    finally:
        verification.close()
