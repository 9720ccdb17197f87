"""Fifty submissions decided by somebody who touches nothing but the keyboard: what that takes, and that it is right."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from edumanage_desktop.gui.main_window import MainWindow
from tests.gui.department import STUDENTS, Department, make_department
from tests.gui.test_decisions import REST_MS

FIFTY = 50
KEY_S, THOUGHT_S = 0.28, 1.35
"""A key of who types middling well, and making up one's mind: the keystroke-level model of Card, Moran and Newell."""
WORDS = "Please add the error bars to each figure."


class Typist:
    """Presses keys wherever the keyboard is, and counts what a person would need for it."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.keys = self.thoughts = 0

    def press(self, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
        """Press one key, modifiers counted too."""
        held = Qt.KeyboardModifier.NoModifier
        for each in modifiers:
            held |= each
        QTest.keyClick(self._place(), key, held)
        self.keys += 1 + len(modifiers)

    def write(self, words: str) -> None:
        """Write a text."""
        QTest.keyClicks(self._place(), words)
        self.keys += len(words)

    def think(self) -> None:
        """Look at what is shown, and make up one's mind; the program wants to see that somebody could."""
        self.thoughts += 1
        self._qtbot.wait(REST_MS)

    def seconds(self) -> float:
        """Return how long a person would take."""
        return self.keys * KEY_S + self.thoughts * THOUGHT_S

    def _place(self) -> QWidget:
        focus = QApplication.focusWidget()
        assert focus is not None, "the keyboard is nowhere"
        return focus


@pytest.fixture
def full_department(tmp_path: Path) -> Iterator[Department]:
    """A department in which more than fifty submissions wait for nowak."""

    def fill(made: Department) -> None:
        for number in range(FIFTY + 5):
            student = STUDENTS[number % len(STUDENTS)][0]
            made.submit(f"Work {number}", student=student, content=f"Measured {number} times.\n".encode())

    made = make_department(tmp_path / "department", fill=fill)
    yield made
    made.close()


def test_fifty_are_decided_by_the_keys_that_the_window_tells(
    qtbot: QtBot,
    full_department: Department,
    open_main_window: Callable[..., MainWindow],
    note_figure: Callable[[str, float], None],
) -> None:
    window = open_main_window(full_department.options("nowak"))
    qtbot.waitUntil(lambda: window.workspace is not None and window.workspace.pane.shown() is not None)
    workspace = window.workspace
    assert workspace is not None
    typist = Typist(qtbot)
    expected: dict[int, tuple[str, str]] = {}
    for number in range(FIFTY):
        qtbot.waitUntil(lambda: workspace.pane.shown() is not None)
        qtbot.waitUntil(lambda: workspace.pane.shown_id() == workspace.queue.current_id)
        shown = workspace.pane.shown_id()
        assert shown is not None
        assert shown not in expected, "what is decided is not shown again"
        typist.think()
        if number % 5 == 4:
            typist.press(Qt.Key.Key_F)
            typist.think()
            typist.write(WORDS)
            typist.press(Qt.Key.Key_Escape)
            typist.press(Qt.Key.Key_R)
            expected[shown] = ("rejected", WORDS)
        else:
            typist.press(Qt.Key.Key_A)
            expected[shown] = ("approved", "")
        qtbot.waitUntil(lambda: workspace.pane.shown_id() not in (None, *expected))
    qtbot.waitUntil(lambda: workspace.desk.open_count() == 0)
    reader = full_department.database("vance").reader
    decided = {}
    for row in reader.rows(range(1, FIFTY + 6)):
        details = reader.details(row.id)
        assert details is not None
        if row.status != "submitted":
            decided[row.id] = (row.status, details.history[-1].feedback or "")
    assert decided == expected
    note_figure("seconds of a person, by the keystroke-level model", typist.seconds())
