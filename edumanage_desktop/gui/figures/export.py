"""Takes the figures into a file or onto paper, as lists are."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from edumanage_desktop.gui import wording
from edumanage_desktop.gui.figures.tables import exported_table, printed_head, printed_rows
from edumanage_desktop.gui.queue.export_dialog import ExportKind
from edumanage_desktop.gui.queue.export_place import chosen_path
from edumanage_desktop.gui.queue.list_pages import PrintedHead
from edumanage_desktop.gui.queue.list_writer import ListWriter, chosen_printer
from edumanage_desktop.services.figures.figures import Figures
from edumanage_desktop.services.figures.periods import Step

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


class FigureExports(ListWriter):
    """See `ListWriter`."""

    def choose_file(self, kind: ExportKind, figures: Figures, step: Step) -> None:
        """Ask for the file, and write it."""
        title, name = self.tr("Export the figures"), self.tr("Who has what {day}")
        path = chosen_path(kind, title=title, name=name, parent=self.window)
        if path is not None:
            self.export(kind, path, figures, step)

    def export(self, kind: ExportKind, path: Path, figures: Figures, step: Step) -> None:
        """Write the figures to a file, whatever stands there."""
        name = wording.isolated(wording.plain(path.name))
        said = self.tr("Exported the figures to {name}.").format(name=name)
        table, head, rows = exported_table(figures, step), self._head(figures, step), printed_rows(figures, step)
        self.write(kind, path, table, head, rows, said)

    def choose_printer(self, figures: Figures, step: Step) -> None:
        """Ask for a printer, and print there."""
        printer = chosen_printer(self.tr("Who has what"), self.window)
        if printer is not None:
            self.print_on(printer, figures, step)

    def print_on(self, printer: "QPrinter", figures: Figures, step: Step) -> None:
        """Print the figures."""
        said = self.tr("The figures are sent to the printer.")
        self.print_pages(printer, self._head(figures, step), printed_rows(figures, step), said)

    def _head(self, figures: Figures, step: Step) -> PrintedHead:
        is_mirrored = self.window.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return printed_head(figures, step, is_mirrored=is_mirrored)
