"""A list that came with the work: columns by the names in its first line, and rows that say where they stand."""

import io
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass

from edumanage_desktop.domain.blanks import trimmed
from edumanage_desktop.services.people_import import csv_text
from edumanage_desktop.services.people_import.csv_text import DELIMITERS, Letters, RawRow

MOST_LIST_BYTES = 16 << 20
_LONGEST_SHOWN = 60


@dataclass(frozen=True, slots=True)
class ListedRow:
    """A row: its line, its cells by column, all of them in order, and why they are not to be used."""

    line: int
    cells: Mapping[str, str]
    all_cells: Sequence[str]
    problem: str = ""


def read_list(
    content: bytes, places_of: Callable[[Sequence[str]], Mapping[str, int]]
) -> tuple[Mapping[str, int], list[ListedRow]]:
    """Return where the columns stand, by what `places_of` makes of the first line, and the rows below it.

    Raises `ListNotUnderstood` for what is no list, see `csv_text.survey`.
    """
    file = io.BytesIO(content)
    letters = csv_text.survey(file)
    heads = {delimiter: _head(file, letters, delimiter) for delimiter in DELIMITERS}
    delimiter = max(heads, key=lambda each: (len(places_of(heads[each])), len(heads[each])))
    places = places_of(heads[delimiter])
    with closing(csv_text.rows(file, letters, delimiter=delimiter)) as rows:
        next(rows, None)
        return places, [_listed(row, places) for row in rows]


def plain_title(cell: str) -> str:
    """Return the title of a column without case, spaces and signs, to be compared."""
    letters = unicodedata.normalize("NFKC", cell[:_LONGEST_SHOWN]).casefold()
    return "".join(letter for letter in letters if letter.isalnum())


def _head(file: io.BytesIO, letters: Letters, delimiter: str) -> Sequence[str]:
    with closing(csv_text.rows(file, letters, delimiter=delimiter)) as found:
        return next(found, RawRow(1, ())).cells


def _listed(row: RawRow, places: Mapping[str, int]) -> ListedRow:
    cells = tuple(trimmed(cell) for cell in row.cells)
    named = {name: cells[place] for name, place in places.items() if place < len(cells)}
    return ListedRow(row.line, named, cells, row.problem)
