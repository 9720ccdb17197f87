"""Works that can be moved, as they were when somebody looked at them."""

from dataclasses import dataclass
from datetime import UTC, datetime

from edumanage_desktop.domain.submissions import Submission

_UNKNOWN = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Movable:
    """A submission by number and version; `received` is aware UTC, and long ago where nobody noted it.

    `collection` is what it was handed in for, "" for nothing.
    """

    upload_id: int
    version: int
    student_id: int
    faculty_id: int | None
    received: datetime
    collection: str = ""


def movable(row: Submission, collection: str = "") -> Movable:
    """Return a row of the queue as a work that can be moved."""
    return Movable(row.id, row.version, row.student_id, row.faculty_id, row.created_at or _UNKNOWN, collection)
