"""What the window asks for its backups: the places, the desk over one, and what is backed up and restored into."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, ClassVar, Protocol, TypeVar

from edumanage_desktop.domain.backups import AccountRefused
from edumanage_desktop.domain.chosen_files import ChosenFiles
from edumanage_desktop.domain.chosen_tables import ChosenTables
from edumanage_desktop.domain.errors import Refused, SignInRefused
from edumanage_desktop.services.backup.copies_out import CopiesOut
from edumanage_desktop.services.backup.desk import BackupDesk, OpenScratch
from edumanage_desktop.services.backup.dump_import import DumpImport
from edumanage_desktop.services.backup.encryption import FindPassphrase
from edumanage_desktop.services.backup.files_back import FilesBack
from edumanage_desktop.services.backup.files_look import FilesLook
from edumanage_desktop.services.backup.in_place import InPlaceRestore, KeptDatabases
from edumanage_desktop.services.backup.one_submission import OneSubmission
from edumanage_desktop.services.backup.progress import Progress
from edumanage_desktop.services.backup.recovery_sheet import RecoverySheet
from edumanage_desktop.services.backup.restoring import RestorableDatabase, RestorableStore
from edumanage_desktop.services.backup.storage import Storage
from edumanage_desktop.services.backup.tables_back import TablesBack
from edumanage_desktop.services.backup.taking import SnapshotSource
from edumanage_desktop.services.files import FileStore

if TYPE_CHECKING:
    from edumanage_desktop.services.deployment.desk import DeploymentDesk

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Account:
    """An account of the server that a job asks as, instead of whoever is signed in."""

    login: str
    password: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class NewFolder:
    """A folder that a backup is restored into: the database as a file in it, the files below it."""

    path: Path

    DATABASE_FILE: ClassVar[str] = "edumanage.sqlite"
    FILES_FOLDER: ClassVar[str] = "files"
    """What stands in it, called as in a person's own folder."""


@dataclass(frozen=True, slots=True)
class NewDatabase:
    """An empty database of the same server that a backup is restored into, as whom, and the place of its files."""

    name: str
    account: Account
    store: str


@dataclass(frozen=True, slots=True)
class InPlace:
    """The department itself, whose database is kept beside; on a server as an administrator of the server."""

    account: Account | None = None
    work_alone: bool = False
    """Whether only submissions take the place of those in use."""


@dataclass(frozen=True, slots=True)
class PartTables:
    """Chosen tables, which are changed where they stand; on a server as an administrator of the server."""

    chosen: ChosenTables
    keeps_added: bool = False
    account: Account | None = None


@dataclass(frozen=True, slots=True)
class PartFiles:
    """Files that the database names and that are not well in the store; on a server as the account of backups."""

    account: Account | None = None
    chosen: ChosenFiles | None = None
    """Which ones; None for all."""


@dataclass(frozen=True, slots=True)
class PartSubmission:
    """One submission; on a server as an administrator of the server."""

    upload_id: int
    account: Account | None = None


@dataclass(frozen=True, slots=True)
class ChooseFiles:
    """Files are chosen one by one before anything is done; on a server as the account of backups."""

    account: Account | None = None


RestorePart = PartTables | PartFiles | PartSubmission
NewPlace = NewFolder | NewDatabase


class BackupRoom(Protocol):
    """The backups of one department, as whoever is signed in to the window. Nothing here is for the GUI thread."""

    identity: str
    """What tells this department from another, for what is remembered of it."""
    server: str
    """What a person calls the server, empty for a file."""
    login: str
    keeps_passphrases: bool
    """Whether the keyring of this computer may keep one: never that of a shared computer."""

    def open_storage(self, place: str, *, make: bool = False, secret: str = "") -> Storage:
        """Return the storage of a place; with `make` a folder that is not there is made in one that is.

        `secret` is that of a bucket's key where it was typed, '' for the one that is remembered. Raises
        `StorePlaceUnknown` and `RepositoryUnavailable`.
        """
        ...

    def remember_secret(self, place: str, secret: str) -> None:
        """Keep the secret of a bucket's key in the keyring, unless this computer keeps nothing or has none."""
        ...

    def open_desk(self, storage: Storage, find_passphrase: FindPassphrase) -> BackupDesk:
        """Return the desk of a repository; it looks in the surroundings and the keyring where nobody finds one."""
        ...

    def knows_passphrase(self, storage: Storage) -> bool:
        """Return whether the keyring keeps one; False, too, where it is locked or missing."""
        ...

    def keep_passphrase(self, storage: Storage, passphrase: str) -> None:
        """Let the keyring keep what opens the repository; raises as `PassphraseKeeper.keep`."""
        ...

    def forget_passphrase(self, storage: Storage) -> None:
        """Let the keyring forget it; raises as `PassphraseKeeper.forget`."""
        ...

    def recovery_sheet(self, storage: Storage, find_passphrase: FindPassphrase | None) -> RecoverySheet:
        """Return the sheet of a repository, with its passphrase where somebody finds it; None leaves a line for it.

        Raises `RepositoryUnknown`, `WrongPassphrase` and `BackupDamaged`.
        """
        ...

    def painted_pdf(self, markup: str) -> bytes:
        """Return a sheet of HTML as PDF; raises `RepositoryUnavailable`."""
        ...

    def source(self, account: Account | None) -> tuple[SnapshotSource, FileStore]:
        """Return what is backed up: as the person, or on a server as this account; raises `StorePlaceUnknown`."""
        ...

    def scratch(self, account: Account | None) -> OpenScratch:
        """Return what opens an empty database and store for a drill, in a file or as an administrator of a server."""
        ...

    def new_file(self, path: Path) -> AbstractContextManager[BinaryIO]:
        """Open a file that is not there yet, which is there whole or not at all; raises as `backing_up.new_file`."""
        ...

    def restore_target(self, place: NewPlace) -> AbstractContextManager[tuple[RestorableDatabase, RestorableStore]]:
        """Open what is restored into; a folder is made, and empty again where the restore broke off.

        Raises `RepositoryUnavailable`, `StorePlaceUnknown` and the `DatabaseError`s.
        """
        ...

    def in_place(self, desk: BackupDesk, place: InPlace, progress: Progress) -> InPlaceRestore:
        """Return what restores in place of the database in use; raises `DatabaseNotOurs`, `StorePlaceUnknown`."""
        ...

    def tables_back(self, desk: BackupDesk, account: Account | None, progress: Progress) -> TablesBack:
        """Return what restores chosen tables; raises `DatabaseNotOurs`."""
        ...

    def files_back(self, desk: BackupDesk, account: Account | None, progress: Progress) -> FilesBack:
        """Return what puts files back into the store; raises `StorePlaceUnknown`."""
        ...

    def files_look(self, desk: BackupDesk, account: Account | None) -> FilesLook:
        """Return what looks at the files of backups and of the store; raises `StorePlaceUnknown`."""
        ...

    def copies_out(self, desk: BackupDesk, folder: Path, progress: Progress) -> CopiesOut:
        """Return what writes copies of a backup's files into a folder of this computer."""
        ...

    def one_submission(self, desk: BackupDesk, account: Account | None) -> OneSubmission:
        """Return what brings one submission back; raises `Refused`, the `DatabaseError`s, `StorePlaceUnknown`."""
        ...

    def kept(self, account: Account | None, progress: Progress) -> KeptDatabases:
        """Return the databases that restores kept beside the one in use; raises `DatabaseNotOurs`."""
        ...

    def deployment(self, desk: BackupDesk | None, account: Account | None) -> "AbstractContextManager[DeploymentDesk]":
        """Open what deploys here, with the backups of a repository; the schema is changed by this account, if any.

        Raises `StorePlaceUnknown` and the `DatabaseError`s.
        """
        ...

    def dump_import(self, path: Path, account: Account | None, progress: Progress) -> DumpImport:
        """Return the import of a dump, as the person, or on a server as this account."""
        ...


@contextmanager
def told_apart() -> Iterator[None]:
    """Tell the refusal of an account that a job asks as from one of whoever is signed in: raises `AccountRefused`."""
    try:
        yield
    except (SignInRefused, Refused) as error:
        raise AccountRefused(error.sentence) from error


def as_account(account: Account | None, work: Callable[[], T]) -> T:
    """Do it, and tell what the account was refused as its own and not as the person's."""
    if account is None:
        return work()
    with told_apart():
        return work()
