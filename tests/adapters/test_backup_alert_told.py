"""What a schedule tells the database of its runs reaches every administrator, with no repository named anywhere."""

import io
import json
import time
from collections.abc import Iterator
from contextlib import closing, redirect_stderr, redirect_stdout
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from edumanage_desktop import commands
from edumanage_desktop.domain.backups import new_snapshot_name
from edumanage_desktop.services.backup.runs import BACKUP, DRILL, Run, Step, newest_runs
from edumanage_desktop.services.backup.standing import Facts, Matter
from edumanage_desktop.services.backup.watching import BackupWatch
from edumanage_desktop.toolbox import CommandToolbox
from edumanage_desktop.watching_health import backup_watch
from tests.adapters.backed_up import BackedUp
from tests.adapters.judged_database import judged_database
from tests.adapters.test_backup_alert_unmade import alarming, await_since, create, worked
from tests.adapters.test_backup_watching import command, drills
from tests.adapters.test_work import connections
from tests.engines import EVERY_ENGINE, PrivateServers
from tests.mariadb_server import MariaDBServer


@pytest.fixture(params=EVERY_ENGINE)
def department(request: pytest.FixtureRequest, tmp_path: Path, servers: PrivateServers) -> Iterator[BackedUp]:
    with judged_database(request.param, folder=tmp_path, server=servers.of(request.param)) as own:
        yield BackedUp(own, tmp_path / "department")


def scheduled(department: BackedUp, *more: str) -> tuple[int, Any, str]:
    """Start what a scheduler does, as the account of backups."""
    own = department.own
    words = ["backup", "run", "--repository", str(department.folder / "backups"), "--database", own.account_url("bak")]
    words += ["--store", str(department.folder / "store"), *(() if own.is_server else ("--login", "bak"))]
    with redirect_stdout(io.StringIO()) as out, redirect_stderr(io.StringIO()) as err:
        status = commands.run([*words, *more, "--json"], CommandToolbox())
    return status, json.loads(out.getvalue() or "null"), err.getvalue()


def watch_of(department: BackedUp, login: str = "adm") -> BackupWatch:
    return backup_watch(connections(department.own, login))


def run_at(hours_ago: float, *steps: Step, makes: bool = True) -> Run:
    at = datetime.now(UTC) - timedelta(hours=hours_ago)
    made = new_snapshot_name(at) if makes else None
    return Run(at, at + timedelta(minutes=2), "keeper", "backup host", made, steps)


def test_a_scheduled_backup_that_fails_is_an_alert_at_once_and_the_next_good_one_ends_it(department: BackedUp) -> None:
    create(department)
    status, document, said = scheduled(department)
    assert (status, document["well"]) == (0, True), said
    found = watch_of(department).look()
    assert (found.standing.backup, found.standing.drill, found.unseen) == (Matter.DONE, Matter.DONE, ())
    assert alarming(department) == []
    place = department.folder / "backups"
    place.rename(place.with_name("away"))
    (place.parent / "backups").write_text("no folder")
    time.sleep(1.1)  # what is noted of a run is known to the second
    assert scheduled(department)[0] == 3
    found = watch_of(department).look()
    assert found.standing.backup is Matter.FAILED, "the repository could not be told, and the database was"
    assert "failed" in found.unseen[0].sentence
    assert alarming(department) == ["backup"]
    assert "failed" in worked(department)["trouble"][0]
    place.unlink()
    place.with_name("away").rename(place)
    time.sleep(1.1)
    assert scheduled(department)[0] == 0
    assert watch_of(department).look().unseen == ()
    assert alarming(department) == []


def test_a_run_that_the_server_never_heard_of_is_missed(tmp_path_factory: pytest.TempPathFactory) -> None:
    server = MariaDBServer(folder=tmp_path_factory.mktemp("s"))
    server.start()
    try:
        with judged_database("mariadb", folder=tmp_path_factory.mktemp("j"), server=server) as own:
            department = BackedUp(own, tmp_path_factory.mktemp("d") / "department")
            department.desk()
            watch_of(department, "bak").note_run(run_at(29, Step(BACKUP, is_well=True), Step(DRILL, is_well=True)))
            assert watch_of(department).look().standing.backup is Matter.DUE
            server.stop()
            assert scheduled(department)[0] == 3
            server.start()
            own.engine.dispose()
            assert [step.is_well for run in newest_runs(department.storage) for step in run.steps] == [False]
            assert alarming(department) == [], "nobody told the database, and it is not late yet"
            own.root("UPDATE events SET detail=REPLACE(detail,:before,:after)", **older(department))
            found = watch_of(department).look()
            assert (found.standing.backup, len(found.unseen)) == (Matter.OVERDUE, 1)
            assert "a newer one is overdue" in found.unseen[0].sentence
            assert alarming(department) == ["backup"]
    finally:
        server.stop()


def older(department: BackedUp) -> dict[str, str]:
    """Return what makes the backup that was told of two hours older: its name says when it was made."""
    facts = watch_of(department).look().standing.facts
    assert facts.last_good is not None
    return {"before": f"{facts.last_good:%Y%m%dT%H%M%SZ}",
            "after": f"{facts.last_good - timedelta(hours=2):%Y%m%dT%H%M%SZ}"}  # fmt: skip


def test_only_the_account_of_backups_is_believed(department: BackedUp) -> None:
    await_since(department, hours_ago=31)
    good = run_at(1, Step(BACKUP, is_well=True))
    for login in ("stu", "ann", "reg"):
        watch_of(department, login).note_run(good)
        assert watch_of(department).look().standing.backup is Matter.OVERDUE, login
    watch_of(department, "bak").note_run(good)
    assert watch_of(department).look().standing.backup is Matter.DONE


def test_what_was_told_is_noted_by_work_once_and_its_drill_among_the_regular_tasks(department: BackedUp) -> None:
    watch_of(department, "bak").note_run(run_at(30 * 24, Step(BACKUP, is_well=True)))
    watch_of(department, "bak").note_run(run_at(2, Step(BACKUP, is_well=True), Step(DRILL, is_well=True)))
    known = watch_of(department).look().standing.facts
    assert known.first_good is not None
    assert known.first_good < datetime.now(UTC) - timedelta(days=29)
    for _time in range(2):
        assert worked(department)["trouble"] == []
    assert drills(department) == [("well", "adm")]
    department.own.root("DELETE FROM events")  # as they are forgotten after years
    assert watch_of(department).look().standing.facts == known


def test_many_runs_hide_neither_the_first_backup_nor_the_last_drill(department: BackedUp) -> None:
    told = watch_of(department, "bak")
    told.note_run(run_at(400, Step(BACKUP, is_well=True)))
    told.note_run(run_at(300, Step(BACKUP, is_well=True), Step(DRILL, is_well=False, said="One row is missing.")))
    for number in range(70):
        told.note_run(run_at(100 - number, Step(BACKUP, is_well=True)))
    facts = watch_of(department).look().standing.facts
    now = datetime.now(UTC)
    assert facts.first_good is not None
    assert facts.drill_failed is not None
    assert now - facts.first_good > timedelta(hours=399)
    assert now - facts.drill_failed > timedelta(hours=299)
    assert watch_of(department).look().standing.drill is Matter.FAILED


def test_what_is_no_run_tells_nothing(department: BackedUp) -> None:
    before = watch_of(department).look().standing.facts
    with closing(connections(department.own, "bak")) as mine, mine.writing() as connection:
        for number, detail in enumerate((
            "task=backups run=yesterday",
            "task=backups run=2026-13-45T99:99:99Z ended=2026-11-28T02:00:00Z steps=backup:well result=well"
            " snapshot= record= login=x computer=y",
            "task=backups run=2026-11-28T02:00:00Z ended=2026-11-28T02:00:00Z steps=backup:well result=well"
            " snapshot=20269999T999999Z-aaaaaa record= login=x computer=y",
        )):  # fmt: skip
            connection.change(
                "INSERT INTO events(event_uuid,kind,detail) VALUES(:uuid,'work',:detail)",
                {"uuid": f"{number:036d}", "detail": detail},
            )
    assert watch_of(department).look().standing.facts == before
    assert before == Facts(awaited=before.awaited)


def test_a_record_that_somebody_removed_is_missed_and_what_it_said_is_known(department: BackedUp) -> None:
    create(department)
    assert scheduled(department)[0] == 0
    time.sleep(1.1)
    assert scheduled(department, "--drill", "never")[0] == 0
    where = ("backup", "status", "--repository", str(department.folder / "backups"))
    status, document, _said = command(department, *where)
    assert (status, document["unrecorded"]) == (0, [])
    records = sorted(each.name for each in (department.folder / "backups" / "runs").iterdir())
    (department.folder / "backups" / "runs" / records[-1]).unlink()
    status, document, _said = command(department, *where)
    assert (status, document["unrecorded"]) == (1, [f"runs/{records[-1]}"])
    status, document, _said = command(department, "backup", "status")
    told = 2 + department.own.is_server  # by hand an administrator of a file backed up, who notes it at once
    assert (status, len(document["runs"])) == (0, told), "the database alone tells what was told to it"
    assert [step["name"] for step in document["runs"][0]["steps"]] == ["backup", "prune"]
