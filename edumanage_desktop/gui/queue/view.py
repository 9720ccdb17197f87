"""The table of the queue: whole rows, columns that make room for each other, letters left to the window."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from edumanage_desktop.gui.queue.delegate import ROW_HEIGHT_PX
from edumanage_desktop.gui.queue.model import Column
from edumanage_desktop.gui.viewports import own_viewport

_WIDTHS_PX: Mapping[Column, int] = {
    Column.STATUS: 118,
    Column.STUDENT: 168,
    Column.FILES: 56,
    Column.SIZE: 76,
    Column.RECEIVED: 90,
    Column.FACULTY: 148,
    Column.REVISION: 76,
}
_WORK_LEAST_PX = 140
_WORK_ROOMY_PX = 240
_LEAVES_FIRST = (Column.REVISION, Column.FILES, Column.FACULTY, Column.SIZE)
"""Columns that go, in this order, when there is no room; what they say stands in the row's second line or the pane."""
_CHOOSABLE = (Column.FILES, Column.SIZE, Column.RECEIVED, Column.FACULTY, Column.REVISION)
_ROWS_WITHIN_MS = 50
"""Rows that arrive within this time are painted without placeholders before them."""
_ALWAYS = (Column.STATUS, Column.STUDENT, Column.WORK)


def _width(columns: Iterable[Column], work_px: int) -> int:
    return sum(_WIDTHS_PX.get(column, work_px) for column in columns)


class QueueView(QTableView):
    """One row is current; it is the selection."""

    columns_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hidden_by_choice: set[Column] = set()
        self._wanted: list[Column] = []
        self._leaves_first: tuple[Column, ...] = _LEAVES_FIRST
        self._still = QTimer(self, singleShot=True, interval=_ROWS_WITHIN_MS)
        self._still.timeout.connect(self.paint_on)
        own_viewport(self)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(ROW_HEIGHT_PX)
        rows.setMinimumSectionSize(ROW_HEIGHT_PX)
        rows.hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(48)
        header.setFixedHeight(36)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._offer_columns)

    def hidden_columns(self) -> tuple[str, ...]:
        """Return the names of the columns that the person hid."""
        return tuple(sorted(column.name for column in self._hidden_by_choice))

    def hide_columns(self, names: tuple[str, ...]) -> None:
        """Hide columns by name; unknown names are ignored."""
        self._hidden_by_choice = {column for column in _CHOOSABLE if column.name in names}
        self.lay_out_columns()

    def wanted_columns(self) -> tuple[str, ...]:
        """Return the names of the columns that the person brought back, the latest last."""
        return tuple(column.name for column in self._wanted)

    def want_columns(self, names: tuple[str, ...]) -> None:
        """Prefer columns by name, the latest last, to those that nobody asked for; unknown names are ignored."""
        known = {column.name: column for column in _CHOOSABLE if column not in self._hidden_by_choice}
        self._wanted = [known[name] for name in dict.fromkeys(names) if name in known]
        self.lay_out_columns()

    def let_faculty_go_first(self) -> None:
        """Where all work is one person's own, the faculty column is the first to make room."""
        others = tuple(column for column in _LEAVES_FIRST if column is not Column.FACULTY)
        self._leaves_first = (Column.FACULTY, *others)
        self.lay_out_columns()

    def lay_out_columns(self) -> None:
        """Give every column its width; where there is no room the least important ones go, wanted ones last."""
        if self.model() is None:
            return
        room = self.viewport().width()
        shown = self._columns_for(room)
        others = sum(_WIDTHS_PX[column] for column in shown if column is not Column.WORK)
        for column in Column:
            self.setColumnHidden(column, column not in shown)
            width = max(_WORK_LEAST_PX, room - others) if column is Column.WORK else _WIDTHS_PX[column]
            self.setColumnWidth(column, width)

    def _columns_for(self, room: int) -> list[Column]:
        shown = [column for column in Column if column not in self._hidden_by_choice]
        for column in self._leaves_first:
            if column in shown and column not in self._wanted and _width(shown, _WORK_ROOMY_PX) > room:
                shown.remove(column)
        unasked = [column for column in (Column.RECEIVED,) if column not in self._wanted]
        for column in (*unasked, *self._wanted):
            if column in shown and _width(shown, _WORK_LEAST_PX) > room:
                shown.remove(column)
        return shown

    def current_row(self) -> int | None:
        """Return the current row, None for none."""
        index = self.currentIndex()
        return index.row() if index.isValid() else None

    def select_row(self, row: int, *, scroll: bool = True) -> None:
        """Make a row current, with as little scrolling as possible or none."""
        index = self.model().index(row, Column.STATUS)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.setAutoScroll(scroll)
        self.selectionModel().setCurrentIndex(index, flags)
        self.setAutoScroll(True)
        if scroll:
            self.scrollTo(index)

    def wait_for_rows(self) -> None:
        """Paint nothing for a moment: where rows arrive at once, placeholders would only flash and hold them up."""
        if not self._still.isActive():
            self._still.start()
            self.viewport().setUpdatesEnabled(False)

    def paint_on(self) -> None:
        """Paint again, be it rows or placeholders."""
        self._still.stop()
        self.viewport().setUpdatesEnabled(True)

    def scroll_to_offset(self, offset_px: int, rows: int) -> None:
        """Scroll to where what moved down by this many rows is as far from the top as `offset_px` had it."""
        self.updateGeometries()
        self.verticalScrollBar().setValue(offset_px + rows * ROW_HEIGHT_PX)

    def clear_current(self) -> None:
        """Select nothing."""
        self.selectionModel().clear()

    def visible_rows(self) -> tuple[int, int]:
        """Return the first and the last row of which something is on the screen."""
        top = self.verticalScrollBar().value()
        count = self.model().rowCount() if self.model() is not None else 0
        first = top // ROW_HEIGHT_PX
        last = (top + max(0, self.viewport().height() - 1)) // ROW_HEIGHT_PX
        return min(first, max(0, count - 1)), min(last, max(0, count - 1))

    def move_current(self, rows: int) -> None:
        """Go down by this many rows (up when negative), as far as there are any."""
        count = self.model().rowCount()
        if count:
            current = self.current_row()
            self.select_row(0 if current is None else min(max(current + rows, 0), count - 1))

    def column_menu(self) -> QMenu:
        """Return the columns that may come and go, those on the screen checked, those without room disabled."""
        menu = QMenu(self)
        room = self.viewport().width()
        for column in _CHOOSABLE:
            title = self.model().headerData(column, Qt.Orientation.Horizontal)
            action = QAction(str(title), menu, checkable=True, checked=not self.isColumnHidden(column))
            action.setEnabled(action.isChecked() or _width((*_ALWAYS, column), _WORK_LEAST_PX) <= room)
            action.toggled.connect(lambda shown, column=column: self._choose_column(column, shown))
            menu.addAction(action)
        return menu

    def _offer_columns(self, position: QPoint) -> None:
        menu = self.column_menu()
        menu.exec(self.horizontalHeader().mapToGlobal(position))
        menu.deleteLater()

    def _choose_column(self, column: Column, shown: bool) -> None:
        if column in self._wanted:
            self._wanted.remove(column)
        if shown:
            self._hidden_by_choice.discard(column)
            self._wanted.append(column)
        else:
            self._hidden_by_choice.add(column)
        self.lay_out_columns()
        self.columns_chosen.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.lay_out_columns()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text().isprintable() and event.text() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        elif event.key() == Qt.Key.Key_Home:
            self.move_current(-self.model().rowCount())
        elif event.key() == Qt.Key.Key_End:
            self.move_current(self.model().rowCount())
        else:
            super().keyPressEvent(event)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Follow a selection that a screen reader made: it selects and leaves the current row where it was."""
        super().selectionChanged(selected, deselected)
        rows = self.selectionModel().selectedRows(Column.STATUS)
        if len(rows) == 1 and rows[0].row() != self.current_row():
            self.selectionModel().setCurrentIndex(rows[0], QItemSelectionModel.SelectionFlag.NoUpdate)

    def scrollTo(  # noqa: N802 (Qt's name)
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        horizontal = self.horizontalScrollBar().value()
        super().scrollTo(index, hint)
        self.horizontalScrollBar().setValue(horizontal)
