"""Whoever changes their mind on the Import page loses nothing, and hands in nothing that was planned for before."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from edumanage_desktop.gui.importing.page import ImportPage
from edumanage_desktop.gui.main_window import MainWindow
from tests.gui.department import Department
from tests.gui.test_import_page import MOODLE, counts, give_to_nowak, hand_in, plan, uploads
from tests.lms_archives import packed

LAB = "PHYS101-Lab 3-99.zip"


@pytest.fixture
def page(qtbot: QtBot, empty_department: Department, open_main_window: Callable[..., MainWindow]) -> ImportPage:
    """The page of a registrar, with nothing open."""
    window = open_main_window(empty_department.options("vance"))
    qtbot.waitUntil(window.pages.is_open)
    window.pages.go_to_import()
    qtbot.waitUntil(lambda: window.importing is not None and window.importing.isVisible())
    assert window.importing is not None
    return window.importing


def give_team_to_aisha(qtbot: QtBot, page: ImportPage) -> None:
    page.view.go_to(page.model.row_of("moodle:Team A:14"))
    QTest.keyClick(page.view, Qt.Key.Key_Return)
    QTest.keyClicks(page.owner.search, "siddi")
    QTest.keyClick(page.owner.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.is_settled() and not page.owner.search.text())


def test_a_worksheet_leaves_what_was_given_by_hand_and_typed(qtbot: QtBot, page: ImportPage, tmp_path: Path) -> None:
    archive = packed(tmp_path / LAB, dict(MOODLE))
    plan(qtbot, page, archive)
    give_to_nowak(qtbot, page)
    give_team_to_aisha(qtbot, page)
    page.destination.course.clear()
    QTest.keyClicks(page.destination.course, "Optics")
    qtbot.waitUntil(page.is_settled)
    assert counts(page) == {"TO_DO": 4, "REFUSED": 1}
    worksheet = tmp_path / "grades.csv"
    worksheet.write_text(
        "Identifier,Full name,Email address,Status,Grade\nParticipant 11,Zoë,z@example.org,,\n", "utf-8"
    )
    page.open(archive, worksheet)
    qtbot.waitUntil(page.is_settled)
    assert counts(page) == {"TO_DO": 4, "REFUSED": 1}
    assert page.destination.course.text() == "Optics"


def test_another_archive_begins_anew(qtbot: QtBot, page: ImportPage, tmp_path: Path) -> None:
    plan(qtbot, page, packed(tmp_path / LAB, dict(MOODLE)))
    give_team_to_aisha(qtbot, page)
    plan(qtbot, page, packed(tmp_path / "CHEM-Lab 4-98.zip", dict(MOODLE)))
    qtbot.waitUntil(page.is_settled)
    assert counts(page) == {"TO_DO": 3, "UNMATCHED": 1, "REFUSED": 1}
    assert page.destination.course.text() == "CHEM"


def test_an_archive_that_is_dropped_while_one_is_looked_at_takes_its_place(
    qtbot: QtBot, page: ImportPage, tmp_path: Path
) -> None:
    first = packed(tmp_path / LAB, dict(MOODLE))
    second = packed(tmp_path / "CHEM-Lab 4-98.zip", {"José Luis O’Neil_11_assignsubmission_file/waves.txt": "x"})
    page.open(first)
    page.open(second)
    qtbot.waitUntil(lambda: page.is_settled() and bool(page.model.lines))
    assert "CHEM-Lab 4-98.zip" in page.facts.text()
    assert len(page.model.lines) == 1
    page.open(first)
    qtbot.waitUntil(lambda: "PHYS101" in page.facts.text())
    page.open(second)  # while the first is planned
    qtbot.waitUntil(lambda: page.is_settled() and "CHEM" in page.facts.text())
    assert len(page.model.lines) == 1


def test_nothing_is_handed_in_for_what_stood_there_before(
    qtbot: QtBot, empty_department: Department, page: ImportPage, tmp_path: Path
) -> None:
    plan(qtbot, page, packed(tmp_path / LAB, dict(MOODLE)))
    give_to_nowak(qtbot, page)
    assert page.foot.start.isEnabled()
    page.destination.course.clear()
    QTest.keyClicks(page.destination.course, "Optics")
    assert not page.foot.start.isEnabled(), "what is shown was planned for another course"
    qtbot.waitUntil(page.foot.start.isEnabled)
    page.destination.faculty.faculty_chosen.emit()
    assert not page.foot.start.isEnabled(), "it is being planned anew"
    qtbot.waitUntil(page.foot.start.isEnabled)
    hand_in(qtbot, page)
    assert uploads(empty_department) == 3
    with empty_department.database("vance").connections.reading() as connection:
        courses = connection.rows("SELECT DISTINCT course FROM upload_state")
    assert courses == [("Optics",)]
