"""Zip archives from strangers: listed and read one file at a time, within bounds, and never written anywhere.

A program that unpacks trusts what an archive says about itself; nothing here does. How much is read at once is bounded
before the list of an archive is, and a stream ends after as many bytes as were announced, whose checksum has to hold.
"""

import os
import stat
import zipfile
from collections.abc import Sequence
from io import RawIOBase
from pathlib import Path
from typing import BinaryIO, cast

from edumanage_desktop.adapters.arrived_work import troubles
from edumanage_desktop.adapters.arrived_work.checked_streams import BROKEN, checked_stream
from edumanage_desktop.domain.errors import ArrivalRefused, ArrivalUnreadable
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.archive_import.arrivals import (
    HARMLESS_BYTES,
    MOST_BYTES,
    MOST_FILE_BYTES,
    MOST_FILES,
    MOST_RATIO,
    ArrivedFile,
    TurnedAway,
)
from edumanage_desktop.services.archive_import.paths import path_parts, shown_name

MOST_LIST_BYTES = 8 << 20
"""How long the list at the end of an archive may be; twenty thousand names of Moodle take five million bytes."""
_LOCKED = 0x1 | 0x40
_SAID_TO_BE_UTF8 = 0x800
_KNOWN = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
_ENCRYPTED = Sentence("It is locked with a password, so it was not read. Pack it anew without one.")
_LINK = Sentence("It is a link and no file, so it was not followed. Pack the file itself.")
_NO_FILE = Sentence("It is a device or a pipe and no file, so it was not read.")
_METHOD = Sentence("It is packed in a way that Moodle and Canvas do not use, so it was not read. Pack it anew as zip.")
_BOMB = Sentence("It unpacks to more than {times} times its size, as no handed-in work does, so it was not read.",
                 times=str(MOST_RATIO))  # fmt: skip
_VAST = Sentence(
    "It says that it is larger than {gigabytes} GB, so it was not read.", gigabytes=str(MOST_FILE_BYTES >> 30)
)
_TWICE = Sentence(
    "Another file of exactly this name stands before it in the archive, and counts; this one was not read."
)


class ArrivedArchive:
    """See `services.archive_import.arrivals.Arrival`."""

    def __init__(self, path: Path) -> None:
        self.name = path.name
        self._file = _opened(path)
        try:
            self._archive = self._listed()
            self._members = self._archive.infolist()
            self._require_bounds()
            self.files, self.turned_away = _sorted_out(self._members)
            total = sum(file.size_bytes for file in self.files)
            if total > MOST_BYTES:
                raise ArrivalRefused(troubles.too_much(self.name))
        except BaseException:
            self._file.close()
            raise

    def open(self, file: ArrivedFile) -> BinaryIO:
        """Return the stream of a file, as `Arrival.open`."""
        member = self._members[file.place]
        return checked_stream(lambda: self._archive.open(member), file.path, troubles.torn)

    def close(self) -> None:
        """Close the archive."""
        self._archive.close()
        self._file.close()

    def _listed(self) -> zipfile.ZipFile:
        try:
            return zipfile.ZipFile(cast(BinaryIO, self._file))
        except _ListTooLong as error:
            raise ArrivalRefused(troubles.long_list(self.name)) from error
        except BROKEN as error:
            raise ArrivalRefused(troubles.no_archive(self.name)) from error

    def _require_bounds(self) -> None:
        if len(self._members) > MOST_FILES:
            raise ArrivalRefused(troubles.too_many(self.name))
        places = sorted((member.header_offset, member.compress_size) for member in self._members)
        ends = [offset + size for offset, size in places]
        if any(end > following for end, (following, _size) in zip(ends, places[1:], strict=False)):
            raise ArrivalRefused(troubles.overlapping(self.name))
        if ends and (ends[-1] > self._file.seek(0, os.SEEK_END) or places[0][0] < 0):
            raise ArrivalRefused(troubles.no_archive(self.name))


class _ListTooLong(Exception):
    """Somebody asked for more bytes at once than the list of an archive may have."""


class _BoundedFile(RawIOBase):
    """A file of which nobody reads much at once: the library reads the list of an archive in one go."""

    def __init__(self, file: BinaryIO) -> None:
        super().__init__()
        self._file = file

    def read(self, size: int = -1) -> bytes:
        if size > MOST_LIST_BYTES:
            raise _ListTooLong
        return self._file.read(MOST_LIST_BYTES if size < 0 else size)

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        return self._file.seek(offset, whence)

    def tell(self) -> int:
        return self._file.tell()

    def seekable(self) -> bool:
        return True

    def readable(self) -> bool:
        return True

    def close(self) -> None:
        self._file.close()
        super().close()


def _opened(path: Path) -> _BoundedFile:
    """Open a file that is one: of a pipe or a device nobody knows whether it ends."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise ArrivalRefused(troubles.no_archive(path.name))
        return _BoundedFile(path.open("rb"))
    except OSError as error:
        raise ArrivalUnreadable(troubles.unreadable(path.name, error)) from error


def _sorted_out(members: Sequence[zipfile.ZipInfo]) -> tuple[list[ArrivedFile], list[TurnedAway]]:
    """Return the files that may be read, and what may not; folders are neither."""
    files, turned_away = [], []
    seen: set[tuple[str, ...]] = set()
    for place, member in enumerate(members):
        name = _name_of(member)
        parts = path_parts(name)
        if not isinstance(parts, Sentence) and member.is_dir():
            continue
        why = parts if isinstance(parts, Sentence) else _why_not(member)
        if why is None and parts in seen:
            why = _TWICE
        if why is not None or isinstance(parts, Sentence):
            turned_away.append(TurnedAway(shown_name(name), why or _NO_FILE))
            continue
        seen.add(parts)
        files.append(ArrivedFile(parts, member.file_size, place))
    return files, turned_away


def _why_not(member: zipfile.ZipInfo) -> Sentence | None:
    kind = stat.S_IFMT(member.external_attr >> 16)
    if kind == stat.S_IFLNK:
        return _LINK
    if kind not in {0, stat.S_IFREG}:
        return _NO_FILE
    if member.flag_bits & _LOCKED:
        return _ENCRYPTED
    if member.compress_type not in _KNOWN:
        return _METHOD
    if member.file_size > MOST_FILE_BYTES:
        return _VAST
    if member.file_size > max(HARMLESS_BYTES, MOST_RATIO * member.compress_size):
        return _BOMB
    return None


def _name_of(member: zipfile.ZipInfo) -> str:
    """Return a name as it was meant: many programs write UTF-8 without saying so, and the library reads it as cp437.

    The name is the one before the library cuts it at a NUL.
    """
    name = member.orig_filename
    if member.flag_bits & _SAID_TO_BE_UTF8 or name.isascii():
        return name
    try:
        return name.encode("cp437").decode("utf-8")
    except UnicodeError:
        return name
