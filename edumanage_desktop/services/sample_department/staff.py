"""Who works and studies in the sample department."""

import random

from edumanage_desktop.domain.people import Role
from edumanage_desktop.services.sample_department.names import FIRST_STUDENTS, student_name, student_number
from edumanage_desktop.services.sample_department.submissions import PlannedFaculty, PlannedPerson, PlannedStudent
from edumanage_desktop.services.sample_department.works import SUBJECTS

MAIN_FACULTY_ID = 1
"""Dr. Nowak, whose queue is the longest."""
HOSTILE_FACULTY_ID = 2
"""Dr. Petrov, who gets what no program should choke on."""
REGISTRAR_LOGIN = "registrar"
ADMIN_LOGIN = "admin"

_FIRST_FACULTY = (
    ("nowak", "Dr. Żaneta Nowak", "Physics"),
    ("petrov", "Dr. Ilya Petrov", "Physics"),
    ("okafor", "Prof. Chidinma Okafor", "Physics"),
    ("lindqvist", "Prof. Åsa Lindqvist", "Mathematics"),
    ("haddad", "Dr. Samir Haddad", "Mathematics"),
    ("tanaka", "Prof. 田中 恵子", "Computer Science"),
    ("subramaniam", "Dr. Kavitha Subramaniam", "Computer Science"),
    ("moreau", "Dr. Éloïse Moreau", "Chemistry"),
    ("ferreira", "Prof. João Ferreira da Conceição", "Chemistry"),
    ("oconnell", "Dr. Síle O’Connell", "Languages and Literature"),
    ("papadakis", "Dr. Νίκη Παπαδάκη", "Languages and Literature"),
    ("weiss", "Prof. em. Gottfried Weiß-Großmann", "Design and Media"),
)
_UPLOADS_A_FACULTY_MEMBER = 2_500
_UPLOADS_A_STUDENT = 10
_FEWEST_STUDENTS = 96
_FIRST_STUDENT_ID = 1001
_TEACHERS_A_STUDENT = 3
_LARGEST_SHARE = 0.30
_LARGEST_SHARE_UPLOADS = 20_000


def plan_faculty(rng: random.Random, uploads: int) -> tuple[PlannedFaculty, ...]:
    """Return the twelve whom every sample has, and one more for every 2,500 submissions."""
    members = []
    count = max(len(_FIRST_FACULTY), uploads // _UPLOADS_A_FACULTY_MEMBER)
    largest = min(_LARGEST_SHARE, max(_LARGEST_SHARE_UPLOADS / max(uploads, 1), 2 / count))
    others = (1 - largest) / (count - 1)
    for index in range(count):
        if index < len(_FIRST_FACULTY):
            login, name, department = _FIRST_FACULTY[index]
        else:
            login, name = f"faculty{index + 1}", f"Dr. {student_name(rng)}"
            department = SUBJECTS[index % len(SUBJECTS)].name
        faculty_id = index + 1
        share = {MAIN_FACULTY_ID: largest, HOSTILE_FACULTY_ID: others / 3}.get(faculty_id, others)
        days = 30.0 if faculty_id == MAIN_FACULTY_ID else rng.uniform(5.0, 16.0)
        members.append(PlannedFaculty(faculty_id, login, name, department, share, days))
    return tuple(members)


def plan_students(rng: random.Random, uploads: int, faculty: tuple[PlannedFaculty, ...]) -> tuple[PlannedStudent, ...]:
    """Return the students, one for ten submissions but never fewer than 96; each is taught by three members."""
    members = [member.id for member in faculty]
    weights = [max(member.share, 1e-6) for member in faculty]
    students = []
    for index in range(max(_FEWEST_STUDENTS, uploads // _UPLOADS_A_STUDENT)):
        first = index < len(FIRST_STUDENTS)
        number = student_number(index)
        teachers = set(rng.choices(members, weights, k=_TEACHERS_A_STUDENT))
        if index < len(faculty):
            teachers.add(faculty[index].id)
        if first:
            teachers.add(MAIN_FACULTY_ID)
        students.append(
            PlannedStudent(
                _FIRST_STUDENT_ID + index,
                number,
                FIRST_STUDENTS[index] if first else student_name(rng),
                tuple(sorted(teachers)),
                number.lower() if first else None,
            )
        )
    return tuple(students)


def plan_people(faculty: tuple[PlannedFaculty, ...], students: tuple[PlannedStudent, ...]) -> tuple[PlannedPerson, ...]:
    """Return everybody with a login: an admin, a registrar, all faculty (okafor is a registrar too), some students."""
    people = [
        PlannedPerson(ADMIN_LOGIN, "Ingrid Solheim", (Role.ADMIN,)),
        PlannedPerson(REGISTRAR_LOGIN, "Beatriz Fonseca", (Role.REGISTRAR,)),
    ]
    for member in faculty:
        roles = (Role.FACULTY, Role.REGISTRAR) if member.login == "okafor" else (Role.FACULTY,)
        people.append(PlannedPerson(member.login, member.full_name, roles, faculty_id=member.id))
    people += [
        PlannedPerson(student.login, student.full_name, (Role.STUDENT,), student_id=student.id)
        for student in students
        if student.login is not None
    ]
    return tuple(people)
