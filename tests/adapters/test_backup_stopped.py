"""A command on backups that is stopped, or whose process has died, leaves the place to who comes next."""

import io
import json
import os
import pty
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from typing import Any

import pytest

from edumanage_desktop import commands
from edumanage_desktop.adapters.backup_archive.folder_storage import FolderStorage
from edumanage_desktop.adapters.backup_archive.packing import ZstdPacking
from edumanage_desktop.domain.backups import BackupCancelled
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.backup.locking import locked
from edumanage_desktop.services.backup.looking import holder
from edumanage_desktop.services.backup.progress import Stage
from edumanage_desktop.services.backup.storage import LOCK
from edumanage_desktop.services.backup.streams import close
from edumanage_desktop.services.backup.verifying import Verification
from edumanage_desktop.services.files import Bytes
from edumanage_desktop.toolbox import CommandToolbox
from tests.adapters.backed_up import PASSPHRASE, BackedUp, desk_over
from tests.adapters.judged_database import judged_database

pytestmark = pytest.mark.skipif(os.name != "posix", reason="signals and terminals of POSIX")
_PASSPHRASE = "EDUMANAGE_BACKUP_PASSPHRASE"


@pytest.fixture
def department(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[BackedUp]:
    """A department with files and no backup."""
    for name in (_PASSPHRASE, f"{_PASSPHRASE}_FILE", "CREDENTIALS_DIRECTORY"):
        monkeypatch.delenv(name, raising=False)
    with judged_database("sqlite", folder=tmp_path, server=None) as own:
        made = BackedUp(own, tmp_path / "department")
        made.fill()
        made.storage.make_root()
        yield made


def words(department: BackedUp, *more: str) -> list[str]:
    given = ["--database", department.own.url, "--login", "adm", "--store", str(department.folder / "store")]
    return ["backup", *more[:1], *(given if more[0] == "create" else ()), "--repository", place(department), *more[1:]]


def place(department: BackedUp) -> str:
    return str(department.folder / "backups")


def run(department: BackedUp, *more: str) -> tuple[int, Any, str]:
    with redirect_stdout(io.StringIO()) as out, redirect_stderr(io.StringIO()) as err:
        status = commands.run([*words(department, *more), "--json"], CommandToolbox())
    return status, json.loads(out.getvalue() or "null"), err.getvalue()


def backups(department: BackedUp) -> Sequence[Any]:
    return department.desk().listings()


_WAITING = """
import os, sys, threading, time
lock, marker = sys.argv.pop(1), sys.argv.pop(1)
left = 12
def wait(name, arguments):
    global left
    if left and name == "open" and threading.current_thread() is threading.main_thread() and os.path.exists(lock):
        left -= 1
        if not left:
            open(marker, "x").close()
            time.sleep(60)
sys.addaudithook(wait)
from edumanage_desktop.__main__ import main
sys.exit(main())
"""
"""Runs a command that waits once it is well on its way, with the lock held, for whoever stops it."""


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
@pytest.mark.parametrize("job", ["create", "verify", "drill", "export"])
def test_what_is_stopped_leaves_no_lock_and_no_scratch(
    department: BackedUp, tmp_path: Path, job: str, number: signal.Signals
) -> None:
    department.take()
    before, lock, marker, scratch = (
        backups(department), Path(place(department)) / LOCK, tmp_path / "waits", tmp_path / "scratch"
    )  # fmt: skip
    scratch.mkdir()
    asked = words(department, job, *([str(tmp_path / "out.tar")] if job == "export" else []))
    process = subprocess.Popen(
        [sys.executable, "-c", _WAITING, str(lock), str(marker), *asked],
        env={**os.environ, "TMPDIR": str(scratch)},
        stderr=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        text=True,
    )
    with process:
        until = time.monotonic() + 60
        while not marker.exists() and time.monotonic() < until and process.poll() is None:
            time.sleep(0.02)
        assert lock.exists()
        process.send_signal(number)
        _out, said = process.communicate(timeout=60)
    assert process.returncode == 128 + number, said
    assert "Traceback" not in said
    assert "Exception ignored" not in said
    assert "stopped before its end" in said
    assert list(scratch.iterdir()) == []
    assert not lock.exists()
    assert not (tmp_path / "out.tar").exists()
    assert backups(department) == before


def ended_process() -> int:
    """Return the number of a process that is no more."""
    child = subprocess.Popen([sys.executable, "-c", ""])
    child.wait()
    return child.pid


def test_the_lock_of_a_process_that_is_no_more_is_taken_over_at_once(department: BackedUp) -> None:
    path = Path(place(department)) / LOCK
    department.desk()
    with locked(department.storage, "backup"):
        held = json.loads(path.read_bytes())
    dead = {**held, "run": "theirs", "process": ended_process()}
    for living in (
        {**dead, "process": os.getpid()},
        {**dead, "started": "another computer"},
        {**dead, "started": None},
        {**dead, "process": "?"},
    ):
        path.parent.mkdir(exist_ok=True)
        path.write_text(json.dumps(living))
        assert holder(department.storage) is not None
        assert run(department, "verify")[0] == 3, "nobody knows that this one is dead"
    path.write_text(json.dumps(dead))
    assert holder(department.storage) is None
    assert run(department, "verify")[0] == 0
    assert not path.exists()


@pytest.mark.parametrize("passphrase", [None, PASSPHRASE])
def test_a_place_that_was_begun_and_has_no_backup_goes_on(
    department: BackedUp, monkeypatch: pytest.MonkeyPatch, passphrase: str | None
) -> None:
    department.desk(passphrase=passphrase)
    encrypted = ("--encrypt",) if passphrase else ()
    if passphrase:
        monkeypatch.setenv(_PASSPHRASE, "quite another one")
        assert run(department, "create", "--new", *encrypted)[0] == 3
        monkeypatch.setenv(_PASSPHRASE, passphrase)
    else:
        assert "not encrypted" in run(department, "create", "--new", "--encrypt")[2]
    assert run(department, "create", "--new", *encrypted)[0] == 1, "the portal's own file is not there"
    status, _none, said = run(department, "create", "--new", *encrypted)
    assert (status, "There are backups in" in said) == (3, True)
    assert len(run(department, "list")[1]["snapshots"]) == 1


@pytest.mark.parametrize("way", ["variable", "file"])
def test_a_new_passphrase_is_not_short(
    department: BackedUp, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    path = tmp_path / "passphrase"
    path.write_text("eleven char\n")
    path.chmod(0o600)
    if way == "variable":
        monkeypatch.setenv(_PASSPHRASE, "eleven char")
    else:
        monkeypatch.setenv(f"{_PASSPHRASE}_FILE", str(path))
    status, _none, said = run(department, "create", "--new", "--encrypt")
    assert (status, "at least 12 letters" in said) == (3, True)
    assert not any(Path(place(department)).iterdir())


def at_a_terminal(department: BackedUp, typed: Sequence[str], *more: str) -> tuple[int, str]:
    """Run a command with a terminal, and type an answer to each of its questions."""
    child, terminal = pty.fork()
    if not child:
        os.execv(sys.executable, [sys.executable, "-m", "edumanage_desktop", *words(department, *more)])
    said, asked = "", 0
    while True:
        try:
            piece = os.read(terminal, 1_000)
        except OSError:  # so a terminal says that nobody is at its other end any more
            break
        if not piece:
            break
        said += piece.decode()
        if said.count("assphrase of the backups") + said.count("once more: ") > asked and said.endswith(": "):
            os.write(terminal, f"{typed[asked]}\n".encode() if asked < len(typed) else b"\x03")
            asked += 1
    os.close(terminal)
    assert asked == len(typed), said
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), said


def test_a_new_passphrase_is_typed_twice_and_asked_for_no_more(department: BackedUp) -> None:
    status, said = at_a_terminal(department, [PASSPHRASE, f"{PASSPHRASE}!"], "create", "--new", "--encrypt")
    assert (status, "are not the same" in said) == (3, True), said
    status, said = at_a_terminal(department, ["eleven char"], "create", "--new", "--encrypt")
    assert (status, "at least 12 letters" in said) == (3, True), said
    assert not any(Path(place(department)).iterdir())
    status, said = at_a_terminal(department, [PASSPHRASE, PASSPHRASE], "create", "--new", "--encrypt")
    assert (status, "New passphrase" in said) == (1, True), said
    status, said = at_a_terminal(department, [PASSPHRASE], "verify")
    assert (status, "New passphrase" in said) == (0, False), said


class Slow(FolderStorage):
    """A folder that gives a piece every hundredth of a second, and keeps count of what it gave."""

    given_bytes = 0

    def open(self, name: str) -> Bytes:
        """Open a file that is read slowly."""
        content, outer = super().open(name), self

        class Stream:
            def read(self, count: int = -1, /) -> bytes:
                time.sleep(0.01)
                chunk = content.read(count)
                outer.given_bytes += len(chunk)
                return chunk

            def close(self) -> None:
                close(content)

        return Stream()


LARGE_BYTES = 200 << 20


@pytest.mark.parametrize("is_told", [True, False], ids=["by who is told", "from another thread"])
@pytest.mark.parametrize("kind", ["table", "object"])
def test_a_verification_stops_within_a_large_file(department: BackedUp, kind: str, is_told: bool) -> None:
    department.take()
    root = Path(place(department))
    found = next(root.glob("snapshots/*/tables/*" if kind == "table" else "objects/*/*"))
    with found.open("r+b") as large:
        large.truncate(LARGE_BYTES)
    storage = Slow(root=root)
    verification: Verification

    def tell(_stage: Stage) -> None:
        if storage.given_bytes > 1 << 20:
            if is_told:
                raise BackupCancelled(Sentence("It was stopped."))
            verification.cancel()

    repository = desk_over(storage).repository()
    verification = Verification(repository=repository, packing=ZstdPacking(), progress=tell)
    with pytest.raises(BackupCancelled):
        verification.run()
    assert storage.given_bytes < LARGE_BYTES // 4


def test_a_verification_that_is_terminated_within_a_large_file_ends_at_once(department: BackedUp) -> None:
    department.take()
    root = Path(place(department))
    with next(root.glob("objects/*/*")).open("r+b") as large:
        large.truncate(200 << 30)
    command = [sys.executable, "-m", "edumanage_desktop", "backup", "verify", "--repository", str(root)]
    with subprocess.Popen(command, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True) as process:
        until = time.monotonic() + 60
        while not (root / LOCK).exists() and time.monotonic() < until and process.poll() is None:
            time.sleep(0.02)
        time.sleep(1)
        process.send_signal(signal.SIGTERM)
        _out, said = process.communicate(timeout=20)
    assert process.returncode == 128 + signal.SIGTERM, said
    assert not (root / LOCK).exists()
