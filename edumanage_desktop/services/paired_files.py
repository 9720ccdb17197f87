"""Which files of two revisions belong together."""

from collections.abc import Sequence

from edumanage_desktop.domain.submissions import SubmissionFile

Pair = tuple[SubmissionFile | None, SubmissionFile]
"""A file of this revision behind the one of the earlier revision that it goes on from, None where it is new."""


def paired(earlier: Sequence[SubmissionFile], these: Sequence[SubmissionFile]) -> list[Pair]:
    """Return each of these files with its counterpart: the one of the same name, else the next that nobody has.

    A student who hands in again seldom keeps every name, and hardly ever changes the order.
    """
    left = list(earlier)
    by_place = dict[int, SubmissionFile]()
    for place, file in enumerate(these):
        same = next((each for each in left if each.name.casefold() == file.name.casefold()), None)
        if same is not None:
            left.remove(same)
            by_place[place] = same
    pairs: list[Pair] = []
    for place, file in enumerate(these):
        found = by_place.get(place) or (left.pop(0) if left else None)
        pairs.append((found, file))
    return pairs
