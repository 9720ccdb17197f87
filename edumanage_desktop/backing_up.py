"""Composes what backs up and restores, for the commands and the window."""

import getpass
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from edumanage_desktop.domain.backups import RepositoryUnavailable, RepositoryUnknown
from edumanage_desktop.domain.errors import FileNotNew
from edumanage_desktop.domain.sentences import Sentence

if TYPE_CHECKING:
    from edumanage_desktop.services.administration import Target
    from edumanage_desktop.services.backup.desk import BackupDesk
    from edumanage_desktop.services.backup.encryption import FindPassphrase
    from edumanage_desktop.services.backup.passphrases import PassphraseKeeper
    from edumanage_desktop.services.backup.recovery_sheet import RecoverySheet
    from edumanage_desktop.services.backup.restoring import RestorableDatabase, RestorableStore
    from edumanage_desktop.services.backup.storage import Storage
    from edumanage_desktop.services.backup.taking import SnapshotSource
    from edumanage_desktop.services.files import FileStore
    from edumanage_desktop.services.profiles import PasswordKeeper

_PAINTED_WITHIN_SECONDS = 120
_UNPAINTED = Sentence(
    "The sheet could not be painted as PDF here, for a library of the window is missing or the disk is full. Nothing"
    " was written; name a file that ends in .html or .txt, and print that."
)


def backup_desk(
    place: str, *, make: bool = False, find_passphrase: "FindPassphrase | None" = None, login: str = ""
) -> "BackupDesk":
    """Return the backups of a place; with `make` a folder that is not there is made in one that is.

    The passphrase is asked for when it is needed: in the surroundings, the keyring, and then on a terminal, unless
    somebody else finds it. Raises `StorePlaceUnknown` and `RepositoryUnavailable`.
    """
    from edumanage_desktop.adapters.backup_archive.places import storage_at

    storage = storage_at(place, make=make)
    return backup_desk_over(
        storage,
        find_passphrase=cache(find_passphrase or (lambda: passphrase_at_hand(storage))),
        choose_passphrase=find_passphrase or chosen_passphrase,
        login=login,
    )


def backup_desk_over(
    storage: "Storage",
    *,
    find_passphrase: "FindPassphrase",
    choose_passphrase: "FindPassphrase | None" = None,
    login: str = "",
) -> "BackupDesk":
    """Return the backups of a storage, whose proofs are told by `login`, by default who runs this.

    `choose_passphrase` is asked for that of a new repository, by default who finds one.
    """
    from edumanage_desktop.adapters.backup_archive.age_coat import AgeEncryption
    from edumanage_desktop.adapters.backup_archive.packing import ZstdPacking
    from edumanage_desktop.services.backup.desk import BackupDesk
    from edumanage_desktop.services.backup.locking import own_name

    return BackupDesk(
        storage=storage,
        packing=ZstdPacking(),
        encryption=AgeEncryption(),
        find_passphrase=find_passphrase,
        choose_passphrase=choose_passphrase,
        login=login or own_name(),
    )


def passphrase_at_hand(storage: "Storage | None" = None) -> str | None:
    """Look in the surroundings, then, for the repository of a storage, in the keyring, then ask on a terminal."""
    from edumanage_desktop.adapters.handed_secrets import handed_passphrase

    handed = handed_passphrase()
    if handed is None and storage is not None:
        handed = passphrase_keeper(storage).find()
    if handed is None and sys.stdin is not None and sys.stdin.isatty():
        handed = getpass.getpass("Passphrase of the backups: ", stream=sys.stderr)
    return handed or None


def chosen_passphrase() -> str | None:
    """Look in the surroundings, then let it be chosen on a terminal, where it is typed twice; None where none is.

    Raises `RepositoryUnknown` unless both are the same one, and long enough.
    """
    from edumanage_desktop.adapters.handed_secrets import handed_passphrase
    from edumanage_desktop.services.backup.encryption import SHORTEST_PASSPHRASE, check_new_passphrase

    handed = handed_passphrase()
    if handed is not None or sys.stdin is None or not sys.stdin.isatty():
        return handed or None
    words = f"New passphrase of the backups, at least {SHORTEST_PASSPHRASE} letters: "
    chosen = getpass.getpass(words, stream=sys.stderr)
    if not chosen:
        return None
    check_new_passphrase(chosen)
    if getpass.getpass("New passphrase once more: ", stream=sys.stderr) != chosen:
        raise RepositoryUnknown(
            Sentence("The two passphrases are not the same. No backups were begun; try again, and write it down.")
        )
    return chosen


def passphrase_keeper(storage: "Storage", *, ring: "PasswordKeeper | None" = None) -> "PassphraseKeeper":
    """Return who keeps the passphrase of a repository in a keyring, by default that of this computer."""
    from edumanage_desktop.adapters.backup_archive.age_coat import AgeEncryption
    from edumanage_desktop.adapters.keyring_passwords import KeyringPasswords
    from edumanage_desktop.services.backup.passphrases import PassphraseKeeper

    return PassphraseKeeper(storage=storage, encryption=AgeEncryption(), ring=ring or KeyringPasswords())


def recovery_sheet(storage: "Storage", find_passphrase: "FindPassphrase | None") -> "RecoverySheet":
    """Return the sheet of a repository; with a passphrase once that opened it, so that no wrong one stands there.

    None leaves a line for it. Raises `RepositoryUnknown`, `WrongPassphrase` and `BackupDamaged`.
    """
    from edumanage_desktop import __version__
    from edumanage_desktop.services.backup.cover import cover_of
    from edumanage_desktop.services.backup.recovery_sheet import RecoverySheet

    cover, passphrase = cover_of(storage), None
    if find_passphrase is not None and cover.is_encrypted:
        found = passphrase = find_passphrase()
        backup_desk_over(storage, find_passphrase=lambda: found).repository()
    program = f"EduManage Desktop {__version__}"
    return RecoverySheet(storage.describe(), cover, datetime.now(UTC), program, passphrase)


def painted_pdf(markup: str) -> bytes:
    """Let the process that paints lists paint a sheet; raises `RepositoryUnavailable`."""
    from edumanage_desktop.adapters.platform.own_program import own_program
    from edumanage_desktop.services.temporary import temporary_folder

    command, variables = own_program()
    surroundings = {**os.environ, **variables, "QT_QPA_PLATFORM": "offscreen"}
    with temporary_folder("edumanage-sheet-") as folder:
        path = folder / "sheet.pdf"
        told = json.dumps({"path": str(path), "is_letter": False, "sheet": markup}).encode() + b"\n"
        done = subprocess.run(
            [*command, "--list-process"],
            env=surroundings,
            input=told,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=_PAINTED_WITHIN_SECONDS,
            check=False,
        )
        if done.returncode or not path.exists():
            raise RepositoryUnavailable(_UNPAINTED)
        return path.read_bytes()


def backup_source(target: "Target", *, is_server: bool) -> "tuple[SnapshotSource, FileStore]":
    """Return a database as its login reads it, and its store with the archive's; raises `StorePlaceUnknown`."""
    from edumanage_desktop.adapters.database.backup_reading import DatabaseSnapshotSource
    from edumanage_desktop.adapters.file_store.places import place_of_files, store_at
    from edumanage_desktop.adapters.platform import folders
    from edumanage_desktop.both_stores import store_of_target

    place = place_of_files(target.store, data_folder=folders.data_folder(), is_server=is_server)
    return DatabaseSnapshotSource(target=target), store_of_target(store_at(place), target)


@contextmanager
def restore_target(target: "Target") -> "Iterator[tuple[RestorableDatabase, RestorableStore]]":
    """Open an empty database and a store that a backup is restored into, which is looked at before the database is.

    Raises `StorePlaceUnknown` and `FileUnreadable`.
    """
    from edumanage_desktop.adapters.database.restored_file import empty_database
    from edumanage_desktop.adapters.file_store.places import greet_store, required_place, store_at

    place = required_place(target.store)
    greet_store(place)
    with closing(empty_database(target)) as database:
        yield database, store_at(place)


@contextmanager
def scratch(beside: "Target | None" = None) -> "Iterator[tuple[RestorableDatabase, RestorableStore]]":
    """Open an empty database in a file and a folder, for a drill; both are gone afterwards.

    A backup is the same on every engine, so it is proven here without an account that may make databases. With
    `beside`, whose URL is of an administrator of a server, the database is one beside that.
    """
    from edumanage_desktop.adapters.database.restoring import EmptyDatabase
    from edumanage_desktop.adapters.database.server_scratch import drill_on_the_server
    from edumanage_desktop.adapters.file_store.local import LocalFileStore
    from edumanage_desktop.services.administration import Target
    from edumanage_desktop.services.temporary import temporary_folder

    with temporary_folder("edumanage-drill-") as folder:
        (folder / "files").mkdir()
        store = LocalFileStore(root=folder / "files")
        if beside is not None:
            with drill_on_the_server(beside) as made:
                yield made, store
            return
        with closing(EmptyDatabase(target=Target(f"sqlite:///{(folder / 'drill.sqlite').as_posix()}"))) as database:
            yield database, store


@contextmanager
def new_file(path: Path) -> "Iterator[BinaryIO]":
    """Open a file that is not there yet, which is there whole or not at all.

    What a killed writer of the same file left beside it is removed. Raises `FileNotNew`, and `RepositoryUnavailable`
    where it cannot be written.
    """
    from edumanage_desktop.adapters.durable_files import sweep_unfinished, written_durably

    if os.path.lexists(path):
        raise FileNotNew(
            Sentence(
                "There is a file {path} already. Nothing was written; name another, or remove that one.", path=path
            )
        )
    sweep_unfinished(path.parent, of=path.name)
    try:
        with written_durably(path) as stream:
            yield stream
    except OSError as error:
        raise RepositoryUnavailable(
            Sentence(
                "The file {path} cannot be written ({strerror}). Nothing is there; check its folder and the room, then"
                " try again.",
                path=path,
                strerror=error.strerror or type(error).__name__,
            )
        ) from error
