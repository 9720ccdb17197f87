"""The process that paints a long list: its head and rows come from stdin, a line each, and go into a file.

It paints a sheet of text too, which one line tells whole.

Painting holds the interpreter for as long as a page or a font takes, and would stop the window meanwhile.
"""

import json
import os
import sys
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from enum import IntEnum
from pathlib import Path
from typing import Any, BinaryIO

from PySide6.QtCore import QFile
from PySide6.QtGui import QGuiApplication, QPdfWriter

from edumanage_desktop.gui.preview.renderer import KEPT_VARIABLES
from edumanage_desktop.gui.queue.list_pages import PrintedColumn, PrintedHead, PrintedRow, paint_list, prepare_paper
from edumanage_desktop.gui.sheet_pages import paint_sheet

_DOTS_PER_INCH = 300
_END = b"null\n"


class ListEnd(IntEnum):
    """How the process ends."""

    WRITTEN = 0
    NO_ROOM = 3
    LEFT = 4
    """The window went before the list was whole."""


class _WindowLeft(Exception):
    pass


@dataclass(frozen=True, slots=True)
class PaintedFile:
    """What is painted where: the file's path, and whether the paper is letter paper."""

    path: str
    is_letter: bool
    head: PrintedHead


def list_process_command() -> tuple[str, ...]:
    """Return the command that starts the process, from source and in the frozen program."""
    if getattr(sys, "frozen", False):
        return (sys.executable, "--list-process")
    return (sys.executable, "-P", "-m", "edumanage_desktop.list_process")


def list_process_environment() -> dict[str, str]:
    """Return what the process needs to start, and nothing else of the person's."""
    kept = {name: os.environ[name] for name in KEPT_VARIABLES if name in os.environ}
    source = {} if getattr(sys, "frozen", False) else {"PYTHONPATH": str(Path(__file__).resolve().parents[3])}
    return {**kept, **source, "QT_QPA_PLATFORM": "offscreen"}


def lines_of(painted: PaintedFile, rows: Iterable[PrintedRow]) -> Iterator[bytes]:
    """Yield what the process is told, line by line."""
    yield _line(asdict(painted))
    for row in rows:
        yield _line(row)
    yield _END


def paint_lines(lines: BinaryIO) -> ListEnd:
    """Paint what the lines tell and return how it ended."""
    told = json.loads(lines.readline())
    if "sheet" in told:
        return _paint_sheet(told["path"], told["sheet"], is_letter=told["is_letter"])
    head = told["head"]
    columns = tuple(PrintedColumn(**column) for column in head.pop("columns"))
    painted = PaintedFile(told["path"], told["is_letter"], PrintedHead(columns=columns, **head))
    _application = QGuiApplication([])
    file = QFile(painted.path)  # Qt's writer tells nobody when a disk is full; its file does
    if not file.open(QFile.OpenModeFlag.WriteOnly):
        return ListEnd.NO_ROOM
    writer = QPdfWriter(file)
    writer.setResolution(_DOTS_PER_INCH)
    writer.setTitle(painted.head.title)
    writer.setCreator("EduManage")
    prepare_paper(writer, is_letter=painted.is_letter)
    try:
        paint_list(writer, painted.head, _rows(lines))
    except _WindowLeft:
        return ListEnd.LEFT
    is_written = file.flush() and file.error() is QFile.FileError.NoError
    return ListEnd.WRITTEN if is_written else ListEnd.NO_ROOM


def _paint_sheet(path: str, markup: str, *, is_letter: bool) -> ListEnd:
    """Paint a sheet of text in place of a list."""
    _application = QGuiApplication([])
    file = QFile(path)
    if not file.open(QFile.OpenModeFlag.WriteOnly):
        return ListEnd.NO_ROOM
    writer = QPdfWriter(file)
    writer.setCreator("EduManage")
    paint_sheet(writer, markup, is_letter=is_letter)
    is_written = file.flush() and file.error() is QFile.FileError.NoError
    return ListEnd.WRITTEN if is_written else ListEnd.NO_ROOM


def _rows(lines: BinaryIO) -> Iterator[PrintedRow]:
    for line in lines:
        if line == _END:
            return
        yield json.loads(line)
    raise _WindowLeft


def _line(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace") + b"\n"
