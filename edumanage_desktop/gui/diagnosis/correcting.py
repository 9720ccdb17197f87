"""A correction on its way: it goes on though the dialog is closed, and what hinders it is told in any case."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.tasks import TaskLanes
from edumanage_desktop.services.diagnosis.corrections import Correction
from edumanage_desktop.services.diagnosis.visibility_inquiry import VisibilityInquiry


class Correcting(QObject):
    """One at a time; every view is told which submission may look otherwise now."""

    done = Signal()
    hindered = Signal(str)
    """Nothing came of it, or nobody knows what, and why."""

    def __init__(self, *, inquiry: VisibilityInquiry, lanes: TaskLanes, parent: QObject) -> None:
        super().__init__(parent)
        self._inquiry, self._lanes = inquiry, lanes
        self.is_running = False

    def start(self, correction: Correction, reason: str, upload_id: int) -> None:
        """Do what a diagnosis of a submission offered."""
        if self.is_running:
            return
        self.is_running = True
        self._lanes.run(self, partial(self._inquiry.correct, correction, reason)).changes(
            lambda _nothing: frozenset({upload_id})
        ).success(lambda _nothing: self._end()).failure(self._fail).unexpected(self._break_off).start()

    def _end(self) -> None:
        self.is_running = False
        self.done.emit()

    def _fail(self, error: EduManageError) -> None:
        self.is_running = False
        self.hindered.emit(wording.said(error.sentence))

    def _break_off(self) -> None:
        self.is_running = False
        self.hindered.emit(self.tr("The correction broke off. Look again before you do anything else."))
