"""Writers are held before a switch for as long as whoever switches is there, and not for longer."""

import os
import signal
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import make_url

from edumanage_desktop.adapters.database.engine import make_engine
from edumanage_desktop.adapters.database.writers_held import writers_held
from tests.adapters.judged_database import JudgedDatabase, judged_database
from tests.cutting_proxy import CuttingProxy
from tests.engines import PrivateServers

WAIT_S = 2
"""So long the switch waits for a lock."""
GOES_ON_WITHIN_S = 20.0
"""A server that nobody told would miss the sessions after eight hours."""


@pytest.fixture
def own(tmp_path: Path, servers: PrivateServers) -> Iterator[JudgedDatabase]:
    """A department on MariaDB, where writers are held."""
    with judged_database("mariadb", folder=tmp_path, server=servers.running("mariadb")) as found:
        yield found


def hold(url: str, told: int) -> None:
    """Hold the writers until this process is killed, and tell when they are held."""
    with make_engine(url).connect() as switching, writers_held(url, switching, wait_s=WAIT_S):
        os.write(told, b"held")
        time.sleep(300)


def test_the_portal_goes_on_within_seconds_when_the_computer_that_switches_is_gone(own: JudgedDatabase) -> None:
    """Its network falls silent and it dies: the server hears of neither."""
    url = make_url(own.url)
    assert url.port
    with closing(CuttingProxy(server_port=url.port)) as proxy, own.portal() as cursor:
        through = url.set(host="127.0.0.1", port=proxy.port).render_as_string(hide_password=False)
        reads, tells = os.pipe()
        holding = os.fork()
        if holding == 0:
            try:
                hold(through, tells)
            finally:
                os._exit(1)
        try:
            assert os.read(reads, 4) == b"held"
            cursor.execute("SET SESSION lock_wait_timeout=1")
            with pytest.raises(Exception, match="Lock wait timeout"):
                cursor.execute("DELETE FROM student_uploads")
            time.sleep(WAIT_S + 8)
            with pytest.raises(Exception, match="Lock wait timeout"):
                cursor.execute("DELETE FROM student_uploads")
            proxy.fall_silent()
        finally:
            os.kill(holding, signal.SIGKILL)
            os.waitpid(holding, 0)
            os.close(reads)
            os.close(tells)
        began = time.monotonic()
        cursor.execute(f"SET SESSION lock_wait_timeout={int(GOES_ON_WITHIN_S)}")
        cursor.execute("DELETE FROM student_uploads")
        assert time.monotonic() - began < GOES_ON_WITHIN_S
