"""The question what changed: often while the window is used, seldom while it rests, at once when it is used again."""

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from edumanage_desktop.gui.queue.watcher import ChangeWatcher
from edumanage_desktop.gui.tasks import Lane, TaskLanes
from tests.gui.department import Department

RESTING_AFTER_MS = 60


def test_a_window_that_nobody_uses_asks_less_often_until_it_is_used_again(
    qtbot: QtBot, department: Department, lanes: TaskLanes
) -> None:
    reader = department.database("nowak").reader
    reader.person()
    owner, reached = QObject(), list[None]()
    watcher = ChangeWatcher(lanes=lanes, reader=reader, since_us=reader.now_us(), resting_after_ms=RESTING_AFTER_MS)
    watcher.reached.connect(lambda: reached.append(None))
    watcher.begin()
    for _question in range(3):
        with qtbot.waitSignal(watcher.reached):
            watcher.ask()
    qtbot.waitUntil(watcher.is_resting)
    lanes.run(owner, int).on(Lane.DISK).start()
    assert watcher.is_resting(), "its own questions and other lanes are no use of the window"
    asked = len(reached)
    lanes.run(owner, int).start()
    assert not watcher.is_resting()
    qtbot.waitUntil(lambda: len(reached) == asked + 1)
    watcher.stop()
    lanes.run(owner, int).start()
    qtbot.wait(2 * RESTING_AFTER_MS)
    assert len(reached) == asked + 1, "a stopped watcher asks nothing"
