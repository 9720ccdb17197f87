"""How two texts differ: paragraph beside paragraph, and the words that changed in them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

MOST_PARAGRAPHS = 8_000
"""How much of each text is compared."""
MOST_WORDS = 2_000
"""A changed paragraph of more words is marked as a whole."""
ALIKE = 0.4
"""Two paragraphs are one that was changed when at least this share of their words is the same."""
_WORDS = re.compile(r"\w+|\s+|[^\w\s]")


class Sameness(StrEnum):
    """What became of a paragraph."""

    SAME = "same"
    CHANGED = "changed"
    REMOVED = "removed"
    ADDED = "added"


Piece = tuple[str, bool]
"""Some words and whether they are on one side alone."""


@dataclass(frozen=True, slots=True)
class Difference:
    """A paragraph as it was and as it is, in pieces; a side on which it is missing has none."""

    sameness: Sameness
    old: tuple[Piece, ...]
    new: tuple[Piece, ...]


def paragraphs(text: str) -> list[str]:
    """Return the paragraphs of a text: its lines that say anything, without what stands at their ends."""
    return [line.strip() for line in text.split("\n") if line.strip()]


def differences(old: str, new: str) -> tuple[list[Difference], bool]:
    """Return the paragraphs of two texts side by side, and whether only their beginnings were compared.

    Whitespace between words makes no difference.
    """
    before, after = paragraphs(old), paragraphs(new)
    is_cut = max(len(before), len(after)) > MOST_PARAGRAPHS
    before, after = before[:MOST_PARAGRAPHS], after[:MOST_PARAGRAPHS]
    matcher = SequenceMatcher(None, _spaced(before), _spaced(after), autojunk=len(before) > 2_000)
    found: list[Difference] = []
    for kind, old_from, old_to, new_from, new_to in matcher.get_opcodes():
        if kind == "equal":
            for text in after[new_from:new_to]:
                found.append(Difference(Sameness.SAME, ((text, False),), ((text, False),)))
        else:
            found.extend(_replaced(before[old_from:old_to], after[new_from:new_to]))
    return found, is_cut


def _spaced(texts: Sequence[str]) -> list[str]:
    return [" ".join(text.split()) for text in texts]


def _replaced(old: Sequence[str], new: Sequence[str]) -> Iterator[Difference]:
    """Yield what became of some paragraphs that others stand in the place of: pairs where they are alike."""
    rest = list(new)
    for text in old:
        partner = next((at for at, other in enumerate(rest[:8]) if _are_alike(text, other)), None)
        if partner is None:
            yield Difference(Sameness.REMOVED, ((text, True),), ())
            continue
        for added in rest[:partner]:
            yield Difference(Sameness.ADDED, (), ((added, True),))
        yield Difference(Sameness.CHANGED, *_marked(text, rest[partner]))
        del rest[: partner + 1]
    for added in rest:
        yield Difference(Sameness.ADDED, (), ((added, True),))


def _are_alike(old: str, new: str) -> bool:
    ours, theirs = old.split(), new.split()
    if max(len(ours), len(theirs)) > MOST_WORDS:
        return False
    matcher = SequenceMatcher(None, ours, theirs, autojunk=False)
    return matcher.real_quick_ratio() >= ALIKE and matcher.quick_ratio() >= ALIKE and matcher.ratio() >= ALIKE


def _marked(old: str, new: str) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    """Return both sides in pieces, those marked that the other lacks."""
    ours, theirs = _WORDS.findall(old), _WORDS.findall(new)
    before_words, after_words = _alike_blanks(ours), _alike_blanks(theirs)
    before: list[Piece] = []
    after: list[Piece] = []
    matcher = SequenceMatcher(None, before_words, after_words, autojunk=False)
    for kind, old_from, old_to, new_from, new_to in matcher.get_opcodes():
        if old_to > old_from:
            before.append(("".join(ours[old_from:old_to]), kind != "equal"))
        if new_to > new_from:
            after.append(("".join(theirs[new_from:new_to]), kind != "equal"))
    return tuple(before), tuple(after)


def _alike_blanks(words: Sequence[str]) -> list[str]:
    return [" " if word.isspace() else word for word in words]
