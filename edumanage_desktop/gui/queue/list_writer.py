"""Takes a list into a file or onto paper, beside the work."""

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from edumanage_desktop.domain.errors import EduManageError, ExportFailed
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.dressing import above
from edumanage_desktop.gui.queue.export_dialog import ExportKind
from edumanage_desktop.gui.queue.export_place import delimiter, giving_way, is_letter
from edumanage_desktop.gui.queue.list_pages import PrintedHead, PrintedRow, paint_list, prepare_paper
from edumanage_desktop.gui.queue.pdf_file import write_pdf
from edumanage_desktop.gui.tasks import Lane, TaskLanes
from edumanage_desktop.services.queue_export import ListFiles, ListTable

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


def chosen_printer(name: str, parent: QWidget) -> "QPrinter | None":
    """Ask for a printer for what is called so, None where the person thought better of it."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    prepare_paper(printer, is_letter=is_letter())
    printer.setDocName(name)
    dialog = QPrintDialog(printer, above(parent))
    is_chosen = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return printer if is_chosen else None


def print_list(printer: "QPrinter", head: PrintedHead, rows: Iterable[PrintedRow]) -> None:
    """Print, away from the GUI thread; raises `ExportFailed`."""
    try:
        paint_list(printer, head, rows)
    except OSError as exc:
        raise ExportFailed(
            Sentence("The list was not printed: the printer does not answer. Look after it and print again.")
        ) from exc


class ListWriter(QObject):
    """One at a time; what stood in its place stays until it is done."""

    told = Signal(str)
    """What was done, or why it was not; '' for what a defect ended."""
    done = Signal()
    """It was written, or sent to the printer."""

    def __init__(self, *, files: ListFiles, lanes: TaskLanes, parent: QWidget) -> None:
        super().__init__(parent)
        self._files, self._lanes, self.window = files, lanes, parent
        self._is_running = False

    def is_running(self) -> bool:
        """Return whether something is being written."""
        return self._is_running

    def write(
        self, kind: ExportKind, path: Path, table: ListTable, head: PrintedHead, rows: Iterable[PrintedRow], said: str
    ) -> None:
        """Write a file, whatever stands there, and say so; `head` and `rows` are what a PDF shows."""
        files, comma, letter = self._files, delimiter(), is_letter()
        works: dict[ExportKind, Callable[[], None]] = {
            ExportKind.PDF: partial(write_pdf, files, path, head, tuple(rows), is_letter=letter),
            ExportKind.XLSX: partial(files.write_xlsx, path, table),
            ExportKind.CSV: partial(files.write_csv, path, table, delimiter=comma),
        }
        self._run(works[kind], said)

    def print_pages(self, printer: "QPrinter", head: PrintedHead, rows: Iterable[PrintedRow], said: str) -> None:
        """Print a list, and say so."""
        self._run(partial(print_list, printer, head, tuple(rows)), said)

    def _run(self, work: Callable[[], None], said: str) -> None:
        if self._is_running:
            return
        self._is_running = True
        export = self._lanes.run(self, partial(giving_way, work)).on(Lane.FILES)
        export.success(lambda _nothing: self._succeed(said)).failure(self._fail).unexpected(
            partial(self._end, "")
        ).start()

    def _succeed(self, said: str) -> None:
        self._end(said)
        self.done.emit()

    def _end(self, sentence: str) -> None:
        self._is_running = False
        self.told.emit(sentence)

    def _fail(self, error: EduManageError) -> None:
        self._end(wording.said(error.sentence))
