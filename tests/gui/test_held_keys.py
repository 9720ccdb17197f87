"""A key that is held down acts once, also where the window system repeats it as a release and a press."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.conftest import WindowMaker, wait_until_ready
from tests.gui.department import Department
from tests.gui.test_decisions import decided, wait_until_sent

FIRST_REPEAT_MS, BETWEEN_MS, UP_MS = 500, 300, 2


def held(key: Qt.Key, letter: str, *, begins_ms: int, repeats: int) -> Iterator[QKeyEvent]:
    """Yield the events of a key that is held, as an X server sends them: nothing says that they repeat."""
    at_ms = begins_ms
    modifiers = Qt.KeyboardModifier.NoModifier
    for number in range(repeats + 1):
        press = QKeyEvent(QEvent.Type.KeyPress, key, modifiers, letter)
        press.setTimestamp(at_ms)
        yield press
        at_ms += BETWEEN_MS if number else FIRST_REPEAT_MS
        release = QKeyEvent(QEvent.Type.KeyRelease, key, modifiers, letter)
        release.setTimestamp(at_ms)
        yield release
        at_ms += UP_MS


def focus() -> QWidget:
    """Return where the keyboard is."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def test_a_held_key_decides_one_submission(qtbot: QtBot, department: Department, open_workspace: WindowMaker) -> None:
    workspace = open_workspace(department)
    first = workspace.pane.shown_id()
    for event in held(Qt.Key.Key_A, "a", begins_ms=1_000, repeats=4):
        QCoreApplication.sendEvent(focus(), event)
        if event.type() is QEvent.Type.KeyRelease:
            wait_until_ready(qtbot, workspace)
            qtbot.wait(BETWEEN_MS)
    wait_until_sent(qtbot, workspace)
    assert list(decided(department)) == [first]


def test_a_key_that_is_pressed_anew_decides_again(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    for begins_ms in (1_000, 3_000):
        qtbot.wait(400)
        for event in held(Qt.Key.Key_A, "a", begins_ms=begins_ms, repeats=0):
            QCoreApplication.sendEvent(focus(), event)
        wait_until_ready(qtbot, workspace)
    wait_until_sent(qtbot, workspace)
    assert len(decided(department)) == 2


@pytest.mark.parametrize("is_told", [True, False])
def test_the_key_that_leads_to_the_feedback_is_not_typed_there(
    department: Department, open_workspace: WindowMaker, is_told: bool
) -> None:
    workspace = open_workspace(department)
    events = list(held(Qt.Key.Key_F, "f", begins_ms=1_000, repeats=10))
    if is_told:  # Qt tells the repeats and no releases between them
        events = [
            QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_F, Qt.KeyboardModifier.NoModifier, "f", number > 0)
            for number in range(10)
        ]
    for event in events:
        QCoreApplication.sendEvent(focus(), event)
    assert focus() is workspace.pane.feedback
    assert workspace.pane.feedback.toPlainText() == ""
    QCoreApplication.sendEvent(
        focus(), QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_F, Qt.KeyboardModifier.NoModifier, "f")
    )
    assert workspace.pane.feedback.toPlainText() == "f"
