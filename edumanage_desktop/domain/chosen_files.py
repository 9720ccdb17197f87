"""Which files of a backup somebody means: by their names in the store, or all of some submissions."""

from collections.abc import Iterable
from dataclasses import dataclass

_NUMBER_SIGN = "#"


@dataclass(frozen=True, slots=True)
class ChosenFiles:
    """What is put back or copied."""

    keys: frozenset[str] = frozenset()
    """Names in the store."""
    uploads: frozenset[int] = frozenset()
    """Numbers of submissions, of which each file is meant, those of earlier revisions too."""


def chosen_files(words: Iterable[str]) -> ChosenFiles:
    """Return what is meant by words: `#4711` is a submission's number, everything else a name in the store."""
    keys, uploads = set[str](), set[int]()
    for word in words:
        number = word.removeprefix(_NUMBER_SIGN)
        if number != word and number.isascii() and number.isdigit():
            uploads.add(int(number))
        else:
            keys.add(word)
    return ChosenFiles(frozenset(keys), frozenset(uploads))


def number_word(upload_id: int) -> str:
    """Return how a submission is named among names of files."""
    return f"{_NUMBER_SIGN}{upload_id}"
