"""Chooses other colours from the palette in a window on a real screen, and prints what stands on the screen then.

`python -m tests.gui.scheme_on_a_screen URL STORE LOGIN FOLDER` prints, as JSON, the colours in the middle of the page
before and after, and those that the scheme has.
"""

import json
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from edumanage_desktop import bootstrap
from edumanage_desktop.entrance import WindowOptions, open_session
from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.gui.tasks import TaskLanes
from edumanage_desktop.gui.theme import Theme, ThemeChoice
from edumanage_desktop.gui.tour.album import wait, wait_for
from edumanage_desktop.gui.window_settings import WindowSettings

_SETTLED_MS = 1_500


def main(argv: Sequence[str]) -> None:
    """Open the window, choose, look."""
    url, store, login, folder = argv
    app = bootstrap.make_application()
    theme = Theme(app)
    theme.choose(ThemeChoice.LIGHT)
    home = Path(folder)
    options = WindowOptions(home / "data", home / "config", home / "cache", url, Path(store), login)
    window = MainWindow(
        open_session=partial(open_session, options),
        lanes=TaskLanes(),
        theme=theme,
        settings=WindowSettings(home / "window.ini"),
    )
    window.resize(1200, 800)
    window.show()
    window.activateWindow()
    window.connect_session()
    wait_for(lambda: window.workspace is not None and window.workspace.pane.shown() is not None, "the queue")
    wait(_SETTLED_MS)
    before = _seen(window)
    window.pages.open_palette()
    palette = window.pages.palette
    assert palette is not None
    wait(_SETTLED_MS)
    palette.field.setText("Dark colours")
    wait_for(lambda: palette.current() is not None and not palette.is_searching(), "the palette")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    wait_for(theme.is_dark, "the dark colours")
    wait(_SETTLED_MS)
    seen = {"before": before, "after": _seen(window), "dark": theme.tokens.color("surface").name()}
    sys.stdout.write(json.dumps(seen) + "\n")
    window.close()


def _seen(window: MainWindow) -> str:
    """Return the colour that the screen has left of the decision's buttons, where nothing but the page stands."""
    assert window.workspace is not None
    pane = window.workspace.pane
    place = pane.mapToGlobal(QPoint(4, pane.height() - 4))
    screen = window.screen()
    return screen.grabWindow(0, place.x(), place.y(), 1, 1).toImage().pixelColor(0, 0).name()


if __name__ == "__main__":
    main(sys.argv[1:])
