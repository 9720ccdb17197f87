"""Who locks, closes or goes elsewhere while a page is made or typed on loses nothing and shows nobody anything."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from edumanage_desktop.gui.actions.action import ActionId
from edumanage_desktop.gui.in_turns import do_in_turns
from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.gui.sign_in.account import OwnAccount
from edumanage_desktop.gui.student.page import StudentPage
from edumanage_desktop.services.finding import FoundStudent
from tests.gui.department import Department
from tests.gui.signing_in import PASSWORD, Computer
from tests.gui.test_handing_in import fill_in, hand_in_page, write
from tests.gui.test_sign_in import make_admin

Opener = Callable[..., MainWindow]
CTRL = Qt.KeyboardModifier.ControlModifier
ZOE = FoundStudent(4101, "Zoë Müller-Żółkiewska", "22F41A0424")


def let_turns_pass(qtbot: QtBot, owner: QObject) -> None:
    """Wait until everything that takes its turns at this moment has had them, and what it begins thereby."""
    for _time in range(4):
        with qtbot.waitSignal(Passing(owner).passed):
            pass


def has_keyboard(page: QWidget) -> bool:
    """Return whether the keyboard is somewhere on this page."""
    focus = QApplication.focusWidget()
    return focus is not None and page.isAncestorOf(focus)


def with_student(qtbot: QtBot, window: MainWindow) -> StudentPage:
    """Go to the page of a student."""
    window.pages.go_to_student(ZOE)
    qtbot.waitUntil(lambda: window.pages.student is not None and window.pages.student.isVisible())
    assert window.pages.student is not None
    return window.pages.student


def lock_and_unlock(account: OwnAccount) -> None:
    """Lock the window and type the password."""
    account.lock()
    page = account.page
    assert page is not None
    assert page.isVisible()
    page.password.setText(PASSWORD)
    page.primary.click()


class Passing(QObject):
    """Takes more turns than a page that is made."""

    passed = Signal()

    def __init__(self, owner: QObject) -> None:
        super().__init__(owner)
        do_in_turns(*[lambda: None] * 3, self.passed.emit, owner=self)


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


def test_a_page_whose_modules_are_not_loaded_yet_has_them_loaded_in_turns_first(
    qtbot: QtBot, department: Department, open_main_window: Opener
) -> None:
    window = open_main_window(department.options("ada"))
    pages, done = window.pages, list[str]()
    qtbot.waitUntil(pages.is_open)

    def loading(action: ActionId) -> list[Callable[[], object]]:
        assert action is ActionId.GO_TO_DEPARTMENT
        return [lambda: done.append("first"), lambda: done.append("second")]

    pages.loading = loading
    QTest.mouseClick(window.form.rail.department, Qt.MouseButton.LeftButton)
    assert (done, window.form.rail.department.isChecked(), pages.department) == ([], True, None)
    qtbot.waitUntil(lambda: pages.department is not None and pages.department.isVisible())
    assert done == ["first", "second"]


def test_the_key_of_a_page_that_somebody_has_not_loads_nothing_and_leaves_the_rail(
    qtbot: QtBot, department: Department, open_main_window: Opener
) -> None:
    window = open_main_window(department.options("nowak"))
    pages, done = window.pages, list[str]()
    qtbot.waitUntil(pages.is_open)
    pages.loading = lambda action: [lambda: done.append(str(action))]
    for key in (Qt.Key.Key_2, Qt.Key.Key_5, Qt.Key.Key_7, Qt.Key.Key_8):
        QTest.keyClick(window, key, CTRL)
    window.form.rail.department.clicked.emit()
    let_turns_pass(qtbot, window)
    assert done == []
    assert window.form.rail.queue.isChecked()


def test_whoever_goes_elsewhere_while_modules_are_loaded_is_not_taken_away(
    qtbot: QtBot, department: Department, open_main_window: Opener
) -> None:
    window = open_main_window(department.options("ada"))
    pages = window.pages
    qtbot.waitUntil(pages.is_open)
    pages.loading = lambda _action: [lambda: None] * 3
    QTest.mouseClick(window.form.rail.department, Qt.MouseButton.LeftButton)
    pages.go_to_queue()
    let_turns_pass(qtbot, window)
    assert pages.department is None
    assert window.form.stages.currentWidget() is window.workspace


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
    student = with_student(qtbot, window)
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


@pytest.mark.parametrize("key", [Qt.Key.Key_3, Qt.Key.Key_4])
def test_a_student_who_is_asked_for_last_stays_in_front(
    qtbot: QtBot, department: Department, open_main_window: Opener, key: Qt.Key
) -> None:
    window = open_main_window(department.options("vance"))
    qtbot.waitUntil(window.pages.is_open)
    QTest.keyClick(window, key, CTRL)
    student = with_student(qtbot, window)
    let_turns_pass(qtbot, student)
    assert window.form.stages.currentWidget() is student
    assert has_keyboard(student)
    QTest.keyClick(window, key, CTRL)
    qtbot.waitUntil(lambda: window.form.stages.currentWidget() in (window.pages.hand_in, window.importing))


def test_a_page_that_is_being_made_takes_nothing_from_who_looks_for_somebody(
    qtbot: QtBot, department: Department, open_main_window: Opener
) -> None:
    window = open_main_window(department.options("vance"))
    qtbot.waitUntil(window.pages.is_open)
    QTest.keyClick(window, Qt.Key.Key_4, CTRL)
    window.pages.open_palette()
    palette = window.pages.palette
    assert palette is not None
    let_turns_pass(qtbot, palette)
    assert palette.isVisible()
    assert palette.field.hasFocus()
    QTest.keyClick(palette.field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.importing is not None and window.form.stages.currentWidget() is window.importing)
    QTest.keyClick(window, Qt.Key.Key_3, CTRL)
    window.pages.open_palette()
    let_turns_pass(qtbot, palette)
    QTest.keyClicks(palette.field, "zoe mu")
    qtbot.waitUntil(lambda: not palette.is_searching() and palette.current() is not None)
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.pages.student is not None and window.pages.student.isVisible())
    let_turns_pass(qtbot, palette)
    assert window.form.stages.currentWidget() is window.pages.student


def test_a_lock_gives_the_page_of_a_student_back(computer: Computer) -> None:
    window = make_admin(computer)
    computer.entered(window)
    account = window.account
    assert account is not None
    QTest.keyClick(window, Qt.Key.Key_2, CTRL)
    computer.wait(lambda: window.people is not None and window.people.isVisible())
    window.pages.go_to_student(ZOE)
    computer.wait(lambda: window.pages.student is not None and window.pages.student.isVisible())
    student = window.pages.student
    assert student is not None
    computer.wait(student.is_settled)
    for _time in range(2):
        lock_and_unlock(account)
        computer.wait(lambda: window.form.stages.currentWidget() is not account.page)
        assert window.form.stages.currentWidget() is student
        assert has_keyboard(student)
        computer.wait(student.is_settled)
    student.back.click()
    assert window.form.stages.currentWidget() is window.people
    lock_and_unlock(account)
    computer.wait(lambda: not account.is_locked)
    assert window.form.stages.currentWidget() is window.people
