"""The spans that figures are told of, cut into days, weeks and months of the person's own calendar."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from enum import Enum, auto

_DAYS, _WEEKS, _MONTHS = 28, 26, 12
_DAY, _WEEK = timedelta(days=1), timedelta(days=7)


class Step(Enum):
    """How long a period is."""

    DAY = auto()
    WEEK = auto()
    MONTH = auto()


class Span(Enum):
    """How far back figures go: 28 days, 26 weeks (a term), 12 months; the last of each is under way."""

    WEEKS = Step.DAY
    TERM = Step.WEEK
    YEAR = Step.MONTH

    @property
    def step(self) -> Step:
        """Return by what it is cut."""
        return self.value


@dataclass(frozen=True, slots=True)
class Period:
    """From an instant to another (aware UTC, the second excluded), and the day on which it begins there and then."""

    begins: datetime
    ends: datetime
    first_day: date


def periods_of(span: Span, today: date, *, zone: tzinfo | None = None, first_weekday: int = 0) -> tuple[Period, ...]:
    """Return the periods of a span, the oldest first, the last one with `today`.

    Days begin at midnight in `zone`, the system's where it is None, so that one in which clocks change is an hour
    shorter or longer. `first_weekday` is where weeks begin, 0 for Monday.
    """
    days = list(_first_days(span.step, today, first_weekday))
    bounds = [_midnight(day, zone) for day in days]
    return tuple(map(Period, bounds, bounds[1:], days))


def _first_days(step: Step, today: date, first_weekday: int) -> Iterator[date]:
    """Yield the first day of every period, and the one after the last."""
    if step is Step.MONTH:
        last = today.year * 12 + today.month - 1
        for month in range(last - _MONTHS + 1, last + 2):
            yield date(month // 12, month % 12 + 1, 1)
        return
    count, length = (_DAYS, _DAY) if step is Step.DAY else (_WEEKS, _WEEK)
    last_begins = today if step is Step.DAY else today - _DAY * ((today.weekday() - first_weekday) % 7)
    for number in range(count + 1):
        yield last_begins - length * (count - 1 - number)


def _midnight(day: date, zone: tzinfo | None) -> datetime:
    midnight = datetime.combine(day, time())
    return (midnight.astimezone() if zone is None else midnight.replace(tzinfo=zone)).astimezone(UTC)
