"""A decision that came second can still be recorded: directly where the rules allow it, by reopening otherwise."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from edumanage_desktop.domain.acts import ActKind
from tests.gui.conftest import WindowMaker
from tests.gui.department import Department


def test_where_their_change_left_the_status_my_decision_needs_no_reopening(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    shown = workspace.pane.shown_id()
    assert shown is not None
    workspace.pane.feedback.setPlainText("Please add the error bars.")
    department.run_sql("UPDATE student_uploads SET title='Renamed' WHERE id=:id", id=shown)
    QTest.keyClick(workspace.queue.view, Qt.Key.Key_R)
    qtbot.waitUntil(lambda: workspace.decisions.conflict_count() == 1)
    workspace.decisions.show_conflict()
    dialog = workspace.decisions.dialog
    assert dialog is not None
    assert dialog.form.mine.isVisible()
    assert (dialog.form.mine.text(), dialog.form.mine.accessibleName()) == ("Decide mine", "Decide mine")
    QTest.mouseClick(dialog.form.mine, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: department.status(shown) == "rejected")
    assert department.kinds(shown)[-2:] == ["outside", "reject"]
    assert workspace.decisions.conflict_count() == 0
    details = department.database("vance").reader.details(shown)
    assert details is not None
    assert details.history[-1].feedback == "Please add the error bars."


def test_a_decided_submission_is_reopened_first(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    shown = workspace.pane.shown_id()
    assert shown is not None
    department.decide("nowak", shown, ActKind.REJECT, "No.")
    QTest.keyClick(workspace.queue.view, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: workspace.decisions.conflict_count() == 1)
    workspace.decisions.show_conflict()
    dialog = workspace.decisions.dialog
    assert dialog is not None
    assert dialog.form.mine.text() == "Reopen and decide mine"
    QTest.mouseClick(dialog.form.mine, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: department.kinds(shown)[-3:] == ["reject", "reopen", "approve"])
