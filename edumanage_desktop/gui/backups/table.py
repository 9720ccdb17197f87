"""The table of the backups: when, by whom, how large, how many rows and files, and how each was proven."""

from collections.abc import Sequence
from datetime import datetime
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from edumanage_desktop.gui import wording
from edumanage_desktop.gui.backups import words
from edumanage_desktop.gui.icons import icon
from edumanage_desktop.gui.record_table import show_as_records, stand_on
from edumanage_desktop.gui.text_size import scaled
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.services.backup.desk import DamagedListing, Listing

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Column(IntEnum):
    """What is told of a backup."""

    WHEN = 0
    BY = 1
    SIZE = 2
    ROWS = 3
    FILES = 4
    VERIFIED = 5
    DRILLED = 6


_WIDTHS_PX = {
    Column.WHEN: 168,
    Column.BY: 110,
    Column.SIZE: 84,
    Column.ROWS: 88,
    Column.FILES: 76,
    Column.VERIFIED: 156,
    Column.DRILLED: 156,
}
_LEFT_OUT = (Column.BY, Column.FILES, Column.ROWS, Column.SIZE, Column.DRILLED)
"""In this order where there is no room; the details beside the table tell all of it."""
_NUMBERS = (Column.SIZE, Column.ROWS, Column.FILES)


class BackupsModel(QAbstractTableModel):
    """Backups as they are listed, the newest first."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._listings: tuple[words.Row, ...] = ()
        self._now = wording.now_utc()
        self._titles = {
            Column.WHEN: self.tr("When"),
            Column.BY: self.tr("By"),
            Column.SIZE: self.tr("Size"),
            Column.ROWS: self.tr("Rows"),
            Column.FILES: self.tr("Files"),
            Column.VERIFIED: self.tr("Verified"),
            Column.DRILLED: self.tr("Drill"),
        }
        theme.changed.connect(self._colour)

    def show_listings(self, listings: Sequence[words.Row], now: datetime) -> None:
        """Show these in place of what stood there."""
        self.beginResetModel()
        self._listings, self._now = tuple(listings), now
        self.endResetModel()

    def at(self, row: int) -> words.Row | None:
        """Return the backup of a row, None where there is none."""
        return self._listings[row] if 0 <= row < len(self._listings) else None

    def row_of(self, snapshot: str) -> int:
        """Return where a backup stands, -1 where it does not."""
        return next((row for row, each in enumerate(self._listings) if words.name_of(each) == snapshot), -1)

    def text(self, listing: words.Row, column: Column) -> str:
        """Return what a cell says."""
        if column is Column.WHEN:
            return words.begun(listing)
        if isinstance(listing, DamagedListing):
            return self._text_of_damaged(listing, column)
        manifest = listing.manifest
        if column is Column.BY:
            return wording.plain(manifest.origin.login)
        if column is Column.SIZE:
            return wording.size(manifest.size_bytes)
        if column is Column.ROWS:
            return wording.number(manifest.rows)
        if column is Column.FILES:
            return wording.number(manifest.files.files)
        is_drill = column is Column.DRILLED
        return words.proof_words(listing.drilled if is_drill else listing.verified, is_drill=is_drill, now=self._now)

    def spoken(self, listing: words.Row) -> str:
        """Return a row as one sentence."""
        if isinstance(listing, DamagedListing):
            said = self.tr("{time}. {why}").format(time=words.begun(listing), why=words.why(listing))
            return self.tr("Damaged: {backup}").format(backup=said)
        manifest = listing.manifest
        said = self.tr("{time}, by {login}, {size}, {rows} rows, {files} files. {verified}. {drilled}").format(
            time=words.when(manifest),
            login=wording.plain(manifest.origin.login),
            size=wording.size(manifest.size_bytes),
            rows=wording.number(manifest.rows),
            files=wording.number(manifest.files.files),
            verified=words.full_proof_words(listing.verified, is_drill=False),
            drilled=words.full_proof_words(listing.drilled, is_drill=True),
        )
        return self.tr("Damaged: {backup}").format(backup=said) if words.is_damaged(listing) else said

    def _text_of_damaged(self, listing: DamagedListing, column: Column) -> str:
        """Return what is still known: nothing that only the manifest says."""
        if column is Column.VERIFIED:
            return self.tr("Damaged")
        if column is Column.DRILLED:
            return words.proof_words(listing.drilled, is_drill=True, now=self._now)
        return self.tr("Unknown") if column is Column.BY else ""

    def _mark(self, listing: words.Row) -> tuple[str, str]:
        """Return the icon and the colour of what is known of a backup."""
        if words.is_damaged(listing):
            return "warning", "rejected"
        if listing.drilled is not None and listing.drilled.is_well:
            return "approved", "approved"
        return ("submitted", "submitted") if listing.verified is not None else ("waiting", "muted")

    def _is_bad(self, listing: words.Row, column: Column) -> bool:
        if isinstance(listing, DamagedListing):
            return column in (Column.WHEN, Column.VERIFIED)
        proof = {Column.VERIFIED: listing.verified, Column.DRILLED: listing.drilled}.get(column)
        return proof is not None and not proof.is_well

    def _colour(self) -> None:
        if self._listings:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._listings) - 1, len(Column) - 1))

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._listings)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(Column)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        listing, column = self._listings[index.row()], Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(listing, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(listing) if column is Column.WHEN else self.text(listing, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return wording.tip(self.spoken(listing))
        if role == Qt.ItemDataRole.DecorationRole and column is Column.WHEN:
            name, token = self._mark(listing)
            return icon(name, self._theme.tokens.color(token))
        if role == Qt.ItemDataRole.ForegroundRole and self._is_bad(listing, column):
            return self._theme.tokens.color("rejected")
        if role == Qt.ItemDataRole.TextAlignmentRole and column in _NUMBERS:
            return int(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._titles[Column(section)]
        if role == Qt.ItemDataRole.TextAlignmentRole and Column(section) in _NUMBERS:
            return int(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        return None


class BackupsView(QTableView):
    """One backup is current; columns without room are left out."""

    stood_on = Signal()
    """Another backup is current, or none."""

    def __init__(self, model: BackupsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setModel(model)
        show_as_records(self, self.tr("Backups"))
        header = self.horizontalHeader()
        for column in Column:
            header.resizeSection(column, scaled(_WIDTHS_PX[column]))
        header.setSectionResizeMode(Column.DRILLED, QHeaderView.ResizeMode.Stretch)
        self.selectionModel().currentRowChanged.connect(lambda: self.stood_on.emit())

    def current(self) -> Listing | None:
        """Return the current backup, None for one whose manifest is damaged: nothing can be done with that."""
        row = self.current_row()
        return None if isinstance(row, DamagedListing) else row

    def current_row(self) -> words.Row | None:
        """Return the current backup, however it is."""
        return self._model.at(self.currentIndex().row())

    def show_listings(self, listings: Sequence[words.Row]) -> None:
        """Show these; the cursor stays on its backup, unless there is a newer one than before."""
        before, newest = self.current_row(), self._model.at(0)
        self._model.show_listings(listings, wording.now_utc())
        if not listings:
            self.stood_on.emit()
            return
        has_news = newest is None or words.name_of(newest) != words.name_of(listings[0])
        row = 0 if before is None or has_news else max(0, self._model.row_of(words.name_of(before)))
        stand_on(self, row)
        self.stood_on.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room_px = self.viewport().width()
        widths_px = {column: self._width_px(column) for column in Column}
        wanted_px = sum(widths_px.values())
        for column in _LEFT_OUT:
            is_left_out = wanted_px > room_px
            self.setColumnHidden(column, is_left_out)
            if is_left_out:
                wanted_px -= widths_px[column]
        modes, is_last = QHeaderView.ResizeMode, self.isColumnHidden(Column.DRILLED)
        self.horizontalHeader().setSectionResizeMode(Column.VERIFIED, modes.Stretch if is_last else modes.Interactive)

    def _width_px(self, column: Column) -> int:
        """Return what a column wants, whether it is shown or not."""
        header = self.horizontalHeader()
        return max(scaled(_WIDTHS_PX[column]), header.sectionSizeHint(column), header.minimumSectionSize())
