"""The register as the People page uses it, on both engines: read by pages, saved once, refused in words."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from edumanage_desktop.adapters.database.register import DatabaseRegister
from edumanage_desktop.domain.errors import RefusalCode, Refused
from edumanage_desktop.services.register import PAGE_ROWS, Absence, FacultyRecord, Student
from tests.adapters.judged_database import JudgedDatabase, judged_database
from tests.engines import EVERY_ENGINE, PrivateServers

MANY = 450
FIRST_OF_MANY = 1000


@pytest.fixture(scope="module", params=EVERY_ENGINE)
def judge(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, servers: PrivateServers
) -> Iterator[JudgedDatabase]:
    """A database of each engine with some hundred students, whose register nobody else edits."""
    folder: Path = tmp_path_factory.mktemp("register")
    with judged_database(request.param, folder=folder, server=servers.of(request.param)) as made:
        for number in range(FIRST_OF_MANY, FIRST_OF_MANY + MANY):
            made.root(
                "INSERT INTO students(id,number,full_name) VALUES(:i,:n,:f)",
                i=number, n=f"M-{number}", f=f"Many {number % 7} {number}",
            )  # fmt: skip
        yield made


def register_of(judge: JudgedDatabase, login: str) -> DatabaseRegister:
    return DatabaseRegister(connections=judge.client(login).connections)


@pytest.fixture
def register(judge: JudgedDatabase) -> DatabaseRegister:
    return register_of(judge, "reg")


def refusal(error: pytest.ExceptionInfo[Refused]) -> tuple[RefusalCode, dict[str, str]]:
    return error.value.code, error.value.details


def all_students(register: DatabaseRegister, search: str = "") -> list[Student]:
    """Read page by page, as somebody who scrolls."""
    found: list[Student] = []
    while page := register.students(search, after=found[-1] if found else None):
        assert len(page) <= PAGE_ROWS
        found += page
    return found


def test_pages_together_hold_every_student_once_and_in_order(judge: JudgedDatabase, register: DatabaseRegister) -> None:
    found = all_students(register)
    assert len(found) == judge.value("SELECT COUNT(*) FROM students") > MANY
    assert len({student.id for student in found}) == len(found)
    many = [student.full_name for student in found if student.id >= FIRST_OF_MANY]
    assert many == sorted(many)


@pytest.mark.parametrize(
    ("typed", "ids"),
    [
        ("muller zolk", {5}),
        ("MÜLLER", {5}),
        ("22f41a0401", {6}),
        ("王", {6}),
        ("many m-1003", {1003}),
        ("100% _", set()),
        ("'; DROP TABLE students; --", set()),
    ],
)
def test_a_search_finds_names_and_numbers_however_they_are_typed(
    register: DatabaseRegister, typed: str, ids: set[int]
) -> None:
    assert {student.id for student in register.students(typed)} == ids


def test_a_found_page_goes_on_behind_its_last_row(register: DatabaseRegister) -> None:
    assert len(all_students(register, "many")) == MANY


def test_a_student_is_stored_and_found_under_the_new_name(judge: JudgedDatabase, register: DatabaseRegister) -> None:
    made = register.save_student(Student(90, "Ægir Þórsson", "A-90", "aegir@x.example"))
    assert made == Student(90, "Ægir Þórsson", "A-90", "aegir@x.example", 1)
    changed = register.save_student(replace(made, full_name="Sigrún", number=None))
    assert (changed.version, changed.number) == (2, None)
    assert register.students("aegir") == []
    assert register.students("sigrun") == [changed]
    assert register.student(90) == changed
    told = register.changes("students", "90")
    assert [(change.version, change.login) for change in told] == [(2, "reg"), (1, "reg")]
    assert told[1].before is None
    assert (told[0].before or {})["full_name"] == "Ægir Þórsson"
    assert (told[0].after or {})["full_name"] == "Sigrún"
    assert abs(told[0].at - datetime.now(UTC)) < timedelta(minutes=1)


def test_who_comes_second_is_told_and_nothing_is_overwritten(judge: JudgedDatabase, register: DatabaseRegister) -> None:
    made = register.save_student(Student(91, "First"))
    register_of(judge, "adm").save_student(replace(made, full_name="By the administrator"))
    with pytest.raises(Refused, match="changed this student first") as error:
        register.save_student(replace(made, full_name="By the registrar"))
    assert refusal(error)[0] is RefusalCode.CONFLICT
    assert judge.value("SELECT full_name FROM students WHERE id=91") == "By the administrator"


@pytest.mark.parametrize(
    ("student", "field"),
    [
        (Student(5, "Another"), "id"),
        (Student(92, "Same number", "22F41A0424"), "number"),
        (Student(0, "No id"), "id"),
        (Student(-1, "No id"), "id"),
        (Student(2**63, "No id"), "id"),
        (Student(93, " "), "full_name"),
        (Student(93, "x" * 201), "full_name"),
        (Student(93, "lone \ud800"), "full_name"),
        (Student(93, "X", "n" * 41), "number"),
        (Student(93, "X", None, "no address"), "email"),
        (Student(93, "X", None, "e" * 250 + "@x.example"), "email"),
    ],
)
def test_what_cannot_be_is_refused_by_its_field(
    judge: JudgedDatabase, register: DatabaseRegister, student: Student, field: str
) -> None:
    before = judge.root("SELECT * FROM students ORDER BY id")
    with pytest.raises(Refused) as error:
        register.save_student(student)
    code, details = refusal(error)
    assert (code, details["field"]) == (RefusalCode.INVALID, field)
    assert "Nothing was saved" in error.value.sentence
    assert judge.root("SELECT * FROM students ORDER BY id") == before


def test_faculty_are_stored_with_every_column(register: DatabaseRegister) -> None:
    given = FacultyRecord(90, "Øystein", "Physics", "o@x.example", 12, active=False)
    made = register.save_faculty(given)
    assert made == replace(given, version=1)
    changed = register.save_faculty(replace(made, capacity=None, active=True))
    assert register.member(90) == changed == replace(given, capacity=None, active=True, version=2)
    assert changed in register.faculty()
    names = [member.full_name for member in register.faculty()]
    assert names.index("Bob Wu") < names.index("Left Long Ago") < names.index("Øystein") < names.index("Żaneta Nowak")
    for wrong in (replace(changed, capacity=-1), replace(changed, capacity=2**31), replace(changed, department=" x")):
        with pytest.raises(Refused, match="Nothing was saved"):
            register.save_faculty(wrong)


def test_teaching_is_noted_once_and_taken_away(register: DatabaseRegister) -> None:
    assert register.teach(1, [6, 5, 6]) == 2
    assert register.teach(1, [5, 7]) == 1
    assert [student.id for student in register.taught_by(1)] == [7, 5, 6]
    assert [member.id for member in register.teachers_of(5)] == [1]
    assert register.stop_teaching(1, [5, 7, 4711]) == 2
    assert [student.id for student in register.taught_by(1)] == [6]
    with pytest.raises(Refused):
        register.teach(1, [5, -1])


def test_conflicts_of_interest_are_noted_with_another_reason_and_forgotten(register: DatabaseRegister) -> None:
    register.note_conflict(1, 5, "cousins")
    register.note_conflict(1, 5, "cousins")
    register.note_conflict(1, 6, None)
    register.note_conflict(1, 5, "siblings")
    noted = register.conflicts_of(1)
    assert sorted((each.student.id, each.reason) for each in noted) == [(5, "siblings"), (6, None)]
    assert [member.id for member in register.barred_from(5)] == [1]
    assert [change.after is None for change in register.changes("conflicts_of_interest", "1:5")] == [False, True, False]
    with pytest.raises(Refused, match="Nothing was saved"):
        register.note_conflict(1, 7, " blank around ")
    for _again in range(2):
        register.forget_conflict(1, 5)
    register.forget_conflict(1, 6)
    assert register.conflicts_of(1) == []


def test_absences_are_stored_changed_and_removed_as_they_were_read(register: DatabaseRegister) -> None:
    first = register.save_absence(Absence(1, date(2026, 2, 28), date(2026, 3, 1), "conference"))
    later = register.save_absence(Absence(2, date(2026, 5, 1), date(2026, 5, 1)))
    assert register.absences() == [later, first]
    with pytest.raises(Refused, match="already has an absence that begins on that day"):
        register.save_absence(Absence(1, date(2026, 2, 28), date(2026, 3, 5)))
    with pytest.raises(Refused, match="not before its first"):
        register.save_absence(replace(first, last_day=date(2026, 2, 1)))
    longer = register.save_absence(replace(first, last_day=date(2026, 3, 9)))
    with pytest.raises(Refused, match="changed or removed this absence first"):
        register.remove_absence(first)
    register.remove_absence(longer)
    assert register.absences() == [later]
    register.remove_absence(later)


def test_numbers_are_given_here_only_where_no_portal_gives_them(judge: JudgedDatabase) -> None:
    register = register_of(judge, "adm")
    largest = judge.value("SELECT MAX(id) FROM students")
    assert register.next_id("students") == (None if judge.is_server else largest + 1)
    judge.root("INSERT INTO settings(name,value) VALUES('own_ids','1')")
    assert register.next_id("students") == largest + 1
    judge.upload(student=largest + 70, faculty=8_000)
    assert register.next_id("students") == largest + 71, "work that waits for its student is nobody else's"
    assert register.next_id("faculty") == 8_001
    judge.root("DELETE FROM settings WHERE name='own_ids'")


@pytest.mark.parametrize("login", ["ann", "stu", "bak"])
def test_nobody_else_reads_or_writes_it(judge: JudgedDatabase, login: str) -> None:
    register = register_of(judge, login)
    attempts: list[Any] = [
        lambda: register.save_student(Student(94, "X")),
        lambda: register.save_faculty(FacultyRecord(94, "X")),
        lambda: register.teach(1, [7]),
        lambda: register.note_conflict(1, 7, None),
        lambda: register.save_absence(Absence(1, date(2027, 1, 1), date(2027, 1, 1))),
    ]
    if judge.is_server and login != "bak":
        attempts += [register.students, register.faculty, register.absences, lambda: register.taught_by(1)]
        attempts += [lambda: register.conflicts_of(1)]
    for attempt in attempts:
        with pytest.raises(Refused) as error:
            attempt()
        assert error.value.code is RefusalCode.DENIED
