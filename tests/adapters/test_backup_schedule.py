"""Backups with nobody signed in: what the written files start works with nothing in its surroundings, and is noted."""

import io
import json
import os
import re
import shlex
import shutil
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from edumanage_desktop import commands
from edumanage_desktop.adapters.backup_archive.folder_storage import FolderStorage
from edumanage_desktop.domain.backups import Damage, Harm
from edumanage_desktop.services.backup.runs import Run, newest_runs
from edumanage_desktop.services.backup.schedule_files import Schedule, Scheduler, files_of
from edumanage_desktop.services.backup.schedule_planning import Plan, schedule_of, temporary_warning
from edumanage_desktop.toolbox import CommandToolbox
from tests.adapters.backed_up import PASSPHRASE, BackedUp, desk_over
from tests.adapters.judged_database import judged_database
from tests.mariadb_server import MariaDBServer
from tests.prepared_server import PASSWORD, PreparedServer, prepared_server
from tests.systemd_units import complaints

BARE = {"PATH": "/usr/bin:/bin", "HOME": "/nonexistent", "LC_ALL": "C.UTF-8"}
"""What a scheduler gives a command: no bus, no display, no home with a keyring in it."""
needs_posix = pytest.mark.skipif(os.name != "posix", reason="modes and shells of POSIX")


class Place:
    """A department on a server with an account of the role `backup`, its secrets in files, and a repository."""

    def __init__(self, prepared: PreparedServer, folder: Path) -> None:
        self.prepared, self.folder = prepared, folder
        self.store, self.repository = folder / "files", folder / "back ups 100%"
        self.store.mkdir()
        self.repository.mkdir()
        self.password, self.passphrase = folder / "password", folder / "pass phrase"
        for path, secret in ((self.password, PASSWORD), (self.passphrase, PASSPHRASE)):
            path.write_text(f"{secret}\n")
            path.chmod(0o600)
        self.url = f"mariadb://keeper@127.0.0.1:{prepared.server.port}/{prepared.name}"

    def words(self, *more: str) -> list[str]:
        """Return what every schedule of it says."""
        where = ["--database", self.url, "--store", str(self.store), "--repository", str(self.repository)]
        return [*where, "--password-file", str(self.password), "--passphrase-file", str(self.passphrase), *more]

    @property
    def storage(self) -> FolderStorage:
        return FolderStorage(root=self.repository)


def run(*words: str) -> tuple[int, Any, str]:
    out, err = io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        status = commands.run(["backup", *words, "--json"], CommandToolbox())
    return status, json.loads(out.getvalue() or "null"), err.getvalue()


@pytest.fixture(scope="module")
def prepared(mariadb_server: MariaDBServer) -> Iterator[PreparedServer]:
    with prepared_server(mariadb_server) as department:
        department.administrator()
        department.add("keeper", "--role", "backup")
        yield department


@pytest.fixture
def place(prepared: PreparedServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Place:
    for name in ("EDUMANAGE_PASSWORD", "EDUMANAGE_PASSWORD_FILE", "CREDENTIALS_DIRECTORY", "EDUMANAGE_STORE_SECRET"):
        monkeypatch.delenv(name, raising=False)
    made = Place(prepared, tmp_path)
    monkeypatch.setenv("EDUMANAGE_PASSWORD_FILE", str(made.password))
    monkeypatch.setenv("EDUMANAGE_BACKUP_PASSPHRASE_FILE", str(made.passphrase))
    where = ("--database", made.url, "--store", str(made.store), "--repository", str(made.repository))
    desk_over(made.storage, PASSPHRASE).begin(encrypt=True)
    assert run("create", "--encrypt", *where)[0] == 0
    monkeypatch.delenv("EDUMANAGE_PASSWORD_FILE")
    monkeypatch.delenv("EDUMANAGE_BACKUP_PASSPHRASE_FILE")
    return made


def started(command: list[str] | str, **variables: str) -> "subprocess.CompletedProcess[str]":
    """Start a command as a scheduler does."""
    return subprocess.run(
        command, env={**BARE, **variables}, shell=isinstance(command, str), stdin=subprocess.DEVNULL,
        capture_output=True, text=True, timeout=180, check=False,
    )  # fmt: skip


def systemd_words(line: str) -> list[str]:
    """Split a command line as systemd.syntax(7) and systemd.service(5) say it is split."""
    words = [
        re.sub(r"\\(.)", r"\1", quoted) or plain for quoted, plain in re.findall(r'"((?:\\.|[^"\\])*)"|(\S+)', line)
    ]
    return [word.replace("%%", "%").replace("$$", "$") for word in words]


def setting(unit: str, name: str) -> list[str]:
    """Return the values of a setting of a unit."""
    return re.findall(rf"^{name}=(.*)$", unit, re.MULTILINE)


@needs_posix
def test_what_the_service_starts_backs_up_with_nobody_signed_in(place: Place, tmp_path: Path) -> None:
    units = tmp_path / "units"
    status, document, said = run("schedule", *place.words("--for", "systemd", "--at", "3:05", "--write", str(units)))
    assert (status, document["works"]) == (0, True), said
    service, timer = ((units / f"edumanage-backup.{kind}").read_text() for kind in ("service", "timer"))
    assert setting(timer, "OnCalendar") == ["*-*-* 03:05:00"]
    assert setting(timer, "Persistent") == ["true"]
    assert PASSWORD not in service
    assert PASSPHRASE not in service
    handed = tmp_path / "handed"
    handed.mkdir()
    for line in setting(service, "LoadCredential"):
        name, _, path = line.partition(":")
        shutil.copy(path, handed / name)
    variables = dict(word.split("=", 1) for word in setting(service, "Environment")[0].split())
    (command,) = setting(service, "ExecStart")
    done = started(systemd_words(command), CREDENTIALS_DIRECTORY=str(handed), **variables)
    assert done.returncode == 0, done.stderr
    (noted,) = made_by_schedule(place)
    assert [step.name for step in noted.steps] == ["backup", "prune", "drill"]
    assert noted.is_well
    assert [each["snapshot"] for each in run_listing(place)] == [noted.snapshot], "the newest of a day is kept"
    again = started(systemd_words(command), CREDENTIALS_DIRECTORY=str(handed), **variables)
    assert again.returncode == 0, again.stderr
    assert [step.name for step in made_by_schedule(place)[0].steps] == ["backup", "prune"], "one drill a month"


@needs_posix
@pytest.mark.parametrize("scheduler", ["systemd", "cron", "windows"])
def test_a_drill_is_made_on_the_server_where_its_administrator_is_named(
    place: Place, tmp_path: Path, scheduler: str
) -> None:
    """The written command, started as that scheduler does, proves the backup where the department is, and tells it."""
    secret = tmp_path / "of root"
    secret.write_text(place.prepared.server.root_password)
    secret.chmod(0o600)
    named = ("--administrator", "root", "--administrator-password-file", str(secret))
    status, document, said = run("schedule", *place.words("--for", scheduler, "--drill", "weekly", *named))
    assert (status, document["works"]) == (0, True), said
    assert place.prepared.server.root_password not in json.dumps(document)
    files: dict[str, str] = document["files"]
    if scheduler == "systemd":
        unit, handed = files["edumanage-backup.service"], tmp_path / "handed"
        handed.mkdir()
        for line in setting(unit, "LoadCredential"):
            name, _, path = line.partition(":")
            shutil.copy(path, handed / name)
        variables = dict(word.split("=", 1) for word in setting(unit, "Environment")[0].split())
        done = started(systemd_words(setting(unit, "ExecStart")[0]), CREDENTIALS_DIRECTORY=str(handed), **variables)
    elif scheduler == "cron":
        done = started(files["edumanage-backup.cron"].split(" ", 5)[5].strip().replace("\\%", "%"))
    else:
        done = started(document["command"], **BARE)
    assert done.returncode == 0, done.stderr
    (noted,) = made_by_schedule(place)
    assert [(step.name, step.is_well) for step in noted.steps] == [("backup", True), ("prune", True), ("drill", True)]
    assert [each.drilled.engine for each in desk_over(place.storage, PASSPHRASE).listings() if each.drilled] == [
        "mariadb"
    ]
    told = place.prepared.root("SELECT detail FROM events WHERE detail LIKE '%drill:well%'")
    assert any(noted.record in str(detail) for (detail,) in told), "windows and health know"
    assert place.prepared.root("SHOW DATABASES LIKE '%drill%'") == []


@needs_posix
def test_an_administrator_who_is_refused_is_told_before_anything_is_written(place: Place, tmp_path: Path) -> None:
    secret = tmp_path / "wrong"
    secret.write_text("not the password")
    secret.chmod(0o600)
    words = place.words("--for", "systemd", "--write", str(tmp_path / "units"), "--administrator", "root")
    status, _document, said = run("schedule", *words, "--administrator-password-file", str(secret))
    assert status == 1
    assert "This login and password are not accepted" in said
    assert not (tmp_path / "units").exists()
    with pytest.raises(SystemExit):
        run("schedule", *words)


def made_by_schedule(place: Place) -> list[Run]:
    """Return the noted runs but for those of drills alone."""
    return [each for each in newest_runs(place.storage) if each.steps[0].name != "drill"]


def run_listing(place: Place) -> list[dict[str, Any]]:
    os.environ["EDUMANAGE_BACKUP_PASSPHRASE"] = PASSPHRASE
    try:
        status, document, said = run("list", "--repository", str(place.repository))
    finally:
        del os.environ["EDUMANAGE_BACKUP_PASSPHRASE"]
    assert status == 0, said
    found: list[dict[str, Any]] = document["snapshots"]
    return found


@needs_posix
def test_what_cron_starts_backs_up_with_nobody_signed_in(place: Place) -> None:
    status, document, said = run("schedule", *place.words("--for", "cron", "--at", "23:59", "--drill", "never"))
    assert status == 0, said
    (line,) = document["files"].values()
    assert line.startswith("59 23 * * * ")
    assert line.count("%") == line.count("\\%"), "an unmarked one ends the command"
    assert PASSWORD not in line
    done = started(line.split(" ", 5)[5].strip().replace("\\%", "%"))
    assert done.returncode == 0, done.stderr
    assert [step.name for step in newest_runs(place.storage)[0].steps] == ["backup", "prune"]


@needs_posix
def test_what_the_scheduler_of_windows_starts_is_the_same_command(place: Place, tmp_path: Path) -> None:
    status, _document, said = run("schedule", *place.words("--for", "windows", "--write", str(tmp_path / "task")))
    assert status == 0, said
    tree = ET.fromstring((tmp_path / "task" / "edumanage-backup.xml").read_bytes())
    names = {"t": "http://schemas.microsoft.com/windows/2004/02/mit/task"}
    program, words = (tree.findtext(f".//t:{name}", namespaces=names) or "" for name in ("Command", "Arguments"))
    assert tree.findtext(".//t:LogonType", namespaces=names) == "Password", "nobody needs to be signed in"
    assert tree.findtext(".//t:StartWhenAvailable", namespaces=names) == "true"
    # No word of it has a quotation mark or ends in a backslash, so both rules of quoting agree.
    done = started([program, *shlex.split(words, posix=True), "--check"], PYTHONPATH=os.environ.get("PYTHONPATH", ""))
    assert done.returncode == 0, done.stderr


def test_systemd_takes_the_units(place: Place, tmp_path: Path) -> None:
    units = tmp_path / "units"
    words = place.words("--for", "systemd", "--account", "root", "--untried", "--write", str(units))
    assert run("schedule", *words)[0] == 0
    assert complaints([units / f"edumanage-backup.{kind}" for kind in ("service", "timer")]) == []


@pytest.mark.parametrize(
    ("changed", "is_private"),
    [
        ({}, True),
        ({"repository": "/tmp/backups"}, False),
        ({"repository": "/tmpfiles/backups"}, True),
        ({"store": "/var/tmp/files"}, False),
        ({"database": "sqlite:////tmp/department.sqlite"}, False),
        ({"database": "mariadb://keeper@localhost/x?unix_socket=/tmp/mysql.sock"}, False),
    ],
)
@needs_posix
def test_a_service_sees_places_in_the_temporary_folder(changed: dict[str, str], is_private: bool) -> None:
    named = {"database": "mariadb://keeper@127.0.0.1/x", "repository": "/backups", "store": "/files", **changed}
    schedule = schedule_of(
        Plan(named["database"], named["repository"], store=named["store"], login="ada"), ["/usr/bin/edumanage"], {}
    )
    service = files_of(schedule, Scheduler.SYSTEMD)[0].text
    assert setting(service, "PrivateTmp") == (["yes"] if is_private else [])
    assert (temporary_warning(schedule) is None) is is_private


@needs_posix
def test_a_secret_that_others_may_read_is_refused_before_anything_is_written(place: Place, tmp_path: Path) -> None:
    place.passphrase.chmod(0o640)
    units = tmp_path / "units"
    with redirect_stderr(io.StringIO()) as said:
        status = commands.run(
            ["backup", "schedule", *place.words("--for", "cron", "--write", str(units))], CommandToolbox()
        )
    assert (status, units.exists()) == (3, False)
    assert "can be read by others" in said.getvalue()


@needs_posix
def test_files_that_say_something_else_are_written_over_only_where_that_is_said(place: Place, tmp_path: Path) -> None:
    units = tmp_path / "units"
    words = ("schedule", *place.words("--for", "systemd", "--untried", "--write", str(units)))
    assert run(*words)[0] == 0
    assert run(*words)[0] == 0, "they say the same"
    before = {path.name: path.read_text() for path in units.iterdir()}
    (units / "edumanage-backup.timer").write_text("mine")
    status, _nothing, said = run(*words, "--at", "4:00")
    assert (status, "is there already" in said, "--replace" in said) == (2, True, True)
    assert (units / "edumanage-backup.service").read_text() == before["edumanage-backup.service"]
    assert (units / "edumanage-backup.timer").read_text() == "mine"
    assert run(*words, "--replace")[0] == 0
    assert {path.name: path.read_text() for path in units.iterdir()} == before
    with pytest.raises(SystemExit) as ended, redirect_stderr(io.StringIO()):
        run("schedule", *place.words("--for", "systemd", "--untried", "--replace"))
    assert ended.value.code == 2


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        (("--store", "/nowhere/at/all"), "/nowhere/at/all"),
        (("--database", "mariadb://nobody@127.0.0.1:{port}/{name}"), "not accepted"),
    ],
)
@needs_posix
def test_a_command_that_does_not_work_is_not_written(
    place: Place, tmp_path: Path, changed: tuple[str, str], said: str
) -> None:
    server = place.prepared.server
    words = place.words("--for", "systemd", "--write", str(tmp_path / "units"))
    words[words.index(changed[0]) + 1] = changed[1].format(port=server.port, name=place.prepared.name)
    status, document, told = run("schedule", *words)
    assert (status, document["works"], document["files"]) == (1, False, {})
    assert said in told
    assert not (tmp_path / "units").exists()


@pytest.mark.parametrize(
    "words",
    [
        ("--database", "mariadb://keeper:secret@127.0.0.1/x", "--password-file", "p"),
        ("--database", "mariadb://127.0.0.1/x", "--password-file", "p"),
        ("--database", "mariadb://keeper@127.0.0.1/x"),
        ("--database", "sqlite:////x.sqlite"),
        ("--database", "mariadb://keeper@127.0.0.1/x", "--password-file", "p", "--at", "24:00"),
        ("--database", "mariadb://keeper@127.0.0.1/x", "--password-file", "p", "--account", "a\nb"),
    ],
)
def test_what_no_schedule_can_be_made_of_is_wrong_usage(words: tuple[str, ...]) -> None:
    with pytest.raises(SystemExit) as ended, redirect_stderr(io.StringIO()) as said:
        commands.run(["backup", "schedule", "--for", "cron", "--repository", "/r", *words], CommandToolbox())
    assert ended.value.code == 2
    assert "secret@" not in said.getvalue()


def test_no_letter_of_a_place_means_something_else_to_systemd_or_cron() -> None:
    odd = "/a b/%n $HOME ${x}'\"\\;&|`id`"
    schedule = Schedule(
        name="x", hour=2, minute=0, account="a", place=odd, program=("/bin/echo",), words=(odd,), environment={"A": odd}
    )
    service = files_of(schedule, Scheduler.SYSTEMD)[0].text
    assert systemd_words(setting(service, "ExecStart")[0]) == ["/bin/echo", odd]
    line = files_of(schedule, Scheduler.CRON)[0].text
    if sys.platform != "win32":
        assert started(line.split(" ", 5)[5].strip().replace("\\%", "%")).stdout == f"{odd}\n"
    task = files_of(schedule, Scheduler.WINDOWS)[0].content()
    assert odd in (ET.fromstring(task).findtext(".//{*}Description") or "")


@needs_posix
def test_a_run_that_fails_is_noted_with_why_and_leaves_the_backups_as_they_were(place: Place) -> None:
    before = run_listing(place)
    place.password.write_text("another one")
    words = place.words()
    status = started([sys.executable, "-m", "edumanage_desktop", "backup", "run", *words], PYTHONPATH=os.getcwd())
    assert status.returncode == 3
    (noted,) = newest_runs(place.storage)
    assert (noted.snapshot, [step.is_well for step in noted.steps]) == (None, [False])
    assert "not accepted" in noted.trouble()
    assert run_listing(place) == before


@needs_posix
def test_a_program_that_cannot_be_started_is_told(tmp_path: Path) -> None:
    program = tmp_path / "program"
    program.write_text("#!/bin/sh\n")
    program.chmod(0o644)
    for command, why in ((program, "Permission denied"), (tmp_path / "none", "No such file")):
        status, said = CommandToolbox().backup_tools().try_alone([str(command), "--check"], {}, {})
        assert status == 3
        assert said.startswith(f"{command} could not be started ({why}")


@needs_posix
def test_a_run_that_is_stopped_is_noted_as_broken_off_and_leaves_no_lock(place: Place) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        words = place.words()
        words[1] = f"mariadb://keeper@127.0.0.1:{silent.getsockname()[1]}/department"
        command = [sys.executable, "-m", "edumanage_desktop", "backup", "run", *words]
        process = subprocess.Popen(command, env={**BARE, "PYTHONPATH": os.getcwd()}, stderr=subprocess.DEVNULL)
        with process:
            silent.settimeout(60)
            connection, _address = silent.accept()
            with connection:
                process.terminate()
                assert process.wait(60) == 128 + signal.SIGTERM
    (noted,) = newest_runs(place.storage)
    assert "broken off" in noted.trouble()
    assert not (place.repository / "locks" / "repository.lock").exists()


def test_verifying_takes_runs_for_its_own_and_finds_an_altered_one(tmp_path: Path) -> None:
    with judged_database("sqlite", folder=tmp_path, server=None) as own:
        department = BackedUp(own, tmp_path / "department")
        department.fill()
        department.take()
        words = ["--database", own.url, "--login", "adm", "--store", str(tmp_path / "department" / "store")]
        status, document, said = run("run", *words, "--repository", str(tmp_path / "department" / "backups"))
        assert (status, [step["well"] for step in document["steps"]]) == (1, [False, True, True]), said
        assert "1 not in the store" in document["steps"][0]["said"], "the portal's own file"
        assert own.value("SELECT COUNT(*) FROM work_claims WHERE name='backup-good'") == 1
        assert "result=trouble" in own.value("SELECT detail FROM events WHERE kind='work'")
        desk = department.desk()
        assert desk.verify().damaged == []
        path = min((tmp_path / "department" / "backups" / "runs").iterdir())
        path.write_bytes(path.read_bytes().replace(b"true", b"false", 1))
        assert desk.verify().damaged == [Damage(f"runs/{path.name}", Harm.ALTERED)]
