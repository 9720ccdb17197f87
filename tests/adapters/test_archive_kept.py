"""What is archived is in every backup and on the way down and up, and commands put it there and bring it back."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from edumanage_desktop.adapters.database import migration
from edumanage_desktop.adapters.database.schema import HEAD
from edumanage_desktop.adapters.database.schema_keeper import DatabaseSchemaKeeper
from edumanage_desktop.adapters.file_store.local import LocalFileStore
from edumanage_desktop.backing_up import scratch
from edumanage_desktop.commands import run
from edumanage_desktop.domain.errors import FileUnreadable
from edumanage_desktop.services.administration import Target
from edumanage_desktop.toolbox import CommandToolbox
from tests.adapters.backed_up import BackedUp
from tests.adapters.judged_database import JudgedDatabase, judged_database
from tests.adapters.test_archive import LATER, PORTAL, Department
from tests.adapters.test_backup_restoring import empty, restored
from tests.engines import EVERY_ENGINE, PrivateServers


@pytest.fixture(params=EVERY_ENGINE)
def department(request: pytest.FixtureRequest, tmp_path: Path, servers: PrivateServers) -> Iterator[Department]:
    with judged_database(request.param, folder=tmp_path, server=servers.of(request.param)) as own:
        yield Department(own, tmp_path)


def backed_up(department: Department) -> BackedUp:
    found = BackedUp(department.own, department.folder / "backed-up")
    found.store = department.store("bak" if not department.own.is_server else "adm")
    return found


@pytest.mark.parametrize("to", EVERY_ENGINE)
def test_a_backup_holds_archived_rows_and_files_and_they_are_restored(
    department: Department, to: str, tmp_path: Path, servers: PrivateServers
) -> None:
    upload = department.hand_in("Archived")
    department.hand_in("Newest", decide=False)
    department.desk.archive(LATER, remove_rows=True)
    content = department.content(department.cold, upload)
    backups = backed_up(department)
    desk = backups.desk()
    manifest = backups.take(desk)
    assert (manifest.files.files, manifest.files.missing) == (2, 0)
    assert desk.drill(manifest.snapshot, scratch).wrong == []
    with empty(to, tmp_path, servers.of(to)) as url:
        assert restored(desk, manifest.snapshot, url, tmp_path / "restored").wrong == []
        found = JudgedDatabase(url, servers.of(to))
        try:
            assert found.value("SELECT COUNT(*) FROM student_uploads") == 1
            assert found.root("SELECT id,title,stage FROM archived_work") == [(upload, "Archived", 1)]
            assert found.value("SELECT COUNT(*) FROM all_archived_matches" if to == "sqlite" else "SELECT 0") == 0
            key = found.value("SELECT store_key FROM upload_files WHERE upload_id=:u", u=upload)
            with LocalFileStore(root=tmp_path / "restored").open(key) as stream:
                assert stream.read() == content
            found.root("DELETE FROM student_uploads")
            found.root("INSERT INTO student_uploads(student_id,file_path) VALUES(5,'uploads/after.pdf')")
            assert found.value("SELECT MAX(id) FROM student_uploads") > upload
        finally:
            found.close()


def test_a_backup_is_not_taken_without_the_archive(department: Department) -> None:
    upload = department.hand_in("Archived")
    department.desk.archive(LATER)
    (department.folder / "cold").rename(department.folder / "unplugged")
    key = department.own.value("SELECT store_key FROM upload_files WHERE upload_id=:u", u=upload)
    backups = backed_up(department)
    with pytest.raises(FileUnreadable, match="nobody knows whether all files can be had") as away:
        backups.take()
    assert str(department.folder / "cold") in str(away.value.sentence)
    with pytest.raises(FileUnreadable, match="and the archive") as away:
        backups.store.open(key)
    assert key in str(away.value.sentence)
    assert str(department.folder / "cold") in str(away.value.sentence)


def test_the_way_down_puts_rows_back_and_the_way_up_finds_the_marks(department: Department, tmp_path: Path) -> None:
    away, kept, changed = (department.hand_in(title) for title in ("Away", "Kept", "Changed"))
    department.desk.archive(LATER)
    department.records.remove_row(away)
    schema = DatabaseSchemaKeeper(target=Target(department.own.url))
    row = department.own.root("SELECT title,status FROM archived_work WHERE id=:u", u=away)
    schema.downgrade(to="base", keep=tmp_path / "kept.gz", progress=lambda line: None)
    assert department.own.root("SELECT title,status FROM student_uploads WHERE id=:u", u=away) == row
    department.own.root("UPDATE student_uploads SET status='submitted' WHERE id=:u", u=changed)
    schema.upgrade(to="head", take_in=tmp_path / "kept.gz", convert_charset=False, progress=lambda line: None)
    assert migration.schema_status(department.own.engine).revision == HEAD
    assert department.own.root("SELECT id,stage FROM archived_work") == [(kept, 0)]
    assert department.own.root("SELECT upload_id FROM archived_search") == [(kept,)]
    assert department.own.kinds(away)[-2:] == ["remove", "retrieve"]
    assert department.own.kinds(changed)[-1] == "outside"
    assert department.broken() == []


def test_a_schema_of_before_comes_up_with_an_empty_archive(department: Department, tmp_path: Path) -> None:
    upload = department.hand_in("Old")
    schema = DatabaseSchemaKeeper(target=Target(department.own.url))
    schema.downgrade(to="0004", keep=tmp_path / "unused", progress=lambda line: None)
    schema.upgrade(to="head", take_in=None, convert_charset=False, progress=lambda line: None)
    assert department.desk.archive(LATER)[0].works == 1
    assert department.shown("reg", archived=True) == [upload]


def test_commands_archive_list_and_retrieve(department: Department, capsys: pytest.CaptureFixture[str]) -> None:
    upload = department.hand_in("Old work")
    department.hand_in("Newest", decide=False)
    store = ("--store", str(department.folder / "warm"), "--json")
    login = () if department.own.is_server else ("--login", "adm")
    where = ("--database", department.own.account_url("adm"), *login, *store)

    def asked(*words: str, status: int = 0) -> Any:
        assert run(["maintain", "archive", *words, *where], CommandToolbox()) == status
        out = capsys.readouterr().out
        return json.loads(out) if out else None

    assert asked("--place", str(department.folder / "cold"))["place"] == str(department.folder / "cold")
    assert asked("--older-than", "30", "--dry-run")["works"] == 0
    tomorrow = f"{LATER.replace(year=LATER.year + 1):%Y-%m-%d}"
    foreseen = asked("--older-than", tomorrow, "--dry-run")
    assert (foreseen["works"], foreseen["files"], foreseen["of_whom"]) == (1, 1, [{"name": "Żaneta Nowak", "works": 1}])
    assert asked("--older-than", tomorrow, status=2) is None
    assert asked("--list")["works"] == []
    before = department.own.root(PORTAL, u=upload)
    done = asked("--older-than", tomorrow, "--remove-rows", "--yes")
    assert (done["works"], done["files"], done["rows_removed"], done["recorded"]) == (1, 1, 1, True)
    (listed,) = asked("--list")["works"]
    assert (listed["id"], listed["row_removed"], listed["files_moved"]) == (upload, True, True)
    (record,) = department.own.root("SELECT task,outcome,login FROM maintenance_records")
    assert record == ("archive", "well", "adm")
    assert asked("--retrieve", str(upload)) == {"id": upload, "files": 1}
    assert department.own.root(PORTAL, u=upload) == before
    asked("--retrieve", str(upload), status=4)
    assert run(["maintain", "archive", "--retrieve", "4711", *where], CommandToolbox()) == 2
    assert "There is no submission 4711" in capsys.readouterr().err
    registrar = ("--login", "reg") if login else ()
    asks = ("--database", department.own.account_url("reg"), *registrar, *store)
    for number in ("4711", str(upload)):
        assert run(["maintain", "archive", "--retrieve", number, *asks], CommandToolbox()) == 4
        said = capsys.readouterr().err
        assert "There is no submission" not in said
        assert "not in the archive" not in said
    with pytest.raises(SystemExit):
        run(["maintain", "archive", "--older-than", "yesterday", *where], CommandToolbox())
    faculty: tuple[str, ...]
    if department.own.is_server:
        faculty = ("--database", department.own.account_url("ann"), *store)
    else:
        faculty = ("--database", department.own.url, "--login", "ann", *store)
    assert run(["maintain", "archive", "--older-than", tomorrow, "--yes", *faculty], CommandToolbox()) == 4
