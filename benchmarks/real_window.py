"""The program's own main window, opened on a department, for measurements to drive."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from benchmarks.scenes import NEWEST_FIRST, Scene
from edumanage_desktop.bootstrap import make_application, make_window, spare_collections
from edumanage_desktop.entrance import WindowOptions
from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.gui.queue.page import QueuePage
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.loading_ahead import load_ahead

GIVE_UP_S = 180.0
PAUSE_MS = 60


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a measuring process works on."""

    url: str
    login: str
    store: str
    home: str

    def options(self) -> WindowOptions:
        """Return the window's options; its own folders lie below `home`."""
        home = Path(self.home)
        return WindowOptions(
            home / "data", home / "config", home / "cache", database=self.url, store=Path(self.store), login=self.login
        )


def application() -> QApplication:
    """Return the application."""
    return make_application()


def turn_until(condition: Callable[[], bool]) -> None:
    """Let the event loop run until a condition holds; raises `TimeoutError`."""
    deadline = time.monotonic() + GIVE_UP_S
    loop = QEventLoop()
    ask = QTimer(interval=2)
    ask.timeout.connect(lambda: loop.quit() if condition() or time.monotonic() > deadline else None)
    ask.start()
    if not condition():
        loop.exec()
    ask.stop()
    if not condition():
        raise TimeoutError("the window did not come to rest")


class RealWindow:
    """The window with its queue, at rest whenever a method returns."""

    def __init__(self, surroundings: Surroundings, app: QApplication) -> None:
        options = surroundings.options()
        self.theme = Theme(app)
        self.window: MainWindow = make_window(options, self.theme)
        spare_collections(self.window)
        load_ahead(self.window)
        self.window.connect_session()
        self.window.show()
        turn_until(lambda: self.window.workspace is not None and self._is_at_rest())

    @property
    def queue(self) -> QueuePage:
        """Return the queue page."""
        assert self.window.workspace is not None
        return self.window.workspace.queue

    def come_to_rest(self) -> None:
        """Let everything arrive that is on its way, and the preview begin; nobody acts sooner."""
        turn_until(self._is_at_rest)
        pause = QEventLoop()
        QTimer.singleShot(PAUSE_MS, pause.quit)
        pause.exec()

    def go_home(self) -> None:
        """Show everything, newest first, from the start."""
        queue = self.queue
        if queue.filters.is_filtering():
            queue.filters.clear()
            self.come_to_rest()
        queue.view.select_row(0)
        queue.sort_by(NEWEST_FIRST)
        self.come_to_rest()

    def shows(self, scene: Scene) -> bool:
        """Return whether what the scene asks for is in memory where the screen is now."""
        model, view = self.queue.model, self.queue.view
        if model.queue_filter != scene.queue_filter or model.order != scene.order:
            return False
        first, last = view.visible_rows()
        if scene.row is not None and not first <= scene.row <= last:
            return False
        return model.submission_in_memory(first) is not None and model.submission_in_memory(last) is not None

    def close(self) -> None:
        """Close the window and its session."""
        self.window.close()

    def _is_at_rest(self) -> bool:
        assert self.window.workspace is not None
        queue, pane = self.window.workspace.queue, self.window.workspace.pane
        settled = queue.is_settled() and (queue.model.total == 0 or queue.current_id is not None)
        return settled and (queue.current_id is None or pane.details is not None)
