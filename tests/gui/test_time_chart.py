"""A chart over time stays readable in whatever room it has, in both directions, and is read by its keys."""

from itertools import combinations

import pytest
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from edumanage_desktop.gui.charts import time_chart
from edumanage_desktop.gui.charts.chart_content import ChartContent, Drawn, Series, count_ticks
from edumanage_desktop.gui.charts.time_chart import TimeChart
from edumanage_desktop.gui.theme import Theme

_HOURS = 24
_TITLE = "Decisions and other acts"
_TOUCHING_PX = 2.0


class WatchedPainter(QPainter):
    """Paints, and notes where every text stands."""

    texts: list[tuple[str, QRectF]]

    def drawText(self, box: QRectF, flags: int, text: str) -> None:  # type: ignore[override]  # noqa: N802 (Qt's name)
        type(self).texts.append((text, self.boundingRect(box, flags, text)))
        super().drawText(box, flags, text)


def content() -> ChartContent:
    values = [float(hour * 7 % 60) for hour in range(_HOURS)]
    return ChartContent(
        periods=[f"27/11/2026 {hour:02}:00" for hour in range(_HOURS)],
        marks=[f"{hour:02}:00" for hour in range(_HOURS)],
        series=[
            Series("Done", values, Drawn.COLUMNS, "approved"),
            Series("Failed", [value / 10 for value in values], Drawn.HATCHED_COLUMNS, "rejected"),
        ],
        ticks=count_ticks,
        say=lambda value: f"{value:.0f}",
    )


def chart_of(qtbot: QtBot, theme: Theme, size: QSize) -> TimeChart:
    chart = TimeChart(title=_TITLE, theme=theme)
    qtbot.addWidget(chart)
    chart.show_content(content())
    chart.resize(size)
    chart.show()
    return chart


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("size", [(270, 140), (270, 220), (420, 300), (900, 500)])
def test_no_text_stands_on_another(
    qtbot: QtBot,
    theme: Theme,
    monkeypatch: pytest.MonkeyPatch,
    size: tuple[int, int],
    percent: int,
    direction: Qt.LayoutDirection,
) -> None:
    monkeypatch.setattr(time_chart, "QPainter", WatchedPainter)
    chart = chart_of(qtbot, theme, QSize(*size))
    font = chart.font()
    font.setPixelSize(13 * percent // 100)
    chart.setFont(font)
    chart.setLayoutDirection(direction)
    WatchedPainter.texts = []
    chart.grab()
    texts = [(text, box.adjusted(0, _TOUCHING_PX, 0, -_TOUCHING_PX)) for text, box in WatchedPainter.texts]
    assert len(texts) >= 6, "title, period, and two series with their values"
    overlapping = [(one, other) for (one, first), (other, second) in combinations(texts, 2) if first.intersects(second)]
    assert overlapping == []
    inside = QRectF(chart.rect())
    assert [text for text, box in texts if box.left() < 0 or box.right() > inside.right() + 1] == []


def test_the_arrow_keys_go_through_time_as_it_is_read(qtbot: QtBot, theme: Theme) -> None:
    chart = chart_of(qtbot, theme, QSize(420, 300))
    assert chart.marked == _HOURS - 1
    QTest.keyClick(chart, Qt.Key.Key_Left)
    assert chart.values_in_words() == "27/11/2026 22:00: Done: 34; Failed: 3"
    QTest.keyClick(chart, Qt.Key.Key_Home)
    assert chart.marked == 0
    chart.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QTest.keyClick(chart, Qt.Key.Key_Left)
    assert chart.marked == 1, "later stands to the left"
    QTest.keyClick(chart, Qt.Key.Key_End)
    assert chart.marked == _HOURS - 1
