"""Streams of what arrived, whose troubles are told in the domain's words, also while they are read."""

import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from io import RawIOBase
from typing import IO, BinaryIO, cast

from edumanage_desktop.domain.errors import ArrivalUnreadable
from edumanage_desktop.domain.sentences import Sentence

BROKEN = (
    zipfile.BadZipFile, zipfile.LargeZipFile, zlib.error, struct.error, OSError, EOFError, ValueError,
    NotImplementedError, RuntimeError, OverflowError,
)  # fmt: skip
"""What the library raises for archives that are torn, forged, locked, or packed in ways that it does not know; and what
the system does for a disk that went away."""


def checked_stream(stream: IO[bytes], trouble: Sentence) -> BinaryIO:
    """Return the stream, of which every trouble is `ArrivalUnreadable` with this sentence."""
    return cast(BinaryIO, _Checked(stream, trouble))


@contextmanager
def told(trouble: Sentence) -> Iterator[None]:
    """Raise `ArrivalUnreadable` with this sentence for what is broken."""
    try:
        yield
    except BROKEN as error:
        raise ArrivalUnreadable(trouble) from error


class _Checked(RawIOBase):
    def __init__(self, stream: IO[bytes], trouble: Sentence) -> None:
        super().__init__()
        self._stream, self._trouble = stream, trouble

    def read(self, size: int = -1) -> bytes:
        with told(self._trouble):
            return self._stream.read(size)

    def readable(self) -> bool:
        return True

    def close(self) -> None:
        self._stream.close()
        super().close()
