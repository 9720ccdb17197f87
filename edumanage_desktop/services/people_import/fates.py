"""What becomes of a row, and which rows of a file spoke of the same record before."""

from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from edumanage_desktop.services.people import OneTimePassword
from edumanage_desktop.services.people_import.cells import Entry

_HASH_BITS = 64


class Fate(StrEnum):
    """What becomes of a row."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    """What it says is stored already."""
    REFUSED = "refused"
    SKIPPED = "skipped"
    """It was left out without harm: an earlier row said the same, or an erased person stays erased."""


@dataclass(frozen=True, slots=True)
class RowFate:
    """What became of the row of a line, or in a dry run would; `key` is what its record is called by.

    `changes` are column → (before, after), `why` a sentence for what is refused, skipped, or worth a word.
    """

    line: int
    key: str
    fate: Fate
    changes: Mapping[str, tuple[object, object]] = field(default_factory=dict)
    why: str = ""
    secret: OneTimePassword | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Planned:
    """A row's fate and, for one that is new or changed, the record as it is to be stored."""

    fate: RowFate
    record: Any = None

    @property
    def is_to_be_written(self) -> bool:
        """Whether the database is asked at all."""
        return self.fate.fate in {Fate.NEW, Fate.CHANGED}


def refused(entry: Entry, why: str) -> Planned:
    """Return that a row is refused."""
    return Planned(RowFate(entry.line, entry.key, Fate.REFUSED, why=why))


def skipped(entry: Entry, why: str) -> Planned:
    """Return that a row is left out."""
    return Planned(RowFate(entry.line, entry.key, Fate.SKIPPED, why=why))


def compared(entry: Entry, stored: Any, wanted: Any, columns: Iterable[str]) -> Planned:
    """Return whether a row changes a stored record, and in which of the columns."""
    sides = {name: (getattr(stored, name), getattr(wanted, name)) for name in columns}
    changes = {name: (before, after) for name, (before, after) in sides.items() if before != after}
    if not changes:
        return Planned(RowFate(entry.line, entry.key, Fate.SAME))
    return Planned(RowFate(entry.line, entry.key, Fate.CHANGED, changes), wanted)


class SaidBefore:
    """Which line spoke of a record first, and whether another says the same; a number for each record is all it keeps.

    Two texts count as the same when their hashes of 64 bits agree.
    """

    def __init__(self) -> None:
        self._said: dict[Hashable, int] = {}

    def note(self, keys: Iterable[Hashable], entry: Entry) -> None:
        """Remember that an accepted row speaks of the record with these keys, None being none."""
        said = entry.line << _HASH_BITS | _digest(entry)
        for key in keys:
            if key is not None:
                self._said.setdefault(key, said)

    def double(self, keys: Iterable[Hashable], entry: Entry, *, is_same: bool = False) -> Planned | None:
        """Return the fate of a row that speaks of a record once more, None when it is the first.

        `is_same` is for records that are all in their keys, in whatever words.
        """
        said = next((self._said[key] for key in keys if key in self._said), None)
        if said is None:
            return None
        line = said >> _HASH_BITS
        if is_same or said == line << _HASH_BITS | _digest(entry):
            return skipped(entry, f"Line {line} says the same.")
        return refused(entry, f"Line {line} is about the same and says something else, and counts; keep one of them.")


def _digest(entry: Entry) -> int:
    return hash(frozenset(entry.given.items())) & ((1 << _HASH_BITS) - 1)
