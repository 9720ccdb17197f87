"""A chart over time that is read with the pointer, with the arrow keys, and by a screen reader."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from edumanage_desktop.gui.announcing import announce
from edumanage_desktop.gui.charts.chart_content import ChartContent
from edumanage_desktop.gui.charts.plot_painting import Plot, paint_swatch
from edumanage_desktop.gui.spoken_roles import be_told_as
from edumanage_desktop.gui.text_size import scaled
from edumanage_desktop.gui.theme import Theme

_PAD, _GAP = 12, 8
_WIDTH, _HEIGHT = 320, 220
_LEAST_WIDTH, _LEAST_HEIGHT = 270, 140
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class TimeChart(QWidget):
    """Shows `ChartContent` below its title; one period is marked, and the legend says its values.

    What the pointer marked stays marked where it leaves, for a button beside the chart may be about it.
    """

    chosen = Signal()
    """Somebody wants to know more of the marked period: a double click, or Enter."""

    def __init__(self, *, title: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._theme = title, theme
        self.content: ChartContent | None = None
        self.marked: int | None = None
        """The number of the period whose values are said."""
        self.setAccessibleName(title)
        be_told_as(self, "Chart")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.update)

    def call(self, title: str) -> None:
        """Show this title from now on."""
        self._title = title
        self.setAccessibleName(title)
        self.update()

    def show_content(self, content: ChartContent) -> None:
        """Show other values; the last period is marked."""
        self.content = content
        self.marked = len(content.periods) - 1 if content.periods else None
        self._describe()
        self.updateGeometry()
        self.update()

    def marked_period(self) -> str | None:
        """Return what the marked period is called, None where none is or where it is only the newest."""
        content, marked = self.content, self.marked
        if content is None or marked is None or marked == len(content.periods) - 1:
            return None
        return content.periods[marked]

    def values_in_words(self) -> str:
        """Return the marked period with its values, as they are read aloud."""
        content, marked = self.content, self.marked
        if content is None or marked is None:
            return ""
        values = "; ".join(
            self.tr("{name}: {value}").format(name=name, value=value) for name, value in self._legend(content, marked)
        )
        return self.tr("{name}: {value}").format(name=content.periods[marked], value=values)

    def mark(self, period: int) -> None:
        """Say the values of a period, by its number."""
        if self.content is None or period == self.marked or not 0 <= period < len(self.content.periods):
            return
        self.marked = period
        self._describe()
        self.update()

    def _describe(self) -> None:
        self.setAccessibleDescription(self.values_in_words())

    def _legend(self, content: ChartContent, marked: int) -> Iterator[tuple[str, str]]:
        for each in content.series:
            value = each.values[marked]
            yield each.name, self.tr("not known") if value is None else content.say(value)

    def _is_mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _strong(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _plot(self) -> Plot | None:
        if self.content is None:
            return None
        line = self.fontMetrics().height()
        top = self._head_bottom() + _GAP + self._legend_lines() * (line + 2) + _GAP
        area = QRectF(_PAD, top, self.width() - 2 * _PAD, self.height() - top - _PAD)
        return Plot(content=self.content, area=area, font=self.font(), is_mirrored=self._is_mirrored())

    def _head_bottom(self) -> float:
        """Return where title and period end: one below the other where they have no room beside each other."""
        line, content, marked = self.fontMetrics().height(), self.content, self.marked
        if content is None or marked is None:
            return _PAD + line
        title_px = QFontMetrics(self._strong()).horizontalAdvance(self._title)
        wanted_px = title_px + _GAP + self.fontMetrics().horizontalAdvance(content.periods[marked])
        return _PAD + line * (1 if wanted_px <= self.width() - 2 * _PAD else 2)

    def _legend_lines(self) -> int:
        return len(self.content.series) if self.content is not None else 1

    def _mark_at(self, at: QPointF) -> None:
        plot = self._plot()
        period = plot.period_at(at) if plot is not None else None
        if period is not None:
            self.mark(period)

    def sizeHint(self) -> QSize:
        return QSize(scaled(_WIDTH), scaled(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(_LEAST_WIDTH), scaled(_LEAST_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = self._theme.tokens
        painter.setPen(tokens.color("accent" if self.hasFocus() else "line"))
        painter.setBrush(tokens.color("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        self._paint_head(painter)
        plot = self._plot()
        if plot is not None:
            plot.paint(painter, tokens, self.marked)
        painter.end()

    def _paint_head(self, painter: QPainter) -> None:
        """Paint the title with the marked period beside it, and the legend with its values below."""
        tokens, line = self._theme.tokens, self.fontMetrics().height()
        content, marked = self.content, self.marked
        box = QRectF(_PAD, _PAD, self.width() - 2 * _PAD, line)
        painter.setPen(tokens.color("text"))
        painter.setFont(self._strong())
        self._write(painter, box, self._title)
        if content is None or marked is None:
            return
        painter.setFont(self.font())
        painter.setPen(tokens.color("muted"))
        below = self._head_bottom()
        box.moveBottom(below)
        self._write(painter, box, content.periods[marked], is_at_end=below == _PAD + line)
        for number, (name, value) in enumerate(self._legend(content, marked)):
            top = below + _GAP + number * (line + 2)
            swatch = QRectF(_PAD, top, line * 1.6, line)
            words = QRectF(swatch.right() + _GAP, top, self.width() - swatch.right() - _GAP - _PAD, line)
            if self._is_mirrored():
                swatch.moveLeft(self.width() - swatch.right())
                words.moveLeft(_PAD)
            paint_swatch(painter, swatch, content.series[number], tokens)
            painter.setPen(tokens.color("muted"))
            self._write(painter, words, name)
            painter.setPen(tokens.color("text"))
            self._write(painter, words, value, is_at_end=True)

    def _write(self, painter: QPainter, box: QRectF, text: str, *, is_at_end: bool = False) -> None:
        is_right = self._is_mirrored() is not is_at_end
        side = Qt.AlignmentFlag.AlignRight if is_right else Qt.AlignmentFlag.AlignLeft
        flags = int(side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | Qt.TextFlag.TextSingleLine)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(box.width()))
        painter.drawText(box, flags, shown)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._mark_at(event.position())
        super().mouseMoveEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._mark_at(event.position())
        self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.content is None or self.marked is None:
            super().keyPressEvent(event)
            return
        last = len(self.content.periods) - 1
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: last}
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit()
            return
        if key in ends:
            self.mark(ends[key])
        elif key in _STEPS:
            step = -_STEPS[key] if self._is_mirrored() else _STEPS[key]
            self.mark(min(last, max(0, self.marked + step)))
        else:
            super().keyPressEvent(event)
            return
        announce(self, self.values_in_words(), is_urgent=True)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()
        super().focusOutEvent(event)
