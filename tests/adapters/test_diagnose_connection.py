"""The way to a database, with one thing planted at a time: the verdict names that fault and no other."""

import shutil
import socket
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager, suppress
from datetime import timedelta
from pathlib import Path
from typing import Any

import pymysql
import pytest

from edumanage_desktop.adapters.database.schema import HEAD
from edumanage_desktop.services.administration import Target
from edumanage_desktop.services.diagnosis.connection import SLOW_S, ConnectionCheck, ConnectionFault
from edumanage_desktop.services.diagnosis.connection_judging import diagnose
from edumanage_desktop.toolbox import CommandToolbox
from tests.adapters.embedded_department import PASSWORD as CHOSEN
from tests.adapters.embedded_department import EmbeddedDepartment
from tests.certificates import CertificateAuthority
from tests.connection_diagnosis import found, only
from tests.cutting_proxy import CuttingProxy
from tests.mariadb_server import MariaDBServer
from tests.mounted_disks import fill, only_read, small_disk
from tests.own_name import NAME
from tests.prepared_server import PASSWORD, PreparedServer, prepared_server

HOUR = timedelta(hours=1)
pytestmark = pytest.mark.usefixtures("own_name")


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> CertificateAuthority:
    return CertificateAuthority(tmp_path_factory.mktemp("authority"))


@pytest.fixture
def url(alone: PreparedServer) -> str:
    return alone.url("ann", PASSWORD)


def test_on_a_server_where_all_is_well_each_step_says_what_it_saw(alone: PreparedServer, url: str) -> None:
    status, document = alone.command("diagnose", "connection", url=url)
    assert (status, document["fault"]) == (0, None)
    checks = {check["name"]: check["detail"] for check in document["checks"]}
    assert "127.0.0.1" in checks["host_name"]
    assert " ms" in checks["port"]
    assert HEAD in checks["schema"]
    assert "ann" in checks["person"]
    assert only(found(url)) is None


def test_who_cannot_sign_in_is_told_why(alone: PreparedServer, url: str) -> None:
    assert only(found(alone.url("ann", "wrong"))) is ConnectionFault.PASSWORD_WRONG
    elsewhere = url.replace(f"/{alone.name}", "/elsewhere")
    assert only(found(elsewhere)) is ConnectionFault.DATABASE_UNKNOWN
    administrator = alone.url("ada", PASSWORD)
    alone.add("bob", "--role", "registrar")
    assert alone.command("people", "disable", "bob", url=administrator)[0] == 0
    assert only(found(alone.url("bob", PASSWORD))) is ConnectionFault.ACCOUNT_LOCKED
    _status, made = alone.command("people", "add", "new", "--role", "registrar", url=administrator)
    once = alone.url("new", made["one_time_password"])
    assert only(found(once)) is ConnectionFault.PASSWORD_TO_CHOOSE
    status, document = alone.command("diagnose", "connection", url=alone.url("ann", "wrong"))
    assert (status, document["fault"]) == (1, "password_wrong")


def test_ports_names_and_what_listens_are_told_apart(alone: PreparedServer, url: str) -> None:
    port = str(alone.server.port)
    assert only(found("mariadb://ann@no-such-host.invalid/department")) is ConnectionFault.NAME_UNKNOWN
    with socket.create_server(("127.0.0.1", 0)) as unused:
        silent = str(unused.getsockname()[1])
    assert only(found(url.replace(port, silent))) is ConnectionFault.NOBODY_LISTENS
    with speaking(b"SSH-2.0-OpenSSH_9.2p1 Debian-2+deb12u3\r\n") as other:
        assert only(found(url.replace(port, str(other)))) is ConnectionFault.NOT_A_DATABASE


def test_a_host_that_answers_nothing_is_told_from_one_where_nobody_listens(alone: PreparedServer, url: str) -> None:
    with ExitStack() as stack:
        full = stack.enter_context(socket.socket())
        full.bind(("127.0.0.1", 0))
        full.listen(0)
        for _time in range(4):  # the system drops what comes beyond, as a wall does that says nothing
            waiting = stack.enter_context(socket.socket())
            waiting.setblocking(False)
            waiting.connect_ex(full.getsockname())
        unreachable = url.replace(str(alone.server.port), str(full.getsockname()[1]))
        assert only(found(unreachable)) is ConnectionFault.NO_ANSWER


@contextmanager
def speaking(greeting: bytes) -> Iterator[int]:
    """Yield the port of a service that greets everybody so, and hangs up."""
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def serve() -> None:
            with suppress(OSError):
                while True:
                    client, _ = listening.accept()
                    with client, suppress(OSError):
                        client.sendall(greeting)
                        client.settimeout(3)
                        client.recv(65536)

        service = threading.Thread(target=serve)
        service.start()
        try:
            yield listening.getsockname()[1]
        finally:
            listening.shutdown(socket.SHUT_RDWR)
            service.join()


def test_a_stopped_server_and_one_of_a_cluster_that_is_away(alone: PreparedServer, url: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as unused:
        dead = unused.getsockname()[1]
    both = url.replace(f"127.0.0.1:{alone.server.port}", f"127.0.0.1:{dead},127.0.0.1:{alone.server.port}")
    diagnosis = found(both)
    assert only(diagnosis) is ConnectionFault.HOST_AWAY
    assert str(dead) in diagnosis.verdict


def test_a_stopped_server(tmp_path_factory: pytest.TempPathFactory) -> None:
    server = MariaDBServer(folder=tmp_path_factory.mktemp("s"))
    server.start()
    place = server.url("root", None, "mysql")
    server.stop()
    assert only(found(place)) is ConnectionFault.NOBODY_LISTENS


def test_too_many_connections(alone: PreparedServer, url: str) -> None:
    alone.root("SET GLOBAL max_connections=10")
    crowd: list[Any] = []

    def come() -> None:
        while len(crowd) < 20:
            crowd.append(alone.sign_in("ann"))

    try:
        with pytest.raises(pymysql.err.OperationalError, match="Too many connections"):
            come()
        assert only(found(url)) is ConnectionFault.CROWDED
    finally:
        for each in crowd:
            each.close()
    alone.root("SET GLOBAL max_connections=151")


def test_a_slow_way_wrong_clocks_and_a_server_that_takes_nothing(alone: PreparedServer, url: str) -> None:
    proxy = CuttingProxy(server_port=alone.server.port)
    try:
        proxy.slow_down(SLOW_S)
        assert only(found(url.replace(str(alone.server.port), str(proxy.port)))) is ConnectionFault.SLOW
    finally:
        proxy.close()
    for ahead, words in ((HOUR, "ahead of"), (-HOUR, "behind")):
        diagnosis = found(url, ahead=ahead)
        assert only(diagnosis) is ConnectionFault.CLOCK
        assert words in diagnosis.verdict
    alone.root("SET GLOBAL read_only=1")
    try:
        assert only(found(url)) is ConnectionFault.READ_ONLY
    finally:
        alone.root("SET GLOBAL read_only=0")


def test_a_schema_that_is_older_or_newer_or_none(alone: PreparedServer, url: str) -> None:
    for revision, fault in (("0003", ConnectionFault.SCHEMA_OLD), ("9999", ConnectionFault.SCHEMA_NEW)):
        alone.root(f"UPDATE em_schema SET version_num='{revision}'")
        try:
            assert only(found(url)) is fault
        finally:
            alone.root(f"UPDATE em_schema SET version_num='{HEAD}'")
    with alone.server.fresh_database() as empty:
        assert only(found(alone.server.url("root", None, empty))) is ConnectionFault.NOT_OURS


def test_rights_and_roles_that_were_lost(alone: PreparedServer) -> None:
    alone.add("eve", "--role", "registrar")
    alone.root("REVOKE SELECT ON schema_state FROM em_registrar")
    try:
        assert only(found(alone.url("eve", PASSWORD))) is ConnectionFault.NO_ROLE
    finally:
        alone.root("GRANT SELECT ON schema_state TO em_registrar")
    account = alone.root("SELECT host FROM mysql.global_priv WHERE user='eve'")[0][0]
    alone.root(f"SET DEFAULT ROLE NONE FOR 'eve'@'{account}'")
    alone.root(f"REVOKE em_registrar FROM 'eve'@'{account}'")
    diagnosis = found(alone.url("eve", PASSWORD))
    assert only(diagnosis) is ConnectionFault.DATABASE_UNKNOWN, "the server tells of none to who has no right there"
    assert "lost its role" in diagnosis.remedy


def test_who_is_no_longer_among_the_people(alone: PreparedServer) -> None:
    alone.add("cat", "--role", "registrar")
    alone.root("UPDATE people SET active=0 WHERE login='cat'")
    assert only(found(alone.url("cat", PASSWORD))) is ConnectionFault.NOT_KNOWN


@pytest.mark.parametrize(
    ("days", "names", "fault"),
    [
        (-2, NAME, ConnectionFault.TLS_EXPIRED),
        (30, "other.test", ConnectionFault.TLS_WRONG_NAME),
        (3, NAME, ConnectionFault.CERTIFICATE_ENDS),
        (30, NAME, None),
    ],
)
def test_certificates(
    tmp_path_factory: pytest.TempPathFactory,
    authority: CertificateAuthority,
    days: int,
    names: str,
    fault: ConnectionFault | None,
) -> None:
    server = MariaDBServer(folder=tmp_path_factory.mktemp("s"), options=authority.issue(names, days=days).options())
    server.start()
    try:
        with prepared_server(server) as department:
            department.administrator()
            plain = department.url("ada", PASSWORD).replace("127.0.0.1", NAME).partition("?")[0]
            assert only(found(f"{plain}?ssl_ca={authority.certificate}")) is fault
            if fault is None:
                assert only(found(plain)) is ConnectionFault.TLS_UNTRUSTED
    finally:
        server.stop()


def test_a_server_without_tls_across_a_network(alone: PreparedServer, url: str) -> None:
    if alone.root("SELECT @@have_ssl") != [("DISABLED",)]:
        pytest.skip("this MariaDB makes itself a certificate")
    assert only(found(url.replace("127.0.0.1", NAME).partition("?")[0])) is ConnectionFault.TLS_MISSING


@pytest.fixture
def department(tmp_path: Path) -> EmbeddedDepartment:
    folder = tmp_path / "own"
    folder.mkdir()
    return EmbeddedDepartment(folder)


def test_a_file_where_all_is_well(department: EmbeddedDepartment) -> None:
    diagnosis = found(department.url, login="nowak")
    assert only(diagnosis) is None
    made = {check.name for check in diagnosis.checks if check.was_made}
    assert made == {
        ConnectionCheck.FILE, ConnectionCheck.CONTENT, ConnectionCheck.WRITING, ConnectionCheck.SPACE,
        ConnectionCheck.SCHEMA, ConnectionCheck.PERSON, ConnectionCheck.CLOCK, ConnectionCheck.SIGN_IN,
    }  # fmt: skip


def test_a_file_that_is_missing_damaged_or_of_another_program(department: EmbeddedDepartment, tmp_path: Path) -> None:
    assert only(found(f"sqlite:///{tmp_path / 'none.sqlite'}", login="nowak")) is ConnectionFault.FILE_MISSING
    content = department.path.read_bytes()
    for harm in (
        content[: len(content) // 2],
        b"no database" * 1000,
        content[:4096] + b"\xff" * 8192 + content[12288:],
    ):
        damaged = tmp_path / "damaged.sqlite"
        damaged.write_bytes(harm)
        assert only(found(f"sqlite:///{damaged}", login="nowak")) is ConnectionFault.DAMAGED
    other = tmp_path / "other.sqlite"
    with closing(sqlite3.connect(other)) as connection:
        connection.execute("CREATE TABLE notes(words TEXT)")
    assert only(found(f"sqlite:///{other}", login="nowak")) is ConnectionFault.NOT_OURS


def test_who_may_not_come_in_or_whose_clock_is_wrong(department: EmbeddedDepartment) -> None:
    assert only(found(department.url, login="nobody")) is ConnectionFault.NOT_KNOWN
    department.run("INSERT INTO student_uploads(student_id,faculty_id,title,file_path) VALUES(5,7,'One','a.pdf')")
    assert only(found(department.url, login="nowak", ahead=HOUR)) is None, "what is recorded lies behind us"
    assert only(found(department.url, login="nowak", ahead=-HOUR)) is ConnectionFault.CLOCK
    department.run("UPDATE em_schema SET version_num='0003'")
    assert only(found(department.url, login="nowak")) is ConnectionFault.SCHEMA_OLD


def test_who_types_another_password_for_a_file(department: EmbeddedDepartment, monkeypatch: pytest.MonkeyPatch) -> None:
    department.administrator()
    target = Target(department.url, None, "ada")
    for password, fault in (("wrong", ConnectionFault.PASSWORD_WRONG), (CHOSEN, None)):
        monkeypatch.setenv("EDUMANAGE_PASSWORD", password)
        assert only(diagnose(CommandToolbox().connection_prober(target).facts())) is fault


def test_a_file_that_another_program_holds(department: EmbeddedDepartment) -> None:
    holding = sqlite3.connect(department.path, isolation_level=None)
    try:
        holding.execute("BEGIN IMMEDIATE")
        assert only(found(department.url, login="nowak")) is ConnectionFault.LOCKED
        holding.execute("ROLLBACK")
    finally:
        holding.close()


def test_a_disk_that_is_only_read_full_or_nearly_full(department: EmbeddedDepartment, tmp_path: Path) -> None:
    with only_read(department.path.parent):
        assert only(found(department.url, login="nowak")) is ConnectionFault.READ_ONLY
    with small_disk(tmp_path / "small", kib=16_384) as disk:
        path = disk / "department.sqlite"
        shutil.copyfile(department.path, path)
        assert only(found(f"sqlite:///{path}", login="nowak")) is ConnectionFault.SPACE_LOW
        fill(disk)
        assert only(found(f"sqlite:///{path}", login="nowak")) is ConnectionFault.DISK_FULL


def test_nothing_is_changed_by_looking(department: EmbeddedDepartment) -> None:
    before = department.path.read_bytes(), sorted(path.name for path in department.path.parent.iterdir())
    found(department.url, login="nowak")
    assert (department.path.read_bytes(), sorted(path.name for path in department.path.parent.iterdir())) == before
