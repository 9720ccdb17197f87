"""The queue: paged, filtered, sorted, up to date, and never moving what is being read."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from edumanage_desktop.gui import wording
from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.gui.queue.model import Column
from edumanage_desktop.gui.queue.page_cache import MOST_PAGES
from edumanage_desktop.gui.queue.view import QueueView
from edumanage_desktop.gui.workspace import Workspace
from edumanage_desktop.services.queue import PAGE_ROWS, SortColumn, SortOrder
from edumanage_desktop.services.session import Session
from tests.gui.conftest import WindowMaker, wait_until_ready
from tests.gui.department import NOWAK, Department

LARGE = 6_000


def titles(workspace: Workspace) -> list[str]:
    model = workspace.queue.model
    return [str(model.index(row, Column.WORK).data()) for row in range(model.rowCount())]


def is_loaded(workspace: Workspace, row: int) -> bool:
    return workspace.queue.model.submission(row) is not None


def search(qtbot: QtBot, workspace: Workspace, text: str) -> None:
    workspace.queue.filters.search.setText(text)
    qtbot.wait(200)
    qtbot.waitUntil(workspace.queue.is_settled)


@pytest.fixture
def large_department(department: Department) -> Department:
    """The department with six thousand more submissions, as the portal writes them."""
    department.run_sql(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<:count) "
        "INSERT INTO student_uploads (student_id, faculty_id, title, file_path, created_at, status) "
        "SELECT 4101+i%4, :faculty, 'Bulk '||i, 'bulk.pdf', datetime('2026-01-01', '+'||i||' minutes'), 'submitted' "
        "FROM n",
        count=LARGE,
        faculty=NOWAK,
    )
    return department


def test_the_newest_work_is_on_top_and_its_place_is_told(department: Department, open_workspace: WindowMaker) -> None:
    workspace = open_workspace(department)
    assert titles(workspace) == [f"Work {number}" for number in range(8, 0, -1)]
    assert workspace.queue.filters.place() == "1 of 8"


def test_the_models_keep_qt_s_contract(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker, qtmodeltester: ModelTester
) -> None:
    workspace = open_workspace(department)
    qtmodeltester.check(workspace.queue.model)  # type: ignore[no-untyped-call]  # pytest-qt has no types; QueueModel
    history = workspace.pane.form.history_panel.model
    qtmodeltester.check(history)  # type: ignore[no-untyped-call]  # pytest-qt has no types; HistoryModel
    department.submit("Arrives while the tester watches")
    workspace.watcher.ask()
    qtbot.waitUntil(lambda: workspace.queue.model.total == 9)


def test_any_place_of_a_long_queue_is_shown_and_memory_stays_bounded(
    qtbot: QtBot, large_department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(large_department)
    model, view = workspace.queue.model, workspace.queue.view
    assert model.total == LARGE + 8
    assert workspace.queue.filters.place() == f"1 of {wording.number(LARGE + 8)}"
    QTest.keyClick(view, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: model.submission(model.total - 1) is not None)
    assert str(model.index(model.total - 1, Column.WORK).data()) == "Bulk 1"
    wait_until_ready(qtbot, workspace)
    assert workspace.pane.form.title.text() == "Bulk 1"
    for row in range(0, model.total, PAGE_ROWS):
        view.select_row(row)
        qtbot.waitUntil(partial(is_loaded, workspace, row))
    assert model.pages_in_memory() <= MOST_PAGES
    expected = [f"Bulk {number}" for number in range(LARGE, 0, -1)]
    assert str(model.index(8 + 4_000, Column.WORK).data()) == expected[4_000]


def test_a_jump_waits_a_moment_for_its_rows_then_shows_that_they_are_on_their_way(
    qtbot: QtBot, large_department: Department, open_workspace: WindowMaker, held: Callable[[Session], Session]
) -> None:
    workspace = open_workspace(large_department, wrap=held)
    view = workspace.queue.view
    held.reader.hold("page")  # type: ignore[attr-defined]  # the fixture's own attribute
    QTest.keyClick(view, Qt.Key.Key_End)
    assert not view.viewport().updatesEnabled()
    assert workspace.queue.current_id is None
    qtbot.waitUntil(view.viewport().updatesEnabled)
    assert not is_loaded(workspace, workspace.queue.model.total - 1)
    held.reader.let_go("page")  # type: ignore[attr-defined]  # the fixture's own attribute
    qtbot.waitUntil(lambda: workspace.queue.current_id is not None)
    assert view.viewport().updatesEnabled()


def test_each_column_sorts_and_sorts_back(qtbot: QtBot, department: Department, open_workspace: WindowMaker) -> None:
    workspace = open_workspace(department)
    workspace.queue.sort_by(SortOrder(SortColumn.TITLE, False))
    qtbot.waitUntil(workspace.queue.is_settled)
    assert titles(workspace) == [f"Work {number}" for number in range(1, 9)]
    workspace.queue.sort_by(SortOrder(SortColumn.TITLE, True))
    qtbot.waitUntil(workspace.queue.is_settled)
    assert titles(workspace) == [f"Work {number}" for number in range(8, 0, -1)]


def test_the_search_ignores_case_and_accents_and_takes_one_chinese_character(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    for text, number in (("zol", "22F41A0424"), ("王", "22F41A0401"), ("AISHA", "22F41A0402")):
        search(qtbot, workspace, text)
        shown = [workspace.queue.model.submission(row) for row in range(workspace.queue.model.total)]
        assert {row.student_number for row in shown if row is not None} == {number}, text


def test_a_filter_that_shows_nothing_says_so_and_can_be_cleared(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    search(qtbot, workspace, "nothing is called like this")
    notice = workspace.queue.notice
    assert notice.isVisible()
    assert "Clear the filter" in notice.sentence()
    assert workspace.pane.details is None
    notice.action_chosen.emit()
    qtbot.waitUntil(lambda: workspace.queue.model.total == 8)
    assert not notice.isVisible()


def test_an_empty_queue_explains_itself_and_fills_by_itself(
    qtbot: QtBot, empty_department: Department, open_main_window: Callable[..., MainWindow]
) -> None:
    window = open_main_window(empty_department.options())
    qtbot.waitUntil(lambda: window.workspace is not None and window.workspace.queue.notice.isVisible())
    workspace = window.workspace
    assert workspace is not None
    assert "by itself" in workspace.queue.notice.sentence()
    empty_department.submit("The very first")
    workspace.watcher.ask()
    qtbot.waitUntil(lambda: workspace.pane.form.title.text() == "The very first")


def test_the_chips_count_and_filter(qtbot: QtBot, department: Department, open_workspace: WindowMaker) -> None:
    workspace = open_workspace(department)
    QTest.keyClick(workspace.queue.view, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: "Approved  1" in workspace.queue.filters.chip_text("approved"))
    workspace.queue.filters.choose_statuses(frozenset({"approved"}))
    qtbot.waitUntil(lambda: titles(workspace) == ["Work 8"])
    workspace.queue.filters.choose_statuses(frozenset())
    qtbot.waitUntil(lambda: workspace.queue.model.total == 8)


def test_new_work_comes_in_above_without_moving_what_is_read(
    qtbot: QtBot, large_department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(large_department)
    view = workspace.queue.view
    view.select_row(30)
    wait_until_ready(qtbot, workspace)
    workspace.pane.feedback.setPlainText("half a sentence")
    read, y_before = workspace.queue.current_id, view.visualRect(view.currentIndex()).top()
    for number in range(3):
        large_department.submit(f"Just handed in {number}")
    workspace.watcher.ask()
    qtbot.waitUntil(lambda: workspace.queue.model.total == LARGE + 11)
    assert workspace.queue.current_id == read
    assert workspace.pane.shown_id() == read
    assert view.visualRect(view.currentIndex()).top() == y_before
    assert view.current_row() == 33
    assert workspace.queue.new_above == 3
    assert workspace.pane.feedback.toPlainText() == "half a sentence"
    view.scrollToTop()
    assert workspace.queue.new_above == 0


def test_new_work_arrives_by_itself_within_ten_seconds(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    department.submit("Nobody asked for it")
    qtbot.waitUntil(lambda: workspace.queue.model.total == 9)
    assert workspace.queue.view.current_row() == 1, "the row that was read is still the selected one"


def test_the_row_being_read_stays_in_the_pane_when_the_filter_drops_it(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    workspace.queue.filters.choose_statuses(frozenset({"submitted"}))
    qtbot.waitUntil(workspace.queue.is_settled)
    wait_until_ready(qtbot, workspace)
    read = workspace.queue.current_id
    assert read is not None
    department.run_sql("UPDATE student_uploads SET status='graded' WHERE id=:id", id=read)
    workspace.watcher.ask()
    qtbot.waitUntil(lambda: workspace.queue.model.total == 7)
    assert workspace.queue.current_id == read
    assert workspace.queue.view.current_row() is None
    QTest.keyClick(workspace.queue.view, Qt.Key.Key_J)
    wait_until_ready(qtbot, workspace)
    assert workspace.pane.form.title.text() == "Work 7"


def test_next_undecided_finds_the_next_submitted_work_anywhere(
    qtbot: QtBot, large_department: Department, open_workspace: WindowMaker
) -> None:
    large_department.run_sql("UPDATE student_uploads SET status='approved' WHERE title<>'Bulk 700'")
    workspace = open_workspace(large_department)
    QTest.keyClick(workspace.queue.view, Qt.Key.Key_N)
    qtbot.waitUntil(lambda: workspace.pane.form.title.text() == "Bulk 700")
    assert workspace.strip.message() == "", "it stands further down, as everybody expects"
    workspace.queue.view.select_row(workspace.queue.model.total - 1)
    qtbot.waitUntil(lambda: workspace.pane.shown() is not None and workspace.pane.form.title.text() != "Bulk 700")
    QTest.keyClick(workspace.queue.view, Qt.Key.Key_N)
    qtbot.waitUntil(lambda: workspace.pane.form.title.text() == "Bulk 700")
    assert "first from the top" in workspace.strip.message()


def test_next_undecided_goes_on_from_work_that_the_filter_shows_no_more(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    workspace.queue.filters.choose_statuses(frozenset({"submitted"}))
    qtbot.waitUntil(workspace.queue.is_settled)
    workspace.queue.view.select_row(3)
    wait_until_ready(qtbot, workspace)
    read = workspace.queue.current_id
    assert read is not None
    department.run_sql("UPDATE student_uploads SET status='graded' WHERE id=:id", id=read)
    workspace.watcher.ask()
    qtbot.waitUntil(lambda: workspace.queue.model.total == 7)
    assert workspace.queue.view.current_row() is None
    QTest.keyClick(workspace.queue.view, Qt.Key.Key_N)
    qtbot.waitUntil(lambda: workspace.pane.form.title.text() == "Work 4")


def test_placeholders_stand_in_place_while_an_answer_is_slow(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker, held: Callable[[Session], Session]
) -> None:
    workspace = open_workspace(department, wrap=held)
    held.reader.hold("page")  # type: ignore[attr-defined]  # the fixture's own attribute
    workspace.queue.sort_by(SortOrder(SortColumn.TITLE, False))
    assert titles(workspace)[0] == "Work 8", "for a short answer nothing flickers"
    qtbot.waitUntil(lambda: workspace.queue.model.index(0, Column.WORK).data() is None)
    assert workspace.queue.model.rowCount() > 3
    held.reader.let_go("page")  # type: ignore[attr-defined]  # the fixture's own attribute
    qtbot.waitUntil(lambda: titles(workspace)[0] == "Work 1")


def test_a_database_that_is_damaged_says_so_and_is_opened_once_it_is_well(
    qtbot: QtBot, department: Department, open_main_window: Callable[..., MainWindow]
) -> None:
    department.close()
    whole = department.path.read_bytes()
    department.path.write_bytes(b"this is no database at all" * 100)
    window = open_main_window(department.options())
    notice = window.form.notice
    qtbot.waitUntil(lambda: bool(notice.sentence()) and notice.title() != "Opening the database…")
    assert window.workspace is None
    assert notice.isVisible()
    department.path.write_bytes(whole)
    notice.action_chosen.emit()
    qtbot.waitUntil(lambda: window.workspace is not None)


def test_a_database_that_stops_answering_is_told_and_found_again(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    rows = titles(workspace)
    views = department.take_views_away("%changes")
    workspace.watcher.ask()
    qtbot.waitUntil(lambda: "Not connected" in workspace.strip.connection_text())
    assert titles(workspace) == rows, "what was read stays readable"
    for statement in views:
        department.run_sql(statement)
    workspace.watcher.ask()
    qtbot.waitUntil(lambda: "Connected to physics" in workspace.strip.connection_text().replace("\u2068", ""))


def test_a_queue_that_could_not_be_read_is_read_once_the_database_answers(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    views = department.take_views_away("%")
    workspace.queue.reload()
    qtbot.waitUntil(workspace.queue.notice.isVisible)
    assert workspace.queue.notice.sentence()
    for statement in views:
        department.run_sql(statement)
    workspace.watcher.ask()
    qtbot.waitUntil(lambda: workspace.queue.model.total == 8)
    assert not workspace.queue.notice.isVisible()


def test_hidden_columns_and_the_theme_are_remembered(
    qtbot: QtBot, department: Department, open_main_window: Callable[..., MainWindow], tmp_path: Path
) -> None:
    first = open_main_window(department.options())
    qtbot.waitUntil(lambda: first.workspace is not None)
    assert first.workspace is not None
    first.workspace.queue.view.columns.show_column(Column.SIZE, False)
    first.close()
    second = open_main_window(department.options())
    qtbot.waitUntil(lambda: second.workspace is not None)
    assert second.workspace is not None
    assert second.workspace.queue.view.columns.arrangement().hidden == {"SIZE"}


def test_a_column_that_made_room_can_be_brought_back(
    qtbot: QtBot, department: Department, open_main_window: Callable[..., MainWindow]
) -> None:
    def view_of(window: MainWindow) -> QueueView:
        window.resize(1440, 860)
        qtbot.waitUntil(lambda: window.workspace is not None)
        assert window.workspace is not None
        qtbot.waitUntil(window.workspace.queue.is_settled)
        return window.workspace.queue.view

    first = open_main_window(department.options())
    view = view_of(first)
    for column in (Column.FACULTY, Column.FILES):
        assert view.isColumnHidden(column), "at this width it made room"
        menu = view.columns.menu()
        (action,) = (each for each in menu.actions() if each.text() == column.name.capitalize())
        assert action.isEnabled()
        assert not action.isChecked()
        action.trigger()
        assert not view.isColumnHidden(column)
        assert not view.isColumnHidden(Column.WORK)
        assert view.columnWidth(Column.WORK) >= 140
        assert view.horizontalHeader().length() <= view.viewport().width()
    first.close()
    second = view_of(open_main_window(department.options()))
    assert second.columns.arrangement().wanted == ("FACULTY", "FILES")
    assert not second.isColumnHidden(Column.FILES)
    (action,) = (each for each in second.columns.menu().actions() if each.text() == "Files")
    assert action.isChecked()
    action.trigger()
    assert second.isColumnHidden(Column.FILES)
    assert second.columns.arrangement().hidden == {"FILES"}


@pytest.mark.parametrize(
    ("login", "words"),
    [
        ("nowak", "within ten seconds"),
        ("vance", "page People"),
        ("stranger", "Ask a registrar"),
        ("zoe", "you hand in"),
    ],
)
def test_an_empty_queue_explains_itself_to_everybody(
    qtbot: QtBot,
    empty_department: Department,
    open_main_window: Callable[..., MainWindow],
    login: str,
    words: str,
) -> None:
    people = (("stranger", None, None, "faculty"), ("zoe", None, 4101, "student"))
    for name, faculty, student, role in people:
        empty_department.run_sql(
            "INSERT INTO people (login, full_name, faculty_id, student_id) VALUES (:name, :name, :faculty, :student)",
            name=name,
            faculty=faculty,
            student=student,
        )
        empty_department.run_sql("INSERT INTO person_roles (login, role) VALUES (:name, :role)", name=name, role=role)
    window = open_main_window(empty_department.options(login))
    qtbot.waitUntil(lambda: window.workspace is not None and window.workspace.queue.notice.isVisible())
    assert window.workspace is not None
    assert words in window.workspace.queue.notice.sentence()
