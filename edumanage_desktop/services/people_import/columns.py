"""The lists that can be imported, and how their first line tells which one a file is."""

import unicodedata
from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import BinaryIO

from edumanage_desktop.domain.errors import ListNotUnderstood
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.people_import import csv_text
from edumanage_desktop.services.people_import.csv_text import DELIMITERS, Letters, RawRow


class Kind(StrEnum):
    """What a list is of."""

    STUDENTS = "students"
    FACULTY = "faculty"
    TEACHING = "teaching"
    PEOPLE = "people"


COLUMNS: Mapping[Kind, tuple[str, ...]] = {
    Kind.STUDENTS: ("id", "number", "full_name", "email"),
    Kind.FACULTY: ("id", "full_name", "department", "email", "capacity", "active"),
    Kind.TEACHING: ("faculty_id", "student_id", "student_number"),
    Kind.PEOPLE: (*("login", "full_name", "roles", "email", "faculty_id", "student_id", "student_number", "sign_in"),),
}
_NAMES = {name.replace("_", ""): name for columns in COLUMNS.values() for name in columns}
_ALSO = {
    "name": "full_name",
    "mail": "email",
    "emailaddress": "email",
    "role": "roles",
    "registrationnumber": "number",
    "regnumber": "number",
    "regno": "number",
}
_STUDENT = {"student_id", "student_number"}
_OF_FACULTY_ALONE = {"department", "capacity", "active"}
_LONGEST_SHOWN = 60


@dataclass(frozen=True, slots=True)
class Table:
    """An opened list: its kind, the place of each column that it has, and what is worth telling before any row."""

    file: BinaryIO
    kind: Kind
    places: Mapping[str, int]
    letters: Letters
    delimiter: str
    notes: tuple[str, ...]

    def rows(self) -> Generator[RawRow, None, None]:
        """Yield the rows below the header."""
        found = csv_text.rows(self.file, self.letters, delimiter=self.delimiter)
        next(found, None)
        return found


def open_table(file: BinaryIO, *, kind: Kind | None = None) -> Table:
    """Look at a file's letters and first line; `kind` says what it is of where the columns could be several.

    Raises `ListNotUnderstood` with a sentence that names the columns.
    """
    letters = csv_text.survey(file)
    delimiter, cells = max(
        ((delimiter, _first_row(file, letters, delimiter)) for delimiter in DELIMITERS),
        key=lambda found: len(set(map(_column, found[1])) - {None}),
    )
    named = [_column(cell) for cell in cells]
    places = {name: place for place, name in enumerate(named) if name is not None}
    if len(places) < len(named) - named.count(None):
        twice = next(name for name in places if named.count(name) > 1)
        raise ListNotUnderstood(
            Sentence("The first line names the column {twice} twice. Nothing was changed; keep one.", twice=twice)
        )
    kind = kind or _kind_of(set(places))
    _require_columns(kind, set(places))
    places = {name: place for name, place in places.items() if name in COLUMNS[kind]}
    left_out = [cell for place, cell in enumerate(cells) if place not in places.values() and cell.strip()]
    ignored = (f"Not imported, for a list of {kind} has no such column: {', '.join(left_out)}.",) if left_out else ()
    return Table(file, kind, places, letters, delimiter, (*letters.notes, *ignored))


def _first_row(file: BinaryIO, letters: Letters, delimiter: str) -> Sequence[str]:
    found = csv_text.rows(file, letters, delimiter=delimiter)
    try:
        return next(found, RawRow(1, ())).cells
    finally:
        found.close()


def _column(cell: str) -> str | None:
    """Return which column a cell of the first line names, however it is written."""
    letters = unicodedata.normalize("NFKC", cell[:_LONGEST_SHOWN]).casefold()
    plain = "".join(letter for letter in letters if letter.isalnum())
    return _NAMES.get(plain) or _ALSO.get(plain)


def _kind_of(columns: set[str]) -> Kind:
    if "login" in columns:
        return Kind.PEOPLE
    if "faculty_id" in columns and columns & _STUDENT:
        return Kind.TEACHING
    is_of_students, is_of_faculty = "number" in columns, "id" in columns and bool(columns & _OF_FACULTY_ALONE)
    if is_of_students and not is_of_faculty:
        return Kind.STUDENTS
    if is_of_faculty and not is_of_students:
        return Kind.FACULTY
    if "id" in columns:
        raise ListNotUnderstood(
            Sentence(
                "The columns could be those of students or of faculty. Nothing was changed; say which with --kind"
                " students or --kind faculty."
            )
        )
    listed = "; ".join(f"{kind}: {', '.join(names)}" for kind, names in COLUMNS.items())
    raise ListNotUnderstood(
        Sentence(
            "The first line names no columns that are known here. Nothing was changed; they are — {listed}.",
            listed=listed,
        )
    )


def _require_columns(kind: Kind, columns: set[str]) -> None:
    missing = {
        Kind.STUDENTS: "" if columns & {"id", "number"} else "id or number",
        Kind.FACULTY: "" if columns & {"id", "full_name"} else "id",
        Kind.TEACHING: "" if "faculty_id" in columns and columns & _STUDENT else "faculty_id and student_id",
        Kind.PEOPLE: "" if "login" in columns else "login",
    }[kind]
    if missing:
        raise ListNotUnderstood(
            Sentence(
                "A list of {kind} needs the column {missing} in its first line. Nothing was changed; add it. Known are:"
                " {known}.",
                kind=kind,
                missing=missing,
                known=", ".join(COLUMNS[kind]),
            )
        )
