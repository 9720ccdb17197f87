"""The table of the queue: whole rows, columns that make room for each other, letters left to the window."""

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    QTimer,
)
from PySide6.QtGui import QKeyEvent, QKeySequence, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyleOptionViewItem, QTableView, QWidget

from edumanage_desktop.gui.queue.columns import QueueColumns
from edumanage_desktop.gui.queue.delegate import ROW_HEIGHT_PX, QueueDelegate
from edumanage_desktop.gui.queue.model import Column
from edumanage_desktop.gui.queue.row_pictures import RowPictures
from edumanage_desktop.gui.text_size import scaled
from edumanage_desktop.gui.viewports import own_viewport

_ROWS_WITHIN_MS = 50
"""Rows that arrive within this time are painted without placeholders before them."""
_ROWS_AROUND = 2
"""Whoever goes up or down sees so many rows of what comes next, where there is room for them."""


class QueueView(QTableView):
    """One row is current; it is the selection until the person selects more."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures: RowPictures | None = None
        self._still = QTimer(self, singleShot=True, interval=_ROWS_WITHIN_MS)
        self._still.timeout.connect(self.paint_on)
        own_viewport(self)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._row_px = scaled(ROW_HEIGHT_PX)
        rows.setDefaultSectionSize(self._row_px)
        rows.setMinimumSectionSize(self._row_px)
        rows.hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setFixedHeight(scaled(36))
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        self.columns = QueueColumns(self)

    def paint_by(self, delegate: QueueDelegate) -> None:
        """Let a delegate paint the cells, and keep the pictures of whole rows."""
        self.setItemDelegate(delegate)
        self._pictures = RowPictures(self, delegate=delegate, option=self._style_option)

    def is_painted(self) -> bool:
        """Return whether no row that was to be painted is left for later."""
        return self._pictures is None or self._pictures.is_complete()

    def current_row(self) -> int | None:
        """Return the current row, None for none."""
        index = self.currentIndex()
        return index.row() if index.isValid() else None

    def select_row(self, row: int, *, scroll: bool = True) -> None:
        """Make a row current; with as little scrolling as shows it and some rows around it, or none."""
        index = self.model().index(row, Column.STATUS)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.setAutoScroll(scroll)
        self.selectionModel().setCurrentIndex(index, flags)
        self.setAutoScroll(True)
        if scroll:
            self._show_around(row)

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
        self.verticalScrollBar().setValue(offset_px + rows * self._row_px)

    def clear_current(self) -> None:
        """Select nothing."""
        self.selectionModel().clear()

    def visible_rows(self) -> tuple[int, int]:
        """Return the first and the last row of which something is on the screen."""
        top = self.verticalScrollBar().value()
        count = self.model().rowCount() if self.model() is not None else 0
        first = top // self._row_px
        last = (top + max(0, self.viewport().height() - 1)) // self._row_px
        return min(first, max(0, count - 1)), min(last, max(0, count - 1))

    def move_current(self, rows: int) -> None:
        """Go down by this many rows (up when negative), as far as there are any."""
        count = self.model().rowCount()
        if count:
            current = self.current_row()
            self.select_row(0 if current is None else min(max(current + rows, 0), count - 1))

    def _show_around(self, row: int) -> None:
        """Scroll as little as possible to a row of which nobody should wonder what stands beside it."""
        self.executeDelayedItemsLayout()
        height, top = self.viewport().height(), row * self._row_px
        around = min(_ROWS_AROUND, max(0, height // self._row_px - 1) // 3) * self._row_px
        bar = self.verticalScrollBar()
        below = max(bar.value(), top + self._row_px + around - height)
        bar.setValue(min(below, top - around))

    def _style_option(self) -> QStyleOptionViewItem:
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        return option

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._pictures is None:
            super().paintEvent(event)
        else:
            self._pictures.paint(event.region())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the current row in sight, where it was, when what stands around the table takes room from it."""
        current = self.currentIndex()
        was_in_sight = current.isValid() and 0 <= self.visualRect(current).top() < event.oldSize().height()
        super().resizeEvent(event)
        self.columns.lay_out()
        if was_in_sight:
            self.scrollTo(current)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text().isprintable() and event.text() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        elif event.matches(QKeySequence.StandardKey.Copy):
            event.ignore()  # Qt would copy one cell
        elif event.key() == Qt.Key.Key_Home:
            self.move_current(-self.model().rowCount())
        elif event.key() == Qt.Key.Key_End:
            self.move_current(self.model().rowCount())
        else:
            before = self.currentIndex()
            super().keyPressEvent(event)
            if self.currentIndex() != before:
                self._show_around(self.currentIndex().row())

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
