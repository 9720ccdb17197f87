"""What an import asks of the register: many records at once, judged by the database as whoever is signed in."""

from collections.abc import Collection, Sequence
from typing import Protocol

from edumanage_desktop.domain.people import Role
from edumanage_desktop.services.register import FacultyRecord, Student

Record = Student | FacultyRecord
UNNUMBERED = 0
"""The id of a new record that is to get one here."""


class BulkRegister(Protocol):
    """Reads and writes some hundred records in one question.

    Writes store all that they are given or raise `Refused` with nothing stored, and can be repeated. Every method may
    raise `Refused` (DENIED) and the `DatabaseError`s.
    """

    def let_in(self, *roles: Role) -> None:
        """Let in whoever holds one of these roles."""
        ...

    def makes_ids(self) -> bool:
        """Return whether new students and faculty get their ids here, because there is no portal to give them."""
        ...

    def students(self, ids: Collection[int], numbers: Collection[str]) -> Sequence[Student]:
        """Return the students who have one of the ids or numbers, in any order."""
        ...

    def faculty(self, ids: Collection[int], names: Collection[str]) -> Sequence[FacultyRecord]:
        """Return the faculty members who have one of the ids or names, in any order."""
        ...

    def teaching(self, student_ids: Collection[int]) -> Collection[tuple[int, int]]:
        """Return (faculty id, student id) of everybody who teaches one of the students."""
        ...

    def add(self, records: Sequence[Record]) -> Sequence[int]:
        """Store new records of one table and return their ids in the same order; `UNNUMBERED` ones get a free id."""
        ...

    def change(self, records: Sequence[Record]) -> Collection[int]:
        """Store records of one table that still have the version that was read, and return their ids."""
        ...

    def add_teaching(self, pairs: Sequence[tuple[int, int]]) -> None:
        """Note pairs of (faculty id, student id) that are not noted yet."""
        ...
