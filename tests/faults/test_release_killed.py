"""SIGKILL while prepared decisions are released: what was released is done once, the rest is still prepared."""

import random
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from uuid import uuid4

import pytest

from edumanage_desktop.adapters.database.own_prepared import DatabasePrepared
from edumanage_desktop.domain.acts import Act, ActKind
from tests.engines import EVERY_ENGINE, PrivateServers
from tests.faults.deciding import LOGIN, DecidedDepartment, decided_department
from tests.faults.window_process import WindowTemplate, window_templates

FEW, MANY = 40, 600


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
    uploads = rounds(short=FEW, long=MANY)
    server = servers.of(request.param)
    with decided_department(request.param, folder=tmp_path / "department", server=server, uploads=uploads) as made:
        yield made


def prepare_all(department: DecidedDepartment) -> dict[str, Act]:
    """Prepare a decision on everything that is the person's."""
    made = {}
    with closing(department.database.open(LOGIN)) as client:
        store = DatabasePrepared(connections=client.connections)
        for row in client.reader.rows(sorted(department.students)):
            kind = ActKind.REJECT if row.id % 3 == 0 else ActKind.APPROVE
            act = Act(str(uuid4()), kind, row.id, row.version, feedback=f"№ {row.id}: żółć", student_id=row.student_id)
            store.keep(act)
            made[act.act_uuid] = act
    return made


def still_prepared(department: DecidedDepartment) -> set[str]:
    """Return the UUIDs of what a window would find prepared now."""
    with closing(department.database.open(LOGIN)) as client:
        return {each.act.act_uuid for each in DatabasePrepared(connections=client.connections).load_all()}


@pytest.mark.soak
@pytest.mark.timeout(1200)
def test_what_was_released_is_done_once_and_the_rest_is_still_prepared(
    department: DecidedDepartment,
    template: WindowTemplate,
    rounds: Callable[..., int],
    note_figure: Callable[[str, float], None],
) -> None:
    chance, prepared = random.Random(20261126), prepare_all(department)
    kills = rounds(short=4, long=60)
    for _kill in range(kills):
        left = len(still_prepared(department))
        if not left:
            break
        window = template.open(department.options(), releases=True)
        window.wait_for("settled")
        check(department, prepared)
        window.ask("decide")
        window.wait_for("releasing")
        if done_before := min(chance.randint(0, 3), left):
            window.wait_for("done", count=done_before)
        window.listen(chance.choice((chance.uniform(0, 0.02), chance.uniform(0, 0.1))))
        window.kill()
        department.wait_until_quiet()
        done = {report["uuid"] for report in window.of_kind("done")}
        assert done <= check(department, prepared), "shown as done and not in the database"
        assert not window.of_kind("crash", "failed", "refused")
    released = len(check(department, prepared))
    assert released, "the kills fell in the middle of a release"
    note_figure("released before the last kill", released)
    window = template.open(department.options(), releases=True)
    window.wait_for("settled")
    if left := len(still_prepared(department)):
        window.ask("decide")
        window.wait_for("done", count=len(window.of_kind("done")) + left)
    window.close()
    assert check(department, prepared) == set(prepared)
    assert still_prepared(department) == set()
    assert department.journaled() == set()


def check(department: DecidedDepartment, prepared: dict[str, Act]) -> set[str]:
    """Return what is recorded, each once and as it was prepared; nothing is both recorded and still prepared."""
    rows = department.recorded()
    recorded = [row[0] for row in rows]
    assert len(recorded) == len(set(recorded)) == len({row[1] for row in rows}), "something was decided twice"
    for act_uuid, upload, version, kind, actor, student in rows:
        act = prepared[act_uuid]
        assert (upload, version, kind, actor) == (act.upload_id, (act.expected_version or 0) + 1, act.kind, LOGIN)
        assert student == act.student_id
    assert still_prepared(department) == set(prepared) - set(recorded)
    return set(recorded)
