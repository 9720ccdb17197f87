"""What a verification asks of the database beyond what everybody may: the marked people and their work, and its end."""

from collections.abc import Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Protocol

from edumanage_desktop.domain.submissions import SubmissionFile


@dataclass(frozen=True, slots=True)
class ProbeWork:
    """A submission of a verification as the tables have it; `files` are those that are recorded."""

    upload_id: int
    status: str | None
    student_id: int | None
    faculty_id: int | None
    version: int
    files: tuple[SubmissionFile, ...] = ()


class ProbeKeeper(Protocol):
    """Keeps the marked people and their work, as an administrator.

    Every method may raise `Refused`, for who is none, and the `DatabaseError`s.
    """

    def alone(self) -> AbstractContextManager[None]:
        """Keep every other verification of this database away; raises `DatabaseBusy` while one is running."""
        ...

    def add_people(self) -> None:
        """Note the student and the faculty members, and who teaches whom, where they are not noted yet."""
        ...

    def works(self) -> Sequence[ProbeWork]:
        """Return what verifications handed in and nobody has put away yet."""
        ...

    def work(self, upload_id: int) -> ProbeWork | None:
        """Return one of them, None when the database has no such submission."""
        ...

    def kinds(self, upload_id: int) -> Sequence[str]:
        """Return what the history tells of a submission, oldest first, also of one that was put away."""
        ...

    def history_troubles(self, upload_id: int) -> int:
        """Return in how many ways the chain of a submission's history does not hold."""
        ...

    def newest_files(self, count: int) -> Sequence[SubmissionFile]:
        """Return files of the newest submissions of real students, for a look whether a store has them."""
        ...

    def feedback_delay_minutes(self) -> int:
        """Return how long a decision waits before the student is told of it."""
        ...

    def put_away(self, upload_id: int) -> None:
        """Take a submission of a verification out of the portal's table; its history stays."""
        ...


class LeftHandIns(Protocol):
    """What a verification that was cut off left on this computer."""

    def store_keys(self) -> Sequence[str]:
        """Return the keys of files that were stored for an act which may never have reached the database."""
        ...

    def clear(self) -> None:
        """Wipe all of it."""
        ...
