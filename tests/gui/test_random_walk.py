"""Whoever does anything at all in the window finds nothing broken, and the database holds what was pressed."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from random import SystemRandom

import pytest

from benchmarks.walk_run import WalkSpec
from tests.conftest import SOAK

ROOT = Path(__file__).resolve().parents[2]
STALL_MS = 30.0
BESIDES_S = 240.0
"""For making the department, opening the window and closing it."""
SEED = int(os.environ.get("EDUMANAGE_WALK_SEED") or (SystemRandom().randrange(1 << 31) if SOAK else 20_260))
"""Elsewhere than in a soak always the same: a walk on which nobody has been yet is no proof of a change."""


@pytest.mark.slow
@pytest.mark.soak
@pytest.mark.timeout(800)
@pytest.mark.parametrize("login", ["nowak", "admin"])
def test_a_random_walk_meets_no_error_and_decides_what_was_pressed(
    tmp_path: Path, rounds: Callable[..., int], note_figure: Callable[[str, float], None], login: str
) -> None:
    seconds = rounds(short=10, long=600 if login == "nowak" else 120)
    url, store = f"sqlite:///{tmp_path / 'physics.sqlite'}", tmp_path / "files"
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}

    def run(module: str, *arguments: str) -> None:
        done = subprocess.run(
            [sys.executable, "-X", "faulthandler", "-m", module, *arguments],
            cwd=ROOT, env=env, capture_output=True, text=True, timeout=seconds + BESIDES_S, check=False,
        )  # fmt: skip
        assert done.returncode == 0, f"seed {SEED}: {done.stdout}{done.stderr}"

    run("edumanage_desktop", "demo", "--uploads", "150", "--database", url, "--store", str(store))
    spec = WalkSpec(url, url, login, str(store), str(tmp_path / "home"), SEED, seconds)
    given, out = tmp_path / "spec.json", tmp_path / "walked.json"
    given.write_text(json.dumps(asdict(spec)), encoding="utf-8")
    run("benchmarks.walk_run", str(given), str(out))
    walked = json.loads(out.read_text(encoding="utf-8"))
    assert walked["wrong"] == [], f"seed {SEED}, last steps: {walked['last']}"
    assert walked["steps"] > seconds
    longest_ms = walked["stalls"][0][0]
    for name, figure in (("steps", walked["steps"]), ("decisions", walked["decisions"]), ("stall ms", longest_ms)):
        note_figure(name, figure)
    if seconds > 60:
        assert longest_ms <= STALL_MS, f"seed {SEED}, a machine that was away for {walked['machine_ms']} ms: " + str(
            walked["stalls"]
        )
