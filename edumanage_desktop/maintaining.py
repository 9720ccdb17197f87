"""Composes what a department is maintained with, for the commands and the window."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from edumanage_desktop.adapters.database import Database
    from edumanage_desktop.services.maintenance.desk import MaintenanceDesk
    from edumanage_desktop.services.maintenance.windows import PlanReader


def plan_reader(database: "Database") -> "PlanReader":
    """Return who reads when nobody acts, as whoever is signed in to the database."""
    from edumanage_desktop.adapters.database.maintenance import DatabasePlanReader

    return DatabasePlanReader(connections=database.connections)


def maintenance_desk(database: "Database") -> "MaintenanceDesk":
    """Return what an administrator maintains with, as whoever is signed in to the database."""
    from edumanage_desktop.adapters.database.maintenance import DatabaseWindowKeeper
    from edumanage_desktop.services.maintenance.desk import MaintenanceDesk

    windows = DatabaseWindowKeeper(connections=database.connections, now_us=database.reader.now_us)
    return MaintenanceDesk(plan=plan_reader(database), windows=windows)
