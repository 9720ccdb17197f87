"""Folding text for search: case and accents removed in any script, the same on every engine.

The rule: case folding, compatibility decomposition (NFKD), then combining marks dropped — except marks that are letters
of their script (canonical combining class 0, kana voicing 8, virama 9). A few Latin letters that Unicode does not
decompose (ł, ø, đ …) are mapped by hand. `fold_map` is the whole rule as rows, which migrations store in `fold_map` so
that the triggers fold rows of the portal exactly as `fold` folds what somebody types.
"""

import sys
import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache

_UNDECOMPOSED = {
    "ł": "l", "ø": "o", "đ": "d", "ħ": "h", "ŧ": "t", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d",
    "ŋ": "n", "ĸ": "k", "ɓ": "b", "ɗ": "d", "ƙ": "k", "ƴ": "y", "ɖ": "d", "ƒ": "f", "ɣ": "g", "ɛ": "e", "ɔ": "o",
    "ʻ": "'", "ʼ": "'", "‘": "'", "’": "'", "‐": "-", "‑": "-", "–": "-", "—": "-",
}  # fmt: skip
_LETTER_MARKS = frozenset({0, 8, 9})
_BLOCK = 0x80
"""So many characters are looked at together."""


@cache
def fold_character(character: str) -> str:
    """Return what one character becomes: nothing, one or several characters."""
    decomposed = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", character).casefold())
    kept = (mark for mark in decomposed if unicodedata.combining(mark) in _LETTER_MARKS)
    return "".join(_UNDECOMPOSED.get(letter, letter) for letter in kept)


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """Return `text` without case and accents."""
    if text.isascii():
        return text.lower()
    return "".join(map(fold_character, text))


@cache
def fold_map() -> tuple[tuple[str, str], ...]:
    """Return (character, folded) for every non-ASCII character that folding changes, in code point order."""
    return tuple(_changed())


def _changed() -> Iterator[tuple[str, str]]:
    for first in range(0x80, sys.maxunicode + 1, _BLOCK):
        block = "".join(map(chr, range(first, first + _BLOCK)))
        if _stays(block):
            continue
        for character in block:
            folded = fold_character(character)
            if folded != character:
                yield character, folded


def _stays(block: str) -> bool:
    """Return whether folding surely changes no character of a text: most of Unicode is passed over that way."""
    return (
        unicodedata.is_normalized("NFKD", block)
        and block.casefold() == block
        and _LETTER_MARKS.issuperset(map(unicodedata.combining, block))
        and _UNDECOMPOSED.keys().isdisjoint(block)
    )


def search_words(text: str) -> tuple[str, ...]:
    """Return the folded words of a search, each of which must occur."""
    return tuple(word for word in fold(text).split() if word)
