"""Sheets of cells beside the decision: rows are asked for when they come into sight."""

from collections import OrderedDict
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTabBar, QTableView, QVBoxLayout, QWidget

from edumanage_desktop.domain.spreadsheet_cells import pasted
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.preview.questions import ROWS_AT_ONCE, Hit, Rows, RowsRequest, SheetOutline
from edumanage_desktop.gui.preview.renderer import PageRenderer
from edumanage_desktop.gui.preview.text_view import LOWER_MARGIN_PX
from edumanage_desktop.gui.viewports import own_viewport

MOST_KEPT_PIECES = 40
SETTLES_MS = 20
CELL_PADDING_PX = 18
ROW_PX = 26
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


def column_letters(column: int) -> str:
    """Return a column's name as spreadsheets count them: A to Z, AA, AB …"""
    letters = ""
    column += 1
    while column:
        column, place = divmod(column - 1, 26)
        letters = chr(ord("A") + place) + letters
    return letters


class _Cells(QAbstractTableModel):
    """The cells of one sheet, as far as they were read; the others are empty until they come."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._sheet = SheetOutline("", 0, False, ())
        self._pieces: OrderedDict[int, tuple[tuple[str, ...], ...]] = OrderedDict()

    def open(self, sheet: SheetOutline) -> None:
        self.beginResetModel()
        self._sheet = sheet
        self._pieces.clear()
        self.endResetModel()

    def has(self, first: int) -> bool:
        return first in self._pieces

    def take(self, rows: Rows) -> None:
        self._pieces[rows.first] = rows.rows
        while len(self._pieces) > MOST_KEPT_PIECES:
            self._pieces.popitem(last=False)
        last = min(rows.first + ROWS_AT_ONCE, self.rowCount()) - 1
        self.dataChanged.emit(self.index(rows.first, 0), self.index(last, self.columnCount() - 1))

    def cell(self, row: int, column: int) -> str:
        piece = self._pieces.get(row - row % ROWS_AT_ONCE, ())
        cells = piece[row % ROWS_AT_ONCE] if row % ROWS_AT_ONCE < len(piece) else ()
        return cells[column] if column < len(cells) else ""

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else self._sheet.row_count

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._sheet.widths)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return " ".join(self.cell(index.row(), index.column()).split())
        if role == Qt.ItemDataRole.ToolTipRole:
            return wording.tip(wording.plain(self.cell(index.row(), index.column())))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            is_number = _is_number(self.cell(index.row(), index.column()))
            side = Qt.AlignmentFlag.AlignRight if is_number else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return column_letters(section) if orientation is Qt.Orientation.Horizontal else wording.digits(section + 1)


def _is_number(cell: str) -> bool:
    try:
        float(cell.replace(",", "."))
    except ValueError:
        return False
    return True


class SheetsView(QWidget):
    """The sheets of a table under tabs; nothing in it is computed or followed."""

    read = Signal()
    """The first rows of a sheet are there."""

    def __init__(self, *, renderer: PageRenderer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._renderer = renderer
        self._sheets: tuple[SheetOutline, ...] = ()
        self._cells = _Cells(self)
        self.table = _CellTable(self)
        self.table.setModel(self._cells)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setObjectName("sheets")
        self.tabs = QTabBar(self)
        self.tabs.setAccessibleName(self.tr("Sheets"))
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.addTab("")
        self.tabs.setUsesScrollButtons(True)
        self.tabs.setElideMode(Qt.TextElideMode.ElideRight)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, LOWER_MARGIN_PX)
        column.setSpacing(0)
        tabs = QVBoxLayout()
        tabs.setContentsMargins(14, 0, 14, 0)
        tabs.addWidget(self.tabs)
        column.addLayout(tabs)
        column.addWidget(self.table, 1)
        self._settled = QTimer(self, singleShot=True, interval=SETTLES_MS)
        self._settled.timeout.connect(self._ask)
        self.tabs.currentChanged.connect(self._show_sheet)
        self.table.verticalScrollBar().valueChanged.connect(self._settled.start)
        self.table.resized.connect(self._settled.start)
        renderer.replied.connect(self._take)

    def open(self, sheets: Sequence[SheetOutline]) -> None:
        """Show the first of these sheets, and tabs where there are several."""
        self.clear()
        self._sheets = tuple(sheets)
        was_blocked = self.tabs.blockSignals(True)
        self.tabs.removeTab(0)
        for sheet in sheets:
            self.tabs.addTab(wording.plain(sheet.name).replace("&", "&&") or self.tr("Sheet"))
        self.tabs.blockSignals(was_blocked)
        self.tabs.setVisible(len(sheets) > 1)
        self._show_sheet(0)

    def clear(self) -> None:
        """Show nothing."""
        self._sheets = ()
        was_blocked = self.tabs.blockSignals(True)
        while self.tabs.count():
            self.tabs.removeTab(0)
        self.tabs.addTab(self.tr("Sheet"))  # nobody sees it; tabs without one have no name
        self.tabs.blockSignals(was_blocked)
        self.tabs.hide()
        self._cells.open(SheetOutline("", 0, False, ()))

    def sheet(self) -> int:
        """Return which sheet is shown (0-based)."""
        return max(0, self.tabs.currentIndex())

    def turn(self, by: int) -> None:
        """Show the sheet so many after this one, if there is such a one."""
        if 0 <= self.sheet() + by < len(self._sheets):
            self.tabs.setCurrentIndex(self.sheet() + by)

    def take(self, rows: Rows) -> None:
        """Show rows of the sheet that is shown."""
        if self._sheets and rows.sheet == self.sheet():
            is_first = not self._cells.has(0)
            self._cells.take(rows)
            self._settled.start()
            if is_first:
                self.read.emit()

    def go_to(self, hit: Hit) -> None:
        """Show the cell in which something was found."""
        if hit.page != self.sheet():
            self.tabs.setCurrentIndex(hit.page)
        self.table.setCurrentIndex(self._cells.index(hit.first, hit.length))
        self.table.scrollTo(self.table.currentIndex(), QAbstractItemView.ScrollHint.PositionAtCenter)

    def cell(self, row: int, column: int) -> str:
        """Return a cell of the sheet that is shown, empty until it was read."""
        return self._cells.cell(row, column)

    def is_read(self) -> bool:
        """Return whether the first rows of the sheet are there."""
        return self._cells.rowCount() == 0 or self._cells.has(0)

    def _show_sheet(self, index: int) -> None:
        if not 0 <= index < len(self._sheets):
            return
        sheet = self._sheets[index]
        self._cells.open(sheet)
        letter = self.table.fontMetrics().horizontalAdvance("0")
        for column, characters in enumerate(sheet.widths):
            self.table.setColumnWidth(column, characters * letter + CELL_PADDING_PX)
        self.table.scrollToTop()
        if sheet.row_count:
            self._renderer.ask(RowsRequest(index, 0))
        self._settled.start()

    def _ask(self) -> None:
        """Ask for the rows in sight; one piece at a time, the next when it came."""
        if not self._sheets:
            return
        first = max(0, self.table.rowAt(0))
        last = self.table.rowAt(self.table.viewport().height() - 1)
        last = self._cells.rowCount() - 1 if last < 0 else last
        for row in (first, last):
            piece = row - row % ROWS_AT_ONCE
            if row >= 0 and not self._cells.has(piece):
                self._renderer.ask(RowsRequest(self.sheet(), piece))
                return

    def _take(self, _generation: int, request: object, outcome: object) -> None:
        if isinstance(request, RowsRequest) and isinstance(outcome, Rows):
            self.take(outcome)


class _CellTable(QTableView):
    """The grid of one sheet, of which cells can be copied."""

    resized = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        own_viewport(self)
        self.setObjectName("sheet")
        self.setAccessibleName(self.tr("Cells"))
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(max(ROW_PX, self.fontMetrics().height() + 10))
        rows.setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setMinimumSectionSize(24)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy the selected cells as text that a spreadsheet takes."""
        if event.matches(QKeySequence.StandardKey.Copy):
            model = self.model()
            chosen = sorted((index.row(), index.column()) for index in self.selectedIndexes())
            rows: dict[int, list[str]] = {}
            for row, column in chosen:
                rows.setdefault(row, []).append(str(model.index(row, column).data() or ""))
            lines = (
                "\t".join(cell if _is_number(cell) else pasted([cell]) for cell in cells) for cells in rows.values()
            )
            QGuiApplication.clipboard().setText("\n".join(lines))
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()
