"""A small window: every control is whole, none lies beneath another or beyond the edge."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from edumanage_desktop.entrance import open_session
from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.gui.tasks import TaskLanes
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.gui.window_settings import WindowSettings
from edumanage_desktop.gui.workspace import Workspace
from tests.gui.conftest import WindowMaker
from tests.gui.department import Department

SMALLEST = QSize(960, 600)
"""What Full HD leaves at a scale of 200 %, in width."""


def _controls(place: QWidget) -> list[QWidget]:
    kinds: tuple[type[QWidget], ...] = (QAbstractButton, QComboBox, QLineEdit)
    found = [control for kind in kinds for control in place.findChildren(kind) if control.isVisible()]
    return [control for control in found if not isinstance(control.parentWidget(), QComboBox | QLineEdit)]


def _cut(workspace: Workspace) -> list[str]:
    """Return the names of the controls that are not seen whole."""
    cut = []
    for control in _controls(workspace.window()):
        hidden = control.visibleRegion().boundingRect() != control.rect()
        needed = control.minimumWidth() or control.minimumSizeHint().width()
        if hidden or control.width() < needed:
            cut.append(f"{control.accessibleName()} {control.visibleRegion().boundingRect()} needs {needed}")
    return cut


@pytest.mark.parametrize("login", ["nowak", "vance"])
def test_the_smallest_window_shows_every_control_whole(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker, login: str
) -> None:
    department.run_sql("UPDATE student_uploads SET status='withdrawn' WHERE title='Work 3'")
    department.run_sql("UPDATE student_uploads SET status='under review' WHERE title='Work 4'")
    workspace = open_workspace(department, login=login)
    window = workspace.window()
    window.resize(SMALLEST)
    qtbot.waitUntil(lambda: window.size() == SMALLEST)
    qtbot.wait(700)
    qtbot.waitUntil(lambda: _cut(workspace) == [])
    assert workspace.queue.view.horizontalHeader().length() <= workspace.queue.view.viewport().width()
    assert workspace.queue.geometry().right() < workspace.pane.geometry().left()
    assert workspace.rect().contains(workspace.pane.geometry())
    window.resize(1440, 860)
    qtbot.waitUntil(lambda: not _cut(workspace))


def test_a_window_that_was_never_arranged_fits_the_screen(
    qtbot: QtBot, department: Department, theme: Theme, tmp_path: Path
) -> None:
    lanes = TaskLanes()
    window = MainWindow(
        open_session=lambda: open_session(department.options()),
        lanes=lanes,
        theme=theme,
        settings=WindowSettings(tmp_path / "window.ini"),
    )
    qtbot.addWidget(window)
    available = window.screen().availableSize()
    assert available.width() < 1440, "the offscreen screen is smaller than the wanted size"
    assert window.height() < available.height() or window.height() == window.minimumHeight(), "a frame is around it"
    assert window.size() == window.size().boundedTo(available).expandedTo(window.minimumSize())


def test_a_search_that_finds_nothing_counts_nothing(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    queue = open_workspace(department).queue
    queue.filters.search.setText("no such work")
    qtbot.waitUntil(lambda: queue.filters.place() == "0")
    qtbot.waitUntil(lambda: queue.filters.chip_text("submitted").split() == ["Submitted", "0"])
