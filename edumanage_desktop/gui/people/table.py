"""The table of one kind of record: rows that are read page by page, and where the cursor stands."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from edumanage_desktop.gui import wording
from edumanage_desktop.gui.record_table import show_as_records, stand_on
from edumanage_desktop.gui.text_size import scaled

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its header, the text that it shows of a record, and whether it takes the room that is left.

    Any other has `width_px` at first. One with `least_room_px` stands elsewhere, too, and is left out of a table that
    is narrower than that; both are pixels at letters of ordinary size.
    """

    words: str
    text: Callable[[Any], str]
    is_wide: bool = False
    width_px: int = 112
    least_room_px: int = 0


class RecordModel(QAbstractTableModel):
    """Holds the records that were read so far; `more_wanted` asks for those behind them."""

    more_wanted = Signal()

    def __init__(self, columns: Sequence[Column], key: Callable[[Any], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns, self._key = columns, key
        self._records: list[Any] = []
        self._has_more = False
        self._unsaved: frozenset[object] = frozenset()

    @property
    def records(self) -> Sequence[Any]:
        """Return what was read so far."""
        return self._records

    def show_records(self, records: Sequence[Any], *, has_more: bool = False) -> None:
        """Show these in place of all others."""
        self.beginResetModel()
        self._records, self._has_more = list(records), has_more
        self.endResetModel()

    def add_records(self, records: Sequence[Any], *, has_more: bool) -> None:
        """Show these below the others."""
        self._has_more = has_more
        if records:
            first = len(self._records)
            self.beginInsertRows(_NOWHERE, first, first + len(records) - 1)
            self._records += records
            self.endInsertRows()

    def replace_record(self, record: Any) -> int:
        """Show a record in place of the one with its key, or first of all, and return its row."""
        row = self.row_of(self._key(record))
        if row < 0:
            self.beginInsertRows(_NOWHERE, 0, 0)
            self._records.insert(0, record)
            self.endInsertRows()
            return 0
        self._records[row] = record
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(self._columns) - 1))
        return row

    def row_of(self, key: object) -> int:
        """Return the row of the record with a key, -1 when it is not there."""
        return next((row for row, record in enumerate(self._records) if self._key(record) == key), -1)

    def mark_unsaved(self, keys: frozenset[object]) -> None:
        """Mark the records whose changes are typed and not saved."""
        changed = self._unsaved ^ keys
        self._unsaved = keys
        for key in changed:
            row = self.row_of(key)
            if row >= 0:
                self.dataChanged.emit(self.index(row, 0), self.index(row, 0))

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._records)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        record = self._records[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            text = wording.plain(self._columns[index.column()].text(record))
            is_unsaved = index.column() == 0 and self._key(record) in self._unsaved
            text = self.tr("{text} (not saved)").format(text=text) if is_unsaved else text
            return wording.tip(text) if role == Qt.ItemDataRole.ToolTipRole else text
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].words
        return None

    def canFetchMore(self, parent: _Index) -> bool:
        return not parent.isValid() and self._has_more

    def fetchMore(self, parent: _Index) -> None:
        if self.canFetchMore(parent):
            self._has_more = False
            self.more_wanted.emit()


class RecordView(QTableView):
    """One row at a time, moved through by keys; says which record is the current one."""

    current_changed = Signal(object)
    """The record, or None."""
    left_out = Signal()
    """Other columns are left out than before."""

    def __init__(self, model: RecordModel, columns: Sequence[Column], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model, self._columns = model, columns
        self.setModel(model)
        show_as_records(self, name)
        header = self.horizontalHeader()
        for number, column in enumerate(columns):
            wide = QHeaderView.ResizeMode.Stretch if column.is_wide else QHeaderView.ResizeMode.Interactive
            header.setSectionResizeMode(number, wide)
            header.resizeSection(number, scaled(column.width_px))
        self.selectionModel().currentRowChanged.connect(self._tell)

    def current_record(self) -> Any:
        """Return the record under the cursor, None for none."""
        row = self.currentIndex().row()
        return self._model.records[row] if 0 <= row < len(self._model.records) else None

    def go_to(self, row: int) -> None:
        """Put the cursor on a row; nowhere for -1."""
        if row < 0:
            self.selectionModel().clear()
            return
        stand_on(self, row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = [(number, each.least_room_px) for number, each in enumerate(self._columns) if each.least_room_px]
        hidden = {number: self.width() < scaled(least_px) for number, least_px in room}
        if any(self.isColumnHidden(number) is not is_hidden for number, is_hidden in hidden.items()):
            for number, is_hidden in hidden.items():
                self.setColumnHidden(number, is_hidden)
            wide = [each for number, each in enumerate(self._columns) if each.is_wide and not hidden.get(number)]
            self.horizontalHeader().setStretchLastSection(not wide)
            self.left_out.emit()

    def _tell(self) -> None:
        self.current_changed.emit(self.current_record())
