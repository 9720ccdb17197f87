"""Sends decisions: in the database lane, kept while the database is away, retried until it has answered."""

import logging
import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from edumanage_desktop.domain.acts import Act, ActKind, ActOutcome
from edumanage_desktop.domain.errors import DatabaseError, DatabaseUnreachable, EduManageError, Refused
from edumanage_desktop.domain.submissions import Submission
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.retry_timer import RetryTimer
from edumanage_desktop.gui.review.guard import Shown
from edumanage_desktop.gui.tasks import Lane, TaskLanes
from edumanage_desktop.services.drafts import Draft
from edumanage_desktop.services.queue import QueueReader
from edumanage_desktop.services.review import Outbox, Resent, due

FIRST_RETRY_MS = 1_000
LAST_RETRY_MS = 60_000
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Decision:
    """An act on its way, the title by which the person knows the submission, and whose it is, '' while unknown.

    `following` is sent once the act was accepted, about the version which that makes, and never when it was refused.
    What is `in_batch` is told with all of its batch, and the views hear of the batch when it is over.
    """

    act: Act
    title: str
    following: Act | None = None
    in_batch: bool = False
    student: str = ""


@dataclass(frozen=True, slots=True)
class _Delivered:
    resent: Sequence[Resent]
    stopped_by: DatabaseError | None
    waiting: frozenset[str]


def make_act(kind: ActKind, shown: Shown, words: Draft) -> Act:
    """Return the act that decides on exactly what was shown, with what was written for the student and for staff."""
    return Act(
        act_uuid=str(uuid.uuid4()),
        kind=kind,
        upload_id=shown.upload_id,
        expected_version=shown.version,
        student_id=shown.student_id,
        feedback=words.feedback.strip() or None,
        reason=words.reason.strip() or None,
    )


def deliver_waiting(outbox: Outbox) -> _Delivered:
    """Send what waits; runs in the database lane."""
    resent, stopped_by = outbox.resend_until_stopped()
    return _Delivered(resent, stopped_by, frozenset(act.act_uuid for act in outbox.pending()))


def _deliver_last(outbox: Outbox, unkept: Sequence[Decision], *, sends: bool) -> None:
    try:
        for decision in unkept:
            outbox.keep(decision.act, decision.following)
        if sends:
            deliver_waiting(outbox)
    except EduManageError as error:
        _log.info("What waits is sent by the next session: %s", error.sentence)


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
    left_over_answered = Signal(int, int)
    """How many of those the database has recorded, and how many it has refused, once none of them waits any more."""
    unreadable = Signal(int)
    """How many decisions that an earlier run had kept cannot be read."""

    def __init__(self, *, lanes: TaskLanes, outbox: Outbox, reader: QueueReader, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes, self._outbox, self._reader = lanes, outbox, reader
        self._open: dict[str, Decision] = {}
        self._waiting: frozenset[str] = frozenset()
        self._unkept: dict[str, Decision] = {}
        """What may not be in the journal, for its keeping met an unexpected error: kept again with the next try."""
        self._left_over: set[str] = set()
        self._left_over_answers = [0, 0]
        self._is_sending = self._is_away = self._is_stopped = False
        self._retry = RetryTimer(first_ms=FIRST_RETRY_MS, last_ms=LAST_RETRY_MS, parent=self)
        self._retry.timeout.connect(self.send_waiting)

    @property
    def waiting(self) -> int:
        """Return how many decisions wait on this computer."""
        return len(self._waiting)

    def is_open(self, upload_id: int) -> bool:
        """Return whether a decision on this submission has no answer yet."""
        return any(decision.act.upload_id == upload_id for decision in self._open.values())

    def open_decisions(self) -> tuple[Decision, ...]:
        """Return the decisions that have no answer yet."""
        return tuple(self._open.values())

    def open_count(self) -> int:
        """Return how many decisions have no answer yet."""
        return len(self._open)

    def begin(self) -> None:
        """Look for what an earlier run left, tell how many, and send it."""
        self._lanes.run(self, self._outbox.pending).on(Lane.DISK).success(self._take_left_over).start()

    def send(self, decision: Decision) -> None:
        """Journal a decision beside the database's lane, so that it is kept while that hangs, and send it."""
        self._open[decision.act.act_uuid] = decision
        self._keep(decision)

    def send_waiting(self) -> None:
        """Send what waits now; does nothing while that is under way."""
        if self._is_sending:
            return
        self._is_sending = True
        self._retry.stop()
        for decision in tuple(self._unkept.values()):
            self._keep(decision)
        self._lanes.run(self, partial(deliver_waiting, self._outbox)).changes(
            lambda delivered: frozenset(
                resent.outcome.upload_id for resent in delivered.resent if resent.outcome is not None
            )
        ).success(self._take_delivered).failure(self._delivery_failed).unexpected(self._delivery_broke).start()

    def database_answers(self) -> None:
        """Send at once what waited because the database was away."""
        if self._is_away and self._waiting:
            self.send_waiting()

    def stop(self) -> None:
        """Try nothing again, and leave what is refused from now on for the next session to tell."""
        self._is_stopped = True
        self._retry.stop()

    def last_delivery(self) -> Callable[[], object]:
        """Return what sends all that has no answer, for the database lane; it does nothing while that is away."""
        unkept = tuple(self._unkept.values())
        return partial(_deliver_last, self._outbox, unkept, sends=bool(self._open) and not self._waiting)

    def _keep(self, decision: Decision) -> None:
        self._lanes.run(self, partial(self._outbox.keep, decision.act, decision.following)).on(Lane.DISK).success(
            lambda _nothing: self._take_kept(decision)
        ).failure(partial(self._take_failure, decision)).unexpected(partial(self._keeping_broke, decision)).start()

    def _take_kept(self, decision: Decision) -> None:
        self._unkept.pop(decision.act.act_uuid, None)
        self._deliver(decision)

    def _keeping_broke(self, decision: Decision) -> None:
        self._unkept[decision.act.act_uuid] = decision
        self._broke_off(decision)

    def _deliver(self, decision: Decision) -> None:
        if decision.act.act_uuid not in self._open:
            return  # it was sent together with what waited
        delivering = self._lanes.run(self, partial(self._outbox.deliver, decision.act))
        if not decision.in_batch:
            delivering = delivering.changes(lambda outcome: frozenset({outcome.upload_id}))
        delivering.success(partial(self._take_outcome, decision)).failure(
            partial(self._take_failure, decision)
        ).unexpected(partial(self._broke_off, decision)).start()

    def _take_left_over(self, acts: Sequence[Act]) -> None:
        if not acts:
            self._tell_unreadable()
        else:
            for act in acts:
                self._open.setdefault(act.act_uuid, self._untitled(act))
                self._left_over.add(act.act_uuid)
            self._set_waiting(frozenset(self._left_over))
            self.left_over.emit(len(acts))
            self._read_titles(acts)
            self.send_waiting()

    def _read_titles(self, acts: Sequence[Act]) -> None:
        """Read, before they are sent, by which titles the person knows them; unread they go by their number."""
        reader, upload_ids = self._reader, [act.upload_id for act in acts if act.upload_id is not None]
        self._lanes.run(self, lambda: reader.rows(upload_ids)).success(self._take_titles).failure(
            lambda error: _log.info("Titles of left-over decisions are not known: %s", error.sentence)
        ).start()

    def _take_titles(self, rows: Sequence[Submission]) -> None:
        known = {row.id: row for row in rows}
        for act_uuid, decision in self._open.items():
            row = known.get(decision.act.upload_id or 0)
            if not decision.title and row is not None:
                named = replace(decision, title=wording.title_of(row), student=wording.student_of(row))
                self._open[act_uuid] = named

    def _untitled(self, act: Act) -> Decision:
        return Decision(act, "", self._outbox.following(act.act_uuid))

    def _take_outcome(self, decision: Decision, outcome: ActOutcome) -> None:
        following = self._answer(decision, outcome, None)
        if following is not None:
            self._deliver(following)
        if self._waiting:
            self.send_waiting()

    def _take_failure(self, decision: Decision, error: EduManageError) -> None:
        if decision.act.act_uuid not in self._open:
            return
        if isinstance(error, Refused):
            self._answer(decision, None, error)
        elif isinstance(error, DatabaseError):
            self._is_away = isinstance(error, DatabaseUnreachable)
            self._let_wait(decision, wording.said(error.sentence))
        else:
            self._open.pop(decision.act.act_uuid, None)
            self._unkept.pop(decision.act.act_uuid, None)
            self.failed.emit(decision, wording.said(error.sentence))

    def _broke_off(self, decision: Decision) -> None:
        """Let a decision wait whose way was cut short by an unexpected error; that was reported."""
        if decision.act.act_uuid in self._open:
            self._let_wait(decision, self.tr("An unexpected error came between; its details are in the log."))

    def _let_wait(self, decision: Decision, sentence: str) -> None:
        self._set_waiting(self._waiting | {decision.act.act_uuid})
        self.kept.emit(decision, sentence)
        self._retry.start_growing()

    def _take_delivered(self, delivered: _Delivered) -> None:
        self._is_sending = False
        self._is_away = isinstance(delivered.stopped_by, DatabaseUnreachable)
        for resent in delivered.resent:
            self._open.setdefault(resent.act.act_uuid, self._untitled(resent.act))
            self._answer(self._open[resent.act.act_uuid], resent.outcome, resent.refusal)
        self._set_waiting(delivered.waiting | self._unkept.keys())
        if delivered.stopped_by is not None or self._waiting:
            self._retry.start_growing()
        else:
            self._retry.begin_anew()

    def _answer(self, decision: Decision, outcome: ActOutcome | None, refusal: Refused | None) -> Decision | None:
        """Tell what became of a decision, once: it may have been sent by itself and together with what waited.

        Returns what is to be sent next because of it, which is open from now on.
        """
        act_uuid = decision.act.act_uuid
        if self._open.pop(act_uuid, None) is None:
            return None
        self._set_waiting(self._waiting - {act_uuid})
        following = None
        if outcome is not None:
            if decision.following is not None:
                following = replace(decision, act=due(decision.following, outcome), following=None, in_batch=False)
                self._open[following.act.act_uuid] = following
            self.recorded.emit(decision, outcome)
        elif refusal is not None:
            self.refused.emit(decision, refusal)
            if not self._is_stopped:
                self._lanes.run(self, partial(self._outbox.forget, act_uuid)).on(Lane.DISK).start()
        if act_uuid in self._left_over:
            self._left_over.discard(act_uuid)
            if following is not None:
                self._left_over.add(following.act.act_uuid)
            else:
                self._count_left_over(is_recorded=outcome is not None)
        return following

    def _count_left_over(self, *, is_recorded: bool) -> None:
        self._left_over_answers[not is_recorded] += 1
        if not self._left_over:
            self.left_over_answered.emit(*self._left_over_answers)
            self._tell_unreadable()

    def _tell_unreadable(self) -> None:
        if lost := self._outbox.unreadable():
            self.unreadable.emit(lost)

    def _delivery_failed(self, error: EduManageError) -> None:
        self._is_sending = False
        self._lanes.failed.emit(wording.said(error.sentence))
        self._retry.start_growing()

    def _delivery_broke(self) -> None:
        self._is_sending = False
        self._retry.start_growing()

    def _set_waiting(self, waiting: frozenset[str]) -> None:
        if waiting != self._waiting:
            self._waiting = waiting
            self.waiting_changed.emit(len(waiting))
