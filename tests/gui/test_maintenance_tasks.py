"""The regular tasks in the window: what is due by shape and word, doing and recording it, and how it all grows."""

from collections.abc import Callable
from datetime import UTC, datetime
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from edumanage_desktop.adapters.database.table_tending import EmbeddedTableTender
from edumanage_desktop.domain.maintenance import TASKS, DueState, TaskName
from edumanage_desktop.gui.department.page import DepartmentTab
from edumanage_desktop.gui.jobs.job import JobState
from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.gui.maintenance.task_table import TaskModel
from edumanage_desktop.gui.maintenance.tasks_section import TasksSection
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.services.maintenance.calendar import entry_of
from edumanage_desktop.services.maintenance.tending import Tended, Tending
from tests.gui.control_walk import nameless
from tests.gui.department import Department
from tests.gui.department_page import department_page
from tests.gui.people_page import stored

Open = Callable[..., MainWindow]
RECORDS = "SELECT task,outcome,result,login FROM maintenance_records ORDER BY at_us"


def tasks_section(qtbot: QtBot, window: MainWindow) -> TasksSection:
    page = department_page(qtbot, window)
    page.tabs.setCurrentIndex(DepartmentTab.TASKS)
    qtbot.waitUntil(page.is_settled)
    return page.tasks


def stand_on(section: TasksSection, task: TaskName) -> None:
    section.view.go_to(section.model.row_of(task))


def shown(section: TasksSection, task: TaskName) -> str:
    row = section.model.row_of(task)
    return str(section.model.index(row, 0).data())


def test_what_is_due_stands_there_and_what_was_done_is_recorded(
    qtbot: QtBot, department: Department, open_main_window: Open
) -> None:
    window = open_main_window(department.options("ada"))
    section = tasks_section(qtbot, window)
    assert section.model.rowCount() == len(TASKS)
    assert {shown(section, task.name) for task in TASKS} == {"Due"}
    stand_on(section, TaskName.SECURITY_AUDIT)
    assert section.earlier.text() == "Nobody ever did it."
    assert not section.do_now.isVisible(), "the program cannot do it"
    section.note_button.click()
    assert "what came of it" in section.message.text()
    assert section.result.hasFocus()
    QTest.keyClicks(section.result, "One account too many")
    section.trouble.click()
    QTest.keyClick(section.result, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: shown(section, TaskName.SECURITY_AUDIT) == "Trouble")
    assert stored(department, RECORDS) == [("security-audit", "trouble", "One account too many", "ada")]
    QTest.keyClicks(section.result, "Disabled it")
    QTest.keyClick(section.result, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: shown(section, TaskName.SECURITY_AUDIT) == "Done")
    qtbot.waitUntil(lambda: section.earlier.text().count("\n") == 1)
    assert "Disabled it" in section.earlier.text()
    assert not section.has_unsaved()
    assert not nameless(window)
    stand_on(section, TaskName.DRILL)
    hidden = (section.note_button, section.result, section.trouble)
    assert not any(control.isVisible() for control in hidden), "a drill is recorded by running one"
    stand_on(section, TaskName.REVIEW)
    assert all(control.isVisible() and control.isEnabled() for control in hidden)


def test_what_the_program_does_itself_is_done_told_and_recorded(
    qtbot: QtBot, department: Department, open_main_window: Open
) -> None:
    section = tasks_section(qtbot, open_main_window(department.options("ada")))
    for task in (TaskName.OPTIMISE, TaskName.STATISTICS, TaskName.GROWTH):
        stand_on(section, task)
        assert section.do_now.isVisible()
        section.do_now.click()
        qtbot.waitUntil(section.is_settled)
        qtbot.waitUntil(lambda task=task: shown(section, task) == "Done")  # type: ignore[misc]  # bound at once
    assert [row[0] for row in stored(department, RECORDS)] == ["optimise", "statistics", "growth"]
    assert "8 submissions" in section.growth.words.text()
    assert section.growth.charts[0].isVisible()
    section.growth.switch.click()
    assert section.growth.months.isVisible()
    assert section.growth.tables.model().rowCount() > 30


def test_a_run_is_stopped_between_two_tables_and_counts_for_nothing(
    qtbot: QtBot, department: Department, open_main_window: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_main_window(department.options("ada"))
    section = tasks_section(qtbot, window)
    begun, may_end, tend = Event(), Event(), EmbeddedTableTender.tend

    def wait(self: EmbeddedTableTender, tending: Tending, table: str) -> Tended:
        begun.set()
        assert may_end.wait(30)
        return tend(self, tending, table)

    monkeypatch.setattr(EmbeddedTableTender, "tend", wait)
    stand_on(section, TaskName.STATISTICS)
    section.do_now.click()
    qtbot.waitUntil(begun.is_set)
    assert section.stop_button.isVisible()
    assert not section.do_now.isEnabled()
    (job,) = window.jobs.running()
    assert job.title == "Update the statistics"
    qtbot.waitUntil(lambda: window.jobs.panel is not None and window.jobs.panel.isVisible())
    assert window.jobs.under_way() is not None, "who leaves is asked first"
    section.stop_button.click()
    may_end.set()
    qtbot.waitUntil(section.is_settled)
    assert job.state is JobState.STOPPED
    assert "Stopped after" in section.message.text()
    assert stored(department, RECORDS) == []
    assert not section.stop_button.isVisible()


def test_a_task_goes_on_while_its_person_is_on_another_page(
    qtbot: QtBot, department: Department, open_main_window: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_main_window(department.options("ada"))
    section = tasks_section(qtbot, window)
    may_end, tend = Event(), EmbeddedTableTender.tend

    def wait(self: EmbeddedTableTender, tending: Tending, table: str) -> Tended:
        assert may_end.wait(30)
        return tend(self, tending, table)

    monkeypatch.setattr(EmbeddedTableTender, "tend", wait)
    stand_on(section, TaskName.STATISTICS)
    section.do_now.click()
    window.pages.go_to_queue()
    may_end.set()
    qtbot.waitUntil(lambda: not window.jobs.running(), timeout=30_000)
    (job,) = window.jobs.jobs
    assert job.state is JobState.DONE, job.words
    assert "Update the statistics" in window.form.status_strip.message()
    qtbot.waitUntil(lambda: shown(section, TaskName.STATISTICS) == "Done")


def test_what_cannot_be_done_says_why(
    qtbot: QtBot, department: Department, open_main_window: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    import shutil

    section = tasks_section(qtbot, open_main_window(department.options("ada")))
    usage = shutil.disk_usage("/")
    monkeypatch.setattr(shutil, "disk_usage", lambda _place: usage._replace(free=1))
    stand_on(section, TaskName.OPTIMISE)
    section.do_now.click()
    qtbot.waitUntil(lambda: "Optimising needs" in section.message.text())
    assert stored(department, RECORDS) == []


def test_a_month_later_it_is_due_and_then_overdue(qtbot: QtBot, department: Department, open_main_window: Open) -> None:
    insert = "INSERT INTO maintenance_records(record_uuid,task,outcome,result) VALUES(:task,:task,'well','done')"
    for task in (TaskName.OPTIMISE, TaskName.STATISTICS):
        department.run_sql(insert, task=str(task))
    department.run_sql("DROP TRIGGER maintenance_records_bu")
    for task, days in ((TaskName.OPTIMISE, 33), (TaskName.STATISTICS, 45)):
        department.run_sql(
            "UPDATE maintenance_records SET at_us=at_us-:us WHERE task=:task", us=days * 86_400_000_000, task=str(task)
        )
    section = tasks_section(qtbot, open_main_window(department.options("ada")))
    assert shown(section, TaskName.OPTIMISE) == "Due"
    assert shown(section, TaskName.STATISTICS) == "Overdue"
    icons = [
        section.model.index(section.model.row_of(task), 0).data(Qt.ItemDataRole.DecorationRole).toImage()
        for task in (TaskName.OPTIMISE, TaskName.STATISTICS)
    ]
    assert icons[0] != icons[1], "told by shape as well"
    entry = section.model.records[section.model.row_of(TaskName.STATISTICS)]
    assert entry.state is DueState.OVERDUE


def test_the_table_keeps_qt_s_rules(qtmodeltester: ModelTester, theme: Theme) -> None:
    model = TaskModel(theme)
    model.show_records([entry_of(task, None, datetime.now(UTC)) for task in TASKS])
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]  # pytest-qt has no types
    assert model.index(0, 1).data() == "Review logs and metrics"
