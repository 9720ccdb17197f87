"""Tables: CSV and spreadsheets, as texts in rows; formulas show what they last came to, nothing is computed."""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, time
from itertools import islice
from typing import Any, BinaryIO

from edumanage_desktop.adapters.readable_files.damage import damage_told
from edumanage_desktop.services.preview_contents import Sheet

MOST_ROWS, MOST_COLUMNS, MOST_SHEETS = 10_000, 200, 50
MOST_CELL_CHARACTERS = 1_000
_DELIMITERS = ",;\t|"
_SNIFFED_LINES = 20


def csv_sheets(text: str) -> list[Sheet]:
    """Return the one sheet of a text whose cells are parted by comma, semicolon, tab or bar."""
    lines = text.split("\n", _SNIFFED_LINES)[:_SNIFFED_LINES]
    delimiter = max(_DELIMITERS, key=lambda each: _evenness(lines, each))
    return [_sheet("", csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))]


def _evenness(lines: Sequence[str], delimiter: str) -> tuple[int, int]:
    """Return on how many lines a delimiter stands equally often, and how often."""
    counts = [len(row) - 1 for row in csv.reader(lines, delimiter=delimiter) if row]
    most = max(set(counts), key=counts.count, default=0)
    return (counts.count(most) if most else 0, most)


def workbook_sheets(stream: BinaryIO) -> list[Sheet]:
    """Return the sheets of an Office Open XML workbook; raises `ContentUnreadable`."""
    import openpyxl

    with damage_told():
        book = openpyxl.load_workbook(stream, read_only=True, data_only=True, keep_links=False)
        return [
            _sheet(sheet.title, sheet.iter_rows(max_row=MOST_ROWS + 1, max_col=MOST_COLUMNS + 1, values_only=True))
            for sheet in book.worksheets[:MOST_SHEETS]
        ]


def open_document_sheets(stream: BinaryIO) -> list[Sheet]:
    """Return the sheets of an OpenDocument spreadsheet; raises `ContentUnreadable`."""
    from edumanage_desktop.adapters.readable_files.open_document import spreadsheet

    return [_sheet(name, rows) for name, rows in islice(spreadsheet(stream), MOST_SHEETS)]


def _sheet(name: str, rows: Iterable[Iterable[Any]]) -> Sheet:
    kept: list[tuple[str, ...]] = []
    is_cut = False
    for row in rows:
        if len(kept) == MOST_ROWS:
            is_cut = True
            break
        cells = [_words(cell) for cell in islice(row, MOST_COLUMNS + 1)]
        is_cut |= any(cells[MOST_COLUMNS:])
        kept.append(tuple(_trimmed(cells[:MOST_COLUMNS])))
    while kept and not kept[-1]:
        kept.pop()
    return Sheet(name, tuple(kept), is_cut)


def _trimmed(cells: list[str]) -> Iterator[str]:
    """Yield cells up to the last one that holds anything."""
    last = next((at for at in range(len(cells), 0, -1) if cells[at - 1]), 0)
    return islice(iter(cells), last)


def _words(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    if isinstance(value, datetime) and (value.hour, value.minute, value.second, value.microsecond) == (0, 0, 0, 0):
        return value.date().isoformat()
    if isinstance(value, datetime | date | time):
        return value.isoformat(sep=" ") if isinstance(value, datetime) else value.isoformat()
    return str(value)[:MOST_CELL_CHARACTERS]
