"""Asks the database every few seconds what changed, so that new work appears by itself."""

import time
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.tasks import TaskLanes, Ticket
from edumanage_desktop.services.health.measuring import Measuring
from edumanage_desktop.services.maintenance.windows import MaintenancePlan, PlanReader
from edumanage_desktop.services.queue import Change, QueueReader

INTERVAL_MS = 5_000
RESTING_AFTER_MS = 300_000
"""A window that had no other work for the database for so long holds no connection, and makes one for each question."""
RESTING_INTERVAL_MS = 30_000
PLAN_EVERY_S = 14.0
"""So often the question brings back what maintenance is planned, and whether an incident ended the session; each time
while some is near."""
OVERLAP_US = 10_000_000
"""Asked for again each time: a transaction may become visible after one with a later time."""
_MOST_CHANGES = 1_000


class ChangeWatcher(QObject):
    """One question in flight at a time; each change is told once. It asks less often while nobody uses the window."""

    changed = Signal(object)
    """`tuple[Change, ...]`: changes that were not told yet."""
    reached = Signal()
    planned = Signal(object)
    """`MaintenancePlan`: what maintenance is planned, by the same question."""
    lost = Signal(str)
    """The database did not answer; the sentence says why."""

    def __init__(
        self,
        *,
        lanes: TaskLanes,
        reader: QueueReader,
        since_us: int,
        plan: PlanReader | None = None,
        measuring: Measuring | None = None,
        resting_after_ms: int = RESTING_AFTER_MS,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._lanes = lanes
        self._reader = reader
        self._plan, self._plan_wanted_at_s, self._measuring = plan, 0.0, measuring
        self.is_plan_near = False
        """Whether every question is to bring the plan back."""
        self._newest_us = since_us
        self._since_us = since_us
        self._told: dict[tuple[int, int], int] = {}
        self._question: Ticket | None = None
        self._timer = QTimer(self, interval=INTERVAL_MS)
        self._timer.timeout.connect(self.ask)
        self._rest = QTimer(self, singleShot=True, interval=resting_after_ms)
        self._rest.timeout.connect(lambda: self._timer.setInterval(RESTING_INTERVAL_MS))
        self._is_asking = False
        lanes.database_wanted.connect(self._wake)

    def begin(self) -> None:
        """Start asking."""
        self._timer.start()
        self._rest.start()

    def stop(self) -> None:
        """Ask no more."""
        self._timer.stop()
        self._rest.stop()
        if self._question is not None:
            self._question.cancel()

    def is_resting(self) -> bool:
        """Return whether nobody used the window for so long that it asks less often."""
        return self._timer.interval() == RESTING_INTERVAL_MS

    def ask(self) -> None:
        """Ask now, unless a question is on its way."""
        if self._question is not None:
            return
        is_plan_due = self.is_plan_near or time.monotonic() >= self._plan_wanted_at_s
        plan = self._plan if is_plan_due else None
        work = partial(_answer, self._reader, self._since_us, plan, self._measuring)
        self._is_asking = True
        self._question = self._lanes.run(self, work).success(self._take).failure(self._fail).start()
        self._is_asking = False

    def want_plan(self) -> None:
        """Let the next question bring the plan back: somebody met maintenance of which this window does not know."""
        self._plan_wanted_at_s = 0.0

    def _wake(self) -> None:
        """Ask as often as at first, for somebody uses the window again; what changed meanwhile is wanted at once."""
        if self._is_asking or not self._timer.isActive():
            return
        self._rest.start()
        if self.is_resting():
            self._timer.start(INTERVAL_MS)
            self.ask()

    def _take(self, answer: tuple[tuple[Change, ...], MaintenancePlan | None]) -> None:
        self._question = None
        changes, plan = answer
        if plan is not None:
            self._plan_wanted_at_s = time.monotonic() + PLAN_EVERY_S
            self.planned.emit(plan)
        fresh = tuple(change for change in changes if (change.upload_id, change.version) not in self._told)
        for change in changes:
            self._told[(change.upload_id, change.version)] = change.at_us
            self._newest_us = max(self._newest_us, change.at_us)
        is_full = len(changes) >= _MOST_CHANGES
        if is_full:
            self._since_us = self._newest_us if fresh else self._newest_us + 1
        else:
            self._since_us = max(self._since_us, self._newest_us - OVERLAP_US)
        self._told = {key: at_us for key, at_us in self._told.items() if at_us >= self._since_us}
        self.reached.emit()
        if fresh:
            self.changed.emit(fresh)
        if is_full and fresh:
            self.ask()

    def _fail(self, error: EduManageError) -> None:
        self._question = None
        self.lost.emit(wording.said(error.sentence))


def _answer(
    reader: QueueReader, since_us: int, plan: PlanReader | None, measuring: Measuring | None
) -> tuple[tuple[Change, ...], MaintenancePlan | None]:
    """Ask; what the session measured goes the same way once the database has answered, and waits here until then."""
    try:
        answer = reader.changes(since_us), None if plan is None else plan.plan()
        if measuring is not None:
            measuring.contact()
        return answer
    finally:
        if measuring is not None:
            measuring.keep()
