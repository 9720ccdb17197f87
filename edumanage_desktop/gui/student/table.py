"""The table of one student's submissions; rows are copied as text."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from edumanage_desktop.domain.spreadsheet_cells import pasted
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.icons import icon
from edumanage_desktop.gui.record_table import show_as_records
from edumanage_desktop.gui.text_size import scaled
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.services.finding import Work

_STATUS, _TITLE, _RECEIVED, _REVISION, _HOLDER, _SINCE, _SAID = range(7)
_WIDTHS_PX = {_STATUS: 118, _RECEIVED: 140, _REVISION: 76, _HOLDER: 160, _SINCE: 84}
_TITLE_LEAST_PX = 180


class WorkTable(QTableWidget):
    """One row for each submission, the newest first."""

    open_wanted = Signal(int)
    """The submission that Enter, or a double click, was meant for."""
    chosen = Signal(object)
    """The `Work` under the cursor, None for none."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(0, len(_WIDTHS_PX) + 2, parent)
        self._theme = theme
        self._works: tuple[Work, ...] = ()
        self.setHorizontalHeaderLabels(self.headings())
        show_as_records(self, self.tr("Submissions of this student"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        header = self.horizontalHeader()
        for column, width in _WIDTHS_PX.items():
            header.resizeSection(column, scaled(width))
        header.resizeSection(_TITLE, scaled(_TITLE_LEAST_PX))
        for column in (_TITLE, _SAID):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.cellDoubleClicked.connect(lambda row, _column: self._open(row))
        self.currentCellChanged.connect(lambda *_cells: self.chosen.emit(self.current()))
        theme.changed.connect(self._colour)

    def headings(self) -> list[str]:
        """Return the titles of the columns."""
        return [
            self.tr("Status"),
            self.tr("Title"),
            self.tr("Received"),
            self.tr("Revision"),
            self.tr("With"),
            self.tr("Since"),
            self.tr("What was said"),
        ]

    def show_works(self, works: Sequence[Work]) -> None:
        """Show these, and stay on the submission that was current before."""
        before = self.current()
        now = wording.now_utc()
        self._works = tuple(works)
        self.setRowCount(len(works))
        for row, work in enumerate(works):
            for column, text in enumerate(self._cells(work, now)):
                cell = QTableWidgetItem(text)
                cell.setToolTip(wording.tip(text))
                self.setItem(row, column, cell)
        self._colour()
        row = next((row for row, work in enumerate(works) if before and work.submission.id == before.submission.id), 0)
        if works:
            self.setCurrentCell(row, _STATUS)
        self.chosen.emit(self.current())

    def current(self) -> Work | None:
        """Return what the cursor stands on."""
        row = self.currentRow()
        return self._works[row] if 0 <= row < len(self._works) else None

    def copy(self) -> None:
        """Copy the selected rows as text, one a line with tabs between the columns; all where none is selected."""
        rows = sorted({index.row() for index in self.selectedIndexes()}) or range(self.rowCount())
        lines = [pasted(self.headings())]
        lines += [pasted(self._text(row, column) for column in range(self.columnCount())) for row in rows]
        QGuiApplication.clipboard().setText("\n".join(lines))

    def _text(self, row: int, column: int) -> str:
        cell = self.item(row, column)
        return cell.text() if cell is not None else ""

    def _cells(self, work: Work, now: datetime) -> tuple[str, ...]:
        row = work.submission
        return (
            wording.status_word(row.status),
            wording.title_of(row),
            wording.moment(row.created_at),
            wording.number(row.revision),
            wording.faculty_of(row),
            wording.age(work.held_since, now) if row.faculty_id is not None else "",
            wording.plain(work.feedback),
        )

    def _colour(self) -> None:
        for row, work in enumerate(self._works):
            cell = self.item(row, _STATUS)
            if cell is not None:
                name = wording.status_icon(work.submission.status)
                token = name if name in ("submitted", "approved", "rejected") else "muted"
                cell.setIcon(icon(name, self._theme.tokens.color(token)))
                cell.setForeground(self._theme.tokens.color(token))

    def _open(self, row: int) -> None:
        if 0 <= row < len(self._works):
            self.open_wanted.emit(self._works[row].submission.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentRow())
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)
