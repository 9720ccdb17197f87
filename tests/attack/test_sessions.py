"""Sessions that go on: after a revoke, a reset, another role, another's password; and twins of a login (MariaDB)."""

import json
import sqlite3
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from typing import Any
from uuid import uuid4

import pymysql
import pytest
from pymysql.err import MySQLError

from edumanage_desktop.adapters.database import open_database
from edumanage_desktop.adapters.database.engine import make_engine
from edumanage_desktop.adapters.database.safety import unsafe_things
from edumanage_desktop.domain.acts import Act, ActKind
from edumanage_desktop.domain.errors import Refused
from tests.attack.attack import NOTHING, Attack, act, attacks, refused
from tests.attack.attacked_file import AttackedFile
from tests.attack.attacked_server import AttackedServer, attempt, differences
from tests.attack.department import PLACES
from tests.prepared_server import PASSWORD

_ENDED = (2006, 2013, 1927, 4151)
"""How a client hears that its session is over."""
_PATIENT = "SET innodb_lock_wait_timeout=0"
_IDLE_S = 1.1
_PATIENCE_S = 60.0
_SIGN_IN_REFUSED = (1045, 1698, 4151)
_REFUSED_BY_RIGHTS = (1142, 1143, 1370)
_FAY = {"login": "fay", "name": "Fay", "roles": ["faculty"], "faculty": 7}


@pytest.fixture(autouse=True)
def put_back(request: pytest.FixtureRequest) -> Iterator[None]:
    yield
    if "on_server" in request.fixturenames:
        request.getfixturevalue("on_server").restore()


@contextmanager
def sessions(server: AttackedServer, *logins: str) -> Iterator[list[Any]]:
    """Yield an open session of each login."""
    with ExitStack() as open_ones:
        yield [open_ones.enter_context(server.session(login)) for login in logins]


def said(connection: Any, *statements: str) -> tuple[int, str]:
    """Return the number and words of the first error, (0, '') for none."""
    told = Attack("", statements, NOTHING, NOTHING).statements(PLACES)
    words, number, _ = attempt(connection, told)
    return number, words


def roles(**changed: object) -> str:
    """Return the call that gives fay other roles or another faculty member."""
    return f"CALL em_account_roles('{json.dumps(_FAY | changed)}')"


ENDING = {
    "disabled": ("ada", "CALL em_account_disable('fay')"),
    "reset by an administrator": ("ada", "CALL em_account_reset('fay')"),
    "reset by a registrar": ("rita", "CALL em_account_reset('fay')"),
    "another role": ("ada", roles(roles=["registrar"])),
    "one role more": ("ada", roles(roles=["faculty", "registrar"])),
}
"""What ends a person's open sessions, and who does it."""
_OF_ACCOUNTS = {"events", "mysql.global_priv", "mysql.roles_mapping", "people", "person_roles"}


@pytest.mark.parametrize("cause", ENDING)
def test_open_sessions_end(on_server: AttackedServer, cause: str) -> None:
    who, call = ENDING[cause]
    with sessions(on_server, "fay", "fay", "fay", who) as (idle, reading, preparing, other):
        assert said(idle, "SELECT COUNT(*) FROM faculty_uploads") == (0, "")
        assert said(reading, "START TRANSACTION", "SELECT COUNT(*) FROM faculty_uploads") == (0, "")
        assert said(preparing, "PREPARE later FROM 'SELECT COUNT(*) FROM faculty_uploads'") == (0, "")
        assert said(other, _PATIENT, call) == (0, "")
        for session, what in ((idle, "SELECT 1"), (reading, "COMMIT"), (preparing, "EXECUTE later")):
            assert said(session, what)[0] in _ENDED, what
    assert differences(on_server.pristine, on_server.snapshot()) <= _OF_ACCOUNTS


def test_a_session_inside_a_trigger_ends_too(on_server: AttackedServer) -> None:
    """Inside it the server tells the owner of the trigger for whoever asked."""
    inside = "SELECT COUNT(*) FROM information_schema.processlist WHERE user='em_owner' AND command='Query'"
    with sessions(on_server, "fay", "ada") as (acting, other), ThreadPoolExecutor(2) as at_once:
        with on_server.department.server.connect(on_server.department.name) as holding, holding.cursor() as cursor:
            cursor.execute("START TRANSACTION")
            cursor.execute(f"SELECT id FROM student_uploads WHERE id={PLACES['mine']} FOR UPDATE")
            act_of_fay = at_once.submit(said, acting, act("approve", "$mine"))
            until = time.monotonic() + _PATIENCE_S
            while not on_server.root(inside)[0][0]:
                assert time.monotonic() < until, "the act does not wait inside a trigger"
                time.sleep(0.01)
            ended = at_once.submit(said, other, _PATIENT, "CALL em_account_disable('fay')")
            time.sleep(0.1)
            cursor.execute("ROLLBACK")
            assert ended.result() == (0, "")
        act_of_fay.result()
        assert said(acting, "SELECT 1")[0] in _ENDED


HOLDING = {
    "an act": act("approve", "$mine"),
    "the work": "SELECT * FROM faculty_uploads FOR UPDATE",
    "who one is": "SELECT * FROM my_identity FOR UPDATE",
    "the settings": "SELECT * FROM settings_in_force FOR UPDATE",
    "everybody's rows": "SELECT * FROM faculty_list FOR UPDATE",
}
"""What rows a person's transaction holds and never lets go."""


@pytest.mark.parametrize("holding", HOLDING)
@pytest.mark.parametrize("cause", ENDING)
def test_nobody_keeps_an_account_by_a_transaction_that_never_ends(
    on_server: AttackedServer, cause: str, holding: str
) -> None:
    who, call = ENDING[cause]
    with sessions(on_server, "fay", who) as (acting, other):
        assert said(acting, "SET autocommit=0", HOLDING[holding]) == (0, "")
        assert said(other, _PATIENT, call) == (0, "")
        assert said(acting, "COMMIT")[0] in _ENDED
    assert differences(on_server.pristine, on_server.snapshot()) <= _OF_ACCOUNTS


def test_who_could_not_be_changed_is_let_in_again(on_server: AttackedServer) -> None:
    """What fails after their sessions ended bars nobody for good."""
    with sessions(on_server, "fay", "ada") as (_fay, ada):
        on_server.root("CREATE TRIGGER em_stop BEFORE UPDATE ON people FOR EACH ROW SIGNAL SQLSTATE '45000'")
        try:
            for call in (roles(roles=["registrar"]), "CALL em_account_disable('fay')"):
                assert said(ada, call)[0] == 1644, call
                with on_server.session("fay") as again:
                    assert said(again, "SELECT COUNT(*) FROM faculty_uploads") == (0, ""), call
        finally:
            on_server.root("DROP TRIGGER em_stop")


@pytest.mark.parametrize("cause", ["disabled", "reset by a registrar"])
def test_ending_locks_makes_way_for_ending_an_account(on_server: AttackedServer, cause: str) -> None:
    who, call = ENDING[cause]
    with sessions(on_server, "fay", who, "ada") as (acting, other, ada):
        assert said(acting, "SET autocommit=0", act("approve", "$mine")) == (0, "")
        time.sleep(_IDLE_S)
        assert said(ada, "CALL em_end_idle_locks(1)") == (0, "")
        assert said(other, _PATIENT, call) == (0, "")
    assert differences(on_server.pristine, on_server.snapshot()) <= _OF_ACCOUNTS


@pytest.mark.parametrize("cause", ["disabled", "reset by a registrar"])
def test_the_old_password_opens_nothing_any_more(on_server: AttackedServer, cause: str) -> None:
    who, call = ENDING[cause]
    with on_server.session(who) as other:
        assert said(other, call) == (0, "")
    with pytest.raises(MySQLError) as refusal, on_server.session("fay"):
        pass
    assert refusal.value.args[0] in _SIGN_IN_REFUSED


def test_who_keeps_the_roles_but_not_the_work_sees_only_the_new_at_once(on_server: AttackedServer) -> None:
    with sessions(on_server, "fay", "ada") as (fay, ada):
        assert said(fay, "START TRANSACTION WITH CONSISTENT SNAPSHOT", "SELECT COUNT(*) FROM faculty_uploads")[0] == 0
        assert said(ada, roles(faculty=8)) == (0, "")
        assert said(fay, act("approve", "$mine")) == (1644, "EM|DENIED|reason=whose")
        assert said(fay, "ROLLBACK", act("approve", "$mine")) == (1644, "EM|DENIED|reason=whose")
        assert attempt(fay, ["SELECT DISTINCT faculty_id FROM faculty_uploads"])[2] == ((8,),)


REVOKED = {
    "inactive": "UPDATE people SET active=0 WHERE login='{}'",
    "without a role": "DELETE FROM person_roles WHERE login='{}'",
    "unknown": "DELETE FROM people WHERE login='{}'",
}
"""What may have been done where nobody ends sessions: on another node, or by the server's administrator."""
SCOPES = {"fay": "faculty", "stu": "own", "rita": "all", "ada": "all"}


@pytest.mark.parametrize("revoked", REVOKED)
@pytest.mark.parametrize("login", SCOPES)
def test_a_session_that_nobody_ended_reads_and_does_nothing(
    on_server: AttackedServer, login: str, revoked: str
) -> None:
    scope = SCOPES[login]
    with on_server.session(login) as session:
        on_server.root(REVOKED[revoked].format(login))
        for view in ("uploads", "keys", "ranks", "matches", "search", "history", "files", "changes"):
            assert attempt(session, [f"SELECT * FROM {scope}_{view}"])[2] == (), view
        assert said(session, act("approve", "$mine"))[1].startswith("EM|DENIED|reason=")
        if revoked != "without a role":
            for table in ("my_drafts(upload_id,feedback)", "my_library(entry_uuid,content)"):
                assert said(session, f"INSERT INTO {table} VALUES(9,'x')")[1] == "EM|DENIED|reason=who"
            assert said(session, "INSERT INTO events(event_uuid,kind) VALUES('$uuid','refused')")[1] == (
                "EM|DENIED|reason=who"
            )
        if login in ("rita", "ada"):
            for edit in ("UPDATE students SET full_name='x' WHERE id=5", "DELETE FROM absences"):
                assert said(session, edit)[1].startswith("EM|DENIED|reason="), edit
        for call in ("CALL em_account_reset('stu')", "CALL em_account_disable('stu')", "CALL em_end_idle_locks(1)"):
            number, words = said(session, call)
            assert number in _REFUSED_BY_RIGHTS or words == "EM|DENIED|reason=kind", call


TWINS = (
    "FAY",
    "Fay",
    "fay\t",
    " fay",
    "f\u0430y",
    "fay@%",
    "fa%",
    "fa_",
    "",
    "%",
    "em_faculty",
    "em_owner",
    "em_accounts",
)
"""Logins that look like one that there is, or are the owners' and a role's."""


@pytest.mark.parametrize("login", TWINS)
def test_a_twin_of_a_login_is_not_let_in(on_server: AttackedServer, login: str) -> None:
    for password in (PASSWORD, ""):
        with pytest.raises(MySQLError) as refusal:
            connect(on_server, login, password)
        assert refusal.value.args[0] in _SIGN_IN_REFUSED


def connect(server: AttackedServer, login: str, password: str) -> "pymysql.connections.Connection[Any]":
    """Sign in by any name."""
    where = server.department.server
    return pymysql.connect(host=where.host, port=where.port, user=login, password=password, charset="utf8mb4")


@pytest.mark.parametrize("account", ["''@'127.0.0.1'", "'Fay'@'%'"], ids=["anonymous", "capital"])
def test_an_account_of_a_similar_name_that_the_server_s_administrator_made_is_given_nothing(
    on_server: AttackedServer, account: str
) -> None:
    on_server.root(f"CREATE USER {account} IDENTIFIED BY 'twin'")
    try:
        with connect(on_server, account.split("'")[1] or "nobody", "twin") as session:
            database = on_server.department.name
            for what in (f"SELECT * FROM {database}.faculty_uploads", f"SELECT * FROM {database}.my_drafts"):
                assert said(session, what)[0] == 1142
            assert said(session, f"USE {database}")[0] == 1044
            assert said(session, "SET ROLE em_faculty")[0] == 1959
    finally:
        on_server.root(f"DROP USER {account}")


def test_an_account_for_another_host_takes_a_person_s_roles_and_is_named_as_unsafe(on_server: AttackedServer) -> None:
    """MariaDB lends the roles of 'fay'@'%' to it; nobody but the server's administrator makes one."""
    on_server.root("CREATE USER 'fay'@'127.0.0.1' IDENTIFIED BY 'twin'")
    try:
        with connect(on_server, "fay", "twin") as session:
            assert said(session, "SET ROLE em_faculty", "SELECT CURRENT_ROLE()") == (0, "")
        with on_server.session("ada") as ada:
            twice = 'CALL em_people_add(\'[{"login":"fay","name":"Fay","roles":["registrar"]}]\')'
            assert said(ada, twice)[1] == "EM|INVALID|field=login|why=taken"
        engine = make_engine(on_server.department.url())
        with engine.connect() as connection:
            found = unsafe_things(connection, portal=None, database=on_server.department.name)
        engine.dispose()
        assert "fay@127.0.0.1" in {thing.name: thing.words for thing in found}["twin accounts"]
    finally:
        on_server.root("DROP USER 'fay'@'127.0.0.1'")


_AS_WHOEVER = ("SELECT * FROM faculty_uploads", "SELECT * FROM my_drafts", "SELECT * FROM my_identity")
IN_A_FILE = tuple(
    attack
    for login in ("FAY", "Fay", "fay ", "fay\t", " fay", "f\u0430y", "fa%", "")
    for attack in (
        *attacks(login, NOTHING, NOTHING, *_AS_WHOEVER),
        Attack(login, act("approve", "$mine"), NOTHING, refused("EM|DENIED|reason=who")),
    )
)


def test_a_twin_of_a_login_is_somebody_else_in_a_file(in_file: AttackedFile) -> None:
    in_file.withstand_together(IN_A_FILE)


def test_a_person_is_disabled_in_a_file_while_they_work(in_file: AttackedFile, tmp_path: Path) -> None:
    """No session ends there, and the next act is refused."""
    with closing(open_database(in_file.copy_to(tmp_path / "file.sqlite"), login="fay")) as fay:
        assert fay.reader.details(1) is not None
        with closing(sqlite3.connect(tmp_path / "file.sqlite")) as owner:
            owner.execute("UPDATE people SET active=0 WHERE login='fay'")
            owner.commit()
        with pytest.raises(Refused, match="Nobody active has this login"):
            fay.recorder.record(Act(str(uuid4()), ActKind.APPROVE, 1, 1))
        assert fay.reader.details(1) is None


@pytest.mark.parametrize(
    ("who", "call", "kind"),
    [
        ("rita", "CALL em_account_reset('stu')", "password-reset"),
        ("ada", "CALL em_account_disable('stu')", "account-disabled"),
        ("ada", "CALL em_account_enable('stu')", "account-enabled"),
        ("ada", roles(name="Fay F."), "roles-changed"),
    ],
)
def test_what_was_done_to_an_account_stays_told(on_server: AttackedServer, who: str, call: str, kind: str) -> None:
    with on_server.session(who) as session:
        assert said(session, "SET autocommit=0", call, "ROLLBACK") == (0, "")
    count = f"SELECT COUNT(*) FROM events WHERE kind='{kind}' AND login='{who}' AND subject IN('stu','fay')"
    assert on_server.root(count) == [(1,)]
