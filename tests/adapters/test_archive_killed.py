"""Whatever ends an archiving, at every step, every file and row stands whole somewhere, and the next run goes on."""

import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from tests.adapters.dying import forked
from tests.adapters.judged_database import judged_database
from tests.adapters.killed_archiving import archive
from tests.adapters.test_archive import LATER, PORTAL, Department
from tests.engines import EVERY_ENGINE, PrivateServers

MOST_STEPS = 60


@pytest.fixture(params=EVERY_ENGINE)
def department(request: pytest.FixtureRequest, tmp_path: Path, servers: PrivateServers) -> Iterator[Department]:
    with judged_database(request.param, folder=tmp_path, server=servers.of(request.param)) as own:
        yield Department(own, tmp_path)


def places_of(department: Department) -> tuple[str, str, str, str]:
    warm, cold = (str(department.folder / name) for name in ("warm", "cold"))
    return department.own.url_of("adm"), "adm", warm, cold


def test_a_kill_at_every_step_loses_nothing_and_the_next_run_goes_on(department: Department) -> None:
    newest, code, step = department.hand_in("Newest", decide=False), -9, 0
    while code == -9:
        step += 1
        assert step < MOST_STEPS, "it never ended"
        upload = department.hand_in(f"Work {step}")
        department.own.act("stu", "withdraw", newest)
        newest = department.hand_in("Newest", decide=False)
        row, content = department.own.root(PORTAL, u=upload), department.content(department.warm, upload)
        code = forked(partial(archive, *places_of(department), str(step)))
        assert department.content(department.store(), upload) == content
        reader = department.own.client("ann").reader
        details = reader.details(upload)
        assert details is not None
        assert details.submission.title == f"Work {step}"
        shown = department.shown("ann"), department.shown("ann", archived=True)
        assert (upload in shown[0]) is not (upload in shown[1])
        assert department.broken() == []
        department.desk.archive(LATER, remove_rows=True)
        assert not department.is_in(department.warm, upload)
        assert department.content(department.cold, upload) == content
        assert department.own.root(PORTAL, u=upload) == []
        with department.desk.archiving() as archiving:
            archiving.retrieve(upload)
        assert department.own.root(PORTAL, u=upload) == row
        assert department.content(department.warm, upload) == content
        department.own.act("ann", "reopen", upload)
        assert department.broken() == []
    assert (code, step > 15) == (0, True)
    assert not list((department.folder / "cold").rglob(".*"))


def test_a_full_disk_changes_nothing_and_the_next_run_goes_on(department: Department) -> None:
    upload = department.hand_in("Large", content=b"x" * 5_000)
    department.hand_in("Newest", decide=False)
    program = (sys.executable, "-m", "tests.adapters.killed_archiving", *places_of(department), "full")
    assert subprocess.run(program, cwd=Path(__file__).parents[2], timeout=60, check=False).returncode == 3
    assert department.is_in(department.warm, upload)
    assert not department.is_in(department.cold, upload)
    assert department.shown("ann", archived=True) == []
    assert department.desk.archive(LATER, remove_rows=True)[0].works == 1
    assert department.is_in(department.cold, upload)
