"""A process with the real window offscreen that imports an archive, and tells each entry that is handed in.

`python -m tests.gui.importing_window DEPARTMENT ARCHIVE FACULTY`; whoever started it may kill it in the middle.
"""

import os
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from edumanage_desktop.entrance import open_session
from edumanage_desktop.gui.importing.page import ImportPage
from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.gui.tasks import TaskLanes
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.gui.window_settings import WindowSettings
from tests.gui.department import Department

_LOOK_EVERY_MS = 10


def main() -> None:
    """Open the window and import."""
    department, archive, faculty_id = Department(Path(sys.argv[1])), Path(sys.argv[2]), int(sys.argv[3])
    options = department.options("vance")
    app = QApplication(sys.argv)
    window = MainWindow(
        open_session=lambda: open_session(options),
        lanes=TaskLanes(),
        theme=Theme(app),
        settings=WindowSettings(options.config_folder / "window.ini"),
    )
    window.show()
    window.connect_session()
    steps: list[tuple[Callable[[], bool], Callable[[], object]]] = [
        (window.pages.is_open, window.pages.go_to_import),
        (partial(_has_page, window), partial(_look, window, archive)),
        (partial(_has_plan, window), partial(_begin, window, faculty_id)),
    ]
    look = QTimer(interval=_LOOK_EVERY_MS)

    def go_on() -> None:
        if steps and steps[0][0]():
            steps.pop(0)[1]()

    look.timeout.connect(go_on)
    look.start()
    app.exec()


def _page(window: MainWindow) -> ImportPage:
    assert window.importing is not None
    return window.importing


def _has_page(window: MainWindow) -> bool:
    return window.importing is not None


def _has_plan(window: MainWindow) -> bool:
    return _page(window).is_settled() and bool(_page(window).model.lines)


def _look(window: MainWindow, archive: Path) -> None:
    page = _page(window)
    page.run.line_done.connect(lambda _place, _line, done, _total: os.write(1, f"{done}\n".encode()))
    page.open(archive)


def _begin(window: MainWindow, faculty_id: int) -> None:
    page = _page(window)
    page.run.planned.connect(lambda _planned: page.foot.start.click())
    page.destination.faculty.choose(faculty_id)
    page.destination.changed.emit()


if __name__ == "__main__":
    main()
