"""SIGKILL while a person decides: what the window had shown as done is in the database, once, and nothing else is."""

import random
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.conftest import SOAK
from tests.engines import EVERY_ENGINE, PrivateServers
from tests.faults.deciding import LOGIN, OTHER_LOGIN, DecidedDepartment, decided_department
from tests.faults.window_process import WindowProcess, WindowTemplate, window_templates

SOAKED_UPLOADS, FEW_UPLOADS = 4000, 200


@pytest.fixture
def template(tmp_path: Path) -> Iterator[WindowTemplate]:
    """Windows that open in a moment."""
    with window_templates(tmp_path / "windows") as (made,):
        yield made


@pytest.fixture(params=EVERY_ENGINE)
def department(
    request: pytest.FixtureRequest, tmp_path: Path, rounds: Callable[..., int], servers: PrivateServers
) -> Iterator[DecidedDepartment]:
    """A department of each engine in turn."""
    server = servers.of(request.param)
    uploads = rounds(short=FEW_UPLOADS, long=SOAKED_UPLOADS)
    with decided_department(request.param, folder=tmp_path / "department", server=server, uploads=uploads) as made:
        yield made


def kill_while_deciding(window: WindowProcess, chance: random.Random) -> None:
    """Kill at a random moment of the person's work, or a random moment after a random press."""
    if chance.random() < 0.3:
        window.listen(chance.uniform(0, 0.9))
    else:
        window.wait_for("press", count=chance.randint(1, 3))
        window.listen(chance.choice((0.0, chance.uniform(0, 0.006), chance.uniform(0, 0.03))))
    window.kill()


@pytest.mark.soak
@pytest.mark.timeout(2400)
def test_what_was_shown_as_done_is_there_once(
    department: DecidedDepartment,
    template: WindowTemplate,
    rounds: Callable[..., int],
    note_figure: Callable[[str, float], None],
) -> None:
    chance = random.Random(20261124)
    figures = {"kills": 0, "presses": 0, "shown as done": 0, "left over": 0, "recorded": 0}
    window = template.open(department.options(), seed=0)
    for number in range(1, rounds(short=6, long=500) + 1):
        window.wait_for("settled")
        window.ask("decide")
        kill_while_deciding(window, chance)
        killed, left = window, department.journaled()
        if left:
            look_as_somebody_else(department, template, left)
        window = template.open(department.options(), seed=number)
        window.wait_for("settled")
        check_left_over(window, department, left)
        figures["recorded"] += department.check(killed.reports)
        assert not killed.of_kind("crash", "failed", "refused")
        figures["kills"] += 1
        figures["left over"] += len(left)
        figures["presses"] += len(killed.of_kind("press"))
        figures["shown as done"] += len(killed.of_kind("done"))
    window.close()
    assert department.check(window.reports) == 0
    assert department.journaled() == set()
    for name, value in figures.items():
        note_figure(name, value)
    assert figures["shown as done"] >= (figures["kills"] / 2 if SOAK else 1)


def look_as_somebody_else(department: DecidedDepartment, template: WindowTemplate, left: set[str]) -> None:
    """Another login opens the window on the same computer: it neither sees nor sends what the first one left."""
    department.wait_until_quiet()
    before = department.recorded()
    window = template.open(department.options(OTHER_LOGIN))
    window.wait_for("settled")
    window.close()
    assert not window.of_kind("told", "done", "kept", "refused")
    assert department.recorded() == before
    assert department.journaled() == left


def check_left_over(window: WindowProcess, department: DecidedDepartment, left: set[str]) -> None:
    """What an earlier window left was sent by this one, which said so; with nothing left it said nothing."""
    answered = {report["uuid"] for report in window.of_kind("done")}
    assert answered == left
    assert left <= {row[0] for row in department.recorded() if row[4] == LOGIN}
    assert department.journaled() == set()
    told = [report["text"] for report in window.of_kind("told") if "last session" in report["text"]]
    assert bool(told) == bool(left)
