"""SIGKILL at any moment loses no act whose writing was acknowledged."""

import random
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from edumanage_desktop.adapters.journal import FileActJournal
from tests.conftest import SOAK

PROJECT = Path(__file__).parents[2]


def run_and_kill(folder: Path, output: Path, after_seconds: float) -> tuple[set[str], set[str]]:
    """Return the UUIDs acknowledged as written, and those whose forgetting had begun."""
    with output.open("wb") as stream:
        writer = subprocess.Popen(
            [sys.executable, "-m", "tests.adapters.journal_writer", str(folder)], cwd=PROJECT, stdout=stream
        )
        try:
            deadline = time.monotonic() + 120
            while not output.stat().st_size:
                assert writer.poll() is None, "the writing program ended by itself"
                assert time.monotonic() < deadline
                time.sleep(0.001)
            time.sleep(after_seconds)
        finally:
            writer.kill()
            writer.wait()
    whole_lines = output.read_text().split("\n")[1:-1]
    written = {line[1:] for line in whole_lines if line.startswith("+")}
    forgotten = {line[1:] for line in whole_lines if line.startswith("-")}
    return written, forgotten


@pytest.mark.slow
@pytest.mark.soak
def test_no_kill_loses_an_acknowledged_act(
    tmp_path: Path, rounds: Callable[..., int], note_figure: Callable[[str, float], None]
) -> None:
    chance = random.Random(20261124)
    kills, acts, torn = rounds(short=30, long=500), 0, 0
    for number in range(kills):
        folder = tmp_path / f"journal-{number}"
        written, forgotten = run_and_kill(folder, tmp_path / "output", chance.uniform(0, 0.08))
        journal = FileActJournal(folder=folder)
        pending = [act.act_uuid for act in journal.pending()]
        assert len(pending) == len(set(pending))
        assert written - forgotten <= set(pending), "an acknowledged act is gone"
        assert len(set(pending) - written) <= 1, "only the last write may be durable without having said so"
        assert all("never shown as done" in entry.reason for entry in journal.damaged())
        acts, torn = acts + len(written), torn + len(journal.damaged())
        journal.close()
    assert acts > (kills if SOAK else 0), "the program was killed before it had written anything"
    for name, value in (("kills", kills), ("acknowledged acts", acts), ("torn writes moved aside", torn)):
        note_figure(name, value)
