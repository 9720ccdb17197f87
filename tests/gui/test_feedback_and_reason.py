"""Feedback and reason never change places: from the two fields to the database, and to who may read which."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from edumanage_desktop.domain.acts import LONGEST_WORDS
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.review.guard import REST_SECONDS
from edumanage_desktop.gui.workspace import Workspace
from tests.gui.either_engine import EitherEngine

FOR_THE_STUDENT, FOR_STAFF = "Please add the error bars.", "Second late hand-in, spoke to the registrar."


def write_both(workspace: Workspace) -> None:
    """Type into both fields as a person does, the reason unfolded by its own button."""
    writing = workspace.pane.writing
    workspace.pane.feedback.setFocus()
    QTest.keyClicks(workspace.pane.feedback, FOR_THE_STUDENT)
    QTest.mouseClick(writing.form.reason_fold, Qt.MouseButton.LeftButton)
    writing.reason.setFocus()
    QTest.keyClicks(writing.reason, FOR_STAFF)
    workspace.focus_queue()


def test_what_is_typed_into_one_never_lands_in_the_other(either: EitherEngine) -> None:
    workspace = either.workspace()
    shown = workspace.pane.shown_id()
    assert shown is not None
    write_both(workspace)
    QTest.keyClick(workspace.queue.view, Qt.Key.Key_R)
    either.qtbot.waitUntil(lambda: either.database.kinds(shown)[-1] == "reject")
    root = either.database.root
    root("INSERT INTO settings(name,value) VALUES('feedback_delay_minutes','0')")
    both = [(FOR_THE_STUDENT, FOR_STAFF)]
    assert root("SELECT feedback,reason FROM acts WHERE upload_id=:u AND kind='reject'", u=shown) == both
    assert root("SELECT feedback,reason FROM history_texts WHERE upload_id=:u AND feedback<>''", u=shown) == both
    assert root("SELECT feedback FROM portal_feedback WHERE upload_id=:u", u=shown) == [(FOR_THE_STUDENT,)]
    for login, reads_reason in (("ann", True), ("reg", True), ("adm", True)):
        details = either.database.client(login).reader.details(shown)
        assert details is not None
        assert details.history[-1].feedback == FOR_THE_STUDENT
        assert (details.history[-1].reason == FOR_STAFF) is reads_reason
    student = {5: "stu", 6: "sam"}.get(either.department.students[shown])
    if student is not None:
        details = either.database.client(student).reader.details(shown)
        assert details is not None
        assert (details.history[-1].feedback, details.history[-1].reason) == (FOR_THE_STUDENT, None)
        assert details.history[-1].student_name is None


def test_an_undo_brings_each_back_into_its_own_field(either: EitherEngine) -> None:
    workspace = either.workspace()
    shown = workspace.pane.shown_id()
    assert shown is not None
    write_both(workspace)
    QTest.keyClick(workspace.queue.view, Qt.Key.Key_R)
    either.qtbot.waitUntil(lambda: either.database.kinds(shown)[-1] == "reject")
    either.qtbot.waitUntil(lambda: workspace.desk.open_count() == 0)
    workspace.decisions.undo()
    either.qtbot.waitUntil(lambda: either.database.kinds(shown)[-1] == "reopen")
    either.qtbot.waitUntil(lambda: workspace.pane.shown_id() == shown)
    writing = workspace.pane.writing
    either.qtbot.waitUntil(lambda: writing.words().feedback == FOR_THE_STUDENT)
    assert writing.reason.toPlainText() == FOR_STAFF
    assert writing.reason.isVisible(), "a reason that is going to be sent is never folded away"
    QTest.mouseClick(writing.form.reason_fold, Qt.MouseButton.LeftButton)
    assert writing.reason.isVisible()


def test_the_two_fields_look_and_sound_different(either: EitherEngine) -> None:
    writing = either.workspace().pane.writing
    assert not writing.reason.isVisible(), "folded away until it is wanted"
    names = writing.feedback.accessibleName(), writing.reason.accessibleName()
    assert "student reads" in names[0]
    assert "staff only" in names[1]
    assert writing.feedback.placeholderText() != writing.reason.placeholderText()
    assert writing.reason.property("kind") == "reason"
    assert not writing.form.feedback_icon.pixmap().isNull()
    assert not writing.form.reason_fold.icon().isNull()


def test_more_than_can_be_sent_is_told_before_anything_is_sent(either: EitherEngine) -> None:
    workspace = either.workspace()
    shown = workspace.pane.shown_id()
    assert shown is not None
    for field in (workspace.pane.feedback, workspace.pane.writing.reason):
        workspace.pane.writing.unfold_reason(True)
        field.setPlainText("x" * (LONGEST_WORDS + 1))
        workspace.focus_queue()
        either.qtbot.wait(round(REST_SECONDS * 1000) + 100)
        QTest.keyClick(workspace.queue.view, Qt.Key.Key_A)
        either.qtbot.waitUntil(lambda: wording.number(LONGEST_WORDS + 1) in workspace.pane.form.hint.text())
        assert field.hasFocus()
        field.setPlainText("short")
        assert workspace.pane.form.hint.text() == ""
    assert "approve" not in either.database.kinds(shown)
    assert workspace.pane.writing.form.feedback_count.text() == f"5 of {wording.number(LONGEST_WORDS)}"
