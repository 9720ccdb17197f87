"""Databases with people in them, one of each engine for all the proofs that need nothing of their own."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.adapters.backed_up import PASSPHRASE
from tests.adapters.judged_database import JudgedDatabase, judged_database
from tests.adapters.restored_in_place import InPlace, in_place
from tests.engines import EVERY_ENGINE, PrivateServers
from tests.prepared_server import PreparedServer, prepared_server

Judges = Callable[[str], JudgedDatabase]


@pytest.fixture(scope="session")
def judges(tmp_path_factory: pytest.TempPathFactory, servers: PrivateServers) -> Iterator[Judges]:
    """Hand out one prepared database for each engine, made when first asked for and dropped before the server ends."""
    made: dict[str, JudgedDatabase] = {}
    with ExitStack() as stack:

        def judge(engine: str) -> JudgedDatabase:
            if engine not in made:
                folder: Path = tmp_path_factory.mktemp("judged")
                server = servers.of(engine)
                made[engine] = stack.enter_context(judged_database(engine, folder=folder, server=server))
            return made[engine]

        yield judge


@pytest.fixture(params=EVERY_ENGINE)
def judge(request: pytest.FixtureRequest, judges: Judges) -> JudgedDatabase:
    """The shared database of each engine in turn; every proof works on uploads of its own."""
    return judges(request.param)


@pytest.fixture(scope="module")
def alone(own_servers: PrivateServers) -> Iterator[PreparedServer]:
    """A prepared server with `ann`, a faculty member; what is planted there each proof takes away."""
    with prepared_server(own_servers.running("mariadb")) as department:
        department.administrator()
        department.root("INSERT INTO faculty(id,full_name) VALUES(1,'Ann Nowak')")
        department.add("ann", "--role", "faculty", "--faculty", "1")
        yield department


@pytest.fixture(params=EVERY_ENGINE)
def place(request: pytest.FixtureRequest, tmp_path: Path, servers: PrivateServers) -> Iterator[InPlace]:
    """A department of each engine in turn."""
    with in_place(tmp_path, request.param, servers.of(request.param)) as found:
        yield found


@pytest.fixture(params=["plain", "encrypted"])
def filed(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[InPlace]:
    """A department in a file, with backups of both kinds."""
    with in_place(tmp_path, passphrase=PASSPHRASE if request.param == "encrypted" else None) as found:
        yield found
