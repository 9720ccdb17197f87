"""A person's library of feedback that is used again: phrases with placeholders, the most used ones first."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol

from edumanage_desktop.domain.folding import search_words

MOST_PHRASES = 1_000
PLACEHOLDERS = ("student", "title", "faculty", "date")
"""What stands in braces in a phrase and is filled in for each submission."""
_PLACEHOLDER = re.compile("{(" + "|".join(PLACEHOLDERS) + ")}")
_LABEL_CHARACTERS = 120


@dataclass(frozen=True, slots=True)
class Phrase:
    """One entry: its text, how often it was used, and when it was used or changed last (microseconds of the server)."""

    entry_uuid: str
    content: str
    used: int = 0
    used_at_us: int = 0

    @property
    def label(self) -> str:
        """The first line that says something, as a list shows it."""
        lines = (" ".join(line.split()) for line in self.content.splitlines())
        return next((line for line in lines if line), "")[:_LABEL_CHARACTERS]


class PhraseKeeper(Protocol):
    """The library of one login, nobody else's to read; every method may raise the `DatabaseError`s or `Refused`."""

    def phrases(self) -> tuple[Phrase, ...]:
        """Return everything, in no order."""
        ...

    def add(self, phrases: Sequence[Phrase]) -> None:
        """Add phrases whose `entry_uuid` the caller made; all or, on a server, those before the one that failed."""
        ...

    def change(self, entry_uuid: str, content: str) -> None:
        """Give a phrase another text."""
        ...

    def delete(self, entry_uuid: str) -> None:
        """Delete a phrase; one that is gone already is no error."""
        ...

    def note_use(self, entry_uuid: str) -> None:
        """Count that a phrase was used."""
        ...


def ranked(phrases: Iterable[Phrase]) -> tuple[Phrase, ...]:
    """Return the most used first; of those used equally often, the one that was used last."""
    return tuple(
        sorted(phrases, key=lambda phrase: (-phrase.used, -phrase.used_at_us, phrase.content, phrase.entry_uuid))
    )


def matching(phrases: Iterable[Phrase], typed: str) -> tuple[Phrase, ...]:
    """Return, ranked, the phrases with all typed words; case and accents make no difference, in any script.

    Those that have a word that begins so stand before those that hold it somewhere within.
    """
    words = search_words(typed)
    found = []
    for phrase in ranked(phrases):
        folded = _searchable(phrase.content)
        if all(word in folded for word in words):
            found.append((not all(f" {word}" in folded for word in words), phrase))
    return tuple(phrase for _later, phrase in sorted(found, key=lambda each: each[0]))


@lru_cache(maxsize=2 * MOST_PHRASES)
def _searchable(content: str) -> str:
    return " " + " ".join(search_words(content))


def filled(text: str, values: Mapping[str, str]) -> str:
    """Return a text with its placeholders filled in, as plain text and once: braces in a value stay what they are.

    `values` are by the names of `PLACEHOLDERS`; a placeholder without a value stays as it is written. Decisions on many
    submissions at once fill in each one's own values at sending.
    """
    return _PLACEHOLDER.sub(lambda found: values.get(found[1], found[0]), text)


def has_placeholders(text: str) -> bool:
    """Return whether something in a text is filled in for each submission."""
    return _PLACEHOLDER.search(text) is not None
