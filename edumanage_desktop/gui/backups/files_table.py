"""The table of a backup's files: whose each is, how the store has it, and a mark before those that are chosen."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QTableView, QWidget

from edumanage_desktop.domain.folding import search_words
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.backups import file_words
from edumanage_desktop.gui.icons import icon
from edumanage_desktop.gui.own_direction import OwnDirection
from edumanage_desktop.gui.record_table import show_as_records, stand_on
from edumanage_desktop.gui.text_size import scaled
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.services.backup.files_look import ChoosableFile, StoreState

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
HARMED = frozenset({StoreState.MISSING, StoreState.DAMAGED})
_MARK_PX = 28
"""Of the box before a name, and around it."""


class FileColumn(IntEnum):
    """What is told of a file."""

    FILE = 0
    STORE = 1
    STUDENT = 2
    SUBMISSION = 3


_LEAST_PX = {
    FileColumn.FILE: 150,
    FileColumn.STORE: 200,
    FileColumn.STUDENT: 130,
    FileColumn.SUBMISSION: 110,
}
_SHARES = {FileColumn.FILE: 4, FileColumn.STORE: 1, FileColumn.STUDENT: 4, FileColumn.SUBMISSION: 4}
"""Of the room that the columns do not need at least."""


class FilesModel(QAbstractTableModel):
    """Holds all files, and of each what is known of it; a search shows some of them, in their order."""

    marked = Signal()
    """Other files are chosen now."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._files: tuple[ChoosableFile, ...] = ()
        self._states: list[StoreState] = []
        self._counts = Counter[StoreState]()
        self._shown: list[int] = []
        self._marked = set[int]()
        self._words: tuple[str, ...] = ()
        self._is_harmed_alone = False
        self._titles = file_words.column_titles()
        theme.changed.connect(self._colour)

    @property
    def files(self) -> Sequence[ChoosableFile]:
        """Return all files."""
        return self._files

    def show_files(self, files: Sequence[ChoosableFile]) -> None:
        """Hold these; nothing is known of them yet, and none is chosen."""
        self.beginResetModel()
        self._files, self._states = tuple(files), [StoreState.UNKNOWN] * len(files)
        self._counts = Counter(self._states)
        self._marked.clear()
        self._shown = self._found()
        self.endResetModel()

    def narrow(self, search: str, *, is_harmed_alone: bool) -> None:
        """Show those alone in which every word occurs, or of them those that are missing or damaged."""
        wanted = search_words(search), is_harmed_alone
        if wanted == (self._words, self._is_harmed_alone):
            return
        self.beginResetModel()
        self._words, self._is_harmed_alone = wanted
        self._shown = self._found()
        self.endResetModel()

    def take(self, states: Mapping[int, StoreState]) -> None:
        """Take how the store has some files, by their number; what a search waited for comes to its place."""
        if not states:
            return
        for number, state in states.items():
            self._counts[self._states[number]] -= 1
            self._counts[state] += 1
            self._states[number] = state
        if self._is_harmed_alone:
            self._bring_in([number for number in sorted(states) if self._is_wanted(number)])
        if self._shown:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._shown) - 1, FileColumn.STORE))

    def count(self, states: Collection[StoreState]) -> int:
        """Return how many files are in one of these states."""
        return sum(self._counts[state] for state in states)

    def state(self, number: int) -> StoreState:
        """Return how the store has a file."""
        return self._states[number]

    def numbers_in(self, state: StoreState) -> list[int]:
        """Return the numbers of the files that are in a state, those that are shown first."""
        of_state = [number for number, each in enumerate(self._states) if each is state]
        shown = set(self._shown)
        return [*(each for each in of_state if each in shown), *(each for each in of_state if each not in shown)]

    def chosen(self) -> list[ChoosableFile]:
        """Return the chosen files, shown or not."""
        return [self._files[number] for number in sorted(self._marked)]

    def chosen_count(self) -> int:
        """Return how many are chosen."""
        return len(self._marked)

    def mark_shown(self, *, is_marked: bool) -> None:
        """Choose every file that is shown, or none at all, shown or not."""
        self._marked = self._marked | set(self._shown) if is_marked else set()
        self._tell_marks()

    def toggle(self, rows: Collection[int]) -> None:
        """Choose the files of these rows, or no longer where all of them are chosen."""
        numbers = {self._shown[row] for row in rows}
        self._marked = self._marked - numbers if numbers <= self._marked else self._marked | numbers
        self._tell_marks()

    def marks(self) -> frozenset[int]:
        """Return the numbers of the chosen files."""
        return frozenset(self._marked)

    def spoken(self, row: int) -> str:
        """Return a row as it is read aloud."""
        number = self._shown[row]
        return file_words.spoken(self._files[number], self._states[number], is_chosen=number in self._marked)

    def _found(self) -> list[int]:
        found = list(range(len(self._files)))
        if self._is_harmed_alone:
            found = [number for number in found if self._states[number] in HARMED]
        for word in self._words:
            found = [number for number in found if word in self._files[number].folded]
        return found

    def _is_wanted(self, number: int) -> bool:
        if self._is_harmed_alone and self._states[number] not in HARMED:
            return False
        folded = self._files[number].folded
        return all(word in folded for word in self._words)

    def _bring_in(self, numbers: Sequence[int]) -> None:
        """Show more files, each in its place; what comes behind all others comes at once."""
        last = self._shown[-1] if self._shown else -1
        behind = [number for number in numbers if number > last]
        for number in numbers[: len(numbers) - len(behind)]:
            row = bisect_left(self._shown, number)
            if self._shown[row] != number:
                self.beginInsertRows(_NOWHERE, row, row)
                self._shown.insert(row, number)
                self.endInsertRows()
        if behind:
            first = len(self._shown)
            self.beginInsertRows(_NOWHERE, first, first + len(behind) - 1)
            self._shown += behind
            self.endInsertRows()

    def _tell_marks(self) -> None:
        if self._shown:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._shown) - 1, 0))
        self.marked.emit()

    def _colour(self) -> None:
        if self._shown:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._shown) - 1, len(FileColumn) - 1))

    def _text(self, number: int, column: FileColumn) -> str:
        file = self._files[number]
        if column is FileColumn.STORE:
            return file_words.state_words(file, self._states[number])
        if column is FileColumn.STUDENT:
            return file_words.student_words(file)
        return file_words.submission_words(file) if column is FileColumn.SUBMISSION else wording.plain(file.name)

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(FileColumn)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        number, column = self._shown[index.row()], FileColumn(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(number, column)
        if role == Qt.ItemDataRole.CheckStateRole and column is FileColumn.FILE:
            return Qt.CheckState.Checked if number in self._marked else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(index.row()) if column is FileColumn.FILE else self._text(number, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return wording.tip(file_words.spoken(self._files[number], self._states[number]))
        if role == Qt.ItemDataRole.DecorationRole and column is FileColumn.STORE:
            name, token = file_words.state_mark(self._states[number])
            return icon(name, self._theme.tokens.color(token))
        if role == Qt.ItemDataRole.ForegroundRole and column is FileColumn.STORE and self._states[number] in HARMED:
            return self._theme.tokens.color("rejected")
        return None

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        number = self._shown[index.row()]
        is_marked = Qt.CheckState(value) is Qt.CheckState.Checked
        (self._marked.add if is_marked else self._marked.discard)(number)
        self.dataChanged.emit(index, index)
        self.marked.emit()
        return True

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == FileColumn.FILE else flags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        is_title = orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self._titles[section] if is_title else None


class _FileNames(OwnDirection):
    """Shortens names of files in their middle: their end tells them apart."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        super().initStyleOption(option, index)
        option.textElideMode = Qt.TextElideMode.ElideMiddle


class FilesView(QTableView):
    """Space chooses the selected files, or no longer; columns share the room by what stands in them."""

    def __init__(self, model: FilesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setModel(model)
        show_as_records(self, file_words.table_name())
        self.setItemDelegateForColumn(FileColumn.FILE, _FileNames(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        # One that is empty: a title asks at each painting for every cell below it whether that is selected.
        self.horizontalHeader().setSelectionModel(QItemSelectionModel(model, self))
        model.modelReset.connect(self._stand_first)
        model.rowsInserted.connect(self._stand_first)

    def _stand_first(self) -> None:
        """Let the keyboard stand somewhere as soon as there is a row."""
        if self._model.rowCount() and not self.currentIndex().isValid():
            stand_on(self, 0)

    def _share_room(self) -> None:
        header = self.horizontalHeader()
        least = {column: max(scaled(px), header.sectionSizeHint(column)) for column, px in _LEAST_PX.items()}
        least[FileColumn.FILE] += scaled(_MARK_PX)
        left, shares = max(0, self.viewport().width() - sum(least.values())), sum(_SHARES.values())
        given = 0
        for column in FileColumn:
            is_last = column == len(FileColumn) - 1
            more = left - given if is_last else left * _SHARES[column] // shares
            given += more
            header.resizeSection(column, least[column] + more)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._share_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.isVisible():
            self._share_room()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.modifiers():
            selection = self.selectionModel().selection()  # `selectedRows` makes an index of every row
            ranges = [selection.at(number) for number in range(selection.count())]
            self._model.toggle({row for each in ranges for row in range(each.top(), each.bottom() + 1)})
        else:
            super().keyPressEvent(event)
