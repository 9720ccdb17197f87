"""What is wrong with a cluster, told to who asks for it: each node as it is, whatever the others say."""

import pytest

from edumanage_desktop.services.diagnosis.connection import ConnectionCheck, ConnectionFault
from tests.connection_diagnosis import found, only
from tests.faults.clustered_department import ClusteredDepartment
from tests.prepared_server import PASSWORD

pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]
LONELY = 2


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
