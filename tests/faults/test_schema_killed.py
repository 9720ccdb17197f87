"""An upgrade or downgrade that is killed at any moment is finished by running it again, and nothing is lost."""

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from edumanage_desktop.adapters.database.engine import make_engine
from tests.adapters.test_schema_start_points import OURS, SAY, go_up, keeper, make_portal, record_some, rows_of
from tests.schema_snapshot import differing, portal_rows, snapshot, unexplained

_COMMAND = (
    "import sys; from edumanage_desktop.commands import run; from edumanage_desktop.toolbox import CommandToolbox;"
    " print('started', flush=True); sys.exit(run(sys.argv[1:], CommandToolbox()))"
)


def killed_after(seconds: float, *words: str) -> bool:
    """Run a command in a process of its own, SIGKILL it after `seconds`; return whether it was still running."""
    process = subprocess.Popen(
        [sys.executable, "-c", _COMMAND, *words], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env={**os.environ}
    )
    assert process.stdout is not None
    process.stdout.readline()
    time.sleep(seconds)
    running = process.poll() is None
    if running:
        os.kill(process.pid, signal.SIGKILL)
    process.stdout.close()
    process.wait(120)
    return running


@pytest.mark.soak
@pytest.mark.timeout(3000)
def test_a_killed_upgrade_is_finished_by_the_next(
    database_url: str,
    rounds: Callable[..., int],
    note_figure: Callable[[str, float], None],
    tmp_path: Path,
) -> None:
    chance = random.Random(20260)
    engine = make_engine(database_url)
    make_portal(engine, copies=300)
    before = portal_rows(engine)
    start = time.monotonic()
    go_up(engine)
    whole_s = time.monotonic() - start
    fresh = snapshot(engine)
    kills = 0
    for _ in range(rounds(short=2, long=12)):
        keeper(engine).downgrade(to="base", keep=tmp_path / "kept.gz", progress=SAY)
        kills += killed_after(chance.uniform(0, whole_s), "db", "upgrade", "--database", database_url)
        go_up(engine)
        assert differing(snapshot(engine), fresh) == {}
        assert portal_rows(engine) == before
        assert unexplained(engine) == []
    note_figure("upgrades killed", kills)
    engine.dispose()


@pytest.mark.soak
@pytest.mark.timeout(3000)
def test_a_killed_downgrade_is_finished_by_the_next_and_keeps_what_we_knew(
    database_url: str, rounds: Callable[..., int], note_figure: Callable[[str, float], None], tmp_path: Path
) -> None:
    chance = random.Random(20261)
    engine = make_engine(database_url, login="nobody" if database_url.startswith("sqlite") else None)
    make_portal(engine, copies=300)
    go_up(engine)
    record_some(engine)
    fresh, portal = snapshot(engine), portal_rows(engine)
    ours = {table: rows_of(engine, table) for table in OURS}
    kills = 0
    for number in range(rounds(short=2, long=12)):
        first, second = tmp_path / f"{number}-first.gz", tmp_path / f"{number}-second.gz"
        words = ("db", "downgrade", "--database", database_url, "--keep", str(first))
        kills += killed_after(chance.uniform(0, 0.8), *words)
        report = keeper(engine).downgrade(to="base", keep=second, progress=SAY)
        assert portal_rows(engine) == portal
        go_up(engine, take_in=report.kept or first)
        assert differing(snapshot(engine), fresh) == {}
        assert {table: rows_of(engine, table) for table in OURS} == ours
    note_figure("downgrades killed", kills)
    engine.dispose()
