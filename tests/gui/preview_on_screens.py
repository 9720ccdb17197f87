"""Takes the preview to another screen, reads and decides there, and prints where its window stood.

`python -m tests.gui.preview_on_screens URL STORE LOGIN FOLDER` prints, as JSON, the place of the main window's screen,
and of the preview's window whenever it was opened: at first, after it was moved, and in the next run of the program.
Where a run before left the preview in its window, only where that is found is told.
"""

import json
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from edumanage_desktop import bootstrap
from edumanage_desktop.entrance import WindowOptions, open_session
from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.gui.tasks import TaskLanes
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.gui.tour.album import wait, wait_for
from edumanage_desktop.gui.window_settings import WindowSettings
from edumanage_desktop.gui.workspace import Workspace

_SETTLED_MS = 300
_MOVED_BY_PX = 40


def main(argv: Sequence[str]) -> None:
    """Open the window, take the preview away, and tell."""
    url, store, login, folder = argv
    app = bootstrap.make_application()
    theme, home = Theme(app), Path(folder)
    options = WindowOptions(home / "data", home / "config", home / "cache", url, Path(store), login)

    def opened() -> tuple[MainWindow, Workspace]:
        window = MainWindow(
            open_session=partial(open_session, options),
            lanes=TaskLanes(),
            theme=theme,
            settings=WindowSettings(home / "window.ini"),
        )
        window.setGeometry(20, 40, 1000, 700)
        window.show()
        window.connect_session()
        wait_for(lambda: window.workspace is not None and window.workspace.pane.shown() is not None, "the queue")
        wait(_SETTLED_MS)
        assert window.workspace is not None
        return window, window.workspace

    window, workspace = opened()
    own = window.screen().geometry()
    told: dict[str, object] = {"own screen": (own.x(), own.right())}
    if workspace.previewing.detached.is_detached():
        told["found"] = _place(_window_of(workspace))
        sys.stdout.write(json.dumps(told) + "\n")
        window.close()
        return
    workspace.previewing.detached.toggle()
    wait(_SETTLED_MS)
    preview = _window_of(workspace)
    told["first"] = _place(preview)
    title = preview.windowTitle()
    preview.activateWindow()
    workspace.pane.preview.setFocus()
    wait_for(lambda: preview.isActiveWindow() and preview.focusWidget() is not None, "the keyboard in the preview")
    QTest.keyClick(preview.focusWidget(), Qt.Key.Key_J)

    wait_for(
        lambda: preview.windowTitle() != title and workspace.pane.preview.shown_text() is not None, "the next file"
    )
    told["shown there"] = preview.windowTitle()
    preview.move(preview.x() + _MOVED_BY_PX, preview.y())
    told["moved"] = _place(preview)
    workspace.previewing.detached.toggle()
    wait(_SETTLED_MS)
    told["back in the main window"] = workspace.pane.preview.window() is window
    workspace.previewing.detached.toggle()
    wait(_SETTLED_MS)
    told["again"] = _place(_window_of(workspace))
    window.close()
    window, workspace = opened()
    told["next run"] = _place(_window_of(workspace))
    sys.stdout.write(json.dumps(told) + "\n")
    window.close()


def _window_of(workspace: Workspace) -> QWidget:
    return workspace.pane.preview.window()


def _place(window: QWidget) -> tuple[int, int, int, int]:
    """Return left, top, right, bottom on the whole desktop, in pixels."""
    place = window.frameGeometry()
    return place.left(), place.top(), place.right(), place.bottom()


if __name__ == "__main__":
    main(sys.argv[1:])
