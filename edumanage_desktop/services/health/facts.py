"""What is known of a service at a moment, by whoever looks: some know more than others."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Protocol

from edumanage_desktop.domain.health import Gauge, Metric, Rule, Totals
from edumanage_desktop.services.maintenance.growth import TableSize

SOON = timedelta(minutes=5)
LATELY = timedelta(hours=1)
"""Over which time answers are judged, and over which hand-ins, of which there are fewer."""
LATELY_WHOLE = timedelta(days=7)
"""A cluster that had more nodes within this time misses some; later it is taken to have so many."""


@dataclass(frozen=True, slots=True)
class Disk:
    """Where files or the database stand, and how much room is free of how much; a bucket may have no end."""

    place: str
    free_bytes: int
    total_bytes: int
    is_endless: bool = False

    @property
    def free_percent(self) -> float:
        """Return how much of it is free."""
        if self.is_endless:
            return 100.0
        return 100 * self.free_bytes / self.total_bytes if self.total_bytes else 0.0


@dataclass(frozen=True, slots=True)
class Following:
    """How a replica follows its source: whether it takes in what was written there, and how many seconds it is behind.

    `goes_on` is None where whoever looks is not told, `behind_s` there too, and for a replica that stands still.
    """

    goes_on: bool | None
    behind_s: int | None = None


@dataclass(frozen=True, slots=True)
class HostState:
    """A host of the database: whether it takes part, and until when its certificate holds; None where none is shown.

    `following` is None for a host that is no replica, or is away.
    """

    name: str
    takes_part: bool
    certificate_ends: datetime | None = None
    following: Following | None = None


@dataclass(frozen=True, slots=True)
class Resting:
    """A transaction that does nothing and holds locks."""

    login: str
    idle_s: int
    rows: int


@dataclass(frozen=True, slots=True)
class Trouble:
    """Something that another part of the program found alarming: about what, told by which figures."""

    rule: Rule
    subject: str = ""
    values: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class LookedAt:
    """When `work` ran last, and when it looked at what takes long; None for never."""

    ran: datetime | None
    rights: datetime | None
    chains: datetime | None


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known at `now` (UTC); what nobody could look at is None.

    `soon` and `lately` are what all windows measured in the last minutes and the last hour, `minutes` what they did in
    each minute of `soon`. `troubles` are those of
    rules that others judge, all that there are of the rules in `judged`. `tables` are known where that costs nothing,
    the largest first. `most_nodes` is how many nodes the cluster had at most within `LATELY_WHOLE`.
    """

    now: datetime
    soon: Mapping[Metric, Totals] | None = None
    lately: Mapping[Metric, Totals] | None = None
    minutes: Mapping[Metric, Sequence[Totals]] = field(default_factory=dict)
    disks: Sequence[Disk] = ()
    hosts: Sequence[HostState] | None = None
    resting: Sequence[Resting] | None = None
    judged: frozenset[Rule] = frozenset()
    troubles: Sequence[Trouble] = ()
    gauges: Mapping[Gauge, int] = field(default_factory=dict)
    tables: Sequence[TableSize] | None = None
    looked_at: LookedAt | None = None
    most_nodes: int | None = None


@dataclass(frozen=True, slots=True)
class Thresholds:
    """From where on something is alarming, by the settings of the department."""

    upload_failures_percent: int
    slow_answers_ms: int
    database_errors: int
    free_storage_percent: int
    certificate_days: int
    idle_transaction_seconds: int

    @classmethod
    def of(cls, settings: Mapping[str, int]) -> "Thresholds":
        """Return them from the values in force by name."""
        return cls(**{name: settings[f"alert_{name}"] for name in cls.__dataclass_fields__})


class FactFinder(Protocol):
    """Looks at everything that can be looked at from here; a part that cannot be asked leaves its facts unknown."""

    def facts(self) -> Facts:
        """Return what is known. Raises the `DatabaseError`s and `Refused` where not even the database can be asked."""
        ...

    def thresholds(self) -> Thresholds:
        """Return the settings in force; raises as `facts`."""
        ...
