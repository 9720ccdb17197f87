"""What a job puts down meanwhile goes with its process, and a full folder is told in one sentence."""

import os
import re
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Generator
from contextlib import redirect_stderr, redirect_stdout
from io import StringIO
from pathlib import Path

import pytest

from edumanage_desktop import commands
from edumanage_desktop.adapters.backup_archive.folder_storage import FolderStorage
from edumanage_desktop.backing_up import scratch
from edumanage_desktop.services.backup.notebook import Notebook
from edumanage_desktop.toolbox import CommandToolbox
from tests.adapters.backed_up import BackedUp, desk_over
from tests.adapters.judged_database import judged_database

ROOT = Path(__file__).parents[2]
FILLED = """
import resource
from edumanage_desktop.domain.backups import TemporaryFolderFull
from edumanage_desktop.services.backup.notebook import Notebook
with Notebook() as notebook:
    resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 20, 1 << 20))
    try:
        notebook.note_names((f"{number:0>200}", None) for number in range(2_000_000))
    except TemporaryFolderFull as error:
        print(error)
"""
HELD = """
import sys
from edumanage_desktop.backing_up import scratch
from edumanage_desktop.services.backup.notebook import Notebook
with Notebook(), scratch() as held:
    print("held", flush=True)
    sys.stdin.read()
"""


READING = """
import os, sys, time
def wait(name, arguments):
    if name == "open" and "edumanage-texts-" in str(arguments[0]) and not str(arguments[0]).endswith("owner"):
        print("reading", flush=True)
        time.sleep(60)
sys.addaudithook(wait)
from edumanage_desktop.__main__ import main
sys.exit(main())
"""
"""Works as a timer lets it, and waits once it puts the first file down that it takes the text out of."""


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A temporary folder of this test."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setenv("TMPDIR", str(folder))
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def started(script: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", script], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )


def test_a_full_temporary_folder_is_one_sentence(temporary: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", FILLED], cwd=ROOT, stdout=subprocess.PIPE, check=True, text=True, timeout=120
    )
    assert f"The temporary folder of this computer, {temporary}, cannot hold what this takes" in done.stdout
    assert list(temporary.iterdir()) == []


def test_a_command_ends_with_status_3_where_nothing_can_be_put_down(
    tmp_path: Path, temporary: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    storage = FolderStorage(root=tmp_path / "backups")
    storage.make_root()
    desk_over(storage).begin(encrypt=False)
    monkeypatch.setattr(tempfile, "tempdir", str(temporary / "away"))
    for action in ("verify", "prune"):
        out, err = StringIO(), StringIO()
        with redirect_stdout(out), redirect_stderr(err):
            status = commands.run(["backup", action, "--repository", str(tmp_path / "backups")], CommandToolbox())
        assert status == 3
        assert "away, cannot hold what this takes (No such file or directory)" in err.getvalue()
        assert err.getvalue().count("\n") == 1


def test_what_a_killed_process_left_is_swept_by_the_next_and_what_a_living_one_holds_is_not(temporary: Path) -> None:
    living, killed = started(HELD), started(HELD)
    for process in (living, killed):
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
    all_four = set(temporary.iterdir())
    assert len(all_four) == 4
    killed.send_signal(signal.SIGKILL)
    killed.wait()
    with Notebook(), scratch():
        left = all_four & set(temporary.iterdir())
        assert len(left) == 2
        with Notebook(), scratch():
            assert len(set(temporary.iterdir())) == 6, "the folders of this process stay too"
    assert living.poll() is None
    living.communicate()
    assert living.returncode == 0
    killed.communicate()
    assert set(temporary.iterdir()) == set()


def test_what_a_killed_reader_of_texts_left_goes_with_the_next(tmp_path: Path, temporary: Path) -> None:
    with judged_database("sqlite", folder=tmp_path, server=None) as own:
        department = BackedUp(own, tmp_path / "department")
        department.fill(2)
        store = str(tmp_path / "department/store")
        words = ["work", "--once", "--database", own.url, "--login", "adm", "--store", store]
        process = subprocess.Popen([sys.executable, "-c", READING, *words], cwd=ROOT, stdout=subprocess.PIPE, text=True)
        assert process.stdout is not None
        assert process.stdout.readline() == "reading\n"
        process.kill()
        process.communicate()
        assert [path.name[:16] for path in temporary.iterdir()] == ["edumanage-texts-"]
        own.root("DELETE FROM work_claims")
        with redirect_stdout(StringIO()), redirect_stderr(StringIO()):
            commands.run(words, CommandToolbox())
    assert list(temporary.iterdir()) == []


def test_every_temporary_folder_is_one_that_is_swept() -> None:
    made = [
        f"{path.name}:{number}"
        for path in (ROOT / "edumanage_desktop").rglob("*.py")
        for number, line in enumerate(path.read_text("utf-8").splitlines(), start=1)
        if re.search(r"\b(TemporaryDirectory|mkdtemp)\(", line) and path.name != "temporary.py"
    ]
    assert made == [], "use services.temporary.temporary_folder: what a killed process left goes with the next one"


def test_what_is_just_being_made_or_somebody_else_s_is_left(temporary: Path, tmp_path: Path) -> None:
    young, old = temporary / "edumanage-backup-young", temporary / "edumanage-backup-old"
    elsewhere = tmp_path / "elsewhere"
    for folder in (young, old, elsewhere):
        folder.mkdir()
        (folder / "x").write_bytes(b"x")
    link = temporary / "edumanage-backup-link"
    link.symlink_to(elsewhere)
    (temporary / "edumanage-backup-file").write_bytes(b"x")
    (temporary / "another").mkdir()
    then = time.time() - 7_200
    for folder in (old, elsewhere):
        os.utime(folder, (then, then))
    with Notebook():
        pass
    assert {path.name for path in temporary.iterdir()} == {
        young.name, link.name, "edumanage-backup-file", "another",
    }  # fmt: skip
    assert (elsewhere / "x").exists()


def test_who_reads_notes_may_go_after_them() -> None:
    """An error keeps alive whoever was reading when it came: what is left of them says nothing then."""
    with Notebook() as notebook:
        notebook.note_names((f"{number}", None) for number in range(5))
        rows = notebook.sorted_names()
        assert next(rows) == ("0", None)
    assert isinstance(rows, Generator)
    rows.close()
