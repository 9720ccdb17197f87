"""Archives of files: what is in them, and one file of them at a time, never written anywhere."""

import bz2
import gzip
import lzma
import tarfile
import zipfile
import zlib
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from typing import Any, BinaryIO

from edumanage_desktop.adapters.readable_files.damage import damage_told
from edumanage_desktop.services.preview_contents import ArchivedFile, ContentTrouble, ContentUnreadable

MOST_ENTRIES = 5_000
MOST_MEMBER_BYTES = 64 << 20
"""What one file of an archive may unpack to; a bomb is stopped there."""
_ENCRYPTED = 0x1
_PACKED: dict[bytes, tuple[str, Callable[[BinaryIO], Any]]] = {
    b"\x1f\x8b": (".gz", lambda stream: gzip.GzipFile(fileobj=stream)),
    b"BZh": (".bz2", bz2.BZ2File),
    b"\xfd7zXZ\x00": (".xz", lzma.LZMAFile),
}
"""Compressions of a single file by their first bytes: what its name ends in, and what reads it."""


class Archive:
    """An open archive; `is_cut` says that it has more entries than are listed."""

    def __init__(self, entries: Sequence[ArchivedFile], read: Callable[[int], bytes], *, is_cut: bool) -> None:
        self.entries, self.is_cut = tuple(entries), is_cut
        self._read = read

    def content(self, index: int) -> bytes:
        """Return the bytes of an entry; raises `ContentUnreadable` for one that is none, locked, torn or too large."""
        if not 0 <= index < len(self.entries) or self.entries[index].is_folder:
            raise ContentUnreadable(ContentTrouble.BROKEN)
        with damage_told():
            content = self._read(index)
        if len(content) > MOST_MEMBER_BYTES:
            raise ContentUnreadable(ContentTrouble.TOO_LARGE)
        return content


def open_archive(stream: BinaryIO, name: str) -> Archive:
    """Return the archive in a seekable stream: zip, tar with any compression, or a single compressed file.

    `name` tells what such a file is called inside. Raises `ContentUnreadable` for what is none.
    """
    with damage_told():
        if zipfile.is_zipfile(stream):
            return _zip(zipfile.ZipFile(stream))
        stream.seek(0)
        head = stream.read(6)
        packed = next((kind for kind in _PACKED if head.startswith(kind)), None)
        if packed is not None and not _is_tar(stream):
            return _single(stream, name, packed)
        stream.seek(0)
        return _tar(tarfile.open(fileobj=stream, mode="r:*"))


def _zip(archive: zipfile.ZipFile) -> Archive:
    listed = archive.infolist()
    kept = listed[:MOST_ENTRIES]

    def read(index: int) -> bytes:
        with archive.open(kept[index]) as member:
            return member.read(MOST_MEMBER_BYTES + 1)

    entries = [
        ArchivedFile(each.filename, each.file_size, each.is_dir(), bool(each.flag_bits & _ENCRYPTED)) for each in kept
    ]
    return Archive(entries, read, is_cut=len(listed) > len(kept))


def _tar(archive: tarfile.TarFile) -> Archive:
    found = list(islice(_members(archive), MOST_ENTRIES + 1))
    kept = found[:MOST_ENTRIES]

    def read(index: int) -> bytes:
        member = archive.extractfile(kept[index])
        if member is None:
            raise tarfile.ReadError("no file")
        with member:
            return member.read(MOST_MEMBER_BYTES + 1)

    entries = [ArchivedFile(each.name, each.size, each.isdir(), False) for each in kept]
    return Archive(entries, read, is_cut=len(found) > len(kept))


def _members(archive: tarfile.TarFile) -> Iterator[tarfile.TarInfo]:
    """Yield files and folders; links and devices lead elsewhere, and are nothing to look at."""
    return (member for member in archive if member.isfile() or member.isdir())


def _is_tar(stream: BinaryIO) -> bool:
    stream.seek(0)
    try:
        tarfile.open(fileobj=stream, mode="r:*").close()
    except (tarfile.TarError, EOFError, OSError, zlib.error, lzma.LZMAError):
        return False
    return True


def _single(stream: BinaryIO, name: str, packed: bytes) -> Archive:
    suffix, opened = _PACKED[packed]
    inside = name.removesuffix(suffix) or name

    def read(_index: int) -> bytes:
        stream.seek(0)
        with opened(stream) as member:
            content: bytes = member.read(MOST_MEMBER_BYTES + 1)
            return content

    return Archive([ArchivedFile(inside, None, False, False)], read, is_cut=False)
