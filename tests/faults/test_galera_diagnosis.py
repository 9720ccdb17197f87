"""What is wrong with a cluster, told to who asks for it: each node as it is, whatever the others say."""

import pytest

from edumanage_desktop.adapters.database import open_database
from edumanage_desktop.domain.health import Gauge
from edumanage_desktop.gui.health.vitals import Standing, Vital, chart_of, signs
from edumanage_desktop.services.diagnosis.connection import ConnectionCheck, ConnectionFault
from edumanage_desktop.services.health.figures import Span
from edumanage_desktop.watching_health import health_desk
from tests.connection_diagnosis import found, only
from tests.faults.clustered_department import ClusteredDepartment
from tests.prepared_server import PASSWORD

pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]
LONELY = 2
_HOUR_US = 3_600_000_000


def test_a_node_that_is_cut_off_is_named_and_is_no_more_than_one_away_where_others_work(
    three_nodes: ClusteredDepartment,
) -> None:
    alone = three_nodes.nodes[LONELY].url("ann", PASSWORD)
    assert only(found(alone)) is None
    three_nodes.cluster.network.cut_off(LONELY)
    three_nodes.cluster.wait_until_alone(LONELY)
    diagnosis = found(alone)
    assert only(diagnosis) is ConnectionFault.CUT_OFF
    assert "has lost the others" in diagnosis.verdict
    assert "name them in the connection too" in str(diagnosis.remedy)
    for first in (LONELY, 0):
        diagnosis = found(three_nodes.url("ann", first=first))
        assert only(diagnosis) is ConnectionFault.HOST_AWAY, first
        assert f"{three_nodes.cluster.nodes[LONELY].port}" in diagnosis.verdict
        assert "has lost the others" in diagnosis.verdict
        assert next(check for check in diagnosis.checks if check.name == ConnectionCheck.PERSON).ok


def test_the_page_says_how_many_nodes_take_part(three_nodes: ClusteredDepartment) -> None:
    database = open_database(three_nodes.url("ada"))
    desk = health_desk(database, store=None)

    def nodes() -> tuple[Standing, str]:
        looked = desk.watch.look()
        figures = desk.reader.figures(Span.DAY).brought_up_to_date(looked.facts.gauges, looked.alerts)
        (found,) = [sign for sign in signs(figures) if sign.vital is Vital.NODES]
        assert chart_of(Vital.NODES, figures).series[0].values[-1] == looked.facts.gauges[Gauge.CLUSTER_NODES]
        counted = {Gauge.SLOW_QUERIES, Gauge.LOCK_WAITS} & looked.facts.gauges.keys()
        assert bool(counted) is all(host.takes_part for host in looked.facts.hosts or ()), "all of them, or none"
        return found.standing, found.words

    try:
        assert nodes() == (Standing.WELL, "3 take part")
        three_nodes.nodes[0].root(f"UPDATE health_gauges SET at_us=at_us-{_HOUR_US}")
        three_nodes.cluster.kill(LONELY)
        three_nodes.cluster.wait_until_synced(0, 1)
        assert nodes() == (Standing.ALARMING, "2 take part, of 3 in this time")
        three_nodes.cluster.restart(LONELY)
        assert nodes() == (Standing.WELL, "3 take part")
    finally:
        database.close()
        three_nodes.nodes[0].root("DELETE FROM alerts")


def test_a_node_that_leaves_alarms_once_by_its_name_and_until_it_is_back(three_nodes: ClusteredDepartment) -> None:
    everywhere, one = three_nodes.url("ada"), three_nodes.nodes[0].url("ada", PASSWORD)

    def alerts(url: str) -> list[tuple[str, str, int]]:
        document = three_nodes.nodes[0].command("health", url=url)[1]
        rule = [alert for alert in document["alerts"] if alert["rule"] == "cluster-node"]
        return [(alert["subject"], alert["said"], alert["number"]) for alert in rule]

    assert alerts(everywhere) == []
    three_nodes.cluster.kill(LONELY)
    three_nodes.cluster.wait_until_synced(0, 1)
    gone = f"127.0.0.1:{three_nodes.cluster.nodes[LONELY].port}"
    told = (gone, f"The host {gone} of the cluster takes no part; 2 of 3 do.", 1)
    assert alerts(everywhere) == [told]
    assert alerts(everywhere) == [told]
    beside = ("", "The cluster has 2 of the 3 nodes that it had within a week.", 1)
    assert sorted(alerts(one)) == [beside, told], "who names one node alone is told by the size"
    three_nodes.cluster.restart(LONELY)
    assert alerts(one) == [told], "who does not see that host knows nothing of it"
    assert alerts(everywhere) == []
    steps = "SELECT subject,step FROM alerts WHERE rule='cluster-node' ORDER BY subject,at_us"
    assert three_nodes.rows(0, steps) == [
        (subject, step) for subject in ("", gone) for step in ("raised", "resolved")
    ], "each was raised once and ended once"
