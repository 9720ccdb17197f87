"""A department moves from a file to a server and back into a file by backups alone, and nothing of it is another.

Every row of every table and every byte of every file is read by plain questions and compared; people and the portal
work at each stop.
"""

import io
import os
import re
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import text

from edumanage_desktop.adapters.backup_archive.folder_storage import FolderStorage
from edumanage_desktop.adapters.database.backup_reading import DatabaseSnapshotSource
from edumanage_desktop.adapters.database.backup_text import TABLES, columns_of
from edumanage_desktop.adapters.database.engine import make_engine
from edumanage_desktop.adapters.database.history import verify_history
from edumanage_desktop.adapters.database.restored_file import empty_database
from edumanage_desktop.adapters.file_store.local import LocalFileStore
from edumanage_desktop.both_stores import store_of_target
from edumanage_desktop.domain.acts import ActFile
from edumanage_desktop.domain.backups import Manifest
from edumanage_desktop.maintaining import archive_desk
from edumanage_desktop.services.administration import Target
from edumanage_desktop.services.backup.desk import BackupDesk
from edumanage_desktop.services.history_checkpoint import CheckpointReader
from edumanage_desktop.services.queue import QueueFilter, SortOrder
from edumanage_desktop.toolbox import CommandToolbox
from migrations.program.health_words import SLOT_US
from migrations.program.sqlite_words import NOW_US
from tests.adapters.backed_up import NASTY, desk_over
from tests.adapters.judged_database import PEOPLE, JudgedDatabase, judged_database
from tests.database_server import DatabaseServer
from tests.engines import EVERY_SERVER, PrivateServers

Rows = Mapping[str, list[tuple[str | None, ...]]]
_BLANK = {("people", "one_time_sha256"), ("people", "password_until_us")}
"""What no backup holds."""
_PEOPLE = {"people", "person_roles"}
LATER = datetime.now(UTC) + timedelta(hours=1)


def filled(own: JudgedDatabase, root: Path) -> dict[str, int]:
    """Put something into every table that a backup has, some of it as people do and some as nobody should."""
    store = LocalFileStore(root=root / "store")
    made = {}
    for title in ("rests", "left", "graded", "waits", "gone", "newest"):
        key, size_bytes, sha256 = store.save(io.BytesIO(os.urandom(900)), suffix=".pdf")
        file = ActFile(key, f"{NASTY}.pdf"[:80], "application/pdf", size_bytes, sha256)
        answer = own.submit("stu", title=f"{NASTY} {title}", description=NASTY, files=(file,))
        assert answer.outcome is not None
        made[title] = answer.outcome.upload_id
    for title in ("rests", "left"):
        assert own.act("ann", "approve", made[title], feedback=NASTY).accepted
    desk = archive_desk(own.client("adm"), store=str(root / "store"))
    desk.use_place(str(root / "cold"))
    with desk.archiving() as archiving:
        assert archiving.run(LATER).works == 2
    desk.records.remove_row(made["left"])
    assert own.act("ann", "reject", made["graded"], feedback=NASTY, reason="Between us \x1f\x1e\x1d").accepted
    own.by_portal("DELETE FROM student_uploads WHERE id=?", made["gone"])
    made["portal"] = own.upload(title=NASTY, status="in review")
    (root / "store/uploads").mkdir()
    (root / "store/uploads/films.pdf").write_bytes(b"of the portal")
    waits, graded = made["waits"], made["graded"]
    for statement in (
        "INSERT INTO faculty_students(faculty_id,student_id) VALUES(1,5),(2,6)",
        "INSERT INTO absences(faculty_id,first_day,last_day,reason) VALUES(1,'2026-12-01','2026-12-05',:n)",
        "INSERT INTO conflicts_of_interest(faculty_id,student_id,reason) VALUES(2,5,:n)",
        "INSERT INTO settings(name,value) VALUES('submissions_in_a_day','70')",
        "INSERT INTO mail_settings(name,value) VALUES('host','mail.example')",
        "INSERT INTO collections(id,course,assignment) VALUES(9007199254740993,'Żółć 王','Essay')",
        "INSERT INTO choices(login,name,value) VALUES('ann','mails',:n)",
        "INSERT INTO drafts(login,upload_id,feedback,saved_at_us) VALUES('ann',:w,:n,18)",
        "INSERT INTO feedback_library(login,entry_uuid,content,used,used_at_us) VALUES('ann','u1',:n,3,17)",
        "INSERT INTO saved_views(login,name,definition) VALUES('ann',:n,'{}')",
        "INSERT INTO read_marks(login,upload_id,version) VALUES('ann',:g,1)",
        "INSERT INTO handed_drafts(to_faculty_id,upload_id,author,author_name,feedback) VALUES(2,:w,'ann','Ann',:n)",
        "INSERT INTO prepared_decisions(login,upload_id,version,act_uuid,kind,feedback,reason)"
        " VALUES('ann',:w,1,'p-1','approve',:n,'')",
        "INSERT INTO mails(recipient,upload_id,version,mail_uuid,address,state) VALUES('s5',:g,2,'m-1',:n,'sent')",
        "INSERT INTO maintenance_records(record_uuid,task,outcome,result) VALUES('r-1','review-logs','well',:n)",
        "INSERT INTO maintenance_windows(id,begins_at_us,ends_at_us,words)"
        " VALUES(7,4102444800000000,4102444900000000,:n)",
        "INSERT INTO read_only_holds(window_id,ends_sessions) VALUES(7,1)",
        "INSERT INTO events(event_uuid,kind,detail) VALUES('e-1','error',:n)",
        "INSERT INTO group_copies(upload_id,group_key) VALUES(:g,'aaaaaaaa-0000-4000-8000-000000000000')",
        "INSERT INTO text_prints(upload_id,position,outcome,fingerprint,read_at_us) VALUES(:g,0,'read','1 2 3',5)",
        "INSERT INTO text_anchors(anchor,upload_id,position) VALUES(4294967297,:g,0)",
        "INSERT INTO twin_pairs(upload_id,other_upload_id,position,other_position,share) VALUES(:w,:g,0,0,40)",
        "INSERT INTO work_templates(id,name,sha256) VALUES(3,:n,'ab')",
        f"INSERT INTO health_gauges(gauge,at_us,value) VALUES('g',{NOW_US}/{SLOT_US}*{SLOT_US},9007199254740993)",
        "INSERT INTO health_sums(span_s,metric,begins_at_us,seen,failed,slow,total_us,longest_us)"
        " VALUES(60,'act',1764500000000000,2,1,0,9000,8000)",
        "INSERT INTO alerts(rule,subject,number,step,detail) VALUES('free-storage',:n,1,'raised',:n)",
        "INSERT INTO contacts(place,name,email) VALUES('emergency',:n,'help@department.example')",
    ):
        values = {"n": NASTY, "w": waits, "g": graded}
        own.root(statement, **{name: values[name] for name in values if f":{name}" in statement})
    ann = make_engine(own.url, login="ann")
    with ann.begin() as connection:
        remark = "INSERT INTO twin_remarks(remark_uuid,upload_id,other_upload_id,explained,note) VALUES(:u,:a,:b,1,:n)"
        pair = {"a": min(waits, graded), "b": max(waits, graded), "u": str(uuid4()), "n": NASTY}
        connection.execute(text(remark), pair)
    ann.dispose()
    empty = [table for table, rows in rows_of(own).items() if not rows]
    assert empty == [], "a table without a row proves nothing"
    return made


def rows_of(own: JudgedDatabase) -> dict[str, list[tuple[str | None, ...]]]:
    """Return every cell of every table as its text; which accounts a server adds is another matter."""
    found = {}
    with own.engine.connect() as connection:
        if own.is_server:
            connection.execute(text("SET time_zone='+00:00'"))
        for table in TABLES:
            names = [name for name in columns_of(table) if (table.name, name) not in _BLANK]
            rows = connection.execute(text(f"SELECT {','.join(names)} FROM {table.name}")).all()
            found[table.name] = sorted((tuple(map(cell, row)) for row in rows), key=repr)
    return found


def cell(value: Any) -> str | None:
    if isinstance(value, bytes):
        return value.decode("utf-8", "surrogateescape")
    return None if value is None else str(value)


def files_of(root: Path) -> dict[str, bytes]:
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in sorted(root.rglob("*")) if path.is_file()}


def backed_up(own: JudgedDatabase, root: Path, desk: BackupDesk) -> Manifest:
    target = Target(own.url_of("bak"), None, "bak")
    store = store_of_target(LocalFileStore(root=root / "store"), target)
    manifest = desk.taking(DatabaseSnapshotSource(target=target), store).run()
    assert (manifest.files.missing, manifest.files.altered) == (0, 0)
    return manifest


@contextmanager
def moved(url: str, server: Any, root: Path, desk: BackupDesk) -> Iterator[JudgedDatabase]:
    """Restore the newest backup into a database and a store that are new, and let people sign in there."""
    (root / "store").mkdir(parents=True)
    with closing(empty_database(Target(url))) as database:
        done = desk.restoring(desk.latest(), database, LocalFileStore(root=root / "store")).run()
    assert done.wrong == []
    with closing(JudgedDatabase(url, server)) as own:
        yield own


def loaded_by_hand(server: DatabaseServer, restored: str, repository: Path, snapshot: str) -> set[str]:
    """Load tables with the two lines of the recovery sheet alone, and return those that are as the program has them.

    They are made like those of the restored database, but for triggers, which would refuse rows of the past.
    """
    part = CommandToolbox().backup_tools().recovery_sheet(str(repository), with_passphrase=False).parts()[1]
    unpack, load = part.commands
    lets_in, forbids = re.findall(r"SET GLOBAL local_infile=\d", part.words)
    (repository.parent / ".my.cnf").write_text(
        f"[client]\nhost={server.host}\nport={server.port}\nuser=root\npassword={server.root_password}\n"
    )
    home = {**os.environ, "HOME": str(repository.parent)}
    same = set()
    with server.fresh_database() as database, server.connect(database) as connection, connection.cursor() as cursor:
        if server.name == "MySQL":
            cursor.execute(lets_in)
        for packed in (repository / "snapshots" / snapshot / "tables").iterdir():
            table = packed.name.partition(".")[0]
            cursor.execute(f"CREATE TABLE {table} LIKE {restored}.{table}")
            for line in (unpack, load):
                typed = line.replace("BACKUP", snapshot).replace("DATABASE", database).replace("student_uploads", table)
                subprocess.run(["bash", "-c", typed], cwd=repository, env=home, check=True, timeout=60)
            (repository / f"{table}.tsv").unlink()
            cursor.execute(f"CHECKSUM TABLE {database}.{table}, {restored}.{table}")
            sums = [checksum for _table, checksum in cursor.fetchall()]
            if sums[0] == sums[1]:
                same.add(table)
        if server.name == "MySQL":
            cursor.execute(forbids)
    return same - _PEOPLE


def assert_same(own: JudgedDatabase, root: Path, rows: Rows, files: Mapping[str, bytes], head: Any) -> None:
    found = rows_of(own)
    assert found.keys() == rows.keys()
    for table in rows:
        assert found[table] == rows[table], table
    assert files_of(root / "store") == files
    report = verify_history(own.engine, reader=CheckpointReader(head))
    assert report["broken"] == []
    assert report["head"]["hash"] == head["hash"]


def go_on(own: JudgedDatabase, made: Mapping[str, int], *, approves: bool) -> None:
    """Work as people do, at a stop, and let the portal do so."""
    reader = own.client("ann").reader
    reader.person()
    archived = {row.id for row in reader.page(QueueFilter(archived=True), SortOrder(), first=0).rows}
    assert archived == {made["rests"], made["left"]}
    details = reader.details(made["left"])
    assert details is not None
    assert details.submission.title == f"{NASTY} left"
    assert own.act("ann", "approve" if approves else "reopen", made["waits"], feedback=NASTY).accepted
    assert own.act("ann", "approve", made["gone"], expected_version=1).code in ("CONFLICT", "STATE", "DENIED")
    number = own.upload(title=f"{NASTY} since")
    assert number > max(made.values()), "no number is given twice"
    assert own.kinds(number) == ["arrived"]
    own.by_portal("UPDATE student_uploads SET status='approved' WHERE id=?", made["portal"])
    assert own.kinds(made["portal"])[-1] == "outside"


@pytest.mark.parametrize("engine", EVERY_SERVER)
def test_a_department_goes_to_a_server_and_back_and_stays_what_it_is(
    engine: str, tmp_path: Path, servers: PrivateServers
) -> None:
    server = servers.running(engine)
    (tmp_path / "backups").mkdir()
    desk = desk_over(FolderStorage(root=tmp_path / "backups"))
    desk.begin(encrypt=False)
    first, second, third = (tmp_path / name for name in ("first", "second", "third"))
    for name in ("store", "cold"):
        (first / name).mkdir(parents=True)
    with judged_database("sqlite", folder=tmp_path, server=None) as own:
        made = filled(own, first)
        head = verify_history(own.engine)["head"]
        manifest = backed_up(own, first, desk)
        rows, files = rows_of(own), files_of(first / "store") | files_of(first / "cold")
        assert len(files) == 7
        Path(own.url.removeprefix("sqlite:///")).unlink()
    shutil.rmtree(first)
    with server.fresh_database() as name, moved(server.url(database=name), server, second, desk) as own:
        assert_same(own, second, rows, files, head)
        loaded = loaded_by_hand(server, name, tmp_path / "backups", manifest.snapshot)
        assert loaded == {table.name for table in TABLES} - _PEOPLE, (
            "the restore makes people anew as the server has them"
        )
        for login, someone in PEOPLE.items():
            own.add_person(login, replace(someone, known=False))
        go_on(own, made, approves=True)
        head = verify_history(own.engine)["head"]
        manifest = backed_up(own, second, desk)
        assert manifest.origin.engine == engine
        rows, files = rows_of(own), files_of(second / "store")
    shutil.rmtree(second)
    url = f"sqlite:///{(tmp_path / 'third.sqlite').as_posix()}"
    with moved(url, None, third, desk) as own:
        assert_same(own, third, rows, files, head)
        go_on(own, made, approves=False)
        assert verify_history(own.engine, reader=CheckpointReader(head))["broken"] == []
