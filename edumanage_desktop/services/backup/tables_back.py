"""Bringing chosen tables back as a backup has them, while everything else stays as it is.

The rows of the backup are put beside those in use and compared, and what differs is written in one transaction, by the
rules that judge and record every change. What was erased since stays erased.
"""

import threading
import time
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from edumanage_desktop.domain.backups import BackupCancelled, BackupDamaged, Manifest, TableBackup, TablesNotRestorable
from edumanage_desktop.domain.chosen_tables import ChosenTables
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.backup import documents
from edumanage_desktop.services.backup.desk import BackupDesk
from edumanage_desktop.services.backup.packing import Packing
from edumanage_desktop.services.backup.progress import Progress, Stage, no_progress
from edumanage_desktop.services.backup.streams import DigestedStream
from edumanage_desktop.services.files import Bytes


@dataclass(frozen=True, slots=True)
class TableDifference:
    """What a restore changes of a table: how many rows come, become others, and go."""

    table: str
    added: int
    changed: int
    removed: int
    staying: int = 0
    """Rows that the backup has not and that were to stay."""
    left_out: int = 0
    """Rows of the backup whose owner or submission is not there any more."""

    @property
    def rows(self) -> int:
        """Return how many rows are touched."""
        return self.added + self.changed + self.removed


@dataclass(frozen=True, slots=True)
class Undone:
    """A change since that a restore takes back: of which record, by whom (or whose), and when (UTC), where known."""

    table: str
    record: str
    actor: str
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class TablesCompared:
    """What a restore of chosen tables would change, or has changed."""

    snapshot: str
    since: datetime
    """The instant of the backup."""
    tables: tuple[TableDifference, ...]
    undone: tuple[Undone, ...]
    """The last of the changes that go, the newest first."""
    seconds: float = 0.0

    @property
    def rows(self) -> int:
        """Return how many rows are touched in all tables."""
        return sum(each.rows for each in self.tables)


class TablesPlace(Protocol):
    """Where chosen tables are compared and changed. Every method may raise the `DatabaseError`s and `Refused`."""

    def load(self, table: str, columns: tuple[str, ...], content: Bytes) -> int:
        """Put the text of a table beside the one in use, seen by nobody else; return how many rows that were."""
        ...

    def compare(self, since: datetime, *, keeps_added: bool) -> tuple[Sequence[TableDifference], Sequence[Undone]]:
        """Try it, and take all of it back; raises `Refused` for what could not be done."""
        ...

    def change(
        self, since: datetime, *, keeps_added: bool, snapshot: str
    ) -> tuple[Sequence[TableDifference], Sequence[Undone]]:
        """Do it in one transaction, and record that; all of it or nothing."""
        ...


class TablesBack:
    """Restores chosen tables of backups; `cancel` may be called from another thread."""

    def __init__(
        self,
        *,
        desk: BackupDesk,
        packing: Packing,
        open_place: Callable[[], AbstractContextManager[TablesPlace]],
        progress: Progress = no_progress,
    ) -> None:
        self._desk, self._packing, self._open_place, self._progress = desk, packing, open_place, progress
        self._cancelled = threading.Event()

    def cancel(self) -> None:
        """Stop as soon as can be; nothing is changed then."""
        self._cancelled.set()

    def run(
        self, snapshot: str, chosen: ChosenTables, *, keeps_added: bool = False, only_look: bool = False
    ) -> TablesCompared:
        """Bring the tables back, or only look what that would change; `keeps_added` removes nothing that came since.

        Raises `TablesNotRestorable` for a table that the backup has not, `Refused` for what the rules or other records
        forbid, `BackupDamaged`, `BackupCancelled` and the `DatabaseError`s; then nothing was changed.
        """
        began = time.monotonic()
        manifest = self._desk.repository().manifest(snapshot)
        wanted = [_of(manifest, table) for table in chosen.tables]
        with self._open_place() as place:
            for table in wanted:
                self._load(place, manifest, table)
            self._go_on()
            since = manifest.began_at
            self._progress(Stage("compared", 0, None, 0))
            if only_look:
                tables, undone = place.compare(since, keeps_added=keeps_added)
            else:
                tables, undone = place.change(since, keeps_added=keeps_added, snapshot=snapshot)
        return TablesCompared(snapshot, since, tuple(tables), tuple(undone), round(time.monotonic() - began, 1))

    def _load(self, place: TablesPlace, manifest: Manifest, table: TableBackup) -> None:
        repository = self._desk.repository()
        name = repository.table_name(manifest.snapshot, table.name)
        self._go_on()
        with repository.opened(name) as packed, self._packing.unpacked(packed) as content:
            read = DigestedStream(content)
            rows = place.load(table.name, table.columns, read)
            if read.sha256() != table.text.sha256 or rows != table.rows:
                raise BackupDamaged(documents.altered(name))
        self._progress(Stage(table.name, rows, table.rows, read.size_bytes))

    def _go_on(self) -> None:
        if self._cancelled.is_set():
            raise BackupCancelled(Sentence("It was stopped. Nothing was changed."))


def _of(manifest: Manifest, name: str) -> TableBackup:
    for table in manifest.tables:
        if table.name == name:
            return table
    raise TablesNotRestorable(
        Sentence(
            "The backup {snapshot} has no table {table}; it is from before there was one. Nothing was changed; choose"
            " another backup.",
            snapshot=manifest.snapshot,
            table=name,
        )
    )
