"""Streams over pieces of bytes that somebody yields, and digests of what is read or written."""

import hashlib
from collections.abc import Iterable
from typing import Protocol

from edumanage_desktop.services.files import Bytes

CHUNK_BYTES = 1 << 20


class Sink(Protocol):
    """What is asked of a stream that is written into."""

    def write(self, chunk: bytes, /) -> int:
        """Write on."""
        ...

    def flush(self) -> None:
        """Hand on what is still held."""
        ...


class PieceStream:
    """Reads pieces one after the other as if they were a file."""

    def __init__(self, pieces: Iterable[bytes]) -> None:
        self._pieces = iter(pieces)
        self._left = memoryview(b"")

    def read(self, count: int = -1, /) -> bytes:
        """Return at most so many bytes, none at the end; all that is left for a negative number."""
        if count < 0:
            whole = bytes(self._left) + b"".join(self._pieces)
            self._left = memoryview(b"")
            return whole
        while not self._left:
            piece = next(self._pieces, None)
            if piece is None:
                return b""
            self._left = memoryview(piece)
        chunk, self._left = bytes(self._left[:count]), self._left[count:]
        return chunk


class DigestedStream:
    """Reads a stream and keeps count of its bytes and their SHA-256."""

    def __init__(self, content: Bytes) -> None:
        self.content = content
        self._digest = hashlib.sha256()
        self.size_bytes = 0

    def read(self, count: int = -1, /) -> bytes:
        """Read on."""
        chunk = self.content.read(count)
        self._digest.update(chunk)
        self.size_bytes += len(chunk)
        return chunk

    def sha256(self) -> str:
        """Return the digest of what was read until now."""
        return self._digest.hexdigest()


class DigestedSink:
    """Writes into a stream and keeps count of the bytes and their SHA-256."""

    def __init__(self, sink: Sink) -> None:
        self._sink = sink
        self._digest = hashlib.sha256()
        self.size_bytes = 0

    def write(self, chunk: bytes, /) -> int:
        """Write on."""
        self._digest.update(chunk)
        self.size_bytes += len(chunk)
        return self._sink.write(chunk)

    def flush(self) -> None:
        """Hand on what is still held."""
        self._sink.flush()

    def sha256(self) -> str:
        """Return the digest of what was written until now."""
        return self._digest.hexdigest()


def whole(content: Bytes) -> bytes:
    """Return all of a small stream."""
    return b"".join(iter(lambda: content.read(CHUNK_BYTES), b""))


def drained(content: Bytes) -> tuple[int, str]:
    """Read a stream to its end and return its size and SHA-256."""
    digested = DigestedStream(content)
    while digested.read(CHUNK_BYTES):
        pass
    return digested.size_bytes, digested.sha256()


def close(content: Bytes) -> None:
    """Close a stream that can be closed."""
    closing = getattr(content, "close", None)
    if closing is not None:
        closing()
