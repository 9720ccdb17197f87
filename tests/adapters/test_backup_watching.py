"""A missed or failed backup is raised once: among what `work` found and by mail, until it is seen or over."""

import io
import json
import shutil
from collections.abc import Iterator
from contextlib import redirect_stderr, redirect_stdout
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from edumanage_desktop import commands
from edumanage_desktop.adapters.backup_archive.age_coat import AgeEncryption
from edumanage_desktop.adapters.backup_archive.packing import ZstdPacking
from edumanage_desktop.adapters.database.mail_room import DatabaseMailSettings
from edumanage_desktop.adapters.database.task_records import task_records
from edumanage_desktop.backing_up import scratch
from edumanage_desktop.domain.backups import BackupCancelled, Manifest, RepositoryUnavailable, began_at
from edumanage_desktop.domain.errors import Refused
from edumanage_desktop.domain.maintenance import Outcome, TaskName
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.backup.desk import BackupDesk
from edumanage_desktop.services.backup.runs import Run, Step, note_run
from edumanage_desktop.services.backup.standing import Matter
from edumanage_desktop.services.backup.telling_runs import RunTeller
from edumanage_desktop.services.mail_settings import MailSecurity, MailSettings
from edumanage_desktop.services.maintenance.calendar import calendar
from edumanage_desktop.toolbox import CommandToolbox
from edumanage_desktop.watching_health import backup_watch
from tests.adapters.backed_up import PASSPHRASE, BackedUp, desk_over
from tests.adapters.judged_database import judged_database
from tests.adapters.test_work import connections
from tests.engines import EVERY_ENGINE, PrivateServers
from tests.mail_server import MailServer, mail_server

ADDRESS = "adm@staff.example"


@pytest.fixture(params=EVERY_ENGINE)
def department(request: pytest.FixtureRequest, tmp_path: Path, servers: PrivateServers) -> Iterator[BackedUp]:
    with judged_database(request.param, folder=tmp_path, server=servers.of(request.param)) as own:
        yield BackedUp(own, tmp_path / "department")


@pytest.fixture
def smtp() -> Iterator[MailServer]:
    with mail_server() as server:
        yield server


def back_up(department: BackedUp, *, hours_ago: float) -> None:
    """Take a backup as somebody did so long ago, into an encrypted repository."""
    department.storage.make_root()
    desk = BackupDesk(
        storage=department.storage,
        packing=ZstdPacking(),
        encryption=AgeEncryption(),
        find_passphrase=lambda: PASSPHRASE,
        login="keeper",
        clock=lambda: datetime.now(UTC) - timedelta(hours=hours_ago),
    )
    desk.begin(encrypt=True)
    department.take(desk)


def command(department: BackedUp, *words: str, login: str = "adm") -> tuple[int, Any, str]:
    own = department.own
    where = ["--database", own.account_url(login), *(() if own.is_server else ("--login", login))]
    with redirect_stdout(io.StringIO()) as out, redirect_stderr(io.StringIO()) as err:
        status = commands.run([*words, *where, "--json"], CommandToolbox())
    return status, json.loads(out.getvalue() or "null"), err.getvalue()


def work(department: BackedUp) -> dict[str, Any]:
    """Let a timer work, and return what came of the backups."""
    _status, document, said = command(department, "work", "--once", "--repository", str(department.storage.describe()))
    found: dict[str, Any] = next(task for task in document["tasks"] if task["name"] == "backups")
    return found | {"said": said}


def settle(department: BackedUp, smtp: MailServer) -> None:
    department.own.root("UPDATE people SET email=:e WHERE login='adm'", e=ADDRESS)
    DatabaseMailSettings(connections=connections(department.own)).save(
        MailSettings(
            is_on=True, host="127.0.0.1", port=smtp.port, security=MailSecurity.NONE, sender="office@physics.example"
        )
    )


def test_a_missed_backup_is_raised_once_everywhere_and_a_newer_one_ends_it(
    department: BackedUp, smtp: MailServer
) -> None:
    settle(department, smtp)
    _status, document, _said = command(department, "work", "--once")
    tasks = {task["name"]: task for task in document["tasks"]}
    assert tasks["backups"]["trouble"] == [], "while nobody backs up nothing is expected"
    back_up(department, hours_ago=40)
    first, second = work(department), work(department)
    assert "a newer one is overdue" in first["trouble"][0]
    assert (second["trouble"], second["alerts"]) == ([], 1)
    assert smtp.to() == [ADDRESS]
    assert "overdue" in smtp.taken[0].get_content()
    status, document, _said = command(department, "backup", "status")
    assert (status, document["overdue"], document["backup"]["state"]) == (1, True, "overdue")
    assert [alert["acknowledged"] for alert in document["alerts"]] == [False]
    back_up(department, hours_ago=1)
    assert (work(department)["alerts"], work(department)["trouble"]) == (0, [])
    status, document, _said = command(department, "backup", "status")
    assert (status, document["overdue"], document["alerts"]) == (0, False, [])
    assert smtp.to() == [ADDRESS]


def test_an_acknowledged_alert_stands_no_more_and_the_next_one_does(department: BackedUp, smtp: MailServer) -> None:
    settle(department, smtp)
    back_up(department, hours_ago=40)
    smtp.refused[ADDRESS] = "451 4.3.0 try later"
    work(department)
    assert smtp.to() == []
    smtp.refused.clear()
    work(department)
    assert smtp.to() == [ADDRESS], "what was put off is sent by the next run"
    status, document, _said = command(department, "backup", "acknowledge")
    assert (status, len(document["acknowledged"])) == (0, 1)
    watch = backup_watch(connections(department.own))
    assert (watch.look().unseen, watch.look().standing.backup) == ((), Matter.OVERDUE)
    failed = datetime.now(UTC) - timedelta(hours=1)
    note_run(department.storage, Run(failed, failed, "keeper", "desk", None, (Step("backup", False, "It is full."),)))
    assert work(department)["trouble"] == [], "nothing got better since somebody saw it"
    back_up(department, hours_ago=35)
    work(department)
    assert [alert.kind for alert in watch.look().unseen] == ["backup"]
    assert smtp.to() == [ADDRESS, ADDRESS]
    said = [str(row[0]) for row in department.own.root("SELECT detail FROM events WHERE kind='work'")]
    assert any("result=failed" in each and "It is full." in each for each in said)
    assert any("acknowledged=backup@" in each for each in said)


def test_a_failed_run_is_an_alert_at_once(department: BackedUp) -> None:
    back_up(department, hours_ago=3)
    assert work(department)["trouble"] == []
    failed = datetime.now(UTC) - timedelta(hours=1)
    note_run(department.storage, Run(failed, failed, "keeper", "desk", None, (Step("backup", False, "It is full."),)))
    (sentence,) = work(department)["trouble"]
    assert "failed" in sentence
    asks = "bak" if department.own.is_server else "adm"
    place = department.storage.describe()
    status, document, _said = command(department, "backup", "status", "--repository", place, login=asks)
    assert (status, document["backup"]["state"]) == (1, "failed")
    assert document["runs"][0]["steps"][0]["said"] == "It is full."


def test_a_damaged_backup_is_an_alert_until_there_is_a_newer_one(department: BackedUp) -> None:
    back_up(department, hours_ago=3)
    assert work(department)["trouble"] == []
    place = Path(department.storage.describe())
    harmed = next(place.rglob("history.tsv.zst*"))
    harmed.write_bytes(harmed.read_bytes()[:-1])
    assert desk_over(department.storage, PASSPHRASE).verify().damaged
    (sentence,) = work(department)["trouble"]
    assert "found damaged" in sentence
    watch = backup_watch(connections(department.own))
    assert (watch.look().standing.backup, len(watch.look().unseen)) == (Matter.DAMAGED, 1)
    asks = "bak" if department.own.is_server else "adm"
    status, document, _said = command(department, "backup", "status", "--repository", str(place), login=asks)
    assert (status, document["backup"]["state"]) == (1, "damaged")
    back_up(department, hours_ago=0)
    assert work(department)["alerts"] == 0
    assert watch.look().standing.backup is Matter.DONE


def test_a_repository_that_cannot_be_reached_is_named_and_the_alert_comes_all_the_same(department: BackedUp) -> None:
    back_up(department, hours_ago=40)
    place = Path(department.storage.describe())
    command(department, "settings", "set", "backup_expected_hours", "100")
    assert work(department)["trouble"] == []
    shutil.move(place, place.with_name("away"))
    (sentence,) = work(department)["trouble"]
    assert str(place) in sentence
    command(department, "settings", "set", "backup_expected_hours", "24")
    assert len(work(department)["trouble"]) == 2
    shutil.move(place.with_name("away"), place)
    assert work(department)["trouble"] == []


def test_the_repository_alone_tells_how_backups_stand(department: BackedUp) -> None:
    back_up(department, hours_ago=40)
    place = department.storage.describe()
    for words, expected in (((), 1), (("--expected-hours", "48"), 0), (("--expected-hours", "0"), 0)):
        with redirect_stdout(io.StringIO()) as out:
            status = commands.run(["backup", "status", "--repository", place, *words], CommandToolbox())
        assert status == expected, out.getvalue()
    assert "Restore drill: due" in out.getvalue()


@pytest.mark.parametrize("login", ["bak", "reg", "ann", "stu"])
def test_only_an_administrator_acknowledges(department: BackedUp, login: str) -> None:
    back_up(department, hours_ago=40)
    work(department)
    alert = backup_watch(connections(department.own)).look().unseen[0]
    with pytest.raises(Refused):
        backup_watch(connections(department.own, login)).acknowledge(alert)
    assert backup_watch(connections(department.own)).look().unseen == (alert,)


def test_a_backup_by_hand_ends_an_alert_and_one_that_fails_raises_it(department: BackedUp) -> None:
    back_up(department, hours_ago=40)
    work(department)
    watch = backup_watch(connections(department.own))
    assert [alert.kind for alert in watch.look().unseen] == ["backup"]
    teller = RunTeller(open_watch=lambda: backup_watch(connections(department.own)), login="adm")
    desk = department.desk(passphrase=PASSPHRASE)

    def broken() -> Manifest:
        raise RepositoryUnavailable(Sentence("The disk is full."))

    def stopped() -> Manifest:
        raise BackupCancelled(Sentence("It was stopped."))

    with pytest.raises(RepositoryUnavailable):
        teller.backing_up(broken)
    assert watch.look().standing.backup is Matter.FAILED
    taken = teller.backing_up(lambda: department.take(desk))
    assert watch.look().standing.facts.last_good == began_at(taken.snapshot)
    assert watch.look().unseen == ()
    with pytest.raises(BackupCancelled):
        teller.backing_up(stopped)
    assert watch.look().unseen == (), "the person who stopped it knows"
    assert teller.drilling(lambda: desk.drill(taken.snapshot, scratch)).wrong == []
    assert watch.look().standing.drill is Matter.DONE
    before = watch.look().standing.facts
    assert work(department)["trouble"] == []
    assert watch.look().standing.facts == before, "the repository tells nothing else"
    assert drills(department) == [("well", "adm")], "it is told once in the calendar"
    others = RunTeller(open_watch=lambda: backup_watch(connections(department.own, login="fac")), login="fac")
    assert others.drilling(lambda: desk.drill(taken.snapshot, scratch)).wrong == [], "it is done all the same"
    assert watch.look().standing.facts == before


def drills(department: BackedUp) -> list[tuple[str, str]]:
    """Return what the calendar of regular tasks knows of drills."""
    query = "SELECT outcome,login FROM maintenance_records WHERE task='restore-drill' ORDER BY at_us"
    return [(str(outcome), str(login)) for outcome, login in department.own.root(query)]


def test_a_scheduled_drill_stands_in_the_calendar_once(department: BackedUp) -> None:
    back_up(department, hours_ago=1)
    desk, began = department.desk(passphrase=PASSPHRASE), datetime.now(UTC)
    desk.drill(desk.latest(), scratch)
    step = Step("drill", is_well=True)
    note_run(department.storage, Run(began, datetime.now(UTC), "keeper", "desk", desk.latest(), (step,)))
    work(department)
    work(department)
    assert drills(department) == [("well", "adm")], "the run and the drill in it are one"
    failed = Step("drill", is_well=False, said="One row is missing.")
    at = datetime.now(UTC) + timedelta(seconds=2)
    note_run(department.storage, Run(at, at, "keeper", "desk", None, (failed,)))
    work(department)
    assert [outcome for outcome, _login in drills(department)] == ["well", "trouble"]
    (entry,) = [
        each for each in calendar(task_records(connections(department.own))) if each.task.name == "restore-drill"
    ]
    assert entry.last is not None
    assert entry.last.result == "by keeper on desk: One row is missing."


def test_overdue_tasks_of_the_calendar_are_told_once(department: BackedUp, smtp: MailServer) -> None:
    settle(department, smtp)
    assert told_overdue(department)["overdue"] == 0, "what nobody ever did is due"
    records = task_records(connections(department.own))
    for task in (TaskName.REVIEW, TaskName.SECURITY_AUDIT, TaskName.DRILL):
        records.note(task, Outcome.WELL, "Nothing found")
    for trigger in ("maintenance_records_bu",):
        department.own.root(f"DROP TRIGGER IF EXISTS {trigger}")
    department.own.root("UPDATE maintenance_records SET at_us=at_us-:us", us=200 * 86_400_000_000)
    first, second = told_overdue(department), told_overdue(department)
    assert (first["overdue"], len(first["trouble"])) == (2, 2), "an overdue drill is told among the backups"
    assert (second["overdue"], second["trouble"]) == (2, [])
    assert smtp.to() == [ADDRESS, ADDRESS]
    said = "".join(mail.get_content() for mail in smtp.taken)
    assert "Audit the security" in said
    assert "Review logs and metrics" in said
    records.note(TaskName.REVIEW, Outcome.WELL, "Nothing found")
    assert told_overdue(department)["overdue"] == 1
    assert smtp.to() == [ADDRESS, ADDRESS]


def told_overdue(department: BackedUp) -> dict[str, Any]:
    """Let a timer work, and return what came of the calendar."""
    document = command(department, "work", "--once")[1]
    found: dict[str, Any] = next(task for task in document["tasks"] if task["name"] == "calendar")
    return found


def test_an_overdue_drill_is_raised_once_and_a_drill_ends_it(department: BackedUp, smtp: MailServer) -> None:
    settle(department, smtp)
    back_up(department, hours_ago=60 * 24)
    back_up(department, hours_ago=1)
    first, second = work(department), work(department)
    assert "none was ever proven restorable" in first["trouble"][0]
    assert (second["trouble"], second["alerts"]) == ([], 1)
    assert smtp.to() == [ADDRESS]
    assert smtp.taken[0]["Subject"] == "Restore drills of EduManage need you"
    desk = department.desk(passphrase=PASSPHRASE)
    desk.drill(desk.latest(), scratch)
    assert (work(department)["trouble"], work(department)["alerts"]) == ([], 0)
