"""The pace of a session: what stands decided, how fast, and until when."""

from datetime import UTC, datetime, timedelta

from edumanage_desktop.services.pace import Pace


class Clock:
    def __init__(self) -> None:
        self.now = datetime(2026, 3, 4, 20, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def go(self, **time: float) -> None:
        self.now += timedelta(**time)


def paced(decisions: int, minutes_apart: float) -> tuple[Pace, Clock]:
    clock = Clock()
    pace = Pace(clock=clock)
    for number in range(decisions):
        pace.decided(number)
        clock.go(minutes=minutes_apart)
    return pace, clock


def test_a_few_decisions_tell_no_pace() -> None:
    pace, _clock = paced(4, 2)
    assert pace.count == 4
    assert pace.per_hour() is None
    assert pace.done_at(10) is None


def test_the_pace_is_that_of_the_time_it_took() -> None:
    pace, clock = paced(10, 1.5)
    assert pace.per_hour() == 40
    assert pace.done_at(20) == clock.now + timedelta(minutes=30)
    assert pace.done_at(0) is None
    assert pace.done_at(40 * 25) is None, "nobody wants to know when, in a day and more"


def test_after_a_break_the_pace_begins_anew() -> None:
    pace, clock = paced(10, 1)
    clock.go(minutes=20)
    assert pace.per_hour() is None
    for number in range(100, 105):
        pace.decided(number)
        clock.go(minutes=1)
    assert pace.count == 15
    assert pace.per_hour() == 60


def test_what_is_taken_back_does_not_count_and_nothing_counts_twice() -> None:
    pace, _clock = paced(5, 1)
    pace.decided(2)
    assert pace.count == 5
    pace.reopened(2)
    pace.reopened(77)
    assert pace.count == 4
