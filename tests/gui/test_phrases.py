"""Phrases of the library are inserted by typing, and nothing that is typed on the way is lost."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from edumanage_desktop.gui.review.phrase_dialog import PhraseDialog
from edumanage_desktop.gui.review.phrase_popup import PhrasePopup
from edumanage_desktop.gui.workspace import Workspace
from tests.gui.conftest import WindowMaker
from tests.gui.department import Department
from tests.gui.test_decisions import REST_MS, wait_until_sent
from tests.gui.test_decisions import press as press_key

PHRASES = (
    "Please add the error bars to {title}, {student}.",
    "The units are missing.\nPlease add them.",
    "Well argued.",
)
CONTROL, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def workspace(qtbot: QtBot, department: Department, open_workspace: WindowMaker) -> Workspace:
    """A window of somebody with three phrases, the keyboard in the feedback field."""
    made = open_workspace(department)
    made.library.shelf.load()
    qtbot.waitUntil(lambda: made.library.shelf.is_read)
    for text in PHRASES:
        made.library.shelf.add(text)
    made.pane.feedback.setFocus()
    return made


def popup(workspace: Workspace) -> PhrasePopup:
    found = workspace.library.inserting.popup
    assert found is not None
    return found


def offered(workspace: Workspace) -> list[str]:
    listed = popup(workspace).list
    return [listed.item(row).text() for row in range(listed.count())]


def type_in(qtbot: QtBot, workspace: Workspace, text: str) -> None:
    QTest.keyClicks(workspace.pane.feedback, text)
    qtbot.wait(20)


def press(workspace: Workspace, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(workspace.pane.feedback, key, modifiers)


def test_a_stroke_at_the_start_of_a_line_offers_phrases_and_enter_inserts_one(
    qtbot: QtBot, workspace: Workspace
) -> None:
    type_in(qtbot, workspace, "Good plot.")
    press(workspace, Qt.Key.Key_Return)
    type_in(qtbot, workspace, "/err")
    assert workspace.library.inserting.is_open()
    assert len(offered(workspace)) == 1
    press(workspace, Qt.Key.Key_Return)
    details = workspace.pane.details
    assert details is not None
    row = details.submission
    inserted = f"Please add the error bars to {row.title}, {row.student_name}."
    assert workspace.pane.feedback.toPlainText() == f"Good plot.\n{inserted}"
    assert not workspace.library.inserting.is_open()
    assert workspace.drafts.text(row.id) == f"Good plot.\n{inserted}"


def test_one_undo_takes_the_whole_phrase_out_again(qtbot: QtBot, workspace: Workspace) -> None:
    type_in(qtbot, workspace, "Good plot. ")
    press(workspace, Qt.Key.Key_Space, CONTROL)
    assert workspace.library.inserting.is_open()
    type_in(qtbot, workspace, "units")
    press(workspace, Qt.Key.Key_Return)
    assert workspace.pane.feedback.toPlainText() == "Good plot. The units are missing.\nPlease add them."
    press(workspace, Qt.Key.Key_Z, CONTROL)
    assert workspace.pane.feedback.toPlainText() == "Good plot. units"


def test_escape_leaves_what_was_typed_and_stays_in_the_field(qtbot: QtBot, workspace: Workspace) -> None:
    type_in(qtbot, workspace, "/the un")
    assert workspace.library.inserting.is_open()
    press(workspace, Qt.Key.Key_Escape)
    assert not workspace.library.inserting.is_open()
    assert workspace.pane.feedback.toPlainText() == "/the un"
    assert workspace.pane.feedback.hasFocus()
    type_in(qtbot, workspace, "its")
    assert not workspace.library.inserting.is_open(), "closed is closed"
    press(workspace, Qt.Key.Key_Escape)
    assert workspace.queue.view.hasFocus()
    assert workspace.pane.feedback.toPlainText() == "/the units"


def test_a_stroke_that_means_no_phrase_is_a_stroke(qtbot: QtBot, workspace: Workspace) -> None:
    type_in(qtbot, workspace, "3/4 and/or ")
    assert not workspace.library.inserting.is_open()
    press(workspace, Qt.Key.Key_Return)
    type_in(qtbot, workspace, "/zzz")
    assert not workspace.library.inserting.is_open()
    press(workspace, Qt.Key.Key_Return)
    assert workspace.pane.feedback.toPlainText() == "3/4 and/or \n/zzz\n"


def test_arrows_choose_and_use_ranks(qtbot: QtBot, department: Department, workspace: Workspace) -> None:
    press(workspace, Qt.Key.Key_Space, CONTROL)
    first = offered(workspace)
    press(workspace, Qt.Key.Key_Up)
    press(workspace, Qt.Key.Key_Down)
    press(workspace, Qt.Key.Key_Down)
    assert popup(workspace).list.currentRow() == 1
    press(workspace, Qt.Key.Key_Return)
    press(workspace, Qt.Key.Key_Space, CONTROL)
    assert offered(workspace)[0] == first[1], "what was used comes first"
    press(workspace, Qt.Key.Key_Escape)
    chosen = first[1]
    qtbot.waitUntil(lambda: any(each.used == 1 and each.label == chosen for each in _stored(department)))


def _stored(department: Department) -> list:  # type: ignore[type-arg] # phrases
    from edumanage_desktop.adapters.database.own_library import DatabaseLibrary

    return list(DatabaseLibrary(connections=department.database("nowak").connections).phrases())


def test_the_selected_text_is_added_once(qtbot: QtBot, department: Department, workspace: Workspace) -> None:
    type_in(qtbot, workspace, "Always label your axes.")
    workspace.pane.feedback.selectAll()
    workspace.library.inserting.add_selection()
    workspace.library.inserting.add_selection()
    assert "is in your library" in workspace.strip.message()
    qtbot.waitUntil(lambda: sum(each.content == "Always label your axes." for each in _stored(department)) == 1)


def test_the_dialog_keeps_what_is_edited_and_brings_deleted_phrases_back(
    qtbot: QtBot, department: Department, workspace: Workspace
) -> None:
    workspace.library.manage()
    dialog = workspace.library.dialog
    assert isinstance(dialog, PhraseDialog)
    dialog.list.setCurrentRow(0)
    dialog.text.setPlainText("Edited by hand")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: any(each.content == "Edited by hand" for each in _stored(department)))
    workspace.library.manage()
    again = workspace.library.dialog
    assert again is not None
    again.search.setText("edited")
    again.list.setCurrentRow(0)
    QTest.mouseClick(again.delete_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not any(each.content == "Edited by hand" for each in _stored(department)))
    QTest.mouseClick(again.answer, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: any(each.content == "Edited by hand" for each in _stored(department)))
    again.reject()


def test_a_phrase_that_is_too_long_is_not_lost_by_closing(qtbot: QtBot, workspace: Workspace) -> None:
    workspace.library.manage()
    dialog = workspace.library.dialog
    assert dialog is not None
    dialog.text.setPlainText("x" * 20_001)
    dialog.reject()
    assert dialog.isVisible()
    assert "at most" in dialog.message.text()
    dialog.text.clear()
    dialog.reject()
    assert not dialog.isVisible()


def test_a_change_that_fails_takes_back_nothing_but_itself(
    qtbot: QtBot, department: Department, workspace: Workspace
) -> None:
    shelf = workspace.library.shelf
    told: list[str] = []
    shelf.failed.connect(told.append)
    keep, drop = shelf.phrases()[0], shelf.phrases()[1]
    shelf.add("x" * 20_001)
    shelf.change(keep.entry_uuid, "Other words.")
    shelf.delete(drop.entry_uuid)
    added = shelf.add("Well measured.")
    assert len(shelf.phrases()) == 4, "all of it is shown at once"
    qtbot.waitUntil(lambda: bool(told) and shelf.is_read)
    qtbot.waitUntil(lambda: len(shelf.phrases()) == 3)
    contents = {each.entry_uuid: each.content for each in shelf.phrases()}
    assert contents[keep.entry_uuid] == "Other words."
    assert contents[added.entry_uuid] == "Well measured."
    assert drop.entry_uuid not in contents
    kept = {each.entry_uuid: each.content for each in _stored(department)}
    assert kept == contents


def test_a_library_goes_into_a_file_and_comes_back(qtbot: QtBot, workspace: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "library.json"
    workspace.library.manage()
    dialog = workspace.library.dialog
    assert dialog is not None
    dialog.export_file(path)
    qtbot.waitUntil(lambda: "Written to" in dialog.message.text())
    for phrase in workspace.library.shelf.phrases()[:2]:
        workspace.library.shelf.delete(phrase.entry_uuid)
    dialog.import_file(path)
    qtbot.waitUntil(lambda: dialog.answer.text() == "Add them")
    assert "New: 2. Already in your library: 1." in dialog.message.text()
    QTest.mouseClick(dialog.answer, Qt.MouseButton.LeftButton)
    assert len(workspace.library.shelf.phrases()) == len(PHRASES)
    path.write_bytes(b"[[[")
    dialog.import_file(path)
    qtbot.waitUntil(lambda: "no library of feedback" in dialog.message.text())
    dialog.import_file(tmp_path / "missing.json")
    qtbot.waitUntil(lambda: "cannot be read" in dialog.message.text())
    dialog.reject()


def test_a_placeholder_that_was_typed_is_filled_in_by_a_single_decision(
    qtbot: QtBot, department: Department, workspace: Workspace
) -> None:
    details = workspace.pane.details
    assert details is not None
    shown = details.submission
    workspace.pane.feedback.setPlainText("Dear {student}, {nonsense} about {title}.")
    workspace.queue.view.setFocus()
    qtbot.wait(REST_MS)
    press_key(workspace, Qt.Key.Key_R)
    wait_until_sent(qtbot, workspace)
    after = department.database("vance").reader.details(shown.id)
    assert after is not None
    assert after.history[-1].feedback == f"Dear {shown.student_name}, {{nonsense}} about {shown.title}."
    assert workspace.drafts.text(shown.id) == "", "what was sent is no draft any more"
