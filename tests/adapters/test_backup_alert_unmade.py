"""A department of which no backup is known: its administrators are told once, after it had time to make one."""

import io
from collections.abc import Iterator
from contextlib import redirect_stderr, redirect_stdout
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from edumanage_desktop import commands
from edumanage_desktop.adapters.database.backup_board import DatabaseBackupBoard
from edumanage_desktop.services.backup.standing import Facts, Matter
from edumanage_desktop.toolbox import CommandToolbox
from edumanage_desktop.watching_health import backup_watch
from tests.adapters.backed_up import BackedUp
from tests.adapters.judged_database import judged_database
from tests.adapters.test_backup_watching import ADDRESS, command, settle
from tests.adapters.test_work import connections
from tests.engines import EVERY_ENGINE, PrivateServers
from tests.mail_server import mail_server


@pytest.fixture(params=EVERY_ENGINE)
def department(request: pytest.FixtureRequest, tmp_path: Path, servers: PrivateServers) -> Iterator[BackedUp]:
    with judged_database(request.param, folder=tmp_path, server=servers.of(request.param)) as own:
        yield BackedUp(own, tmp_path / "department")


def await_since(department: BackedUp, *, hours_ago: float) -> None:
    """Let an administrator have looked first so long ago."""
    board = DatabaseBackupBoard(connections=connections(department.own))
    board.note(Facts(awaited=datetime.now(UTC) - timedelta(hours=hours_ago)))


def alarming(department: BackedUp) -> list[str]:
    """Return which rules `health` tells of."""
    status, document, said = command(department, "health")
    assert document is not None, said
    assert status == (1 if document["alerts"] else 0)
    return [alert["rule"] for alert in document["alerts"]]


def worked(department: BackedUp) -> dict[str, Any]:
    """Let a timer work with no repository named, and return what came of the backups."""
    _status, document, _said = command(department, "work", "--once")
    return next(task for task in document["tasks"] if task["name"] == "backups")


def test_who_never_backed_up_is_told_once_and_a_first_backup_ends_it(department: BackedUp) -> None:
    with mail_server() as smtp:
        settle(department, smtp)
        assert alarming(department) == [], "a fresh department has time to make its first one"
        assert (worked(department)["trouble"], worked(department)["alerts"]) == ([], 0)
        watch = backup_watch(connections(department.own))
        assert watch.look().standing.backup is Matter.DUE
        await_since(department, hours_ago=29)
        assert alarming(department) == []
        await_since(department, hours_ago=31)
        assert alarming(department) == ["backup"]
        first, second = worked(department), worked(department)
        assert "No backup is known" in first["trouble"][0]
        assert (second["trouble"], second["alerts"]) == ([], 1)
        assert smtp.to() == [ADDRESS]
        assert "No backup is known" in smtp.taken[0].get_content()
        assert [alert.kind for alert in watch.look().unseen] == ["backup"]
        create(department)
        assert (watch.look().standing.backup, watch.look().unseen) == (Matter.DONE, ())
        assert alarming(department) == [], "it ends by itself"
        assert worked(department)["alerts"] == 0
        assert smtp.to() == [ADDRESS]


def create(department: BackedUp) -> None:
    """Back up by hand, on a server as the account of backups, which notes nothing in the database."""
    own, login = department.own, "bak" if department.own.is_server else "adm"
    words = ["backup", "create", "--new", "--repository", str(department.folder / "backups")]
    words += ["--database", own.account_url(login), "--store", str(department.folder / "store")]
    with redirect_stdout(io.StringIO()), redirect_stderr(io.StringIO()) as said:
        status = commands.run([*words, *(() if own.is_server else ("--login", login))], CommandToolbox())
    assert status == 0, said.getvalue()


def test_an_acknowledged_alert_stands_no_more_though_there_is_still_no_backup(department: BackedUp) -> None:
    await_since(department, hours_ago=31)
    status, document, _said = command(department, "backup", "acknowledge")
    assert (status, [each["about"] for each in document["acknowledged"]]) == (0, ["backup"])
    found = backup_watch(connections(department.own)).look()
    assert (found.unseen, found.standing.backup) == ((), Matter.OVERDUE)
    assert worked(department)["alerts"] == 0


@pytest.mark.parametrize(("hours", "rules"), [("0", []), ("12", ["backup"])])
def test_who_sets_when_backups_are_expected_is_told_at_once(department: BackedUp, hours: str, rules: list[str]) -> None:
    assert command(department, "settings", "set", "backup_expected_hours", hours)[0] == 0
    assert alarming(department) == rules
    await_since(department, hours_ago=1000)
    assert alarming(department) == rules


def test_who_may_note_nothing_begins_no_waiting(department: BackedUp) -> None:
    query = "SELECT COUNT(*) FROM work_claims WHERE name='backup-awaited'"
    for login in ("bak", "reg", "stu"):
        command(department, "backup", "status", login=login)
    assert department.own.value(query) == 0
    assert command(department, "backup", "status")[1]["backup"]["state"] == "due"
    assert department.own.value(query) == 1
