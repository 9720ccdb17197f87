"""Conflicts of interest are noted under People, and what speaks against a move is said before it is made."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from edumanage_desktop.gui.assigning.page import AssignPage
from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.gui.people.conflicts import ConflictsPanel
from edumanage_desktop.gui.people.page import PeoplePage
from tests.gui.control_walk import nameless
from tests.gui.department import NOWAK, OKAFOR, Department
from tests.gui.people_page import go_to, open_page, stored
from tests.gui.test_assigning import asked, owner_of, page, stand_on

__all__ = ["page"]
NOTED = "SELECT faculty_id,student_id,reason FROM conflicts_of_interest"


@pytest.fixture
def people(qtbot: QtBot, department: Department, open_main_window: Callable[..., MainWindow]) -> PeoplePage:
    """The People page of the registrar with okafor in front."""
    found = open_page(qtbot, open_main_window(department.options("vance")))
    go_to(qtbot, found, found.faculty)
    found.faculty.view.go_to(found.faculty.model.row_of(OKAFOR))
    return found


def note(qtbot: QtBot, panel: ConflictsPanel, who: str, why: str) -> None:
    """Find a student and note a conflict by keyboard alone."""
    panel.finder.line.setFocus()
    QTest.keyClicks(panel.finder.line, who)
    QTest.keyClick(panel.finder.line, Qt.Key.Key_Return)
    qtbot.waitUntil(panel.is_noting)
    assert QApplication.focusWidget() is panel.reason
    QTest.keyClicks(panel.reason, why)
    QTest.keyClick(panel.reason, Qt.Key.Key_Return)


def test_a_conflict_is_noted_with_a_reason_and_taken_back(
    qtbot: QtBot, people: PeoplePage, department: Department
) -> None:
    panel = people.faculty.conflicts
    note(qtbot, panel, "0402", "Sister")
    qtbot.waitUntil(lambda: panel.listed.count() == 1)
    assert panel.listed.item(0).text() == "⁨Aisha Siddikha · 22F41A0402⁩: ⁨Sister⁩"
    assert people.message() == ("Noted: ⁨Dr. Chidi Okafor⁩ has a conflict of interest with ⁨Aisha Siddikha · 22F41A0402⁩.")
    assert QApplication.focusWidget() is panel.finder.line, "the next one can be typed at once"
    assert nameless(people) == []
    changes = "SELECT record_key,login FROM register_changes WHERE table_name='conflicts_of_interest'"
    assert stored(department, changes) == [(f"{OKAFOR}:4103", "vance")]
    note(qtbot, panel, "0402", "Cousin")
    qtbot.waitUntil(lambda: stored(department, NOTED) == [(OKAFOR, 4103, "Cousin")])
    qtbot.waitUntil(lambda: panel.listed.count() == 1 and "Cousin" in panel.listed.item(0).text())
    people.undo.click()
    qtbot.waitUntil(lambda: stored(department, NOTED) == [(OKAFOR, 4103, "Sister")])
    qtbot.waitUntil(lambda: "Sister" in panel.listed.item(0).text())
    panel.listed.setCurrentRow(0)
    panel.remove.click()
    qtbot.waitUntil(lambda: stored(department, NOTED) == [] and panel.listed.count() == 0)
    people.undo.click()
    qtbot.waitUntil(lambda: stored(department, NOTED) == [(OKAFOR, 4103, "Sister")])


def test_escape_notes_nothing_and_the_student_shows_who_must_not_judge(
    qtbot: QtBot, people: PeoplePage, department: Department
) -> None:
    panel = people.faculty.conflicts
    panel.finder.line.setFocus()
    QTest.keyClicks(panel.finder.line, "0402")
    QTest.keyClick(panel.finder.line, Qt.Key.Key_Return)
    qtbot.waitUntil(panel.is_noting)
    QTest.keyClick(panel.reason, Qt.Key.Key_Escape)
    assert not panel.is_noting()
    assert stored(department, NOTED) == []
    note(qtbot, panel, "0402", "")
    qtbot.waitUntil(lambda: stored(department, NOTED) == [(OKAFOR, 4103, None)])
    go_to(qtbot, people, people.students)
    section = people.students
    section.view.go_to(section.model.row_of(4103))
    qtbot.waitUntil(section.barred.isVisible)
    assert section.barred.text() == "Conflict of interest: ⁨Dr. Chidi Okafor⁩"
    section.view.go_to(section.model.row_of(4101))
    qtbot.waitUntil(lambda: section.teachers.text() != "")
    assert not section.barred.isVisible()


def test_what_speaks_against_a_move_is_said_before_it_is_made(
    qtbot: QtBot, page: AssignPage, department: Department
) -> None:
    today = date.today()  # noqa: DTZ011 (the person's own day)
    department.run_sql(
        "INSERT INTO absences(faculty_id,first_day,last_day) VALUES(:id,:first,:last)",
        id=OKAFOR, first=str(today), last=str(today + timedelta(days=3)),
    )  # fmt: skip
    department.run_sql("INSERT INTO conflicts_of_interest(faculty_id,student_id) VALUES(:id,4101)", id=OKAFOR)
    department.run_sql("INSERT INTO settings(name,value) VALUES('require_teaching','1')")
    department.run_sql("UPDATE faculty SET capacity=7 WHERE id=:id", id=OKAFOR)
    page.read()
    qtbot.waitUntil(page.is_settled)
    stand_on(qtbot, page, NOWAK)
    dialog = asked(qtbot, page)
    dialog.which.all_shown.click()
    dialog.reason.setEditText("She is away")
    dialog.receiver.choose(OKAFOR)
    dialog.move_button.click()
    qtbot.waitUntil(dialog.warning.isVisible)
    said = dialog.warning.text().splitlines()
    assert said[:2] == [
        "⁨Dr. Chidi Okafor⁩ has a conflict of interest with the students of 2 of these.",
        "⁨Dr. Chidi Okafor⁩ does not teach the students of 8 of these and could not see them.",
    ]
    assert said[2].startswith("⁨Dr. Chidi Okafor⁩ is away until ")
    assert said[3] == "⁨Dr. Chidi Okafor⁩ takes 7 at most and would have 8."
    assert dialog.isVisible(), "who agreed before it was known is asked again"
    assert {owner_of(department, each) for each in range(1, 9)} == {NOWAK}
    dialog.receiver.choose(NOWAK)
    dialog.receiver.receiver_chosen.emit()
    qtbot.waitUntil(lambda: dialog.is_settled() and not dialog.warning.isVisible())
    dialog.receiver.choose(OKAFOR)
    dialog.receiver.receiver_chosen.emit()
    qtbot.waitUntil(dialog.warning.isVisible)
    dialog.move_button.click()
    qtbot.waitUntil(lambda: page.message.text() == "8 submissions moved.")
    assert {owner_of(department, each) for each in range(1, 9)} == {OKAFOR}
