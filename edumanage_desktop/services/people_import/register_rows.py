"""Judging the rows of students, faculty and teaching against what is stored, and against what the file said before.

A judge is told what is stored for some rows, and then asked about them in the order of the file. What it decided is
taken for stored from then on, so that a dry run comes to the same fates as the import.
"""

from collections.abc import Collection, Iterable
from dataclasses import replace

from edumanage_desktop.domain.people import ERASED
from edumanage_desktop.services.people_import.bulk_register import UNNUMBERED
from edumanage_desktop.services.people_import.cells import Entry
from edumanage_desktop.services.people_import.fates import (
    Fate,
    Planned,
    RowFate,
    SaidBefore,
    compared,
    refused,
    skipped,
)
from edumanage_desktop.services.register import FacultyRecord, Student

_STUDENT_COLUMNS = ("number", "full_name", "email")
_FACULTY_COLUMNS = ("full_name", "department", "email", "capacity", "active")
ERASED_STAYS = "This person was erased here and stays so; take the row out of the file."
_NO_NAME = "full_name is missing, and nobody with this {key} is here yet; fill it in, or correct the {key}."
_NEEDS_ID = (
    "Nobody with this number is here, and new students come with the portal's id; fill in the id, or correct it."
)


class StudentJudge:
    """Judges students; new ones without an id are let through when `makes_ids`."""

    def __init__(self, *, makes_ids: bool) -> None:
        self._makes_ids = makes_ids
        self._said = SaidBefore()
        self._renumbered: dict[int, str | None] = {}
        self._by_id: dict[int, Student] = {}
        self._by_number: dict[str, Student] = {}

    def know(self, stored: Iterable[Student]) -> None:
        """Take these for what is stored, as far as the file did not change it already."""
        current = [replace(each, number=self._renumbered.get(each.id, each.number)) for each in stored]
        self._by_id = {each.id: each for each in current}
        self._by_number = {each.number: each for each in current if each.number is not None}

    def judge(self, entry: Entry) -> Planned:
        """Return the fate of a row."""
        number = entry.given.get("number")
        stored = self._find(entry)
        student_id = entry.given.get("id", stored.id if stored else None)
        if student_id is None and number is None:
            return refused(entry, "Both id and number are empty, so that it is nobody's row; fill in one of them.")
        keys = (student_id, number)
        if double := self._said.double(keys, entry):
            return double
        holder = None if number is None else self._by_number.get(number)
        if holder is not None and holder.id != student_id:
            return refused(
                entry,
                f"The number {number} belongs to the student with the id {holder.id} here, not {student_id}; correct"
                " the number or the id.",
            )
        planned = self._new(entry) if stored is None else self._known(entry, stored)
        if planned.fate.fate in {Fate.NEW, Fate.CHANGED, Fate.SAME}:
            self._said.note(keys, entry)
        if planned.record is not None:
            self._take_for_stored(stored, planned.record)
        return planned

    def _find(self, entry: Entry) -> Student | None:
        if "id" in entry.given:
            return self._by_id.get(entry.given["id"])
        number = entry.given.get("number")
        return None if number is None else self._by_number.get(number)

    def _new(self, entry: Entry) -> Planned:
        key = "id" if "id" in entry.given else "number"
        if key == "number" and not self._makes_ids:
            return refused(entry, _NEEDS_ID)
        if "full_name" not in entry.given:
            return refused(entry, _NO_NAME.format(key=key))
        return Planned(RowFate(entry.line, entry.key, Fate.NEW), Student(**{"id": UNNUMBERED} | dict(entry.given)))

    def _known(self, entry: Entry, stored: Student) -> Planned:
        if stored.full_name == ERASED:
            return skipped(entry, ERASED_STAYS)
        return compared(entry, stored, replace(stored, **entry.given), _STUDENT_COLUMNS)

    def _take_for_stored(self, before: Student | None, now: Student) -> None:
        if before is not None and before.number != now.number:
            self._renumbered[now.id] = now.number
            if before.number is not None:
                self._by_number.pop(before.number, None)
        if now.id != UNNUMBERED:
            self._by_id[now.id] = now
        if now.number is not None:
            self._by_number[now.number] = now


class FacultyJudge:
    """Judges faculty; when `makes_ids`, rows without an id are matched by the name."""

    def __init__(self, *, makes_ids: bool) -> None:
        self._makes_ids = makes_ids
        self._said = SaidBefore()
        self._by_id: dict[int, FacultyRecord] = {}
        self._by_name: dict[str, list[FacultyRecord]] = {}

    def know(self, stored: Iterable[FacultyRecord]) -> None:
        """Take these for what is stored."""
        self._by_id = {each.id: each for each in stored}
        self._by_name = {}
        for each in self._by_id.values():
            self._by_name.setdefault(each.full_name, []).append(each)

    def judge(self, entry: Entry) -> Planned:
        """Return the fate of a row."""
        name = entry.given.get("full_name")
        if "id" not in entry.given and (name is None or not self._makes_ids):
            return refused(entry, "The id is empty, and the portal's id alone tells faculty apart; fill it in.")
        if "id" not in entry.given and len(self._by_name.get(str(name), ())) > 1:
            return refused(entry, "Several of the faculty here have this name; fill in the id of each.")
        stored = self._find(entry)
        member_id = entry.given.get("id", stored.id if stored else None)
        keys = (name if member_id is None else member_id,)
        if double := self._said.double(keys, entry):
            return double
        planned = self._new(entry) if stored is None else self._known(entry, stored)
        if planned.fate.fate in {Fate.NEW, Fate.CHANGED, Fate.SAME}:
            self._said.note(keys, entry)
        return planned

    def _find(self, entry: Entry) -> FacultyRecord | None:
        if "id" in entry.given:
            return self._by_id.get(entry.given["id"])
        return next(iter(self._by_name.get(entry.given["full_name"], ())), None)

    def _new(self, entry: Entry) -> Planned:
        if "full_name" not in entry.given:
            return refused(entry, _NO_NAME.format(key="id"))
        member = FacultyRecord(**{"id": UNNUMBERED} | dict(entry.given))
        return Planned(RowFate(entry.line, entry.key, Fate.NEW), member)

    def _known(self, entry: Entry, stored: FacultyRecord) -> Planned:
        return compared(entry, stored, replace(stored, **entry.given), _FACULTY_COLUMNS)


class TeachingJudge:
    """Judges who teaches whom; a pair that is not in the file stays as it is."""

    def __init__(self) -> None:
        self._said = SaidBefore()
        self._faculty: Collection[int] = ()
        self._students: Collection[int] = ()
        self._by_number: dict[str, int] = {}
        self._taught: Collection[tuple[int, int]] = ()

    def know(
        self, faculty: Iterable[FacultyRecord], students: Iterable[Student], taught: Collection[tuple[int, int]]
    ) -> None:
        """Take these for what is stored."""
        found = list(students)
        self._faculty = {each.id for each in faculty}
        self._students = {each.id for each in found}
        self._by_number = {each.number: each.id for each in found if each.number is not None}
        self._taught = taught

    def judge(self, entry: Entry) -> Planned:
        """Return the fate of a row."""
        faculty_id = entry.given.get("faculty_id")
        if faculty_id is None:
            return refused(entry, "faculty_id is empty; fill it in.")
        if faculty_id not in self._faculty:
            return refused(entry, f"There is no faculty member {faculty_id} here; import the faculty first.")
        student_id = student_of(entry, self._students, self._by_number)
        if isinstance(student_id, str):
            return refused(entry, student_id)
        if student_id is None:
            return refused(entry, "student_id and student_number are both empty; fill in one of them.")
        pair = (faculty_id, student_id)
        if double := self._said.double((pair,), entry, is_same=True):
            return double
        self._said.note((pair,), entry)
        if pair in self._taught:
            return Planned(RowFate(entry.line, entry.key, Fate.SAME))
        return Planned(RowFate(entry.line, entry.key, Fate.NEW), pair)


def student_of(entry: Entry, ids: Collection[int], by_number: dict[str, int]) -> int | str | None:
    """Return the id of the student whom a row names by id or number, None for none, or why it cannot be."""
    student_id, number = entry.given.get("student_id"), entry.given.get("student_number")
    if student_id is not None and student_id not in ids:
        return f"There is no student {student_id} here; import the students first."
    if number is None:
        return None if student_id is None else int(student_id)
    found = by_number.get(number)
    if found is None:
        return f"There is no student with the number {number} here; import the students first, or correct the number."
    if student_id not in {None, found}:
        return f"The number {number} belongs to the student {found}, not {student_id}; correct one of them."
    return found
