"""Units as the system's own systemd reads them."""

import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest


def complaints(units: Sequence[Path]) -> list[str]:
    """Return what systemd has against units, [] where it takes them as they are; skips where there is no systemd.

    It also reads the computer's own units, which are nobody's here.
    """
    analyze = shutil.which("systemd-analyze")
    if analyze is None:
        pytest.skip("systemd is not here")
    checked = subprocess.run(
        [analyze, "verify", "--man=no", *map(str, units)], capture_output=True, text=True, timeout=60, check=False
    )
    ours = [line for line in checked.stderr.splitlines() if any(unit.name in line for unit in units)]
    return ours if checked.returncode == 0 else [*ours, f"it ended with {checked.returncode}: {checked.stderr}"]
