"""A backup holds all tables as of one instant and every file that they name, and is listed when it is whole."""

import io
import json
import shutil
import sqlite3
import threading
from collections.abc import Iterator
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import BinaryIO

import pytest
import zstandard

from edumanage_desktop.adapters.backup_archive.folder_storage import FolderStorage
from edumanage_desktop.adapters.backup_archive.packing import ZstdPacking
from edumanage_desktop.adapters.database.backup_text import TABLES
from edumanage_desktop.adapters.database.schema import HEAD
from edumanage_desktop.adapters.file_store.local import LocalFileStore
from edumanage_desktop.domain.acts import ActFile
from edumanage_desktop.domain.backups import (
    BackupCancelled,
    Manifest,
    RepositoryBusy,
    RepositoryUnknown,
    WrongPassphrase,
)
from edumanage_desktop.domain.errors import FileUnreadable, Refused
from edumanage_desktop.services.backup.file_lists import FileState, ListedFile, read_list
from edumanage_desktop.services.backup.locking import locked
from edumanage_desktop.services.backup.progress import Stage
from edumanage_desktop.services.backup.repository import Repository
from edumanage_desktop.services.backup.storage import LOCK
from edumanage_desktop.services.backup.streams import whole
from edumanage_desktop.services.backup.taking import BackupTaking
from tests.adapters.backed_up import NASTY, PASSPHRASE, BackedUp, desk_over
from tests.adapters.dying import Steps, chosen, dies, kinds_of
from tests.adapters.judged_database import judged_database
from tests.engines import EVERY_ENGINE, PrivateServers


@pytest.fixture(params=EVERY_ENGINE)
def department(request: pytest.FixtureRequest, tmp_path: Path, servers: PrivateServers) -> Iterator[BackedUp]:
    """A department of each engine in turn."""
    with judged_database(request.param, folder=tmp_path, server=servers.of(request.param)) as own:
        yield BackedUp(own, tmp_path / "department")


@pytest.fixture
def embedded(tmp_path: Path) -> Iterator[BackedUp]:
    """A department in a file."""
    with judged_database("sqlite", folder=tmp_path, server=None) as own:
        yield BackedUp(own, tmp_path / "department")


class Watched(LocalFileStore):
    """A store that notes what was opened."""

    def __init__(self, root: Path) -> None:
        super().__init__(root=root)
        self.opened: list[str] = []

    def open(self, store_key: str) -> BinaryIO:
        self.opened.append(store_key)
        return super().open(store_key)


def rows_of(repository: Repository, manifest: Manifest, table: str) -> list[list[str | None]]:
    """Return the rows of a table as `LOAD DATA` would read them."""
    found = next(each for each in manifest.tables if each.name == table)
    with (
        repository.opened(repository.table_name(manifest.snapshot, table)) as packed,
        ZstdPacking().unpacked(packed) as content,
    ):
        lines = whole(content).decode().split("\n")
    assert lines.pop() == ""
    assert len(lines) == found.rows
    marks = {"\\\\": "\\", "\\t": "\t", "\\n": "\n", "\\0": "\0"}

    def plain(cell: str) -> str | None:
        if cell == "\\N":
            return None
        out, at = "", 0
        while at < len(cell):
            step = 2 if cell[at] == "\\" else 1
            out += marks[cell[at : at + 2]] if step == 2 else cell[at]
            at += step
        return out

    return [[plain(cell) for cell in line.split("\t")] for line in lines]


def files_of(repository: Repository, manifest: Manifest) -> dict[str, ListedFile]:
    name = repository.file_list_name(manifest.snapshot)
    with repository.opened(name) as packed, ZstdPacking().unpacked(packed) as content:
        return {file.key: file for file in read_list(content)}


def test_every_row_of_every_table_is_in_it(department: BackedUp) -> None:
    department.fill()
    desk = department.desk()
    manifest = department.take(desk)
    repository = desk.repository()
    for table in TABLES:
        columns = [column.name for column in table.columns if column.name not in ("one_time_sha256",)]
        held = rows_of(repository, manifest, table.name)
        names = next(each.columns for each in manifest.tables if each.name == table.name)
        places = [names.index(column) for column in columns]
        expected = department.own.root(f"SELECT {','.join(columns)} FROM {table.name}")
        texts = [
            tuple(None if cell is None else cell.decode() if isinstance(cell, bytes) else str(cell) for cell in row)
            for row in expected
        ]
        found = [tuple(row[place] for place in places) for row in held]
        assert sorted(found, key=repr) == sorted(texts, key=repr), table.name
    assert manifest.origin.login == "bak"
    assert manifest.origin.revision == HEAD
    assert manifest.checkpoint.uploads == 4
    titles = [row[3] for row in rows_of(repository, manifest, "student_uploads")]
    assert titles[0] == f"{NASTY} 0"


def test_every_file_is_in_it_and_the_second_backup_copies_none(department: BackedUp) -> None:
    department.fill()
    desk = department.desk()
    first = department.take(desk)
    repository = desk.repository()
    held = files_of(repository, first)
    assert {file.state for file in held.values()} == {FileState.WELL, FileState.MISSING}
    assert (first.files.files, first.files.missing) == (3, 1), "the portal's row names a file that is not there"
    for file in held.values():
        if file.state is FileState.WELL:
            with repository.opened(repository.object_name(file.sha256)) as content:
                kept = whole(content)
            with department.store.open(file.key) as stream:
                assert stream.read() == kept
    objects = {path: path.stat().st_mtime_ns for path in (department.folder / "backups/objects").rglob("*")}
    watched = Watched(department.folder / "store")
    department.store = watched
    second = department.take(desk)
    assert watched.opened == []
    assert {path: path.stat().st_mtime_ns for path in (department.folder / "backups/objects").rglob("*")} == objects
    assert second.previous == first.snapshot
    assert files_of(repository, second) == held
    assert [each.manifest.snapshot for each in desk.listings()] == [second.snapshot, first.snapshot]


def test_ordinary_tools_read_it(embedded: BackedUp) -> None:
    embedded.fill()
    desk = embedded.desk()
    manifest = embedded.take(desk)
    packed = embedded.folder / "backups/snapshots" / manifest.snapshot / "tables/student_uploads.tsv.zst"
    lines = zstandard.ZstdDecompressor().stream_reader(packed.read_bytes()).read().decode().splitlines()
    assert len(lines) == 4
    assert json.loads((packed.parent.parent / "manifest.json").read_text())["snapshot"] == manifest.snapshot


def test_no_secret_is_in_it(embedded: BackedUp) -> None:
    embedded.own.root("UPDATE people SET one_time_sha256=:s,password_until_us=99 WHERE login='ann'", s="5e" * 32)
    desk = embedded.desk()
    manifest = embedded.take(desk)
    names = {table.name for table in manifest.tables}
    assert "local_passwords" not in names
    people = rows_of(desk.repository(), manifest, "people")
    columns = next(table.columns for table in manifest.tables if table.name == "people")
    ann = dict(zip(columns, next(row for row in people if row[0] == "ann"), strict=True))
    assert (ann["one_time_sha256"], ann["password_until_us"]) == (None, "0")


def test_the_address_of_the_webhook_is_in_no_backup(department: BackedUp) -> None:
    """Whoever knows it can write to it; the other settings are there."""
    for name, value in (("alert_webhook", "https://hooks.example.org/T0KEN"), ("webhook_host", "hooks.example.org")):
        department.own.root("DELETE FROM mail_settings WHERE name=:n", n=name)
        department.own.root("INSERT INTO mail_settings(name,value) VALUES(:n,:v)", n=name, v=value)
    desk = department.desk()
    manifest = department.take(desk)
    columns = next(table.columns for table in manifest.tables if table.name == "mail_settings")
    name_at, value_at = columns.index("name"), columns.index("value")
    kept = {row[name_at]: row[value_at] for row in rows_of(desk.repository(), manifest, "mail_settings")}
    assert kept["alert_webhook"] is None
    assert kept["webhook_host"] == "hooks.example.org"


def test_it_is_one_instant_though_others_go_on(department: BackedUp) -> None:
    """What is written while the tables are read is in none of them."""
    department.fill()
    desk = department.desk()
    written = threading.Event()

    def meanwhile(stage: Stage) -> None:
        if not written.is_set():
            written.set()
            department.own.submit("stu", title="Too late")
            department.own.by_portal(
                "INSERT INTO student_uploads(student_id,file_path,title) VALUES(?,?,?)", 5, "late.pdf", "Late too"
            )

    manifest = department.taking(desk, progress=meanwhile).run()
    assert written.is_set()
    rows = {table.name: table.rows for table in manifest.tables}
    assert rows["student_uploads"] == rows["upload_state"] == rows["upload_search"] == 4
    assert manifest.checkpoint.rows == rows["history"] == 6
    assert department.own.value("SELECT COUNT(*) FROM student_uploads") == 6


@pytest.mark.parametrize("login", ["ann", "reg", "stu"])
def test_who_may_not_read_all_backs_nothing_up(department: BackedUp, login: str) -> None:
    desk = department.desk()
    with pytest.raises(Refused):
        department.take(desk, login=login)
    assert desk.listings() == []


def test_a_file_that_is_not_what_was_handed_in_is_told(embedded: BackedUp) -> None:
    embedded.fill()
    content = b"as it was"
    key, size_bytes, _sha256 = embedded.store.save(io.BytesIO(content), suffix=".txt")
    embedded.own.submit("stu", files=(ActFile(key, "a.txt", "text/plain", size_bytes, "0" * 64),))
    manifest = embedded.take()
    assert (manifest.files.altered, manifest.files.missing) == (1, 1)


def test_a_file_whose_content_changed_is_copied_anew(embedded: BackedUp) -> None:
    embedded.own.upload(title="The portal's")
    path = embedded.folder / "store/uploads/films.pdf"
    path.parent.mkdir()
    path.write_bytes(b"first")
    desk = embedded.desk()
    first = embedded.take(desk)
    path.write_bytes(b"other")
    second = embedded.take(desk)
    before, after = (files_of(desk.repository(), each)["uploads/films.pdf"].sha256 for each in (first, second))
    assert before != after
    assert not desk.verify().damaged


def test_one_that_is_stopped_is_not_listed_and_the_next_sweeps_it(embedded: BackedUp) -> None:
    embedded.fill()
    desk = embedded.desk()
    takings: list[BackupTaking] = []
    takings.append(embedded.taking(desk, progress=lambda stage: takings[0].cancel()))
    with pytest.raises(BackupCancelled):
        takings[0].run()
    assert desk.listings() == []
    embedded.take(desk)
    folders = list((embedded.folder / "backups/snapshots").iterdir())
    assert len(folders) == 1
    assert not desk.verify().damaged


def test_one_job_works_at_a_time_and_a_dead_one_s_lock_passes(
    embedded: BackedUp, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = embedded.desk()
    with locked(embedded.storage, "verify"), pytest.raises(RepositoryBusy, match="is at work with these backups"):
        embedded.take(desk)
    assert not (embedded.folder / "backups" / LOCK).exists()
    (embedded.folder / "backups/locks").mkdir(exist_ok=True)
    (embedded.folder / "backups" / LOCK).write_text("{}")
    with pytest.raises(RepositoryBusy):
        embedded.take(desk)
    monkeypatch.setattr(
        "edumanage_desktop.adapters.backup_archive.folder_storage.FolderStorage.age",
        lambda self, name: timedelta(minutes=11),
    )
    assert embedded.take(desk).rows > 0


def test_who_lost_the_lock_publishes_nothing(embedded: BackedUp) -> None:
    embedded.fill()
    embedded.desk()

    def take_over(_stage: Stage) -> None:
        (embedded.folder / "backups" / LOCK).write_text('{"run": "somebody else\'s"}')

    with locked(embedded.storage, "backup", beat_seconds=0.01) as lock:
        take_over(Stage("", 0, None, 0))
        assert lock.lost.wait(10)
        with pytest.raises(RepositoryBusy):
            lock.check()
    assert (embedded.folder / "backups" / LOCK).exists(), "the other's lock stays"


def test_an_encrypted_one_tells_nothing_and_opens_with_its_passphrase_alone(embedded: BackedUp) -> None:
    embedded.fill()
    desk = embedded.desk(passphrase=PASSPHRASE)
    manifest = embedded.take(desk)
    assert rows_of(desk.repository(), manifest, "student_uploads")[0][3] == f"{NASTY} 0"
    for path in (embedded.folder / "backups").rglob("*"):
        if path.is_file():
            content = path.read_bytes()
            assert b"From the portal" not in content
            assert path.name not in {file.sha256 for file in files_of(desk.repository(), manifest).values()}
    with pytest.raises(WrongPassphrase, match="not the passphrase"):
        embedded.desk(passphrase="wrong").listings()
    with pytest.raises(WrongPassphrase, match="nobody gave"):
        embedded.desk().listings()


def taken(department: BackedUp, backups: Path, steps: Steps) -> None:
    """Take a backup as a process that dies at a step."""
    desk = desk_over(FolderStorage(root=backups))
    steps.of_files()
    desk.taking(department.source(), department.store).run()


def listed_whole(root: Path, where: str) -> list[str]:
    """Return the backups that are listed, all of which are whole, once a dead lock was taken away."""
    (root / LOCK).unlink(missing_ok=True)
    desk = desk_over(FolderStorage(root=root))
    assert [each for each in desk.verify().damaged if each.snapshots] == [], where
    return [each.manifest.snapshot for each in reversed(desk.listings())]


@pytest.mark.soak
def test_killed_at_any_step_the_backups_before_stay_and_the_next_one_is_whole(
    embedded: BackedUp, tmp_path: Path
) -> None:
    """The process dies at openings, renamings and removals of files, the first and the last ones among them."""
    embedded.fill(2)
    first = embedded.take().snapshot
    embedded.fill(2)

    def copied(name: str) -> Path:
        return Path(shutil.copytree(embedded.folder / "backups", tmp_path / name))

    kinds = kinds_of(partial(taken, embedded, copied("whole")), tmp_path)
    assert len(listed_whole(tmp_path / "whole", "")) == 2
    steps = chosen(kinds, apart=23, ends_of=("os.rename", "os.remove", "os.mkdir"))
    assert len(steps) > 10
    seen = set[int]()
    for step in steps:
        where, root = f"killed at step {step} of {len(kinds)}, {kinds[step - 1]}", copied(f"killed-{step}")
        assert dies(partial(taken, embedded, root), step), where
        before = listed_whole(root, where)
        assert before[0] == first, where
        seen.add(len(before))
        desk = desk_over(FolderStorage(root=root))
        embedded.take(desk)
        assert desk.verify().damaged == [], where
        assert len(desk.listings()) == len(before) + 1, where
        shutil.rmtree(root)
    assert seen == {1, 2}, "it was killed before and after it was listed"


def test_killed_again_and_again_the_backups_before_stay(embedded: BackedUp) -> None:
    """Each goes on where the others were killed, until one comes to its end."""
    embedded.fill(2)
    first = embedded.take().snapshot
    embedded.fill(2)
    root, step, before = embedded.folder / "backups", 1, 1
    while dies(partial(taken, embedded, root), step):
        found = listed_whole(root, f"killed at step {step}")
        assert found[0] == first
        assert len(found) in (before, before + 1)
        step, before = step + 61, len(found)
    assert step > 200
    assert len(listed_whole(root, "at its end")) > before


def test_a_file_with_anything_in_its_columns_is_backed_up(embedded: BackedUp) -> None:
    """SQLite keeps in any column whatever was put there."""
    path = embedded.own.url.removeprefix("sqlite:///")
    with sqlite3.connect(path) as plain:
        plain.execute(
            "INSERT INTO student_uploads(student_id,faculty_id,title,file_path)"
            " VALUES('x\ty',1.5,x'00ff',CAST(x'610062' AS TEXT))"
        )
    plain.close()
    desk = embedded.desk()
    manifest = embedded.taking(desk, accept_missing=True).run()
    packed = embedded.folder / "backups/snapshots" / manifest.snapshot / "tables/student_uploads.tsv.zst"
    text = zstandard.ZstdDecompressor().stream_reader(packed.read_bytes()).read()
    assert b"x\\ty\t1.5\t\\0\xff\t" in text
    assert b"a\\0b" in text


def test_encrypted_backups_stop_and_fail_with_the_same_words(embedded: BackedUp) -> None:
    embedded.fill()
    desk = embedded.desk(passphrase=PASSPHRASE)
    takings: list[BackupTaking] = []
    takings.append(embedded.taking(desk, progress=lambda stage: takings[0].cancel()))
    with pytest.raises(BackupCancelled):
        takings[0].run()
    assert desk.listings() == []


def test_nothing_goes_in_clear_where_encryption_was_wanted(embedded: BackedUp) -> None:
    embedded.desk()
    with pytest.raises(RepositoryUnknown, match="not encrypted"):
        embedded.desk(passphrase=PASSPHRASE)


def test_one_odd_file_keeps_no_backup_from_being_taken(embedded: BackedUp) -> None:
    embedded.fill()
    embedded.own.upload()
    (embedded.folder / "store/uploads/films.pdf").mkdir(parents=True)
    manifest = embedded.take()
    assert (manifest.files.files, manifest.files.missing) == (3, 1)
    (embedded.folder / "store").rename(embedded.folder / "away")
    with pytest.raises(FileUnreadable):
        embedded.take()


def test_a_lock_that_was_taken_over_is_noticed_before_anything_is_published(embedded: BackedUp) -> None:
    embedded.desk()
    with locked(embedded.storage, "backup") as lock:
        lock.check()
        (embedded.folder / "backups" / LOCK).write_text('{"run": "somebody else\'s"}')
        with pytest.raises(RepositoryBusy):
            lock.check()


def test_a_name_in_no_encoding_is_told_as_missing_every_time(embedded: BackedUp) -> None:
    with sqlite3.connect(embedded.own.url.removeprefix("sqlite:///")) as plain:
        plain.execute("INSERT INTO student_uploads(student_id,file_path) VALUES(5,CAST(x'75ff2f' AS TEXT))")
    plain.close()
    embedded.fill()
    desk = embedded.desk()
    assert [embedded.take(desk).files.missing for _time in range(2)] == [2, 2]
