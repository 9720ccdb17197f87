"""A department's MariaDB and a real replica of it, which is stopped, held up and lets itself be looked at."""

import shutil
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from typing import Any

from tests.database_server import DatabaseServer, server_folder
from tests.mariadb_server import MariaDBServer
from tests.prepared_server import PASSWORD, PreparedServer

NAME = "department"
WITHIN_S = 60.0
_FOLLOWER, _SECRET = "follower", "follows the first"  # of a server that is gone with the proof


@dataclass
class FollowedServer:
    """The department on both servers; people signed in to either are the same."""

    source: PreparedServer
    replica: PreparedServer

    @property
    def follower(self) -> str:
        """Return the replica's name as the program says it."""
        return f"127.0.0.1:{self.replica.server.port}"

    def url(self, login: str = "ada") -> str:
        """Return an account's URL that names both servers, the source first."""
        first = f"127.0.0.1:{self.source.server.port}"
        return self.source.url(login, PASSWORD).replace(first, f"{first},{self.follower}")

    def begin(self) -> None:
        """Start both, let one follow the other, and prepare the department there."""
        for each in (self.source, self.replica):
            each.server.start()
        _run(self.source.server, f"CREATE USER {_FOLLOWER}@'127.0.0.1' IDENTIFIED BY '{_SECRET}'")
        _run(self.source.server, f"GRANT REPLICATION SLAVE ON *.* TO {_FOLLOWER}@'127.0.0.1'")
        ((file, position, *_more),) = _run(self.source.server, "SHOW MASTER STATUS")
        _run(
            self.replica.server,
            f"CHANGE MASTER TO MASTER_HOST='127.0.0.1', MASTER_PORT={self.source.server.port},"
            f" MASTER_USER='{_FOLLOWER}', MASTER_PASSWORD='{_SECRET}', MASTER_LOG_FILE='{file}',"
            f" MASTER_LOG_POS={position}",
        )
        _run(self.replica.server, "START SLAVE")
        self.source.administrator()
        self.catch_up()

    def shown(self) -> dict[str, Any]:
        """Return what the replica shows its own administrator."""
        with self.replica.server.connect() as connection, connection.cursor() as cursor:
            cursor.execute("SHOW REPLICA STATUS")
            (row,) = cursor.fetchall()
            return dict(zip((column[0] for column in cursor.description), row, strict=True))

    def catch_up(self) -> None:
        """Return when the replica has all that was written."""
        ((file, position, *_more),) = _run(self.source.server, "SHOW MASTER STATUS")
        ((status,),) = _run(self.replica.server, f"SELECT MASTER_POS_WAIT('{file}',{position},{WITHIN_S:.0f})")
        assert status is not None, self.shown()
        assert status >= 0, self.shown()

    def stop(self) -> None:
        """Let the replica take nothing in any more, though it still fetches what was written."""
        _run(self.replica.server, "STOP SLAVE SQL_THREAD")

    def go_on(self) -> None:
        """Let it take in again."""
        _run(self.replica.server, "START SLAVE SQL_THREAD")
        self.wait_until_running(True)

    def wait_until_running(self, is_running: bool) -> None:
        """Return when the replica takes in, or takes in no more."""
        deadline = time.monotonic() + WITHIN_S
        while (self.shown()["Slave_SQL_Running"] == "Yes") is not is_running:
            assert time.monotonic() < deadline, self.shown()
            time.sleep(0.05)

    @contextmanager
    def held_up(self, behind_s: int) -> Iterator[None]:
        """Let something be written that the replica has to wait with, until it is so far behind."""
        with self.replica.server.connect(NAME) as connection, connection.cursor() as cursor:
            cursor.execute("FLUSH TABLES WITH READ LOCK")
            self.source.root("INSERT INTO events(event_uuid,kind) VALUES(UUID(),'work')")
            deadline = time.monotonic() + WITHIN_S
            while int(self.shown()["Seconds_Behind_Master"] or 0) < behind_s:
                assert time.monotonic() < deadline, self.shown()
                time.sleep(0.05)
            yield
            cursor.execute("UNLOCK TABLES")
        self.catch_up()

    def look(self, *words: str, url: str | None = None) -> tuple[int, Any]:
        """Let the administrator ask for the health of both."""
        return self.source.command("health", *words, url=url or self.url())


def _run(server: DatabaseServer, statement: str) -> list[tuple[Any, ...]]:
    with server.connect() as connection, connection.cursor() as cursor:
        cursor.execute(statement)
        return list(cursor.fetchall())


@contextmanager
def followed_server() -> Iterator[FollowedServer]:
    """Yield a prepared department that a replica follows; both servers are gone afterwards."""
    options = {
        "source": ("--server-id=1", "--log-bin=source", "--binlog-format=MIXED"),
        "replica": ("--server-id=2", "--read-only=1", "--plugin-load-add=auth_ed25519"),
    }
    with ExitStack() as stack:
        servers = {}
        for name, given in options.items():
            folder = server_folder(f"em-{name}-")
            stack.callback(shutil.rmtree, folder, ignore_errors=True)
            servers[name] = PreparedServer(MariaDBServer(folder=folder, options=given), NAME)
            stack.callback(servers[name].server.stop)
        made = FollowedServer(**servers)
        made.begin()
        yield made
