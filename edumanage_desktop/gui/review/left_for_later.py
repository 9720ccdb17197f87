"""Conflicts that wait beyond their session: kept while they wait, and met again when the next one begins."""

import logging
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from edumanage_desktop.domain.acts import Act
from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.review.conflict import OpenConflict
from edumanage_desktop.gui.review.desk import Decision
from edumanage_desktop.gui.tasks import Lane, TaskLanes
from edumanage_desktop.services.handing_on import DraftHandovers
from edumanage_desktop.services.left_conflicts import LeftConflict, LeftConflicts, meet_again
from edumanage_desktop.services.queue import QueueReader

_log = logging.getLogger(__name__)


class LeftForLater(QObject):
    """Works in the lane of the disk, behind one another: what was kept is forgotten after it was written."""

    met = Signal(object)
    """The `OpenConflict`s of earlier sessions, once a session."""
    hindered = Signal(str)

    def __init__(
        self,
        *,
        lanes: TaskLanes,
        left: LeftConflicts | None,
        reader: QueueReader,
        handovers: DraftHandovers,
        login: str,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._lanes, self._left = lanes, left
        self._reader, self._handovers, self._login = reader, handovers, login
        self._is_read = self._is_reading = False
        self._met_now: set[str] = set()
        """What this session met itself, which it does not meet again."""

    @property
    def is_read(self) -> bool:
        """Return whether it is known what earlier sessions left."""
        return self._is_read

    def begin(self) -> None:
        """Read what earlier sessions left, if it is not known yet."""
        if self._left is None or self._is_read or self._is_reading:
            return
        self._is_reading = True
        self._lanes.run(self, self._left.acts).on(Lane.DISK).success(self._read_sides).failure(self._unread).unexpected(
            partial(self._unread, None)
        ).start()

    def keep(self, mine: Decision) -> None:
        """Keep a decision that came second until it is settled."""
        if self._left is not None:
            self._met_now.add(mine.act.act_uuid)
            self._lanes.run(self, partial(self._left.keep, mine.act, mine.title)).on(Lane.DISK).failure(
                self._tell_unkept
            ).start()

    def settle(self, act_uuid: str) -> None:
        """Forget one that is settled."""
        if self._left is not None:
            self._lanes.run(self, partial(self._left.settle, act_uuid)).on(Lane.DISK).failure(
                lambda error: _log.warning("A settled conflict is met once more: %s", error.sentence)
            ).start()

    def _read_sides(self, acts: Sequence[Act]) -> None:
        wanted = [act for act in acts if act.act_uuid not in self._met_now]
        if not wanted:
            self._is_read, self._is_reading = True, False
            return
        self._lanes.run(
            self,
            lambda: meet_again(wanted, reader=self._reader, handovers=self._handovers, login=self._login),
        ).success(self._take).failure(self._unread).unexpected(partial(self._unread, None)).start()

    def _take(self, found: tuple[tuple[LeftConflict, ...], tuple[Act, ...]]) -> None:
        self._is_read, self._is_reading = True, False
        waiting, decided = found
        for act in decided:
            self.settle(act.act_uuid)
        self.met.emit([self._open(each) for each in waiting])

    def _open(self, left: LeftConflict) -> OpenConflict:
        then = wording.plain(left.departure.title) if left.departure is not None else ""
        title, student = left.title or then or self.tr("Submission {id}").format(id=left.act.upload_id), ""
        if left.theirs is not None:
            title, student = wording.title_of(left.theirs.submission), wording.student_of(left.theirs.submission)
        return OpenConflict(Decision(left.act, title, student=student), left.conflict(), left.departure)

    def _unread(self, _error: EduManageError | None) -> None:
        self._is_reading = False

    def _tell_unkept(self, _error: EduManageError) -> None:
        self.hindered.emit(
            self.tr(
                "This conflict could not be kept on this computer: settle it before you close the program. "
                "What you wrote is kept as a draft."
            )
        )
