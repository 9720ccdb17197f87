"""A department's server and a real replica of it, which is stopped, held up and lets itself be looked at."""

import shutil
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from typing import Any

from tests.database_server import DatabaseServer, server_folder
from tests.mariadb_server import MariaDBServer
from tests.mysql_server import MySQLServer
from tests.prepared_server import PASSWORD, PreparedServer

NAME = "department"
WITHIN_S = 60.0
_FOLLOWER, _SECRET = "follower", "follows the first"  # of a server that is gone with the proof

_CERTIFICATE = (("ca", "ca.pem"), ("cert", "server-cert.pem"), ("key", "server-key.pem"))


@dataclass(frozen=True)
class _Words:
    """How a server is told to follow another, and how it says where it is."""

    where: str
    follow: str
    start: str
    stop_taking: str
    start_taking: str
    wait: str
    takes: str
    behind: str


_MARIADB = _Words(
    "SHOW MASTER STATUS",
    "CHANGE MASTER TO MASTER_HOST='127.0.0.1', MASTER_PORT={port}, MASTER_USER='{user}', MASTER_PASSWORD='{secret}',"
    " MASTER_LOG_FILE='{file}', MASTER_LOG_POS={position}",
    "START SLAVE",
    "STOP SLAVE SQL_THREAD",
    "START SLAVE SQL_THREAD",
    "MASTER_POS_WAIT",
    "Slave_SQL_Running",
    "Seconds_Behind_Master",
)
_MYSQL = _Words(
    "SHOW BINARY LOG STATUS",
    "CHANGE REPLICATION SOURCE TO SOURCE_HOST='127.0.0.1', SOURCE_PORT={port}, SOURCE_USER='{user}',"
    " SOURCE_PASSWORD='{secret}', SOURCE_SSL=1, SOURCE_LOG_FILE='{file}', SOURCE_LOG_POS={position},"
    " SOURCE_CONNECT_RETRY=1",
    "START REPLICA",
    "STOP REPLICA SQL_THREAD",
    "START REPLICA SQL_THREAD",
    "SOURCE_POS_WAIT",
    "Replica_SQL_Running",
    "Seconds_Behind_Source",
)


@dataclass
class FollowedServer:
    """The department on both servers; people signed in to either are the same."""

    source: PreparedServer
    replica: PreparedServer
    words: _Words = _MARIADB

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
        ((file, position, *_more),) = _run(self.source.server, self.words.where)
        port = self.source.server.port
        follow = self.words.follow.format(port=port, user=_FOLLOWER, secret=_SECRET, file=file, position=position)
        for statement in (follow, self.words.start):
            _run(self.replica.server, statement)
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
        ((file, position, *_more),) = _run(self.source.server, self.words.where)
        ((status,),) = _run(self.replica.server, f"SELECT {self.words.wait}('{file}',{position},{WITHIN_S:.0f})")
        assert status is not None, self.shown()
        assert status >= 0, self.shown()

    def stop(self) -> None:
        """Let the replica take nothing in any more, though it still fetches what was written."""
        _run(self.replica.server, self.words.stop_taking)

    def go_on(self) -> None:
        """Let it take in again."""
        _run(self.replica.server, self.words.start_taking)
        self.wait_until_running(True)

    def wait_until_running(self, is_running: bool) -> None:
        """Return when the replica takes in, or takes in no more."""
        deadline = time.monotonic() + WITHIN_S
        while (self.shown()[self.words.takes] == "Yes") is not is_running:
            assert time.monotonic() < deadline, self.shown()
            time.sleep(0.05)

    @contextmanager
    def held_up(self, behind_s: int) -> Iterator[None]:
        """Let something be written that the replica has to wait with, until it is so far behind."""
        with self.replica.server.connect(NAME) as connection, connection.cursor() as cursor:
            cursor.execute("FLUSH TABLES WITH READ LOCK")
            self.source.root("INSERT INTO events(event_uuid,kind) VALUES(UUID(),'work')")
            deadline = time.monotonic() + WITHIN_S
            while int(self.shown()[self.words.behind] or 0) < behind_s:
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
    """Yield a prepared department that a replica follows on MariaDB; both servers are gone afterwards."""
    options = {
        "source": ("--server-id=1", "--log-bin=source", "--binlog-format=MIXED"),
        "replica": ("--server-id=2", "--read-only=1", "--plugin-load-add=auth_ed25519"),
    }
    with ExitStack() as stack:
        servers = {name: _server(stack, MariaDBServer, name, given) for name, given in options.items()}
        made = FollowedServer(servers["source"], servers["replica"])
        made.begin()
        yield made


@contextmanager
def followed_mysql() -> Iterator[FollowedServer]:
    """Yield the same on MySQL, where both servers have one certificate."""
    with ExitStack() as stack:
        source = _server(stack, MySQLServer, "source", ("--server-id=1",))
        certificate = tuple(f"--ssl-{kind}={source.server.data / name}" for kind, name in _CERTIFICATE)
        replica = _server(stack, MySQLServer, "replica", ("--server-id=2", "--read-only=1", *certificate))
        made = FollowedServer(source, replica, _MYSQL)
        made.begin()
        yield made


def _server(stack: ExitStack, kind: type[DatabaseServer], name: str, options: tuple[str, ...]) -> PreparedServer:
    folder = server_folder(f"em-{name}-")
    stack.callback(shutil.rmtree, folder, ignore_errors=True)
    made = PreparedServer(kind(folder=folder, options=options), NAME)
    stack.callback(made.server.stop)
    return made
