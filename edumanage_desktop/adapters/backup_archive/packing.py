"""Zstandard: tables and lists of a backup are packed as `zstd` does it, and unpacked by it."""

import io
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO, cast

import zstandard

from edumanage_desktop.domain.backups import BackupDamaged
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.services.backup.streams import CHUNK_BYTES
from edumanage_desktop.services.files import Bytes

_LEVEL = 1
"""Rows are half digests and keys, of which the third level makes nothing smaller in two and a half times the time."""
_BESIDE = 1
"""A thread of its own packs while the next rows are read."""
_MOST_WINDOW_BYTES = 128 << 20
"""What unpacking may take of memory, whatever a frame asks for."""


class ZstdPacking:
    """See `services.backup.packing.Packing`."""

    def pack(self, content: Bytes) -> Bytes:
        """Return the packed bytes of a stream, made as they are read."""
        compressor = zstandard.ZstdCompressor(level=_LEVEL, threads=_BESIDE, write_checksum=True)
        return compressor.stream_reader(cast(IO[bytes], _Raw(content)), read_size=CHUNK_BYTES)

    @contextmanager
    def unpacked(self, packed: Bytes) -> Iterator[Bytes]:
        """Yield the content of packed bytes; reading it raises `BackupDamaged` where they are not what was packed."""
        decompressor = zstandard.ZstdDecompressor(max_window_size=_MOST_WINDOW_BYTES)
        with decompressor.stream_reader(cast(IO[bytes], _Raw(packed)), read_size=CHUNK_BYTES, closefd=False) as reader:
            yield _Unpacking(reader)


class _Unpacking:
    def __init__(self, reader: "zstandard.ZstdDecompressionReader") -> None:
        self._reader = reader

    def read(self, count: int = -1, /) -> bytes:
        try:
            return self._reader.read(count)
        except zstandard.ZstdError as error:
            raise BackupDamaged(
                Sentence(
                    "What is packed in the backup cannot be unpacked. Nothing was changed; verify the repository, and"
                    " choose another backup."
                )
            ) from error


class _Raw(io.RawIOBase):
    """A stream as the library wants one."""

    def __init__(self, content: Bytes) -> None:
        self._content = content

    def readable(self) -> bool:
        return True

    def read(self, count: int = -1, /) -> bytes:
        return self._content.read(count)
