"""Two windows of one person on one journal folder: each sees what the other decides, and none of it is doubled."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from tests.engines import EVERY_ENGINE, PrivateServers
from tests.faults.deciding import DecidedDepartment, decided_department
from tests.faults.window_process import WindowProcess, WindowTemplate, window_templates

SEEN_WITHIN_S = 60.0
TOGETHER = 6
MOST_TOGETHER = 40

pytestmark = [pytest.mark.slow, pytest.mark.timeout(600)]


@pytest.fixture
def templates(tmp_path: Path) -> Iterator[Sequence[WindowTemplate]]:
    """Two windows at a time."""
    with window_templates(tmp_path / "windows", count=2) as made:
        yield made


@pytest.fixture(params=EVERY_ENGINE)
def department(request: pytest.FixtureRequest, tmp_path: Path, servers: PrivateServers) -> Iterator[DecidedDepartment]:
    """A department of each engine in turn."""
    server = servers.of(request.param)
    with decided_department(request.param, folder=tmp_path / "department", server=server, uploads=60) as made:
        yield made


def sees(window: WindowProcess, upload: int, status: str, *, within_s: float) -> bool:
    """Listen until the queue shows a status of a submission."""
    for _ in range(round(within_s / 0.1)):
        window.listen(0.1)
        told = window.of_kind("rows")
        if told and told[-1]["rows"].get(str(upload)) == status:
            return True
    return False


def test_two_windows_of_one_person(department: DecidedDepartment, templates: Sequence[WindowTemplate]) -> None:
    options = department.options()
    first, second = (
        template.open(options, seed=seed, presses=1, watch_ms=100) for seed, template in enumerate(templates)
    )
    for window in (first, second):
        window.wait_for("ready")
    for one, other in ((first, second), (second, first)):
        one.ask("decide")
        done = one.wait_for("done")
        status = {"approve": "approved", "reject": "rejected"}[done["act"]]
        assert sees(other, done["upload"], status, within_s=SEEN_WITHIN_S)
    decided_before = len(department.recorded())
    for pressed in range(MOST_TOGETHER):
        press_together(first, second)
        if pressed + 1 >= TOGETHER and first.of_kind("refused") + second.of_kind("refused"):
            break
    for window in (first, second):
        window.close()
        assert not window.of_kind("crash", "failed")
    refused = first.of_kind("refused") + second.of_kind("refused")
    assert refused, "pressing at the same time on the same submission must meet"
    for refusal in refused:
        assert refusal["code"] == "CONFLICT"
        assert refusal["theirs"] in {"approved", "rejected", "submitted"}, "the other side is shown"
    recorded = first.of_kind("done") + second.of_kind("done")
    uuids = {done["uuid"] for done in recorded}
    assert department.check([*first.reports, *second.reports]) == len(recorded) == len(uuids)
    assert len(department.recorded()) > decided_before
    assert department.journaled() == set()


def press_together(first: WindowProcess, second: WindowProcess) -> None:
    """Let both decide at once, and wait for both answers."""
    counts = [len(window.of_kind("done", "refused")) for window in (first, second)]
    first.ask("decide")
    second.ask("decide")
    for window, count in zip((first, second), counts, strict=True):
        for _ in range(600):
            if len(window.of_kind("done", "refused")) > count:
                break
            window.listen(0.05)
        else:
            pytest.fail(f"no answer: {window.reports[-6:]}")


def test_what_a_killed_window_left_is_sent_once_though_another_is_open(
    department: DecidedDepartment, templates: Sequence[WindowTemplate]
) -> None:
    options = department.options()
    first = templates[0].open(options, decides=True, seed=3)
    second = templates[1].open(options, decides=True, seed=4)
    killed = []
    for number in range(3):
        first.wait_for("taken")
        first.kill()
        killed.append(first)
        first = templates[0].open(options, decides=True, seed=5 + number)
        first.wait_for("settled")
        second.listen(0.3)
    for window in (first, second):
        window.close()
    last = templates[0].open(options)
    last.wait_for("settled")
    last.close()
    windows = [*killed, first, second, last]
    department.check([report for window in windows for report in window.reports])
    assert department.journaled() == set()
