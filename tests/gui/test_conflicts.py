"""A decision that came second can still be recorded: directly where the rules allow it, by reopening otherwise."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from edumanage_desktop.domain.acts import ActKind
from edumanage_desktop.domain.errors import Conflict
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.review.conflict import OpenConflict, WayOn
from edumanage_desktop.gui.review.conflict_dialog import ConflictDialog
from edumanage_desktop.gui.review.desk import Decision, make_act
from edumanage_desktop.gui.workspace import Workspace
from edumanage_desktop.services.conflicts import Event
from edumanage_desktop.services.drafts import Draft
from tests.gui.conftest import WindowMaker
from tests.gui.department import Department

WORDS = "Please add the error bars."


def meet_their_decision(qtbot: QtBot, department: Department, workspace: Workspace) -> tuple[int, ConflictDialog]:
    """Reject what somebody else has just approved; return the submission and the dialog that compares both."""
    shown = workspace.pane.shown_id()
    assert shown is not None
    workspace.pane.feedback.setPlainText(WORDS)
    department.decide("nowak", shown, ActKind.APPROVE, "Well done.")
    QTest.keyClick(workspace.queue.view, Qt.Key.Key_R)
    qtbot.waitUntil(lambda: workspace.decisions.conflict_count() == 1)
    workspace.decisions.show_conflict()
    dialog = workspace.decisions.dialog
    assert dialog is not None
    assert dialog.form.mine.text() == "Reopen and decide mine"
    (row,) = department.database("vance").reader.rows([shown])
    assert wording.plain(dialog.form.student.text()) == f"{row.student_name} · {row.student_number}"
    assert dialog.form.student.text() in dialog.spoken()
    return shown, dialog


def last_feedback(department: Department, upload_id: int) -> str | None:
    details = department.database("vance").reader.details(upload_id)
    assert details is not None
    return details.history[-1].feedback


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


def test_a_window_that_is_closed_right_after_reopening_for_mine_still_decides_mine(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    shown, dialog = meet_their_decision(qtbot, department, workspace)
    QTest.mouseClick(dialog.form.mine, Qt.MouseButton.LeftButton)
    workspace.window().close()
    assert department.kinds(shown)[-3:] == ["approve", "reopen", "reject"]
    assert last_feedback(department, shown) == WORDS


def test_reopening_for_mine_while_the_database_is_away_is_finished_by_the_next_session(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    shown, dialog = meet_their_decision(qtbot, department, workspace)
    elsewhere = department.path.with_suffix(".away")
    department.close()
    department.path.rename(elsewhere)
    QTest.mouseClick(dialog.form.mine, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: workspace.desk.waiting == 1)
    workspace.window().close()
    elsewhere.rename(department.path)
    assert department.status(shown) == "approved"
    after = open_workspace(department)
    qtbot.waitUntil(lambda: department.kinds(shown)[-3:] == ["approve", "reopen", "reject"])
    qtbot.waitUntil(lambda: after.desk.open_count() == 0)
    assert last_feedback(department, shown) == WORDS
    assert "1 decision of your last session has been recorded" in after.strip.message()


def test_a_reopening_that_comes_second_too_keeps_my_decision_for_comparing_again(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    shown, dialog = meet_their_decision(qtbot, department, workspace)
    department.decide("nowak", shown, ActKind.REOPEN)
    department.decide("nowak", shown, ActKind.APPROVE, "Still well done.")
    QTest.mouseClick(dialog.form.mine, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: workspace.decisions.conflict_count() == 1)
    assert department.kinds(shown)[-3:] == ["approve", "reopen", "approve"], "mine was not sent without its reopening"
    assert "your own decision was not sent" in workspace.strip.message()
    assert workspace.drafts.text(shown) == WORDS
    workspace.decisions.show_conflict()
    again = workspace.decisions.dialog
    assert again is not None
    assert again.form.my_act.text() == "You wanted to reject it"
    assert again.form.my_feedback.toPlainText() == WORDS
    assert again.form.their_feedback.toPlainText() == "Still well done."
    QTest.mouseClick(again.form.mine, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: department.kinds(shown)[-2:] == ["reopen", "reject"])
    assert last_feedback(department, shown) == WORDS


def test_nothing_else_is_decided_between_the_reopening_and_mine(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    shown, dialog = meet_their_decision(qtbot, department, workspace)
    open_then: list[bool] = []
    workspace.desk.recorded.connect(lambda _decision, _outcome: open_then.append(workspace.desk.is_open(shown)))
    QTest.mouseClick(dialog.form.mine, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(open_then) == 2)
    assert open_then == [True, False]
    assert workspace.drafts.text(shown) == "", "what was sent is no draft any more"


def test_a_conflict_that_was_left_for_later_is_met_again_after_the_next_sign_in(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    shown, dialog = meet_their_decision(qtbot, department, workspace)
    dialog.reject()
    workspace.window().close()
    department.decide("nowak", shown, ActKind.REOPEN)
    department.run_sql("UPDATE student_uploads SET title='Renamed' WHERE id=:id", id=shown)
    after = open_workspace(department)
    qtbot.waitUntil(lambda: after.decisions.conflict_count() == 1)
    assert "1 conflict that you left for later waits for you" in after.strip.message()
    row = after.queue.model.row_of(shown)
    assert row is not None
    assert after.queue.model.progress(shown) == "conflict"
    after.decisions.show_conflict()
    again = after.decisions.dialog
    assert again is not None
    assert again.form.title.text() == "Renamed", "their side is that of now"
    assert again.form.my_feedback.toPlainText() == WORDS
    assert after.drafts.text(shown) == WORDS
    QTest.mouseClick(again.form.theirs, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: after.decisions.conflict_count() == 0)
    after.window().close()
    third = open_workspace(department)
    qtbot.waitUntil(lambda: third.deciding.left.is_read)
    assert third.decisions.conflict_count() == 0


def test_a_conflict_on_work_that_went_away_keeps_its_title_and_its_way_for_later(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    shown = workspace.pane.shown_id()
    assert shown is not None
    title = workspace.pane.details.submission.title if workspace.pane.details is not None else None
    workspace.pane.feedback.setPlainText(WORDS)
    department.run_sql("UPDATE student_uploads SET faculty_id=12 WHERE id=:id", id=shown)
    QTest.keyClick(workspace.queue.view, Qt.Key.Key_R)
    qtbot.waitUntil(lambda: workspace.decisions.conflict_count() == 1)
    workspace.window().close()
    after = open_workspace(department)
    qtbot.waitUntil(lambda: after.decisions.conflict_count() == 1)
    (met,) = after.decisions.conflicts.waiting()
    assert met.theirs is None
    assert met.decision.title == title
    assert met.departure is not None
    assert met.departure.to_faculty_id == 12


def test_what_its_person_decided_elsewhere_since_waits_no_longer(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    shown = workspace.pane.shown_id()
    assert shown is not None
    department.run_sql("UPDATE student_uploads SET title='Renamed' WHERE id=:id", id=shown)
    QTest.keyClick(workspace.queue.view, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: workspace.decisions.conflict_count() == 1)
    workspace.window().close()
    department.decide("nowak", shown, ActKind.APPROVE)
    after = open_workspace(department)
    qtbot.waitUntil(lambda: after.deciding.left.is_read)
    assert after.decisions.conflict_count() == 0


def test_a_number_that_is_another_students_work_now_gets_no_decision_of_mine(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    shown = workspace.pane.shown()
    assert shown is not None
    theirs = department.database("nowak").reader.details(shown.upload_id)
    mine = make_act(ActKind.APPROVE, shown, Draft("Well done, Aisha."))
    refusal = Conflict(Sentence("Somebody changed this submission first."), theirs)
    restored = OpenConflict(Decision(replace(mine, student_id=4999), "Work 8"), refusal)
    assert workspace.decisions.conflicts.ways(OpenConflict(Decision(mine, "Work 8"), refusal)) == (WayOn.MINE,)
    assert workspace.decisions.conflicts.ways(restored) == ()
    assert restored.their_side().event is Event.UNSEEN
