"""The People page: registrars keep students, faculty, teaching and absences, administrators accounts."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDateEdit, QMessageBox
from pytestqt.qtbot import QtBot

from edumanage_desktop.adapters.database.register import DatabaseRegister
from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.gui.people.fields import RecordFields
from edumanage_desktop.gui.people.table import RecordModel
from edumanage_desktop.gui.text_size import scaled
from edumanage_desktop.services.register import Student
from tests.gui.control_walk import nameless
from tests.gui.department import NOWAK, OKAFOR, STUDENTS, Department
from tests.gui.people_page import Open, go_to, line, open_page, retype, rows, save, settle, stored


@pytest.fixture
def open_people(qtbot: QtBot, open_main_window: Callable[..., MainWindow]) -> Open:
    """Open the window as somebody, go to the page by its key, and wait until its first section is read."""

    return lambda department, login: open_page(qtbot, open_main_window(department.options(login)))


def test_a_registrar_corrects_a_student_by_keys(qtbot: QtBot, department: Department, open_people: Open) -> None:
    page = open_people(department, "vance")
    section = page.students
    assert len(rows(section)) == len(STUDENTS)
    assert section.search.hasFocus()
    QTest.keyClicks(section.search, "muller zol")
    qtbot.waitUntil(lambda: section.is_settled() and rows(section) == ["Zoë Müller-Żółkiewska"])
    assert line(section, "number").text() == "22F41A0424"
    assert line(section, "id").isReadOnly()
    assert not section.save_button.isEnabled()
    retype(section, "full_name", "Zoe Zolkiewska")
    assert section.save_button.isEnabled()
    save(qtbot, page)
    assert page.message() == "Saved."
    assert stored(department, "SELECT full_name,version FROM students WHERE id=4101") == [("Zoe Zolkiewska", 2)]
    assert rows(section) == ["Zoe Zolkiewska"]
    section.changes.button.click()
    qtbot.waitUntil(lambda: "vance" in section.changes.text.text())
    assert "Müller" in section.changes.text.text()
    assert "added it" in section.changes.text.text()


def test_what_is_typed_into_one_record_waits_while_others_are_looked_at(
    qtbot: QtBot, department: Department, open_people: Open
) -> None:
    page = open_people(department, "vance")
    section = page.students
    section.view.go_to(1)
    name = line(section, "full_name").text()
    retype(section, "full_name", "Half typed")
    section.view.go_to(2)
    assert line(section, "full_name").text() != "Half typed"
    assert rows(section)[1] == f"{name} (not saved)"
    assert page.has_unsaved()
    section.read()
    settle(qtbot, page)
    section.view.go_to(1)
    assert line(section, "full_name").text() == "Half typed"
    assert "not saved yet" in section.message.text()
    section.discard_button.click()
    assert line(section, "full_name").text() == name
    assert not page.has_unsaved()


def test_who_comes_second_sees_both_sides_and_chooses(qtbot: QtBot, department: Department, open_people: Open) -> None:
    page = open_people(department, "vance")
    section = page.students
    section.view.go_to(section.model.row_of(4103))
    retype(section, "email", "mine@x.example")
    elsewhere = DatabaseRegister(connections=department.database("ada").connections)
    theirs = elsewhere.student(4103)
    assert theirs is not None
    elsewhere.save_student(Student(4103, "Aisha S.", theirs.number, "theirs@x.example", theirs.version))
    QTest.keyClick(page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "Somebody changed this record first" in section.message.text())
    assert "theirs@x.example" in section.message.text()
    assert line(section, "email").text() == "mine@x.example"
    assert stored(department, "SELECT email FROM students WHERE id=4103") == [("theirs@x.example",)]
    save(qtbot, page)
    qtbot.waitUntil(lambda: stored(department, "SELECT email FROM students WHERE id=4103") == [("mine@x.example",)])


def test_what_the_database_refuses_is_said_and_stays_typed(
    qtbot: QtBot, department: Department, open_people: Open
) -> None:
    page = open_people(department, "vance")
    section = page.students
    section.view.go_to(section.model.row_of(4102))
    retype(section, "number", "22F41A0424")
    save(qtbot, page)
    assert "registration number is nobody else's" in section.message.text()
    assert line(section, "number").text() == "22F41A0424"
    assert section.save_button.isEnabled()
    retype(section, "number", "22F41A0999")
    save(qtbot, page)
    qtbot.waitUntil(lambda: not section.message.text())
    assert stored(department, "SELECT number FROM students WHERE id=4102") == [("22F41A0999",)]


def test_a_new_student_gets_a_number_where_no_portal_gives_one(
    qtbot: QtBot, department: Department, open_people: Open
) -> None:
    page = open_people(department, "vance")
    section = page.students
    QTest.keyClick(page, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert line(section, "id").hasFocus()
    retype(section, "full_name", "New Name")
    save(qtbot, page)
    qtbot.waitUntil(lambda: stored(department, "SELECT id FROM students WHERE full_name='New Name'") == [(4105,)])
    qtbot.waitUntil(lambda: line(section, "id").text() == "4105")
    retype(section, "email", "no address")
    save(qtbot, page)
    assert "@" in section.message.text()


def test_a_half_typed_new_record_waits_for_another_add(qtbot: QtBot, department: Department, open_people: Open) -> None:
    page = open_people(department, "vance")
    section = page.students
    section.add.click()
    retype(section, "full_name", "Half typed")
    section.view.go_to(0)
    assert page.has_unsaved()
    section.add.click()
    assert line(section, "full_name").text() == "Half typed"
    save(qtbot, page)
    qtbot.waitUntil(lambda: not page.has_unsaved())
    section.add.click()
    assert line(section, "full_name").text() == ""


def test_closing_asks_when_something_is_not_saved(qtbot: QtBot, department: Department, open_people: Open) -> None:
    page = open_people(department, "vance")
    window = page.window()
    assert isinstance(window, MainWindow)
    retype(page.students, "full_name", "Half typed")
    window.close()
    assert window.isVisible()
    (question,) = window.findChildren(QMessageBox)
    assert question.defaultButton() is question.button(QMessageBox.StandardButton.Cancel)
    question.reject()
    qtbot.waitUntil(lambda: not window.findChildren(QMessageBox))
    assert line(page.students, "full_name").text() == "Half typed"
    window.close()
    (question,) = window.findChildren(QMessageBox)
    next(button for button in question.buttons() if "Close" in button.text()).click()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert stored(department, "SELECT COUNT(*) FROM students WHERE full_name='Half typed'") == [(0,)]


def test_enter_waits_for_those_who_are_found_for_what_is_typed(
    qtbot: QtBot, department: Department, open_people: Open
) -> None:
    page = open_people(department, "vance")
    go_to(qtbot, page, page.faculty)
    section = page.faculty
    section.view.go_to(section.model.row_of(OKAFOR))
    section.finder.setText("0402")
    qtbot.waitUntil(lambda: section.found.count() == 1)
    section.finder.setText("0403")
    QTest.keyClick(section.finder, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: section.taught.count() == 1)
    assert "José" in section.taught.item(0).text()


def test_the_titles_of_a_table_look_as_those_of_records(
    qtbot: QtBot, department: Department, open_people: Open
) -> None:
    """They found their look before the table had its name, for it is made where it stands, below a style sheet."""
    page = open_people(department, "vance")
    assert page.students.view.horizontalHeader().height() >= scaled(32)


def test_teaching_is_added_by_typing_and_taken_back(qtbot: QtBot, department: Department, open_people: Open) -> None:
    page = open_people(department, "vance")
    go_to(qtbot, page, page.faculty)
    section = page.faculty
    section.view.go_to(section.model.row_of(OKAFOR))
    QTest.keyClicks(section.finder, "0402")
    qtbot.waitUntil(lambda: section.found.count() == 1)
    QTest.keyClick(section.finder, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: section.taught.count() == 1)
    assert "Aisha" in section.taught.item(0).text()
    assert "is taught by" in page.message()
    assert page.undo.isVisible()
    section.taught.setFocus()
    QTest.keyClick(section.taught, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: section.taught.count() == 0)
    assert stored(department, "SELECT COUNT(*) FROM faculty_students") == [(0,)]


def test_an_absence_is_noted_and_removed_with_a_way_back(
    qtbot: QtBot, department: Department, open_people: Open
) -> None:
    page = open_people(department, "vance")
    go_to(qtbot, page, page.absences)
    section = page.absences
    section.add.click()
    choice = section.fields.widgets["faculty_id"]
    assert isinstance(choice, QComboBox)
    choice.setCurrentIndex(choice.findData(NOWAK))
    for name, day in (("first_day", QDate(2026, 3, 2)), ("last_day", QDate(2026, 3, 6))):
        field = section.fields.widgets[name]
        assert isinstance(field, QDateEdit)
        field.setDate(day)
    retype(section, "reason", "Conference")
    save(qtbot, page)
    query = "SELECT faculty_id,first_day,last_day,reason FROM absences"
    noted = [(NOWAK, "2026-03-02", "2026-03-06", "Conference")]
    qtbot.waitUntil(lambda: stored(department, query) == noted)
    section.remove.click()
    qtbot.waitUntil(lambda: stored(department, query) == [])
    qtbot.waitUntil(page.undo.isVisible)
    page.undo.click()
    qtbot.waitUntil(lambda: stored(department, query) == noted)


def test_an_absence_says_whether_it_is_past_now_or_coming(
    qtbot: QtBot, department: Department, open_people: Open
) -> None:
    today = date.today()  # noqa: DTZ011  # days are those of the person's own calendar
    register = DatabaseRegister(connections=department.database("vance").connections)
    from edumanage_desktop.services.register import Absence

    for first, last in ((date(2001, 1, 1), date(2001, 1, 2)), (today, today), (date(2999, 1, 1), date(2999, 1, 1))):
        register.save_absence(Absence(NOWAK, first, last))
    page = open_people(department, "vance")
    go_to(qtbot, page, page.absences)
    model = page.absences.model
    assert [str(model.index(row, 3).data()) for row in range(3)] == ["coming", "now", "past"]


def test_an_administrator_makes_an_account_and_hands_the_password_over_once(
    qtbot: QtBot, department: Department, open_people: Open
) -> None:
    page = open_people(department, "ada")
    go_to(qtbot, page, page.accounts)
    section = page.accounts
    section.add.click()
    retype(section, "login", "rosa.luz")
    retype(section, "full_name", "Rosa Luz")
    section.fields.widgets["registrar"].setProperty("checked", True)
    save(qtbot, page)
    qtbot.waitUntil(section.one_time.isVisible)
    shown = section.one_time.password.text()
    assert len(shown) >= 20
    section.one_time.copy.click()
    assert QApplication.clipboard().text() == shown
    section.one_time.done.click()
    assert section.one_time.password.text() == ""
    assert stored(department, "SELECT account,active FROM people WHERE login='rosa.luz'") == [("invited", 1)]
    section.disable.click()
    qtbot.waitUntil(lambda: stored(department, "SELECT active FROM people WHERE login='rosa.luz'") == [(0,)])
    qtbot.waitUntil(section.enable.isVisible)
    page.undo.click()
    qtbot.waitUntil(lambda: stored(department, "SELECT active FROM people WHERE login='rosa.luz'") == [(1,)])


def test_resetting_a_password_asks_and_its_default_keeps_it(
    qtbot: QtBot, department: Department, open_people: Open
) -> None:
    page = open_people(department, "ada")
    go_to(qtbot, page, page.accounts)
    section = page.accounts
    section.add.click()
    retype(section, "login", "rosa.luz")
    retype(section, "full_name", "Rosa Luz")
    section.fields.widgets["registrar"].setProperty("checked", True)
    save(qtbot, page)
    qtbot.waitUntil(section.one_time.isVisible)
    first = section.one_time.password.text()
    section.one_time.done.click()
    section.reset.click()
    (question,) = section.findChildren(QMessageBox)
    assert question.defaultButton() is question.button(QMessageBox.StandardButton.Cancel)
    question.reject()
    qtbot.waitUntil(lambda: not section.findChildren(QMessageBox))
    assert section.one_time.password.text() == ""
    section.reset.click()
    (question,) = section.findChildren(QMessageBox)
    next(button for button in question.buttons() if "Reset" in button.text()).click()
    qtbot.waitUntil(section.one_time.isVisible)
    assert section.one_time.password.text() not in ("", first)


def test_the_last_administrator_stays_and_is_told_why(qtbot: QtBot, department: Department, open_people: Open) -> None:
    page = open_people(department, "ada")
    go_to(qtbot, page, page.accounts)
    section = page.accounts
    section.view.go_to(section.model.row_of("ada"))
    section.disable.click()
    assert "This is your own account" in page.message()
    assert stored(department, "SELECT active FROM people WHERE login='ada'") == [(1,)]


def test_a_registrar_sees_accounts_and_changes_none(qtbot: QtBot, department: Department, open_people: Open) -> None:
    page = open_people(department, "vance")
    go_to(qtbot, page, page.accounts)
    section = page.accounts
    assert rows(section) == ["ada", "nowak", "okafor", "vance"]
    assert not section.add.isVisible()
    assert not section.fields.isEnabled()
    for button in (section.save_button, section.discard_button, section.disable, section.enable):
        assert not button.isVisible()


def test_a_window_that_has_not_heard_yet_gets_one_sentence(
    qtbot: QtBot, department: Department, open_people: Open
) -> None:
    page = open_people(department, "vance")
    section = page.students
    section.view.go_to(0)
    retype(section, "full_name", "Too late")
    department.run_sql("DELETE FROM person_roles WHERE login='vance'")
    save(qtbot, page)
    assert section.message.text() == "Your role does not include this action. Nothing was recorded."
    assert line(section, "full_name").text() == "Too late"
    department.run_sql("INSERT INTO person_roles(login,role) VALUES('vance','registrar')")
    assert stored(department, "SELECT COUNT(*) FROM students WHERE full_name='Too late'") == [(0,)]


def test_faculty_are_not_offered_the_page(qtbot: QtBot, department: Department, open_main_window: Any) -> None:
    window = open_main_window(department.options("nowak"))
    qtbot.waitUntil(lambda: window.workspace is not None and window.workspace.queue.is_settled())
    assert not window.form.rail.people.isVisible()
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert window.people is None


def test_every_control_has_a_name(qtbot: QtBot, department: Department, open_people: Open) -> None:
    page = open_people(department, "ada")
    for section in page.sections:
        go_to(qtbot, page, section)
    assert nameless(page) == []


def test_hostile_names_stay_plain_text(qtbot: QtBot, department: Department, open_people: Open) -> None:
    hostile = "<b onclick=x>Bold</b> \u202egnp.exe"
    department.run_sql("UPDATE students SET full_name=:name WHERE id=4104", name=hostile)
    page = open_people(department, "vance")
    section = page.students
    section.view.go_to(section.model.row_of(4104))
    assert "<b onclick=x>Bold</b>" in line(section, "full_name").text()
    assert "\u202e" not in line(section, "full_name").text()
    assert not section.save_button.isEnabled(), "looking at a name is no change of it"


def test_the_table_keeps_qt_s_rules(qtbot: QtBot, department: Department) -> None:
    section_of: list[int] = []
    from edumanage_desktop.gui.people.table import Column

    model = RecordModel((Column("Number", str), Column("Twice", lambda number: str(2 * number))), lambda number: number)
    model.more_wanted.connect(lambda: section_of.append(1))
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_records([1, 2, 3], has_more=True)
    model.fetchMore(model.index(-1, -1))
    model.add_records([4], has_more=False)
    assert model.replace_record(9) == 0
    assert model.replace_record(3) == 3
    assert section_of == [1]
    tester.deleteLater()


def test_a_number_that_is_none_is_told_before_anything_is_sent(
    qtbot: QtBot, department: Department, open_people: Open
) -> None:
    page = open_people(department, "vance")
    go_to(qtbot, page, page.faculty)
    section = page.faculty
    section.view.go_to(0)
    retype(section, "capacity", "many")
    QTest.keyClick(page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert "whole number" in section.message.text()
    assert isinstance(section.fields, RecordFields)
    assert stored(department, "SELECT MAX(version) FROM faculty") == [(1,)]


def test_a_second_absence_of_one_day_is_told_as_what_it_is(
    qtbot: QtBot, department: Department, open_people: Open
) -> None:
    page = open_people(department, "vance")
    go_to(qtbot, page, page.absences)
    section = page.absences
    for reason in ("Conference", "Journey"):
        section.add.click()
        retype(section, "reason", reason)
        save(qtbot, page)
    assert "already has an absence that begins on that day" in section.message.text()
    assert line(section, "reason").text() == "Journey"
