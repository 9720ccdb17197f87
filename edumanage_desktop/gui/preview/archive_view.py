"""The files inside an archive: a list to look through, of which one at a time is opened where the list was."""

from bisect import bisect_right
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QPalette
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QVBoxLayout, QWidget

from edumanage_desktop.gui import wording
from edumanage_desktop.gui.icons import icon
from edumanage_desktop.gui.preview.text_view import LOWER_MARGIN_PX
from edumanage_desktop.gui.viewports import own_viewport
from edumanage_desktop.services.preview_contents import ArchivedFile

ROW_PX = 30
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class _Entries(QAbstractTableModel):
    """Name and size of each file; a folder is in the names of what it holds, and has a row of its own only if empty."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._entries: list[tuple[int, ArchivedFile]] = []

    def open(self, entries: Sequence[ArchivedFile]) -> None:
        self.beginResetModel()
        names = sorted(entry.name for entry in entries)
        self._entries = [
            (place, entry)
            for place, entry in enumerate(entries)
            if not (entry.is_folder and _holds_something(entry.name, names))
        ]
        self.endResetModel()

    def entry(self, row: int) -> tuple[int, ArchivedFile]:
        return self._entries[row]

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._entries)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 2

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self._entries[index.row()][1]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._name(entry, role) if index.column() == 0 else wording.size(entry.size_bytes)
        if role == Qt.ItemDataRole.ToolTipRole:
            return wording.tip(wording.plain(entry.name))
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 0:
            return icon("file", QGuiApplication.palette().color(QPalette.ColorRole.PlaceholderText))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if index.column() else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("File"), self.tr("Size"))[section]

    def _name(self, entry: ArchivedFile, role: int) -> str:
        name = wording.plain(entry.name)
        if entry.is_folder:
            return self.tr("{name} (empty folder)").format(name=wording.isolated(name))
        if entry.is_locked:
            return self.tr("{name} (locked by a password)").format(name=wording.isolated(name))
        if role == Qt.ItemDataRole.AccessibleTextRole and entry.size_bytes is not None:
            return self.tr("{name}, {size}").format(name=name, size=wording.size(entry.size_bytes))
        return name


def _holds_something(folder: str, names: Sequence[str]) -> bool:
    """Return whether one of the names, which are sorted, is within a folder."""
    within = f"{folder.rstrip('/')}/"
    following = bisect_right(names, within)
    return following < len(names) and names[following].startswith(within)


class ArchiveView(QWidget):
    """The list of an archive, with room below for what floats there."""

    entry_wanted = Signal(int, str)
    """A place in the archive's list, and the name there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("archive_page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.list = _EntryTable(self)
        self.list.entry_wanted.connect(self.entry_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, LOWER_MARGIN_PX)
        column.addWidget(self.list)

    def open(self, entries: Sequence[ArchivedFile]) -> None:
        """Show what an archive holds, the first file chosen."""
        self.list.open(entries)

    def choose(self, place: int) -> None:
        """Choose the file at a place of the archive's list."""
        self.list.choose(place)

    def names(self) -> list[str]:
        """Return the names as they are listed."""
        return self.list.names()


class _EntryTable(QTableView):
    """One file a row; Enter, or two clicks, show it."""

    entry_wanted = Signal(int, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        own_viewport(self)
        self.setObjectName("archive")
        self.setAccessibleName(self.tr("Files in the archive"))
        self.setFrameShape(QTableView.Shape.NoFrame)
        self._entries = _Entries(self)
        self.setModel(self._entries)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(max(ROW_PX, self.fontMetrics().height() + 12))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
        self.setColumnWidth(1, self.fontMetrics().horizontalAdvance("0000.0 MB") + 32)
        self.doubleClicked.connect(self._want)

    def open(self, entries: Sequence[ArchivedFile]) -> None:
        """Show what an archive holds, the first file chosen."""
        self._entries.open(entries)
        self.setCurrentIndex(self._entries.index(0, 0))
        self.scrollToTop()

    def choose(self, place: int) -> None:
        """Choose the file at a place of the archive's list."""
        for row in range(self._entries.rowCount()):
            if self._entries.entry(row)[0] == place:
                self.setCurrentIndex(self._entries.index(row, 0))
                return

    def names(self) -> list[str]:
        """Return the names as they are listed."""
        return [self._entries.entry(row)[1].name for row in range(self._entries.rowCount())]

    def _want(self, index: QModelIndex) -> None:
        if index.isValid():
            place, entry = self._entries.entry(index.row())
            if not entry.is_folder:
                self.entry_wanted.emit(place, entry.name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Show the chosen file with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._want(self.currentIndex())
            return
        super().keyPressEvent(event)
