"""Saved views and the arrangement of the queue: kept by name, following the person, shared with nobody."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from edumanage_desktop.adapters.database.own_views import DatabaseSavedViews
from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.gui.queue.columns_dialog import ColumnsDialog
from edumanage_desktop.gui.queue.model import Column
from edumanage_desktop.gui.queue.view_name_dialog import ViewNameDialog
from edumanage_desktop.gui.workspace import Workspace
from edumanage_desktop.services.queue import SortColumn, SortOrder
from edumanage_desktop.services.saved_views import UNNAMED, ReceivedSpan, from_text
from tests.gui.conftest import WindowMaker, wait_until_ready
from tests.gui.department import OKAFOR, Department


def stored(department: Department, login: str = "nowak") -> dict[str, str]:
    """Return what the database keeps of somebody."""
    return DatabaseSavedViews(connections=department.database(login).connections).load_all()


def titles(workspace: Workspace) -> list[str]:
    model = workspace.queue.model
    return [str(model.index(row, Column.WORK).data()) for row in range(model.rowCount())]


def entry(workspace: Workspace, words: str) -> QAction:
    """Return an entry of the menu as it opens."""
    menu = workspace.queue.filters.views.filled_menu()
    (action,) = (each for each in menu.actions() if each.text() == words)
    return action


def type_name(qtbot: QtBot, workspace: Workspace, name: str) -> None:
    """Type a name into the dialog that asks for one, and press Enter."""
    qtbot.waitUntil(lambda: bool(workspace.window().findChildren(ViewNameDialog)))
    dialog = workspace.window().findChildren(ViewNameDialog)[-1]
    dialog.field.selectAll()
    QTest.keyClicks(dialog.field, name)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not workspace.window().findChildren(ViewNameDialog))


def at_another_computer(qtbot: QtBot, department: Department, open_main_window: Callable[..., MainWindow]) -> Workspace:
    """Open a window of the same person that knows nothing of the first one's settings."""
    options = department.options()
    options.config_folder.rename(options.config_folder.with_name("other computer"))
    window = open_main_window(options)
    qtbot.waitUntil(lambda: window.workspace is not None and window.workspace.surroundings.views.is_read)
    assert window.workspace is not None
    qtbot.waitUntil(window.workspace.queue.is_settled)
    return window.workspace


def test_a_view_is_saved_by_keyboard_and_chosen_again(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    queue = workspace.queue
    queue.filters.search.setText("work-1")
    queue.sort_by(SortOrder(SortColumn.TITLE, False))
    qtbot.waitUntil(lambda: titles(workspace) == ["Work 1"])
    queue.view.columns.show_column(Column.RECEIVED, False)
    entry(workspace, "Save this view…").trigger()
    type_name(qtbot, workspace, "  Late & <b>long</b> ")
    qtbot.waitUntil(lambda: "Late & <b>long</b>" in stored(department))
    assert queue.filters.views.accessibleName() == "Saved views, now: Late & <b>long</b>"
    entry(workspace, "All work, newest first").trigger()
    qtbot.waitUntil(lambda: titles(workspace) == [f"Work {number}" for number in range(8, 0, -1)])
    queue.view.columns.show_column(Column.RECEIVED, True)
    entry(workspace, "Late && <b>long</b>").trigger()
    qtbot.waitUntil(lambda: titles(workspace) == ["Work 1"])
    assert queue.view.isColumnHidden(Column.RECEIVED)
    assert queue.model.order == SortOrder(SortColumn.TITLE, False)
    assert not workspace.surroundings.views.is_altered()
    queue.filters.search.setText("work")
    qtbot.waitUntil(workspace.surroundings.views.is_altered)
    button = queue.filters.views
    qtbot.waitUntil(lambda: button.accessibleName() == "Saved views, now: Late & <b>long</b> (changed)")


def test_choosing_a_view_reads_the_queue_once(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    workspace.queue.filters.search.setText("work")
    workspace.queue.sort_by(SortOrder(SortColumn.TITLE, False))
    qtbot.waitUntil(lambda: workspace.queue.model.queue_filter.text == "work" and workspace.queue.is_settled())
    workspace.surroundings.views.save("by title")
    workspace.surroundings.views.show_everything()
    qtbot.waitUntil(workspace.queue.is_settled)
    shown: list[None] = []
    workspace.queue.first_rows_shown.connect(lambda: shown.append(None))
    workspace.surroundings.views.choose("by title")
    qtbot.waitUntil(lambda: bool(shown))
    qtbot.waitUntil(workspace.queue.is_settled)
    qtbot.wait(300)
    assert len(shown) == 1


def test_views_are_updated_renamed_deleted_and_brought_back(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    workspace.surroundings.views.save("First")
    workspace.queue.filters.choose_statuses(frozenset({"approved"}))
    qtbot.waitUntil(lambda: workspace.queue.notice.isVisible())
    update = entry(workspace, "Update “First”")
    assert update.isEnabled()
    update.trigger()
    qtbot.waitUntil(lambda: "approved" in stored(department).get("First", ""))
    assert not entry(workspace, "Update “First”").isEnabled()
    entry(workspace, "Rename “First”…").trigger()
    type_name(qtbot, workspace, "Second")
    qtbot.waitUntil(lambda: {"Second"} == set(stored(department)) - {UNNAMED})
    assert workspace.surroundings.views.chosen == "Second"
    entry(workspace, "Delete “Second”").trigger()
    qtbot.waitUntil(lambda: set(stored(department)) <= {UNNAMED})
    assert workspace.surroundings.views.names() == ()
    button = workspace.strip.view_back_button()
    assert button.isVisible()
    button.click()
    qtbot.waitUntil(lambda: "approved" in stored(department).get("Second", ""))
    assert not button.isVisible()
    assert workspace.surroundings.views.names() == ("Second",)


def test_a_name_that_is_taken_says_that_it_replaces(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    workspace.surroundings.views.save("One")
    workspace.surroundings.views.show_everything()
    workspace.queue.filters.views.ask_name()
    dialog = workspace.window().findChildren(ViewNameDialog)[-1]
    dialog.field.setText(" ")
    assert not dialog.save.isEnabled()
    dialog.field.setText("One")
    assert dialog.save.isEnabled()
    assert dialog.save.text() == "Replace view"
    dialog.reject()


def test_views_and_arrangement_follow_the_person_and_nobody_else(
    qtbot: QtBot, department: Department, open_main_window: Callable[..., MainWindow], open_workspace: WindowMaker
) -> None:
    first = open_workspace(department)
    first.surroundings.views.save("Mine")
    first.queue.view.columns.show_column(Column.RECEIVED, False)
    first.queue.view.horizontalHeader().moveSection(0, 2)
    first.queue.view.horizontalHeader().resizeSection(Column.STUDENT, 150)
    first.queue.sort_by(SortOrder(SortColumn.TITLE, False))
    arranged = first.queue.definition()
    first.window().close()
    second = at_another_computer(qtbot, department, open_main_window)
    qtbot.waitUntil(lambda: second.queue.definition() == arranged)
    assert second.queue.view.columns.shown()[:3] == (Column.STUDENT, Column.WORK, Column.STATUS)
    assert second.queue.view.columnWidth(Column.STUDENT) == 150
    assert second.surroundings.views.names() == ("Mine",)
    assert second.surroundings.views.chosen == ""
    qtbot.waitUntil(lambda: titles(second)[0] == "Work 1")
    assert set(stored(department, "okafor")) == set()
    assert set(stored(department, "ada")) == set()


def test_what_the_database_does_not_take_is_told_and_sent_later(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    qtbot.waitUntil(lambda: workspace.surroundings.views.is_read)
    statements = department.take_views_away("my_saved_views")
    workspace.surroundings.views.save("While it is away")
    qtbot.waitUntil(lambda: "as soon as the database answers" in workspace.strip.message())
    assert workspace.surroundings.views.names() == ("While it is away",)
    for statement in statements:
        department.run_sql(statement)
    workspace.watcher.ask()
    qtbot.waitUntil(lambda: "While it is away" in stored(department))


def test_what_was_not_taken_is_sent_by_the_next_window(
    qtbot: QtBot, department: Department, open_main_window: Callable[..., MainWindow], open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    qtbot.waitUntil(lambda: workspace.surroundings.views.is_read)
    statements = department.take_views_away("my_saved_views")
    workspace.surroundings.views.save("Unsent")
    qtbot.waitUntil(lambda: "as soon as" in workspace.strip.message())
    workspace.window().close()
    for statement in statements:
        department.run_sql(statement)
    again = open_main_window(department.options())
    qtbot.waitUntil(lambda: again.workspace is not None and again.workspace.surroundings.views.is_read)
    qtbot.waitUntil(lambda: "Unsent" in stored(department))


def test_views_of_other_versions_and_of_people_who_are_gone_are_shown_as_far_as_they_go(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    department.submit("For somebody else", faculty=OKAFOR)
    keeper = DatabaseSavedViews(connections=department.database("vance").connections)
    keeper.save("gone", '{"form":1,"filter":{"text":"","statuses":[],"faculty":99,"received":{"span":"any"}}}')
    keeper.save("newer", '{"form":7,"filter":{"text":"work-2","statuses":["x"],"received":{"span":"term"}}}')
    keeper.save("nonsense", "\x00[[[")
    workspace = open_workspace(department, "vance")
    qtbot.waitUntil(lambda: workspace.surroundings.views.is_read)
    workspace.surroundings.views.choose("newer")
    qtbot.waitUntil(lambda: titles(workspace) == ["Work 2"])
    assert "another version" in workspace.strip.message()
    workspace.surroundings.views.choose("gone")
    qtbot.waitUntil(lambda: workspace.queue.model.total == 9)
    assert "not there any more" in workspace.strip.message()
    workspace.surroundings.views.choose("nonsense")
    qtbot.waitUntil(workspace.queue.is_settled)
    assert "another version" in workspace.strip.message()


def test_a_range_of_days_stays_and_the_last_week_moves_on(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    workspace.queue.filters.choose_span(ReceivedSpan.RANGE)
    qtbot.waitUntil(workspace.queue.is_settled)
    before = workspace.queue.filters.queue_filter()
    workspace.surroundings.views.save("days")
    workspace.queue.filters.choose_span(ReceivedSpan.WEEK)
    workspace.surroundings.views.save("week")
    qtbot.waitUntil(lambda: {"days", "week"} <= set(stored(department)))
    week = from_text(stored(department)["week"]).definition.choice
    assert (week.span, week.first_day) == (ReceivedSpan.WEEK, None)
    workspace.surroundings.views.choose("days")
    assert workspace.queue.filters.queue_filter() == before


def test_the_menu_opens_by_a_letter(qtbot: QtBot, department: Department, open_workspace: WindowMaker) -> None:
    workspace = open_workspace(department)
    opened: list[str] = []
    menu = workspace.queue.filters.views.menu()

    def close() -> None:
        opened.extend(action.text() for action in menu.actions())
        menu.close()

    QTimer.singleShot(200, close)
    QTest.keyClick(workspace.queue.view, Qt.Key.Key_V)
    qtbot.waitUntil(lambda: "Save this view…" in opened)


def test_columns_are_moved_hidden_and_reset_by_keyboard(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    workspace.window().resize(1800, 900)
    view = workspace.queue.view
    workspace.queue.arrange_columns()
    (dialog,) = workspace.window().findChildren(ColumnsDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    names = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    assert names[:3] == ["Status", "Student", "Work"]
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    QTest.keyClick(dialog, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    dialog.list.setCurrentRow(names.index(next(name for name in names if name.startswith("Received"))))
    QTest.keyClick(dialog.list, Qt.Key.Key_Space)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert view.columns.shown()[:2] == (Column.STUDENT, Column.STATUS)
    assert view.isColumnHidden(Column.RECEIVED)
    assert view.columns.first() is Column.STUDENT
    workspace.queue.arrange_columns()
    dialog = workspace.window().findChildren(ColumnsDialog)[-1]
    (usual,) = (button for button in dialog.findChildren(QPushButton) if button.text() == "Usual columns")
    usual.click()
    dialog.accept()
    assert view.columns.shown()[:3] == (Column.STATUS, Column.STUDENT, Column.WORK)
    assert not view.isColumnHidden(Column.RECEIVED)


def test_the_edge_between_two_columns_moves_and_no_other(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    workspace.window().resize(1800, 900)
    wait_until_ready(qtbot, workspace)
    view = workspace.queue.view
    header = view.horizontalHeader()
    shown = view.columns.shown()
    edges = [header.sectionViewportPosition(column) for column in shown]
    place = shown.index(Column.RECEIVED)
    before = view.columnWidth(shown[place - 1])
    header.resizeSection(shown[place - 1], before + 20)
    moved = [header.sectionViewportPosition(column) for column in shown]
    assert [new - old for old, new in zip(edges, moved, strict=True)] == [
        20 if index == place else 0 for index in range(len(shown))
    ]
    header.resizeSection(Column.STATUS, 5)
    assert view.columnWidth(Column.STATUS) >= 48
    assert header.length() == view.viewport().width()
    QApplication.processEvents()
