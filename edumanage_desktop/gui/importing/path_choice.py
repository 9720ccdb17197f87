"""The system's dialogs of the Import page: what is to be looked at, and where the report goes."""

from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from edumanage_desktop.services.files import safe_file_name


class PathChoice(QObject):
    """Each asks in the folder of what was chosen last, and returns None where nothing was chosen."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self.last: Path | None = None

    def archive(self) -> Path | None:
        """Ask for an archive."""
        return self._file(self.tr("Choose an archive"), self.tr("Zip archives (*.zip)"))

    def worksheet(self) -> Path | None:
        """Ask for a grading worksheet."""
        return self._file(self.tr("Choose the grading worksheet"), self.tr("Lists (*.csv)"))

    def folder(self) -> Path | None:
        """Ask for a folder."""
        window, start = self._page.window(), str(self._start())
        name = QFileDialog.getExistingDirectory(window, self.tr("Choose a folder"), start)
        return Path(name) if name else None

    def report(self) -> Path | None:
        """Ask where a report is to be saved."""
        named = safe_file_name(self.tr("Import {name}").format(name=self.last.stem if self.last else "") + ".csv")
        window, suggestion = self._page.window(), str(self._start() / named)
        name, _kind = QFileDialog.getSaveFileName(window, self.tr("Save report"), suggestion, "*.csv")
        return Path(name) if name else None

    def _file(self, title: str, kinds: str) -> Path | None:
        name, _kind = QFileDialog.getOpenFileName(self._page.window(), title, str(self._start()), kinds)
        return Path(name) if name else None

    def _start(self) -> Path:
        if self.last is not None:
            return self.last.parent
        return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation))
