"""What is told to who cannot see the window, and what is not, because their screen reader says it already."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from edumanage_desktop.gui.narrator import COUNT_AFTER_MS
from edumanage_desktop.gui.preview.page_view import PageView
from edumanage_desktop.gui.workspace import Workspace
from tests.gui import hostile_files
from tests.gui.conftest import WindowMaker, wait_until_ready
from tests.gui.department import Department
from tests.gui.preview_watch import BLUE, RED


def heard_in(workspace: Workspace) -> list[str]:
    """Return a list that holds, from now on, what is announced."""
    heard: list[str] = []
    workspace.narrator.announced.connect(heard.append)
    return heard


def test_a_filter_tells_how_many_it_leaves_once_the_typing_has_stopped(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    heard = heard_in(workspace)
    search = workspace.queue.filters.search
    search.setFocus()
    for letter in "Work":
        QTest.keyClicks(search, letter)
        qtbot.wait(200)
    qtbot.waitUntil(lambda: bool(heard))
    assert set(heard) == {"8 submissions"}
    assert len(heard) < len("Work")
    heard.clear()
    QTest.keyClicks(search, "-3")
    qtbot.waitUntil(lambda: heard == ["1 submission"])
    QTest.keyClicks(search, " nowhere")
    qtbot.waitUntil(lambda: heard[1:] == ["Nothing matches this filter"])


def test_rows_and_counts_that_nobody_asked_for_are_not_told(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    heard = heard_in(workspace)
    QTest.keyClick(workspace.queue.view, Qt.Key.Key_Down)
    wait_until_ready(qtbot, workspace)
    department.submit("Late work")
    workspace.queue.reload()
    qtbot.waitUntil(lambda: workspace.queue.model.total == 9)
    qtbot.wait(COUNT_AFTER_MS + 300)
    assert heard == []


def test_where_a_letter_leads_is_told_when_the_keyboard_is_not_in_the_queue(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    heard = heard_in(workspace)
    view = workspace.pane.form.history_panel.view
    workspace.pane.toggle_history(True)
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_J)
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == ["José Luis O’Neil, Work 7, Submitted"]


def test_pages_are_told_to_who_turns_them_and_what_cannot_be_shown_always(
    qtbot: QtBot, empty_department: Department, open_workspace: WindowMaker
) -> None:
    damaged = hostile_files.coloured_pdf([RED])[:100]
    empty_department.submit("Damaged", name="cut.pdf", content=damaged, media_type="application/pdf")
    pages = hostile_files.coloured_pdf([RED, BLUE, RED])
    empty_department.submit("Three pages", name="three.pdf", content=pages, media_type="application/pdf")
    empty_department.spread_over_days()
    workspace = open_workspace(empty_department)
    heard = heard_in(workspace)
    preview = workspace.pane.preview
    qtbot.waitUntil(lambda: preview.shown_image() is not None)
    assert heard == []
    preview.next_page()
    qtbot.waitUntil(lambda: heard == ["Page 2 of 3"])
    QTest.keyClick(workspace.queue.view, Qt.Key.Key_J)
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert "damaged" in heard[1]


def test_a_file_that_is_not_there_is_told(qtbot: QtBot, department: Department, open_workspace: WindowMaker) -> None:
    workspace = open_workspace(department)
    heard = heard_in(workspace)
    for path in (department.folder / "files").rglob("*.txt"):
        path.unlink()
    QTest.keyClick(workspace.queue.view, Qt.Key.Key_J)
    QTest.keyClick(workspace.queue.view, Qt.Key.Key_K)
    for _ in range(6):
        QTest.keyClick(workspace.queue.view, Qt.Key.Key_J)
    qtbot.waitUntil(lambda: bool(heard), timeout=20_000)
    notice = workspace.pane.preview.shown_notice()
    assert notice is not None
    assert notice == ("This file cannot be shown", heard[-1])


def test_a_page_says_which_of_which_file_it_is_and_how_it_is_read(
    qtbot: QtBot, empty_department: Department, open_workspace: WindowMaker
) -> None:
    pages = hostile_files.coloured_pdf([RED, BLUE, RED])
    empty_department.submit("Three pages", name="three.pdf", content=pages, media_type="application/pdf")
    workspace = open_workspace(empty_department)
    preview = workspace.pane.preview
    qtbot.waitUntil(lambda: preview.shown_image() is not None, timeout=20_000)
    preview.next_page()
    (view,) = preview.findChildren(PageView)
    qtbot.waitUntil(lambda: "Page 2 of 3" in view.accessibleName(), timeout=20_000)
    assert "three.pdf" in view.accessibleName()
    assert view.accessibleDescription() == "Press X to read what is written on it as text."
    assert QAccessible.queryAccessibleInterface(view).role() is QAccessible.Role.Graphic
