"""Several rows are selected that are not all in memory: what is read of them is what the person saw, or nothing."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from edumanage_desktop.gui.queue.refreshing import QueueRefreshing
from edumanage_desktop.gui.workspace import Workspace
from tests.gui.conftest import WindowMaker, wait_until_ready
from tests.gui.department import Department
from tests.gui.test_decisions import REST_MS, press, wait_until_sent
from tests.gui.test_several_decisions import CONTROL, fill_with_many


def test_a_submission_that_came_meanwhile_is_not_selected_in_the_place_of_another(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    fill_with_many(department, 240)
    workspace = open_workspace(department)
    seen = workspace.queue.current_id
    department.submit("Never seen")
    QTest.keyClick(workspace.queue.view, Qt.Key.Key_A, CONTROL)
    qtbot.waitUntil(lambda: not workspace.queue.selection.is_reading())
    assert workspace.queue.selection.submissions == ()
    assert workspace.queue.current_id == seen
    assert "select them again" in workspace.strip.message()
    assert workspace.pane.form.approve.isEnabled(), "the one that is selected can be decided"


def test_rows_that_moved_while_they_were_read_are_not_selected_out_of_sight(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    fill_with_many(department, 240)
    workspace = open_workspace(department)
    _outrun(qtbot, workspace)
    assert not workspace.queue.selection.is_several()
    assert len(workspace.queue.view.selectionModel().selectedRows()) == 1
    qtbot.wait(REST_MS)
    one = workspace.queue.current_id
    press(workspace, Qt.Key.Key_A)
    wait_until_sent(qtbot, workspace)
    assert one is not None
    assert department.status(one) == "approved"
    assert workspace.deciding.batches.reports == ()


def _outrun(qtbot: QtBot, workspace: Workspace) -> None:
    """Select everything, and have a refresh adopted before the rows that are not in memory are read."""
    refreshing = workspace.queue.findChild(QueueRefreshing)
    assert isinstance(refreshing, QueueRefreshing)
    adopted: list[object] = []
    refreshing.adopted.connect(lambda *told: adopted.append(told))
    workspace.queue.refresh()
    QTest.keyClick(workspace.queue.view, Qt.Key.Key_A, CONTROL)
    assert workspace.queue.selection.is_reading()
    qtbot.waitUntil(lambda: bool(adopted))
    qtbot.waitUntil(lambda: not workspace.queue.selection.is_reading())
    wait_until_ready(qtbot, workspace)
