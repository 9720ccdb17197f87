"""A person with a password and a SQL prompt can do what the window lets them do, and nothing more."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from uuid import uuid4

import pymysql
import pytest

from edumanage_desktop.adapters.database import migration
from edumanage_desktop.domain.acts import Act, ActKind
from edumanage_desktop.domain.errors import Refused
from tests.adapters.conftest import Judges
from tests.adapters.judged_database import PDF, JudgedDatabase, Someone
from tests.database_server import DatabaseServer
from tests.engines import EVERY_SERVER

REFUSED_BY_RIGHTS = {1142, 1143, 1044, 1227, 1370, 1698, 1959, 1288, 3530}
INSERT = "INSERT INTO acts(act_uuid,kind,upload_id,expected_version,feedback) VALUES(%s,%s,%s,%s,%s)"


@pytest.fixture(params=EVERY_SERVER)
def server(request: pytest.FixtureRequest, judges: Judges) -> JudgedDatabase:
    return judges(request.param)


def is_mysql(judged: JudgedDatabase) -> bool:
    return judged.server is not None and judged.server.name == "MySQL"


@contextmanager
def prompt(server: JudgedDatabase, login: str, **options: Any) -> Iterator["pymysql.cursors.Cursor"]:
    with server.session(login, **options) as connection, connection.cursor() as cursor:
        yield cursor


def refusal(cursor: "pymysql.cursors.Cursor", statement: str, *values: object) -> tuple[int, str]:
    """Return the error that a statement meets; (0, '') when it is let through."""
    try:
        cursor.execute(statement, values)
    except pymysql.err.MySQLError as error:
        return int(error.args[0]), str(error.args[1])
    return 0, ""


def approve(cursor: "pymysql.cursors.Cursor", upload: int, version: int = 1, feedback: str | None = None) -> str:
    """Approve at the prompt; return '' or the refusal's message."""
    return refusal(cursor, INSERT, str(uuid4()), "approve", upload, version, feedback)[1]


READS = (
    "acts", "history", "history_texts", "people", "person_roles", "students", "student_uploads", "upload_state",
    "upload_files", "upload_search", "settings", "events", "drafts", "em_schema", "all_uploads", "own_uploads",
    "portal_feedback",
)  # fmt: skip
RETURNING = "INSERT INTO acts(act_uuid,kind) VALUES(UUID(),'approve') RETURNING act_uuid"
WRITES = (
    "UPDATE student_uploads SET status='approved'",
    "DELETE FROM student_uploads",
    "INSERT INTO student_uploads(student_id,file_path) VALUES(5,'x')",
    "UPDATE acts SET feedback='x'",
    "DELETE FROM acts",
    "REPLACE INTO acts(act_uuid,kind) VALUES(UUID(),'approve')",
    "INSERT INTO acts(act_uuid,kind) VALUES(UUID(),'approve') ON DUPLICATE KEY UPDATE feedback='x'",
    RETURNING,
    "INSERT INTO acts(act_uuid,kind,actor) VALUES(UUID(),'approve','reg')",
    "INSERT INTO acts(act_uuid,kind,acted_at_us) VALUES(UUID(),'approve',1)",
    "INSERT INTO acts VALUES(UUID(),'approve',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'reg',1)",
    "INSERT INTO history(upload_id,version,kind,actor,at_us) VALUES(1,99,'approve','reg',1)",
    "INSERT INTO person_roles(login,role) VALUES('ann','admin')",
    "UPDATE people SET faculty_id=2 WHERE login='ann'",
    "INSERT INTO act_in_progress(act_uuid,upload_id) VALUES('erase-1',1)",
    "UPDATE faculty_uploads SET status='approved'",
    "UPDATE my_identity SET faculty_id=2",
    "UPDATE faculty_list SET active=0",
    "INSERT INTO rules(kind,role,from_status,to_status) VALUES('approve','faculty','?','approved')",
    "DELETE FROM schema_state",
    "CALL em_append(1,NULL,'approve','reg',NULL,NULL,NULL,NULL,NULL,0,0,1" + ",NULL" * 9 + ")",
    "CALL em_erase(1,'because')",
    "CALL em_erase_student(5,'because')",
    "CALL em_erase_work(1,'because')",
    "CALL em_probe_forget(-1)",
    "CALL em_arrived('found',1,5,1,'approved',NULL,NULL,'x',1)",
    "CREATE TABLE mine(id INT)",
    "DROP TRIGGER acts_ai",
    "CREATE OR REPLACE VIEW my_identity AS SELECT 1",
    "GRANT em_admin TO ann",
    "SET ROLE em_admin",
    "CREATE USER x",
    "LOCK TABLES acts WRITE",
)  # fmt: skip


def writes(server: JudgedDatabase) -> list[str]:
    """Return what nobody may write, in the words of the server; MySQL has no `RETURNING`."""
    return [statement for statement in WRITES if not (is_mysql(server) and statement == RETURNING)]


def test_a_faculty_account_reads_its_views_and_inserts_acts_and_events(server: JudgedDatabase) -> None:
    with prompt(server, "ann") as cursor:
        for table in READS:
            assert refusal(cursor, f"SELECT * FROM {table} LIMIT 1")[0] in REFUSED_BY_RIGHTS, table
        for statement in writes(server):
            assert refusal(cursor, statement)[0] in REFUSED_BY_RIGHTS, statement
        for view in ("my_identity", "my_roles", "rules", "faculty_list", "schema_state", "my_acts", "faculty_uploads"):
            assert refusal(cursor, f"SELECT * FROM {view} LIMIT 1") == (0, ""), view
        assert refusal(cursor, "INSERT INTO events(event_uuid,kind,detail) VALUES(UUID(),'refused','d')") == (0, "")
        assert refusal(cursor, "INSERT INTO events(event_uuid,kind,login) VALUES(UUID(),'k','reg')")[0] == 1143


@pytest.mark.parametrize("login", ["reg", "adm", "stu", "bak"])
def test_the_other_roles_write_nothing_but_acts_either(server: JudgedDatabase, login: str) -> None:
    allowed = ("CALL em_erase(", "CALL em_erase_student(", "CALL em_probe_", "SET ROLE em_admin", RETURNING)
    with prompt(server, login) as cursor:
        for statement in writes(server):
            if login != "adm" or not statement.startswith(allowed):
                assert refusal(cursor, statement)[0] in REFUSED_BY_RIGHTS, statement
        if login == "bak":
            assert refusal(cursor, INSERT, str(uuid4()), "approve", 1, 1, None)[0] in {1142, 1143}
            assert refusal(cursor, "SELECT * FROM history_texts") == (0, "")


def test_a_forged_insert_id_exhausts_nothing(server: JudgedDatabase) -> None:
    upload = server.upload()
    with prompt(server, "ann") as cursor:
        cursor.execute("SET insert_id=9223372036854775806")
        assert approve(cursor, upload) == "EM|INVALID|field=insert_id"
    with prompt(server, "stu") as cursor:
        cursor.execute("SET insert_id=9223372036854775806")
        assert "insert_id" in refusal(cursor, "INSERT INTO acts(act_uuid,kind) VALUES(UUID(),'submit')")[1]
    assert server.upload() < 10**6


def test_a_forged_clock_and_time_zone_change_no_time(server: JudgedDatabase) -> None:
    upload = server.upload()
    before = server.value("SELECT CAST(UNIX_TIMESTAMP(SYSDATE(6))*1000000 AS SIGNED)")
    with prompt(server, "ann") as cursor:
        cursor.execute("SET timestamp=1000000000, time_zone='-07:30'")
        assert approve(cursor, upload) == ""
        cursor.execute("SELECT @@time_zone")
        assert cursor.fetchone() == ("-07:30",)
    with prompt(server, "stu") as cursor:
        cursor.execute("SET timestamp=1000000000, time_zone='+09:00'")
        statement = "INSERT INTO acts(act_uuid,kind,target_faculty_id,title,files) VALUES(UUID(),'submit',1,'Clock',%s)"
        files = '[{"key":"ab/' + "ab" * 16 + '","name":"n","size":1,"sha256":"' + "ab" * 32 + '"}]'
        assert refusal(cursor, statement, files) == (0, "")
    after = server.value("SELECT CAST(UNIX_TIMESTAMP(SYSDATE(6))*1000000 AS SIGNED)")
    times = server.root("SELECT at_us FROM history WHERE upload_id=:u AND kind='approve'", u=upload)
    times += server.root("SELECT UNIX_TIMESTAMP(created_at)*1000000+999999 FROM student_uploads WHERE title='Clock'")
    assert len(times) == 2
    assert all(before <= row[0] <= after + 1_000_000 for row in times)


def test_a_loose_session_gets_no_looser_rules(server: JudgedDatabase) -> None:
    upload, odd = server.upload(), server.upload(status="SUBMITTED ")
    with prompt(server, "ann") as cursor:
        flags = "" if is_mysql(server) else "default_regex_flags='MULTILINE', "
        cursor.execute(f"SET sql_mode='', {flags}foreign_key_checks=0, unique_checks=0")
        cursor.execute("SET group_concat_max_len=4, collation_connection=utf8mb4_general_ci, div_precision_increment=0")
        assert approve(cursor, odd) == "EM|STATE|kind=approve|status=SUBMITTED "
        assert refusal(cursor, INSERT, str(uuid4()), "reject", upload, 1, "\u3000\n")[1] == "EM|INVALID|field=feedback"
        assert refusal(cursor, INSERT, str(uuid4()), "reject", upload, "1 or so", "x")[1] == ""
        assert (
            refusal(cursor, INSERT, str(uuid4()).upper(), "approve", upload, 2, None)[1] == "EM|INVALID|field=act_uuid"
        )
        assert refusal(cursor, INSERT, str(uuid4()), "approve", upload, 99**9, None)[1].startswith(
            "EM|CONFLICT|actual=2"
        )
        cursor.execute("SET sql_select_limit=0")
        assert approve(cursor, server.upload()) == "EM|DENIED|reason=who"


@pytest.mark.parametrize("verb", ["INSERT IGNORE", "INSERT LOW_PRIORITY", "INSERT HIGH_PRIORITY IGNORE"])
def test_an_ignored_insert_is_judged_all_the_same(server: JudgedDatabase, verb: str) -> None:
    theirs = server.upload(faculty=2)
    with prompt(server, "ann") as cursor:
        statement = INSERT.replace("INSERT", verb, 1)
        assert refusal(cursor, statement, str(uuid4()), "approve", theirs, 1, None) == (1644, "EM|DENIED|reason=whose")
    assert server.kinds(theirs) == ["arrived"]


def test_many_acts_in_one_statement_stand_or_fall_together(server: JudgedDatabase) -> None:
    mine, theirs = server.upload(), server.upload(faculty=2)
    with prompt(server, "ann") as cursor:
        statement = (
            f"INSERT INTO acts(act_uuid,kind,upload_id,expected_version) VALUES(UUID(),'approve',{mine},1),"
            f"(UUID(),'approve',{theirs},1)"
        )
        assert refusal(cursor, statement)[1] == "EM|DENIED|reason=whose"
    assert (server.kinds(mine), server.kinds(theirs)) == (["arrived"], ["arrived"])
    assert server.value("SELECT COUNT(*) FROM acts a WHERE a.upload_id=:u", u=mine) == 0


def test_loaded_files_of_acts_are_judged(server: JudgedDatabase, tmp_path: Path) -> None:
    mine, theirs = server.upload(), server.upload(faculty=2)
    rows = tmp_path / "acts.tsv"
    rows.write_text(f"{uuid4()}\tapprove\t{mine}\t1\n{uuid4()}\tapprove\t{theirs}\t1\n")
    server.root("SET GLOBAL local_infile=1")
    with prompt(server, "ann", local_infile=True) as cursor:
        statement = f"LOAD DATA LOCAL INFILE '{rows}' INTO TABLE acts(act_uuid,kind,upload_id,expected_version)"
        assert refusal(cursor, statement)[1] == "EM|DENIED|reason=whose"
    assert (server.kinds(mine), server.kinds(theirs)) == (["arrived"], ["arrived"])


def test_the_marker_of_an_act_cannot_be_forged(server: JudgedDatabase) -> None:
    act = Act(str(uuid4()), ActKind.APPROVE, server.upload(), 1)
    assert server.record("ann", act).accepted
    with server.portal() as cursor:
        # MySQL may refuse what follows a mark that no UUID can be; MariaDB takes it for none. Neither believes it.
        for mark in (act.act_uuid, str(uuid4()), "erase-1", "", *(() if is_mysql(server) else ("é",))):
            upload = server.upload()
            cursor.execute("SET @em_applying=%s", (mark,))
            cursor.execute("UPDATE student_uploads SET status='approved' WHERE id=%s", (upload,))
            assert server.kinds(upload) == ["arrived", "outside"]
            cursor.execute("UPDATE student_uploads SET title='forged' WHERE id=%s", (act.upload_id,))
    assert server.kinds(act.upload_id or 0) == ["arrived", "approve", *["outside"]]
    with prompt(server, "ann") as cursor:
        cursor.execute("SET @em_applying=%s", (str(uuid4()),))
        assert approve(cursor, server.upload()) == ""


def test_a_role_that_was_taken_away_ends_inside_an_open_transaction(server: JudgedDatabase) -> None:
    server.add_person("old", Someone(("faculty",), faculty_id=1))
    upload = server.upload()
    with prompt(server, "old") as cursor:
        cursor.execute("SET SESSION TRANSACTION ISOLATION LEVEL REPEATABLE READ")
        cursor.execute("START TRANSACTION WITH CONSISTENT SNAPSHOT")
        cursor.execute("SELECT COUNT(*) FROM faculty_uploads")
        server.root("DELETE FROM person_roles WHERE login='old'")
        assert approve(cursor, upload) == "EM|DENIED|reason=whose"
        cursor.execute("ROLLBACK")
        server.root("INSERT INTO person_roles(login,role) VALUES('old','faculty')")
        cursor.execute("START TRANSACTION WITH CONSISTENT SNAPSHOT")
        server.root("UPDATE people SET active=0 WHERE login='old'")
        assert approve(cursor, upload) == "EM|DENIED|reason=who"


def test_work_that_was_moved_away_is_not_decided_from_an_old_snapshot(server: JudgedDatabase) -> None:
    upload = server.upload()
    with prompt(server, "ann") as cursor:
        cursor.execute("START TRANSACTION WITH CONSISTENT SNAPSHOT")
        cursor.execute("SELECT COUNT(*) FROM faculty_uploads")
        assert server.act("reg", "reassign", upload, target_faculty_id=2, reason="Leave.").accepted
        assert approve(cursor, upload) == "EM|DENIED|reason=whose"
        cursor.execute("ROLLBACK")


def test_whoever_has_a_plain_pad_in_their_name_is_somebody_else(server: JudgedDatabase) -> None:
    server.add_person("Ann", Someone(("faculty",), known=False))
    with prompt(server, "Ann") as cursor:
        assert approve(cursor, server.upload()) == "EM|DENIED|reason=who"


def test_a_refusal_fits_the_longest_status(server: JudgedDatabase) -> None:
    for letter in ("x", "ż", "😀", "|"):
        upload = server.upload(status=letter * 50)
        with prompt(server, "ann") as cursor:
            shown = (letter if len(letter.encode()) < 4 else "?") * 50  # the server words its errors in three bytes
            assert approve(cursor, upload, 2147483647) == f"EM|CONFLICT|actual=1|status={shown}"
            assert refusal(cursor, INSERT, str(uuid4()), "set_aside", upload, 1, None) == (
                1644,
                f"EM|STATE|kind=set_aside|status={shown}",
            )


def test_a_person_who_waits_too_long_is_not_told_of_locks(server: JudgedDatabase) -> None:
    """Somebody holds the row for a while; the act waits and then stands."""
    upload = server.upload()
    done = threading.Event()
    with server.portal() as cursor:
        cursor.execute("BEGIN")
        cursor.execute("SELECT * FROM student_uploads WHERE id=%s FOR UPDATE", (upload,))
        answers: list[bool] = []

        def act() -> None:
            answers.append(server.act("duo", "approve", upload, expected_version=1).accepted)
            done.set()

        thread = threading.Thread(target=act)
        thread.start()
        assert not done.wait(0.3)
        cursor.execute("COMMIT")
        thread.join(60)
    assert answers == [True]


def test_a_latin1_table_of_the_portal_goes_on_and_says_what_it_cannot_hold(each_server: DatabaseServer) -> None:
    with each_server.fresh_database(character_set="latin1") as name:
        with each_server.connect(name) as connection, connection.cursor() as cursor:
            cursor.execute(
                "CREATE TABLE student_uploads(id BIGINT PRIMARY KEY AUTO_INCREMENT, student_id BIGINT NOT NULL,"
                " faculty_id BIGINT, title VARCHAR(255), description TEXT, file_path VARCHAR(1024) NOT NULL,"
                " created_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP, status VARCHAR(50) DEFAULT 'submitted')"
                " CHARACTER SET latin1"
            )
            cursor.execute(
                "INSERT INTO student_uploads(student_id,faculty_id,title,file_path) VALUES(5,1,'Año','é.pdf')"
            )
        old = JudgedDatabase(each_server.url(database=name), each_server)
        try:
            old.prepare()
            assert old.kinds(1) == ["found"]
            assert old.act("ann", "approve", 1).status == "approved"
            assert old.submit("stu", title="Señal").accepted
            assert old.act("reg", "correct", 1, title="Çà et là", reason="r").accepted
            with pytest.raises(Refused) as refusal_of_letters:
                old.client("stu").recorder.record(
                    Act(str(uuid4()), ActKind.SUBMIT, target_faculty_id=1, title="王小明的作业", files=(PDF,))
                )
            assert refusal_of_letters.value.details == {"field": "letters"}
            assert "convert" in refusal_of_letters.value.sentence
            upload = old.upload(title="Ñandú", status="Año ")
            assert old.act("ann", "reopen", upload).status == "submitted"
        finally:
            old.close()


def test_a_second_database_on_the_server_has_roles_of_its_own_rows(server: JudgedDatabase) -> None:
    with judged_second(server) as second:
        theirs = second.upload()
        with prompt(server, "ann") as cursor:
            other = second.value("SELECT DATABASE()")
            cursor.execute(f"USE {other}")
            cursor.execute("SELECT COUNT(*) FROM faculty_uploads")
            assert cursor.fetchone() == (0,)
            assert approve(cursor, theirs) == "EM|DENIED|reason=who"
            cursor.execute("SELECT version_num FROM schema_state")


@contextmanager
def judged_second(server: JudgedDatabase) -> Iterator[JudgedDatabase]:
    assert server.server is not None
    with server.server.fresh_database() as name:
        second = JudgedDatabase(server.server.url(database=name), server.server)
        try:
            migration.upgrade(second.engine)
            yield second
        finally:
            second.close()
