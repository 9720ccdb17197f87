"""Turning rows of the views into the domain's values."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from typing import Any

from edumanage_desktop.domain.archive import Stage
from edumanage_desktop.domain.submissions import HistoryEntry, Submission

ROW_COLUMNS = (
    "id,student_id,student_name,student_number,faculty_id,faculty_name,title,status,created_at,version,revision,"
    "set_aside,file_count,file_name,size_bytes,archived_at_us,archive_stage"
)
"""What `read_submission` reads from a `…_uploads` view."""
_IN_ONE_QUESTION = 5_000
ROW_WIDTH = len(ROW_COLUMNS.split(","))
HISTORY_COLUMNS = (
    "version,kind,actor,actor_name,from_status,to_status,from_faculty_id,to_faculty_id,at_us,feedback,reason,"
    "title_before,title,description_before,description,file_path_before,file_path,student_id,student_name"
)
"""What `read_history_entry` reads from a `…_history` view."""


def in_slices(numbers: Iterable[int]) -> Iterator[str]:
    """Return numbers as lists to write into IN, so many in each that no question grows too long."""
    ordered = sorted(set(numbers))
    for begin in range(0, len(ordered), _IN_ONE_QUESTION):
        yield ",".join(str(int(number)) for number in ordered[begin : begin + _IN_ONE_QUESTION])


def read_instant(stored: Any) -> datetime | None:
    """Return the aware UTC instant of a stored `created_at` (datetime or SQLite's text), None for NULL or nonsense."""
    if isinstance(stored, str):
        try:
            stored = datetime.fromisoformat(stored)
        except ValueError:
            return None
    if not isinstance(stored, datetime):
        return None
    return stored.replace(tzinfo=UTC) if stored.tzinfo is None else stored.astimezone(UTC)


def read_submission(row: Sequence[Any]) -> Submission:
    """Return the submission in a row that begins with `ROW_COLUMNS`; by position, for pages are read of hundreds."""
    (
        upload_id, student_id, student_name, student_number, faculty_id, faculty_name, title, status, created_at,
        version, revision, set_aside, file_count, file_name, size_bytes, archived_at_us, archive_stage,
    ) = row[:ROW_WIDTH]  # fmt: skip
    return Submission(
        upload_id, student_id, student_name, student_number, faculty_id, faculty_name, title, status,
        read_instant(created_at), version or 0, revision or 1, bool(set_aside), file_count or 0, file_name or "",
        size_bytes,
        None if archived_at_us is None else datetime.fromtimestamp(archived_at_us / 1_000_000, UTC),
        archive_stage == Stage.REMOVED,
    )  # fmt: skip


def read_history_entry(row: Sequence[Any]) -> HistoryEntry:
    """Return the history entry in a row of `HISTORY_COLUMNS`."""
    (
        version, kind, actor, actor_name, from_status, to_status, from_faculty_id, to_faculty_id, at_us, feedback,
        reason, *changed, student_id, student_name,
    ) = row  # fmt: skip
    pairs = zip(("title", "description", "file_path"), changed[::2], changed[1::2], strict=True)
    return HistoryEntry(
        version=version,
        kind=kind,
        actor=actor,
        actor_name=actor_name,
        from_status=from_status,
        to_status=to_status,
        from_faculty_id=from_faculty_id,
        to_faculty_id=to_faculty_id,
        at=datetime.fromtimestamp(at_us / 1_000_000, UTC),
        feedback=feedback,
        reason=reason,
        changes=tuple((name, old, new) for name, old, new in pairs if old is not None or new is not None),
        student_id=student_id,
        student_name=student_name,
    )
