"""What a student is not told yet: no clock of a session's own, no condition and no warning tells it before its time."""

import pytest

from tests.attack.attacked_file import AttackedFile
from tests.attack.attacked_server import AttackedServer

_SOON = (
    "SET timestamp=4102444800",
    "SET time_zone='+13:00'",
    "SET time_zone='-12:00'",
    "SET SESSION sql_mode='NO_UNSIGNED_SUBTRACTION'",
    "SET SESSION optimizer_switch='derived_merge=off'",
)
_QUESTIONS = (
    "SELECT COUNT(*) FROM own_history WHERE kind IN('approve','reject')",
    "SELECT COUNT(*) FROM own_uploads WHERE status='approved'",
    "SELECT COUNT(*) FROM own_keys WHERE status='approved'",
    "SELECT COUNT(*) FROM own_changes WHERE upload_id=3 AND version=2",
)
_SEEN = (
    "SELECT 1 FROM own_history WHERE (@seen:=CONCAT_WS('|',@seen,feedback,kind,to_status)) IS NULL",
    "SELECT 1 FROM own_uploads WHERE (@seen:=CONCAT_WS('|',@seen,status)) IS NULL",
    "SELECT 1 FROM own_search WHERE (@seen:=CONCAT_WS('|',@seen,status)) IS NULL",
)


@pytest.mark.parametrize("setting", _SOON)
def test_no_clock_of_a_session_brings_a_decision_forward(on_server: AttackedServer, setting: str) -> None:
    with on_server.session("stu") as connection, connection.cursor() as cursor:
        cursor.execute(setting)
        for question in _QUESTIONS:
            cursor.execute(question)
            assert cursor.fetchone() == (0,), question
        for question in _SEEN:
            cursor.execute("SET @seen=''")
            cursor.execute(question)
            cursor.execute("SELECT @seen")
            (seen,) = cursor.fetchone() or ("",)
            assert "Well done" not in str(seen)
            assert "approve" not in str(seen)


def test_a_decision_is_told_once_its_time_has_come(on_server: AttackedServer, in_file: AttackedFile) -> None:
    on_server.root("UPDATE settings SET value='0' WHERE name='feedback_delay_minutes'")
    try:
        with on_server.session("stu") as connection, connection.cursor() as cursor:
            for question in _QUESTIONS:
                cursor.execute(question)
                assert cursor.fetchone() == (1,), question
    finally:
        on_server.restore()


def test_a_registrar_reads_nothing_of_the_mail_server_in_what_was_changed(on_server: AttackedServer) -> None:
    question = "SELECT table_name,after_values FROM all_register_changes WHERE table_name='mail_settings'"
    seen = "SELECT 1 FROM all_register_changes WHERE (@seen:=CONCAT_WS('|',@seen,after_values)) IS NULL"
    for login, may in (("rita", False), ("ada", True)):
        with on_server.session(login) as connection, connection.cursor() as cursor:
            cursor.execute(question)
            assert bool(cursor.fetchall()) is may
            cursor.execute("SET @seen=''")
            cursor.execute(seen)
            cursor.execute("SELECT @seen")
            (noted,) = cursor.fetchone() or ("",)
            assert ("secret.mail.example" in str(noted)) is may


@pytest.mark.parametrize("view", ["faculty_arrivals", "faculty_partings"])
@pytest.mark.parametrize(
    "path", ["1=1", "upload_id=2", "at_us>0 ORDER BY at_us DESC LIMIT 9", "actor='finn'", "version>0"]
)
def test_what_happened_to_the_work_of_others_is_seen_by_no_condition(
    on_server: AttackedServer, view: str, path: str
) -> None:
    columns = "CONCAT_WS('|',upload_id,version,kind,actor,from_faculty_id,to_faculty_id)"
    condition, order, rest = path.partition(" ORDER BY ")
    with on_server.session("fay") as connection, connection.cursor() as cursor:
        cursor.execute(f"SELECT {columns} FROM faculty_arrivals UNION SELECT {columns} FROM faculty_partings")
        mine = {row[0] for row in cursor.fetchall()}
        cursor.execute("SET @seen=''")
        noting = f"({condition}) AND (@seen:=CONCAT_WS('\\n',@seen,{columns})) IS NULL"
        cursor.execute(f"SELECT 1 FROM {view} WHERE {noting}{order}{rest}")
        cursor.execute("SELECT @seen")
        (seen,) = cursor.fetchone() or ("",)
    noted = seen.decode() if isinstance(seen, bytes) else str(seen or "")
    assert set(noted.split("\n")) - {""} <= mine
    assert not any("finn" in row and "|7|7" in row for row in mine)
