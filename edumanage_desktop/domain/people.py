"""Who is in front of the screen."""

from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """The roles of DESIGN; one person may hold several."""

    STUDENT = "student"
    FACULTY = "faculty"
    REGISTRAR = "registrar"
    ADMIN = "admin"
    BACKUP = "backup"


@dataclass(frozen=True, slots=True)
class Person:
    """The signed-in person as the database describes them.

    `faculty_id` and `student_id` are the portal's ids, None where the person is no faculty or no student.
    """

    login: str
    full_name: str
    roles: frozenset[Role]
    faculty_id: int | None = None
    student_id: int | None = None


@dataclass(frozen=True, slots=True)
class FacultyMember:
    """A faculty member whom the queue can be filtered by."""

    id: int
    full_name: str
    department: str | None = None
    active: bool = True
