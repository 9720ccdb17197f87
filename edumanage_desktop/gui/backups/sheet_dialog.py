"""The dialog of the recovery sheet: with or without the passphrase, as a PDF or from a printer."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMarginsF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QCheckBox, QFileDialog, QWidget

from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.backups.asking import AskingDialog
from edumanage_desktop.gui.backups.repository import OpenRepository
from edumanage_desktop.gui.tab_stops import order_tab_stops
from edumanage_desktop.gui.tasks import Lane, TaskLanes
from edumanage_desktop.services.backup.looking import RepositoryKind
from edumanage_desktop.services.backup.recovery_sheet import as_html

_MARGIN_MM = 20.0


def _tr(text: str) -> str:
    return QCoreApplication.translate("Backups", text)


class SheetDialog(AskingDialog):
    """Stays after a sheet was made, for another; a line is left for the passphrase unless somebody wants it printed."""

    def __init__(self, *, repository: OpenRepository, lanes: TaskLanes, parent: QWidget) -> None:
        super().__init__(
            title=_tr("Recovery sheet"),
            intro=_tr(
                "A sheet of paper with which these backups are read again, by this program or with ordinary tools:"
                " where they are, their number, and how. Keep it in another building than the backups."
            ),
            go=_tr("Save as PDF…"),
            parent=parent,
        )
        self._repository, self._lanes = repository, lanes
        self.with_passphrase = QCheckBox(_tr("Print the passphrase on it"), self)
        self.with_passphrase.setAccessibleName(self.with_passphrase.text())
        self.form.addRow("", self.with_passphrase)
        self.form.setRowVisible(self.with_passphrase, repository.kind is RepositoryKind.ENCRYPTED)
        self.print_button = self.button(_tr("Print…"), _tr("Choose a printer"), self._print)
        self.foot.insertWidget(self.foot.count() - 1, self.print_button)
        self.cancel.setText(_tr("Close"))
        self.cancel.setAccessibleName(self.cancel.text())
        self.cancel.setToolTip(_tr("Close (Escape)"))
        order_tab_stops(self.with_passphrase, self.cancel, self.print_button, self.go)
        self.with_passphrase.toggled.connect(self._warn)
        self.asked.connect(self._save)
        self._warn()

    def save_as(self, path: Path) -> None:
        """Write the sheet into a new file."""
        room, make = self._repository.room, self._make()

        def write() -> None:
            content = room.painted_pdf(make())
            with room.new_file(path) as sink:
                sink.write(content)

        def written(_done: None) -> None:
            words = _tr("Written as {path}. Print it, then remove the file.")
            self._end(words.format(path=wording.isolated(wording.plain(str(path)))))

        self._begin(_tr("Writing…"))
        self._lanes.run(self, write).on(Lane.REPOSITORY).success(written).failure(self._hinder).start()

    def print_on(self, printer: QPrinter, markup: str) -> None:
        """Print it there, or into the file of a printer that is none."""
        size = printer.pageLayout().pageSize()
        usable = size if size.isValid() else QPageSize(QPageSize.PageSizeId.A4)
        margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
        unit = QPageLayout.Unit.Millimeter
        printer.setPageLayout(QPageLayout(usable, QPageLayout.Orientation.Portrait, margins, unit))
        document = QTextDocument()
        document.setHtml(markup)
        document.print_(printer)
        self._end(_tr("The sheet is sent to the printer."))

    def _save(self) -> None:
        suggestion = str(Path.home() / _tr("recovery-sheet.pdf"))
        name, _kind = QFileDialog.getSaveFileName(
            self, _tr("Save the recovery sheet"), suggestion, "*.pdf", options=QFileDialog.Option.DontConfirmOverwrite
        )
        if name:
            self.save_as(Path(name) if Path(name).suffix else Path(f"{name}.pdf"))

    def _print(self) -> None:
        self._begin(_tr("One moment…"))
        making = self._lanes.run(self, self._make()).on(Lane.REPOSITORY)
        making.success(self._choose_printer).failure(self._hinder).start()

    def _choose_printer(self, markup: str) -> None:
        self._end("")
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(_tr("Recovery sheet"))
        dialog = QPrintDialog(printer, self)
        dialog.accepted.connect(partial(self.print_on, printer, markup))
        dialog.finished.connect(dialog.deleteLater)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()

    def _make(self) -> Callable[[], str]:
        """Return what makes the sheet in a lane, as it is chosen now."""
        repository, is_wanted = self._repository, self.with_passphrase.isChecked()
        return lambda: as_html(repository.recovery_sheet(with_passphrase=is_wanted))

    def _warn(self) -> None:
        if self.with_passphrase.isChecked():
            told = _tr("Whoever has the sheet and the backups reads everything. Remove the file once it is printed.")
            self.say(told, is_failure=False)
        elif self._repository.kind is RepositoryKind.ENCRYPTED:
            self.say(_tr("A line is left on it, on which you write the passphrase by hand."), is_failure=False)

    def _begin(self, words: str) -> None:
        self.set_busy(words)
        self.print_button.setEnabled(False)

    def _end(self, words: str) -> None:
        self.set_busy("")
        self.print_button.setEnabled(True)
        if words:
            self.say(words, is_failure=False)

    def _hinder(self, error: EduManageError) -> None:
        self._end("")
        self.say(wording.said(error.sentence))
