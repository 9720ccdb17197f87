"""Some of many works: the oldest, or as evenly as can be from everything that they were handed in for."""

from collections import defaultdict, deque
from collections.abc import Sequence
from enum import StrEnum

from edumanage_desktop.services.moving.works import Movable


class Pick(StrEnum):
    """Which of the works that a filter shows are meant where not all are."""

    OLDEST = "oldest"
    ACROSS = "across"
    """As many of each collection, the oldest of each first."""


def picked(works: Sequence[Movable], count: int, pick: Pick) -> tuple[Movable, ...]:
    """Return so many of the works, the oldest first; all of them where there are no more."""
    oldest_first = sorted(works, key=_age)
    if pick is Pick.OLDEST:
        return tuple(oldest_first[:count])
    waiting: dict[str, deque[Movable]] = defaultdict(deque)
    for work in oldest_first:
        waiting[work.collection].append(work)
    found: list[Movable] = []
    while len(found) < min(count, len(works)):
        for collection in [each for each, left in waiting.items() if left][: count - len(found)]:
            found.append(waiting[collection].popleft())
    return tuple(sorted(found, key=_age))


def _age(work: Movable) -> tuple[float, int]:
    return work.received.timestamp(), work.upload_id
