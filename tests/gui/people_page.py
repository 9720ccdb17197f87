"""How the tests use the People page: go there, type, save, and look at what is stored; and a database held back."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.gui.people.page import PeoplePage
from edumanage_desktop.gui.people.section import Section
from tests.gui.department import Department

Open = Callable[[Department, str], PeoplePage]


def open_page(qtbot: QtBot, window: MainWindow) -> PeoplePage:
    """Go to the page by its key, and wait until its first section is read."""
    qtbot.waitUntil(lambda: window.workspace is not None and window.workspace.queue.is_settled())
    assert window.form.rail.people.isVisible()
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.people is not None and window.form.stages.currentWidget() is window.people)
    page = window.people
    assert page is not None
    settle(qtbot, page)
    return page


def settle(qtbot: QtBot, page: PeoplePage) -> Section:
    """Wait until the section in front is read, and return it."""
    qtbot.waitUntil(page.is_settled)
    return page.section()


def go_to(qtbot: QtBot, page: PeoplePage, section: Section) -> None:
    """Bring a section to the front and wait until it is read."""
    page.go_to(section)
    settle(qtbot, page)


def reload(qtbot: QtBot, page: PeoplePage) -> None:
    """Read the section in front anew by the key, and wait until it is read."""
    QTest.keyClick(page, Qt.Key.Key_F5)
    settle(qtbot, page)


def line(section: Section, name: str) -> QLineEdit:
    """Return the field of this name."""
    widget = section.fields.widgets[name]
    assert isinstance(widget, QLineEdit)
    return widget


def retype(section: Section, name: str, text: str) -> None:
    """Type a text in place of what stands in a field."""
    field = line(section, name)
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)  # knows ASCII only


def press_save(page: PeoplePage) -> None:
    """Save by the key, and wait for nothing."""
    QTest.keyClick(page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)


def save(qtbot: QtBot, page: PeoplePage) -> None:
    """Save by the key and wait until it was answered."""
    press_save(page)
    section = page.section()
    qtbot.waitUntil(lambda: not section.has_unsaved() or bool(section.message.text()))


def rows(section: Section) -> list[str]:
    """Return the first column."""
    model = section.model
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def stored(department: Department, query: str, **values: Any) -> list[tuple[Any, ...]]:
    """Return what the database holds."""
    with department.database("vance").connections.reading() as connection:
        return list(connection.rows(query, values))


@contextmanager
def busy(department: Department) -> Iterator[None]:
    """Let every save wait until the block is left, as while somebody else writes for a while."""
    other = sqlite3.connect(department.path, isolation_level=None)
    try:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")
    finally:
        other.close()
