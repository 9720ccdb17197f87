"""What figures are called: departments and people, periods of the calendar, and how long something took."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from edumanage_desktop.gui import wording
from edumanage_desktop.services.figures.figures import Owner
from edumanage_desktop.services.figures.periods import Period, Span, Step

_HOUR, _DAY, _WEEK = 60, 1_440, 10_080


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Figures", text, None, count)


def span_words(span: Span) -> str:
    """Return what a span is called in the choice of them."""
    return {
        Span.WEEKS: _tr("Last four weeks, by day"),
        Span.TERM: _tr("Last six months, by week"),
        Span.YEAR: _tr("Last twelve months, by month"),
    }[span]


def owner_words(owner: Owner) -> str:
    """Return whose figures they are."""
    if owner.faculty_id is not None:
        unknown = _tr("Faculty {number} (not imported)").format(number=wording.number(owner.faculty_id))
        return wording.plain(owner.full_name) if owner.full_name else unknown
    if owner.department is None:
        return _tr("Unassigned")
    return wording.plain(owner.department) or _tr("No department")


def period_words(period: Period, step: Step) -> str:
    """Return a period in full."""
    if step is Step.MONTH:
        return _said(period.first_day, "MMMM yyyy")
    day = _said(period.first_day, "d MMM yyyy")
    return _tr("Week of {day}").format(day=day) if step is Step.WEEK else day


def mark_words(period: Period, step: Step) -> str:
    """Return a period as shortly as the axis of a chart has room for."""
    return _said(period.first_day, "MMM" if step is Step.MONTH else "d MMM")


def span_of_days(periods: Sequence[Period], step: Step) -> str:
    """Return from when till when periods go."""
    return _tr("{first} – {last}").format(first=period_words(periods[0], step), last=period_words(periods[-1], step))


def duration(minutes: float | None) -> str:
    """Return how long something took, as fine as the figures are."""
    if minutes is None:
        return "–"
    whole = round(minutes)
    if whole < _HOUR:
        return _tr("{minutes} min").format(minutes=wording.number(whole))
    if whole < _DAY:
        hours, rest = divmod(whole, _HOUR)
        words = _tr("{hours} h {minutes} min") if rest else _tr("{hours} h")
        return words.format(hours=wording.number(hours), minutes=wording.number(rest))
    days, rest = divmod(whole, _DAY)
    if whole >= _WEEK or rest < _HOUR:
        digits = 1 if rest >= _HOUR and whole < 10 * _WEEK else 0
        return _tr("{days} d").format(days=QLocale().toString(whole / _DAY, "f", digits))
    return _tr("{days} d {hours} h").format(days=wording.number(days), hours=wording.number(rest // _HOUR))


def _said(day: date, pattern: str) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)
