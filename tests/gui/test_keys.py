"""Keys: what they do, where they act, what tells them, and a person's own."""

import sys
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from edumanage_desktop.domain.statuses import Status
from edumanage_desktop.gui.actions.action import ActionId, Place
from edumanage_desktop.gui.actions.catalogue import all_actions
from edumanage_desktop.gui.actions.chords import read_chord, shown_list, writes
from edumanage_desktop.gui.actions.own_keys import OwnKeys
from edumanage_desktop.gui.actions.registry import WindowActions
from edumanage_desktop.gui.keys_dialog import KeysDialog
from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.gui.window_settings import WindowSettings
from edumanage_desktop.gui.workspace import Workspace
from tests.gui.conftest import WindowMaker, wait_until_ready
from tests.gui.department import Department


def registry_of(workspace: Workspace) -> WindowActions:
    """Return what the window of a workspace can do."""
    window = workspace.window()
    assert isinstance(window, MainWindow)
    return window.registry


def own_keys(path: Path) -> OwnKeys:
    """Return the keys of a person whose settings stand in a file."""
    return OwnKeys(actions=all_actions(), settings=WindowSettings(path))


def test_the_keys_of_the_catalogue_are_unique_and_could_be_chosen() -> None:
    keys = [key for action in all_actions() for key in (*action.keys, *action.fixed)]
    assert len(keys) == len(set(keys))
    assert [key for key in keys if read_chord(key) != key] == []
    assert len({action.words for action in all_actions()}) == len(all_actions())
    assert {action.id for action in all_actions()} == set(ActionId)


@pytest.mark.parametrize(
    ("stored", "approve", "reject"),
    [
        pytest.param("", ("A",), ("R",), id="nothing stored"),
        pytest.param('{"review.approve": ["Ctrl+E"]}', ("Ctrl+E",), ("R",), id="a key of one's own"),
        pytest.param('{"review.approve": []}', (), ("R",), id="no key"),
        pytest.param('{"review.approve": ["R"]}', ("R",), (), id="somebody else's by default"),
        pytest.param('{"review.approve": ["M"], "review.reject": ["M"]}', ("M",), (), id="two claims on one"),
        pytest.param('{"review.approve": ["Tab", "Ctrl+E", 7]}', ("Ctrl+E",), ("R",), id="reserved and no text"),
        pytest.param('{"review.approve": "Ctrl+E", "gone": ["X"]}', ("A",), ("R",), id="other types and unknown names"),
        pytest.param('["review.approve"]', ("A",), ("R",), id="a list"),
        pytest.param('{"review.approve"', ("A",), ("R",), id="damaged"),
    ],
)
def test_stored_keys_are_read_leniently(
    tmp_path: Path, stored: str, approve: tuple[str, ...], reject: tuple[str, ...]
) -> None:
    path = tmp_path / "window.ini"
    escaped = stored.replace("\\", "\\\\").replace('"', '\\"')
    path.write_text(f'[keys]\nown="{escaped}"\n')
    keys = own_keys(path)
    assert keys.keys(ActionId.APPROVE) == approve
    assert keys.keys(ActionId.REJECT) == reject


def test_own_keys_last_and_can_be_given_back(tmp_path: Path) -> None:
    path = tmp_path / "window.ini"
    keys = own_keys(path)
    keys.choose(ActionId.APPROVE, ("R",))
    assert keys.keys(ActionId.REJECT) == ()
    holder = keys.holder("R")
    assert holder is not None
    assert holder.id is ActionId.APPROVE
    WindowSettings(path).write()
    again = own_keys(path)
    assert again.keys(ActionId.APPROVE) == ("R",)
    assert again.keys(ActionId.REJECT) == ()
    again.reset(ActionId.REJECT)
    assert again.keys(ActionId.REJECT) == ("R",)
    assert again.keys(ActionId.APPROVE) == ()
    again.reset_all()
    assert all(again.keys(action.id) == action.keys for action in all_actions())
    assert own_keys(path).keys(ActionId.APPROVE) == ("A",)


def test_a_changed_key_works_at_once_and_every_place_tells_it(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    actions, form = registry_of(workspace), workspace.pane.form
    before = workspace.queue.current_id
    actions.own_keys.choose(ActionId.NEXT, ("Ctrl+E",))
    actions.own_keys.choose(ActionId.APPROVE, ("Y",))
    assert form.approve.text() == "Approve   Y"
    assert form.approve.toolTip() == "Approve and go on (Y)"
    assert form.approve.accessibleDescription() == "Approve and go on (Y)"
    QTest.keyClick(workspace.queue.view, Qt.Key.Key_J)
    assert workspace.queue.current_id == before
    QTest.keyClick(workspace.queue.view, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert workspace.queue.current_id != before
    wait_until_ready(qtbot, workspace)
    shown = workspace.pane.shown_id()
    assert shown is not None
    QTest.qWait(300)
    QTest.keyClick(workspace.queue.view, Qt.Key.Key_A)
    QTest.keyClick(workspace.queue.view, Qt.Key.Key_Y)
    qtbot.waitUntil(lambda: department.status(shown) == Status.APPROVED)


def test_a_key_that_acts_everywhere_can_be_changed_too(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    actions = registry_of(workspace)
    actions.own_keys.choose(ActionId.FIND, ("Ctrl+G",))
    QTest.keyClick(workspace.queue.view, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert workspace.queue.view.hasFocus()
    QTest.keyClick(workspace.queue.view, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    assert workspace.queue.filters.search.hasFocus()
    assert "Ctrl+G" in workspace.queue.filters.search.toolTip()


def test_single_letters_can_be_switched_off(qtbot: QtBot, department: Department, open_workspace: WindowMaker) -> None:
    workspace = open_workspace(department)
    actions, form = registry_of(workspace), workspace.pane.form
    before = workspace.queue.current_id
    actions.own_keys.let_letters_act(False)
    assert form.approve.text() == "Approve"
    assert form.approve.toolTip() == "Approve and go on"
    assert workspace.queue.filters.search.toolTip().endswith("(Ctrl+F)")
    QTest.qWait(300)
    for key in (Qt.Key.Key_J, Qt.Key.Key_A, Qt.Key.Key_R, Qt.Key.Key_F, Qt.Key.Key_Slash, Qt.Key.Key_Question):
        QTest.keyClick(workspace.queue.view, key)
    assert workspace.queue.view.hasFocus()
    assert workspace.queue.current_id == before
    assert workspace.desk.open_count() == 0
    actions.own_keys.choose(ActionId.NEXT, ("J", "Ctrl+J"))
    QTest.keyClick(workspace.queue.view, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert workspace.queue.current_id != before, "a key with Ctrl is no single letter"
    actions.own_keys.let_letters_act(True)
    assert form.approve.text() == "Approve   A"


def test_letters_act_in_queue_and_preview_only(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    before = workspace.queue.current_id
    qtbot.waitUntil(lambda: workspace.pane.preview.shown_text() is not None)
    view = next(each for each in workspace.pane.preview.findChildren(QPlainTextEdit) if each.isVisible())
    places = (workspace.pane.form.approve, workspace.pane.form.files, workspace.window())
    QTest.qWait(300)
    for place in places:
        place.setFocus()
        for key in (Qt.Key.Key_A, Qt.Key.Key_J, Qt.Key.Key_N):
            QTest.keyClick(place, key)
    assert workspace.desk.open_count() == 0
    assert workspace.queue.current_id == before
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_J)
    assert workspace.queue.current_id != before, "the preview is one of the two places"


def test_every_action_that_is_offered_has_a_name_and_the_keys_it_is_told_by(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    actions = registry_of(workspace)
    offered = {action.id for action in actions.offered()}
    assert {ActionId.APPROVE, ActionId.NEXT, ActionId.FIND, ActionId.QUIT, ActionId.DARK} <= offered
    assert not offered & {ActionId.SAVE, ActionId.GO_TO_PEOPLE, ActionId.UNDO, ActionId.CONFLICT}
    for action in actions.offered():
        assert actions.words(action.id)
        assert actions.keys_text(action.id) == shown_list(action.keys)
    assert writes("A")
    assert writes("?")
    assert not writes("Ctrl+A")


def test_every_key_of_the_catalogue_reaches_its_action(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    actions = registry_of(workspace)
    done: list[ActionId] = []
    for action in all_actions():
        actions.bind(action.id, owner=workspace, run=partial(done.append, action.id))
    for action in all_actions():
        for key in action.keys:
            done.clear()
            workspace.queue.view.setFocus()
            pressed = QKeySequence(key)[0]  # type: ignore[index]  # the stub lacks it
            QTest.keyClick(workspace.queue.view, pressed.key(), pressed.keyboardModifiers())
            assert done == [action.id], f"{key} in the queue"
            done.clear()
            workspace.pane.feedback.setFocus()
            QTest.keyClick(workspace.pane.feedback, pressed.key(), pressed.keyboardModifiers())
            is_everywhere = not writes(key) and action.place is Place.EVERYWHERE
            assert done == ([action.id] if is_everywhere else []), f"{key} where text is typed"


@pytest.mark.parametrize("place", ["feedback", "search"])
def test_control_z_takes_back_text_only_where_text_is_typed(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker, place: str
) -> None:
    workspace = open_workspace(department)
    shown = workspace.pane.shown_id()
    assert shown is not None
    QTest.qWait(300)
    QTest.keyClick(workspace.queue.view, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: department.status(shown) == Status.APPROVED)
    qtbot.waitUntil(lambda: bool(workspace.decisions.undo_words()))
    wait_until_ready(qtbot, workspace)
    field = workspace.pane.feedback if place == "feedback" else workspace.queue.filters.search
    field.setFocus()
    QTest.keyClicks(field, "typed")
    for _more_often_than_there_is_text in range(3):
        QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not (field.toPlainText() if isinstance(field, QPlainTextEdit) else field.text())
    assert workspace.desk.open_count() == 0
    registry_of(workspace).own_keys.choose(ActionId.UNDO, ("Ctrl+B",))
    QTest.keyClick(field, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert workspace.desk.open_count() == 0, "nor does another key that somebody gave to it"
    assert department.status(shown) == Status.APPROVED
    qtbot.waitUntil(workspace.queue.is_settled)
    assert "Work 8" in workspace.strip.undo_text()
    workspace.queue.view.setFocus()
    QTest.keyClick(workspace.queue.view, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: department.status(shown) == Status.SUBMITTED)


def test_letters_act_on_keyboards_of_other_scripts(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    before = workspace.queue.current_id
    arabic_j, arabic_question_mark = 0x062A, 0x061F
    event = QKeyEvent(QKeyEvent.Type.KeyPress, arabic_j, Qt.KeyboardModifier.NoModifier, 44, 0x4A, 0, "\u062a")
    if sys.platform != "darwin":
        QApplication.sendEvent(workspace.queue.view, event)
        assert workspace.queue.current_id != before, "the key lies where J does"
    event = QKeyEvent(QKeyEvent.Type.KeyPress, arabic_question_mark, Qt.KeyboardModifier.ShiftModifier, "\u061f")
    QApplication.sendEvent(workspace.queue.view, event)
    assert workspace.window().findChild(KeysDialog) is not None


def test_the_next_file_is_a_key_away(qtbot: QtBot, department: Department, open_workspace: WindowMaker) -> None:
    workspace = open_workspace(department)
    files = workspace.pane.form.files
    assert not registry_of(workspace).is_offered(ActionId.NEXT_FILE), "there is one file only"
    files.addItem("appendix.pdf")
    chosen: list[int] = []
    files.activated.connect(chosen.append)
    for _press in range(2):
        QTest.keyClick(workspace.queue.view, Qt.Key.Key_E)
    assert chosen == [1, 0]
    files.repaint()
    assert files.toolTip().endswith("(next file: E)")
