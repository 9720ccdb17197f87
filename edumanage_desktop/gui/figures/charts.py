"""The three charts of an owner's figures, beside each other where there is room."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QScrollArea, QWidget

from edumanage_desktop.gui import wording
from edumanage_desktop.gui.charts.chart_content import ChartContent, Drawn, Series, count_ticks, minute_ticks
from edumanage_desktop.gui.charts.time_chart import TimeChart
from edumanage_desktop.gui.figures.words import duration, mark_words, period_words
from edumanage_desktop.gui.text_size import scaled
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.services.figures.figures import Figures, OwnerFigures
from edumanage_desktop.services.figures.periods import Step

_SPACE_PX = 12
_LEAST_PX = 270


class FigureCharts(QScrollArea):
    """What waits, what came and was decided, and how long that took."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("figure_charts")
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        body = QWidget(self)
        self._grid = QGridLayout(body)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_SPACE_PX)
        titles = (self.tr("Waiting"), self.tr("Received and decided"), self.tr("From received to decided"))
        self.charts = tuple(TimeChart(title=title, theme=theme, parent=body) for title in titles)
        self._columns = 0
        self._place(len(self.charts))
        self.setWidget(body)

    def show_figures(self, figures: Figures, each: OwnerFigures, step: Step) -> None:
        """Show the figures of one owner."""
        known = [figures.is_known(number) for number in range(len(figures.periods))]
        found = each.by_period
        times = [period.turnaround for period in found]
        waiting, volume, turnaround = self.charts
        waiting_now = [float(one.waiting) if is_known else None for one, is_known in zip(found, known, strict=True)]
        decided = [float(one.decided) if is_known else None for one, is_known in zip(found, known, strict=True)]
        line = Series(self.tr("At the end of the period"), waiting_now, Drawn.LINE, "warning")
        waiting.show_content(_content(figures, step, (line,)))
        received = [float(one.received) for one in found]
        columns = (
            Series(self.tr("Received"), received, Drawn.COLUMNS, "submitted"),
            Series(self.tr("Decided"), decided, Drawn.HATCHED_COLUMNS, "approved"),
        )
        volume.show_content(_content(figures, step, columns))
        lines = (
            Series(
                self.tr("Half within"), [None if one is None else one.median_minutes for one in times],
                Drawn.LINE, "accent",
            ),
            Series(
                self.tr("90 % within"), [None if one is None else one.ninetieth_minutes for one in times],
                Drawn.DASHED_LINE, "rejected",
            ),
        )  # fmt: skip
        turnaround.show_content(_content(figures, step, lines, is_time=True))

    def _place(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for number, chart in enumerate(self.charts):
            self._grid.addWidget(chart, number // columns, number % columns)

    def resizeEvent(self, event: QResizeEvent) -> None:
        room = self.viewport().width() + _SPACE_PX
        self._place(max(1, min(len(self.charts), room // (scaled(_LEAST_PX) + _SPACE_PX))))
        super().resizeEvent(event)


def _content(figures: Figures, step: Step, series: Sequence[Series], *, is_time: bool = False) -> ChartContent:
    return ChartContent(
        periods=tuple(period_words(period, step) for period in figures.periods),
        marks=tuple(mark_words(period, step) for period in figures.periods),
        series=series,
        ticks=minute_ticks if is_time else count_ticks,
        say=duration if is_time else lambda value: wording.number(round(value)),
    )
