"""Whoever goes through the queue by keyboard sees what comes next."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from edumanage_desktop.gui.queue.view import QueueView
from edumanage_desktop.gui.workspace import Workspace
from tests.gui.conftest import WindowMaker, wait_until_ready
from tests.gui.department import NOWAK, Department

MANY = 400


@pytest.fixture
def workspace(qtbot: QtBot, department: Department, open_workspace: WindowMaker) -> Workspace:
    """The window on four hundred submissions and eight."""
    department.run_sql(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<:count) "
        "INSERT INTO student_uploads (student_id, faculty_id, title, file_path, created_at, status) "
        "SELECT 4101+i%4, :faculty, 'Bulk '||i, 'bulk.pdf', datetime('2026-01-01', '+'||i||' minutes'), 'submitted' "
        "FROM n",
        count=MANY,
        faculty=NOWAK,
    )
    opened = open_workspace(department)
    qtbot.waitUntil(lambda: opened.queue.model.total == MANY + 8)
    return opened


def whole_rows(view: QueueView) -> tuple[int, int]:
    """Return the first and the last row that are whole on the screen."""
    height = view.verticalHeader().defaultSectionSize()
    top, room = view.verticalScrollBar().value(), view.viewport().height()
    return -(-top // height), (top + room) // height - 1


def press(view: QueueView, key: Qt.Key, times: int = 1) -> int:
    """Press a key so often, and return which row is current then."""
    for _time in range(times):
        QTest.keyClick(view, key)
    return view.currentIndex().row()


def test_two_rows_of_what_comes_next_stay_in_sight(workspace: Workspace) -> None:
    view = workspace.queue.view
    row = press(view, Qt.Key.Key_Down, 20)
    assert whole_rows(view)[1] == row + 2
    row = press(view, Qt.Key.Key_PageDown)
    assert whole_rows(view)[1] == row + 2
    row = press(view, Qt.Key.Key_J)
    assert whole_rows(view)[1] == row + 2
    row = press(view, Qt.Key.Key_PageUp, 2)
    assert whole_rows(view)[0] == row - 2
    row = press(view, Qt.Key.Key_Up)
    assert whole_rows(view)[0] == row - 2


def test_the_ends_of_the_list_are_reached_and_nothing_scrolls_in_the_middle(workspace: Workspace) -> None:
    view = workspace.queue.view
    assert press(view, Qt.Key.Key_End) == MANY + 7
    assert whole_rows(view)[1] == MANY + 7
    top = view.verticalScrollBar().value()
    press(view, Qt.Key.Key_Up, 3)
    assert view.verticalScrollBar().value() == top
    assert press(view, Qt.Key.Key_Home) == 0
    assert view.verticalScrollBar().value() == 0
    press(view, Qt.Key.Key_Down, 3)
    assert view.verticalScrollBar().value() == 0


def test_a_page_down_leaves_no_row_unseen(workspace: Workspace) -> None:
    view = workspace.queue.view
    for _page in range(3):
        _first, last = whole_rows(view)
        press(view, Qt.Key.Key_PageDown)
        assert whole_rows(view)[0] <= last + 1


def test_a_click_at_the_edge_moves_nothing_from_under_the_mouse(qtbot: QtBot, workspace: Workspace) -> None:
    view = workspace.queue.view
    press(view, Qt.Key.Key_Down, 20)
    wait_until_ready(qtbot, workspace)
    first, _last = whole_rows(view)
    top = view.verticalScrollBar().value()
    at = view.visualRect(view.model().index(first, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(at))
    assert view.currentIndex().row() == first
    qtbot.wait(700)
    assert view.verticalScrollBar().value() == top


def test_a_low_list_shows_the_current_row_whole(qtbot: QtBot, workspace: Workspace) -> None:
    view = workspace.queue.view
    height = view.verticalHeader().defaultSectionSize()
    for rows in (1, 2, 4):
        view.setFixedHeight(view.horizontalHeader().height() + rows * height + 5)
        qtbot.waitUntil(lambda rows=rows: view.viewport().height() // height == rows)  # type: ignore[misc]  # mypy cannot infer a lambda's default
        for key in (Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Up):
            row = press(view, key, 5)
            first, last = whole_rows(view)
            assert first <= row <= last
