"""What an administrator maintains a department with."""

from dataclasses import dataclass

from edumanage_desktop.services.archive.desk import ArchiveDesk
from edumanage_desktop.services.maintenance.calendar import TaskRecords
from edumanage_desktop.services.maintenance.growth import GrowthReader
from edumanage_desktop.services.maintenance.tending import TableTender
from edumanage_desktop.services.maintenance.windows import PlanReader, WindowKeeper


@dataclass(frozen=True, slots=True)
class MaintenanceDesk:
    """The collaborators of one administrator, as whoever is signed in to the database."""

    plan: PlanReader
    windows: WindowKeeper
    records: TaskRecords
    tender: TableTender
    growth: GrowthReader
    archive: ArchiveDesk
