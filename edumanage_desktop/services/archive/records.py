"""What the archive asks of the database: which work may rest, its files, and the steps that the rules judge."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from edumanage_desktop.domain.archive import Stage


@dataclass(frozen=True, slots=True)
class Outlook:
    """What would be archived: how many works, files and bytes, and how many works of whom (name, works).

    `kept_rows` are works that rest already, decided before the same date, whose rows still stand in the portal's table.
    """

    works: int
    files: int
    size_bytes: int
    of_whom: Sequence[tuple[str | None, int]] = ()
    kept_rows: int = 0


@dataclass(frozen=True, slots=True)
class ArchivedFile:
    """A file of work; `is_shared` says that work which is not archived names it too, `is_shared_archived` that other
    archived work does."""

    key: str
    sha256: str | None
    is_shared: bool
    is_shared_archived: bool


@dataclass(frozen=True, slots=True)
class ArchivedWork:
    """Work in the archive: when it was decided last, and when and by whom it was put there (UTC)."""

    id: int
    title: str | None
    student_name: str | None
    status: str | None
    decided_at: datetime
    archived_at: datetime
    archived_by: str
    stage: Stage
    is_settled: bool


class ArchiveRecords(Protocol):
    """The archive as an administrator reads and writes it.

    Every method may raise the `DatabaseError`s, and `Refused` for whoever is no administrator and for what the rules
    refuse.
    """

    def outlook(self, before: datetime) -> Outlook:
        """Return what work was decided before a moment and may be archived."""
        ...

    def ripe(self, before: datetime) -> Iterator[int]:
        """Yield the work that may be archived, in the order of its numbers."""
        ...

    def unsettled(self) -> Sequence[int]:
        """Return the archived work whose files have not left the store of the submitted files."""
        ...

    def kept_rows(self, before: datetime) -> Sequence[int]:
        """Return the archived work decided before a moment whose rows stand in the portal's table."""
        ...

    def files(self, upload_id: int) -> Sequence[ArchivedFile]:
        """Return the files of work."""
        ...

    def put(self, upload_id: int, before: datetime) -> None:
        """Put work into the archive, which it may be in already."""
        ...

    def settle(self, upload_id: int) -> None:
        """Note that the files of work are where they belong."""
        ...

    def remove_row(self, upload_id: int) -> None:
        """Take the row of archived work out of the portal's table, where it may be gone already."""
        ...

    def require_retrievable(self, upload_id: int) -> None:
        """Raise `Refused` for who is no administrator, and `ArchivedUnknown` for a number that no submission has."""
        ...

    def retrieve(self, upload_id: int) -> None:
        """Take work out of the archive, its row as it was; refused for work that is not there."""
        ...

    def is_archived(self, upload_id: int) -> bool:
        """Return whether work is in the archive."""
        ...

    def listed(self) -> Sequence[ArchivedWork]:
        """Return all archived work, what was archived last first."""
        ...

    def place(self) -> str | None:
        """Return where the files of archived work are kept, None while nobody said."""
        ...

    def set_place(self, place: str) -> None:
        """Say where the files of archived work are kept from now on."""
        ...
