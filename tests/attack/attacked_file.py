"""The attacked department in an SQLite file: each attack has a copy of its own."""

import shutil
import sqlite3
from collections.abc import Iterable, Sequence
from itertools import groupby
from pathlib import Path
from string import Template
from typing import Any

from edumanage_desktop.adapters.database import driver
from edumanage_desktop.adapters.database.seal import seal
from tests.attack.attack import Attack, Outcome, Passage, Refusal
from tests.attack.department import LOGINS, PLACES, PRIVATE, REFERENCE, WORK
from tests.migrated_file import put_migrated_file

Rows = list[tuple[Any, ...]]
_IDS = "sqlite_sequence"


class AttackedFile:
    """A template that is never touched, and the attacks on copies of it."""

    def __init__(self, *, folder: Path) -> None:
        self._template, self._copy = folder / "template.sqlite", folder / "attacked.sqlite"
        self._make()
        self._bytes = self._template.read_bytes()
        self._before = contents_of(self._template)

    def withstand(self, attack: Attack) -> None:
        """Try an attack on a fresh copy and compare what came of it with what must."""
        shutil.copyfile(self._template, self._copy)
        expected, problem, rows = attack.embedded, "", None
        connection = self.session(attack.who)
        try:
            for statement in attack.statements(PLACES, embedded=True):
                rows = connection.execute(statement).fetchall()
        except (sqlite3.Error, sqlite3.Warning) as caught:
            problem = str(caught) or repr(caught)
        finally:
            connection.close()
        changed = self.changed()
        compare(attack, expected, problem=problem, number=None, rows=rows, changed=changed)
        if isinstance(expected, Passage) and expected.proof:
            with sqlite3.connect(self._copy) as proof:
                found = proof.execute(Template(expected.proof).substitute(PLACES)).fetchall()
            proof.close()
            assert tuple(found) == expected.shows

    def withstand_together(self, attacks: Iterable[Attack]) -> None:
        """Try each attack in a transaction that is taken back, on one copy."""
        shutil.copyfile(self._template, self._copy)
        failures = []
        for login, theirs in groupby(attacks, key=lambda attack: attack.who):
            connection = self.session(login)
            try:
                for attack in theirs:
                    try:
                        self._withstand_inside(connection, attack)
                    except AssertionError as failure:
                        failures.append(str(failure))
            finally:
                connection.close()
        assert not failures, "\n".join(failures)
        assert not self.changed(), "what was taken back left its marks"

    def copy_to(self, path: Path) -> str:
        """Return the URL of a copy for a proof of its own."""
        shutil.copyfile(self._template, path)
        return f"sqlite:///{path}"

    def tables(self) -> set[str]:
        """Return the names of our tables and the portal's."""
        return set(self._before) - {"ids", "schema"}

    def _withstand_inside(self, connection: sqlite3.Connection, attack: Attack) -> None:
        problem, rows = "", None
        connection.execute("BEGIN")
        before = _written(connection)
        try:
            for statement in attack.statements(PLACES, embedded=True):
                rows = connection.execute(statement).fetchall()
        except (sqlite3.Error, sqlite3.Warning) as caught:
            problem = str(caught) or repr(caught)
        try:
            after = self._before if _written(connection) == before else contents(connection)
            changed = {name for name in self._before.keys() | after if self._before.get(name) != after.get(name)}
            compare(attack, attack.embedded, problem=problem, number=None, rows=rows, changed=changed)
            if isinstance(attack.embedded, Passage) and attack.embedded.proof:
                found = connection.execute(Template(attack.embedded.proof).substitute(PLACES)).fetchall()
                assert tuple(found) == attack.embedded.shows, attack
        finally:
            if connection.in_transaction:
                connection.execute("ROLLBACK")

    def session(self, login: str) -> sqlite3.Connection:
        """Return a connection of the program for a login; the portal's knows nothing of us."""
        if login == "portal":
            return sqlite3.connect(self._copy, isolation_level=None)
        place = driver.place_of(f"sqlite:///{self._copy}")
        connection: sqlite3.Connection = driver.connect(place, login=login)
        return connection

    def changed(self) -> set[str]:
        """Return the tables that differ from the template's, `schema` for the definitions."""
        if self._copy.read_bytes() == self._bytes:
            return set()
        after = contents_of(self._copy)
        return {name for name in self._before.keys() | after.keys() if self._before.get(name) != after.get(name)}

    def _make(self) -> None:
        put_migrated_file(self._template)
        self._copy = self._template  # the department itself is made in the template
        root = self.session("")
        for statement in REFERENCE:
            root.execute(statement)
        for login, person in LOGINS.items():
            values = (login, login.title(), person.faculty_id, person.student_id, int(login != "off"))
            root.execute("INSERT INTO people(login,full_name,faculty_id,student_id,active) VALUES(?,?,?,?,?)", values)
            root.executemany("INSERT INTO person_roles(login,role) VALUES(?,?)", [(login, r) for r in person.roles])
        for login, statement in WORK:
            connection = self.session(login)
            connection.execute(Template(statement).substitute(PLACES))
            connection.close()
        for statement in PRIVATE:
            root.execute(statement)
        seal(root)
        root.close()
        self._copy = self._template.with_name("attacked.sqlite")


def _written(connection: sqlite3.Connection) -> tuple[int, Any]:
    """Return what moves with every row and every definition that is written."""
    return connection.total_changes, connection.execute("PRAGMA schema_version").fetchone()


def contents_of(path: Path) -> dict[str, object]:
    """Return what a file holds."""
    connection = sqlite3.connect(path)
    try:
        return contents(connection)
    finally:
        connection.close()


def contents(connection: sqlite3.Connection) -> dict[str, object]:
    """Return every table's rows, with the types of their values, and the schema's definitions."""
    schema = connection.execute("SELECT type,name,tbl_name,sql FROM sqlite_master ORDER BY type,name").fetchall()
    found: dict[str, object] = {"schema": schema}
    for kind, name, *_ in schema:
        if kind == "table":
            rows = connection.execute(f'SELECT * FROM "{name}"').fetchall()
            found["ids" if name == _IDS else name] = sorted(rows, key=repr)
    return found


def compare(
    attack: Attack,
    expected: Outcome,
    *,
    problem: str,
    number: int | None,
    rows: Sequence[Any] | None,
    changed: set[str],
) -> None:
    """Fail unless what came of an attack is what must come of it; only a server's errors have a number."""
    if isinstance(expected, Refusal):
        assert problem, f"{attack}: it was let through; changed: {sorted(changed)}; answered: {rows!r:.300}"
        assert not expected.errors or number is None or number in expected.errors, f"{attack}: {number} {problem}"
        assert not expected.words or any(word in problem for word in expected.words), f"{attack}: {problem}"
        assert not changed, f"{attack}: refused ({problem}), and yet changed: {sorted(changed)}"
        return
    assert not problem, f"{attack}: {problem}"
    assert changed == expected.changes, f"{attack}: changed: {sorted(changed)}"
    if expected.rows is not None:
        assert tuple(rows or ()) == expected.rows, attack
