"""The private MariaDB of the measurements: a data folder that outlives a run, accounts with one role each."""

import json
import secrets
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from tests.mariadb_server import MariaDBServer

BUFFER_POOL = "1G"
_DATABASE = "edumanage"


class BenchServer:
    """A running server with one database in it."""

    def __init__(self, *, server: MariaDBServer) -> None:
        self._server = server
        self._passwords: dict[str, str] = {}

    @property
    def root_url(self) -> str:
        """Return the administrator's URL of the database."""
        return self._server.url(database=_DATABASE)

    def make_database(self) -> None:
        """Make the database when it is not there."""
        with self._server.connect() as connection, connection.cursor() as cursor:
            cursor.execute(f"CREATE DATABASE IF NOT EXISTS {_DATABASE} CHARACTER SET utf8mb4")

    def drop_database(self) -> None:
        """Drop a database that was not loaded to its end."""
        with self._server.connect() as connection, connection.cursor() as cursor:
            cursor.execute(f"DROP DATABASE IF EXISTS {_DATABASE}")

    def url_of(self, login: str, role: str) -> str:
        """Return the URL of a person's account with one database role, made when it is asked for first."""
        if login not in self._passwords:
            self._passwords[login] = secrets.token_hex(12)
            account = f"'{login}'@'127.0.0.1'"
            secret = f"IDENTIFIED BY '{self._passwords[login]}'"
            with self._server.connect(_DATABASE) as connection, connection.cursor() as cursor:
                # The administrator is made anew at every start, and could not grant roles that were made before.
                cursor.execute("REPLACE INTO mysql.roles_mapping VALUES('127.0.0.1','root',%s,'Y')", (role,))
                cursor.execute("FLUSH PRIVILEGES")
                cursor.execute(f"CREATE OR REPLACE USER {account} {secret}")
                cursor.execute(f"GRANT {role} TO {account}")
                cursor.execute(f"SET DEFAULT ROLE {role} FOR {account}")
        return self._server.url(login, self._passwords[login], _DATABASE)


@contextmanager
def bench_server(folder: Path) -> Iterator[BenchServer]:
    """Run the server on the data in `folder` (made at the first time) and stop it in good order afterwards."""
    folder.mkdir(parents=True, exist_ok=True)
    secret = folder / "administrator.json"
    runtime = Path(tempfile.mkdtemp(prefix="em-bench-"))
    options = [f"--innodb-buffer-pool-size={BUFFER_POOL}", "--local-infile=1", f"--socket={runtime / 'server.sock'}"]
    server = MariaDBServer(folder=folder, options=options)
    if secret.exists():
        server.root_password = json.loads(secret.read_text())
    else:
        secret.touch(mode=0o600)
        secret.write_text(json.dumps(server.root_password))
    try:
        server.start()
        ready = BenchServer(server=server)
        ready.make_database()
        yield ready
    finally:
        with suppress(ProcessLookupError):
            server.stop()
        shutil.rmtree(runtime, ignore_errors=True)
