"""Composes the store of the submitted files with the archive's behind it, for whoever reads files of submissions."""

from collections.abc import Callable
from contextlib import closing
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from edumanage_desktop.adapters.database.connections import Connections
    from edumanage_desktop.services.administration import Target
    from edumanage_desktop.services.files import FileStore


def store_with_archive(warm: "FileStore", connections: "Connections") -> "FileStore":
    """Return a store behind which the archive of a database stands, asked as whoever is signed in there."""
    from edumanage_desktop.adapters.database.archived_work import DatabasePlaceOfArchive

    return _both(warm, DatabasePlaceOfArchive(connections=connections).place)


def store_of_target(warm: "FileStore", target: "Target") -> "FileStore":
    """Return the same for a command; the database is connected to while it is asked, and only for missing files.

    A schema that is to be upgraded may be older than the archive, and has none then.
    """
    from edumanage_desktop.adapters.database.archive_tables import SINCE
    from edumanage_desktop.adapters.database.archived_work import DatabasePlaceOfArchive
    from edumanage_desktop.adapters.database.connections import Connections
    from edumanage_desktop.adapters.database.driver import place_of
    from edumanage_desktop.adapters.database.schema import revision_shown_to

    def find() -> str | None:
        place = place_of(target.database, login=target.login)
        with closing(Connections(place=place, login=target.login)) as connections:
            if (revision_shown_to(connections) or "") < SINCE:
                return None
            return DatabasePlaceOfArchive(connections=connections).place()

    return _both(warm, find)


def _both(warm: "FileStore", find_place: Callable[[], str | None]) -> "FileStore":
    from edumanage_desktop.adapters.file_store.places import store_at
    from edumanage_desktop.adapters.file_store.two_places import TwoPlaceStore

    return TwoPlaceStore(warm=warm, find_place=find_place, open_place=store_at)
