"""Composes restoring in place, for the commands and the window."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from edumanage_desktop.services.backup.progress import Progress, no_progress

if TYPE_CHECKING:
    from edumanage_desktop.services.administration import Target
    from edumanage_desktop.services.backup.desk import BackupDesk
    from edumanage_desktop.services.backup.in_place import InPlaceRestore, KeptDatabases


def in_place_restore(
    target: "Target", desk: "BackupDesk", progress: Progress = no_progress, *, sign_in: Callable[[], None]
) -> "InPlaceRestore":
    """Return what restores in place of a database in a file; `sign_in` lets the target's login in, or raises.

    Raises `DatabaseNotOurs` and `StorePlaceUnknown`.
    """
    from edumanage_desktop.adapters.database.embedded_in_place import EmbeddedLive
    from edumanage_desktop.adapters.file_store.places import place_of_files, store_at
    from edumanage_desktop.adapters.platform import folders
    from edumanage_desktop.services.backup.in_place import InPlaceRestore

    live = EmbeddedLive(target=target, sign_in=sign_in)
    store = store_at(place_of_files(target.store, data_folder=folders.data_folder(), is_server=False))
    return InPlaceRestore(desk=desk, live=live, store=store, progress=progress)


def kept_databases(
    target: "Target", progress: Progress = no_progress, *, sign_in: Callable[[], None]
) -> "KeptDatabases":
    """Return the old databases beside one in a file; raises `DatabaseNotOurs`."""
    from edumanage_desktop.adapters.database.embedded_in_place import EmbeddedLive
    from edumanage_desktop.adapters.database.embedded_replay import EmbeddedReplayer
    from edumanage_desktop.services.backup.in_place import KeptDatabases

    live = EmbeddedLive(target=target, sign_in=sign_in)
    return KeptDatabases(live=live, replayer=EmbeddedReplayer(target=target), progress=progress)
