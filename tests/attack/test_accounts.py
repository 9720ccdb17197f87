"""Attacks on the account procedures of a prepared server: by every role, with every argument."""

import json
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from pymysql.err import MySQLError

from migrations.program.account_making import SESSIONS_OF_ONE
from migrations.program.account_marks import mark_of
from tests.database_server import DatabaseServer
from tests.prepared_server import PASSWORD, PreparedServer, prepared_server, role_of

CALLS = (
    'CALL em_people_add(\'[{"login":"eve","name":"Eve","roles":["admin"]}]\')',
    'CALL em_people_make(\'[{"login":"eve","name":"Eve","roles":["admin"]}]\')',
    "CALL em_account_reset('ada')",
    "CALL em_account_disable('ada')",
    "CALL em_account_enable('ada')",
    "CALL em_end_sessions('ada')",
    'CALL em_account_roles(\'{"login":"fay","name":"Fay","roles":["admin"]}\')',
    "CALL em_first_password()",
)
"""What only some may call, aimed at others or at more rights."""
RAW = (
    "CREATE USER eve IDENTIFIED BY 'x'",
    "ALTER USER ada IDENTIFIED BY 'x'",
    "ALTER USER em_owner@localhost ACCOUNT UNLOCK",
    "ALTER USER em_accounts@localhost IDENTIFIED BY 'x'",
    "SET PASSWORD FOR ada=PASSWORD('x')",
    "DROP USER ada",
    "RENAME USER ada TO eve",
    "GRANT em_admin TO fay",
    "GRANT ALL PRIVILEGES ON *.* TO fay",
    "GRANT EXECUTE ON PROCEDURE em_people_make TO fay",
    "SET ROLE em_admin",
    "SET ROLE em_faculty_registrar_admin",
    "SET DEFAULT ROLE em_admin",
    "SET DEFAULT ROLE em_admin FOR fay",
    "CREATE ROLE em_super",
    "CREATE PROCEDURE mine() SELECT 1",
    "CREATE DEFINER=em_accounts@localhost PROCEDURE mine() DROP USER ada",
    "CREATE DEFINER=em_owner@localhost VIEW mine AS SELECT * FROM people",
    "DROP PROCEDURE em_people_add",
    "ALTER PROCEDURE em_people_add SQL SECURITY INVOKER",
    "UPDATE people SET account='making' WHERE login='root'",
    "UPDATE people SET active=1",
    "INSERT INTO people(login,full_name) VALUES('eve','Eve')",
    "INSERT INTO person_roles(login,role) VALUES('fay','admin')",
    "DELETE FROM person_roles WHERE login='ada'",
    "UPDATE mysql.global_priv SET Priv='{}' WHERE User='ada'",
    "INSERT INTO mysql.roles_mapping VALUES('%','fay','em_admin','Y')",
    "SELECT * FROM mysql.user",
    "SELECT * FROM mysql.global_priv",
    "FLUSH PRIVILEGES",
)
OF_ONES_OWN = ("SET ROLE em_admin", "SET DEFAULT ROLE em_admin", "SET PASSWORD FOR ada=PASSWORD('x')")
OWN_ON_MYSQL = (*OF_ONES_OWN, "ALTER USER ada IDENTIFIED BY 'x'")
"""What is an administrator's own already, on MySQL one's own password also by ALTER USER."""
HOSTILE = (
    "x' OR '1'='1",
    "x'@'%' IDENTIFIED BY 'y'; --",
    "x\\",
    "x\\'",
    "ann\n",
    "ann\x00",
    "ann ",
    " ann",
    "Ann",
    "ANN",
    "аnn",  # a Cyrillic а
    "ann@localhost",
    "%",
    "``",
    "em_owner",
    "em_x",
    "root",
    "mysql",
    "mariadb.sys",
    "żaneta",
    ".dot",
    "a",
    "bob smith",
    "x" * 33,
    "",
    "a" * 200,
)


NUMBERS = count(1)


@pytest.fixture(scope="module")
def department(each_server: DatabaseServer) -> Iterator[PreparedServer]:
    """A prepared server with an administrator, a registrar, a faculty member, a student and a backup account.

    What a proof adds to it is its own, so that all of them can share it.
    """
    with prepared_server(each_server) as department:
        department.administrator()
        department.root("INSERT INTO faculty(id,full_name) VALUES(7,'Żaneta Nowak')")
        department.root("INSERT INTO students(id,number,full_name) VALUES(5,'22F41A0424','Zoë')")
        department.add("fay.f", "--role", "faculty", "--faculty", "7")
        department.add("rita.r", "--role", "registrar")
        department.add("stu.s", "--role", "student", "--student", "22F41A0424")
        department.add("bak.b", "--role", "backup")
        yield department


def state(department: PreparedServer) -> tuple[list[tuple[Any, ...]], ...]:
    """Return everything that no attack may touch."""
    tables = (*department.server.account_tables, "people", "person_roles")
    return tuple(sorted(department.root(f"SELECT * FROM {table}"), key=repr) for table in tables)


def refused(cursor: Any, statement: str, values: tuple[Any, ...] = ()) -> bool:
    """Return whether the server refused a statement."""
    try:
        cursor.execute(statement, values or None)
        cursor.fetchall()
        while cursor.nextset():
            cursor.fetchall()
    except MySQLError:
        return True
    return False


@pytest.mark.parametrize("login", ["fay.f", "stu.s", "bak.b", "rita.r"])
def test_no_role_but_the_administrators_makes_or_changes_accounts(department: PreparedServer, login: str) -> None:
    before = state(department)
    with department.sign_in(login) as session, session.cursor() as cursor:
        for statement in (*CALLS, *RAW):
            assert refused(cursor, statement), f"{login}: {statement}"
    assert state(department) == before


def test_an_administrator_makes_accounts_through_the_procedures_only(department: PreparedServer) -> None:
    before, own = state(department), OWN_ON_MYSQL if department.server.name == "MySQL" else OF_ONES_OWN
    with department.sign_in("ada") as session, session.cursor() as cursor:
        for statement in RAW:
            if statement not in own:
                assert refused(cursor, statement), statement
        assert refused(cursor, CALLS[1])
    assert state(department) == before


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_login_reaches_no_account(department: PreparedServer, name: str) -> None:
    before = state(department)
    with department.sign_in("ada") as session, session.cursor() as cursor:
        entry = {"login": name, "name": "X", "roles": ["registrar"]}
        assert refused(cursor, "CALL em_people_add(%s)", (json.dumps([entry]),))
        assert refused(cursor, "CALL em_account_roles(%s)", (json.dumps(entry),))
        for procedure in ("em_account_reset", "em_account_disable", "em_account_enable", "em_end_sessions"):
            assert refused(cursor, f"CALL {procedure}(%s)", (name,)), procedure
    assert state(department) == before


@pytest.mark.parametrize(
    "entry",
    [
        {"login": "eve", "name": "Eve", "roles": ["root"]},
        {"login": "eve", "name": "Eve", "roles": ["admin', 'x"]},
        {"login": "eve", "name": "Eve", "roles": []},
        {"login": "eve", "name": "Eve", "roles": "admin"},
        {"login": "eve", "name": "Eve", "roles": ["backup", "admin"]},
        {"login": "eve", "name": "Eve", "roles": ["faculty"]},
        {"login": "eve", "name": "Eve", "roles": ["faculty"], "faculty": "7 OR 1=1"},
        {"login": "eve", "name": "Eve", "roles": ["faculty"], "faculty": 99},
        {"login": "eve", "name": "Eve", "roles": ["student"], "student": 99},
        {"login": "eve", "name": " ", "roles": ["registrar"]},
        {"login": "eve", "name": "Eve\u3000", "roles": ["registrar"]},
        {"login": "eve", "name": "E" * 201, "roles": ["registrar"]},
        {"login": "eve", "name": "Eve", "email": "not an address", "roles": ["registrar"]},
        {"login": "eve", "name": "Eve", "email": "a" * 250 + "@b.org", "roles": ["registrar"]},
        {"login": "eve", "name": "\u200b\u2060\ufeff\u3000", "roles": ["registrar"]},
        {"login": "eve", "name": "Eve", "roles": ["admin "]},
        {"login": "eve", "name": "Eve", "roles": ["Admin"]},
        {"login": "eve", "name": "Eve", "roles": ["r\u00e9gistrar"]},
        {"login": "eve", "name": "Eve", "roles": ["registrar" + "x" * 90]},
        {"login": ["eve"], "name": "Eve", "roles": ["registrar"]},
        {"login": "ada", "name": "Ada", "roles": ["registrar"]},
        {"login": "fay.f", "name": "Twice", "roles": ["registrar"]},
        "eve",
        None,
    ],
)
def test_a_malformed_person_is_refused_and_nobody_of_the_same_list_is_made(
    department: PreparedServer, entry: Any
) -> None:
    before = state(department)
    good = {"login": "good", "name": "Good", "roles": ["registrar"]}
    with department.sign_in("ada") as session, session.cursor() as cursor:
        assert refused(cursor, "CALL em_people_add(%s)", (json.dumps([good, entry]),))
    assert state(department) == before


SETTINGS = (
    "SET sql_mode=''",
    "SET sql_mode='NO_BACKSLASH_ESCAPES'",
    "SET sql_mode='ANSI_QUOTES,PIPES_AS_CONCAT'",
    "SET default_regex_flags='MULTILINE'",
    "SET character_set_client=latin1, collation_connection=latin1_swedish_ci",
    "SET time_zone='+13:00', timestamp=1",
    "SET group_concat_max_len=4",
    "SET @em_statement='DROP USER ada', @em_applying='x'",
    "SET character_set_client=gbk, collation_connection=gbk_chinese_ci",
    "SET character_set_client=sjis, collation_connection=sjis_japanese_ci",
    "SET character_set_client=big5, collation_connection=big5_chinese_ci",
    "SET completion_type='RELEASE', sql_select_limit=0",
    "SET completion_type='CHAIN', autocommit=0, tx_isolation='SERIALIZABLE'",
    "SET completion_type='CHAIN', max_error_count=0, sql_select_limit=1",
    "SET sql_mode='ORACLE,NO_BACKSLASH_ESCAPES', old_passwords=1, lc_messages=ja_JP",
    "SET tx_isolation='READ-UNCOMMITTED', foreign_key_checks=0, sql_safe_updates=1, sql_auto_is_null=1",
)


@pytest.mark.parametrize("setting", SETTINGS)
def test_session_variables_change_nothing_about_an_account(department: PreparedServer, setting: str) -> None:
    login = f"new.{next(NUMBERS)}"
    quoting = "it's a \\' \"quote\" ;-- x"
    with department.sign_in("ada") as session, session.cursor() as cursor:
        if refused(cursor, setting):
            pytest.skip("this server has no such variable, or lets nobody set it")
        entry = {"login": login, "name": "New", "roles": ["faculty", "registrar"], "faculty": 7}
        cursor.execute("CALL em_people_add(%s)", (json.dumps([entry]),))
        made = json.loads(cursor.fetchall()[0][0])[0]
    with department.sign_in(login, made["one_time_password"]) as session, session.cursor() as cursor:
        cursor.execute(department.server.set_password, (quoting,))
        cursor.execute(setting)
        cursor.execute("CALL em_first_password()")
    with department.sign_in(login, quoting) as session, session.cursor() as cursor:
        assert role_of(cursor) == "em_faculty_registrar"
    assert department.root("SELECT COUNT(*) FROM mysql.user WHERE User='ada'") == [(1,)]


@pytest.mark.parametrize("setting", SETTINGS)
def test_session_variables_let_nobody_change_an_account(department: PreparedServer, setting: str) -> None:
    before = state(department)
    for login in ("fay.f", "rita.r"):
        with department.sign_in(login) as session, session.cursor() as cursor:
            if refused(cursor, setting):
                pytest.skip("this server has no such variable, or lets nobody set it")
            assert refused(cursor, "CALL em_account_disable('stu.s')")
            assert refused(cursor, "CALL em_account_reset('ada')")
    assert state(department) == before


@pytest.mark.parametrize("setting", SETTINGS)
def test_session_variables_keep_no_change_of_an_account_back(department: PreparedServer, setting: str) -> None:
    if department.server.name == "MySQL" and "ANSI_QUOTES" in setting:
        pytest.skip("such a session of MySQL loses its own right to call anything with the first change (SECURITY.md)")
    login = f"old.{next(NUMBERS)}"
    department.add(login, "--role", "registrar")
    with department.sign_in("ada") as session, session.cursor() as cursor:
        if refused(cursor, setting):
            pytest.skip("this server has no such variable, or lets nobody set it")
        entry = {"login": login, "name": "Old", "roles": ["faculty"], "faculty": 7}
        for call in (f"em_account_roles('{json.dumps(entry)}')", f"em_account_disable('{login}')"):
            assert not refused(cursor, f"CALL {call}"), call
        refused(cursor, "ROLLBACK")
    told = f"SELECT GROUP_CONCAT(kind ORDER BY at_us) FROM events WHERE subject='{login}' AND login='ada'"
    assert department.root(told) == [("account-made,roles-changed,account-disabled",)]
    assert department.root(f"SELECT active FROM people WHERE login='{login}'") == [(0,)]
    with pytest.raises(MySQLError):
        department.sign_in(login)


def test_an_interrupted_account_is_completed_when_it_is_added_again(department: PreparedServer) -> None:
    department.root("INSERT INTO people(login,full_name,account) VALUES('half.made','Half','making')")
    department.root(f"CREATE USER 'half.made'@'%' IDENTIFIED BY 'unknown' WITH MAX_USER_CONNECTIONS {SESSIONS_OF_ONE}")
    department.add("half.made", "--role", "registrar")
    department.sign_in("half.made", PASSWORD).close()


def given(department: PreparedServer, login: str) -> set[str]:
    """Return the roles that the server gave an account, but for the mark of its database."""
    if department.server.name == "MySQL":
        rows = department.root(f"SELECT from_user FROM mysql.role_edges WHERE to_user='{login}'")
    else:
        rows = department.root(f"SELECT role FROM mysql.roles_mapping WHERE user='{login}' AND host='%'")
    return {role for (role,) in rows} - {mark_of(department.name)}


INTERRUPTED = {
    "before it was noted": "ALTER USER {0} ACCOUNT LOCK",
    "after it was noted": "ALTER USER {0} ACCOUNT LOCK;DELETE FROM person_roles WHERE login='{0}';"
    "INSERT INTO person_roles(login,role) VALUES('{0}','faculty');UPDATE people SET faculty_id=7 WHERE login='{0}'",
    "with a role more": "ALTER USER {0} ACCOUNT LOCK;GRANT em_faculty TO {0};GRANT em_registrar_admin TO {0}",
}
"""What a killed session leaves of a change from registrar to faculty."""


@pytest.mark.parametrize("left", INTERRUPTED)
def test_an_interrupted_change_of_roles_is_completed_when_it_is_repeated(department: PreparedServer, left: str) -> None:
    login = f"cut.{next(NUMBERS)}"
    department.add(login, "--role", "registrar")
    for statement in INTERRUPTED[left].format(f"{login}").replace(f"USER {login}", f"USER '{login}'").split(";"):
        department.root(statement.replace(f"TO {login}", f"TO '{login}'"))
    entry = {"login": login, "name": "Cut", "roles": ["faculty"], "faculty": 7}
    with department.sign_in("ada") as admin, admin.cursor() as acting:
        acting.execute("CALL em_account_roles(%s)", (json.dumps(entry),))
    assert given(department, login) == {"em_faculty"}
    with department.sign_in(login) as session, session.cursor() as cursor:
        assert role_of(cursor) == "em_faculty"


def test_a_role_that_the_server_s_administrator_gave_stays(department: PreparedServer) -> None:
    department.add("olga.o", "--role", "registrar")
    department.root("CREATE ROLE analysts")
    try:
        department.root("GRANT analysts TO 'olga.o'@'%'")
        with department.sign_in("ada") as admin, admin.cursor() as acting:
            entry = {"login": "olga.o", "name": "Olga", "roles": ["faculty"], "faculty": 7}
            acting.execute("CALL em_account_roles(%s)", (json.dumps(entry),))
        assert given(department, "olga.o") == {"analysts", "em_faculty"}
    finally:
        department.root("DROP ROLE analysts")


def test_of_two_who_change_an_account_the_second_is_told(department: PreparedServer) -> None:
    department.add("theo.t", "--role", "registrar")
    (version,) = department.root("SELECT version FROM people WHERE login='theo.t'")[0]
    first = {"login": "theo.t", "name": "Theo", "roles": ["faculty"], "faculty": 7, "version": version}
    second = first | {"name": "Theodor", "roles": ["registrar"]}
    with department.sign_in("ada") as admin, admin.cursor() as acting:
        acting.execute("CALL em_account_roles(%s)", (json.dumps(first),))
        with pytest.raises(MySQLError, match=r"EM\|CONFLICT\|table=people"):
            acting.execute("CALL em_account_roles(%s)", (json.dumps(second),))
    assert department.root("SELECT full_name FROM people WHERE login='theo.t'") == [("Theo",)]
    assert given(department, "theo.t") == {"em_faculty"}
    department.sign_in("theo.t").close()


@pytest.mark.parametrize("roles", [["faculty", "registrar"], ["faculty", "admin"], ["backup"]])
def test_a_one_time_password_that_a_registrar_knows_opens_no_higher_role(
    department: PreparedServer, roles: list[str]
) -> None:
    login = f"low.{next(NUMBERS)}"
    department.add(login, "--role", "faculty", "--faculty", "7")
    with department.sign_in("rita.r") as session, session.cursor() as cursor:
        cursor.execute("CALL em_account_reset(%s)", (login,))
        one_time = json.loads(cursor.fetchall()[0][0])[0]["one_time_password"]
    with department.sign_in("ada") as admin, admin.cursor() as acting:
        entry = {"login": login, "name": "Low", "roles": roles, "faculty": 7}
        acting.execute("CALL em_account_roles(%s)", (json.dumps(entry),))
    late = pytest.raises(MySQLError, match=r"EM\|DENIED\|reason=late")
    with department.sign_in(login, one_time) as session, session.cursor() as cursor, late:
        cursor.execute(department.server.set_password, ("quite another one",))
        cursor.execute("CALL em_first_password()")
    with department.sign_in("ada") as admin, admin.cursor() as acting:
        acting.execute("CALL em_account_reset(%s)", (login,))
        one_time = json.loads(acting.fetchall()[0][0])[0]["one_time_password"]
    department.choose(login, one_time)
    department.sign_in(login).close()


def test_a_change_of_roles_ends_the_sessions_of_the_old_ones(department: PreparedServer) -> None:
    department.add("rolf.r", "--role", "registrar")
    with department.sign_in("rolf.r") as session, session.cursor() as cursor:
        with department.sign_in("ada") as admin, admin.cursor() as acting:
            entry = {"login": "rolf.r", "name": "Rolf", "roles": ["faculty"], "faculty": 7}
            acting.execute("CALL em_account_roles(%s)", (json.dumps(entry),))
        with pytest.raises(MySQLError):
            cursor.execute("SELECT COUNT(*) FROM all_uploads")
    with department.sign_in("rolf.r") as session, session.cursor() as cursor:
        assert role_of(cursor) == "em_faculty"
        assert refused(cursor, "SET ROLE em_registrar")
        assert refused(cursor, "SELECT COUNT(*) FROM all_uploads")


def test_the_way_down_and_up_keeps_the_owner_and_the_people(department: PreparedServer, tmp_path: Path) -> None:
    kept = str(tmp_path / "kept.jsonl.gz")
    assert department.command("db", "downgrade", "--keep", kept)[0] == 0
    assert department.root("SELECT 1 FROM information_schema.routines WHERE routine_schema=DATABASE()") == []
    assert department.command("db", "upgrade", "--take-in", kept)[0] == 0
    definers = "SELECT DISTINCT definer FROM information_schema.{0} WHERE {1}_schema=DATABASE()"
    for kind, column in (("views", "table"), ("triggers", "trigger"), ("routines", "routine")):
        assert department.root(definers.format(kind, column)) == [("em_owner@localhost",)]
    assert department.prepare()["created"] == []
    department.sign_in("fay.f").close()
    department.add("later.on", "--role", "registrar")
