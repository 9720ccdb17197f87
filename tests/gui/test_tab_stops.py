"""The order of Tab, and that asking for it leaves every widget to its own parent."""

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QTableView, QWidget
from pytestqt.qtbot import QtBot

from edumanage_desktop.gui.tab_stops import put_last


def tab_order(window: QWidget) -> list[str]:
    """Press Tab until the keyboard is where it was, and return the names of what had it."""
    found: list[str] = []
    while (focus := window.focusWidget()).objectName() not in found:
        found.append(focus.objectName())
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    return found


def test_what_is_put_last_comes_after_all_that_takes_the_keyboard(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    row = QHBoxLayout(window)
    undo, conflict = QPushButton("Undo", window), QPushButton("Conflict", window)
    first, table, label = QPushButton("One", window), QTableView(window), QLabel("said", window)
    table.setTabKeyNavigation(False)
    for each, name in ((undo, "undo"), (conflict, "conflict"), (first, "first"), (table, "table"), (label, "label")):
        row.addWidget(each)
        each.setObjectName(name)
    window.show()
    for _time in range(2):
        put_last(conflict, undo)
        first.setFocus()
        assert tab_order(window) == ["first", "table", "conflict", "undo"]
    later = QPushButton("Two", window)
    later.setObjectName("later")
    row.addWidget(later)
    later.show()
    put_last(conflict, undo)
    first.setFocus()
    assert tab_order(window) == ["first", "table", "later", "conflict", "undo"]


def test_a_header_stays_the_child_of_its_table(qtbot: QtBot) -> None:
    """Or the collector takes it from the table, which then crashes at the next change of its size."""
    window = QWidget()
    qtbot.addWidget(window)
    row = QHBoxLayout(window)
    table, button = QTableView(window), QPushButton("Undo", window)
    row.addWidget(table)
    row.addWidget(button)
    header = table.horizontalHeader()
    header.viewport()
    put_last(button)
    parent = next(line for line in shiboken6.dump(header).splitlines() if line.startswith("parent"))
    assert "QTableView" in parent
