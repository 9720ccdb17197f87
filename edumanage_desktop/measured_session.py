"""Composes what a session measures of itself: answers, acts, files and hand-ins, and how that reaches the database."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from edumanage_desktop.domain.errors import DatabaseError, EduManageError
from edumanage_desktop.domain.health import Metric

if TYPE_CHECKING:
    from edumanage_desktop.adapters.database import Database
    from edumanage_desktop.services.health.measuring import Measuring, Meter


def measured(database: "Database", data_folder: Path | None, identity: tuple[str, str]) -> "tuple[Database, Measuring]":
    """Return a database whose answers and acts are measured, and what tells it; without a folder nothing is kept."""
    from edumanage_desktop.adapters.database.health_reports import DatabaseHealthReports
    from edumanage_desktop.adapters.kept_minutes import KeptMinutes
    from edumanage_desktop.services.health.measured_acts import MeasuredRecorder
    from edumanage_desktop.services.health.measuring import Measuring, Meter

    meter = Meter()
    server, login = identity
    keeper = None if data_folder is None else KeptMinutes(data_folder / "measured", server=server, login=login)
    desk = DatabaseHealthReports(connections=database.connections)
    database.connections.tell_answers(partial(_note, meter, Metric.ANSWER))
    measuring = Measuring(meter=meter, desk=desk, keeper=keeper)
    return replace(database, recorder=MeasuredRecorder(recorder=database.recorder, meter=meter)), measuring


@contextmanager
def measured_command(
    database: "Database", data_folder: Path, identity: tuple[str, str], *, only_hands_in: bool
) -> "Iterator[tuple[Database, Callable[[float, bool], None]]]":
    """Yield a database that is measured as that of a window, and who is told what became of each hand-in of a command.

    A command that `only_hands_in` and is kept from it before it begins counts as a hand-in that failed, as in a window.
    One that handed in nothing, as a dry run, tells nothing. What the database cannot be told now stands on this
    computer, where the next command or window of the login tells it.
    """
    from edumanage_desktop.services.attempts import has_failed

    database, measuring = measured(database, data_folder, identity)
    began_s, tried = time.monotonic(), 0

    def measure(took_s: float, failed: bool) -> None:
        nonlocal tried
        tried += 1
        note_upload(measuring.meter, took_s, failed)
        if not failed:
            measuring.contact()  # an import may take hours

    try:
        yield database, measure
    except BaseException as error:
        if only_hands_in and not tried and has_failed(error):
            measure(time.monotonic() - began_s, failed=True)
        if tried:
            measuring.keep()
        if tried and isinstance(error, EduManageError) and not isinstance(error, DatabaseError):
            _tell(measuring)
        raise
    if tried:
        _tell(measuring)


def _tell(measuring: "Measuring") -> None:
    measuring.contact()
    measuring.end()


def note_upload(meter: "Meter", took_s: float, failed: bool) -> None:
    """Count a hand-in."""
    _note(meter, Metric.UPLOAD, took_s, failed)


def note_file(meter: "Meter", took_s: float, failed: bool) -> None:
    """Count a file that the store was asked for."""
    _note(meter, Metric.FILE, took_s, failed)


def _note(meter: "Meter", metric: Metric, took_s: float, failed: bool) -> None:
    meter.note(metric, took_s, failed=failed)
