"""Queries that a session keeps prepared answer as they are, and stay under the server's rules."""

from collections.abc import Iterator
from contextlib import closing
from typing import Any

import pymysql
import pytest

from edumanage_desktop.adapters.database.connections import Connection
from edumanage_desktop.adapters.database.driver import place_of
from tests.mariadb_server import MariaDBServer

LOGIN, SECRET = "prepared", "correct horse 1"
KEPT_AT_MOST = 32


class Session:
    """A connection of a person who may read one view."""

    def __init__(self, server: MariaDBServer, name: str) -> None:
        self.server, self.name = server, name
        self.root("CREATE TABLE work(id INT PRIMARY KEY, title VARCHAR(50), body BLOB)")
        self.root("INSERT INTO work VALUES(1,'first?',X'00FF'),(2,'it''s 5% :done \\\\',NULL),(3,NULL,'x')")
        self.root("CREATE SQL SECURITY DEFINER VIEW shown AS SELECT * FROM work")
        self.root(f"CREATE USER {LOGIN} IDENTIFIED BY '{SECRET}'")
        self.root(f"GRANT SELECT ON shown TO {LOGIN}")
        self.connection = Connection(place=place_of(server.url(LOGIN, SECRET, name)), login=LOGIN)

    def root(self, statement: str) -> None:
        """Run a statement as the administrator."""
        with self.server.connect(self.name) as root, root.cursor() as cursor:
            cursor.execute(statement)

    def executed(self) -> int:
        """Return how many prepared queries the session executed."""
        return int(self.connection.rows("SHOW SESSION STATUS LIKE 'Com_execute_sql'")[0][1])

    def kept(self) -> int:
        """Return how many queries the whole server keeps prepared."""
        with self.server.connect() as root, root.cursor() as cursor:
            cursor.execute("SHOW GLOBAL STATUS LIKE 'Prepared_stmt_count'")
            row = cursor.fetchone()
            assert row is not None
            return int(row[1])


@pytest.fixture
def session(mariadb_server: MariaDBServer) -> Iterator[Session]:
    """A person's session."""
    with mariadb_server.fresh_database() as name:
        made = Session(mariadb_server, name)
        with closing(made.connection):
            yield made


@pytest.mark.parametrize(
    ("query", "values"),
    [
        ("SELECT id,title,body FROM shown ORDER BY id", {}),
        ("SELECT id FROM shown WHERE id=:number OR id=:number+1 ORDER BY id", {"number": 1}),
        ("SELECT id FROM shown WHERE title=:title", {"title": "it's 5% :done \\"}),
        ("SELECT id,'?' FROM shown WHERE title=:title", {"title": "first?"}),
        ("SELECT id FROM shown WHERE body=:body", {"body": b"\x00\xff"}),
        ("SELECT id FROM shown WHERE INSTR(body,:body)>0", {"body": b"\xff"}),
        ("SELECT id,:nothing FROM shown WHERE title<=>:nothing", {"nothing": None}),
        ("SELECT id,:small,:text FROM shown WHERE id>:small ORDER BY id LIMIT 2 OFFSET 1", {"small": -5, "text": "王"}),
    ],
)
def test_a_prepared_query_answers_as_one_that_is_asked(session: Session, query: str, values: dict[str, Any]) -> None:
    asked = session.connection.rows(query, values)
    assert session.executed() == 0
    assert len(asked) > 0
    for _ in range(3):
        assert session.connection.rows(query, values) == asked
    assert session.executed() == 3


def test_each_execution_sees_what_was_written_and_who_may_read(session: Session) -> None:
    query = "SELECT COUNT(*) FROM shown WHERE id<:most"
    for number in range(4, 8):
        session.root(f"INSERT INTO work(id) VALUES({number})")
        assert session.connection.value(query, {"most": 100}) == number
    session.root("CREATE OR REPLACE SQL SECURITY DEFINER VIEW shown AS SELECT * FROM work WHERE id=1")
    assert session.connection.value(query, {"most": 100}) == 1
    session.root(f"REVOKE SELECT ON shown FROM {LOGIN}")
    with pytest.raises(pymysql.err.OperationalError, match="1142"):
        session.connection.value(query, {"most": 100})
    session.root(f"GRANT SELECT ON shown TO {LOGIN}")
    assert session.connection.value(query, {"most": 100}) == 1


def test_a_session_keeps_a_bounded_number(session: Session) -> None:
    before = session.kept()
    for _ in range(3):
        for number in range(KEPT_AT_MOST * 2):
            query = f"SELECT {number} FROM shown WHERE id=1"
            assert session.connection.value(query) == session.connection.value(query) == number
    assert session.kept() - before == KEPT_AT_MOST


def test_a_server_that_keeps_no_more_is_asked_all_the_same(session: Session) -> None:
    session.root("SET GLOBAL max_prepared_stmt_count=0")
    try:
        for _ in range(3):
            assert session.connection.value("SELECT title FROM shown WHERE id=:number", {"number": 1}) == "first?"
        assert session.executed() == 0
    finally:
        session.root("SET GLOBAL max_prepared_stmt_count=16382")


def test_only_questions_are_prepared(session: Session) -> None:
    for _ in range(3):
        session.connection.rows("SET @noted=:number", {"number": 5})
    assert session.executed() == 0
    assert session.connection.value("SELECT @noted") == 5
