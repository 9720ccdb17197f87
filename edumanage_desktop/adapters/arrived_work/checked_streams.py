"""Streams of what arrived, whose troubles are told in the domain's words, also while they are read."""

import struct
import zipfile
import zlib
from collections.abc import Callable
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


Trouble = Callable[[str], Sentence]
"""Says of a path what is wrong there; asked only where something is, for thousands of files are well."""


def checked_stream(open_it: Callable[[], IO[bytes]], path: str, trouble: Trouble) -> BinaryIO:
    """Open a file; whatever is wrong with it then, or while it is read, is `ArrivalUnreadable` with that sentence."""
    try:
        return cast(BinaryIO, _Checked(open_it(), path, trouble))
    except BROKEN as error:
        raise ArrivalUnreadable(trouble(path)) from error


class _Checked(RawIOBase):
    def __init__(self, stream: IO[bytes], path: str, trouble: Trouble) -> None:
        super().__init__()
        self._stream, self._path, self._trouble = stream, path, trouble

    def read(self, size: int = -1) -> bytes:
        try:
            return self._stream.read(size)
        except BROKEN as error:
            raise ArrivalUnreadable(self._trouble(self._path)) from error

    def readable(self) -> bool:
        return True

    def close(self) -> None:
        self._stream.close()
        super().close()
