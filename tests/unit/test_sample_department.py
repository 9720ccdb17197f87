"""What the sample department must hold: the same for the same seed, every state of a queue, nothing absurd."""

import unicodedata
from collections import Counter
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from edumanage_desktop.domain.acts import ActKind
from edumanage_desktop.domain.statuses import Status, rule_status
from edumanage_desktop.services.sample_department.files import FileKind
from edumanage_desktop.services.sample_department.hostile import HOSTILE_WORKS
from edumanage_desktop.services.sample_department.names import student_number
from edumanage_desktop.services.sample_department.plan import plan_department
from edumanage_desktop.services.sample_department.shelf import OWN_FILES_UP_TO
from edumanage_desktop.services.sample_department.staff import HOSTILE_FACULTY_ID, MAIN_FACULTY_ID
from edumanage_desktop.services.sample_department.submissions import DepartmentPlan, PlannedUpload

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
HOSTILE_TITLES = frozenset(work.title for work in HOSTILE_WORKS)


@pytest.fixture(scope="module")
def plan() -> DepartmentPlan:
    """The department that the first start shows."""
    return plan_department(uploads=400, seed=1, now=NOW)


@pytest.fixture(scope="module")
def uploads(plan: DepartmentPlan) -> tuple[PlannedUpload, ...]:
    """Its submissions."""
    return tuple(plan.uploads)


def test_the_same_seed_size_and_moment_make_the_same_department(plan: DepartmentPlan) -> None:
    assert plan_department(uploads=400, seed=1, now=NOW) == plan


def test_another_seed_makes_another_department_with_other_keys(plan: DepartmentPlan) -> None:
    other = plan_department(uploads=400, seed=2, now=NOW)
    assert tuple(other.uploads) != tuple(plan.uploads)
    ours = {key for key in plan.recipes if not key.startswith("uploads/")}
    assert ours.isdisjoint(other.recipes)


@settings(max_examples=40, deadline=None)
@given(count=st.integers(0, 260), seed=st.integers(-5, 10**9))
def test_any_size_gives_exactly_that_many_submissions(count: int, seed: int) -> None:
    planned = tuple(plan_department(uploads=count, seed=seed, now=NOW).uploads)
    assert [upload.id for upload in planned] == list(range(1, count + 1))
    received = [upload.created_s for upload in planned]
    assert received == sorted(received)
    assert all(second <= NOW.timestamp() for second in received)


def test_a_negative_size_and_a_moment_without_time_zone_are_refused() -> None:
    with pytest.raises(ValueError, match="negative"):
        plan_department(uploads=-1, seed=1, now=NOW)
    with pytest.raises(ValueError, match="time zone"):
        plan_department(uploads=1, seed=1, now=NOW.replace(tzinfo=None))


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_every_state_that_a_queue_can_meet_occurs(seed: int) -> None:
    plan = plan_department(uploads=400, seed=seed, now=NOW)
    uploads = tuple(plan.uploads)
    statuses = {upload.status for upload in uploads}
    assert statuses >= {str(status) for status in Status}
    assert None in statuses
    assert {status for status in statuses if rule_status(status) == "?"} - {None}
    known = {student.id for student in plan.students}
    assert any(upload.title is None for upload in uploads)
    assert any(upload.faculty_id is None for upload in uploads)
    assert any(upload.student_id not in known for upload in uploads)
    assert any(file.store_key not in plan.recipes for upload in uploads for file in upload.files)
    assert any(len(upload.files) > 2 for upload in uploads)
    assert any(upload.revision > 1 for upload in uploads)
    assert any(upload.assignment for upload in uploads)
    assert any(act.set_aside for upload in uploads for act in upload.acts)
    kinds = {act.kind for upload in uploads for act in upload.acts}
    assert kinds == set(ActKind)


def test_every_common_kind_of_file_and_every_hostile_one_is_there() -> None:
    kinds = {
        recipe.kind for seed in (1, 2) for recipe in plan_department(uploads=400, seed=seed, now=NOW).recipes.values()
    }
    assert kinds == set(FileKind)


def test_a_revision_follows_a_rejection_of_the_same_student_and_keeps_its_place(
    uploads: tuple[PlannedUpload, ...],
) -> None:
    by_id = {upload.id: upload for upload in uploads}
    revisions = [upload for upload in uploads if upload.previous_upload_id is not None]
    assert revisions
    for revision in revisions:
        previous = by_id[revision.previous_upload_id or 0]
        assert previous.status == Status.REJECTED
        assert previous.student_id == revision.student_id
        assert previous.assignment == revision.assignment
        assert revision.revision == previous.revision + 1
        assert revision.acts[0].at_us > previous.acts[-1].at_us


def test_acts_happen_one_after_the_other_by_people_who_exist(
    plan: DepartmentPlan, uploads: tuple[PlannedUpload, ...]
) -> None:
    logins = {person.login for person in plan.people}
    for upload in uploads:
        times = [act.at_us for act in upload.acts]
        assert times == sorted(times)
        assert [act.version for act in upload.acts] == list(range(1, len(times) + 1))
        assert all(moment <= plan.now_us for moment in times)
        assert {act.actor for act in upload.acts} <= logins
        if upload.acts:
            assert upload.acts[0].kind is ActKind.SUBMIT
            assert upload.acts[-1].to_status == upload.status
            assert upload.acts[-1].to_faculty_id == upload.faculty_id
        for act in upload.acts:
            assert act.kind is not ActKind.REJECT or act.feedback


def test_the_main_queue_is_the_longest_and_looks_like_real_life(uploads: tuple[PlannedUpload, ...]) -> None:
    per_member = Counter(upload.faculty_id for upload in uploads)
    assert per_member.most_common(1)[0][0] == MAIN_FACULTY_ID
    assert 90 <= per_member[MAIN_FACULTY_ID] <= 150
    hostile = Counter(upload.faculty_id for upload in uploads if upload.title in HOSTILE_TITLES)
    assert sum(hostile.values()) == len(HOSTILE_WORKS)
    assert set(hostile) == {MAIN_FACULTY_ID, HOSTILE_FACULTY_ID}
    assert hostile[MAIN_FACULTY_ID] <= 5
    waiting = [u for u in uploads if u.faculty_id == MAIN_FACULTY_ID and u.status == Status.SUBMITTED]
    assert len(waiting) >= 40


def test_much_is_fresh(uploads: tuple[PlannedUpload, ...]) -> None:
    ages = [NOW - datetime.fromtimestamp(upload.created_s, UTC) for upload in uploads]
    assert sum(age <= timedelta(days=1) for age in ages) >= 35
    assert sum(age <= timedelta(days=7) for age in ages) >= 140
    assert min(ages) < timedelta(hours=1)


def test_the_names_come_from_the_whole_world(plan: DepartmentPlan) -> None:
    names = [student.full_name for student in plan.students]
    scripts = {unicodedata.name(letter).split()[0] for name in names for letter in name if letter.isalpha()}
    assert scripts >= {"LATIN", "CJK", "ARABIC", "HANGUL", "HEBREW", "GREEK", "CYRILLIC", "TELUGU"}
    assert any("'" in name for name in names)
    assert any("’" in name for name in names)
    assert any(unicodedata.normalize("NFC", name) != name for name in names)
    assert any(" " not in name and name.isascii() for name in names)
    assert max(map(len, names)) > 90


def test_student_numbers_never_repeat() -> None:
    numbers = [student_number(sequence) for sequence in range(120_000)]
    assert len(set(numbers)) == len(numbers)
    assert numbers[0] == "22F41A0401"


def test_a_large_sample_shares_files_and_every_promised_file_is_made() -> None:
    plan = plan_department(uploads=OWN_FILES_UP_TO * 12, seed=1, now=NOW)
    made = set(plan.recipes)
    assert len(made) < 400
    titles = set()
    for upload in plan.uploads:
        titles.add(upload.title)
        if upload.acts:
            assert {file.store_key for file in upload.files} <= made
    assert titles >= HOSTILE_TITLES


def test_of_a_large_sample_only_the_youngest_went_through_acts() -> None:
    uploads = list(plan_department(uploads=60_000, seed=1, now=NOW).uploads)
    with_acts = [upload.id for upload in uploads if upload.acts]
    assert 15_000 <= len(with_acts) <= 20_000
    assert min(with_acts) >= 40_000
    assert all(upload.found for upload in uploads[:39_000])
