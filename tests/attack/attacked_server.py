"""The attacked department on a prepared MariaDB: everything on the server is looked at before and after each attack."""

import json
import os
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import groupby
from pathlib import Path
from string import Template
from typing import Any

import pymysql
from pymysql.err import MySQLError

from tests.attack.attack import SECRET, Attack, Outcome, Passage, Refusal
from tests.attack.attacked_file import compare
from tests.attack.department import LOGINS, PLACES, PRIVATE, REFERENCE, WORK
from tests.database_server import DatabaseServer
from tests.prepared_server import PASSWORD, PreparedServer, prepared_server

PORTAL = "portal"
_ELSEWHERE = "em_elsewhere"
"""Another database on the server, of which nobody was given anything."""
_DEFINITIONS = (".frm", ".TRG", ".TRN", ".opt")
_MAY_READ_ALL = {"ada", "rita", "bak", "duo", PORTAL}
_MOVING = ("gtid_", "innodb_", "timestamp", "wsrep_")
_LONGEST_S = 20.0
_SPACES = (".ibd", ".cfg")
"""What InnoDB keeps of a table, and what tells it how to read that again."""
Snapshot = dict[str, object]


class AttackedServer:
    """A prepared server with the department in it; it is put back when an attack was allowed to change something."""

    rights: tuple[str, ...] = (
        "columns_priv", "db", "event", "func", "global_priv", "plugin", "procs_priv", "proxies_priv", "roles_mapping",
        "servers", "tables_priv",
    )  # fmt: skip
    """The server's own tables about accounts and what they may."""
    by_checksum: tuple[str, ...] = ("fold_map", "mysql.proc")

    def __init__(self, *, department: PreparedServer) -> None:
        self.department = department
        self.one_time_password = ""
        self._make()
        self._root = department.server.connect(department.name)
        self._folder = Path(self.root("SELECT @@datadir")[0][0])
        tables = (
            "SELECT table_name FROM information_schema.tables WHERE table_schema=DATABASE() AND table_type='BASE TABLE'"
        )
        self._tables = sorted(row[0] for row in self.root(tables))
        self._kept: dict[str, bytes] = {}
        self._keep()
        self.pristine = self.snapshot()

    def close(self) -> None:
        """Leave the server."""
        self.root(f"DROP DATABASE IF EXISTS {_ELSEWHERE}")
        self._root.close()

    def withstand(self, attack: Attack) -> None:
        """Try an attack, compare what came of it with what must, and put back what it was allowed to change."""
        statements = attack.statements(PLACES)
        started = time.monotonic()
        try:
            with self.session(attack.who) as connection:
                problem, number, rows = attempt(connection, statements)
        except MySQLError as caught:
            problem, number, rows = str(caught.args[-1]), int(caught.args[0]), None
        lasted_s = time.monotonic() - started
        after = self.snapshot()
        changed = differences(self.pristine, after)
        try:
            expected = self.expected(attack, number)
            compare(attack, expected, problem=problem, number=number, rows=rows, changed=changed)
            if isinstance(expected, Passage) and expected.proof:
                assert tuple(self.root(Template(expected.proof).substitute(PLACES))) == expected.shows
            if attack.who not in _MAY_READ_ALL:
                assert SECRET not in f"{problem}{rows!r}"
            assert lasted_s < _LONGEST_S, "it could ask by the time that an answer takes, or keep the server busy"
        finally:
            if changed:
                self.restore()

    def expected(self, attack: Attack, _number: int) -> Outcome:
        """Return what must come of an attack here; the number is that of the error that came of it, 0 for none."""
        return attack.server

    def withstand_together(self, attacks: Sequence[Attack]) -> None:
        """Try what must be refused, one after the other in sessions of whoever tries it, and look once at the end.

        Whatever changed something is found by trying each alone.
        """
        refusals = [attack for attack in attacks if isinstance(attack.server, Refusal)]
        failures = []
        for login, theirs in groupby(refusals, key=lambda attack: attack.who):
            failures += self._refused_together(login, theirs)
        if changed := differences(self.pristine, self.snapshot()):
            failures.append(f"together they changed: {sorted(changed)}")
            self.restore()
        for attack in [*(refusals if changed else ()), *(each for each in attacks if each not in refusals)]:
            try:
                self.withstand(attack)
            except AssertionError as failure:
                failures.append(str(failure))
        assert not failures, "\n".join(failures)

    def _refused_together(self, login: str, attacks: Iterable[Attack]) -> list[str]:
        failures = []
        try:
            with self.session(login) as connection:
                for attack in attacks:
                    problem, number, rows = attempt(connection, attack.statements(PLACES))
                    failures += misses(attack, self.expected(attack, number), problem=problem, number=number, rows=rows)
                    connection.rollback()
        except MySQLError as caught:
            problem, number = str(caught.args[-1]), int(caught.args[0])
            for attack in attacks:
                failures += misses(attack, self.expected(attack, number), problem=problem, number=number)
        return failures

    @contextmanager
    def session(self, login: str, **options: Any) -> Iterator["pymysql.connections.Connection[Any]"]:
        """Yield a raw session of somebody's own account at a SQL prompt."""
        server, password = self.department.server, self.one_time_password if login == "newt" else PASSWORD
        connection = pymysql.connect(
            host=server.host, port=server.port, user=login, password=password, database=self.department.name,
            charset="utf8mb4", autocommit=True, **options,
        )  # fmt: skip
        try:
            yield connection
        finally:
            if connection.open:
                connection.close()

    def root(self, statement: str) -> list[tuple[Any, ...]]:
        """Run a statement as the server's administrator and return its rows."""
        with self._root.cursor() as cursor:
            cursor.execute(statement)
            return list(cursor.fetchall())

    def snapshot(self) -> Snapshot:
        """Return every row of our tables and of the server's about accounts, every definition and every variable."""
        self._root.ping()
        found: Snapshot = {name: self.root(f"SELECT * FROM {name}") for name in self._tables if name != "fold_map"}
        found |= {f"mysql.{name}": self.root(f"SELECT * FROM mysql.{name}") for name in self.rights}
        found["checksums"] = self.root(f"CHECKSUM TABLE {','.join(self.by_checksum)} EXTENDED")
        found["definitions"] = self._definitions()
        found["left behind"] = self.root("XA RECOVER")
        found["variables"] = [row for row in self.root("SHOW GLOBAL VARIABLES") if not row[0].startswith(_MOVING)]
        found["ids"] = self.root(
            "SELECT auto_increment FROM information_schema.tables WHERE table_schema=DATABASE()"
            " AND table_name='student_uploads'"
        )
        return found

    def restore(self) -> None:
        """Put everything back as it was: our tables, the server's about accounts, and definitions."""
        differing = differences(self.pristine, self.snapshot())
        self.root("SET foreign_key_checks=0")
        for name in sorted(differing):
            if name in self._tables:
                self._put_back(name)
            elif name.startswith("mysql."):
                self._put_back_rights(name)
        for cause, table in (("ids", "student_uploads"), ("checksums", "fold_map")):
            if cause in differing:
                self._put_back(table)
        if "definitions" in differing:
            self._put_back_definitions()
        marks = differences(self.pristine, self.snapshot())
        assert not marks, f"the attack left its marks: {sorted(marks)}"

    def _put_back_rights(self, name: str) -> None:
        rows = self.pristine[name]
        assert isinstance(rows, list)
        self.root(f"DELETE FROM {name}")
        with self._root.cursor() as cursor:
            cursor.executemany(f"INSERT INTO {name} VALUES({','.join('%s' for _ in rows[0])})", rows)
        self.root("FLUSH PRIVILEGES")

    def _put_back_definitions(self) -> None:
        """Write the files again whose contents changed; one more or less is a mark that stays."""
        before = self.pristine["definitions"]
        assert isinstance(before, dict)
        for name, content in before.items():
            if (self._folder / name).read_bytes() != content:
                (self._folder / name).write_bytes(content)
        self.root("FLUSH TABLES")

    def _put_back(self, table: str) -> None:
        """Give a table the rows that it had, as a file: no trigger judges or records that."""
        self.root(f"ALTER TABLE {table} DISCARD TABLESPACE")
        for suffix in _SPACES:
            file = self._folder / self.department.name / f"{table}{suffix}"
            file.write_bytes(self._kept[file.name])
            owner = file.parent.stat()
            os.chown(file, owner.st_uid, owner.st_gid)
        self.root(f"ALTER TABLE {table} IMPORT TABLESPACE")
        file.unlink()

    def _definitions(self) -> dict[str, bytes]:
        """Return the files that hold the definitions of tables, views and triggers of every database."""
        system = {"mysql", "performance_schema", "sys"}
        return {
            str(path.relative_to(self._folder)): path.read_bytes()
            for folder in self._folder.iterdir()
            if folder.is_dir() and folder.name not in system
            for path in folder.iterdir()
            if path.suffix in _DEFINITIONS
        }

    def _keep(self) -> None:
        self.root(f"CREATE DATABASE {_ELSEWHERE}")
        self.root(f"CREATE TABLE {_ELSEWHERE}.people AS SELECT * FROM people")
        self.root(f"FLUSH TABLES {','.join(self._tables)} FOR EXPORT")
        for file in (self._folder / self.department.name).iterdir():
            if file.suffix in _SPACES:
                self._kept[file.name] = file.read_bytes()
        self.root("UNLOCK TABLES")

    def _make(self) -> None:
        department = self.department
        department.administrator()
        department.root(f"CREATE USER {PORTAL} IDENTIFIED BY '{PASSWORD}'")
        department.prepare("--portal", f"{PORTAL}@%")
        for statement in REFERENCE:
            department.root(statement)
        entries = [
            {"login": login, "name": login.title(), "roles": person.roles, "faculty": person.faculty_id,
             "student": person.student_id}
            for login, person in LOGINS.items() if login != "ada"
        ]  # fmt: skip
        with department.sign_in("ada") as ada, ada.cursor() as cursor:
            cursor.execute("CALL em_people_add(%s)", (json.dumps(entries),))
            made = json.loads(cursor.fetchall()[0][0])
            for person in made:
                if person["login"] == "newt":
                    self.one_time_password = person["one_time_password"]
                else:
                    department.choose(person["login"], person["one_time_password"])
            for login, statement in WORK:
                with department.sign_in(login) as session, session.cursor() as acting:
                    acting.execute(Template(statement).substitute(PLACES))
            cursor.execute("CALL em_account_disable('off')")
        for statement in PRIVATE:
            department.root(statement)


def attempt(
    connection: "pymysql.connections.Connection[Any]", statements: list[str]
) -> tuple[str, int, tuple[Any, ...] | None]:
    """Run statements up to the first error; return its words and number ('' and 0 for none), and the last rows."""
    rows: tuple[Any, ...] | None = None
    with connection.cursor() as cursor:
        try:
            for statement in statements:
                cursor.execute(statement)
                rows = tuple(cursor.fetchall())
                while cursor.nextset():
                    rows += tuple(cursor.fetchall())
        except MySQLError as caught:
            return str(caught.args[-1]) or repr(caught), int(caught.args[0] or 0), rows
    return "", 0, rows


def misses(
    attack: Attack, expected: Outcome, *, problem: str, number: int, rows: tuple[Any, ...] | None = None
) -> list[str]:
    """Return what is other than it must be about one of several refusals, after which the tables are looked at."""
    try:
        compare(attack, expected, problem=problem, number=number, rows=rows, changed=set())
    except AssertionError as failure:
        return [str(failure)]
    return []


def differences(before: Snapshot, after: Snapshot) -> set[str]:
    """Return the names of what is not the same, whatever the order of rows."""
    found = {name for name in before.keys() | after.keys() if before.get(name) != after.get(name)}
    return {name for name in found if _sorted(before.get(name)) != _sorted(after.get(name))}


def _sorted(content: object) -> object:
    return sorted(content, key=repr) if isinstance(content, list) else content


@contextmanager
def attacked_server(server: DatabaseServer, *, kind: type[AttackedServer] = AttackedServer) -> Iterator[AttackedServer]:
    """Yield the department on a server; nothing of it is left afterwards."""
    with prepared_server(server) as department:
        attacked = kind(department=department)
        try:
            yield attacked
        finally:
            attacked.close()
