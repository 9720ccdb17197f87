"""The words between the window and the process that reads submitted files for it: requests in JSON, answers in frames.

Each answer is a header (little-endian: magic, kind, request number, three numbers, two sizes in points, length) and
`length` bytes. The window trusts none of it.
"""

import json
import math
import mmap
import struct
from dataclasses import asdict, dataclass, field
from enum import IntEnum
from typing import Any, BinaryIO

from edumanage_desktop.gui.preview.questions import (
    MAX_DATA_BYTES,
    CompareRequest,
    FindRequest,
    Question,
    RowsRequest,
    SelectRequest,
    TextRequest,
)
from edumanage_desktop.services.previews import PreviewKind

MAGIC = b"EMPV"
HEADER = struct.Struct("<4sIIIIddI")
BYTES_PER_PIXEL = 4
MAX_PAGE_PIXELS = 24_000_000
MAX_PAGE_SIDE_PX = 16_384
MAX_PAGES = 1_000_000
MAX_TEXT_PAYLOAD_BYTES = 16 << 20
PART = struct.Struct("<IIB")
"""A part of source code behind a text: first character and length in UTF-16 units, and what it is."""
MAX_PARTS = 200_000
MAX_PAGE_POINTS = 1e7
MIN_PAGE_POINTS = 1e-3
ROUNDING = 1e-6
"""Makes up for binary fractions without ever adding a pixel to a bound."""


LARGE_PAYLOAD_BYTES = 1 << 20
Payload = bytearray | mmap.mmap
"""Large payloads live in anonymous mappings: a bytearray of 60 MB would be zeroed at once, for 40 ms."""


class AnswerKind(IntEnum):
    """What an answer is: its numbers are (kind of preview, pages), (width, height), (complete, parts), (trouble, 0)."""

    READY = 1
    OPENED = 2
    PAGE = 3
    TEXT = 4
    FAILED = 5
    OPENED_CUT = 6
    """As OPENED, of a file whose end is missing."""
    REPLY = 7
    """The answer to a question; both numbers are 0."""


class Trouble(IntEnum):
    """Why there is no preview. The last four are found by the window and never sent."""

    MISSING = 1
    EMPTY = 2
    ENCRYPTED = 3
    BROKEN = 4
    TOO_LARGE = 5
    BROKEN_PAGE = 6
    UNREADABLE = 7
    TOO_SLOW = 8
    CRASHED = 9
    NO_PROCESS = 10
    SUPERSEDED = 11


SENT_TROUBLES = frozenset(Trouble) - {Trouble.TOO_SLOW, Trouble.CRASHED, Trouble.NO_PROCESS, Trouble.SUPERSEDED}


class ProtocolBroken(Exception):
    """An answer that the process had no business to send."""


@dataclass(frozen=True, slots=True)
class OpenRequest:
    """Open a file; the answer is OPENED, OPENED_CUT, TEXT or FAILED.

    `inside` leads to a file inside an archive, by its place in the list of each archive on the way.
    """

    path: str
    name: str
    media_type: str | None
    inside: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class PageRequest:
    """Render a page (0-based) of the open file.

    The scale in device pixels per point is the largest that fits into `fit_width_px` and `fit_height_px` (0: as high
    as it gets) and is at most `max_scale`.
    """

    page: int
    fit_width_px: int
    fit_height_px: int
    max_scale: float


@dataclass(frozen=True, slots=True)
class Answer:
    """One frame from the process; `payload` is filled for PAGE (32-bit pixels, top row first), TEXT and REPLY.

    A text is UTF-8 and followed by `second` parts; what stands inside a workbook or an archive follows their OPENED.
    """

    kind: AnswerKind
    request: int
    first: int = 0
    second: int = 0
    width_points: float = 0.0
    height_points: float = 0.0
    payload: Payload = field(default_factory=bytearray)


Request = OpenRequest | PageRequest | Question
_REQUESTS: dict[str, type[Any]] = {
    "open": OpenRequest,
    "page": PageRequest,
    "text": TextRequest,
    "select": SelectRequest,
    "find": FindRequest,
    "rows": RowsRequest,
    "compare": CompareRequest,
}


def encode_request(number: int, request: Request) -> bytes:
    """Return a request as one line."""
    word = next(word for word, kind in _REQUESTS.items() if isinstance(request, kind))
    return json.dumps([number, word, asdict(request)]).encode("ascii") + b"\n"


def decode_request(line: bytes) -> tuple[int, Request]:
    """Read what `encode_request` wrote."""
    number, word, values = json.loads(line)
    if "inside" in values:
        values["inside"] = tuple(values["inside"])
    return number, _REQUESTS[word](**values)


def write_answer(stream: BinaryIO, answer: Answer, payload: bytes | bytearray | memoryview = b"") -> None:
    """Write one frame and flush."""
    numbers = (int(answer.kind), answer.request, answer.first, answer.second)
    stream.write(HEADER.pack(MAGIC, *numbers, answer.width_points, answer.height_points, len(payload)))
    stream.write(payload)
    stream.flush()


def page_pixels(request: PageRequest, width_points: float, height_points: float) -> tuple[int, int]:
    """Return width and height in device pixels of a page under a request, bounded whatever the page says it is."""
    scale = min(request.max_scale, request.fit_width_px / width_points)
    if request.fit_height_px:
        scale = min(scale, request.fit_height_px / height_points)
    scale = min(scale, MAX_PAGE_SIDE_PX / width_points, MAX_PAGE_SIDE_PX / height_points)
    scale = min(scale, math.sqrt(MAX_PAGE_PIXELS / (width_points * height_points)))
    return max(1, int(width_points * scale + ROUNDING)), max(1, int(height_points * scale + ROUNDING))


def is_page_size(width_points: float, height_points: float) -> bool:
    """Return whether these are sizes that a page can have (also of no number or infinite ones)."""
    return all(MIN_PAGE_POINTS <= side <= MAX_PAGE_POINTS for side in (width_points, height_points))


class AnswerReader:
    """Puts the pieces that a pipe delivers together to answers; holds at most one bounded payload."""

    def __init__(self) -> None:
        self._head = bytearray()
        self._answer: Answer | None = None
        self._filled = 0

    def feed(self, piece: bytes) -> list[Answer]:
        """Take the next bytes and return the answers that became whole; raises `ProtocolBroken`."""
        answers = []
        view = memoryview(piece)
        while view:
            view = self._feed_head(view) if self._answer is None else self._feed_payload(self._answer, view)
            if self._answer is not None and self._filled == len(self._answer.payload):
                answers.append(self._answer)
                self._answer = None
        return answers

    def _feed_head(self, view: memoryview) -> memoryview:
        wanted = HEADER.size - len(self._head)
        self._head += view[:wanted]
        if len(self._head) == HEADER.size:
            self._answer = _checked_header(bytes(self._head))
            self._head.clear()
            self._filled = 0
        return view[wanted:]

    def _feed_payload(self, answer: Answer, view: memoryview) -> memoryview:
        part = view[: len(answer.payload) - self._filled]
        memoryview(answer.payload)[self._filled : self._filled + len(part)] = part
        self._filled += len(part)
        return view[len(part) :]


def _checked_header(head: bytes) -> Answer:
    magic, kind_number, request, first, second, width_points, height_points, length = HEADER.unpack(head)
    if magic != MAGIC or kind_number not in set(AnswerKind):
        raise ProtocolBroken("no answer begins like this")
    kind = AnswerKind(kind_number)
    if kind is AnswerKind.PAGE:
        right = _is_page(first, second, length)
    elif kind is AnswerKind.TEXT:
        right = length <= MAX_TEXT_PAYLOAD_BYTES and second <= MAX_PARTS and second * PART.size <= length
    elif kind in (AnswerKind.OPENED, AnswerKind.OPENED_CUT):
        has_list = first in (PreviewKind.TABLE, PreviewKind.ARCHIVE)
        right = second <= MAX_PAGES and length <= (MAX_DATA_BYTES if has_list else 0)
    elif kind is AnswerKind.REPLY:
        right = length <= MAX_DATA_BYTES
    else:
        right = length == 0 and (kind is AnswerKind.READY or first in SENT_TROUBLES)
    if kind is AnswerKind.PAGE:
        right = right and is_page_size(width_points, height_points)
    if not right:
        raise ProtocolBroken("an answer is out of bounds")
    return Answer(kind, request, first, second, width_points, height_points, _room_for(length))


def _room_for(length: int) -> Payload:
    return mmap.mmap(-1, length) if length > LARGE_PAYLOAD_BYTES else bytearray(length)


def _is_page(width_px: int, height_px: int, length: int) -> bool:
    within = 0 < width_px <= MAX_PAGE_SIDE_PX and 0 < height_px <= MAX_PAGE_SIDE_PX
    return within and width_px * height_px <= MAX_PAGE_PIXELS and length == width_px * height_px * BYTES_PER_PIXEL
