"""In a maintenance window everybody sees until when, decisions wait on the computer, and at its end all goes on."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QDateTime, Qt
from pytestqt.qtbot import QtBot

from edumanage_desktop.gui.department.page import DepartmentTab
from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.gui.maintenance import watch
from edumanage_desktop.gui.maintenance.windows_section import WindowsSection
from edumanage_desktop.gui.people.moment_field import MomentField
from edumanage_desktop.gui.queue.watcher import PLAN_EVERY_S
from edumanage_desktop.gui.workspace import Workspace
from tests.gui.conftest import WindowMaker
from tests.gui.control_walk import nameless
from tests.gui.department import Department
from tests.gui.department_page import department_page
from tests.gui.either_engine import EitherEngine
from tests.gui.people_page import retype, stored
from tests.gui.test_decisions import press, wait_until_sent
from tests.gui.test_handed_in_once import begin
from tests.gui.test_handing_in import write

Open = Callable[..., MainWindow]
PLANNED = "SELECT begins_at_us,ends_at_us,words,stops_portal,version FROM maintenance_windows"


def plan(department: Department, begins: timedelta, ends: timedelta, words: str = "New disks") -> None:
    now = datetime.now(UTC)
    department.run_sql(
        "INSERT INTO maintenance_windows(id,begins_at_us,ends_at_us,words) VALUES(1,:begins,:ends,:words)",
        begins=round((now + begins).timestamp() * 1e6),
        ends=round((now + ends).timestamp() * 1e6),
        words=words or None,
    )


def end(department: Department) -> None:
    now_us = round(datetime.now(UTC).timestamp() * 1e6)
    department.run_sql("UPDATE maintenance_windows SET ends_at_us=:now", now=now_us)


def window_of(workspace: Workspace) -> MainWindow:
    window = workspace.window()
    assert isinstance(window, MainWindow)
    return window


def ask(qtbot: QtBot, workspace: Workspace) -> None:
    """Ask what changed, as the window does every few seconds."""
    workspace.watcher.want_plan()
    with qtbot.waitSignal(workspace.watcher.reached):
        workspace.watcher.ask()


def test_who_decides_in_maintenance_loses_nothing_and_is_asked_nothing(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    banner, line = window_of(workspace).form.maintenance, workspace.deciding.read_only
    assert not banner.isVisible()
    plan(department, -timedelta(minutes=5), timedelta(hours=1))
    first = workspace.pane.shown_id()
    assert first is not None
    press(workspace, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: workspace.desk.waiting == 1)
    assert "is kept on this computer and is sent by itself" in workspace.strip.message()
    assert workspace.queue.model.progress(first) == "waiting"
    qtbot.waitUntil(line.isVisible)
    ask(qtbot, workspace)
    qtbot.waitUntil(banner.isVisible)
    assert "Under maintenance until" in banner.head.text()
    assert "60 minutes more" in banner.head.text()
    assert banner.words.text().startswith("New disks Nothing is recorded meanwhile.")
    assert workspace.watcher.is_plan_near
    assert department.status(first) == "submitted"
    end(department)
    with qtbot.waitSignal(workspace.maintenance.ended, timeout=8_000):
        ask(qtbot, workspace)
    wait_until_sent(qtbot, workspace)
    assert department.status(first) == "approved"
    assert not banner.isVisible()
    assert not line.isVisible()
    assert not workspace.watcher.is_plan_near


def test_it_ends_by_the_clock_with_nobody_asking(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    plan(department, -timedelta(minutes=5), timedelta(seconds=6))
    workspace = open_workspace(department)
    ask(qtbot, workspace)
    banner = window_of(workspace).form.maintenance
    assert "seconds more" in banner.head.text()
    first = workspace.pane.shown_id()
    press(workspace, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: workspace.desk.waiting == 1)
    workspace.watcher.stop()
    qtbot.waitUntil(lambda: workspace.desk.open_count() == 0, timeout=15_000)
    assert first is not None
    assert department.status(first) == "approved"
    qtbot.waitUntil(lambda: not banner.isVisible())


def test_it_is_announced_half_an_hour_before_and_not_earlier(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    banner = window_of(workspace).form.maintenance
    plan(department, timedelta(minutes=31), timedelta(hours=2), words="")
    ask(qtbot, workspace)
    assert not banner.isVisible()
    department.run_sql("UPDATE maintenance_windows SET begins_at_us=begins_at_us-19*60000000")
    ask(qtbot, workspace)
    assert "in 12 minutes" in banner.head.text()
    press(workspace, Qt.Key.Key_A)
    wait_until_sent(qtbot, workspace)
    assert workspace.desk.waiting == 0
    department.run_sql("DELETE FROM maintenance_windows")
    ask(qtbot, workspace)
    assert not banner.isVisible()


def test_the_question_what_changed_brings_it_along_and_no_other(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    told: list[object] = []
    workspace.watcher.planned.connect(told.append)
    with qtbot.waitSignal(workspace.watcher.planned, timeout=10_000):
        workspace.watcher.ask()
    for _question in range(3):
        with qtbot.waitSignal(workspace.watcher.reached):
            workspace.watcher.ask()
    assert len(told) == 1, f"once in {PLAN_EVERY_S} s while nothing is near"
    plan(department, timedelta(minutes=10), timedelta(hours=2))
    for _question in range(3):
        workspace.watcher.want_plan()
        with qtbot.waitSignal(workspace.watcher.reached):
            workspace.watcher.ask()
    before = len(told)
    with qtbot.waitSignal(workspace.watcher.reached):
        workspace.watcher.ask()
    assert len(told) == before + 1, "each time while it is near"
    assert watch.ENDED_AT_MOST_MS < 5_000


def test_what_is_handed_in_waits_with_all_that_was_chosen_and_arrives_by_itself(
    qtbot: QtBot, either: EitherEngine, tmp_path: Path
) -> None:
    window = either.window("stu")
    now_us = round(datetime.now(UTC).timestamp() * 1e6)
    insert = "INSERT INTO maintenance_windows(id,begins_at_us,ends_at_us) VALUES(1,:begins,:ends)"
    either.database.root(insert, begins=now_us - 60_000_000, ends=now_us + 3_600_000_000)
    page = begin(qtbot, window, write(tmp_path))
    qtbot.waitUntil(lambda: page.notice.isVisible() and "on its way" in page.notice.title())
    assert "under maintenance" in page.notice.sentence()
    assert page.form.draft().is_empty(), "it is kept as an act"
    either.database.root("UPDATE maintenance_windows SET ends_at_us=:now", now=now_us)
    workspace = window.workspace
    assert workspace is not None
    ask(qtbot, workspace)
    qtbot.waitUntil(page.receipt.isVisible, timeout=15_000)
    assert "On Light" in page.receipt.text.toPlainText()


def test_who_leaves_takes_the_banner_along(qtbot: QtBot, department: Department, open_workspace: WindowMaker) -> None:
    plan(department, -timedelta(minutes=5), timedelta(hours=5))
    workspace = open_workspace(department)
    banner = window_of(workspace).form.maintenance
    ask(qtbot, workspace)
    assert banner.isVisible()
    assert "about 5 hours more" in banner.head.text()
    assert not nameless(window_of(workspace))
    workspace.stop()
    assert not banner.isVisible()


def windows_section(qtbot: QtBot, window: MainWindow) -> WindowsSection:
    page = department_page(qtbot, window)
    page.tabs.setCurrentIndex(DepartmentTab.WINDOWS)
    qtbot.waitUntil(page.is_settled)
    return page.windows


def test_an_administrator_plans_ends_and_calls_off(
    qtbot: QtBot, department: Department, open_main_window: Open
) -> None:
    window = open_main_window(department.options("ada"))
    section = windows_section(qtbot, window)
    assert section.notice.isVisible(), "nothing planned yet, and what to do"
    section.add_record()
    begins = section.fields.widgets["begins_at"]
    assert isinstance(begins, MomentField)
    retype(section, "words", "New disks")
    begins.when.setDateTime(QDateTime.currentDateTime().addSecs(-60))
    section.save()
    qtbot.waitUntil(lambda: not section.has_unsaved() and bool(stored(department, PLANNED)))
    ((begins_us, ends_us, words, stops_portal, version),) = stored(department, PLANNED)
    assert begins_us < ends_us
    assert (words, stops_portal, version) == ("New disks", 0, 1)
    section.read()
    qtbot.waitUntil(section.end_now.isVisible)
    assert not section.call_off.isVisible()
    section.end_now.click()
    qtbot.waitUntil(lambda: stored(department, PLANNED)[0][1] < ends_us)
    page = window.pages.department
    assert page is not None
    qtbot.waitUntil(lambda: "acts are taken again" in page.message())
    page.undo.click()
    qtbot.waitUntil(lambda: stored(department, PLANNED)[0][1] == ends_us)
    department.run_sql("DELETE FROM maintenance_windows")
    plan(department, timedelta(hours=3), timedelta(hours=4))
    section.read()
    qtbot.waitUntil(section.call_off.isVisible)
    section.call_off.click()
    qtbot.waitUntil(lambda: not stored(department, PLANNED))
    assert not nameless(window)


def test_who_is_no_administrator_has_no_such_tab(qtbot: QtBot, department: Department, open_main_window: Open) -> None:
    window = open_main_window(department.options("vance"))
    page = department_page(qtbot, window)
    assert page.tabs.count() == 2
