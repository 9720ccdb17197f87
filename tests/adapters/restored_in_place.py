"""A department that is backed up and goes on, and what restores the backup in place of it."""

import io
import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import make_url

from edumanage_desktop import commands
from edumanage_desktop.adapters.database import switching_tables
from edumanage_desktop.domain.backups import Manifest
from edumanage_desktop.restoring_in_place import in_place_restore, kept_databases
from edumanage_desktop.services.administration import Target
from edumanage_desktop.services.backup.desk import BackupDesk
from edumanage_desktop.services.backup.in_place import InPlaceRestore, KeptDatabases
from edumanage_desktop.services.backup.progress import Progress, no_progress
from edumanage_desktop.toolbox import CommandToolbox
from tests.adapters.backed_up import BackedUp
from tests.adapters.judged_database import JudgedDatabase, judged_database
from tests.database_server import DatabaseServer

Rows = dict[str, list[tuple[Any, ...]]]
MOVING = ("student_uploads", "acts", "upload_state", "history", "people", "local_passwords")
"""Tables that tell one state of the department from another."""


@dataclass
class InPlace:
    """The department, its backup, and where it is."""

    department: BackedUp
    made: list[int]
    desk: BackupDesk
    manifest: Manifest

    @property
    def own(self) -> JudgedDatabase:
        """Return the database."""
        return self.department.own

    @property
    def path(self) -> Path:
        """Return its file."""
        return Path(self.own.url.removeprefix("sqlite:///"))

    @property
    def target(self) -> Target:
        """Return the database as the administrator names it; a server's, as the administrator of the server does."""
        return Target(self.own.url, str(self.department.folder / "store"), None if self.own.is_server else "adm")

    def state(self) -> Rows:
        """Return the rows that tell the state of the database in use, which must be whole."""
        return (
            self._state_on_server(str(make_url(self.own.url).database)) if self.own.is_server else state_of(self.path)
        )

    def kept_state(self, name: str) -> Rows:
        """Return the same of an old database; on a server it has no rules any more."""
        if self.own.is_server:
            live = str(make_url(self.own.url).database)
            return self._state_on_server(switching_tables.kept_name(live, name))
        return state_of(self.path.with_name(f"{self.path.name}.kept-{name}"))

    def _state_on_server(self, database: str) -> Rows:
        triggers = "SELECT COUNT(*) FROM information_schema.triggers WHERE trigger_schema=:d"
        found: Rows = {"triggers": self.own.root(triggers, d=database)}
        for table in MOVING:
            if table != "local_passwords":
                found[table] = self.own.root(f"SELECT * FROM `{database}`.{table} ORDER BY 1,2")
        return found

    def restore(self, progress: Progress = no_progress) -> InPlaceRestore:
        """Return what restores the backup in place."""
        return in_place_restore(self.target, self.desk, progress, sign_in=lambda: None)

    def kept(self) -> KeptDatabases:
        """Return the old databases."""
        return kept_databases(self.target, sign_in=lambda: None)

    def go_on(self) -> list[int]:
        """Do after the backup what a restore loses: a decision, a submission and its rejection, a portal's row."""
        self.own.act("ann", "approve", self.made[2], feedback="Good work")
        later = self.own.submit("stu", title="Later")
        assert later.outcome is not None
        self.own.act("ann", "reject", later.outcome.upload_id, feedback="Not yet")
        return [self.made[2], later.outcome.upload_id]

    def beside(self) -> list[str]:
        """Return the names of what stands beside the database, without its own log."""
        if self.own.is_server:
            live = str(make_url(self.own.url).database)
            found = [str(name) for (name,) in self.own.root("SHOW DATABASES")]
            inside = [str(name) for (name,) in self.own.root("SHOW TABLES LIKE 'em\\_%'") if name != "em_schema"]
            return sorted(inside + [name for name in found if name.startswith(f"{live}__")])
        own = {self.path.name + suffix for suffix in ("", "-wal", "-shm", ".restore-lock")}
        return sorted(each.name for each in self.path.parent.glob(f"{self.path.name}*") if each.name not in own)

    def command(self, *words: str, store: bool = False) -> tuple[int, Any]:
        """Run a command on backups and return its status and its JSON, or what it said."""
        status, out, err = self._run(*words, "--json", store=store)
        return status, json.loads(out) if out else err

    def said(self, *words: str, store: bool = False) -> str:
        """Run a command on backups and return what it says to a person."""
        return self._run(*words, store=store)[1]

    def _run(self, *words: str, store: bool) -> tuple[int, str, str]:
        out, err = io.StringIO(), io.StringIO()
        given = ["--database", self.own.url] + ([] if self.own.is_server else ["--login", "adm"])
        given += ["--store", str(self.department.folder / "store")] if store else []
        with redirect_stdout(out), redirect_stderr(err):
            status = commands.run(["backup", *words, *given], CommandToolbox())
        return status, out.getvalue(), err.getvalue()


@contextmanager
def in_place(
    folder: Path, engine: str = "sqlite", server: DatabaseServer | None = None, *, passphrase: str | None = None
) -> Iterator[InPlace]:
    """Yield a department, backed up once; what restores keep of one on a server is gone afterwards too.

    With a passphrase the backups are encrypted.
    """
    with judged_database(engine, folder=folder, server=server) as own:
        department = BackedUp(own, folder / "department")
        made = department.fill()
        desk = department.desk(passphrase=passphrase)
        place = InPlace(department, made, desk, department.take(desk))
        yield place
        if server is not None:
            for each in place.kept().listed():
                place.kept().dismiss(each.name)


def state_of(path: Path) -> Rows:
    """Return the rows of a file that tell its state, which must be whole."""
    with closing(sqlite3.connect(path)) as plain:
        assert plain.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        triggers = plain.execute("SELECT count(*) FROM sqlite_master WHERE type='trigger'").fetchone()
        found: Rows = {"triggers": [triggers]}
        for table in MOVING:
            found[table] = plain.execute(f"SELECT * FROM {table} ORDER BY 1,2").fetchall()
    return found
