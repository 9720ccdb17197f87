"""The private MariaDB of the measurements: made by `server prepare`, people with accounts of their own, kept for later.

Everybody signs in with one password, which lies beside the administrator's in the server's folder.
"""

import json
import secrets
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any

from pymysql.connections import Connection
from pymysql.cursors import Cursor

from edumanage_desktop.adapters.database.accounts import ServerAccountKeeper
from edumanage_desktop.adapters.database.connections import Connections
from edumanage_desktop.adapters.database.driver import place_of
from edumanage_desktop.adapters.database.own_account import ServerOwnAccount
from edumanage_desktop.domain.people import Role
from edumanage_desktop.services.people import AccountState, NewPerson
from tests.mariadb_server import MariaDBServer

ROOT = Path(__file__).resolve().parent.parent
LARGE = ("--innodb-buffer-pool-size=1G", "--local-infile=1")
"""The options of a server for a large department."""
ADMINISTRATOR = "ingrid"
"""Who makes the accounts of everybody else."""
KEEPER = "keeper"
"""Who takes backups."""
PORTAL = "portal"
_DATABASE = "edumanage"
_WELL = {0, 1}
"""How `server prepare` ends: 1 says that a server on one's own computer has no TLS."""


class BenchServer:
    """A running server with one prepared database in it."""

    def __init__(self, *, server: MariaDBServer, password: str) -> None:
        self._server = server
        self._password = password

    @property
    def root_url(self) -> str:
        """Return the administrator's URL of the database."""
        return self._server.url(database=_DATABASE)

    @property
    def administrator_url(self) -> str:
        """Return the URL of the department's first administrator."""
        return self.url_of(ADMINISTRATOR)

    def url_of(self, login: str) -> str:
        """Return the URL of a person's account, or of the portal's."""
        return self._server.url(login, self._password, _DATABASE)

    def prepare(self) -> None:
        """Run `server prepare`, and let the first administrator choose a password."""
        with self._server.connect() as root, root.cursor() as cursor:
            cursor.execute(f"CREATE USER {PORTAL}@'%%' IDENTIFIED BY %s", (self._password,))
        command = [sys.executable, "-m", "edumanage_desktop", "server", "prepare", "--json", "--database"]
        command += [self.root_url, "--admin", ADMINISTRATOR, "--portal", PORTAL]
        prepared = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=False)
        if prepared.returncode not in _WELL:
            raise RuntimeError(f"the server was not prepared: {prepared.stdout}")
        self.choose(ADMINISTRATOR, json.loads(prepared.stdout)["admin"]["password"])

    @contextmanager
    def account_keeper(self) -> Iterator[ServerAccountKeeper]:
        """Yield who makes and changes accounts, signed in as the administrator of the department."""
        with closing(Connections(place=place_of(self.administrator_url))) as connections:
            yield ServerAccountKeeper(connections=connections)

    def admit(self, logins: Iterable[str]) -> None:
        """Make the accounts of those people of the department who have none yet; everybody chooses the password."""
        with self.account_keeper() as keeper:
            known = {each.login: each for each in keeper.people()}
            waiting = [known[login] for login in logins if known[login].state is AccountState.NONE]
            made = keeper.add(
                NewPerson(each.login, each.full_name, each.roles, each.email, each.faculty_id, each.student_id)
                for each in waiting
            )
        for one_time in made:
            self.choose(one_time.login, one_time.password)

    def admit_keeper(self) -> None:
        """Make the account that takes backups, unless it is there."""
        with self.account_keeper() as keeper:
            if all(each.login != KEEPER for each in keeper.people()):
                (one_time,) = keeper.add([NewPerson(KEEPER, "Keeper", frozenset({Role.BACKUP}))])
                self.choose(one_time.login, one_time.password)

    def choose(self, login: str, one_time_password: str) -> None:
        """Let a newcomer choose the password of everybody."""
        place = place_of(self._server.url(login, one_time_password, _DATABASE))
        ServerOwnAccount(place=place).choose_password(self._password)

    def rows(self, statement: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """Run a statement as the server's administrator and return its rows."""
        with self.connect() as connection, connection.cursor() as cursor:
            cursor.execute(statement, values or None)
            return list(cursor.fetchall())

    def connect(self) -> "Connection[Cursor]":
        """Return an administrator's connection to the database; the caller closes it."""
        return self._server.connect(_DATABASE)


@contextmanager
def bench_server(folder: Path, *options: str) -> Iterator[BenchServer]:
    """Run the server on the data in `folder` (made and prepared at the first time) and stop it in good order."""
    folder.mkdir(parents=True, exist_ok=True)
    secret = folder / "passwords.json"
    runtime = Path(tempfile.mkdtemp(prefix="em-bench-"))
    server = MariaDBServer(folder=folder, options=[*options, f"--socket={runtime / 'server.sock'}"])
    is_new = not secret.exists()
    if is_new:
        secret.touch(mode=0o600)
        secret.write_text(json.dumps({"root": server.root_password, "people": secrets.token_hex(12)}))
    passwords = json.loads(secret.read_text())
    server.root_password = passwords["root"]
    try:
        server.start()
        ready = BenchServer(server=server, password=passwords["people"])
        if is_new:
            ready.prepare()
        yield ready
    finally:
        with suppress(ProcessLookupError):
            server.stop()
        shutil.rmtree(runtime, ignore_errors=True)
