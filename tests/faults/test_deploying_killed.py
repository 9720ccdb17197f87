"""A deployment that is killed at any of its steps leaves a whole schema, says where it stands, and is gone on with."""

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from edumanage_desktop.adapters.database.engine import make_engine
from edumanage_desktop.adapters.database.schema import HEAD
from tests.adapters.deployed import Deployed, deployed
from tests.conftest import SOAK
from tests.engines import PrivateServers
from tests.schema_snapshot import differing, snapshot

KILLED = """
import os, signal, sys
from edumanage_desktop import commands
from edumanage_desktop.adapters.database import deployment_log
from edumanage_desktop.toolbox import CommandToolbox
note, left = deployment_log.DatabaseDeploymentLog.note, {step}
def noted(self, step):
    global left
    left -= 1
    if left == 0 and not {after}:
        os.kill(os.getpid(), signal.SIGKILL)
    note(self, step)
    print(step.name, flush=True)
    if left == 0:
        os.kill(os.getpid(), signal.SIGKILL)
deployment_log.DatabaseDeploymentLog.note = noted
sys.exit(commands.run(sys.argv[1:], CommandToolbox()))
"""
UPGRADE = ("upgrade", "--open-window", "60")
WAY_DOWN = ("rollback", "--by-way-down", "--reason", "Slow", "--open-window", "60")
RESTORE = ("rollback", "--by-restore", "--reason", "Wrong", "--open-window", "60", "--yes", "--replay")


@pytest.fixture(params=("sqlite", "mariadb"))
def department(request: pytest.FixtureRequest, tmp_path: Path, servers: PrivateServers) -> Iterator[Deployed]:
    """A department on each engine, with a backup that is proven."""
    with deployed(request.param, tmp_path, servers) as made:
        made.back_up()
        yield made


def begun(department: Deployed, *words: str, step: int = 10**9, after: bool = False) -> "subprocess.Popen[str]":
    """Start a deployment that dies before or after its n-th record."""
    given = ["deploy", *words, "--store", department.store, "--repository", department.repository]
    given += ["--database", department.url, "--json"]
    given += ["--administrator", "root"] if department.is_server else ["--login", department.login or ""]
    script = KILLED.format(step=step, after=after)
    return subprocess.Popen(
        [sys.executable, "-c", script, *given],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env={**os.environ},
    )


def ended(process: "subprocess.Popen[str]") -> bool:
    """Wait for the end and return whether it was killed."""
    process.communicate(timeout=240)
    assert process.returncode in (0, -signal.SIGKILL), process.returncode
    return process.returncode != 0


def is_open(department: Deployed) -> bool:
    """Return whether the log says that something came to no end, and where it stands."""
    status, log = department.deploy("log")
    found = log["deployments"]
    assert status == int(bool(found and found[0]["open"]))
    return bool(status)


def kill_at_every_step(department: Deployed, words: tuple[str, ...], after_each: Callable[[bool], None]) -> int:
    """Let it die where it did a step and did not record it, and go on by the same command; return how often it died.

    In a long run it dies after each record, too.
    """
    kills = 0
    for step in range(1, 12):
        for after in (False, True) if SOAK else (False,):
            if not ended(begun(department, *words, step=step, after=after)):
                after_each(False)
                return kills
            kills += 1
            stands = is_open(department)
            assert stands or (step, after) == (1, False) or "ended" in _last_steps(department)
            if stands:
                status, said = department.deploy(*words)
                assert status == 0, (step, after, said)
            after_each(stands)
    return kills


def _last_steps(department: Deployed) -> list[str]:
    return [step["step"] for step in department.deploy("log")[1]["deployments"][0]["steps"]]


def test_an_upgrade_killed_at_every_step_is_gone_on_with(department: Deployed) -> None:
    engine = make_engine(department.owner_url)
    fresh = snapshot(engine)
    department.go_down_to("0003")

    def again(_stood: bool) -> None:
        if department.revision() == HEAD:
            assert differing(snapshot(engine), fresh) == {}
            assert not department.windows_open()
            department.run("maintenance", "end", "--planned")
            department.go_down_to("0003", forgets=False)

    assert kill_at_every_step(department, UPGRADE, again) >= 8
    engine.dispose()


def test_a_way_down_killed_at_every_step_is_gone_on_with(department: Deployed) -> None:
    def again(_stood: bool) -> None:
        department.run("db", "upgrade", url=department.owner_url)
        department.run("maintenance", "end", "--planned")
        assert department.titles() == ["First", "Second"]

    assert kill_at_every_step(department, WAY_DOWN, again) >= 6


def test_a_rollback_by_restore_killed_at_every_step_is_gone_on_with(department: Deployed) -> None:
    department.hand_in("Meanwhile")

    def again(_stood: bool) -> None:
        assert department.titles() == ["First", "Second", "Meanwhile"]
        department.run("maintenance", "end", "--planned")

    assert kill_at_every_step(department, RESTORE, again) >= 7


def test_a_rollback_by_restore_across_a_schema_killed_at_every_step_is_gone_on_with(department: Deployed) -> None:
    department.go_down_to("0003")
    snapshot = department.back_up()
    department.go_up()
    department.hand_in("Meanwhile")

    def again(stood: bool) -> None:
        assert department.titles() == ["First", "Second", "Meanwhile"]
        assert department.revision() in ({"0003"} if stood else {"0003", HEAD})
        department.go_up()
        department.run("maintenance", "end", "--planned")

    assert kill_at_every_step(department, (*RESTORE, "--by-restore", snapshot), again) >= 9


def test_killed_at_moments_of_the_migration_the_next_upgrade_goes_on(
    department: Deployed, rounds: Callable[..., int]
) -> None:
    chance = random.Random(20270)
    engine = make_engine(department.owner_url)
    fresh = snapshot(engine)
    for _ in range(rounds(short=3, long=20)):
        department.go_down_to("0003")
        process = begun(department, *UPGRADE)
        assert process.stdout is not None
        while process.stdout.readline().strip() not in ("migrating", ""):
            pass
        time.sleep(chance.uniform(0, 0.15))
        process.kill()
        process.communicate(timeout=240)
        assert "0003" <= department.revision() <= HEAD
        assert is_open(department)
        status, said = department.deploy("upgrade")
        assert (status, department.revision()) == (0, HEAD), said
        assert differing(snapshot(engine), fresh) == {}
        department.run("maintenance", "end", "--planned")
    engine.dispose()
