"""Planning the sample department: the same seed, size and moment give the same rows."""

import heapq
import random
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import accumulate

from edumanage_desktop.domain.statuses import Status
from edumanage_desktop.services.sample_department import works
from edumanage_desktop.services.sample_department.course_of_events import US_A_DAY, US_A_SECOND, CourseOfEvents
from edumanage_desktop.services.sample_department.hostile import HostileWork, hostile_places
from edumanage_desktop.services.sample_department.shelf import FileShelf
from edumanage_desktop.services.sample_department.staff import (
    HOSTILE_FACULTY_ID,
    MAIN_FACULTY_ID,
    plan_faculty,
    plan_people,
    plan_students,
)
from edumanage_desktop.services.sample_department.submissions import (
    DepartmentPlan,
    PlannedFaculty,
    PlannedFile,
    PlannedStudent,
    PlannedUpload,
)
from edumanage_desktop.services.sample_department.works import Subject

_AGES_DAYS = ((0.0, 0.003), (0.10, 1.0), (0.38, 7.0), (0.80, 63.0), (0.97, 400.0), (1.0, 1100.0))
"""(part of all submissions that is younger, age in days): more on the last day, the rest over weeks and years."""
_AGES_OF_MANY_DAYS = ((0.0, 0.0005), (0.002, 1.0), (0.012, 7.0), (0.1, 63.0), (0.5, 400.0), (1.0, 1500.0))
"""The same for samples above `_SMALL_SAMPLE`, whose years are full."""
_SMALL_SAMPLE = 20_000
_OLD_STATUSES = (Status.APPROVED, Status.REJECTED, Status.SUBMITTED, Status.WITHDRAWN)
_OLD_STATUS_WEIGHTS = (62, 78, 98, 100)
_PORTAL_ODDITIES_EVERY = 23
_PORTAL_ODDITIES = {3: "odd status", 5: "no title", 8: "unknown student", 11: "odd status", 14: "unassigned"} | {
    1: "unassigned",
    17: "lost file",
    20: "no title",
}
"""What is odd about every so many-th row of the portal."""
_IN_COLLECTION_SHARE = 0.7
_RESUBMITTED_SHARE = 0.7
HEADING_OF_HOSTILE_FILES = "A report that is not what it seems"
_PORTAL_SHARE = 0.02
_UNKNOWN_STUDENT_ID = 990_000_000
_REASSIGNED_SHARE = 0.03
_SECOND_FILE_SHARE = 0.18


def plan_department(*, uploads: int, seed: int, now: datetime) -> DepartmentPlan:
    """Return the plan of a department with this many submissions.

    `now` is aware; the youngest submission is a few minutes older. Of more than 20,000 only the youngest 20,000 or so
    went through acts; the others are rows that the portal had written before. Raises `ValueError` for a negative
    number or a naive `now`.
    """
    if uploads < 0:
        raise ValueError("a sample department cannot have a negative number of submissions")
    if now.tzinfo is None:
        raise ValueError("the moment of a sample department must be aware of its time zone")
    rng = random.Random(f"department {seed} of {uploads}")
    faculty = plan_faculty(rng, uploads)
    students = plan_students(rng, uploads, faculty)
    shelf = FileShelf(seed=seed, uploads=uploads)
    now_us = int(now.timestamp()) * US_A_SECOND
    writer = _Submissions(rng, uploads, now_us, faculty, students, shelf)
    planned = writer.write()
    return DepartmentPlan(
        students=students,
        faculty=faculty,
        people=plan_people(faculty, students),
        recipes=shelf.recipes,
        uploads=planned if uploads > _SMALL_SAMPLE else tuple(planned),
        upload_count=uploads,
        now_us=now_us,
        installed_us=writer.installed_us,
        seed=seed,
        outside_links=frozenset(
            work.store_key for work in writer.hostile.values() if work.links_outside and work.store_key
        ),
    )


class _Submissions:
    """Writes the submissions, oldest first."""

    def __init__(
        self,
        rng: random.Random,
        count: int,
        now_us: int,
        faculty: tuple[PlannedFaculty, ...],
        students: tuple[PlannedStudent, ...],
        shelf: FileShelf,
    ) -> None:
        self._rng = rng
        self._count = count
        self._now_us = now_us
        self._faculty = faculty
        self._students = students
        self._shelf = shelf
        self._shares = tuple(accumulate(member.share for member in faculty))
        self._taught: dict[int, list[PlannedStudent]] = {member.id: [] for member in faculty}
        for student in students:
            for teacher in student.teachers:
                self._taught[teacher].append(student)
        self._subjects = {subject.name: subject for subject in works.SUBJECTS}
        self._portal_rows = 0
        self._ages = _AGES_DAYS if count <= _SMALL_SAMPLE else _AGES_OF_MANY_DAYS
        self._due: list[tuple[int, int, PlannedUpload]] = []
        with_acts = min(0.8 * count, _SMALL_SAMPLE)
        self._first_with_acts = int(count - with_acts)
        self.hostile = hostile_places(self._first_with_acts, count)
        self._hostile_works = {
            index: self._hostile_file(work, rng.choice(students)) for index, work in self.hostile.items()
        }
        self.installed_us = self._at_age(with_acts / max(count, 1)) * US_A_SECOND

    def write(self) -> Iterator[PlannedUpload]:
        """Yield every submission; a rejected one may come back later as a revision."""
        for index in range(self._count):
            upload_id, created_s = index + 1, self._created_s(index)
            if index in self.hostile:
                yield self._hostile(upload_id, created_s, self.hostile[index], *self._hostile_works[index])
            elif index < self._first_with_acts:
                yield self._from_portal(upload_id, created_s, legacy=True)
            elif self._due and self._due[0][0] <= created_s:
                yield self._revision(upload_id, created_s, heapq.heappop(self._due)[2])
            elif self._rng.random() < _PORTAL_SHARE:
                yield self._from_portal(upload_id, created_s, legacy=False)
            else:
                yield self._new_work(upload_id, created_s)

    def _created_s(self, index: int) -> int:
        return self._at_age(1 - (index + 0.1 + 0.8 * self._rng.random()) / self._count)

    def _at_age(self, younger: float) -> int:
        """Return the moment, in seconds since 1970, that this part of all submissions is younger than."""
        for (part, days), (next_part, next_days) in zip(self._ages, self._ages[1:], strict=False):
            if younger <= next_part:
                age_days = days + (younger - part) / (next_part - part) * (next_days - days)
                return (self._now_us - int(age_days * US_A_DAY)) // US_A_SECOND
        return self._now_us // US_A_SECOND

    def _draw(self) -> tuple[PlannedFaculty, PlannedStudent, Subject]:
        member = self._rng.choices(self._faculty, cum_weights=self._shares)[0]
        student = self._rng.choice(self._taught[member.id] or self._students)
        return member, student, self._subjects[member.department]

    def _title(self, work: str) -> str:
        if self._rng.random() < 0.08:
            return self._rng.choice(works.TITLES_OF_THE_WORLD)
        return work + self._rng.choice(works.TITLE_TAILS)

    def _files(self, subject: Subject, work: str, student: PlannedStudent) -> tuple[PlannedFile, ...]:
        files = [self._shelf.take(subject, work, student)]
        while self._rng.random() < _SECOND_FILE_SHARE and len(files) < 5:
            files.append(self._shelf.take(subject, work, student))
        return tuple(files)

    def _new_work(self, upload_id: int, created_s: int) -> PlannedUpload:
        rng = self._rng
        member, student, subject = self._draw()
        work = rng.choice(subject.works)
        title = self._title(work)
        first = rng.choice(self._faculty) if rng.random() < _REASSIGNED_SHARE else member
        course = CourseOfEvents(rng, self._now_us, first.id, title)
        course.submit(student, created_s * US_A_SECOND)
        if first is not member:
            course.reassign(member)
        in_charge = self._faculty[course.faculty_id - 1]
        course.before_the_decision(student, in_charge, title)
        course.decide(in_charge)
        files = self._files(subject, work, student)
        collected = rng.random() < _IN_COLLECTION_SHARE
        return self._written(
            upload_id,
            student,
            created_s,
            course,
            files,
            description=rng.choice(works.DESCRIPTIONS),
            course_name=rng.choice(subject.courses) if collected else None,
            term=_term(created_s) if collected else None,
            assignment=work if collected else None,
        )

    def _revision(self, upload_id: int, created_s: int, previous: PlannedUpload) -> PlannedUpload:
        student = self._students[previous.student_id - self._students[0].id]
        member = self._faculty[(previous.faculty_id or MAIN_FACULTY_ID) - 1]
        subject = self._subjects[member.department]
        course = CourseOfEvents(self._rng, self._now_us, member.id, previous.title or HEADING_OF_HOSTILE_FILES)
        course.submit(student, created_s * US_A_SECOND)
        course.decide(member)
        return self._written(
            upload_id,
            student,
            created_s,
            course,
            self._files(subject, previous.assignment or previous.title or subject.works[0], student),
            description=self._rng.choice(works.REVISION_DESCRIPTIONS),
            course_name=previous.course,
            term=previous.term,
            assignment=previous.assignment,
            previous=previous,
        )

    def _written(
        self,
        upload_id: int,
        student: PlannedStudent,
        created_s: int,
        course: CourseOfEvents,
        files: tuple[PlannedFile, ...],
        *,
        description: str | None = None,
        course_name: str | None = None,
        term: str | None = None,
        assignment: str | None = None,
        previous: PlannedUpload | None = None,
    ) -> PlannedUpload:
        upload = PlannedUpload(
            id=upload_id,
            student_id=student.id,
            faculty_id=course.faculty_id,
            title=course.title,
            description=description,
            created_s=created_s,
            status=course.status,
            files=files,
            acts=tuple(course.acts),
            course=course_name,
            term=term,
            assignment=assignment,
            previous_upload_id=previous.id if previous else None,
            revision=previous.revision + 1 if previous else 1,
        )
        if upload.status == Status.REJECTED and upload.faculty_id and self._rng.random() < _RESUBMITTED_SHARE:
            back_us = course.at_us + int(self._rng.uniform(0.1, 6.0) * US_A_DAY)
            heapq.heappush(self._due, (back_us // US_A_SECOND, upload_id, upload))
        return upload

    def _hostile_file(self, work: HostileWork, student: PlannedStudent) -> tuple[PlannedStudent, PlannedFile]:
        if work.store_key is None:
            return student, self._shelf.make(work.kind, HEADING_OF_HOSTILE_FILES, work.file_name, student)
        name = work.store_key.replace("\\", "/").rpartition("/")[2]
        return student, PlannedFile(work.store_key, name, "application/octet-stream")

    def _hostile(
        self, upload_id: int, created_s: int, work: HostileWork, student: PlannedStudent, file: PlannedFile
    ) -> PlannedUpload:
        faculty_id = MAIN_FACULTY_ID if work.in_main_queue else HOSTILE_FACULTY_ID
        if work.store_key is not None:
            return self._portal_row(upload_id, student.id, created_s, faculty_id, work.title, file)
        course = CourseOfEvents(self._rng, self._now_us, faculty_id, work.title)
        course.submit(student, created_s * US_A_SECOND)
        return self._written(upload_id, student, created_s, course, (file,))

    def _from_portal(self, upload_id: int, created_s: int, *, legacy: bool) -> PlannedUpload:
        """A row that the portal wrote: only its own columns, one file; old ones in whatever state they were left."""
        rng = self._rng
        member, student, subject = self._draw()
        work = rng.choice(subject.works)
        folder = f"uploads/{datetime.fromtimestamp(created_s, UTC):%Y/%m}"
        file = self._shelf.take(subject, work, student, portal_folder=folder)
        self._portal_rows += 1
        oddity = _PORTAL_ODDITIES.get(self._portal_rows % _PORTAL_ODDITIES_EVERY, "")
        if oddity == "lost file":
            file = PlannedFile(f"{folder}/lost-{upload_id}.pdf", f"lost-{upload_id}.pdf", "application/pdf")
        student_id = _UNKNOWN_STUDENT_ID + upload_id if oddity == "unknown student" else student.id
        faculty_id = None if oddity == "unassigned" else member.id
        title = None if oddity == "no title" else self._title(work)
        status: str | None = Status.SUBMITTED
        if oddity == "odd status":
            status = works.LEGACY_STATUSES[self._portal_rows % len(works.LEGACY_STATUSES)]
        elif legacy:
            status = rng.choices(_OLD_STATUSES, cum_weights=_OLD_STATUS_WEIGHTS)[0]
        return self._portal_row(upload_id, student_id, created_s, faculty_id, title, file, status, found=legacy)

    def _portal_row(
        self,
        upload_id: int,
        student_id: int,
        created_s: int,
        faculty_id: int | None,
        title: str | None,
        file: PlannedFile,
        status: str | None = Status.SUBMITTED,
        *,
        found: bool = False,
    ) -> PlannedUpload:
        return PlannedUpload(
            id=upload_id,
            student_id=student_id,
            faculty_id=faculty_id,
            title=title,
            description=self._rng.choice(works.DESCRIPTIONS),
            created_s=created_s,
            status=None if status is None else str(status),
            files=(file,),
            found=found,
        )


def _term(created_s: int) -> str:
    moment = datetime.fromtimestamp(created_s, UTC)
    return f"{'Autumn' if moment.month >= 8 else 'Spring'} {moment.year}"
