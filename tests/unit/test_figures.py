"""Spans cut into periods of the calendar, and times ranked."""

from collections import Counter
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from edumanage_desktop.services.figures.figures import Turnaround, counted, turnaround_of
from edumanage_desktop.services.figures.periods import Span, periods_of

MADRID = ZoneInfo("Europe/Madrid")
FRIDAY = date(2026, 11, 20)
SATURDAY, SUNDAY = 5, 6


def test_four_weeks_are_days_and_one_in_which_clocks_change_is_longer() -> None:
    days = periods_of(Span.WEEKS, FRIDAY, zone=MADRID)
    assert (len(days), days[0].first_day, days[-1].first_day) == (28, date(2026, 10, 24), FRIDAY)
    assert days[0].begins == datetime(2026, 10, 23, 22, tzinfo=UTC)
    assert [each.ends - each.begins for each in days[:3]] == [timedelta(hours=hours) for hours in (24, 25, 24)]
    assert all(one.ends == other.begins for one, other in pairwise(days))


def test_a_term_is_weeks_that_begin_where_the_person_s_do() -> None:
    weeks = periods_of(Span.TERM, FRIDAY, zone=MADRID)
    assert (len(weeks), weeks[-1].first_day) == (26, date(2026, 11, 16))
    assert weeks[0].first_day == date(2026, 11, 16) - timedelta(weeks=25)
    for first_weekday, begins in ((SATURDAY, date(2026, 11, 14)), (SUNDAY, date(2026, 11, 15)), (4, FRIDAY)):
        assert periods_of(Span.TERM, FRIDAY, zone=MADRID, first_weekday=first_weekday)[-1].first_day == begins


def test_a_year_is_twelve_months_over_the_turn_of_a_year() -> None:
    months = periods_of(Span.YEAR, date(2026, 2, 28), zone=MADRID)
    assert [each.first_day for each in months[:2]] == [date(2025, 3, 1), date(2025, 4, 1)]
    assert (len(months), months[-1].first_day) == (12, date(2026, 2, 1))
    assert months[-1].ends == datetime(2026, 2, 28, 23, tzinfo=UTC)
    december = periods_of(Span.YEAR, date(2026, 12, 31), zone=UTC)[-1]
    assert (december.begins, december.ends) == (datetime(2026, 12, 1, tzinfo=UTC), datetime(2027, 1, 1, tzinfo=UTC))


def test_times_are_ranked_as_often_as_they_are_counted() -> None:
    assert turnaround_of(Counter()) is None
    assert turnaround_of(Counter({7: 1})) == Turnaround(1, 7, 7)
    assert turnaround_of(Counter({1: 5, 30: 4, 900: 1})) == Turnaround(10, 1, 30)
    assert turnaround_of(Counter({1: 5, 30: 3, 900: 2})) == Turnaround(10, 1, 900)
    assert turnaround_of(Counter({1: 4, 30: 5, 900: 1})) == Turnaround(10, 30, 30)


def test_nothing_counted_is_nothing_everywhere() -> None:
    periods = periods_of(Span.YEAR, FRIDAY, zone=UTC)
    figures = counted(periods, waiting=(), received=(), passages=())
    assert figures.owners == ()
    assert {each.waiting for each in figures.together.by_period} == {0}
    assert not figures.is_known(11)
