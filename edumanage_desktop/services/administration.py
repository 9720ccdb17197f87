"""What the command line asks of the outside world: the schema, the history, erasure, the sample department.

A command knows these protocols only; `edumanage_desktop.toolbox` hands in what fulfils them.
"""

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, Protocol

from edumanage_desktop.domain.profiles import ConnectionProfile
from edumanage_desktop.services.idle_locks import LockKeeper
from edumanage_desktop.services.people import AccountKeeper
from edumanage_desktop.services.server_preparation import ServerPreparer
from edumanage_desktop.services.store_rights import StorePreparer, StoreRoles

if TYPE_CHECKING:
    from edumanage_desktop.domain.audit import CheckedPages, CheckedReport, SignedReport
    from edumanage_desktop.services.archive_import.importing import ArchiveImport
    from edumanage_desktop.services.audit.auditing import AuditDesk
    from edumanage_desktop.services.backup.command_needs import BackupTools
    from edumanage_desktop.services.backup.copies_out import CopiesOut
    from edumanage_desktop.services.backup.desk import BackupDesk
    from edumanage_desktop.services.backup.dump_import import DumpImport
    from edumanage_desktop.services.backup.files_back import FilesBack
    from edumanage_desktop.services.backup.in_place import InPlaceRestore, KeptDatabases
    from edumanage_desktop.services.backup.one_submission import OneSubmission
    from edumanage_desktop.services.backup.progress import Progress as BackupProgress
    from edumanage_desktop.services.backup.restoring import RestorableDatabase, RestorableStore
    from edumanage_desktop.services.backup.tables_back import TablesBack
    from edumanage_desktop.services.backup.taking import SnapshotSource
    from edumanage_desktop.services.contacts import ContactKeeper, ContactReader
    from edumanage_desktop.services.department import Department
    from edumanage_desktop.services.deployment.desk import DeploymentDesk
    from edumanage_desktop.services.diagnosis.connection import ConnectionProber
    from edumanage_desktop.services.diagnosis.performance import PerformanceDesk
    from edumanage_desktop.services.diagnosis.upload import UploadProber
    from edumanage_desktop.services.diagnosis.visibility import VisibilityReader
    from edumanage_desktop.services.files import FileStore
    from edumanage_desktop.services.health.desk import AlertTelling, HealthDesk
    from edumanage_desktop.services.incidents.desk import IncidentDesk
    from edumanage_desktop.services.intake import IntakeDesk
    from edumanage_desktop.services.logs.desk import LogDesk
    from edumanage_desktop.services.mail_inquiry import MailInquiry
    from edumanage_desktop.services.mail_settings import Trial
    from edumanage_desktop.services.mailing import MailRoom
    from edumanage_desktop.services.maintenance.desk import MaintenanceDesk
    from edumanage_desktop.services.own_password import OwnPassword
    from edumanage_desktop.services.people_import.importing import PeopleImport
    from edumanage_desktop.services.store_sweeping import StoreSweeper
    from edumanage_desktop.services.verification.verifying import DeploymentVerification
    from edumanage_desktop.services.work import Work

Progress = Callable[[str], None]
"""Told one short line about how far a long command is."""


@dataclass(frozen=True, slots=True)
class Target:
    """What a command works on: a database URL in SQLAlchemy's form, a file store's folder or URL, and who asks.

    `login` names the person on an embedded database; on a server the URL's user is the person.
    """

    database: str
    store: str | None = None
    login: str | None = None


@dataclass(frozen=True, slots=True)
class SchemaReport:
    """The schema's state; `revision` is None before the first upgrade, `pending` what an upgrade would run.

    `legacy_charset` names the character set of the portal's table when it cannot hold every script, else None.
    `kept` is the file that a way down wrote, or that a way up took in.
    """

    revision: str | None
    head: str
    pending: Sequence[str]
    legacy_charset: str | None = None
    kept: Path | None = None


class SchemaKeeper(Protocol):
    """Takes the schema up and down. Every method may raise the `DatabaseError`s."""

    def status(self) -> SchemaReport:
        """Return the schema's state."""
        ...

    def upgrade(self, *, to: str, take_in: Path | None, convert_charset: bool, progress: Progress) -> SchemaReport:
        """Go up; `take_in` is a file that an earlier way down wrote. Can be repeated after any interruption."""
        ...

    def downgrade(self, *, to: str, keep: Path, progress: Progress) -> SchemaReport:
        """Go down; below our first revision what only we know is first written to `keep`."""
        ...

    def statements(self, direction: str, *, to: str) -> str:
        """Return the SQL that 'upgrade' or 'downgrade' would run, for those who want to read first."""
        ...


class HistoryVerifier(Protocol):
    """Checks the hash chains."""

    def verify(self, *, checkpoint: dict[str, Any] | None, progress: Progress) -> dict[str, Any]:
        """Return `checked`, `broken` (list of `upload`, `version`, `what`), `pending` and `head` (a new checkpoint)."""
        ...


@dataclass(frozen=True, slots=True)
class ErasureSubject:
    """Whom or what an erasure would erase: a student with all their work, or one submission (`upload_id`) of theirs.

    `works` are the submissions by number and title, `logins` the student's accounts. `number`, `name` and `title` are
    None where nobody knows them, or they were erased before.
    """

    student_id: int | None
    number: str | None
    name: str | None
    works: Sequence[tuple[int, str | None]]
    files: int
    logins: Sequence[str] = ()
    upload_id: int | None = None


class Eraser(Protocol):
    """Erases what is personal, the history's chain left whole. Every method may raise the `DatabaseError`s.

    Raises `Refused` for a login that is no admin, for what there is not, and for a reason that is blank or personal.
    """

    def upload(self, upload_id: int) -> ErasureSubject:
        """Return what erasing a submission, also a deleted one, would erase."""
        ...

    def student(self, number: str) -> ErasureSubject:
        """Return what erasing the student with this registration number would erase."""
        ...

    def student_of_id(self, student_id: int) -> ErasureSubject:
        """Return what erasing the student with this id of the portal would erase, imported or not."""
        ...

    def erase(self, subject: ErasureSubject, *, reason: str) -> dict[str, Any]:
        """Erase it; returns `uploads` and `files` as counts, and `left`, the keys of files that stay."""
        ...


class SampleLoader(Protocol):
    """Fills an empty database with the sample department."""

    def load(self, *, uploads: int, seed: int, now: datetime, progress: Progress) -> dict[str, Any]:
        """Load and return `uploads`, `students`, `faculty` as counts; the youngest submission is as old as `now` says.

        Raises `DatabaseNotEmpty` for a database that holds work already.
        """
        ...


class Toolbox(Protocol):
    """Hands out what fulfils the protocols above. Nothing is opened before a method of the answer is called."""

    def schema_keeper(self, target: Target) -> SchemaKeeper:
        """Return who takes the schema up and down."""
        ...

    def history_verifier(self, target: Target) -> HistoryVerifier:
        """Return who checks the hash chains."""
        ...

    def eraser(self, target: Target) -> Eraser:
        """Return who erases."""
        ...

    def sample_loader(self, target: Target) -> SampleLoader:
        """Return who fills an empty database."""
        ...

    def server_preparer(self, target: Target, progress: Progress) -> ServerPreparer:
        """Return who prepares a database server."""
        ...

    def lock_keeper(self, target: Target) -> LockKeeper:
        """Return who ends transactions that were left open."""
        ...

    def store_preparer(self, store: str, roles: StoreRoles, progress: Progress) -> StorePreparer:
        """Return who gives every role its rights in a file store, a folder or a URL."""
        ...

    def try_store_role(self, store: str, role: str) -> Mapping[str, bool]:
        """Try with the key at hand what `role` may do in a bucket; by attempt, whether what came of it is right.

        Raises `StorePlaceUnknown` for what is no bucket, and `StoreNotPrepared`.
        """
        ...

    def store_sweeper(
        self, target: Target, *, older_than: timedelta, only_look: bool, progress: Progress
    ) -> "AbstractContextManager[StoreSweeper]":
        """Return who sweeps the file store of a database; raises `StorePlaceUnknown` where none is named."""
        ...

    def deployment_verification(self, target: Target) -> "AbstractContextManager[DeploymentVerification]":
        """Return what verifies a deployment, for as long as the context lasts; raises `StorePlaceUnknown`."""
        ...

    def deployment(
        self, target: Target, *, account: Target | None = None, repository: str | None = None
    ) -> "AbstractContextManager[DeploymentDesk]":
        """Return what deploys there, for as long as the context lasts; `account` is an administrator of the server."""
        ...

    def profile(self, name: str) -> ConnectionProfile:
        """Return the connection of a name; raises `ProfileUnknown` and `ProfilesUnreadable`."""
        ...

    def own_database(self) -> str:
        """Return the URL of the person's own embedded database."""
        ...

    def with_password(self, database: str, login: str | None) -> str:
        """Return a server's URL with the password of whoever signs in, or as it is when nobody knows one.

        Raises `SecretUnreadable`.
        """
        ...

    def own_password(self, target: Target) -> "OwnPassword":
        """Return the password of whoever asks, who is asked for it; raises `SecretUnreadable`."""
        ...

    def secret_in(self, path: Path) -> str:
        """Return what a file of a secret holds; raises `SecretUnreadable`, also for one that others may read."""
        ...

    def is_newcomer(self, target: Target) -> bool:
        """Return whether the password for a server is still a one-time one, which lets in to choose another alone."""
        ...

    def account_keeper(self, target: Target) -> AccountKeeper:
        """Return who makes and changes accounts."""
        ...

    def department(self, target: Target) -> "AbstractContextManager[Department]":
        """Return what the department has settled, for as long as the context lasts; raises the `DatabaseError`s."""
        ...

    def maintenance(self, target: Target) -> "AbstractContextManager[MaintenanceDesk]":
        """Open what an administrator maintains a department with."""
        ...

    def logs(self, target: Target) -> "AbstractContextManager[LogDesk]":
        """Open what an administrator reads the log with; raises the `DatabaseError`s."""
        ...

    def incidents(self, target: Target) -> "AbstractContextManager[IncidentDesk]":
        """Open what an administrator handles incidents with."""
        ...

    def contacts(self, target: Target) -> "AbstractContextManager[tuple[ContactReader, ContactKeeper]]":
        """Open who reads whom to ask, and who writes it as an administrator."""
        ...

    def intake_desk(self, target: Target) -> "AbstractContextManager[IntakeDesk]":
        """Return where work is handed in, for as long as the context lasts; raises the `DatabaseError`s."""
        ...

    def mail_room(self, target: Target) -> "MailRoom":
        """Return what the database knows of mails, as an administrator; raises the `DatabaseError`s."""
        ...

    def mail_inquiry(self, target: Target) -> "MailInquiry":
        """Return who tells why somebody gets mails or none, to an administrator; raises the `DatabaseError`s."""
        ...

    def visibility(self, target: Target) -> "AbstractContextManager[VisibilityReader]":
        """Return who knows why somebody cannot see a submission, as a registrar or administrator."""
        ...

    def connection_prober(self, target: Target) -> "ConnectionProber":
        """Return who tries the way to a database, as the URL's user or, on an embedded one, as the target's login."""
        ...

    def upload_prober(self, target: Target, *, account: Target | None = None) -> "AbstractContextManager[UploadProber]":
        """Return who tries what an upload needs, as an administrator with the rights of whoever runs this.

        `account` is the target as an administrator of the server sees it.
        """
        ...

    def performance(
        self, target: Target, *, account: Target | None = None
    ) -> "AbstractContextManager[PerformanceDesk]":
        """Return who measures what is slow, and who mends it, for as long as the context lasts.

        `account` is the target as an administrator of the server sees it. Raises `StorePlaceUnknown`.
        """
        ...

    def health(self, target: Target) -> "AbstractContextManager[HealthDesk]":
        """Return what an administrator watches over the service with."""
        ...

    def health_units(self, words: Sequence[str], account: str, secret: str) -> Mapping[str, str]:
        """Return units of systemd, by their names, that start this program with these words as an account.

        `secret` is the file of the password, empty for none.
        """
        ...

    def alert_telling(self, target: Target) -> "AbstractContextManager[AlertTelling]":
        """Return who settles where alerts are told, as an administrator."""
        ...

    def audit(self, target: Target, *, account: Target | None = None) -> "AbstractContextManager[AuditDesk]":
        """Open what audits as whoever the target names; `account` is the target as who administers the server."""
        ...

    def checked_report(self, path: Path) -> "CheckedReport":
        """Return what a signed report of an audit says of itself; raises `ReportInvalid`."""
        ...

    def checked_pages(self, path: Path) -> "CheckedPages":
        """Return what the signature beside the pages of a report says of them; raises `ReportInvalid`."""
        ...

    def check_new_report(self, path: Path) -> Sequence[Path]:
        """Return which files a report at a path is; raises `FileNotNew`."""
        ...

    def save_report(self, made: "SignedReport", path: Path) -> Sequence[Path]:
        """Write a report into new files; raises `FileNotNew` and `RepositoryUnavailable`."""
        ...

    def send_test_mail(self, target: Target, address: str) -> "Trial":
        """Send one mail by the settings that stand, and return what came of it; raises the `DatabaseError`s."""
        ...

    def work(
        self, target: Target, progress: Progress, *, repository: str | None = None, account: Target | None = None
    ) -> "AbstractContextManager[Work]":
        """Return what a timer does, for as long as the context lasts; raises the `DatabaseError`s.

        `repository` is the place of the backups that it watches over, `account` the target as an administrator of the
        server sees it.
        """
        ...

    def archive_import(
        self, target: Target, path: Path, worksheet: Path | None
    ) -> "AbstractContextManager[ArchiveImport]":
        """Return the import of an archive or folder; raises `ArrivalUnreadable` and the `DatabaseError`s."""
        ...

    def backup_desk(self, place: str, *, make: bool = False) -> "BackupDesk":
        """Return the backups of a place; with `make` a folder is made in one that is there.

        Raises `StorePlaceUnknown` and `RepositoryUnavailable`.
        """
        ...

    def backup_tools(self) -> "BackupTools":
        """Return what schedules, passphrases and recovery need."""
        ...

    def backup_source(self, target: Target) -> "tuple[SnapshotSource, FileStore]":
        """Return the database and the store that are backed up; raises the `DatabaseError`s, `StorePlaceUnknown`."""
        ...

    def restore_target(self, target: Target) -> "AbstractContextManager[tuple[RestorableDatabase, RestorableStore]]":
        """Open an empty database and a store that a backup is restored into; raises `StorePlaceUnknown`."""
        ...

    def as_administrator(self, target: Target, user: str | None) -> Target:
        """Return a server's target as an administrator of the server; raises `SecretUnreadable`."""
        ...

    def server_statements(self, target: Target, snapshot: str, *, work_alone: bool = False) -> str:
        """Return what a restore in place would run on a server; raises the `DatabaseError`s."""
        ...

    def in_place_restore(
        self, target: Target, desk: "BackupDesk", progress: "BackupProgress", *, work_alone: bool = False
    ) -> "InPlaceRestore":
        """Return what restores in place of a database in use, or of its submissions alone.

        Raises `DatabaseNotOurs` and `StorePlaceUnknown`.
        """
        ...

    def files_back(self, target: Target, desk: "BackupDesk", progress: "BackupProgress") -> "FilesBack":
        """Return what puts files of a backup back; raises the `DatabaseError`s, `StorePlaceUnknown`."""
        ...

    def copies_out(self, folder: Path, desk: "BackupDesk", progress: "BackupProgress") -> "CopiesOut":
        """Return what writes copies of a backup's files into a folder; it asks no database and no store."""
        ...

    def one_submission(self, target: Target, desk: "BackupDesk") -> "OneSubmission":
        """Return what brings single submissions back; raises `Refused`, the `DatabaseError`s, `StorePlaceUnknown`."""
        ...

    def tables_back(self, target: Target, desk: "BackupDesk", progress: "BackupProgress") -> "TablesBack":
        """Return what restores chosen tables; raises `Refused`, the `DatabaseError`s."""
        ...

    def kept_databases(self, target: Target, progress: "BackupProgress") -> "KeptDatabases":
        """Return the old databases that restores kept; raises `DatabaseNotOurs`."""
        ...

    def new_file(self, path: Path) -> "AbstractContextManager[BinaryIO]":
        """Open a file that is not there yet, which is there whole or not at all; raises as `backing_up.new_file`."""
        ...

    def dump_import(self, target: Target, path: Path, progress: "BackupProgress") -> "DumpImport":
        """Return the import of a dump of the portal's table; raises `BackupDamaged` and the `DatabaseError`s."""
        ...

    def scratch(
        self, beside: Target | None = None
    ) -> "AbstractContextManager[tuple[RestorableDatabase, RestorableStore]]":
        """Open an empty database and a folder for a drill, which are gone afterwards.

        The database is a file, or one beside that of a server as an administrator of it sees it.
        """
        ...

    def people_import(self, target: Target) -> "PeopleImport":
        """Return who imports lists of people, students, faculty and teaching."""
        ...
