"""An embedded database whose people sign in with passwords, and commands that act on it."""

import io
import json
import sqlite3
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from edumanage_desktop import commands
from edumanage_desktop.adapters.database import open_database
from edumanage_desktop.adapters.database.connections import Connections
from edumanage_desktop.adapters.database.driver import place_of
from edumanage_desktop.adapters.database.embedded_accounts import EmbeddedAccountKeeper, make_first_admin
from edumanage_desktop.adapters.database.embedded_sign_in import EmbeddedOwnAccount, clock_us
from edumanage_desktop.toolbox import CommandToolbox
from tests.migrated_file import put_migrated_file

PASSWORD = "correct horse 1"
"""What everybody chooses."""


@dataclass
class Clock:
    """A clock that stands still until it is moved, in UTC microseconds."""

    now_us: int = field(default_factory=clock_us)

    def __call__(self) -> int:
        """Return the time."""
        return self.now_us

    def pass_s(self, seconds: float) -> None:
        """Let seconds pass."""
        self.now_us += int(seconds * 1_000_000)


class EmbeddedDepartment:
    """An embedded database with faculty 7, student 5, and `nowak`, who has no account."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "department.sqlite"
        self.url = f"sqlite:///{self.path}"
        self.clock = Clock()
        put_migrated_file(self.path)
        self.run("INSERT INTO faculty(id,full_name) VALUES(7,'Żaneta Nowak')")
        self.run("INSERT INTO students(id,number,full_name) VALUES(5,'22F41A0424','Zoë')")
        self.run("INSERT INTO people(login,full_name,faculty_id) VALUES('nowak','Żaneta Nowak',7)")
        self.run("INSERT INTO person_roles(login,role) VALUES('nowak','faculty')")

    def run(self, statement: str, *values: Any) -> list[tuple[Any, ...]]:
        """Run a statement as who holds the file may."""
        connection = sqlite3.connect(self.path, isolation_level=None)
        try:
            connection.create_function("current_login", 0, lambda: None)
            return connection.execute(statement, values).fetchall()
        finally:
            connection.close()

    def administrator(self) -> EmbeddedAccountKeeper:
        """Make `ada` the first administrator and return her keeper of accounts."""
        make_first_admin(self.url, login="ada", full_name="Ada Admin", password=PASSWORD)
        return self.keeper("ada")

    def keeper(self, login: str) -> EmbeddedAccountKeeper:
        """Return the keeper of accounts of somebody who was let in; close it."""
        return EmbeddedAccountKeeper(connections=self.connections(login), now_us=self.clock)

    def connections(self, login: str) -> Connections:
        """Return connections of a login that nobody checked."""
        return Connections(place=place_of(self.url, login=login), login=login)

    def account(self, login: str, password: str | None = PASSWORD) -> EmbeddedOwnAccount:
        """Return somebody's own account; close it."""
        return EmbeddedOwnAccount(
            connections=self.connections(login), login=login, password=password, now_us=self.clock
        )

    def check(self, login: str, password: str | None = PASSWORD) -> None:
        """Sign in and out again."""
        account = self.account(login, password)
        try:
            account.check()
        finally:
            account.close()

    def choose(self, login: str, one_time: str, password: str = PASSWORD) -> None:
        """Let somebody choose a password."""
        account = self.account(login, one_time)
        try:
            account.choose_password(password)
        finally:
            account.close()

    def sign_in(self, login: str, password: str | None = PASSWORD) -> None:
        """Open the database as the window does, and close it again."""
        open_database(self.url, login=login, password=password).close()

    def command(self, *words: str, login: str | None = None) -> tuple[int, Any]:
        """Run a command and return its status and its document, or what it said."""
        out, err = io.StringIO(), io.StringIO()
        asking = [] if login is None else ["--login", login]
        with redirect_stdout(out), redirect_stderr(err):
            status = commands.run([*words, "--database", self.url, *asking, "--json"], CommandToolbox())
        return status, json.loads(out.getvalue()) if out.getvalue() else err.getvalue().strip()
