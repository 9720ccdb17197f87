"""What a session measures, minute by minute, and how that reaches the database: with the contact that is made anyway.

A minute is told once it is over, by how long ago it was, so that no clock of a computer matters but for what passed in
between. What is not told yet stands in a small file, which whoever signs in here next tells after a crash.
"""

import logging
import time
from collections import deque
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from threading import Lock
from typing import Protocol
from uuid import uuid4

from edumanage_desktop.domain.errors import DatabaseError, Refused
from edumanage_desktop.domain.health import Metric
from edumanage_desktop.domain.settings import BY_NAME

MINUTE_S = 60
MOST_MINUTES = 240
"""So many minutes wait at most for a database that is away; the oldest go first."""
OLDEST_S = 7 * 86_400
"""What was longer ago is told no more."""
UNTOUCHED_S = 120
"""A minute of another program counts as over, and as whole, when it is so long ago."""
_LONGEST_S = 86_400.0
_NOTED_AT_MOST = 1_000
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Minute:
    """What was measured of one metric in a minute of this computer's clock, counted from 1970."""

    number: int
    metric: Metric
    seen: int = 0
    failed: int = 0
    slow: int = 0
    total_us: int = 0
    longest_us: int = 0

    def ago_s(self, now_s: float) -> int:
        """Return how long ago it began, in whole seconds; one that is yet to come is of now."""
        return max(0, int(now_s) - self.number * MINUTE_S)


class _Tally:
    """What is counted of a metric in a minute."""

    __slots__ = ("failed", "longest_us", "seen", "slow", "total_us")

    def __init__(self) -> None:
        self.seen = self.failed = self.slow = self.total_us = self.longest_us = 0


class Meter:
    """Counts in memory, from any thread. `clock` is in seconds since 1970."""

    def __init__(
        self, *, slow_ms: int = BY_NAME["alert_slow_answers_ms"].otherwise, clock: Callable[[], float] = time.time
    ) -> None:
        self._slow_us, self._clock = slow_ms * 1000, clock
        self._lock = Lock()
        self._noted: deque[tuple[float, Metric, float, bool]] = deque()
        self._minutes: dict[int, dict[Metric, _Tally]] = {}

    def be_slow_from(self, slow_ms: int) -> None:
        """Count what takes so long as slow from now on."""
        with self._lock:
            self._count()
            self._slow_us = slow_ms * 1000

    def note(self, metric: Metric, took_s: float = 0.0, failed: bool = False, *, at: datetime | None = None) -> None:
        """Note something that happened just now, or then; it is counted later, for every act waits for this."""
        self._noted.append((self._clock() if at is None else at.timestamp(), metric, took_s, failed))
        if len(self._noted) > _NOTED_AT_MOST:
            with self._lock:
                self._count()

    def _count(self) -> None:
        """Count what was noted, under the lock."""
        for _ in range(len(self._noted)):
            at_s, metric, took_s, failed = self._noted.popleft()
            took_us = int(min(took_s, _LONGEST_S) * 1_000_000)
            tallies = self._minutes.setdefault(int(at_s) // MINUTE_S, {})
            tally = tallies.setdefault(metric, _Tally())
            tally.seen += 1
            tally.failed += failed
            tally.slow += took_us >= self._slow_us
            tally.total_us += took_us
            tally.longest_us = max(tally.longest_us, took_us)
        while len(self._minutes) > MOST_MINUTES:
            del self._minutes[min(self._minutes)]

    def minutes(self) -> Sequence[Minute]:
        """Return all that was counted and not dropped, the oldest first."""
        with self._lock:
            self._count()
            return [
                Minute(number, metric, tally.seen, tally.failed, tally.slow, tally.total_us, tally.longest_us)
                for number in sorted(self._minutes)
                for metric, tally in sorted(self._minutes[number].items())
            ]

    def drop(self, number: int) -> None:
        """Forget a minute: it was told, or never will be."""
        with self._lock:
            self._count()
            self._minutes.pop(number, None)


class MinuteKeeper(Protocol):
    """Keeps minutes on this computer for one (server, login); a disk that takes nothing loses them silently."""

    def keep(self, reporter: str, minutes: Sequence[Minute]) -> None:
        """Write what one program has not told yet in place of what it wrote before; nothing removes its file."""
        ...

    def left(self, but: str) -> Sequence[tuple[str, Minute]]:
        """Return what other programs have written here, by their names."""
        ...

    def forget(self, reporter: str) -> None:
        """Remove what a program wrote that has ended."""
        ...


class ReportDesk(Protocol):
    """Tells the database."""

    def tell(self, reporter: str, minutes: Sequence[Minute], now_s: float) -> None:
        """Tell the metrics of one minute of a program; what was told before is told already, and no error.

        Raises `Refused` for what the database never takes, and the `DatabaseError`s.
        """
        ...

    def slow_ms(self) -> int:
        """Return from which time on an answer is slow; raises the `DatabaseError`s."""
        ...


class Measuring:
    """One for each session; `keeper` is None where nothing may stay on this computer."""

    def __init__(
        self,
        *,
        meter: Meter,
        desk: ReportDesk,
        keeper: MinuteKeeper | None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self.meter = meter
        self._desk, self._keeper, self._clock = desk, keeper, clock
        self._reporter = str(uuid4())
        self._written: Sequence[Minute] = ()
        self._told_number = 0
        self._has_told_left = False

    def contact(self) -> None:
        """Tell what is over, once a minute in the lane of the database after it has answered; what fails waits.

        What counts as slow is asked as often: a setting that changes holds for what is counted from then on.
        """
        number = int(self._clock()) // MINUTE_S
        if number == self._told_number:
            return
        with suppress(DatabaseError):
            self.meter.be_slow_from(self._desk.slow_ms())
            if not self._has_told_left:
                self._tell_left()
                self._has_told_left = True
            self._tell(before=number)
            self._told_number = number

    def keep(self) -> None:
        """Write what is not told yet into this computer's file, where that is another than at last."""
        minutes = self.meter.minutes()
        if self._keeper is not None and minutes != self._written:
            self._keeper.keep(self._reporter, minutes)
            self._written = minutes

    def tell_of(self, minutes: Sequence[Minute]) -> None:
        """Tell what was measured elsewhere of one minute; raises the `DatabaseError`s."""
        self._tell_one(self._reporter, minutes)

    def end(self) -> None:
        """Tell all there is, the minute that is not over too; what cannot be told is left for the next session."""
        try:
            self._tell(before=int(self._clock()) // MINUTE_S + 1)
        except DatabaseError:
            self.keep()
        else:
            if self._keeper is not None and self._written:
                self._keeper.forget(self._reporter)

    def _tell(self, *, before: int) -> None:
        by_number: dict[int, list[Minute]] = {}
        for minute in self.meter.minutes():
            if minute.number < before:
                by_number.setdefault(minute.number, []).append(minute)
        for number, minutes in by_number.items():
            self._tell_one(self._reporter, minutes)
            self.meter.drop(number)

    def _tell_left(self) -> None:
        """Tell what crashed programs left; what is of the last minutes may still be counted by one that lives."""
        if self._keeper is None:
            return
        now_s = self._clock()
        by_reporter: dict[str, dict[int, list[Minute]]] = {}
        for reporter, minute in self._keeper.left(but=self._reporter):
            by_reporter.setdefault(reporter, {}).setdefault(minute.number, []).append(minute)
        for reporter, minutes in by_reporter.items():
            is_over = all((number + 1) * MINUTE_S + UNTOUCHED_S < now_s for number in minutes)
            if not is_over:
                continue
            for of_minute in minutes.values():
                self._tell_one(reporter, of_minute)
            self._keeper.forget(reporter)

    def _tell_one(self, reporter: str, minutes: Sequence[Minute]) -> None:
        now_s = self._clock()
        young = [minute for minute in minutes if minute.ago_s(now_s) <= OLDEST_S]
        try:
            if young:
                self._desk.tell(reporter, young, now_s)
        except Refused:
            _log.warning("the database takes no more measurements of a minute with %d metrics", len(young))
