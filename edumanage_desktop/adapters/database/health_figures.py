"""Reads what all windows measured and what was looked up, in as many points as a chart has."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from edumanage_desktop.adapters.database.alert_board import DatabaseAlertBoard
from edumanage_desktop.adapters.database.connections import Connection, Connections
from edumanage_desktop.adapters.database.failures import translated
from edumanage_desktop.adapters.database.kept_records import instant
from edumanage_desktop.domain.health import ADDING_UP, Gauge, Metric, Totals
from edumanage_desktop.services.health.figures import HealthFigures, Span
from migrations.program.health_words import HOUR_S, METRICS, MINUTE_S

_SECOND_US = 1_000_000
_SUMS = f"""SELECT s.metric,(s.begins_at_us-:first) {{div}} :step AS place,SUM(s.seen),SUM(s.failed),SUM(s.slow),
 SUM(s.total_us),MAX(s.longest_us) FROM health_sums s WHERE s.span_s=:span_s AND s.metric IN('{METRICS}')
 AND s.begins_at_us>=:first GROUP BY s.metric,place"""
_GAUGES = """SELECT g.gauge,(g.at_us-:first) DIV :step AS place,g.value FROM health_gauges g
 JOIN (SELECT MAX(at_us) AS at_us,gauge FROM health_gauges WHERE at_us>=:first
 GROUP BY gauge,(at_us-:first) DIV :step) l ON l.gauge=g.gauge AND l.at_us=g.at_us"""
_GAUGES_OF_A_FILE = (  # a look into the primary key for each point; a server reads all of a gauge for each such look
    "WITH RECURSIVE points(place) AS (SELECT 0 UNION ALL SELECT place+1 FROM points WHERE place+1<:points) "
    + " UNION ALL ".join(
        f"SELECT '{gauge}',p.place,(SELECT g.value FROM health_gauges g WHERE g.gauge='{gauge}'"
        " AND g.at_us>=:first+p.place*:step AND g.at_us<:first+(p.place+1)*:step ORDER BY g.at_us DESC LIMIT 1)"
        " FROM points p"
        for gauge in Gauge
    )
)
_MOST = "SELECT MAX(value) FROM health_gauges WHERE gauge=:gauge AND at_us>=:first"
_ROOM = """SELECT g.at_us,g.value FROM health_gauges g JOIN (SELECT MAX(at_us) AS at_us FROM health_gauges
 WHERE gauge=:gauge AND at_us>=:first GROUP BY at_us {div} :step) l ON l.at_us=g.at_us WHERE g.gauge=:gauge
 ORDER BY g.at_us"""
_BEFORE = f"""SELECT g.gauge,g.value FROM health_gauges g JOIN (SELECT gauge,MAX(at_us) AS at_us FROM health_gauges
 WHERE gauge IN('{"','".join(sorted(ADDING_UP))}') AND at_us<:first AND at_us>=:earliest GROUP BY gauge) l
 ON l.gauge=g.gauge AND l.at_us=g.at_us"""
_NOTHING = Totals()


class DatabaseHealthReader:
    """See `services.health.figures.HealthReader`; `now_us` is the database's clock."""

    def __init__(self, *, connections: Connections, now_us: Callable[[], int]) -> None:
        self._connections, self._now_us = connections, now_us

    def figures(self, span: Span) -> HealthFigures:
        """Ask for sums, gauges and alerts; points begin at whole steps."""
        now_us = self._now_us()
        step_us = _us(span.step)
        first_us = now_us // step_us * step_us - (span.points - 1) * step_us
        values = {"first": first_us, "step": step_us, "span_s": HOUR_S if span.step >= _AN_HOUR else MINUTE_S}
        div = "DIV" if self._connections.is_server else "/"
        with translated(), self._connections.reading() as connection:
            sums = connection.rows(_SUMS.format(div=div), values)
            gauges = connection.rows(
                _GAUGES if self._connections.is_server else _GAUGES_OF_A_FILE,
                {"first": first_us, "step": step_us, "points": span.points},
            )
            before = connection.rows(_BEFORE, {"first": first_us, "earliest": first_us - max(step_us, _us(_AN_HOUR))})
            earlier, used_earlier = (
                () if span is _ROOM_OVER else self._by_day(connection, gauge, now_us)
                for gauge in (Gauge.STORE_FREE, Gauge.STORE_USED)
            )
        begins = [instant(first_us + place * step_us) for place in range(span.points)]
        values_by_gauge = _values(gauges, span.points)
        room = earlier or _known(begins, values_by_gauge.get(Gauge.STORE_FREE, ()))
        used = used_earlier or _known(begins, values_by_gauge.get(Gauge.STORE_USED, ()))
        return HealthFigures(
            span,
            instant(now_us),
            begins,
            _totals(sums, span.points),
            values_by_gauge,
            DatabaseAlertBoard(connections=self._connections).since(now_us - _us(span.length)),
            room,
            {Gauge(gauge): int(value) for gauge, value in before},
            used,
        )

    def _by_day(self, connection: Connection, gauge: Gauge, now_us: int) -> Sequence[tuple[datetime, int]]:
        """Return a gauge at the end of each day; a span of days has it among its own points."""
        div = "DIV" if self._connections.is_server else "/"
        asked = {"gauge": str(gauge), "first": now_us - _us(_ROOM_OVER.length), "step": _us(_ROOM_OVER.step)}
        return [(instant(int(at)), int(value)) for at, value in connection.rows(_ROOM.format(div=div), asked)]

    def sums(self, lasting: timedelta) -> Mapping[Metric, Totals]:
        """Return what all windows measured from so long ago on, to the minute."""
        first_us = self._now_us() - _us(lasting)
        values = {"first": first_us, "step": _us(lasting) * 2, "span_s": MINUTE_S}
        div = "DIV" if self._connections.is_server else "/"
        with translated(), self._connections.reading() as connection:
            rows = connection.rows(_SUMS.format(div=div), values)
        return {metric: totals[0] for metric, totals in _totals(rows, 1).items()}

    def minutes(self, lasting: timedelta) -> Mapping[Metric, Sequence[Totals]]:
        """Return the same minute by minute, the oldest first; nothing was measured in some."""
        first_us = self._now_us() - _us(lasting)
        values = {"first": first_us, "step": MINUTE_S * _SECOND_US, "span_s": MINUTE_S}
        div = "DIV" if self._connections.is_server else "/"
        with translated(), self._connections.reading() as connection:
            rows = connection.rows(_SUMS.format(div=div), values)
        return _totals(rows, lasting // timedelta(seconds=MINUTE_S) + 1)

    def most(self, gauge: Gauge, lasting: timedelta) -> int | None:
        """Return the highest value of a gauge from so long ago on, None where nobody looked it up."""
        asked = {"gauge": str(gauge), "first": self._now_us() - _us(lasting)}
        with translated(), self._connections.reading() as connection:
            found = connection.value(_MOST, asked)
        return None if found is None else int(found)

    def now(self) -> datetime:
        """Return the database's time."""
        return instant(self._now_us())


_AN_HOUR = timedelta(hours=1)
_ROOM_OVER = Span.QUARTER
"""From so many days it is foretold when the room for files ends."""


def _known(begins: Sequence[datetime], values: Sequence[int | None]) -> Sequence[tuple[datetime, int]]:
    return [(at, value) for at, value in zip(begins, values, strict=False) if value is not None]


def _us(lasting: timedelta) -> int:
    return round(lasting.total_seconds()) * _SECOND_US


def _totals(rows: Sequence[tuple[Any, ...]], points: int) -> Mapping[Metric, Sequence[Totals]]:
    found = {metric: [_NOTHING] * points for metric in Metric}
    for metric, place, *sums in rows:
        if 0 <= int(place) < points:
            found[Metric(metric)][int(place)] = Totals(*(int(each) for each in sums))
    return found


def _values(rows: Sequence[tuple[Any, ...]], points: int) -> Mapping[Gauge, Sequence[int | None]]:
    found: dict[Gauge, list[int | None]] = {}
    known = {str(gauge) for gauge in Gauge}
    for gauge, place, value in rows:
        if value is not None and gauge in known and 0 <= int(place) < points:
            found.setdefault(Gauge(gauge), [None] * points)[int(place)] = int(value)
    return found
