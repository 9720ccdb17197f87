"""A department that is deployed, backed up and used, in a file or on a prepared server, and what deploys it."""

import io
import json
import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, redirect_stderr, redirect_stdout
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy import make_url

from edumanage_desktop import commands
from edumanage_desktop.adapters.backup_archive.folder_storage import FolderStorage
from edumanage_desktop.adapters.database import migration, schema_keeper
from edumanage_desktop.adapters.database.engine import make_engine
from edumanage_desktop.adapters.database.switching_tables import KEPT
from edumanage_desktop.toolbox import CommandToolbox
from tests.adapters.backed_up import desk_over
from tests.adapters.judged_database import JudgedDatabase, judged_database
from tests.engines import PrivateServers
from tests.prepared_server import PASSWORD, PreparedServer, prepared_server

YOUNGER = ("maintenance_records", "maintenance_windows")
"""The tables that `0003` had not."""


@dataclass
class Deployed:
    """Where it is, who administers it, and who changes its schema."""

    url: str
    folder: Path
    root: Callable[[str], list[tuple[Any, ...]]]
    owner_url: str
    backup_url: str
    people: dict[str, str] = field(default_factory=dict)
    """Login → URL."""
    login: str | None = None
    owner_password: str = ""

    @property
    def is_server(self) -> bool:
        """Return whether a server has it."""
        return self.login is None

    @property
    def administrator(self) -> tuple[str, ...]:
        """Return the words that name who administers the server, where there is one."""
        return ("--administrator", "root") if self.is_server else ()

    @property
    def name(self) -> str:
        """Return the name of its database."""
        return str(make_url(self.url).database)

    @property
    def store(self) -> str:
        """Return the place of its files."""
        return str(self.folder / "store")

    @property
    def repository(self) -> str:
        """Return the place of its backups."""
        return str(self.folder / "backups")

    def run(self, *words: str, url: str | None = None, login: str | None = None) -> tuple[int, Any]:
        """Run a command, and return its status and its document, or what it said."""
        who = [] if self.is_server else ["--login", login or self.login or ""]
        out, err = io.StringIO(), io.StringIO()
        with redirect_stdout(out), redirect_stderr(err):
            status = commands.run([*words, "--database", url or self.url, "--json", *who], CommandToolbox())
        return status, json.loads(out.getvalue()) if out.getvalue() else err.getvalue().strip()

    def deploy(self, *words: str, backups: bool = True, repository: str = "") -> tuple[int, Any]:
        """Run a command on deployments, on a server with an administrator of it where the schema is changed."""
        more = ["--store", self.store, *(["--repository", repository or self.repository] if backups else [])]
        if words[0] in ("upgrade", "rollback", "log"):
            more += self.administrator
        return self.run("deploy", *words, *more)

    def back_up(self, *, verified: bool = True) -> str:
        """Take a backup and verify it; return its name."""
        is_new = not (self.folder / "backups" / "repository.json").exists()
        words = ["backup", "create", "--repository", self.repository, "--store", self.store]
        status, made = self.run(*words, *(["--new"] if is_new else []), url=self.backup_url)
        assert status in (0, 1), made
        if verified:
            self.verify_backups()
        return str(made["snapshot"])

    def begin_backups(self) -> None:
        """Make an empty place of backups."""
        storage = FolderStorage(root=Path(self.repository))
        storage.make_root()
        desk_over(storage).begin(encrypt=False)

    def verify_backups(self) -> None:
        """Read all backups."""
        with redirect_stdout(io.StringIO()), redirect_stderr(io.StringIO()):
            assert commands.run(["backup", "verify", "--repository", self.repository], CommandToolbox()) == 0

    def go_down_to(self, revision: str, *, forgets: bool = True) -> None:
        """Take the schema down, as if an earlier program had made it; `forgets` with the records of deployments."""
        engine = make_engine(self.owner_url)
        migration.downgrade(engine, to=revision)
        engine.dispose()
        if forgets and revision < "0004":
            for table in YOUNGER:
                self.root(f"DROP TABLE IF EXISTS {table}")

    def go_up(self) -> None:
        """Take the schema up as nobody's upgrade, which is not noted."""
        engine = make_engine(self.owner_url)
        schema_keeper.upgrade(engine)
        engine.dispose()

    def revision(self) -> str:
        """Return the schema's revision."""
        return str(self.root("SELECT version_num FROM em_schema")[0][0])

    def hand_in(self, title: str) -> int:
        """Hand work in as a person would, and return its number."""
        file = self.folder / "essay.txt"
        file.write_text(f"{title} {os.urandom(8).hex()}", encoding="utf-8")
        words = ["submit", str(file), "--student", "22F41A0424", "--faculty", "1", "--title", title]
        status, made = self.run(*words, "--store", self.store, url=self.people["reg"], login="reg")
        assert status == 0, made
        return int(made["id"])

    def titles(self) -> list[str]:
        """Return the titles of all work."""
        return [str(title) for (title,) in self.root("SELECT title FROM student_uploads WHERE id>0 ORDER BY id")]

    def tables_like(self, name: str) -> str:
        """Return the question for the tables of a name."""
        return f"SHOW TABLES LIKE '{name}'" if self.is_server else f"SELECT 1 FROM sqlite_master WHERE name='{name}'"

    def windows_open(self) -> bool:
        """Return whether nobody may act."""
        return bool(self.run("maintenance", "status")[1]["open"])


@contextmanager
def deployed(engine: str, folder: Path, servers: PrivateServers) -> Iterator[Deployed]:
    """Yield a department with two submissions, which is not backed up yet."""
    with ExitStack() as opened:
        department = (_embedded if engine == "sqlite" else _on_a_server)(opened, folder, servers)
        (folder / "store").mkdir()
        for title in ("First", "Second"):
            department.hand_in(title)
        yield department


def _embedded(opened: ExitStack, folder: Path, _servers: PrivateServers) -> Deployed:
    own: JudgedDatabase = opened.enter_context(judged_database("sqlite", folder=folder, server=None))
    people = dict.fromkeys(("ann", "reg", "adm"), own.url)
    return Deployed(own.url, folder, own.root, own.url, own.url, people, "adm")


def _on_a_server(opened: ExitStack, folder: Path, servers: PrivateServers) -> Deployed:
    server = servers.of("mariadb")
    assert server is not None
    own: PreparedServer = opened.enter_context(prepared_server(server))
    url = own.administrator()
    own.root("INSERT INTO faculty(id,full_name) VALUES(1,'Żaneta Nowak'),(2,'Bob Wu')")
    own.root("INSERT INTO students(id,number,full_name) VALUES(5,'22F41A0424','Zoë Müller')")
    own.add("reg.deployed", "--role", "registrar")
    own.add("ann.deployed", "--role", "faculty", "--faculty", "1")
    own.add("keeper.deployed", "--role", "backup")
    people = {login.partition(".")[0]: own.url(login, PASSWORD) for login in ("reg.deployed", "ann.deployed", "ada")}
    opened.callback(_dismiss_all, own)
    os.environ["EDUMANAGE_ADMINISTRATOR_PASSWORD"] = server.root_password
    opened.callback(os.environ.pop, "EDUMANAGE_ADMINISTRATOR_PASSWORD", None)
    keeper = own.url("keeper.deployed", PASSWORD)
    return Deployed(url, folder, own.root, own.url(), keeper, people, owner_password=server.root_password)


def _dismiss_all(own: PreparedServer) -> None:
    for (name,) in own.root("SHOW DATABASES"):
        if str(name).startswith(f"{own.name}{KEPT}"):
            own.root(f"DROP DATABASE `{name}`")
