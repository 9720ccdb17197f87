"""What only a MySQL server has: an authority of its own, a binary log that wants SUPER, and rules for passwords."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest

from edumanage_desktop.adapters.database.driver import connect, place_of
from edumanage_desktop.adapters.database.failures import translated
from edumanage_desktop.adapters.database.own_account import ServerOwnAccount
from edumanage_desktop.adapters.database.preparation import _NEEDED, _NEEDED_HERE
from edumanage_desktop.domain.errors import DatabaseError, Hindrance, Refused
from tests.certificates import CertificateAuthority
from tests.engines import PrivateServers
from tests.mysql_server import MISSING, MySQLServer, mysql_program
from tests.prepared_server import PASSWORD, PreparedServer, prepared_server

pytestmark = pytest.mark.skipif(mysql_program() is None, reason=MISSING)
RIGHTS = (*_NEEDED, *_NEEDED_HERE[False])
POLICY = "file://component_validate_password"


@pytest.fixture
def server(servers: PrivateServers) -> MySQLServer:
    found = servers.running("mysql")
    assert isinstance(found, MySQLServer)
    return found


@pytest.fixture
def prepared(server: MySQLServer) -> Iterator[PreparedServer]:
    """A server on which there is nothing of ours yet."""
    with prepared_server(server) as department:
        yield department


@contextmanager
def with_setting(server: MySQLServer, name: str, value: object) -> Iterator[None]:
    """Give a setting of the server another value for a while."""
    with server.connect() as connection, connection.cursor() as cursor:
        cursor.execute(f"SELECT @@global.{name}")
        (before,) = cursor.fetchone() or (None,)
        cursor.execute(f"SET GLOBAL {name}=%s", (value,))
        try:
            yield
        finally:
            cursor.execute(f"SET GLOBAL {name}=%s", (before,))


def hindrance(url: str) -> Hindrance | None:
    """Return what keeps somebody from connecting, None for nothing."""
    try:
        with translated():
            connect(place_of(url), login=None).close()
    except DatabaseError as error:
        return error.hindrance
    return None


def plain(url: str) -> str:
    """Return a URL without its authority."""
    return url.partition("&ssl_ca=")[0]


def newly_made(server: MySQLServer, login: str) -> str:
    """Make an account whose password the server has not heard yet, and return its URL."""
    with server.connect() as connection, connection.cursor() as cursor:
        cursor.execute(f"CREATE USER {login}@'%' IDENTIFIED BY 'x'")
    return server.url(login, "x")


def test_the_authority_that_the_server_made_for_itself_vouches_for_it_alone(
    server: MySQLServer, tmp_path: Path
) -> None:
    with server.fresh_database():
        url = newly_made(server, "stranger")
        others = CertificateAuthority(tmp_path, "MySQL_Server_9.9.9_Auto_Generated_CA_Certificate")
        assert hindrance(f"{plain(url)}&ssl_ca={others.certificate}") is Hindrance.TLS_UNTRUSTED
        assert hindrance(url) is None


def test_names_are_compared_for_every_other_authority(server: MySQLServer, tmp_path: Path) -> None:
    """Also for a file that holds more than the server's own: then a certificate of the others might be shown."""
    with server.fresh_database():
        url = newly_made(server, "stranger")
        mixed = tmp_path / "mixed.pem"
        other = CertificateAuthority(tmp_path).certificate
        mixed.write_bytes(other.read_bytes() + server.authority.read_bytes())
        assert hindrance(f"{plain(url)}&ssl_ca={mixed}") is Hindrance.TLS_WRONG_NAME


def test_nobody_on_this_computer_is_told_a_password_without_proof(server: MySQLServer) -> None:
    """MySQL asks for the password itself until it has heard it once; whoever listens in its place could, too."""
    with server.fresh_database():
        url = newly_made(server, "stranger")
        assert hindrance(plain(url)) is Hindrance.PASSWORD_WANTED
        assert hindrance(url) is None
        assert hindrance(plain(url)) is None, "a proof is enough from now on"


def deputy(prepared: PreparedServer, rights: Sequence[str]) -> str:
    """Make an administrator's account with some rights and return its URL."""
    with prepared.server.connect() as connection, connection.cursor() as cursor:
        cursor.execute("CREATE USER 'deputy'@'%' IDENTIFIED BY 'x'")
        cursor.execute(f"GRANT {','.join(rights)} ON *.* TO 'deputy'@'%' WITH GRANT OPTION")
    return prepared.url("deputy", "x")


def test_the_named_rights_are_enough_once_the_binary_log_trusts(prepared: PreparedServer, server: MySQLServer) -> None:
    url = deputy(prepared, RIGHTS)
    words = ("server", "prepare", "--admin", "ada")
    status, sentence = prepared.command(*words, url=url)
    assert (status, "log_bin_trust_function_creators=ON" in sentence) == (4, True)
    assert ("em_owner", "localhost", False) not in server.accounts(), "nothing was changed"
    with with_setting(server, "log_bin_trust_function_creators", 1):
        status, made = prepared.command(*words, url=url)
        assert status == 1, made
    prepared.choose("ada", made["admin"]["password"])


def test_who_upgrades_alone_is_told_what_the_binary_log_wants(server: MySQLServer) -> None:
    with server.fresh_database() as name:
        prepared = PreparedServer(server, name)
        prepared.root("CREATE USER 'deputy'@'%' IDENTIFIED BY 'x'")
        prepared.root(f"GRANT ALL ON {name}.* TO 'deputy'@'%'")
        status, sentence = prepared.command("db", "upgrade", url=prepared.url("deputy", "x"))
        assert (status, "log_bin_trust_function_creators=ON" in sentence) == (3, True)
        with with_setting(server, "log_bin_trust_function_creators", 1):
            assert prepared.command("db", "upgrade", url=prepared.url("deputy", "x"))[0] == 0


def test_a_server_with_rules_for_passwords_is_prepared_and_says_so(prepared: PreparedServer) -> None:
    with prepared.server.connect() as connection, connection.cursor() as cursor:
        cursor.execute(f"INSTALL COMPONENT '{POLICY}'")
    try:
        one_time = prepared.prepare()["admin"]["password"]
        account = ServerOwnAccount(place=place_of(prepared.url("ada", one_time)))
        with pytest.raises(Refused, match="more kinds"):
            account.choose_password("only small letters")
        account.choose_password("Correct Horse 1")
        account = ServerOwnAccount(place=place_of(prepared.url("ada", "Correct Horse 1")))
        account.check()
        with pytest.raises(Refused, match="more kinds"):
            account.change_password("only small letters")
        account.check()
    finally:
        with prepared.server.connect() as connection, connection.cursor() as cursor:
            cursor.execute(f"UNINSTALL COMPONENT '{POLICY}'")


def test_a_password_is_changed_where_the_present_one_is_wanted_again(
    prepared: PreparedServer, server: MySQLServer
) -> None:
    admin = prepared.administrator()
    with with_setting(server, "password_require_current", 1):
        ServerOwnAccount(place=place_of(admin)).change_password("correct horse 2")
    prepared.sign_in("ada", "correct horse 2").close()


def test_rights_can_be_revoked_in_part_there(prepared: PreparedServer, server: MySQLServer) -> None:
    """With partial_revokes a name in a grant is no pattern."""
    with with_setting(server, "partial_revokes", 1):
        prepared.administrator()
        prepared.root("INSERT INTO faculty(id,full_name) VALUES(7,'Żaneta Nowak')")
        prepared.add("flora", "--role", "faculty", "--faculty", "7")
        with prepared.sign_in("flora", PASSWORD) as session, session.cursor() as cursor:
            cursor.execute("SELECT COUNT(*) FROM faculty_uploads")
            assert cursor.fetchall() == ((0,),)


@pytest.mark.parametrize("partial_revokes", [0, 1])
def test_the_owner_of_the_rules_gets_again_what_it_lacks(
    prepared: PreparedServer, server: MySQLServer, partial_revokes: int
) -> None:
    """A row of the grants that fits the database is no proof that every right is in it."""
    with with_setting(server, "partial_revokes", partial_revokes):
        prepared.administrator()
        place = prepared.name if partial_revokes else prepared.name.replace("_", r"\_")
        prepared.root(f"REVOKE EXECUTE,TRIGGER ON `{place}`.* FROM em_owner@localhost")
        assert prepared.command("db", "upgrade")[0] == 0
        held = prepared.root(r"SELECT Execute_priv,Trigger_priv FROM mysql.db WHERE User='em_owner'"
            rf" AND Db='{place.replace(chr(92), chr(92) * 2)}'")  # fmt: skip
        assert held == [("Y", "Y")]
