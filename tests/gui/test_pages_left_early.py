"""Who locks, closes or goes elsewhere while a page is made or typed on loses nothing and shows nobody anything."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.services.finding import FoundStudent
from tests.gui.department import Department
from tests.gui.signing_in import PASSWORD, Computer
from tests.gui.test_handing_in import fill_in, hand_in_page, write
from tests.gui.test_sign_in import make_admin

Opener = Callable[..., MainWindow]
CTRL = Qt.KeyboardModifier.ControlModifier


def test_a_queue_that_is_being_made_never_stands_before_the_lock(computer: Computer) -> None:
    window = make_admin(computer)
    window.switch_account()
    computer.sign_in(window, "maria", PASSWORD)
    computer.wait(lambda: window.account is not None)
    account = window.account
    assert account is not None
    assert window.workspace is None, "the queue is made in the turns that follow"
    account.lock()
    in_front = []
    window.form.stages.currentChanged.connect(lambda _place: in_front.append(window.form.stages.currentWidget()))
    workspace = computer.entered(window)
    computer.wait(workspace.queue.is_settled)
    assert in_front == []
    assert account.page is not None
    account.page.password.setText(PASSWORD)
    account.page.primary.click()
    computer.wait(lambda: window.form.stages.currentWidget() is workspace)
    assert workspace.queue.view.hasFocus()


def test_what_was_typed_right_before_the_window_closed_is_there_again(
    qtbot: QtBot, department: Department, open_main_window: Opener, tmp_path: Path
) -> None:
    window = open_main_window(department.options("vance"))
    fill_in(qtbot, hand_in_page(qtbot, window), write(tmp_path), title="Half done")
    window.close()
    again = hand_in_page(qtbot, open_main_window(department.options("vance")))
    qtbot.waitUntil(lambda: again.form.title.text() == "Half done")
    assert again.form.draft().files == (tmp_path / "essay.pdf",)


@pytest.mark.parametrize("key", [Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_5])
def test_a_student_leads_back_to_the_page_before(
    qtbot: QtBot, department: Department, open_main_window: Opener, key: Qt.Key
) -> None:
    window = open_main_window(department.options("vance"))
    stages = window.form.stages
    qtbot.waitUntil(window.pages.is_open)
    QTest.keyClick(window, key, CTRL)
    qtbot.waitUntil(lambda: stages.currentWidget() is not window.workspace)
    before = stages.currentWidget()
    window.pages.go_to_student(FoundStudent(4101, "Zoë Müller-Żółkiewska", "22F41A0424"))
    student = window.pages.student
    assert student is not None
    assert stages.currentWidget() is student
    qtbot.waitUntil(student.is_settled)
    student.back.click()
    qtbot.waitUntil(lambda: stages.currentWidget() is before)


def test_a_tab_that_was_passed_by_does_not_keep_the_keyboard(
    qtbot: QtBot, department: Department, open_main_window: Opener
) -> None:
    window = open_main_window(department.options("ada"))
    qtbot.waitUntil(window.pages.is_open)
    window.pages.go_to_people()
    page = window.people
    assert page is not None
    qtbot.waitUntil(page.is_settled)
    for tab in (3, 1, 2):
        page.tabs.setCurrentIndex(tab)
    qtbot.waitUntil(page.is_settled)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.isVisible()
    assert page.made[2].isAncestorOf(focus)
    page.tabs.setCurrentIndex(3)
    qtbot.waitUntil(page.is_settled)
