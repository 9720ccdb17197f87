"""With letters of twice the size the window still says whose work it is, what a field is for, what a button does."""

import json
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.gui.queue.model import Column
from edumanage_desktop.gui.theme import Theme
from tests.gui.department import Department
from tests.gui.room_walk import is_crowded
from tests.gui.tour_runs import ENDED_WITHIN_S, TourRuns
from tests.gui.word_walk import shown_text


@pytest.fixture
def large(theme: Theme) -> Iterator[None]:
    """Letters of twice the size for whatever is made meanwhile."""
    theme.show_text_at(200)
    try:
        yield
    finally:
        theme.show_text_at(100)


@pytest.mark.usefixtures("large")
@pytest.mark.parametrize("size", [(1280, 800), (1440, 900)])
def test_nothing_of_the_queue_is_cut(
    qtbot: QtBot,
    department: Department,
    open_main_window: Callable[..., MainWindow],
    size: tuple[int, int],
) -> None:
    window = open_main_window(department.options("nowak"))
    qtbot.waitUntil(lambda: window.workspace is not None and window.workspace.queue.is_settled())
    workspace = window.workspace
    assert workspace is not None
    window.resize(QSize(*size))
    qtbot.waitUntil(lambda: workspace.pane.details is not None and workspace.width() > size[0] - 200)
    qtbot.wait(300)
    cut = [each for each in window.findChildren(QWidget) if each.isVisible() and is_crowded(each)]
    assert [(type(each).__name__, shown_text(each)) for each in cut] == []
    assert [each for each in window.findChildren(QPushButton) if each.isVisible() and beyond(each)] == []
    view = workspace.queue.view
    bold = QFontMetrics(view.font())
    assert view.columnWidth(Column.STUDENT) > bold.horizontalAdvance("22F41A0400")
    label = workspace.pane.writing.findChild(QWidget, "feedback_label")
    assert label is not None
    assert label.toolTip() == "", "what the field is for stands there whole"  # else the tooltip tells it


def beyond(button: QPushButton) -> bool:
    """Return whether a button stands beyond the edge of what it stands in."""
    parent = button.parentWidget()
    return parent is not None and not parent.rect().contains(button.geometry())


@pytest.mark.usefixtures("large")
def test_the_window_asks_for_room_as_far_as_the_screen_has_it(
    department: Department, open_main_window: Callable[..., MainWindow]
) -> None:
    window = open_main_window(department.options("nowak"))
    screen = window.screen().availableSize()
    assert window.minimumWidth() == min(1280, max(screen.width(), 960))
    assert window.minimumHeight() == min(800, max(screen.height(), 600))


@pytest.mark.slow
@pytest.mark.timeout(ENDED_WITHIN_S + 60)
@pytest.mark.parametrize("tour", ["large Spanish", "large Arabic"])
def test_everything_in_every_scene_has_room_in_the_longest_language_and_from_right_to_left(
    tours: TourRuns, tour: str
) -> None:
    found = json.loads((tours.found(tour) / "found.json").read_text(encoding="utf-8"))
    assert len(found["scenes"]) > 100
    assert [f"{each['scene']}: {each['kind']} {each['words']}" for each in found["findings"]] == []
