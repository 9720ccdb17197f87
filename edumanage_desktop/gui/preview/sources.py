"""Where a file to be shown is: on the disk, or in the memory of the process that took it out of an archive."""

import io
import mmap
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from PySide6.QtCore import QBuffer, QByteArray, QFile, QIODevice

from edumanage_desktop.gui.preview.protocol import Trouble
from edumanage_desktop.services.previews import HEAD_BYTES, MAX_TEXT_BYTES, decoded_text, readable_text

MOST_READ_BYTES = 16 << 20
"""How much of a text a library is given."""


class CannotShow(Exception):
    """A file or page that cannot be shown, and why."""

    def __init__(self, trouble: Trouble) -> None:
        super().__init__(trouble.name)
        self.trouble = trouble


class FileSource:
    """The bytes of one file; `name` is what its author called it."""

    def __init__(self, *, name: str, media_type: str | None, path: Path | None = None, content: bytes = b"") -> None:
        self.name, self.media_type = name, media_type
        self._path, self._content = path, content

    def head(self) -> bytes:
        """Return the first bytes; raises `CannotShow` when there are none."""
        with self.opened() as stream:
            head = stream.read(HEAD_BYTES)
        if not head:
            raise CannotShow(Trouble.EMPTY)
        return head

    def text(self) -> tuple[str, bool]:
        """Return the harmless text and whether it is all of it; raises `CannotShow`."""
        with self.opened() as stream:
            content = stream.read(MAX_TEXT_BYTES + 1)
        return readable_text(content, complete=len(content) <= MAX_TEXT_BYTES)

    def written_text(self) -> str:
        """Return the text as it was written, up to `MOST_READ_BYTES`, for a library; raises `CannotShow`."""
        with self.opened() as stream:
            content = stream.read(MOST_READ_BYTES + 1)
        return decoded_text(content[:MOST_READ_BYTES], complete=len(content) <= MOST_READ_BYTES)

    def is_longer_than_read(self) -> bool:
        """Return whether a library is given only the beginning of a text."""
        with self.opened() as stream:
            return stream.seek(0, io.SEEK_END) > MOST_READ_BYTES

    def stream(self) -> BinaryIO:
        """Return a seekable stream, to be closed by whoever asked; raises `CannotShow`."""
        if self._path is None:
            return io.BytesIO(self._content)
        try:
            return self._path.open("rb")
        except FileNotFoundError as exc:
            raise CannotShow(Trouble.MISSING) from exc
        except OSError as exc:
            raise CannotShow(Trouble.UNREADABLE) from exc

    @contextmanager
    def opened(self) -> Iterator[BinaryIO]:
        """Give a stream for a moment; what the disk refuses is told as `CannotShow`."""
        with self.stream() as stream:
            try:
                yield stream
            except OSError as exc:
                raise CannotShow(Trouble.UNREADABLE) from exc

    def device(self) -> QIODevice:
        """Return the file for Qt, open; raises `CannotShow`."""
        device: QIODevice
        if self._path is not None:
            device = QFile(str(self._path))
        else:
            device = QBuffer()
            device.setData(QByteArray(self._content))
        if not device.open(QIODevice.OpenModeFlag.ReadOnly):
            raise CannotShow(Trouble.UNREADABLE)
        return device

    @contextmanager
    def whole(self) -> Iterator[bytes | mmap.mmap]:
        """Give all the bytes for a moment, without reading what nobody looks at; raises `CannotShow`."""
        if self._path is None:
            yield self._content
            return
        with self.opened() as stream, mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ) as content:
            yield content
