"""What counts as somebody being there: keys and mouse in any window, and what is composed; no deed of the program."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from edumanage_desktop.gui.sign_in.idle import IdleWatch
from tests.conftest import PatientQtBot

_MINUTES = 1.0


@pytest.fixture
def field(qtbot: PatientQtBot) -> QLineEdit:
    """A field that has the keyboard, in a window with a second one beside it."""
    window, second = QWidget(), QWidget()
    field = QLineEdit(window)
    for each in (second, window):
        qtbot.addWidget(each)
        each.resize(200, 100)
        each.show()
        each.activateWindow()
        qtbot.waitUntil(each.isActiveWindow)
    second.setObjectName("second")
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    return field


def press_key(field: QLineEdit) -> None:
    QTest.keyClick(field.window().windowHandle(), Qt.Key.Key_A)


def press_mouse(field: QLineEdit) -> None:
    QTest.mouseClick(field.window().windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint())


def turn_wheel_elsewhere(field: QLineEdit) -> None:
    """As over a preview in its own window, while the keyboard is in the queue."""
    second = next(window for window in QGuiApplication.topLevelWindows() if window.objectName().startswith("second"))
    turned = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QGuiApplication.sendEvent(second, turned)


def compose(field: QLineEdit) -> None:
    composed = QInputMethodEvent()
    composed.setCommitString("あ")
    QGuiApplication.sendEvent(field, composed)


@pytest.mark.parametrize("act", [press_key, press_mouse, turn_wheel_elsewhere, compose])
def test_who_acts_is_there(field: QLineEdit, qtbot: PatientQtBot, act: Callable[[QLineEdit], None]) -> None:
    watch = IdleWatch(field)
    watch.begin(_MINUTES)
    qtbot.wait(80)
    left_ms = watch.left_ms()
    act(field)
    assert watch.left_ms() > left_ms


def test_what_the_program_does_is_no_sign_of_life(field: QLineEdit, qtbot: PatientQtBot) -> None:
    watch = IdleWatch(field)
    watch.begin(_MINUTES)
    qtbot.wait(80)
    field.setText("a draft that came back")
    field.window().resize(240, 120)
    field.clearFocus()
    qtbot.wait(20)
    assert watch.left_ms() <= _MINUTES * 60_000 - 80
