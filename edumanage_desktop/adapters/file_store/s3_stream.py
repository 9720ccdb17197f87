"""Reading one object as a file, also over a network that breaks off."""

import contextlib
import io
from typing import Any, BinaryIO, cast

MOST_RESUMPTIONS = 4
BUFFER_BYTES = 1 << 20


def open_object(client: Any, **named: str) -> BinaryIO:
    """Return the bytes of the object with this `Bucket` and `Key` as a stream; raises botocore's errors.

    Reading raises `OSError` when the store breaks off for good, or when the object was replaced meanwhile.
    """
    return cast("BinaryIO", io.BufferedReader(_ObjectStream(client, named), BUFFER_BYTES))


class _ObjectStream(io.RawIOBase):
    """Reads on where a connection broke off, from the same object (by its entity tag) and so many times at most."""

    def __init__(self, client: Any, named: dict[str, str]) -> None:
        super().__init__()
        self._client, self._named = client, named
        answer = client.get_object(**named)
        self._body, self._tag = answer["Body"], answer["ETag"]
        self._size_bytes: int = answer["ContentLength"]
        self._position = 0
        self._resumptions_left = MOST_RESUMPTIONS

    def readable(self) -> bool:
        """Return that it can be read."""
        return True

    def readinto(self, buffer: Any) -> int:
        """Fill the buffer as far as the store gives; raises `OSError`."""
        while self._position < self._size_bytes:
            chunk = self._read(min(len(buffer), self._size_bytes - self._position))
            if chunk:
                buffer[: len(chunk)] = chunk
                self._position += len(chunk)
                return len(chunk)
            self._resume()
        return 0

    def close(self) -> None:
        """Let go of the connection."""
        if not self.closed:
            self._drop()
        super().close()

    def _read(self, size_bytes: int) -> bytes:
        """Return some bytes, none when the connection broke off."""
        from botocore.exceptions import BotoCoreError

        try:
            return bytes(self._body.read(size_bytes))
        except (BotoCoreError, OSError):
            return b""

    def _resume(self) -> None:
        from botocore.exceptions import BotoCoreError, ClientError

        self._drop()
        if self._resumptions_left == 0:
            raise OSError("the object store keeps breaking off")
        self._resumptions_left -= 1
        try:
            answer = self._client.get_object(**self._named, Range=f"bytes={self._position}-", IfMatch=self._tag)
        except (BotoCoreError, ClientError) as error:
            raise OSError("the object store broke off") from error
        self._body = answer["Body"]
        if answer.get("ContentRange") != f"bytes {self._position}-{self._size_bytes - 1}/{self._size_bytes}":
            raise OSError("the object store did not go on where it broke off")

    def _drop(self) -> None:
        with contextlib.suppress(OSError):
            self._body.close()
