"""A department of each engine with an administrator, a registrar and a faculty member, who run `people import`."""

import io
import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from edumanage_desktop import commands
from edumanage_desktop.adapters.database.connections import Connections
from edumanage_desktop.adapters.database.driver import place_of
from edumanage_desktop.toolbox import CommandToolbox
from tests.adapters.embedded_department import EmbeddedDepartment
from tests.database_server import DatabaseServer
from tests.prepared_server import PASSWORD, PreparedServer, prepared_server

PEOPLE_ADDED: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("regine", ("--role", "registrar")),
    ("faye", ("--role", "faculty", "--faculty", "7")),
)
_LEFT_OUT = {"sign_in_failures", "fold_map"}
"""What signing in writes, and what nobody writes."""


@dataclass
class ImportingDepartment:
    """Faculty 7 and student 5 are there; `ada` administers, `regine` is registrar, `faye` is faculty member 7."""

    folder: Path
    embedded: EmbeddedDepartment | None = None
    prepared: PreparedServer | None = None

    @property
    def is_server(self) -> bool:
        """Whether a server has it."""
        return self.prepared is not None

    def url(self, login: str) -> str:
        """Return the URL that a person names, on a server with their password."""
        if self.prepared is not None:
            return self.prepared.url(login, PASSWORD)
        assert self.embedded is not None
        return self.embedded.url

    def root(self, statement: str) -> list[tuple[Any, ...]]:
        """Run a statement with every right and return its rows."""
        if self.prepared is not None:
            return self.prepared.root(statement)
        assert self.embedded is not None
        return self.embedded.run(statement)

    def connections(self, login: str, *, clock: Callable[[], float] = time.monotonic) -> Connections:
        """Return connections of a person; close them."""
        return Connections(place=place_of(self.url(login), login=login), login=login, clock=clock)

    def file(self, content: str | bytes, name: str = "list.csv") -> str:
        """Write a list and return its path."""
        path = self.folder / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return str(path)

    def words(self, login: str, *words: str) -> list[str]:
        """Return the words of a command that a person runs."""
        return ["people", *words, "--database", self.url(login), *([] if self.is_server else ["--login", login])]

    def run(self, login: str, *words: str) -> tuple[int, str, str]:
        """Run a command as a person and return its status and what it said on both streams."""
        out, err = io.StringIO(), io.StringIO()
        with redirect_stdout(out), redirect_stderr(err):
            status = commands.run(self.words(login, *words), CommandToolbox())
        return status, out.getvalue(), err.getvalue()

    def imported(self, login: str, content: str | bytes, *words: str) -> tuple[int, Any]:
        """Import a list and return the status and the document, or the sentence where there is none."""
        status, out, err = self.run(login, "import", self.file(content), "--json", *words)
        return status, json.loads(out) if out else err.strip()

    def fates(self, login: str, content: str | bytes, *words: str) -> list[tuple[int, str]]:
        """Import a list and return line and fate of every row."""
        status, document = self.imported(login, content, *words)
        assert not isinstance(document, str), document
        assert status == (1 if document["counts"]["refused"] else 0)
        return [(row["line"], row["fate"]) for row in document["rows"]]

    def process(self, login: str, path: str, *words: str) -> "subprocess.Popen[str]":
        """Start an import in a process of its own."""
        return subprocess.Popen(
            [sys.executable, "-m", "edumanage_desktop", *self.words(login, "import", path, "--json", *words)],
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        )  # fmt: skip

    def contents(self) -> dict[str, list[tuple[Any, ...]]]:
        """Return every row of every table but those that signing in writes."""
        if self.prepared is None:
            return _all_rows(self.root, "SELECT name FROM sqlite_master WHERE type='table'")
        with self.prepared.server.connect(self.prepared.name) as connection, connection.cursor() as cursor:

            def ask(statement: str) -> list[tuple[Any, ...]]:
                cursor.execute(statement)
                return list(cursor.fetchall())

            return _all_rows(ask, "SHOW FULL TABLES WHERE Table_type='BASE TABLE'")


def _all_rows(ask: Callable[[str], list[tuple[Any, ...]]], tables: str) -> dict[str, list[tuple[Any, ...]]]:
    names = sorted({str(name) for name, *_ in ask(tables)} - _LEFT_OUT)
    return {name: sorted(ask(f"SELECT * FROM {name}"), key=repr) for name in names}


@contextmanager
def importing_department(engine: str, *, folder: Path, server: DatabaseServer | None) -> Iterator[ImportingDepartment]:
    """Yield a department of an engine; everybody's password stands in the surroundings or the URL."""
    if engine == "sqlite":
        with pytest.MonkeyPatch.context() as surroundings:
            surroundings.setenv("EDUMANAGE_PASSWORD", PASSWORD)
            embedded = EmbeddedDepartment(folder)
            embedded.administrator().close()
            department = ImportingDepartment(folder, embedded=embedded)
            _add_people(department)
            yield department
        return
    assert server is not None
    with prepared_server(server) as prepared:
        prepared.administrator()
        prepared.root("INSERT INTO faculty(id,full_name) VALUES(7,'Żaneta Nowak')")
        prepared.root("INSERT INTO students(id,number,full_name) VALUES(5,'22F41A0424','Zoë')")
        department = ImportingDepartment(folder, prepared=prepared)
        _add_people(department)
        yield department


def _add_people(department: ImportingDepartment) -> None:
    for login, words in PEOPLE_ADDED:
        status, out, err = department.run("ada", "add", login, *words, "--json")
        assert status == 0, err
        one_time = json.loads(out)["one_time_password"]
        if department.prepared is not None:
            department.prepared.choose(login, one_time)
        elif department.embedded is not None:
            department.embedded.choose(login, one_time)
