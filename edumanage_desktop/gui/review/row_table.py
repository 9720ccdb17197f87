"""A small table of submissions in a dialog: plain text, whole rows, copied as text."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from edumanage_desktop.domain.spreadsheet_cells import pasted
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.own_direction import OwnDirection
from edumanage_desktop.gui.record_table import dress_as_records

_ROOM_IN_ROW_PX = 16
"""Above and below the text of a row."""


class RowTable(QTableWidget):
    """The `roomy` columns share the room that the others leave."""

    def __init__(
        self, *, titles: Sequence[str], roomy: Sequence[int], name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(0, len(titles), parent)
        dress_as_records(self)
        self.setAccessibleName(name)
        self.setHorizontalHeaderLabels(list(titles))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        row_px = self.fontMetrics().height() + _ROOM_IN_ROW_PX
        self.verticalHeader().setDefaultSectionSize(row_px)
        self.setItemDelegate(OwnDirection(self))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setFixedHeight(row_px)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for column in roomy:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        # The header asked for its style before the table had its name, and keeps what it was told.
        header.style().unpolish(header)
        header.style().polish(header)

    def show_rows(self, rows: Sequence[Sequence[str]]) -> None:
        """Show these texts; what does not fit stands in the tooltip."""
        self.setRowCount(len(rows))
        for row, texts in enumerate(rows):
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setToolTip(wording.tip(wording.isolated(text)))
                item.setData(Qt.ItemDataRole.AccessibleTextRole, text)
                self.setItem(row, column, item)
        if rows and not self.selectedIndexes():
            self.setCurrentCell(0, 0)

    def chosen_rows(self) -> tuple[int, ...]:
        """Return the selected rows, from the top."""
        return tuple(sorted({index.row() for index in self.selectionModel().selectedRows()}))

    def text_of(self, row: int) -> str:
        """Return a row as text with tabs between its columns."""
        found = (self.item(row, column) for column in range(self.columnCount()))
        return pasted(item.text() if item is not None else "" for item in found)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText("\n".join(map(self.text_of, self.chosen_rows())))
        else:
            super().keyPressEvent(event)
