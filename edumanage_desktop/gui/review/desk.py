"""Sends decisions: in the database lane, kept while the database is away, retried until it has answered."""

import random
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from edumanage_desktop.domain.acts import Act, ActKind, ActOutcome
from edumanage_desktop.domain.errors import DatabaseError, EduManageError, Refused
from edumanage_desktop.gui.review.guard import Shown
from edumanage_desktop.gui.tasks import TaskLanes
from edumanage_desktop.services.review import Outbox, Resent

FIRST_RETRY_MS = 1_000
LAST_RETRY_MS = 60_000


@dataclass(frozen=True, slots=True)
class Decision:
    """An act on its way, and the title by which the person knows the submission."""

    act: Act
    title: str


@dataclass(frozen=True, slots=True)
class _Delivered:
    resent: Sequence[Resent]
    stopped_by: DatabaseError | None
    waiting: int


def make_act(kind: ActKind, shown: Shown, feedback: str) -> Act:
    """Return the act that decides on exactly what was shown."""
    text = feedback.strip()
    return Act(
        act_uuid=str(uuid.uuid4()),
        kind=kind,
        upload_id=shown.upload_id,
        expected_version=shown.version,
        feedback=text or None,
    )


def deliver_waiting(outbox: Outbox) -> _Delivered:
    """Send what waits; runs in the database lane."""
    resent, stopped_by = outbox.resend_until_stopped()
    return _Delivered(resent, stopped_by, len(outbox.pending()))


class DecisionDesk(QObject):
    """Knows every decision that the database has not answered yet; at most one for each submission."""

    recorded = Signal(object, object)
    """(`Decision`, `ActOutcome`)"""
    refused = Signal(object, object)
    """(`Decision`, `Refused`): the database said no, also a `Conflict`."""
    kept = Signal(object, str)
    """(`Decision`, sentence): it waits on this computer."""
    failed = Signal(object, str)
    """(`Decision`, sentence): nothing was sent and nothing is kept."""
    waiting_changed = Signal(int)
    left_over = Signal(int)
    """How many decisions an earlier run had left; they are being sent."""

    def __init__(self, *, lanes: TaskLanes, outbox: Outbox, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes = lanes
        self._outbox = outbox
        self._open: dict[str, Decision] = {}
        self._waiting = 0
        self._retry_ms = FIRST_RETRY_MS
        self._is_sending = False
        self._retry = QTimer(self, singleShot=True)
        self._retry.timeout.connect(self.send_waiting)

    @property
    def waiting(self) -> int:
        """Return how many decisions wait on this computer."""
        return self._waiting

    def is_open(self, upload_id: int) -> bool:
        """Return whether a decision on this submission has no answer yet."""
        return any(decision.act.upload_id == upload_id for decision in self._open.values())

    def open_count(self) -> int:
        """Return how many decisions have no answer yet."""
        return len(self._open)

    def begin(self) -> None:
        """Look for what an earlier run left, tell how many, and send it."""
        self._lanes.run(self, self._outbox.pending).success(self._take_left_over).start()

    def send(self, decision: Decision) -> None:
        """Journal and send a decision."""
        self._open[decision.act.act_uuid] = decision
        self._lanes.run(self, partial(self._outbox.send, decision.act)).changes(
            lambda outcome: frozenset({outcome.upload_id})
        ).success(partial(self._take_outcome, decision)).failure(partial(self._take_failure, decision)).start()

    def send_waiting(self) -> None:
        """Send what waits now; does nothing while that is under way."""
        if self._is_sending:
            return
        self._is_sending = True
        self._retry.stop()
        self._lanes.run(self, partial(deliver_waiting, self._outbox)).changes(
            lambda delivered: frozenset(
                resent.outcome.upload_id for resent in delivered.resent if resent.outcome is not None
            )
        ).success(self._take_delivered).failure(self._delivery_failed).start()

    def stop(self) -> None:
        """Retry no more; what waits stays on this computer."""
        self._retry.stop()

    def _take_left_over(self, acts: Sequence[Act]) -> None:
        if acts:
            for act in acts:
                self._open.setdefault(act.act_uuid, Decision(act, ""))
            self._set_waiting(len(acts))
            self.left_over.emit(len(acts))
            self.send_waiting()

    def _take_outcome(self, decision: Decision, outcome: ActOutcome) -> None:
        self._open.pop(decision.act.act_uuid, None)
        self.recorded.emit(decision, outcome)
        if self._waiting:
            self.send_waiting()

    def _take_failure(self, decision: Decision, error: EduManageError) -> None:
        if isinstance(error, Refused):
            self._open.pop(decision.act.act_uuid, None)
            self.refused.emit(decision, error)
        elif isinstance(error, DatabaseError):
            self._set_waiting(self._waiting + 1)
            self.kept.emit(decision, error.sentence)
            self._retry_later()
        else:
            self._open.pop(decision.act.act_uuid, None)
            self.failed.emit(decision, error.sentence)

    def _take_delivered(self, delivered: _Delivered) -> None:
        self._is_sending = False
        self._set_waiting(delivered.waiting)
        for resent in delivered.resent:
            decision = self._open.pop(resent.act.act_uuid, None) or Decision(resent.act, "")
            if resent.outcome is not None:
                self.recorded.emit(decision, resent.outcome)
            elif resent.refusal is not None:
                self.refused.emit(decision, resent.refusal)
        if delivered.stopped_by is not None or delivered.waiting:
            self._retry_later()
        else:
            self._retry_ms = FIRST_RETRY_MS

    def _delivery_failed(self, error: EduManageError) -> None:
        self._is_sending = False
        self._lanes.failed.emit(error.sentence)
        self._retry_later()

    def _retry_later(self) -> None:
        if not self._retry.isActive():
            self._retry.start(round(self._retry_ms * random.uniform(0.5, 1.0)))
            self._retry_ms = min(LAST_RETRY_MS, self._retry_ms * 2)

    def _set_waiting(self, count: int) -> None:
        if count != self._waiting:
            self._waiting = count
            self.waiting_changed.emit(count)
