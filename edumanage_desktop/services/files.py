"""Reading the files of a submission from wherever they are kept."""

import threading
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import BinaryIO, Protocol

from edumanage_desktop.domain.submissions import SubmissionFile

MAX_NAME_BYTES = 150
MAX_EXTENSION_BYTES = 20
JOINERS = "\u200c\u200d"
"""Format characters that Persian and Indic names need; every other one is dropped."""
RESERVED_CHARACTERS = '<>:"/\\|?*'
DEVICE_NAMES = frozenset(
    ["CON", "PRN", "AUX", "NUL", "CLOCK$", "CONIN$", "CONOUT$"]
    + [f"{port}{digit}" for port in ("COM", "LPT") for digit in "0123456789¹²³"]
)
"""Names that Windows takes for devices whatever their extension (Microsoft, "Naming Files, Paths, and Namespaces")."""
EXTENSION_LIST = """
.0xe .action .air .apk .app .appimage .application .appref-ms .appx .appxbundle .bash .bat .bin .chm .class .cmd .com
.command .cpl .csh .deb .desktop .dll .dmg .elf .exe .fish .flatpakref .fon .gadget .hta .inf .ins .inx .iqy .isu .jar
.jnlp .job .js .jse .ksh .library-ms .lnk .mjs .mpkg .msc .msh .msi .msix .msp .mst .osx .out .paf .pif .pkg .pl .ps1
.ps1xml .ps2 .psc1 .psd1 .psm1 .py .pyc .pyw .pyz .pyzw .rb .reg .rgs .rpm .run .scf .scpt .scr .sct .search-ms
.service .settingcontent-ms .sh .shb .shs .slk .snap .sys .terminal .tool .url .vb .vbe .vbs .vbscript .webloc
.website .wflow .workflow .ws .wsc .wsf .wsh .xbap .xll .zsh
"""
PROGRAM_EXTENSIONS = frozenset(EXTENSION_LIST.split())
"""Extensions that some desktop starts, installs or follows instead of showing."""
PROGRAM_HEADS = (
    b"MZ",
    b"\x7fELF",
    b"#!",
    b"[Desktop Entry]",
    b"\xcf\xfa\xed\xfe",
    b"\xce\xfa\xed\xfe",
    b"\xfe\xed\xfa\xce",
    b"\xfe\xed\xfa\xcf",
    b"\xca\xfe\xba\xbe",
    b"L\x00\x00\x00\x01\x14\x02\x00",
)
"""First bytes of DOS and Windows programs, ELF, scripts, launchers, Mach-O, Java classes and shell links."""


class Bytes(Protocol):
    """What a store reads: all that it asks of a stream."""

    def read(self, count: int = -1, /) -> bytes:
        """Return at most so many bytes, none at the end."""
        ...


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A file that a store holds under one of the keys that it made itself."""

    key: str
    size_bytes: int

    @property
    def random_name(self) -> str:
        """Return the 32 hexadecimal digits by which nothing else is called."""
        return self.key[3:35]


@dataclass(frozen=True, slots=True)
class Leftover:
    """What a save that was cut off left in a store, invisible to everybody; `token` tells the store which it is."""

    name: str
    token: str = ""


class FileStore(Protocol):
    """A place for submitted files. A key is untrusted text; nothing outside the store is ever read.

    Every method may raise `FileOutsideStore`, `FileMissing`, `FileUnreadable`; none is called on the GUI thread.
    """

    def save(self, content: Bytes, *, suffix: str) -> tuple[str, int, str]:
        """Keep a stream under a new random key (128 bits, `suffix` like ".pdf" appended).

        Returns key, size in bytes and SHA-256. Temporary name, write, fsync, rename, fsync the folder. Raises
        `FileNotStored` when the store cannot keep it, and whatever reading raises but `OSError`; then nothing is kept.
        """
        ...

    def open(self, store_key: str) -> BinaryIO:
        """Return a readable binary stream of the stored bytes."""
        ...

    def size_bytes(self, store_key: str) -> int:
        """Return the size of a stored file."""
        ...

    def put_back(self, store_key: str, content: Bytes) -> bool:
        """Write a file of a backup under the key that it had, unless one is there; return whether it was written.

        Raises `FileNotStored` when the store cannot keep it.
        """
        ...

    def exchange(self, store_key: str, content: Bytes) -> None:
        """Write a file of a backup in place of what stands under its key, which stays until all of it is written.

        Raises `FileNotStored` when the store cannot keep it.
        """
        ...

    def stamp(self, store_key: str) -> str:
        """Return what changes whenever another content stands under a key: its size, and when it was written."""
        ...

    def delete(self, store_key: str) -> None:
        """Remove a stored file for good, for an erasure; a link is never followed, and stays."""
        ...

    def old_files(self, folder: str, *, older_than: timedelta) -> Iterator[StoredFile]:
        """Yield what `save` kept in one of the folders "00" to "ff" that long ago or earlier, by the store's own clock.

        Files of a portal are never among them. Only an administrator and the backup may list.
        """
        ...

    def leftovers(self, folder: str, *, older_than: timedelta) -> Iterator[Leftover]:
        """Yield what saves that began in a folder that long ago or earlier, and never ended, left there."""
        ...

    def remove_leftover(self, leftover: Leftover) -> None:
        """Remove a leftover; raises `FileMissing` when somebody else did."""
        ...


class FileWish:
    """Somebody's wish for a local copy of a file, which any thread may give up; not for more than `most_bytes`."""

    def __init__(self, *, most_bytes: int | None = None) -> None:
        self._most_bytes = most_bytes
        self._is_given_up = threading.Event()

    def give_up(self) -> None:
        """Wait for the copy no more."""
        self._is_given_up.set()

    def take_whole(self) -> None:
        """Wait for it however long it is."""
        self._most_bytes = None

    def allows(self, size_bytes: int) -> bool:
        """Return whether so many bytes of it are still wished for."""
        return not self._is_given_up.is_set() and (self._most_bytes is None or size_bytes <= self._most_bytes)


class FileFetcher(Protocol):
    """Brings a submission's file to this machine, checked, for previews, opening and saving."""

    def fetch(self, file: SubmissionFile, wish: FileWish | None = None) -> Path:
        """Return a local, read-only copy whose size and SHA-256 match what was recorded.

        Raises `FileAltered` besides the store's errors, and `FileGivenUp`. The copy lives as long as the session. May
        be called from any thread; a file that is on its way already is waited for.
        """
        ...

    def save_copy(self, file: SubmissionFile, destination: Path) -> None:
        """Write the file to where the person chose, whole or not at all; raises `CopyNotSaved` and as `fetch`."""
        ...


class FileOpener(Protocol):
    """Shows a fetched file in the system's own program."""

    def open(self, path: Path) -> None:
        """Start the program for `path`; raises `OpeningRefused` for programs and scripts, or `FileMissing`."""
        ...


def safe_file_name(name: str, *, fallback: str = "file") -> str:
    """Return a name for a local copy that is harmless on every system and keeps the extension.

    Control and format characters (direction overrides among them) are dropped, separators and reserved characters
    become "_", device names are prefixed, leading dots and trailing dots and spaces go, and at most `MAX_NAME_BYTES`
    bytes of UTF-8 stay.
    """
    kept = "".join(_safe_character(character) for character in unicodedata.normalize("NFC", name))
    kept = " ".join(kept.split()).lstrip(". -").rstrip(". ")
    stem, dot, extension = kept.rpartition(".")
    if not dot or not extension.strip() or len(extension.encode()) > MAX_EXTENSION_BYTES:
        stem, dot, extension = kept, "", ""
    stem = _cut(stem, MAX_NAME_BYTES - len((dot + extension).encode())).rstrip(". ") or fallback
    if is_device_name(stem):
        stem = f"_{stem}"
    return f"{stem}{dot}{extension}"


def is_device_name(name: str) -> bool:
    """Return whether Windows would take `name`, with or without extensions, for a device."""
    return name.split(".", 1)[0].rstrip(" ").upper() in DEVICE_NAMES


def runs_as_program(name: str, head: bytes) -> bool:
    """Return whether a desktop might run a file of this name, or with these first bytes, instead of showing it."""
    return Path(name.rstrip(". ")).suffix.lower() in PROGRAM_EXTENSIONS or head.startswith(PROGRAM_HEADS)


def _safe_character(character: str) -> str:
    if character in RESERVED_CHARACTERS:
        return "_"
    if character in JOINERS:
        return character
    if character.isspace():
        return " "
    return "" if unicodedata.category(character) in {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"} else character


def _cut(text: str, limit_bytes: int) -> str:
    return text.encode()[:limit_bytes].decode(errors="ignore")
