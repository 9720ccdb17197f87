"""The list as a PDF file."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QTemporaryFile
from PySide6.QtGui import QPdfWriter

from edumanage_desktop.domain.errors import ExportFailed
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.domain.submissions import Submission
from edumanage_desktop.gui.queue.printed_list import PrintedHead, prepare_paper, print_list
from edumanage_desktop.services.queue_export import ListFiles

_DOTS_PER_INCH = 300
_BYTES_AT_ONCE = 1 << 20
_NO_ROOM = Sentence(
    "The list could not be written: there is no room for it on this computer. What stood there before is unchanged; "
    "make room, or export fewer rows."
)


def write_pdf(
    files: ListFiles, path: Path, head: PrintedHead, submissions: Iterable[Submission], *, is_letter: bool
) -> None:
    """Write the list as it is printed; raises `ExportFailed`, `ExportStopped` or the `DatabaseError`s."""
    aside = QTemporaryFile()  # Qt's writer tells nobody when a disk is full; its file does
    if not aside.open():
        raise ExportFailed(_NO_ROOM)
    writer = QPdfWriter(aside)
    writer.setResolution(_DOTS_PER_INCH)
    writer.setTitle(head.title)
    writer.setCreator("EduManage")
    prepare_paper(writer, is_letter=is_letter)
    print_list(writer, head, submissions)
    if not aside.flush() or aside.error() is not QTemporaryFile.FileError.NoError or not aside.seek(0):
        raise ExportFailed(_NO_ROOM)
    with files.writing(path) as stream:
        while chunk := aside.read(_BYTES_AT_ONCE).data():
            stream.write(chunk)
