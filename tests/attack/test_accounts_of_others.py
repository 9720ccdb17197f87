"""Accounts that a database only believes to be its own: none comes to be without a password, none is governed."""

import json
from collections.abc import Iterator
from contextlib import closing
from typing import Any

import pytest
from pymysql.err import MySQLError

from edumanage_desktop.adapters.database.driver import place_of
from edumanage_desktop.adapters.database.own_account import own_account_at
from migrations.program.account_marks import mark_of
from tests.database_server import DatabaseServer
from tests.mariadb_server import MariaDBServer
from tests.prepared_server import PASSWORD, PreparedServer, prepared_server

CHOSEN, CHANGED = "Sup3r-Secret-Choice", "Sup3r-Changed-Choice"


@pytest.fixture
def department(each_server: DatabaseServer) -> Iterator[PreparedServer]:
    """A prepared server with an administrator."""
    with prepared_server(each_server) as made:
        made.administrator()
        yield made


def call(department: PreparedServer, statement: str, *values: str, login: str = "ada") -> Any:
    """Let somebody call a procedure and return the first thing that it answers."""
    with department.sign_in(login) as session, session.cursor() as cursor:
        cursor.execute(statement, values)
        return (cursor.fetchone() or (None,))[0]


def is_on_server(department: PreparedServer, login: str) -> bool:
    """Return whether the server has an account of this login."""
    return any(user == login for user, _host, _is_role in department.server.accounts())


def roles(login: str, *held: str) -> str:
    """Return an entry for a change of roles."""
    return json.dumps({"login": login, "name": "Changed", "roles": held})


@pytest.mark.parametrize("state", ["making", "invited", "active", "directory"])
def test_nobody_gets_an_account_by_being_changed(department: PreparedServer, state: str) -> None:
    department.root(f"INSERT INTO people(login,full_name,account) VALUES('half','Half','{state}')")
    department.root("INSERT INTO person_roles(login,role) VALUES('half','registrar')")
    for statement, value in (
        ("CALL em_account_disable(%s)", "half"),
        ("CALL em_account_enable(%s)", "half"),
        ("CALL em_account_reset(%s)", "half"),
        ("CALL em_account_roles(%s)", roles("half", "registrar", "admin")),
        ("CALL em_end_sessions(%s)", "half"),
    ):
        with pytest.raises(MySQLError, match=r"EM\|INVALID\|field=(person|account)"):
            call(department, statement, value)
        assert not is_on_server(department, "half"), statement
    department.add("half", "--role", "registrar")
    assert is_on_server(department, "half")


def test_a_grant_to_nobody_makes_no_account(department: PreparedServer) -> None:
    status, said = department.command("server", "prepare", "--admin", "ada", "--portal", "web_of_nobody")
    assert (status, "no account web_of_nobody" in said) == (4, True)
    assert not is_on_server(department, "web_of_nobody")
    if department.server.name == "MariaDB":
        modes = department.root(
            "SELECT DISTINCT sql_mode FROM mysql.proc WHERE db=DATABASE() AND name LIKE 'em_account%'"
        )
        assert all("NO_AUTO_CREATE_USER" in str(mode) for (mode,) in modes)


@pytest.fixture
def staging(department: PreparedServer) -> Iterator[PreparedServer]:
    """Another prepared database on the server, in which everybody of the department is known, as after a restore."""
    department.root("INSERT INTO faculty(id,full_name) VALUES(7,'Żaneta Nowak')")
    department.add("nowak", "--role", "faculty", "--faculty", "7")
    copy = PreparedServer(department.server, f"{department.name}_staging_of_a_long_name")
    status, done = copy.command("server", "prepare", "--admin", "tester")
    assert status == 1, done
    copy.choose("tester", done["admin"]["password"])
    copy.root(f"INSERT INTO people SELECT * FROM {department.name}.people")
    copy.root(f"INSERT INTO person_roles SELECT * FROM {department.name}.person_roles")
    yield copy
    copy.root(f"DROP DATABASE {copy.name}")


@pytest.mark.parametrize("prepared_again", [False, True])
def test_a_copy_of_the_department_does_not_govern_its_accounts(
    department: PreparedServer, staging: PreparedServer, prepared_again: bool
) -> None:
    before = department.server.accounts()
    if prepared_again:
        _status, done = staging.command("server", "prepare", "--admin", "tester")
        assert "no account of 2 people, who had one elsewhere: add them again" in done["created"]
        assert department.name in {each["name"]: each["words"] for each in done["unsafe"]}["another department"]
    entry = [{"login": "nowak", "name": "Nowak", "roles": ["registrar"]}]
    for statement, value in (
        ("CALL em_account_disable(%s)", "nowak"),
        ("CALL em_account_enable(%s)", "nowak"),
        ("CALL em_account_reset(%s)", "ada"),
        ("CALL em_account_roles(%s)", roles("nowak", "registrar")),
        ("CALL em_end_sessions(%s)", "nowak"),
        ("CALL em_people_add(%s)", json.dumps(entry)),
    ):
        with pytest.raises(MySQLError, match=r"EM\|INVALID\|field=(person|account|login)"):
            call(staging, statement, value, login="tester")
    assert call(staging, "CALL em_account_look(%s)", "nowak", login="tester") == 0, (
        "of no account of another department"
    )
    assert department.server.accounts() == before
    for login in ("ada", "nowak"):
        department.sign_in(login, PASSWORD).close()
    call(department, "CALL em_account_disable(%s)", "nowak")
    with pytest.raises(MySQLError):
        department.sign_in("nowak")


def test_an_unfinished_addition_in_a_copy_drops_nobody(department: PreparedServer, staging: PreparedServer) -> None:
    staging.root("UPDATE people SET account='making' WHERE login='nowak'")
    entry = [{"login": "nowak", "name": "Nowak", "roles": ["registrar"]}]
    with pytest.raises(MySQLError, match=r"field=login.why=server"):
        call(staging, "CALL em_people_add(%s)", json.dumps(entry), login="tester")
    department.sign_in("nowak").close()


def test_marks_of_databases_are_told_apart_and_fit_every_server() -> None:
    names = ("physics", "physics2", "p" * 60, "p" * 61, "p" * 26)
    assert len({mark_of(name) for name in names}) == len(names)
    assert all(len(mark_of(name)) <= 32 for name in names)
    assert mark_of("physics") == "em_of_physics"


@pytest.fixture
def logging_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[MariaDBServer]:
    """A MariaDB that writes an audit log and a binary log into its data folder."""
    options = (
        "--plugin-load-add=server_audit", "--server-audit-logging=ON", "--server-audit-file-path=audit.log",
        "--log-bin=changes", "--server-id=1", "--log-bin-trust-function-creators=1",
    )  # fmt: skip
    server = MariaDBServer(folder=tmp_path_factory.mktemp("s"), options=options)
    server.start()
    yield server
    server.stop()


def test_no_log_of_the_server_holds_a_password_that_somebody_chose(logging_server: MariaDBServer) -> None:
    department = PreparedServer(logging_server, "physics")
    one_time = department.prepare()["admin"]["password"]
    for before, after in ((one_time, CHOSEN), (CHOSEN, CHANGED)):
        place = place_of(department.url("ada", before))
        with closing(own_account_at(place, login="ada", password=before)) as account:
            if before == one_time:
                account.choose_password(after)
            else:
                account.change_password(after)
    department.sign_in("ada", CHANGED).close()
    logs = [logging_server.data / "audit.log", *logging_server.data.glob("changes.0*")]
    written = {log.name: log.read_bytes() for log in logs}
    assert b"em_first_password" in written["audit.log"]
    assert any(b"SET PASSWORD" in log for name, log in written.items() if name.startswith("changes"))
    for name, log in written.items():
        for password in (CHOSEN, CHANGED):
            assert password.encode() not in log, f"{password} in {name}"
