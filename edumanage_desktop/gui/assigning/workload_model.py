"""The faculty with their work as a table: what nobody has first, then everybody by any column."""

from collections.abc import Callable
from datetime import date
from enum import IntEnum, StrEnum
from functools import reduce
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QDate,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from edumanage_desktop.domain.folding import fold, search_words
from edumanage_desktop.gui import wording
from edumanage_desktop.services.moving.workload import Waiting, Workload, Workloads

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Circle(StrEnum):
    """Work that belongs together whoever has it."""

    EVERYBODY = "everybody"
    UNASSIGNED = "unassigned"
    STRANDED = "stranded"
    """With somebody who has left, or whose account is disabled."""
    UNTAUGHT = "untaught"
    """With somebody who does not teach the student."""


class Column(IntEnum):
    """The columns in their order."""

    WHO = 0
    OPEN = 1
    OLDEST = 2
    DECIDED = 3


class WorkloadModel(QAbstractTableModel):
    """Shows what was read last; rows are found again by whom they are about."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._loads, self._untaught = Workloads(), 0
        self._today = date.today()  # noqa: DTZ011 (the person's own day)
        self._words: tuple[str, ...] = ()
        self._by, self._descending = Column.WHO, False
        self._shown: list[Circle | Workload] = list(Circle)
        self._most = 1

    @property
    def workloads(self) -> Workloads:
        """Return what was read last."""
        return self._loads

    @property
    def today(self) -> date:
        """Return the day for which this was read."""
        return self._today

    def show_workloads(self, loads: Workloads, untaught: int, today: date) -> None:
        """Show these in place of what was read before."""
        self._loads, self._untaught, self._today = loads, untaught, today
        self._most = max([1, *(max(each.waiting.count, each.capacity or 0) for each in loads.people)])
        self._arrange()

    def find(self, text: str) -> None:
        """Show the people whose name or department has all of these words."""
        self._words = tuple(search_words(text))
        self._arrange()

    def row_of(self, whom: Circle | int) -> int:
        """Return the row of a circle or a faculty member, -1 where it is not shown."""
        found = (row for row, each in enumerate(self._shown) if self._key(each) == whom)
        return next(found, -1)

    def at(self, row: int) -> Circle | Workload | None:
        """Return what stands in a row."""
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def waiting(self, row: Circle | Workload) -> Waiting:
        """Return how much of a row is open; for a circle without a date what is known of it."""
        if isinstance(row, Workload):
            return row.waiting
        of_people = [each.waiting for each in self._loads.people]
        if row is Circle.UNASSIGNED:
            return self._loads.unassigned
        if row is Circle.UNTAUGHT:
            return Waiting(self._untaught)
        if row is Circle.STRANDED:
            of_people = [each.waiting for each in self._loads.people if not each.can_decide]
        else:
            of_people.append(self._loads.unassigned)
        oldest = [each.oldest for each in of_people if each.oldest is not None]
        return Waiting(sum(each.count for each in of_people), min(oldest, default=None))

    def share_of_most(self, row: Workload) -> tuple[float, float | None]:
        """Return how long the bars of open work and capacity are, of the longest."""
        return row.waiting.count / self._most, None if row.capacity is None else row.capacity / self._most

    def name(self, row: Circle | Workload) -> str:
        """Return by what a row is called."""
        if isinstance(row, Workload):
            unknown = self.tr("Faculty {number} (not imported)").format(number=row.faculty_id)
            return wording.plain(row.full_name) if row.full_name is not None else unknown
        return {
            Circle.EVERYBODY: self.tr("Everybody's work"),
            Circle.UNASSIGNED: self.tr("Unassigned"),
            Circle.STRANDED: self.tr("With people who left or are disabled"),
            Circle.UNTAUGHT: self.tr("Not taught by who has it"),
        }[row]

    def second_line(self, row: Circle | Workload) -> str:
        """Return what is said of a person below their name."""
        if not isinstance(row, Workload):
            return ""
        if not row.can_decide and row.full_name is not None:
            return self.tr("Left, or the account is disabled")
        department, away = wording.plain(row.department), self.away(row)
        if department and away:
            return self.tr("{away} · {department}").format(away=away, department=department)
        return away or department

    def away(self, row: Workload) -> str:
        """Return when somebody is away next."""
        absence = row.absence
        if absence is None:
            return ""
        locale, short = QLocale(), QLocale.FormatType.ShortFormat
        last = locale.toString(_qt_day(absence.last_day), short)
        if row.is_away(self._today):
            return self.tr("Away until {day}").format(day=last)
        first = locale.toString(_qt_day(absence.first_day), short)
        return self.tr("Away {first} – {last}").format(first=first, last=last)

    def is_away(self, row: Workload) -> bool:
        """Return whether somebody is away today."""
        return row.is_away(self._today)

    def text(self, row: Circle | Workload, column: Column) -> str:
        """Return what stands in a cell."""
        waiting = self.waiting(row)
        if column is Column.WHO:
            return self.name(row)
        if column is Column.OPEN:
            if isinstance(row, Workload) and row.capacity is not None:
                words = self.tr("{open} of {capacity}")
                return words.format(open=wording.number(waiting.count), capacity=wording.number(row.capacity))
            return wording.number(waiting.count)
        if column is Column.OLDEST:
            return wording.age(waiting.oldest, wording.now_utc()) if waiting.oldest is not None else ""
        return wording.number(row.decided) if isinstance(row, Workload) else ""

    def _spoken(self, row: Circle | Workload) -> str:
        """Return a row as one sentence."""
        parts = [self.name(row), self.second_line(row)]
        parts.append(self.tr("{number} open").format(number=self.text(row, Column.OPEN)))
        oldest = self.text(row, Column.OLDEST)
        if oldest:
            parts.append(self.tr("the oldest received: {age}").format(age=oldest))
        if isinstance(row, Workload):
            parts.append(self.tr("{number} decided this week").format(number=wording.number(row.decided)))
        said = [part for part in parts if part]
        return reduce(lambda before, more: self.tr("{said}, {more}").format(said=before, more=more), said)

    def _tip(self, column: Column) -> str:
        tips = {
            Column.WHO: self.tr("Sort by name"),
            Column.OPEN: self.tr("Submitted and not decided; the bar shows it beside what they can take"),
            Column.OLDEST: self.tr("When the oldest of it was received"),
            Column.DECIDED: self.tr("Decided in the last seven days"),
        }
        return wording.tip(tips[column])

    def _key(self, row: Circle | Workload) -> Circle | int:
        return row.faculty_id if isinstance(row, Workload) else row

    def _arrange(self) -> None:
        people = [each for each in self._loads.people if self._matches(each)]
        people.sort(key=self._sort_key(), reverse=self._descending)
        circles = [] if self._words else list(Circle)
        self.beginResetModel()
        self._shown = [*circles, *people]
        self.endResetModel()

    def _matches(self, each: Workload) -> bool:
        found = fold(f"{each.full_name or ''} {each.department or ''} {each.faculty_id}")
        return all(word in found for word in self._words)

    def _sort_key(self) -> Callable[[Workload], Any]:
        def oldest(each: Workload) -> float:
            """Return an age, so that who waits longest comes first downwards."""
            return -each.waiting.oldest.timestamp() if each.waiting.oldest is not None else float("-inf")

        return {
            Column.WHO: lambda each: fold(each.full_name or ""),
            Column.OPEN: lambda each: each.waiting.count,
            Column.OLDEST: oldest,
            Column.DECIDED: lambda each: each.decided,
        }[self._by]

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(Column)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = self._shown[index.row()], Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return wording.tip(self._spoken(row))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row) if column is Column.WHO else self.text(row, column)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(Column(section))
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        titles = {
            Column.WHO: self.tr("Who"),
            Column.OPEN: self.tr("Open"),
            Column.OLDEST: self.tr("Oldest"),
            Column.DECIDED: self.tr("Decided"),
        }
        return titles[Column(section)]

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._by, self._descending = Column(column), order is Qt.SortOrder.DescendingOrder
        self._arrange()


def _qt_day(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
