"""Takes the figures into a file or onto paper, as lists are."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from edumanage_desktop.domain.errors import EduManageError, ExportFailed
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.dressing import above
from edumanage_desktop.gui.figures.tables import exported_table, printed_head, printed_rows
from edumanage_desktop.gui.queue.export_dialog import ExportKind
from edumanage_desktop.gui.queue.export_place import chosen_path, delimiter, giving_way, is_letter
from edumanage_desktop.gui.queue.list_pages import PrintedHead, paint_list, prepare_paper
from edumanage_desktop.gui.queue.pdf_file import write_pdf
from edumanage_desktop.gui.tasks import Lane, TaskLanes
from edumanage_desktop.services.figures.figures import Figures
from edumanage_desktop.services.figures.periods import Step
from edumanage_desktop.services.queue_export import ListFiles

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


class FigureExports(QObject):
    """One at a time; what stood in its place stays until it is done."""

    told = Signal(str)

    def __init__(self, *, files: ListFiles, lanes: TaskLanes, parent: QWidget) -> None:
        super().__init__(parent)
        self._files, self._lanes, self._window = files, lanes, parent
        self._is_running = False

    def is_running(self) -> bool:
        """Return whether something is being written."""
        return self._is_running

    def choose_file(self, kind: ExportKind, figures: Figures, step: Step) -> None:
        """Ask for the file, and write it."""
        title, name = self.tr("Export the figures"), self.tr("Who has what {day}")
        path = chosen_path(kind, title=title, name=name, parent=self._window)
        if path is not None:
            self.export(kind, path, figures, step)

    def export(self, kind: ExportKind, path: Path, figures: Figures, step: Step) -> None:
        """Write the figures to a file, whatever stands there."""
        files, comma, letter = self._files, delimiter(), is_letter()
        works: dict[ExportKind, Callable[[], None]] = {
            ExportKind.PDF: partial(
                write_pdf, files, path, self._head(figures, step), tuple(printed_rows(figures, step)), is_letter=letter
            ),
            ExportKind.XLSX: partial(files.write_xlsx, path, exported_table(figures, step)),
            ExportKind.CSV: partial(files.write_csv, path, exported_table(figures, step), delimiter=comma),
        }
        name = wording.isolated(wording.plain(path.name))
        self._run(works[kind], self.tr("Exported the figures to {name}.").format(name=name))

    def choose_printer(self, figures: Figures, step: Step) -> None:
        """Ask for a printer, and print there."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        prepare_paper(printer, is_letter=is_letter())
        printer.setDocName(self.tr("Who has what"))
        dialog = QPrintDialog(printer, above(self._window))
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.print_on(printer, figures, step)
        dialog.deleteLater()

    def print_on(self, printer: "QPrinter", figures: Figures, step: Step) -> None:
        """Print the figures."""
        head, rows = self._head(figures, step), tuple(printed_rows(figures, step))

        def work() -> None:
            try:
                paint_list(printer, head, rows)
            except OSError as exc:
                raise ExportFailed(
                    Sentence("The list was not printed: the printer does not answer. Look after it and print again.")
                ) from exc

        self._run(work, self.tr("The figures are sent to the printer."))

    def _head(self, figures: Figures, step: Step) -> PrintedHead:
        is_mirrored = self._window.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return printed_head(figures, step, is_mirrored=is_mirrored)

    def _run(self, work: Callable[[], None], done: str) -> None:
        if self._is_running:
            return
        self._is_running = True
        export = self._lanes.run(self, partial(giving_way, work)).on(Lane.FILES)
        export.success(lambda _nothing: self._end(done)).failure(self._fail).unexpected(partial(self._end, "")).start()

    def _end(self, sentence: str) -> None:
        self._is_running = False
        self.told.emit(sentence)

    def _fail(self, error: EduManageError) -> None:
        self._end(wording.said(error.sentence))
