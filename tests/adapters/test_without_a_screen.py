"""A machine without a screen: a server is prepared, its first administrator's password chosen, verified, at work."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.mariadb_server import MariaDBServer
from tests.prepared_server import PASSWORD, PreparedServer, prepared_server

pytestmark = pytest.mark.skipif(os.name != "posix", reason="terminals of POSIX")
ON_A_TERMINAL = """import os, sys
os.open(os.ttyname(0), os.O_RDWR)  # from now on it is the terminal of this session
os.execv(sys.executable, [sys.executable, "-m", "edumanage_desktop", *sys.argv[1:]])
"""
TEN_MINUTES_S = 600


@pytest.fixture
def prepared(mariadb_server: MariaDBServer) -> Iterator[PreparedServer]:
    with prepared_server(mariadb_server) as department:
        yield department


@pytest.fixture(autouse=True)
def _own_folders(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_DIRS"):
        monkeypatch.setenv(name, str(tmp_path / name))
    for name in ("EDUMANAGE_PASSWORD", "EDUMANAGE_PASSWORD_FILE", "CREDENTIALS_DIRECTORY", "DISPLAY"):
        monkeypatch.delenv(name, raising=False)


def asking(prepared: PreparedServer) -> str:
    """Return the URL of the administrator, without a password."""
    return f"mariadb://ada@127.0.0.1:{prepared.server.port}/{prepared.name}"


def on_a_terminal(words: list[str], *typed: tuple[str, str]) -> tuple[int, str]:
    """Run a command at a terminal of its own, type after each prompt, and return its status and all that was seen."""
    here, there = os.openpty()
    process = subprocess.Popen(
        [sys.executable, "-c", ON_A_TERMINAL, *words], stdin=there, stdout=there, stderr=there, start_new_session=True
    )
    os.close(there)
    seen, ends_at = "", time.monotonic() + TEN_MINUTES_S
    waiting = list(typed)
    try:
        while time.monotonic() < ends_at:
            try:
                piece = os.read(here, 4096)
            except OSError:  # Linux says so when nobody holds the other side any more
                break
            if not piece:
                break
            seen += piece.decode()
            if waiting and seen.rstrip().endswith(waiting[0][0]):
                os.write(here, f"{waiting.pop(0)[1]}\n".encode())
        return process.wait(TEN_MINUTES_S), seen
    finally:
        process.kill()
        process.wait()
        os.close(here)


def program(*words: str, surroundings: dict[str, str] | None = None) -> tuple[int, Any, str]:
    """Run a command as a timer does, with nobody at a terminal."""
    done = subprocess.run(
        [sys.executable, "-m", "edumanage_desktop", *words, "--json"],
        env={**os.environ, **(surroundings or {})}, stdin=subprocess.DEVNULL, capture_output=True, text=True,
        check=False,
    )  # fmt: skip
    return done.returncode, json.loads(done.stdout) if done.stdout else None, done.stderr


def test_from_a_bare_server_to_a_timer_nobody_needs_a_window(prepared: PreparedServer, tmp_path: Path) -> None:
    store, secret = tmp_path / "store", tmp_path / "secret"
    store.mkdir()
    one_time = prepared.prepare()["admin"]["password"]
    url = asking(prepared)
    asked = (("Password:", one_time), ("New password:", PASSWORD), ("once more:", PASSWORD))
    status, seen = on_a_terminal(["people", "password", "--database", url], *asked)
    assert (status, "ada signs in with the new password from now on." in seen) == (0, True), seen
    assert PASSWORD not in seen, "what is typed is shown"
    assert one_time not in seen
    secret.write_text(f"{PASSWORD}\n")
    secret.chmod(0o600)
    timer = {"EDUMANAGE_PASSWORD_FILE": str(secret)}
    place = ("--database", url, "--store", str(store))
    _status, verified, said = program("verify-deployment", *place, surroundings=timer)
    done = {check["name"]: check["ok"] for check in verified["checks"]}
    assert (done["student_uploads"], done["approval"]) == (True, True), (done, said)
    status, worked, said = program("work", "--once", *place, surroundings=timer)
    assert (status, worked["ran"]) == (0, True), said


@pytest.mark.parametrize("command", [("history", "verify"), ("people", "list"), ("work", "--once"), ("mail", "list")])
def test_whoever_has_a_one_time_password_is_told_how_to_choose_another(
    prepared: PreparedServer, command: tuple[str, ...]
) -> None:
    one_time = prepared.prepare()["admin"]["password"]
    status, _, said = program(*command, "--database", prepared.url("ada", one_time))
    assert status in {3, 4}
    assert "choose another with `edumanage-desktop people password`" in said


def test_who_has_a_wrong_password_is_told_nothing_of_one_time_ones(prepared: PreparedServer) -> None:
    prepared.prepare()
    status, _, said = program("history", "verify", "--database", prepared.url("ada", "wrong horse 11"))
    assert (status, "people password" in said) == (3, False)


def test_the_rules_for_passwords_are_the_windows(
    prepared: PreparedServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one_time = prepared.prepare()["admin"]["password"]
    monkeypatch.setenv("EDUMANAGE_PASSWORD", one_time)
    words = ("people", "password", "--database", asking(prepared))
    new = tmp_path / "new"
    status, _, said = program(*words)
    assert (status, "no terminal to ask" in said) == (2, True)
    for chosen, mode, wanted in (("short", 0o600, 4), ("adaadaadaada", 0o600, 4), (PASSWORD, 0o644, 3)):
        new.write_text(chosen)
        new.chmod(mode)
        assert program(*words, "--new-from", str(new))[0] == wanted, chosen
        assert prepared.sign_in("ada", one_time).open
    new.chmod(0o600)
    status, answered, said = program(*words, "--new-from", str(new))
    assert (status, answered) == (0, {"login": "ada", "was_one_time": True, "changed": True})
    assert "still has the earlier one" in said
    assert program(*words, "--new-from", str(new))[0] == 3, "the earlier one holds no longer"
    with prepared.sign_in("ada", PASSWORD) as session:
        assert session.open


def test_in_a_file_of_a_department_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    url = f"sqlite:///{tmp_path / 'department.sqlite'}"
    assert program("db", "upgrade", "--database", url)[0] == 0
    status, made, _ = program("people", "add", "ada", "--role", "admin", "--database", url)
    assert status == 0
    words = ["people", "password", "--database", url, "--login", "ada"]
    monkeypatch.setenv("EDUMANAGE_PASSWORD", made["one_time_password"])
    status, _, said = program("people", "list", "--database", url, "--login", "ada")
    assert (status, "people password" in said) == (3, True)
    monkeypatch.delenv("EDUMANAGE_PASSWORD")
    asked = (("Password:", made["one_time_password"]), ("New password:", PASSWORD), ("once more:", "another one 22"))
    status, seen = on_a_terminal(words, *asked)
    assert (status, "not the same" in seen) == (2, True), seen
    status, seen = on_a_terminal(words, *asked[:2], ("once more:", PASSWORD))
    assert status == 0, seen
    changed = "battery staple 3"
    done = subprocess.run(
        [sys.executable, "-m", "edumanage_desktop", *words, "--new-from", "-"], input=f"{changed}\n",
        env={**os.environ, "EDUMANAGE_PASSWORD": PASSWORD}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    monkeypatch.setenv("EDUMANAGE_PASSWORD", changed)
    status, answered, _ = program("people", "list", "--database", url, "--login", "ada")
    assert (status, [each["login"] for each in answered["people"]]) == (0, ["ada"])
