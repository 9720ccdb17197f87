"""Killed at any step of a restore in place, the old or the new database stands, whole, and the next restore works.

The process dies before a statement of SQL, opening, renaming or removal of a file: before some of all, and the first
and the last of what switches; soaked, of almost all. Within the one transaction that switches it dies before each of
some portions of pages, and at moments of a clock.
"""

import os
import signal
import time
from pathlib import Path

import pytest

from edumanage_desktop.adapters.backup_archive.folder_storage import FolderStorage
from edumanage_desktop.adapters.database import embedded_in_place
from edumanage_desktop.restoring_in_place import in_place_restore
from edumanage_desktop.services.backup.progress import Stage
from tests.adapters.backed_up import desk_over
from tests.adapters.dying import Steps, chosen, dies, kinds_of
from tests.adapters.restored_in_place import InPlace, Rows, in_place, state_of
from tests.conftest import SOAK

ENDS = ("backup", "between", "os.rename", "os.remove")
"""Before the first and the last of these, too: here everything is switched, kept and swept."""


def restoring(place: InPlace, steps: Steps, stage: str | None, *, pages: int = 5_000) -> None:
    """Restore, in a child; steps are counted from when a stage has begun."""
    embedded_in_place._PAGES_AT_ONCE = pages
    desk = desk_over(FolderStorage(root=place.department.folder / "backups"))
    steps.counts = stage is None

    def told(now: Stage) -> None:
        if not steps.counts and now.doing == stage:
            steps.counts = True
            steps.of_sqlite("between")

    restore = in_place_restore(place.target, desk, told, sign_in=lambda: None)
    steps.of_files()
    if steps.counts:
        steps.of_sqlite("between")
    restore.run(place.manifest.snapshot)


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


@pytest.mark.soak
@pytest.mark.parametrize(("stage", "apart"), [(None, 900), ("carried over", 60)])
def test_killed_at_any_step_the_old_or_the_new_one_stands(tmp_path: Path, stage: str | None, apart: int) -> None:
    with in_place(tmp_path) as place:
        new = state_of(place.path)
        place.go_on()
        old = state_of(place.path)
        kinds = kinds_of(lambda steps: restoring(place, steps, stage), tmp_path)
        assert state_of(place.path) == new, "it came to its end"
        bring_back(place)
        assert state_of(place.path) == old
        steps = chosen(kinds, apart=apart, ends_of=ENDS, soaked_apart=5)
        if stage is None and not SOAK:  # until then nothing is touched but what is beside
            steps = list(range(1, len(kinds), apart))
        for step in steps:
            where = f"killed at step {step} of {len(kinds)}, {kinds[step - 1]}"
            assert dies(lambda steps: restoring(place, steps, stage), step), where
            if assert_old_or_new(place, old, new, where):
                bring_back(place)
                assert state_of(place.path) == old
        assert len(steps) > 4
        assert not [name for name in place.beside() if ".kept-" not in name], "what was unfinished is swept"


def test_killed_while_it_is_switched_the_old_one_stands(tmp_path: Path) -> None:
    """A transaction of many portions of pages, of which some were written."""
    with in_place(tmp_path) as place:
        new = state_of(place.path)
        place.go_on()
        old = state_of(place.path)
        for step in range(25, 145, 30):
            assert dies(lambda steps: restoring(place, steps, "switched", pages=4), step)
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
            child, said = begun(place)
            assert os.read(said, 1) == b"s"
            time.sleep(number * 0.02)
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
            os.close(said)
            if assert_old_or_new(place, old, new, f"killed {number}"):
                bring_back(place)
                assert state_of(place.path) == old


def begun(place: InPlace) -> tuple[int, int]:
    """Fork a child that restores, and says so when it switches; return it and where it says that."""
    said, says = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            desk = desk_over(FolderStorage(root=place.department.folder / "backups"))

            def told(now: Stage) -> None:
                if now.doing == "switched":
                    os.write(says, b"s")

            in_place_restore(place.target, desk, told, sign_in=lambda: None).run(place.manifest.snapshot)
        finally:
            os._exit(0)
    os.close(says)
    return child, said
