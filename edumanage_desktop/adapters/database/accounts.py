"""Accounts on a server: the definer procedures of `migrations.program.accounts`, called as whoever is signed in."""

import json
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from itertools import islice
from typing import Any

from edumanage_desktop.adapters.database.connections import Connection, Connections
from edumanage_desktop.adapters.database.failures import driver_errors, refused, translate, translated
from edumanage_desktop.domain.errors import RefusalCode
from edumanage_desktop.domain.people import Role
from edumanage_desktop.services.people import MOST_AT_ONCE, Account, AccountState, NewPerson, OneTimePassword
from migrations.program.sessions import ENDS_ALL

_NO_PROCEDURE = ((1305,), (1370,))
"""It is not there, or nobody is granted it: what a server answers who may not know of it."""
_END_ALL = f"CALL {ENDS_ALL}()"
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_PEOPLE = "SELECT login,full_name,roles,active,account,email,faculty_id,student_id,version FROM all_people"
_STAFF = f"{_PEOPLE} WHERE student_id IS NULL OR faculty_id IS NOT NULL ORDER BY login"
_PEOPLE += " ORDER BY login"


class ServerAccountKeeper:
    """See `services.people.AccountKeeper`."""

    def __init__(self, *, connections: Connections) -> None:
        self._connections = connections

    def add(self, people: Iterable[NewPerson]) -> list[OneTimePassword]:
        """Make accounts, some hundreds at once."""
        waiting, made = iter(people), []
        while batch := list(islice(waiting, MOST_AT_ONCE)):
            in_directory = [_entry(each) for each in batch if each.in_directory]
            others = [_entry(each) for each in batch if not each.in_directory]
            if in_directory:
                self._call("CALL em_people_admit(:people)", {"people": json.dumps(in_directory)})
            if others:
                made += self._made("CALL em_people_add(:people)", {"people": json.dumps(others)})
        return made

    def people(self) -> Sequence[Account]:
        """Return everybody whom this login may see."""
        return self._read(_PEOPLE)

    def staff(self) -> Sequence[Account]:
        """Return those who are no students alone."""
        return self._read(_STAFF)

    def student_id(self, number: str) -> int:
        """Return a student's id."""
        with translated(), self._connections.reading() as connection:
            found = connection.value("SELECT id FROM students WHERE number=:number", {"number": number})
        if found is None:
            raise refused(RefusalCode.INVALID, "field=student_id")
        return int(found)

    def change(self, person: NewPerson, *, version: int | None = None) -> None:
        """Give a person this name and these roles."""
        before = self._roles_before(person.login)
        entry = _entry(person) | {"version": version}
        self._call("CALL em_account_roles(:person)", {"person": json.dumps(entry)})
        if before != person.roles:
            self._end_sessions_on_every_node(person.login)

    def disable(self, login: str) -> None:
        """Shut a person out."""
        self._call("CALL em_account_disable(:login)", {"login": login})
        self._end_sessions_on_every_node(login)

    def enable(self, login: str) -> None:
        """Let a person in again."""
        self._call("CALL em_account_enable(:login)", {"login": login})

    def end_all_sessions(self) -> bool:
        """End them on every node; return false where one is left, a node cannot be asked, or tells nothing of it.

        A server that was prepared by an earlier release ends none.
        """
        try:
            with self._connections.writing() as connection:
                left = [connection.value(_END_ALL)]
        except driver_errors() as error:
            if error.args[:1] not in _NO_PROCEDURE:
                raise translate(error) from error
            return False
        if self._connections.is_cluster:
            left += [_left_on(connection) for _name, connection in self._connections.each_host()]
        return all(each is not None and int(each) == 0 for each in left)

    def reset(self, login: str) -> OneTimePassword:
        """Replace a forgotten password."""
        (made,) = self._made("CALL em_account_reset(:login)", {"login": login})
        self._end_sessions_on_every_node(login)
        return made

    def _read(self, query: str) -> Sequence[Account]:
        with translated(), self._connections.reading() as connection:
            rows = connection.rows(query)
        return [
            Account(login, name, roles_of(roles), bool(active), AccountState(state), *rest)
            for login, name, roles, active, state, *rest in rows
        ]

    def _roles_before(self, login: str) -> frozenset[Role]:
        with translated(), self._connections.reading() as connection:
            return roles_of(connection.value("SELECT roles FROM all_people WHERE login=:login", {"login": login}))

    def _end_sessions_on_every_node(self, login: str) -> None:
        """End a person's open sessions also where the change was not made.

        A node that cannot be asked keeps them open; there the rules refuse what the person does, as everywhere.
        """
        for connection in self._connections.at_every_host():
            with suppress(*driver_errors()):
                connection.rows("CALL em_end_sessions(:login)", {"login": login})

    def _call(self, statement: str, values: Mapping[str, Any]) -> None:
        with translated(), self._connections.writing() as connection:
            connection.rows(statement, values)

    def _made(self, statement: str, values: Mapping[str, Any]) -> list[OneTimePassword]:
        with translated(), self._connections.writing() as connection:
            made = json.loads(str(connection.value(statement, values)))
        return [one_time_password(each) for each in made]


def one_time_password(made: Mapping[str, Any]) -> OneTimePassword:
    """Read what a procedure answers for one account."""
    valid_until = _EPOCH + timedelta(microseconds=int(made["valid_until_us"]))
    return OneTimePassword(made["login"], made["one_time_password"], valid_until)


def _left_on(node: Connection | None) -> Any:
    """End everybody's sessions on a node, and return how many are left; None where it cannot be asked."""
    try:
        return None if node is None else node.value(_END_ALL)
    except driver_errors():
        return None


def _entry(person: NewPerson) -> dict[str, Any]:
    return {
        "login": person.login,
        "name": person.full_name,
        "email": person.email,
        "roles": sorted(person.roles),
        "faculty": person.faculty_id,
        "student": person.student_id,
    }


def roles_of(listed: str | None) -> frozenset[Role]:
    """Read the roles of a row of `all_people`."""
    return frozenset(Role(role) for role in (listed or "").split(",") if role in set(Role))
