"""Takes rows elsewhere: onto the clipboard, into a file, onto paper; long work runs in a lane and can be stopped."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.dressing import above
from edumanage_desktop.gui.queue.copied_rows import copied_rows
from edumanage_desktop.gui.queue.export_dialog import ExportDialog, ExportKind
from edumanage_desktop.gui.queue.export_place import chosen_path, delimiter, giving_way, is_letter
from edumanage_desktop.gui.queue.filter_words import filter_words
from edumanage_desktop.gui.queue.list_pages import PrintedHead
from edumanage_desktop.gui.queue.list_writer import chosen_printer, print_list
from edumanage_desktop.gui.queue.listed_rows import table_of
from edumanage_desktop.gui.queue.model import SORT_COLUMNS, Column
from edumanage_desktop.gui.queue.page import QueuePage
from edumanage_desktop.gui.queue.pdf_file import write_pdf
from edumanage_desktop.gui.queue.printed_list import printed_head, printed_rows
from edumanage_desktop.gui.tasks import Lane, TaskLanes
from edumanage_desktop.services.queue import QueueReader
from edumanage_desktop.services.queue_export import ExportStopped, ListedSubmissions, ListFiles, MarkedSubmissions
from edumanage_desktop.services.twins import TwinReader

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


class ListExports(QObject):
    """One export at a time; what stood in its place stays until it is done."""

    told = Signal(str)
    failed = Signal(str)
    _noted = Signal(int)

    def __init__(
        self,
        *,
        lanes: TaskLanes,
        reader: QueueReader,
        twins: TwinReader,
        files: ListFiles,
        queue: QueuePage,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._lanes, self._reader, self._files, self._queue, self._page = lanes, reader, files, queue, parent
        self._twins = twins
        self._stop: Event | None = None
        self._noted.connect(self._show_progress, Qt.ConnectionType.QueuedConnection)
        queue.foot.export_stopped.connect(self.stop)

    def is_running(self) -> bool:
        """Return whether an export is under way."""
        return self._stop is not None

    def stop(self) -> None:
        """Stop what is under way; what stood in its place is unchanged."""
        if self._stop is not None:
            self._stop.set()

    def can_copy(self) -> bool:
        """Return whether there are rows to copy."""
        return bool(self._queue.selected())

    def can_export(self) -> bool:
        """Return whether there is a list, and no other is being written."""
        return self._queue.model.total > 0 and self._stop is None

    def copy(self) -> None:
        """Put the selected rows onto the clipboard."""
        rows = self._queue.selected()
        if rows:
            copied = copied_rows(self._queue.view.columns.chosen(), rows, self._queue.model.twin_mark)
            QGuiApplication.clipboard().setMimeData(copied)
            one = self.tr("Copied 1 row, for a spreadsheet or a mail.")
            many = self.tr("Copied %n rows, for a spreadsheet or a mail.", "", len(rows))
            self.told.emit(one if len(rows) == 1 else many)

    def ask(self) -> None:
        """Ask what goes where."""
        if not self.can_export():
            return
        selected, shows = len(self._queue.selected()), self._shows()
        dialog = ExportDialog(total=self._queue.model.total, selected=selected, shows=shows, parent=above(self._page))
        dialog.export_wanted.connect(self._choose_file)
        dialog.print_wanted.connect(self.choose_printer)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def choose_printer(self, only_selected: bool = False) -> None:
        """Ask for a printer, and print there."""
        printer = chosen_printer(self.tr("Submissions"), self._page)
        if printer is not None:
            self.print_on(printer, only_selected=only_selected)

    def print_on(self, printer: "QPrinter", *, only_selected: bool) -> None:
        """Print the list."""
        head, columns = self._head(only_selected), self._queue.view.columns.chosen()

        def work(listed: MarkedSubmissions) -> None:
            print_list(printer, head, printed_rows(columns, listed, listed.mark))

        self._run(work, only_selected, self.tr("The list is sent to the printer."))

    def export(self, kind: ExportKind, path: Path, *, only_selected: bool) -> None:
        """Write the list to a file, whatever stands there."""
        columns, files, head = self._queue.view.columns.chosen(), self._files, self._head(only_selected)
        comma, letter = delimiter(), is_letter()
        works: dict[ExportKind, Callable[[MarkedSubmissions], None]] = {
            ExportKind.PDF: lambda listed: write_pdf(
                files, path, head, printed_rows(columns, listed, listed.mark), is_letter=letter
            ),
            ExportKind.XLSX: lambda listed: files.write_xlsx(path, table_of(columns, listed, listed.mark)),
            ExportKind.CSV: lambda listed: files.write_csv(
                path, table_of(columns, listed, listed.mark), delimiter=comma
            ),
        }
        done = self.tr("Exported the list to {name}.").format(name=wording.isolated(wording.plain(path.name)))
        self._run(works[kind], only_selected, done)

    def _choose_file(self, kind: ExportKind, only_selected: bool) -> None:
        title, name = self.tr("Export the list"), self.tr("Submissions {day}")
        path = chosen_path(kind, title=title, name=name, parent=self._page)
        if path is not None:
            self.export(kind, path, only_selected=only_selected)

    def _run(self, work: Callable[[MarkedSubmissions], None], only_selected: bool, done: str) -> None:
        """Do it in the files' lane, which has a second worker for what is opened meanwhile."""
        if self._stop is not None:
            return
        stop = self._stop = Event()
        model = self._queue.model
        chosen = tuple(row.id for row in self._queue.selected()) if only_selected else None
        listed = ListedSubmissions(
            reader=self._reader, queue_filter=model.queue_filter, order=model.order, chosen=chosen,
            note=self._noted.emit, stop=stop,
        )  # fmt: skip
        self._show_progress(0)
        is_marked = Column.TWINS in self._queue.view.columns.chosen()
        marked = MarkedSubmissions(listed, self._twins.marks if is_marked else None)
        export = self._lanes.run(self, partial(giving_way, partial(work, marked))).on(Lane.FILES)
        export.success(lambda _nothing: self._end(done)).failure(self._fail).unexpected(partial(self._end, "")).start()

    def _show_progress(self, count: int) -> None:
        if self._stop is not None:
            words = self.tr("Exporting… {count} of {total}")
            total = max(count, self._queue.model.total)
            self._queue.foot.show_export(words.format(count=wording.number(count), total=wording.number(total)))

    def _end(self, sentence: str) -> None:
        self._stop = None
        self._queue.foot.show_export("")
        if sentence:
            self.told.emit(sentence)

    def _fail(self, error: EduManageError) -> None:
        self._end("")
        (self.told if isinstance(error, ExportStopped) else self.failed).emit(wording.said(error.sentence))

    def _head(self, only_selected: bool) -> PrintedHead:
        columns = self._queue.view.columns
        return printed_head(
            title=self.tr("Submissions"),
            shows=self._shows(),
            columns=tuple((column, columns.title(column)) for column in columns.chosen()),
            total=len(self._queue.selected()) if only_selected else self._queue.model.total,
            printed_at=wording.now_utc(),
            is_mirrored=self._page.layoutDirection() is Qt.LayoutDirection.RightToLeft,
        )

    def _shows(self) -> str:
        order = self._queue.model.order
        section = next(column for column, by in SORT_COLUMNS.items() if by is order.column)
        faculty = self._queue.filters.faculty
        return filter_words(
            self._queue.model.queue_filter,
            order,
            faculty=faculty.currentText() if faculty.faculty_id() is not None else "",
            column_title=self._queue.view.columns.title(section),
        )
