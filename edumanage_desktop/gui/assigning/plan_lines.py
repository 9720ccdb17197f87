"""The lines of a plan as a table: which work goes from whom to whom, and why; each can be changed by hand."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from edumanage_desktop.domain.submissions import Submission
from edumanage_desktop.gui import wording
from edumanage_desktop.services.moving.balancing import Place, Why
from edumanage_desktop.services.moving.batches import Move
from edumanage_desktop.services.queue import Change

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class LineColumn(IntEnum):
    """The columns in their order."""

    WORK = 0
    FROM = 1
    TO = 2


@dataclass(frozen=True, slots=True)
class PlanLine:
    """A row of the queue and its place; `is_changed` says that somebody acted on it since the plan was made."""

    row: Submission
    place: Place
    is_changed: bool = False

    def moves(self) -> bool:
        """Return whether the work would change hands."""
        to = self.place.faculty_id
        return to is not None and to != self.row.faculty_id and not self.is_changed


class PlanModel(QAbstractTableModel):
    """Holds one plan; `names` are of the faculty by number."""

    def __init__(self, names: Callable[[int | None], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names = names
        self._lines: list[PlanLine] = []
        self._by_hand: dict[int, int | None] = {}
        self._versions: dict[int, int] = {}
        """By submission: to whom the person sends it, None for staying, and what somebody made of it since."""

    @property
    def lines(self) -> Sequence[PlanLine]:
        """Return the lines as they are now."""
        return self._lines

    def show_plan(self, rows: Mapping[int, Submission], places: Sequence[Place]) -> None:
        """Show a plan for these rows, what moves first."""
        lines = [self._line(rows[place.work.upload_id], place) for place in places]
        self.beginResetModel()
        self._lines = sorted(lines, key=lambda line: (not line.moves(), line.place.faculty_id is not None))
        self.endResetModel()

    def send_to(self, number: int, faculty_id: int | None) -> None:
        """Let one line go to somebody else, or stay where it is for None."""
        line = self._lines[number]
        self._by_hand[line.row.id] = faculty_id
        self._lines[number] = self._line(line.row, line.place)
        self.dataChanged.emit(self.index(number, 0), self.index(number, len(LineColumn) - 1))

    def take_changes(self, changes: Sequence[Change]) -> int:
        """Note what somebody acted on since the plan was made, and return how many lines that are by now."""
        for change in changes:
            self._versions[change.upload_id] = max(change.version, self._versions.get(change.upload_id, 0))
        for number, line in enumerate(self._lines):
            if self._is_changed(line.row) and not line.is_changed:
                self._lines[number] = replace(line, is_changed=True)
                self.dataChanged.emit(self.index(number, 0), self.index(number, len(LineColumn) - 1))
        return sum(line.is_changed for line in self._lines)

    def by_hand(self, rows: Sequence[Submission]) -> dict[int, int | None]:
        """Return by submission to whom the person sends these rows; who has one that is to stay."""
        return {row.id: self._by_hand[row.id] or row.faculty_id for row in rows if row.id in self._by_hand}

    def moves(self) -> list[Move]:
        """Return what would be moved."""
        return [Move(line.place.work, line.place.faculty_id) for line in self._lines if line.moves()]

    def rows(self) -> dict[int, Submission]:
        """Return the submissions by their number."""
        return {line.row.id: line.row for line in self._lines}

    def after(self, before: Mapping[int, int]) -> dict[int, int]:
        """Return how much open work everybody would have, who has so much of it now."""
        after = dict(before)
        for line in self._lines:
            if line.moves() and line.place.faculty_id is not None:
                after[line.place.faculty_id] = after.get(line.place.faculty_id, 0) + 1
                if line.row.faculty_id in after:
                    after[line.row.faculty_id] -= 1
        return after

    def _line(self, row: Submission, place: Place) -> PlanLine:
        if row.id in self._by_hand:
            place = replace(place, faculty_id=self._by_hand[row.id] or row.faculty_id, why=Why.BY_HAND)
        return PlanLine(row, place, is_changed=self._is_changed(row))

    def _is_changed(self, row: Submission) -> bool:
        return self._versions.get(row.id, 0) > row.version

    def _text(self, line: PlanLine, column: LineColumn) -> str:
        if column is LineColumn.WORK:
            return wording.title_of(line.row)
        if column is LineColumn.FROM:
            return self._names(line.row.faculty_id)
        return self._names(line.place.faculty_id) if line.moves() else self.tr("Stays")

    def explained(self, number: int) -> str:
        """Return whose work a line is about, and why it goes where it goes."""
        line = self._lines[number]
        student = wording.isolated(wording.student_of(line.row))
        return self.tr("{student} · {why}").format(student=student, why=self._why(line))

    def _why(self, line: PlanLine) -> str:
        if line.is_changed:
            return self.tr("Somebody acted on it since; it is left as it is")
        place = line.place
        among = wording.number(place.among)
        return {
            Why.STAYS: self.tr("It is with one of them already, and that is fair"),
            Why.LEAST: self.tr("Had least of {number} who may have it").format(number=among),
            Why.TEACHES: self.tr("Teaches the student, and had least of those who do"),
            Why.ALONE: self.tr("Nobody else of those chosen may have it"),
            Why.EVENED: self.tr("So that all {number} have as much").format(number=among),
            Why.BY_HAND: self.tr("Chosen by hand"),
            Why.NOBODY: self.tr("Nobody of those chosen may have it"),
            Why.FULL: self.tr("Whoever may have it can take no more"),
        }[place.why]

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(LineColumn)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        text = self._text(self._lines[index.row()], LineColumn(index.column()))
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return text
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return self.explained(index.row())
        return wording.tip(wording.isolated(text)) if role == Qt.ItemDataRole.ToolTipRole else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        titles = {
            LineColumn.WORK: self.tr("Work"),
            LineColumn.FROM: self.tr("From"),
            LineColumn.TO: self.tr("To"),
        }
        return titles[LineColumn(section)]
