"""Fixtures for every proof: databases of both engines, and the guards that watch each test."""

import os
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from xdist.scheduler import LoadScopeScheduling  # type: ignore[import-untyped]  # it has no types

from benchmarks.kept_results import circumstances, keep
from edumanage_desktop.adapters.backup_archive import passphrase_file
from tests.database_server import DatabaseServer
from tests.engines import EVERY_ENGINE, EVERY_SERVER, PrivateServers
from tests.gui.tour_runs import OF_FILE
from tests.object_storage import ObjectStorage, object_storage
from tests.own_name import own_name

__all__ = ["own_name"]

THREADS_END_WITHIN_S = 30.0
PATIENCE_MS = 60_000
SOAK = os.environ.get("EDUMANAGE_SOAK") == "1"
settings.register_profile("test", derandomize=True, deadline=None)
settings.register_profile("soak", max_examples=10_000, deadline=None)
settings.load_profile("soak" if SOAK else "test")
SHARED = {
    "the Secret Service": {
        "test_backup_passphrase", "test_command_surroundings", "test_department_on_a_server", "test_keyring_passwords",
        "test_password_change_killed", "test_secret_service",
    },
    "two cores": {"test_galera", "test_galera_accounts"},
    "the tours": {
        "test_accessibility", "test_conflict_cases", "test_decisions", "test_drafts_travel", "test_exports",
        "test_large_letters", "test_program", "test_pseudo_language",
    },
}  # fmt: skip
"""Files whose tests share something of the machine that is there once, or what was made for them all.

What does not look at the tours passes the time until they have ended.
"""
FIRST = ("the tours", "test_bundle", "test_server_faults", "test_house_rules", "two cores")
"""What takes long for how few tests it has: begun last, one worker would wait for it with nothing to do.

By the time of the cluster, which takes a node that gets no turn for a dead one, most tours have ended.
"""
FIGURES = pytest.StashKey[dict[str, dict[str, float]]]()
BROKEN_OFF = pytest.StashKey[bool]()


class PatientQtBot(QtBot):
    """Waits for what must come about as long as a slow and busy machine may need; the plugin's five seconds are few."""

    def waitUntil(self, callback: Callable[[], Any], *, timeout: int = PATIENCE_MS) -> None:
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal: Any, *, timeout: int = PATIENCE_MS, **more: Any) -> Any:
        return super().waitSignal(signal, timeout=timeout, **more)

    def waitExposed(self, widget: QWidget, *, timeout: int = PATIENCE_MS) -> Any:
        return super().waitExposed(widget, timeout=timeout)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """The bot of pytest-qt, with more patience."""
    return PatientQtBot(request)


@pytest.fixture(scope="session", autouse=True)
def steps_of_passphrases() -> Iterator[int]:
    """Let keys be opened at once in this process, and return how many steps they have elsewhere, as a power of 2."""
    real, passphrase_file.LOG_N = passphrase_file.LOG_N, 1
    yield real
    passphrase_file.LOG_N = real


@pytest.fixture(scope="session")
def servers() -> Iterator[PrivateServers]:
    """The private servers of the whole run: `servers.of("mysql")`, or `request.param` of `EVERY_ENGINE`."""
    started = PrivateServers()
    try:
        yield started
    finally:
        started.stop()


@pytest.fixture(scope="module")
def own_servers() -> Iterator[PrivateServers]:
    """Servers of one file's proofs alone: on the common ones others have accounts, settings and open transactions."""
    started = PrivateServers()
    try:
        yield started
    finally:
        started.stop()


@pytest.fixture(scope="session")
def mariadb_server(servers: PrivateServers) -> DatabaseServer:
    """A private MariaDB for the whole run; use `fresh_database()` of it, or the fixture `mariadb_url`."""
    return servers.running("mariadb")


@pytest.fixture(scope="session", params=EVERY_SERVER)
def each_server(request: pytest.FixtureRequest, servers: PrivateServers) -> DatabaseServer:
    """The private MariaDB, then the private MySQL where there is one."""
    return servers.running(request.param)


@pytest.fixture(scope="session")
def objects() -> Iterator[ObjectStorage]:
    """An S3 protocol server for the whole run; use `place()` of it for a bucket of your own."""
    with object_storage() as running:
        yield running


@pytest.fixture
def mariadb_url(mariadb_server: DatabaseServer) -> Iterator[str]:
    """The administrator's URL of an empty MariaDB database; accounts made by the test are dropped with it."""
    with mariadb_server.fresh_database() as name:
        yield mariadb_server.url(database=name)


@pytest.fixture
def sqlite_url(tmp_path: Path) -> str:
    """The URL of an SQLite file that is not there yet."""
    return f"sqlite:///{tmp_path / 'edumanage.sqlite'}"


@pytest.fixture
def mysql_url(servers: PrivateServers) -> Iterator[str]:
    """The administrator's URL of an empty MySQL database; accounts made by the test are dropped with it."""
    server = servers.running("mysql")
    with server.fresh_database() as name:
        yield server.url(database=name)


@pytest.fixture(params=EVERY_ENGINE)
def database_url(request: pytest.FixtureRequest) -> str:
    """An empty database of each engine in turn, for behaviour that all must share."""
    url: str = request.getfixturevalue(f"{request.param}_url")
    return url


@pytest.fixture(autouse=True)
def _folders_of_this_test(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep journals, drafts, caches and settings of one test away from the next one and from the person's own."""
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / "home" / name.lower()))


@pytest.fixture
def rounds() -> Callable[..., int]:
    """How often a fault test repeats: `rounds(short=20, long=500)` is 500 under `dev.py soak`, else 20.

    A test that uses it carries the marker `soak`.
    """

    def choose(*, short: int, long: int) -> int:
        return long if SOAK else short

    return choose


@pytest.fixture
def note_figure(request: pytest.FixtureRequest) -> Callable[[str, float], None]:
    """Note a figure of this test, `note_figure("kills", 500)`; `dev.py soak` keeps them in soak-results.json."""
    figures = request.config.stash.setdefault(FIGURES, {})

    def note(name: str, value: float) -> None:
        figures.setdefault(request.node.nodeid, {})[name] = value

    return note


def kept_together(nodeid: str) -> str:
    """Return the name of what is tested one after the other: a file, or those that share something."""
    file = Path(nodeid.partition("::")[0]).stem
    return next((name for name, files in SHARED.items() if file in files), file)


class _FileByFile(LoadScopeScheduling):  # type: ignore[misc]  # as above
    """Keeps what is kept together in one worker and so one after the other, in the order in which it is collected."""

    def _split_scope(self, nodeid: str) -> str:
        return kept_together(nodeid)


def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> LoadScopeScheduling:
    """Say which tests go to which worker."""
    config.option.loadscopereorder = False
    return _FileByFile(config, log)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Put first, where workers share the tests, what takes longest, and what looks at the tours after its like."""
    if hasattr(config, "workerinput"):
        order = {name: place for place, name in enumerate(FIRST)}
        items.sort(key=lambda item: (order.get(kept_together(item.nodeid), len(order)), item.path.stem in OF_FILE))


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any, error: object) -> None:
    """Remember that a worker broke off: what it was to run was run by nobody."""
    if error is not None:
        node.config.stash[BROKEN_OFF] = True


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    """Tell a run that broke off from one with failures, which may be run once more; keep the figures of a soak."""
    if session.config.stash.get(BROKEN_OFF, False):
        session.exitstatus = pytest.ExitCode.INTERNAL_ERROR
    figures = session.config.stash.get(FIGURES, {})
    if SOAK and figures:
        measured = {test: circumstances() | {"figures": noted} for test, noted in figures.items()}
        keep(session.config.rootpath / "soak-results.json", measured)


@pytest.fixture(autouse=True)
def _no_dangling_threads() -> Iterator[None]:
    """Fail a test that leaves a thread behind."""
    before = set(threading.enumerate())
    yield
    deadline = time.monotonic() + THREADS_END_WITHIN_S
    while left := _threads_since(before):
        if time.monotonic() > deadline:
            pytest.fail(f"Threads left behind: {', '.join(left)}. Close the window, lane or executor of this test.")
        time.sleep(0.01)


def _threads_since(before: set[threading.Thread]) -> list[str]:
    """Return the names of the Python threads that are new, and of Qt's pool when it is busy."""
    new = sorted(thread.name for thread in threading.enumerate() if thread not in before and thread.is_alive())
    if qt_core := sys.modules.get("PySide6.QtCore"):
        new += ["QThreadPool"] * qt_core.QThreadPool.globalInstance().activeThreadCount()
    return new
