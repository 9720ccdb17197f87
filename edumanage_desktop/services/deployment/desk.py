"""What an administrator deploys with: the schema, the record of what was done, the backups, and a copy to try it on."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import datetime
from threading import Event
from typing import Protocol

from edumanage_desktop.domain.backups import Manifest
from edumanage_desktop.domain.deployments import Step
from edumanage_desktop.services.administration import SchemaReport
from edumanage_desktop.services.backup.desk import BackupDesk
from edumanage_desktop.services.backup.in_place import InPlaceRestore, KeptDatabases
from edumanage_desktop.services.backup.progress import Progress
from edumanage_desktop.services.backup.restoring import RestorableDatabase, RestorableStore
from edumanage_desktop.services.maintenance.windows import WindowKeeper
from edumanage_desktop.services.setting_history import SettingChange
from edumanage_desktop.services.verification.checks import Verification
from edumanage_desktop.services.verification.verifying import Tell


@dataclass(frozen=True, slots=True)
class Loss:
    """What a way down would take away with something in it: a table, or a column of one, and how many rows that is."""

    name: str
    rows: int


class DeployedSchema(Protocol):
    """The schema of a database in use. Every method may raise the `DatabaseError`s."""

    def check(self) -> None:
        """Raise `Refused` unless whoever asks administers the department."""
        ...

    def check_rights(self) -> None:
        """Raise `Refused` unless the account may change the schema; on a server that is an administrator of it."""
        ...

    def alone(self) -> AbstractContextManager[None]:
        """Let nobody else deploy meanwhile; raises `DeploymentBusy`."""
        ...

    def status(self) -> SchemaReport:
        """Return the schema's state."""
        ...

    def has_windows(self) -> bool:
        """Return whether this schema knows maintenance windows."""
        ...

    def before(self, revision: str) -> str | None:
        """Return the revision that comes before one, None for none."""
        ...

    def upgrade(self) -> None:
        """Go up to the newest; can be repeated after any interruption."""
        ...

    def losses(self, to: str) -> Sequence[Loss]:
        """Return what going down would lose; raises `RevisionUnknown`."""
        ...

    def downgrade(self, to: str) -> None:
        """Go down; can be repeated after any interruption. Raises `RevisionUnknown`."""
        ...

    def take_back(self, to: str) -> None:
        """Go down from a way up that broke off in the middle of a revision; can be repeated as `downgrade` can."""
        ...

    def broken(self) -> Sequence[str]:
        """Return what does not hold: of the history's chains, of references, of a real question for the queue."""
        ...

    def statements(self, direction: str, *, to: str) -> str:
        """Return the SQL that 'upgrade' or 'downgrade' would run."""
        ...

    def is_called(self, engine: str, database: str) -> bool:
        """Return whether a backup that names its origin so may be of this database."""
        ...

    def holds(self, upload_id: int, version: int, row_hash: str) -> bool:
        """Return whether the history has exactly this row."""
        ...


class DeploymentLog(Protocol):
    """What was done, recorded in the database, where nobody changes or removes it. Raises the `DatabaseError`s."""

    def steps(self) -> Sequence[Step]:
        """Return all steps, the first one first; none where the schema has no such records yet."""
        ...

    def note(self, step: Step) -> None:
        """Record a step; login and time are the database's."""
        ...


class StagedDatabase(RestorableDatabase, Protocol):
    """A copy beside, at the schema that the backup has until it is migrated."""

    def migrate(self) -> tuple[str, str]:
        """Run the pending migrations, and return the revision before and after."""
        ...

    def newest_files(self) -> frozenset[str]:
        """Return the keys of the files that a verification compares with the store."""
        ...

    def verify(self) -> Verification | None:
        """Let test people work in it; None where that cannot be tried here."""
        ...


@dataclass(frozen=True, slots=True)
class Staging:
    """Where a copy is made: the engine's name, and what opens an empty one that is gone with the block.

    The store is None where nobody works in the copy.
    """

    engine: str
    opened: Callable[[], AbstractContextManager[tuple[StagedDatabase, RestorableStore | None]]]


def _no_settings() -> Mapping[str, int]:
    return {}


def _no_changes() -> Sequence[SettingChange]:
    return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DeploymentDesk:
    """The collaborators of one administrator; nothing is opened before it is used.

    `schema` and `log` ask as who may change the schema, where such an account is named; everything else as the
    administrator of the department. `backups` is None where no repository is named, `take_backup` where a backup is
    taken by another account. `untried` is the engine of a department on a server where no copy is made, for nobody who
    administers the server is named.
    """

    schema: DeployedSchema
    log: DeploymentLog
    windows: WindowKeeper
    program: str
    settings: Callable[[], Mapping[str, int]] = field(default=_no_settings)
    """Returns the settings that somebody set, by name."""
    changes: Callable[[], Sequence[SettingChange]] = field(default=_no_changes)
    """Returns what was ever settled, also of mails, the archive and alerts, the latest first."""
    now: Callable[[], datetime]
    """Returns the database's time."""
    backups: BackupDesk | None = None
    take_backup: Callable[[Progress], Manifest] | None = None
    staging: Sequence[Staging] = ()
    untried: str | None = None
    verify: Callable[[Tell, Event], Verification]
    restore: Callable[[Progress], InPlaceRestore]
    kept: Callable[[Progress], KeptDatabases]
