"""The window offers what the person's roles include."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.gui.conftest import WindowMaker
from tests.gui.department import Department
from tests.gui.test_decisions import press, wait_until_sent


def test_a_registrar_who_decides_nothing_is_offered_no_feedback_and_no_decision(
    department: Department, open_workspace: WindowMaker
) -> None:
    pane = open_workspace(department, login="vance").pane
    form = pane.form
    shown = [control.isVisible() for control in (pane.feedback, form.approve, form.reject, form.aside, form.reopen)]
    assert shown == [False, False, False, False, True]
    pane = open_workspace(department).pane
    form = pane.form
    assert all(control.isVisible() for control in (pane.feedback, form.approve, form.reject, form.aside))


def test_why_nothing_can_be_decided_stands_where_the_buttons_are(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    line = open_workspace(department, login="vance").deciding.read_only
    assert line.isVisible()
    assert "is for the faculty member who has the work" in line.text()
    workspace = open_workspace(department)
    line = workspace.deciding.read_only
    assert not line.isVisible()
    department.run_sql(
        "CREATE TRIGGER acts_closed BEFORE INSERT ON acts"
        " BEGIN SELECT RAISE(ABORT,'EM|MAINTENANCE|reason=downgrade'); END"
    )
    press(workspace, Qt.Key.Key_A)
    qtbot.waitUntil(line.isVisible)
    assert "until an administrator has finished" in line.text()
    assert (
        line.mapTo(workspace, line.rect().bottomLeft()).y()
        < workspace.pane.form.approve.mapTo(workspace, workspace.pane.form.approve.rect().topLeft()).y()
    )
    department.run_sql("DROP TRIGGER acts_closed")
    wait_until_sent(qtbot, workspace)
    qtbot.waitUntil(lambda: not line.isVisible())
