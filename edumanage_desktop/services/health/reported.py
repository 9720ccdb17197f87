"""What was found about the health of a service, as JSON and in the text form that Prometheus reads.

Format: https://prometheus.io/docs/instrumenting/exposition_formats/ (text, version 0.0.4).
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict
from typing import Any

from edumanage_desktop.domain.health import Alert, Gauge, Metric, Totals
from edumanage_desktop.services.health.alert_words import DIAGNOSES, meaning, told
from edumanage_desktop.services.health.facts import HostState, LookedAt
from edumanage_desktop.services.health.unlooked import unlooked
from edumanage_desktop.services.health.watching import Looked
from edumanage_desktop.services.maintenance.growth import TableSize

_PREFIX = "edumanage"
_UP = "Whether the department could be asked."
_NOTHING = Totals()
_MEASURED: tuple[tuple[str, str, Callable[[Totals], float]], ...] = (
    ("seen", "How often it happened within five minutes.", lambda totals: totals.seen),
    ("failed", "How often it failed within five minutes.", lambda totals: totals.failed),
    ("slow", "How often it took too long within five minutes.", lambda totals: totals.slow),
    ("mean_seconds", "How long it took on average within five minutes.", lambda totals: (totals.mean_ms or 0) / 1000),
    ("longest_seconds", "How long the longest took within five minutes.", lambda totals: totals.longest_us / 1e6),
)


def document(looked: Looked, tables: Sequence[TableSize] = ()) -> dict[str, Any]:
    """Return what a look came to as a JSON document, with the size of every table."""
    facts = looked.facts
    return {
        "at": facts.now.isoformat(),
        "well": not looked.alerts,
        "reached": True,
        "metrics": {
            str(metric): {
                "five_minutes": _totals((facts.soon or {}).get(metric, _NOTHING)),
                "hour": _totals((facts.lately or {}).get(metric, _NOTHING)),
            }
            for metric in Metric
        },
        "gauges": {str(gauge): value for gauge, value in facts.gauges.items()},
        "hosts": [_host(host) for host in facts.hosts or ()],
        "tables": [asdict(table) for table in tables],
        "looked_at": _moments(facts.looked_at),
        "unlooked": list(unlooked(facts)),
        "alerts": [alert_document(alert) for alert in looked.alerts],
    }


def _host(host: HostState) -> dict[str, Any]:
    following = host.following
    return {
        "name": host.name,
        "takes_part": host.takes_part,
        "replica": None if following is None else asdict(following),
    }


def _moments(looked: LookedAt | None) -> dict[str, str | None]:
    moments = {} if looked is None else {"work": looked.ran, "rights": looked.rights, "history": looked.chains}
    return {name: None if at is None else at.isoformat() for name, at in moments.items()}


def alert_document(alert: Alert) -> dict[str, Any]:
    """Return an alert as a JSON document."""
    return {
        "rule": str(alert.rule),
        "subject": alert.subject,
        "number": alert.number,
        "since": alert.since.isoformat(),
        "said": str(told(alert)),
        "means": str(meaning(alert.rule)),
        "find_out": DIAGNOSES[alert.rule],
        "acknowledged_by": alert.acknowledged_by,
    }


def prometheus(looked: Looked) -> str:
    """Return it as lines of metrics; an alert that stands is 1, and none has no line."""
    return "\n".join(_lines(looked)) + "\n"


def unreached(sentence: str) -> dict[str, Any]:
    """Return as a JSON document that the department could not be asked, and why."""
    return {"well": False, "reached": False, "said": sentence}


def prometheus_unreached() -> str:
    """Return the same as a metric; of everything else nothing is known."""
    return "\n".join((*_head("up", _UP), f"{_PREFIX}_up 0")) + "\n"


def _totals(totals: Totals) -> Mapping[str, Any]:
    return {
        "seen": totals.seen,
        "failed": totals.failed,
        "slow": totals.slow,
        "mean_ms": None if totals.mean_ms is None else round(totals.mean_ms, 3),
        "longest_ms": round(totals.longest_us / 1000, 3),
    }


def _lines(looked: Looked) -> Iterator[str]:
    yield from _head("up", _UP)
    yield f"{_PREFIX}_up 1"
    for name, words, value in _MEASURED:
        yield from _head(name, words)
        for metric in Metric:
            totals = (looked.facts.soon or {}).get(metric, _NOTHING)
            yield f'{_PREFIX}_{name}{{metric="{metric}"}} {value(totals):g}'
    for gauge in Gauge:
        if gauge in looked.facts.gauges:
            name = str(gauge).replace("-", "_")
            yield from _head(name, _GAUGES[gauge])
            yield f"{_PREFIX}_{name} {looked.facts.gauges[gauge]}"
    yield from _replicas(looked.facts.hosts or ())
    yield from _head("alert", "An alert that stands.")
    for alert in looked.alerts:
        is_seen = "true" if alert.acknowledged_by else "false"
        yield f'{_PREFIX}_alert{{rule="{alert.rule}",subject="{_label(alert.subject)}",acknowledged="{is_seen}"}} 1'


def _replicas(hosts: Sequence[HostState]) -> Iterator[str]:
    told = [(host.name, host.following) for host in hosts if host.following and host.following.goes_on is not None]
    if told:
        yield from _head("replica_goes_on", "Whether a replica takes in what is written.")
    for name, following in told:
        yield f'{_PREFIX}_replica_goes_on{{host="{_label(name)}"}} {int(bool(following.goes_on))}'


def _label(text: str) -> str:
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace('"', '\\"')


def _head(name: str, words: str) -> tuple[str, str]:
    return f"# HELP {_PREFIX}_{name} {words}", f"# TYPE {_PREFIX}_{name} gauge"


_GAUGES = {
    Gauge.STORE_FREE: "Free bytes on the disk of the files, or of what their bucket may hold.",
    Gauge.STORE_TOTAL: "Bytes of the disk of the files, or that their bucket may hold.",
    Gauge.STORE_USED: "Bytes that are used of the bucket of the files.",
    Gauge.STORE_NAMED: "Bytes of files in the bucket that the database names.",
    Gauge.STORE_HELD: "Bytes that the bucket of the files held when it was listed last.",
    Gauge.DATABASE_FREE: "Free bytes on the disk of an embedded database.",
    Gauge.DATABASE_SIZE: "Bytes of the database.",
    Gauge.CONNECTIONS: "Open connections of the server.",
    Gauge.MOST_CONNECTIONS: "How many connections the server takes.",
    Gauge.SLOW_QUERIES: "Slow queries since the servers of the connection were started.",
    Gauge.SLOW_FROM: "From how many milliseconds on a query is slow.",
    Gauge.LOCK_WAITS: "Waits for locks of rows since the servers of the connection were started.",
    Gauge.LOCKS_WAITING: "How many wait for locks of rows now.",
    Gauge.QUESTIONS: "Questions since the server was started.",
    Gauge.CLUSTER_NODES: "Nodes of the cluster that take part.",
    Gauge.REPLICA_BEHIND: "Seconds by which the replica that is furthest behind is behind.",
    Gauge.REPLICAS_STILL: "How many replicas stand still.",
}
