"""A migrated database of either engine with people who each sign in with an account of their own."""

import secrets
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import uuid4

import pymysql
from sqlalchemy import Engine, make_url, text

from edumanage_desktop.adapters.database import Database, database_over, migration, open_database
from edumanage_desktop.adapters.database.connections import Connections
from edumanage_desktop.adapters.database.driver import place_of
from edumanage_desktop.adapters.database.engine import make_engine
from edumanage_desktop.domain.acts import Act, ActFile, ActKind, ActOutcome
from edumanage_desktop.domain.errors import Refused
from tests.database_server import DatabaseServer
from tests.migrated_file import put_migrated_file


@dataclass(frozen=True, slots=True)
class Someone:
    """A person of the proofs: roles, portal ids, whether active, and whether `people` knows them at all."""

    roles: tuple[str, ...]
    faculty_id: int | None = None
    student_id: int | None = None
    active: bool = True
    known: bool = True


PEOPLE = {
    "ann": Someone(("faculty",), faculty_id=1),
    "bob": Someone(("faculty",), faculty_id=2),
    "fay": Someone(("faculty",)),
    "reg": Someone(("registrar",)),
    "adm": Someone(("admin",)),
    "bak": Someone(("backup",)),
    "stu": Someone(("student",), student_id=5),
    "sam": Someone(("student",), student_id=6),
    "duo": Someone(("faculty", "registrar"), faculty_id=1),
    "tri": Someone(("student", "registrar"), student_id=5),
    "off": Someone(("faculty",), faculty_id=1, active=False),
    "ghost": Someone(("faculty",), known=False),
}
"""Everybody by login."""
STUDENTS = ((5, "22F41A0424", "Zoë Müller-Żółkiewska"), (6, "22F41A0401", "王小明"), (7, None, "No Number"))
FACULTY = ((1, "Żaneta Nowak", 1), (2, "Bob Wu", 1), (3, "Left Long Ago", 0))
PDF = ActFile("ab/" + "ab" * 16 + ".pdf", "essay żółć.pdf", "application/pdf", 1234, "ab" * 32)


@dataclass(frozen=True, slots=True)
class Answer:
    """What became of an act: an outcome, or a refusal's code and its telling detail."""

    accepted: bool
    status: str | None = None
    version: int = 0
    code: str = ""
    detail: str = ""
    outcome: ActOutcome | None = None

    @property
    def refusal(self) -> str:
        """The code, a space and `reason` or `field`, as the proofs write it; '' for an accepted act."""
        return f"{self.code} {self.detail}".strip()


@dataclass
class JudgedDatabase:
    """One database: `root` bypasses nothing but the roles, `portal` writes as the portal does, `client` is a person."""

    url: str
    server: DatabaseServer | None
    _clients: dict[str, Database] = field(default_factory=dict)
    _root: Engine | None = None
    _portal_is_there: bool = False

    @property
    def _password(self) -> str:
        """The one password of all accounts of the proofs, which databases of one server share."""
        return self.server.root_password[:16] if self.server else ""

    @property
    def is_server(self) -> bool:
        """Whether a server has it."""
        return self.server is not None

    @property
    def engine(self) -> Engine:
        """The migrating account's engine; on SQLite, one of nobody's."""
        if self._root is None:
            self._root = make_engine(self.url)
        return self._root

    def prepare(self) -> None:
        """Migrate, and let everybody in."""
        if self.server is None:
            put_migrated_file(Path(str(make_url(self.url).database)))
        else:
            migration.upgrade(self.engine)
        self.add_reference_data()
        for login, someone in PEOPLE.items():
            self.add_person(login, someone)

    def add_reference_data(self) -> None:
        """Insert the students and faculty."""
        for student in STUDENTS:
            self.root(
                "INSERT INTO students(id,number,full_name) VALUES(:i,:n,:f)", i=student[0], n=student[1], f=student[2]
            )
        for faculty in FACULTY:
            self.root(
                "INSERT INTO faculty(id,full_name,active) VALUES(:i,:f,:a)", i=faculty[0], f=faculty[1], a=faculty[2]
            )

    def add_person(self, login: str, someone: Someone) -> None:
        """Insert the person and, on a server, make their account with their role alone."""
        if someone.known:
            self.root(
                "INSERT INTO people(login,full_name,faculty_id,student_id,active) VALUES(:l,:n,:f,:s,:a)",
                l=login, n=login.title(), f=someone.faculty_id, s=someone.student_id, a=int(someone.active),
            )  # fmt: skip
            for role in someone.roles:
                self.root("INSERT INTO person_roles(login,role) VALUES(:l,:r)", l=login, r=role)
        if self.server is None:
            return
        role = f"em_{'_'.join(someone.roles)}"
        if len(someone.roles) > 1:
            # A session holds one role at a time, so several roles are one that is granted them all.
            self.root(f"CREATE ROLE IF NOT EXISTS {role}")
            for part in someone.roles:
                self.root(f"GRANT em_{part} TO {role}")
        account = f"'{login}'@'127.0.0.1'"
        self.root(f"CREATE USER IF NOT EXISTS {account} IDENTIFIED BY '{self._password}'")
        self.root(f"GRANT {role} TO {account}")
        self.root(self.server.default_role(role, account))

    def root(self, statement: str, **values: Any) -> list[tuple[Any, ...]]:
        """Run one statement with every right and return its rows."""
        with self.engine.connect() as connection:
            result = connection.execute(text(statement), values)
            rows = [tuple(row) for row in result] if result.returns_rows else []
            connection.commit()
        return rows

    def value(self, query: str, **values: Any) -> Any:
        """Return the single value of a query run with every right."""
        return self.root(query, **values)[0][0]

    def is_quiet(self, login: str) -> bool:
        """Return whether a server has ended what a person's killed program had asked it for."""
        return self.server is None or self.server.is_quiet(str(make_url(self.url).database), login)

    @contextmanager
    def telling_at_once(self) -> Iterator[None]:
        """Let students and the portal be told of decisions without delay meanwhile."""
        self.root("INSERT INTO settings(name,value) VALUES('feedback_delay_minutes','0')")
        try:
            yield
        finally:
            self.root("DELETE FROM settings WHERE name='feedback_delay_minutes'")

    def client(self, login: str) -> Database:
        """Return the open database of a person, as the window has it."""
        if login not in self._clients:
            self._clients[login] = self.open(login)
        return self._clients[login]

    def account_url(self, login: str) -> str:
        """Return the URL with which a person's account signs in; on SQLite the file's."""
        if self.server is None:
            return self.url
        return self.server.url(login, self._password, str(make_url(self.url).database))

    def open(self, login: str) -> Database:
        """Return a further open database of a person; the caller closes it."""
        someone = PEOPLE.get(login, Someone(()))
        if self.server is None and not (someone.known and someone.active):
            # Signing in stops them; the proofs want the acts of a session that was open before.
            return database_over(Connections(place=place_of(self.url, login=login), login=login))
        password = self._password if self.server else None
        return open_database(self.url, login=login, password=password)

    def url_of(self, login: str, *, port: int | None = None) -> str:
        """Return the URL by which a person opens the database; `port` leads a server's connections elsewhere."""
        if self.server is None:
            return self.url
        own = make_url(self.url).set(username=login, password=self._password)
        return own.set(port=port or own.port).render_as_string(hide_password=False)

    @contextmanager
    def session(self, login: str, **options: Any) -> Iterator["pymysql.connections.Connection[Any]"]:
        """Yield a raw session of a person at a SQL prompt; for MariaDB."""
        assert self.server is not None
        connection = pymysql.connect(
            host=self.server.host, port=self.server.port, user=login, password=self._password,
            database=make_url(self.url).database, charset="utf8mb4", autocommit=True, **options,
        )  # fmt: skip
        try:
            yield connection
        finally:
            connection.close()

    @contextmanager
    def portal(self) -> Iterator[Any]:
        """Yield a cursor of the portal: it knows nothing of us, and on SQLite it is a plain connection."""
        if self.server is None:
            plain = sqlite3.connect(str(make_url(self.url).database), isolation_level=None, timeout=10)
            try:
                yield plain.cursor()
            finally:
                plain.close()
            return
        if not self._portal_is_there:
            self._portal_is_there = True
            self.root(f"CREATE USER IF NOT EXISTS 'portal'@'127.0.0.1' IDENTIFIED BY '{self._password}'")
            self.root("GRANT SELECT, INSERT, UPDATE, DELETE ON student_uploads TO 'portal'@'127.0.0.1'")
            self.root("GRANT SELECT ON portal_feedback TO 'portal'@'127.0.0.1'")
        with self.session("portal") as connection, connection.cursor() as cursor:
            yield cursor

    def by_portal(self, statement: str, *values: Any) -> None:
        """Run one statement of the portal; `?` marks a value."""
        with self.portal() as cursor:
            cursor.execute(statement.replace("?", "%s") if self.server else statement, values)

    def upload(
        self,
        *,
        student: int = 5,
        faculty: int | None = 1,
        status: str | None = "submitted",
        title: str = "Interference",
    ) -> int:
        """Let the portal insert a row and return its id."""
        statement = "INSERT INTO student_uploads(student_id,faculty_id,title,file_path,status) VALUES(?,?,?,?,?)"
        with self.portal() as cursor:
            values = (student, faculty, title, "uploads/films.pdf", status)
            cursor.execute(statement.replace("?", "%s") if self.server else statement, values)
            return int(cursor.lastrowid)

    def version(self, upload: int) -> int:
        """Return the version that the database holds for an upload."""
        return int(self.value("SELECT version FROM upload_state WHERE upload_id=:u", u=upload))

    def act(self, login: str, kind: str, upload: int | None = None, **values: Any) -> Answer:
        """Let a person act on the upload as it stands now and return what became of it."""
        if upload is not None and "expected_version" not in values:
            values["expected_version"] = self.version(upload)
        return self.record(login, Act(values.pop("act_uuid", str(uuid4())), ActKind(kind), upload, **values))

    def record(self, login: str, act: Act) -> Answer:
        """Record an act and return what became of it."""
        try:
            outcome = self.client(login).recorder.record(act)
        except Refused as refusal:
            detail = refusal.details.get("reason") or refusal.details.get("field") or ""
            return Answer(accepted=False, code=str(refusal.code), detail=detail)
        query = "SELECT upload_id,version,to_status FROM history WHERE act_uuid=:u"
        ((upload, version, status),) = self.root(query, u=act.act_uuid)
        assert (outcome.upload_id, outcome.version) == (upload, version), "the outcome is not what the history says"
        return Answer(accepted=True, status=status, version=outcome.version, outcome=outcome)

    def submit(self, login: str, **values: Any) -> Answer:
        """Let a person hand in work."""
        given: dict[str, Any] = {"target_faculty_id": 1, "title": "Diffraction", "files": (PDF,)} | values
        return self.act(login, "submit", **given)

    def history(self, upload: int) -> list[tuple[Any, ...]]:
        """Return an upload's history: kind, actor, from and to status, from and to faculty, student, set aside."""
        return self.root(
            "SELECT kind,actor,from_status,to_status,from_faculty_id,to_faculty_id,student_id,set_aside FROM history"
            " WHERE upload_id=:u ORDER BY version",
            u=upload,
        )

    def kinds(self, upload: int) -> list[str]:
        """Return the kinds of an upload's history, oldest first."""
        return [row[0] for row in self.history(upload)]

    def close(self) -> None:
        """Give every connection back."""
        for client in self._clients.values():
            client.close()
        if self._root is not None:
            self._root.dispose()


@contextmanager
def judged_database(engine: str, *, folder: Path, server: DatabaseServer | None) -> Iterator[JudgedDatabase]:
    """Yield a prepared database of an engine; it is gone afterwards."""
    if engine == "sqlite":
        yield from _prepared(JudgedDatabase(f"sqlite:///{folder / f'{secrets.token_hex(4)}.sqlite'}", None))
        return
    assert server is not None
    with server.fresh_database() as name:
        yield from _prepared(JudgedDatabase(server.url(database=name), server))


def _prepared(database: JudgedDatabase) -> Iterator[JudgedDatabase]:
    try:
        database.prepare()
        yield database
    finally:
        database.close()


def columns(database: JudgedDatabase, table: str, *, without: Sequence[str] = ()) -> list[str]:
    """Return the columns of a table in their order."""
    from sqlalchemy import inspect

    found = inspect(database.engine).get_columns(table)
    return [column["name"] for column in found if column["name"] not in without]
