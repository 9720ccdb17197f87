"""Composes who watches over a service, its backups among the rest, as whoever is signed in to the database."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from edumanage_desktop.adapters.database import Database
    from edumanage_desktop.adapters.database.connections import Connections
    from edumanage_desktop.services.backup.watching import BackupWatch
    from edumanage_desktop.services.health.desk import HealthDesk
    from edumanage_desktop.services.health.facts import Thresholds
    from edumanage_desktop.services.health.webhooks import Webhooks
    from edumanage_desktop.services.incidents.desk import IncidentLog


def health_desk(database: "Database", *, store: str | None) -> "HealthDesk":
    """Return what an administrator watches with, as whoever is signed in; `store` is the place of the files."""
    from edumanage_desktop.adapters.database.alert_board import DatabaseAlertBoard
    from edumanage_desktop.adapters.database.health_figures import DatabaseHealthReader
    from edumanage_desktop.adapters.database.health_tidying import forget_old
    from edumanage_desktop.adapters.database.table_sizes import table_sizes
    from edumanage_desktop.adapters.fact_finder import Places, ServiceFactFinder
    from edumanage_desktop.adapters.file_store.places import named_bucket
    from edumanage_desktop.adapters.webhook import send
    from edumanage_desktop.services.health.desk import AlertTelling, HealthDesk
    from edumanage_desktop.services.health.watching import HealthWatch
    from edumanage_desktop.services.incidents.journal import open_incident

    connections = database.connections
    reader = DatabaseHealthReader(connections=connections, now_us=database.reader.now_us)
    file = connections.file
    finder = ServiceFactFinder(
        connections=connections,
        reader=reader,
        places=Places(_folder(store), None if file is None else file.parent, named_bucket(store)),
        find_standing=lambda: backup_watch(connections).look().standing,
    )
    board = DatabaseAlertBoard(connections=connections)
    watch = HealthWatch(finder=finder, board=board)
    telling = AlertTelling(webhooks(connections), send)
    log = incident_log(database)
    return HealthDesk(
        watch=watch,
        board=board,
        reader=reader,
        tidy=partial(forget_old, connections),
        telling=telling,
        find_incident=partial(open_incident, log),
        find_tables=partial(table_sizes, connections),
    )


def thresholds(connections: "Connections") -> "Thresholds":
    """Return from where on something is alarming, by the settings of the department."""
    from edumanage_desktop.adapters.fact_finder import thresholds_of

    return thresholds_of(connections)


def backup_watch(connections: "Connections") -> "BackupWatch":
    """Return who watches over backups, as whoever is signed in through these connections."""
    from edumanage_desktop.adapters.database.backup_board import DatabaseBackupBoard
    from edumanage_desktop.adapters.database.events import DatabaseEventReporter
    from edumanage_desktop.adapters.database.task_records import task_records
    from edumanage_desktop.services.backup.watching import BackupWatch

    return BackupWatch(
        board=DatabaseBackupBoard(connections=connections),
        events=DatabaseEventReporter(connections=connections),
        records=task_records(connections),
    )


def incident_log(database: "Database") -> "IncidentLog":
    """Return what is known of incidents, as whoever is signed in to the database."""
    from edumanage_desktop.adapters.database.incident_log import DatabaseIncidentLog

    return DatabaseIncidentLog(connections=database.connections, now_us=database.reader.now_us)


def webhooks(connections: "Connections") -> "Webhooks":
    """Return who settles the webhook, as whoever is signed in."""
    from edumanage_desktop.adapters.database.webhook_setting import DatabaseWebhooks

    return DatabaseWebhooks(connections=connections)


def _folder(store: str | None) -> Path | None:
    """Return the folder of a store, None for a bucket, and where nobody named one."""
    from edumanage_desktop.adapters.file_store.places import named_place
    from edumanage_desktop.domain.store_place import folder_place, is_bucket

    place = named_place(store)
    if not place or is_bucket(place):
        return None
    try:
        return Path(folder_place(place))
    except ValueError:
        return None
