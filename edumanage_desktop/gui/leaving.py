"""Leaving a session: what was typed is kept and what was decided is sent, in the lanes, for whoever goes or closes."""

import logging
from collections.abc import Callable
from contextlib import ExitStack
from functools import partial
from queue import Empty, SimpleQueue

from PySide6.QtCore import QObject, Signal

from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.domain.events import EventKind
from edumanage_desktop.gui.review.drafts import FeedbackDrafts
from edumanage_desktop.gui.tasks import Lane, TaskLanes
from edumanage_desktop.gui.workspace import Workspace
from edumanage_desktop.services.drafts import LastKeeping
from edumanage_desktop.services.session import Session

_MOMENT_S = 1.0
"""A closing window waits so long for the disk before it lets its person do something else."""
_log = logging.getLogger(__name__)


class Leaving(QObject):
    """How the sessions of one window end."""

    lost = Signal(int)
    """On how many submissions feedback of a session that ended could not be kept."""
    kept = Signal()
    """What `keeps` found not kept yet is kept now."""
    unkept = Signal(int)
    """On how many submissions the feedback that `keeps` found cannot be kept."""

    def __init__(self, *, lanes: TaskLanes, parent: QObject) -> None:
        super().__init__(parent)
        self._lanes = lanes
        self._is_ending = self._is_keeping = False

    def end(self, workspace: Workspace, session: Session, *, is_wanted: bool) -> None:
        """End a session without waiting for disk or database; one that its person wanted to end is reported."""
        try:
            workspace.stop()
        finally:
            last_words = partial(_report_sign_out, session) if is_wanted else _do_nothing
            keeping, deliver = workspace.drafts.last_keeping(), workspace.desk.last_delivery()
            work = partial(_end, self._lanes, keeping, deliver, last_words, session)
            self._is_ending = True
            self._lanes.run(self, work).success(self._take_end).unexpected(partial(self._take_end, 0)).start()

    def wait(self) -> None:
        """Return when no session is ending any more; for closing time."""
        if self._is_ending:
            self._lanes.finish(_do_nothing)

    def keeps(self, drafts: FeedbackDrafts) -> bool:
        """Return whether all that was typed is kept, for a window that closes; otherwise a signal tells later."""
        if self._is_keeping:
            return False
        keeping = drafts.last_keeping()
        answers: SimpleQueue[frozenset[int]] = SimpleQueue()

        def keep() -> frozenset[int]:
            lost = keeping.keep()
            answers.put(lost)
            return lost

        everything = partial(self._take_kept, drafts, keeping, frozenset(keeping.typed))
        asked = self._lanes.run(self, keep).on(Lane.DISK).success(partial(self._take_kept, drafts, keeping))
        ticket = asked.unexpected(everything).start()
        try:
            lost = answers.get(timeout=_MOMENT_S)
        except Empty:
            self._is_keeping = True
            return False
        ticket.cancel()
        drafts.take_kept(keeping, lost)
        if lost:
            self.unkept.emit(len(lost))
        return not lost

    def _take_kept(self, drafts: FeedbackDrafts, keeping: LastKeeping, lost: frozenset[int]) -> None:
        self._is_keeping = False
        drafts.take_kept(keeping, lost)
        if lost:
            self.unkept.emit(len(lost))
        else:
            self.kept.emit()

    def _take_end(self, lost: int) -> None:
        self._is_ending = False
        if lost:
            _log.warning("Feedback on %d submissions could not be kept", lost)
            self.lost.emit(lost)


def _report_sign_out(session: Session) -> None:
    """Report that the person left; runs in the database lane."""
    try:
        session.events.report(EventKind.SIGN_OUT)
    except EduManageError as error:
        _log.info("An event is not reported: %s", error.sentence)


def _end(
    lanes: TaskLanes,
    keeping: LastKeeping,
    deliver: Callable[[], object],
    last_words: Callable[[], object],
    session: Session,
) -> int:
    """End a session in the database lane, whatever fails on the way; return how many drafts are lost.

    What was handed to the disk's lane before is done first, so that nothing is sent which is not journaled.
    """
    with ExitStack() as steps:
        for step in (session.close, last_words, deliver):
            steps.callback(step)
        return len(lanes.finish(keeping.keep, Lane.DISK))


def _do_nothing() -> None:
    return None
