"""What the server itself judges of a hand-in: how large, how often, and whether it is too late."""

import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from edumanage_desktop.adapters.database.failures import driver_errors
from edumanage_desktop.adapters.database.intake import DatabaseUploadRules
from tests.adapters.judged_database import PDF, JudgedDatabase, judged_database
from tests.engines import EVERY_ENGINE, PrivateServers

A_DAY_US = 86_400_000_000


@pytest.fixture(params=EVERY_ENGINE)
def own(request: pytest.FixtureRequest, tmp_path: Path, servers: PrivateServers) -> Iterator[JudgedDatabase]:
    """A database of each engine that a test may settle as it likes."""
    with judged_database(request.param, folder=tmp_path, server=servers.of(request.param)) as made:
        yield made


def now_us() -> int:
    return time.time_ns() // 1000


def set_to(own: JudgedDatabase, name: str, value: int) -> None:
    own.root("INSERT INTO settings(name,value) VALUES(:name,:value)", name=name, value=str(value))


def test_a_file_larger_than_is_taken_is_refused_to_everybody(own: JudgedDatabase) -> None:
    vast = (PDF, replace(PDF, size_bytes=1 << 31))
    assert own.submit("stu", files=vast).accepted, "nobody has set a limit here: the portal's stands elsewhere"
    set_to(own, "largest_file_bytes", 2000)
    for login in ("stu", "reg"):
        whose = {"student_id": 5} if login == "reg" else {}
        assert own.submit(login, files=vast, **whose).code == "LIMIT"
        assert own.submit(login, files=(replace(PDF, size_bytes=2000),), **whose).accepted
        assert own.submit(login, files=(replace(PDF, size_bytes=2001),), **whose).code == "LIMIT"


def test_how_often_a_student_hands_in_is_a_setting(own: JudgedDatabase) -> None:
    set_to(own, "submissions_in_a_day", 2)
    assert [own.submit("stu").accepted for _ in range(3)] == [True, True, False]
    assert own.submit("sam").accepted, "another student's day is their own"
    assert own.submit("reg", student_id=5).accepted, "the desk of the registrar is not bound"


def test_a_collection_that_closed_takes_nothing_but_from_a_registrar(own: JudgedDatabase) -> None:
    essay = {"course": "Optics", "term": "2026 S", "assignment": "Essay 王"}
    insert = "INSERT INTO collections(id,course,term,assignment,closes_at_us) VALUES(:id,:course,:term,:assignment,:at)"
    own.root(insert, id=1, at=now_us() + A_DAY_US, **essay)
    own.root(insert, id=2, at=now_us() - 1_000_000, **essay | {"assignment": None})
    assert own.submit("stu", **essay).accepted
    assert own.submit("stu", course="Optics", term="2026 S").code == "LIMIT"
    assert own.submit("tri", course="Optics", term="2026 S").accepted
    assert own.submit("stu", course="Optics").accepted, "another collection, of which nobody said when it closes"
    own.root("UPDATE collections SET closes_at_us=:at WHERE id=1", at=now_us() - 1_000_000)
    assert own.submit("stu", **essay).code == "LIMIT"
    own.root("UPDATE collections SET closes_at_us=NULL WHERE id=1")
    assert own.submit("stu", **essay).accepted


def test_everybody_reads_when_a_collection_closes_and_students_who_teaches_them(own: JudgedDatabase) -> None:
    own.root("INSERT INTO collections(id,course,closes_at_us) VALUES(1,'Optics',5)")
    own.root("INSERT INTO faculty_students(faculty_id,student_id) VALUES(2,5),(1,6)")
    for login in ("stu", "ann", "reg", "adm"):
        with own.client(login).connections.reading() as connection:
            assert list(connection.rows("SELECT id,course,term,assignment,closes_at_us FROM collection_list")) == [
                (1, "Optics", None, None, 5)
            ]
    with own.client("stu").connections.reading() as connection:
        assert list(connection.rows("SELECT faculty_id FROM own_teachers")) == [(2,)]


def refusal(judge: JudgedDatabase, statement: str, **values: object) -> str:
    """Return what a registrar's statement was refused with, '' for what passed."""
    try:
        with judge.client("reg").connections.writing() as connection:
            connection.change(statement, values)
    except driver_errors() as error:
        return str(error.args[-1])
    return ""


@pytest.mark.parametrize(
    "names",
    [("Optics", "2026 S", "Essay 王"), ("Optics", None, None), ("Optics", None, "Essay")],
    ids=["whole", "course alone", "no term"],
)
def test_no_two_collections_have_the_same_names(own: JudgedDatabase, names: tuple[str | None, ...]) -> None:
    course, term, assignment = names
    insert = "INSERT INTO collections(id,course,term,assignment) VALUES(:id,:course,:term,:assignment)"
    values = {"course": course, "term": term, "assignment": assignment}
    assert refusal(own, insert, id=1, **values) == ""
    assert refusal(own, insert, id=2, **values) == "EM|INVALID|field=assignment|why=taken"
    assert refusal(own, insert, id=2, **values | {"course": "Waves"}) == ""
    renamed = "UPDATE collections SET course='Optics' WHERE id=2"
    assert refusal(own, renamed) == "EM|INVALID|field=assignment|why=taken"
    assert refusal(own, "UPDATE collections SET closes_at_us=5 WHERE id=1") == ""


def test_a_collection_with_work_in_it_keeps_its_names_and_stays(own: JudgedDatabase) -> None:
    for number, assignment in ((1, "Essay"), (2, None), (3, "Poster")):
        own.root("INSERT INTO collections(id,course,assignment) VALUES(:i,'Optics',:a)", i=number, a=assignment)
    assert own.submit("stu", course="Optics", assignment="Essay").accepted
    assert own.submit("stu", course="Optics").accepted
    for number in (1, 2):
        for statement in (
            "DELETE FROM collections WHERE id=:id",
            "UPDATE collections SET course='Waves' WHERE id=:id",
            "UPDATE collections SET term='2027' WHERE id=:id",
        ):
            assert refusal(own, statement, id=number) == "EM|INVALID|field=assignment|why=used"
        assert refusal(own, "UPDATE collections SET closes_at_us=5 WHERE id=:id", id=number) == ""
    assert refusal(own, "UPDATE collections SET term='2027' WHERE id=3") == ""
    assert refusal(own, "DELETE FROM collections WHERE id=3") == ""
    assert own.value("SELECT COUNT(*) FROM collections") == 2


def test_a_student_reads_how_often_they_handed_in_and_of_nobody_else(own: JudgedDatabase) -> None:
    began = datetime.now(UTC) - timedelta(minutes=5)
    for login, whose in (("stu", {}), ("reg", {"student_id": 5}), ("sam", {})):
        assert own.submit(login, **whose).accepted
    for login, count in (("stu", 2), ("sam", 1)):
        rules = DatabaseUploadRules(connections=own.client(login).connections)
        assert len(rules.hand_ins(began)) == count, login
        assert rules.hand_ins(datetime.now(UTC) + timedelta(minutes=5)) == ()
