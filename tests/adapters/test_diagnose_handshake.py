"""What stands between a connection that is taken and being let in, and a file that is there and not for us."""

import shutil
import struct
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from edumanage_desktop.adapters.database.driver import connect, place_of
from edumanage_desktop.adapters.database.failures import translated
from edumanage_desktop.domain.errors import DatabaseUnreachable, Hindrance
from edumanage_desktop.services.diagnosis.connection import ConnectionCheck, ConnectionFault
from edumanage_desktop.services.diagnosis.diagnosis import Diagnosis
from tests.adapters.embedded_department import EmbeddedDepartment
from tests.attack.rogue_server import Talk, greeting, rogue, switch
from tests.connection_diagnosis import found, only
from tests.cutting_proxy import CuttingProxy
from tests.mariadb_server import MariaDBServer
from tests.prepared_server import PASSWORD, PreparedServer
from tests.reachable_folder import reachable_folder
from tests.somebody_else import somebody_else

IN_CLEAR = "CREATE USER 'directory'@'127.0.0.1' IDENTIFIED VIA pam USING 'edumanage-none'"


@pytest.fixture
def url(alone: PreparedServer) -> str:
    return alone.url("ann", PASSWORD)


def made(diagnosis: Diagnosis) -> dict[str, bool]:
    """Return which checks were made, and how they went."""
    return {str(check.name): check.ok for check in diagnosis.checks if check.was_made}


def test_a_server_that_asks_for_the_password_in_a_dialog(alone: PreparedServer) -> None:
    alone.root("INSTALL SONAME 'auth_pam'")
    try:
        alone.root(IN_CLEAR)
        diagnosis = found(alone.url("directory", PASSWORD))
        assert only(diagnosis) is ConnectionFault.PASSWORD_WANTED
        assert "asks for the password itself" in diagnosis.verdict
        assert "It was not sent" in diagnosis.verdict
        assert "a directory checks passwords" in str(diagnosis.remedy)
        assert made(diagnosis) == {"host_name": True, "port": True, "server_identity": False}
    finally:
        alone.root("DROP USER IF EXISTS 'directory'@'127.0.0.1'")
        alone.root("UNINSTALL SONAME 'auth_pam'")


def test_a_server_that_asks_for_the_password_in_clear(tmp_path_factory: pytest.TempPathFactory) -> None:
    options = ["--plugin-load-add=auth_pam", "--pam-use-cleartext-plugin=ON"]
    server = MariaDBServer(folder=tmp_path_factory.mktemp("s"), options=options)
    server.start()
    try:
        with closing(server.connect()) as root, root.cursor() as cursor:
            cursor.execute(IN_CLEAR)
        assert only(found(server.url("directory", PASSWORD, "mysql"))) is ConnectionFault.PASSWORD_WANTED
    finally:
        server.stop()


def test_a_way_of_signing_in_that_the_program_does_not_know() -> None:
    """As an account has it whom a Windows domain lets in; the real MariaDB here knows none that we do not."""

    def script(talk: Talk) -> None:
        talk.say(greeting())
        talk.hear()
        talk.say(switch(b"auth_gssapi_client", b"mariadb/db@EXAMPLE.ORG\0"))
        talk.hear()

    with rogue(script) as server:
        diagnosis = found(f"mariadb://ann:secret@127.0.0.1:{server.port}/department")
    assert only(diagnosis) is ConnectionFault.PROOF_UNKNOWN
    assert "in a way that this program does not know" in diagnosis.verdict
    assert b"secret" not in server.heard


def test_a_server_that_lets_nobody_in_from_this_computer(tmp_path_factory: pytest.TempPathFactory) -> None:
    server = MariaDBServer(folder=tmp_path_factory.mktemp("s"))
    server.start()
    try:
        with closing(server.connect()) as root, root.cursor() as cursor:
            cursor.execute("DELETE FROM mysql.global_priv WHERE host NOT IN ('localhost', '192.0.2.7')")
            cursor.execute("FLUSH PRIVILEGES")
        diagnosis = found(server.url("ann", PASSWORD, "department"))
        assert only(diagnosis) is ConnectionFault.COMPUTER_UNKNOWN
        assert "lets nobody in from this computer" in diagnosis.verdict
        assert "No password was sent" in diagnosis.verdict
        assert made(diagnosis) == {"host_name": True, "port": False}
    finally:
        server.stop()


def test_a_computer_that_the_server_has_shut_out() -> None:
    """A real server shuts out no computer of its own, so that the packet is said here as it stands in its manual."""

    def script(talk: Talk) -> None:
        talk.say(b"\xff" + struct.pack("<H", 1129) + b"Host '192.0.2.7' is blocked because of many connection errors")

    with rogue(script) as server:
        diagnosis = found(f"mariadb://ann:secret@127.0.0.1:{server.port}/department")
    assert only(diagnosis) is ConnectionFault.COMPUTER_BLOCKED
    assert "FLUSH HOSTS" in str(diagnosis.remedy)
    assert b"secret" not in server.heard


def test_an_account_that_may_have_no_more_connections(alone: PreparedServer, url: str) -> None:
    account = alone.root("SELECT host FROM mysql.global_priv WHERE user='ann'")[0][0]
    alone.root(f"ALTER USER 'ann'@'{account}' WITH MAX_USER_CONNECTIONS 1")
    try:
        assert only(found(url)) is None, "what looks into it needs no second one"
        with closing(alone.sign_in("ann")):
            diagnosis = found(url)
        assert only(diagnosis) is ConnectionFault.ACCOUNT_CROWDED
        assert "This account has as many connections open as it may" in diagnosis.verdict
        assert "MAX_USER_CONNECTIONS" in str(diagnosis.remedy)
        assert made(diagnosis) == {"host_name": True, "port": True, "server_identity": True, "sign_in": False}
    finally:
        alone.root(f"ALTER USER 'ann'@'{account}' WITH MAX_USER_CONNECTIONS 0")


@pytest.fixture
def proxy(alone: PreparedServer) -> Iterator[CuttingProxy]:
    proxy = CuttingProxy(server_port=alone.server.port)
    try:
        yield proxy
    finally:
        proxy.close()


@pytest.mark.parametrize("moment", ["before the greeting", "in the greeting", "after the login"])
def test_a_connection_that_is_ended_in_the_handshake(
    alone: PreparedServer, url: str, proxy: CuttingProxy, moment: str
) -> None:
    """The first connection only looks whether somebody answers; it sends nothing and is cut or not."""
    if moment == "after the login":
        proxy.cut_up(after_bytes=1, times=9)
    else:
        proxy.cut_down(after_bytes=1 if moment == "before the greeting" else 40, times=9)
    diagnosis = found(url.replace(str(alone.server.port), str(proxy.port)))
    assert proxy.cuts > 0
    assert only(diagnosis) is ConnectionFault.HUNG_UP
    assert "ended before anybody is let in" in diagnosis.verdict
    assert "proxy" in str(diagnosis.remedy)
    assert made(diagnosis) == {"host_name": True, "port": False}


def test_who_hangs_up_at_once_as_a_proxy_with_nobody_behind_it_does() -> None:
    with rogue(Talk.hang_up) as server:
        diagnosis = found(f"mariadb://ann:secret@127.0.0.1:{server.port}/department")
    assert only(diagnosis) is ConnectionFault.HUNG_UP


def test_a_server_that_greets_and_then_says_nothing_is_one() -> None:
    def script(talk: Talk) -> None:
        talk.say(greeting())
        talk.hear()

    with rogue(script) as server, pytest.raises(DatabaseUnreachable) as silent, translated():
        connect(
            place_of(f"mariadb://ann:secret@127.0.0.1:{server.port}/department", answer_within_seconds=1), login=None
        )
    assert silent.value.hindrance is Hindrance.NO_ANSWER


@pytest.mark.parametrize("closed", ["the file", "the folder"])
def test_a_file_that_is_there_and_cannot_be_read(tmp_path: Path, closed: str) -> None:
    department = EmbeddedDepartment(tmp_path)
    with reachable_folder() as open_to_all:
        folder = open_to_all / "own"
        folder.mkdir(mode=0o755)
        path = shutil.copyfile(department.path, folder / "department.sqlite")
        there = f"sqlite:///{path}"
        assert only(found(there, login="nowak")) is None
        (path if closed == "the file" else folder).chmod(0)
        try:
            with somebody_else():
                diagnosis = found(there, login="nowak")
        finally:
            folder.chmod(0o755)
    assert only(diagnosis) is ConnectionFault.FILE_UNREADABLE
    assert str(path) in diagnosis.verdict
    assert (
        "cannot be read: Permission denied" if closed == "the file" else "look into the folder"
    ) in diagnosis.verdict
    assert "Whoever owns the file" in str(diagnosis.remedy)
    assert made(diagnosis) == {ConnectionCheck.FILE: False}
