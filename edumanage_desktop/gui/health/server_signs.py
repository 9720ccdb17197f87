"""What a server tells of itself, in words and as lines of charts: slow queries, waits for locks, replicas, nodes."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from edumanage_desktop.domain.health import Gauge
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.charts.chart_content import Drawn, Series
from edumanage_desktop.gui.health.times import milliseconds, seconds
from edumanage_desktop.services.health.figures import HealthFigures

Said = tuple[str, bool]
"""Words, and whether that is worth a look."""


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Health", text, None, count)


def said_of(gauge: Gauge, figures: HealthFigures) -> Said | None:
    """Return how something of a server is, None where that is not known now; `gauge` is one of `SERVER_GAUGES`."""
    return _SAID[gauge](figures)


def series_of(gauge: Gauge, figures: HealthFigures) -> tuple[Series, ...]:
    """Return what the chart of it shows."""
    unknown = [None] * len(figures.begins)
    if gauge is Gauge.SLOW_QUERIES:
        return (Series(_tr("Slow queries"), figures.grown(gauge), Drawn.COLUMNS, "warning"),)
    if gauge is Gauge.LOCK_WAITS:
        return (Series(_tr("Waits"), figures.grown(gauge), Drawn.COLUMNS, "accent"),)
    if gauge is Gauge.REPLICAS_STILL:
        values = figures.gauges.get(Gauge.REPLICA_BEHIND, unknown)
        return (Series(_tr("Behind"), values, Drawn.LINE, "accent"),)
    return (Series(_tr("Nodes"), figures.gauges.get(gauge, unknown), Drawn.LINE, "accent"),)


def value_words(gauge: Gauge) -> Callable[[float], str]:
    """Return what says a value of its chart."""
    return seconds if gauge is Gauge.REPLICAS_STILL else lambda value: wording.number(round(value))


def _slow_queries(figures: HealthFigures) -> Said | None:
    count, limit_ms = _in_this_time(Gauge.SLOW_QUERIES, figures), figures.latest(Gauge.SLOW_FROM)
    if count is None:
        return None
    if not count:
        return _tr("none in this time"), False
    if limit_ms is None:
        return _tr("{number} in this time").format(number=wording.number(count)), True
    words = _tr("{number} in this time, each of {limit} or longer")
    return words.format(number=wording.number(count), limit=milliseconds(limit_ms)), True


def _lock_waits(figures: HealthFigures) -> Said | None:
    count, waiting = _in_this_time(Gauge.LOCK_WAITS, figures), figures.current(Gauge.LOCKS_WAITING)
    now = "" if waiting is None else _tr("%n wait now", waiting) if waiting else _tr("nobody waits now")
    if count is None:
        return (now, bool(waiting)) if now else None
    whole = _tr("{number} in this time").format(number=wording.number(count)) if count else _tr("none in this time")
    return (_tr("{now}; {whole}").format(now=now, whole=whole) if now else whole), bool(waiting)


def _replication(figures: HealthFigures) -> Said | None:
    still, behind_s = figures.current(Gauge.REPLICAS_STILL), figures.current(Gauge.REPLICA_BEHIND)
    if still:
        return _tr("%n replicas stand still", still), True
    if still is None:
        return None
    if behind_s is None:
        return _tr("goes on; how far it is behind is not shown"), False
    if not behind_s:
        return _tr("keeps up"), False
    return _tr("{time} behind").format(time=seconds(behind_s)), behind_s >= _BEHIND_S


def _nodes(figures: HealthFigures) -> Said | None:
    nodes = figures.current(Gauge.CLUSTER_NODES)
    if nodes is None:
        return None
    most = max(value for value in figures.gauges[Gauge.CLUSTER_NODES] if value is not None)
    if nodes == most:
        return _tr("%n take part", nodes), False
    words = _tr("{number} take part, of {most} in this time")
    return words.format(number=wording.number(nodes), most=wording.number(most)), True


def _in_this_time(gauge: Gauge, figures: HealthFigures) -> int | None:
    known = [value for value in figures.grown(gauge) if value is not None]
    return sum(known) if known else None


_BEHIND_S = 60
"""From then on a replica is worth a look."""
_SAID: dict[Gauge, Callable[[HealthFigures], Said | None]] = {
    Gauge.SLOW_QUERIES: _slow_queries,
    Gauge.LOCK_WAITS: _lock_waits,
    Gauge.REPLICAS_STILL: _replication,
    Gauge.CLUSTER_NODES: _nodes,
}
SERVER_GAUGES = frozenset(_SAID)
