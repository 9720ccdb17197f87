"""Whoever comes to a locked window may sign in instead, and drops nothing that was typed there without a word."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton

from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.gui.sign_in.account import OwnAccount
from tests.gui.people_page import line, open_page, retype
from tests.gui.signing_in import PASSWORD, Computer
from tests.gui.test_sign_in import make_admin


def locked(window: MainWindow) -> OwnAccount:
    account = window.account
    assert account is not None
    account.lock()
    return account


def press_leave(account: OwnAccount) -> None:
    assert account.page is not None
    QTest.mouseClick(account.page.leave, Qt.MouseButton.LeftButton)


def questions() -> list[QMessageBox]:
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, QMessageBox) and each.isVisible()]


def answer(words: str) -> None:
    (question,) = questions()
    (button,) = [each for each in question.findChildren(QPushButton) if each.text() == words]
    button.click()


def test_what_somebody_typed_on_the_people_page_is_not_dropped_from_the_lock_without_a_word(
    computer: Computer,
) -> None:
    window = make_admin(computer)
    page = open_page(computer.qtbot, window)
    page.students.add.click()
    retype(page.students, "full_name", "Half typed")
    account = locked(window)
    press_leave(account)
    assert account.is_locked
    assert window.form.stages.currentWidget() is account.page, "nothing of the work is shown"
    assert "Half typed" not in "".join((questions()[0].text(), questions()[0].informativeText()))
    answer("Stay")
    assert account.page is not None
    account.page.password.setText(PASSWORD)
    account.page.primary.click()
    computer.wait(lambda: not account.is_locked)
    assert line(page.students, "full_name").text() == "Half typed"
    press_leave(locked(window))
    answer("Sign in without saving")
    flow = computer.asked(window)
    assert "not saved is gone" in flow.page.message()
    assert "Half typed" not in flow.page.message()
    assert window.people is None
    assert flow.page.login.text() == ""


def test_where_nothing_is_unsaved_the_lock_lets_somebody_else_sign_in_at_once(computer: Computer) -> None:
    window = make_admin(computer)
    press_leave(locked(window))
    assert not questions()
    assert computer.asked(window).page.message() == ""
