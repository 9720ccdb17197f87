"""What came of every attempt to hand in, as events: one each at a desk, many in one where an import makes thousands."""

import logging
import time
from collections import deque
from collections.abc import Callable

from edumanage_desktop.domain.errors import (
    DatabaseError,
    EduManageError,
    JournalError,
    SignInRefused,
    StoreError,
    UnderMaintenance,
)
from edumanage_desktop.domain.events import LONGEST_DETAIL, EventKind
from edumanage_desktop.services.events import EventReporter

_FAILED = (DatabaseError, JournalError, StoreError)
"""What keeps from handing in though no rule does."""
_NOT_ALLOWED = (SignInRefused, UnderMaintenance)
"""What is answered as the department wants it."""
_log = logging.getLogger(__name__)
_PARTED_BY = "; "
_MOST_WAITING = 10_000
_MANY_TOGETHER = 20
"""So many fit into the detail of one event."""
_SINGLE_IN_A_WHILE = 100
_A_WHILE_S = 300.0
"""A login may report 300 events in five minutes; after so many single ones an import gathers what failed, too."""


def has_failed(error: BaseException | None) -> bool:
    """Return whether an attempt failed by this: not one that a rule refuses, nor one that came while none are taken."""
    return isinstance(error, _FAILED) and not isinstance(error, _NOT_ALLOWED)


class AttemptLog:
    """Reports attempts in the order in which they were made; what cannot be reported now is reported with the next.

    Where `is_many` follow each other, those that went well wait until some fit into one event. One that failed waits
    for nothing, unless so many failed that the database would soon take no more events of this login.
    """

    def __init__(
        self, *, events: EventReporter, is_many: bool = False, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._events, self._is_many, self._clock = events, is_many, clock
        self._waiting: deque[str] = deque(maxlen=_MOST_WAITING)
        self._reported_at: deque[float] = deque(maxlen=_SINGLE_IN_A_WHILE)

    def note(self, words: str, *, failed: bool) -> None:
        """Record what came of an attempt (`key=value` words), at once or together with those that follow."""
        self._waiting.append(words)
        if len(self._waiting) >= _MANY_TOGETHER or not self._is_many or (failed and not self._is_sparing()):
            self.report()

    def report(self) -> None:
        """Record all that waits; where the database takes none now, it goes on waiting."""
        try:
            while self._waiting:
                count, detail = self._next()
                self._events.report(EventKind.UPLOAD_ATTEMPT, detail)
                self._reported_at.append(self._clock())
                for _ in range(count):
                    self._waiting.popleft()
        except EduManageError:
            _log.info("%s attempts to hand in wait to be recorded", len(self._waiting))

    def _is_sparing(self) -> bool:
        return len(self._reported_at) == _SINGLE_IN_A_WHILE and self._clock() - self._reported_at[0] < _A_WHILE_S

    def _next(self) -> tuple[int, str]:
        """Return as many as fit into one event, at least one, and its detail."""
        detail, count = self._waiting[0], 1
        for words in list(self._waiting)[1:_MANY_TOGETHER]:
            longer = f"{detail}{_PARTED_BY}{words}"
            if len(longer) > LONGEST_DETAIL:
                break
            detail, count = longer, count + 1
        return count, detail
