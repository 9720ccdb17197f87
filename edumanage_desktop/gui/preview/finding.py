"""Finding words in a text as the search of the queue does: without case and accents, and with places to mark."""

from edumanage_desktop.domain.folding import fold_character
from edumanage_desktop.gui.preview.questions import MAX_HITS


class Folded:
    """A text without case and accents, with single spaces, that knows where each of its letters came from."""

    def __init__(self, text: str) -> None:
        self._letters: list[str] = []
        self._origins: list[int] = []
        for at, character in enumerate(text):
            folded = " " if character.isspace() else fold_character(character)
            if folded == " " and self._letters[-1:] == [" "]:
                continue
            self._letters.extend(folded)
            self._origins.extend([at] * len(folded))

    def places(self, needle: str) -> list[tuple[int, int]]:
        """Return where a folded text occurs: first character and length in the text as it came."""
        folded = "".join(self._letters)
        found: list[tuple[int, int]] = []
        at = folded.find(needle)
        while at >= 0 and len(found) < MAX_HITS:
            first, last = self._origins[at], self._origins[at + len(needle) - 1]
            found.append((first, last - first + 1))
            at = folded.find(needle, at + len(needle))
        return found


def folded_needle(text: str) -> str:
    """Return what is looked for as `Folded.places` takes it."""
    return " ".join("".join(fold_character(character) for character in " ".join(text.split())).split())


def word_at(text: str, at: int) -> tuple[int, int]:
    """Return first character and length of the word around a character."""
    if not 0 <= at < len(text):
        return 0, 0
    if not _is_of_word(text[at]):
        return at, 1
    first = last = at
    while first > 0 and _is_of_word(text[first - 1]):
        first -= 1
    while last + 1 < len(text) and _is_of_word(text[last + 1]):
        last += 1
    return first, last - first + 1


def _is_of_word(character: str) -> bool:
    return character.isalnum() or character in "_'’\u00ad"
