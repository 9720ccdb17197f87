"""What a chart shows: values by period, how they are drawn, and how they are said."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum, auto


class Drawn(Enum):
    """How a series is drawn, told apart by its shape as well as by its colour."""

    COLUMNS = auto()
    HATCHED_COLUMNS = auto()
    LINE = auto()
    """With a dot at each value."""
    DASHED_LINE = auto()
    """With a triangle at each value."""


COLUMNS = frozenset({Drawn.COLUMNS, Drawn.HATCHED_COLUMNS})


@dataclass(frozen=True, slots=True)
class Series:
    """Values by period, None where one is not known; `token` is a colour of `theme.Tokens`."""

    name: str
    values: Sequence[float | None]
    drawn: Drawn
    token: str


@dataclass(frozen=True, slots=True)
class ChartContent:
    """Series over the same periods, the oldest first.

    `periods` are named in full and `marks` as shortly as an axis has room for; `ticks` returns the values that the axis
    names, from 0, for the largest that there is, and `say` puts a value into words.
    """

    periods: Sequence[str]
    marks: Sequence[str]
    series: Sequence[Series]
    ticks: Callable[[float], Sequence[float]]
    say: Callable[[float], str]

    def most(self) -> float:
        """Return the largest value."""
        return max((value for each in self.series for value in each.values if value is not None), default=0)


_ROUND = (1, 2, 5)
_MOST_TICKS = 5
_MINUTES = (1, 5, 15, 30, 60, 120, 360, 720, 1_440)
_DAY_MINUTES = 1_440


def count_ticks(most: float) -> tuple[float, ...]:
    """Return few round numbers from 0 to at least `most`."""
    return _ticks(most, 1)


def minute_ticks(most: float) -> tuple[float, ...]:
    """Return few round times (minutes) from 0 to at least `most`: of minutes, hours or whole days."""
    for step in _MINUTES:
        if step * (_MOST_TICKS - 1) >= most:
            return _up_to(most, step)
    return _ticks(most, _DAY_MINUTES)


def _ticks(most: float, unit: int) -> tuple[float, ...]:
    power = unit
    while True:
        for factor in _ROUND:
            if factor * power * (_MOST_TICKS - 1) >= most:
                return _up_to(most, factor * power)
        power *= 10


def _up_to(most: float, step: int) -> tuple[float, ...]:
    return tuple(step * number for number in range(max(1, -int(-most // step)) + 1))
