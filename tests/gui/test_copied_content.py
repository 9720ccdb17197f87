"""On a real X server the window forgets what it copied, and leaves what others copied since."""

import json
import os
import shutil
import subprocess
import sys

import pytest

from tests.gui.accessibility_bus import x_server


@pytest.mark.skipif(shutil.which("Xvfb") is None, reason="there is no X server for tests here (Debian: xvfb)")
def test_only_what_this_program_copied_is_forgotten() -> None:
    with x_server() as display:
        found = subprocess.run(
            [sys.executable, "-m", "tests.gui.two_clipboards"],
            env={**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"},
            capture_output=True,
            text=True,
            timeout=240,
            check=True,
        )
    assert json.loads(found.stdout) == {
        "copied": "written here",
        "forgotten": "",
        "selection": "",
        "of the other": "theirs",
    }
