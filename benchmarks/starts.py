"""Measures starts from outside: from spawning a process until it says that it has painted."""

import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.department import surroundings
from benchmarks.figures import Figure, median_figure
from benchmarks.server import ROOT

AT_MOST = 2.5
GROUP = "Start"
_PAINTED = "painted"


@dataclass(frozen=True, slots=True)
class StartSpec:
    """What the window opens at the start; its own folders lie below `home`."""

    url: str
    login: str
    store: str
    home: Path

    def arguments(self) -> list[str]:
        """Return the command line's arguments: the window closes again when its first rows are painted."""
        return ["--database", self.url, "--store", self.store, "--login", self.login, "--until-painted"]

    def environment(self) -> dict[str, str]:
        """Return the environment with folders of its own."""
        names = ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")
        return surroundings() | {name: str(self.home / name.lower()) for name in names}


def figures(spec: StartSpec, rounds: int) -> list[Figure]:
    """Return the start from source and, where `dev.py bundle` made it, of the bundle, beside the bare application."""
    label = [sys.executable, "-m", "benchmarks.start_run"]
    commands = {"from source": [sys.executable, "-m", "edumanage_desktop", *spec.arguments()]}
    program = ROOT / "dist" / "edumanage-desktop" / "edumanage-desktop"
    if program.exists():
        commands["the bundle"] = [str(program), *spec.arguments()]
    env = spec.environment()
    found = []
    for name, command in commands.items():
        _start(label, env)
        _start(command, env)
        ours, floor = [], []
        for _ in range(rounds):
            floor.append(_start(label, env))
            ours.append(_start(command, env))
        found.append(median_figure(GROUP, f"first painted queue, {name}", ours, floor, at_most=AT_MOST))
    return found


def _start(command: Sequence[str], env: Mapping[str, str]) -> float:
    """Return the milliseconds from spawning until the process says that it has painted."""
    started = time.perf_counter()
    with subprocess.Popen(
        command, cwd=ROOT, env=env, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as process:
        assert process.stdout is not None
        painted = any(_PAINTED in line for line in process.stdout)
        taken = (time.perf_counter() - started) * 1000
        process.stdout.read()
    if not painted:
        raise RuntimeError(f"{command[0]} ended without having painted")
    return taken
