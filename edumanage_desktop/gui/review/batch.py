"""A batch on its way: its decisions go to the desk one after the other, and what came of each is gathered."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from edumanage_desktop.domain.acts import Act, ActOutcome
from edumanage_desktop.domain.errors import Refused
from edumanage_desktop.gui.review.desk import Decision, DecisionDesk
from edumanage_desktop.gui.tasks import TaskLanes
from edumanage_desktop.services import batches
from edumanage_desktop.services.batches import Fate, RowReport

_VIEWS_EVERY_MS = 1_000
"""How often the queue is brought up to date while a batch runs; after every row it would only be in the way."""


class BatchRun(QObject):
    """Each row is journaled and sent as a single decision is, so that a crash loses none and does none twice.

    It stops at the first row that waits or could not be kept: what is left was not sent and stands as it was.
    """

    progressed = Signal(int, int)
    """(rows answered, all rows)"""
    finished = Signal(object)
    """`tuple[RowReport, ...]`, one for every row, in the order of the batch."""

    def __init__(
        self, *, lanes: TaskLanes, desk: DecisionDesk, decisions: Sequence[Decision], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._lanes, self._desk = lanes, desk
        self._decisions = tuple(decisions)
        self._reports: list[RowReport] = []
        self._is_stopped = self._is_over = False
        self._untold: set[int] = set()
        desk.recorded.connect(self._take_recorded)
        desk.refused.connect(self._take_refused)
        desk.kept.connect(self._take_kept)
        desk.failed.connect(self._take_failed)
        self._tell = QTimer(self, interval=_VIEWS_EVERY_MS)
        self._tell.timeout.connect(self._tell_views)

    @property
    def total(self) -> int:
        """Return how many rows there are."""
        return len(self._decisions)

    def start(self) -> None:
        """Send the first row."""
        self._tell.start()
        self._go_on()

    def stop(self) -> None:
        """Send no further row; the one that is on its way is awaited."""
        self._is_stopped = True

    def unsent(self) -> tuple[Act, ...]:
        """Return the acts behind the one that is on its way."""
        return tuple(decision.act for decision in self._decisions[len(self._reports) + 1 :])

    def awaits(self, decision: Decision) -> bool:
        """Return whether this is the row that is on its way."""
        place = len(self._reports)
        return not self._is_over and place < self.total and self._decisions[place].act == decision.act

    def _go_on(self) -> None:
        answered = len(self._reports)
        self.progressed.emit(answered, self.total)
        if answered == self.total or self._is_stopped:
            self._finish()
        else:
            self._desk.send(self._decisions[answered])

    def _finish(self) -> None:
        self._is_over = True
        self._tell.stop()
        left = self._decisions[len(self._reports) :]
        self._reports += [RowReport(each.act, each.title, Fate.NOT_SENT, student=each.student) for each in left]
        self._tell_views()
        self.finished.emit(tuple(self._reports))

    def _tell_views(self) -> None:
        if self._untold:
            told, self._untold = frozenset(self._untold), set()
            self._lanes.submissions_changed.emit(told)

    def _take_recorded(self, decision: Decision, outcome: ActOutcome) -> None:
        if self.awaits(decision):
            self._untold.add(outcome.upload_id)
            self._take(batches.done(decision.act, decision.title, outcome, student=decision.student))

    def _take_refused(self, decision: Decision, refusal: Refused) -> None:
        if self.awaits(decision):
            self._take(batches.refused(decision.act, decision.title, refusal, student=decision.student))

    def _take_kept(self, decision: Decision, sentence: str) -> None:
        if self.awaits(decision):
            self._is_stopped = True
            self._take(RowReport(decision.act, decision.title, Fate.WAITS, why=sentence, student=decision.student))

    def _take_failed(self, decision: Decision, sentence: str) -> None:
        if self.awaits(decision):
            self._is_stopped = True
            self._take(RowReport(decision.act, decision.title, Fate.NOT_SENT, why=sentence, student=decision.student))

    def _take(self, report: RowReport) -> None:
        self._reports.append(report)
        self._go_on()
