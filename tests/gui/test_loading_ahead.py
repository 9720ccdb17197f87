"""The program that people start loads ahead what they open later, by itself."""

import subprocess
import sys
from pathlib import Path

import pytest

from edumanage_desktop.loading_ahead import LOADED_AHEAD
from tests.gui.department import Department

_STARTED = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from edumanage_desktop import bootstrap
from edumanage_desktop.entrance import WindowOptions
made = bootstrap.make_application
def make():
    app = made()
    look = QTimer(app, interval=100)
    def leave():
        if "edumanage_desktop.{name}" in sys.modules:
            print("loaded")
            app.closeAllWindows()
            app.quit()
    look.timeout.connect(leave)
    look.start()
    QTimer.singleShot(60_000, app.quit)
    return app
bootstrap.make_application = make
home = Path({home!r})
bootstrap.run_window(WindowOptions(home / "data", home / "config", home / "cache", {url!r}, {store!r}, "nowak"))
"""


@pytest.mark.timeout(180)
def test_the_window_loads_ahead_while_nobody_does_anything(department: Department, tmp_path: Path) -> None:
    program = _STARTED.format(
        name=LOADED_AHEAD[0], home=str(tmp_path / "home"), url=department.url, store=str(department.folder / "files")
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=150, check=False)
    assert done.stdout.splitlines() == ["loaded"], done.stderr
