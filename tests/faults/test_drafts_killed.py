"""A window that is killed while its person types leaves all of it behind: on its computer, and at the next one."""

import json
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from tests.engines import EVERY_ENGINE, PrivateServers
from tests.faults.deciding import LOGIN, DecidedDepartment, decided_department
from tests.faults.window_process import WindowTemplate, window_templates

WORDS = "Half a sentence about the second figure"

pytestmark = [pytest.mark.slow, pytest.mark.timeout(600)]


@pytest.fixture
def templates(tmp_path: Path) -> Iterator[Sequence[WindowTemplate]]:
    """One window at a time."""
    with window_templates(tmp_path / "windows", count=1) as made:
        yield made


@pytest.fixture(params=EVERY_ENGINE)
def department(request: pytest.FixtureRequest, tmp_path: Path, servers: PrivateServers) -> Iterator[DecidedDepartment]:
    """A department of each engine in turn."""
    server = servers.of(request.param)
    with decided_department(request.param, folder=tmp_path / "department", server=server, uploads=10) as made:
        yield made


def local(department: DecidedDepartment) -> list[str]:
    """Return the feedback that the computer keeps."""
    paths = (department.options().data_folder / "drafts").rglob("*.json")
    return [json.loads(path.read_text())["feedback"] for path in paths]


def shared(department: DecidedDepartment) -> list[str]:
    """Return the feedback that the database has."""
    return [row[0] for row in department.database.root("SELECT feedback FROM drafts WHERE login=:l", l=LOGIN)]


def wait_until(condition: Callable[[], bool], seconds: float = 60.0) -> None:
    """Wait for something that comes soon."""
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.02)


def test_what_was_typed_a_moment_before_the_kill_is_there_again(
    department: DecidedDepartment, templates: Sequence[WindowTemplate]
) -> None:
    window = templates[0].open(department.options(), types=WORDS)
    typed = window.wait_for("typed")
    wait_until(lambda: local(department) == [WORDS])
    window.kill()
    department.wait_until_quiet()
    again = templates[0].open(department.options())
    ready = again.wait_for("ready")
    assert (ready["feedback"], ready["upload"]) == (WORDS, typed["upload"])
    wait_until(lambda: shared(department) == [WORDS])
    again.close()
    assert not again.of_kind("crash")


def test_after_the_kill_the_next_computer_has_it(
    department: DecidedDepartment, templates: Sequence[WindowTemplate]
) -> None:
    window = templates[0].open(department.options(), types=WORDS)
    window.wait_for("typed")
    wait_until(lambda: shared(department) == [WORDS])
    window.kill()
    department.wait_until_quiet()
    elsewhere = replace(department.options(), data_folder=department.home / "elsewhere")
    other = templates[0].open(elsewhere, types=" and the third")
    other.wait_for("typed")
    other.close()
    (kept,) = shared(department)
    assert WORDS in kept
    assert "and the third" in kept
    assert not other.of_kind("crash")
