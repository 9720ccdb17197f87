"""Whoever was first, with whatever: both sides are told, with who and when, and the ways on that the case has."""

import re
from collections.abc import Callable
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from edumanage_desktop.gui.review.conflict_dialog import ConflictDialog
from edumanage_desktop.gui.review.guard import REST_SECONDS
from edumanage_desktop.gui.workspace import Workspace
from tests.gui.either_engine import EitherEngine

MINE = "Please add the error bars."


def reject_too_late(either: EitherEngine, happens: Callable[[int], object]) -> tuple[Workspace, int, ConflictDialog]:
    """Let something happen to what ann reads, and let her reject it; return what compares both sides."""
    workspace = either.workspace()
    shown = workspace.pane.shown_id()
    assert shown is not None
    workspace.watcher.stop()
    workspace.pane.feedback.setPlainText(MINE)
    happens(shown)
    workspace.focus_queue()
    QTest.keyClick(workspace.queue.view, Qt.Key.Key_R)
    either.qtbot.waitUntil(lambda: workspace.decisions.conflict_count() == 1)
    QTest.keyClick(workspace.queue.view, Qt.Key.Key_C)
    dialog = workspace.decisions.dialog
    assert dialog is not None
    return workspace, shown, dialog


@dataclass(frozen=True)
class Case:
    """What happens, and what the person is told of it."""

    happens: Callable[[EitherEngine, int], object]
    sentence: str
    theirs: str
    """A pattern of who did what."""
    changes: str = ""
    way: str = ""
    """The way on beside theirs and later, '' for none."""
    keep: str = "Keep theirs"


CASES = {
    "decided": Case(
        lambda either, upload: either.database.act("duo", "approve", upload, feedback="Well done.", reason="Clear."),
        "decided on this submission",
        "Duo.* approved it",
        way="Reopen and decide mine",
    ),
    "withdrawn": Case(
        lambda either, upload: either.database.act("reg", "withdraw", upload, reason="Asked to."),
        "was withdrawn",
        "Reg.* withdrew it",
    ),
    "moved": Case(
        lambda either, upload: either.database.act("reg", "reassign", upload, target_faculty_id=2, reason="Away."),
        "went to somebody else",
        "Reg.* gave it to .*Bob Wu",
        way="Hand on my draft",
        keep="Keep my draft",
    ),
    "deleted": Case(
        lambda either, upload: either.database.by_portal("DELETE FROM student_uploads WHERE id=?", upload),
        "was deleted",
        "Deleted outside",
        keep="Keep my draft",
    ),
    "title": Case(
        lambda either, upload: either.database.act(
            "reg", "correct", upload, title="Right title", reason="Typing error"
        ),
        "was corrected",
        "Reg.* corrected it",
        changes="Title: .*Work .* → .*Right title",
        way="Decide mine",
    ),
    "description": Case(
        lambda either, upload: either.database.act("reg", "correct", upload, description="With data", reason="Added"),
        "was corrected",
        "Reg.* corrected it",
        changes="Description: .*nothing.* → .*With data",
        way="Decide mine",
    ),
    "student": Case(
        lambda either, upload: either.database.act("reg", "correct", upload, student_id=5, reason="Mixed up"),
        "was corrected",
        "Reg.* corrected it",
        changes="Student: .*No Number.* → .*Zoë",
        way="Decide mine",
    ),
    "file": Case(
        lambda either, upload: either.database.by_portal(
            "UPDATE student_uploads SET file_path='works/other.txt' WHERE id=?", upload
        ),
        "Another file was put here",
        "Changed outside",
        changes="File: .*works/.* → .*works/other.txt",
        way="Decide mine",
    ),
}


@pytest.mark.parametrize("name", sorted(CASES))
def test_both_sides_are_told_and_the_ways_on(either: EitherEngine, name: str) -> None:
    case = CASES[name]
    workspace, shown, dialog = reject_too_late(either, lambda upload: case.happens(either, upload))
    form = dialog.form
    assert case.sentence in form.sentence.text()
    assert "what you wrote is kept" in form.sentence.text()
    assert re.search(case.theirs, form.their_act.text())
    assert form.their_time.text(), "when"
    assert re.search(case.changes, form.their_changes.toPlainText(), re.DOTALL)
    assert form.their_changes.isVisible() is bool(case.changes)
    assert form.my_act.text() == "You wanted to reject it"
    assert form.my_feedback.toPlainText() == MINE
    assert (form.mine.text() if form.mine.isVisible() else "") == case.way
    assert form.theirs.text() == case.keep
    assert form.their_act.text() in dialog.spoken()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert workspace.decisions.conflict_count() == 1, "Escape means later"
    assert workspace.queue.model.progress(shown) == "conflict", "it is found again in the queue"
    workspace.decisions.show_conflict()
    again = workspace.decisions.dialog
    assert again is not None
    QTest.mouseClick(again.form.theirs, Qt.MouseButton.LeftButton)
    assert workspace.decisions.conflict_count() == 0
    assert workspace.queue.model.progress(shown) == ""
    assert workspace.drafts.text(shown) == MINE, "nothing that was typed is lost"


@pytest.mark.parametrize("name", ["decided", "student", "file"])
def test_mine_can_still_be_decided_on_what_stands_there_now(either: EitherEngine, name: str) -> None:
    case = CASES[name]
    workspace, shown, dialog = reject_too_late(either, lambda upload: case.happens(either, upload))
    QTest.mouseClick(dialog.form.mine, Qt.MouseButton.LeftButton)
    either.qtbot.waitUntil(lambda: either.database.kinds(shown)[-1] == "reject")
    query = "SELECT feedback FROM acts WHERE upload_id=:u AND kind='reject'"
    assert either.database.root(query, u=shown) == [(MINE,)]
    either.qtbot.waitUntil(lambda: workspace.desk.open_count() == 0)
    assert workspace.drafts.text(shown) == ""


def test_who_decides_anew_has_settled_the_conflict(either: EitherEngine) -> None:
    workspace, shown, dialog = reject_too_late(either, lambda upload: CASES["title"].happens(either, upload))
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    workspace.queue.refresh()
    either.show(workspace, shown)
    either.qtbot.waitUntil(lambda: workspace.pane.form.title.text() == "Right title")
    either.qtbot.wait(round(REST_SECONDS * 1000) + 100)
    workspace.window().activateWindow()
    workspace.focus_queue()
    either.qtbot.waitUntil(workspace.queue.view.hasFocus)
    QTest.keyClick(workspace.queue.view, Qt.Key.Key_R)
    either.qtbot.waitUntil(lambda: either.database.kinds(shown)[-1] == "reject")
    either.qtbot.waitUntil(lambda: workspace.decisions.conflict_count() == 0)
    assert workspace.queue.model.progress(shown) == ""


def test_the_reason_of_a_decision_is_told_as_one_for_staff(either: EitherEngine) -> None:
    _workspace, _shown, dialog = reject_too_late(either, lambda upload: CASES["decided"].happens(either, upload))
    assert dialog.form.their_feedback.toPlainText() == "Well done."
    assert "staff only" in dialog.form.their_reason.text()
    assert "Clear." in dialog.form.their_reason.text()
    assert "Clear." not in dialog.form.their_feedback.toPlainText()


def test_a_draft_on_moved_work_goes_to_its_new_owner_and_to_nobody_else(either: EitherEngine) -> None:
    workspace, shown, dialog = reject_too_late(either, lambda upload: CASES["moved"].happens(either, upload))
    QTest.mouseClick(dialog.form.mine, Qt.MouseButton.LeftButton)
    either.qtbot.waitUntil(lambda: "was handed on to" in workspace.strip.message())
    assert "Bob Wu" in workspace.strip.message()
    assert workspace.decisions.conflict_count() == 0
    either.qtbot.waitUntil(lambda: workspace.drafts.text(shown) == "")
    workspace.window().close()
    bob = either.workspace("bob")
    either.show(bob, shown)
    banner = bob.pane.form.handed
    either.qtbot.waitUntil(banner.isVisible)
    assert "Ann" in banner.head.text()
    bob.pane.feedback.setPlainText("My own words")
    QTest.mouseClick(banner.take, Qt.MouseButton.LeftButton)
    assert bob.pane.feedback.toPlainText() == f"My own words\n\n{MINE}"
    assert not banner.isVisible()
    either.qtbot.waitUntil(lambda: either.database.root("SELECT COUNT(*) FROM handed_drafts") == [(0,)])
