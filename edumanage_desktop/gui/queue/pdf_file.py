"""The list as a PDF file, painted by a process of its own."""

import subprocess
from collections.abc import Iterable
from contextlib import ExitStack, suppress
from pathlib import Path
from shutil import copyfileobj

from edumanage_desktop.domain.backups import TemporaryFolderFull
from edumanage_desktop.domain.errors import ExportFailed
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.gui.queue.list_pages import PrintedHead, PrintedRow
from edumanage_desktop.gui.queue.list_process import (
    ListEnd,
    PaintedFile,
    lines_of,
    list_process_command,
    list_process_environment,
)
from edumanage_desktop.services.queue_export import ListFiles
from edumanage_desktop.services.temporary import temporary_folder

_LAST_PAGES_S = 120.0
"""How long the process may still paint when it knows everything."""
_NO_ROOM = Sentence(
    "The list could not be written: there is no room for it on this computer. What stood there before is unchanged; "
    "make room, or export fewer rows."
)
_BROKE = Sentence(
    "The list could not be written: the program that paints it ended too early. What stood there before is unchanged; "
    "export once more, or as a spreadsheet."
)


def write_pdf(files: ListFiles, path: Path, head: PrintedHead, rows: Iterable[PrintedRow], *, is_letter: bool) -> None:
    """Write the list as it is printed; raises `ExportFailed`, `ExportStopped` or the `DatabaseError`s."""
    with ExitStack() as stack:
        try:
            folder = stack.enter_context(temporary_folder("edumanage-list-"))
        except TemporaryFolderFull as exc:
            raise ExportFailed(_NO_ROOM) from exc
        painted = folder / "list.pdf"
        end = _painted(PaintedFile(str(painted), is_letter, head), rows)
        if end != ListEnd.WRITTEN:
            raise ExportFailed(_NO_ROOM if end == ListEnd.NO_ROOM else _BROKE)
        with files.writing(path) as stream, painted.open("rb") as source:
            copyfileobj(source, stream)


def _painted(painted: PaintedFile, rows: Iterable[PrintedRow]) -> int | None:
    """Return the exit status of the process, None when it had to be ended."""
    with subprocess.Popen(
        list_process_command(), env=list_process_environment(), stdin=subprocess.PIPE, stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as process:  # fmt: skip
        assert process.stdin is not None
        try:
            with suppress(BrokenPipeError):  # its exit status tells why
                for line in lines_of(painted, rows):
                    process.stdin.write(line)
                process.stdin.close()
            return process.wait(_LAST_PAGES_S)
        except subprocess.TimeoutExpired:
            return None
        finally:
            process.kill()
            with suppress(BrokenPipeError):
                process.stdin.close()
