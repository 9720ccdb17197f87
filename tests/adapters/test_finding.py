"""Students and all work of one are found on every engine, and nobody finds what the views do not give them."""

from collections.abc import Iterator

import pytest

from edumanage_desktop.adapters.database.finding import DatabaseFinder
from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.domain.statuses import Status
from edumanage_desktop.services.finding import STUDENTS_AT_MOST, FoundStudent, find_submissions
from tests.adapters.judged_database import STUDENTS, JudgedDatabase, judged_database
from tests.engines import EVERY_SERVER, PrivateServers

ZOE, WANG, NAMELESS = (FoundStudent(number, name, registered) for number, registered, name in STUDENTS)
UNKNOWN = FoundStudent(4711)
WORKS = (
    (7001, 5, 1, "Optics"),
    (7002, 5, 1, "Waves"),
    (7003, 5, 2, "Zoë's own title"),
    (7004, 6, 1, "光学"),
    (7005, 4711, 1, "Nobody knows me"),
    (7006, 7, None, "Assigned to nobody"),
)
"""(id, student, faculty, title)"""


@pytest.fixture(scope="module", params=("sqlite", *EVERY_SERVER))
def judged(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, servers: PrivateServers
) -> Iterator[JudgedDatabase]:
    """A department with work of several students at two faculty members, some decided and one moved."""
    engine = request.param
    server = None if engine == "sqlite" else servers.of(engine)
    with judged_database(engine, folder=tmp_path_factory.mktemp("finding"), server=server) as made:
        for upload, student, faculty, title in WORKS:
            made.by_portal(
                "INSERT INTO student_uploads(id,student_id,faculty_id,title,file_path) VALUES(?,?,?,?,?)",
                upload, student, faculty, title, f"work-{upload}.pdf",
            )  # fmt: skip
        assert made.act("ann", "reject", 7001, feedback="Units.").accepted
        assert made.act("ann", "reopen", 7001).accepted
        assert made.act("ann", "approve", 7001, feedback="Better.").accepted
        assert made.act("reg", "reassign", 7002, target_faculty_id=2, reason="Leave.").accepted
        yield made


def finder(judged: JudgedDatabase, login: str) -> DatabaseFinder:
    """Return what somebody finds with."""
    database = judged.client(login)
    return DatabaseFinder(connections=database.connections, reader=database.reader)


def work_ids(judged: JudgedDatabase, login: str, student: FoundStudent) -> set[int]:
    """Return which submissions of a student somebody is shown."""
    return {work.submission.id for work in finder(judged, login).work_of(student).works} & {row[0] for row in WORKS}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("muller zol", [ZOE]),
        ("ZOLK", [ZOE]),
        ("22f41a0401", [WANG]),
        ("王", [WANG]),
        ("22f", [WANG, ZOE]),
        ("no num", [NAMELESS]),
        ("nobody", []),
        ("' OR 1=1 --", []),
        ("%", []),
        ("   ", []),
    ],
)
def test_registrars_find_every_student_by_name_or_number(
    judged: JudgedDatabase, text: str, found: list[FoundStudent]
) -> None:
    for login in ("reg", "adm"):
        students = [each for each in finder(judged, login).students(text) if each in (ZOE, WANG, NAMELESS)]
        assert sorted(students, key=lambda each: each.id) == sorted(found, key=lambda each: each.id)


def test_who_begins_with_the_words_stands_first(judged: JudgedDatabase) -> None:
    students = finder(judged, "reg").students("no")
    assert students[0] == NAMELESS
    assert len(students) <= STUDENTS_AT_MOST


def test_faculty_find_students_of_their_own_work_only(judged: JudgedDatabase) -> None:
    assert ZOE in finder(judged, "ann").students("zoe")
    assert WANG in finder(judged, "ann").students("王小")
    assert WANG not in finder(judged, "bob").students("王小")
    assert finder(judged, "ann").students("no number") == []
    assert finder(judged, "stu").students("zoe") == ()
    for login in ("off", "ghost", "fay"):
        assert not _students_or_refusal(judged, login)


def _students_or_refusal(judged: JudgedDatabase, login: str) -> list[FoundStudent]:
    try:
        return list(finder(judged, login).students("zoe"))
    except EduManageError:
        return []


@pytest.mark.parametrize(
    ("login", "shown"),
    [
        ("reg", {7001, 7002, 7003}),
        ("adm", {7001, 7002, 7003}),
        ("ann", {7001}),
        ("bob", {7002, 7003}),
        ("stu", {7001, 7002, 7003}),
        ("sam", set()),
    ],
)
def test_a_student_s_work_is_what_the_views_give(judged: JudgedDatabase, login: str, shown: set[int]) -> None:
    assert work_ids(judged, login, ZOE) == shown
    forged = FoundStudent(ZOE.id, "Wrong name", None)
    assert work_ids(judged, login, forged) <= shown


def test_work_of_students_whom_nobody_imported_is_found_too(judged: JudgedDatabase) -> None:
    assert work_ids(judged, "reg", UNKNOWN) == work_ids(judged, "ann", UNKNOWN) == {7005}
    assert work_ids(judged, "bob", UNKNOWN) == set()


def test_it_says_who_has_it_since_when_and_what_was_said(judged: JudgedDatabase) -> None:
    works = {work.submission.id: work for work in finder(judged, "reg").work_of(ZOE).works}
    decided, moved = works[7001], works[7002]
    assert decided.submission.status == Status.APPROVED
    assert decided.feedback == "Better."
    assert decided.said_by
    assert decided.said_at is not None
    assert moved.submission.faculty_name == "Bob Wu"
    assert moved.reason == "Leave."
    assert moved.held_since is not None
    history = judged.client("reg").reader.details(7002)
    assert history is not None
    assert moved.held_since == history.history[-1].at
    assert moved.held_since > history.history[0].at
    with judged.telling_at_once():
        own = {work.submission.id: work for work in finder(judged, "stu").work_of(ZOE).works}
    assert own[7001].feedback == "Better."
    assert own[7002].reason is None, "a reason is for staff"


def test_submissions_are_found_by_any_word_and_by_their_number(judged: JudgedDatabase) -> None:
    reader = judged.client("reg").reader
    assert [row.id for row in find_submissions(reader, "optics").submissions] == [7001]
    for text in ("7003", "#7003", " 7003 "):
        assert find_submissions(reader, text).submissions[0].id == 7003
    found = find_submissions(reader, "zoe")
    assert ZOE in found.students
    assert {7001, 7002, 7003} <= {row.id for row in found.submissions}
    titled = find_submissions(reader, "waves")
    assert titled.students == (), "the word stands in the title and not in the name"
    assert find_submissions(reader, "9" * 30).submissions == ()
    assert find_submissions(judged.client("ann").reader, "7003").submissions == ()
