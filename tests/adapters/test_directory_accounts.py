"""People whose password the institution's directory checks: a real PAM behind a real server, over TLS alone."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from edumanage_desktop.adapters.database import open_database
from edumanage_desktop.adapters.database.driver import place_of
from edumanage_desktop.adapters.database.own_account import own_account_at
from edumanage_desktop.domain.errors import DatabaseError, SignInRefused, UntrustedServer
from migrations.program.account_making import PAM_SERVICE
from tests.certificates import CertificateAuthority
from tests.mariadb_server import MariaDBServer
from tests.own_name import NAME
from tests.prepared_server import PASSWORD, PreparedServer, prepared_server

SERVICE = Path("/etc/pam.d") / PAM_SERVICE
IN_DIRECTORY = "was das Verzeichnis hütet: żółć"

pytestmark = [
    pytest.mark.usefixtures("own_name"),
    pytest.mark.skipif(
        os.geteuid() != 0 or SERVICE.exists(),
        reason="root alone can describe a service to PAM, and none is overwritten",
    ),
]


@pytest.fixture(scope="module")
def directory(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A service of this machine's PAM that lets in whoever knows `IN_DIRECTORY`; the folder of what it wrote."""
    folder = tmp_path_factory.mktemp("directory")
    check = folder / "check"
    check.write_text(
        f"#!/bin/sh\nread -r given\nprintf '%s\\n' \"$PAM_USER\" >> {folder}/asked\n[ \"$given\" = '{IN_DIRECTORY}' ]\n"
    )
    check.chmod(0o755)
    SERVICE.write_text(f"auth required pam_exec.so quiet expose_authtok {check}\naccount required pam_permit.so\n")
    try:
        yield folder
    finally:
        SERVICE.unlink()


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> CertificateAuthority:
    return CertificateAuthority(tmp_path_factory.mktemp("authority"))


@pytest.fixture(scope="module")
def department(
    tmp_path_factory: pytest.TempPathFactory, authority: CertificateAuthority, directory: Path
) -> Iterator[PreparedServer]:
    """A prepared server with TLS that can ask PAM, and `nowak`, a faculty member of the directory."""
    options = [*authority.issue(NAME).options(), "--plugin-load-add=auth_pam"]
    server = MariaDBServer(folder=tmp_path_factory.mktemp("s"), options=options)
    server.start()
    try:
        with prepared_server(server) as made:
            made.administrator()
            made.root("INSERT INTO faculty(id,full_name) VALUES(11,'Dr. Nowak')")
            status, document = add(made, "nowak", "--role", "faculty", "--faculty", "11")
            assert (status, document["one_time_password"]) == (0, None)
            yield made
    finally:
        server.stop()


def add(department: PreparedServer, login: str, *words: str) -> tuple[int, Any]:
    return department.command("people", "add", login, "--directory", *words, url=department.url("ada", PASSWORD))


def url(department: PreparedServer, authority: CertificateAuthority, host: str = NAME, *options: str) -> str:
    listed = "&".join((f"ssl_ca={authority.certificate}", "sign_in=directory", *options))
    return f"mariadb://nowak@{host}:{department.server.port}/{department.name}?{listed}"


def test_the_directory_s_password_lets_in_and_no_other(
    department: PreparedServer, authority: CertificateAuthority, directory: Path
) -> None:
    opened = open_database(url(department, authority), login="nowak", password=IN_DIRECTORY)
    try:
        assert opened.reader.person().full_name == "nowak"
        assert [role.value for role in opened.reader.person().roles] == ["faculty"]
    finally:
        opened.close()
    assert (directory / "asked").read_text().split()[-1] == "nowak"
    with pytest.raises(SignInRefused):
        open_database(url(department, authority), login="nowak", password="something else")


def test_a_connection_that_does_not_name_the_directory_tells_nobody_the_password(
    department: PreparedServer, authority: CertificateAuthority, directory: Path
) -> None:
    before = (directory / "asked").read_text()
    plain = url(department, authority).replace("&sign_in=directory", "")
    with pytest.raises(UntrustedServer, match="asks for the password itself"):
        open_database(plain, login="nowak", password=IN_DIRECTORY)
    without_tls = f"mariadb://nowak@127.0.0.1:{department.server.port}/{department.name}?sign_in=directory"
    with pytest.raises(DatabaseError):
        open_database(without_tls, login="nowak", password=IN_DIRECTORY)
    assert (directory / "asked").read_text() == before


def test_its_password_is_neither_reset_nor_changed_here(
    department: PreparedServer, authority: CertificateAuthority
) -> None:
    status, said = department.command("people", "reset", "nowak", url=department.url("ada", PASSWORD))
    assert status == 4
    assert "directory keeps this password" in said
    place = place_of(url(department, authority), login="nowak", password=IN_DIRECTORY)
    with pytest.raises(DatabaseError, match="change it there"):
        own_account_at(place, login="nowak", password=IN_DIRECTORY).change_password("another horse 22")
    open_database(url(department, authority), login="nowak", password=IN_DIRECTORY).close()


def test_roles_change_and_who_is_disabled_stays_out(
    department: PreparedServer, authority: CertificateAuthority
) -> None:
    for command, refused in (("disable", True), ("enable", False)):
        assert department.command("people", command, "nowak", url=department.url("ada", PASSWORD))[0] == 0
        if refused:
            with pytest.raises(SignInRefused, match="disabled"):
                open_database(url(department, authority), login="nowak", password=IN_DIRECTORY)
        else:
            open_database(url(department, authority), login="nowak", password=IN_DIRECTORY).close()
    with department.sign_in("ada") as ada, ada.cursor() as cursor:
        entry = '{"login":"nowak","name":"Nowak","roles":["faculty","registrar"],"faculty":11}'
        cursor.execute("CALL em_account_roles(%s)", (entry,))
    opened = open_database(url(department, authority), login="nowak", password=IN_DIRECTORY)
    try:
        assert {role.value for role in opened.reader.person().roles} == {"faculty", "registrar"}
    finally:
        opened.close()


def test_a_list_says_of_nobody_that_they_were_refused_whom_it_has_made(
    department: PreparedServer, tmp_path: Path
) -> None:
    department.root("CREATE USER 'taken'@'localhost'")
    listed = tmp_path / "people.csv"
    listed.write_text(
        "login,full_name,roles,sign_in\nhale,Hale,registrar,directory\ntaken,Taken,registrar,\nrolf,Rolf,registrar,\n"
    )
    status, document = department.command("people", "import", str(listed), url=department.url("ada", PASSWORD))
    assert status == 1, document
    fates = {row["key"]: (row["fate"], row["why"]) for row in document["rows"]}
    assert {key: fate for key, (fate, _why) in fates.items()} == {"hale": "new", "taken": "refused", "rolf": "new"}, (
        fates
    )


def test_a_server_that_cannot_ask_one_refuses_such_accounts(mariadb_server: MariaDBServer) -> None:
    with prepared_server(mariadb_server) as plain:
        plain.administrator()
        status, said = add(plain, "rita", "--role", "registrar")
        assert status == 4
        assert "how a server asks it" in said
        assert plain.root("SELECT COUNT(*) FROM people WHERE login='rita'") == [(0,)]
