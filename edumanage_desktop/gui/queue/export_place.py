"""Where an exported list goes: the file that the person chooses, and what their country makes of paper and commas."""

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDate, QLocale, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from edumanage_desktop.gui.dressing import above
from edumanage_desktop.gui.queue.export_dialog import ExportKind
from edumanage_desktop.services.files import safe_file_name

_SUFFIXES = {ExportKind.CSV: ".csv", ExportKind.XLSX: ".xlsx", ExportKind.PDF: ".pdf"}
_TURN_S = 0.0005
"""How long an export goes on when the window wants the interpreter; five milliseconds are usual."""


def chosen_path(kind: ExportKind, *, title: str, name: str, parent: QWidget) -> Path | None:
    """Ask for the file, suggesting a name with `{day}` in it; None when the person thought better of it."""
    suffix = _SUFFIXES[kind]
    day = QLocale.c().toString(QDate.currentDate(), "yyyy-MM-dd")
    named = safe_file_name(name.format(day=day) + suffix)
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    suggestion = str((Path(folder) if folder and Path(folder).is_dir() else Path.home()) / named)
    chosen, _kind = QFileDialog.getSaveFileName(above(parent), title, suggestion, f"*{suffix}")
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix else path.with_suffix(suffix)


def giving_way(work: Callable[[], None]) -> None:
    """Work so that the window gets its turn at once: painting a table asks for the interpreter a hundred times."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(_TURN_S)
    try:
        work()
    finally:
        sys.setswitchinterval(before)


def is_letter() -> bool:
    """Return whether the person's country has letter paper."""
    return QLocale().measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem


def delimiter() -> str:
    """Return what stands between the cells of a line, which is no comma where that begins a fraction."""
    return ";" if QLocale().decimalPoint() == "," else ","
