"""A CSV file as rows with their line numbers; what is wrong with a row is a sentence of that row, and never a crash.

Only a few lines are in memory at a time. A quote that is never closed would swallow the rest of the file: a row that
goes on for too long, or that does not fit, is refused alone, and reading goes on with its second line.
"""

import codecs
import csv
import io
import re
from collections import deque
from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import BinaryIO, TextIO

from edumanage_desktop.domain.errors import ListNotUnderstood, ListUnreadable
from edumanage_desktop.domain.sentences import Sentence

MOST_BYTES = 100 * 1024 * 1024
MOST_LINES = 250_000
LONGEST_LINE = 10_000
"""Characters; the longest row that can be stored has fewer than a thousand."""
MOST_LINES_OF_A_ROW = 20
"""Where every line could be the beginning of an endless row, each is read at most so often."""
DELIMITERS = (",", ";", "\t")
_CHUNK_BYTES = 1 << 20
_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_SPREADSHEETS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
_ENDS = ("\n", "\r")
_SEPARATOR = re.compile(r"sep=.?\s*", re.IGNORECASE)
"""A first line by which spreadsheets tell each other the delimiter."""
_LOST = "\ufffd"
"""What stands where bytes are no letter."""
_AS_WINDOWS = "The file is not UTF-8 and was read as Windows-1252; if names look wrong, save it as UTF-8."
_BROKEN_UTF8 = "Some rows hold bytes that are no letters in UTF-8; these rows are refused."
_NO_LETTERS = "This row holds bytes that are no letters; save the file as UTF-8 again."
_NO_END = (
    "A quote in this row is not closed, or stands where none can; double every quote within a quoted cell and close"
    " the cell."
)
_TOO_LONG = f"This line is longer than {LONGEST_LINE:,} characters; shorten it."
_CUT = "The file ends in the middle of this row; take the file from where it came once more."


@dataclass(frozen=True, slots=True)
class RawRow:
    """A row as it stands in the file from `line` on; `problem` says why its cells are not to be used."""

    line: int
    cells: Sequence[str]
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Letters:
    """What the bytes of a file are: the name of their encoding, how many lines they make, and notes about them."""

    encoding: str
    lines: int
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Line:
    number: int
    text: str
    is_too_long: bool = False


def survey(file: BinaryIO) -> Letters:
    """Find out what a file's bytes are, reading it once.

    Raises `ListNotUnderstood` for what is no CSV file or too large, and `ListUnreadable`.
    """
    with _readable():
        return _survey(file)


def _survey(file: BinaryIO) -> Letters:
    file.seek(0)
    start = file.read(4)
    if start.startswith(_SPREADSHEETS):
        raise ListNotUnderstood(
            Sentence("This is a spreadsheet's own file. Nothing was changed; save it as CSV (UTF-8) and import that.")
        )
    marked = next((encoding for mark, encoding in _MARKS if start.startswith(mark)), None)
    decoder = codecs.getincrementaldecoder(marked or "utf-8")(errors="replace")
    size_bytes, newlines, returns, letters, lost = 0, 0, 0, 0, 0
    file.seek(0)
    while chunk := file.read(_CHUNK_BYTES):
        text = decoder.decode(chunk)
        size_bytes += len(chunk)
        newlines += text.count("\n")
        returns += text.count("\r")
        lost += text.count(_LOST)
        letters += len(text) - len(text.encode("ascii", "ignore"))
        if size_bytes > MOST_BYTES or max(newlines, returns) > MOST_LINES:
            raise ListNotUnderstood(
                Sentence(
                    "A list has at most {lines} lines and {megabytes} MB. Nothing was changed; split the file, each"
                    " part with the first line.",
                    lines=f"{MOST_LINES:,}",
                    megabytes=MOST_BYTES // 1024 // 1024,
                )
            )
    lines = max(newlines, returns) + 1
    lost += decoder.decode(b"", final=True).count(_LOST)
    if marked is not None or lost == 0:
        return Letters(marked or "utf-8", lines)
    if letters > 2 * lost:
        return Letters("utf-8", lines, (_BROKEN_UTF8,))
    return Letters("cp1252", lines, (_AS_WINDOWS,))


def rows(file: BinaryIO, letters: Letters, *, delimiter: str) -> Generator[RawRow, None, None]:
    """Yield the rows of a file, the first being its header, the others with as many cells as that; empty ones are none.

    Shorter rows are filled up: spreadsheets leave out the last delimiters of a row that ends in empty cells. Raises
    `ListUnreadable`.
    """
    file.seek(0)
    text = io.TextIOWrapper(file, encoding=letters.encoding, errors="replace", newline="")
    lines, width = _Lines(text), 0
    try:
        while (record := _next_record(lines, delimiter)) is not None:
            row, taken = record
            if width == 0 and _SEPARATOR.fullmatch(taken[0].text):
                continue
            width = width or len(row.cells)
            if row.problem:
                yield row
            elif any(cell.strip() for cell in row.cells):
                yield _fitted(row, width, taken, lines)
    finally:
        if not file.closed:
            text.detach()


def _fitted(row: RawRow, width: int, taken: "Sequence[_Line]", lines: "_Lines") -> RawRow:
    """Return the row with as many cells as the header, or what is wrong with it."""
    cells = tuple(row.cells[:width]) + ("",) * (width - len(row.cells))
    if any(cell.strip() for cell in row.cells[width:]):
        lines.give_back(taken[1:])
        many = f"This row has {len(row.cells)} cells where the first line has {width}; put quotes around a cell with a"
        return RawRow(row.line, cells, f"{many} delimiter in it.")
    if len(row.cells) < width and not taken[-1].text.endswith(_ENDS):
        return RawRow(row.line, cells, _CUT)
    if any(_LOST in cell for cell in cells):
        return RawRow(row.line, cells, _NO_LETTERS)
    return RawRow(row.line, cells)


def _next_record(lines: "_Lines", delimiter: str) -> "tuple[RawRow, Sequence[_Line]] | None":
    """Return the next record with its lines, None at the end; of one that is none only the first line is used up."""
    feed = _Feed(lines)
    try:
        cells = next(csv.reader(feed, delimiter=delimiter, strict=True, skipinitialspace=True), None)
    except (csv.Error, _EndlessRecord):
        first, *rest = feed.taken
        lines.give_back(rest)
        return RawRow(first.number, (), _TOO_LONG if first.is_too_long else _NO_END), [first]
    return None if cells is None else (RawRow(feed.taken[0].number, cells), feed.taken)


@contextmanager
def _readable() -> Iterator[None]:
    """Raise the domain's error in place of the system's."""
    try:
        yield
    except OSError as error:
        raise ListUnreadable(
            Sentence(
                "The file cannot be read ({strerror}). What was imported of it before stays; try again.",
                strerror=error.strerror,
            )
        ) from error


class _EndlessRecord(Exception):
    """A record takes more lines than one has."""


class _Lines:
    """Gives the lines of a text one after the other, and once more those that were given back."""

    def __init__(self, text: TextIO) -> None:
        self._text = text
        self._waiting: deque[_Line] = deque()
        self._number = 0

    def take(self) -> _Line | None:
        """Return the next line, None at the end; of one that is too long only its beginning."""
        if self._waiting:
            return self._waiting.popleft()
        with _readable():
            text = self._text.readline(LONGEST_LINE)
            if not text:
                return None
            self._number += 1
            rest = text
            while len(rest) == LONGEST_LINE and not rest.endswith(_ENDS):
                rest = self._text.readline(LONGEST_LINE)
        return _Line(self._number, text, is_too_long=rest is not text)

    def give_back(self, lines: Sequence[_Line]) -> None:
        """Give these lines again before any other."""
        self._waiting.extendleft(reversed(lines))


class _Feed:
    """Hands the csv module the lines of one record."""

    def __init__(self, lines: _Lines) -> None:
        self._lines = lines
        self.taken: list[_Line] = []

    def __iter__(self) -> "_Feed":
        return self

    def __next__(self) -> str:
        line = self._lines.take()
        if line is None:
            raise StopIteration
        self.taken.append(line)
        if line.is_too_long or len(self.taken) > MOST_LINES_OF_A_ROW:
            raise _EndlessRecord
        return line.text
