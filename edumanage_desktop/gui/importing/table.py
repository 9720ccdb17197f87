"""The table of an import: a line for each submission that would be made, and why each that is not."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHeaderView, QTableView, QWidget

from edumanage_desktop.gui import wording
from edumanage_desktop.gui.icons import icon
from edumanage_desktop.gui.importing.outcomes import COLOURS, ICONS, Outcome, counted, outcome_of, outcome_word
from edumanage_desktop.gui.record_table import show_as_records
from edumanage_desktop.gui.text_size import scaled
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.services.archive_import.planning import TO_DO, Planned

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
OUTCOME, ENTRY, STUDENT, TITLE, FILES, WHY = range(6)
_ROOM_PX = {FILES: 900, TITLE: 860}
"""What is left out in a narrower table, where the reason would have no room."""
_WIDTHS_PX = {OUTCOME: 132, ENTRY: 160, STUDENT: 244, TITLE: 150, FILES: 56}
_GROWING = (ENTRY, STUDENT, TITLE)
_USUAL_PX, _MOST_GROWN = 1000, 1.6
"""In a wider table these columns grow with it, so many times at most, as long as nobody gave them another width."""


class PlanModel(QAbstractTableModel):
    """Holds the lines of a plan, of which one group or all are shown."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lines: list[Planned] = []
        self._done: set[int] = set()
        self._group: Outcome | None = None
        self._shown: list[int] = []
        self._said: dict[int, tuple[str, ...]] = {}
        """What the lines that were painted say."""
        self._icons: dict[Outcome, QIcon] = {}
        self._titles = (
            self.tr("What happens"), self.tr("Entry"), self.tr("Student"), self.tr("Title"), self.tr("Files"),
            self.tr("Why"),
        )  # fmt: skip
        theme.changed.connect(self._colour)

    @property
    def lines(self) -> Sequence[Planned]:
        """Return every line, also those that are not shown."""
        return self._lines

    def show_plan(self, lines: Sequence[Planned]) -> None:
        """Show a plan in place of what stood there."""
        self.beginResetModel()
        self._lines, self._done = list(lines), set()
        self._said.clear()
        self._shown = self._wanted()
        self.endResetModel()

    def show_group(self, group: Outcome | None) -> None:
        """Show the lines of one group, or all for None."""
        self.beginResetModel()
        self._group = group
        self._shown = self._wanted()
        self.endResetModel()

    def renew(self, place: int, line: Planned) -> None:
        """Show what became of a line, where it stands, until another group is chosen."""
        if line.action in TO_DO and line.upload_id is not None:
            self._done.add(place)
        self._lines[place] = line
        self._said.pop(place, None)
        if place in self._shown:
            row = self._shown.index(place)
            self.dataChanged.emit(self.index(row, 0), self.index(row, len(self._titles) - 1))

    def outcome(self, place: int) -> Outcome:
        """Return the group of a line."""
        return outcome_of(self._lines[place], is_done=place in self._done)

    def counts(self) -> dict[Outcome, int]:
        """Return how many lines each group has."""
        return counted(self.outcome(place) for place in range(len(self._lines)))

    def to_do(self) -> list[int]:
        """Return the places of the lines that an import hands in."""
        return [place for place in range(len(self._lines)) if self.outcome(place) is Outcome.TO_DO]

    def line_at(self, row: int) -> Planned | None:
        """Return the line of a row, None where there is none."""
        return self._lines[self._shown[row]] if 0 <= row < len(self._shown) else None

    def row_of(self, entry_key: str) -> int:
        """Return the first row of an entry, -1 when it is not shown."""
        return next((row for row, place in enumerate(self._shown) if self._lines[place].entry.key == entry_key), -1)

    def outcome_at(self, row: int) -> Outcome | None:
        """Return the group of a row's line, None where there is none."""
        return self.outcome(self._shown[row]) if 0 <= row < len(self._shown) else None

    def spoken(self, row: int) -> str:
        """Return what happens with a row's line and why, whole; '' where there is none."""
        line = self.line_at(row)
        if line is None:
            return ""
        is_done = self._shown[row] in self._done
        if line.student is None or line.found is None:
            whole = self.tr("{outcome}. {why}")
        elif is_done:
            whole = self.tr("{why} How the student was found: {found}")
        elif line.found == line.why:
            whole = self.tr("{outcome}. How the student was found: {found}")
        else:
            whole = self.tr("{outcome}. {why} How the student was found: {found}")
        return whole.format(
            outcome=outcome_word(line, is_done=is_done),
            why=wording.said(line.why),
            found=wording.said(line.found) if line.found is not None else "",
        )

    def cells(self, place: int) -> tuple[str, ...]:
        """Return what a line says, for the table and for a report."""
        line = self._lines[place]
        student = line.student
        number = f" · {wording.plain(student.number)}" if student is not None and student.number else ""
        return (
            outcome_word(line, is_done=place in self._done),
            wording.plain(line.entry.name),
            "" if student is None else wording.plain(student.full_name) + number,
            wording.plain(line.title),
            wording.number(len(line.entry.files)) if line.entry.files else "",
            wording.said(line.why),
        )

    def titles(self) -> tuple[str, ...]:
        """Return the titles of the columns."""
        return self._titles

    def _icon(self, outcome: Outcome) -> QIcon:
        if outcome not in self._icons:
            self._icons[outcome] = icon(ICONS[outcome], self._theme.tokens.color(COLOURS[outcome]))
        return self._icons[outcome]

    def _wanted(self) -> list[int]:
        places = range(len(self._lines))
        return [place for place in places if self._group is None or self.outcome(place) is self._group]

    def _colour(self) -> None:
        self._icons.clear()
        if self._shown:
            self.dataChanged.emit(self.index(0, OUTCOME), self.index(len(self._shown) - 1, OUTCOME))

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._titles)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        place, column = self._shown[index.row()], index.column()
        if role == Qt.ItemDataRole.AccessibleTextRole and column == OUTCOME:
            name = wording.plain(self._lines[place].entry.name)
            return self.tr("{name}: {words}").format(name=name, words=self.spoken(index.row()))
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            if place not in self._said:
                self._said[place] = self.cells(place)
            return self._said[place][column]
        if role == Qt.ItemDataRole.ToolTipRole:
            if column == FILES:
                return wording.tip(wording.listed(file.name for file in self._lines[place].entry.files))
            return wording.tip(self.cells(place)[column])
        if role == Qt.ItemDataRole.DecorationRole and column == OUTCOME:
            return self._icon(self.outcome(place))
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        return None


class PlanView(QTableView):
    """One row at a time; says which line is the current one, and when its owner is to be chosen."""

    line_chosen = Signal(object)
    """The `Planned` under the cursor, None for none."""
    owner_wanted = Signal()

    def __init__(self, model: PlanModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setModel(model)
        show_as_records(self, self.tr("Entries of the archive or folder"))
        header = self.horizontalHeader()
        for column in range(len(model.titles())):
            header.resizeSection(column, scaled(_WIDTHS_PX.get(column, 0)))
        header.setSectionResizeMode(WHY, QHeaderView.ResizeMode.Stretch)
        self._grown = 1.0
        self._is_arranged = False
        """Whether the person gave a column a width."""
        header.sectionResized.connect(self._note_width)
        self.selectionModel().currentRowChanged.connect(self._tell)
        model.modelReset.connect(self._tell)

    def current_line(self) -> Planned | None:
        """Return the line under the cursor."""
        return self._model.line_at(self.currentIndex().row())

    def go_to(self, row: int) -> None:
        """Put the cursor on a row; nowhere for -1."""
        if row >= 0:
            self.setCurrentIndex(self._model.index(row, OUTCOME))  # selectRow chooses none where writing goes left
            self.scrollTo(self.currentIndex())

    def _tell(self) -> None:
        self.line_chosen.emit(self.current_line())

    def _note_width(self) -> None:
        if QApplication.mouseButtons() & Qt.MouseButton.LeftButton:
            self._is_arranged = True

    def _grow(self, width_px: int) -> None:
        grown = min(_MOST_GROWN, max(1.0, width_px / scaled(_USUAL_PX)))
        if self._is_arranged or grown == self._grown:
            return
        self._grown = grown
        header = self.horizontalHeader()
        for column in _GROWING:
            wanted = round(grown * scaled(_WIDTHS_PX[column]))
            header.resizeSection(column, max(wanted, header.sectionSizeHint(column)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for column, least_px in _ROOM_PX.items():
            self.setColumnHidden(column, event.size().width() < scaled(least_px))
        self._grow(event.size().width())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.owner_wanted.emit()
        else:
            super().keyPressEvent(event)
