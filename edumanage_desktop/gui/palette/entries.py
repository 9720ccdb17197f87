"""What the palette can lead to, and which of it answers some letters best."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum

from edumanage_desktop.domain.folding import fold, search_words

_FUZZY_FROM_LETTERS = 2


class EntryGroup(IntEnum):
    """The kinds of entries, in the order in which they stand."""

    ACTIONS = 0
    PAGES = 1
    FACULTY = 2
    STUDENTS = 3
    SUBMISSIONS = 4


@dataclass(frozen=True, slots=True)
class Entry:
    """One line: `key` is what it is remembered by, `detail` stands beside its words, `keys` at the end."""

    key: str
    group: EntryGroup
    words: str
    run: Callable[[], object]
    detail: str = ""
    keys: str = ""


class Match(IntEnum):
    """How letters fit, the best first."""

    BEGINNING = 0
    WORD_BEGINNINGS = 1
    INSIDE = 2
    LETTERS_IN_ORDER = 3


def match(text: str, words: str) -> Match | None:
    """Return how well what was typed fits an entry's words; case and accents do not count, None for not at all."""
    typed, parts, folded = fold(text).strip(), search_words(text), fold(words)
    if folded.startswith(typed):
        return Match.BEGINNING
    beginnings = folded.replace("-", " ").split()
    if all(any(word.startswith(part) for word in beginnings) for part in parts):
        return Match.WORD_BEGINNINGS
    if all(part in folded for part in parts):
        return Match.INSIDE
    letters = iter(folded)
    if len(typed) >= _FUZZY_FROM_LETTERS and all(letter in letters for letter in "".join(parts)):
        return Match.LETTERS_IN_ORDER
    return None


def ranked(entries: Iterable[Entry], text: str, recent: Sequence[str]) -> tuple[list[Entry], list[Entry]]:
    """Return the entries that have what was typed, and those that only have its letters in order.

    The best stand first, and of equals the one that was chosen last (`recent` begins with it).
    """
    lately = {key: place for place, key in enumerate(recent)}
    found = [(fit, entry) for entry in entries if (fit := match(text, entry.words)) is not None]
    found.sort(key=lambda each: (each[0], lately.get(each[1].key, len(lately))))
    return (
        [entry for fit, entry in found if fit is not Match.LETTERS_IN_ORDER],
        [entry for fit, entry in found if fit is Match.LETTERS_IN_ORDER],
    )
