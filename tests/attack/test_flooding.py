"""Using up what everybody shares: rows, numbers, connections, and the server's time; how far one person gets."""

import sqlite3
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from pymysql.err import MySQLError

from edumanage_desktop.adapters.database import driver
from edumanage_desktop.domain.settings import BY_NAME
from migrations.program.account_making import SESSIONS_OF_ONE
from migrations.program.register import (
    CHANGES_OF_ONE_SUBMISSION,
    EVENTS_IN_A_DAY,
    EVENTS_IN_FIVE_MINUTES,
    PERSONAL,
)
from tests.attack.attack import RIGHTS, UNKNOWN, Attack, act, attacks, error, refused
from tests.attack.attacked_file import AttackedFile
from tests.attack.attacked_server import AttackedServer, attempt
from tests.attack.department import FILES

SUBMISSIONS_IN_A_DAY = BY_NAME["submissions_in_a_day"].otherwise
_ISOLATIONS = ("READ UNCOMMITTED", "READ COMMITTED", "REPEATABLE READ", "SERIALIZABLE")
_PATIENT = "SET innodb_lock_wait_timeout=0"
_TOO_MANY_OF_ONE, _INTERRUPTED = 1226, 1969


@pytest.fixture(autouse=True)
def put_back(request: pytest.FixtureRequest) -> Iterator[None]:
    yield
    if "on_server" in request.fixturenames:
        request.getfixturevalue("on_server").restore()


def events(count: int) -> str:
    """Return the reporting of so many events at once."""
    return "INSERT INTO events(event_uuid,kind) VALUES " + ",".join(f"('{uuid4()}','refused')" for _ in range(count))


def submissions(count: int) -> str:
    """Return the handing in of so much work at once."""
    rows = ",".join(f"('{uuid4()}','submit',7,'T','{FILES}')" for _ in range(count))
    return f"INSERT INTO acts(act_uuid,kind,target_faculty_id,title,files) VALUES {rows}"


def views(count: int, *, first: int = 0) -> str:
    """Return the keeping of so many views of one's own."""
    rows = ",".join(f"('view {number}','x')" for number in range(first, first + count))
    return f"INSERT INTO my_saved_views(name,definition) VALUES {rows}"


_MOST_VIEWS = next(table.most for table in PERSONAL if table.name == "saved_views")
_LIMITS = {
    "events": (events(EVENTS_IN_FIVE_MINUTES + 1), "EM|LIMIT|kind=events"),
    "own views": (views(_MOST_VIEWS + 1), "EM|LIMIT|kind=my_saved_views"),
}
"""What is one too many, in one statement."""
AT_ONCE = (
    *(Attack("stu", what, refused(limit), refused(limit)) for what, limit in _LIMITS.values()),
    *attacks(
        "fay",
        refused("EM|INVALID|field=feedback"),
        UNKNOWN,
        act("reject", "$mine", feedback="x").replace("'x'", "REPEAT('x',9000000)"),
    ),
    *attacks(
        "fay",
        refused("EM|INVALID|field=files"),
        UNKNOWN,
        act("approve", "$mine", files="x").replace("'x'", "REPEAT('x',9000000)"),
    ),
    *attacks(
        "fay",
        refused("EM|LIMIT|kind=my_drafts"),
        UNKNOWN,
        "INSERT INTO my_drafts(upload_id,feedback) VALUES(9,REPEAT('x',9000000))",
    ),
    Attack(
        "fay",
        f"INSERT INTO events(event_uuid,kind,detail) VALUES('$uuid','refused','{'x' * 2001}')",
        error(1406),
        refused("EM|LIMIT|kind=detail"),
    ),
    Attack(
        "fay",
        f"INSERT INTO my_saved_views(name,definition) VALUES('{'x' * 81}','x')",
        error(1406),
        refused("EM|LIMIT|kind=my_saved_views"),
    ),
    Attack("fay", "SELECT seq FROM seq_1_to_1000000000", RIGHTS, UNKNOWN),
    Attack(
        "fay",
        "INSERT INTO acts(act_uuid,kind,upload_id,expected_version) SELECT UUID(),'set_aside',1,1 FROM rules",
        refused("EM|CONFLICT"),
        UNKNOWN,
    ),
)


def test_one_too_many_is_refused_with_all_of_them_on_a_server(on_server: AttackedServer) -> None:
    on_server.withstand_together(AT_ONCE)


def test_one_too_many_is_refused_with_all_of_them_in_a_file(in_file: AttackedFile) -> None:
    in_file.withstand_together(AT_ONCE)


@pytest.mark.parametrize("isolation", _ISOLATIONS)
def test_several_sessions_at_once_get_no_further_than_one(on_server: AttackedServer, isolation: str) -> None:
    halves: tuple[tuple[str, Callable[[int], str], str, int], ...] = (
        ("fay", lambda number: events(EVENTS_IN_FIVE_MINUTES // 2 + 1), "events", EVENTS_IN_FIVE_MINUTES),
        ("fay", lambda number: views(_MOST_VIEWS // 2 + 1, first=1000 * number), "saved_views", _MOST_VIEWS),
        ("stu", lambda number: submissions(SUBMISSIONS_IN_A_DAY // 2 + 1), "acts", SUBMISSIONS_IN_A_DAY),
    )
    for login, half, table, most in halves:
        column = "actor" if table == "acts" else "login"
        count = f"SELECT COUNT(*) FROM {table} WHERE {column}='{login}'"
        before = on_server.root(count)[0][0]
        with ExitStack() as open_ones:
            sessions = [open_ones.enter_context(on_server.session(login)) for _ in range(3)]
            for session in sessions:
                snapshot = "START TRANSACTION WITH CONSISTENT SNAPSHOT"
                attempt(session, [f"SET SESSION TRANSACTION ISOLATION LEVEL {isolation}", _PATIENT, snapshot])
            came = [attempt(session, [half(number)])[0] for number, session in enumerate(sessions)]
            for session in sessions:
                attempt(session, ["COMMIT"])
        assert came[0] == ""
        assert all(came[1:]), table
        assert on_server.root(count)[0][0] - before <= most


def test_events_and_submissions_of_a_day_have_an_end_on_a_server(on_server: AttackedServer) -> None:
    with on_server.session("fay") as fay:
        for _ in range(EVENTS_IN_A_DAY // EVENTS_IN_FIVE_MINUTES):
            on_server.root("UPDATE events SET at_us=at_us-600000000 WHERE login='fay'")
            assert attempt(fay, [events(EVENTS_IN_FIVE_MINUTES - 1)])[0] == ""
        on_server.root("UPDATE events SET at_us=at_us-600000000 WHERE login='fay'")
        assert attempt(fay, [events(20)])[0] == "EM|LIMIT|kind=events"
        on_server.root("UPDATE events SET at_us=at_us-86400000000 WHERE login='fay'")
        assert attempt(fay, [events(20)])[0] == ""
    with on_server.session("stu") as stu, on_server.session("rita") as rita:
        assert attempt(stu, ["START TRANSACTION", submissions(20), "ROLLBACK"])[0] == ""
        assert attempt(stu, [submissions(SUBMISSIONS_IN_A_DAY - 1)])[0] == ""
        assert attempt(stu, [submissions(1)])[0] == "EM|LIMIT|kind=submissions"
        for_somebody = submissions(1).replace("(act_uuid,", "(student_id,act_uuid,").replace("VALUES (", "VALUES (5,")
        assert attempt(rita, [for_somebody])[0] == ""
        on_server.root("UPDATE history SET at_us=at_us-86400000000 WHERE actor='stu'")
        assert attempt(stu, [submissions(1)])[0] == ""


def test_events_and_submissions_of_a_day_have_an_end_in_a_file(in_file: AttackedFile, tmp_path: Path) -> None:
    url = in_file.copy_to(tmp_path / "file.sqlite")
    with closing(driver.connect(driver.place_of(url), login="fay")) as fay:
        for _ in range(EVENTS_IN_A_DAY // EVENTS_IN_FIVE_MINUTES):
            assert said(fay, events(EVENTS_IN_FIVE_MINUTES)) == ""
            fay.execute("UPDATE events SET at_us=at_us-600000000 WHERE login='fay'")
        assert said(fay, events(1)) == "EM|LIMIT|kind=events"
        fay.execute("UPDATE events SET at_us=at_us-86400000000 WHERE login='fay'")
        assert said(fay, events(1)) == ""
    with closing(driver.connect(driver.place_of(url), login="stu")) as stu:
        assert said(stu, submissions(SUBMISSIONS_IN_A_DAY - 1)) == ""
        assert said(stu, submissions(1)) == "EM|LIMIT|kind=submissions"


def said(connection: sqlite3.Connection, statement: str) -> str:
    """Return the words of a refusal, '' for none."""
    try:
        connection.execute(statement)
    except sqlite3.IntegrityError as refusal:
        return str(refusal)
    return ""


def test_one_submission_is_changed_a_thousand_times_and_then_by_a_registrar_only(on_server: AttackedServer) -> None:
    raised = f"UPDATE upload_state SET version={CHANGES_OF_ONE_SUBMISSION} WHERE upload_id=1"
    again = act("set_aside", "1", CHANGES_OF_ONE_SUBMISSION)
    move = act("reassign", "1", CHANGES_OF_ONE_SUBMISSION, target_faculty_id=8, reason="r")
    on_server.root(raised)
    with on_server.session("fay") as fay, on_server.session("rita") as rita:
        assert attempt(fay, [again.replace("$uuid", str(uuid4()))])[0] == "EM|LIMIT|kind=changes"
        assert attempt(rita, [move.replace("$uuid", str(uuid4()))])[0] == ""


def test_work_that_is_taken_back_uses_up_one_number_each(on_server: AttackedServer) -> None:
    next_id = "SELECT auto_increment FROM information_schema.tables WHERE table_name='student_uploads'"
    before = on_server.root(next_id)
    with on_server.session("stu") as stu:
        for _ in range(20):
            assert attempt(stu, ["START TRANSACTION", submissions(1), "ROLLBACK"])[0] == ""
    assert on_server.root(next_id)[0][0] - before[0][0] == 20


def test_an_account_holds_no_more_connections_than_a_dozen_windows(on_server: AttackedServer) -> None:
    with ExitStack() as open_ones:
        sessions = [open_ones.enter_context(on_server.session("fay")) for _ in range(SESSIONS_OF_ONE)]
        with pytest.raises(MySQLError) as refusal, on_server.session("fay"):
            pass
        assert refusal.value.args[0] == _TOO_MANY_OF_ONE
        with on_server.session("duo") as duo, on_server.session("ada") as ada:
            assert attempt(duo, ["SELECT 1"])[0] == ""
            assert attempt(ada, ["CALL em_account_disable('fay')"])[0] == ""
        assert all(attempt(session, ["SELECT 1"])[1] for session in sessions), "disabling frees all of them"


_ENDLESS = "SELECT COUNT(*) FROM rules a,rules b,rules c,rules d,rules e,rules f"


@pytest.mark.parametrize(
    "question",
    [
        "SELECT BENCHMARK(2000000000,SHA2('x',512))",
        _ENDLESS,
        _ENDLESS.replace("rules a", "faculty_uploads a").replace("rules b", "faculty_history b"),
    ],
)
def test_a_question_without_end_is_ended_with_the_account(on_server: AttackedServer, question: str) -> None:
    with on_server.session("fay") as fay, on_server.session("ada") as ada, ThreadPoolExecutor(1) as asker:
        asking = asker.submit(attempt, fay, [question])
        time.sleep(0.3)
        assert not asking.done()
        assert attempt(ada, ["CALL em_account_disable('fay')"])[0] == ""
        assert asking.result(timeout=60)[1] in (1317, 1927, 2006, 2013)


def test_a_limit_of_time_is_a_default_that_a_session_sets_anew(on_server: AttackedServer) -> None:
    on_server.root("ALTER USER fay WITH MAX_STATEMENT_TIME 0.1")
    try:
        with on_server.session("fay") as fay:
            assert attempt(fay, [_ENDLESS])[1] == _INTERRUPTED
            assert attempt(fay, ["SET max_statement_time=0", "SELECT SLEEP(0.3)"])[0] == ""
    finally:
        on_server.root("ALTER USER fay WITH MAX_STATEMENT_TIME 0")


def wait_until(is_so: Any, seconds: float = 60) -> None:
    """Wait for something that comes soon."""
    until_s = time.monotonic() + seconds
    while not is_so():
        assert time.monotonic() < until_s
        time.sleep(0.02)


def test_a_named_lock_keeps_an_upgrade_waiting_and_goes_with_its_session(on_server: AttackedServer) -> None:
    name = f"em_migrate_{on_server.department.name}"[:64]
    with on_server.session("fay") as fay, on_server.session("ada") as ada:
        assert attempt(fay, [f"SELECT GET_LOCK('{name}',0)"])[2] == ((1,),)
        holder = on_server.root(
            f"SELECT l.user FROM information_schema.processlist l WHERE l.id=IS_USED_LOCK('{name}')"
        )
        assert holder == [("fay",)]
        assert attempt(ada, ["CALL em_account_disable('fay')"])[0] == ""
        wait_until(lambda: on_server.root(f"SELECT IS_FREE_LOCK('{name}')") == [(1,)])
