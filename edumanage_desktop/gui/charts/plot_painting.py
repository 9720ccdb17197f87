"""Paints the plot of a chart: its axes, columns and lines, from the right where time is read from there."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from edumanage_desktop.gui.charts.chart_content import COLUMNS, ChartContent, Drawn, Series
from edumanage_desktop.gui.theme import Tokens

_GAP = 6.0
_WIDEST_COLUMN = 22.0
_SHARE_OF_SLOT = 0.76
_MANY_POINTS = 30
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute)
_CENTRE = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter)


@dataclass
class Plot:
    """Where everything stands within `area`, and how it is painted there."""

    content: ChartContent
    area: QRectF
    font: QFont
    is_mirrored: bool
    _ticks: Sequence[float] = field(init=False)
    _inner: QRectF = field(init=False)

    def __post_init__(self) -> None:
        metrics = QFontMetricsF(self.font)
        self._ticks = self.content.ticks(self.content.most())
        widest = max(metrics.horizontalAdvance(self.content.say(tick)) for tick in self._ticks) + _GAP
        line = metrics.height()
        self._inner = self.area.adjusted(widest, line / 2, 0, -line - _GAP)
        if self.is_mirrored:
            self._inner.translate(-widest, 0)

    def period_at(self, at: QPointF) -> int | None:
        """Return the number of the period that stands there."""
        count, inner = len(self.content.periods), self._inner
        if not count or not inner.left() <= at.x() <= inner.right() or not self.area.contains(at):
            return None
        number = min(count - 1, int((at.x() - inner.left()) / inner.width() * count))
        return count - 1 - number if self.is_mirrored else number

    def paint(self, painter: QPainter, tokens: Tokens, marked: int | None) -> None:
        """Paint it, with a band behind the marked period."""
        painter.setFont(self.font)
        if self._inner.height() <= 0 or not self.content.periods:
            return
        if marked is not None:
            painter.fillRect(self._slot(marked), tokens.color("accent_soft"))
        self._paint_values(painter, tokens)
        self._paint_marks(painter, tokens)
        for each in self.content.series:
            if each.drawn in COLUMNS:
                self._paint_columns(painter, each, tokens)
        for each in self.content.series:
            if each.drawn not in COLUMNS:
                self._paint_line(painter, each, tokens)

    def _slot(self, period: int) -> QRectF:
        count = len(self.content.periods)
        width = self._inner.width() / count
        at = count - 1 - period if self.is_mirrored else period
        return QRectF(self._inner.left() + at * width, self._inner.top(), width, self._inner.height())

    def _height(self, value: float) -> float:
        return self._inner.bottom() - value / self._ticks[-1] * self._inner.height()

    def _paint_values(self, painter: QPainter, tokens: Tokens) -> None:
        """Name as many values as there is room for, the greatest one among them."""
        line = QFontMetricsF(self.font).height()
        before = -line
        for tick in reversed(self._ticks):
            at = self._height(tick)
            if at - before < line:
                continue
            before = at
            painter.setPen(QPen(tokens.color("line"), 1))
            painter.drawLine(QPointF(self._inner.left(), at), QPointF(self._inner.right(), at))
            painter.setPen(tokens.color("muted"))
            if self.is_mirrored:
                room = self.area.right() - self._inner.right() - _GAP
                beside = QRectF(self._inner.right() + _GAP, at - line / 2, room, line)
                painter.drawText(beside, _LEFT, self.content.say(tick))
            else:
                beside = QRectF(self.area.left(), at - line / 2, self._inner.left() - self.area.left() - _GAP, line)
                painter.drawText(beside, _RIGHT, self.content.say(tick))

    def _paint_marks(self, painter: QPainter, tokens: Tokens) -> None:
        """Name as many periods as there is room for, the last one among them."""
        metrics, marks = QFontMetricsF(self.font), self.content.marks
        widest = max(map(metrics.horizontalAdvance, marks)) + 2 * _GAP
        painter.setPen(tokens.color("muted"))
        before = QRectF()
        for period in reversed(range(len(marks))):
            middle = self._slot(period).center().x()
            left = min(max(middle - widest / 2, self._inner.left() - _GAP), self._inner.right() + _GAP - widest)
            box = QRectF(left, self._inner.bottom() + _GAP, widest, metrics.height())
            if not box.intersects(before):
                painter.drawText(box, _CENTRE, marks[period])
                before = box

    def _paint_columns(self, painter: QPainter, series: Series, tokens: Tokens) -> None:
        beside = [each for each in self.content.series if each.drawn in COLUMNS]
        number = beside.index(series)
        if self.is_mirrored:
            number = len(beside) - 1 - number
        for period, value in enumerate(series.values):
            if not value:
                continue
            slot = self._slot(period)
            width = min(_WIDEST_COLUMN, slot.width() * _SHARE_OF_SLOT / len(beside))
            left = slot.center().x() - width * len(beside) / 2 + number * width
            top = self._height(value)
            painter.setPen(Qt.PenStyle.NoPen)
            paint_block(painter, QRectF(left, top, max(1.0, width - 1), self._inner.bottom() - top), series, tokens)

    def _paint_line(self, painter: QPainter, series: Series, tokens: Tokens) -> None:
        before: QPointF | None = None
        colour = tokens.color(series.token)
        has_points = len(series.values) <= _MANY_POINTS
        for period, value in enumerate(series.values):
            if value is None:
                before = None
                continue
            here = QPointF(self._slot(period).center().x(), self._height(value))
            if before is not None:
                painter.setPen(_pen(series, colour))
                painter.drawLine(before, here)
            if has_points or before is None:
                paint_point(painter, here, series, colour)
            before = here


def paint_block(painter: QPainter, box: QRectF, series: Series, tokens: Tokens) -> None:
    """Paint a column, or its part of the legend."""
    colour = tokens.color(series.token)
    if series.drawn is Drawn.COLUMNS:
        painter.fillRect(box, colour)
        return
    painter.fillRect(box, tokens.color("surface"))
    painter.setBrush(QBrush(colour, Qt.BrushStyle.BDiagPattern))
    painter.setPen(QPen(colour, 1))
    painter.drawRect(box.adjusted(0.5, 0.5, -0.5, 0))


def paint_point(painter: QPainter, at: QPointF, series: Series, colour: QColor) -> None:
    """Paint what a value of a line is marked with."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    if series.drawn is Drawn.LINE:
        painter.drawEllipse(at, 3, 3)
    else:
        corners = [QPointF(0, -4), QPointF(4, 3.5), QPointF(-4, 3.5)]
        painter.drawPolygon(QPolygonF([at + corner for corner in corners]))


def paint_swatch(painter: QPainter, box: QRectF, series: Series, tokens: Tokens) -> None:
    """Paint how a series looks, for the legend."""
    middle = box.center()
    if series.drawn in COLUMNS:
        side = box.height() * 0.7
        painter.setPen(Qt.PenStyle.NoPen)
        paint_block(painter, QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side), series, tokens)
        return
    colour = tokens.color(series.token)
    painter.setPen(_pen(series, colour))
    painter.drawLine(QPointF(box.left(), middle.y()), QPointF(box.right(), middle.y()))
    paint_point(painter, middle, series, colour)


def _pen(series: Series, colour: QColor) -> QPen:
    style = Qt.PenStyle.SolidLine if series.drawn is Drawn.LINE else Qt.PenStyle.DashLine
    return QPen(colour, 2, style)
