"""Each rule begins where the settings say and ends with room to spare, and what is in between changes nothing."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

import pytest

from edumanage_desktop.domain.health import Alert, Gauge, Metric, Rule, Totals, whole
from edumanage_desktop.domain.settings import BY_NAME
from edumanage_desktop.services.health.alert_words import DIAGNOSES, meaning, told
from edumanage_desktop.services.health.facts import Disk, Facts, Following, HostState, Resting, Thresholds, Trouble
from edumanage_desktop.services.health.figures import full_at
from edumanage_desktop.services.health.rules import State, judge
from edumanage_desktop.services.health.watching import HealthWatch

NOW = datetime(2026, 11, 27, 12, tzinfo=UTC)
USUAL = Thresholds.of({name: setting.otherwise for name, setting in BY_NAME.items()})
GIB = 1 << 30


def states(facts: Facts, thresholds: Thresholds = USUAL) -> dict[tuple[Rule, str], State]:
    judged, _whole = judge(facts, thresholds)
    return {(each.rule, each.subject): each.state for each in judged}


@pytest.mark.parametrize(
    ("failed", "seen", "state"),
    [
        (0, 0, State.WELL),
        (1, 1, State.BETWEEN),
        (2, 40, State.BETWEEN),
        (2, 39, State.ALARMING),
        (5, 100, State.BETWEEN),
        (6, 100, State.ALARMING),
        (4, 100, State.WELL),
        (100, 100, State.ALARMING),
    ],
)
def test_hand_ins(failed: int, seen: int, state: State) -> None:
    facts = Facts(NOW, lately={Metric.UPLOAD: Totals(seen, failed)})
    assert states(facts) == {(Rule.UPLOAD_FAILURES, ""): state}


@pytest.mark.parametrize(
    ("slow", "failed", "is_slow", "is_away"),
    [
        (0, 0, State.WELL, State.WELL),
        (1, 1, State.BETWEEN, State.BETWEEN),
        (2, 2, State.BETWEEN, State.BETWEEN),
        (3, 3, State.ALARMING, State.ALARMING),
    ],
)
def test_answers(slow: int, failed: int, is_slow: State, is_away: State) -> None:
    facts = Facts(NOW, soon={Metric.ANSWER: Totals(500, failed, slow, 9, 9)})
    assert states(facts) == {(Rule.SLOW_ANSWERS, ""): is_slow, (Rule.DATABASE_ERRORS, ""): is_away}


@pytest.mark.parametrize(
    ("minutes", "state"),
    [
        ([(1, 1)], State.ALARMING),
        ([(2, 1)], State.BETWEEN),
        ([(3, 2)], State.ALARMING),
        ([(500, 0), (1, 1), (500, 0)], State.ALARMING),
        ([(500, 1), (500, 1)], State.BETWEEN),
        ([(500, 1), (500, 1), (500, 1)], State.ALARMING),
        ([(0, 0), (500, 0)], State.WELL),
    ],
)
@pytest.mark.parametrize("metric", [Metric.ANSWER, Metric.ACT])
def test_one_minute_of_slow_answers_is_enough_however_few_there_were(
    metric: Metric, minutes: list[tuple[int, int]], state: State
) -> None:
    totals = [Totals(seen, 0, slow, 6_000_000 * seen, 6_000_000) for seen, slow in minutes]
    facts = Facts(NOW, soon={metric: whole(totals)}, minutes={metric: totals})
    assert states(facts)[Rule.SLOW_ANSWERS, ""] is state


def test_a_slow_act_and_the_answers_that_it_waits_for_count_once() -> None:
    slow, fast = Totals(500, 0, 2, 9, 9), Totals(2, 0, 0, 9, 9)
    facts = Facts(NOW, soon={Metric.ANSWER: slow, Metric.ACT: slow}, minutes={Metric.ACT: [fast]})
    assert states(facts)[Rule.SLOW_ANSWERS, ""] is State.BETWEEN


@pytest.mark.parametrize(
    ("free", "state"), [(9.9, State.ALARMING), (10.1, State.BETWEEN), (11.9, State.BETWEEN), (12.1, State.WELL)]
)
def test_room(free: float, state: State) -> None:
    facts = Facts(NOW, disks=[Disk("/srv/files", int(free * GIB), 100 * GIB)])
    assert states(facts) == {(Rule.FREE_STORAGE, "/srv/files"): state}
    assert states(facts, replace(USUAL, free_storage_percent=0)) == {(Rule.FREE_STORAGE, "/srv/files"): State.WELL}


def test_an_empty_disk_of_no_size_is_full() -> None:
    assert states(Facts(NOW, disks=[Disk("/x", 0, 0)])) == {(Rule.FREE_STORAGE, "/x"): State.ALARMING}


@pytest.mark.parametrize(
    ("days", "state"), [(-1, State.ALARMING), (20.9, State.ALARMING), (21.5, State.BETWEEN), (22.1, State.WELL)]
)
def test_certificates_and_nodes(days: float, state: State) -> None:
    hosts = [HostState("db1:3306", takes_part=True, certificate_ends=NOW + timedelta(days=days))]
    hosts.append(HostState("db2:3306", takes_part=False))
    assert states(Facts(NOW, hosts=hosts)) == {
        (Rule.CLUSTER_NODE, "db1:3306"): State.WELL,
        (Rule.CERTIFICATE, "db1:3306"): state,
        (Rule.REPLICA, "db1:3306"): State.WELL,
        (Rule.CLUSTER_NODE, "db2:3306"): State.ALARMING,
    }


@pytest.mark.parametrize(
    ("nodes", "away", "state"),
    [(3, 0, State.WELL), (2, 0, State.ALARMING), (2, 1, State.WELL), (1, 1, State.ALARMING), (3, 1, State.WELL)],
)
def test_a_cluster_that_misses_nodes_which_nobody_names(nodes: int, away: int, state: State) -> None:
    """Each host that is named and away has an alert of its own, also before the cluster has given it up."""
    hosts = [HostState("db1:3306", takes_part=True), HostState("db2:3306", takes_part=not away)]
    found = states(Facts(NOW, hosts=hosts, gauges={Gauge.CLUSTER_NODES: nodes}, most_nodes=3))
    assert found[Rule.CLUSTER_NODE, ""] is state
    assert found[Rule.CLUSTER_NODE, "db2:3306"] is (State.ALARMING if away else State.WELL)


@pytest.mark.parametrize(
    ("following", "state"),
    [
        (Following(goes_on=True), State.WELL),
        (Following(True, 60), State.WELL),
        (Following(True, 61), State.BETWEEN),
        (Following(True, 299), State.BETWEEN),
        (Following(True, 300), State.ALARMING),
        (Following(goes_on=False), State.ALARMING),
        (Following(goes_on=None), None),
        (None, State.WELL),
    ],
)
def test_a_replica(following: Following | None, state: State | None) -> None:
    """One that is not told is not judged; a host that is a replica no more ends its alert."""
    found = states(Facts(NOW, hosts=[HostState("db2:3306", takes_part=True, following=following)]))
    assert found.get((Rule.REPLICA, "db2:3306")) is state


class Board:
    """Keeps alerts as a department does."""

    def __init__(self, *alerts: Alert) -> None:
        self.alerts = list(alerts)

    def standing(self) -> list[Alert]:
        return list(self.alerts)

    def latest(self, rule: Rule, subject: str) -> int:
        return 1

    def raised(self, rule: Rule, subject: str, number: int, values: tuple[tuple[str, str], ...]) -> bool:
        self.alerts.append(Alert(rule, subject, number, values, NOW))
        return True

    def acknowledge(self, alert: Alert) -> None:
        raise AssertionError("nobody acknowledges")

    def resolve(self, alert: Alert) -> None:
        self.alerts.remove(alert)

    def note_gauges(self, gauges: Mapping[Gauge, int]) -> None:
        assert not gauges


@dataclass(frozen=True)
class Seen:
    """What somebody sees."""

    seen: Facts

    def facts(self) -> Facts:
        return self.seen

    def thresholds(self) -> Thresholds:
        return USUAL


@pytest.mark.parametrize(
    ("rule", "subject"),
    [(Rule.CLUSTER_NODE, "db2:3306"), (Rule.CERTIFICATE, "db2:3306"), (Rule.FREE_STORAGE, "/srv/before")],
)
def test_who_does_not_see_a_host_or_place_ends_its_alert_only_after_long(rule: Rule, subject: str) -> None:
    elsewhere = Facts(
        NOW,
        hosts=[HostState("db1:3306", takes_part=True, certificate_ends=NOW + timedelta(days=99))],
        disks=[Disk("/srv/files", 50 * GIB, 100 * GIB)],
    )
    board = Board(Alert(rule, subject, 1, (), NOW - timedelta(days=6)))
    assert len(HealthWatch(finder=Seen(elsewhere), board=board).look().alerts) == 1
    board = Board(Alert(rule, subject, 1, (), NOW - timedelta(days=8)))
    assert HealthWatch(finder=Seen(elsewhere), board=board).look().alerts == []


def test_who_sees_that_a_host_is_back_ends_its_alert_at_once() -> None:
    board = Board(Alert(Rule.CLUSTER_NODE, "db2:3306", 1, (), NOW))
    back = Facts(NOW, hosts=[HostState("db2:3306", takes_part=True)])
    assert HealthWatch(finder=Seen(back), board=board).look().alerts == []


def test_transactions_and_what_others_judge() -> None:
    facts = Facts(
        NOW,
        resting=[Resting("fay", 61, 3), Resting("ann", 59, 1)],
        judged=frozenset({Rule.BACKUP, Rule.BROKEN_CHAIN}),
        troubles=[Trouble(Rule.BROKEN_CHAIN, values=(("broken", "2"),))],
    )
    judged, whole = judge(facts, USUAL)
    assert {(each.rule, each.subject, each.state) for each in judged} == {
        (Rule.IDLE_TRANSACTION, "fay", State.ALARMING),
        (Rule.IDLE_TRANSACTION, "ann", State.BETWEEN),
        (Rule.BROKEN_CHAIN, "", State.ALARMING),
    }
    assert whole == {Rule.IDLE_TRANSACTION, Rule.BACKUP, Rule.BROKEN_CHAIN}


def test_who_knows_nothing_judges_nothing() -> None:
    assert judge(Facts(NOW), USUAL) == ([], frozenset())


@pytest.mark.parametrize("rule", list(Rule))
def test_every_alert_says_what_it_means_and_what_to_run(rule: Rule) -> None:
    for values in ((), (("seen", "9"), ("failed", "?"), ("ends", "never"), ("free_bytes", "-1"))):
        assert str(told(Alert(rule, "somewhere", 1, values, NOW)))
    assert meaning(rule)
    from edumanage_desktop.commands import COMMANDS

    assert DIAGNOSES[rule].split()[0] in COMMANDS


def test_a_disk_is_full_when_the_line_of_its_room_says_so() -> None:
    days = [NOW - timedelta(days=10 - day) for day in range(11)]
    falling = [(at, 100 * GIB - number * 5 * GIB) for number, at in enumerate(days)]
    assert full_at(falling) == NOW + timedelta(days=10)
    assert full_at([(at, 100 * GIB) for at in days]) is None
    assert full_at([(at, 50 * GIB + number) for number, at in enumerate(days)]) is None, "there is more every day"
    assert full_at(falling[:3]) is None, "two days foretell nothing"
    assert full_at([]) is None
