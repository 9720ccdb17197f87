"""An upgrade that is no whole deployment is noted among them, once, and ends none that was interrupted."""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from edumanage_desktop import commands, entrance
from edumanage_desktop.adapters.database.deployment_log import DatabaseDeploymentLog
from edumanage_desktop.adapters.database.schema import HEAD
from edumanage_desktop.domain.deployments import DeploymentKind, Step, StepName
from edumanage_desktop.services.administration import Target
from edumanage_desktop.toolbox import CommandToolbox
from tests.adapters.deployed import Deployed, deployed
from tests.engines import PrivateServers

BEFORE = "0003"


@pytest.fixture(params=("sqlite", "mariadb"))
def department(request: pytest.FixtureRequest, tmp_path: Path, servers: PrivateServers) -> Iterator[Deployed]:
    """A department on each engine, whose schema is an older one's."""
    with deployed(request.param, tmp_path, servers) as made:
        made.go_down_to(BEFORE)
        yield made


@pytest.fixture
def embedded(tmp_path: Path, servers: PrivateServers) -> Iterator[Deployed]:
    """The same in a file."""
    with deployed("sqlite", tmp_path, servers) as made:
        made.go_down_to(BEFORE)
        yield made


def noted(department: Deployed) -> list[dict[str, Any]]:
    """Return what the log of deployments says."""
    status, log = department.deploy("log", backups=False)
    assert status == 0, log
    found: list[dict[str, Any]] = log["deployments"]
    return found


def log_of(department: Deployed) -> DatabaseDeploymentLog:
    return DatabaseDeploymentLog(target=Target(department.owner_url, None, department.login))


def test_an_upgrade_by_command_is_noted_once_with_who_and_between_which_schemas(department: Deployed) -> None:
    for _time in range(2):
        assert department.run("db", "upgrade", url=department.owner_url)[0] == 0
    (found,) = noted(department)
    assert (found["from"], found["to"], found["ok"], found["open"]) == (BEFORE, HEAD, True, False)
    assert found["login"] == ("root" if department.is_server else "adm")
    assert [step["code"] for step in found["steps"]] == ["by-db-upgrade", "schema", None]
    assert found["steps"][0]["said"].startswith("By db upgrade, run by ")
    assert department.deploy("rollback", "--by-way-down", "--reason", "Slow", "--dry-run")[1]["to"] == BEFORE
    tasks = {task["task"]: task for task in department.run("maintain", "calendar")[1]["tasks"]}
    assert tasks["monitoring"]["state"] == "due"


def test_the_log_tells_times_with_their_zone(embedded: Deployed, capsys: pytest.CaptureFixture[str]) -> None:
    assert embedded.run("db", "upgrade")[0] == 0
    capsys.readouterr()
    commands.run(["deploy", "log", "--database", embedded.url, "--login", "adm"], CommandToolbox())
    assert re.match(r"\d{4}-\d\d-\d\d \d\d:\d\dZ upgrade from 0003 to ", capsys.readouterr().out)


def test_a_step_up_is_noted_as_far_as_it_went(department: Deployed) -> None:
    assert department.run("db", "upgrade", "--to", "0004", url=department.owner_url)[0] == 0
    assert department.run("db", "upgrade", url=department.owner_url)[0] == 0
    assert [(each["from"], each["to"]) for each in noted(department)] == [("0004", HEAD), (BEFORE, "0004")]


def test_an_upgrade_when_signing_in_is_noted(department: Deployed) -> None:
    login = department.login or "root"
    entrance.upgrade_schema(department.owner_url, login=login, password=department.owner_password or None)
    (found,) = noted(department)
    assert (found["from"], found["to"], found["login"]) == (BEFORE, HEAD, login)
    assert found["steps"][0]["code"] == "by-sign-in"


def test_a_server_that_is_prepared_again_notes_its_upgrade(department: Deployed) -> None:
    if not department.is_server:
        pytest.skip("only a server is prepared")
    _status, said = department.run("server", "prepare", "--admin", "ada", url=department.owner_url)
    assert f"schema {HEAD}" in said["created"], said
    (found,) = noted(department)
    assert (found["from"], found["to"], found["login"]) == (BEFORE, HEAD, "root")
    assert found["steps"][0]["code"] == "by-server-prepare"


@pytest.mark.parametrize("login", ["ann", "nobody.known"])
def test_whoever_owns_a_file_is_noted_as_the_computer_knows_them(embedded: Deployed, login: str) -> None:
    assert embedded.run("db", "upgrade", login=login)[0] == 0
    (found,) = noted(embedded)
    assert (found["login"], found["steps"][0]["code"]) == ("", "by-db-upgrade")
    assert "@" in found["steps"][0]["values"]["account"]


def test_an_upgrade_that_broke_off_after_a_change_is_noted_as_not_well(embedded: Deployed) -> None:
    embedded.root("DROP TABLE archived_work")
    embedded.root("CREATE VIEW archived_work AS SELECT 1 AS x")
    assert embedded.run("db", "upgrade")[0] == 3
    assert embedded.revision() == "0004"
    (found,) = noted(embedded)
    assert (found["from"], found["to"], found["ok"], found["open"]) == (BEFORE, "0004", False, False)
    assert (found["steps"][-1]["code"], bool(found["steps"][-1]["said"])) == ("hindered", True)
    embedded.root("DROP VIEW archived_work")
    assert embedded.run("db", "upgrade")[0] == 0
    assert [each["to"] for each in noted(embedded)] == [HEAD, "0004"]


def test_a_new_database_has_no_deployment(tmp_path: Path) -> None:
    entrance.upgrade_schema(f"sqlite:///{tmp_path / 'new.sqlite'}")
    assert DatabaseDeploymentLog(target=Target(f"sqlite:///{tmp_path / 'new.sqlite'}")).steps() == []


def test_a_deployment_that_was_interrupted_goes_on_after_an_upgrade_alone(embedded: Deployed) -> None:
    begun = Step("11111111", DeploymentKind.UPGRADE, StepName.BEGUN, BEFORE, HEAD, "1")
    log = log_of(embedded)
    for number, name in enumerate((StepName.BEGUN, StepName.MIGRATING)):
        log.note(replace(begun, name=name, number=number))
    assert embedded.run("db", "upgrade")[0] == 0
    status, found = embedded.deploy("log", backups=False)
    assert (status, [each["open"] for each in found["deployments"]]) == (1, [False, True])
    status, done = embedded.deploy("upgrade", backups=False)
    assert (status, done["deployment"], done["ok"]) == (0, "11111111", True), done


def test_the_window_that_an_earlier_program_opened_ends_when_its_upgrade_stops(embedded: Deployed) -> None:
    assert embedded.run("db", "upgrade")[0] == 0
    assert embedded.run("maintenance", "begin", "--until", "+2h")[0] == 0
    begun = Step("11111111", DeploymentKind.UPGRADE, StepName.BEGUN, HEAD, HEAD, "1")
    log = log_of(embedded)
    log.note(begun)
    log.note(replace(begun, name=StepName.WINDOW, number=1, said="opened until 2026-03-01 12:30 UTC"))
    assert embedded.deploy("upgrade", backups=False)[0] == 1, "there is no backup behind it"
    assert not embedded.windows_open()
    assert [step["code"] for step in noted(embedded)[0]["steps"]] == [
        None, None, "window-open", "windows-ended", "hindered",
    ]  # fmt: skip
