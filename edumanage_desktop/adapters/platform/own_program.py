"""How this program is started from anywhere: by a scheduler, or for a process of its own."""

import sys
from collections.abc import Mapping, Sequence
from pathlib import Path


def own_program() -> tuple[Sequence[str], Mapping[str, str]]:
    """Return the command, the frozen program or the interpreter with this source, and the variables that it needs."""
    if getattr(sys, "frozen", False):
        return (sys.executable,), {}
    source = str(Path(__file__).resolve().parents[3])
    return (sys.executable, "-P", "-m", "edumanage_desktop"), {"PYTHONPATH": source}
