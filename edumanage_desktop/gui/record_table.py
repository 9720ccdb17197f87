"""How tables of records look and are gone through: whole rows, plain text, no editing in place, titles with room."""

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QTableView

from edumanage_desktop.gui.own_direction import OwnDirection
from edumanage_desktop.gui.text_size import scaled
from edumanage_desktop.gui.title_room import TitleRoom

_ROW_PX, _AROUND_LINE_PX = 34, 14
_LEAST_PX = 64
CELL_PADDING_PX = 8
"""As the style sheet has it for tables of records."""


def show_as_records(table: QTableView, name: str) -> None:
    """Make a table that has its model one of records, which is read aloud by this name; one row can be selected."""
    dress_as_records(table)
    table.setAccessibleName(name)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.setTextElideMode(Qt.TextElideMode.ElideRight)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(max(_ROW_PX, table.fontMetrics().height() + _AROUND_LINE_PX))
    table.setItemDelegate(OwnDirection(table, padding_px=CELL_PADDING_PX))
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
    header.setMinimumSectionSize(scaled(_LEAST_PX))
    TitleRoom(header)


def dress_as_records(table: QTableView) -> None:
    """Give a table the look of one of records, also where it was made below a style sheet.

    Its titles found their look when they were made there, and a name that the table gets later does not tell them.
    """
    table.setObjectName("records")
    for part in (table, table.horizontalHeader()):
        part.style().unpolish(part)
        part.style().polish(part)


def stand_on(table: QTableView, row: int) -> None:
    """Put the cursor on a row, and bring it to sight; Qt's own way selects nothing where the window is mirrored."""
    index = table.model().index(row, 0)
    flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
    table.selectionModel().setCurrentIndex(index, flags)
    table.scrollTo(index)
