"""What a backup is: a set of tables as of one instant and the files that they name, and what is wrong with one."""

import re
import secrets
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

from edumanage_desktop.domain.errors import EduManageError

SNAPSHOT_FORM = re.compile(r"\d{8}T\d{6}Z-[0-9a-f]{6}")
"""A snapshot's name: when it was begun (UTC), and chance."""
_TIME_FORM = "%Y%m%dT%H%M%SZ"


class BackupError(EduManageError):
    """A backup, or what is done with one, did not succeed. The subclasses say why."""


class RepositoryUnknown(BackupError):
    """What should be a repository is none, or none that this program can read."""


class RepositoryUnavailable(BackupError):
    """The folder or bucket of a repository cannot be read or written now; worth a retry."""


class RepositoryReadOnly(RepositoryUnavailable):
    """The folder or bucket of a repository may be read and not written, by this account or by anybody."""


class TemporaryFolderFull(BackupError):
    """This computer's own folder for what a job puts down cannot be written."""


class RepositoryBusy(BackupError):
    """Somebody else is at work in the repository."""


class BackupDamaged(BackupError):
    """Something of a backup is missing or not what was written."""


class SnapshotUnknown(BackupError):
    """There is no backup of that name."""


class KeptUnknown(BackupError):
    """There is no old database of that name beside the one in use."""


class RestoreBusy(BackupError):
    """Another restore of the same database is at work."""


class TablesNotRestorable(BackupError):
    """These tables cannot be restored by themselves, or not as others stand now."""


class WrongPassphrase(BackupError):
    """The repository is whole, but this passphrase does not open it."""


class StoreAway(BackupError):
    """Most files that the tables name are not in the store: it seems to be another place than theirs."""


class BackupCancelled(BackupError):
    """The person stopped it."""


class AccountRefused(BackupError):
    """The account that a job was to ask as was not let in, or may not do it; whoever started the job stays."""


def new_snapshot_name(now: datetime) -> str:
    """Return a name for a backup that begins now; names sort by time."""
    return f"{now.astimezone(UTC).strftime(_TIME_FORM)}-{secrets.token_hex(3)}"


def began_at(snapshot: str) -> datetime:
    """Return when the backup of this name was begun."""
    return datetime.strptime(snapshot.partition("-")[0], _TIME_FORM).replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Packed:
    """Something that was written into a repository: its bytes, and the bytes that stand there for it."""

    size_bytes: int
    sha256: str
    packed_bytes: int
    packed_sha256: str


@dataclass(frozen=True, slots=True)
class TableBackup:
    """A table of a snapshot: its columns in order, how many rows, and its text, which is packed."""

    name: str
    columns: tuple[str, ...]
    rows: int
    text: Packed


@dataclass(frozen=True, slots=True)
class FileListing:
    """The files of a snapshot: how many there are and how large together, and the packed list of them."""

    files: int
    size_bytes: int
    missing: int
    """How many the tables name and the store did not have."""
    altered: int
    """How many are not what was recorded of them when they were handed in."""
    listing: Packed


EMBEDDED = "sqlite"
ENGINES = {EMBEDDED: "SQLite", "mariadb": "MariaDB", "mysql": "MySQL"}
"""The engines as backups and people call them."""


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a snapshot comes from."""

    engine: str
    """`sqlite`, `mariadb` or `mysql`."""
    database: str
    revision: str
    """The revision of the schema."""
    login: str
    computer: str
    program: str


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """What the history was at the instant of a snapshot: a cut tail shows beside it."""

    uploads: int
    rows: int
    heads_sha256: str
    """The SHA-256 of the table of the chains' heads, as it stands in the snapshot."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """What belongs to a snapshot; written last, so that an interrupted one has none."""

    snapshot: str
    began_at: datetime
    """The instant of the tables, by the clock of the database."""
    ended_at: datetime
    origin: Origin
    tables: tuple[TableBackup, ...]
    files: FileListing
    checkpoint: Checkpoint
    previous: str | None = None

    @property
    def rows(self) -> int:
        """Return how many rows all tables have."""
        return sum(table.rows for table in self.tables)

    @property
    def size_bytes(self) -> int:
        """Return how large tables and files are, unpacked."""
        return sum(table.text.size_bytes for table in self.tables) + self.files.size_bytes


class Harm(StrEnum):
    """What can be wrong with a file of a repository."""

    MISSING = "missing"
    EXTRA = "extra"
    ALTERED = "altered"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class Damage:
    """A file of a repository that is not what it should be, by its name there."""

    name: str
    harm: Harm
    snapshots: tuple[str, ...] = ()
    """The backups that cannot be restored whole for it."""
