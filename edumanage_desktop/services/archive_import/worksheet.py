"""Moodle's grading worksheet: who stands behind the numbers in the archive's names.

Its columns have a fixed order, `Identifier, Full name, [ID number,] Email address, …`, and translated titles; so the
identifier is the first, and the address the first column with an @ in it.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from edumanage_desktop.services.archive_import.small_tables import ListedRow, plain_title, read_list

_IDENTIFIER = re.compile(r"\D+?(\d+)\s*", re.DOTALL)
_TITLES = {
    "identifier": "identifier",
    "fullname": "name",
    "idnumber": "number",
    "emailaddress": "email",
    "email": "email",
}
_LOOKED_AT = 50


@dataclass(frozen=True, slots=True)
class Participant:
    """Somebody in a grading worksheet; empty where it says nothing."""

    name: str = ""
    number: str = ""
    email: str = ""


def read_worksheet(content: bytes) -> Mapping[str, Participant]:
    """Return the participants by their number in the assignment, none for a list that is no worksheet.

    Raises `ListNotUnderstood` for what is no list at all.
    """
    places, rows = read_list(content, _places)
    kept = [row for row in rows if not row.problem and row.all_cells]
    if not kept:
        return {}
    places = {**_guessed(kept), **places}
    found = {}
    for row in kept:
        identifier = _IDENTIFIER.fullmatch(_cell(row, places, "identifier"))
        if identifier is not None:
            texts = (_cell(row, places, column) for column in ("name", "number", "email"))
            found[identifier[1]] = Participant(*texts)
    return found if 2 * len(found) > len(kept) else {}


def _places(head: Sequence[str]) -> Mapping[str, int]:
    titles = [plain_title(cell) for cell in head]
    return {_TITLES[title]: place for place, title in reversed(list(enumerate(titles))) if title in _TITLES}


def _guessed(rows: Sequence[ListedRow]) -> dict[str, int]:
    """Return where the columns stand by their order."""
    looked_at = rows[:_LOOKED_AT]
    width = len(looked_at[0].all_cells)
    email = next((at for at in range(width) if any("@" in row.all_cells[at] for row in looked_at)), None)
    places = {"identifier": 0}
    if width > 1 and email != 1:
        places["name"] = 1
    if email is not None:
        places["email"] = email
    if email == 3:
        places["number"] = 2
    return places


def _cell(row: ListedRow, places: Mapping[str, int], column: str) -> str:
    place = places.get(column)
    return row.all_cells[place] if place is not None and place < len(row.all_cells) else ""
