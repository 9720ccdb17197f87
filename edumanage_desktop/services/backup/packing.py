"""How tables and lists of a backup are packed."""

from contextlib import AbstractContextManager
from typing import Protocol

from edumanage_desktop.services.files import Bytes


class Packing(Protocol):
    """How tables and lists are packed."""

    def pack(self, content: Bytes) -> Bytes:
        """Return the packed bytes of a stream, made as they are read."""
        ...

    def unpacked(self, packed: Bytes) -> AbstractContextManager[Bytes]:
        """Yield the content of packed bytes; reading it raises `BackupDamaged` where they are not what was packed."""
        ...
