"""How many connections a window holds: one, two at work, none while it rests, none for long when they are scarce."""

import socket
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pymysql
import pytest

from edumanage_desktop.adapters.database.careful_protocol import GREETED_WITHIN_S, CarefulConnection
from edumanage_desktop.adapters.database.connections import Connections
from edumanage_desktop.adapters.database.crowding import PATIENCE_SECONDS
from edumanage_desktop.adapters.database.driver import IDLE_SECONDS, place_of
from edumanage_desktop.adapters.database.failures import translated
from edumanage_desktop.domain.errors import DatabaseBusy, Hindrance
from tests.mariadb_server import MariaDBServer

LOGIN, SECRET = "window", "a password"
MOST = 40
Crowd = list["pymysql.Connection[Any]"]


@dataclass
class Clock:
    """Seconds that pass only when somebody waits; `meanwhile` happens during each wait."""

    now_s: float = 1000.0
    waits_s: list[float] = field(default_factory=list)
    meanwhile: Callable[[], object] = lambda: None

    def __call__(self) -> float:
        return self.now_s

    def pause(self, seconds: float) -> None:
        self.waits_s.append(seconds)
        self.now_s += seconds
        self.meanwhile()


class Window:
    """The connections of one window, and how many of them the server has."""

    def __init__(self, server: MariaDBServer, database: str) -> None:
        self.server = server
        self.clock = Clock()
        self.lent = Connections(
            place=place_of(server.url(LOGIN, SECRET, database)), clock=self.clock, pause=self.clock.pause
        )

    def work(self) -> None:
        with translated(), self.lent.reading() as connection:
            assert connection.value("SELECT 1") == 1

    def look(self) -> None:
        with translated(), self.lent.watching() as connection:
            assert connection.value("SELECT 1") == 1

    def held(self) -> int:
        """Return how many connections the server has of this login."""
        with self.server.connect() as root, root.cursor() as cursor:
            cursor.execute("SELECT COUNT(*) FROM information_schema.processlist WHERE user=%s", (LOGIN,))
            row = cursor.fetchone()
            assert row is not None
            return int(row[0])

    def wait_until_held(self, count: int) -> None:
        """Return when the server has so many; it notices a moment later that one was closed."""
        deadline_s = time.monotonic() + 60
        while self.held() != count:
            assert time.monotonic() < deadline_s, f"{self.held()} connections, not {count}"


@pytest.fixture
def window(mariadb_server: MariaDBServer) -> Iterator[Window]:
    """A window on a server of forty connections."""
    with mariadb_server.fresh_database() as name, mariadb_server.connect() as root, root.cursor() as cursor:
        cursor.execute(f"CREATE USER {LOGIN} IDENTIFIED BY '{SECRET}'")
        cursor.execute(f"GRANT SELECT ON {name}.* TO {LOGIN}")
        cursor.execute(f"SET GLOBAL max_connections={MOST}")
        made = Window(mariadb_server, name)
        try:
            yield made
        finally:
            made.lent.close()
            cursor.execute("SET GLOBAL max_connections=151")


@contextmanager
def crowd(window: Window, *, leaving: int = 0) -> Iterator["Crowd"]:
    """Take every connection that an ordinary account can get but `leaving` of them."""
    taken: Crowd = []
    try:
        with pytest.raises(pymysql.err.OperationalError, match="1040"):
            take_all(window, taken)
        disperse(taken, len(taken) - leaving)
        window.wait_until_held(len(taken))
        yield taken
    finally:
        disperse(taken)


def signed_in(window: Window) -> "pymysql.Connection[Any]":
    return pymysql.connect(host=window.server.host, port=window.server.port, user=LOGIN, password=SECRET)


def take_all(window: Window, taken: "Crowd") -> None:
    for _ in range(MOST + 1):
        taken.append(signed_in(window))


def disperse(crowd: "Crowd", down_to: int = 0) -> None:
    while len(crowd) > down_to:
        crowd.pop().close()


def test_one_connection_is_kept_and_a_second_one_only_while_two_are_at_work(window: Window) -> None:
    assert window.held() == 0
    window.work()
    window.work()
    assert window.held() == 1
    with window.lent.reading(), window.lent.reading():
        assert window.held() == 2
    window.wait_until_held(1)


def test_a_window_that_rests_for_five_minutes_holds_none_until_it_works_again(window: Window) -> None:
    window.work()
    for _ in range(int(IDLE_SECONDS // 5)):
        window.clock.now_s += 5
        window.look()
    assert window.held() == 1
    window.clock.now_s += 5
    window.look()
    window.wait_until_held(0)
    window.look()
    window.wait_until_held(0)
    window.work()
    assert window.held() == 1
    window.look()
    assert window.held() == 1


def test_a_crowded_server_is_asked_again_at_moments_of_chance_before_anybody_is_told(window: Window) -> None:
    with crowd(window) as taken:
        waits: list[float] = []

        def meanwhile() -> None:
            waits.append(window.clock.waits_s[-1])
            if len(waits) == 4:
                disperse(taken)
                window.wait_until_held(0)

        window.clock.meanwhile = meanwhile
        window.work()
    assert len(waits) == 4
    assert len({round(wait, 6) for wait in waits}) == 4
    assert sum(waits) < PATIENCE_SECONDS / 2


@pytest.mark.parametrize("limit", ["the server's", "the account's"])
def test_a_server_that_stays_crowded_is_told_in_bounded_time(window: Window, limit: str) -> None:
    with ExitStack() as stack:
        if limit == "the server's":
            stack.enter_context(crowd(window))
        else:
            with window.server.connect() as root, root.cursor() as cursor:
                cursor.execute(f"ALTER USER {LOGIN} WITH MAX_USER_CONNECTIONS 1")
            stack.enter_context(signed_in(window))
        with pytest.raises(DatabaseBusy) as told:
            window.work()
    is_the_server = limit == "the server's"
    assert told.value.hindrance is (Hindrance.CROWDED if is_the_server else Hindrance.ACCOUNT_CROWDED)
    assert ("The server has too many" if is_the_server else "Close other windows") in told.value.sentence
    assert PATIENCE_SECONDS / 2 < sum(window.clock.waits_s) <= PATIENCE_SECONDS


def test_another_failure_is_told_at_once(window: Window) -> None:
    window.lent.use_password("wrong")
    with pytest.raises(Exception, match="not accepted"):
        window.work()
    assert window.clock.waits_s == []


def test_who_calls_and_hears_nothing_calls_anew(window: Window) -> None:
    """As where a server's queue of callers was full: the system took the call, and the server never learns of it."""
    with socket.create_server(("127.0.0.1", 0)) as deaf, ExitStack() as stack:
        taken: list[socket.socket] = []
        copying: list[threading.Thread] = []

        def pass_on() -> None:
            taken.append(deaf.accept()[0])  # and nobody greets
            second = deaf.accept()[0]
            server = socket.create_connection(("127.0.0.1", window.server.port))
            taken.extend((second, server))
            for source, target in ((second, server), (server, second)):
                copying.append(threading.Thread(target=_copy, args=(source, target)))
                copying[-1].start()

        passing = threading.Thread(target=pass_on)
        passing.start()
        stack.callback(_end, passing, copying, taken)
        started_s = time.monotonic()
        port = deaf.getsockname()[1]
        connection = CarefulConnection(
            host="127.0.0.1", port=port, user="root", password=window.server.root_password, read_timeout=15
        )
        assert time.monotonic() - started_s >= GREETED_WITHIN_S[0]
        connection.close()


def _end(passing: threading.Thread, copying: Sequence[threading.Thread], taken: Sequence[socket.socket]) -> None:
    """Wait for what copies between sockets; a socket that is closed under a thread that reads it wakes nobody."""
    passing.join()
    for each in taken:
        with suppress(OSError):
            each.shutdown(socket.SHUT_RDWR)
    for thread in copying:
        thread.join()
    for each in taken:
        each.close()


def _copy(source: socket.socket, target: socket.socket) -> None:
    with suppress(OSError):
        while data := source.recv(65_536):
            target.sendall(data)
    with suppress(OSError):
        target.shutdown(socket.SHUT_RDWR)


def test_a_file_takes_no_password_from_who_changed_theirs(tmp_path: Path) -> None:
    file = tmp_path / "department.sqlite"
    file.touch()
    lent = Connections(place=place_of(f"sqlite:///{file}"), login="maria")
    lent.use_password("another horse 22")
    with lent.reading() as connection:
        assert connection.value("SELECT 1") == 1
    lent.close()


def test_one_of_the_last_connections_goes_back_after_every_use(window: Window) -> None:
    with crowd(window, leaving=3) as taken:
        before = len(taken)
        window.work()
        window.look()
        window.wait_until_held(before)
    window.wait_until_held(0)
    window.work()
    assert window.held() == 1
    assert window.clock.waits_s == []
