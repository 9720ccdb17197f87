"""Long work in parts leaves the window its turns, can be finished at once, and ends with a part that fails."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEventLoop, QObject, QTimer
from pytestqt.qtbot import QtBot

from edumanage_desktop.gui.in_turns import InTurns


@pytest.fixture
def parent(qapp: object) -> Iterator[QObject]:
    parent = QObject()
    yield parent
    parent.deleteLater()


def test_the_window_has_a_turn_between_two_parts(qtbot: QtBot, parent: QObject) -> None:
    done: list[str] = []
    ticks = QTimer(parent, interval=0)
    ticks.timeout.connect(lambda: done.append("window"))
    work = InTurns([lambda: done.append("first"), lambda: done.append("second")], parent=parent)
    ticks.start()
    work.begin()
    qtbot.waitUntil(work.is_done)
    ticks.stop()
    assert "window" in done[done.index("first") : done.index("second")]


def test_what_is_left_is_done_at_once_and_only_once(parent: QObject) -> None:
    done: list[int] = []
    work = InTurns([lambda: done.append(1), lambda: done.append(2)], parent=parent)
    work.begin()
    work.finish()
    assert done == [1, 2]
    turn_once()
    assert done == [1, 2]


def test_a_part_may_ask_for_all_the_others(parent: QObject) -> None:
    done: list[int] = []

    def ask() -> None:
        work.finish()
        done.append(1)

    work = InTurns([ask, lambda: done.append(2)], parent=parent)
    work.finish()
    assert done == [2, 1]


def test_a_part_that_fails_ends_the_work(parent: QObject) -> None:
    done: list[int] = []

    def fail() -> None:
        raise ValueError("a part")

    work = InTurns([fail, lambda: done.append(2)], parent=parent)
    with pytest.raises(ValueError, match="a part"):
        work.finish()
    assert work.is_done()
    work.finish()
    assert done == []


def test_work_that_is_stopped_does_nothing_more(parent: QObject) -> None:
    done: list[int] = []
    work = InTurns([lambda: done.append(1)], parent=parent)
    work.begin()
    work.stop()
    turn_once()
    assert done == []


def turn_once() -> None:
    loop = QEventLoop()
    QTimer.singleShot(20, loop.quit)
    loop.exec()
