"""Accounts on the People page: no one-time password is lost, and none is changed but the account that was seen."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from edumanage_desktop.adapters.database.embedded_accounts import EmbeddedAccountKeeper
from edumanage_desktop.domain.people import Role
from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.gui.people.accounts import AccountsSection
from edumanage_desktop.gui.people.page import PeoplePage
from edumanage_desktop.services.people import NewPerson
from tests.gui.department import NOWAK, Department
from tests.gui.people_page import Open, busy, go_to, line, open_page, press_save, reload, retype, save, stored


@pytest.fixture
def open_accounts(qtbot: QtBot, open_main_window: Callable[..., MainWindow]) -> Open:
    """Open the window as somebody and go to the accounts."""

    def open_it(department: Department, login: str) -> PeoplePage:
        page = open_page(qtbot, open_main_window(department.options(login)))
        go_to(qtbot, page, page.accounts)
        return page

    return open_it


@pytest.fixture
def registrar(department: Department) -> str:
    """The login of a registrar who has an account."""
    keeper_of(department).add([NewPerson("rosa.luz", "Rosa Luz", frozenset({Role.REGISTRAR}))])
    return "rosa.luz"


def keeper_of(department: Department) -> EmbeddedAccountKeeper:
    """Return who makes accounts as an administrator at another computer."""
    return EmbeddedAccountKeeper(connections=department.database("ada").connections)


def look_at(page: PeoplePage, login: str) -> AccountsSection:
    section = page.accounts
    section.view.go_to(section.model.row_of(login))
    return section


def begin_account(section: AccountsSection, login: str, name: str) -> None:
    section.add.click()
    retype(section, "login", login)
    retype(section, "full_name", name)
    section.fields.widgets["registrar"].setProperty("checked", True)


def reset(section: AccountsSection) -> None:
    section.reset.click()
    (question,) = section.findChildren(QMessageBox)
    assert "their open sessions end" in question.informativeText()
    next(button for button in question.buttons() if "Reset" in button.text()).click()


def test_a_reset_is_told_with_its_password_when_only_the_list_cannot_be_read(
    qtbot: QtBot, department: Department, open_accounts: Open, registrar: str
) -> None:
    page = open_accounts(department, "ada")
    section = look_at(page, registrar)
    department.take_views_away("all_people")
    reset(section)
    qtbot.waitUntil(section.one_time.isVisible)
    assert registrar in section.one_time.words()
    assert len(section.one_time.password.text()) >= 20
    assert "could not be read again" in page.message()


def test_a_new_account_is_told_with_its_password_when_only_the_list_cannot_be_read(
    qtbot: QtBot, department: Department, open_accounts: Open
) -> None:
    page = open_accounts(department, "ada")
    section = page.accounts
    begin_account(section, "rosa.luz", "Rosa Luz")
    views = department.take_views_away("all_people")
    press_save(page)
    qtbot.waitUntil(section.one_time.isVisible)
    assert "could not be read again" in page.message()
    assert not page.has_unsaved()
    for statement in views:
        department.run_sql(statement)
    reload(qtbot, page)
    assert stored(department, "SELECT account FROM people WHERE login='rosa.luz'") == [("invited",)]
    assert section.model.row_of("rosa.luz") >= 0


def test_disabling_is_told_with_its_way_back_when_only_the_list_cannot_be_read(
    qtbot: QtBot, department: Department, open_accounts: Open, registrar: str
) -> None:
    page = open_accounts(department, "ada")
    section = look_at(page, registrar)
    department.take_views_away("all_people")
    section.disable.click()
    qtbot.waitUntil(page.undo.isVisible)
    assert "is shut out" in page.message()
    assert "could not be read again" in page.message()


def test_a_password_stays_until_it_is_done(
    qtbot: QtBot, department: Department, open_accounts: Open, registrar: str
) -> None:
    page = open_accounts(department, "ada")
    section = look_at(page, registrar)
    reset(section)
    qtbot.waitUntil(section.one_time.isVisible)
    shown = section.one_time.password.text()
    reload(qtbot, page)
    assert section.one_time.isVisible()
    look_at(page, "vance")
    assert section.one_time.isVisible()
    assert registrar in section.one_time.words(), "it says whose it is, whoever is looked at"
    QTest.keyClicks(section.search, "nobody is called like this")
    qtbot.waitUntil(lambda: section.is_settled() and section.model.rowCount() == 0)
    assert section.one_time.isVisible()
    assert section.one_time.password.text() == shown
    section.one_time.done.click()
    assert not section.one_time.isVisible()
    assert section.one_time.password.text() == ""


def test_a_second_password_hides_the_first_only_until_it_is_done(
    qtbot: QtBot, department: Department, open_accounts: Open, registrar: str
) -> None:
    page = open_accounts(department, "ada")
    section = page.accounts
    begin_account(section, "marta.silva", "Marta Silva")
    save(qtbot, page)
    qtbot.waitUntil(section.one_time.isVisible)
    first = section.one_time.password.text()
    reset(look_at(page, registrar))
    qtbot.waitUntil(lambda: registrar in section.one_time.words())
    assert section.one_time.password.text() != first
    section.one_time.done.click()
    assert section.one_time.isVisible()
    assert "marta.silva" in section.one_time.words()
    assert section.one_time.password.text() == first
    section.one_time.done.click()
    assert not section.one_time.isVisible()


def test_a_password_that_was_replaced_is_shown_no_longer(
    qtbot: QtBot, department: Department, open_accounts: Open, registrar: str
) -> None:
    page = open_accounts(department, "ada")
    section = look_at(page, registrar)
    reset(section)
    qtbot.waitUntil(section.one_time.isVisible)
    first = section.one_time.password.text()
    reset(section)
    qtbot.waitUntil(lambda: section.one_time.password.text() != first)
    section.one_time.done.click()
    assert not section.one_time.isVisible()


def test_disabling_keeps_what_is_typed_and_where_one_went(
    qtbot: QtBot, department: Department, open_accounts: Open, registrar: str
) -> None:
    page = open_accounts(department, "ada")
    section = look_at(page, registrar)
    retype(section, "full_name", "Half typed")
    with busy(department):
        section.disable.click()
        look_at(page, "vance")
    qtbot.waitUntil(page.undo.isVisible)
    assert section.shown().login == "vance"
    look_at(page, registrar)
    assert line(section, "full_name").text() == "Half typed"
    assert section.enable.isVisible()


def test_roles_are_changed_only_from_the_account_that_was_seen(
    qtbot: QtBot, department: Department, open_accounts: Open, registrar: str
) -> None:
    page = open_accounts(department, "ada")
    section = look_at(page, registrar)
    retype(section, "full_name", "Rosa L.")
    theirs = frozenset({Role.REGISTRAR, Role.ADMIN})
    keeper_of(department).change(NewPerson(registrar, "Rosa Luz", theirs))
    press_save(page)
    qtbot.waitUntil(lambda: "Somebody changed this record first" in section.message.text())
    assert "Administrator: theirs yes" in section.message.text()
    assert line(section, "full_name").text() == "Rosa L."
    query = "SELECT full_name,roles FROM all_people WHERE login=:login"
    assert stored(department, query, login=registrar) == [("Rosa Luz", "admin,registrar")]
    save(qtbot, page)
    qtbot.waitUntil(lambda: not page.has_unsaved())
    assert stored(department, query, login=registrar) == [("Rosa L.", "admin,registrar")], "theirs is taken over"


def test_an_account_is_made_only_for_whom_was_seen(qtbot: QtBot, department: Department, open_accounts: Open) -> None:
    page = open_accounts(department, "ada")
    section = look_at(page, "vance")
    assert section.shown().login == "vance"
    retype(section, "full_name", "Ruth V.")
    theirs = NewPerson("vance", "Ruth Vance", frozenset({Role.REGISTRAR, Role.ADMIN}))
    keeper_of(department).change(theirs)
    press_save(page)
    qtbot.waitUntil(lambda: "Somebody changed this record first" in section.message.text())
    assert not section.one_time.isVisible()
    assert stored(department, "SELECT account FROM people WHERE login='vance'") == [("",)]


def test_roles_that_end_a_one_time_password_are_told(qtbot: QtBot, department: Department, open_accounts: Open) -> None:
    keeper_of(department).add([NewPerson("nowak", "Dr. Nowak", frozenset({Role.FACULTY}), faculty_id=NOWAK)])
    page = open_accounts(department, "ada")
    section = look_at(page, "nowak")
    reset(section)
    qtbot.waitUntil(section.one_time.isVisible)
    section.fields.widgets["registrar"].setProperty("checked", True)
    section.save_button.click()
    qtbot.waitUntil(lambda: "needs a new one-time password" in page.message())
    assert not section.one_time.isVisible(), "it counts no longer"
    reset(section)
    qtbot.waitUntil(section.one_time.isVisible)


def test_nobody_disables_their_own_account(qtbot: QtBot, department: Department, open_accounts: Open) -> None:
    keeper_of(department).add([NewPerson("second.admin", "Second Admin", frozenset({Role.ADMIN}))])
    page = open_accounts(department, "ada")
    section = look_at(page, "ada")
    section.disable.click()
    assert "This is your own account" in page.message()
    assert not page.undo.isVisible()
    assert stored(department, "SELECT active FROM people WHERE login='ada'") == [(1,)]


def test_a_password_that_is_not_handed_over_is_asked_about_before_the_window_closes(
    qtbot: QtBot, department: Department, open_accounts: Open, registrar: str
) -> None:
    page = open_accounts(department, "ada")
    reset(look_at(page, registrar))
    qtbot.waitUntil(page.accounts.one_time.isVisible)
    page.tabs.setCurrentIndex(0)
    window = page.window()
    assert isinstance(window, MainWindow)
    for leave in (window.switch_account, window.close):
        leave()
        question = next(box for box in window.findChildren(QMessageBox) if box.isVisible())
        assert "one-time password" in question.text()
        assert page.accounts.one_time.isVisible(), "it is shown while it is asked about"
        question.reject()
        qtbot.waitUntil(lambda: not any(box.isVisible() for box in window.findChildren(QMessageBox)))
        assert window.isVisible()
    page.accounts.one_time.done.click()
    window.close()
    assert not window.isVisible()


def test_everybody_without_a_password_gets_one_from_a_list(
    qtbot: QtBot, department: Department, open_accounts: Open, tmp_path: Path
) -> None:
    page = open_accounts(department, "ada")
    section, panel = page.accounts, page.accounts.one_time
    lacking = stored(
        department, "SELECT login FROM people WHERE active=1 AND account='' AND login<>'ada' ORDER BY login"
    )
    assert len(lacking) > 1
    assert f"for {len(lacking)} without" in section.invite.text()
    section.invite.click()
    (question,) = section.findChildren(QMessageBox)
    assert question.defaultButton() is question.button(QMessageBox.StandardButton.Cancel)
    next(button for button in question.buttons() if "Make the" in button.text()).click()
    qtbot.waitUntil(panel.isVisible)
    assert [(each.login,) for each in panel.waiting()] == lacking
    assert f"{len(lacking)} people have a one-time password now." in page.message()
    qtbot.waitUntil(lambda: not section.invite.isVisible())
    assert page.has_password()
    panel.all_done.click()
    (question,) = panel.findChildren(QMessageBox)
    assert "neither saved nor printed" in question.informativeText()
    question.reject()
    assert page.has_password()
    for name, begins in (("list.pdf", b"%PDF"), ("list.csv", b"\xef\xbb\xbf")):
        with qtbot.waitSignal(section.lists.done, timeout=60_000):
            section.lists.save(tmp_path / name, panel.waiting(), {})
        assert (tmp_path / name).read_bytes().startswith(begins)
    assert panel.waiting()[0].password in (tmp_path / "list.csv").read_text(encoding="utf-8")
    panel.all_done.click()
    assert not page.has_password(), "what stands in a file needs no question"


def test_who_is_lost_on_the_way_is_told(qtbot: QtBot, department: Department, open_accounts: Open) -> None:
    page = open_accounts(department, "ada")
    section = page.accounts
    department.run_sql("UPDATE people SET faculty_id=NULL WHERE login='nowak'")
    reload(qtbot, page)
    section.invite.click()
    (question,) = section.findChildren(QMessageBox)
    next(button for button in question.buttons() if "Make the" in button.text()).click()
    qtbot.waitUntil(section.one_time.isVisible)
    assert "1 was refused, \u2068nowak\u2069: " in page.message()


def test_students_can_be_left_out(qtbot: QtBot, department: Department, open_accounts: Open) -> None:
    page = open_accounts(department, "ada")
    section = page.accounts
    department.run_sql("INSERT INTO people(login,full_name,student_id) VALUES('zoe','Zoë',4101)")
    department.run_sql("INSERT INTO person_roles(login,role) VALUES('zoe','student')")
    reload(qtbot, page)
    section.invite.click()
    (question,) = section.findChildren(QMessageBox)
    next(button for button in question.buttons() if "Staff only: 3" in button.text()).click()
    qtbot.waitUntil(section.one_time.isVisible)
    assert [each.login for each in section.one_time.waiting()] == ["nowak", "okafor", "vance"]
