"""Bringing one submission back as a backup has it: deleted, or written over by the portal or somebody at a SQL prompt.

It is written as the portal would write it, so the history says that it came from outside and goes on after what it says
of the deletion; what decisions there were stays in it. Its files and its collection come with it.
"""

from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from edumanage_desktop.domain.backups import Manifest, SnapshotUnknown
from edumanage_desktop.domain.errors import RefusalCode, Refused
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.backup.desk import BackupDesk
from edumanage_desktop.services.backup.file_lists import FileState, listed_files
from edumanage_desktop.services.backup.packing import Packing
from edumanage_desktop.services.backup.restoring import RestorableStore, proven
from edumanage_desktop.services.backup.table_rows import rows_of

PORTAL, FILES, STATE = "student_uploads", "upload_files", "upload_state"
KEPT_OF_STATE = ("revision", "previous_upload_id", "course", "term", "assignment", "file_count", "size_bytes")
"""What is known of a submission beside the portal's row, and is in no row of its history."""
Row = Mapping[str, str | None]


@dataclass(frozen=True, slots=True)
class WholeSubmission:
    """All rows of a submission, their cells as a backup has them: the portal's, what is known beside, its files."""

    upload: Row
    state: Row
    files: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class BroughtBack:
    """What came of one submission."""

    snapshot: str
    upload_id: int
    was_gone: bool
    """Whether it was deleted; else it was there."""
    changed: tuple[str, ...]
    """The columns of the portal's table that were not as in the backup, and `files` where those were not."""
    files: int
    """How many files were put back into the store; of a look alone, 0."""


class SubmissionPlace(Protocol):
    """Where one submission is read and written, in one transaction. Methods may raise the `DatabaseError`s."""

    def existing(self, upload_id: int) -> WholeSubmission | None:
        """Return it as it stands, None for one that is not there."""
        ...

    def was_erased(self, upload_id: int, since: datetime) -> bool:
        """Return whether it was erased after an instant."""
        ...

    def write(self, wanted: WholeSubmission, *, is_there: bool, note: str) -> None:
        """Write it as the portal would, with what is known beside, and record that with a note."""
        ...


class OneSubmission:
    """Brings back one submission of one database by the backups of one repository."""

    def __init__(
        self,
        *,
        desk: BackupDesk,
        packing: Packing,
        place: AbstractContextManager[SubmissionPlace],
        store: RestorableStore,
    ) -> None:
        self._desk, self._packing, self._place, self._store = desk, packing, place, store

    def run(self, snapshot: str, upload_id: int, *, only_look: bool = False) -> BroughtBack:
        """Bring it back, or only look what that would change; files first, so that no row names one that is not there.

        Raises `SnapshotUnknown` where the backup has no such submission, `Refused` for one that was erased since or
        whose number is another student's work now, `BackupDamaged`, the `DatabaseError`s and `StoreError`s.
        """
        manifest = self._desk.repository().manifest(snapshot)
        wanted = self._wanted(manifest, upload_id)
        with self._place as place:
            there = place.existing(upload_id)
            if place.was_erased(upload_id, manifest.began_at):
                raise Refused(
                    RefusalCode.STATE,
                    Sentence("This submission was erased since, so it stays away. Nothing was changed."),
                )
            if there is not None and there.upload["student_id"] != wanted.upload["student_id"]:
                raise Refused(
                    RefusalCode.CONFLICT,
                    Sentence(
                        "Submission {upload} is another student's work now. Nothing was changed; restore the backup"
                        " elsewhere to see what it was.",
                        upload=upload_id,
                    ),
                )
            changed = _changed(there, wanted)
            files = 0
            if changed and not only_look:
                files = self._put_back(manifest, {str(row["store_key"]) for row in wanted.files})
                place.write(wanted, is_there=there is not None, note=f"from {snapshot}")
        return BroughtBack(snapshot, upload_id, there is None, changed, files)

    def _wanted(self, manifest: Manifest, upload_id: int) -> WholeSubmission:
        uploads = list(self._rows(manifest, PORTAL, "id", upload_id))
        if not uploads:
            raise SnapshotUnknown(
                Sentence(
                    "There is no submission {upload} in the backup {snapshot}. Nothing was changed; choose another.",
                    upload=upload_id,
                    snapshot=manifest.snapshot,
                )
            )
        (state,) = list(self._rows(manifest, STATE, "upload_id", upload_id))
        return WholeSubmission(uploads[0], state, tuple(self._rows(manifest, FILES, "upload_id", upload_id)))

    def _rows(self, manifest: Manifest, table: str, key: str, upload_id: int) -> Iterator[Row]:
        for row in rows_of(self._desk.repository(), self._packing, manifest, table):
            if row[key] == str(upload_id):
                yield row

    def _put_back(self, manifest: Manifest, keys: set[str]) -> int:
        repository, written = self._desk.repository(), 0
        for file in listed_files(repository, self._packing, manifest):
            if file.key in keys and file.state is not FileState.MISSING:
                with repository.opened(repository.object_name(file.sha256)) as content:
                    written += self._store.put_back(file.key, proven(content, file))
        return written


def _changed(there: WholeSubmission | None, wanted: WholeSubmission) -> tuple[str, ...]:
    if there is None:
        return tuple(wanted.upload)
    changed = [name for name, value in wanted.upload.items() if there.upload[name] != value]
    if there.files != wanted.files:
        changed.append("files")
    return tuple(changed)
