"""A server made ready by `server prepare`, with people who sign in to it by accounts of their own."""

import io
import json
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from dataclasses import dataclass
from typing import Any

import pymysql
from pymysql.cursors import Cursor

from edumanage_desktop import commands
from edumanage_desktop.toolbox import CommandToolbox
from tests.database_server import DatabaseServer

PASSWORD = "correct horse 1"
"""What everybody chooses."""


@dataclass
class PreparedServer:
    """A server whose database `name` was made by `server prepare`."""

    server: DatabaseServer
    name: str

    def url(self, login: str = "root", password: str | None = None) -> str:
        """Return an account's URL, by default the server administrator's."""
        return self.server.url(login, password, self.name)

    def command(self, *words: str, url: str | None = None) -> tuple[int, Any]:
        """Run a command and return its status and its document, or what it said."""
        out, err = io.StringIO(), io.StringIO()
        with redirect_stdout(out), redirect_stderr(err):
            status = commands.run([*words, "--database", url or self.url(), "--json"], CommandToolbox())
        return status, json.loads(out.getvalue()) if out.getvalue() else err.getvalue().strip()

    def root(self, statement: str) -> list[tuple[Any, ...]]:
        """Run a statement as the server's administrator and return its rows."""
        with self.server.connect(self.name) as connection, connection.cursor() as cursor:
            cursor.execute(statement)
            return list(cursor.fetchall())

    def sign_in(self, login: str, password: str = PASSWORD) -> "pymysql.connections.Connection[Any]":
        """Return a raw session of an account."""
        return pymysql.connect(
            host=self.server.host, port=self.server.port, user=login, password=password, database=self.name,
            charset="utf8mb4", autocommit=True,
        )  # fmt: skip

    def choose(self, login: str, one_time: str, password: str = PASSWORD) -> None:
        """Let a newcomer choose a password."""
        with self.sign_in(login, one_time) as connection, connection.cursor() as cursor:
            cursor.execute(self.server.set_password, (password,))
            cursor.execute("CALL em_first_password()")

    def prepare(self, *more: str) -> dict[str, Any]:
        """Prepare the server with `ada` as the first administrator."""
        status, document = self.command("server", "prepare", "--admin", "ada", "--admin-name", "Ada Admin", *more)
        assert status == 1, f"something is unsafe on every private server: {document}"
        found: dict[str, Any] = document
        return found

    def administrator(self) -> str:
        """Prepare, let the first administrator choose a password, and return their URL."""
        self.choose("ada", self.prepare()["admin"]["password"])
        return self.url("ada", PASSWORD)

    def add(self, login: str, *words: str) -> None:
        """Let the administrator add a person, who chooses a password."""
        status, made = self.command("people", "add", login, *words, url=self.url("ada", PASSWORD))
        assert status == 0, made
        self.choose(login, made["one_time_password"])


def role_of(cursor: Cursor) -> str:
    """Return the role of a session, '' for none; MySQL quotes it and tells its host."""
    cursor.execute("SELECT CURRENT_ROLE()")
    (found,) = cursor.fetchone() or ("",)
    return str(found).partition("@")[0].strip("`")


@contextmanager
def prepared_server(server: DatabaseServer) -> Iterator[PreparedServer]:
    """Yield a server on which there is nothing of ours yet; what was made is gone afterwards."""
    with server.fresh_database() as name:
        department = PreparedServer(server, name)
        department.root(f"DROP DATABASE {name}")
        yield department
