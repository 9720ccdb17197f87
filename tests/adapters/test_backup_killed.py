"""Whatever kills a restore or a pruning on its way, the backups that are kept are whole, and it can be done again."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from edumanage_desktop.adapters.backup_archive.folder_storage import FolderStorage
from edumanage_desktop.adapters.database.restored_file import empty_database
from edumanage_desktop.adapters.file_store.local import LocalFileStore
from edumanage_desktop.backing_up import scratch
from edumanage_desktop.services.administration import Target
from edumanage_desktop.services.backup.desk import BackupDesk
from edumanage_desktop.services.backup.progress import Progress
from edumanage_desktop.services.backup.retention import Retention
from edumanage_desktop.services.backup.storage import LOCK
from tests.adapters.backed_up import BackedUp, desk_over
from tests.adapters.dying import SOAKED_TIMES, Steps, dies, drawn, kinds_of
from tests.adapters.judged_database import judged_database
from tests.adapters.test_backup_restoring import empty
from tests.conftest import SOAK
from tests.engines import EVERY_ENGINE, PrivateServers

NEWEST_ONLY = Retention(0, 0, 0, 0)
_KILLS = 8
Job = Callable[[BackupDesk, Progress], object]
"""What a child does with the backups, telling how far it is."""


def prune(desk: BackupDesk, tell: Progress) -> None:
    desk.pruning(tell).run(NEWEST_ONLY)


def restore(url: str, store: Path) -> Job:
    def run(desk: BackupDesk, tell: Progress) -> None:
        with closing(empty_database(Target(url))) as database:
            done = desk.restoring(desk.latest(), database, LocalFileStore(root=store), tell).run()
        assert done.wrong == []

    return run


@pytest.fixture(scope="module")
def origin(tmp_path_factory: pytest.TempPathFactory) -> Iterator[BackedUp]:
    """A department with three backups; each has files that no other has."""
    folder = tmp_path_factory.mktemp("killed")
    with judged_database("sqlite", folder=folder, server=None) as own:
        department = BackedUp(own, folder / "department")
        portal = folder / "department/store/uploads/films.pdf"
        portal.parent.mkdir()
        for number in range(3):
            portal.write_bytes(b"films" * (number + 1))
            department.fill(2)
            department.take()
        yield department


def killed_at(step: int, job: Job, backups: Path, folder: Path) -> int | None:
    """Do something in a child that dies at a step; return how many there were when it came to its end."""

    def work(steps: Steps) -> None:
        desk = desk_over(FolderStorage(root=backups))
        desk.repository()
        steps.of_files()
        job(desk, lambda stage: steps.passed(stage.doing))

    if step == 0:
        return len(kinds_of(work, folder))
    return None if dies(work, step) else 0


def spread(steps: int) -> list[int]:
    """Return steps all over the way, and the last ones."""
    usual, ends = range(1, steps, max(1, steps // _KILLS)), range(max(1, steps - 3), steps + 1)
    return sorted({*(drawn(steps, SOAKED_TIMES * len(usual)) if SOAK else usual), *ends})


def content(root: Path) -> dict[str, bytes]:
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in sorted(root.rglob("*")) if path.is_file()}


@pytest.mark.soak
def test_a_killed_pruning_loses_no_backup_that_is_kept(origin: BackedUp, tmp_path: Path) -> None:
    names = [each.manifest.snapshot for each in reversed(origin.desk().listings())]

    def copied(name: str) -> Path:
        return Path(shutil.copytree(origin.folder / "backups", tmp_path / name))

    steps = killed_at(0, prune, copied("whole"), tmp_path)
    assert steps is not None
    assert steps > 40
    left: set[int] = set()
    for step in spread(steps):
        root = copied(f"{step}")
        assert killed_at(step, prune, root, tmp_path) is None or step > steps - 5, "it may be done a step sooner"
        (root / LOCK).unlink(missing_ok=True)
        desk = desk_over(FolderStorage(root=root))
        listed = [each.manifest.snapshot for each in reversed(desk.listings())]
        assert listed in (names, names[-1:]), f"killed at step {step}"
        assert [each for each in desk.verify().damaged if each.snapshots] == [], f"killed at step {step}"
        left.add(len(content(root)))
        desk.pruning().run(NEWEST_ONLY)
        assert desk.verify().damaged == []
        assert {name for name in content(root) if not name.endswith((".writing", ".claim"))} == set(
            content(tmp_path / "whole")
        )
        shutil.rmtree(root)
    assert len(left) > 4, "it was killed in the middle of it"
    assert desk_over(FolderStorage(root=tmp_path / "whole")).drill(names[-1], scratch).wrong == []


@pytest.mark.soak
@pytest.mark.parametrize("engine", EVERY_ENGINE)
def test_a_killed_restore_touches_no_backup_and_is_done_again(
    origin: BackedUp, engine: str, tmp_path: Path, servers: PrivateServers
) -> None:
    server, backups = servers.of(engine), origin.folder / "backups"
    desk, before, stores = origin.desk(), content(backups), iter(range(1_000))

    def emptied() -> Path:
        store = tmp_path / f"store-{next(stores)}"
        store.mkdir()
        return store

    def killed(step: int) -> int | None:
        with empty(engine, tmp_path, server) as url:
            return killed_at(step, restore(url, emptied()), backups, tmp_path)

    steps = killed(0)
    assert steps is not None
    assert steps > 100
    for step in spread(steps):
        assert killed(step) is None or step > steps - 5
        assert content(backups) == before, f"killed at step {step}"
    with empty(engine, tmp_path, server) as url:
        store = emptied()
        assert killed_at(3 * steps // 4, restore(url, store), backups, tmp_path) is None, "before it is proven"
        with closing(empty_database(Target(url))) as database:
            assert desk.restoring(desk.latest(), database, LocalFileStore(root=store)).run().wrong == []
    assert content(backups) == before
    assert desk.verify().damaged == []
