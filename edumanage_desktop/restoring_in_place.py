"""Composes restoring in place, for the commands and the window."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from edumanage_desktop.domain.database_url import is_embedded
from edumanage_desktop.domain.errors import DatabaseNotOurs
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.backup.progress import Progress, no_progress

if TYPE_CHECKING:
    from edumanage_desktop.services.administration import Target
    from edumanage_desktop.services.backup.desk import BackupDesk
    from edumanage_desktop.services.backup.in_place import InPlaceRestore, KeptDatabases, LiveDatabase, Replayer


def in_place_restore(
    target: "Target", desk: "BackupDesk", progress: Progress = no_progress, *, sign_in: Callable[[], None]
) -> "InPlaceRestore":
    """Return what restores in place of a database in use.

    `sign_in` lets the target's login in to a file, or raises; a server's URL is of an administrator of the server.
    Raises `DatabaseNotOurs` and `StorePlaceUnknown`.
    """
    from edumanage_desktop.adapters.file_store.places import place_of_files, store_at
    from edumanage_desktop.adapters.platform import folders
    from edumanage_desktop.services.backup.in_place import InPlaceRestore

    is_server = not is_embedded(target.database)
    store = store_at(place_of_files(target.store, data_folder=folders.data_folder(), is_server=is_server))
    return InPlaceRestore(desk=desk, live=_live(target, sign_in), store=store, progress=progress)


def kept_databases(
    target: "Target", progress: Progress = no_progress, *, sign_in: Callable[[], None]
) -> "KeptDatabases":
    """Return the old databases beside one in use; takes and raises what `in_place_restore` does."""
    from edumanage_desktop.services.backup.in_place import KeptDatabases

    return KeptDatabases(live=_live(target, sign_in), replayer=_replayer(target), progress=progress)


def server_statements(target: "Target", snapshot: str) -> str:
    """Return the statements by which a server's database is restored in place, for those who want to read first."""
    from edumanage_desktop.adapters.database.server_in_place import ServerLive

    if is_embedded(target.database):
        raise DatabaseNotOurs(Sentence("Only a database of a server is restored by statements. Nothing was changed."))
    return ServerLive(target=target).statements(snapshot)


def _live(target: "Target", sign_in: Callable[[], None]) -> "LiveDatabase":
    if is_embedded(target.database):
        from edumanage_desktop.adapters.database.embedded_in_place import EmbeddedLive

        return EmbeddedLive(target=target, sign_in=sign_in)
    from edumanage_desktop.adapters.database.server_in_place import ServerLive

    return ServerLive(target=target)


def _replayer(target: "Target") -> "Replayer":
    from edumanage_desktop.adapters.database.replaying import EmbeddedReplayer, ServerReplayer

    return EmbeddedReplayer(target=target) if is_embedded(target.database) else ServerReplayer(target=target)
