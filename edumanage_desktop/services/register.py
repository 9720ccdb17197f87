"""The register: students, faculty, who teaches whom, and who is away; registrars edit it in place.

Every record has a version: who saves one that somebody else changed meanwhile is told, and nothing is overwritten. Who
changed what from what is recorded by the database itself.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

NEW = 0
"""The version of a record that is not stored yet."""
PAGE_ROWS = 200


@dataclass(frozen=True, slots=True)
class Student:
    """A student by the portal's id; `number` is the registration number."""

    id: int
    full_name: str
    number: str | None = None
    email: str | None = None
    version: int = NEW


@dataclass(frozen=True, slots=True)
class FacultyRecord:
    """A faculty member by the portal's id; `capacity` is how many undecided submissions they take, None for any."""

    id: int
    full_name: str
    department: str | None = None
    email: str | None = None
    capacity: int | None = None
    active: bool = True
    version: int = NEW


@dataclass(frozen=True, slots=True)
class Absence:
    """Days on which a faculty member takes no work, both included."""

    faculty_id: int
    first_day: date
    last_day: date
    reason: str | None = None
    version: int = NEW


@dataclass(frozen=True, slots=True)
class ConflictOfInterest:
    """A student whose work somebody must not judge, and why: plans leave it with others, and who moves is told."""

    student: Student
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class RegisterChange:
    """Who changed a record from what to what; `before` and `after` are column → value, None for absent records.

    `table` is the register's table, `key` its primary key (`12`, or `12:4711` for two columns), `login` who did it.
    """

    table: str
    key: str
    version: int
    login: str
    at: datetime
    before: dict[str, object] | None
    after: dict[str, object] | None


class Register(Protocol):
    """Reads and writes the register as whoever is signed in, judged by the database.

    Reads return what the login may see. Writes may raise `Refused` (CONFLICT when the version is no longer the stored
    one, INVALID with a sentence, DENIED) and every method the `DatabaseError`s.
    """

    def students(self, search: str = "", *, after: Student | None = None) -> Sequence[Student]:
        """Return up to `PAGE_ROWS` students by name and id, behind `after`; `search` is part of name or number."""
        ...

    def student(self, student_id: int) -> Student | None:
        """Return a student as they stand now, None for nobody."""
        ...

    def member(self, faculty_id: int) -> FacultyRecord | None:
        """Return a faculty member as they stand now, None for nobody."""
        ...

    def faculty(self) -> Sequence[FacultyRecord]:
        """Return every faculty member by name."""
        ...

    def taught_by(self, faculty_id: int) -> Sequence[Student]:
        """Return the students of a faculty member by name."""
        ...

    def teachers_of(self, student_id: int) -> Sequence[FacultyRecord]:
        """Return who teaches a student by name."""
        ...

    def absences(self) -> Sequence[Absence]:
        """Return all absences, the latest first."""
        ...

    def next_id(self, table: str) -> int | None:
        """Return a free id for a new record of `students` or `faculty`; None where the ids are the portal's alone."""
        ...

    def save_student(self, student: Student) -> Student:
        """Store a new or changed student and return them as stored."""
        ...

    def save_faculty(self, member: FacultyRecord) -> FacultyRecord:
        """Store a new or changed faculty member and return them as stored."""
        ...

    def save_absence(self, absence: Absence) -> Absence:
        """Store a new or changed absence (by faculty member and first day) and return it as stored."""
        ...

    def remove_absence(self, absence: Absence) -> None:
        """Take an absence away."""
        ...

    def teach(self, faculty_id: int, student_ids: Sequence[int]) -> int:
        """Note that a faculty member teaches these students and return how many were new."""
        ...

    def stop_teaching(self, faculty_id: int, student_ids: Sequence[int]) -> int:
        """Note that a faculty member no longer teaches these students and return how many were removed."""
        ...

    def conflicts_of(self, faculty_id: int) -> Sequence[ConflictOfInterest]:
        """Return the conflicts of interest of a faculty member, by the student's name."""
        ...

    def barred_from(self, student_id: int) -> Sequence[FacultyRecord]:
        """Return the faculty who have a conflict of interest with a student, by name."""
        ...

    def note_conflict(self, faculty_id: int, student_id: int, reason: str | None) -> None:
        """Note a conflict of interest; one that is noted already gets this reason."""
        ...

    def forget_conflict(self, faculty_id: int, student_id: int) -> None:
        """Take such a note away; one that is not there is no failure."""
        ...

    def changes(self, table: str, key: str) -> Sequence[RegisterChange]:
        """Return who changed a record, the latest first."""
        ...
