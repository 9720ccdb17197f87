"""Leaving a session: what was typed is kept and what was decided is sent, in the lanes, for whoever goes or closes."""

import logging
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from functools import partial
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.domain.events import EventKind
from edumanage_desktop.gui.copied_content import CopiedContent
from edumanage_desktop.gui.review.drafts import FeedbackDrafts
from edumanage_desktop.gui.tasks import Lane, TaskLanes
from edumanage_desktop.gui.workspace import Workspace
from edumanage_desktop.services.drafts import LastKeeping
from edumanage_desktop.services.session import Session

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox

_MOMENT_S = 1.0
"""A closing window waits so long for the disk before it lets its person do something else."""
_log = logging.getLogger(__name__)


class Leaving(QObject):
    """How the sessions of one window end."""

    lost = Signal(int)
    """On how many submissions feedback of a session that ended could not be kept."""
    may_close = Signal()
    """What `keeps` found not kept yet is kept now, or its person gives it up."""

    def __init__(self, *, lanes: TaskLanes, window: QWidget) -> None:
        super().__init__(window)
        self._lanes, self._window = lanes, window
        self._copied = CopiedContent(self)
        self._question: QMessageBox | None = None
        self._is_ending = self._is_keeping = self._gives_up = False

    def is_asking(self) -> bool:
        """Return whether a question stands in the window."""
        return self._question is not None and shiboken6.isValid(self._question) and self._question.isVisible()

    def ask(self, words: str, go_on: Callable[[], object], *, pages: str, has_password: bool = False) -> None:
        """Ask whether to go on in spite of what is not saved on `pages`; `words` name that button.

        With `has_password`, a one-time password stands there that nobody has handed over.
        """
        from edumanage_desktop.gui.unsaved import ask_before_hiding_password, ask_before_leaving

        if has_password:
            self._question = ask_before_hiding_password(self._window, words, go_on)
        else:
            self._question = ask_before_leaving(self._window, pages, words, go_on)

    def ask_before_stopping(self, what: str, advice: str, go_on: Callable[[], object], *, title: str = "") -> None:
        """Ask whether to stop what is being sent, or what the title says; `advice` tells what becomes of it."""
        from edumanage_desktop.gui.unsaved import ask_before_stopping

        self._question = ask_before_stopping(self._window, what, advice, go_on, title=title)

    def end(self, workspace: Workspace, session: Session, *, is_wanted: bool, comes_back: bool = False) -> None:
        """End a session without waiting for disk or database; one that its person wanted to end is reported.

        On a shared machine nothing stays on the clipboard, unless the person `comes_back` in another window at once.
        """
        if session.leaves_nothing and not comes_back:
            self._copied.forget()
        try:
            workspace.stop()
        finally:
            last_words = partial(_report_sign_out, session) if is_wanted else _do_nothing
            keeping, deliver = workspace.drafts.last_keeping(), workspace.desk.last_delivery()
            share = workspace.sharing.last_sharing().share
            work = partial(_end, self._lanes, keeping, (session.close, last_words, share, deliver))
            self._is_ending = True
            self._lanes.run(self, work).success(self._take_end).unexpected(partial(self._take_end, 0)).start()

    def wait(self) -> None:
        """Return when no session is ending any more; for closing time."""
        if self._is_ending:
            self._lanes.finish(_do_nothing)

    def keeps(self, drafts: FeedbackDrafts) -> bool:
        """Return whether all that was typed is kept or given up, for a window that closes.

        Otherwise `may_close` follows when it is, and a question is asked where something cannot be kept.
        """
        if self._gives_up:
            return True
        if self._is_keeping or self.is_asking():
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
            self._ask_before_losing(lost)
        return not lost

    def _take_kept(self, drafts: FeedbackDrafts, keeping: LastKeeping, lost: frozenset[int]) -> None:
        self._is_keeping = False
        drafts.take_kept(keeping, lost)
        if lost and shiboken6.isValid(drafts):
            self._ask_before_losing(lost)
        else:  # also when its person has left meanwhile, and was told
            self.may_close.emit()

    def _ask_before_losing(self, lost: frozenset[int]) -> None:
        from edumanage_desktop.gui.unsaved import ask_before_losing_feedback

        self._question = ask_before_losing_feedback(self._window, len(lost), self._give_up)

    def _give_up(self) -> None:
        self._gives_up = True
        self.may_close.emit()

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
    steps_backwards: Sequence[Callable[[], object]],
) -> int:
    """End a session in the database lane, whatever fails on the way; return how many drafts are lost.

    What was handed to the disk's lane before is done first, so that nothing is sent which is not journaled.
    """
    with ExitStack() as steps:
        for step in steps_backwards:
            steps.callback(step)
        return len(lanes.finish(keeping.keep, Lane.DISK))


def _do_nothing() -> None:
    return None
