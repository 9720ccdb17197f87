"""The department that is attacked, made once on a server of its own and once as a file; judged databases beside it."""

import shutil
from collections.abc import Iterator

import pytest

from tests.adapters.conftest import judge, judges
from tests.attack.attacked_file import AttackedFile
from tests.attack.attacked_mysql import AttackedMySQL
from tests.attack.attacked_server import AttackedServer, attacked_server
from tests.database_server import server_folder
from tests.mariadb_server import MariaDBServer
from tests.mysql_server import MISSING, MySQLServer, mysql_program

__all__ = ["judge", "judges"]


@pytest.fixture(scope="session")
def on_server() -> Iterator[AttackedServer]:
    """The department on a private server that has nothing else, so that every change of it is an attack's."""
    folder = server_folder("em-attacked-")
    server = MariaDBServer(folder=folder, options=("--local-infile=1",))
    try:
        server.start()
        with attacked_server(server) as attacked:
            yield attacked
    finally:
        server.stop()
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def on_mysql() -> Iterator[AttackedMySQL]:
    """The department on a private MySQL, where there is one."""
    if mysql_program() is None:
        pytest.skip(MISSING)
    folder = server_folder("em-attacked-")
    server = MySQLServer(folder=folder, options=("--local-infile=1",))
    try:
        server.start()
        with attacked_server(server, kind=AttackedMySQL) as attacked:
            assert isinstance(attacked, AttackedMySQL)
            yield attacked
    finally:
        server.stop()
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def in_file(tmp_path_factory: pytest.TempPathFactory) -> AttackedFile:
    """The department in an SQLite file."""
    return AttackedFile(folder=tmp_path_factory.mktemp("attacked"))
