"""The people and submissions by which a deployment is verified, marked by ids below zero, which no portal ever gives.

The database takes such ids from administrators alone, keeps these people's work among themselves, and shows none of it
to anybody else.
"""

STUDENT_ID = -1
FACULTY_ID = -1
COLLEAGUE_ID = -2
"""Another faculty member, who must see nothing of the first one's work."""
LOWEST_ID = -2
"""Of a person; each submission has a number of its own, counted down from -1."""


def is_probe(number: int | None) -> bool:
    """Return whether a student, faculty member or submission of this id is there for a verification alone."""
    return number is not None and number < 0
