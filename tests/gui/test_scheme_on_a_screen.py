"""What a window paints comes to the screen; without one Qt keeps its pictures another way and hides what is lost."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.gui.accessibility_bus import x_server
from tests.gui.department import Department

WITHIN_S = 120


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("Xvfb") is None, reason="no Xvfb here")
def test_other_colours_chosen_from_the_palette_are_seen(department: Department, tmp_path: Path) -> None:
    place = [department.url, str(department.folder / "files"), "nowak", str(tmp_path / "home")]
    command = [sys.executable, "-m", "tests.gui.scheme_on_a_screen", *place]
    with x_server() as display:
        env = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        done = subprocess.run(command, env=env, capture_output=True, text=True, timeout=WITHIN_S, check=False)
    assert done.returncode == 0, done.stderr
    seen = json.loads(done.stdout.splitlines()[-1])
    assert seen["before"] != seen["dark"]
    assert seen["after"] == seen["dark"]
