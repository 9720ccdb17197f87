"""The runbook's regular tasks: what is due by the database's clock, who did what, tables tended, growth foretold."""

import json
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import make_url

from edumanage_desktop.adapters.database.tables import metadata
from edumanage_desktop.commands import run
from edumanage_desktop.domain.errors import NoRoomToOptimise, RefusalCode, Refused
from edumanage_desktop.domain.maintenance import TASK_BY_NAME, TASKS, DueState, Outcome, TaskName
from edumanage_desktop.maintaining import maintenance_desk
from edumanage_desktop.services.maintenance.calendar import TaskRecord, calendar, entry_of
from edumanage_desktop.services.maintenance.desk import MaintenanceDesk
from edumanage_desktop.services.maintenance.growth import forecast
from edumanage_desktop.services.maintenance.tending import Tended, Tending, tend_all
from edumanage_desktop.toolbox import CommandToolbox
from tests.adapters.judged_database import JudgedDatabase, judged_database
from tests.database_server import DatabaseServer
from tests.engines import EVERY_ENGINE, PrivateServers
from tests.prepared_server import prepared_server

NOW = datetime(2026, 1, 31, 12, tzinfo=UTC)


@pytest.fixture(params=EVERY_ENGINE)
def judged(request: pytest.FixtureRequest, tmp_path: Path, servers: PrivateServers) -> Iterator[JudgedDatabase]:
    """A database of each engine of its own: what was done stays there."""
    with judged_database(request.param, folder=tmp_path, server=servers.of(request.param)) as made:
        yield made


def desk(judged: JudgedDatabase, login: str = "adm", store: str | None = None) -> MaintenanceDesk:
    return maintenance_desk(judged.client(login), store=store)


def _hear(told: list[Tended], _done: int, _total: int, tended: Tended) -> None:
    told.append(tended)


def test_a_task_is_due_after_its_rhythm_and_overdue_after_a_quarter_of_it() -> None:
    monthly, weekly = TASK_BY_NAME[TaskName.OPTIMISE], TASK_BY_NAME[TaskName.REVIEW]
    done = TaskRecord("optimise", Outcome.WELL, "42 tables", "adm", NOW)
    assert monthly.next_after(NOW) == datetime(2026, 2, 28, 12, tzinfo=UTC)
    assert TASK_BY_NAME[TaskName.SECURITY_AUDIT].next_after(NOW) == datetime(2026, 4, 30, 12, tzinfo=UTC)
    assert TASK_BY_NAME[TaskName.INFRASTRUCTURE].next_after(NOW) == datetime(2027, 1, 31, 12, tzinfo=UTC)
    due = monthly.next_after(NOW)
    states = [entry_of(monthly, done, at).state for at in (NOW, due - timedelta(seconds=1), due)]
    assert states == [DueState.DONE, DueState.DONE, DueState.DUE]
    assert entry_of(monthly, done, due + timedelta(days=8)).state is DueState.OVERDUE
    assert entry_of(weekly, done, NOW + timedelta(days=8)).state is DueState.DUE
    assert entry_of(weekly, done, NOW + timedelta(days=9)).state is DueState.OVERDUE
    assert entry_of(weekly, None, NOW).state is DueState.DUE
    trouble = TaskRecord("optimise", Outcome.TROUBLE, "no room", "adm", NOW)
    assert entry_of(monthly, trouble, NOW).state is DueState.DUE, "what met trouble is still to be done"


def test_what_was_done_has_its_person_and_time_by_the_database_and_stays(judged: JudgedDatabase) -> None:
    records = desk(judged).records
    assert {each.state for each in calendar(records)} == {DueState.DUE}
    before = records.now()
    first = records.note(TaskName.REVIEW, Outcome.TROUBLE, "Two windows met errors — 王")
    assert (first.login, first.result) == ("adm", "Two windows met errors — 王")
    assert before - timedelta(seconds=1) <= first.at <= records.now() + timedelta(seconds=1)
    assert calendar(records)[0].state is DueState.DUE
    second = records.note(TaskName.REVIEW, Outcome.WELL, "All well")
    entry = calendar(records)[0]
    assert (entry.state, entry.last) == (DueState.DONE, second)
    assert [each.result for each in records.of(TaskName.REVIEW)] == [second.result, first.result]
    for words in ("", " ", "x" * 1001):
        with pytest.raises(Refused) as refusal:
            records.note(TaskName.REVIEW, Outcome.WELL, words)
        assert refusal.value.code is RefusalCode.INVALID
    for login in ("ann", "reg", "stu"):
        with pytest.raises(Refused) as refusal:
            desk(judged, login).records.note(TaskName.REVIEW, Outcome.WELL, "done")
        assert refusal.value.code is RefusalCode.DENIED


def test_all_tables_are_tended_and_that_is_recorded(judged: JudgedDatabase) -> None:
    for _ in range(20):
        judged.upload()
    here = desk(judged)
    for tending in Tending:
        told: list[Tended] = []
        done, record = tend_all(here.tender, here.records, tending, told=partial(_hear, told))
        assert all(each.is_well for each in done), done
        assert told == list(done)
        if judged.is_server or tending is Tending.STATISTICS:
            assert {each.table for each in told} == set(metadata.tables)
        assert record is not None
        assert record.outcome is Outcome.WELL
    states = {entry.task.name: entry.state for entry in calendar(here.records)}
    assert states[TaskName.OPTIMISE] is states[TaskName.STATISTICS] is DueState.DONE
    assert judged.act("ann", "approve", 1).accepted, "everything works as before"


def test_some_tables_or_what_was_stopped_is_no_task_done(judged: JudgedDatabase) -> None:
    here = desk(judged)
    done, record = tend_all(here.tender, here.records, Tending.STATISTICS, tables=("acts", "history"))
    assert ([each.table for each in done], record) == (["acts", "history"], None)
    done, record = tend_all(here.tender, here.records, Tending.STATISTICS, is_unwanted=lambda: True)
    assert (list(done), record) == ([], None)
    assert not here.records.latest()
    with pytest.raises(Refused) as refusal:
        tend_all(here.tender, here.records, Tending.STATISTICS, tables=("acts; DROP TABLE acts",))
    assert refusal.value.details["field"] == "table"


def test_nobody_else_has_tables_rebuilt(judged: JudgedDatabase) -> None:
    for login in ("ann", "reg"):
        here = desk(judged, login)
        with pytest.raises(Refused):
            here.tender.tend(Tending.OPTIMISE, "acts")


def test_a_file_is_not_written_anew_where_the_disk_lacks_room(
    judged: JudgedDatabase, monkeypatch: pytest.MonkeyPatch
) -> None:
    if judged.is_server:
        pytest.skip("a server's disk is not seen from here")
    here = desk(judged)
    path = Path(str(make_url(judged.url).database))
    usage = shutil.disk_usage(path.parent)
    monkeypatch.setattr(shutil, "disk_usage", lambda _place: usage._replace(free=path.stat().st_size))
    before = path.read_bytes()
    with pytest.raises(NoRoomToOptimise):
        tend_all(here.tender, here.records, Tending.OPTIMISE)
    assert path.read_bytes() == before
    assert not here.records.latest()


def test_a_file_gives_back_what_it_does_not_need(judged: JudgedDatabase) -> None:
    if judged.is_server:
        pytest.skip("a server counts its sizes when it likes")
    judged.root("CREATE TABLE ballast(content BLOB)")
    judged.root("INSERT INTO ballast VALUES(zeroblob(5000000))")
    judged.root("DROP TABLE ballast")
    here = desk(judged)
    ((tended,), record) = tend_all(here.tender, here.records, Tending.OPTIMISE)
    assert isinstance(tended, Tended)
    assert tended.freed_bytes > 4_000_000
    assert record is not None
    assert "bytes freed" in record.result


def test_growth_is_told_by_month_and_foretold_by_the_pace_of_a_year(judged: JudgedDatabase, tmp_path: Path) -> None:
    here = desk(judged, store=str(tmp_path))
    assert forecast(here.growth.growth()) is None, "nothing yet"
    now = here.records.now()
    for days, count in ((400, 3), (100, 2), (40, 5)):
        for _ in range(count):
            upload = judged.upload()
            at = f"{now - timedelta(days=days):%Y-%m-%d %H:%M:%S}"
            judged.root("UPDATE student_uploads SET created_at=:at WHERE id=:id", at=at, id=upload)
            judged.root("UPDATE upload_state SET size_bytes=1000000 WHERE upload_id=:id", id=upload)
    growth = here.growth.growth()
    assert (growth.uploads, growth.file_bytes) == (10, 10_000_000)
    assert (growth.recent.uploads, growth.recent.file_bytes) == (7, 7_000_000)
    by_month = {f"{each.month:%Y-%m}": each for each in growth.months}
    assert by_month[f"{now - timedelta(days=40):%Y-%m}"].uploads >= 5
    assert sum(each.uploads for each in growth.months) == 10
    assert sum(each.history for each in growth.months) == judged.value("SELECT COUNT(*) FROM history")
    assert growth.months[-1].month == now.date().replace(day=1)
    uploads = next(table for table in growth.tables if table.name == "student_uploads")
    assert uploads.is_about is judged.is_server
    found = forecast(growth)
    assert found is not None
    assert found.days == 365
    assert found.file_bytes_a_month == pytest.approx(7_000_000 / 365 * 30)
    assert growth.store_free_bytes is not None
    assert found.database_bytes_a_month == pytest.approx(growth.database_bytes / 10 * 7 / 365 * 30)
    if judged.is_server:
        assert growth.database_free_bytes is None
        assert found.database_full_at is None


def test_a_disk_that_is_full_soon_is_told(judged: JudgedDatabase, monkeypatch: pytest.MonkeyPatch) -> None:
    from edumanage_desktop.services.maintenance.growth import note_growth

    usage = shutil.disk_usage("/")
    for _ in range(2):
        upload = judged.upload()
        judged.root("UPDATE student_uploads SET created_at='2020-01-01 00:00:00' WHERE id=:id", id=upload)
    for _ in range(5):
        judged.root("UPDATE upload_state SET size_bytes=100000000 WHERE upload_id=:id", id=judged.upload())
    monkeypatch.setattr(shutil, "disk_usage", lambda _place: usage._replace(free=50_000_000))
    here = desk(judged, store="/")
    growth = here.growth.growth()
    found = forecast(growth)
    assert found is not None
    assert found.store_full_at is not None
    assert growth.now < found.store_full_at < growth.now + timedelta(days=60)
    record = note_growth(here.records, growth)
    assert record.outcome is Outcome.TROUBLE
    assert "the files' disk full about 20" in record.result


def test_commands_do_and_tell_it_all(judged: JudgedDatabase, capsys: pytest.CaptureFixture[str]) -> None:
    judged.upload()
    where = ("--database", judged.account_url("adm"), *(() if judged.is_server else ("--login", "adm")), "--json")

    def asked(*words: str, status: int = 0) -> Any:
        assert run(["maintain", *words, *where], CommandToolbox()) == status
        return json.loads(capsys.readouterr().out)

    assert {each["state"] for each in asked("calendar")["tasks"]} == {"due"}
    assert len(asked("calendar")["tasks"]) == len(TASKS)
    assert asked("done", "security-audit", "--result", "Nothing found")["login"] == "adm"
    assert asked("optimise")["record"]["outcome"] == "well"
    assert len(asked("statistics")["tables"]) == len(metadata.tables)
    assert asked("statistics", "acts")["record"] is None
    assert asked("growth")["uploads"] == 1
    done = {each["task"] for each in asked("calendar")["tasks"] if each["state"] == "done"}
    assert done == {"security-audit", "optimise", "statistics", "growth"}
    statement = "UPDATE maintenance_records SET at_us=1 WHERE task='growth'"
    if not judged.is_server:
        judged.root("DROP TRIGGER maintenance_records_bu")
    judged.root(statement)
    assert [each["task"] for each in asked("calendar", status=1)["tasks"] if each["state"] == "overdue"] == ["growth"]
    assert run(["maintain", "done", "restore-drill", "--result", "lie", *where], CommandToolbox()) == 2
    assert "backup drill" in capsys.readouterr().err
    with pytest.raises(SystemExit):
        run(["maintain", "done", "nope", "--result", "x", *where], CommandToolbox())
    assert "choose from review, optimise," in capsys.readouterr().err.replace("'", "")
    assert judged.value("SELECT COUNT(*) FROM maintenance_records WHERE task='restore-drill'") == 0
    faculty = ("--database", judged.account_url("ann"), *(() if judged.is_server else ("--login", "ann")), "--json")
    registrar = ("--database", judged.account_url("reg"), *(() if judged.is_server else ("--login", "reg")), "--json")
    for words in (("optimise",), ("done", "review", "--result", "x"), ("calendar",), ("growth",)):
        for whoever in (faculty, registrar):
            assert run(["maintain", *words, *whoever], CommandToolbox()) == 4
            assert capsys.readouterr().out == ""


def test_growth_is_not_told_without_the_named_store(
    judged: JudgedDatabase, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    where = ("--database", judged.account_url("adm"), *(() if judged.is_server else ("--login", "adm")))
    store = tmp_path / "store"
    assert run(["maintain", "growth", *where, "--store", str(store)], CommandToolbox()) == 3
    said = capsys.readouterr()
    assert (said.out, str(store) in said.err) == ("", True)
    assert judged.value("SELECT COUNT(*) FROM maintenance_records") == 0
    store.mkdir()
    assert run(["maintain", "growth", *where, "--store", str(store)], CommandToolbox()) == 0
    assert "The files' disk: what it has free" not in capsys.readouterr().out


def test_on_a_prepared_server_the_owner_tends_every_table_for_an_administrator(each_server: DatabaseServer) -> None:
    """The owner is a locked account there with few rights; so is whoever asks."""
    with prepared_server(each_server) as department:
        url = department.administrator()
        status, tended = department.command("maintain", "optimise", url=url)
        assert (status, {each["table"] for each in tended["tables"]}) == (0, set(metadata.tables)), tended
        assert tended["record"]["login"] == "ada"
        status, grown = department.command("maintain", "growth", url=url)
        assert (status, {each["name"] for each in grown["tables"]}) == (0, set(metadata.tables))
