"""What came of a backup or drill that somebody began by hand: the database is told of it as of a scheduled run."""

import platform
from collections.abc import Callable
from datetime import UTC, datetime

from edumanage_desktop.domain.backups import AccountRefused, BackupCancelled, Manifest, RepositoryBusy
from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.services.backup.restoring import Restored
from edumanage_desktop.services.backup.runs import BACKUP, DRILL, Run, Step, logged, wanting
from edumanage_desktop.services.backup.storage import Storage
from edumanage_desktop.services.backup.verifying import Verified
from edumanage_desktop.services.backup.watching import BackupWatch

_NO_RUN = (BackupCancelled, AccountRefused, RepositoryBusy)
"""What ends a job that never was a run: the person stopped it, mistyped a password, or found another job at work."""


class RunTeller:
    """Tells in the thread of a job what came of it. What the database does not take is logged, and loses nothing."""

    def __init__(
        self,
        *,
        open_watch: Callable[[], BackupWatch],
        login: str,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._open_watch, self._login, self._clock = open_watch, login, clock

    def backing_up(self, work: Callable[[], Manifest]) -> Manifest:
        """Take a backup, tell of it, and return it; what hindered is told too, and raised."""
        began = self._clock()
        try:
            manifest = work()
        except _NO_RUN:
            raise
        except EduManageError as error:
            self._tell(began, None, Step(BACKUP, is_well=False, said=str(error.sentence)))
            raise
        said = wanting(manifest)
        self._tell(began, manifest.snapshot, Step(BACKUP, is_well=not said, said=said))
        return manifest

    def drilling(self, work: Callable[[], Restored]) -> Restored:
        """Drill, tell of it, and return what came of it; what could not be tried is no drill."""
        began = self._clock()
        done = work()
        self._tell(began, None, Step(DRILL, is_well=not done.wrong, said="; ".join(done.wrong)))
        return done

    def verifying(self, work: Callable[[], Verified], storage: Storage) -> Verified:
        """Verify, and return what was found; what is damaged the database learns from the repository."""
        found = work()
        with logged("noted in the database"):
            self._open_watch().carry(storage)
        return found

    def _tell(self, began: datetime, snapshot: str | None, step: Step) -> None:
        with logged("noted in the database"):
            self._open_watch().note_run(Run(began, self._clock(), self._login, platform.node(), snapshot, (step,)))
