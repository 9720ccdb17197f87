"""Long work in parts leaves the window its turns, can be finished at once, and ends with a part that fails."""

from collections.abc import Iterator
from functools import partial
from itertools import pairwise

import pytest
from PySide6.QtCore import QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from edumanage_desktop.gui.in_turns import InTurns, do_in_turns
from edumanage_desktop.gui.page_wishes import PageWishes


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


def test_a_page_that_is_held_back_is_made_in_its_order(qtbot: QtBot, parent: QObject) -> None:
    done: list[int] = []
    wishes, entry = PageWishes(is_open=lambda: True, parent=parent), QPushButton("Health")
    qtbot.addWidget(entry)
    ticks = QTimer(parent, interval=0)

    def tick() -> None:
        """Hold it when its first part is done, and let it go on while others still have their turns to come."""
        if len(done) == 1 and not held:
            wishes.hold()
            held.append(0)
        elif held:
            held[0] += 1
            if held[0] == 6:
                wishes.go_on()

    held: list[int] = []
    ticks.timeout.connect(tick)
    ticks.start()
    wishes.open(entry, *(partial(done.append, part) for part in range(12)))
    qtbot.waitUntil(lambda: len(done) == 12)
    ticks.stop()
    assert done == list(range(12))
    wishes.open(entry, *(partial(done.append, part) for part in (20, 21)))
    wishes.open(entry, *(partial(done.append, part) for part in (30, 31)))
    qtbot.waitUntil(lambda: len(done) == 14)
    qtbot.wait(50)
    assert done[12:] == [30, 31], "what was asked for last counts"


def test_two_works_never_share_a_turn(qtbot: QtBot, parent: QObject) -> None:
    done: list[str] = []
    ticks = QTimer(parent, interval=0)
    ticks.timeout.connect(lambda: done.append("window"))
    works = [InTurns([partial(done.append, name)] * 2, parent=parent) for name in ("one", "other")]
    ticks.start()
    for work in works:
        work.begin()
    qtbot.waitUntil(lambda: all(work.is_done() for work in works))
    ticks.stop()
    assert [name for name in done if name != "window"] == ["one", "other"] * 2
    assert all("window" in (before, after) for before, after in pairwise(done))


def test_what_was_done_in_turns_leaves_nothing_behind(qtbot: QtBot, parent: QObject) -> None:
    done: list[int] = []
    do_in_turns(partial(done.append, 1), partial(done.append, 2), owner=parent)
    qtbot.waitUntil(lambda: done == [1, 2] and not parent.findChildren(InTurns))


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
