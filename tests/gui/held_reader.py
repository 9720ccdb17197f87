"""The real reader of a queue, whose answers can be held back for as long as a test wants: a slow network."""

import threading
from collections.abc import Mapping, Sequence

from edumanage_desktop.domain.people import FacultyMember, Person
from edumanage_desktop.domain.rules import Transition
from edumanage_desktop.domain.submissions import Submission, SubmissionDetails
from edumanage_desktop.services.queue import (
    PAGE_ROWS,
    Anchor,
    Change,
    MarkCounts,
    Page,
    QueueFilter,
    QueueReader,
    SortOrder,
)

LONGEST_HOLD_S = 120.0


class HeldReader:
    """A `QueueReader` that answers after `let_go`; reads first, waits afterwards, so that the answer is old by then."""

    def __init__(self, reader: QueueReader) -> None:
        self._reader = reader
        self._gates: dict[str, threading.Event] = {}
        self.asked: list[str] = []

    def hold(self, name: str) -> None:
        """Hold back the answers of one method from now on."""
        self._gates[name] = threading.Event()

    def let_go(self, name: str) -> None:
        """Let the answers of one method through."""
        self._gates.pop(name).set()

    def let_all_go(self) -> None:
        """Let everything through."""
        for name in list(self._gates):
            self.let_go(name)

    def _pass(self, name: str) -> None:
        self.asked.append(name)
        gate = self._gates.get(name)
        if gate is not None:
            gate.wait(LONGEST_HOLD_S)

    def person(self) -> Person:
        return self._reader.person()

    def transitions(self) -> tuple[Transition, ...]:
        return self._reader.transitions()

    def faculty(self) -> tuple[FacultyMember, ...]:
        return self._reader.faculty()

    def page(
        self,
        queue_filter: QueueFilter,
        order: SortOrder,
        *,
        first: int,
        limit: int = PAGE_ROWS,
        total: int | None = None,
        anchors: Sequence[Anchor] = (),
    ) -> Page:
        answer = self._reader.page(queue_filter, order, first=first, limit=limit, total=total, anchors=anchors)
        self._pass("page")
        return answer

    def total(self, queue_filter: QueueFilter) -> int:
        answer = self._reader.total(queue_filter)
        self._pass("total")
        return answer

    def counts(self, queue_filter: QueueFilter) -> Mapping[str, int]:
        return self._reader.counts(queue_filter)

    def mark_counts(self, queue_filter: QueueFilter) -> MarkCounts:
        return self._reader.mark_counts(queue_filter)

    def position(self, queue_filter: QueueFilter, order: SortOrder, upload_id: int) -> tuple[int, Anchor] | None:
        return self._reader.position(queue_filter, order, upload_id)

    def rows(self, upload_ids: Sequence[int]) -> tuple[Submission, ...]:
        return self._reader.rows(upload_ids)

    def details(self, upload_id: int) -> SubmissionDetails | None:
        answer = self._reader.details(upload_id)
        self._pass("details")
        return answer

    def changes(self, since_us: int) -> tuple[Change, ...]:
        return self._reader.changes(since_us)

    def now_us(self) -> int:
        return self._reader.now_us()
