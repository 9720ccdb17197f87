"""The queue: which submissions, in which order, page by page."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any, Protocol

from edumanage_desktop.domain.people import FacultyMember, Person
from edumanage_desktop.domain.rules import Transition
from edumanage_desktop.domain.submissions import Submission, SubmissionDetails

PAGE_ROWS = 200
"""Rows of one page of the queue."""


class SortColumn(StrEnum):
    """What the queue can be ordered by; the submission's id breaks ties."""

    RECEIVED = "received"
    STATUS = "status"
    STUDENT = "student"
    TITLE = "title"
    FILES = "files"
    SIZE = "size"
    FACULTY = "faculty"
    REVISION = "revision"


@dataclass(frozen=True, slots=True)
class SortOrder:
    """A column and its direction."""

    column: SortColumn = SortColumn.RECEIVED
    descending: bool = True


class Mark(StrEnum):
    """What else work can be filtered for like a status: what a person did with it, and where else it is."""

    SET_ASIDE = "set_aside"
    """Submitted work that was put off."""
    PREPARED = "prepared"
    """Work with a prepared decision of the person themselves, whatever became of it since."""
    TWINS = "twins"
    """Work that is in another submission too, whole or near; nobody counts it."""


ARCHIVED = "archived"
"""What the choice of archived work is called beside statuses and marks."""


@dataclass(frozen=True, slots=True)
class QueueFilter:
    """Which submissions.

    `faculty_id` None: everybody whom this login may see; 0: unassigned work. `among`: of these faculty members alone,
    where there are any; `untaught`: of students whom nobody noted as taught by who has it. `statuses`: rule statuses
    (`domain.statuses.rule_status`, LEGACY_STATUS for all odd ones); `marks`: what was put off or prepared. Work shows
    that has any of these statuses or marks, all work where there are none. `received_from` (inclusive) and
    `received_before` (exclusive) are aware UTC. `text`: words that must all occur in student, number, title or file
    names, case and accents ignored. `archived`: what is in the archive, and nothing else.
    """

    faculty_id: int | None = None
    statuses: frozenset[str] = field(default=frozenset())
    received_from: datetime | None = None
    received_before: datetime | None = None
    text: str = ""
    marks: frozenset[Mark] = field(default=frozenset())
    among: frozenset[int] = field(default=frozenset())
    untaught: bool = False
    archived: bool = False


@dataclass(frozen=True, slots=True)
class MarkCounts:
    """How much work has a mark, and how much of the submitted work has one and so is not left to decide."""

    by_mark: Mapping[Mark, int] = field(default_factory=dict)
    submitted: int = 0


@dataclass(frozen=True, slots=True)
class Anchor:
    """A row whose place in the order is known: `position` (0-based) and its `sort_key` (opaque, ends with the id)."""

    position: int
    sort_key: tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """Consecutive rows from `first` (0-based) on; `anchors` are those of its first and last row.

    `is_last` is true when the page reached the end, so that `first + len(rows)` is the total.
    """

    first: int
    rows: Sequence[Submission]
    anchors: Sequence[Anchor]
    is_last: bool


@dataclass(frozen=True, slots=True)
class Change:
    """A submission that was changed at `at_us` (UTC, microseconds since 1970) and the version it then had."""

    upload_id: int
    version: int
    at_us: int


class QueueReader(Protocol):
    """Reads of one signed-in login. Every method may raise the `DatabaseError`s; none is called on the GUI thread."""

    def person(self) -> Person:
        """Return who is signed in; raises `SignInRefused` when nobody active has this login."""
        ...

    def transitions(self) -> tuple[Transition, ...]:
        """Return the rules as rows."""
        ...

    def faculty(self) -> tuple[FacultyMember, ...]:
        """Return the faculty whom the queue can be filtered by, ordered by name."""
        ...

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
        """Return `limit` rows from position `first`, reached from the nearest of: start, end (`total`), `anchors`."""
        ...

    def total(self, queue_filter: QueueFilter) -> int:
        """Return how many submissions the filter shows."""
        ...

    def counts(self, queue_filter: QueueFilter) -> Mapping[str, int]:
        """Return the number of submissions by rule status, the filter's own `statuses` and `marks` ignored."""
        ...

    def mark_counts(self, queue_filter: QueueFilter) -> MarkCounts:
        """Return the number of submissions with a mark, the filter's own `statuses` and `marks` ignored."""
        ...

    def position(self, queue_filter: QueueFilter, order: SortOrder, upload_id: int) -> tuple[int, Anchor] | None:
        """Return where a submission stands in the order, None when the filter does not show it."""
        ...

    def rows(self, upload_ids: Sequence[int]) -> tuple[Submission, ...]:
        """Return the rows that this login may see, in the order asked for; the others are left out."""
        ...

    def details(self, upload_id: int) -> SubmissionDetails | None:
        """Return everything about one submission, None when this login cannot see it."""
        ...

    def changes(self, since_us: int) -> tuple[Change, ...]:
        """Return what changed at or after `since_us`, oldest first, at most 1,000; empty when nothing did."""
        ...

    def now_us(self) -> int:
        """Return the database's clock: UTC microseconds since 1970."""
        ...
