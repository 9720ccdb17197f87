"""Drafts on work that went to somebody else: only their author sees, hands on, keeps or discards them."""

import shutil

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from edumanage_desktop.gui.review.left_drafts_dialog import LeftDraftsDialog
from edumanage_desktop.gui.workspace import Workspace
from tests.gui.either_engine import EitherEngine

WORDS = "The second part does not follow."


def lose_what_is_shown(either: EitherEngine, workspace: Workspace) -> tuple[int, LeftDraftsDialog]:
    """Type on what is shown, let it go to bob, and open what the strip then offers."""
    shown = workspace.pane.shown_id()
    assert shown is not None
    workspace.pane.feedback.setPlainText(WORDS)
    either.database.act("reg", "reassign", shown, target_faculty_id=2, reason="Away")
    workspace.watcher.ask()
    either.qtbot.waitUntil(lambda: len(workspace.handing_on.handovers.left()) == 1)
    workspace.strip.left_drafts_chosen.emit()
    dialog = workspace.handing_on.dialog
    assert dialog is not None
    return shown, dialog


def test_the_author_hands_a_draft_on(either: EitherEngine) -> None:
    workspace = either.workspace()
    shown, dialog = lose_what_is_shown(either, workspace)
    assert "Bob Wu" in dialog.list.item(0).text()
    ((title, student),) = either.database.root(
        "SELECT u.title,s.full_name FROM student_uploads u JOIN students s ON s.id=u.student_id WHERE u.id=:u", u=shown
    )
    assert title in dialog.list.item(0).text()
    assert student in dialog.list.item(0).text()
    assert dialog.text.toPlainText() == WORDS
    assert "Bob Wu" in dialog.hand_on.text()
    QTest.mouseClick(dialog.hand_on, Qt.MouseButton.LeftButton)
    either.qtbot.waitUntil(lambda: dialog.list.count() == 0)
    query = "SELECT to_faculty_id,upload_id,author,feedback FROM handed_drafts"
    assert either.database.root(query) == [(2, shown, "ann", WORDS)]
    either.qtbot.waitUntil(lambda: either.drafts() == {})
    dialog.reject()


def test_the_author_discards_a_draft_and_may_bring_it_back(either: EitherEngine) -> None:
    workspace = either.workspace()
    shown, dialog = lose_what_is_shown(either, workspace)
    QTest.mouseClick(dialog.discard, Qt.MouseButton.LeftButton)
    assert dialog.list.count() == 0
    assert workspace.drafts.text(shown) == ""
    QTest.mouseClick(dialog.answer, Qt.MouseButton.LeftButton)
    assert workspace.drafts.text(shown) == WORDS
    assert dialog.list.count() == 1
    QTest.mouseClick(dialog.keep, Qt.MouseButton.LeftButton)
    assert dialog.list.count() == 0
    assert workspace.drafts.text(shown) == WORDS, "it is kept, and no more said of it"
    dialog.reject()


def test_what_was_left_is_found_again_by_the_next_session(either: EitherEngine) -> None:
    workspace = either.workspace()
    shown, dialog = lose_what_is_shown(either, workspace)
    dialog.reject()
    workspace.window().close()
    again = either.workspace(computer="home")
    either.qtbot.waitUntil(lambda: len(again.handing_on.handovers.left()) == 1)
    (left,) = again.handing_on.handovers.left()
    assert (left.departure.upload_id, left.draft.feedback) == (shown, WORDS)


def test_who_has_the_work_may_do_without_it(either: EitherEngine) -> None:
    workspace = either.workspace()
    shown, dialog = lose_what_is_shown(either, workspace)
    QTest.mouseClick(dialog.hand_on, Qt.MouseButton.LeftButton)
    either.qtbot.waitUntil(lambda: dialog.list.count() == 0)
    workspace.window().close()
    bob = either.workspace("bob")
    either.show(bob, shown)
    either.qtbot.waitUntil(bob.pane.form.handed.isVisible)
    QTest.mouseClick(bob.pane.form.handed.refuse, Qt.MouseButton.LeftButton)
    assert not bob.pane.form.handed.isVisible()
    assert bob.pane.feedback.toPlainText() == ""
    either.qtbot.waitUntil(lambda: either.database.root("SELECT COUNT(*) FROM handed_drafts") == [(0,)])


def test_given_back_and_forth_it_reaches_only_who_has_it_now(either: EitherEngine) -> None:
    upload = either.database.upload(faculty=1)
    store = either.workspace()._welcome.session.handovers
    either.database.act("reg", "reassign", upload, target_faculty_id=2, reason="Away")
    store.hand_on(upload, type(either.workspace().drafts.draft(upload))("for bob"))
    either.database.act("reg", "reassign", upload, target_faculty_id=1, reason="Back")
    assert either.database.root("SELECT COUNT(*) FROM handed_drafts") == [(1,)]
    bob = either.workspace("bob")._welcome.session.handovers
    assert bob.received() == (), "it is not bob's work any more"
    assert store.received() == ()
    either.database.act("reg", "reassign", upload, target_faculty_id=2, reason="Away again")
    assert [handed.draft.feedback for handed in bob.received()] == ["for bob"]


def test_what_is_taken_over_stays_in_the_database_until_this_computer_keeps_it(either: EitherEngine) -> None:
    workspace = either.workspace()
    shown, dialog = lose_what_is_shown(either, workspace)
    QTest.mouseClick(dialog.hand_on, Qt.MouseButton.LeftButton)
    either.qtbot.waitUntil(lambda: dialog.list.count() == 0)
    workspace.window().close()
    bob = either.workspace("bob", computer="home")
    either.show(bob, shown)
    either.qtbot.waitUntil(bob.pane.form.handed.isVisible)
    drafts = either.folder / "home" / "data_folder" / "drafts"
    shutil.rmtree(drafts, ignore_errors=True)
    drafts.write_text("in the way of every draft")
    QTest.mouseClick(bob.pane.form.handed.take, Qt.MouseButton.LeftButton)
    either.qtbot.waitUntil(lambda: "could not be kept" in bob.strip.message())
    count = "SELECT COUNT(*) FROM handed_drafts"
    assert either.database.root(count) == [(1,)], "nothing else has it"
    drafts.unlink()
    bob.drafts.try_again()
    either.qtbot.waitUntil(lambda: either.database.root(count) == [(0,)])
    (kept,) = either.local_drafts("home")
    assert WORDS in kept.read_text()
