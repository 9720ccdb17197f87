"""Killed at any step of a restore in place, the old or the new database stands, whole, and the next restore works.

The process dies before the n-th statement of SQL, opening, renaming or removal of a file: every 900th while the new
database is made beside, which touches nothing else, and every 23rd from when something is carried over. Within the one
transaction that switches it dies before each of some portions of pages, and at moments of a clock.
"""

import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.adapters.restored_in_place import InPlace, Rows, in_place, state_of

KILLED = """
import os, signal, sqlite3, sys
from pathlib import Path
sys.path.insert(0, {root!r})
from edumanage_desktop.adapters.backup_archive.folder_storage import FolderStorage
from edumanage_desktop.adapters.database import embedded_in_place
from edumanage_desktop.restoring_in_place import in_place_restore
from edumanage_desktop.services.administration import Target
from tests.adapters.backed_up import desk_over
left, counts = {step}, {stage!r} is None
embedded_in_place._PAGES_AT_ONCE = {pages}
def die():
    global left
    if counts:
        left -= 1
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)
def told(stage):
    global counts
    counts = counts or stage.doing == {stage!r}
    if stage.doing == "switched":
        print("switching", flush=True)
files = {{"os.rename", "open", "os.remove", "os.mkdir", "sqlite3.connect"}}
sys.addaudithook(lambda name, _arguments: die() if name in files else None)
def profile(frame, event, called):
    if event == "c_call" and isinstance(getattr(called, "__self__", None), (sqlite3.Connection, sqlite3.Cursor)):
        die()
    elif event == "call" and frame.f_code.co_name == "between":
        die()
sys.setprofile(profile)
desk = desk_over(FolderStorage(root=Path({backups!r})))
target = Target({url!r}, {store!r}, "adm")
in_place_restore(target, desk, told, sign_in=lambda: None).run({snapshot!r})
"""


def killed(place: InPlace, step: int, stage: str | None, *, pages: int = 5_000) -> "subprocess.Popen[bytes]":
    """Start a restore that dies at a step after a stage has begun."""
    script = KILLED.format(
        root=str(Path(__file__).parents[2]),
        step=step,
        stage=stage,
        pages=pages,
        backups=str(place.department.folder / "backups"),
        url=place.own.url,
        store=str(place.department.folder / "store"),
        snapshot=place.manifest.snapshot,
    )
    command = [sys.executable, "-c", script]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)


def assert_old_or_new(place: InPlace, old: Rows, new: Rows, where: str) -> bool:
    """Return whether it was switched; what was in use is kept then."""
    found = state_of(place.path)
    is_new = found == new
    assert is_new or found == old, where
    kept = place.kept().listed()
    if is_new:
        assert kept, where
        assert state_of(place.path.with_name(f"{place.path.name}.kept-{kept[0].name}")) == old, where
    return is_new


def bring_back(place: InPlace) -> None:
    """Let the old one be in use again, and keep nothing."""
    place.kept().go_back(place.kept().listed()[0].name)
    for each in place.kept().listed():
        place.kept().dismiss(each.name)


@pytest.mark.parametrize(("stage", "apart"), [(None, 900), ("carried over", 23)])
def test_killed_at_any_step_the_old_or_the_new_one_stands(tmp_path: Path, stage: str | None, apart: int) -> None:
    with in_place(tmp_path) as place:
        new = state_of(place.path)
        place.go_on()
        old = state_of(place.path)
        step, kills, status = 1, 0, -signal.SIGKILL
        while status:
            process = killed(place, step, stage)
            process.communicate(timeout=240)
            status = process.returncode
            assert status in (0, -signal.SIGKILL), f"step {step}: {status}"
            if assert_old_or_new(place, old, new, f"killed at step {step}") and status:
                bring_back(place)
                assert state_of(place.path) == old
            kills += status != 0
            step += apart
        assert kills > 2
        assert state_of(place.path) == new, "the last one came to its end"
        assert not [name for name in place.beside() if ".kept-" not in name], "what was unfinished is swept"


def test_killed_while_it_is_switched_the_old_one_stands(tmp_path: Path) -> None:
    """A transaction of many portions of pages, of which some were written."""
    with in_place(tmp_path) as place:
        new = state_of(place.path)
        place.go_on()
        old = state_of(place.path)
        steps = range(25, 145, 30)
        for step in steps:
            process = killed(place, step, "switched", pages=4)
            process.communicate(timeout=240)
            assert process.returncode == -signal.SIGKILL
            assert not assert_old_or_new(place, old, new, f"killed at step {step}")
            assert place.own.act("ann", "reopen", place.made[0]).accepted, "the next writer is not hindered"
            place.own.act("ann", "approve", place.made[0])
            old = state_of(place.path)


def test_killed_at_moments_of_a_clock_the_old_or_the_new_one_stands(tmp_path: Path) -> None:
    """Also within the one call of SQLite that makes the transaction final."""
    with in_place(tmp_path) as place:
        new = state_of(place.path)
        place.go_on()
        old = state_of(place.path)
        for number in range(5):
            process = killed(place, 10**9, None)
            assert process.stdout is not None
            assert process.stdout.readline() == b"switching\n"
            time.sleep(number * 0.025)
            process.kill()
            process.communicate(timeout=240)
            if assert_old_or_new(place, old, new, f"killed {number}"):
                bring_back(place)
                assert state_of(place.path) == old
