"""What the portal does beside us enters the history, raises the version and follows into the search."""

import sqlite3

import pytest

from edumanage_desktop.services.queue import QueueFilter, SortOrder
from tests.adapters.conftest import Judges
from tests.adapters.judged_database import JudgedDatabase


def found(judge: JudgedDatabase, words: str, upload: int) -> bool:
    """Return whether the registrar's search for the words shows the upload."""
    hit = judge.client("reg").reader.position(QueueFilter(text=words), SortOrder(), upload)
    return hit is not None


def state(judge: JudgedDatabase, upload: int) -> tuple[object, ...]:
    """Return version, gone, file count, size and set-aside of an upload."""
    return judge.root(
        "SELECT version,gone,file_count,size_bytes,set_aside FROM upload_state WHERE upload_id=:u", u=upload
    )[0]


def files(judge: JudgedDatabase, upload: int) -> list[tuple[object, ...]]:
    return judge.root("SELECT store_key,name,sha256 FROM upload_files WHERE upload_id=:u ORDER BY position", u=upload)


def free_id(judge: JudgedDatabase) -> int:
    return int(judge.value("SELECT COALESCE(MAX(upload_id),0)+100 FROM upload_state"))


def test_an_insert_without_a_column_list(judge: JudgedDatabase) -> None:
    upload = free_id(judge)
    judge.by_portal(
        "INSERT INTO student_uploads VALUES(?,5,1,'Żółć','d','a/b\\\\c/ę.pdf','2026-01-02 03:04:05','submitted')"
        if judge.is_server
        else "INSERT INTO student_uploads VALUES(?,5,1,'Żółć','d','a/b\\c/ę.pdf','2026-01-02 03:04:05','submitted')",
        upload,
    )
    assert state(judge, upload) == (1, 0, 1, None, 0)
    assert files(judge, upload) == [("a/b\\c/ę.pdf", "ę.pdf", None)]
    assert judge.history(upload)[0][2:] == (None, "submitted", None, 1, 5, 0)
    assert judge.kinds(upload) == ["arrived"]
    assert found(judge, "ZOLC e.pdf müller", upload)
    assert judge.act("ann", "approve", upload).accepted


def test_many_rows_at_once(judge: JudgedDatabase) -> None:
    first = free_id(judge)
    judge.by_portal(
        "INSERT INTO student_uploads(id,student_id,file_path) VALUES(?,5,'x.pdf'),(?,4711,'y.pdf')", first, first + 1
    )
    judge.by_portal(
        "INSERT INTO student_uploads(id,student_id,faculty_id,title,file_path,status)"
        " SELECT id+2,student_id,2,NULL,file_path,NULL FROM student_uploads WHERE id IN(?,?)",
        first,
        first + 1,
    )
    for upload in range(first, first + 4):
        assert judge.kinds(upload) == ["arrived"]
        assert state(judge, upload)[:2] == (1, 0)
    assert judge.act("bob", "reopen", first + 2).status == "submitted"


CHANGES = {
    "status": ("status='approved'", ("submitted", "approved", 1, 1, 5)),
    "status to null": ("status=NULL", ("submitted", None, 1, 1, 5)),
    "status in case only": ("status='SUBMITTED'", ("submitted", "SUBMITTED", 1, 1, 5)),
    "status with a space": ("status='submitted '", ("submitted", "submitted ", 1, 1, 5)),
    "faculty": ("faculty_id=2", ("submitted", "submitted", 1, 2, 5)),
    "faculty to null": ("faculty_id=NULL", ("submitted", "submitted", 1, None, 5)),
    "student": ("student_id=6", ("submitted", "submitted", 1, 1, 6)),
    "title": ("title='Changed'", ("submitted", "submitted", 1, 1, 5)),
    "title in accents only": ("title='Interférence'", ("submitted", "submitted", 1, 1, 5)),
    "title with a space": ("title='Interference '", ("submitted", "submitted", 1, 1, 5)),
    "description": ("description='Said'", ("submitted", "submitted", 1, 1, 5)),
    "file": ("file_path='other/ż.pdf'", ("submitted", "submitted", 1, 1, 5)),
    "date": ("created_at='2020-01-01 00:00:00'", ("submitted", "submitted", 1, 1, 5)),
}


@pytest.mark.parametrize("what", CHANGES)
def test_an_update_of_each_column(judge: JudgedDatabase, what: str) -> None:
    change, row = CHANGES[what]
    upload = judge.upload()
    judge.by_portal(f"UPDATE student_uploads SET {change} WHERE id=?", upload)
    assert judge.kinds(upload) == ["arrived", "outside"]
    assert judge.history(upload)[-1][2:7] == row
    assert judge.history(upload)[-1][1].startswith("outside")
    assert state(judge, upload)[0] == 2
    assert judge.act("ann" if row[3] == 1 else "reg", "reopen", upload, expected_version=1).refusal in (
        "CONFLICT",
        "DENIED whose",
    )


def test_an_update_that_changes_nothing_leaves_no_trace(judge: JudgedDatabase) -> None:
    upload = judge.upload()
    judge.by_portal("UPDATE student_uploads SET status=status, title=title, faculty_id=1 WHERE id=?", upload)
    assert judge.kinds(upload) == ["arrived"]


def test_texts_that_were_there_are_kept(judge: JudgedDatabase) -> None:
    upload = judge.upload(title="Before")
    judge.by_portal("UPDATE student_uploads SET title=NULL, description='now', file_path='p' WHERE id=?", upload)
    query = "SELECT title_before,title,description_before,description,file_path_before,file_path FROM history_texts"
    assert judge.root(f"{query} WHERE upload_id=:u AND version=2", u=upload) == [
        ("Before", None, None, "now", "uploads/films.pdf", "p")
    ]


def test_a_changed_file_voids_the_checksum(judge: JudgedDatabase) -> None:
    outcome = judge.submit("stu").outcome
    assert outcome is not None
    upload = outcome.upload_id
    judge.by_portal("UPDATE student_uploads SET title='Only this' WHERE id=?", upload)
    assert files(judge, upload)[0][2] is not None
    judge.by_portal("UPDATE student_uploads SET file_path='elsewhere/new.pdf' WHERE id=?", upload)
    assert files(judge, upload) == [("elsewhere/new.pdf", "new.pdf", None)]
    assert state(judge, upload)[2:4] == (1, None)


def test_a_moved_id_is_gone_here_and_arrives_there(judge: JudgedDatabase) -> None:
    upload, target = judge.upload(title="Wanderer"), free_id(judge) + 50
    judge.by_portal("UPDATE student_uploads SET id=? WHERE id=?", target, upload)
    assert judge.kinds(upload) == ["arrived", "deleted"]
    assert judge.kinds(target) == ["arrived"]
    assert (state(judge, upload)[:2], state(judge, target)[:2]) == ((2, 1), (1, 0))
    assert judge.act("ann", "approve", upload).refusal == "DENIED whose"
    assert found(judge, "wanderer", target)
    assert files(judge, upload) == []


@pytest.mark.parametrize("verb", ["REPLACE", "INSERT OR REPLACE"])
def test_a_replacement_is_a_deletion_and_an_arrival(judge: JudgedDatabase, verb: str) -> None:
    upload = judge.upload(title="Old")
    judge.act("ann", "set_aside", upload)
    verb = "REPLACE" if judge.is_server else verb
    judge.by_portal(
        f"{verb} INTO student_uploads(id,student_id,faculty_id,title,file_path) VALUES(?,6,2,'New','n')", upload
    )
    assert judge.kinds(upload) == ["arrived", "set_aside", "deleted", "arrived"]
    assert state(judge, upload) == (4, 0, 1, None, 0)
    assert files(judge, upload) == [("n", "n", None)]
    assert found(judge, "new", upload)
    assert not found(judge, "old", upload)
    assert judge.act("bob", "approve", upload).accepted


def test_a_deletion_and_the_same_id_again(judge: JudgedDatabase) -> None:
    upload = judge.upload(title="First")
    judge.by_portal("DELETE FROM student_uploads WHERE id=?", upload)
    assert judge.kinds(upload) == ["arrived", "deleted"]
    assert judge.history(upload)[-1][2:] == ("submitted", None, 1, None, 5, 0)
    assert judge.root("SELECT * FROM upload_search WHERE upload_id=:u", u=upload) == []
    judge.by_portal("INSERT INTO student_uploads(id,student_id,file_path) VALUES(?,6,'again.pdf')", upload)
    assert judge.kinds(upload) == ["arrived", "deleted", "arrived"]
    assert state(judge, upload) == (3, 0, 1, None, 0)


def test_an_upsert(judge: JudgedDatabase) -> None:
    upload = judge.upload()
    conflict = "ON DUPLICATE KEY UPDATE" if judge.is_server else "ON CONFLICT(id) DO UPDATE SET"
    judge.by_portal(
        f"INSERT INTO student_uploads(id,student_id,file_path) VALUES(?,5,'x') {conflict} status='rejected'", upload
    )
    assert judge.kinds(upload) == ["arrived", "outside"]
    fresh = free_id(judge) + 70
    judge.by_portal(
        f"INSERT INTO student_uploads(id,student_id,file_path) VALUES(?,5,'x') {conflict} status='rejected'", fresh
    )
    assert judge.kinds(fresh) == ["arrived"]


def test_an_ignored_insert_leaves_no_trace(judge: JudgedDatabase) -> None:
    upload = judge.upload()
    ignore = "INSERT IGNORE" if judge.is_server else "INSERT OR IGNORE"
    judge.by_portal(f"{ignore} INTO student_uploads(id,student_id,file_path) VALUES(?,6,'x')", upload)
    assert judge.kinds(upload) == ["arrived"]
    assert judge.history(upload)[0][6] == 5


def test_a_change_that_is_rolled_back_leaves_no_trace(judge: JudgedDatabase) -> None:
    upload = judge.upload()
    with judge.portal() as cursor:
        cursor.execute("BEGIN")
        cursor.execute(f"UPDATE student_uploads SET status='approved' WHERE id={upload}")
        cursor.execute("ROLLBACK")
    assert judge.kinds(upload) == ["arrived"]


def test_search_follows_a_students_new_name(judge: JudgedDatabase) -> None:
    upload = judge.upload(student=7, title="Pendulum")
    judge.root("UPDATE students SET full_name='Þóra Ęłk', number='N-77' WHERE id=7")
    try:
        assert found(judge, "thora elk n-77", upload)
        assert not found(judge, "no number pendulum", upload)
    finally:
        judge.root("UPDATE students SET full_name='No Number', number=NULL WHERE id=7")
    assert found(judge, "no number pendulum", upload)
    stranger = judge.upload(student=9000, title="Stranger")
    assert found(judge, "stranger", stranger)
    judge.root("INSERT INTO students(id,number,full_name) VALUES(9000,'S9','王芳')")
    assert found(judge, "王 stranger", stranger)
    judge.root("DELETE FROM students WHERE id=9000")
    assert not found(judge, "王", stranger)


def test_the_portal_reads_feedback_and_nothing_else_of_ours(judge: JudgedDatabase) -> None:
    upload = judge.upload()
    judge.act("ann", "reject", upload, feedback="Sources.")
    with judge.telling_at_once(), judge.portal() as cursor:
        cursor.execute(f"SELECT upload_id,status,feedback FROM portal_feedback WHERE upload_id={upload}")
        assert list(cursor.fetchall()) == [(upload, "rejected", "Sources.")]
    judge.act("ann", "reopen", upload)
    with judge.portal() as cursor:
        cursor.execute(f"SELECT * FROM portal_feedback WHERE upload_id={upload}")
        assert list(cursor.fetchall()) == []


def test_an_id_that_was_truncated_away_may_come_again(judge: JudgedDatabase) -> None:
    """A portal that empties its table past every trigger, and a sequence that starts again."""
    upload = free_id(judge) + 90
    judge.by_portal("INSERT INTO student_uploads(id,student_id,file_path) VALUES(?,5,'x')", upload)
    if judge.is_server:
        trigger = judge.root("SHOW CREATE TRIGGER student_uploads_ad")[0][2]
    else:
        trigger = judge.value("SELECT sql FROM sqlite_master WHERE name='student_uploads_ad'")
    judge.root("DROP TRIGGER student_uploads_ad")
    judge.root("DELETE FROM student_uploads WHERE id=:u", u=upload)
    with judge.engine.connect() as connection:
        connection.exec_driver_sql(trigger.replace("%", "%%"))
        connection.commit()
    if judge.is_server:
        judge.root(f"ALTER TABLE student_uploads AUTO_INCREMENT={upload}")
    else:
        judge.root("UPDATE sqlite_sequence SET seq=:s WHERE name='student_uploads'", s=upload - 1)
    outcome = judge.submit("stu").outcome
    assert outcome is not None
    assert (outcome.upload_id, judge.kinds(upload)) == (upload, ["arrived", "deleted", "submit"])
    assert state(judge, upload)[:2] == (3, 0)


def test_a_program_that_knows_nothing_of_us_can_write_the_embedded_file(judges: Judges) -> None:
    judge = judges("sqlite")
    with judge.portal() as cursor:
        assert isinstance(cursor, sqlite3.Cursor)
        assert cursor.execute("PRAGMA recursive_triggers").fetchone() == (0,)
        with pytest.raises(sqlite3.OperationalError, match="no such function: current_login"):
            cursor.execute("INSERT INTO acts(act_uuid,kind) VALUES('x','approve')")
    upload = judge.upload()
    assert judge.root("SELECT row_hash FROM history WHERE upload_id=:u", u=upload)[0][0] is None
    judge.act("ann", "approve", upload)
    assert all(row[0] for row in judge.root("SELECT row_hash FROM history WHERE upload_id=:u", u=upload))
