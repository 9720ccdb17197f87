"""How fast a person decides, by the decisions of their session."""

from collections.abc import Callable
from datetime import datetime, timedelta

_BREAK = timedelta(minutes=15)
"""Who decided nothing for so long was away: the pace begins anew."""
_LEAST_DECISIONS, _LEAST_TIME = 5, timedelta(minutes=2)
"""Fewer, or in less time, tell no pace."""


class Pace:
    """Counts each submission once, however often it was decided; one that was reopened does not count."""

    def __init__(self, *, clock: Callable[[], datetime]) -> None:
        self._clock = clock
        self._decided: dict[int, datetime] = {}

    def decided(self, upload_id: int) -> None:
        """Note a decision that was recorded now."""
        self._decided.pop(upload_id, None)
        self._decided[upload_id] = self._clock()

    def reopened(self, upload_id: int) -> None:
        """Note that a decision was taken back."""
        self._decided.pop(upload_id, None)

    @property
    def count(self) -> int:
        """Return how many submissions stand decided."""
        return len(self._decided)

    def per_hour(self) -> int | None:
        """Return the pace since the last break, None while it cannot be told."""
        latest = self._clock()
        at, count = latest, 0
        for instant in reversed(self._decided.values()):
            if at - instant > _BREAK:
                break
            at, count = instant, count + 1
        took = latest - at
        if count < _LEAST_DECISIONS or took < _LEAST_TIME:
            return None
        return max(1, round(count / (took / timedelta(hours=1))))

    def done_at(self, left: int) -> datetime | None:
        """Return when nothing is left at this pace, None while it cannot be told or takes longer than a day."""
        pace = self.per_hour()
        if pace is None or not 0 < left <= 24 * pace:
            return None
        return self._clock() + timedelta(hours=left / pace)
