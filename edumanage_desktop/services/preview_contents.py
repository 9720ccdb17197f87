"""What a preview is made of besides pages: rich text, tables, lists of files, coloured code; plain values only."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import BinaryIO, Protocol


class ContentTrouble(IntEnum):
    """Why the inside of a file cannot be read."""

    BROKEN = 1
    ENCRYPTED = 2
    TOO_LARGE = 3


class ContentUnreadable(Exception):
    """A file whose inside cannot be read, and why."""

    def __init__(self, trouble: ContentTrouble) -> None:
        super().__init__(trouble.name)
        self.trouble = trouble


@dataclass(frozen=True, slots=True)
class RichText:
    """Markup of paragraphs, headings, lists, tables and pictures; `pictures` are by the names that it gives them.

    `is_cut` says that the file goes on.
    """

    markup: str
    pictures: Mapping[str, bytes]
    is_cut: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table; rows end with their last cell that holds anything. `is_cut` says that it goes on."""

    name: str
    rows: tuple[tuple[str, ...], ...]
    is_cut: bool = False


@dataclass(frozen=True, slots=True)
class ArchivedFile:
    """An entry of an archive; `size_bytes` None where the archive does not say."""

    name: str
    size_bytes: int | None
    is_folder: bool
    is_locked: bool


@dataclass(frozen=True, slots=True)
class Workbook:
    """The sheets of a spreadsheet, or the one of a file with comma-separated values."""

    sheets: tuple[Sheet, ...]


class FileArchive(Protocol):
    """Files inside a file; `is_cut` says that there are more than `entries` lists."""

    entries: tuple[ArchivedFile, ...]
    is_cut: bool

    def content(self, index: int) -> bytes:
        """Return the bytes of an entry; raises `ContentUnreadable` for one that is none, locked, torn or too large."""
        ...


Content = RichText | Workbook | FileArchive


class Part(IntEnum):
    """What a piece of source code, or of a compared text, is."""

    COMMENT = 1
    KEYWORD = 2
    STRING = 3
    NUMBER = 4
    NAME = 5
    REMOVED = 6
    ADDED = 7
    """What differs between two texts."""


@dataclass(frozen=True, slots=True)
class CodePart:
    """A piece of a text, by its first character and its length."""

    start: int
    length: int
    part: Part


class ContentReader(Protocol):
    """Reads what is inside a file, in the process that may be killed for it."""

    def content(self, stream: BinaryIO, name: str, text: str | None) -> Content | None:
        """Return what a document, slides, a table or an archive holds, None for what is none of them.

        `text` is the file's text as it was written, where it is text. `stream` is seekable and stays open as long as
        an archive is used. Raises `ContentUnreadable`.
        """
        ...

    def code_parts(self, text: str, name: str) -> Sequence[CodePart]:
        """Return the parts of source code in a text; none where the name tells no language."""
        ...
