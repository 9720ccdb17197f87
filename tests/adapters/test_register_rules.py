"""The register is edited by who owns it, in place, with a version and a record of every change, on both engines."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from pymysql.err import MySQLError

from edumanage_desktop.adapters.database.connections import Connection, Connections
from edumanage_desktop.adapters.database.driver import place_of
from edumanage_desktop.adapters.database.failures import driver_errors
from migrations.program.register import CHANGES_OF_ONE_SUBMISSION, EVENTS_IN_FIVE_MINUTES, PERSONAL
from tests.adapters.judged_database import JudgedDatabase, Someone, judged_database
from tests.engines import EVERY_ENGINE, PrivateServers

NUMBERS = count(100_000)
EDITORS = ("reg", "adm", "duo")
BY_RIGHTS = {1142, 1143}


@pytest.fixture(scope="module", params=EVERY_ENGINE)
def own(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, servers: PrivateServers
) -> Iterator[JudgedDatabase]:
    """A database of each engine whose register nobody else edits."""
    folder: Path = tmp_path_factory.mktemp("register")
    with judged_database(request.param, folder=folder, server=servers.of(request.param)) as judge:
        yield judge


@contextmanager
def signed_in(judge: JudgedDatabase, login: str) -> Iterator[Connection]:
    with judge.client(login).connections.writing() as connection:
        yield connection


def refusal(judge: JudgedDatabase, login: str, statement: str, **values: Any) -> str:
    """Return what a person's statement was refused with, `rights` for the server's grants, '' for what passed."""
    try:
        with signed_in(judge, login) as connection:
            connection.rows(statement, values)
    except driver_errors() as error:
        if isinstance(error, MySQLError) and error.args[0] in BY_RIGHTS:
            return "rights"
        return str(error.args[-1])
    return ""


def changes(judge: JudgedDatabase, table: str, key: object) -> list[tuple[int, str, Any, Any]]:
    """Return version, login, and both sides of every change of a record, the oldest first, as a registrar reads it."""
    query = """SELECT version,login,before_values,after_values FROM all_register_changes
 WHERE table_name=:table AND record_key=:key ORDER BY version"""
    with judge.client("reg").connections.reading() as connection:
        rows = connection.rows(query, {"table": table, "key": str(key)})
    return [(version, login, *(side and json.loads(side) for side in sides)) for version, login, *sides in rows]


def new_student(judge: JudgedDatabase, login: str = "reg") -> int:
    number = next(NUMBERS)
    statement = "INSERT INTO students(id,number,full_name,email) VALUES(:id,:number,'Zoë 王','z@x.example')"
    assert refusal(judge, login, statement, id=number, number=f"N-{number}") == ""
    return number


@pytest.mark.parametrize("login", EDITORS)
def test_a_student_is_made_and_changed_and_both_are_recorded(own: JudgedDatabase, login: str) -> None:
    student = new_student(own, login)
    update = "UPDATE students SET full_name=:name,email=NULL WHERE id=:id AND version=1"
    assert refusal(own, login, update, id=student, name='Żółć "Q" \\') == ""
    assert own.root("SELECT version,full_name FROM students WHERE id=:id", id=student) == [(2, 'Żółć "Q" \\')]
    first = {"id": student, "number": f"N-{student}", "full_name": "Zoë 王", "email": "z@x.example"}
    second = first | {"full_name": 'Żółć "Q" \\', "email": None}
    assert changes(own, "students", student) == [(1, login, None, first), (2, login, first, second)]


def test_who_comes_second_changes_nothing(own: JudgedDatabase) -> None:
    student = new_student(own)
    for name, found in (("First", 1), ("Second", 0)):
        update = "UPDATE students SET full_name=:name WHERE id=:id AND version=1"
        with signed_in(own, "reg") as connection:
            assert connection.change(update, {"name": name, "id": student}) == found
    assert own.value("SELECT full_name FROM students WHERE id=:id", id=student) == "First"


def test_saving_what_is_there_already_counts_and_is_found(own: JudgedDatabase) -> None:
    student = new_student(own)
    with signed_in(own, "reg") as connection:
        update = "UPDATE students SET full_name='Zoë 王' WHERE id=:id AND version=1"
        assert connection.change(update, {"id": student}) == 1
    assert own.value("SELECT version FROM students WHERE id=:id", id=student) == 2


@pytest.mark.parametrize(
    ("table", "key", "values", "columns"),
    [
        ("faculty_students", "1:5", "1,5", "faculty_id,student_id"),
        ("absences", "1:2026-02-28", "1,'2026-02-28','2026-03-01'", "faculty_id,first_day,last_day"),
        ("conflicts_of_interest", "1:5", "1,5,'cousins'", "faculty_id,student_id,reason"),
    ],
)
def test_a_version_goes_on_when_a_record_is_removed_and_made_again(
    own: JudgedDatabase, table: str, key: str, values: str, columns: str
) -> None:
    before = len(changes(own, table, key))
    for _ in range(2):
        assert refusal(own, "reg", f"INSERT INTO {table}({columns}) VALUES({values})") == ""
        assert refusal(own, "adm", f"DELETE FROM {table} WHERE faculty_id=1") == ""
    told = changes(own, table, key)[before:]
    assert [version for version, *_ in told] == list(range(before + 1, before + 5))
    assert [login for _, login, *_ in told] == ["reg", "adm", "reg", "adm"]
    assert (told[0][2], told[1][3]) == (None, None)
    assert told[0][3] == told[1][2]
    if table == "absences":
        assert refusal(own, "reg", f"INSERT INTO {table}({columns}) VALUES({values})") == ""
        assert own.value("SELECT version FROM absences WHERE faculty_id=1") == before + 5
        assert refusal(own, "reg", "DELETE FROM absences WHERE faculty_id=1") == ""


EDITS = (
    "INSERT INTO students(id,full_name) VALUES(4711,'X')",
    "UPDATE students SET full_name='X' WHERE id=5",
    "INSERT INTO faculty(id,full_name) VALUES(4711,'X')",
    "UPDATE faculty SET active=0 WHERE id=1",
    "INSERT INTO faculty_students(faculty_id,student_id) VALUES(1,6)",
    "INSERT INTO absences(faculty_id,first_day,last_day) VALUES(1,'2026-01-01','2026-01-02')",
    "INSERT INTO conflicts_of_interest(faculty_id,student_id) VALUES(1,6)",
    "INSERT INTO collections(id,course) VALUES(4711,'Optics')",
    "INSERT INTO settings(name,value) VALUES('require_teaching','1')",
)
TABLES = ("students", "faculty", "faculty_students", "absences", "collections", "conflicts_of_interest", "settings")


def contents(judge: JudgedDatabase) -> list[Any]:
    return [judge.root(f"SELECT * FROM {table}") for table in (*TABLES, "register_changes")]


@pytest.mark.parametrize("login", ["ann", "stu", "bak", "off", "fay"])
def test_nobody_else_edits_the_register(own: JudgedDatabase, login: str) -> None:
    before = contents(own)
    for statement in EDITS:
        said = refusal(own, login, statement)
        assert said == "rights" if own.is_server else said.startswith("EM|DENIED|"), f"{statement}: {said}"
    assert contents(own) == before


def test_settings_are_an_administrator_s(own: JudgedDatabase) -> None:
    assert refusal(own, "reg", EDITS[-1]) in {"rights", "EM|DENIED|reason=kind"}
    assert refusal(own, "adm", "INSERT INTO settings(name,value) VALUES('own_ids','1')") == ""
    assert refusal(own, "adm", "UPDATE settings SET value='0' WHERE name='own_ids' AND version=1") == ""
    assert [version for version, *_ in changes(own, "settings", "own_ids")] == [1, 2]
    with own.client("stu").connections.reading() as connection:
        assert (
            connection.rows("SELECT name,value FROM settings_in_force WHERE name='own_ids'") == [("own_ids", "0")]
            or own.is_server
        )


def test_an_open_session_is_refused_as_soon_as_its_person_is_disabled(own: JudgedDatabase) -> None:
    own.add_person("rolf", Someone(("registrar",)))
    with signed_in(own, "rolf") as connection:
        connection.rows("SELECT 1")
    own.root("UPDATE people SET active=0 WHERE login='rolf'")
    for statement in EDITS[:-1]:
        assert refusal(own, "rolf", statement) == "EM|DENIED|reason=editor"
    own.root("UPDATE people SET active=1 WHERE login='rolf'")
    own.root("DELETE FROM person_roles WHERE login='rolf'")
    assert refusal(own, "rolf", EDITS[0]) == "EM|DENIED|reason=kind"


def test_a_role_without_a_person_edits_nothing(own: JudgedDatabase) -> None:
    """As somebody of another department on the same server has it."""
    own.add_person("alien", Someone(("registrar",), known=False))
    if own.is_server:
        with own.session("alien") as session, session.cursor() as cursor:
            for statement in EDITS[:-1]:
                with pytest.raises(MySQLError, match="reason=editor"):
                    cursor.execute(statement)
    else:
        connections = Connections(place=place_of(own.url), login="alien")
        with pytest.raises(driver_errors(), match="reason=editor"), connections.writing() as connection:
            connection.rows(EDITS[0])
        connections.close()


WRONG = (
    ("id", "INSERT INTO students(id,full_name) VALUES(0,'X')"),
    ("id", "INSERT INTO students(id,full_name) VALUES(-3,'X')"),
    ("full_name", "INSERT INTO students(id,full_name) VALUES(4711,'')"),
    ("full_name", "INSERT INTO students(id,full_name) VALUES(4711,'\u3000\u200b')"),
    ("full_name", "INSERT INTO students(id,full_name) VALUES(4711,'X ')"),
    ("full_name", "INSERT INTO students(id,full_name) VALUES(4711,'\tX')"),
    ("full_name", "UPDATE students SET full_name=' ' WHERE id=5"),
    ("number", "INSERT INTO students(id,full_name,number) VALUES(4711,'X',' ')"),
    ("number", "UPDATE students SET number='' WHERE id=5"),
    ("email", "INSERT INTO students(id,full_name,email) VALUES(4711,'X','nobody')"),
    ("email", "INSERT INTO students(id,full_name,email) VALUES(4711,'X','a@')"),
    ("email", "UPDATE students SET email='a b@c' WHERE id=5"),
    ("id", "INSERT INTO faculty(id,full_name) VALUES(-5,'X')"),
    ("capacity", "INSERT INTO faculty(id,full_name,capacity) VALUES(4711,'X',-1)"),
    ("active", "INSERT INTO faculty(id,full_name,active) VALUES(4711,'X',2)"),
    ("department", "UPDATE faculty SET department=' ' WHERE id=1"),
    ("faculty_id", "INSERT INTO faculty_students(faculty_id,student_id) VALUES(0,5)"),
    ("student_id", "INSERT INTO faculty_students(faculty_id,student_id) VALUES(1,-5)"),
    *(
        ("first_day", f"INSERT INTO absences(faculty_id,first_day,last_day) VALUES(1,'{day}','2030-01-01')")
        for day in (
            "2026-02-29", "2025-2-1", "2026-13-01", "2026-00-10", "2026-04-31", "1899-12-31", "20260101",
            "2026-01-1x", "", "2100-02-29", "now", "2026/01/01",
        )
    ),
    ("last_day", "INSERT INTO absences(faculty_id,first_day,last_day) VALUES(1,'2026-01-02','2026-01-01')"),
    ("last_day", "INSERT INTO absences(faculty_id,first_day,last_day) VALUES(1,'2026-01-02','2026-02-30')"),
    ("short_reason", "INSERT INTO absences VALUES(1,'2026-01-02','2026-01-03',' ',1)"),
    ("short_reason", "INSERT INTO conflicts_of_interest VALUES(1,5,'')"),
    ("id", "INSERT INTO collections(id,course) VALUES(0,'Optics')"),
    ("course", "INSERT INTO collections(id,course) VALUES(4711,' ')"),
    ("term", "INSERT INTO collections(id,course,term) VALUES(4711,'Optics','')"),
    ("assignment", "INSERT INTO collections(id,course,assignment) VALUES(4711,'Optics',' Essay')"),
    ("closes_at_us", "INSERT INTO collections(id,course,closes_at_us) VALUES(4711,'Optics',-1)"),
    ("value", "INSERT INTO settings(name,value) VALUES('largest_file_bytes','10995116277760')"),
    ("setting", "INSERT INTO settings(name,value) VALUES('smtp','x')"),
    ("setting", "INSERT INTO settings(name,value) VALUES('require_teaching ','1')"),
    ("value", "INSERT INTO settings(name,value) VALUES('require_teaching','2')"),
    ("value", "INSERT INTO settings(name,value) VALUES('require_teaching','yes')"),
    ("value", "INSERT INTO settings(name,value) VALUES('one_time_password_hours','0')"),
    ("value", "INSERT INTO settings(name,value) VALUES('one_time_password_hours','007')"),
    ("value", "INSERT INTO settings(name,value) VALUES('one_time_password_hours','99999')"),
    ("key", "UPDATE students SET id=4711 WHERE id=5"),
    ("key", "UPDATE faculty_students SET student_id=student_id+1"),
)  # fmt: skip


@pytest.mark.parametrize(("field", "statement"), WRONG)
def test_what_no_register_may_hold_is_refused_to_everybody(own: JudgedDatabase, field: str, statement: str) -> None:
    if "UPDATE faculty_students" in statement and not own.value("SELECT COUNT(*) FROM faculty_students"):
        own.root("INSERT INTO faculty_students(faculty_id,student_id) VALUES(2,7)")
    before = contents(own)
    with pytest.raises(Exception, match=rf"EM.INVALID.field={field}"):
        own.root(statement)
    assert contents(own) == before


@pytest.mark.parametrize("day", ["2024-02-29", "2000-02-29", "2026-12-31", "1900-01-01"])
def test_a_real_day_is_accepted(own: JudgedDatabase, day: str) -> None:
    statement = "INSERT INTO absences(faculty_id,first_day,last_day) VALUES(2,:day,:day)"
    assert refusal(own, "reg", statement, day=day) == ""


def test_a_version_is_nobody_s_to_set(own: JudgedDatabase) -> None:
    student = new_student(own)
    assert refusal(own, "reg", "UPDATE students SET version=99 WHERE id=:id", id=student) in {
        "rights",
        "EM|DENIED|reason=kind",
    }
    if own.is_server:
        own.root("UPDATE students SET version=99 WHERE id=:id", id=student)
        own.root("UPDATE students SET version=1,full_name='Y' WHERE id=:id", id=student)
    assert own.value("SELECT version FROM students WHERE id=:id", id=student) == (3 if own.is_server else 1)


def test_what_was_recorded_stays(own: JudgedDatabase) -> None:
    student = new_student(own)
    before = changes(own, "students", student)
    for statement in (
        "UPDATE register_changes SET login='ann'",
        "DELETE FROM register_changes",
        "UPDATE all_register_changes SET login='ann'",
        "INSERT INTO all_register_changes SELECT * FROM all_register_changes",
    ):
        assert refusal(own, "adm", statement) != ""
    assert changes(own, "students", student) == before
    with own.client("ann").connections.reading() as connection:
        if own.is_server:
            with pytest.raises(MySQLError):
                connection.rows("SELECT * FROM all_register_changes")
        else:
            assert connection.rows("SELECT * FROM all_register_changes") == []


def test_a_renamed_student_is_found_by_the_new_name(own: JudgedDatabase) -> None:
    student = new_student(own)
    assert refusal(own, "reg", "UPDATE students SET full_name='Çağla Öztürk' WHERE id=:id", id=student) == ""
    found = own.root("SELECT name_key,folded FROM student_search WHERE student_id=:id", id=student)
    texts = [value.decode() if isinstance(value, bytes) else value for value in found[0]]
    assert texts == ["cagla ozturk", f"cagla ozturk n-{student}"]
    own.root("DELETE FROM students WHERE id=:id", id=student)
    assert own.root("SELECT * FROM student_search WHERE student_id=:id", id=student) == []


A_UUID = "00000000-0000-4000-8000-000000000001"
WRITES_OF_ONES_OWN = {
    "my_drafts": "REPLACE INTO my_drafts(upload_id,feedback) VALUES(:at,:words)",
    "my_library": "REPLACE INTO my_library(entry_uuid,content) VALUES(:at,:words)",
    "my_saved_views": "REPLACE INTO my_saved_views(name,definition) VALUES(:at,:words)",
    "my_prepared": (
        "REPLACE INTO my_prepared(upload_id,version,student_id,act_uuid,kind,feedback,reason)"
        f" VALUES(:at,1,5,'{A_UUID}','approve',:words,'')"
    ),
    "my_choices": "REPLACE INTO my_choices(name,value) VALUES(:at,:words)",
    "my_read_marks": "REPLACE INTO my_read_marks(upload_id,version) VALUES(:at,7)",
}


@pytest.mark.parametrize("table", PERSONAL, ids=lambda table: table.view)
def test_everybody_has_rows_of_their_own(own: JudgedDatabase, table: Any) -> None:
    write = WRITES_OF_ONES_OWN[table.view]
    read = f"SELECT {','.join((table.key, *table.values))} FROM {table.view}"
    for login, words in (("ann", "a"), ("bob", "b"), ("ann", "c")):
        assert refusal(own, login, write, at="1", words=words) == ""
    shown = {}
    for login in ("ann", "bob", "stu", "reg", "adm"):
        with own.client(login).connections.reading() as connection:
            shown[login] = [tuple(map(str, row))[1] for row in connection.rows(read)]
    assert shown == {"ann": ["c" if table.texts else "7"], "bob": ["b" if table.texts else "7"]} | {
        login: [] for login in ("stu", "reg", "adm")
    }
    new = "'d'" if table.texts else "8"
    change = f"UPDATE {table.view} SET {table.values[0]}={new}"
    assert refusal(own, "ann", change) == ""
    assert refusal(own, "ann", f"UPDATE {table.view} SET {table.key}='2'") in {"rights", "EM|DENIED|reason=kind"}
    stored = own.root(f"SELECT login,{table.values[0]} FROM {table.name} ORDER BY login")
    assert [tuple(map(str, row)) for row in stored] == [
        ("ann", "d" if table.texts else "8"),
        ("bob", "b" if table.texts else "7"),
    ]
    assert refusal(own, "stu", f"DELETE FROM {table.view}") == ""
    assert refusal(own, "ann", f"DELETE FROM {table.view}") == ""
    assert own.root(f"SELECT login FROM {table.name}") == [("bob",)]
    assert refusal(own, "off", write, at="1", words="x") in {"EM|DENIED|reason=who", "rights"}
    assert refusal(own, "bob", f"DELETE FROM {table.view}") == ""


@pytest.mark.parametrize("kind", ["submit", "reopen", "APPROVE", "approve ", ""])
def test_only_decisions_can_be_prepared(own: JudgedDatabase, kind: str) -> None:
    write = WRITES_OF_ONES_OWN["my_prepared"]
    assert refusal(own, "ann", write.replace("'approve'", ":kind"), at="1", words="x", kind=kind) == (
        "EM|INVALID|field=kind"
    )
    assert refusal(own, "ann", write, at="1", words="x") == ""
    assert refusal(own, "ann", "UPDATE my_prepared SET kind=:kind", kind=kind) == "EM|INVALID|field=kind"
    assert refusal(own, "ann", "DELETE FROM my_prepared") == ""


@pytest.mark.parametrize("table", PERSONAL, ids=lambda table: table.view)
def test_one_s_own_rows_are_limited_in_size_and_number(own: JudgedDatabase, table: Any) -> None:
    write = WRITES_OF_ONES_OWN[table.view]
    for name, most in table.texts:
        if name == table.values[0]:
            assert refusal(own, "ann", write, at="1", words="ż" * most) == ""
            assert refusal(own, "ann", write, at="1", words="ż" * (most + 1)) == f"EM|LIMIT|kind={table.view}"
    if table.most <= 1000:
        with signed_in(own, "ann") as connection:
            for at in range(table.most):
                connection.rows(write, {"at": str(at), "words": "x"})
        assert (
            refusal(own, "ann", write, at="one-more", words="x")
            in {f"EM|LIMIT|kind={table.view}"}
            | (
                {"Incorrect integer value: 'one-more' for column ``.``.`upload_id` at row 1"}
                if own.is_server
                else set()
            )
            or refusal(own, "ann", write, at="99999", words="x") == f"EM|LIMIT|kind={table.view}"
        )
        assert refusal(own, "ann", write, at="0", words="y") == ""
        assert refusal(own, "bob", write, at="99999", words="x") == ""
    own.root(f"DELETE FROM {table.name}")


def test_events_are_of_known_kinds_and_so_many_at_most(own: JudgedDatabase) -> None:
    own.add_person("eve", Someone(("faculty",), faculty_id=1))
    insert = "INSERT INTO events(event_uuid,kind,detail) VALUES(:uuid,:kind,:detail)"

    def report(login: str, number: int, kind: str = "refused", detail: str | None = "d") -> str:
        return refusal(own, login, insert, uuid=f"{login}-{number}", kind=kind, detail=detail)

    for kind in ("", "hello", "account-made", "REFUSED", "refused "):
        assert report("eve", 0, kind) == "EM|INVALID|field=kind"
    assert report("off", 0) == "EM|DENIED|reason=who"
    with_subject = "INSERT INTO events(event_uuid,kind,subject) VALUES('s','account-made','ann')"
    assert refusal(own, "eve", with_subject) == ("rights" if own.is_server else "")
    for number in range(EVENTS_IN_FIVE_MINUTES):
        assert report("eve", number) == ""
    assert report("eve", 9999) == "EM|LIMIT|kind=events"
    assert report("ann", 9999) == ""
    own.root("UPDATE events SET at_us=at_us-300000000 WHERE login='eve'")
    assert report("eve", 9999) == ""


def test_one_submission_is_not_changed_for_ever(own: JudgedDatabase) -> None:
    upload = own.upload()
    own.root("UPDATE upload_state SET version=:v WHERE upload_id=:u", v=CHANGES_OF_ONE_SUBMISSION - 1, u=upload)
    assert own.act("ann", "approve", upload).accepted
    assert own.act("ann", "reopen", upload).refusal == "LIMIT"
    assert own.act("reg", "reopen", upload).accepted


def test_an_account_that_looks_after_the_server_edits_when_it_is_named(own: JudgedDatabase) -> None:
    if not own.is_server:
        pytest.skip("an embedded database has no accounts")
    own.add_person("nightly", Someone(("backup",), known=False))
    own.root("GRANT SELECT,INSERT,UPDATE ON students TO 'nightly'@'127.0.0.1'")
    with own.session("nightly") as session, session.cursor() as cursor:
        with pytest.raises(MySQLError, match="reason=editor"):
            cursor.execute(EDITS[0])
        own.root("INSERT INTO stewards(login) VALUES('nightly')")
        cursor.execute(EDITS[0])
    own.root("DELETE FROM students WHERE id=4711")
    own.root("DELETE FROM stewards WHERE login='nightly'")
