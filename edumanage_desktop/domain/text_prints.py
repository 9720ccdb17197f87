"""What two texts have in common, whatever their letters' forms, blanks, quotes, dashes and broken words.

A text is a sequence of words; every `WORDS_TOGETHER` of them that follow each other have a number, and of every
`WINDOW` numbers the smallest is kept (winnowing: Schleimer, Wilkerson and Aiken, doi:10.1145/872757.872770). Whatever
two texts share for `WORDS_TOGETHER + WINDOW - 1` words is found in both fingerprints, and no text can be read from one.
"""

import re
import sys
import unicodedata
from array import array
from base64 import b64decode, b64encode
from collections import deque
from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass
from hashlib import blake2b

WORDS_TOGETHER = 5
WINDOW = 6
MOST_CHARACTERS = 2_000_000
"""What is read of a text; the rest of a longer one is not compared."""
MOST_ANCHORS = 32
LEAST_PRINTS = 12
"""A text with fewer numbers, some forty words, is too short to be near another."""
LEAST_SHARE = 50
"""Percent of one of two texts that are near each other."""
_SHORTEST_PASSAGE = 8
"""Words."""
_MOSTLY = 50
"""Percent of a passage from which on it is a template's."""
_MOST_PLACES = 8
"""Where in the other text a stretch is looked for, of those where it occurs."""
_SCRIPTS_WITHOUT_BLANKS = "\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_WORD = re.compile(
    f"[{_SCRIPTS_WITHOUT_BLANKS}]|[^\\W{_SCRIPTS_WITHOUT_BLANKS}]+"
    "(?:(?:[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u0300-\u036f\u064b-\u065f'\u2019\u02bc\uff07]"
    f"|[\u2010\u2011-](?:[^\\S\n]*\n[^\\S\n]*)?)+[^\\W{_SCRIPTS_WITHOUT_BLANKS}]+)*"
)
"""A word with what may stand inside one: soft hyphens, marks of direction, apostrophes, a hyphen where a line ends."""
_MULTIPLIER, _MASK = 0x9E3779B97F4A7C15, (1 << 64) - 1
_BASE = 0x100000001B3


@dataclass(frozen=True, slots=True)
class Word:
    """A word in the form in which it is compared, and where it stands in the text."""

    form: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch that two texts have in common: first character and length of it in each."""

    start: int
    length: int
    other_start: int
    other_length: int


def shown_text(text: str) -> str:
    """Return a text as `words` and `passages` count its characters: composed, and no longer than is compared."""
    return unicodedata.normalize("NFC", text[:MOST_CHARACTERS].replace("\r\n", "\n").replace("\r", "\n"))


def words(text: str) -> Iterator[Word]:
    """Yield the words of a `shown_text`."""
    forms: dict[str, str] = {}
    for found in _WORD.finditer(text):
        written = found[0]
        form = forms.get(written)
        if form is None:
            form = forms[written] = _form(written)
        if form:
            yield Word(form, found.start(), found.end())


def fingerprint(text: str) -> frozenset[int]:
    """Return the numbers of 32 bits that are kept of a text; the same text always has the same."""
    numbers = _numbers([form for form in map(_form, _WORD.findall(shown_text(text))) if form])
    return frozenset(_smallest_of_windows(numbers))


def encoded(prints: Set[int]) -> str:
    """Return a fingerprint as text: its numbers in order, four bytes each, the lowest first, in base 64."""
    numbers = array("I", sorted(prints))
    if sys.byteorder == "big":
        numbers.byteswap()
    return b64encode(numbers.tobytes()).decode()


def decoded(text: str) -> frozenset[int]:
    """Return the fingerprint that a text holds; empty for one that holds none."""
    try:
        stored = b64decode(text, validate=True)
        numbers = array("I")
        numbers.frombytes(stored)
    except ValueError:
        return frozenset()
    if sys.byteorder == "big":
        numbers.byteswap()
    return frozenset(numbers)


def anchors(prints: Set[int]) -> tuple[int, ...]:
    """Return the smallest numbers of a fingerprint: two texts that share much share some of them."""
    return tuple(sorted(prints)[:MOST_ANCHORS]) if len(prints) >= LEAST_PRINTS else ()


def share(prints: Set[int], other: Set[int]) -> int:
    """Return how much of a text is also in another, in percent, rounded down: 100 only where all of it is."""
    return 100 * len(prints & other) // len(prints) if prints else 0


def passages(text: str, other: str, template: Set[int] = frozenset()) -> tuple[Passage, ...]:
    """Return what two `shown_text`s have in common, in the order of the first: the longest at each place.

    What a template says, by its fingerprint, is none. A passage has at least eight words.
    """
    ours, theirs = list(words(text)), list(words(other))
    numbers, others = _numbers([word.form for word in ours]), _numbers([word.form for word in theirs])
    places: dict[int, list[int]] = {}
    for at, number in enumerate(others):
        known = places.setdefault(number, [])
        if len(known) < _MOST_PLACES:
            known.append(at)
    found: list[Passage] = []
    at = 0
    while at < len(numbers):
        begins = places.get(numbers[at], ())
        length, there = max(((_common(ours, theirs, at, place), place) for place in begins), default=(0, 0))
        if length < _SHORTEST_PASSAGE:
            at += 1
            continue
        kept = frozenset(_smallest_of_windows(numbers[at : at + length - WORDS_TOGETHER + 1]))
        if share(kept, template) > _MOSTLY:
            at += length
            continue
        first, last = ours[at], ours[at + length - 1]
        their_first, their_last = theirs[there], theirs[there + length - 1]
        found.append(
            Passage(first.start, last.end - first.start, their_first.start, their_last.end - their_first.start)
        )
        at += length
    return tuple(found)


def stretches(text: str, shared: Set[int]) -> tuple[tuple[int, int], ...]:
    """Return what of a `shown_text` another has too, by the numbers that both fingerprints have: start and length."""
    ours = list(words(text))
    found: list[tuple[int, int]] = []
    first = last = -1
    for at, number in enumerate(_numbers([word.form for word in ours])):
        if number not in shared:
            continue
        if first >= 0 and at - last <= WINDOW + WORDS_TOGETHER:
            last = at
            continue
        if first >= 0:
            found.append((first, last))
        first = last = at
    if first >= 0:
        found.append((first, last))
    ends = ((ours[begin].start, ours[end + WORDS_TOGETHER - 1].end) for begin, end in found)
    return tuple((start, end - start) for start, end in ends)


def _form(written: str) -> str:
    if written.isascii() and written.isalnum():
        return written.lower()  # what most words are; the rest says the same, and takes ten times as long
    folded = unicodedata.normalize("NFKC", written).casefold()
    return "".join(letter for letter in folded if letter.isalnum() or unicodedata.category(letter) in ("Mn", "Mc"))


def _numbers(forms: Sequence[str]) -> list[int]:
    """Return the number of every `WORDS_TOGETHER` words that follow each other."""
    known: dict[str, int] = {}
    values = []
    for form in forms:
        value = known.get(form)
        if value is None:
            value = known[form] = int.from_bytes(blake2b(form.encode(), digest_size=8).digest(), "little")
        values.append(value)
    top = pow(_BASE, WORDS_TOGETHER, 1 << 64)
    numbers, rolling = [], 0
    for at, value in enumerate(values):
        rolling = (rolling * _BASE + value) & _MASK
        if at >= WORDS_TOGETHER:
            rolling = (rolling - values[at - WORDS_TOGETHER] * top) & _MASK
        if at >= WORDS_TOGETHER - 1:
            numbers.append(((rolling * _MULTIPLIER) & _MASK) >> 32)
    return numbers


def _smallest_of_windows(numbers: Iterable[int]) -> Iterator[int]:
    """Yield the smallest of every `WINDOW` numbers, and of all where there are fewer."""
    waiting: deque[tuple[int, int]] = deque()
    at = -1
    for at, number in enumerate(numbers):
        while waiting and waiting[-1][1] >= number:
            waiting.pop()
        waiting.append((at, number))
        if waiting[0][0] <= at - WINDOW:
            waiting.popleft()
        if at >= WINDOW - 1:
            yield waiting[0][1]
    if 0 <= at < WINDOW - 1:
        yield waiting[0][1]


def _common(ours: Sequence[Word], theirs: Sequence[Word], at: int, place: int) -> int:
    """Return for how many words two texts go on alike."""
    length, most = 0, min(len(ours) - at, len(theirs) - place)
    while length < most and ours[at + length].form == theirs[place + length].form:
        length += 1
    return length
