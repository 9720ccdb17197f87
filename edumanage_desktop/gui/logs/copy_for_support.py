"""The button that copies the log into a file for whoever helps."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QDate, QLocale, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.dressing import above
from edumanage_desktop.gui.tasks import Lane, TaskLanes
from edumanage_desktop.services.files import safe_file_name
from edumanage_desktop.services.logs.bundle import Bundle
from edumanage_desktop.services.logs.desk import LogDesk


class CopyForSupport(QPushButton):
    """Asks for a place and writes there; one copy at a time."""

    told = Signal(str)
    """How far the copy is, and what became of it."""

    def __init__(self, *, desk: LogDesk, lanes: TaskLanes, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._lanes = desk, lanes
        self.is_copying = False
        self.setText(self.tr("Copy for support…"))
        self.setAccessibleName(self.text())
        self.setToolTip(self.tr("A file for whoever helps: no names, titles, feedback or addresses in it"))
        self.clicked.connect(self._choose_file)

    def copy_to(self, path: Path) -> None:
        """Write a copy for support, in place of what stands there."""
        self.is_copying = True
        self.setEnabled(False)
        self.told.emit(self.tr("Copying the log…"))
        work = self._lanes.run(self, partial(self._desk.copy, path, replaces=True)).on(Lane.COUNTING)
        work.success(partial(self._copied, path)).failure(self._not_copied).unexpected(self._end).start()

    def _choose_file(self) -> None:
        day = QLocale.c().toString(QDate.currentDate(), "yyyy-MM-dd")
        named = safe_file_name(self.tr("EduManage log {day}").format(day=day) + ".zip")
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        place = Path(folder) if folder and Path(folder).is_dir() else Path.home()
        title = self.tr("Copy the log for support")
        chosen, _kind = QFileDialog.getSaveFileName(above(self), title, str(place / named), "*.zip")
        if chosen:
            path = Path(chosen)
            self.copy_to(path if path.suffix else path.with_suffix(".zip"))

    def _copied(self, path: Path, made: Bundle) -> None:
        self._end()
        words = self.tr("Copied %n entries to {name}. Look through the file before you give it away.", "", made.entries)
        self.told.emit(words.format(name=wording.isolated(wording.plain(path.name))))

    def _not_copied(self, error: EduManageError) -> None:
        self._end()
        self.told.emit(wording.said(error.sentence))

    def _end(self) -> None:
        self.is_copying = False
        self.setEnabled(True)
