"""The Department page: registrars keep the assignments, administrators the settings, and nothing typed is lost."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QDateTime, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from edumanage_desktop.domain.settings import SETTINGS
from edumanage_desktop.gui.department.assignments import AssignmentsSection
from edumanage_desktop.gui.department.mail_dialog import MailDialog
from edumanage_desktop.gui.department.page import DepartmentTab
from edumanage_desktop.gui.department.settings import SettingsSection
from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.gui.people.moment_field import MomentField
from tests.gui.control_walk import nameless
from tests.gui.department import Department
from tests.gui.department_page import department_page
from tests.gui.people_page import line, retype, rows, stored

Open = Callable[..., MainWindow]
SOON = datetime.now(UTC).replace(second=0, microsecond=0) + timedelta(days=2)
ONE = "SELECT course,term,assignment,closes_at_us,version FROM collections"


def assignments(qtbot: QtBot, window: MainWindow) -> AssignmentsSection:
    page = department_page(qtbot, window)
    qtbot.waitUntil(page.is_settled)
    return page.assignments


def settings(qtbot: QtBot, window: MainWindow) -> SettingsSection:
    page = department_page(qtbot, window)
    page.tabs.setCurrentIndex(DepartmentTab.SETTINGS)
    qtbot.waitUntil(page.is_settled)
    return page.settings


def closing(section: AssignmentsSection) -> MomentField:
    widget = section.fields.widgets["closes_at"]
    assert isinstance(widget, MomentField)
    return widget


def in_us(at: datetime) -> int:
    return round(at.timestamp()) * 1_000_000


def add(department: Department, number: int, course: str, assignment: str, at: datetime | None = None) -> None:
    department.run_sql(
        "INSERT INTO collections(id,course,assignment,closes_at_us) VALUES(:id,:course,:assignment,:at)",
        id=number, course=course, assignment=assignment, at=None if at is None else in_us(at),
    )  # fmt: skip


def test_a_registrar_adds_an_assignment_that_closes(
    qtbot: QtBot, department: Department, open_main_window: Open
) -> None:
    window = open_main_window(department.options("vance"))
    section = assignments(qtbot, window)
    assert section.notice.isVisible(), "no assignment yet, and what to do"
    QTest.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    retype(section, "course", "Optics")
    retype(section, "assignment", "Essay")
    field = closing(section)
    assert not field.when.isVisible()
    field.box.click()
    field.when.setDateTime(QDateTime.fromSecsSinceEpoch(round(SOON.timestamp())))
    QTest.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not section.has_unsaved())
    assert stored(department, ONE) == [("Optics", None, "Essay", in_us(SOON), 1)]
    assert rows(section) == ["Optics"]
    retype(section, "term", "2031 S")
    QTest.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: rows(section) == ["Optics · 2031 S"])
    assert stored(department, ONE)[0][3:] == (in_us(SOON), 2), "the moment that nobody touched is the same"


def test_what_is_missing_is_said_and_what_is_typed_stays(
    qtbot: QtBot, department: Department, open_main_window: Open
) -> None:
    section = assignments(qtbot, open_main_window(department.options("vance")))
    section.add_record()
    retype(section, "assignment", "Essay")
    section.save()
    qtbot.waitUntil(lambda: "A course has a name" in section.message.text())
    assert line(section, "assignment").text() == "Essay"
    assert stored(department, ONE) == []


def test_closing_now_and_a_day_more_count_at_once_and_are_taken_back(
    qtbot: QtBot, department: Department, open_main_window: Open
) -> None:
    add(department, 1, "Optics", "Essay", SOON)
    window = open_main_window(department.options("vance"))
    section = assignments(qtbot, window)
    page = window.pages.department
    assert page is not None

    def closes_at() -> Any:
        return stored(department, ONE)[0][3]

    section.close_now.click()
    qtbot.waitUntil(lambda: closes_at() < in_us(SOON))
    assert abs(closes_at() - in_us(datetime.now(UTC))) < 300_000_000
    qtbot.waitUntil(lambda: page.message() == "It is closed.")
    assert not section.close_now.isVisible(), "it is closed already"
    assert str(section.model.index(0, 2).data()).startswith("closed ")
    page.undo.click()
    qtbot.waitUntil(lambda: closes_at() == in_us(SOON))
    qtbot.waitUntil(lambda: section.is_settled() and section.close_now.isVisible())
    section.a_day_more.click()
    qtbot.waitUntil(lambda: closes_at() == in_us(SOON + timedelta(days=1)))


def test_what_has_closed_opens_again_from_now_on(qtbot: QtBot, department: Department, open_main_window: Open) -> None:
    add(department, 1, "Optics", "Essay", SOON - timedelta(days=90))
    section = assignments(qtbot, open_main_window(department.options("vance")))
    section.a_week_more.click()
    week = in_us(datetime.now(UTC) + timedelta(days=7))
    qtbot.waitUntil(lambda: abs(stored(department, ONE)[0][3] - week) < 300_000_000)


def test_only_what_nobody_used_is_removed(qtbot: QtBot, department: Department, open_main_window: Open) -> None:
    add(department, 1, "Acoustics", "Poster")
    add(department, 2, "Optics", "Essay")
    upload = department.submit("On light")
    department.run_sql("UPDATE upload_state SET course='Optics',assignment='Essay' WHERE upload_id=:id", id=upload)
    window = open_main_window(department.options("vance"))
    section = assignments(qtbot, window)
    section.view.go_to(section.model.row_of(2))
    section.remove.click()
    qtbot.waitUntil(lambda: "Work was handed in for this assignment" in section.message.text())
    section.view.go_to(section.model.row_of(1))
    section.remove.click()
    qtbot.waitUntil(lambda: section.is_settled() and rows(section) == ["Optics"])
    page = window.pages.department
    assert page is not None
    page.undo.click()
    qtbot.waitUntil(lambda: len(stored(department, ONE)) == 2)


def test_an_administrator_saves_settings_and_takes_them_back(
    qtbot: QtBot, department: Department, open_main_window: Open
) -> None:
    window = open_main_window(department.options("ada"))
    section = settings(qtbot, window)
    assert set(section.rows) == {setting.name for setting in SETTINGS}, "every setting has its words"
    largest, programs = section.rows["largest_file_bytes"], section.rows["takes_programs"]
    assert "10 MiB" in largest.note.text()
    assert largest.number is not None
    assert programs.box is not None
    assert not section.save_button.isEnabled()
    largest.number.setValue(25)
    programs.box.click()
    QTest.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: section.is_settled() and not section.has_unsaved())
    kept = "SELECT name,value FROM settings ORDER BY name"
    assert stored(department, kept) == [("largest_file_bytes", str(25 << 20)), ("takes_programs", "1")]
    assert "Set by \u2068ada\u2069" in largest.note.text()
    page = window.pages.department
    assert page is not None
    assert page.message() == "2 settings saved."
    page.undo.click()
    qtbot.waitUntil(lambda: stored(department, kept) == [("largest_file_bytes", None), ("takes_programs", None)])
    qtbot.waitUntil(lambda: "Back to the default" in largest.note.text())
    assert largest.number.value() == 10


def test_what_a_computer_says_of_files_is_shown_as_long_as_nobody_sets_it(
    qtbot: QtBot, department: Department, open_main_window: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FILE_UPLOAD_MAX_SIZE", "64MB")
    monkeypatch.setenv("FILE_STORAGE_PATH", "/srv/portal")
    section = settings(qtbot, open_main_window(department.options("ada")))
    row = section.rows["largest_file_bytes"]
    assert "FILE_UPLOAD_MAX_SIZE of this computer says \u206864 MiB\u2069" in row.note.text()
    assert "/srv/portal" in section.storage.text()
    assert row.number is not None
    row.number.setValue(20)
    section.save()
    qtbot.waitUntil(lambda: section.is_settled() and "Set by" in row.note.text())
    assert "FILE_UPLOAD_MAX_SIZE" not in row.note.text()
    row.default.click()
    section.save()
    qtbot.waitUntil(lambda: section.is_settled() and "FILE_UPLOAD_MAX_SIZE" in row.note.text())


def test_who_comes_second_sees_both_settings_and_chooses(
    qtbot: QtBot, department: Department, open_main_window: Open
) -> None:
    section = settings(qtbot, open_main_window(department.options("ada")))
    row, days = section.rows["largest_file_bytes"], section.rows["submissions_in_a_day"]
    assert row.number is not None
    assert days.number is not None
    row.number.setValue(25)
    days.number.setValue(7)
    department.run_sql("INSERT INTO settings(name,value) VALUES('largest_file_bytes','20971520')")
    section.save()
    qtbot.waitUntil(lambda: section.is_settled() and row.conflict.isVisible())
    assert "theirs \u206820 MiB\u2069, yours \u206825 MiB\u2069" in row.conflict.text()
    kept = "SELECT name,value FROM settings ORDER BY name"
    assert stored(department, kept) == [("largest_file_bytes", "20971520"), ("submissions_in_a_day", "7")]
    section.save()
    qtbot.waitUntil(lambda: stored(department, kept)[0] == ("largest_file_bytes", str(25 << 20)))
    qtbot.waitUntil(lambda: not row.conflict.isVisible())


def test_settings_that_are_not_whole_mebibytes_stay_as_they_are(
    qtbot: QtBot, department: Department, open_main_window: Open
) -> None:
    department.run_sql("INSERT INTO settings(name,value) VALUES('largest_file_bytes','1500000')")
    section = settings(qtbot, open_main_window(department.options("ada")))
    assert not section.has_unsaved()
    days = section.rows["submissions_in_a_day"]
    assert days.number is not None
    days.number.setValue(9)
    section.save()
    qtbot.waitUntil(lambda: section.is_settled() and not section.has_unsaved())
    assert stored(department, "SELECT value FROM settings WHERE name='largest_file_bytes'") == [("1500000",)]


def test_a_registrar_reads_the_settings(qtbot: QtBot, department: Department, open_main_window: Open) -> None:
    department.run_sql("INSERT INTO settings(name,value) VALUES('submissions_in_a_day','9')")
    section = settings(qtbot, open_main_window(department.options("vance")))
    row = section.rows["submissions_in_a_day"]
    assert row.number is not None
    assert row.number.value() == 9
    assert not row.field().isEnabled()
    assert not row.default.isVisible()
    assert not section.save_button.isVisible()
    assert not section.mail.isVisible()


def test_closing_the_window_asks_for_what_is_typed_here(
    qtbot: QtBot, department: Department, open_main_window: Open
) -> None:
    window = open_main_window(department.options("ada"))
    section = settings(qtbot, window)
    box = section.rows["own_ids"].box
    assert box is not None
    box.click()
    window.close()
    question = window.findChild(QMessageBox)
    assert question is not None
    assert question.text() == "Something is typed and not saved: Department."
    question.reject()
    assert window.isVisible()
    section.discard_button.click()
    assert not section.has_unsaved()


def test_the_dialog_for_mails_opens_from_the_settings(
    qtbot: QtBot, department: Department, open_main_window: Open
) -> None:
    window = open_main_window(department.options("ada"))
    section = settings(qtbot, window)
    section.mail.click()
    qtbot.waitUntil(lambda: bool(window.findChildren(MailDialog)))
    for dialog in window.findChildren(MailDialog):
        dialog.reject()


def test_faculty_have_no_such_page(qtbot: QtBot, department: Department, open_main_window: Open) -> None:
    window = open_main_window(department.options("nowak"))
    qtbot.waitUntil(window.pages.is_open)
    assert not window.form.rail.department.isVisible()
    QTest.keyClick(window, Qt.Key.Key_5, Qt.KeyboardModifier.ControlModifier)
    assert window.pages.department is None


def test_every_control_has_a_name(qtbot: QtBot, department: Department, open_main_window: Open) -> None:
    add(department, 1, "Optics", "Essay", SOON)
    window = open_main_window(department.options("ada"))
    section = assignments(qtbot, window)
    assert nameless(section) == []
    page = window.pages.department
    assert page is not None
    page.tabs.setCurrentIndex(DepartmentTab.SETTINGS)
    qtbot.waitUntil(page.is_settled)
    assert nameless(page.settings) == []
