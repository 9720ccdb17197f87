"""Knows when acts are refused and sessions end, by the database's clock, and tells it as time goes by."""

import random
import time
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Signal

from edumanage_desktop.domain.errors import EduManageError, RefusalCode, Refused, UnderMaintenance
from edumanage_desktop.domain.maintenance import ANNOUNCED_BEFORE, PlannedWindow
from edumanage_desktop.gui.queue.watcher import ChangeWatcher
from edumanage_desktop.gui.tasks import TaskLanes
from edumanage_desktop.services.maintenance.windows import MaintenancePlan

_TICK_MS = 1_000
_LONGEST_WAIT_MS = 3_600_000
ENDED_AFTER_MS, ENDED_AT_MOST_MS = 500, 3_000
"""What waits is sent so long after the end, each window at a moment of its own."""


class MaintenanceWatch(QObject):
    """Reads nothing by itself: the question what changed brings the plan back."""

    told = Signal(object, object)
    """`PlannedWindow` of which people are to know and the database's time; None for no window."""
    ended = Signal()
    """Acts are taken again."""
    session_ended = Signal()
    """An administrator ended everybody's session for an incident: whoever this is has to sign in again."""

    def __init__(
        self, *, lanes: TaskLanes, watcher: ChangeWatcher, began: datetime, parent: QObject | None = None
    ) -> None:
        """Watch for a session that `began` at a moment of the database's clock (UTC)."""
        super().__init__(parent)
        self._watcher, self._began = watcher, began
        self._plan: MaintenancePlan | None = None
        self._read_at_s = 0.0
        self._is_open = self._is_stopped = False
        self._tick = QTimer(self, singleShot=True)
        self._tick.timeout.connect(self._tell)
        self._end = QTimer(self, singleShot=True)
        self._end.timeout.connect(self.ended)
        watcher.planned.connect(self.take)
        watcher.lost.connect(lambda _sentence: watcher.want_plan())  # the server may have ended the connection
        lanes.met.connect(self._meet)

    def take(self, plan: MaintenancePlan) -> None:
        """Tell by a plan that was just read."""
        self._plan, self._read_at_s = plan, time.monotonic()
        self._tell()

    def window(self) -> PlannedWindow | None:
        """Return what people are told of now, None for nothing."""
        return None if self._plan is None else self._plan.told(self._now())

    def stop(self) -> None:
        """Tell nothing any more: the session has ended."""
        self._is_stopped = True
        self._tick.stop()
        self._end.stop()
        self.told.emit(None, None)

    def _now(self) -> datetime:
        assert self._plan is not None
        return self._plan.now + timedelta(seconds=time.monotonic() - self._read_at_s)

    def _meet(self, error: EduManageError) -> None:
        is_met = isinstance(error, UnderMaintenance)
        is_met |= isinstance(error, Refused) and error.code is RefusalCode.MAINTENANCE
        if is_met and not self._is_open:
            self._watcher.want_plan()

    def _tell(self) -> None:
        if self._plan is None or self._is_stopped:
            return
        now = self._now()
        window, was_open = self._plan.told(now), self._is_open
        self._is_open = self._plan.open_until(now) is not None
        self._watcher.is_plan_near = window is not None
        self.told.emit(window, now)
        if self._plan.ends_session(self._began, now):
            self._began = now
            QTimer.singleShot(0, self, self.session_ended.emit)  # who hears of it may take this away
        if self._is_open:
            self._end.stop()
        elif was_open:
            self._end.start(random.randint(ENDED_AFTER_MS, ENDED_AT_MOST_MS))
        if window is not None:
            self._tick.start(_TICK_MS)
        elif coming := [each.begins_at - ANNOUNCED_BEFORE for each in self._plan.windows if each.begins_at > now]:
            left_ms = round((min(coming) - now) / timedelta(milliseconds=1)) + 1
            self._tick.start(min(max(left_ms, _TICK_MS), _LONGEST_WAIT_MS))
