"""What servers count on since they were started is told by how much it grew, and what is there no more is not told."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta

import pytest

from edumanage_desktop.domain.health import Alert, Gauge, Rule
from edumanage_desktop.gui.health.vitals import Standing, Vital, VitalSign, chart_of, signs, table_of
from edumanage_desktop.services.health.figures import HealthFigures, Span

NOW = datetime(2026, 11, 27, 12, tzinfo=UTC)


def figures(
    gauges: Mapping[Gauge, Sequence[int | None]], before: Mapping[Gauge, int] | None = None, *alerts: Alert
) -> HealthFigures:
    points = max(len(values) for values in gauges.values())
    begins = [NOW - timedelta(hours=hour) for hour in range(points - 1, -1, -1)]
    return HealthFigures(Span.DAY, NOW, begins, {}, gauges, alerts, (), before or {})


def sign(found: HealthFigures, vital: Vital) -> VitalSign | None:
    return next((each for each in signs(found) if each.vital is vital), None)


@pytest.mark.parametrize(
    ("values", "before", "grown"),
    [
        ([5, 7, 7, 12], None, [None, 2, 0, 5]),
        ([5, 7, 7, 12], 3, [2, 2, 0, 5]),
        ([5, None, None, 12], None, [None, None, None, 7]),
        ([50, 60, 4, 9], 50, [0, 10, None, 5]),
        ([4], 50, [None]),
        ([None, None], 3, [None, None]),
    ],
)
def test_what_adds_up_is_told_by_how_much_it_grew(
    values: list[int | None], before: int | None, grown: list[int | None]
) -> None:
    found = figures({Gauge.SLOW_QUERIES: values}, {} if before is None else {Gauge.SLOW_QUERIES: before})
    assert found.grown(Gauge.SLOW_QUERIES) == grown


def test_a_first_look_tells_of_no_time() -> None:
    told = sign(figures({Gauge.SLOW_QUERIES: [None, 900]}), Vital.SLOW_QUERIES)
    assert told is not None
    assert (told.standing, told.words) == (Standing.QUIET, "not known now")


def test_a_replica_that_was_let_go_is_not_told_as_it_was() -> None:
    before = figures({Gauge.CONNECTIONS: [4, 4], Gauge.REPLICAS_STILL: [0, 0], Gauge.REPLICA_BEHIND: [70, 70]})
    told = sign(before, Vital.REPLICATION)
    assert told is not None
    assert (told.standing, told.words) == (Standing.NOTABLE, "70 s behind")
    after = before.brought_up_to_date({Gauge.CONNECTIONS: 5}, [])
    told = sign(after, Vital.REPLICATION)
    assert told is not None
    assert (told.standing, told.words) == (Standing.QUIET, "not known now")
    _titles, rows = table_of(chart_of(Vital.REPLICATION, after))
    assert [row[1] for row in rows] == ["70 s"], "what was measured stays in the table"


def test_a_host_without_a_cluster_alarms_with_the_connections() -> None:
    alert = Alert(Rule.CLUSTER_NODE, "db2:3306", 1, (), NOW)
    alone = figures({Gauge.CONNECTIONS: [4]}, None, alert)
    clustered = figures({Gauge.CONNECTIONS: [4], Gauge.CLUSTER_NODES: [2]}, None, alert)
    for found, alarmed in ((alone, {Vital.CONNECTIONS}), (clustered, {Vital.NODES})):
        assert {each.vital for each in signs(found) if each.standing is Standing.ALARMING} == alarmed
    assert sign(alone, Vital.NODES) is None
