"""Submissions and their files as the window shows them."""

from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True)
class SubmissionFile:
    """One file of a submission.

    `store_key` is untrusted text (for a portal row it is `file_path`): only the file store decides what it may open.
    `size_bytes` and `sha256` (lower-case hex) are None where nobody recorded them.
    """

    position: int
    store_key: str
    name: str
    media_type: str | None = None
    size_bytes: int | None = None
    sha256: str | None = None


@dataclass(frozen=True, slots=True)
class Submission:
    """One row of the queue.

    `student_name` and `student_number` are None for a student who was not imported, `status` is the stored text (any
    legacy value, also None), `created_at` is aware UTC, `version` counts the acts and outside changes, `revision`
    counts the student's attempts at this work (1 for the first). `archived_at` (aware UTC) is None for work that is not
    in the archive; `has_left_portal` says that its row is there alone, so that nothing can be done with it.
    """

    id: int
    student_id: int
    student_name: str | None
    student_number: str | None
    faculty_id: int | None
    faculty_name: str | None
    title: str | None
    status: str | None
    created_at: datetime | None
    version: int
    revision: int
    set_aside: bool
    file_count: int
    file_name: str
    size_bytes: int | None
    archived_at: datetime | None = None
    has_left_portal: bool = False


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One row of a submission's history; `at` is aware UTC, texts are None where nothing was said or changed."""

    version: int
    kind: str
    actor: str
    actor_name: str | None
    from_status: str | None
    to_status: str | None
    from_faculty_id: int | None
    to_faculty_id: int | None
    at: datetime
    feedback: str | None = None
    reason: str | None = None
    changes: tuple[tuple[str, str | None, str | None], ...] = ()
    """(field, before, after) for `title`, `description` and `file_path`."""
    student_id: int | None = None
    """Whose work it was from then on; None for a student who reads it."""
    student_name: str | None = None


@dataclass(frozen=True, slots=True)
class Departure:
    """How a submission left the faculty member who asks: `kind` as in the history, `to_faculty_id` None for nobody.

    `title` and `student_name` are those of that moment, None where they are not known: what came later is not theirs.
    """

    upload_id: int
    version: int
    kind: str
    actor: str
    actor_name: str | None
    to_faculty_id: int | None
    to_faculty_name: str | None
    at: datetime
    title: str | None = None
    student_name: str | None = None


@dataclass(frozen=True, slots=True)
class SubmissionDetails:
    """What the review pane shows beyond the row: the row as it is now, description, files, history (oldest first)."""

    submission: Submission
    description: str | None
    files: tuple[SubmissionFile, ...]
    history: tuple[HistoryEntry, ...] = field(default=())
    previous_upload_id: int | None = None

    def last_since(self, version: int | None) -> HistoryEntry | None:
        """Return the newest history entry that came after a version, None when there is none."""
        later = [entry for entry in self.history if version is None or entry.version > version]
        return later[-1] if later else None
