"""What the window asks about an open file besides its pages, and the answers in JSON, of which it trusts none."""

import json
import math
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from typing import Any, TypeVar

from edumanage_desktop.services.differences import Difference, Sameness
from edumanage_desktop.services.preview_contents import ArchivedFile

T = TypeVar("T")

MAX_DATA_BYTES = 1 << 20
"""What an answer in JSON may be: reading more at once would hold up the window."""
MAX_NAME_CHARACTERS = 400
MAX_TEXT_CHARACTERS = 200_000
"""What is told of the text of one page."""
MAX_RECTANGLES = 2_000
MAX_HITS = 1_000
ROWS_AT_ONCE = 100
CELL_CHARACTERS = 400
SHOWN_COLUMNS = 200


class AnswerMalformed(Exception):
    """An answer in JSON that does not say what was asked."""


@dataclass(frozen=True, slots=True)
class Rectangle:
    """A part of a page, in points from its upper left corner."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class TextRequest:
    """What is the text of a page (0-based), of a sheet, or of the list of an archive? The answer is `PageText`."""

    page: int


@dataclass(frozen=True, slots=True)
class SelectRequest:
    """Which text lies between two points of a page? The answer is `Selection`.

    `whole` widens it to the "word" at the first point or to the "page"; empty for neither.
    """

    page: int
    from_x: float
    from_y: float
    to_x: float
    to_y: float
    whole: str = ""


@dataclass(frozen=True, slots=True)
class FindRequest:
    """Where does a text occur, from a page on? The answer is `Findings`, as far as the process got in a moment.

    `as_text` looks through what `PageText` would say.
    """

    text: str
    first_page: int
    as_text: bool


@dataclass(frozen=True, slots=True)
class RowsRequest:
    """What are at most `ROWS_AT_ONCE` rows of a sheet, from `first` on? The answer is `Rows`."""

    sheet: int
    first: int


@dataclass(frozen=True, slots=True)
class CompareRequest:
    """How do the texts of two files differ? The answer is `Comparison`; no file needs to be open."""

    old_path: str
    old_name: str
    old_media_type: str | None
    new_path: str
    new_name: str
    new_media_type: str | None


Question = TextRequest | SelectRequest | FindRequest | RowsRequest | CompareRequest


@dataclass(frozen=True, slots=True)
class PageText:
    """The harmless text of a page; `is_cut` says that there is more of it."""

    text: str
    is_cut: bool


@dataclass(frozen=True, slots=True)
class Selection:
    """A selected text and the rectangles that it covers."""

    page: int
    text: str
    rectangles: tuple[Rectangle, ...]


@dataclass(frozen=True, slots=True)
class Hit:
    """One occurrence of what was looked for: what it covers of a page, or where it is.

    In a text `first` and `length` count UTF-16 units; in a sheet they are the row and the column of a cell.
    """

    page: int
    rectangles: tuple[Rectangle, ...] = ()
    first: int = 0
    length: int = 0


@dataclass(frozen=True, slots=True)
class Findings:
    """The occurrences on some pages; `next_page` is where to go on, None at the end."""

    hits: tuple[Hit, ...]
    next_page: int | None


@dataclass(frozen=True, slots=True)
class Rows:
    """Rows of a sheet from `first` on; a row ends with its last cell that holds anything."""

    sheet: int
    first: int
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class SheetOutline:
    """A sheet: its name, how many rows and columns are shown, whether it has more, and how wide its columns are.

    A width is in characters.
    """

    name: str
    row_count: int
    is_cut: bool
    widths: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """The paragraphs of two texts side by side; `is_cut` says that only their beginnings were compared."""

    differences: tuple[Difference, ...]
    is_cut: bool


Reply = PageText | Selection | Findings | Rows | Comparison


def encode_reply(reply: Reply) -> bytes:
    """Return a reply as JSON of at most `MAX_DATA_BYTES`; raises `AnswerMalformed` for a larger one."""
    return _within(asdict(reply))


def encode_outline(outline: Sequence[SheetOutline | ArchivedFile]) -> bytes:
    """Return what stands inside a workbook or an archive as JSON; of a long list as much as an answer may hold."""
    listed = list(outline)
    while True:
        try:
            return _within([asdict(each) for each in listed])
        except AnswerMalformed:
            if not listed:
                raise
            del listed[len(listed) // 2 :]


def decode_reply(question: Question, payload: bytes) -> Reply:
    """Return what a process answered to a question; raises `AnswerMalformed`."""
    try:
        said = json.loads(payload)
        if isinstance(question, TextRequest):
            return PageText(_text(said["text"], MAX_TEXT_CHARACTERS), _flag(said["is_cut"]))
        if isinstance(question, SelectRequest):
            text = _text(said["text"], MAX_TEXT_CHARACTERS)
            return Selection(_count(said["page"]), text, _each(said["rectangles"], _rectangle))
        if isinstance(question, FindRequest):
            next_page = None if said["next_page"] is None else _count(said["next_page"])
            return Findings(_each(said["hits"], _hit), next_page)
        if isinstance(question, RowsRequest):
            rows = _each(said["rows"], lambda row: _each(row, lambda cell: _text(cell, CELL_CHARACTERS)))
            return Rows(_count(said["sheet"]), _count(said["first"]), rows)
        return Comparison(_each(said["differences"], _difference), _flag(said["is_cut"]))
    except (ValueError, TypeError, KeyError, RecursionError) as exc:
        raise AnswerMalformed("no answer to this question") from exc


def decode_sheets(payload: bytes) -> tuple[SheetOutline, ...]:
    """Return the outlines of sheets; raises `AnswerMalformed`."""
    return _decode_list(payload, _sheet)


def decode_entries(payload: bytes) -> tuple[ArchivedFile, ...]:
    """Return the list of an archive; raises `AnswerMalformed`."""
    return _decode_list(payload, _entry)


def _decode_list(payload: bytes, read: Callable[[Any], T]) -> tuple[T, ...]:
    try:
        return _each(json.loads(payload), read)
    except (ValueError, TypeError, KeyError, RecursionError) as exc:
        raise AnswerMalformed("no list of what is inside") from exc


def _within(said: object) -> bytes:
    payload = json.dumps(said, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")
    if len(payload) > MAX_DATA_BYTES:
        raise AnswerMalformed("an answer is too long")
    return payload


def _text(said: object, most: int) -> str:
    if not isinstance(said, str) or len(said) > most:
        raise ValueError("no text")
    return said


def _flag(said: object) -> bool:
    if not isinstance(said, bool):
        raise ValueError("neither yes nor no")
    return said


def _count(said: object) -> int:
    if not isinstance(said, int) or isinstance(said, bool) or not 0 <= said < 1 << 40:
        raise ValueError("no count")
    return said


def _each(said: object, read: Callable[[Any], T]) -> tuple[T, ...]:
    if not isinstance(said, list):
        raise ValueError("no list")
    return tuple(read(each) for each in said)


def _rectangle(said: Any) -> Rectangle:
    sides = [float(said[side]) for side in ("x", "y", "width", "height")]
    if not all(math.isfinite(side) and abs(side) < 1e7 for side in sides):
        raise ValueError("no rectangle")
    return Rectangle(*sides)


def _hit(said: Any) -> Hit:
    rectangles = _each(said["rectangles"], _rectangle)
    return Hit(_count(said["page"]), rectangles, _count(said["first"]), _count(said["length"]))


def _sheet(said: Any) -> SheetOutline:
    widths = _each(said["widths"], _count)
    if len(widths) > SHOWN_COLUMNS:
        raise ValueError("too many columns")
    return SheetOutline(
        _text(said["name"], MAX_NAME_CHARACTERS), _count(said["row_count"]), _flag(said["is_cut"]), widths
    )


def _entry(said: Any) -> ArchivedFile:
    size_bytes = None if said["size_bytes"] is None else _count(said["size_bytes"])
    name = _text(said["name"], MAX_NAME_CHARACTERS)
    return ArchivedFile(name, size_bytes, _flag(said["is_folder"]), _flag(said["is_locked"]))


def _difference(said: Any) -> Difference:
    sides = [
        tuple((_text(words, MAX_TEXT_CHARACTERS), _flag(is_changed)) for words, is_changed in said[side])
        for side in ("old", "new")
    ]
    return Difference(Sameness(said["sameness"]), *sides)
