"""A lock is taken away from a job that may live only once somebody was told whose it is, and said so."""

import os
import platform
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from subprocess import PIPE

import pytest

from edumanage_desktop import commands
from edumanage_desktop.adapters.backup_archive.folder_storage import FolderStorage
from edumanage_desktop.domain.backups import RepositoryBusy
from edumanage_desktop.services.backup.locking import STALE_AFTER, locked
from edumanage_desktop.services.backup.storage import LOCK
from edumanage_desktop.toolbox import CommandToolbox
from tests.adapters.backed_up import desk_over
from tests.adapters.test_backup_restoring import told

HOLDING = """
import pathlib, sys, time
from tests.adapters.backed_up import desk_over
from edumanage_desktop.adapters.backup_archive.folder_storage import FolderStorage
from edumanage_desktop.services.backup.locking import locked
with locked(FolderStorage(root=pathlib.Path(sys.argv[1])), "prune"):
    print("held", flush=True)
    time.sleep(60)
"""


@pytest.fixture
def storage(tmp_path: Path) -> FolderStorage:
    """A place of backups."""
    made = FolderStorage(root=tmp_path / "backups")
    made.make_root()
    desk_over(made).begin(encrypt=False)
    return made


@pytest.fixture
def job(storage: FolderStorage) -> Iterator["subprocess.Popen[str]"]:
    """A job of another process that holds the lock."""
    command = [sys.executable, "-c", HOLDING, storage.describe()]
    process = subprocess.Popen(command, stdout=PIPE, text=True, cwd=Path.cwd(), env={**os.environ, "PYTHONPATH": "."})
    assert process.stdout is not None
    assert process.stdout.readline() == "held\n"
    yield process
    process.kill()
    process.wait(30)
    process.stdout.close()


def is_locked(storage: FolderStorage) -> bool:
    return (Path(storage.describe()) / LOCK).exists()


def test_the_lock_of_a_job_that_lives_stays_until_somebody_says_yes(
    storage: FolderStorage, job: "subprocess.Popen[str]", capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["backup", "repair", "--unlock", "--repository", storage.describe()]
    assert commands.run(words, CommandToolbox()) == 2
    said = capsys.readouterr().err
    assert is_locked(storage)
    assert f"on {platform.node()}, since " in said
    assert "(prune), and may be at work still" in said
    assert "The lock stays, for there is no terminal to ask." in said
    assert "--dry-run" not in said
    status, done = told(*words[1:], "--yes")
    assert (status, done["unlocked"], done["holder"]["job"]) == (0, True, "prune")
    assert not is_locked(storage)
    assert told(*words[1:]) == (0, {"unlocked": False, "holder": None})
    assert job.poll() is None


def test_the_lock_of_a_job_that_was_killed_goes_without_a_question(
    storage: FolderStorage, job: "subprocess.Popen[str]"
) -> None:
    job.kill()
    job.wait(30)
    assert is_locked(storage)
    status, done = told("repair", "--unlock", "--repository", storage.describe())
    assert (status, done["unlocked"], done["holder"]["is_dead"]) == (0, True, True)
    assert not is_locked(storage)


def test_what_gave_no_sign_of_life_for_long_or_says_nothing_is_told_apart(storage: FolderStorage) -> None:
    path = Path(storage.describe()) / LOCK
    storage.put_new(LOCK, b"no words of a job")
    assert told("repair", "--unlock", "--repository", storage.describe())[0] == 2
    long_ago = time.time() - STALE_AFTER.total_seconds() - 60
    os.utime(path, (long_ago, long_ago))
    status, done = told("repair", "--unlock", "--repository", storage.describe())
    assert (status, done["holder"]["is_known"], is_locked(storage)) == (0, False, False)


def test_the_lock_of_another_job_that_came_meanwhile_stays(storage: FolderStorage) -> None:
    desk = desk_over(storage)
    with locked(storage, "verify"):
        found = desk.lock_holder()
    assert found is not None
    with locked(storage, "backup") as lock:
        with pytest.raises(RepositoryBusy, match="backup"):
            desk.unlock(found)
        lock.check()


def test_yes_is_for_the_lock_alone(storage: FolderStorage) -> None:
    assert told("repair", "--yes", "--repository", storage.describe())[0] == 2
