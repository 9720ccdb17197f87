"""Opening what somebody chose: a zip archive, or a folder."""

from pathlib import Path

from edumanage_desktop.adapters.arrived_work.folder import ArrivedFolder
from edumanage_desktop.adapters.arrived_work.zip_archive import ArrivedArchive
from edumanage_desktop.services.archive_import.arrivals import Arrival


def open_arrival(path: Path) -> Arrival:
    """Return an archive or folder; raises `ArrivalUnreadable` for what is neither, or may not be read."""
    return ArrivedFolder(path) if path.is_dir() else ArrivedArchive(path)
