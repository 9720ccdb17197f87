"""A restore brings back what was backed up, on every engine, and proves it; a drill does so in scratch."""

import io
import json
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, redirect_stderr, redirect_stdout
from pathlib import Path
from typing import Any

import pytest

from edumanage_desktop import commands
from edumanage_desktop.adapters.database import backup_text, migration
from edumanage_desktop.adapters.database.engine import make_engine
from edumanage_desktop.adapters.database.restoring import EmptyDatabase
from edumanage_desktop.adapters.file_store.local import LocalFileStore
from edumanage_desktop.backing_up import scratch
from edumanage_desktop.domain.backups import BackupDamaged, Manifest, SnapshotUnknown
from edumanage_desktop.domain.errors import DatabaseNotEmpty
from edumanage_desktop.services.administration import Target
from edumanage_desktop.services.backup.desk import BackupDesk
from edumanage_desktop.services.backup.restoring import Restored
from edumanage_desktop.toolbox import CommandToolbox
from tests.adapters.backed_up import BackedUp
from tests.adapters.judged_database import JudgedDatabase, judged_database
from tests.database_server import DatabaseServer
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


@contextmanager
def empty(engine: str, folder: Path, server: DatabaseServer | None) -> Iterator[str]:
    """Yield the URL of an empty database."""
    if server is None:
        yield f"sqlite:///{folder / f'restored-{os.urandom(3).hex()}.sqlite'}"
        return
    with server.fresh_database() as name:
        yield server.url(database=name)


def restored(desk: BackupDesk, snapshot: str, url: str, files: Path) -> Restored:
    """Restore into an empty database and a folder."""
    files.mkdir(exist_ok=True)
    with closing(EmptyDatabase(target=Target(url))) as database:
        return desk.restoring(snapshot, database, LocalFileStore(root=files)).run()


def sums(manifest: Manifest) -> dict[str, tuple[int, str]]:
    return {table.name: (table.rows, table.text.sha256) for table in manifest.tables}


@pytest.mark.parametrize("to", EVERY_ENGINE)
def test_a_department_goes_to_any_engine_with_a_backup_alone(
    department: BackedUp, to: str, tmp_path: Path, servers: PrivateServers
) -> None:
    made = department.fill()
    desk = department.desk()
    manifest = department.take(desk)
    with empty(to, tmp_path, servers.of(to)) as url:
        done = restored(desk, manifest.snapshot, url, tmp_path / "restored")
        assert done.wrong == []
        assert (done.rows, done.files) == (manifest.rows, 3)
        found = JudgedDatabase(url, servers.of(to))
        again = BackedUp(found, tmp_path / "again")
        again.store = LocalFileStore(root=tmp_path / "restored")
        try:
            there = again.source("root" if found.is_server else "bak")
            if found.is_server:
                pytest.importorskip("pymysql")
                found.root("INSERT INTO people(login,full_name) VALUES('root','Root')")
                found.root("INSERT INTO person_roles(login,role) VALUES('root','backup')")
                there = _as_root(url)
            second = again.desk().taking(there, again.store).run()
        finally:
            found.close()
    before, after = sums(manifest), sums(second)
    added = {"people", "person_roles"} if to != "sqlite" else set()
    assert {name: after[name] for name in after if name not in added} == {
        name: before[name] for name in before if name not in added
    }
    assert second.files.size_bytes == manifest.files.size_bytes
    assert len(made) == 4


def _as_root(url: str) -> Any:
    from edumanage_desktop.adapters.database.backup_reading import DatabaseSnapshotSource

    return DatabaseSnapshotSource(target=Target(url))


def test_work_goes_on_in_what_was_restored(embedded: BackedUp, tmp_path: Path) -> None:
    made = embedded.fill()
    desk = embedded.desk()
    manifest = embedded.take(desk)
    url = f"sqlite:///{tmp_path / 'restored.sqlite'}"
    restored(desk, manifest.snapshot, url, tmp_path / "restored")
    found = JudgedDatabase(url, None)
    with closing(found):
        assert found.act("ann", "reopen", made[0]).accepted
        assert found.act("ann", "approve", made[2]).accepted
        assert found.act("ann", "approve", made[2]).code == "STATE"
        assert found.submit("stu").accepted
        assert found.upload() > max(made)


def test_a_backup_of_earlier_programs_with_the_address_of_a_webhook_is_whole(
    department: BackedUp, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """What is left out of newer ones is no difference of what an older one brought."""
    department.own.root("DELETE FROM mail_settings WHERE name='alert_webhook'")
    address = "https://hooks.example.org/T0KEN"
    department.own.root("INSERT INTO mail_settings(name,value) VALUES('alert_webhook',:address)", address=address)
    desk = department.desk()
    with monkeypatch.context() as earlier:
        earlier.setattr(backup_text, "_SECRET_ROWS", {})
        manifest = department.take(desk)
    done = restored(desk, manifest.snapshot, f"sqlite:///{tmp_path / 'restored.sqlite'}", tmp_path / "restored")
    assert done.wrong == []


def test_where_work_is_nothing_is_restored(embedded: BackedUp, tmp_path: Path) -> None:
    embedded.fill()
    desk = embedded.desk()
    manifest = embedded.take(desk)
    with pytest.raises(DatabaseNotEmpty):
        restored(desk, manifest.snapshot, embedded.own.url, tmp_path / "restored")
    assert embedded.own.value("SELECT COUNT(*) FROM student_uploads") == 4


def test_what_is_damaged_is_not_restored_as_if_it_were_whole(embedded: BackedUp, tmp_path: Path) -> None:
    embedded.fill()
    desk = embedded.desk()
    manifest = embedded.take(desk)
    table = embedded.folder / "backups/snapshots" / manifest.snapshot / "tables/history.tsv.zst"
    content = bytearray(table.read_bytes())
    content[len(content) // 2] ^= 1
    table.write_bytes(content)
    with pytest.raises(BackupDamaged):
        restored(desk, manifest.snapshot, f"sqlite:///{tmp_path / 'a.sqlite'}", tmp_path / "a")
    (wrong,) = desk.drill(manifest.snapshot, scratch).wrong
    assert "history.tsv.zst" in wrong or "unpacked" in wrong
    (listing,) = desk.listings()
    assert listing.drilled is not None
    assert not listing.drilled.is_well
    assert listing.drilled.detail


def test_a_damaged_file_is_told(embedded: BackedUp, tmp_path: Path) -> None:
    embedded.fill()
    desk = embedded.desk()
    manifest = embedded.take(desk)
    harmed = next((embedded.folder / "backups/objects").rglob("[0-9a-f]" * 64))
    harmed.write_bytes(b"other")
    done = restored(desk, manifest.snapshot, f"sqlite:///{tmp_path / 'a.sqlite'}", tmp_path / "a")
    (wrong,) = done.wrong
    assert wrong.startswith("file ")
    assert not (tmp_path / "a" / wrong.removeprefix("file ")).exists(), "a rotten file would keep the good one away"
    assert done.files == 2


def test_files_that_are_there_stay_as_they_are(embedded: BackedUp, tmp_path: Path) -> None:
    embedded.fill()
    desk = embedded.desk()
    manifest = embedded.take(desk)
    done = restored(desk, manifest.snapshot, f"sqlite:///{tmp_path / 'a.sqlite'}", embedded.folder / "store")
    assert (done.files, done.wrong) == (0, [])


def test_a_link_in_the_store_is_not_followed(embedded: BackedUp, tmp_path: Path) -> None:
    embedded.own.upload()
    path = embedded.folder / "store/uploads/films.pdf"
    path.parent.mkdir()
    path.write_bytes(b"films")
    desk = embedded.desk()
    manifest = embedded.take(desk)
    files, elsewhere = tmp_path / "files", tmp_path / "elsewhere"
    files.mkdir()
    elsewhere.mkdir()
    (files / "uploads").symlink_to(elsewhere)
    with pytest.raises(Exception, match="cannot be written into the store"):
        restored(desk, manifest.snapshot, f"sqlite:///{tmp_path / 'a.sqlite'}", files)
    assert list(elsewhere.iterdir()) == []


def test_a_drill_proves_the_backup_and_leaves_nothing(
    embedded: BackedUp, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    embedded.fill()
    desk = embedded.desk()
    manifest = embedded.take(desk)
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr("tempfile.tempdir", None)
    done = desk.drill(manifest.snapshot, scratch)
    assert (done.wrong, done.files) == ([], 3)
    (listing,) = desk.listings()
    assert listing.drilled is not None
    assert listing.drilled.is_well
    assert listing.drilled.seconds > 0
    assert list(tmp_path.glob("edumanage-drill-*")) == []
    assert desk.verify().damaged == [], "the proof is part of the index"


def test_there_has_to_be_a_backup(embedded: BackedUp) -> None:
    desk = embedded.desk()
    with pytest.raises(SnapshotUnknown):
        desk.latest()
    with pytest.raises(SnapshotUnknown, match="20200101T000000Z-000000"):
        desk.drill("20200101T000000Z-000000", scratch)


def told(*arguments: str) -> tuple[int, Any]:
    """Run a command and return its status and its JSON."""
    out, err = io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        status = commands.run(["backup", *arguments, "--json"], CommandToolbox())
    return status, json.loads(out.getvalue() or "null")


def test_the_commands_back_up_prove_and_restore(embedded: BackedUp, tmp_path: Path) -> None:
    embedded.fill()
    place = ("--repository", str(tmp_path / "backups"))
    given = ("--database", embedded.own.url, "--login", "adm", "--store", str(embedded.folder / "store"))
    status, made = told("create", *given, *place, "--new")
    assert (status, made["files"], made["missing"]) == (1, 3, 1), "the portal's file is not there"
    assert told("verify", *place)[0] == 0
    status, drilled = told("drill", *place)
    assert (status, drilled["snapshot"]) == (0, made["snapshot"])
    (listed,) = told("list", *place)[1]["snapshots"]
    assert listed["verified"]["is_well"]
    assert listed["drilled"]["is_well"]
    (tmp_path / "files").mkdir()
    into = ("--database", f"sqlite:///{tmp_path / 'new.sqlite'}", "--store", str(tmp_path / "files"))
    status, done = told("restore", *into, *place)
    assert (status, done["rows"], done["wrong"]) == (0, made["rows"], [])
    engine = make_engine(into[1])
    assert migration.schema_status(engine).pending == ()
    engine.dispose()
    status, _nothing = told("restore", *into, *place)
    assert status == 3
    harmed = next((tmp_path / "backups/objects").rglob("[0-9a-f]" * 64))
    harmed.unlink()
    status, found = told("verify", *place)
    assert (status, found["damaged"][0]["harm"]) == (1, "missing")


def test_texts_in_no_encoding_come_back_as_they_were(embedded: BackedUp, tmp_path: Path) -> None:
    with sqlite3.connect(embedded.own.url.removeprefix("sqlite:///")) as plain:
        plain.execute(
            "INSERT INTO student_uploads(student_id,title,file_path) VALUES(5,CAST(x'75ff5c0a2f' AS TEXT),'a.pdf')"
        )
    plain.close()
    (tmp_path / "department" / "store" / "a.pdf").write_bytes(b"%PDF-1.7")
    desk = embedded.desk()
    manifest = embedded.take(desk)
    url = f"sqlite:///{tmp_path / 'restored.sqlite'}"
    assert restored(desk, manifest.snapshot, url, tmp_path / "restored").wrong == []
    with sqlite3.connect(url.removeprefix("sqlite:///")) as plain:
        assert plain.execute("SELECT hex(title),typeof(title) FROM student_uploads").fetchall() == [
            ("75FF5C0A2F", "text")
        ]
    plain.close()
