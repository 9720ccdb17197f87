"""Pages of office documents as an office program of this computer lays them out, and what can come between."""

from enum import StrEnum
from pathlib import Path, PurePosixPath
from threading import Event
from typing import Protocol

from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.domain.sentences import Sentence


class OfficeTrouble(StrEnum):
    """Why an office program made no pages of a document."""

    MISSING = "missing"
    """There is no office program on this computer, or it cannot be started."""
    GONE = "gone"
    BUSY = "busy"
    UNWANTED = "unwanted"
    """Nobody waits for the pages any more, or the session ended."""
    TOO_SLOW = "too slow"
    TOO_LARGE = "too large"
    NOT_OPENED = "not opened"
    """The document is damaged, or protected by a password."""
    CRASHED = "crashed"
    NO_ROOM = "no room"


class OfficePagesMissing(EduManageError):
    """An office program made no pages of a document; what it says can still be read by `ContentReader`."""

    def __init__(self, trouble: OfficeTrouble, sentence: Sentence) -> None:
        super().__init__(sentence)
        self.trouble = trouble


class OfficeKind(StrEnum):
    """The formats that an office program lays out, by their usual extension."""

    DOCX = "docx"
    DOCM = "docm"
    XLSX = "xlsx"
    XLSM = "xlsm"
    PPTX = "pptx"
    PPTM = "pptm"
    PPSX = "ppsx"
    ODT = "odt"
    ODS = "ods"
    ODP = "odp"
    ODG = "odg"
    DOC = "doc"
    XLS = "xls"
    PPT = "ppt"
    RTF = "rtf"


class OfficeConverter(Protocol):
    """Makes pages of office documents in a process that may read and reach nothing else, one at a time.

    `convert` takes seconds and blocks: it belongs into a lane of its own, never on the GUI thread.
    """

    def is_present(self) -> bool:
        """Return whether this computer has an office program that can be used."""
        ...

    def can_convert(self, name: str, head: bytes) -> bool:
        """Return whether pages can be made of a file, by its first `previews.HEAD_BYTES` bytes and then its name.

        False wherever `is_present` is.
        """
        ...

    def convert(self, path: Path, name: str, *, unwanted: Event | None = None) -> Path:
        """Return a local PDF of the file, which lives as long as the session and is as untrusted as the file.

        Equal files are converted once. Setting `unwanted` ends the work at once. Raises `OfficePagesMissing`.
        """
        ...


COMPOUND_FILE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""The first bytes of a Compound File ([MS-CFB] 2.2), in which Office kept everything until 2007."""
_OPEN_DOCUMENT = b"mimetypeapplication/vnd.oasis.opendocument."
_OPEN_DOCUMENT_KINDS = (
    (b"text", OfficeKind.ODT),
    (b"spreadsheet", OfficeKind.ODS),
    (b"presentation", OfficeKind.ODP),
    (b"graphics", OfficeKind.ODG),
)
_NAMED_ALIKE = {
    "dotx": OfficeKind.DOCX,
    "dotm": OfficeKind.DOCM,
    "xltx": OfficeKind.XLSX,
    "xltm": OfficeKind.XLSM,
    "potx": OfficeKind.PPTX,
    "potm": OfficeKind.PPTM,
    "ppsm": OfficeKind.PPTM,
    "dot": OfficeKind.DOC,
    "xlt": OfficeKind.XLS,
    "pot": OfficeKind.PPT,
    "pps": OfficeKind.PPT,
}
_IN_COMPOUND_FILES = frozenset({OfficeKind.DOC, OfficeKind.XLS, OfficeKind.PPT})
_OPEN_XML = (
    (b"word/", (OfficeKind.DOCX, OfficeKind.DOCM)),
    (b"xl/", (OfficeKind.XLSX, OfficeKind.XLSM)),
    (b"ppt/", (OfficeKind.PPTX, OfficeKind.PPTM, OfficeKind.PPSX)),
)
_ZIP = b"PK\x03\x04"
_CONTENT_TYPES = b"[Content_Types].xml"


def office_kind(name: str, head: bytes) -> OfficeKind | None:
    """Return which office document a file is, by its first bytes; the name tells apart what these leave open."""
    named = _named_kind(name)
    if head.startswith(b"{\\rtf"):
        return OfficeKind.RTF
    if head.startswith(COMPOUND_FILE):
        return named if named in _IN_COMPOUND_FILES else None
    if not head.startswith(_ZIP):
        return None
    if head[30:].startswith(_OPEN_DOCUMENT):
        return _open_document_kind(head[30 + len(_OPEN_DOCUMENT) :])
    inside = next((kinds for folder, kinds in _OPEN_XML if _CONTENT_TYPES in head and folder in head), None)
    if inside is None:
        return named if any(named in kinds for _, kinds in _OPEN_XML) else None
    return named if named in inside else inside[0]


def _named_kind(name: str) -> OfficeKind | None:
    extension = PurePosixPath(name).suffix.lower().removeprefix(".")
    if extension in _NAMED_ALIKE:
        return _NAMED_ALIKE[extension]
    return OfficeKind(extension) if extension in set(OfficeKind) else None


def _open_document_kind(media_type: bytes) -> OfficeKind | None:
    return next((kind for begin, kind in _OPEN_DOCUMENT_KINDS if media_type.startswith(begin)), None)
