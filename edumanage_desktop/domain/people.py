"""Who is in front of the screen."""

from dataclasses import dataclass
from enum import StrEnum

from edumanage_desktop.domain.sentences import Sentence


class Role(StrEnum):
    """The roles of DESIGN; one person may hold several."""

    STUDENT = "student"
    FACULTY = "faculty"
    REGISTRAR = "registrar"
    ADMIN = "admin"
    BACKUP = "backup"


ROLE_NAMES = {
    Role.STUDENT: Sentence("Student"),
    Role.FACULTY: Sentence("Faculty"),
    Role.REGISTRAR: Sentence("Registrar"),
    Role.ADMIN: Sentence("Administrator"),
    Role.BACKUP: Sentence("Backup"),
}
PERSONAL_ROLES = (Role.STUDENT, Role.FACULTY, Role.REGISTRAR, Role.ADMIN)
"""The roles that one person may hold together; who does the backups holds no other."""
KEEPERS = frozenset({Role.REGISTRAR, Role.ADMIN})
"""Who keeps students, faculty and accounts, and what the department has settled."""
HANDS_IN = frozenset({Role.STUDENT, Role.REGISTRAR})
"""Who hands in: students their own work, registrars at their desk."""
HELPED_BY_REGISTRARS = frozenset({Role.STUDENT, Role.FACULTY})
"""Whoever holds no other role may be given a new password by registrars."""
ERASED = "(erased)"
"""What stands in place of an erased person's name."""
LOGIN_LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789._-"
RESERVED_LOGINS = (
    "root", "mysql", "mariadb", "public", "portal", "admin", "none", "event_scheduler", "mariadb.sys", "mysql.sys",
    "mysql.session", "mysql.infoschema",
)  # fmt: skip
"""Logins that one server or another, or this program's own words, use for something else."""
RESERVED_BEGINNING = "em_"
SHORTEST_LOGIN = 2
LONGEST_LOGIN = 32


def is_login(text: str) -> bool:
    """Return whether a new account may have this login; the procedures of a server demand the same."""
    return (
        SHORTEST_LOGIN <= len(text) <= LONGEST_LOGIN
        and set(text) <= set(LOGIN_LETTERS)
        and text[0] not in "._-"
        and text not in RESERVED_LOGINS
        and not text.startswith(RESERVED_BEGINNING)
    )


def go_together(roles: frozenset[Role]) -> bool:
    """Return whether one person may hold these roles."""
    return bool(roles) and (roles <= set(PERSONAL_ROLES) or roles == {Role.BACKUP})


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
