"""What a cell says: a number, a text, roles; or why it says nothing that could be stored, and what would."""

import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from edumanage_desktop.domain.blanks import holds_blank, trimmed
from edumanage_desktop.domain.people import LONGEST_LOGIN, SHORTEST_LOGIN, Role, go_together, is_login
from edumanage_desktop.services.people_import.columns import Kind, Table
from edumanage_desktop.services.people_import.csv_text import RawRow

CLEAR = "-"
"""A cell that empties what is stored; an empty cell leaves it as it is."""
BY_PASSWORD, BY_DIRECTORY = "password", "directory"
"""How people sign in: with a password of their own here, or with the one that the institution's directory keeps."""
_CLEARABLE: Mapping[Kind, frozenset[str]] = {
    Kind.STUDENTS: frozenset({"number", "email"}),
    Kind.FACULTY: frozenset({"department", "email", "capacity"}),
    Kind.TEACHING: frozenset(),
    Kind.PEOPLE: frozenset({"email", "faculty_id", "student_id"}),
}
_KEYS: Mapping[Kind, tuple[tuple[str, ...], ...]] = {
    Kind.STUDENTS: (("id", "number"),),
    Kind.FACULTY: (("id", "full_name"),),
    Kind.TEACHING: (("faculty_id",), ("student_id", "student_number")),
    Kind.PEOPLE: (("login",),),
}
"""The columns by which a row is called: of each group the first that is filled in."""
_LARGEST_ID = 2**63 - 1
_LARGEST_CAPACITY = 2**31 - 1
_NAME_CHARACTERS, _NUMBER_CHARACTERS, _DEPARTMENT_CHARACTERS, _EMAIL_CHARACTERS = 200, 40, 120, 254
_SHOWN_CHARACTERS = 60
_MARKED = re.compile("'[=+\\-@\t\r]")
"""How a spreadsheet's formula is taken the power in an export of ours: by an apostrophe before it."""
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f]")
_BREAKS = re.compile(r" *[\t\r\n]+[ \t\r\n]*")
_ROUNDED = re.compile(r"\d([.,]\d+)?E[+]\d+", re.IGNORECASE)
_ROLES_APART = re.compile(r"[\s,;/|+]+")
_YES, _NO = frozenset({"1", "yes", "true"}), frozenset({"0", "no", "false"})


class CellRefused(Exception):
    """A cell cannot be stored; the text is a sentence without its beginning, which names the column."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What a row says: column → value for the cells that say something, None for what is to be emptied.

    `key` is what the row is called by, `problem` says why it is refused.
    """

    line: int
    key: str
    given: Mapping[str, Any]
    problem: str = ""


def read_row(table: Table, row: RawRow) -> Entry:
    """Return what a row says; every cell that is wrong is named in its problem."""
    cells = {name: row.cells[place] for name, place in table.places.items()} if row.cells else {}
    key = ":".join(_first_of(names, cells) for names in _KEYS[table.kind])
    if row.problem:
        return Entry(row.line, key, {}, row.problem)
    given, problems = {}, []
    for name, cell in cells.items():
        text = trimmed(cell)
        if not text:
            continue
        try:
            given[name] = _value(table.kind, name, text)
        except CellRefused as refused:
            problems.append(f"{name} {refused}")
    return Entry(row.line, key, given, " ".join(problems))


def _value(kind: Kind, name: str, text: str) -> Any:
    if text != CLEAR:
        return _READERS[name](_unmarked(text))
    if name not in _CLEARABLE[kind]:
        raise CellRefused("cannot be emptied; leave the cell empty to keep what is stored.")
    return None


def _first_of(names: Sequence[str], cells: Mapping[str, str]) -> str:
    filled = (text for name in names if (text := trimmed(cells.get(name, ""))))
    return _shown(next(filled, ""))


def _shown(text: str) -> str:
    return text if len(text) <= _SHOWN_CHARACTERS else f"{text[:_SHOWN_CHARACTERS]}…"


def _unmarked(text: str) -> str:
    """Return the text without the apostrophe that keeps a spreadsheet from taking it for a formula."""
    return trimmed(text[1:]) if _MARKED.match(text) else text


def _number(most: int, least: int, such_as: str) -> Callable[[str], int]:
    def read(text: str) -> int:
        if not (text.isascii() and text.isdigit() and len(text) <= len(str(_LARGEST_ID))):
            raise CellRefused(f"is {_shown(text)!r} and wants {such_as}.")
        number = int(text)
        if not least <= number <= most:
            raise CellRefused(f"is {_shown(text)} and wants {such_as}.")
        return number

    return read


def _text(most: int) -> Callable[[str], str]:
    def read(text: str) -> str:
        plain = unicodedata.normalize("NFC", _BREAKS.sub(" ", text))
        if _CONTROL.search(plain):
            raise CellRefused("holds a control character and wants plain text; type it anew.")
        if len(plain) > most:
            raise CellRefused(f"has {len(plain):,} characters and may have {most}; shorten it.")
        return plain

    return read


def _registration_number(text: str) -> str:
    if _ROUNDED.fullmatch(text):
        raise CellRefused(f"is {_shown(text)}, which a spreadsheet made of it; format the column as text, save again.")
    return _text(_NUMBER_CHARACTERS)(text)


def _email(text: str) -> str:
    address = _text(_EMAIL_CHARACTERS)(text)
    if holds_blank(address) or address.count("@") != 1 or "@" in (address[0], address[-1]):
        raise CellRefused(f"is {_shown(address)!r} and wants one address, such as zoe@example.edu.")
    return address


def _flag(text: str) -> bool:
    word = text.casefold()
    if word not in _YES | _NO:
        raise CellRefused(f"is {_shown(text)!r} and wants yes or no.")
    return word in _YES


def _login(text: str) -> str:
    if is_login(text):
        return text
    better = text.lower()
    hint = f"{better} would do" if is_login(better) else "some others are taken by the server"
    raise CellRefused(
        f"is {_shown(text)!r} and wants {SHORTEST_LOGIN} to {LONGEST_LOGIN} small letters, digits, dots, dashes or"
        f" underscores, a letter or digit first ({hint})."
    )


def _roles(text: str) -> frozenset[Role]:
    words = frozenset(word for word in _ROLES_APART.split(text.casefold()) if word)
    known = frozenset(Role(word) for word in words if word in set(Role))
    if len(known) < len(words) or not go_together(known):
        raise CellRefused(
            f"is {_shown(text)!r} and wants one or more of student, faculty, registrar, admin; or backup alone."
        )
    return known


def _sign_in(text: str) -> str:
    word = text.casefold()
    if word not in (BY_PASSWORD, BY_DIRECTORY):
        raise CellRefused(f"is {_shown(text)!r} and wants {BY_PASSWORD} or {BY_DIRECTORY}.")
    return word


_PORTAL_ID = _number(_LARGEST_ID, 1, "the portal's number, a whole one above 0")
_READERS: Mapping[str, Callable[[str], Any]] = {
    "id": _PORTAL_ID,
    "faculty_id": _PORTAL_ID,
    "student_id": _PORTAL_ID,
    "number": _registration_number,
    "student_number": _registration_number,
    "full_name": _text(_NAME_CHARACTERS),
    "department": _text(_DEPARTMENT_CHARACTERS),
    "email": _email,
    "capacity": _number(_LARGEST_CAPACITY, 0, "a whole number from 0 on, or - for any"),
    "active": _flag,
    "login": _login,
    "roles": _roles,
    "sign_in": _sign_in,
}
