"""The engines on which behaviour is proven, and the private servers of those that have one."""

import shutil
from pathlib import Path
from typing import Any

import pytest

from tests.database_server import DatabaseServer, server_folder
from tests.mariadb_server import MariaDBServer
from tests.mysql_server import MISSING, MySQLServer, mysql_program

_MYSQL = pytest.param("mysql", marks=pytest.mark.skipif(mysql_program() is None, reason=MISSING))
EVERY_SERVER: tuple[Any, ...] = ("mariadb", _MYSQL)
EVERY_ENGINE: tuple[Any, ...] = ("sqlite", *EVERY_SERVER)
"""What a fixture takes as `params` to give a database of each engine in turn; MySQL where there is one."""
_KINDS: dict[str, type[DatabaseServer]] = {"mariadb": MariaDBServer, "mysql": MySQLServer}

TRANSACTIONS_KEPT_S = 0.15
"""How long nobody may have asked InnoDB for its transactions until it looks again; asked sooner, it repeats itself."""


class PrivateServers:
    """One private server of each kind for the whole run, started when it is first asked for."""

    def __init__(self) -> None:
        self._started: dict[str, tuple[DatabaseServer, Path]] = {}

    def of(self, engine: str) -> DatabaseServer | None:
        """Return the server of an engine, None for SQLite, which needs none."""
        return self.running(engine) if engine in _KINDS else None

    def running(self, kind: str) -> DatabaseServer:
        """Return the server of a kind, 'mariadb' or 'mysql'."""
        if kind not in self._started:
            folder = server_folder(f"em-{kind}-")
            server = _KINDS[kind](folder=folder)
            self._started[kind] = server, folder
            server.start()
        return self._started[kind][0]

    def stop(self) -> None:
        """Shut down what was started, and remove it."""
        for server, folder in self._started.values():
            server.stop()
            shutil.rmtree(folder, ignore_errors=True)
