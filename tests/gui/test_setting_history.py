"""The history of all settings in the window: who set what, the way back, a conflict, and what is set elsewhere."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from edumanage_desktop.gui.department.history_dialog import HistoryDialog
from edumanage_desktop.gui.department.page import DepartmentTab
from edumanage_desktop.gui.department.settings import SettingsSection
from edumanage_desktop.gui.main_window import MainWindow
from tests.gui.control_walk import nameless
from tests.gui.department import Department
from tests.gui.department_page import department_page
from tests.gui.people_page import stored

Open = Callable[..., MainWindow]
SET = "INSERT INTO settings(name,value) VALUES('submissions_in_a_day','50')"
KEPT = "SELECT value FROM settings WHERE name='submissions_in_a_day'"


def settings(qtbot: QtBot, window: MainWindow) -> SettingsSection:
    page = department_page(qtbot, window)
    page.tabs.setCurrentIndex(DepartmentTab.SETTINGS)
    qtbot.waitUntil(page.is_settled)
    return page.settings


def history(qtbot: QtBot, section: SettingsSection) -> HistoryDialog:
    section.history.click()
    dialog = section.history_dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.isVisible() and dialog.is_settled())
    return dialog


def shown(dialog: HistoryDialog) -> list[list[str]]:
    model = dialog.model
    return [[str(model.index(row, column).data()) for column in range(1, 5)] for row in range(model.rowCount())]


def test_a_change_is_put_back_and_stands_there_itself(
    qtbot: QtBot, department: Department, open_main_window: Open
) -> None:
    window = open_main_window(department.options("ada"))
    section = settings(qtbot, window)
    days, programs = section.rows["submissions_in_a_day"], section.rows["takes_programs"]
    assert days.number is not None
    assert programs.box is not None
    assert days.note.text().startswith("From \u20681 hand-in")
    assert "to \u206810" in days.note.text()
    days.number.setValue(50)
    section.save()
    qtbot.waitUntil(lambda: section.is_settled() and not section.has_unsaved())
    programs.box.click()
    dialog = history(qtbot, section)
    assert shown(dialog) == [["ada", "Hand-ins of one student in 24 hours", "the default, 200 hand-ins", "50 hand-ins"]]
    assert "It is so today" in dialog.detail.text()
    assert not nameless(dialog)
    QTest.keyClick(dialog, Qt.Key.Key_Tab)
    dialog.put_back_button.click()
    qtbot.waitUntil(lambda: stored(department, KEPT) == [(None,)])
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 2)
    assert "is \u2068the default, 200 hand-ins\u2069 again" in dialog.message.text()
    assert not dialog.put_back_button.isEnabled() or dialog.current() is not None
    assert shown(dialog)[0][2:] == ["50 hand-ins", "the default, 200 hand-ins"]
    qtbot.waitUntil(lambda: "Back to the default" in days.note.text())
    assert programs.is_edited(), "what is typed and not saved stays typed"
    dialog.view.go_to(1)
    assert not dialog.put_back_button.isEnabled(), "what stood there before stands there today"
    dialog.close_button.click()
    assert section.history_dialog is None


def test_a_webhook_is_told_by_its_host_and_does_not_come_back(
    qtbot: QtBot, department: Department, open_main_window: Open
) -> None:
    for value in ("chat.example.org", "watch.example.org"):
        department.run_sql("DELETE FROM mail_settings WHERE name='webhook_host'")
        department.run_sql("INSERT INTO mail_settings(name,value) VALUES('webhook_host',:value)", value=value)
    dialog = history(qtbot, settings(qtbot, open_main_window(department.options("ada"))))
    newest = shown(dialog)[0]
    assert newest[1:] == ["Webhook for alerts", "not set", "an address at watch.example.org"]
    dialog.put_back_button.click()
    qtbot.waitUntil(lambda: "name the address anew" in dialog.message.text())
    assert stored(department, "SELECT value FROM mail_settings") == [("watch.example.org",)]


def test_who_was_first_is_shown_beside_what_is_put_back(
    qtbot: QtBot, department: Department, open_main_window: Open
) -> None:
    department.run_sql(SET)
    dialog = history(qtbot, settings(qtbot, open_main_window(department.options("ada"))))
    department.run_sql("UPDATE settings SET value='9' WHERE name='submissions_in_a_day'")
    dialog.put_back_button.click()
    qtbot.waitUntil(lambda: "changed this first" in dialog.message.text())
    assert "now it is \u20689 hand-ins\u2069" in dialog.message.text()
    assert "\u2068the default, 200 hand-ins\u2069" in dialog.message.text()
    assert stored(department, KEPT) == [("9",)]
    current = dialog.current()
    assert current is not None
    assert current.id == "submissions_in_a_day:1"
    dialog.put_back_button.click()
    qtbot.waitUntil(lambda: stored(department, KEPT) == [(None,)])


def test_one_setting_can_be_looked_at_alone_and_mails_are_among_them(
    qtbot: QtBot, department: Department, open_main_window: Open
) -> None:
    section = settings(qtbot, open_main_window(department.options("ada")))
    dialog = history(qtbot, section)
    assert dialog.notice.title() == "Nobody changed a setting yet"
    dialog.reject()
    department.run_sql(SET)
    for name, value in (("host", "smtp.example.org"), ("security", "tls"), ("since_us", "1")):
        department.run_sql("INSERT INTO mail_settings(name,value) VALUES(:name,:value)", name=name, value=value)
    dialog = history(qtbot, section)
    assert {line[1] for line in shown(dialog)} == {
        "Hand-ins of one student in 24 hours", "Mail server", "Security of the mail server",
    }  # fmt: skip
    place = dialog.which.findData("mail.security")
    dialog.which.setCurrentIndex(place)
    dialog.which.activated.emit(place)
    assert [line[2:] for line in shown(dialog)] == [["not set", "TLS from the first letter"]]


def test_a_registrar_reads_the_history_and_puts_nothing_back(
    qtbot: QtBot, department: Department, open_main_window: Open
) -> None:
    department.run_sql(SET)
    department.run_sql("INSERT INTO mail_settings(name,value) VALUES('host','smtp.example.org')")
    dialog = history(qtbot, settings(qtbot, open_main_window(department.options("vance"))))
    assert [line[1] for line in shown(dialog)] == ["Hand-ins of one student in 24 hours"]
    assert not dialog.put_back_button.isVisible()


def test_a_lost_database_is_said_and_can_be_asked_again(
    qtbot: QtBot, department: Department, open_main_window: Open
) -> None:
    department.run_sql(SET)
    section = settings(qtbot, open_main_window(department.options("ada")))
    statements = department.take_views_away("all_register_changes")
    dialog = history(qtbot, section)
    assert dialog.notice.title() == "The changes cannot be read"
    for statement in statements:
        department.run_sql(statement)
    dialog.notice.action_chosen.emit()
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 1)


def test_what_is_settled_elsewhere_is_told(
    qtbot: QtBot,
    department: Department,
    open_main_window: Open,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    place = str(tmp_path / "archive")
    department.run_sql("INSERT INTO archive_settings(name,value) VALUES('place',:place)", place=place)
    section = settings(qtbot, open_main_window(department.options("ada")))
    told = section.elsewhere
    assert str(department.folder / "files") in told.files.text()
    assert place in told.archive.text()
    assert "SQLite" in told.database.text()
    assert not told.engine.isVisible()
    told.show_engine.click()
    assert "journal_mode" in told.engine.text()
    assert told.engine.isVisible()
    registrar = settings(qtbot, open_main_window(department.options("vance")))
    assert not registrar.elsewhere.files.isVisible()


def test_the_archive_is_put_back_only_to_a_place_that_is_there(
    qtbot: QtBot, department: Department, open_main_window: Open, tmp_path: Path
) -> None:
    for name in ("first", "second"):
        (tmp_path / name).mkdir()
    first, second = str(tmp_path / "first"), str(tmp_path / "second")
    department.run_sql("INSERT INTO archive_settings(name,value) VALUES('place',:place)", place=first)
    department.run_sql("UPDATE archive_settings SET value=:place", place=second)
    dialog = history(qtbot, settings(qtbot, open_main_window(department.options("ada"))))
    kept = "SELECT value FROM archive_settings"
    (tmp_path / "first").rename(tmp_path / "away")
    dialog.put_back_button.click()
    qtbot.waitUntil(lambda: dialog.is_settled() and bool(dialog.message.text()))
    assert first in dialog.message.text()
    assert stored(department, kept) == [(second,)]
    (tmp_path / "away").rename(tmp_path / "first")
    dialog.put_back_button.click()
    qtbot.waitUntil(lambda: stored(department, kept) == [(first,)])
    qtbot.waitUntil(dialog.is_settled)
    assert "again" in dialog.message.text()
