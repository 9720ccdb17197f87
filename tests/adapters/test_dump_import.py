"""The runbook's own backups come in: what mariadb-dump really writes, merged or in the table's place."""

import io
import sqlite3
import subprocess
import tracemalloc
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import make_url

from edumanage_desktop import commands
from edumanage_desktop.adapters.database.embedded_accounts import make_first_admin
from edumanage_desktop.domain.backups import BackupDamaged
from edumanage_desktop.services.administration import Target
from edumanage_desktop.services.backup.dump_import import DumpCompared
from edumanage_desktop.toolbox import CommandToolbox
from tests.adapters.backed_up import NASTY
from tests.adapters.judged_database import JudgedDatabase, judged_database
from tests.adapters.test_backup_restoring import told
from tests.engines import EVERY_ENGINE, PrivateServers

_ROW = "({id},5,{faculty},{title},NULL,'uploads/{id}.pdf','2026-01-02 03:04:05',{status})"
_HEAD = """CREATE TABLE `student_uploads` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT,
  `student_id` bigint(20) NOT NULL,
  `faculty_id` bigint(20) DEFAULT NULL,
  `title` varchar(255) DEFAULT NULL,
  `description` text DEFAULT NULL,
  `file_path` varchar(1024) NOT NULL,
  `created_at` timestamp NULL DEFAULT current_timestamp(),
  `status` varchar(50) DEFAULT 'submitted',
  PRIMARY KEY (`id`)
) ENGINE=InnoDB;
"""


@pytest.fixture(params=EVERY_ENGINE)
def own(request: pytest.FixtureRequest, tmp_path: Path, servers: PrivateServers) -> Iterator[JudgedDatabase]:
    """A department of each engine in turn."""
    with judged_database(request.param, folder=tmp_path, server=servers.of(request.param)) as made:
        yield made


def written(path: Path, *rows: dict[str, Any]) -> Path:
    values = [_ROW.format(**{"faculty": "1", "title": "'T'", "status": "'submitted'"} | row) for row in rows]
    path.write_text(f"{_HEAD}INSERT INTO `student_uploads` VALUES {','.join(values)};\nUNLOCK TABLES;\n")
    return path


def importing(own: JudgedDatabase, path: Path) -> Any:
    login = None if own.is_server else "adm"
    return CommandToolbox().dump_import(Target(own.url, None, login), path, lambda stage: None)


def test_rows_that_are_not_there_are_added_and_all_others_stay(own: JudgedDatabase, tmp_path: Path) -> None:
    dump = written(tmp_path / "d.sql", {"id": 100}, {"id": 101, "faculty": "NULL", "status": "'approved'"})
    assert importing(own, dump).look() == DumpCompared(rows=2, new=2)
    assert own.value("SELECT COUNT(*) FROM student_uploads") == 0
    assert importing(own, dump).merge() == DumpCompared(rows=2, new=2)
    assert own.kinds(100) == ["arrived"]
    assert own.act("ann", "approve", 100).accepted
    mine = own.upload(title="Mine")
    again = importing(own, dump).merge()
    assert again == DumpCompared(rows=2, same=1, different=1, only_here=1)
    assert own.value("SELECT status FROM student_uploads WHERE id=100") == "approved", "a decision is not undone"
    assert own.value("SELECT title FROM student_uploads WHERE id=:i", i=mine) == "Mine"


def test_the_table_becomes_what_the_file_is(own: JudgedDatabase, tmp_path: Path) -> None:
    mine = own.upload(title="Mine")
    dump = written(tmp_path / "d.sql", {"id": mine + 5, "title": "'Five'"}, {"id": mine + 6})
    importing(own, dump).merge()
    own.by_portal("UPDATE student_uploads SET title=? WHERE id=?", "Changed", mine + 5)
    assert importing(own, dump).look() == DumpCompared(rows=2, same=1, different=1, only_here=1)
    assert importing(own, dump).replace() == DumpCompared(rows=2, same=1, different=1, only_here=1)
    assert own.root("SELECT id,title FROM student_uploads ORDER BY id") == [(mine + 5, "Five"), (mine + 6, "T")]
    assert own.kinds(mine)[-1] == "deleted" or own.value("SELECT gone FROM upload_state WHERE upload_id=:i", i=mine), (
        "its history stays"
    )
    assert importing(own, dump).look() == DumpCompared(rows=2, same=2)


def test_what_breaks_off_changes_nothing(own: JudgedDatabase, tmp_path: Path) -> None:
    dump = written(tmp_path / "d.sql", *({"id": number} for number in range(200, 3_300)))
    dump.write_text(dump.read_text() + "INSERT INTO `student_uploads` VALUES (9,9,9,'cut")
    for ask in ("look", "merge", "replace"):
        with pytest.raises(BackupDamaged):
            getattr(importing(own, dump), ask)()
    assert own.value("SELECT COUNT(*) FROM student_uploads") == 0
    with pytest.raises(BackupDamaged, match="cannot be read"):
        importing(own, tmp_path / "not there.sql").look()


def test_what_the_runbook_s_line_writes_comes_back(tmp_path: Path, servers: PrivateServers) -> None:
    server = servers.running("mariadb")
    with judged_database("mariadb", folder=tmp_path, server=server) as there:
        for number in range(3):
            there.upload(title=f"{NASTY} {number}")
        there.upload(title="", faculty=None, status=None)
        url = make_url(there.url)
        command = [
            "mariadb-dump", f"--host={server.host}", f"--port={server.port}", "--user=root", "--protocol=tcp",
            "--skip-ssl", str(url.database), "student_uploads",
        ]  # fmt: skip
        done = subprocess.run(
            command,
            env={"MYSQL_PWD": server.root_password, "PATH": "/usr/bin:/bin"},
            check=True,
            stdout=subprocess.PIPE,
        )
        rows = there.root("SELECT id,student_id,faculty_id,title,file_path,status FROM student_uploads ORDER BY id")
    dump = tmp_path / "student_uploads_20261127.sql"
    dump.write_bytes(done.stdout)
    with judged_database("sqlite", folder=tmp_path, server=None) as here:
        asked = ("import-dump", str(dump), "--database", here.url, "--login", "adm")
        status, found = told(*asked, "--dry-run")
        assert (status, found["new"]) == (0, 4)
        assert told(*asked)[0] == 0
        query = "SELECT id,student_id,faculty_id,title,file_path,status FROM student_uploads ORDER BY id"
        assert here.root(query) == rows
        assert here.act("ann", "approve", rows[0][0]).accepted


_WAYS = ((), ("--dry-run",), ("--replace", "--yes"), ("--replace", "--dry-run"))


@pytest.fixture
def filled(tmp_path: Path) -> Iterator[tuple[JudgedDatabase, tuple[str, ...]]]:
    """A department in a file with a submission, and how a dump of another one is imported."""
    with judged_database("sqlite", folder=tmp_path, server=None) as here:
        mine = here.upload(title="Mine")
        dump = written(tmp_path / "d.sql", {"id": mine + 5})
        yield here, ("import-dump", str(dump), "--database", here.url)


def titles(own: JudgedDatabase) -> list[Any]:
    return [title for (title,) in own.root("SELECT title FROM student_uploads ORDER BY id")]


@pytest.mark.parametrize("way", _WAYS)
@pytest.mark.parametrize(
    ("login", "status"), [("nobody", 3), ("stu", 4), ("ann", 4), ("reg", 4), ("bak", 4), ("off", 3)]
)
def test_in_a_file_nobody_but_an_administrator_imports(
    filled: tuple[JudgedDatabase, tuple[str, ...]], login: str, status: int, way: tuple[str, ...]
) -> None:
    own, asked = filled
    assert told(*asked, "--login", login, *way) == (status, None)
    assert titles(own) == ["Mine"]


@pytest.mark.parametrize("way", _WAYS)
def test_in_a_file_an_administrator_signs_in_with_their_password(
    filled: tuple[JudgedDatabase, tuple[str, ...]], monkeypatch: pytest.MonkeyPatch, way: tuple[str, ...]
) -> None:
    own, asked = filled
    own.root("DELETE FROM person_roles WHERE login='adm'")
    make_first_admin(own.url, login="adm", full_name="Adm", password="correct horse")
    as_adm = (*asked, "--login", "adm")
    assert told(*as_adm, *way) == (3, None)
    monkeypatch.setenv("EDUMANAGE_PASSWORD", "wrong horse")
    assert told(*as_adm, *way) == (3, None)
    assert titles(own) == ["Mine"]
    monkeypatch.setenv("EDUMANAGE_PASSWORD", "correct horse")
    assert told(*as_adm, *way)[0] == 0
    assert titles(own) == (["Mine"] if "--dry-run" in way else ["T"] if "--replace" in way else ["Mine", "T"])


def test_the_table_is_replaced_once_that_was_confirmed(
    filled: tuple[JudgedDatabase, tuple[str, ...]],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    own, asked = filled
    asked = ("backup", *asked, "--login", "adm", "--replace")
    monkeypatch.setattr("sys.stdin", io.StringIO("d.sql\n"))
    assert commands.run(asked, CommandToolbox()) == 2, "there is no terminal"
    assert "Would be removed: 1." in capsys.readouterr().err

    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    monkeypatch.setattr("sys.stdin", Terminal("yes\n"))
    assert commands.run(asked, CommandToolbox()) == 2
    assert titles(own) == ["Mine"]
    monkeypatch.setattr("sys.stdin", Terminal("d.sql\n"))
    assert commands.run(asked, CommandToolbox()) == 0
    assert titles(own) == ["T"]


def test_numbers_are_not_held_in_memory(tmp_path: Path) -> None:
    """A table and a dump of 80,000 rows each, of which half are the same ones."""
    rows, shift = 80_000, 40_000
    dump = tmp_path / "d.sql"
    with dump.open("w") as file:
        file.write(_HEAD)
        for first in range(shift, shift + rows, 500):
            values = (
                _ROW.format(id=i, faculty=1, title="'T'", status="'submitted'") for i in range(first, first + 500)
            )
            file.write(f"INSERT INTO `student_uploads` VALUES {','.join(values)};\n")
        file.write("UNLOCK TABLES;\n")
    with judged_database("sqlite", folder=tmp_path, server=None) as own:
        with closing(sqlite3.connect(own.url.removeprefix("sqlite:///"))) as plain, plain:
            for (trigger,) in plain.execute("SELECT name FROM sqlite_master WHERE type='trigger'").fetchall():
                plain.execute(f'DROP TRIGGER "{trigger}"')
            plain.executemany(
                "INSERT INTO student_uploads(id,student_id,faculty_id,title,file_path,created_at,status)"
                " VALUES(?,5,1,'T','uploads/'||?||'.pdf','2026-01-02 03:04:05','submitted')",
                ((number, number) for number in range(rows)),
            )
        look = importing(own, dump).look
        importing(own, written(tmp_path / "small.sql", {"id": 1})).look()  # what is loaded once is no matter of rows
        tracemalloc.start()
        try:
            found = look()
            _now, most_bytes = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
    assert found == DumpCompared(rows=rows, new=shift, same=rows - shift, only_here=shift)
    assert most_bytes < 6 << 20
