"""Where a command takes its database and its password from: a connection, a file, the service manager, the keyring."""

import io
import json
import os
from collections.abc import Iterator
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from typing import Any

import pytest

from edumanage_desktop import commands
from edumanage_desktop.adapters.keyring_passwords import KeyringPasswords
from edumanage_desktop.adapters.platform import folders, this_platform
from edumanage_desktop.adapters.profiles import FILE_NAME, ProfileFiles
from edumanage_desktop.domain.database_url import Host
from edumanage_desktop.domain.profiles import ConnectionProfile, ProfileKind
from edumanage_desktop.entrance import database_identity
from edumanage_desktop.toolbox import CommandToolbox
from tests.mariadb_server import MariaDBServer
from tests.prepared_server import PASSWORD, PreparedServer, prepared_server


@pytest.fixture(scope="module")
def prepared(mariadb_server: MariaDBServer) -> Iterator[PreparedServer]:
    with prepared_server(mariadb_server) as department:
        department.administrator()
        yield department


@pytest.fixture(autouse=True)
def _own_folders(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CONFIG_DIRS"):
        monkeypatch.setenv(name, str(tmp_path / name))
    for name in ("EDUMANAGE_PASSWORD", "EDUMANAGE_PASSWORD_FILE", "CREDENTIALS_DIRECTORY"):
        monkeypatch.delenv(name, raising=False)


def run(*words: str) -> tuple[int, Any]:
    out, err = io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        status = commands.run([*words, "--json"], CommandToolbox())
    return status, json.loads(out.getvalue()) if out.getvalue() else err.getvalue()


def listing(prepared: PreparedServer) -> tuple[int, Any]:
    return run("people", "list", "--database", url(prepared))


def url(prepared: PreparedServer) -> str:
    return f"mariadb://ada@127.0.0.1:{prepared.server.port}/{prepared.name}"


def test_without_a_password_nobody_is_let_in(prepared: PreparedServer) -> None:
    status, said = listing(prepared)
    assert status == 3
    assert "not accepted" in said


@pytest.mark.skipif(os.name != "posix", reason="modes of POSIX")
def test_a_password_comes_from_a_private_file_only(
    prepared: PreparedServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    secret = tmp_path / "secret"
    monkeypatch.setenv("EDUMANAGE_PASSWORD_FILE", str(secret))
    status, said = listing(prepared)
    assert (status, "cannot be read" in said) == (3, True)
    secret.write_text(f"{PASSWORD}\n")
    secret.chmod(0o644)
    status, said = listing(prepared)
    assert (status, "read by others" in said) == (3, True)
    assert PASSWORD not in said
    secret.chmod(0o600)
    status, document = listing(prepared)
    assert status == 0
    assert [person["login"] for person in document["people"]] == ["ada"]


def test_a_password_comes_from_the_service_manager(
    prepared: PreparedServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))
    (tmp_path / "edumanage_password").write_text(PASSWORD)
    assert listing(prepared)[0] == 0


@pytest.mark.skipif("EDUMANAGE_SECRET_SERVICE" not in os.environ, reason="python3 dev.py test starts a Secret Service")
def test_a_password_comes_from_the_keyring(prepared: PreparedServer) -> None:
    passwords, place = KeyringPasswords(), database_identity(url(prepared))
    passwords.remember(place, "ada", PASSWORD)
    try:
        assert listing(prepared)[0] == 0
        passwords.about_to_change(place, "ada", "another horse 22")
        assert listing(prepared)[0] == 0, "a change was cut off before the server heard of it"
        passwords.remember(place, "ada", "another horse 22")
        passwords.about_to_change(place, "ada", PASSWORD)
        assert listing(prepared)[0] == 0, "a change was cut off after the server took it"
        passwords.about_to_change(place, "ada", "third horse 333")
        assert "not accepted" in listing(prepared)[1]
    finally:
        passwords.forget(place, "ada")


def test_a_connection_is_named_instead_of_an_address(prepared: PreparedServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EDUMANAGE_PASSWORD", PASSWORD)
    files = ProfileFiles(own=folders.config_folder() / FILE_NAME, machine_wide=[], platform=this_platform())
    files.save(
        ConnectionProfile(
            name="Physics",
            kind=ProfileKind.SERVER,
            hosts=(Host("127.0.0.1", prepared.server.port),),
            database=prepared.name,
            login="ada",
        )
    )
    status, document = run("people", "list", "--profile", "Physics")
    assert status == 0
    assert document["people"]
    status, said = run("people", "list", "--profile", "Chemistry")
    assert status == 2
    assert "Physics" in said
    status, document = run("db", "status", "--profile", "This computer")
    assert (status, document["pending"]) == (0, [])
