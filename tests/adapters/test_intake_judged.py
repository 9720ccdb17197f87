"""What the server itself judges of a hand-in: how large, how often, and whether it is too late."""

import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

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
