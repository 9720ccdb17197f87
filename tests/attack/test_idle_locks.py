"""Locks that somebody holds for ever: what waits for them, who ends them, and what is told of it (MariaDB)."""

import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from tests.attack.attack import NOTHING, Attack, act
from tests.attack.attacked_server import AttackedServer, attempt
from tests.attack.department import PLACES
from tests.mariadb_server import MariaDBServer
from tests.prepared_server import PASSWORD, PreparedServer, prepared_server

_WAITED = 1205
_ENDED = (2006, 2013, 1927)
_IDLE_S = 1.1
_LOCK = "SELECT id FROM faculty_uploads WHERE id=$mine FOR UPDATE"
_DRAFT = "INSERT INTO my_drafts(upload_id,feedback) VALUES(77,'held')"
_PATIENT = "SET innodb_lock_wait_timeout=0, lock_wait_timeout=0"


@pytest.fixture(autouse=True)
def put_back(on_server: AttackedServer) -> Iterator[None]:
    yield
    for xid in prepared(on_server):
        on_server.root(f"XA ROLLBACK '{xid}'")
    on_server.restore()


def prepared(server: AttackedServer) -> list[str]:
    """Return the names of transactions that were prepared and not decided."""
    return [name.decode() for *_, name in server.root("XA RECOVER")]


def said(connection: Any, *statements: str) -> tuple[int, str]:
    """Return the number and words of the first error, (0, '') for none."""
    words, number, _ = attempt(connection, Attack("", statements, NOTHING, NOTHING).statements(PLACES))
    return number, words


def end_locks(server: AttackedServer, *, idle: object = 1, login: str = "ada") -> tuple[int, Any]:
    """Run the command as somebody and return its status and its document, or its words."""
    url = server.department.url(login, PASSWORD)
    return server.department.command("server", "end-locks", "--idle", str(idle), url=url)


def told(server: AttackedServer) -> list[tuple[Any, ...]]:
    """Return who is told to have held a lock."""
    return server.root("SELECT login,subject FROM events WHERE kind='lock-ended' ORDER BY subject")


HELD = {
    "rows": ("START TRANSACTION", _LOCK),
    "everybody's rules": ("START TRANSACTION", "SELECT * FROM rules FOR UPDATE"),
    "everybody's acts": ("START TRANSACTION", "SELECT * FROM my_acts FOR UPDATE"),
    "an act": ("START TRANSACTION", act("set_aside", "$mine")),
    "without autocommit": ("SET autocommit=0", _LOCK),
    "by XA": ("XA START 'held'", _DRAFT, _LOCK),
}
"""How fay holds what duo needs, by locks that a server lends to whoever may read."""


@pytest.mark.parametrize("how", HELD)
def test_a_held_submission_keeps_others_waiting_until_an_administrator_ends_it(
    on_server: AttackedServer, how: str
) -> None:
    with on_server.session("fay") as fay, on_server.session("duo") as duo:
        assert said(fay, *HELD[how]) == (0, "")
        assert said(duo, _PATIENT, act("approve", "$mine"))[0] == _WAITED
        time.sleep(_IDLE_S)
        status, document = end_locks(on_server)
        assert status == 1
        ((login, rows),) = [(each["login"], each["rows_locked"]) for each in document["ended"]]
        assert login == "fay"
        assert rows > 0
        assert said(fay, "SELECT 1")[0] in _ENDED
        assert said(duo, act("approve", "$mine")) == (0, "")
    assert told(on_server) == [("ada", "fay")]
    assert end_locks(on_server) == (0, {"ended": []})


@pytest.mark.parametrize("session_lives", [False, True], ids=["session gone", "session open"])
def test_a_prepared_transaction_outlives_its_session_and_is_taken_back(
    on_server: AttackedServer, session_lives: bool
) -> None:
    with on_server.session("fay") as fay, on_server.session("duo") as duo:
        assert said(fay, *HELD["by XA"], "XA END 'held'", "XA PREPARE 'held'") == (0, "")
        if not session_lives:
            fay.close()
        assert said(duo, _PATIENT, act("approve", "$mine"))[0] == _WAITED
        assert prepared(on_server) == ["held"]
        time.sleep(_IDLE_S)
        status, document = end_locks(on_server)
        assert (status, document["ended"][-1]["session"]) == (1, 0)
        assert prepared(on_server) == []
        assert said(duo, act("approve", "$mine")) == (0, "")
    assert told(on_server) == [("ada", ""), *([("ada", "fay")] if session_lives else [])]
    assert on_server.root("SELECT COUNT(*) FROM drafts WHERE upload_id=77") == [(0,)]


def test_what_was_only_just_prepared_is_left_to_whoever_prepared_it(on_server: AttackedServer) -> None:
    with on_server.session("fay") as fay:
        assert said(fay, *HELD["by XA"], "XA END 'held'", "XA PREPARE 'held'") == (0, "")
    assert end_locks(on_server, idle=3600) == (0, {"ended": []})
    assert prepared(on_server) == ["held"]


def test_who_reads_and_does_not_end_keeps_an_upgrade_waiting_until_ended(on_server: AttackedServer) -> None:
    alter = "ALTER TABLE upload_files COMMENT ''"
    with on_server.session("stu") as stu:
        assert said(stu, "START TRANSACTION", "SELECT * FROM own_files") == (0, "")
        with on_server.department.server.connect(on_server.department.name) as root:
            assert said(root, _PATIENT, alter)[0] == _WAITED
            time.sleep(_IDLE_S)
            status, document = end_locks(on_server)
            assert (status, document["ended"][0]["login"], document["ended"][0]["rows_locked"]) == (1, "stu", 0)
            assert said(root, alter) == (0, "")


@pytest.mark.slow
def test_a_session_that_pretends_to_be_at_work_is_ended_after_ten_times_as_long(on_server: AttackedServer) -> None:
    with on_server.session("fay") as fay, on_server.session("duo") as duo, ThreadPoolExecutor(1) as pretender:
        assert said(fay, *HELD["rows"]) == (0, "")
        started_s = time.monotonic()
        sleeping = pretender.submit(said, fay, "SELECT SLEEP(300)")
        while (answered := end_locks(on_server)) == (0, {"ended": []}):
            assert time.monotonic() - started_s < 200
            time.sleep(0.5)
        assert (answered[0], time.monotonic() - started_s > 9) == (1, True)
        assert sleeping.result()[0] in _ENDED
        assert said(duo, _PATIENT, act("approve", "$mine")) == (0, "")


def test_who_is_at_work_and_who_is_no_person_of_ours_goes_on(on_server: AttackedServer) -> None:
    with on_server.session("fay") as fay, on_server.session("portal") as portal, on_server.session("ada") as ada:
        assert said(fay, "SELECT COUNT(*) FROM faculty_uploads") == (0, "")
        assert said(portal, "START TRANSACTION", "SELECT * FROM student_uploads WHERE id=$theirs FOR UPDATE") == (0, "")
        assert said(ada, "START TRANSACTION", "SELECT COUNT(*) FROM all_uploads") == (0, "")
        time.sleep(_IDLE_S)
        assert said(ada, "CALL em_end_idle_locks(1)") == (0, "")
        for session in (fay, portal, ada):
            assert said(session, "SELECT 1") == (0, "")


def test_nobody_but_an_administrator_ends_anything(on_server: AttackedServer) -> None:
    with on_server.session("noah") as noah:
        assert said(noah, "START TRANSACTION", "SELECT * FROM my_drafts FOR UPDATE") == (0, "")
        time.sleep(_IDLE_S)
        for login in ("fay", "stu", "rita", "bak", "duo"):
            assert end_locks(on_server, login=login)[0] == 4
        assert said(noah, "SELECT 1") == (0, "")


@pytest.mark.parametrize("seconds", [0, -1, 86_401, 2**62])
def test_a_time_that_would_end_everybody_s_work_is_refused(on_server: AttackedServer, seconds: int) -> None:
    status, words = end_locks(on_server, idle=seconds)
    assert (status, "a whole number of seconds" in str(words)) == (4, True)


def test_what_was_ended_stays_told_and_a_hostile_session_changes_nothing_about_it(on_server: AttackedServer) -> None:
    with on_server.session("fay") as fay, on_server.session("noah") as noah, on_server.session("ada") as ada:
        for session in (fay, noah):
            assert said(session, "START TRANSACTION", "SELECT * FROM my_drafts FOR UPDATE") == (0, "")
        time.sleep(_IDLE_S)
        hostile = "SET autocommit=0, completion_type=CHAIN, sql_select_limit=1, max_error_count=0, time_zone='-12:00'"
        assert said(ada, hostile, "CALL em_end_idle_locks(1)", "ROLLBACK") == (0, "")
    assert told(on_server) == [("ada", "fay"), ("ada", "noah")]


def test_a_file_has_nothing_to_end(on_server: AttackedServer, sqlite_url: str) -> None:
    status, words = on_server.department.command("server", "end-locks", url=sqlite_url)
    assert (status, "no sessions" in str(words)) == (3, True)


@pytest.mark.parametrize("zone", ["JST-9", "EST5"])
def test_how_old_a_transaction_is_does_not_depend_on_where_the_server_stands(
    zone: str, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The program's sessions live in UTC, InnoDB in the zone of its machine."""
    monkeypatch.setenv("TZ", zone)
    server = MariaDBServer(folder=tmp_path_factory.mktemp("zone"))
    server.start()
    try:
        with prepared_server(server) as department:
            _try_ages(department)
    finally:
        server.stop()


def _try_ages(department: PreparedServer) -> None:
    ada = department.administrator()
    department.root("INSERT INTO faculty(id,full_name) VALUES(7,'Nowak')")
    department.add("fay", "--role", "faculty", "--faculty", "7")
    end = ("server", "end-locks", "--idle")
    with department.sign_in("fay") as young, ThreadPoolExecutor(1) as worker, young.cursor() as cursor:
        cursor.execute("START TRANSACTION")
        cursor.execute("SELECT * FROM my_identity FOR UPDATE")
        working = worker.submit(cursor.execute, "SELECT SLEEP(1)")
        time.sleep(0.3)
        assert department.command(*end, "60", url=ada) == (0, {"ended": []})
        assert working.result() == 1
    with department.sign_in("fay") as left, left.cursor() as cursor:
        for statement in ("XA START 'left'", _DRAFT, "XA END 'left'", "XA PREPARE 'left'"):
            cursor.execute(statement)
    time.sleep(_IDLE_S)
    status, document = department.command(*end, "1", url=ada)
    assert (status, [each["session"] for each in document["ended"]]) == (1, [0])
