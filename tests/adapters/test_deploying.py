"""Deployments on real databases: checked beforehand, upgraded, and rolled back both ways with work done meanwhile."""

import json
import shutil
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from edumanage_desktop import commands
from edumanage_desktop.adapters.database import migration
from edumanage_desktop.adapters.database.department import DatabaseDepartment
from edumanage_desktop.adapters.database.schema import HEAD
from edumanage_desktop.domain.backups import BackupCancelled
from edumanage_desktop.domain.deployments import TITLES
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.administration import Target
from edumanage_desktop.services.backup.progress import Stage
from edumanage_desktop.services.deployment.rolling_back import RollBack, RollbackPlan
from edumanage_desktop.services.deployment.upgrading import Upgrade, UpgradePlan
from edumanage_desktop.toolbox import CommandToolbox
from tests.adapters.deployed import Deployed, deployed
from tests.engines import PrivateServers
from tests.prepared_server import PASSWORD

ENGINES = ("sqlite", "mariadb")


@pytest.fixture(params=ENGINES)
def department(request: pytest.FixtureRequest, tmp_path: Path, servers: PrivateServers) -> Iterator[Deployed]:
    """A department on each engine."""
    with deployed(request.param, tmp_path, servers) as made:
        yield made


def checks_of(document: dict[str, Any]) -> dict[str, dict[str, Any]]:
    return {check["name"]: check for check in document["checks"]}


def test_every_line_of_the_checklist_is_checked(department: Deployed) -> None:
    status, found = department.deploy("check", backups=False)
    lines = checks_of(found)
    assert (status, found["ready"]) == (1, False)
    assert lines["backup"]["state"] == lines["migration"]["state"] == lines["staging"]["state"] == "not tried"
    snapshot = department.back_up(verified=False)
    status, found = department.deploy("check", *department.administrator)
    lines = checks_of(found)
    assert (status, found["untried"]) == (1, [])
    assert lines["backup"]["state"] == "wrong"
    assert "neither verified nor restored" in lines["backup"]["evidence"]
    assert lines["migration"]["state"] == "well", lines
    assert snapshot in lines["migration"]["details"][0]
    assert lines["staging"]["state"] == "well", lines["staging"]["details"]
    assert lines["window"]["state"] == "wrong"
    department.verify_backups()
    department.run("maintenance", "begin", "--from", "+1d", "--until", "+2h")
    department.run("settings", "set", "feedback_delay_minutes", "25")
    status, found = department.deploy("check", *department.administrator)
    lines = checks_of(found)
    assert (status, found["ready"]) == (0, True), found
    assert lines["configuration"]["state"] == "look"
    assert "feedback_delay_minutes is 25, by default 10." in lines["configuration"]["details"]
    assert department.deploy("log")[1]["deployments"] == [], "checking is no deployment"
    department.run("maintenance", "end", "--planned")


@pytest.mark.parametrize("department", ["mariadb"], indirect=True)
def test_a_migration_that_was_tried_in_another_engine_alone_is_told_as_not_tried(
    department: Deployed, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    department.back_up()
    department.run("maintenance", "begin", "--until", "+2h")
    status, found = department.deploy("check")
    migration_line = checks_of(found)["migration"]
    assert (status, found["ready"], found["untried"]) == (1, False, ["migration"])
    assert migration_line["state"] == "not tried"
    assert "in SQLite alone, where it went well" in migration_line["evidence"]
    assert "This department is in MariaDB or MySQL" in migration_line["evidence"]
    assert "--administrator" in migration_line["remedy"]
    assert [detail.partition(":")[0] for detail in migration_line["details"]] == ["In SQLite"]
    assert "In the migrated copy in SQLite" in checks_of(found)["staging"]["evidence"]
    more = ("--store", department.store, "--repository", department.repository, "--database", department.url)
    capsys.readouterr()
    assert commands.run(["deploy", "check", *more], CommandToolbox()) == 1
    verdict = capsys.readouterr().out.strip().splitlines()[-1]
    assert verdict == "Not everything was tried: see the lines that say so."
    monkeypatch.setenv("EDUMANAGE_ADMINISTRATOR_PASSWORD", PASSWORD)
    status, said = department.deploy("check", "--administrator", "keeper.deployed")
    assert (status, "keeper.deployed lacks the rights" in said) == (4, True), "that is no flaw of the migration"


def test_each_line_of_the_checklist_is_told_once(department: Deployed, capsys: pytest.CaptureFixture[str]) -> None:
    department.back_up()
    more = ("--store", department.store, "--repository", department.repository, "--database", department.url)
    who = () if department.is_server else ("--login", department.login or "")
    capsys.readouterr()
    assert commands.run(["deploy", "check", *more, *who], CommandToolbox()) == 1
    told = "".join(capsys.readouterr())
    assert {title: told.count(title) for title in TITLES.values()} == dict.fromkeys(TITLES.values(), 1)


def test_an_upgrade_from_the_schema_before_is_recorded_and_rolled_back_down_the_way_and_up_again(
    department: Deployed,
) -> None:
    department.back_up()
    assert department.deploy("upgrade", "--open-window", "30", backups=False)[0] == 1, "no backup behind it"
    status, said = department.deploy("upgrade")
    assert (status, said.count("No maintenance window is open")) == (2, 1), "nobody chose"
    assert department.deploy("log")[1]["deployments"] == [], "what changed nothing is no deployment"
    tasks = {task["task"]: task for task in department.run("maintain", "calendar")[1]["tasks"]}
    assert "monitoring" not in tasks
    department.go_down_to("0003")
    status, said = department.deploy("upgrade")
    assert (status, department.revision()) == (0, HEAD), said
    assert [step["step"] for step in said["steps"]] == [
        "begun", "window", "backup", "migrating", "migrated", "verified", "window-ended", "ended",
    ]  # fmt: skip
    assert said["ok"]
    assert (said["from"], said["to"]) == ("0003", HEAD)
    assert all(check["ok"] for check in said["checks"])
    assert not list(department.folder.rglob("*.deploy-lock"))
    assert department.hand_in("After the upgrade")
    tasks = {task["task"]: task for task in department.run("maintain", "calendar")[1]["tasks"]}
    assert tasks["monitoring"]["state"] == "due"

    status, said = department.deploy("rollback", "--by-way-down", "--reason", "Slow", "--dry-run")
    assert (status, said) == (0, {"to": "0003", "losses": [], "dry_run": True})
    status, said = department.deploy("rollback", "--by-way-down", "--reason", " ", "--no-window")
    assert status == 2, "no reason"
    status, said = department.deploy("rollback", "--by-way-down", "--reason", "Queues are slow")
    assert (status, said.count("No maintenance window is open")) == (2, 1)
    status, said = department.deploy(
        "rollback", "--by-way-down", "--reason", "Queues are\nslow, 王", "--open-window", "30"
    )
    assert (status, department.revision()) == (0, "0003"), said
    assert department.titles() == ["First", "Second", "After the upgrade"]

    status, log = department.deploy("log")
    assert status == 0
    last, first = log["deployments"]
    assert (last["kind"], last["reason"], last["ok"], last["open"]) == ("way-down", "Queues are slow, 王", True, False)
    assert (first["kind"], first["ok"]) == ("upgrade", True)
    assert {each["login"] for each in log["deployments"]} == {"adm" if not department.is_server else "root"}

    status, said = department.deploy("upgrade", "--no-window")
    assert (status, department.revision()) == (0, HEAD), said
    assert [each["kind"] for each in department.deploy("log")[1]["deployments"]][:2] == ["upgrade", "way-down"]
    assert not department.windows_open(), "the window of the way down ended with the upgrade"


def test_a_rollback_to_the_backup_keeps_its_reason_and_does_lost_work_again(department: Deployed) -> None:
    department.go_down_to("0003")
    department.run("db", "upgrade", url=department.owner_url)
    snapshot = department.back_up()
    status, said = department.deploy("upgrade", "--open-window", "30", "--note", "Release 2")
    assert status == 0, said
    department.hand_in("Meanwhile")
    status, said = department.deploy("rollback", "--by-restore", "--reason", "Data went wrong", "--dry-run")
    assert (status, said["lost"], said["snapshot"]) == (0, 1, snapshot)
    department.run("maintenance", "begin", "--until", "+2h")
    status, said = department.deploy("rollback", "--by-restore", "--reason", "Data went wrong", "--yes", "--replay")
    assert status == 0, said["steps"]
    assert said["replayed"]["done"] == 1
    assert said["kept"]
    assert department.titles() == ["First", "Second", "Meanwhile"]
    assert not department.windows_open(), "the window outlived the restore, and ended with it"
    log = department.deploy("log")[1]["deployments"]
    assert [(each["kind"], each["reason"]) for each in log] == [
        ("restore", "Data went wrong"),
        ("upgrade", "Release 2"),
        ("upgrade", ""),
    ]
    assert log[2]["steps"][0]["code"] == "by-db-upgrade"
    assert [step["step"] for step in log[0]["steps"]] == [
        "begun", "window", "restoring", "restored", "window-ended", "replayed", "verified", "ended",
    ]  # fmt: skip
    tasks = {task["task"]: task for task in department.run("maintain", "calendar")[1]["tasks"]}
    assert tasks["monitoring"]["state"] == "due"
    department.run("maintain", "done", "monitoring", "--result", "Quiet")
    tasks = {task["task"]: task for task in department.run("maintain", "calendar")[1]["tasks"]}
    assert tasks["monitoring"]["state"] == "done"


@pytest.mark.parametrize(("before", "replays"), [("0003", False), ("0004", True), ("0005", False)])
def test_a_rollback_to_a_backup_of_the_schema_before_takes_the_schema_down_too(
    department: Deployed, before: str, replays: bool
) -> None:
    department.go_down_to(before)
    if department.is_server:
        snapshot = department.back_up()
        status, said = department.deploy("upgrade", "--no-window")
    else:
        department.begin_backups()
        status, said = department.deploy("upgrade", "--back-up-first", "--no-window")
        snapshot = said["snapshot"]
    assert (status, department.revision()) == (0, HEAD), said
    department.hand_in("Lost")
    status, said = department.deploy("rollback", "--by-restore", "--reason", "Bugs", "--dry-run")
    assert (status, said["lost"], said["snapshot"]) == (0, 1, snapshot)
    words = ("rollback", "--by-restore", "--reason", "Bugs", "--yes", "--no-window")
    status, said = department.deploy(*words, *(["--replay"] if replays else []))
    assert (status, department.revision()) == (0, before), said
    assert department.titles() == ["First", "Second", *(["Lost"] if replays else [])]
    assert department.deploy("log")[1]["deployments"][0]["reason"] == "Bugs"
    department.verify_backups()
    status, said = department.deploy("upgrade", "--no-window")
    assert (status, department.revision()) == (0, HEAD), said
    assert department.hand_in("Afterwards") > 0, "and up again, where everybody goes on"
    assert department.run("history", "verify")[1]["broken"] == []


def backed_up(department: Deployed) -> tuple[int, Any]:
    words = ("backup", "create", "--repository", department.repository, "--store", department.store)
    return department.run(*words, url=department.backup_url)


def test_a_backup_of_a_schema_before_the_archive_names_what_its_store_lacks(department: Deployed) -> None:
    department.go_down_to("0003")
    department.begin_backups()
    key = str(department.root("SELECT store_key FROM upload_files ORDER BY upload_id")[0][0])
    (Path(department.store) / key).unlink()
    status, said = backed_up(department)
    assert (status, [each["name"] for each in said["damaged"]]) == (1, [key]), said


def test_a_backup_before_an_upgrade_has_the_files_of_the_archive_too(department: Deployed, tmp_path: Path) -> None:
    department.root("UPDATE student_uploads SET status='approved' WHERE title='First'")
    (tmp_path / "archive").mkdir()
    for words in (("--place", str(tmp_path / "archive")), ("--older-than", "9999-01-01", "--yes")):
        status, said = department.run("maintain", "archive", *words, "--store", department.store)
        assert status == 0, said
    assert said["files"] == 1
    status, said = department.run("verify-deployment", "--store", department.store)
    assert status == 0, said
    department.go_down_to("0005")
    department.begin_backups()
    status, said = backed_up(department)
    assert status == 0, said["damaged"]
    if not department.is_server:
        status, said = department.deploy("upgrade", "--back-up-first", "--no-window")
        assert status == 0, said
    manifests = [
        json.loads(path.read_bytes()) for path in Path(department.repository).glob("snapshots/*/manifest.json")
    ]
    assert [each["files"]["missing"] for each in manifests] == [0] * (1 if department.is_server else 2)


YOUNGER = '''"""A revision of a program to come."""
from alembic import op
revision = "0099"
down_revision = {head!r}
def upgrade():
{up}
def downgrade():
    op.execute("DROP TABLE IF EXISTS em_marks")
'''
MARKS = '    op.execute("CREATE TABLE IF NOT EXISTS em_marks(id INTEGER NOT NULL PRIMARY KEY)")'
FAILS = '    op.execute("INSERT INTO em_nowhere(id) VALUES(1)")'


@pytest.fixture
def program_to_come(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Let this program have a revision more, which does what it is given."""
    folder = tmp_path / "migrations"
    shutil.copytree(migration.migrations_folder(), folder, ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.setattr(migration, "migrations_folder", lambda: folder)

    def write(up: str) -> None:
        text = YOUNGER.format(head=HEAD, up=up)
        (folder / "versions" / "0099_to_come.py").write_text(text, encoding="utf-8")

    return write


def test_a_migration_that_fails_on_the_copy_stops_the_checklist_with_its_reason(
    department: Deployed, program_to_come: Callable[[str], None]
) -> None:
    department.back_up()
    department.run("maintenance", "begin", "--until", "+2h")
    program_to_come(FAILS)
    status, found = department.deploy("check")
    lines = checks_of(found)
    assert (status, found["ready"], found["pending"]) == (1, False, ["0099"])
    assert lines["migration"]["state"] == "wrong"
    assert "em_nowhere" in lines["migration"]["evidence"]
    assert "Do not upgrade" in lines["migration"]["remedy"]
    assert lines["staging"]["state"] == "not tried"
    assert lines["backup"]["state"] == "well"
    assert department.revision() == HEAD, "nothing that is in use was touched"


def test_a_way_down_that_would_lose_something_names_it_and_changes_nothing(
    department: Deployed, program_to_come: Callable[[str], None]
) -> None:
    department.back_up()
    program_to_come(MARKS)
    status, said = department.deploy("upgrade", "--no-window")
    assert (status, department.revision()) == (0, "0099"), said
    department.root("INSERT INTO em_marks(id) VALUES(1),(2)")
    way_down = ("rollback", "--by-way-down", "--reason", "Marks are wrong", "--no-window")
    status, said = department.deploy(*way_down)
    assert (status, department.revision()) == (4, "0099")
    assert "would lose what stands in em_marks (2 rows)" in said
    assert department.deploy(*way_down, "--dry-run")[1]["losses"] == [{"name": "em_marks", "rows": 2}]
    status, said = department.deploy(*way_down, "--to", "base")
    assert status == 4
    assert "acts (" in said
    department.root("DELETE FROM em_marks")
    status, said = department.deploy(*way_down)
    assert (status, department.revision()) == (0, HEAD), said


def test_a_stale_a_damaged_and_another_departments_backup_is_named_and_nothing_is_upgraded(
    department: Deployed, tmp_path: Path, servers: PrivateServers
) -> None:
    department.back_up()
    (tmp_path / "elsewhere").mkdir()
    with deployed("sqlite", tmp_path / "elsewhere", servers) as other:
        other.back_up()
        for words in (("check",), ("upgrade", "--no-window")):
            status, said = department.deploy(*words, repository=other.repository)
            told = checks_of(said)["backup"]["evidence"] if words == ("check",) else said
            assert status == 1
            assert "not of this department" in told
    taken = next(Path(department.repository).glob("snapshots/*"))
    table = next(taken.glob("tables/history.tsv.zst"))
    table.write_bytes(table.read_bytes()[:40])
    status, said = department.deploy("upgrade", "--no-window")
    assert status == 1
    assert "history.tsv.zst" in said
    assert department.deploy("log")[1]["deployments"] == []


def test_a_backup_older_than_is_expected_is_named(department: Deployed, monkeypatch: pytest.MonkeyPatch) -> None:
    department.back_up()
    now = DatabaseDepartment.now

    def later(self: DatabaseDepartment) -> datetime:
        return now(self) + timedelta(hours=25)

    monkeypatch.setattr(DatabaseDepartment, "now", later)
    status, said = department.deploy("upgrade", "--no-window")
    line = checks_of(department.deploy("check")[1])["backup"]
    assert status == 1
    assert "none may be older than 24 hours" in said
    assert (line["state"], "backup create" in line["remedy"]) == ("wrong", True)


@pytest.mark.parametrize("login", ["ann", "reg"])
def test_nobody_but_administrators_deploys(department: Deployed, login: str) -> None:
    url = department.people[login]
    more = ("--store", department.store, "--repository", department.repository)
    for words in (
        ("check",),
        ("log",),
        ("upgrade", "--no-window"),
        ("rollback", "--by-way-down", "--reason", "I want to", "--no-window"),
    ):
        status, said = department.run("deploy", *words, *more, url=url, login=login)
        assert status == 4, (words, said)
    assert department.revision() == HEAD


def test_statements_are_printed_and_nothing_is_run(department: Deployed) -> None:
    department.go_down_to("0003")
    sql = department.deploy("upgrade", "--print-sql")[1]["sql"]
    assert "maintenance_windows" in sql
    assert department.revision() == "0003"


def test_on_a_server_the_migration_runs_in_a_scratch_database_too_which_leaves_nothing(
    tmp_path: Path, servers: PrivateServers
) -> None:
    with deployed("mariadb", tmp_path, servers) as department:
        department.back_up()
        rights = "SELECT {} FROM mysql.{} WHERE Db LIKE '%staging%'"
        places = (("Db,User", "db"), ("Table_name,User", "tables_priv"), ("Routine_name,User", "procs_priv"))
        before = department.root("SHOW DATABASES")
        department.root(f"CREATE DATABASE {department.name}__staging")  # as a killed one left it
        _status, found = department.deploy("check", "--administrator", "root")
        migration_line = checks_of(found)["migration"]
        assert migration_line["state"] == "well", migration_line
        assert [detail.partition(":")[0] for detail in migration_line["details"]] == [
            "In SQLite",
            "In MariaDB or MySQL",
        ]
        assert checks_of(found)["staging"]["state"] == "well"
        assert department.root("SHOW DATABASES") == before
        assert [department.root(rights.format(*place)) for place in places] == [[], [], []]


def test_an_upgrade_whose_migration_fails_is_taken_back_down_the_way(
    department: Deployed, program_to_come: Callable[[str], None]
) -> None:
    department.back_up()
    program_to_come(f"{MARKS}\n{FAILS}")
    status, said = department.deploy("upgrade", "--open-window", "30")
    assert (status, department.revision()) == (3, HEAD), said
    status, log = department.deploy("log")
    assert (status, log["deployments"][0]["open"]) == (1, True)
    status, said = department.deploy("rollback", "--by-restore", "--reason", "It fails", "--no-window", "--yes")
    assert status != 0, "what is half made is not restored over"
    status, said = department.deploy("rollback", "--by-way-down", "--reason", "It fails", "--no-window")
    assert (status, department.revision()) == (0, HEAD), said
    assert not department.root(department.tables_like("em_marks"))
    assert department.deploy("log")[0] == 0
    assert not department.windows_open()
    assert department.hand_in("Everybody goes on")


def test_it_is_cancelled_until_the_migration_begins_and_people_are_let_in_again(department: Deployed) -> None:
    department.back_up()
    department.go_down_to("0003")
    department.go_up()

    def stop(stage: Stage) -> None:
        assert department.windows_open()
        raise BackupCancelled(Sentence("Stopped."))

    person = Target(department.url, department.store, department.login)
    owner = Target(department.owner_url) if department.is_server else None
    with CommandToolbox().deployment(person, account=owner, repository=department.repository) as desk:
        upgrade, back = Upgrade(desk=desk, progress=stop), RollBack(desk=desk, progress=stop)
        for act in (
            partial(upgrade.run, UpgradePlan(window_minutes=30)),
            partial(back.by_way_down, RollbackPlan(reason="Slow", window_minutes=30)),
        ):
            with pytest.raises(BackupCancelled):
                act()
            assert not department.windows_open(), "what it opened is ended again"
            assert department.revision() == HEAD
    steps = [[step["step"] for step in each["steps"]] for each in department.deploy("log")[1]["deployments"]]
    assert steps == [["begun", "window", "window-ended", "stopped"]] * 2
    assert "monitoring" not in {task["task"] for task in department.run("maintain", "calendar")[1]["tasks"]}
