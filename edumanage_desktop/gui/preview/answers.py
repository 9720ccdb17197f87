"""What the reading process said, once the window has checked that it can be meant."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QImage

from edumanage_desktop.gui.preview.protocol import (
    BYTES_PER_PIXEL,
    PART,
    Answer,
    AnswerKind,
    OpenRequest,
    PageRequest,
    Payload,
    ProtocolBroken,
    Request,
    Trouble,
)
from edumanage_desktop.gui.preview.questions import (
    AnswerMalformed,
    Reply,
    SheetOutline,
    decode_entries,
    decode_reply,
    decode_sheets,
)
from edumanage_desktop.services.preview_contents import ArchivedFile
from edumanage_desktop.services.previews import PreviewKind


@dataclass(frozen=True, slots=True)
class OpenedFile:
    """What the process found the file to be; `page_count` is 0 for a file that cannot be shown.

    `sheets` are those of a table, `entries` the files of an archive.
    """

    kind: PreviewKind
    page_count: int
    is_cut_off: bool = False
    sheets: tuple[SheetOutline, ...] = ()
    entries: tuple[ArchivedFile, ...] = ()


@dataclass(frozen=True, slots=True)
class RenderedPage:
    """A page as pixels; `image` looks into `pixels`, which must live as long. Sizes are in points."""

    request: PageRequest
    image: QImage
    pixels: Payload
    width_points: float
    height_points: float


@dataclass(frozen=True, slots=True)
class ShownText:
    """The harmless text of a file, whether it is all of it, and the parts of source code in it.

    A part is its first character and its length, in UTF-16 units as Qt counts them, and a `services` `Part`.
    """

    text: str
    complete: bool
    parts: Sequence[tuple[int, int, int]] = ()


@dataclass(frozen=True, slots=True)
class Failure:
    """Why there is nothing to show; `request` is None when it concerns the whole file."""

    trouble: Trouble
    request: PageRequest | None


Outcome = OpenedFile | RenderedPage | ShownText | Reply | Trouble


def understood(request: Request, answer: Answer) -> Outcome:
    """Return what the answer says; raises `ProtocolBroken` or `UnicodeDecodeError` when it does not fit the request."""
    if answer.kind is AnswerKind.FAILED:
        return Trouble(answer.first)
    if isinstance(request, PageRequest) and answer.kind is AnswerKind.PAGE:
        return _rendered(request, answer)
    if isinstance(request, OpenRequest) and answer.kind is AnswerKind.TEXT:
        return _text(answer)
    try:
        if isinstance(request, OpenRequest) and answer.kind in (AnswerKind.OPENED, AnswerKind.OPENED_CUT):
            return _opened(answer)
        if not isinstance(request, OpenRequest | PageRequest) and answer.kind is AnswerKind.REPLY:
            return decode_reply(request, bytes(answer.payload))
    except AnswerMalformed as exc:
        raise ProtocolBroken(str(exc)) from exc
    raise ProtocolBroken("an answer to another question")


def _opened(answer: Answer) -> OpenedFile:
    if answer.first not in set(PreviewKind):
        raise ProtocolBroken("no kind of preview")
    kind, is_cut_off = PreviewKind(answer.first), answer.kind is AnswerKind.OPENED_CUT
    if kind is PreviewKind.TABLE:
        sheets = decode_sheets(bytes(answer.payload))
        return OpenedFile(kind, answer.second, is_cut_off or len(sheets) < answer.second, sheets=sheets)
    if kind is PreviewKind.ARCHIVE:
        entries = decode_entries(bytes(answer.payload))
        return OpenedFile(kind, answer.second, is_cut_off or len(entries) < answer.second, entries=entries)
    if answer.second < 1 and kind is not PreviewKind.NONE:
        raise ProtocolBroken("a document without pages")
    return OpenedFile(kind, answer.second, is_cut_off)


def _text(answer: Answer) -> ShownText:
    end = len(answer.payload) - answer.second * PART.size
    text = bytes(answer.payload[:end]).decode("utf-8")
    return ShownText(text, bool(answer.first), tuple(PART.iter_unpack(bytes(answer.payload[end:]))))


def _rendered(request: PageRequest, answer: Answer) -> RenderedPage:
    """Wrap the received pixels without copying them."""
    width_px, height_px = answer.first, answer.second
    pixels = memoryview(answer.payload)
    image = QImage(pixels, width_px, height_px, width_px * BYTES_PER_PIXEL, QImage.Format.Format_RGB32)
    return RenderedPage(request, image, answer.payload, answer.width_points, answer.height_points)
