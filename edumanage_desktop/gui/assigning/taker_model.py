"""Among whom works are shared out: everybody with a mark, their open work before and after, and what speaks against."""

from collections.abc import Mapping, Sequence
from datetime import date
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from edumanage_desktop.gui import wording
from edumanage_desktop.services.moving.balancing import Receiver
from edumanage_desktop.services.moving.workload import Workload

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class TakerColumn(IntEnum):
    """The columns in their order."""

    WHO = 0
    NOW = 1
    AFTER = 2


class TakerModel(QAbstractTableModel):
    """Who is away is not marked at first."""

    marked = Signal()
    """Somebody else is to get work, or no longer."""

    def __init__(self, people: Sequence[Workload], today: date, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._people = [each for each in people if each.can_decide]
        self._today = today
        self._marked = {each.faculty_id for each in self._people if not each.is_away(today)}
        self._after: Mapping[int, int] = {}

    @property
    def before(self) -> dict[int, int]:
        """Return how much open work everybody has now."""
        return {each.faculty_id: each.waiting.count for each in self._people}

    def takers(self) -> tuple[Receiver, ...]:
        """Return those who are marked."""
        return tuple(
            Receiver(each.faculty_id, each.waiting.count, each.capacity)
            for each in self._people
            if each.faculty_id in self._marked
        )

    def mark_only(self, departments: Sequence[str | None]) -> None:
        """Mark those of these departments who are not away, and nobody else."""
        self._marked = {
            each.faculty_id for each in self._people if each.department in departments and not each.is_away(self._today)
        }
        self._tell(TakerColumn.WHO)
        self.marked.emit()

    def mark_all(self, is_marked: bool) -> None:
        """Mark everybody who is not away, or nobody."""
        away = {each.faculty_id for each in self._people if each.is_away(self._today)}
        self._marked = {each.faculty_id for each in self._people} - away if is_marked else set()
        self._tell(TakerColumn.WHO)
        self.marked.emit()

    def departments(self) -> list[str]:
        """Return the departments that there are, by name."""
        return sorted({each.department for each in self._people if each.department})

    def show_after(self, after: Mapping[int, int]) -> None:
        """Show how much everybody would have."""
        self._after = after
        self._tell(TakerColumn.AFTER)

    def _tell(self, column: TakerColumn) -> None:
        if self._people:
            self.dataChanged.emit(self.index(0, column), self.index(len(self._people) - 1, column))

    def _text(self, each: Workload, column: TakerColumn) -> str:
        if column is TakerColumn.NOW:
            return wording.number(each.waiting.count)
        if column is TakerColumn.AFTER:
            after = self._after.get(each.faculty_id, each.waiting.count)
            if each.capacity is None:
                return wording.number(after)
            words = self.tr("{open} of {capacity}")
            return words.format(open=wording.number(after), capacity=wording.number(each.capacity))
        name = wording.plain(each.full_name)
        return self.tr("{name} · away").format(name=name) if each.is_away(self._today) else name

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._people)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(TakerColumn)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        each, column = self._people[index.row()], TakerColumn(index.column())
        if role == Qt.ItemDataRole.CheckStateRole and column is TakerColumn.WHO:
            return Qt.CheckState.Checked if each.faculty_id in self._marked else Qt.CheckState.Unchecked
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._text(each, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return wording.tip(wording.isolated(self._text(each, column)))
        return None

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        faculty_id = self._people[index.row()].faculty_id
        is_marked = Qt.CheckState(value) is Qt.CheckState.Checked
        (self._marked.add if is_marked else self._marked.discard)(faculty_id)
        self.dataChanged.emit(index, index)
        self.marked.emit()
        return True

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == TakerColumn.WHO else flags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        titles = {
            TakerColumn.WHO: self.tr("Among"),
            TakerColumn.NOW: self.tr("Now"),
            TakerColumn.AFTER: self.tr("After"),
        }
        return titles[TakerColumn(section)]
