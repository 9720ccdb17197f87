"""The figures as rows: for the tables of the window, for spreadsheets and for paper."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QFont

from edumanage_desktop.gui import wording
from edumanage_desktop.gui.figures.words import duration, owner_words, period_words, span_of_days
from edumanage_desktop.gui.queue.list_pages import PrintedColumn, PrintedHead, PrintedRow
from edumanage_desktop.services.figures.figures import Figures, OwnerFigures, PeriodFigures
from edumanage_desktop.services.figures.periods import Step
from edumanage_desktop.services.queue_export import Cell, ListTable

_NOTHING = "–"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Figures", text)


def whose(figures: Figures | None) -> str:
    """Return what the column of names is called."""
    is_of_people = figures is not None and any(each.owner.faculty_id is not None for each in figures.owners)
    return _tr("Faculty member") if is_of_people else _tr("Department")


def together() -> str:
    """Return what all of them are called."""
    return _tr("All together")


def owner_titles(figures: Figures | None = None) -> tuple[str, ...]:
    """Return the titles of the table with a row for each owner."""
    waiting, oldest = _tr("Waiting"), _tr("Oldest since")
    return (whose(figures), waiting, oldest, _tr("Received"), _tr("Decided"), _tr("Half within"), _tr("90 % within"))


def owner_row(name: str, each: OwnerFigures) -> tuple[str, ...]:
    """Return an owner's row: what waits now, and the figures of the whole span."""
    oldest = _NOTHING if each.oldest is None else wording.moment(each.oldest)
    received, decided, waiting, *times = _words(each.whole, is_known=True)
    return (name, waiting, oldest, received, decided, *times)


def period_titles() -> tuple[str, ...]:
    """Return the titles of the table with a row for each period."""
    received, decided, waiting = _tr("Received"), _tr("Decided"), _tr("Waiting at the end")
    return (_tr("Period"), received, decided, waiting, _tr("Half within"), _tr("90 % within"))


def period_rows(figures: Figures, each: OwnerFigures, step: Step) -> Iterator[tuple[str, ...]]:
    """Yield the rows of one owner, the latest first."""
    for number in reversed(range(len(figures.periods))):
        words = _words(each.by_period[number], is_known=figures.is_known(number))
        yield (period_words(figures.periods[number], step), *words)


def exported_table(figures: Figures, step: Step) -> ListTable:
    """Return a table for a spreadsheet: for each owner the whole span, and every period."""
    _name, *titles = period_titles()
    minutes = (_tr("Half within (minutes)"), _tr("90 % within (minutes)"))
    return ListTable(
        name=_tr("Who has what"),
        titles=(whose(figures), _tr("Period"), _tr("Begins"), *titles[:3], *minutes),
        widths=(30, 24, 18, 12, 12, 18, 22, 22),
        rows=_cells(figures, step),
    )


def _cells(figures: Figures, step: Step) -> Iterator[Sequence[Cell]]:
    whole_words = span_of_days(figures.periods, step)
    for name, each in named(figures):
        yield (name, whole_words, figures.periods[0].begins, *_numbers(each.whole, is_known=True))
        for number, period in enumerate(figures.periods):
            cells = _numbers(each.by_period[number], is_known=figures.is_known(number))
            yield (name, period_words(period, step), period.begins, *cells)


def named(figures: Figures) -> list[tuple[str, OwnerFigures]]:
    """Return everybody with their name, all together first."""
    owners = sorted(
        ((owner_words(each.owner), each) for each in figures.owners),
        key=lambda pair: (not pair[1].owner.department and pair[1].owner.faculty_id is None, pair[0].casefold()),
    )
    return [(together(), figures.together), *owners]


def printed_head(figures: Figures, step: Step, *, is_mirrored: bool) -> PrintedHead:
    """Return what stands around the table on paper."""
    titles = (whose(figures), *period_titles())
    shares = (2.4, 2.0, 1.0, 1.0, 1.3, 1.2, 1.2)
    return PrintedHead(
        title=_tr("Who has what"),
        shows=span_of_days(figures.periods, step),
        columns=tuple(
            PrintedColumn(title, share, is_strong=title == titles[0])
            for title, share in zip(titles, shares, strict=True)
        ),
        total=len(named(figures)) * (len(figures.periods) + 1),
        printed=_tr("Printed {time}").format(time=wording.moment(wording.now_utc())),
        page_words=_tr("Page {page} of {pages}"),
        locale=QLocale().name(),
        font_family=QFont().family(),
        is_mirrored=is_mirrored,
    )


def printed_rows(figures: Figures, step: Step) -> Iterator[PrintedRow]:
    """Yield the rows on paper: everybody's whole span first, then their periods."""
    whole_words, everybody = span_of_days(figures.periods, step), named(figures)
    for name, each in everybody:
        yield _lines(name, whole_words, *_words(each.whole, is_known=True))
    for name, each in everybody:
        for row in period_rows(figures, each, step):
            yield _lines(name, *row)


def _lines(*words: str) -> PrintedRow:
    return tuple((word, "") for word in words)


def _words(found: PeriodFigures, *, is_known: bool) -> tuple[str, str, str, str, str]:
    median, ninetieth = _times(found)
    decided, waiting = (
        (wording.number(found.decided), wording.number(found.waiting)) if is_known else (_NOTHING, _NOTHING)
    )
    return (wording.number(found.received), decided, waiting, duration(median), duration(ninetieth))


def _numbers(found: PeriodFigures, *, is_known: bool) -> tuple[Cell, ...]:
    decided, waiting = (found.decided, found.waiting) if is_known else (None, None)
    return (found.received, decided, waiting, *_times(found))


def _times(found: PeriodFigures) -> tuple[int | None, int | None]:
    turnaround = found.turnaround
    return (None, None) if turnaround is None else (turnaround.median_minutes, turnaround.ninetieth_minutes)
