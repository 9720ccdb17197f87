"""Every row of a list has a fate, by what is stored and what the file said before; no database is asked."""

from collections.abc import Callable, Sequence
from typing import Any

import pytest

from edumanage_desktop.domain.people import ERASED, Role
from edumanage_desktop.services.people import Account, AccountState
from edumanage_desktop.services.people_import.cells import Entry
from edumanage_desktop.services.people_import.fates import Fate, Planned
from edumanage_desktop.services.people_import.people_rows import PeopleJudge
from edumanage_desktop.services.people_import.register_rows import FacultyJudge, StudentJudge, TeachingJudge
from edumanage_desktop.services.register import FacultyRecord, Student

ZOE = Student(5, "Zoë", "A", "z@x", version=3)
WANG = Student(6, "王小明", "B", None, version=1)
GONE = Student(9, ERASED, None, None, version=4)
NOWAK = FacultyRecord(7, "Żaneta Nowak", "Physics", "n@x", 20, active=True, version=2)
BOB = FacultyRecord(8, "Bob Wu", None, None, None, active=True, version=1)
BOB_TOO = FacultyRecord(9, "Bob Wu", "Maths", None, None, active=True, version=1)
FACULTY, STUDENT, ADMIN = (frozenset({role}) for role in (Role.FACULTY, Role.STUDENT, Role.ADMIN))

Row = dict[str, Any]
Judged = tuple[str, dict[str, Any], str]


def judged(judge: Callable[[Entry], Planned], rows: Sequence[Row]) -> list[Planned]:
    return [judge(Entry(line, "", row)) for line, row in enumerate(rows, start=2)]


def fates(planned: Sequence[Planned]) -> list[str]:
    return [each.fate.fate.value for each in planned]


def students(*rows: Row, makes_ids: bool = False, batches: bool = False) -> list[Planned]:
    judge = StudentJudge(makes_ids=makes_ids)
    stored = (ZOE, WANG, GONE)
    judge.know(stored)
    if not batches:
        return judged(judge.judge, rows)
    # As a dry run over several batches: each time the same is stored.
    found = []
    for line, row in enumerate(rows, start=2):
        judge.know(stored)
        found.append(judge.judge(Entry(line, "", row)))
    return found


def test_a_student_is_new_changed_or_the_same() -> None:
    new, changed, same, cleared = students(
        {"id": 4711, "full_name": "Ann"},
        {"id": 5, "number": "A2", "full_name": "Zoë", "email": "zoe@x"},
        {"id": 6, "full_name": "王小明"},
        {"id": 6, "number": None},
    )
    assert (new.fate.fate, new.record) == (Fate.NEW, Student(4711, "Ann"))
    assert changed.fate.changes == {"number": ("A", "A2"), "email": ("z@x", "zoe@x")}
    assert changed.record == Student(5, "Zoë", "A2", "zoe@x", version=3)
    assert (same.fate.fate, same.record) == (Fate.SAME, None)
    assert cleared.fate.fate is Fate.REFUSED, "the line before said something else about the same student"


def test_what_a_row_does_not_say_is_left_alone() -> None:
    (only_email,) = students({"id": 5, "email": "new@x"})
    assert only_email.record == Student(5, "Zoë", "A", "new@x", version=3)
    (emptied,) = students({"id": 5, "email": None})
    assert emptied.record == Student(5, "Zoë", "A", None, version=3)


def test_a_number_finds_a_student_whose_id_is_not_given() -> None:
    found, unknown, nobody = students({"number": "A", "email": "new@x"}, {"number": "Z", "full_name": "New"}, {})
    assert found.record == Student(5, "Zoë", "A", "new@x", version=3)
    assert "portal's id" in unknown.fate.why
    assert "fill in one of them" in nobody.fate.why
    (made,) = students({"number": "Z", "full_name": "New"}, makes_ids=True)
    assert made.record == Student(0, "New", "Z")


def test_a_number_belongs_to_one_student() -> None:
    for rows in (({"id": 6, "number": "A"},), ({"id": 4711, "number": "A", "full_name": "Ann"},)):
        (refused,) = students(*rows)
        assert refused.fate.fate is Fate.REFUSED
        assert "belongs to the student with the id 5" in refused.fate.why
    both = students({"id": 10, "number": "X", "full_name": "Ann"}, {"id": 11, "number": "X", "full_name": "Bob"})
    assert fates(both) == ["new", "refused"]
    assert "Line 2" in both[1].fate.why


@pytest.mark.parametrize("batches", [False, True])
def test_a_number_that_the_file_gives_up_is_free_for_a_later_row(batches: bool) -> None:
    rows: list[Row] = [
        {"id": 5, "number": "C"},
        {"id": 6, "number": "A"},
        {"id": 12, "number": "B", "full_name": "Ann"},
    ]
    assert fates(students(*rows, batches=batches)) == ["changed", "changed", "new"]
    assert fates(students({"id": 5, "number": "B"}, {"id": 6, "number": "A"}, batches=batches)) == ["refused"] * 2


@pytest.mark.parametrize("batches", [False, True])
def test_a_row_that_comes_twice_counts_once(batches: bool) -> None:
    row = {"id": 10, "number": "X", "full_name": "Ann"}
    twice = students(row, dict(row), {**row, "full_name": "Bob"}, {"number": "X"}, batches=batches)
    assert fates(twice) == ["new", "skipped", "refused", "refused"]
    assert twice[1].fate.why == "Line 2 says the same."
    again = students({"number": "A"}, {"id": 5, "number": "A"}, {"number": "A"}, batches=batches)
    assert fates(again) == ["same", "refused", "skipped"]


def test_a_refused_row_does_not_stand_in_the_way_of_a_right_one() -> None:
    assert fates(students({"id": 10}, {"id": 10, "full_name": "Ann"})) == ["refused", "new"]


def test_an_erased_student_stays_erased() -> None:
    (left,) = students({"id": 9, "full_name": "Known Again", "number": "E"})
    assert (left.fate.fate, left.record) == (Fate.SKIPPED, None)


def faculty(*rows: Row, makes_ids: bool = False) -> list[Planned]:
    judge = FacultyJudge(makes_ids=makes_ids)
    judge.know((NOWAK, BOB, BOB_TOO))
    return judged(judge.judge, rows)


def test_faculty_are_new_changed_or_the_same() -> None:
    new, changed, same, refused = faculty(
        {"id": 10, "full_name": "Ann", "active": False},
        {"id": 7, "capacity": None, "active": False, "department": "Physics"},
        {"id": 8, "active": True},
        {"full_name": "Żaneta Nowak"},
    )
    assert new.record == FacultyRecord(10, "Ann", active=False)
    assert changed.fate.changes == {"capacity": (20, None), "active": (True, False)}
    assert (changed.record.version, same.fate.fate) == (2, Fate.SAME)
    assert "portal's id alone" in refused.fate.why


def test_faculty_without_ids_are_known_by_their_names() -> None:
    rows: list[Row] = [
        {"full_name": "Żaneta Nowak", "department": "Optics"},
        {"full_name": "Ann"},
        {"full_name": "Ann"},
        {"full_name": "Bob Wu"},
        {"department": "Maths"},
    ]
    found = faculty(*rows, makes_ids=True)
    assert fates(found) == ["changed", "new", "skipped", "refused", "refused"]
    assert (found[0].record.id, found[1].record.id) == (7, 0)


def test_teaching_is_a_pair_of_those_who_are_there() -> None:
    judge = TeachingJudge()
    judge.know((NOWAK,), (ZOE, WANG), {(7, 5)})
    rows: list[Row] = [
        {"faculty_id": 7, "student_id": 5},
        {"faculty_id": 7, "student_number": "B"},
        {"faculty_id": 7, "student_id": 6},
        {"faculty_id": 7, "student_id": 6, "student_number": "A"},
        {"faculty_id": 99, "student_id": 6},
        {"faculty_id": 7, "student_id": 99},
        {"faculty_id": 7, "student_number": "Z"},
        {"faculty_id": 7},
        {"student_id": 5},
    ]
    found = judged(judge.judge, rows)
    assert fates(found) == ["same", "new", "skipped", *["refused"] * 6]
    assert found[1].record == (7, 6)
    assert found[2].fate.why == "Line 3 says the same."
    assert all(each.fate.why for each in found[3:])


ACCOUNTS = (
    Account("nowak", "Żaneta Nowak", FACULTY, active=True, state=AccountState.ACTIVE, faculty_id=7),
    Account("ann", "Ann", ADMIN, active=True, state=AccountState.INVITED),
    Account("half", "Half Made", ADMIN, active=True, state=AccountState.MAKING, email="h@x"),
    Account("off", "Off", ADMIN, active=False, state=AccountState.NONE),
    Account("shut", "Shut", ADMIN, active=False, state=AccountState.ACTIVE),
    Account("erased", ERASED, STUDENT, active=False, state=AccountState.ACTIVE, student_id=9),
    Account("ldap", "In The Directory", ADMIN, active=True, state=AccountState.DIRECTORY),
)


def people(*rows: Row) -> list[Planned]:
    judge = PeopleJudge(ACCOUNTS)
    judge.know((NOWAK, BOB), (ZOE, WANG))
    return judged(judge.judge, rows)


def test_people_are_new_changed_or_the_same() -> None:
    new, changed, same, unused, half, shut = people(
        {"login": "zoe", "full_name": "Zoë", "roles": STUDENT, "student_number": "A"},
        {"login": "nowak", "roles": FACULTY | ADMIN, "email": "n@x"},
        {"login": "nowak2", "full_name": "N", "roles": FACULTY, "faculty_id": 7},
        {"login": "ann", "full_name": "Ann"},
        {"login": "half", "roles": ADMIN},
        {"login": "shut", "full_name": "Shut"},
    )
    assert new.record.student_id == 5
    assert changed.fate.changes == {"roles": (FACULTY, FACULTY | ADMIN), "email": (None, "n@x")}
    assert (changed.record.full_name, changed.record.faculty_id) == ("Żaneta Nowak", 7)
    assert same.fate.fate is Fate.NEW
    assert (unused.fate.fate, "people reset ann" in unused.fate.why) == (Fate.SAME, True)
    assert (half.fate.fate, half.record.full_name, half.record.email) == (Fate.NEW, "Half Made", "h@x")
    assert shut.fate.fate is Fate.SAME


@pytest.mark.parametrize(
    ("row", "word"),
    [
        ({}, "login is empty"),
        ({"login": "zoe", "roles": ADMIN}, "full_name is empty"),
        ({"login": "zoe", "full_name": "Zoë"}, "roles is empty"),
        ({"login": "zoe", "full_name": "Zoë", "roles": FACULTY}, "fill in faculty_id"),
        ({"login": "zoe", "full_name": "Zoë", "roles": FACULTY, "faculty_id": 99}, "import the faculty"),
        ({"login": "zoe", "full_name": "Zoë", "roles": STUDENT}, "fill in student_id"),
        ({"login": "zoe", "full_name": "Zoë", "roles": STUDENT, "student_id": 99}, "import the students"),
        ({"login": "nowak", "roles": STUDENT}, "fill in student_id"),
        ({"login": "nowak", "faculty_id": None}, "fill in faculty_id"),
        ({"login": "off", "roles": ADMIN}, "people enable"),
    ],
)
def test_a_person_who_cannot_be_is_told_why(row: Row, word: str) -> None:
    (refused,) = people(row)
    assert refused.fate.fate is Fate.REFUSED
    assert word in refused.fate.why


def test_how_people_sign_in_is_said_for_new_ones_and_stays_for_others() -> None:
    new, by_password, kept, silent, other, another = people(
        {"login": "zoe", "full_name": "Zoë", "roles": ADMIN, "sign_in": "directory"},
        {"login": "zed", "full_name": "Zed", "roles": ADMIN, "sign_in": "password"},
        {"login": "ldap", "sign_in": "directory"},
        {"login": "nowak"},
        {"login": "ann", "sign_in": "directory"},
        {"login": "shut", "sign_in": "password", "full_name": "Shut"},
    )
    assert (new.record.in_directory, by_password.record.in_directory) == (True, False)
    assert [each.fate.fate for each in (kept, silent, other, another)] == [
        Fate.SAME, Fate.SAME, Fate.REFUSED, Fate.SAME,
    ]  # fmt: skip
    assert "sign_in is password for this account" in other.fate.why


def test_an_erased_person_stays_erased_and_a_login_counts_once() -> None:
    row = {"login": "zoe", "full_name": "Zoë", "roles": ADMIN}
    assert fates(
        people({"login": "erased", "full_name": "Known Again"}, row, dict(row), {**row, "roles": STUDENT})
    ) == [
        "skipped",
        "new",
        "skipped",
        "refused",
    ]


def test_a_password_stands_in_no_text_of_a_fate() -> None:
    from datetime import UTC, datetime

    from edumanage_desktop.services.people import OneTimePassword
    from edumanage_desktop.services.people_import.fates import RowFate

    secret = OneTimePassword("zoe", "s3cret", datetime.now(UTC))
    assert "s3cret" not in repr(RowFate(2, "zoe", Fate.NEW, secret=secret))
