"""What is typed on the People page: kept with the record it was typed against, whatever is read or saved meanwhile."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from edumanage_desktop.adapters.database.register import DatabaseRegister
from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.gui.people.page import PeoplePage
from edumanage_desktop.gui.people.students import StudentsSection
from tests.gui.department import Department
from tests.gui.people_page import Open, busy, line, open_page, press_save, reload, retype, rows, save, settle, stored

AISHA, JOSE = 4103, 4104


@pytest.fixture
def open_people(qtbot: QtBot, open_main_window: Callable[..., MainWindow]) -> Open:
    """Open the window as somebody and go to the page."""
    return lambda department, login: open_page(qtbot, open_main_window(department.options(login)))


def look_at(page: PeoplePage, student_id: int) -> StudentsSection:
    section = page.students
    section.view.go_to(section.model.row_of(student_id))
    return section


def change_elsewhere(department: Department, student_id: int, **values: Any) -> None:
    """Change a student as somebody at another computer."""
    register = DatabaseRegister(connections=department.database("ada").connections)
    student = register.student(student_id)
    assert student is not None
    register.save_student(replace(student, **values))


def addresses(department: Department, student_id: int) -> tuple[str, str | None]:
    ((name, email),) = stored(department, "SELECT full_name,email FROM students WHERE id=:id", id=student_id)
    return name, email


def test_reading_anew_puts_nothing_typed_over_somebody_else_s_change(
    qtbot: QtBot, department: Department, open_people: Open
) -> None:
    page = open_people(department, "vance")
    section = look_at(page, AISHA)
    retype(section, "email", "mine@x.example")
    change_elsewhere(department, AISHA, full_name="Aisha S.", email="theirs@x.example")
    reload(qtbot, page)
    assert "Somebody changed this record after you began" in section.message.text()
    assert "theirs@x.example" in section.message.text()
    assert line(section, "email").text() == "mine@x.example"
    press_save(page)
    qtbot.waitUntil(lambda: "nothing of yours was saved" in section.message.text())
    assert addresses(department, AISHA) == ("Aisha S.", "theirs@x.example")
    assert line(section, "email").text() == "mine@x.example"
    press_save(page)
    qtbot.waitUntil(lambda: page.message() == "Saved.")
    assert addresses(department, AISHA) == ("Aisha S.", "mine@x.example"), "only what was typed is replaced"


def test_a_search_and_a_way_back_keep_the_version_too(qtbot: QtBot, department: Department, open_people: Open) -> None:
    page = open_people(department, "vance")
    section = look_at(page, AISHA)
    retype(section, "email", "mine@x.example")
    change_elsewhere(department, AISHA, email="theirs@x.example")
    QTest.keyClicks(section.search, "0403")
    qtbot.waitUntil(lambda: section.is_settled() and len(rows(section)) == 1)
    section.search.clear()
    qtbot.waitUntil(lambda: section.is_settled() and len(rows(section)) > 1)
    look_at(page, AISHA)
    assert "Somebody changed this record after you began" in section.message.text()
    press_save(page)
    qtbot.waitUntil(lambda: "nothing of yours was saved" in section.message.text())
    assert addresses(department, AISHA)[1] == "theirs@x.example"


def test_discarding_after_somebody_else_s_change_shows_theirs(
    qtbot: QtBot, department: Department, open_people: Open
) -> None:
    page = open_people(department, "vance")
    section = look_at(page, AISHA)
    retype(section, "email", "mine@x.example")
    change_elsewhere(department, AISHA, email="theirs@x.example")
    reload(qtbot, page)
    section.discard_button.click()
    assert line(section, "email").text() == "theirs@x.example"
    assert not page.has_unsaved()
    retype(section, "email", "later@x.example")
    save(qtbot, page)
    assert addresses(department, AISHA)[1] == "later@x.example"
    assert page.message() == "Saved."
    retype(section, "email", "no address")
    save(qtbot, page)
    assert "@" in section.message.text()
    assert page.message() == "", "an earlier save does not stand beside what was not saved"


def test_a_conflict_that_is_answered_elsewhere_is_told_and_waits(
    qtbot: QtBot, department: Department, open_people: Open
) -> None:
    page = open_people(department, "vance")
    section = look_at(page, AISHA)
    retype(section, "email", "mine@x.example")
    change_elsewhere(department, AISHA, email="theirs@x.example")
    with busy(department):
        press_save(page)
        look_at(page, JOSE)
    qtbot.waitUntil(lambda: "Aisha" in page.message())
    assert "changed" in page.message()
    assert section.message.text() == "", "the record that is shown now has nothing to do with it"
    look_at(page, AISHA)
    assert line(section, "email").text() == "mine@x.example"
    assert "theirs@x.example" in section.message.text()
    press_save(page)
    qtbot.waitUntil(lambda: "nothing of yours was saved" in section.message.text())
    assert addresses(department, AISHA)[1] == "theirs@x.example"


def test_a_refusal_that_is_answered_elsewhere_names_its_record(
    qtbot: QtBot, department: Department, open_people: Open
) -> None:
    page = open_people(department, "vance")
    section = look_at(page, AISHA)
    retype(section, "number", "22F41A0424")
    with busy(department):
        press_save(page)
        look_at(page, JOSE)
    qtbot.waitUntil(lambda: "registration number is nobody else's" in page.message())
    assert "Aisha" in page.message()
    assert section.message.text() == ""
    look_at(page, AISHA)
    assert line(section, "number").text() == "22F41A0424"


def test_a_record_that_somebody_removed_keeps_what_is_typed_in_sight(
    qtbot: QtBot, department: Department, open_people: Open
) -> None:
    page = open_people(department, "vance")
    section = look_at(page, AISHA)
    retype(section, "email", "mine@x.example")
    department.run_sql("DELETE FROM students WHERE id=:id", id=AISHA)
    reload(qtbot, page)
    look_at(page, AISHA)
    assert line(section, "email").text() == "mine@x.example"
    press_save(page)
    qtbot.waitUntil(lambda: "Somebody removed this record" in section.message.text())
    section.discard_button.click()
    reload(qtbot, page)
    assert section.model.row_of(AISHA) == -1
    assert not page.has_unsaved()


def test_what_is_typed_while_a_save_is_under_way_stays_unsaved(
    qtbot: QtBot, department: Department, open_people: Open
) -> None:
    page = open_people(department, "vance")
    section = look_at(page, AISHA)
    retype(section, "full_name", "Aisha S")
    with busy(department):
        press_save(page)
        QTest.keyClicks(line(section, "full_name"), "idd")
        assert not section.save_button.isEnabled(), "one save at a time"
        assert not section.discard_button.isEnabled()
        press_save(page)
    qtbot.waitUntil(lambda: page.message() == "Saved.")
    QTest.keyClicks(line(section, "full_name"), "ikha")
    assert line(section, "full_name").text() == "Aisha Siddikha", "the cursor stays where one types"
    assert page.has_unsaved()
    assert section.save_button.isEnabled()
    assert stored(department, "SELECT full_name,version FROM students WHERE id=4103") == [("Aisha S", 2)]
    save(qtbot, page)
    qtbot.waitUntil(lambda: not page.has_unsaved())
    assert stored(department, "SELECT full_name,version FROM students WHERE id=4103") == [("Aisha Siddikha", 3)]


def test_what_is_typed_after_saving_waits_also_when_one_goes_elsewhere(
    qtbot: QtBot, department: Department, open_people: Open
) -> None:
    page = open_people(department, "vance")
    section = look_at(page, AISHA)
    retype(section, "full_name", "Aisha S")
    with busy(department):
        press_save(page)
        retype(section, "email", "later@x.example")
        look_at(page, JOSE)
    qtbot.waitUntil(lambda: page.message() == "Saved.")
    assert page.has_unsaved()
    look_at(page, AISHA)
    assert line(section, "full_name").text() == "Aisha S"
    assert line(section, "email").text() == "later@x.example"
    save(qtbot, page)
    qtbot.waitUntil(lambda: not page.has_unsaved())
    assert addresses(department, AISHA) == ("Aisha S", "later@x.example")


def test_a_new_record_that_was_saved_is_not_unsaved_when_one_went_elsewhere(
    qtbot: QtBot, department: Department, open_people: Open
) -> None:
    page = open_people(department, "vance")
    section = page.students
    section.add.click()
    retype(section, "full_name", "New Name")
    with busy(department):
        press_save(page)
        look_at(page, JOSE)
    qtbot.waitUntil(lambda: page.message() == "Saved.")
    assert not page.has_unsaved()
    assert section.shown().id == JOSE
    section.add.click()
    assert line(section, "full_name").text() == ""
    assert stored(department, "SELECT COUNT(*) FROM students WHERE full_name='New Name'") == [(1,)]


def test_an_own_removal_lets_go_of_what_was_typed_there(
    qtbot: QtBot, department: Department, open_people: Open
) -> None:
    page = open_people(department, "vance")
    page.go_to(page.absences)
    settle(qtbot, page)
    section = page.absences
    section.add.click()
    retype(section, "reason", "Journey")
    save(qtbot, page)
    qtbot.waitUntil(section.remove.isVisible)
    retype(section, "reason", "Conference")
    section.remove.click()
    qtbot.waitUntil(lambda: "removed" in page.message())
    settle(qtbot, page)
    assert not page.has_unsaved()
