"""The preview goes to a second screen, is worked with there, and comes back to where it was."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.gui.department import Department

WITHIN_S = 120
LEFT, RIGHT = (0, 0, 1280, 1024), (1280, 0, 1920, 1200)


def told_on(screens: list[tuple[int, int, int, int]], department: Department, home: Path) -> Any:
    """Return what the window tells that is opened on these screens: left, top, width, height of each."""
    described = [
        {"name": f"screen {number}", "x": x, "y": y, "width": width, "height": height, "logicalDpi": 96, "dpr": 1}
        for number, (x, y, width, height) in enumerate(screens)
    ]
    home.mkdir(exist_ok=True)
    file = home / "screens.json"
    file.write_text(json.dumps({"screens": described}))
    place = [department.url, str(department.folder / "files"), "nowak", str(home)]
    command = [sys.executable, "-m", "tests.gui.preview_on_screens", *place]
    env = {**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={file}"}
    done = subprocess.run(command, env=env, capture_output=True, text=True, timeout=WITHIN_S, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


@pytest.mark.slow
def test_the_preview_stands_on_the_second_screen_and_is_found_there_again(
    department: Department, tmp_path: Path
) -> None:
    told = told_on([LEFT, RIGHT], department, tmp_path / "home")
    assert told["own screen"] == [0, 1279]
    for when in ("first", "moved", "again", "next run"):
        left, top, right, bottom = told[when]
        assert (left >= 1280, top >= 0, right < 3200, bottom < 1200) == (True,) * 4, when
    assert told["moved"][0] == told["first"][0] + 40
    assert told["again"] == told["moved"] == told["next run"]
    assert "Work 7" in told["shown there"]
    assert told["back in the main window"]
    alone = told_on([LEFT], department, tmp_path / "home")
    left, top, right, bottom = alone["found"]
    assert (left >= 0, top >= 0, right <= 1280, bottom <= 1024) == (True,) * 4, "the other screen was taken away"
