"""What is looked at on the page: each vital sign in words, how it stands, and its chart."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from edumanage_desktop.domain.health import Alert, Gauge, Metric, Rule, Totals
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.charts.chart_content import ChartContent, Drawn, Series, count_ticks
from edumanage_desktop.gui.health.server_signs import SERVER_GAUGES, said_of, series_of, value_words
from edumanage_desktop.gui.health.times import milliseconds
from edumanage_desktop.services.health.figures import HealthFigures, Span
from edumanage_desktop.services.maintenance.growth import TableSize

_GB, _MB = 1_000_000_000, 1_000_000
_TABLES = 3


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Health", text, None, count)


class Vital(Enum):
    """A vital sign, in the order of the page."""

    UPLOADS = auto()
    ANSWERS = auto()
    ACTS = auto()
    SIGN_INS = auto()
    FILES = auto()
    STORAGE = auto()
    DATABASE = auto()
    CONNECTIONS = auto()
    SLOW_QUERIES = auto()
    LOCK_WAITS = auto()
    REPLICATION = auto()
    NODES = auto()


class Standing(Enum):
    """How one stands: icon and colour of each are in `LOOKS`."""

    WELL = auto()
    NOTABLE = auto()
    """Worth a look, and no alert."""
    ALARMING = auto()
    QUIET = auto()
    """Nothing was measured."""


LOOKS = {
    Standing.WELL: ("approved", "approved"),
    Standing.NOTABLE: ("bell", "warning"),
    Standing.ALARMING: ("warning", "rejected"),
    Standing.QUIET: ("waiting", "muted"),
}
METRICS = {
    Vital.UPLOADS: Metric.UPLOAD,
    Vital.ANSWERS: Metric.ANSWER,
    Vital.ACTS: Metric.ACT,
    Vital.SIGN_INS: Metric.SIGN_IN,
    Vital.FILES: Metric.FILE,
}
GAUGES = {
    Vital.STORAGE: Gauge.STORE_FREE,
    Vital.DATABASE: Gauge.DATABASE_SIZE,
    Vital.CONNECTIONS: Gauge.CONNECTIONS,
    Vital.SLOW_QUERIES: Gauge.SLOW_QUERIES,
    Vital.LOCK_WAITS: Gauge.LOCK_WAITS,
    Vital.REPLICATION: Gauge.REPLICAS_STILL,
    Vital.NODES: Gauge.CLUSTER_NODES,
}
"""By which one each is known to be there."""
_RULES = {
    Vital.UPLOADS: {Rule.UPLOAD_FAILURES},
    Vital.ANSWERS: {Rule.SLOW_ANSWERS, Rule.DATABASE_ERRORS, Rule.IDLE_TRANSACTION},
    Vital.STORAGE: {Rule.FREE_STORAGE},
    Vital.DATABASE: {Rule.BROKEN_CHAIN, Rule.PERMISSIONS, Rule.BACKUP, Rule.DRILL},
    Vital.CONNECTIONS: {Rule.CERTIFICATE},
    Vital.REPLICATION: {Rule.REPLICA},
    Vital.NODES: {Rule.CLUSTER_NODE},
}
_COUNTED = frozenset({Vital.UPLOADS, Vital.SIGN_INS})
"""Those of which it matters how many failed, and not how long they took."""


@dataclass(frozen=True, slots=True)
class VitalSign:
    """A vital sign as the page says it."""

    vital: Vital
    name: str
    standing: Standing
    words: str


def name_of(vital: Vital) -> str:
    """Return what a vital sign is called."""
    return {
        Vital.UPLOADS: _tr("Hand-ins"),
        Vital.ANSWERS: _tr("Answers of the database"),
        Vital.ACTS: _tr("Decisions and other acts"),
        Vital.SIGN_INS: _tr("Sign-ins"),
        Vital.FILES: _tr("Files of the store"),
        Vital.STORAGE: _tr("Room for files"),
        Vital.DATABASE: _tr("Size of the database"),
        Vital.CONNECTIONS: _tr("Connections"),
        Vital.SLOW_QUERIES: _tr("Slow queries"),
        Vital.LOCK_WAITS: _tr("Waits for locks"),
        Vital.REPLICATION: _tr("Replication"),
        Vital.NODES: _tr("Nodes of the cluster"),
    }[vital]


def standing_words(standing: Standing) -> str:
    """Return how something stands, in a word."""
    return {
        Standing.WELL: _tr("Well"),
        Standing.NOTABLE: _tr("Worth a look"),
        Standing.ALARMING: _tr("Alert"),
        Standing.QUIET: _tr("Not measured"),
    }[standing]


def span_words(span: Span) -> str:
    """Return what a span is called."""
    return {
        Span.HOUR: _tr("Last hour"),
        Span.DAY: _tr("Last 24 hours"),
        Span.WEEK: _tr("Last 7 days"),
        Span.QUARTER: _tr("Last 90 days"),
    }[span]


def signs(figures: HealthFigures, tables: Sequence[TableSize] | None = None) -> list[VitalSign]:
    """Return all vital signs; a gauge that nobody looked up is left out. `tables` are named, the largest first."""
    alarmed = {alert.rule for alert in figures.alerts if alert.resolved_at is None}
    found = []
    for vital in Vital:
        is_alarming = bool(_rules(vital, figures) & alarmed)
        metric = METRICS.get(vital)
        if metric is not None:
            whole = figures.whole(metric)
            standing, words = Standing.WELL if whole.seen else Standing.QUIET, _measured_words(vital, whole)
        elif figures.latest(_gauge_of(vital, figures)) is None and not is_alarming:
            continue
        else:
            standing, words = _gauged(vital, figures, tables)
        found.append(VitalSign(vital, name_of(vital), Standing.ALARMING if is_alarming else standing, words))
    return found


def _gauge_of(vital: Vital, figures: HealthFigures) -> Gauge:
    """Return by which gauge a vital sign is known: a bucket that may hold any amount has no room, but what is used."""
    if vital is Vital.STORAGE and figures.is_of_bucket and figures.current_room(Gauge.STORE_FREE) is None:
        return Gauge.STORE_USED
    return GAUGES[vital]


def _rules(vital: Vital, figures: HealthFigures) -> frozenset[Rule]:
    """Return whose alerts are those of a vital sign; hosts without a cluster are told with the connections."""
    rules = frozenset(_RULES.get(vital, ()))
    has_nodes = figures.latest(Gauge.CLUSTER_NODES) is not None
    if vital is Vital.NODES and not has_nodes:
        return frozenset()
    return rules | {Rule.CLUSTER_NODE} if vital is Vital.CONNECTIONS and not has_nodes else rules


def _gauged(vital: Vital, figures: HealthFigures, tables: Sequence[TableSize] | None) -> tuple[Standing, str]:
    gauge = _gauge_of(vital, figures)
    latest = figures.latest(gauge)
    if gauge in SERVER_GAUGES:
        told = said_of(gauge, figures)
        if told is None:
            return Standing.QUIET, _tr("not known now")
        return (Standing.NOTABLE if told[1] else Standing.WELL), told[0]
    words = _gauge_words(vital, figures, latest)
    if vital is Vital.DATABASE and latest is not None and tables:
        words = _tr("{size}; largest are {tables}").format(size=words, tables=_largest(tables))
    return (Standing.QUIET if latest is None else Standing.WELL), words


def _measured_words(vital: Vital, whole: Totals) -> str:
    if not whole.seen:
        return _tr("none in this time")
    if vital in _COUNTED:
        return _tr("{number}, of which {failed} failed").format(
            number=wording.number(whole.seen), failed=wording.number(whole.failed)
        )
    words = _tr("{number}; {mean} on average, {longest} at most").format(
        number=wording.number(whole.seen),
        mean=milliseconds(whole.mean_ms or 0),
        longest=milliseconds(whole.longest_us / 1000),
    )
    if not whole.failed:
        return words
    return _tr("{words}; {failed} failed").format(words=words, failed=wording.number(whole.failed))


def _gauge_words(vital: Vital, figures: HealthFigures, latest: int | None) -> str:
    if latest is None:
        return _tr("not known here")
    if vital is Vital.CONNECTIONS:
        most = figures.latest(Gauge.MOST_CONNECTIONS)
        if most is None:
            return wording.number(latest)
        return _tr("{number} of {most}").format(number=wording.number(latest), most=wording.number(most))
    if vital is Vital.DATABASE:
        return wording.size(latest)
    return _storage_words(figures, latest)


def _largest(tables: Sequence[TableSize]) -> str:
    return wording.listed(
        _tr("{table} ({size})").format(table=table.name, size=wording.size(table.size_bytes or 0))
        for table in tables[:_TABLES]
    )


def _storage_words(figures: HealthFigures, latest: int) -> str:
    if _gauge_of(Vital.STORAGE, figures) is Gauge.STORE_USED:
        return _used_words(figures, latest)
    total = figures.latest(Gauge.STORE_TOTAL)
    words = wording.size(latest)
    if total:
        words = _tr("{free} of {total} free").format(free=words, total=wording.size(total))
    full = figures.files_full_at()
    if full is None:
        return words
    day = QLocale().toString(_local(full).date(), QLocale.FormatType.ShortFormat)
    return _tr("{words}; full about {day} at this pace").format(words=words, day=day)


def _used_words(figures: HealthFigures, used_bytes: int) -> str:
    named, held = figures.latest(Gauge.STORE_NAMED), figures.latest(Gauge.STORE_HELD)
    if held is None or named is None:
        return _tr("{size} used, by what the database names").format(size=wording.size(used_bytes))
    words = _tr("{size} used, of which the database names {named}")
    return words.format(size=wording.size(used_bytes), named=wording.size(named))


def chart_of(vital: Vital, figures: HealthFigures) -> ChartContent:
    """Return the chart of a vital sign."""
    periods = [_full(at) for at in figures.begins]
    marks = [_short(at, figures.span) for at in figures.begins]
    metric = METRICS.get(vital)
    if metric is not None:
        totals = figures.totals[metric]
        if vital in _COUNTED:
            return ChartContent(periods, marks, _counted_series(vital, totals), count_ticks, _whole)
        return ChartContent(periods, marks, _timed_series(totals), count_ticks, milliseconds)
    gauge = _gauge_of(vital, figures)
    if gauge in SERVER_GAUGES:
        return ChartContent(periods, marks, series_of(gauge, figures), count_ticks, value_words(gauge))
    values = figures.gauges.get(gauge, [None] * len(periods))
    if vital is Vital.CONNECTIONS:
        series = (Series(_tr("Open"), values, Drawn.LINE, "accent"),)
        return ChartContent(periods, marks, series, count_ticks, _whole)
    unit = _GB if max((value or 0 for value in values), default=0) >= _GB else _MB
    name = {Gauge.STORE_FREE: _tr("Free"), Gauge.STORE_USED: _tr("Used")}.get(gauge, _tr("Size"))
    scaled = [None if value is None else value / unit for value in values]
    series = (Series(name, scaled, Drawn.LINE, "accent"),)
    return ChartContent(periods, marks, series, count_ticks, lambda value: wording.size(round(value * unit)))


def last_known(content: ChartContent) -> int:
    """Return the newest point of a chart of which anything is known, else its last one."""
    last = len(content.periods) - 1
    known = (place for place in range(last, -1, -1) if any(each.values[place] is not None for each in content.series))
    return next(known, last)


def table_of(content: ChartContent) -> tuple[list[str], list[list[str]]]:
    """Return the titles and rows of the table behind a chart, the newest first."""
    titles = [_tr("When"), *(each.name for each in content.series)]
    rows = []
    for place in reversed(range(len(content.periods))):
        values = [each.values[place] for each in content.series]
        if any(value is not None for value in values):
            said = [_tr("not known") if value is None else content.say(value) for value in values]
            rows.append([content.periods[place], *said])
    return titles, rows


def _counted_series(vital: Vital, totals: Sequence[Totals]) -> tuple[Series, ...]:
    name = _tr("Let in") if vital is Vital.SIGN_INS else _tr("Done")
    return (
        Series(name, [each.seen - each.failed if each.seen else None for each in totals], Drawn.COLUMNS, "approved"),
        Series(
            _tr("Failed"), [each.failed if each.seen else None for each in totals], Drawn.HATCHED_COLUMNS, "rejected"
        ),
    )


def _timed_series(totals: Sequence[Totals]) -> tuple[Series, ...]:
    return (
        Series(_tr("On average"), [each.mean_ms for each in totals], Drawn.LINE, "accent"),
        Series(
            _tr("Longest"),
            [each.longest_us / 1000 if each.seen else None for each in totals],
            Drawn.DASHED_LINE,
            "warning",
        ),
    )


def since_words(alert: Alert) -> str:
    """Return since when an alert stands."""
    return wording.moment(alert.since)


def known_words(alert: Alert) -> str:
    """Return who knows of an alert."""
    if alert.acknowledged_by is None:
        return _tr("nobody yet")
    return wording.plain(alert.acknowledged_by)


def _whole(value: float) -> str:
    return wording.number(round(value))


def _local(at: datetime) -> QDateTime:
    return QDateTime.fromSecsSinceEpoch(int(at.timestamp()))


def _full(at: datetime) -> str:
    return QLocale().toString(_local(at), QLocale.FormatType.ShortFormat)


def _short(at: datetime, span: Span) -> str:
    local = _local(at)
    if span in (Span.HOUR, Span.DAY):
        return QLocale().toString(local.time(), QLocale.FormatType.ShortFormat)
    return QLocale().toString(local.date(), "ddd d" if span is Span.WEEK else "d MMM")
