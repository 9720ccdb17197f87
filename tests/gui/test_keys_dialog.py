"""The list of keys: what it names, and changing keys by the keyboard alone."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from edumanage_desktop.gui.actions.action import ActionId
from edumanage_desktop.gui.key_capture import KeyCapture
from edumanage_desktop.gui.keys_dialog import KeysDialog
from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.gui.text_size import scaled
from tests.gui.conftest import WindowMaker
from tests.gui.control_walk import nameless
from tests.gui.department import Department

NO_MODIFIER = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def open_keys(qtbot: QtBot, department: Department, open_workspace: WindowMaker) -> Callable[..., KeysDialog]:
    """Open the list by its key and return it."""

    def open_it(login: str = "nowak") -> KeysDialog:
        workspace = open_workspace(department, login)
        QTest.keyClick(workspace.queue.view, Qt.Key.Key_Question, Qt.KeyboardModifier.ShiftModifier)
        dialog = workspace.window().findChild(KeysDialog)
        assert dialog is not None
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    return open_it


def words_in(dialog: KeysDialog) -> set[str]:
    """Return what the list says."""
    return {label.text() for label in dialog.list.findChildren(QLabel)}


def focus() -> QWidget:
    """Return what has the keyboard."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def capture_of(qtbot: QtBot, dialog: KeysDialog) -> KeyCapture:
    """Return the question for a key that stands over the list."""
    qtbot.waitUntil(lambda: dialog.editing.capture is not None and dialog.editing.capture.isActiveWindow())
    assert dialog.editing.capture is not None
    return dialog.editing.capture


def test_the_list_names_what_the_role_can_do(qtbot: QtBot, open_keys: Callable[..., KeysDialog]) -> None:
    faculty = open_keys()
    assert {"Approve and go on", "A", "/ or Ctrl+F", "J or Down", "Undo", "Esc", "Quit"} <= words_in(faculty)
    assert not words_in(faculty) & {"Go to people", "Save what is typed", "People"}
    faculty.reject()
    registrar = open_keys("vance")
    assert {"Go to people", "Save what is typed", "People"} <= words_in(registrar)
    assert "Approve and go on" not in words_in(registrar)


def test_a_key_is_changed_and_a_conflict_settled_by_the_keyboard_alone(
    qtbot: QtBot, open_keys: Callable[..., KeysDialog]
) -> None:
    dialog = open_keys()
    window = QWidget.window(dialog.parentWidget() or dialog)
    assert isinstance(window, MainWindow)
    keys = window.registry.own_keys
    for _step in range(10):
        if focus() is not dialog.change:
            QTest.keyClick(focus(), Qt.Key.Key_Tab)
    QTest.keyClick(dialog.change, Qt.Key.Key_Space)
    qtbot.waitUntil(dialog.is_editing)
    assert dialog.editing.table.horizontalHeader().height() >= scaled(32), "its titles look as those of records"
    assert dialog.editing.table.hasFocus()
    dialog.editing.go_to(window.registry.action(ActionId.APPROVE))
    QTest.keyClick(dialog.editing.table, Qt.Key.Key_Return)
    capture = capture_of(qtbot, dialog)
    assert nameless(capture) == []
    assert capture.field.hasFocus()
    for refused in (Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Plus, Qt.Key.Key_F3):
        QTest.keyClick(capture.field, refused)
        assert "Press another key." in capture.message.text()
    QTest.keyClick(capture.field, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    assert "Press another key." in capture.message.text(), "it inserts from the library in every feedback"
    QTest.keyClick(capture.field, Qt.Key.Key_R)
    assert "Reject with feedback and go on" in capture.message.text()
    assert capture.cancel.hasFocus(), "the safe way is the nearest"
    QTest.keyClick(capture.cancel, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not capture.isVisible())
    assert keys.keys(ActionId.APPROVE) == ("A",)
    QTest.keyClick(dialog.editing.table, Qt.Key.Key_Return)
    capture = capture_of(qtbot, dialog)
    QTest.keyClick(capture.field, Qt.Key.Key_R)
    QTest.keyClick(capture.cancel, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert capture.replace.hasFocus()
    QTest.keyClick(capture.replace, Qt.Key.Key_Space)
    assert keys.keys(ActionId.APPROVE) == ("R",)
    assert keys.keys(ActionId.REJECT) == ()
    assert window.workspace is not None
    assert window.workspace.pane.form.approve.text() == "Approve   R"
    assert window.workspace.pane.form.reject.text() == "Reject"
    dialog.editing.undo.click()
    assert keys.keys(ActionId.REJECT) == ("R",)


def test_keys_are_added_removed_and_reset(qtbot: QtBot, open_keys: Callable[..., KeysDialog]) -> None:
    dialog = open_keys()
    window = QWidget.window(dialog.parentWidget() or dialog)
    assert isinstance(window, MainWindow)
    keys, table = window.registry.own_keys, dialog.editing.table
    dialog.change.click()
    qtbot.waitUntil(dialog.is_editing)
    dialog.editing.go_to(window.registry.action(ActionId.NEXT), 1)
    QTest.keyClick(table, Qt.Key.Key_Return)
    capture = capture_of(qtbot, dialog)
    QTest.keyClick(capture.field, Qt.Key.Key_J, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: not capture.isVisible())
    assert keys.keys(ActionId.NEXT) == ("J", "Alt+J")
    dialog.editing.go_to(window.registry.action(ActionId.NEXT))
    QTest.keyClick(table, Qt.Key.Key_Delete)
    assert keys.keys(ActionId.NEXT) == ("Alt+J",)
    dialog.editing.reset.click()
    assert keys.keys(ActionId.NEXT) == ("J",)
    dialog.editing.go_to(window.registry.action(ActionId.QUIT))
    QTest.keyClick(table, Qt.Key.Key_Delete)
    dialog.editing.reset_all.click()
    assert keys.keys(ActionId.QUIT) == ("Ctrl+Q",)
    dialog.editing.undo.click()
    assert keys.keys(ActionId.QUIT) == ()
    QTest.keyClick(table, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert dialog.pages.currentWidget() is dialog.list, "Escape goes back one step"
    qtbot.waitUntil(lambda: "Quit" not in words_in(dialog))


def test_single_letters_are_switched_in_the_list(qtbot: QtBot, open_keys: Callable[..., KeysDialog]) -> None:
    dialog = open_keys()
    assert "A" in words_in(dialog)
    dialog.letters.click()
    qtbot.waitUntil(lambda: "A" not in words_in(dialog))
    assert "Ctrl+F" in words_in(dialog)
    assert nameless(dialog) == []
