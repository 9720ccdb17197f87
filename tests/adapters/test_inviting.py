"""Everybody without an account is invited at once, and no password is lost with what ends it."""

import os
import stat
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from edumanage_desktop.adapters.database.accounts import ServerAccountKeeper
from edumanage_desktop.adapters.database.connections import Connections
from edumanage_desktop.adapters.database.driver import place_of
from edumanage_desktop.domain.errors import DatabaseUnreachable
from edumanage_desktop.domain.people import Role
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.inviting import AT_ONCE, invite, without_account
from edumanage_desktop.services.people import NewPerson, OneTimePassword
from tests.database_server import DatabaseServer
from tests.prepared_server import PASSWORD, PreparedServer, prepared_server

_PEOPLE = 2 * AT_ONCE + 3


@pytest.fixture
def moved(mariadb_server: DatabaseServer) -> Iterator[PreparedServer]:
    """A server to which people were moved: they are known, and none has an account."""
    with prepared_server(mariadb_server) as department:
        department.administrator()
        rows = ",".join(f"('new{number:03}','New {number}',{number})" for number in range(1, _PEOPLE + 1))
        ids = ",".join(f"({number},'New {number}')" for number in range(1, _PEOPLE + 1))
        department.root(f"INSERT INTO faculty(id,full_name) VALUES{ids}")
        department.root(f"INSERT INTO people(login,full_name,faculty_id) VALUES{rows}")
        department.root(
            "INSERT INTO person_roles(login,role) SELECT login,'faculty' FROM people WHERE login LIKE 'new%'"
        )
        yield department


@pytest.fixture
def keeper(moved: PreparedServer) -> Iterator[ServerAccountKeeper]:
    place = place_of(moved.url("ada", PASSWORD), login="ada", password=PASSWORD)
    connections = Connections(place=place, login="ada")
    yield ServerAccountKeeper(connections=connections)
    connections.close()


class Broken(ServerAccountKeeper):
    """Loses its server at the second step."""

    steps = 0

    def add(self, people: Iterable[NewPerson]) -> list[OneTimePassword]:
        self.steps += 1
        if self.steps == 2:
            raise DatabaseUnreachable(Sentence("The server is away."))
        return super().add(people)


def test_who_is_refused_keeps_nobody_else_from_a_password(moved: PreparedServer, keeper: ServerAccountKeeper) -> None:
    moved.root("UPDATE people SET faculty_id=NULL WHERE login='new030'")
    moved.root("UPDATE people SET active=0 WHERE login='new031'")
    people = without_account(keeper.people())
    assert len(people) == _PEOPLE - 1, "who is disabled is not invited"
    done = invite(keeper, people)
    assert [account.login for account, _why in done.refused] == ["new030"]
    assert len(done.made) == len({each.password for each in done.made}) == _PEOPLE - 2
    moved.choose("new053", next(each.password for each in done.made if each.login == "new053"))
    assert [each.login for each in without_account(keeper.people())] == ["new030"]
    assert without_account(keeper.people(), [Role.STUDENT]) == []


def test_whose_login_servers_keep_is_told_how_to_get_an_account(
    moved: PreparedServer, keeper: ServerAccountKeeper
) -> None:
    moved.root("INSERT INTO people(login,full_name) VALUES('admin','Ingrid Solheim')")
    moved.root("INSERT INTO person_roles(login,role) VALUES('admin','admin')")
    done = invite(keeper, without_account(keeper.people(), [Role.ADMIN]))
    assert [account.login for account, _why in done.refused] == ["admin"]
    assert "add Ingrid Solheim with another login" in done.refused[0][1]
    moved.add("solheim", "--role", "admin")


def test_a_lost_server_leaves_the_passwords_that_were_made(moved: PreparedServer, keeper: ServerAccountKeeper) -> None:
    people = without_account(keeper.people())
    done = invite(Broken(connections=keeper._connections), people)
    assert isinstance(done.stopped, DatabaseUnreachable)
    assert [each.login for each in done.made] == [each.login for each in people[:AT_ONCE]]
    assert done.unknown == people[AT_ONCE : 2 * AT_ONCE]
    assert done.left == people[2 * AT_ONCE :]
    moved.choose("new001", done.made[0].password)


def test_the_list_is_written_for_its_reader_alone(moved: PreparedServer, tmp_path: Path) -> None:
    listed = tmp_path / "passwords"
    ada = moved.url("ada", PASSWORD)
    status, told = moved.command("people", "invite", "--passwords", str(listed), url=ada)
    assert (status, len(told["invited"])) == (0, _PEOPLE)
    assert all(each["one_time_password"] is None for each in told["invited"]), "they stand in the file alone"
    if os.name == "posix":
        assert stat.S_IMODE(listed.stat().st_mode) == 0o600
    handed = dict(line.split("\t") for line in listed.read_text().splitlines())
    assert list(handed) == [each["login"] for each in told["invited"]]
    moved.choose("new010", handed["new010"])
    assert moved.command("people", "invite", "--passwords", str(listed), url=ada)[0] != 0, "a file there stays"


def test_passwords_are_kept_before_the_next_ones_are_made(
    moved: PreparedServer, keeper: ServerAccountKeeper, tmp_path: Path
) -> None:
    kept: list[int] = []
    invite(
        Broken(connections=keeper._connections), without_account(keeper.people()), lambda made: kept.append(len(made))
    )
    assert kept == [AT_ONCE]
