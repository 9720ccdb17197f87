"""What is told goes when it is over; what went wrong stays."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from edumanage_desktop.gui.status_strip import MESSAGE_MS, Lasting, StatusStrip
from tests.gui.conftest import WindowMaker
from tests.gui.department import Department


def test_a_passing_message_goes_with_time_and_a_failure_stays(qtbot: QtBot) -> None:
    strip = StatusStrip()
    qtbot.addWidget(strip)
    assert strip._expiry.interval() == MESSAGE_MS == 15_000
    strip._expiry.setInterval(30)
    strip.say("Approved.")
    assert strip.message() == "Approved."
    qtbot.waitUntil(lambda: strip.message() == "")
    strip.say("Approved.")
    strip.say("The disk is full.", Lasting.FAILURE)
    qtbot.wait(100)
    strip.forget_passing()
    assert strip.message() == "The disk is full."


def test_a_message_about_a_state_goes_with_the_state(qtbot: QtBot) -> None:
    strip = StatusStrip()
    qtbot.addWidget(strip)
    strip.say("It waits.", Lasting.WAITING)
    strip.show_connected("physics")
    strip.show_outbox(sending=0, waiting=1)
    assert strip.message() == "It waits."
    strip.show_outbox(sending=0, waiting=0)
    assert strip.message() == ""
    strip.say("It is away.", Lasting.AWAY)
    strip.show_outbox(sending=0, waiting=0)
    assert strip.message() == "It is away."
    strip.show_connected("physics")
    assert strip.message() == ""


def test_what_was_told_about_one_submission_does_not_stand_beside_the_next(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    QTest.keyClick(workspace.queue.view, Qt.Key.Key_U)
    assert "cannot be reopened" in workspace.strip.message()
    QTest.keyClick(workspace.queue.view, Qt.Key.Key_J)
    assert workspace.strip.message() == ""
    workspace.strip.say("The disk is full.", Lasting.FAILURE)
    QTest.keyClick(workspace.queue.view, Qt.Key.Key_J)
    assert workspace.strip.message() == "The disk is full."
