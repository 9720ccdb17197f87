"""Which kinds of files students hand in, and what is asked of whoever makes one."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


class FileKind(StrEnum):
    """The kinds of sample files; the value is the file name's suffix without the dot, or a hostile file's own name."""

    PDF = "pdf"
    PNG = "png"
    JPEG = "jpg"
    TEXT = "txt"
    MARKDOWN = "md"
    CSV = "csv"
    PYTHON = "py"
    JAVA = "java"
    C = "c"
    NOTEBOOK = "ipynb"
    DOCX = "docx"
    XLSX = "xlsx"
    PPTX = "pptx"
    ODT = "odt"
    ZIP = "zip"
    WAV = "wav"
    SVG = "svg"
    JSON = "json"
    HTML = "html"
    TRUNCATED_PDF = "truncated-pdf"
    ENCRYPTED_PDF = "encrypted-pdf"
    LOOPING_PDF = "looping-pdf"
    ENDLESS_PDF = "endless-pdf"
    EMPTY_PDF = "empty-pdf"
    HUGE_PNG = "huge-png"
    TRUNCATED_JPEG = "truncated-jpg"
    ZIP_BOMB = "bomb-zip"
    SCRIPT_AS_PDF = "script-pdf"

    @property
    def suffix(self) -> str:
        """The file name's suffix with its dot."""
        return "." + self.value.rpartition("-")[2]

    @property
    def media_type(self) -> str:
        """The media type that goes with the suffix."""
        return _MEDIA_TYPES[self.suffix[1:]]


_OPEN_XML = "application/vnd.openxmlformats-officedocument."
_MEDIA_TYPES = {
    "pdf": "application/pdf",
    "png": "image/png",
    "jpg": "image/jpeg",
    "txt": "text/plain",
    "md": "text/markdown",
    "csv": "text/csv",
    "py": "text/x-python",
    "java": "text/x-java",
    "c": "text/x-c",
    "ipynb": "application/x-ipynb+json",
    "docx": _OPEN_XML + "wordprocessingml.document",
    "xlsx": _OPEN_XML + "spreadsheetml.sheet",
    "pptx": _OPEN_XML + "presentationml.presentation",
    "odt": "application/vnd.oasis.opendocument.text",
    "zip": "application/zip",
    "wav": "audio/wav",
    "svg": "image/svg+xml",
    "json": "application/json",
    "html": "text/html",
}


@dataclass(frozen=True, slots=True)
class FileRecipe:
    """What a sample file is to contain; equal recipes make equal bytes.

    `seed` drives the figures in the text, `length` is the number of pages, or what comes closest in the kind.
    """

    kind: FileKind
    heading: str
    author: str
    seed: int
    length: int = 1


class SampleFileMaker(Protocol):
    """Makes real files on the spot."""

    def make(self, recipe: FileRecipe) -> bytes:
        """Return the bytes of the file that the recipe describes."""
        ...


class SampleStore(Protocol):
    """The file store as a sample department fills it: under keys that the plan chose, so that a seed repeats them."""

    def place(self, store_key: str, content: bytes) -> None:
        """Keep the bytes under this key; raises `StoreError`."""
        ...

    def place_link_outside(self, store_key: str) -> bool:
        """Make the key a symbolic link to a file outside the store; False where the platform or store has none."""
        ...
