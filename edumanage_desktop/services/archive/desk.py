"""What an administrator archives with: the records, and both stores once a place of the archive is named."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime

from edumanage_desktop.domain.errors import ArchivePlaceUnknown, FileMissing
from edumanage_desktop.domain.maintenance import Outcome, TaskName
from edumanage_desktop.domain.sentences import Sentence, counted
from edumanage_desktop.services.archive.archiving import Archived, Archiving
from edumanage_desktop.services.archive.records import ArchiveRecords
from edumanage_desktop.services.backup.progress import Progress, no_progress
from edumanage_desktop.services.files import FileStore
from edumanage_desktop.services.maintenance.calendar import TaskRecord, TaskRecords

LONGEST_PLACE = 1000


@dataclass(frozen=True, slots=True)
class ArchiveDesk:
    """The collaborators of one administrator; `open_store` opens the store of a place, `check` greets it.

    `warm_place` returns the place of the submitted files; it raises `StorePlaceUnknown`.
    """

    records: ArchiveRecords
    tasks: TaskRecords
    warm_place: Callable[[], str]
    open_store: Callable[[str], FileStore]
    check: Callable[[str], None]

    def use_place(self, place: str) -> None:
        """Keep the files of archived work there from now on, once it was reached; raises as `try_place`."""
        named = place.strip()
        if self.records.place() == named:
            return
        self.try_place(named)
        self.records.set_place(named)

    def try_place(self, named: str) -> None:
        """See whether the files of archived work could be kept there.

        Raises `StorePlaceUnknown`, `FileUnreadable`, and `ArchivePlaceUnknown` while files are at another place.
        """
        known = self.records.place()
        if named.rstrip("/") == self.warm_place().rstrip("/"):
            raise ArchivePlaceUnknown(
                Sentence(
                    "{place} is where the submitted files are. Nothing was changed; name another folder or bucket for"
                    " the archive.",
                    place=named,
                )
            )
        self.check(named)
        if known is not None and (key := self._left_behind(named)) is not None:
            raise ArchivePlaceUnknown(
                Sentence(
                    "There is archived work whose files are not there, {key} the first. Nothing was changed; copy all"
                    " files of the archive from {place} first, or retrieve that work.",
                    key=key,
                    place=known,
                )
            )

    def _left_behind(self, place: str) -> str | None:
        """Return the first file of archived work that would be in neither of the stores, None for none."""
        stores = (self.open_store(place), self.open_store(self.warm_place()))
        for work in self.records.listed():
            for file in self.records.files(work.id):
                if not any(_is_in(store, file.key) for store in stores):
                    return file.key
        return None

    @contextmanager
    def archiving(
        self, progress: Progress = no_progress, is_unwanted: Callable[[], bool] = lambda: False
    ) -> Iterator[Archiving]:
        """Open both stores; raises `ArchivePlaceUnknown` while nobody named the archive's, and `FileUnreadable`."""
        place = self.records.place()
        if place is None:
            raise ArchivePlaceUnknown(
                Sentence(
                    "Nobody said where the files of archived work are to be kept. Nothing was changed; name a folder or"
                    " bucket other than that of the submitted files."
                )
            )
        self.check(place)
        yield Archiving(
            records=self.records,
            warm=self.open_store(self.warm_place()),
            cold=self.open_store(place),
            progress=progress,
            is_unwanted=is_unwanted,
        )

    def archive(
        self,
        before: datetime,
        *,
        remove_rows: bool = False,
        progress: Progress = no_progress,
        is_unwanted: Callable[[], bool] = lambda: False,
    ) -> tuple[Archived, TaskRecord | None]:
        """Archive, and record that the calendar's task was done; what was stopped in between is recorded as nothing."""
        with self.archiving(progress, is_unwanted) as archiving:
            done = archiving.run(before, remove_rows=remove_rows)
        if not done.is_whole:
            return done, None
        outcome = Outcome.TROUBLE if done.left else Outcome.WELL
        return done, self.tasks.note(TaskName.ARCHIVE, outcome, _result(done, before))


def _is_in(store: FileStore, key: str) -> bool:
    try:
        store.size_bytes(key)
    except FileMissing:
        return False
    return True


def _result(done: Archived, before: datetime) -> str:
    parts = [
        f"decided before {before:%Y-%m-%d}: {counted(done.works, 'work')}, {counted(done.files, 'file')},"
        f" {done.size_bytes:,} bytes"
    ]
    if done.rows_removed:
        parts.append(f"{counted(done.rows_removed, 'row')} left the portal's table")
    if done.left:
        parts.append(f"{counted(len(done.left), 'work')} left as they are: {', '.join(str(i) for i, _ in done.left)}")
    return "; ".join(parts)[:900]
