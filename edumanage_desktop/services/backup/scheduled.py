"""A run of the schedule: back up, remove what is kept no longer, drill where one is due, and note what came of it."""

import platform
from collections.abc import Callable
from datetime import UTC, datetime

from edumanage_desktop.domain.backups import RepositoryBusy
from edumanage_desktop.domain.errors import DatabaseError, EduManageError
from edumanage_desktop.services.backup.cover import entries_of
from edumanage_desktop.services.backup.desk import BackupDesk, OpenScratch
from edumanage_desktop.services.backup.progress import Progress, no_progress
from edumanage_desktop.services.backup.retention import Retention
from edumanage_desktop.services.backup.runs import (
    BACKUP,
    DRILL,
    LEFT_ALONE,
    PRUNE,
    Run,
    Step,
    logged,
    newest_runs,
    note_run,
    wanting,
)
from edumanage_desktop.services.backup.schedule_files import DrillPace
from edumanage_desktop.services.backup.standing import facts_of
from edumanage_desktop.services.backup.storage import Storage
from edumanage_desktop.services.backup.taking import SnapshotSource
from edumanage_desktop.services.files import FileStore

OpenSource = Callable[[], tuple[SnapshotSource, FileStore]]
NoteRun = Callable[[Run], None]
_BROKEN_OFF = "It was broken off before it came to its end."


class ScheduledRun:
    """Runs once. What fails keeps what follows from being done, and is noted as everything else is."""

    def __init__(
        self,
        *,
        desk: BackupDesk,
        storage: Storage,
        open_source: OpenSource,
        open_scratch: OpenScratch,
        retention: Retention,
        drills: DrillPace,
        login: str,
        note: NoteRun,
        greet: Callable[[], None],
        progress: Progress = no_progress,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        accept_missing: bool = False,
    ) -> None:
        self._desk, self._storage, self._open_source, self._open_scratch = desk, storage, open_source, open_scratch
        self._retention, self._drills, self._login, self._note = retention, drills, login, note
        self._greet, self._progress, self._clock = greet, progress, clock
        self._accept_missing = accept_missing
        self._steps: list[Step] = []
        self._doing = BACKUP
        self._snapshot: str | None = None
        self.failure: EduManageError | None = None
        """What kept the run from its end."""

    def check(self) -> None:
        """Look whether a run could be made: raises what would keep it from its end, and writes nothing."""
        source, _store = self._open_source()
        self._greet()
        self._desk.repository().entries()
        with source.opened():
            pass

    def run(self) -> Run:
        """Do it and return what came of it; `failure` is what kept it from its end."""
        began = self._clock()
        try:
            self._do()
        except EduManageError as error:
            self.failure = error
            if isinstance(error, RepositoryBusy) and self._snapshot is None:
                self._doing = LEFT_ALONE
            self._steps.append(Step(self._doing, is_well=False, said=str(error.sentence)))
        except BaseException:
            self._steps.append(Step(self._doing, is_well=False, said=_BROKEN_OFF))
            self._tell(began, is_database_there=False)
            raise
        # A drill's database is another one, and opened by another account.
        is_there = self._doing == DRILL or not isinstance(self.failure, DatabaseError)
        return self._tell(began, is_database_there=is_there)

    def _do(self) -> None:
        self._desk.repository()  # to open its key takes much memory for a moment, before a database takes its own
        source, store = self._open_source()
        manifest = self._desk.taking(source, store, self._progress, accept_missing=self._accept_missing).run()
        self._snapshot = manifest.snapshot
        said = wanting(manifest)
        self._steps.append(Step(BACKUP, is_well=not said, said=said))
        self._doing = PRUNE
        removed = self._desk.pruning(self._progress).run(self._retention).removed
        self._steps.append(Step(PRUNE, is_well=True, said=", ".join(removed)))
        self._doing = DRILL
        last = facts_of(entries_of(self._storage), newest_runs(self._storage)).last_drill
        if is_drill_due(last, self._drills, self._clock()):
            wrong = self._desk.drill(manifest.snapshot, self._open_scratch, self._progress).wrong
            self._steps.append(Step(DRILL, is_well=not wrong, said="; ".join(wrong)))

    def _tell(self, began: datetime, *, is_database_there: bool) -> Run:
        run = Run(began, self._clock(), self._login, platform.node(), self._snapshot, tuple(self._steps))
        with logged("noted in the repository"):
            run = note_run(self._storage, run)
        if is_database_there:
            with logged("noted in the database"):
                self._note(run)
        return run


def is_drill_due(last: datetime | None, pace: DrillPace, now: datetime) -> bool:
    """Return whether no drill went well in this month or week yet, as the zone of whoever runs this counts them."""
    if pace is DrillPace.NEVER:
        return False
    return last is None or _span(last, pace) != _span(now, pace)


def _span(at: datetime, pace: DrillPace) -> tuple[int, int]:
    here = at.astimezone()
    return (here.year, here.month) if pace is DrillPace.MONTHLY else here.isocalendar()[:2]
