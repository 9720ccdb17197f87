"""Lists of people: made as a whole or not at all, and whatever an interruption left half made is made anew."""

import json
from collections.abc import Iterator, Sequence
from typing import Any

import pytest
from pymysql.err import MySQLError

from migrations.program.account_making import SESSIONS_OF_ONE
from tests.database_server import DatabaseServer
from tests.prepared_server import PASSWORD, PreparedServer, prepared_server


@pytest.fixture
def department(each_server: DatabaseServer) -> Iterator[PreparedServer]:
    """A prepared server with an administrator who signs in, and an account that is not ours."""
    with prepared_server(each_server) as made:
        made.administrator()
        made.root("CREATE USER theirs@localhost IDENTIFIED BY 'Their.own-1'")
        yield made


def add(department: PreparedServer, logins: Sequence[str]) -> list[dict[str, Any]]:
    """Let the administrator add registrars in one call."""
    entries = [{"login": login, "name": login.title(), "roles": ["registrar"]} for login in logins]
    with department.sign_in("ada") as session, session.cursor() as cursor:
        cursor.execute("CALL em_people_add(%s)", (json.dumps(entries),))
        made: list[dict[str, Any]] = json.loads(str((cursor.fetchone() or [""])[0]))
    return made


@pytest.mark.parametrize(
    ("logins", "why"),
    [
        (("rita", "rita"), "taken"),
        (("rita", "otto", "rita"), "taken"),
        (("rita", "theirs"), "server"),
        (("theirs", "rita"), "server"),
        (("theirs", "theirs"), "taken"),
        (("rita", "ada"), "taken"),
    ],
)
def test_a_list_that_cannot_be_made_makes_nobody(department: PreparedServer, logins: tuple[str, ...], why: str) -> None:
    before = department.server.accounts()
    with pytest.raises(MySQLError, match=f"field=login.*why={why}"):
        add(department, logins)
    assert department.server.accounts() == before
    assert department.root("SELECT login FROM people") == [("ada",)]


def test_what_an_interruption_left_is_made_anew_with_the_rest(department: PreparedServer) -> None:
    department.root(
        "INSERT INTO people(login,full_name,account) VALUES('hale','Hale','making'),('nora','Nora','making')"
    )
    limit = f"WITH MAX_USER_CONNECTIONS {SESSIONS_OF_ONE}"
    department.root(f"CREATE USER 'hale'@'%' IDENTIFIED BY 'Unknown-1' {limit} ACCOUNT LOCK")
    made = add(department, ["nora", "hale", "rita"])
    for each in made:
        department.choose(each["login"], each["one_time_password"])
        department.sign_in(each["login"], PASSWORD).close()
    assert [each["login"] for each in made] == ["nora", "hale", "rita"]
    assert department.root("SELECT COUNT(*) FROM people WHERE account='active'") == [(4,)]
    assert department.root("SELECT COUNT(*) FROM events WHERE kind='account-made'") == [(4,)]


def test_an_account_without_a_name_hinders_nobody(department: PreparedServer) -> None:
    department.root("CREATE USER ''@'10.0.0.1' IDENTIFIED BY 'Nobodys-1'")
    assert len(add(department, ["rita", "otto"])) == 2
