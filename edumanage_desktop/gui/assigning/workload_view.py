"""The table of the faculty: two lines for each, and their open work as a bar beside what they can take."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFont,
    QFontMetrics,
    QPainter,
    QResizeEvent,
)
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from edumanage_desktop.gui import wording
from edumanage_desktop.gui.assigning.workload_model import Circle, Column, WorkloadModel
from edumanage_desktop.gui.laid_lines import LaidLines
from edumanage_desktop.gui.queue.model import DRAGGED_WORK
from edumanage_desktop.gui.record_table import show_as_records, stand_on
from edumanage_desktop.gui.text_size import scaled
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.services.moving.workload import Workload

_ROW_PX, _CIRCLE_ROW_PX, _SIDE_PX, _BAR_PX = 46, 34, 10, 4
_LEAST_NAME_PX = 120
_WIDTHS_PX = {Column.OPEN: 76, Column.OLDEST: 84, Column.DECIDED: 72}


class WorkloadView(QTableView):
    """One row is current; submissions can be dropped onto people."""

    chosen = Signal()
    """Another row is current."""
    dropped = Signal(int)
    """What is selected in the queue was dropped onto this faculty member."""

    def __init__(self, model: WorkloadModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setModel(model)
        show_as_records(self, self.tr("Faculty with their work"))
        self.verticalHeader().setDefaultSectionSize(scaled(_ROW_PX))
        self._delegate = _WorkloadDelegate(model, theme, self)
        self.setItemDelegate(self._delegate)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(Column.WHO, QHeaderView.ResizeMode.Stretch)
        for column, width_px in _WIDTHS_PX.items():
            header.resizeSection(column, scaled(width_px))
        header.setSortIndicator(Column.WHO, Qt.SortOrder.AscendingOrder)
        header.setSortIndicatorShown(True)
        header.setSectionsClickable(True)
        header.sortIndicatorChanged.connect(model.sort)
        self.setAcceptDrops(True)
        self._kept: Circle | int = Circle.UNASSIGNED
        self._row, self._scrolled = -1, 0
        """Where the current row stood, and how far the person had scrolled, before the rows were read anew."""
        model.modelAboutToBeReset.connect(self._keep)
        model.modelReset.connect(self._stand_again)
        self.selectionModel().currentRowChanged.connect(lambda: self.chosen.emit())
        theme.changed.connect(self.viewport().update)

    def current(self) -> Circle | Workload | None:
        """Return what is current."""
        return self._model.at(self.currentIndex().row())

    def go_to(self, whom: Circle | int) -> None:
        """Make a circle or a faculty member current, if they are shown."""
        row = self._model.row_of(whom)
        if row >= 0:
            stand_on(self, row)

    def _taker(self, event: QDropEvent) -> Workload | None:
        """Return who would get what is being dragged, None for nobody."""
        row = self._model.at(self.rowAt(round(event.position().y())))
        takes = isinstance(row, Workload) and row.can_decide and event.mimeData().hasFormat(DRAGGED_WORK)
        return row if takes and isinstance(row, Workload) else None

    def _keep(self) -> None:
        current = self.current()
        if current is not None:
            self._kept = current.faculty_id if isinstance(current, Workload) else current
        self._row, self._scrolled = self.currentIndex().row(), self.verticalScrollBar().value()

    def _stand_again(self) -> None:
        self.clearSpans()
        for row in range(min(len(Circle), self._model.rowCount())):  # rows keep the height of what stood there before
            is_circle = isinstance(self._model.at(row), Circle)
            self.setRowHeight(row, scaled(_CIRCLE_ROW_PX if is_circle else _ROW_PX))
            if is_circle:
                self.setSpan(row, 0, 1, len(Column))
        self.blockSignals(True)
        self.go_to(self._kept)
        if self.currentIndex().row() == self._row:  # another order or search goes to where the current row is now
            self.verticalScrollBar().setValue(self._scrolled)
        self.blockSignals(False)

    def _show_taker(self, taker: Workload | None) -> None:
        self._delegate.taker = taker
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let go of what is told last where there is no room for it beside the name."""
        super().resizeEvent(event)
        room_px = self.viewport().width() - scaled(_LEAST_NAME_PX)
        for column in (Column.OPEN, Column.OLDEST, Column.DECIDED):
            room_px -= self.columnWidth(column) or scaled(_WIDTHS_PX[column])
            self.setColumnHidden(column, room_px < 0 and column is not Column.OPEN)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(DRAGGED_WORK):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        taker = self._taker(event)
        if taker is None:
            event.ignore()
        else:
            event.acceptProposedAction()
        self._show_taker(taker)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._show_taker(None)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what is dropped; nothing goes from where it was dragged, for the acts do that."""
        taker = self._taker(event)
        self._show_taker(None)
        if taker is not None:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.dropped.emit(taker.faculty_id)


class _WorkloadDelegate(QStyledItemDelegate):
    def __init__(self, model: WorkloadModel, theme: Theme, view: QTableView) -> None:
        super().__init__(view)
        self._model, self._theme = model, theme
        self._lines = LaidLines(view)
        self.taker: Workload | None = None
        """Over whom something is being dragged."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        painter.setLayoutDirection(option.direction)
        tokens = self._theme.tokens
        rect = QRect(option.rect)
        row, column = self._model.at(index.row()), Column(index.column())
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected) or row is self.taker
        painter.fillRect(rect, tokens.color("accent_soft" if is_selected else "surface"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tokens.color("line"))
        inner = rect.adjusted(_SIDE_PX, 0, -_SIDE_PX, -1)
        if isinstance(row, Circle):
            self._paint_circle(painter, option.font, inner, row)
        elif column is Column.WHO and row is not None:
            self._paint_name(painter, option.font, inner, row)
        elif column is Column.OPEN and row is not None:
            self._paint_open(painter, option.font, inner, row)
        else:
            self._line(painter, option.font, inner, str(index.data()), tokens.color("muted"))
        painter.restore()

    def _paint_circle(self, painter: QPainter, font: QFont, inner: QRect, row: Circle) -> None:
        """Draw what nobody or the wrong people have: its name, and how much it is at the end of the line."""
        tokens, count = self._theme.tokens, self._model.waiting(row).count
        strong = QFont(font)
        strong.setWeight(QFont.Weight.DemiBold)
        number, wants_work = wording.number(count), count > 0 and row is not Circle.EVERYBODY
        number_px = QFontMetrics(strong).horizontalAdvance(number) + 12
        mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        name = inner.adjusted(number_px if mirrored else 0, 0, 0 if mirrored else -number_px, 0)
        self._line(painter, strong, name, self._model.name(row), tokens.color("text"))
        painter.setPen(tokens.color("warning" if wants_work else "muted"))
        flags = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(inner, int(flags), number)

    def _paint_name(self, painter: QPainter, font: QFont, inner: QRect, row: Workload) -> None:
        tokens, second = self._theme.tokens, self._model.second_line(row)
        name, strong = self._model.name(row), QFont(font)
        strong.setWeight(QFont.Weight.DemiBold)
        if not second:
            self._line(painter, strong, inner, name, tokens.color("text"))
            return
        small = QFont(font)
        small.setPixelSize(max(1, font.pixelSize() - 1))
        upper, lower = inner.adjusted(0, 2, 0, -inner.height() // 2), inner.adjusted(0, inner.height() // 2, 0, -4)
        cannot = not row.can_decide or self._model.is_away(row)
        self._line(painter, strong, upper, name, tokens.color("text"))
        self._line(painter, small, lower, second, tokens.color("warning" if cannot else "muted"))

    def _paint_open(self, painter: QPainter, font: QFont, inner: QRect, row: Workload) -> None:
        tokens, (share, capacity) = self._theme.tokens, self._model.share_of_most(row)
        bar_px = scaled(_BAR_PX)
        upper = inner.adjusted(0, 2, 0, -bar_px - 8)
        self._line(painter, font, upper, self._model.text(row, Column.OPEN), tokens.color("text"))
        track = QRect(inner.left(), inner.bottom() - bar_px - 6, inner.width(), bar_px)
        is_over = row.capacity is not None and row.waiting.count > row.capacity
        painter.fillRect(track, tokens.color("line"))
        self._bar(painter, track, share, tokens.color("warning" if is_over else "accent"))
        if capacity is not None:
            at = round(capacity * (track.width() - 2))
            mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
            left = track.right() - at if mirrored else track.left() + at
            painter.fillRect(QRect(left, track.top() - 3, 2, track.height() + 6), tokens.color("text"))

    def _bar(self, painter: QPainter, track: QRect, share: float, colour: QColor) -> None:
        width = round(track.width() * share)
        mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = track.right() + 1 - width if mirrored else track.left()
        painter.fillRect(QRect(left, track.top(), width, track.height()), colour)

    def _line(self, painter: QPainter, font: QFont, box: QRect, text: str, colour: QColor) -> None:
        self._lines.draw(painter, box, text, colour, font)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(64, scaled(_ROW_PX))
