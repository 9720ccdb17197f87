"""What a department takes: how large a file, of which kinds, how often, until when; and which rule a file breaks."""

import io
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import PurePosixPath
from typing import Protocol

from edumanage_desktop.domain.sentences import Sentence, Size
from edumanage_desktop.domain.settings import BY_NAME
from edumanage_desktop.services.files import PROGRAM_EXTENSIONS, PROGRAM_HEADS
from edumanage_desktop.services.previews import TEXT_EXTENSIONS, image_format, is_text
from edumanage_desktop.services.recordings import recording

MOST_FILES = 100
"""How many files one submission may have; the server's rule says the same."""
LARGEST_IN_SURROUNDINGS = "FILE_UPLOAD_MAX_SIZE"
"""The portal's own name for its limit, in bytes or as `10MB`."""


class FileKind(StrEnum):
    """The kinds of file that a department takes or does not; each has a setting `takes_…`."""

    DOCUMENTS = "documents"
    PICTURES = "pictures"
    TEXTS = "texts"
    """Texts, source code, tables as text, notebooks."""
    ARCHIVES = "archives"
    RECORDINGS = "recordings"
    PROGRAMS = "programs"
    OTHERS = "others"


KIND_NAMES = {
    FileKind.DOCUMENTS: Sentence("documents"),
    FileKind.PICTURES: Sentence("pictures"),
    FileKind.TEXTS: Sentence("texts and source code"),
    FileKind.ARCHIVES: Sentence("archives"),
    FileKind.RECORDINGS: Sentence("recordings"),
    FileKind.PROGRAMS: Sentence("programs"),
    FileKind.OTHERS: Sentence("anything else"),
}


@dataclass(frozen=True, slots=True)
class UploadRules:
    """The rules in force; `largest_bytes` is of one file."""

    largest_bytes: int
    takes: frozenset[FileKind]
    submissions_in_a_day: int


@dataclass(frozen=True, slots=True)
class Collection:
    """Where work is handed in: an assignment of a course in a term; None where that is left open.

    `closes_at` (UTC) is when students can no longer hand in, None for never; `id` is 0 for one that nobody keeps.
    """

    id: int
    course: str
    term: str | None = None
    assignment: str | None = None
    closes_at: datetime | None = None

    def names(self) -> tuple[str, str, str]:
        """Return course, term and assignment, '' for what is left open."""
        return self.course, self.term or "", self.assignment or ""


class IntakeReader(Protocol):
    """Reads what handing in asks beforehand, as whoever is signed in. Every method may raise the `DatabaseError`s."""

    def settings(self) -> Mapping[str, str]:
        """Return the values of the settings that somebody has set."""
        ...

    def collections(self) -> tuple[Collection, ...]:
        """Return the collections of the department by course, term and assignment."""
        ...

    def teachers(self, student_id: int | None) -> Sequence[int]:
        """Return the ids of the faculty who teach a student, None for the student who is signed in."""
        ...

    def hand_ins(self, since: datetime) -> tuple[datetime, ...]:
        """Return when the student who is signed in handed in since a moment, by the database's clock."""
        ...

    def student_id(self, number: str) -> int:
        """Return the id of the student with a registration number; raises `Refused` where there is none."""
        ...


def rules_from(settings: Mapping[str, str], surroundings: Mapping[str, str]) -> UploadRules:
    """Return the rules that settings make; where no size is set, the portal's in the surroundings counts."""

    def number(name: str) -> int:
        return int(settings.get(name) or BY_NAME[name].otherwise)

    largest = number("largest_file_bytes")
    if not settings.get("largest_file_bytes"):
        largest = size_bytes(surroundings.get(LARGEST_IN_SURROUNDINGS, "")) or largest
    takes = frozenset(kind for kind in FileKind if number(f"takes_{kind}"))
    return UploadRules(largest, takes, number("submissions_in_a_day"))


def size_bytes(words: str) -> int | None:
    """Return how many bytes `10485760`, `10MB`, `10 MiB` or `10m` is, None for anything else; units are of 1,024."""
    digits = words.strip().lower().removesuffix("b").removesuffix("i")
    factor = {"k": 1 << 10, "m": 1 << 20, "g": 1 << 30}.get(digits[-1:], 1)
    digits = digits.rstrip("kmg").strip() if factor > 1 else digits.strip()
    return int(digits) * factor if digits.isascii() and digits.isdigit() and len(digits) < 16 else None


_DOCUMENT_INSIDES: Mapping[str, frozenset[str]] = {
    **dict.fromkeys((".pdf",), frozenset({"pdf"})),
    **dict.fromkeys((".docx", ".docm", ".pptx", ".pptm", ".ppsx", ".xlsx", ".xlsm"), frozenset({"zip", "ole"})),
    **dict.fromkeys((".odt", ".ods", ".odp", ".odg", ".epub"), frozenset({"zip"})),
    **dict.fromkeys((".doc", ".xls", ".ppt"), frozenset({"ole", "rtf", "zip", "text"})),
    **dict.fromkeys((".rtf",), frozenset({"rtf"})),
}
"""Extension of a document → what may be inside; a locked document of today is inside like one of the nineties."""
_PICTURES = frozenset({
    ".png", ".jpg", ".jpeg", ".jpe", ".gif", ".bmp", ".tif", ".tiff", ".webp", ".ico", ".svg", ".heic", ".heif",
    ".avif",
})  # fmt: skip
_ARCHIVES = frozenset({".zip", ".tar", ".gz", ".tgz", ".bz2", ".tbz2", ".xz", ".txz", ".7z", ".rar", ".zst"})
_RECORDINGS = frozenset({
    ".mp3", ".m4a", ".wav", ".ogg", ".oga", ".opus", ".flac", ".aac", ".wma", ".mp4", ".m4v", ".mov", ".avi", ".mkv",
    ".webm", ".ogv", ".mpg", ".mpeg", ".wmv",
})  # fmt: skip
_ARCHIVE_HEADS = (b"\x1f\x8b", b"BZh", b"\xfd7zXZ\0", b"7z\xbc\xaf\x27\x1c", b"Rar!\x1a\x07", b"\x28\xb5\x2f\xfd")
_KIND_OF_INSIDE = {
    "pdf": FileKind.DOCUMENTS,
    "ole": FileKind.DOCUMENTS,
    "rtf": FileKind.DOCUMENTS,
    "zip": FileKind.ARCHIVES,
    "archive": FileKind.ARCHIVES,
    "picture": FileKind.PICTURES,
    "recording": FileKind.RECORDINGS,
    "program": FileKind.PROGRAMS,
    "text": FileKind.TEXTS,
    "": FileKind.OTHERS,
}


def inside(name: str, head: bytes) -> str:
    """Return what the beginning of a file shows to be inside, '' for what nobody knows; see `_KIND_OF_INSIDE`."""
    reads = is_text(head)
    if b"%PDF-" in head[:1024] and not head.startswith(b"PK\x03\x04"):
        return "pdf"
    if not reads and head.startswith(tuple(each for each in PROGRAM_HEADS if each not in (b"#!", b"[Desktop Entry]"))):
        return "program"
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return "zip"
    if head.startswith(_ARCHIVE_HEADS) or head[257:262] == b"ustar":
        return "archive"
    if head.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        return "ole"
    if head.startswith(b"{\\rtf"):
        return "rtf"
    if not reads and (image_format(head) is not None or _is_camera_picture(head)):
        return "picture"
    if not reads and recording(io.BytesIO(head), name) is not None:
        return "recording"
    return "text" if reads else ""


def file_kind(name: str, head: bytes) -> FileKind:
    """Return the kind of a file by its name, or by what is inside where the name tells nothing."""
    named = _named(name)
    return _KIND_OF_INSIDE[inside(name, head)] if named is FileKind.OTHERS else named


def broken_rule(rules: UploadRules, *, name: str, size_bytes: int, head: bytes) -> Sentence | None:
    """Return which rule a file breaks and what would pass, None for a file that is taken.

    `head` are its first `HEAD_BYTES` bytes. Name and content are both looked at, and must not contradict each other.
    """
    if size_bytes == 0:
        return Sentence(
            "{name} is empty, and no empty files are taken. Save it once more in its own program, and choose it again.",
            name=name,
        )
    if size_bytes > rules.largest_bytes:
        return Sentence(
            "{name} has {size}, and a file may have {most}. Make it smaller, for instance by smaller pictures, or split"
            " it into several files.",
            name=name,
            size=Size(size_bytes),
            most=Size(rules.largest_bytes),
        )
    kind, seen = file_kind(name, head), inside(name, head)
    if seen == "program" and FileKind.PROGRAMS not in rules.takes:
        kind = FileKind.PROGRAMS
    if kind not in rules.takes:
        return _NOT_TAKEN[kind](name)
    if not _fits(name, kind, seen):
        return Sentence(
            "{name} is not what its name says: something else is inside. Save it anew in its own program, or name it"
            " by what it is.",
            name=name,
        )
    return None


_NOT_TAKEN: Mapping[FileKind, Callable[[str], Sentence]] = {
    FileKind.DOCUMENTS: lambda name: Sentence(
        "{name} is a document, and none are taken here. Hand in a text instead.", name=name
    ),
    FileKind.PICTURES: lambda name: Sentence(
        "{name} is a picture, and none are taken here. Put it into a document and hand that in.", name=name
    ),
    FileKind.TEXTS: lambda name: Sentence(
        "{name} is a text or source code, and none are taken here. Save it as PDF and hand that in.", name=name
    ),
    FileKind.ARCHIVES: lambda name: Sentence(
        "{name} is an archive, and none are taken here. Hand in the files that are in it, up to a hundred.", name=name
    ),
    FileKind.RECORDINGS: lambda name: Sentence(
        "{name} is a recording, and none are taken here. Ask your faculty member where to put it.", name=name
    ),
    FileKind.PROGRAMS: lambda name: Sentence(
        "{name} is a program, and none are taken here. Hand in its source code instead.", name=name
    ),
    FileKind.OTHERS: lambda name: Sentence(
        "{name} is of a kind that is not taken here. Save it as PDF, or as text, and hand that in.", name=name
    ),
}


def _named(name: str) -> FileKind:
    extension = PurePosixPath(name.rstrip(". ")).suffix.lower()
    if extension in _DOCUMENT_INSIDES:
        return FileKind.DOCUMENTS
    for kind, extensions in (
        (FileKind.PICTURES, _PICTURES),
        (FileKind.TEXTS, TEXT_EXTENSIONS),
        (FileKind.ARCHIVES, _ARCHIVES),
        (FileKind.RECORDINGS, _RECORDINGS),
        (FileKind.PROGRAMS, PROGRAM_EXTENSIONS),
    ):
        if extension in extensions:
            return kind
    return FileKind.OTHERS


def _fits(name: str, kind: FileKind, seen: str) -> bool:
    """Return whether what is inside may stand under this name; what nobody knows fits where many forms are used."""
    extension = PurePosixPath(name.rstrip(". ")).suffix.lower()
    if kind is FileKind.DOCUMENTS:
        return seen in _DOCUMENT_INSIDES.get(extension, {seen})
    allowed = {
        FileKind.PICTURES: {"picture", "text"} if extension == ".svg" else {"picture"},
        FileKind.TEXTS: {"text", ""},
        FileKind.ARCHIVES: {"zip", "archive"},
        FileKind.RECORDINGS: {"recording", ""},
    }
    return seen in allowed.get(kind, {seen})


def _is_camera_picture(head: bytes) -> bool:
    return head[4:8] == b"ftyp" and head[8:12] in (b"heic", b"heix", b"mif1", b"msf1", b"avif", b"avis")
