"""What a verification hands in stays among those who are there for it: nobody else's queue, count or list shows it."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from edumanage_desktop.adapters.database.register import DatabaseRegister
from edumanage_desktop.domain.probes import COLLEAGUE_ID, FACULTY_ID, LOWEST_ID, STUDENT_ID
from edumanage_desktop.services.queue import QueueFilter, SortColumn, SortOrder
from migrations.program.view_columns import of_people_here
from tests.adapters.judged_database import PEOPLE, Answer, JudgedDatabase, Someone, judged_database
from tests.engines import EVERY_ENGINE, PrivateServers

PROBES = {
    "probe-stu": Someone(("student",), student_id=STUDENT_ID),
    "probe-fac": Someone(("faculty",), faculty_id=FACULTY_ID),
    "probe-col": Someone(("faculty",), faculty_id=COLLEAGUE_ID),
}
INSERT_STUDENT = "INSERT INTO students(id,full_name) VALUES(:id,'A probe')"
INSERT_FACULTY = "INSERT INTO faculty(id,full_name) VALUES(:id,'A probe')"


@pytest.fixture(params=EVERY_ENGINE)
def own(request: pytest.FixtureRequest, tmp_path: Path, servers: PrivateServers) -> Iterator[JudgedDatabase]:
    """A database of each engine with people of a verification, which an administrator put there."""
    with judged_database(request.param, folder=tmp_path, server=servers.of(request.param)) as made:
        with made.client("adm").connections.writing() as connection:
            connection.change(INSERT_STUDENT, {"id": STUDENT_ID})
            for number in (FACULTY_ID, COLLEAGUE_ID):
                connection.change(INSERT_FACULTY, {"id": number})
        for login, someone in PROBES.items():
            PEOPLE[login] = someone
            made.add_person(login, someone)
        yield made
        for login in PROBES:
            del PEOPLE[login]


def probe(own: JudgedDatabase, **values: Any) -> Answer:
    return own.submit("probe-stu", target_faculty_id=FACULTY_ID, **values)


def upload_of(answer: Answer) -> int:
    assert answer.outcome is not None, answer
    return answer.outcome.upload_id


def total(own: JudgedDatabase, login: str) -> int:
    reader = own.client(login).reader
    reader.person()
    page = reader.page(QueueFilter(), SortOrder(), first=0)
    found = reader.total(QueueFilter())
    assert len(page.rows) == found == sum(reader.counts(QueueFilter()).values())
    return found


def test_only_administrators_make_people_of_a_verification_and_only_those_that_there_are(own: JudgedDatabase) -> None:
    for login, statement, number, code in (
        ("reg", INSERT_STUDENT, STUDENT_ID, "DENIED"),
        ("reg", INSERT_FACULTY, COLLEAGUE_ID, "DENIED"),
        ("adm", INSERT_STUDENT, LOWEST_ID - 1, "INVALID"),
        ("adm", INSERT_FACULTY, 0, "INVALID"),
    ):
        with (
            pytest.raises(Exception, match=rf"EM\|{code}"),
            own.client(login).connections.writing() as connection,
        ):
            connection.change(statement, {"id": number})
    with pytest.raises(Exception, match="DENIED"), own.client("reg").connections.writing() as connection:
        connection.change("UPDATE faculty SET full_name='Mine' WHERE id=:id", {"id": FACULTY_ID})


def test_work_of_a_verification_is_among_its_people_alone(own: JudgedDatabase) -> None:
    before = {login: total(own, login) for login in ("ann", "bob", "reg", "adm", "bak", "stu")}
    real, upload = upload_of(own.submit("stu")), upload_of(probe(own, title="Probe"))
    assert upload < 0 < real
    assert {login: total(own, login) - count for login, count in before.items()} == {
        "ann": 1, "bob": 0, "reg": 1, "adm": 1, "bak": 1, "stu": 1,
    }  # fmt: skip
    assert [total(own, login) for login in PROBES] == [1, 1, 0]
    for login in ("ann", "reg", "adm", "bak", "stu", "probe-col"):
        reader = own.client(login).reader
        assert reader.details(upload) is None
        assert not reader.rows([upload])
        assert not reader.page(QueueFilter(text="probe"), SortOrder(), first=0).rows
        for column in SortColumn:
            found = reader.page(QueueFilter(), SortOrder(column), first=0).rows
            assert upload not in [row.id for row in found], column
        assert upload not in [change.upload_id for change in reader.changes(0)]
    assert own.client("probe-fac").reader.page(QueueFilter(text="probe"), SortOrder(), first=0).rows
    assert own.root("SELECT count(*) FROM portal_feedback WHERE upload_id<0") == [(0,)]
    assert upload_of(own.submit("stu")) - real in {1, 2}, "the portal's numbers go on"


def test_lists_of_students_and_faculty_do_not_have_them(own: JudgedDatabase) -> None:
    register = DatabaseRegister(connections=own.client("reg").connections)
    assert [student.id for student in register.students() if student.id < 0] == []
    assert [member.id for member in register.faculty() if member.id < 0] == []
    assert [member.id for member in own.client("reg").reader.faculty() if member.id < 0] == []
    own.root("UPDATE settings SET value='1' WHERE name='own_ids'")
    for table in ("students", "faculty"):
        assert (register.next_id(table) or 1) > 0


def test_work_never_crosses_between_a_verification_and_the_department(own: JudgedDatabase) -> None:
    assert own.submit("stu", target_faculty_id=FACULTY_ID).refusal == "INVALID target_faculty_id"
    assert own.submit("probe-stu", target_faculty_id=1).refusal == "INVALID target_faculty_id"
    real, upload = upload_of(own.submit("stu")), upload_of(probe(own))
    for number, target in ((real, FACULTY_ID), (upload, 2)):
        answer = own.act("reg", "reassign", number, target_faculty_id=target, reason="because")
        assert answer.refusal == "INVALID target_faculty_id"
    for number, student in ((real, STUDENT_ID), (upload, 5)):
        assert own.act("reg", "correct", number, student_id=student, reason="because").refusal == "INVALID student_id"


def test_a_day_of_verifying_knows_no_limit(own: JudgedDatabase) -> None:
    own.root("INSERT INTO settings(name,value) VALUES('submissions_in_a_day','1')")
    assert [own.submit("stu").accepted for _ in range(2)] == [True, False]
    assert all(probe(own).accepted for _ in range(3))


def test_numbers_of_submissions_are_never_used_twice(own: JudgedDatabase) -> None:
    first = upload_of(probe(own))
    own.root("DELETE FROM student_uploads WHERE id=:id", id=first)
    assert upload_of(probe(own)) < first
    assert own.kinds(first) == ["submit", "deleted"], "the history stays"


def test_a_server_asks_once_whether_anything_is_being_verified_and_no_row_what_it_is(own: JudgedDatabase) -> None:
    if own.server is None or own.server.name == "MySQL":
        pytest.skip("only MariaDB tells what it makes of a question")
    upload_of(own.submit("stu"))
    condition = of_people_here("u.id")
    with own.engine.connect() as connection:
        connection.execute(text(f"EXPLAIN EXTENDED SELECT COUNT(*) FROM student_uploads u WHERE {condition}")).all()
        (told,) = connection.execute(text("SHOW WARNINGS")).all()
    assert "+ 0" not in str(told), "every row is compared"
