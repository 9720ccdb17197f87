"""Composes restoring in place and bringing in a dump, for the commands and the window."""

import getpass
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from edumanage_desktop.domain.backups import BackupDamaged
from edumanage_desktop.domain.database_url import is_embedded, server_address
from edumanage_desktop.domain.errors import DatabaseNotOurs
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.backup.progress import Progress, no_progress

if TYPE_CHECKING:
    from edumanage_desktop.services.administration import Target
    from edumanage_desktop.services.backup.copies_out import CopiesOut
    from edumanage_desktop.services.backup.desk import BackupDesk
    from edumanage_desktop.services.backup.dump_import import DumpImport
    from edumanage_desktop.services.backup.files_back import FilesBack
    from edumanage_desktop.services.backup.files_look import FilesLook
    from edumanage_desktop.services.backup.in_place import InPlaceRestore, KeptDatabases, LiveDatabase, Replayer
    from edumanage_desktop.services.backup.one_submission import OneSubmission
    from edumanage_desktop.services.backup.tables_back import TablesBack, TablesPlace


def in_place_restore(
    target: "Target",
    desk: "BackupDesk",
    progress: Progress = no_progress,
    sign_in: Callable[[], None] | None = None,
    *,
    work_alone: bool = False,
) -> "InPlaceRestore":
    """Return what restores in place of a database in use, or of its submissions alone.

    `sign_in` lets the target's login in to a file, or raises; without it they are asked for the password on a terminal,
    where they have one. A server's URL is of an administrator of the server. Raises `DatabaseNotOurs` and
    `StorePlaceUnknown`.
    """
    from edumanage_desktop.adapters.file_store.places import place_of_files, store_at
    from edumanage_desktop.adapters.platform import folders
    from edumanage_desktop.both_stores import store_of_target
    from edumanage_desktop.services.backup.in_place import InPlaceRestore

    is_server, target = not is_embedded(target.database), _as_themselves(target)
    place = place_of_files(target.store, data_folder=folders.data_folder(), is_server=is_server)
    store = store_of_target(store_at(place), target)
    return InPlaceRestore(desk=desk, live=_live(target, sign_in, work_alone=work_alone), store=store, progress=progress)


def kept_databases(
    target: "Target", progress: Progress = no_progress, sign_in: Callable[[], None] | None = None
) -> "KeptDatabases":
    """Return the old databases beside one in use; takes and raises what `in_place_restore` does."""
    from edumanage_desktop.services.backup.in_place import KeptDatabases

    target = _as_themselves(target)
    return KeptDatabases(live=_live(target, sign_in), replayer=_replayer(target), progress=progress)


def files_back(
    target: "Target", desk: "BackupDesk", progress: Progress = no_progress, sign_in: Callable[[], None] | None = None
) -> "FilesBack":
    """Return what puts back files of a backup, as who may back up and owns the store.

    Raises the `DatabaseError`s and `StorePlaceUnknown`.
    """
    from edumanage_desktop.adapters.backup_archive.packing import ZstdPacking
    from edumanage_desktop.backing_up import backup_source
    from edumanage_desktop.services.backup.files_back import FilesBack

    target = _as_themselves(target)
    if is_embedded(target.database):
        (sign_in or (lambda: sign_in_at_a_terminal(target)))()
    source, store = backup_source(target, is_server=not is_embedded(target.database))
    return FilesBack(desk=desk, packing=ZstdPacking(), source=source, store=store, progress=progress)


def copies_out(folder: Path, desk: "BackupDesk", progress: Progress = no_progress) -> "CopiesOut":
    """Return what writes copies of a backup's files into a folder, which is looked at when it runs."""
    from edumanage_desktop.adapters.backup_archive.packing import ZstdPacking
    from edumanage_desktop.adapters.folder_of_copies import FolderOfCopies
    from edumanage_desktop.services.backup.copies_out import CopiesOut

    return CopiesOut(desk=desk, packing=ZstdPacking(), open_folder=lambda: FolderOfCopies(folder), progress=progress)


def files_look(target: "Target", desk: "BackupDesk", sign_in: Callable[[], None]) -> "FilesLook":
    """Return what looks at the files of backups and of the store; takes and raises what `files_back` does."""
    from edumanage_desktop.adapters.backup_archive.packing import ZstdPacking
    from edumanage_desktop.backing_up import backup_source
    from edumanage_desktop.services.backup.files_look import FilesLook

    target = _as_themselves(target)
    if is_embedded(target.database):
        sign_in()
    source, store = backup_source(target, is_server=not is_embedded(target.database))
    return FilesLook(desk=desk, packing=ZstdPacking(), source=source, store=store)


def tables_back(
    target: "Target", desk: "BackupDesk", progress: Progress = no_progress, sign_in: Callable[[], None] | None = None
) -> "TablesBack":
    """Return what restores chosen tables, as an administrator; takes and raises what `in_place_restore` does."""
    from edumanage_desktop.adapters.backup_archive.packing import ZstdPacking
    from edumanage_desktop.services.backup.tables_back import TablesBack

    target = _as_themselves(target)
    live = _live(target, sign_in)
    return TablesBack(
        desk=desk, packing=ZstdPacking(), open_place=lambda: _tables_place(live, target), progress=progress
    )


def one_submission(target: "Target", desk: "BackupDesk", sign_in: Callable[[], None] | None = None) -> "OneSubmission":
    """Return what brings single submissions back, as an administrator; on a server, as one of the server.

    Raises `Refused` for anybody else, the `DatabaseError`s and `StorePlaceUnknown`.
    """
    from edumanage_desktop.adapters.backup_archive.packing import ZstdPacking
    from edumanage_desktop.adapters.database.submission_place import submission_place
    from edumanage_desktop.adapters.file_store.places import place_of_files, store_at
    from edumanage_desktop.adapters.platform import folders
    from edumanage_desktop.both_stores import store_of_target
    from edumanage_desktop.services.backup.one_submission import OneSubmission

    is_server, target = not is_embedded(target.database), _as_themselves(target)
    _live(target, sign_in).check()
    place = place_of_files(target.store, data_folder=folders.data_folder(), is_server=is_server)
    store = store_of_target(store_at(place), target)
    return OneSubmission(desk=desk, packing=ZstdPacking(), place=submission_place(target), store=store)


def dump_import(
    target: "Target", path: Path, progress: Progress, sign_in: Callable[[], None] | None = None
) -> "DumpImport":
    """Return the import of a dump of the portal's table; a file that is not there is told when it is looked at.

    `sign_in` lets the target's login in to a database in a file, or raises; without it they are asked for the password
    on a terminal, once, where they have one.
    """
    from edumanage_desktop.adapters.database.portal_table import portal_table
    from edumanage_desktop.services.backup.dump_import import DumpImport

    target = _as_themselves(target)
    let_in = cache(sign_in or (lambda: sign_in_at_a_terminal(target)))

    def open_dump() -> BinaryIO:
        try:
            return path.open("rb")
        except OSError as error:
            raise BackupDamaged(
                Sentence(
                    "The file {path} cannot be read ({strerror}). Nothing was imported; check it, then try again.",
                    path=path,
                    strerror=error.strerror or type(error).__name__,
                )
            ) from error

    return DumpImport(open_dump=open_dump, open_table=lambda: portal_table(target, let_in), progress=progress)


def as_administrator(target: "Target", user: str | None) -> "Target":
    """Return the target as an administrator of the server sees it, whose password is asked for now and kept nowhere.

    It comes from the surroundings, or from the person at the terminal. None is whoever the URL names.
    """
    from edumanage_desktop.adapters.handed_secrets import handed_administrator_password

    if user is None or is_embedded(target.database):
        return target
    password = handed_administrator_password() or _asked(f"Password of {user} on the server: ")
    address = replace(server_address(target.database), user=user, password=password)
    return replace(target, database=address.url(with_password=True), login=None)


def server_statements(target: "Target", snapshot: str, *, work_alone: bool = False) -> str:
    """Return the statements by which a server's database is restored in place, for those who want to read first."""
    from edumanage_desktop.adapters.database.server_in_place import ServerLive

    if is_embedded(target.database):
        raise DatabaseNotOurs(Sentence("Only a database of a server is restored by statements. Nothing was changed."))
    return ServerLive(target=target, work_alone=work_alone).statements(snapshot)


class RestoringTools:
    """What the commands' toolbox has for restoring over a database in use."""

    as_administrator = staticmethod(as_administrator)
    server_statements = staticmethod(server_statements)
    in_place_restore = staticmethod(in_place_restore)
    kept_databases = staticmethod(kept_databases)
    files_back = staticmethod(files_back)
    copies_out = staticmethod(copies_out)
    one_submission = staticmethod(one_submission)
    tables_back = staticmethod(tables_back)
    dump_import = staticmethod(dump_import)


def _live(target: "Target", sign_in: Callable[[], None] | None, *, work_alone: bool = False) -> "LiveDatabase":
    if is_embedded(target.database):
        from edumanage_desktop.adapters.database.embedded_in_place import EmbeddedLive

        sign_in = sign_in or (lambda: sign_in_at_a_terminal(target))
        return EmbeddedLive(target=target, sign_in=sign_in, work_alone=work_alone)
    from edumanage_desktop.adapters.database.server_in_place import ServerLive

    return ServerLive(target=target, work_alone=work_alone)


@contextmanager
def _tables_place(live: "LiveDatabase", target: "Target") -> "Iterator[TablesPlace]":
    """Open the tables in use while nobody restores them otherwise."""
    from edumanage_desktop.adapters.database.chosen_rows import chosen_rows

    live.check()
    with live.alone(), chosen_rows(target) as place:
        yield place


def _replayer(target: "Target") -> "Replayer":
    from edumanage_desktop.adapters.database.replaying import EmbeddedReplayer, ServerReplayer

    return EmbeddedReplayer(target=target) if is_embedded(target.database) else ServerReplayer(target=target)


def _as_themselves(target: "Target") -> "Target":
    return replace(target, login=target.login or getpass.getuser()) if is_embedded(target.database) else target


def sign_in_at_a_terminal(target: "Target") -> None:
    """Let in whoever needs no password of a file, or has the right one."""
    from edumanage_desktop.adapters.database.connections import Connections
    from edumanage_desktop.adapters.database.driver import place_of
    from edumanage_desktop.adapters.database.embedded_sign_in import EmbeddedOwnAccount

    with closing(Connections(place=place_of(target.database), login=target.login)) as connections:
        asked = EmbeddedOwnAccount(
            connections=connections, login=target.login, ask_password=lambda: _asked("Password: ")
        )
        asked.check()


def _asked(words: str) -> str | None:
    """Ask on a terminal; None where there is none."""
    return getpass.getpass(words, stream=sys.stderr) if sys.stdin is not None and sys.stdin.isatty() else None
