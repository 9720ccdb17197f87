"""Trying a deployment out: a backup restored beside, the pending migrations run on the copy, and the copy looked at."""

import time
from collections.abc import Container
from dataclasses import dataclass, field

from edumanage_desktop.domain.backups import BackupDamaged
from edumanage_desktop.domain.errors import DatabaseError, Refused, StoreError
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.backup.desk import BackupDesk
from edumanage_desktop.services.backup.progress import Progress, Stage, no_progress
from edumanage_desktop.services.deployment.desk import StagedDatabase, Staging
from edumanage_desktop.services.verification.checks import Verification

MIGRATING, VERIFYING = "migration of the copy", "verification of the copy"
"""What a trial says that it does, besides the restore's own stages."""


@dataclass(slots=True)
class StagingReport:
    """What was tried on a copy, and what came of it; what did not come to pass is None or 0."""

    engine: str
    snapshot: str
    rows: int = 0
    restore_seconds: float = 0.0
    revision: str = ""
    to: str = ""
    migration_seconds: float | None = None
    not_restored: list[str] = field(default_factory=list)
    """What is not as it was backed up; nothing was migrated then."""
    broken: list[str] = field(default_factory=list)
    """What does not hold after the migration: chains, references, a question for the queue."""
    verification: Verification | None = None
    failure: Sentence | None = None
    """Why it broke off."""

    @property
    def is_migrated(self) -> bool:
        """Return whether the migration came to its end, and everything holds after it."""
        return self.failure is None and self.migration_seconds is not None and not self.broken

    @property
    def is_well(self) -> bool:
        """Return whether the copy works; what could not be tried there is not counted against it."""
        return self.is_migrated and (self.verification is None or self.verification.is_well)


def try_out(desk: BackupDesk, snapshot: str, staging: Staging, progress: Progress = no_progress) -> StagingReport:
    """Restore a backup beside, migrate and look at the copy, and remove it.

    What the copy or the backup does not bear stands in the report. Raises `BackupCancelled`, and what keeps from
    trying: the other `BackupError`s.
    """
    report = StagingReport(staging.engine, snapshot)
    try:
        with staging.opened() as (copy, store):
            restoring = desk.restoring(snapshot, copy, store, progress)
            if store is not None:
                restoring.leave_out(lambda: _AllBut(copy.newest_files()))
            restored = restoring.run()
            report.rows, report.restore_seconds = restored.rows, restored.seconds
            report.not_restored = restored.wrong
            if not restored.wrong:
                _migrate(copy, report, progress)
    except (DatabaseError, Refused, StoreError, BackupDamaged) as error:
        report.failure = error.sentence
    return report


class _AllBut(Container[str]):
    """Every key but these: of the files only those are restored that the verification compares."""

    def __init__(self, kept: frozenset[str]) -> None:
        self._kept = kept

    def __contains__(self, key: object) -> bool:
        return key not in self._kept


def _migrate(copy: StagedDatabase, report: StagingReport, progress: Progress) -> None:
    progress(Stage(MIGRATING, 0, None, 0))
    began = time.monotonic()
    report.revision, report.to = copy.migrate()
    report.migration_seconds = round(time.monotonic() - began, 2)
    report.broken = copy.broken()
    if not report.broken:
        progress(Stage(VERIFYING, 0, None, 0))
        report.verification = copy.verify()
