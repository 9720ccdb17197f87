"""In a maintenance window the database refuses acts by its own clock, and the portal's writes where that was chosen."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from pymysql import MySQLError
from sqlalchemy import text

from edumanage_desktop.adapters.database import migration
from edumanage_desktop.adapters.database.engine import make_engine
from edumanage_desktop.adapters.database.maintenance import DatabasePlanReader, DatabaseWindowKeeper
from edumanage_desktop.adapters.database.schema_keeper import DatabaseSchemaKeeper
from edumanage_desktop.adapters.journal import FileActJournal, journal_folder
from edumanage_desktop.commands import run
from edumanage_desktop.domain.acts import Act, ActKind
from edumanage_desktop.domain.errors import MaintenanceNotPlanned, RefusalCode, Refused, UnderMaintenance
from edumanage_desktop.domain.maintenance import PlannedWindow
from edumanage_desktop.services.administration import Target
from edumanage_desktop.services.maintenance.windows import KeptWindow, end_windows, plan_window
from edumanage_desktop.services.review import Outbox
from edumanage_desktop.toolbox import CommandToolbox
from tests.adapters.conftest import Judges
from tests.adapters.judged_database import PEOPLE, JudgedDatabase, Someone
from tests.schema_snapshot import snapshot

HOUR = timedelta(hours=1)
SAY = lambda line: None  # noqa: E731  # a progress that nobody reads


@pytest.fixture
def judged(judge: JudgedDatabase) -> JudgedDatabase:
    """A database of each engine, in which every window is taken away again."""
    return judge


def keeper(judged: JudgedDatabase, login: str = "adm") -> DatabaseWindowKeeper:
    """Return who plans windows as a person."""
    client = judged.client(login)
    return DatabaseWindowKeeper(connections=client.connections, now_us=client.reader.now_us)


@contextmanager
def maintenance(
    judged: JudgedDatabase, *, begins: timedelta = -HOUR, ends: timedelta = HOUR, stops_portal: bool = False
) -> Iterator[KeptWindow]:
    """Plan a window around the database's time, and take it away afterwards."""
    windows = keeper(judged)
    now = windows.now()
    kept = windows.save(KeptWindow(PlannedWindow(now + begins, now + ends, "New disks", stops_portal)))
    try:
        yield kept
    finally:
        for window in windows.windows():
            windows.remove(window)


def decide(judged: JudgedDatabase, upload: int, login: str = "ann") -> Any:
    """Let somebody approve and return what became of it."""
    return judged.act(login, "approve", upload)


def test_acts_are_refused_by_the_clock_of_the_database_and_taken_before_and_after(judged: JudgedDatabase) -> None:
    upload = judged.upload()
    with maintenance(judged, begins=HOUR, ends=2 * HOUR):
        assert decide(judged, upload).accepted
    with maintenance(judged, begins=-2 * HOUR, ends=-HOUR):
        assert judged.act("ann", "reopen", upload).accepted
    with maintenance(judged) as kept:
        for login, kind in (("ann", "approve"), ("reg", "reassign"), ("stu", "withdraw")):
            with pytest.raises(UnderMaintenance) as failure:
                judged.act(login, kind, upload, target_faculty_id=2, reason="why")
            if judged.is_server:
                assert failure.value.until == kept.planned.ends_at.replace(microsecond=0)
                assert f"{kept.planned.ends_at:%H:%M} UTC" in failure.value.sentence
        with pytest.raises(UnderMaintenance):
            judged.submit("stu")
        assert judged.version(upload) == 3
    assert decide(judged, upload).accepted


def test_what_was_recorded_before_is_not_refused_when_it_is_sent_again(judged: JudgedDatabase) -> None:
    upload = judged.upload()
    act = Act(str(uuid4()), ActKind.APPROVE, upload, expected_version=1, student_id=5)
    first = judged.record("ann", act)
    with maintenance(judged):
        again = judged.record("ann", act)
    assert first.accepted
    assert again.outcome is not None
    assert again.outcome.repeated
    assert again.version == first.version


def test_probes_of_a_verification_act_and_nobody_becomes_one_by_saying_so(judged: JudgedDatabase) -> None:
    upload = judged.upload()
    with maintenance(judged):
        with pytest.raises(UnderMaintenance):
            judged.submit("stu", student_id=-1)
        with pytest.raises(UnderMaintenance):
            judged.act("ann", "approve", upload, student_id=-1)
        with pytest.raises(UnderMaintenance):
            judged.act("ann", "approve", -1, expected_version=1)
        for table in ("students", "faculty"):
            with judged.client("adm").connections.writing() as connection:
                connection.change(f"INSERT INTO {table}(id,full_name) VALUES(-1,'A probe')")
        PEOPLE["probe"] = Someone(("student",), student_id=-1)
        judged.add_person("probe", PEOPLE["probe"])
        try:
            assert judged.submit("probe", target_faculty_id=-1).accepted
        finally:
            del PEOPLE["probe"]
            for table in ("person_roles", "people"):
                judged.root(f"DELETE FROM {table} WHERE login='probe'")


PORTAL = (
    "INSERT INTO student_uploads(student_id,file_path) VALUES(5,'late.pdf')",
    "REPLACE INTO student_uploads(id,student_id,file_path) VALUES({upload},5,'other.pdf')",
    "UPDATE student_uploads SET status='approved' WHERE id={upload}",
    "DELETE FROM student_uploads WHERE id={upload}",
)


@pytest.mark.parametrize("statement", PORTAL)
def test_the_portal_writes_on_unless_it_is_stopped_too(judged: JudgedDatabase, statement: str) -> None:
    upload = judged.upload()
    with maintenance(judged, stops_portal=True):
        before = judged.root("SELECT * FROM student_uploads ORDER BY id")
        with pytest.raises(Exception, match=r"EM\|MAINTENANCE\|"):
            judged.by_portal(statement.format(upload=upload))
        assert judged.root("SELECT * FROM student_uploads ORDER BY id") == before
    with maintenance(judged):
        judged.by_portal(statement.format(upload=upload))
    with maintenance(judged, begins=HOUR, ends=2 * HOUR, stops_portal=True):
        judged.by_portal(PORTAL[0])


def test_no_session_bends_the_clock_or_passes_for_an_act(judges: Judges) -> None:
    judged = judges("mariadb")
    upload = judged.upload()
    insert = "INSERT INTO acts(act_uuid,kind,upload_id,expected_version) VALUES(%s,'approve',%s,1)"
    with maintenance(judged, stops_portal=True), judged.session("ann") as session, session.cursor() as cursor:
        for trick in ("SET timestamp=1", "SET time_zone='-12:00'", "SET sql_mode='ANSI'"):
            cursor.execute(trick)
            with pytest.raises(MySQLError, match=r"EM\|MAINTENANCE\|until=20"):
                cursor.execute(insert, (str(uuid4()), upload))
        with judged.portal() as portal:
            for trick in ("SET timestamp=1", f"SET @em_applying='{uuid4()}'"):
                portal.execute(trick)
                with pytest.raises(MySQLError, match=r"EM\|MAINTENANCE\|until=20"):
                    portal.execute(f"UPDATE student_uploads SET status='approved' WHERE id={upload}")
    assert judged.version(upload) == 1


def test_administrators_alone_plan_and_everybody_reads(judged: JudgedDatabase) -> None:
    now = keeper(judged).now()
    planned = PlannedWindow(now + HOUR, now + 2 * HOUR, "Neue Festplatten — 王", stops_portal=True)
    kept = plan_window(keeper(judged), planned)
    try:
        for login in ("ann", "stu", "reg", "adm", "bak"):
            plan = DatabasePlanReader(connections=judged.client(login).connections).plan()
            assert plan.windows == (planned,)
            assert abs(plan.now - now) < HOUR
            assert plan.open_until(plan.now) is None
            assert plan.open_until(now + HOUR) == now + 2 * HOUR
        for login in ("ann", "stu", "reg"):
            with pytest.raises(Refused) as refusal:
                keeper(judged, login).save(kept)
            assert refusal.value.code is RefusalCode.DENIED
        later = keeper(judged).save(KeptWindow(planned, kept.id, kept.version))
        with pytest.raises(Refused) as refusal:
            keeper(judged).save(KeptWindow(planned, kept.id, kept.version))
        assert refusal.value.code is RefusalCode.CONFLICT
        assert [change.login for change in keeper(judged).changes()[:2]] == ["adm", "adm"]
        kept = later
    finally:
        keeper(judged).remove(kept)


def test_the_plan_is_told_at_a_schema_from_before_holds_too(judged: JudgedDatabase) -> None:
    """A deployment goes back to one while windows of the new program are open, which shall see when it has ended."""
    reader = DatabasePlanReader(connections=judged.client("ann").connections)
    assert reader.plan().windows == ()
    migration.downgrade(judged.engine, to="0005")
    try:
        with maintenance(judged):
            plan = reader.plan()
            assert [window.is_hold for window in plan.windows] == [False]
            assert plan.open_until(plan.now) is not None
        assert reader.plan().windows == ()
    finally:
        migration.upgrade(judged.engine)
    assert reader.plan().windows == ()


def test_a_window_that_is_none_is_not_planned(judged: JudgedDatabase) -> None:
    windows, now = keeper(judged), keeper(judged).now()
    for begins, ends in ((now + HOUR, now), (now - 2 * HOUR, now - HOUR)):
        with pytest.raises(MaintenanceNotPlanned):
            plan_window(windows, PlannedWindow(begins, ends))
    with pytest.raises(Refused) as refusal:
        windows.save(KeptWindow(PlannedWindow(now, now)))
    assert refusal.value.details["field"] == "ends_at_us"
    with pytest.raises(Refused) as refusal:
        windows.save(KeptWindow(PlannedWindow(now, now + HOUR, "x" * 501)))
    assert refusal.value.details["field"] == "words"
    assert not windows.windows()


def test_ending_ends_what_is_open_and_calls_off_what_is_to_come_only_when_told(judged: JudgedDatabase) -> None:
    upload = judged.upload()
    windows = keeper(judged)
    now = windows.now()
    plan_window(windows, PlannedWindow(now - HOUR, now + HOUR))
    plan_window(windows, PlannedWindow(now + HOUR, now + 2 * HOUR))
    try:
        with pytest.raises(UnderMaintenance):
            decide(judged, upload)
        assert len(end_windows(windows)) == 1
        assert decide(judged, upload).accepted
        assert len(windows.windows()) == 2
        assert len(end_windows(windows, planned_too=True)) == 1
        assert len(windows.windows()) == 1
    finally:
        for window in windows.windows():
            windows.remove(window)


def test_an_outbox_keeps_what_was_decided_and_sends_it_when_the_window_is_over(
    judged: JudgedDatabase, tmp_path: Path
) -> None:
    upload = judged.upload()
    journal = FileActJournal(folder=journal_folder(tmp_path, "server", "ann"))
    outbox = Outbox(journal=journal, recorder=judged.client("ann").recorder)
    act = Act(str(uuid4()), ActKind.APPROVE, upload, expected_version=1, student_id=5, feedback="Well done")
    with maintenance(judged):
        with pytest.raises(UnderMaintenance):
            outbox.send(act)
        answers, stopped_by = outbox.resend_until_stopped()
        assert (len(answers), type(stopped_by)) == (0, UnderMaintenance)
        assert outbox.pending() == (act,)
    answers, stopped_by = outbox.resend_until_stopped()
    assert stopped_by is None
    assert [each.outcome is not None and each.outcome.upload_id for each in answers] == [upload]
    assert not outbox.pending()
    journal.close()


def test_a_schema_from_before_comes_up_and_the_way_down_loses_nothing(database_url: str, tmp_path: Path) -> None:
    """As of `0003` there are no such tables, where an earlier program made it; then a downgrade keeps everything."""
    engine = make_engine(database_url)
    schema = DatabaseSchemaKeeper(target=Target(engine.url.render_as_string(hide_password=False)))

    def up() -> None:
        schema.upgrade(to="head", take_in=None, convert_charset=False, progress=SAY)

    up()
    fresh = snapshot(engine)
    schema.downgrade(to="0003", keep=tmp_path / "unused", progress=SAY)
    with engine.connect() as connection:
        for table in ("maintenance_records", "maintenance_windows"):
            connection.execute(text(f"DROP TABLE {table}"))
        connection.execute(text("INSERT INTO students(id,full_name) VALUES(5,'Zoë')"))
        connection.commit()
    kept = tmp_path / "kept.gz"
    schema.downgrade(to="base", keep=kept, progress=SAY)
    assert kept.is_file()
    schema.upgrade(to="head", take_in=kept, convert_charset=False, progress=SAY)
    with engine.connect() as connection:
        assert connection.execute(text("SELECT full_name FROM students")).scalar_one() == "Zoë"
    assert snapshot(engine) == fresh
    now = datetime.now(UTC)
    with engine.connect() as connection:
        connection.execute(text(f"INSERT INTO maintenance_windows(id,begins_at_us,ends_at_us) VALUES(1,1,{now:%s}000)"))
        connection.commit()
    schema.downgrade(to="0003", keep=tmp_path / "unused", progress=SAY)
    up()
    schema.downgrade(to="base", keep=kept, progress=SAY)
    schema.upgrade(to="head", take_in=kept, convert_charset=False, progress=SAY)
    with engine.connect() as connection:
        assert connection.execute(text("SELECT id FROM maintenance_windows")).scalars().all() == [1]
    assert snapshot(engine) == fresh
    engine.dispose()


def test_a_command_that_met_a_window_leaves_nothing_that_is_sent_later(
    judged: JudgedDatabase, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    (tmp_path / "essay.txt").write_text("On light")
    store = tmp_path / "store"
    store.mkdir()
    words = [
        *("submit", str(tmp_path / "essay.txt"), "--store", str(store), "--faculty", "1", "--title", "Once", "--json"),
        *("--database", judged.account_url("stu"), *(() if judged.is_server else ("--login", "stu"))),
    ]
    before = judged.value("SELECT COUNT(*) FROM student_uploads")
    with maintenance(judged):
        for _time in range(2):
            assert run(words, CommandToolbox()) == 4
            assert "Nothing was recorded; try again" in capsys.readouterr().err
        assert [path for path in store.rglob("*") if path.is_file()] == []
    assert run(words, CommandToolbox()) == 0
    assert json.loads(capsys.readouterr().out)["handed_in"] is True
    assert judged.value("SELECT COUNT(*) FROM student_uploads") == before + 1


def test_commands_plan_tell_and_end_a_window(judged: JudgedDatabase, capsys: pytest.CaptureFixture[str]) -> None:
    where = ("--database", judged.account_url("adm"), *(() if judged.is_server else ("--login", "adm")), "--json")

    def asked(*words: str) -> Any:
        assert run(["maintenance", *words, *where], CommandToolbox()) == 0
        return json.loads(capsys.readouterr().out)

    assert asked("status")["open"] is False
    begun = asked("begin", "--until", "+2h", "--words", "New disks", "--stop-portal")
    assert (begun["open"], begun["words"], begun["stops_portal"]) == (True, "New disks", True)
    begins, ends = (datetime.fromisoformat(begun[name]) for name in ("begins_at", "ends_at"))
    assert ends - begins == 2 * HOUR
    assert run(["maintenance", "begin", "--until", "+1h", *where], CommandToolbox()) == 2
    assert "is open already, until" in capsys.readouterr().err
    asked("begin", "--from", "+1d", "--until", "+90m")
    status = asked("status")
    assert (status["open"], status["until"], len(status["windows"])) == (True, begun["ends_at"], 2)
    faculty = ("--database", judged.account_url("ann"), *(() if judged.is_server else ("--login", "ann")), "--json")
    assert run(["maintenance", "end", *faculty], CommandToolbox()) == 4
    capsys.readouterr()
    assert len(asked("end")["ended"]) == 1
    assert asked("status")["open"] is False
    assert len(asked("end", "--planned")["ended"]) == 1
    assert asked("status")["windows"] == []
    assert run(["maintenance", "begin", "--from", "+2h", "--until", "now", *where], CommandToolbox()) == 2
    with pytest.raises(SystemExit):
        run(["maintenance", "begin", "--until", "tomorrow", *where], CommandToolbox())
    for window in keeper(judged).windows():
        keeper(judged).remove(window)
