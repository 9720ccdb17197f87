"""Composes what a session measures of itself: answers, acts, files and hand-ins, and how that reaches the database."""

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

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


def note_upload(meter: "Meter", took_s: float, failed: bool) -> None:
    """Count a hand-in."""
    _note(meter, Metric.UPLOAD, took_s, failed)


def note_file(meter: "Meter", took_s: float, failed: bool) -> None:
    """Count a file that the store was asked for."""
    _note(meter, Metric.FILE, took_s, failed)


def _note(meter: "Meter", metric: Metric, took_s: float, failed: bool) -> None:
    meter.note(metric, took_s, failed=failed)
