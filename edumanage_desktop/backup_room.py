"""Composition root of the window's backups: from where somebody signed in to what their jobs read and write.

Imports stand inside the functions, as in `entrance`.
"""

import shutil
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from edumanage_desktop.backing_up import (
    backup_desk_over,
    new_file,
    painted_pdf,
    passphrase_keeper,
    recovery_sheet,
    restore_target,
    scratch,
)
from edumanage_desktop.deploying import DeploymentGround, deployment_desk
from edumanage_desktop.domain.backups import RepositoryUnavailable
from edumanage_desktop.domain.database_url import is_embedded, server_address
from edumanage_desktop.domain.errors import KeyringUnavailable
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.domain.store_place import bucket_place
from edumanage_desktop.restoring_in_place import (
    copies_out,
    dump_import,
    files_back,
    files_look,
    in_place_restore,
    kept_databases,
    one_submission,
    tables_back,
)
from edumanage_desktop.services.administration import Target
from edumanage_desktop.services.backup.room import Account, BackupRoom, InPlace, NewFolder, NewPlace

if TYPE_CHECKING:
    from edumanage_desktop.entrance import WindowOptions
    from edumanage_desktop.services.backup.copies_out import CopiesOut
    from edumanage_desktop.services.backup.desk import BackupDesk, OpenScratch
    from edumanage_desktop.services.backup.dump_import import DumpImport
    from edumanage_desktop.services.backup.encryption import FindPassphrase
    from edumanage_desktop.services.backup.files_back import FilesBack
    from edumanage_desktop.services.backup.files_look import FilesLook
    from edumanage_desktop.services.backup.in_place import InPlaceRestore, KeptDatabases
    from edumanage_desktop.services.backup.one_submission import OneSubmission
    from edumanage_desktop.services.backup.passphrases import PassphraseKeeper
    from edumanage_desktop.services.backup.progress import Progress
    from edumanage_desktop.services.backup.recovery_sheet import RecoverySheet
    from edumanage_desktop.services.backup.restoring import RestorableDatabase, RestorableStore
    from edumanage_desktop.services.backup.storage import Storage
    from edumanage_desktop.services.backup.tables_back import TablesBack
    from edumanage_desktop.services.backup.taking import SnapshotSource
    from edumanage_desktop.services.deployment.desk import DeploymentDesk
    from edumanage_desktop.services.files import FileStore
    from edumanage_desktop.services.profiles import PasswordKeeper
    from edumanage_desktop.services.sign_in import Credentials


def room_of(options: "WindowOptions", credentials: "Credentials | None") -> BackupRoom:
    """Return the backups of where somebody signed in, None for the database that the options name."""
    from edumanage_desktop.entrance import database_identity, own_database

    profile = None if credentials is None else credentials.profile
    database = (profile and profile.database_url()) or options.database or own_database(options.data_folder)
    login = (credentials and credentials.login) or options.login or ""
    return _WindowRoom(
        options=replace(
            options, database=database, store=(profile and profile.store) or options.store, login=login or None
        ),
        database=database,
        identity=database_identity(database),
        login=login,
        is_shared=profile is not None and profile.is_shared_machine,
        credentials=credentials,
    )


class _WindowRoom:
    """See `services.backup.room.BackupRoom`."""

    def __init__(
        self,
        *,
        options: "WindowOptions",
        database: str,
        identity: str,
        login: str,
        is_shared: bool,
        credentials: "Credentials | None",
    ) -> None:
        self._options, self._database, self._is_shared = options, database, is_shared
        self._credentials = credentials
        self.identity, self.login = identity, login
        self.keeps_passphrases = not is_shared
        self._ring: PasswordKeeper | None = None
        self.server = "" if is_embedded(database) else str(server_address(database).hosts[0])

    def open_storage(self, place: str, *, make: bool = False, secret: str = "") -> "Storage":
        from edumanage_desktop.adapters.backup_archive.places import storage_at
        from edumanage_desktop.adapters.file_store.places import nothing_remembered

        if secret:
            return storage_at(place, make=make, remembered=lambda _identity, _key_id: secret)
        return storage_at(place, make=make, remembered=nothing_remembered if self._is_shared else None)

    def remember_secret(self, place: str, secret: str) -> None:
        from edumanage_desktop.adapters.keyring_passwords import KeyringPasswords

        bucket = bucket_place(place)
        if not self._is_shared:
            with suppress(KeyringUnavailable):
                KeyringPasswords().remember(bucket.identity, bucket.key_id, secret)

    def open_desk(self, storage: "Storage", find_passphrase: "FindPassphrase") -> "BackupDesk":
        find = self._finding(storage, find_passphrase)
        return backup_desk_over(storage, find_passphrase=find, login=self.login)

    def recovery_sheet(self, storage: "Storage", find_passphrase: "FindPassphrase | None") -> "RecoverySheet":
        return recovery_sheet(storage, None if find_passphrase is None else self._finding(storage, find_passphrase))

    def painted_pdf(self, markup: str) -> bytes:
        return painted_pdf(markup)

    def knows_passphrase(self, storage: "Storage") -> bool:
        return self._kept_passphrase(storage) is not None

    def keep_passphrase(self, storage: "Storage", passphrase: str) -> None:
        if self.keeps_passphrases:
            self._keeper(storage).keep(passphrase)

    def forget_passphrase(self, storage: "Storage") -> None:
        self._keeper(storage).forget()

    def _finding(self, storage: "Storage", find_passphrase: "FindPassphrase") -> "FindPassphrase":
        """Return who looks in the surroundings and the keyring too."""
        from edumanage_desktop.adapters.handed_secrets import handed_passphrase

        return lambda: find_passphrase() or handed_passphrase() or self._kept_passphrase(storage)

    def _kept_passphrase(self, storage: "Storage") -> str | None:
        return self._keeper(storage).find() if self.keeps_passphrases else None

    def _keeper(self, storage: "Storage") -> "PassphraseKeeper":
        """Return who asks one and the same keyring, so that one which does not answer is waited for once."""
        from edumanage_desktop.adapters.keyring_passwords import KeyringPasswords

        self._ring = self._ring or KeyringPasswords()
        return passphrase_keeper(storage, ring=self._ring)

    def source(self, account: Account | None) -> "tuple[SnapshotSource, FileStore]":
        from edumanage_desktop.adapters.database.backup_reading import DatabaseSnapshotSource
        from edumanage_desktop.both_stores import store_of_target
        from edumanage_desktop.entrance import file_store

        store, target = file_store(self._options, on_shared_machine=self._is_shared), self._target(account)
        return DatabaseSnapshotSource(target=target), store_of_target(store, target)

    def scratch(self, account: Account | None) -> "OpenScratch":
        return scratch if account is None else partial(scratch, self._target(account))

    def new_file(self, path: Path) -> "AbstractContextManager[BinaryIO]":
        return new_file(path)

    @contextmanager
    def restore_target(self, place: NewPlace) -> "Iterator[tuple[RestorableDatabase, RestorableStore]]":
        if not isinstance(place, NewFolder):
            target = replace(self._target(place.account, database=place.name), store=place.store)
            with restore_target(target) as opened:
                yield opened
            return
        folder = place.path.absolute()
        with _made(folder):
            target = Target(f"sqlite:///{(folder / place.DATABASE_FILE).as_posix()}", str(folder / place.FILES_FOLDER))
            with restore_target(target) as opened:
                yield opened

    def in_place(self, desk: "BackupDesk", place: InPlace, progress: "Progress") -> "InPlaceRestore":
        target = self._target(place.account, has_store=True)
        return in_place_restore(target, desk, progress, _let_in_already, work_alone=place.work_alone)

    def tables_back(self, desk: "BackupDesk", account: Account | None, progress: "Progress") -> "TablesBack":
        return tables_back(self._target(account), desk, progress, _let_in_already)

    def files_back(self, desk: "BackupDesk", account: Account | None, progress: "Progress") -> "FilesBack":
        return files_back(self._target(account, has_store=True), desk, progress, _let_in_already)

    def files_look(self, desk: "BackupDesk", account: Account | None) -> "FilesLook":
        return files_look(self._target(account, has_store=True), desk, _let_in_already)

    def copies_out(self, desk: "BackupDesk", folder: Path, progress: "Progress") -> "CopiesOut":
        return copies_out(folder, desk, progress)

    def one_submission(self, desk: "BackupDesk", account: Account | None) -> "OneSubmission":
        return one_submission(self._target(account, has_store=True), desk, _let_in_already)

    def kept(self, account: Account | None, progress: "Progress") -> "KeptDatabases":
        return kept_databases(self._target(account, has_store=True), progress, _let_in_already)

    @contextmanager
    def deployment(self, desk: "BackupDesk | None", account: Account | None) -> "Iterator[DeploymentDesk]":
        credentials = self._credentials
        ground = DeploymentGround(
            person=replace(self._target(None, has_store=True), login=self.login or None),
            data_folder=self._options.data_folder,
            account=None if account is None else self._target(account, has_store=True),
            password=(credentials and credentials.password) or None,
            backups=desk,
            profile=credentials.profile if credentials is not None else None,
        )
        with deployment_desk(ground) as opened:
            yield opened

    def dump_import(self, path: Path, account: Account | None, progress: "Progress") -> "DumpImport":
        return dump_import(self._target(account), path, progress, _let_in_already)

    def _target(self, account: Account | None, *, database: str = "", has_store: bool = False) -> Target:
        store = self._store_place() if has_store else None
        if is_embedded(self._database):
            return Target(self._database, store, self.login or None)
        address = server_address(self._database)
        if database:
            address = replace(address, database=database)
        if account is not None:
            address = replace(address, user=account.login, password=account.password)
        return Target(address.url(with_password=True), store)

    def _store_place(self) -> str:
        from edumanage_desktop.adapters.file_store.places import place_of_files

        options = self._options
        return place_of_files(
            str(options.store or ""), data_folder=options.data_folder, is_server=not is_embedded(self._database)
        )


def _let_in_already() -> None:
    """Ask for nothing: whoever stands before the window has signed in."""


@contextmanager
def _made(folder: Path) -> Iterator[None]:
    """Make a folder for a department, or take an empty one; what broke off leaves nothing in it.

    One in which a restore was killed is taken again, and stays as it is when this one breaks off too.
    """
    was_there = folder.exists()
    try:
        found = {each.name for each in folder.iterdir()} if was_there else set()
        is_begun = bool(found) and _was_killed_in(folder, found)
        if found and not is_begun:
            raise RepositoryUnavailable(
                Sentence(
                    "The folder {path} holds something already. Nothing was restored; name one that is empty or not"
                    " there yet.",
                    path=folder,
                )
            )
        folder.mkdir(mode=0o700, exist_ok=True)
        (folder / NewFolder.FILES_FOLDER).mkdir(mode=0o700, exist_ok=is_begun)
    except OSError as error:
        raise RepositoryUnavailable(
            Sentence(
                "The folder {path} cannot be made or written ({strerror}). Nothing was restored; check the folder"
                " around it, or name another.",
                path=folder,
                strerror=error.strerror or type(error).__name__,
            )
        ) from error
    try:
        yield
    except BaseException:
        if is_begun:
            raise
        for each in folder.iterdir():
            shutil.rmtree(each) if each.is_dir() else each.unlink()
        if not was_there:
            folder.rmdir()
        raise


def _was_killed_in(folder: Path, found: set[str]) -> bool:
    """Return whether a folder has nothing but what a restore leaves that was killed."""
    from edumanage_desktop.adapters.database.kept_files import BESIDE_SUFFIX, LOCK_SUFFIX

    files, lock = NewFolder.FILES_FOLDER, f"{NewFolder.DATABASE_FILE}{LOCK_SUFFIX}"
    beside = f"{NewFolder.DATABASE_FILE}{BESIDE_SUFFIX}"
    if any(name not in {files, lock} and not name.startswith(beside) for name in found):
        return False
    return lock in found or not any((folder / files).iterdir())
