"""A small table of submissions in a dialog: plain text, whole rows, copied as text."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from edumanage_desktop.domain.spreadsheet_cells import pasted
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.own_direction import OwnDirection
from edumanage_desktop.gui.record_table import CELL_PADDING_PX, dress_as_records, stand_on
from edumanage_desktop.gui.text_size import scaled

_ROOM_IN_ROW_PX = 16
"""Above and below the text of a row."""
_ROOMY_LEAST_PX = 110
"""Of a column that takes what the others leave; where they leave less, the table is scrolled sideways."""
_NOWHERE = QModelIndex()


class RowTableModel(QAbstractTableModel):
    """All rows come and go at once: a table that is told of every cell measures itself anew for each."""

    def __init__(self, titles: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self._titles = tuple(titles)
        self.rows: tuple[tuple[str, ...], ...] = ()

    def show_rows(self, rows: Sequence[Sequence[str]]) -> None:
        self.beginResetModel()
        self.rows = tuple(tuple(row) for row in rows)
        self.endResetModel()

    def call_columns(self, titles: Sequence[str]) -> None:
        self._titles = tuple(titles)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._titles) - 1)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._titles)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return wording.tip(wording.isolated(self.rows[index.row()][index.column()]))
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        is_title = orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self._titles[section] if is_title else None


class RowTable(QTableView):
    """The `roomy` columns share the room that the others leave; those are as wide as what stands in them.

    Where that is too little to read, roomy columns keep their least and the table is scrolled sideways.
    """

    stood_on = Signal(int)
    """The row that the cursor came to; -1 for none."""

    def __init__(
        self, *, titles: Sequence[str], roomy: Sequence[int], name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._listed = RowTableModel(titles, self)
        self._roomy = frozenset(roomy)
        self._is_narrow = False
        self.setModel(self._listed)
        dress_as_records(self)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        row_px = self.fontMetrics().height() + _ROOM_IN_ROW_PX
        self.verticalHeader().setDefaultSectionSize(row_px)
        self.setItemDelegate(OwnDirection(self, padding_px=CELL_PADDING_PX))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setFixedHeight(row_px)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        for column in roomy:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

    def show_rows(self, rows: Sequence[Sequence[str]]) -> None:
        """Show these texts, with the cursor in the row where it stood; what does not fit stands in the tooltip."""
        before = self.current_row()
        self._listed.show_rows(rows)
        if self.isVisible():
            self._fit()
        if rows:
            self.stand_on(min(max(0, before), len(rows) - 1))

    def call_columns(self, titles: Sequence[str]) -> None:
        """Give the columns other titles, as many as there are columns."""
        self._listed.call_columns(titles)

    def row_count(self) -> int:
        """Return how many rows there are."""
        return len(self._listed.rows)

    def current_row(self) -> int:
        """Return where the cursor stands, -1 for nowhere."""
        return self.currentIndex().row()

    def stand_on(self, row: int) -> None:
        """Put the cursor on a row and select that one alone."""
        stand_on(self, row)

    def chosen_rows(self) -> tuple[int, ...]:
        """Return the selected rows, from the top."""
        return tuple(sorted({index.row() for index in self.selectionModel().selectedRows()}))

    def text_of(self, row: int) -> str:
        """Return a row as text with tabs between its columns."""
        return pasted(self._listed.rows[row])

    def _fit(self) -> None:
        """Give each column that is not roomy the room of its widest text; only a table that is seen can measure."""
        header = self.horizontalHeader()
        for column in range(self._listed.columnCount()):
            if column not in self._roomy:
                header.resizeSection(column, self._wanted_px(column))
        self._share_room()

    def _wanted_px(self, column: int) -> int:
        """Return the width of a column's title and of its widest text."""
        room, metrics = self.horizontalHeader().sectionSizeHint(column), self.fontMetrics()
        if not self._listed.rows:
            return room
        texts = {cells[column]: row for row, cells in enumerate(self._listed.rows)}  # many say the same
        widest = texts[max(texts, key=metrics.horizontalAdvance)]
        return max(room, self.sizeHintForIndex(self._listed.index(widest, column)).width())

    def _share_room(self) -> None:
        """Let roomy columns share what is left, or keep their least where that is more."""
        header = self.horizontalHeader()
        others = (each for each in range(self._listed.columnCount()) if each not in self._roomy)
        left = self.viewport().width() - sum(header.sectionSize(each) for each in others)
        least = {each: max(header.sectionSizeHint(each), scaled(_ROOMY_LEAST_PX)) for each in self._roomy}
        is_narrow = sum(least.values()) > left
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            mode = QHeaderView.ResizeMode.Interactive if is_narrow else QHeaderView.ResizeMode.Stretch
            for column in self._roomy:
                header.setSectionResizeMode(column, mode)
        if is_narrow:
            for column, width in least.items():
                header.resizeSection(column, width)

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().currentChanged(current, previous)
        if current.row() != previous.row():
            self.stood_on.emit(current.row())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.isVisible():
            self._share_room()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText("\n".join(map(self.text_of, self.chosen_rows())))
        else:
            super().keyPressEvent(event)
