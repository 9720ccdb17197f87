"""Reaching a server: each hindrance is told apart, TLS proves who it is, and a cluster's next host takes over."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pymysql
import pytest

from edumanage_desktop.__main__ import main
from edumanage_desktop.adapters.database.connections import Connection, Connections
from edumanage_desktop.adapters.database.driver import connect, place_of
from edumanage_desktop.adapters.database.failures import translated
from edumanage_desktop.adapters.database.own_account import greet_server
from edumanage_desktop.domain.database_url import server_address
from edumanage_desktop.domain.errors import DatabaseError, DatabaseUnreachable, Hindrance, UntrustedServer
from tests.certificates import CertificateAuthority, ServerCertificate
from tests.mariadb_server import MariaDBServer
from tests.own_name import NAME

pytestmark = pytest.mark.usefixtures("own_name")


def hindrance(url: str) -> Hindrance | None:
    """Return what keeps a person from a database, None for nothing."""
    place = place_of(url, answer_within_seconds=2)
    try:
        with translated():
            connect(place, login=None).close()
    except DatabaseError as error:
        return error.hindrance if error.sentence.count(".") >= 2 else None
    return None


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> CertificateAuthority:
    return CertificateAuthority(tmp_path_factory.mktemp("authority"))


@contextmanager
def server_showing(folder: Path, certificate: ServerCertificate) -> Iterator[MariaDBServer]:
    server = MariaDBServer(folder=folder, options=certificate.options())
    server.start()
    try:
        with server.connect() as connection, connection.cursor() as cursor:
            cursor.execute("CREATE USER nowak IDENTIFIED BY 'a password'")
            cursor.execute("CREATE USER locked IDENTIFIED BY 'a password' ACCOUNT LOCK")
            cursor.execute("CREATE DATABASE department")
            cursor.execute("GRANT SELECT ON department.* TO nowak")
        yield server
    finally:
        server.stop()


def url(server: MariaDBServer, authority: CertificateAuthority, *, host: str = NAME, **changes: str) -> str:
    """Return the URL of the account `nowak`; the authority vouches for the server."""
    parts = {"user": "nowak", "password": "a%20password", "database": "department", **changes}
    return (
        f"mariadb://{parts['user']}:{parts['password']}@{host}:{server.port}/{parts['database']}"
        f"?ssl_ca={authority.certificate}"
    )


def test_a_server_that_proves_itself_is_used_and_each_mistake_has_its_sentence(
    tmp_path_factory: pytest.TempPathFactory, authority: CertificateAuthority
) -> None:
    with server_showing(tmp_path_factory.mktemp("s"), authority.issue(NAME)) as server:
        assert hindrance(url(server, authority)) is None
        session = connect(place_of(url(server, authority)), login=None)
        with session, session.cursor() as cursor:
            cursor.execute("SHOW STATUS LIKE 'Ssl_cipher'")
            assert cursor.fetchone()[1]
        assert hindrance(url(server, authority, password="wrong")) is Hindrance.PASSWORD_WRONG
        assert hindrance(url(server, authority, user="nobody")) is Hindrance.PASSWORD_WRONG
        assert hindrance(url(server, authority, user="locked", database="")) is Hindrance.ACCOUNT_DISABLED
        assert hindrance(url(server, authority, database="elsewhere")) is Hindrance.DATABASE_UNKNOWN
        with server.connect() as root, root.cursor() as cursor:
            cursor.execute("SET GLOBAL max_connections=10")
            crowd = [
                pymysql.connect(host="127.0.0.1", port=server.port, user="nowak", password="a password")
                for _ in range(9)
            ]
            assert hindrance(url(server, authority)) is Hindrance.CROWDED
            for each in crowd:
                each.close()
        stranger = CertificateAuthority(authority.certificate.parent, "Stranger")
        assert hindrance(url(server, stranger)) is Hindrance.TLS_UNTRUSTED
        no_authority = url(server, authority).partition("?")[0]
        assert hindrance(no_authority) is Hindrance.TLS_UNTRUSTED
        assert hindrance(url(server, authority, host="127.0.0.1")) is Hindrance.TLS_WRONG_NAME


@pytest.mark.parametrize("content", [None, b"", b"no certificate", b"-----BEGIN CERTIFICATE-----\nAAAA\n", "folder"])
def test_an_authority_that_is_none_is_one_sentence_that_names_its_file(
    tmp_path: Path, content: bytes | str | None, capsys: pytest.CaptureFixture[str]
) -> None:
    named = tmp_path / "authority.pem"
    if isinstance(content, bytes):
        named.write_bytes(content)
    elif content is not None:
        named.mkdir()
    wrong = f"mariadb://nowak:secret@db.example.org/department?ssl_ca={named}"
    with pytest.raises(UntrustedServer) as told:
        place_of(wrong)
    assert str(named) in told.value.sentence
    assert "Nothing was sent" in told.value.sentence
    assert main(["db", "status", "--database", wrong]) == 3
    assert capsys.readouterr().err.strip() == told.value.sentence


def test_a_certificate_that_lapsed_or_names_another_is_not_believed(
    tmp_path_factory: pytest.TempPathFactory, authority: CertificateAuthority
) -> None:
    for certificate, expected in (
        (authority.issue(NAME, days=-2), Hindrance.TLS_EXPIRED),
        (authority.issue("other.test"), Hindrance.TLS_WRONG_NAME),
    ):
        with server_showing(tmp_path_factory.mktemp("s"), certificate) as server:
            assert hindrance(url(server, authority)) is expected


def test_a_server_without_tls_is_told_nothing_unless_an_administrator_allowed_it(
    mariadb_server: MariaDBServer, authority: CertificateAuthority
) -> None:
    with mariadb_server.fresh_database() as name:
        plain = f"mariadb://root:{mariadb_server.root_password}@{NAME}:{mariadb_server.port}/{name}"
        assert hindrance(plain) is Hindrance.TLS_MISSING
        assert hindrance(f"{plain}?ssl_ca={authority.certificate}") is Hindrance.TLS_MISSING
        assert hindrance(f"{plain}?tls=off") is None
        assert server_address(f"{plain}?tls=off").lacks_tls
        assert not replace(server_address(plain), is_plain=True, socket="/run/s").lacks_tls


def test_names_ports_and_other_services_are_told_apart() -> None:
    assert hindrance("mariadb://nowak@no-such-host.invalid/department") is Hindrance.NAME_UNKNOWN
    with socket.create_server(("127.0.0.1", 0)) as unused:
        port = unused.getsockname()[1]
    assert hindrance(f"mariadb://nowak@127.0.0.1:{port}/department") is Hindrance.NOBODY_LISTENS
    with listening(b"SSH-2.0-OpenSSH_9.2p1 Debian-2+deb12u3\r\n") as (port, heard):
        assert hindrance(f"mariadb://nowak:secret@127.0.0.1:{port}/department") is Hindrance.NOT_A_DATABASE
    assert heard == [b""], "nothing was sent"


@contextmanager
def listening(greeting: bytes) -> Iterator[tuple[int, list[bytes]]]:
    """Yield the port of a service that greets so, and what each client sent."""
    heard: list[bytes] = []
    with socket.create_server(("127.0.0.1", 0)) as server:

        def serve() -> None:
            client, _ = server.accept()
            with client:
                client.sendall(greeting)
                client.settimeout(3)
                heard.append(client.recv(65536))

        service = threading.Thread(target=serve)
        service.start()
        yield server.getsockname()[1], heard
        service.join()


def test_the_next_host_takes_over_and_stays_first(mariadb_server: MariaDBServer) -> None:
    with socket.create_server(("127.0.0.1", 0)) as unused:
        dead = unused.getsockname()[1]
    live = f"127.0.0.1:{mariadb_server.port}"
    with mariadb_server.fresh_database() as name:
        place = place_of(f"mariadb://root:{mariadb_server.root_password}@127.0.0.1:{dead},{live}/{name}")
        connect(place, login=None).close()
        assert place.hosts is not None
        assert [host.port for host in place.hosts.in_order()] == [mariadb_server.port, dead]
        wrong = place_of(f"mariadb://root:wrong@{live},127.0.0.1:{dead}/{name}")
        with pytest.raises(DatabaseError) as refused, translated():
            connect(wrong, login=None)
        assert refused.value.hindrance is Hindrance.PASSWORD_WRONG, "a wrong password is not tried on every host"
    gone = place_of(f"mariadb://root@127.0.0.1:{dead},{NAME}:{mariadb_server.port}/{name}")
    with pytest.raises(UntrustedServer), translated():
        connect(gone, login=None)


def test_where_a_session_is_lost_the_next_host_is_asked_and_nothing_is_written_twice(
    mariadb_server: MariaDBServer,
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as unused:
        dead = unused.getsockname()[1]
    with mariadb_server.fresh_database() as name, mariadb_server.connect() as root, root.cursor() as cursor:
        hosts = f"127.0.0.1:{mariadb_server.port},127.0.0.1:{dead}"
        place = place_of(f"mariadb://root:{mariadb_server.root_password}@{hosts}/{name}")
        assert place.hosts is not None
        lent = Connections(place=place)
        with pytest.raises(DatabaseUnreachable), translated(), lent.writing() as connection:
            lose(connection, cursor)
        assert [host.port for host in place.hosts.in_order()] == [dead, mariadb_server.port]
        with lent.reading() as connection:
            assert lose(connection, cursor) == 1, "a question is asked again"
        assert [each.value("SELECT 1") for each in lent.at_every_host()] == [1], "the dead one is left out"
        lent.close()
        alone = Connections(place=place_of(mariadb_server.url(database=name)))
        with pytest.raises(DatabaseUnreachable), translated(), alone.reading() as connection:
            lose(connection, cursor)
        alone.close()


def lose(connection: Connection, cursor: "pymysql.cursors.Cursor") -> object:
    """Let the server end a session, and ask something."""
    cursor.execute(f"KILL {int(connection.value('SELECT CONNECTION_ID()'))}")
    return connection.value("SELECT 1")


def test_every_session_with_mariadb_waits_for_what_other_nodes_wrote(mariadb_server: MariaDBServer) -> None:
    """A cluster may stand behind one name; a server that is no node has nothing to wait for."""
    with mariadb_server.fresh_database() as name:
        session = connect(place_of(mariadb_server.url(database=name)), login=None)
        with session, session.cursor() as cursor:
            cursor.execute("SELECT @@wsrep_sync_wait, @@wsrep_on, @@innodb_lock_wait_timeout, @@time_zone")
            assert cursor.fetchone() == (7, 0, 5, "+00:00")


def test_what_listens_and_says_nothing_is_no_database() -> None:
    with listening(b"") as (port, heard), pytest.raises(DatabaseError) as mute:
        greet_server(place_of(f"mariadb://nowak:secret@127.0.0.1:{port}/department", answer_within_seconds=1))
    assert mute.value.hindrance is Hindrance.NOT_A_DATABASE
    assert heard == [b""], "nothing was sent"
