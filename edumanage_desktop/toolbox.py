"""The composition root of the command line: hands its commands what they ask for; of Qt it takes the words of mails.

Imports stand inside the methods, so that a command loads only what it needs.
"""

import sys
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, closing, contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from edumanage_desktop.auditing import AuditingTools
from edumanage_desktop.backing_up import backup_desk, backup_source, new_file, restore_target, scratch
from edumanage_desktop.backup_scheduling import ScheduleTools
from edumanage_desktop.command_sessions import ask_password, connections_of, let_in, login_of, own_account_of
from edumanage_desktop.deploying import DeployingTools
from edumanage_desktop.diagnosing import DiagnosingTools
from edumanage_desktop.domain.database_url import server_address
from edumanage_desktop.domain.errors import (
    DatabaseError,
    PasswordToChoose,
    ProfileUnknown,
)
from edumanage_desktop.domain.profiles import ConnectionProfile, profile_of_url
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.handling_incidents import IncidentTools
from edumanage_desktop.health_work import HealthTools
from edumanage_desktop.log_room import LogTools
from edumanage_desktop.measuring import MeasuringTools
from edumanage_desktop.remembered_passwords import remembered_password
from edumanage_desktop.restoring_in_place import RestoringTools
from edumanage_desktop.services.administration import (
    Eraser,
    HistoryVerifier,
    Progress,
    SampleLoader,
    SchemaKeeper,
    Target,
)
from edumanage_desktop.services.idle_locks import LockKeeper
from edumanage_desktop.services.people import AccountKeeper
from edumanage_desktop.services.server_preparation import ServerPreparer
from edumanage_desktop.services.sign_in import OWN_DATABASE
from edumanage_desktop.services.store_rights import StorePreparer, StoreRoles

if TYPE_CHECKING:
    from edumanage_desktop.services.archive_import.importing import ArchiveImport, ImportDesk
    from edumanage_desktop.services.backup.taking import SnapshotSource
    from edumanage_desktop.services.department import Department
    from edumanage_desktop.services.files import FileStore
    from edumanage_desktop.services.intake import IntakeDesk
    from edumanage_desktop.services.mail_inquiry import MailInquiry
    from edumanage_desktop.services.mail_settings import Trial
    from edumanage_desktop.services.mailing import MailRoom
    from edumanage_desktop.services.maintenance.desk import MaintenanceDesk
    from edumanage_desktop.services.own_password import OwnPassword
    from edumanage_desktop.services.people_import.importing import PeopleImport
    from edumanage_desktop.services.store_sweeping import StoreSweeper
    from edumanage_desktop.services.work import Work


class CommandToolbox(
    RestoringTools,
    DeployingTools,
    DiagnosingTools,
    MeasuringTools,
    HealthTools,
    AuditingTools,
    LogTools,
    IncidentTools,
):
    """Builds the adapters for `services.administration.Toolbox`."""

    def schema_keeper(self, target: Target) -> SchemaKeeper:
        """Return who takes the schema of a database up and down."""
        from edumanage_desktop.adapters.database.schema_keeper import DatabaseSchemaKeeper

        return DatabaseSchemaKeeper(target=target)

    def history_verifier(self, target: Target) -> HistoryVerifier:
        """Return who checks the hash chains of a database."""
        from edumanage_desktop.adapters.database.history import DatabaseHistoryVerifier

        return DatabaseHistoryVerifier(target=target)

    def eraser(self, target: Target) -> Eraser:
        """Return who erases in a database and its file store."""
        from edumanage_desktop.adapters.database.erasure import DatabaseEraser
        from edumanage_desktop.adapters.file_store.places import named_place, store_at
        from edumanage_desktop.both_stores import store_of_target

        place = named_place(target.store)
        store = store_of_target(store_at(place), replace(target, login=login_of(target))) if place else None
        return DatabaseEraser(target=target, store=store, sign_in=lambda: let_in(target).close())

    def sample_loader(self, target: Target) -> SampleLoader:
        """Return who fills an empty database with the sample department."""
        from edumanage_desktop.adapters.database.bulk_load import BulkLoader
        from edumanage_desktop.adapters.database.engine import make_engine
        from edumanage_desktop.adapters.sample_files.folder import SampleFolder, store_folder
        from edumanage_desktop.adapters.sample_files.maker import SampleFiles
        from edumanage_desktop.services.sample_department.making import DepartmentMaker

        store = SampleFolder(root=store_folder(target.store or ""))
        return DepartmentMaker(maker=SampleFiles(), store=store, loader=BulkLoader(engine=make_engine(target.database)))

    def server_preparer(self, target: Target, progress: Progress) -> ServerPreparer:
        """Return who prepares a database server."""
        from edumanage_desktop.adapters.database.preparation import DatabaseServerPreparer

        return DatabaseServerPreparer(target=target, progress=progress)

    def lock_keeper(self, target: Target) -> LockKeeper:
        """Return who ends open transactions, as the URL's user."""
        from edumanage_desktop.adapters.database.idle_locks import ServerLockKeeper

        return ServerLockKeeper(connections=connections_of(target))

    def store_preparer(self, store: str, roles: StoreRoles, progress: Progress) -> StorePreparer:
        """Return who gives every role its rights in a bucket, or in a folder; there only Linux has lists we know."""
        from edumanage_desktop.adapters.file_store.places import bucket_client, bucket_of, store_folder
        from edumanage_desktop.domain.store_place import is_bucket

        if is_bucket(store):
            from edumanage_desktop.adapters.file_store.bucket_rights import BucketStorePreparer

            bucket = bucket_of(store)
            return BucketStorePreparer(place=bucket, make_client=lambda: bucket_client(bucket), progress=progress)
        from edumanage_desktop.adapters.file_store.rights import FolderStorePreparer
        from edumanage_desktop.adapters.file_store.unchecked_rights import UncheckedStorePreparer

        if sys.platform != "linux":
            return UncheckedStorePreparer(place=store, roles=roles)
        return FolderStorePreparer(root=store_folder(store), roles=roles, progress=progress)

    def try_store_role(self, store: str, role: str) -> Mapping[str, bool]:
        """Try with the key at hand what a role may do in a bucket."""
        from edumanage_desktop.adapters.file_store.bucket_rights import try_role
        from edumanage_desktop.adapters.file_store.places import bucket_client, bucket_of

        bucket = bucket_of(store)
        return try_role(bucket_client(bucket), bucket, role)

    @contextmanager
    def store_sweeper(
        self, target: Target, *, older_than: timedelta, only_look: bool, progress: Progress
    ) -> "Iterator[StoreSweeper]":
        """Open the database as an administrator of it, and the store with the rights of whoever runs this."""
        from edumanage_desktop.adapters.database.named_files import DatabaseFileNames
        from edumanage_desktop.adapters.file_store.places import required_place, store_at
        from edumanage_desktop.services.store_sweeping import StoreSweeper

        store = store_at(required_place(target.store))
        connections = connections_of(target)
        with ExitStack() as opened:
            opened.callback(connections.close)
            if not connections.is_server:
                own_account_of(target, connections).check()
            names = DatabaseFileNames(connections=connections)
            yield StoreSweeper(store=store, names=names, older_than=older_than, only_look=only_look, progress=progress)

    def profile(self, name: str) -> ConnectionProfile:
        """Return the connection of a name among those that the window offers."""
        from edumanage_desktop.adapters.platform import folders, this_platform
        from edumanage_desktop.adapters.profiles import FILE_NAME, ProfileFiles

        files = ProfileFiles(
            own=folders.config_folder() / FILE_NAME,
            machine_wide=[folder / FILE_NAME for folder in folders.machine_config_folders()],
            platform=this_platform(),
        )
        offered = {profile.name: profile for profile in (ConnectionProfile(name=OWN_DATABASE), *files.profiles())}
        if name not in offered:
            listed = ", ".join(offered)
            raise ProfileUnknown(
                Sentence(
                    "There is no connection '{name}' here, only {listed}. Nothing was changed.",
                    name=name,
                    listed=listed,
                )
            )
        return offered[name]

    def own_database(self) -> str:
        """Return the URL of the person's own embedded database, which the window makes when it is first opened."""
        from edumanage_desktop.adapters.platform import folders
        from edumanage_desktop.entrance import own_database

        return own_database(folders.data_folder())

    def with_password(self, database: str, login: str | None) -> str:
        """Look in the surroundings, then in the keyring, then ask on a terminal."""
        from edumanage_desktop.adapters.handed_secrets import handed_password

        address = server_address(database)
        user = login or address.user
        if handed_password() is not None or address.password is not None or not user:
            return database
        password = remembered_password(database, user) or ask_password()
        return replace(address, password=password).url(with_password=True) if password else database

    def own_password(self, target: Target) -> "OwnPassword":
        """Take a server's password from the URL, a file's from the person at the terminal."""
        from edumanage_desktop.adapters.handed_secrets import handed_password
        from edumanage_desktop.adapters.platform import folders
        from edumanage_desktop.entrance import WindowOptions
        from edumanage_desktop.reception import make_sign_in_desk
        from edumanage_desktop.services.own_password import OwnPassword
        from edumanage_desktop.services.sign_in import Credentials

        options = WindowOptions(folders.data_folder(), folders.config_folder(), folders.cache_folder())
        profile, handed = profile_of_url(target.database, login=target.login or ""), handed_password()
        if profile.is_server:
            password = server_address(target.database).password or handed or ""
        else:
            password = handed or ask_password() or ""
        credentials = Credentials(profile, profile.login or login_of(target), password)
        return OwnPassword(make_sign_in_desk(options), credentials, is_handed=handed is not None)

    def secret_in(self, path: Path) -> str:
        """Read it."""
        from edumanage_desktop.adapters.handed_secrets import secret_in

        return secret_in(path)

    def is_newcomer(self, target: Target) -> bool:
        """Sign in once more and look."""
        from edumanage_desktop.adapters.database.driver import place_of
        from edumanage_desktop.adapters.database.own_account import greet_server

        place = place_of(target.database, login=target.login)
        try:
            if place.is_server:
                greet_server(place)
        except DatabaseError as error:
            return isinstance(error, PasswordToChoose)
        return False

    def account_keeper(self, target: Target) -> AccountKeeper:
        """Return who makes and changes accounts, as the URL's user or, on an embedded database, as the target's login.

        Whoever signs in to an embedded database with a password is asked for it before the first act.
        """
        from edumanage_desktop.adapters.database.accounts import ServerAccountKeeper
        from edumanage_desktop.adapters.database.embedded_accounts import EmbeddedAccountKeeper

        connections = connections_of(target)
        if connections.is_server:
            return ServerAccountKeeper(connections=connections)
        return EmbeddedAccountKeeper(connections=connections, sign_in=own_account_of(target, connections).check)

    @contextmanager
    def department(self, target: Target) -> "Iterator[Department]":
        """Open the database as the URL's user or, on an embedded one, as the target's login."""
        from edumanage_desktop.adapters.database import database_over
        from edumanage_desktop.entrance import department

        connections = connections_of(target)
        with closing(connections):
            if not connections.is_server:
                own_account_of(target, connections).check()
            yield department(connections, now_us=database_over(connections).reader.now_us)

    @contextmanager
    def maintenance(self, target: Target) -> "Iterator[MaintenanceDesk]":
        """Open the database as the URL's user or, on an embedded one, as the target's login."""
        from edumanage_desktop.adapters.database import database_over
        from edumanage_desktop.adapters.file_store.places import named_place
        from edumanage_desktop.maintaining import maintenance_desk

        with closing(let_in(target)) as connections:
            yield maintenance_desk(database_over(connections), store=named_place(target.store))

    @contextmanager
    def intake_desk(self, target: Target) -> "Iterator[IntakeDesk]":
        """Open database, store and journal as the URL's user or, on an embedded database, as the target's login."""
        with _opened_intake(target, only_hands_in=True) as (desk, _imports):
            yield desk

    def mail_room(self, target: Target) -> "MailRoom":
        """Return what the database knows of mails, as the URL's user or the target's login."""
        from edumanage_desktop.adapters.database.mail_room import DatabaseMailRoom

        return DatabaseMailRoom(connections=let_in(target))

    def mail_inquiry(self, target: Target) -> "MailInquiry":
        """Return who looks for what keeps mails from somebody, as the URL's user or the target's login."""
        from edumanage_desktop.adapters.database.mail_archive import DatabaseMailArchive
        from edumanage_desktop.adapters.database.mail_room import DatabaseMailRoom
        from edumanage_desktop.adapters.smtp_mail import open_postman
        from edumanage_desktop.gui.mail_speech import speaker_of
        from edumanage_desktop.services.mail_inquiry import MailInquiry
        from edumanage_desktop.services.mailing import Mailing

        connections = let_in(target)
        room = DatabaseMailRoom(connections=connections)
        due = Mailing(room=room, open_postman=open_postman, find_speaker=speaker_of).due
        return MailInquiry(room=room, archive=DatabaseMailArchive(connections=connections), due=due)

    def send_test_mail(self, target: Target, address: str) -> "Trial":
        """Send one by the settings that stand."""
        from edumanage_desktop.adapters.smtp_mail import SmtpTester
        from edumanage_desktop.gui.mail_speech import speaker_of

        return SmtpTester(find_speaker=speaker_of).try_out(self.mail_room(target).settings(), address)

    @contextmanager
    def work(
        self, target: Target, progress: Progress, *, repository: str | None = None, account: Target | None = None
    ) -> "Iterator[Work]":
        """Open what a timer's tasks need, as the URL's user or, on an embedded database, as the target's login."""
        from edumanage_desktop.work_tasks import opened_work, require_own_account

        require_own_account(progress)
        connections = connections_of(target)

        def sign_in() -> None:
            own_account_of(target, connections).check()

        with opened_work(target, connections, sign_in, progress, repository=repository, account=account) as work:
            yield work

    @contextmanager
    def archive_import(self, target: Target, path: Path, worksheet: Path | None) -> "Iterator[ArchiveImport]":
        """Open an archive or folder, and what `intake_desk` opens."""
        from edumanage_desktop.adapters.arrived_work.opening import open_import

        opened_intake = _opened_intake(target, only_hands_in=False)
        with opened_intake as (_desk, imports), closing(open_import(path, worksheet, imports)) as opened:
            yield opened

    def backup_source(self, target: Target) -> "tuple[SnapshotSource, FileStore]":
        """Let whoever asks in, as the URL's user or, on an embedded database, as the target's login."""
        with closing(let_in(target)) as connections:
            login = target.login if connections.is_server else login_of(target)
            return backup_source(replace(target, login=login), is_server=connections.is_server)

    def backup_tools(self) -> ScheduleTools:
        """Return what schedules, passphrases and recovery need."""
        return ScheduleTools(open_source=self.backup_source, let_in=let_in)

    backup_desk = staticmethod(backup_desk)
    restore_target = staticmethod(restore_target)
    scratch = staticmethod(scratch)
    new_file = staticmethod(new_file)

    def people_import(self, target: Target) -> "PeopleImport":
        """Return who imports lists, as the URL's user or, on an embedded database, as the target's login."""
        from edumanage_desktop.adapters.database.accounts import ServerAccountKeeper
        from edumanage_desktop.adapters.database.bulk_register import DatabaseBulkRegister
        from edumanage_desktop.adapters.database.embedded_accounts import EmbeddedAccountKeeper
        from edumanage_desktop.services.people_import.importing import PeopleImport

        connections = connections_of(target)
        if connections.is_server:
            accounts: AccountKeeper = ServerAccountKeeper(connections=connections)
            return PeopleImport(register=DatabaseBulkRegister(connections=connections), accounts=accounts)
        # Whoever was let in to the register is not asked for the password a second time.
        register = DatabaseBulkRegister(connections=connections, sign_in=own_account_of(target, connections).check)
        return PeopleImport(register=register, accounts=EmbeddedAccountKeeper(connections=connections))


@contextmanager
def _opened_intake(target: Target, *, only_hands_in: bool) -> "Iterator[tuple[IntakeDesk, ImportDesk]]":
    from edumanage_desktop.adapters.database import database_over
    from edumanage_desktop.adapters.file_store.places import place_of_files, store_at
    from edumanage_desktop.adapters.journal import FileActJournal, journal_folder
    from edumanage_desktop.adapters.platform import folders
    from edumanage_desktop.entrance import database_identity, import_desk, intake_desk
    from edumanage_desktop.measured_session import measured_command
    from edumanage_desktop.services.review import Outbox

    connections = connections_of(target)
    with ExitStack() as opened:
        opened.callback(connections.close)
        if not connections.is_server:
            own_account_of(target, connections).check()
        database = database_over(connections)
        identity = database_identity(target.database)
        data_folder, login = folders.data_folder(), login_of(target)
        journal = FileActJournal(folder=journal_folder(data_folder, identity, login))
        opened.callback(journal.close)
        place = place_of_files(target.store, data_folder=data_folder, is_server=connections.is_server)
        store = store_at(place)
        user = server_address(target.database).user if connections.is_server else login
        measured = measured_command(database, data_folder, (identity, user), only_hands_in=only_hands_in)
        database, measure = opened.enter_context(measured)
        outbox = Outbox(journal=journal, recorder=database.recorder)
        desk = intake_desk(database, store=store, outbox=outbox, waits_in_windows=False, measure=measure)
        yield desk, import_desk(database, store=store, outbox=outbox, measure=measure)
