"""What arrives from another system: an archive or a folder as its files, each with a path that is safe to look at."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import BinaryIO, Protocol

from edumanage_desktop.domain.sentences import Sentence

MOST_FILES = 20_000
MOST_BYTES = 50 << 30
"""What all files of an archive may unpack to."""
MOST_FILE_BYTES = 8 << 30
MOST_RATIO = 200
"""How many times larger than packed a file may be; what people write and draw stays far below."""
HARMLESS_BYTES = 1 << 20
"""A file of at most this size may be packed as densely as it likes."""


@dataclass(frozen=True, slots=True)
class ArrivedFile:
    """A file of an arrival: its path in parts (NFC, never leading outside), its size, and its place in the arrival."""

    parts: tuple[str, ...]
    size_bytes: int
    place: int

    @property
    def path(self) -> str:
        """The path as one text."""
        return "/".join(self.parts)


@dataclass(frozen=True, slots=True)
class TurnedAway:
    """Something in an arrival that is not read at all, and why; `name` is as it was written there, cut."""

    name: str
    why: Sentence


class Arrival(Protocol):
    """An opened archive or folder. Nothing of it is ever written where its names say."""

    @property
    def name(self) -> str:
        """The name of the archive or folder."""
        ...

    @property
    def files(self) -> Sequence[ArrivedFile]:
        """Every file that may be read, in the order of the arrival."""
        ...

    @property
    def turned_away(self) -> Sequence[TurnedAway]:
        """What may not be read."""
        ...

    def open(self, file: ArrivedFile) -> BinaryIO:
        """Return a stream of the file's bytes, which ends after `size_bytes` of them at the latest.

        Raises `ArrivalUnreadable`, also while the stream is read: for what is torn, or is not what it said.
        """
        ...

    def close(self) -> None:
        """Let go of the archive."""
        ...
