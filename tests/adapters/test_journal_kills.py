"""SIGKILL at any moment loses no act whose writing was acknowledged."""

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from edumanage_desktop.adapters.journal import FileActJournal

PROJECT = Path(__file__).parents[2]


def run_and_kill(folder: Path, output: Path, after_seconds: float) -> tuple[set[str], set[str]]:
    """Return the UUIDs acknowledged as written, and those whose forgetting had begun."""
    with output.open("wb") as stream:
        writer = subprocess.Popen(
            [sys.executable, "-m", "tests.adapters.journal_writer", str(folder)], cwd=PROJECT, stdout=stream
        )
        try:
            deadline = time.monotonic() + 20
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


def kill_often(tmp_path: Path, kills: int) -> None:
    chance = random.Random(20261124)
    total = 0
    for number in range(kills):
        folder = tmp_path / f"journal-{number}"
        written, forgotten = run_and_kill(folder, tmp_path / "output", chance.uniform(0, 0.08))
        journal = FileActJournal(folder=folder)
        pending = [act.act_uuid for act in journal.pending()]
        assert len(pending) == len(set(pending))
        assert written - forgotten <= set(pending), "an acknowledged act is gone"
        assert len(set(pending) - written) <= 1, "only the last write may be durable without having said so"
        assert all("never shown as done" in entry.reason for entry in journal.damaged())
        total += len(written)
        journal.close()
    assert total > kills, "the program was killed before it had written anything"


@pytest.mark.slow
def test_thirty_kills_lose_no_acknowledged_act(tmp_path: Path) -> None:
    kill_often(tmp_path, 30)


@pytest.mark.soak
@pytest.mark.timeout(1800)
def test_five_hundred_kills_lose_no_acknowledged_act(tmp_path: Path) -> None:
    kill_often(tmp_path, 500)
