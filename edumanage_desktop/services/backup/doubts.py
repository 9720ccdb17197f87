"""Which objects of a repository are in doubt: found damaged, and not written anew since."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Self

_MOST = 2_000
"""Names that are kept; of more damage than that nobody keeps a list, and every object is in doubt."""


@dataclass(frozen=True, slots=True)
class Doubts:
    """The names of objects that a backup reads and writes anew where its files need them."""

    names: frozenset[str] = frozenset()
    are_all: bool = False
    """Whether it is every object."""

    def __contains__(self, name: object) -> bool:
        """Return whether an object is in doubt."""
        return self.are_all or name in self.names

    def __or__(self, other: Self) -> "Doubts":
        """Return the doubts of both."""
        return Doubts(are_all=True) if self.are_all or other.are_all else Doubts.about(self.names | other.names)

    @classmethod
    def about(cls, names: Iterable[str]) -> Self:
        """Return the doubts about these objects."""
        found = frozenset(names)
        return cls(are_all=True) if len(found) > _MOST else cls(found)

    @classmethod
    def of(cls, document: object) -> Self:
        """Return the doubts of a JSON value; raises `ValueError` for anything that `document` does not return."""
        if document == "all":
            return cls(are_all=True)
        if not isinstance(document, list | tuple) or not all(isinstance(name, str) for name in document):
            raise ValueError(document)
        return cls(frozenset(document))

    def document(self) -> str | list[str]:
        """Return them as a JSON value."""
        return "all" if self.are_all else sorted(self.names)

    def without(self, healed: Collection[str]) -> "Doubts":
        """Return what is left after a backup that wrote these anew; where all was in doubt, it wrote what it needs."""
        return Doubts() if self.are_all else Doubts(self.names.difference(healed))
