"""The columns of the queue: which, in what order, how wide; the least important ones make room for the others."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QFont, QFontMetrics
from PySide6.QtWidgets import QHeaderView, QMenu, QTableView

from edumanage_desktop.domain.statuses import Status
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.queue.model import Column
from edumanage_desktop.gui.text_size import scaled
from edumanage_desktop.services.saved_views import ColumnArrangement

_USUAL_PX: Mapping[Column, int] = {
    Column.STATUS: 118,
    Column.STUDENT: 168,
    Column.FILES: 56,
    Column.SIZE: 76,
    Column.RECEIVED: 90,
    Column.FACULTY: 148,
    Column.REVISION: 76,
    Column.TWINS: 100,
}
_LEAST_PX, _MOST_PX = 48, 600
_ICON_PX, _AROUND_STATUS_PX = 14, 36
"""A status's icon, and what stands around it and its word."""
_STUDENT_LEAST_PX = 120
_STUDENT_SHARE = 0.55
"""Of what is left for who it is and for the work: with little room, a name is what rows are told apart by."""
_WORK_LEAST_PX = 140
_WORK_ROOMY_PX = 240
_LEAVES_FIRST = (Column.REVISION, Column.FILES, Column.FACULTY, Column.SIZE)
"""Columns that go, in this order, when there is no room; what they say stands in the row's second line or the pane."""
_ALWAYS = (Column.STATUS, Column.STUDENT, Column.WORK)
_ASKED_FOR = frozenset({Column.TWINS})
"""Columns that are there only for who asked for them: in most departments most rows have nothing to say there."""
CHOOSABLE = tuple(column for column in Column if column not in _ALWAYS)
"""The columns that the person may hide."""
_USUAL_ORDER = tuple(Column)


class QueueColumns(QObject):
    """Arranges the columns of one table. The title of the work has what room the others leave."""

    changed = Signal()
    """The person arranged them anew."""
    dialog_wanted = Signal()

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table
        self._order = _USUAL_ORDER
        self._hidden: set[Column] = set(_ASKED_FOR)
        self._withheld: set[Column] = set()
        self._wanted: list[Column] = []
        self._widths_px: dict[Column, int] = {}
        self._leaves_first: tuple[Column, ...] = _LEAVES_FIRST
        self._first = Column.STATUS
        self._usual_px = {column: scaled(_USUAL_PX.get(column, _WORK_LEAST_PX)) for column in Column}
        self._is_measured = False
        self._work_least_px, self._work_roomy_px = scaled(_WORK_LEAST_PX), scaled(_WORK_ROOMY_PX)
        self._is_laying_out = False
        header = table.horizontalHeader()
        header.setMinimumSectionSize(_LEAST_PX)
        header.setSectionsMovable(True)
        header.setFirstSectionMovable(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._offer)
        header.sectionMoved.connect(self._section_moved)
        header.sectionResized.connect(self._section_resized)

    def order(self) -> tuple[Column, ...]:
        """Return all columns in their order, hidden ones among them."""
        return self._order

    def shown(self) -> tuple[Column, ...]:
        """Return the columns on the screen in their order."""
        return tuple(column for column in self._order if not self._table.isColumnHidden(column))

    def chosen(self) -> tuple[Column, ...]:
        """Return the columns that the person did not hide, in their order, with those that found no room here."""
        return tuple(column for column in self._order if column not in self._hidden)

    def first(self) -> Column:
        """Return the column at the edge where rows begin."""
        return self._first

    def offered(self) -> tuple[Column, ...]:
        """Return the columns that may come and go."""
        return tuple(column for column in CHOOSABLE if column not in self._withheld)

    def is_usually_hidden(self, column: Column) -> bool:
        """Return whether a column is there only for who asked for it."""
        return column in _ASKED_FOR

    def is_hidden_by_choice(self, column: Column) -> bool:
        """Return whether the person hid a column, or asked for it never."""
        return column in self._hidden

    def arrangement(self) -> ColumnArrangement:
        """Return how the person arranged the columns."""
        return ColumnArrangement(
            order=tuple(column.name for column in self._order) if self._order != _USUAL_ORDER else (),
            hidden=frozenset(column.name for column in self._hidden - _ASKED_FOR),
            wanted=tuple(column.name for column in self._wanted),
            widths_px={column.name: width for column, width in sorted(self._widths_px.items())},
        )

    def arrange(self, arrangement: ColumnArrangement) -> None:
        """Arrange the columns; unknown names are ignored, columns that are not named stand after their usual one."""
        named = {column.name: column for column in Column}
        ordered = [named[name] for name in dict.fromkeys(arrangement.order) if name in named]
        for column in _USUAL_ORDER:
            if column not in ordered:
                before = [each for each in ordered if each < column]
                ordered.insert(ordered.index(max(before)) + 1 if before else 0, column)
        self._order = tuple(ordered)
        self._hidden = {column for column in CHOOSABLE if column.name in arrangement.hidden} | self._withheld
        self._hidden |= {column for column in _ASKED_FOR if column.name not in arrangement.wanted}
        wanted = (named[name] for name in dict.fromkeys(arrangement.wanted) if name in named)
        self._wanted = [column for column in wanted if column in CHOOSABLE and column not in self._hidden]
        widths = arrangement.widths_px.items()
        self._widths_px = {named[name]: min(max(width, _LEAST_PX), _MOST_PX) for name, width in widths if name in named}
        self._widths_px.pop(Column.WORK, None)
        self.lay_out()

    def choose(self, arrangement: ColumnArrangement) -> None:
        """Arrange the columns as the person wants them."""
        before = self.arrangement()
        self.arrange(arrangement)
        if self.arrangement() != before:
            self.changed.emit()

    def show_column(self, column: Column, is_shown: bool) -> None:
        """Bring a column back or hide it, as the person wants."""
        if column in self._wanted:
            self._wanted.remove(column)
        if is_shown:
            self._hidden.discard(column)
            self._wanted.append(column)
        else:
            self._hidden.add(column)
        self.lay_out()
        self.changed.emit()

    def let_faculty_go_first(self) -> None:
        """Where all work is one person's own, the faculty column is the first to make room."""
        self._let_go_first(Column.FACULTY)

    def let_student_go_first(self) -> None:
        """Where all work is one student's own, who it is makes room for what it is, and of others' nothing is told."""
        self._withheld.add(Column.TWINS)
        self._hidden.add(Column.TWINS)
        self._let_go_first(Column.STUDENT)

    def _let_go_first(self, first: Column) -> None:
        self._leaves_first = (first, *(column for column in _LEAVES_FIRST if column is not first))
        self.lay_out()

    def lay_out(self) -> None:
        """Give every column its place and width; without room the least important ones go, wanted ones last."""
        if self._table.model() is None:
            return
        self._measure()
        room = self._table.viewport().width()
        shown = self._columns_for(room)
        widths = {column: self._width_of(column) for column in Column}
        lacking = self._width(shown, self._work_least_px) - room
        if lacking > 0 and Column.STUDENT not in self._widths_px:
            beside = sum(widths[column] for column in shown if column not in (Column.STUDENT, Column.WORK))
            least = max(_STUDENT_LEAST_PX, round((room - beside) * _STUDENT_SHARE))
            widths[Column.STUDENT] = min(widths[Column.STUDENT], max(least, widths[Column.STUDENT] - lacking))
        others = sum(widths[column] for column in shown if column is not Column.WORK)
        with self._laying_out():
            self._place()
            for column in Column:
                self._table.setColumnHidden(column, column not in shown)
                width = max(_WORK_LEAST_PX, room - others) if column is Column.WORK else widths[column]
                self._table.setColumnWidth(column, width)
        self._first = next((column for column in self._order if column in shown), Column.STATUS)

    def menu(self) -> QMenu:
        """Return the columns that may come and go, those on the screen checked, those without room disabled."""
        menu = QMenu(self._table)
        room = self._table.viewport().width()
        for column in self.offered():
            is_shown = not self._table.isColumnHidden(column)
            action = QAction(self.title(column), menu, checkable=True, checked=is_shown)
            action.setEnabled(is_shown or self._width((*_ALWAYS, column), self._work_least_px) <= room)
            action.toggled.connect(lambda shown, column=column: self.show_column(column, shown))
            menu.addAction(action)
        menu.addSeparator()
        menu.addAction(self.tr("Arrange columns…"), self.dialog_wanted.emit)
        return menu

    def title(self, column: Column) -> str:
        """Return what stands above a column."""
        return str(self._table.model().headerData(column, Qt.Orientation.Horizontal))

    def _width_of(self, column: Column) -> int:
        return self._widths_px.get(column, self._usual_px[column])

    def _measure(self) -> None:
        """Make the usual widths hold the titles, and the words that a status may need."""
        if self._is_measured:
            return
        self._is_measured = True
        header = self._table.horizontalHeader()
        for column in Column:
            self._usual_px[column] = max(self._usual_px[column], header.sectionSizeHint(column))
        font = QFont(self._table.font())
        font.setWeight(QFont.Weight.DemiBold)
        statuses = max(QFontMetrics(font).horizontalAdvance(wording.status_word(status)) for status in Status)
        self._usual_px[Column.STATUS] = statuses + scaled(_ICON_PX) + _AROUND_STATUS_PX

    def _width(self, columns: Iterable[Column], work_px: int) -> int:
        return sum(work_px if column is Column.WORK else self._width_of(column) for column in columns)

    def _columns_for(self, room: int) -> list[Column]:
        shown = [column for column in Column if column not in self._hidden]
        for column in self._leaves_first:
            if column in shown and column not in self._wanted and self._width(shown, self._work_roomy_px) > room:
                shown.remove(column)
        unasked = [column for column in (Column.RECEIVED,) if column not in self._wanted]
        for column in (*unasked, *self._wanted):
            if column in shown and self._width(shown, self._work_least_px) > room:
                shown.remove(column)
        return shown

    def _place(self) -> None:
        header = self._table.horizontalHeader()
        for place, column in enumerate(self._order):
            if header.visualIndex(column) != place:
                header.moveSection(header.visualIndex(column), place)

    @contextmanager
    def _laying_out(self) -> Iterator[None]:
        before, self._is_laying_out = self._is_laying_out, True
        try:
            yield
        finally:
            self._is_laying_out = before

    def _section_moved(self, *_places: int) -> None:
        if self._is_laying_out:
            return
        header = self._table.horizontalHeader()
        self._order = tuple(Column(header.logicalIndex(place)) for place in range(len(Column)))
        self.lay_out()
        self._table.viewport().update()
        self.changed.emit()

    def _section_resized(self, section: int, old_px: int, new_px: int) -> None:
        """What one column gains its neighbour gives, so that the edge stays under the mouse and the others in place."""
        if self._is_laying_out:
            return
        column, shown = Column(section), self.shown()
        place = shown.index(column) if column in shown else len(shown)
        neighbour = shown[place + 1] if place + 1 < len(shown) else None
        if neighbour is not None:
            gained = self._within(column, new_px) - old_px
            kept = self._within(neighbour, self._table.columnWidth(neighbour) - gained)
            gained = self._table.columnWidth(neighbour) - kept
            for changed, width in ((column, old_px + gained), (neighbour, kept)):
                if changed is not Column.WORK:
                    self._widths_px[changed] = width
        self.lay_out()
        if neighbour is not None:
            self.changed.emit()

    def _within(self, column: Column, width_px: int) -> int:
        return max(width_px, self._work_least_px) if column is Column.WORK else min(max(width_px, _LEAST_PX), _MOST_PX)

    def _offer(self, position: QPoint) -> None:
        menu = self.menu()
        menu.exec(self._table.horizontalHeader().mapToGlobal(position))
        menu.deleteLater()
