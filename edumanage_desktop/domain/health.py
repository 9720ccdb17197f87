"""What tells how the service is: what windows measure, what administrators' programs look at, and alerts."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import reduce

WEBHOOK, WEBHOOK_HOST = "alert_webhook", "webhook_host"
"""What the webhook's address, and the host in it, are called among the settings that administrators alone read."""
NOT_TOLD = "*"
"""What stands in the history of settings in place of an address, which often holds a secret."""


class Metric(StrEnum):
    """What every window measures: how often it happened, how often it failed, and how long it took."""

    UPLOAD = "upload"
    """Work that was handed in; failed is one that could not be, not one that the rules refuse."""
    ANSWER = "answer"
    """A question to the database; failed is one that the database or the network did not answer."""
    ACT = "act"
    """A decision, a move, a hand-in: one row that the database judges; failed as for answers."""
    SIGN_IN = "sign-in"
    """Failed is one that was not let in."""
    FILE = "file"
    """A file of the store that was read or written."""


class Gauge(StrEnum):
    """What an administrator's program looks up from time to time, as a whole number."""

    STORE_FREE = "store-free-bytes"
    STORE_TOTAL = "store-total-bytes"
    STORE_USED = "store-used-bytes"
    """In a bucket, as the next two: what the database names there, and what nothing named when it was listed last."""
    STORE_NAMED = "store-named-bytes"
    STORE_HELD = "store-held-bytes"
    """What the bucket really held when it was listed last, portal's files among it."""
    DATABASE_FREE = "database-free-bytes"
    """On the disk of an embedded database."""
    DATABASE_SIZE = "database-bytes"
    CONNECTIONS = "connections"
    MOST_CONNECTIONS = "most-connections"
    SLOW_QUERIES = "slow-queries"
    """Since the servers of the department were started, as the next."""
    LOCK_WAITS = "lock-waits"
    SLOW_FROM = "slow-queries-from-ms"
    """From which time on a query counts as slow, by the server's `long_query_time`."""
    LOCKS_WAITING = "lock-waits-now"
    QUESTIONS = "questions"
    """Since the server was started."""
    CLUSTER_NODES = "cluster-nodes"
    REPLICA_BEHIND = "replica-behind-s"
    """Of the replicas that go on, the one that is furthest behind."""
    REPLICAS_STILL = "replicas-still"
    """How many replicas take nothing in; looked up only where there is a replica."""


ADDING_UP = frozenset({Gauge.SLOW_QUERIES, Gauge.LOCK_WAITS})
"""Gauges that count on since servers were started: what happened in a time is by how much they grew."""


class AlertStep(StrEnum):
    """What becomes of an alert, in this order; nobody has to acknowledge one before it is resolved."""

    RAISED = "raised"
    ACKNOWLEDGED = "acknowledged"
    RESOLVED = "resolved"


class Rule(StrEnum):
    """What is alarming."""

    UPLOAD_FAILURES = "upload-failures"
    SLOW_ANSWERS = "slow-answers"
    DATABASE_ERRORS = "database-errors"
    FREE_STORAGE = "free-storage"
    """Its subject is the place."""
    BACKUP = "backup"
    DRILL = "drill"
    CERTIFICATE = "certificate"
    """Its subject is the host."""
    IDLE_TRANSACTION = "idle-transaction"
    """Its subject is the login."""
    BROKEN_CHAIN = "broken-chain"
    CLUSTER_NODE = "cluster-node"
    """Its subject is the host."""
    PERMISSIONS = "permissions"
    REPLICA = "replica"
    """Its subject is the host."""


@dataclass(frozen=True, slots=True)
class Totals:
    """What all windows measured of a metric in a time."""

    seen: int = 0
    failed: int = 0
    slow: int = 0
    total_us: int = 0
    longest_us: int = 0

    @property
    def mean_ms(self) -> float | None:
        """Return how long one took on average, None where there was none."""
        return self.total_us / self.seen / 1000 if self.seen else None

    @property
    def failed_percent(self) -> float:
        """Return how many of a hundred failed."""
        return 100 * self.failed / self.seen if self.seen else 0.0

    def together(self, other: "Totals") -> "Totals":
        """Return what both count."""
        return Totals(
            self.seen + other.seen,
            self.failed + other.failed,
            self.slow + other.slow,
            self.total_us + other.total_us,
            max(self.longest_us, other.longest_us),
        )


def whole(totals: Iterable[Totals]) -> Totals:
    """Return what all of them count."""
    return reduce(Totals.together, totals, Totals())


@dataclass(frozen=True, slots=True)
class Alert:
    """An alert that stands, or stood: about what, since when (UTC), who knows of it, and until when.

    `values` are the figures by which it is told, of when it was raised; `number` counts how often the rule was alarmed
    about its subject.
    """

    rule: Rule
    subject: str
    number: int
    values: tuple[tuple[str, str], ...]
    since: datetime
    acknowledged_by: str | None = None
    acknowledged_at: datetime | None = None
    resolved_at: datetime | None = None

    @property
    def key(self) -> str:
        """Return what tells it from every other."""
        return f"{self.rule}:{self.subject}:{self.number}"
