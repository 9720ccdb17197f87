"""A server's disk fills up during a restore in place: the old state stands, whole, and the sentence says what to do."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pymysql
import pytest

from edumanage_desktop.domain.errors import DatabaseUnreachable
from tests.adapters.restored_in_place import InPlace, in_place
from tests.database_server import DatabaseServer
from tests.mariadb_server import MariaDBServer

_DISK_MIB = 260
_SETTINGS = ("--innodb-log-file-size=8M", "--innodb-buffer-pool-size=32M", "--innodb-flush-method=fsync")

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="tmpfs of Linux")


@pytest.fixture(scope="module")
def disk() -> Iterator[Path]:
    """A small disk with a short path."""
    folder = Path(tempfile.mkdtemp(prefix="em-full-", dir="/tmp"))
    command = ["mount", "-t", "tmpfs", "-o", f"size={_DISK_MIB}m", "tmpfs", str(folder)]
    mounted = subprocess.run(command, capture_output=True, text=True, check=False)
    if mounted.returncode != 0:
        folder.rmdir()
        pytest.skip(f"nothing can be mounted here: {mounted.stderr.strip()}")
    yield folder
    subprocess.run(["umount", "--lazy", str(folder)], check=True)
    folder.rmdir()


@pytest.fixture(scope="module")
def place(disk: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[InPlace]:
    """A department on a server whose data lie on that disk, backed up elsewhere; it went on."""
    (disk / "server").mkdir()
    server = MariaDBServer(folder=disk / "server", options=_SETTINGS)
    server.start()
    try:
        with in_place(tmp_path_factory.mktemp("full"), "mariadb", server) as made:
            made.go_on()
            yield made
    finally:
        server.stop()


def filled(disk: Path, left_kib: int) -> Path:
    """Take all of a disk but so much."""
    ballast = disk / "ballast"
    free = os.statvfs(disk).f_bavail * os.statvfs(disk).f_frsize
    with ballast.open("wb") as file:
        os.posix_fallocate(file.fileno(), 0, max(1, free - left_kib * 1024))
    return ballast


@pytest.mark.parametrize("left_kib", [64, 512, 1536, 2560, 3072, 3584, 4096, 5120])
def test_the_old_state_stands_and_the_sentence_is_clear(place: InPlace, disk: Path, left_kib: int) -> None:
    """Where tables are made, filled, given rules and moved; a server that gives up itself is started again."""
    old, server = place.state(), place.own.server
    assert server is not None
    ballast = filled(disk, left_kib)
    try:
        with pytest.raises(DatabaseUnreachable) as failed:
            place.restore().run(place.manifest.snapshot)
    finally:
        ballast.unlink()
    if is_down(server):
        assert "cannot be reached" in str(failed.value)
        place.own.close()
        place.own._clients.clear()
        server.kill()
        server.start()
    else:
        assert "The disk that holds the database is full" in str(failed.value)
    assert place.kept().listed() == (), "nothing was switched, and what was begun is swept"
    assert place.state() == old
    assert place.beside() == []
    assert place.own.act("ann", "reopen", place.made[0]).accepted
    assert place.own.act("ann", "approve", place.made[0]).accepted


def is_down(server: DatabaseServer) -> bool:
    """Return whether a server has ended itself."""
    with suppress(pymysql.err.OperationalError), server.connect() as connection, connection.cursor() as cursor:
        cursor.execute("SELECT 1")
        return False
    return True


def test_with_room_again_the_very_restore_goes_on(place: InPlace) -> None:
    done = place.restore().run(place.manifest.snapshot)
    assert (done.wrong, done.kept is not None) == ([], True)
