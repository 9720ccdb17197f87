"""What somebody without a mouse tries first: Enter, going on writing, the list of keys, the way back to the queue."""

import os
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from edumanage_desktop.gui.actions.action import ActionId
from edumanage_desktop.gui.keys_dialog import KeysDialog
from edumanage_desktop.gui.main_window import MainWindow
from tests.gui.conftest import WindowMaker, wait_until_ready
from tests.gui.department import Department
from tests.gui.people_page import line, open_page, retype, stored
from tests.gui.test_decisions import decided
from tests.gui.test_prepared_decisions import kept_by, open_list, prepare


def give_keyboard(qtbot: QtBot, widget: QWidget) -> None:
    """Put the keyboard into a widget and wait until it is there."""
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is widget)


def test_enter_presses_the_button_with_the_keyboard_and_not_the_default_one(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    prepare(qtbot, workspace, Qt.Key.Key_A, Qt.Key.Key_A)
    dialog = open_list(qtbot, workspace)
    qtbot.waitUntil(dialog.isActiveWindow)
    gone = dialog.visit
    give_keyboard(qtbot, gone)
    QTest.keyClick(gone, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    qtbot.wait(100)
    assert decided(department) == {}
    assert len(kept_by(department)) == 2


def test_enter_presses_a_chip_of_the_filter(qtbot: QtBot, department: Department, open_workspace: WindowMaker) -> None:
    workspace = open_workspace(department)
    buttons = workspace.queue.filters.findChildren(QPushButton)
    chip = next(each for each in buttons if each.isCheckable() and each.isVisible())
    give_keyboard(qtbot, chip)
    QTest.keyClick(chip, Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    assert chip.isChecked()
    QTest.keyClick(chip, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert chip.isChecked(), "Enter with another key is none"


def test_enter_in_the_search_goes_to_what_it_finds(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    search = workspace.queue.filters.search
    give_keyboard(qtbot, search)
    QTest.keyClicks(search, "report")
    QTest.keyClick(search, Qt.Key.Key_Return)
    assert workspace.queue.view.hasFocus()


def test_escape_leads_from_the_search_to_the_queue_and_there_ends_the_search(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    search = workspace.queue.filters.search
    give_keyboard(qtbot, search)
    QTest.keyClicks(search, "Work 7")
    QTest.keyClick(search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: workspace.queue.is_settled() and workspace.queue.model.rowCount() == 1)
    QTest.keyClick(workspace.queue.view, Qt.Key.Key_N)
    qtbot.waitUntil(lambda: "Escape in the queue ends the search" in workspace.strip.message())
    give_keyboard(qtbot, search)
    QTest.keyClick(search, Qt.Key.Key_Escape)
    assert (workspace.queue.view.hasFocus(), search.text()) == (True, "Work 7")
    QTest.keyClick(workspace.queue.view, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: workspace.queue.is_settled() and workspace.queue.model.rowCount() == 8)


def test_a_key_that_finds_nothing_to_do_says_so(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    QTest.keyClick(workspace.queue.view, Qt.Key.Key_C)
    assert workspace.strip.message() == "There is nothing here for “Compare both sides of a conflict”."
    assert decided(department) == {}


def test_what_is_typed_without_a_rest_is_kept_all_the_same(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    give_keyboard(qtbot, workspace.pane.feedback)
    saved: list[str] = []
    workspace.drafts.saved.connect(lambda _upload: saved.append(workspace.pane.feedback.toPlainText()))
    for _letter in range(40):
        QTest.keyClicks(workspace.pane.feedback, "x")
        qtbot.wait(30)
    assert saved, "something was kept before the last letter"


def test_who_writes_on_goes_on_behind_the_draft(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    view, feedback = workspace.queue.view, workspace.pane.feedback
    QTest.keyClick(view, Qt.Key.Key_F)
    QTest.keyClicks(feedback, "The units")
    QTest.keyClick(feedback, Qt.Key.Key_Escape)
    for key in (Qt.Key.Key_J, Qt.Key.Key_K):
        QTest.keyClick(view, key)
        wait_until_ready(qtbot, workspace)
    QTest.keyClick(view, Qt.Key.Key_F)
    QTest.keyClicks(feedback, " are missing.")
    assert feedback.toPlainText() == "The units are missing."


def test_a_long_draft_shows_its_beginning(qtbot: QtBot, department: Department, open_workspace: WindowMaker) -> None:
    workspace = open_workspace(department)
    view, feedback = workspace.queue.view, workspace.pane.feedback
    feedback.setPlainText("One line.\n" * 40)
    for key in (Qt.Key.Key_J, Qt.Key.Key_K):
        QTest.keyClick(view, key)
        wait_until_ready(qtbot, workspace)
    assert feedback.toPlainText().startswith("One line.")
    assert feedback.verticalScrollBar().value() == 0


def test_the_text_goes_into_the_library_without_a_mouse(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    window = workspace.window()
    assert isinstance(window, MainWindow)
    registry = window.registry
    assert not registry.is_offered(ActionId.ADD_PHRASE)
    workspace.pane.feedback.setPlainText("Well argued.")
    assert registry.run(ActionId.ADD_PHRASE)
    qtbot.waitUntil(lambda: [phrase.content for phrase in workspace.library.shelf.matching("")] == ["Well argued."])
    button = workspace.pane.writing.form.library
    give_keyboard(qtbot, button)
    seen: list[str] = []

    def note_and_close() -> None:
        menu = QApplication.activePopupWidget()
        if isinstance(menu, QMenu):
            seen.extend(action.text() for action in menu.actions())
            menu.close()

    QTimer.singleShot(100, note_and_close)
    QTest.keyClick(button, Qt.Key.Key_Down)
    assert "Add this text to the library" in seen


def test_the_keyboard_goes_to_the_queue_when_the_preview_leaves_with_it(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    preview = workspace.pane.preview
    qtbot.waitUntil(preview.navigator.window_button.isVisible)
    give_keyboard(qtbot, preview.navigator.window_button)
    workspace.previewing.detached.detach()
    window = preview.window()
    assert window is not workspace.window()
    screen = window.screen().availableSize()
    assert window.width() <= screen.width()
    assert window.height() <= screen.height()
    assert workspace.window().focusWidget() is workspace.queue.view


@pytest.mark.skipif(os.name != "posix", reason="Windows keeps a folder with an open file in its place")
def test_reload_fetches_a_file_again_that_could_not_be_shown(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    store, away = department.folder / "files", department.folder / "away"
    store.rename(away)
    QTest.keyClick(workspace.queue.view, Qt.Key.Key_End)  # further than what is fetched ahead
    preview = workspace.pane.preview
    qtbot.waitUntil(lambda: "is not there" in str(preview.shown_notice()))
    away.rename(store)
    QTest.keyClick(workspace.queue.view, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: bool(preview.shown_text()))


def test_the_current_row_stays_in_sight_when_the_table_gets_lower(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    view, window = workspace.queue.view, workspace.window()
    QTest.keyClick(view, Qt.Key.Key_End)
    wait_until_ready(qtbot, workspace)
    window.resize(window.width(), 520)
    qtbot.waitUntil(lambda: view.viewport().rect().contains(view.visualRect(view.currentIndex())))


def test_the_list_of_keys_is_read_to_its_end_and_needs_no_second_direction(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    window = workspace.window()
    window.resize(900, 520)
    QTest.keyClick(workspace.queue.view, Qt.Key.Key_Question, Qt.KeyboardModifier.ShiftModifier)
    dialog = window.findChild(KeysDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.isActiveWindow)
    assert dialog.list.horizontalScrollBar().maximum() == 0
    bar = dialog.list.verticalScrollBar()
    assert bar.maximum() > 0
    assert dialog.close_button.hasFocus()
    QTest.keyClick(dialog.close_button, Qt.Key.Key_PageDown)
    assert bar.value() > 0
    QTest.keyClick(dialog.close_button, Qt.Key.Key_End)
    assert bar.value() == bar.maximum()


def test_the_menu_that_a_key_opened_stands_on_its_first_entry(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    chosen: list[str] = []

    def note_and_close() -> None:
        menu = QApplication.activePopupWidget()
        if isinstance(menu, QMenu):
            active: QAction | None = menu.activeAction()
            chosen.append(active.text() if active is not None else "")
            menu.close()

    QTimer.singleShot(150, note_and_close)
    QTest.keyClick(workspace.queue.view, Qt.Key.Key_F10)
    assert chosen == ["View"]


def test_enter_in_a_line_of_a_record_saves_it(
    qtbot: QtBot, department: Department, open_main_window: Callable[..., MainWindow]
) -> None:
    page = open_page(qtbot, open_main_window(department.options("vance")))
    section = page.students
    section.view.go_to(0)
    QTest.keyClick(line(section, "full_name"), Qt.Key.Key_Return)
    assert page.message() != "Saved.", "nothing was typed"
    retype(section, "full_name", "Somebody Else")
    QTest.keyClick(line(section, "full_name"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.message() == "Saved.")
    assert stored(department, "SELECT count(*) FROM students WHERE full_name='Somebody Else'") == [(1,)]
