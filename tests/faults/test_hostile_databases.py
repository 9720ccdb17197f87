"""A database that is locked, read-only, damaged, newer, not ours or full: one sentence, and on when it is over."""

import os
import shutil
import sqlite3
import subprocess
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from edumanage_desktop.entrance import WindowOptions
from tests.faults.deciding import DecidedDepartment, decided_department
from tests.faults.window_process import WindowProcess, WindowTemplate, window_templates
from tests.mounted_disks import fill, mounted, small_disk

LONGEST_GAP_S = 4.0
"""Less than a locked database is waited for."""
SMALL_DISK_KIB = 8192

pytestmark = [pytest.mark.slow, pytest.mark.timeout(600)]


@pytest.fixture(scope="module")
def warm_template(tmp_path_factory: pytest.TempPathFactory) -> Iterator[WindowTemplate]:
    """Windows that open in a moment."""
    with window_templates(tmp_path_factory.mktemp("windows")) as (made,):
        yield made


@pytest.fixture
def template(warm_template: WindowTemplate) -> Iterator[WindowTemplate]:
    """The same, with no window left behind."""
    yield warm_template
    warm_template.end_window()


@pytest.fixture(scope="module")
def department(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DecidedDepartment]:
    """A department whose file is copied, never opened itself by a window."""
    folder = tmp_path_factory.mktemp("department")
    with decided_department("sqlite", folder=folder, server=None, uploads=200) as made:
        made.database.close()
        yield made


def whole(department: DecidedDepartment) -> Path:
    """Return the file that nothing is wrong with."""
    return Path(department.database.url.removeprefix("sqlite:///"))


def options_for(database: Path, home: Path) -> WindowOptions:
    return WindowOptions(
        data_folder=home / "data",
        config_folder=home / "config",
        cache_folder=home / "cache",
        database=f"sqlite:///{database}",
        store=home / "files",
        login="ann",
    )


def put(source: Path, database: Path) -> None:
    """Put a copy of a file in a database's place, as a restore does."""
    if database.is_dir():
        database.rmdir()
    database.parent.mkdir(exist_ok=True)
    for beside in ("-wal", "-shm"):
        database.with_name(database.name + beside).unlink(missing_ok=True)
    fresh = database.with_suffix(".fresh")
    shutil.copy(source, fresh)
    os.replace(fresh, database)


def decide_once_and_close(window: WindowProcess, database: Path) -> None:
    """Let the person decide, and look for it in the file."""
    window.wait_for("ready")
    window.ask("decide")
    done = window.wait_for("done")
    window.close()
    assert not window.of_kind("crash")
    assert window.of_kind("closing")[0]["gap_s"] < LONGEST_GAP_S
    with closing(sqlite3.connect(database)) as connection:
        rows = connection.execute("SELECT upload_id,kind,actor FROM history WHERE act_uuid=?", (done["uuid"],))
        assert rows.fetchall() == [(done["upload"], done["act"], "ann")]


def header(path: Path) -> None:
    with path.open("r+b") as file:
        file.write(os.urandom(100))


def middle_page(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        (page,) = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name='student_uploads'").fetchone()
        (size,) = connection.execute("PRAGMA page_size").fetchone()
    with path.open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(b"\xff" * size)


def truncated(path: Path) -> None:
    os.truncate(path, path.stat().st_size * 6 // 10)


def empty(path: Path) -> None:
    os.truncate(path, 0)


def text(path: Path) -> None:
    path.write_text("Dear colleagues,\nthe database has moved.\n" * 100)


def newer(path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("UPDATE em_schema SET version_num='9999'")


def older(path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("UPDATE em_schema SET version_num='0001'")


def somebody_elses(path: Path) -> None:
    path.unlink()
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("CREATE TABLE songs(id INTEGER PRIMARY KEY, name TEXT)")


def a_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def missing(path: Path) -> None:
    path.unlink()


def missing_folder(path: Path) -> None:
    path.unlink()
    path.parent.rmdir()


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (header, "damaged database, or none"),
        (middle_page, "damaged database, or none"),
        (truncated, "damaged database, or none"),
        (empty, "holds no EduManage tables"),
        (text, "damaged database, or none"),
        (newer, "newer version"),
        (older, "an administrator upgrades it"),
        (somebody_elses, "holds no EduManage tables"),
        (a_folder, "it is missing, or you have no right"),
        (missing, "it is missing, or you have no right"),
        (missing_folder, "it is missing, or you have no right"),
    ],
)
def test_a_spoilt_database_is_told_in_one_sentence_and_opened_when_it_is_whole_again(
    department: DecidedDepartment, template: WindowTemplate, tmp_path: Path, spoil: Callable[[Path], None], words: str
) -> None:
    database = tmp_path / "shared" / "physics.sqlite"
    put(whole(department), database)
    spoil(database)
    before = database.read_bytes() if database.is_file() else None
    window = template.open(options_for(database, tmp_path))
    sentence = hindrance(window)
    assert words in sentence
    assert "Nothing was changed" in sentence
    assert "Traceback" not in sentence
    assert (database.read_bytes() if database.is_file() else None) == before
    put(whole(department), database)
    window.ask("retry")
    decide_once_and_close(window, database)


def hindrance(window: WindowProcess) -> str:
    """Wait until the window, or its queue, says what hinders it."""
    for _ in range(600):
        told = [each for each in window.of_kind("hindrance", "queue_hindrance") if each["sentence"]]
        lasting = [each["sentence"] for each in told if "takes a moment" not in each["sentence"]]
        if lasting:
            return str(lasting[-1])
        assert window.status is None
        window.listen(0.1)
    pytest.fail(f"nothing hinders: {window.reports[-5:]}")


def test_a_locked_database(department: DecidedDepartment, template: WindowTemplate, tmp_path: Path) -> None:
    database = tmp_path / "physics.sqlite"
    put(whole(department), database)
    with closing(sqlite3.connect(database, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode=EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        window = template.open(options_for(database, tmp_path))
        assert "busy" in hindrance(window)
        window.ask("retry")
        window.listen(1.0)
    decide_once_and_close_or_retry(window, database)


def decide_once_and_close_or_retry(window: WindowProcess, database: Path) -> None:
    """The retry may have met the lock once more."""
    while not window.of_kind("ready"):
        window.listen(6.0)
        if not window.of_kind("settled"):
            window.ask("retry")
    decide_once_and_close(window, database)


def test_a_database_that_is_locked_while_deciding(
    department: DecidedDepartment, template: WindowTemplate, tmp_path: Path
) -> None:
    database = tmp_path / "physics.sqlite"
    put(whole(department), database)
    window = template.open(options_for(database, tmp_path), presses=1)
    window.wait_for("ready")
    with closing(sqlite3.connect(database, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        window.ask("decide")
        assert "busy" in window.wait_for("kept")["sentence"]
    decide_once_and_close(window, database)


@contextmanager
def unchangeable(path: Path) -> Iterator[None]:
    """Make a file really read-only, also for root, whom permissions do not bind."""
    if os.geteuid() != 0:
        path.chmod(0o400)
        yield
        path.chmod(0o600)
        return
    if subprocess.run(["chattr", "+i", str(path)], check=False, capture_output=True).returncode != 0:
        pytest.skip("root cannot be kept from writing here: this file system knows no immutable files")
    try:
        yield
    finally:
        subprocess.run(["chattr", "-i", str(path)], check=True)


def test_a_read_only_file_is_shown_and_takes_decisions_once_it_may_be_written(
    department: DecidedDepartment, template: WindowTemplate, tmp_path: Path
) -> None:
    database = tmp_path / "physics.sqlite"
    put(whole(department), database)
    with unchangeable(database):
        window = template.open(options_for(database, tmp_path), presses=1)
        window.wait_for("ready")
        window.ask("decide")
        assert "read-only" in window.wait_for("kept")["sentence"]
    decide_once_and_close(window, database)


def test_a_read_only_folder(department: DecidedDepartment, template: WindowTemplate, tmp_path: Path) -> None:
    source = tmp_path / "source"
    source.mkdir()
    put(whole(department), source / "physics.sqlite")
    with mounted(tmp_path / "share", "--bind", str(source)) as share:
        subprocess.run(["mount", "-o", "remount,ro,bind", str(share)], check=True)
        window = template.open(options_for(share / "physics.sqlite", tmp_path), presses=1)
        sentence = hindrance(window)
        assert "read-only" in sentence or "no right to it" in sentence
        subprocess.run(["mount", "-o", "remount,rw,bind", str(share)], check=True)
        window.ask("retry")
        decide_once_and_close(window, share / "physics.sqlite")


def test_a_full_disk_under_the_database(
    department: DecidedDepartment, template: WindowTemplate, tmp_path: Path
) -> None:
    with small_disk(tmp_path / "share", kib=SMALL_DISK_KIB) as share:
        database = share / "physics.sqlite"
        put(whole(department), database)
        window = template.open(options_for(database, tmp_path), presses=1)
        window.wait_for("ready")
        ballast = fill(share)
        window.ask("decide")
        assert "is full" in window.wait_for("kept")["sentence"]
        window.listen(1.5)
        assert not window.of_kind("done", "failed")
        ballast.unlink()
        decide_once_and_close(window, database)


def test_a_full_disk_under_the_journal(department: DecidedDepartment, template: WindowTemplate, tmp_path: Path) -> None:
    database = tmp_path / "physics.sqlite"
    put(whole(department), database)
    with small_disk(tmp_path / "own", kib=SMALL_DISK_KIB) as own:
        options = replace(options_for(database, tmp_path), data_folder=own / "data")
        window = template.open(options, presses=1_000)
        window.wait_for("ready")
        ballast = fill(own)
        window.ask("decide")
        failed = window.wait_for("failed")
        assert "disk full" in failed["sentence"]
        assert "nothing was sent" in failed["sentence"]
        with closing(sqlite3.connect(database)) as connection:
            assert connection.execute("SELECT COUNT(*) FROM acts").fetchone() == (0,)
        ballast.unlink()
        decide_once_and_close(window, database)


def test_a_full_disk_at_the_start(department: DecidedDepartment, template: WindowTemplate, tmp_path: Path) -> None:
    database = tmp_path / "physics.sqlite"
    put(whole(department), database)
    with mounted(tmp_path / "own", "-t", "tmpfs", "-o", "size=1m,nr_inodes=1", "tmpfs") as own:
        window = template.open(replace(options_for(database, tmp_path), data_folder=own / "data"), presses=1)
        assert "journal of decisions cannot be written" in hindrance(window)
        subprocess.run(["mount", "-o", "remount,nr_inodes=1000", str(own)], check=True)
        window.ask("retry")
        decide_once_and_close(window, database)
