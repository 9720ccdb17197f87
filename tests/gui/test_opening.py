"""A database that cannot be opened now: said in one sentence, tried again by itself, and at once when asked."""

from collections.abc import Callable

import pytest
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.gui.retry_timer import RetryTimer
from tests.gui.department import Department


def test_a_missing_database_is_opened_by_itself_once_it_is_there(
    qtbot: QtBot, department: Department, open_main_window: Callable[..., MainWindow]
) -> None:
    department.close()
    away = department.path.with_suffix(".away")
    department.path.rename(away)
    window = open_main_window(department.options())
    notice = window.form.notice
    qtbot.waitUntil(lambda: "cannot be opened" in notice.sentence())
    assert "tries again by itself" in notice.sentence()
    assert window.workspace is None
    away.rename(department.path)
    qtbot.waitUntil(lambda: window.workspace is not None)


def test_a_login_that_nobody_knows_is_not_tried_again(
    qtbot: QtBot, department: Department, open_main_window: Callable[..., MainWindow]
) -> None:
    window = open_main_window(department.options("nobody-here"))
    qtbot.waitUntil(lambda: bool(window.form.notice.sentence()))
    assert "by itself" not in window.form.notice.sentence()
    assert not any(timer.isActive() for timer in window.findChildren(RetryTimer))


def test_closing_the_window_ends_the_tries(
    qtbot: QtBot, department: Department, open_main_window: Callable[..., MainWindow]
) -> None:
    department.close()
    department.path.unlink()
    window = open_main_window(department.options())
    (timer,) = window.findChildren(RetryTimer)
    qtbot.waitUntil(timer.isActive)
    window.close()
    assert not timer.isActive()


def test_each_wait_is_up_to_twice_the_one_before_and_varies(qtbot: QtBot) -> None:
    waits = []
    timer = RetryTimer(first_ms=100, last_ms=400)
    for _ in range(4):
        timer.start_growing()
        waits.append(timer.interval())
        timer.start_growing()
        assert timer.interval() == waits[-1], "a wait that runs already goes on"
        timer.stop()
    limits = [100, 200, 400, 400]
    assert all(limit / 2 <= wait <= limit for wait, limit in zip(waits, limits, strict=True)), waits
    timer.begin_anew()
    firsts = set()
    for _ in range(30):
        timer.begin_anew()
        timer.start_growing()
        firsts.add(timer.interval())
        timer.stop()
    assert len(firsts) > 1
    timer.setInterval(0)
    fired = QSignalSpy(timer.timeout)
    timer.start()
    qtbot.waitUntil(lambda: fired.count() == 1)


@pytest.mark.parametrize("presses", [1, 3])
def test_pressing_try_again_while_it_is_being_opened_opens_it_once(
    qtbot: QtBot, department: Department, open_main_window: Callable[..., MainWindow], presses: int
) -> None:
    department.close()
    away = department.path.with_suffix(".away")
    department.path.rename(away)
    window = open_main_window(department.options())
    qtbot.waitUntil(lambda: bool(window.form.notice.sentence()))
    away.rename(department.path)
    for _ in range(presses):
        window.form.notice.action_chosen.emit()
    qtbot.waitUntil(lambda: window.workspace is not None)
