"""The first steps: five cards, shown once, left at any of them, and nothing is decided meanwhile."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from edumanage_desktop.entrance import open_session
from edumanage_desktop.gui.actions.action import ActionId
from edumanage_desktop.gui.first_steps.cards import FirstSteps
from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.gui.tasks import TaskLanes
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.gui.window_settings import WindowSettings
from edumanage_desktop.gui.workspace import Workspace
from tests.gui.conftest import WindowMaker
from tests.gui.control_walk import nameless
from tests.gui.department import Department


def cards_of(qtbot: QtBot, workspace: Workspace) -> FirstSteps:
    """Show the first card, as from the menu."""
    window = workspace.window()
    assert isinstance(window, MainWindow)
    assert window.registry.run(ActionId.FIRST_STEPS)
    cards = window.first_steps.cards
    assert cards is not None
    qtbot.waitUntil(lambda: cards.next.hasFocus())
    return cards


@pytest.mark.parametrize("login", ["nowak", "vance", "ada"])
def test_five_cards_are_gone_through_by_the_keyboard_alone(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker, login: str
) -> None:
    workspace = open_workspace(department, login)
    cards = cards_of(qtbot, workspace)
    assert nameless(cards) == []
    titles = []
    for number in range(5):
        assert cards.number() == number
        assert cards.place.text() == f"{number + 1} of 5"
        titles.append(cards.title.text())
        assert "{" not in cards.words.text()
        assert cards.rect().contains(cards.card.geometry())
        assert cards.words.heightForWidth(cards.words.width()) <= cards.words.height()
        if cards.target().height() < workspace.height() // 2:
            assert not cards.card.geometry().intersects(cards.target()), "a card does not hide what it is about"
        QTest.keyClick(cards.next, Qt.Key.Key_Return)
    assert len(set(titles)) == 5
    assert ("Decide" in titles) == (login == "nowak")
    assert not cards.isVisible()
    assert workspace.queue.view.hasFocus()


def test_no_key_and_no_click_reaches_the_window_behind(
    qtbot: QtBot, department: Department, open_workspace: WindowMaker
) -> None:
    workspace = open_workspace(department)
    before = workspace.queue.current_id
    cards = cards_of(qtbot, workspace)
    QTest.qWait(300)
    for _card in range(4):
        for key in (Qt.Key.Key_A, Qt.Key.Key_R, Qt.Key.Key_J, Qt.Key.Key_U, Qt.Key.Key_F5):
            QTest.keyClick(QApplication.focusWidget() or cards, key)
        for key in (Qt.Key.Key_Z, Qt.Key.Key_K, Qt.Key.Key_2):
            QTest.keyClick(QApplication.focusWidget() or cards, key, Qt.KeyboardModifier.ControlModifier)
        approve = workspace.pane.form.approve
        QTest.mouseClick(
            cards, Qt.MouseButton.LeftButton, pos=approve.mapTo(workspace.window(), approve.rect().center())
        )
        assert not cards.card.geometry().contains(approve.mapTo(workspace.window(), approve.rect().center()))
        QTest.keyClick(cards.next, Qt.Key.Key_Right)
    assert cards.number() == 4
    QTest.keyClick(cards.next, Qt.Key.Key_Left)
    assert cards.number() == 3
    assert workspace.desk.open_count() == 0
    assert workspace.queue.current_id == before
    for _stop in range(4):
        QTest.keyClick(QApplication.focusWidget() or cards, Qt.Key.Key_Tab)
        assert QApplication.focusWidget() in (cards.leave_button, cards.back, cards.next)
    QTest.keyClick(cards.next, Qt.Key.Key_Escape)
    assert not cards.isVisible()
    QTest.keyClick(workspace.queue.view, Qt.Key.Key_J)
    assert workspace.queue.current_id != before, "the window is as it was"


def test_they_are_shown_once_by_themselves_and_never_where_they_were_not_asked_for(
    qtbot: QtBot, department: Department, theme: Theme, open_main_window: Callable[..., MainWindow]
) -> None:
    options = department.options()
    opened: list[MainWindow] = []

    def open_it(*, begins: bool) -> MainWindow:
        window = MainWindow(
            open_session=lambda: open_session(options),
            lanes=TaskLanes(),
            theme=theme,
            settings=WindowSettings(options.config_folder / "window.ini"),
            begins_with_first_steps=begins,
        )
        opened.append(window)
        window.resize(1280, 800)
        window.show()
        window.connect_session()
        qtbot.waitUntil(lambda: window.workspace is not None and window.workspace.queue.is_settled())
        return window

    quiet = open_it(begins=False)
    QTest.qWait(1000)
    assert quiet.first_steps.cards is None
    quiet.close()
    first = open_it(begins=True)
    qtbot.waitUntil(lambda: first.first_steps.cards is not None)
    cards = first.first_steps.cards
    assert cards is not None
    QTest.mouseClick(cards.leave_button, Qt.MouseButton.LeftButton)
    assert first.first_steps.cards is None
    first.close()
    second = open_it(begins=True)
    QTest.qWait(1000)
    assert second.first_steps.cards is None
    for window in opened:
        window.close()
        window.deleteLater()
    QApplication.processEvents()
