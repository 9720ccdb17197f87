"""Pictures of the queue's rows: a row is painted once for many repaints, and never too many in one turn."""

import time
from collections.abc import Callable, Hashable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPixmap, QRegion
from PySide6.QtWidgets import QStyleOptionViewItem, QTableView

from edumanage_desktop.gui.in_turns import Turns
from edumanage_desktop.gui.queue.delegate import QueueDelegate
from edumanage_desktop.gui.queue.model import LOOK_ROLE, Column
from edumanage_desktop.gui.theme import Tokens

_AT_MOST = 128
"""Rows whose pictures are kept: those on a large screen, and some screens around them."""
_ROOM_S = 0.0025
"""What new pictures may take of a painting; the rows that it does not come to are painted in the next turn."""


@dataclass(frozen=True, slots=True)
class _Look:
    """What the pictures of all rows depend on; with another one none of them is of use."""

    size: QSize
    columns: tuple[tuple[int, int, int], ...]
    """Number, place and width of each that is shown, from the left."""
    tokens: Tokens
    font: QFont
    direction: Qt.LayoutDirection
    scale: float


class RowPictures(QObject):
    """Paints the rows of one table; `option` makes the style option that its delegate is given."""

    def __init__(
        self, view: QTableView, *, delegate: QueueDelegate, option: Callable[[], QStyleOptionViewItem]
    ) -> None:
        super().__init__(view)
        self._view, self._delegate, self._option = view, delegate, option
        self._look: _Look | None = None
        self._pictures: dict[Hashable, QPixmap] = {}
        self._left = QRegion()
        self._turns = Turns(self)
        self._turns.came.connect(self._go_on)

    def paint(self, region: QRegion) -> None:
        """Paint what stands in a part of the viewport."""
        began_s, has_made = time.perf_counter(), False
        self._left -= region
        look = self._take_look()
        painter = QPainter(self._view.viewport())
        for row, place in self._rows_in(region, look.size):
            key = self._key(row)
            picture = self._pictures.get(key)
            if picture is None and has_made and time.perf_counter() - began_s > _ROOM_S:
                self._leave(painter, place, look)
                continue
            if picture is None:
                has_made = True
                picture = self._keep(key, self._made(row, look))
            painter.drawPixmap(place.topLeft(), picture)
        painter.end()

    def is_complete(self) -> bool:
        """Return whether no row that was to be painted is left for later."""
        return self._left.isEmpty()

    def _rows_in(self, region: QRegion, size: QSize) -> list[tuple[int, QRect]]:
        """Return the rows of which something is in a region, with their places."""
        first, last = (self._view.rowAt(edge) for edge in (region.boundingRect().top(), region.boundingRect().bottom()))
        model = self._view.model()
        if first < 0 or model is None:
            return []
        last = last if last >= 0 else model.rowCount() - 1
        places = ((row, QRect(QPoint(0, self._view.rowViewportPosition(row)), size)) for row in range(first, last + 1))
        return [(row, place) for row, place in places if region.intersects(place)]

    def _key(self, row: int) -> Hashable:
        """Return all that a row's picture depends on beside the look of all."""
        view, index = self._view, self._view.model().index(row, Column.STATUS)
        is_current = view.currentIndex().row() == row
        return (
            index.data(LOOK_ROLE),
            is_current,
            is_current and view.hasFocus(),
            view.selectionModel().isSelected(index),
        )

    def _keep(self, key: Hashable, picture: QPixmap) -> QPixmap:
        while len(self._pictures) >= _AT_MOST:
            del self._pictures[next(iter(self._pictures))]
        self._pictures[key] = picture
        return picture

    def _made(self, row: int, look: _Look) -> QPixmap:
        picture = QPixmap(look.size * look.scale)
        picture.setDevicePixelRatio(look.scale)
        picture.fill(look.tokens.color("surface"))
        painter = QPainter(picture)
        model = self._view.model()
        for column, left, width in look.columns:
            option = self._option()
            option.rect = QRect(left, 0, width, look.size.height())
            self._delegate.paint(painter, option, model.index(row, column))
        painter.end()
        return picture

    def _take_look(self) -> _Look:
        view, header = self._view, self._view.horizontalHeader()
        shown = [column for column in range(header.count()) if not header.isSectionHidden(column)]
        look = _Look(
            size=QSize(view.viewport().width(), view.verticalHeader().defaultSectionSize()),
            columns=tuple((column, view.columnViewportPosition(column), view.columnWidth(column)) for column in shown),
            tokens=self._delegate.tokens,
            font=view.font(),
            direction=view.layoutDirection(),
            scale=view.viewport().devicePixelRatioF(),
        )
        if look != self._look:
            self._look = look
            self._pictures.clear()
        return look

    def _leave(self, painter: QPainter, place: QRect, look: _Look) -> None:
        """Leave a row for the next turn; until then nothing stands there, least of all another row."""
        painter.fillRect(place, look.tokens.color("surface"))
        painter.fillRect(place.left(), place.bottom(), place.width(), 1, look.tokens.color("line"))
        self._left += place
        self._turns.start()

    def _go_on(self) -> None:
        self._turns.stop()
        self._view.viewport().update(self._left)
