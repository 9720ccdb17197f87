"""What is alarming: each rule with where it begins and where it ends, and what its alert means."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from enum import Enum, auto

from edumanage_desktop.domain.health import Gauge, Metric, Rule, Totals
from edumanage_desktop.services.health.facts import Facts, Thresholds

_FEWEST_FAILED = 2
"""A single failed hand-in is no rate."""
_FEWEST_SLOW = 3
"""Among many fast answers; a minute in which most are slow needs no second one."""
_CALM = 0.8
"""A rate is well again below so much of what alarms."""
_FREE_AGAIN_PERCENT = 2
_CERTIFICATE_AGAIN = timedelta(days=1)
_NOTHING = Totals()
_BEHIND_S, _BEHIND_AGAIN_S = 300, 60
"""So far behind a replica is alarming, and so little it is well again."""
OF_ONE_VIEW = frozenset({Rule.CERTIFICATE, Rule.CLUSTER_NODE, Rule.FREE_STORAGE, Rule.REPLICA})
"""Rules about hosts and places: of another's nobody knows whether they are well, or there at all."""
LET_GO_AFTER = timedelta(days=7)
"""So long after it was raised, such an alert ends for who does not see its subject; who sees it raises it again."""


class State(Enum):
    """How something stands by a rule."""

    WELL = auto()
    BETWEEN = auto()
    """No longer alarming and not yet well: an alert that stands goes on, and none is raised."""
    ALARMING = auto()


@dataclass(frozen=True, slots=True)
class Judged:
    """How a subject stands by a rule, with the figures that tell it."""

    rule: Rule
    subject: str
    state: State
    values: tuple[tuple[str, str], ...] = ()


def judge(facts: Facts, thresholds: Thresholds) -> tuple[list[Judged], frozenset[Rule]]:
    """Return how everything stands, and of which rules that is all there is."""
    judged = [*_measured(facts, thresholds), *_disks(facts, thresholds), *_of_server(facts, thresholds)]
    judged += [Judged(each.rule, each.subject, State.ALARMING, each.values) for each in facts.troubles]
    whole = set(facts.judged)
    if facts.resting is not None:
        whole.add(Rule.IDLE_TRANSACTION)
    return judged, frozenset(whole)


def _measured(facts: Facts, thresholds: Thresholds) -> Iterator[Judged]:
    if facts.lately is not None:
        yield _uploads(facts.lately, thresholds.upload_failures_percent)
    if facts.soon is None:
        return
    answers = facts.soon.get(Metric.ANSWER, _NOTHING)
    acts = facts.soon.get(Metric.ACT, _NOTHING)
    slow = max(answers.slow, acts.slow)  # an act waits for answers, which are counted too
    is_slow = slow >= _FEWEST_SLOW or _has_slow_minute(facts.minutes)
    state = State.ALARMING if is_slow else State.BETWEEN if slow else State.WELL
    longest_ms = max(answers.longest_us, acts.longest_us) // 1000
    limit_ms = thresholds.slow_answers_ms
    yield Judged(Rule.SLOW_ANSWERS, "", state, _values(slow=slow, longest_ms=longest_ms, limit_ms=limit_ms))
    failed = answers.failed
    state = State.ALARMING if failed >= thresholds.database_errors else State.BETWEEN if failed else State.WELL
    yield Judged(Rule.DATABASE_ERRORS, "", state, _values(failed=failed, seen=answers.seen))


def _has_slow_minute(minutes: Mapping[Metric, Sequence[Totals]]) -> bool:
    """Return whether there was a minute in which most answers, or most acts, took too long."""
    return any(2 * each.slow > each.seen for metric in (Metric.ANSWER, Metric.ACT) for each in minutes.get(metric, ()))


def _uploads(lately: Mapping[Metric, Totals], at_most_percent: int) -> Judged:
    totals = lately.get(Metric.UPLOAD, _NOTHING)
    percent = totals.failed_percent
    if percent > at_most_percent and totals.failed >= _FEWEST_FAILED:
        state = State.ALARMING
    else:
        state = State.BETWEEN if percent > at_most_percent * _CALM else State.WELL
    return Judged(Rule.UPLOAD_FAILURES, "", state, _values(failed=totals.failed, seen=totals.seen))


def _disks(facts: Facts, thresholds: Thresholds) -> Iterator[Judged]:
    least = thresholds.free_storage_percent
    for disk in facts.disks:
        free = disk.free_percent
        state = State.WELL if not least or free >= least + _FREE_AGAIN_PERCENT else State.BETWEEN
        if least and free < least:
            state = State.ALARMING
        values = _values(free_bytes=disk.free_bytes, total_bytes=disk.total_bytes)
        yield Judged(Rule.FREE_STORAGE, disk.place, state, values)


def _nodes(facts: Facts) -> Iterator[Judged]:
    """Judge each host that the connection names, and whether the cluster misses nodes beside them."""
    hosts = facts.hosts or ()
    taking = sum(host.takes_part for host in hosts)
    for host in hosts:
        state = State.WELL if host.takes_part else State.ALARMING
        yield Judged(Rule.CLUSTER_NODE, host.name, state, _values(taking=taking, hosts=len(hosts)))
    nodes, most = facts.gauges.get(Gauge.CLUSTER_NODES), facts.most_nodes
    if facts.hosts is not None and nodes is not None and most is not None:
        state = State.ALARMING if most - nodes > len(hosts) - taking else State.WELL
        yield Judged(Rule.CLUSTER_NODE, "", state, _values(nodes=nodes, most=most))


def _replicas(facts: Facts) -> Iterator[Judged]:
    """Judge each host that is a replica; one that takes part and is none is well, also if it was one before."""
    for host in facts.hosts or ():
        if not host.takes_part:
            continue
        following = host.following
        if following is None:
            yield Judged(Rule.REPLICA, host.name, State.WELL)
        elif following.goes_on is not None:
            behind_s = following.behind_s or 0
            is_late = not following.goes_on or behind_s >= _BEHIND_S
            state = State.ALARMING if is_late else State.WELL if behind_s <= _BEHIND_AGAIN_S else State.BETWEEN
            yield Judged(Rule.REPLICA, host.name, state, _values(goes_on=int(following.goes_on), behind_s=behind_s))


def _of_server(facts: Facts, thresholds: Thresholds) -> Iterator[Judged]:
    yield from _nodes(facts)
    yield from _replicas(facts)
    for host in facts.hosts or ():
        if host.certificate_ends is None:
            continue
        left = host.certificate_ends - facts.now
        near = timedelta(days=thresholds.certificate_days)
        state = State.ALARMING if left < near else State.WELL if left >= near + _CERTIFICATE_AGAIN else State.BETWEEN
        values = _values(ends=host.certificate_ends.isoformat())
        yield Judged(Rule.CERTIFICATE, host.name, state, values)
    for each in facts.resting or ():
        is_long = each.idle_s >= thresholds.idle_transaction_seconds
        state = State.ALARMING if is_long else State.BETWEEN
        yield Judged(Rule.IDLE_TRANSACTION, each.login, state, _values(idle_s=each.idle_s, rows=each.rows))


def _values(**values: object) -> tuple[tuple[str, str], ...]:
    return tuple((name, str(value)) for name, value in values.items())
