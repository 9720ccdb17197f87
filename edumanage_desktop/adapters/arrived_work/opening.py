"""Opening what somebody chose: a zip archive or a folder, and the grading worksheet beside it."""

from collections.abc import Mapping
from pathlib import Path

from edumanage_desktop.adapters.arrived_work import troubles
from edumanage_desktop.adapters.arrived_work.folder import ArrivedFolder
from edumanage_desktop.adapters.arrived_work.zip_archive import ArrivedArchive
from edumanage_desktop.domain.errors import ArrivalUnreadable, ListNotUnderstood
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.archive_import.arrivals import Arrival
from edumanage_desktop.services.archive_import.importing import ArchiveImport, ImportDesk
from edumanage_desktop.services.archive_import.paths import shown_name
from edumanage_desktop.services.archive_import.small_tables import MOST_LIST_BYTES
from edumanage_desktop.services.archive_import.worksheet import Participant, read_worksheet


def open_arrival(path: Path) -> Arrival:
    """Return an archive or folder; raises `ArrivalUnreadable` for what is neither, or may not be read."""
    return ArrivedFolder(path) if path.is_dir() else ArrivedArchive(path)


def open_import(path: Path, worksheet: Path | None, desk: ImportDesk) -> ArchiveImport:
    """Return the import of an archive or folder with a grading worksheet, None for none; close it.

    Raises `ArrivalUnreadable`, and `ListNotUnderstood` for a worksheet or manifest that is none.
    """
    participants = None if worksheet is None else _participants(worksheet)
    arrival = open_arrival(path)
    try:
        return ArchiveImport(arrival=arrival, desk=desk, worksheet=participants)
    except BaseException:
        arrival.close()
        raise


def _participants(path: Path) -> Mapping[str, Participant]:
    try:
        with path.open("rb") as stream:
            content = stream.read(MOST_LIST_BYTES)
    except OSError as error:
        raise ArrivalUnreadable(troubles.unreadable(path.name, error)) from error
    found = read_worksheet(content)
    if not found:
        raise ListNotUnderstood(
            Sentence(
                "{name} is no grading worksheet of Moodle: its first column holds no participants. Nothing was taken.",
                name=shown_name(path.name),
            )
        )
    return found
