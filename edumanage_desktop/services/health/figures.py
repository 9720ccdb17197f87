"""What the health page charts: metrics and gauges over an hour, a day, a week or ninety days."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import Enum
from typing import Protocol

from edumanage_desktop.domain.health import Alert, Gauge, Metric, Totals, whole

_OF_SOME = frozenset({Gauge.CLUSTER_NODES, Gauge.REPLICA_BEHIND, Gauge.REPLICAS_STILL})
"""What a server has only as long as it has a cluster or replicas."""
_OF_BUCKET = frozenset({Gauge.STORE_USED, Gauge.STORE_NAMED, Gauge.STORE_HELD})
_OF_ROOM = frozenset({Gauge.STORE_FREE, Gauge.STORE_TOTAL})
"""What is known of files in a bucket alone, and what only where there is an end to the room."""


class Span(Enum):
    """A span that is looked back over: how long it is, and how long a point of its chart."""

    HOUR = (timedelta(hours=1), timedelta(minutes=1))
    DAY = (timedelta(days=1), timedelta(hours=1))
    WEEK = (timedelta(days=7), timedelta(hours=6))
    QUARTER = (timedelta(days=90), timedelta(days=1))

    @property
    def length(self) -> timedelta:
        """Return how long it is."""
        return self.value[0]

    @property
    def step(self) -> timedelta:
        """Return how long a point is."""
        return self.value[1]

    @property
    def points(self) -> int:
        """Return how many points it has."""
        return self.length // self.step


@dataclass(frozen=True, slots=True)
class HealthFigures:
    """What was measured in a span: `begins` of its points (UTC), the oldest first, and by metric the totals of each.

    `gauges` are the last value in each point, None where none was looked up. `alerts` are those of the span and those
    that stand. `room` is what was free for files at the end of each day, however short the span: a forecast needs it;
    `used` is the same of what a bucket held, whose room follows from what it may hold now.
    `before` is what gauges that add up had come to shortly before the span.
    """

    span: Span
    now: datetime
    begins: Sequence[datetime]
    totals: Mapping[Metric, Sequence[Totals]]
    gauges: Mapping[Gauge, Sequence[int | None]]
    alerts: Sequence[Alert]
    room: Sequence[tuple[datetime, int]] = ()
    before: Mapping[Gauge, int] = field(default_factory=dict)
    used: Sequence[tuple[datetime, int]] = ()

    @property
    def is_of_bucket(self) -> bool:
        """Return whether files lie in a bucket, as it was when somebody looked last."""
        used, free = self._newest(Gauge.STORE_USED), self._newest(Gauge.STORE_FREE)
        return used is not None and (free is None or used >= free)

    def files_full_at(self) -> datetime | None:
        """Return when the room for files ends at the pace until now, None for never, or where that is not known."""
        if not self.is_of_bucket:
            return full_at(self.room)
        total = self.current_room(Gauge.STORE_TOTAL)
        return None if total is None else full_at([(at, total - used) for at, used in self.used])

    def current_room(self, gauge: Gauge) -> int | None:
        """Return the newest value of `STORE_FREE` or `STORE_TOTAL`, None where a bucket may hold any amount by now."""
        newest = self._newest(gauge)
        if newest is None or newest < (self._newest(Gauge.STORE_USED) or 0):
            return None
        return self.gauges[gauge][newest]

    def whole(self, metric: Metric) -> Totals:
        """Return what was measured in the whole span."""
        return whole(self.totals.get(metric, ()))

    def brought_up_to_date(self, gauges: Mapping[Gauge, int], alerts: Sequence[Alert]) -> "HealthFigures":
        """Return these with what was looked up just now, and with the alerts that stand now."""
        known = {gauge: list(values) for gauge, values in self.gauges.items()}
        for gauge, value in gauges.items():
            known.setdefault(gauge, [None] * len(self.begins))[-1] = value
        if Gauge.CONNECTIONS in gauges:
            for gauge in _OF_SOME.intersection(known) - gauges.keys():
                known[gauge][-1] = None
        if gauges.keys() & _OF_BUCKET or Gauge.STORE_FREE in gauges:
            for gauge in (_OF_BUCKET | _OF_ROOM).intersection(known) - gauges.keys():
                known[gauge][-1] = None
        ended = [alert for alert in self.alerts if alert.resolved_at is not None]
        free = gauges.get(Gauge.STORE_FREE)
        earlier = [known_then for known_then in self.room if known_then[0] < self.now]
        room = self.room if free is None else [*earlier, (self.now, free)]
        now_used = gauges.get(Gauge.STORE_USED)
        used = [each for each in self.used if each[0] < self.now]
        used = used if now_used is None else [*used, (self.now, now_used)]
        return replace(self, gauges=known, alerts=[*ended, *alerts], room=room, used=used)

    def latest(self, gauge: Gauge) -> int | None:
        """Return the newest value of a gauge."""
        return next((value for value in reversed(self.gauges.get(gauge, ())) if value is not None), None)

    def current(self, gauge: Gauge) -> int | None:
        """Return the newest value of a gauge of the server, None where the server was looked at without it since."""
        newest = self._newest(gauge)
        if newest is None or newest < (self._newest(Gauge.CONNECTIONS) or 0):
            return None
        return self.gauges[gauge][newest]

    def grown(self, gauge: Gauge) -> Sequence[int | None]:
        """Return by how much a gauge that adds up grew in each point, None where that is not known.

        What came between two values is told of the later one. One that is smaller than before began anew, with a
        server that was started: how much came before that, nobody knows.
        """
        last, found = self.before.get(gauge), list[int | None]()
        for value in self.gauges.get(gauge, [None] * len(self.begins)):
            found.append(None if value is None or last is None or value < last else value - last)
            last = last if value is None else value
        return found

    def _newest(self, gauge: Gauge) -> int | None:
        values = self.gauges.get(gauge, ())
        return next((place for place in range(len(values) - 1, -1, -1) if values[place] is not None), None)


class HealthReader(Protocol):
    """Reads as an administrator. Raises the `DatabaseError`s, and `Refused` for everybody else."""

    def figures(self, span: Span) -> HealthFigures:
        """Return what is known of a span that ends now."""
        ...


LEAST_TOLD = timedelta(days=3)
"""From less than that nothing is foretold."""
FARTHEST = timedelta(days=365 * 20)


def full_at(free: Sequence[tuple[datetime, int]]) -> datetime | None:
    """Return when a disk is full by the free bytes of earlier times, None for never, or where too little is known.

    The line through them is that of the least squares.
    """
    if len(free) < 2 or free[-1][0] - free[0][0] < LEAST_TOLD:
        return None
    began = free[0][0]
    days = [(at - began) / timedelta(days=1) for at, _bytes in free]
    values = [float(value) for _at, value in free]
    middle_day, middle = sum(days) / len(days), sum(values) / len(values)
    spread = sum((day - middle_day) ** 2 for day in days)
    slope = sum((day - middle_day) * (value - middle) for day, value in zip(days, values, strict=True)) / spread
    if slope >= 0:
        return None
    left_days = values[-1] / -slope
    return None if left_days > FARTHEST.days else free[-1][0] + timedelta(days=left_days)
