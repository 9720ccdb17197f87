"""A department in a file that is backed up and goes on, and what restores the backup in place of it."""

import io
import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from edumanage_desktop import commands
from edumanage_desktop.domain.backups import Manifest
from edumanage_desktop.restoring_in_place import in_place_restore, kept_databases
from edumanage_desktop.services.administration import Target
from edumanage_desktop.services.backup.desk import BackupDesk
from edumanage_desktop.services.backup.in_place import InPlaceRestore, KeptDatabases
from edumanage_desktop.services.backup.progress import Progress, no_progress
from edumanage_desktop.toolbox import CommandToolbox
from tests.adapters.backed_up import BackedUp
from tests.adapters.judged_database import JudgedDatabase, judged_database

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
        """Return the database as the administrator names it."""
        return Target(self.own.url, str(self.department.folder / "store"), "adm")

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
        own = {self.path.name + suffix for suffix in ("", "-wal", "-shm", ".restore-lock")}
        return sorted(each.name for each in self.path.parent.glob(f"{self.path.name}*") if each.name not in own)

    def command(self, *words: str, store: bool = False) -> tuple[int, Any]:
        """Run a command on backups and return its status and its JSON, or what it said."""
        out, err = io.StringIO(), io.StringIO()
        given = ["--database", self.own.url, "--login", "adm", "--json"]
        given += ["--store", str(self.department.folder / "store")] if store else []
        with redirect_stdout(out), redirect_stderr(err):
            status = commands.run(["backup", *words, *given], CommandToolbox())
        return status, json.loads(out.getvalue()) if out.getvalue() else err.getvalue()


@contextmanager
def in_place(folder: Path) -> Iterator[InPlace]:
    """Yield a department in a file, backed up once."""
    with judged_database("sqlite", folder=folder, server=None) as own:
        department = BackedUp(own, folder / "department")
        made = department.fill()
        desk = department.desk()
        yield InPlace(department, made, desk, department.take(desk))


def state_of(path: Path) -> Rows:
    """Return the rows of a file that tell its state, which must be whole."""
    with closing(sqlite3.connect(path)) as plain:
        assert plain.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        triggers = plain.execute("SELECT count(*) FROM sqlite_master WHERE type='trigger'").fetchone()
        found: Rows = {"triggers": [triggers]}
        for table in MOVING:
            found[table] = plain.execute(f"SELECT * FROM {table} ORDER BY 1,2").fetchall()
    return found
