"""Composes what a department is maintained with, for the commands and the window."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from edumanage_desktop.adapters.database import Database
    from edumanage_desktop.adapters.database.connections import Connections
    from edumanage_desktop.services.archive.desk import ArchiveDesk
    from edumanage_desktop.services.contacts import ContactKeeper, ContactReader
    from edumanage_desktop.services.maintenance.desk import MaintenanceDesk
    from edumanage_desktop.services.maintenance.windows import PlanReader


def plan_reader(database: "Database") -> "PlanReader":
    """Return who reads when nobody acts, as whoever is signed in to the database."""
    from edumanage_desktop.adapters.database.maintenance import DatabasePlanReader

    return DatabasePlanReader(connections=database.connections)


def maintenance_desk(database: "Database", *, store: str | None) -> "MaintenanceDesk":
    """Return what an administrator maintains with, as whoever is signed in; `store` is the place of the files."""
    from edumanage_desktop.adapters.database.growth import DatabaseGrowth
    from edumanage_desktop.adapters.database.maintenance import DatabaseWindowKeeper
    from edumanage_desktop.adapters.database.table_tending import EmbeddedTableTender, ServerTableTender
    from edumanage_desktop.adapters.database.task_records import DatabaseTaskRecords
    from edumanage_desktop.services.maintenance.desk import MaintenanceDesk

    connections, now_us = database.connections, database.reader.now_us
    path, patient = connections.file, connections.patient
    return MaintenanceDesk(
        plan=plan_reader(database),
        windows=DatabaseWindowKeeper(connections=connections, now_us=now_us),
        records=DatabaseTaskRecords(connections=connections, now_us=now_us),
        tender=ServerTableTender(open_connections=patient)
        if path is None
        else EmbeddedTableTender(open_connections=patient, path=path),
        growth=DatabaseGrowth(open_connections=patient, path=path, store_free=lambda: _free_bytes(connections, store)),
        archive=archive_desk(database, store=store),
    )


def archive_desk(database: "Database", *, store: str | None) -> "ArchiveDesk":
    """Return what an administrator archives with, as whoever is signed in; `store` is the place of the files."""
    from edumanage_desktop.adapters.database.archived_work import DatabaseArchive
    from edumanage_desktop.adapters.database.task_records import DatabaseTaskRecords
    from edumanage_desktop.adapters.file_store.places import greet_store, place_of_files, store_at
    from edumanage_desktop.adapters.platform import folders
    from edumanage_desktop.services.archive.desk import ArchiveDesk

    connections = database.connections

    def warm_place() -> str:
        return place_of_files(store, data_folder=folders.data_folder(), is_server=connections.is_server)

    return ArchiveDesk(
        records=DatabaseArchive(connections=connections),
        tasks=DatabaseTaskRecords(connections=connections, now_us=database.reader.now_us),
        warm_place=warm_place,
        open_store=store_at,
        check=greet_store,
    )


def contact_reader(connections: "Connections") -> "ContactReader":
    """Return who reads whom to ask, as whoever is signed in through these connections."""
    from edumanage_desktop.adapters.database.contacts import DatabaseContactReader

    return DatabaseContactReader(connections=connections)


def contact_keeper(connections: "Connections") -> "ContactKeeper":
    """Return who writes whom to ask, as whoever is signed in through these connections."""
    from edumanage_desktop.adapters.database.contacts import DatabaseContactKeeper

    return DatabaseContactKeeper(connections=connections)


def _free_bytes(connections: "Connections", place: str | None) -> int | None:
    """Return what is free where the files are, None for a bucket that holds any amount and for what is not there."""
    import shutil

    from edumanage_desktop.adapters.bucket_use import use_of
    from edumanage_desktop.adapters.file_store.places import named_bucket
    from edumanage_desktop.domain.store_place import folder_place

    if not place:
        return None
    bucket = named_bucket(place)
    if bucket is not None:
        return use_of(connections, bucket).free_bytes
    try:
        return shutil.disk_usage(folder_place(place)).free
    except (OSError, ValueError):
        return None
