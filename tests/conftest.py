"""Fixtures for every proof: databases of both engines, and the guards that watch each test."""

import shutil
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.mariadb_server import MariaDBServer

THREADS_END_WITHIN_S = 5.0
THREADS_OF_LIBRARIES = frozenset({"MainThread", "pytest_timeout"})


@pytest.fixture(scope="session")
def mariadb_server() -> Iterator[MariaDBServer]:
    """A private MariaDB for the whole run; use `fresh_database()` of it, or the fixture `mariadb_url`."""
    folder = Path(tempfile.mkdtemp(prefix="em-mariadb-"))
    server = MariaDBServer(folder=folder)
    try:
        server.start()
        yield server
    finally:
        server.stop()
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def mariadb_url(mariadb_server: MariaDBServer) -> Iterator[str]:
    """The administrator's URL of an empty MariaDB database; accounts made by the test are dropped with it."""
    with mariadb_server.fresh_database() as name:
        yield mariadb_server.url(database=name)


@pytest.fixture
def sqlite_url(tmp_path: Path) -> str:
    """The URL of an SQLite file that is not there yet."""
    return f"sqlite:///{tmp_path / 'edumanage.sqlite'}"


@pytest.fixture(params=["sqlite", "mariadb"])
def database_url(request: pytest.FixtureRequest) -> str:
    """An empty database of each engine in turn, for behaviour that both must share."""
    url: str = request.getfixturevalue(f"{request.param}_url")
    return url


@pytest.fixture(autouse=True)
def _no_dangling_threads() -> Iterator[None]:
    """Fail a test that leaves a thread behind."""
    before = set(threading.enumerate())
    yield
    deadline = time.monotonic() + THREADS_END_WITHIN_S
    while left := _new_threads(before):
        if time.monotonic() > deadline:
            names = ", ".join(sorted(thread.name for thread in left))
            pytest.fail(f"Threads left behind: {names}. Close the window, lane or executor that the test opened.")
        time.sleep(0.01)


def _new_threads(before: set[threading.Thread]) -> list[threading.Thread]:
    return [
        thread
        for thread in threading.enumerate()
        if thread not in before and thread.is_alive() and thread.name not in THREADS_OF_LIBRARIES
    ]
