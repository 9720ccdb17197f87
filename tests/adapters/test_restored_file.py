"""A restore into a file makes the whole database or none, whatever kills it, and can be done again as it stands."""

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from edumanage_desktop.adapters.backup_archive.folder_storage import FolderStorage
from edumanage_desktop.backing_up import restore_target
from edumanage_desktop.backup_room import room_of
from edumanage_desktop.domain.backups import BackupCancelled, RestoreBusy
from edumanage_desktop.domain.errors import DatabaseBusy, DatabaseNotEmpty, FileUnreadable
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.entrance import WindowOptions
from edumanage_desktop.services.administration import Target
from edumanage_desktop.services.backup.progress import Progress, no_progress
from edumanage_desktop.services.backup.room import NewFolder
from tests.adapters.backed_up import BackedUp, desk_over
from tests.adapters.dying import Steps, dies, kinds_of
from tests.adapters.judged_database import judged_database
from tests.conftest import SOAK

_KILLS = 6 if not SOAK else 200


@pytest.fixture(scope="module")
def backups(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The repository of a department with a backup of four submissions."""
    folder = tmp_path_factory.mktemp("origin")
    with judged_database("sqlite", folder=folder, server=None) as own:
        department = BackedUp(own, folder / "department")
        department.fill()
        department.take()
        yield department.folder / "backups"


def restore(backups: Path, file: Path, store: Path, tell: Progress = no_progress) -> None:
    """Restore as the commands do, and prove it."""
    desk = desk_over(FolderStorage(root=backups))
    with restore_target(Target(f"sqlite:///{file.as_posix()}", str(store))) as (database, files):
        assert desk.restoring(desk.latest(), database, files, tell).run().wrong == []


def submissions(file: Path) -> int:
    """Count them in a database that must be whole, and in which readers do not wait for the writer."""
    with closing(sqlite3.connect(file)) as plain:
        assert plain.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert plain.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert plain.execute("SELECT COUNT(*) FROM sqlite_master WHERE type='trigger'").fetchone()[0] > 10
        return int(plain.execute("SELECT COUNT(*) FROM student_uploads").fetchone()[0])


def test_killed_at_any_moment_there_is_no_database_or_the_whole_one(backups: Path, tmp_path: Path) -> None:
    def work(folder: Path, steps: Steps) -> None:
        steps.of_files()
        restore(backups, folder / "d.sqlite", folder / "files", lambda stage: steps.passed(stage.doing))

    def place(name: str) -> Path:
        (tmp_path / name / "files").mkdir(parents=True)
        return tmp_path / name

    whole = place("whole")
    kinds = kinds_of(lambda steps: work(whole, steps), tmp_path)
    assert submissions(whole / "d.sqlite") == 4
    renamed = len(kinds) - kinds[::-1].index("os.rename")
    steps = {*range(1, len(kinds), max(1, len(kinds) // _KILLS)), renamed - 1, renamed, renamed + 1}
    seen = set()
    for step in sorted(steps):
        folder = place(f"at-{step}")
        dies(lambda steps, folder=folder: work(folder, steps), step)  # type: ignore[misc]  # a folder for each
        file = folder / "d.sqlite"
        seen.add(file.exists())
        if file.exists():
            assert submissions(file) == 4, f"killed at step {step}"
            file.unlink()
        restore(backups, file, folder / "files")
        assert submissions(file) == 4
        assert not [*folder.glob("*.restoring*"), *folder.glob("*.restore-lock")]
        shutil.rmtree(folder)
    assert seen == {True, False}


def test_a_store_that_is_away_is_noticed_before_a_database_is_made(backups: Path, tmp_path: Path) -> None:
    with pytest.raises(FileUnreadable, match="is not there"):
        restore(backups, tmp_path / "d.sqlite", tmp_path / "missing")
    assert list(tmp_path.iterdir()) == []
    (tmp_path / "missing").mkdir()
    restore(backups, tmp_path / "d.sqlite", tmp_path / "missing")
    assert submissions(tmp_path / "d.sqlite") == 4


def test_one_that_breaks_off_leaves_no_database(backups: Path, tmp_path: Path) -> None:
    def break_off(_stage: object) -> None:
        raise BackupCancelled(Sentence("Enough."))

    (tmp_path / "files").mkdir()
    with pytest.raises(BackupCancelled):
        restore(backups, tmp_path / "d.sqlite", tmp_path / "files", break_off)
    assert not list(tmp_path.glob("d.sqlite")) + list(tmp_path.glob("*.restoring*"))


def test_work_is_never_replaced_and_the_words_are_of_restoring(backups: Path, tmp_path: Path) -> None:
    (tmp_path / "files").mkdir()
    restore(backups, tmp_path / "d.sqlite", tmp_path / "files")
    with pytest.raises(DatabaseNotEmpty, match="restore in place") as refused:
        restore(backups, tmp_path / "d.sqlite", tmp_path / "files")
    assert "sample" not in str(refused.value.sentence)
    assert submissions(tmp_path / "d.sqlite") == 4


def test_a_log_that_a_lost_database_left_harms_none(backups: Path, tmp_path: Path) -> None:
    (tmp_path / "files").mkdir()
    (tmp_path / "d.sqlite-wal").write_bytes(os.urandom(5_000))
    restore(backups, tmp_path / "d.sqlite", tmp_path / "files")
    assert submissions(tmp_path / "d.sqlite") == 4


def test_an_empty_file_that_somebody_reads_is_not_replaced(backups: Path, tmp_path: Path) -> None:
    file = tmp_path / "d.sqlite"
    (tmp_path / "files").mkdir()
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("PRAGMA journal_mode=WAL")
        other.execute("BEGIN")
        other.execute("SELECT COUNT(*) FROM sqlite_master").fetchone()
        with pytest.raises(DatabaseBusy):
            restore(backups, file, tmp_path / "files")
        other.execute("ROLLBACK")
    restore(backups, file, tmp_path / "files")
    assert submissions(file) == 4


def test_two_do_not_restore_into_one_file(backups: Path, tmp_path: Path) -> None:
    (tmp_path / "files").mkdir()
    tried: list[object] = []

    def meanwhile(_stage: object) -> None:
        if not tried:
            tried.append(None)
            with pytest.raises(RestoreBusy):
                restore(backups, tmp_path / "d.sqlite", tmp_path / "files")

    restore(backups, tmp_path / "d.sqlite", tmp_path / "files", meanwhile)
    assert tried
    assert submissions(tmp_path / "d.sqlite") == 4


def test_the_window_takes_a_folder_again_in_which_a_restore_was_killed(backups: Path, tmp_path: Path) -> None:
    folder = tmp_path / "restored"
    home, url = tmp_path / "home", f"sqlite:///{tmp_path / 'own.sqlite'}"
    options = WindowOptions(home / "data", home / "config", home / "cache", url, home / "files", "ada")
    room = room_of(options, None)

    def work(tell: Progress) -> None:
        desk = desk_over(FolderStorage(root=backups))
        with room.restore_target(NewFolder(folder)) as (database, store):
            assert desk.restoring(desk.latest(), database, store, tell).run().wrong == []

    assert dies(lambda steps: work(lambda stage: steps.passed(stage.doing)), 40)
    assert not (folder / NewFolder.DATABASE_FILE).exists()
    assert (folder / f"{NewFolder.DATABASE_FILE}.restoring").exists()
    work(no_progress)
    assert submissions(folder / NewFolder.DATABASE_FILE) == 4
