"""What is recorded about somebody, in the window: by their roles, with the period that the department settled."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from edumanage_desktop.domain.people import Role
from edumanage_desktop.entrance import open_session
from edumanage_desktop.gui.actions.action import ActionId
from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.gui.own_records.dialog import OwnRecordsDialog
from edumanage_desktop.gui.own_records.opening import OwnRecordsOpening
from edumanage_desktop.gui.tasks import TaskLanes
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.services.own_records import OWN_RECORDS, records_about
from edumanage_desktop.services.session import greet
from tests.gui.control_walk import nameless
from tests.gui.department import Department

Open = Callable[..., MainWindow]


@pytest.fixture
def open_list(qtbot: QtBot, department: Department, lanes: TaskLanes) -> "Callable[[str], OwnRecordsDialog]":
    """Open the list alone, as somebody."""

    def open_it(login: str) -> OwnRecordsDialog:
        welcome = greet(open_session(department.options(login)))
        dialog = OwnRecordsDialog(person=welcome.person, department=welcome.session.open_department(), lanes=lanes)
        qtbot.addWidget(dialog, before_close_func=lambda _dialog: welcome.session.close())
        dialog.show()
        return dialog

    return open_it


def test_faculty_read_what_is_recorded_of_faculty(
    qtbot: QtBot, department: Department, open_list: Callable[[str], OwnRecordsDialog]
) -> None:
    department.run_sql("INSERT INTO settings(name,value) VALUES('person_times_days','14')")
    dialog = open_list("nowak")
    qtbot.waitUntil(lambda: "for 14 days, then without the person" in dialog.text())
    for record in OWN_RECORDS:
        assert (record.name in dialog.text()) == (Role.FACULTY in record.about), record.name
    assert "Dr. Żaneta Nowak" in dialog.intro.text()
    assert "nobody but you" in dialog.text()
    assert not nameless(dialog)
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == dialog.text()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_an_administrator_reads_of_settings_and_service(
    qtbot: QtBot, department: Department, open_list: Callable[[str], OwnRecordsDialog]
) -> None:
    dialog = open_list("ada")
    qtbot.waitUntil(lambda: "for 30 days, then without the person" in dialog.text())
    assert "What you do for the service" in dialog.text()
    assert "Your record as a student" not in dialog.text()


def test_the_list_stands_there_without_a_database_too(
    qtbot: QtBot, department: Department, open_list: Callable[[str], OwnRecordsDialog]
) -> None:
    department.take_views_away("settings_in_force")
    dialog = open_list("nowak")
    qtbot.wait(100)
    told = records_about(frozenset({Role.FACULTY}))
    assert all(record.name in dialog.text() for record in told)
    assert "then without the person" not in dialog.text()


def test_it_opens_by_its_action_and_not_over_a_locked_window(
    qtbot: QtBot, department: Department, open_main_window: Open, lanes: TaskLanes, theme: Theme
) -> None:
    window = open_main_window(department.options("nowak"))
    qtbot.waitUntil(window.pages.is_open)
    if window.findChild(OwnRecordsOpening) is None:
        OwnRecordsOpening(pages=window.pages, lanes=lanes, theme=theme, actions=window.registry, window=window)
    assert window.registry.run(ActionId.OWN_RECORDS)
    (dialog,) = window.findChildren(OwnRecordsDialog)
    assert dialog.isVisible()
    window.pages.cover(True)
    qtbot.waitUntil(lambda: not window.findChildren(OwnRecordsDialog))
    assert not window.registry.is_offered(ActionId.OWN_RECORDS)
    window.pages.cover(False)
