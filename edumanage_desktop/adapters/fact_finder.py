"""Finds out what is known of a service from here: what windows measured, disks, hosts, and what others judged."""

import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from edumanage_desktop.adapters.bucket_use import BucketUse, use_of
from edumanage_desktop.adapters.database.connections import Connection, Connections
from edumanage_desktop.adapters.database.failures import driver_errors, translated
from edumanage_desktop.adapters.database.health_figures import DatabaseHealthReader
from edumanage_desktop.adapters.database.replica_status import following_of
from edumanage_desktop.adapters.database.server_status import counted_by_host, counted_together, status_of
from edumanage_desktop.adapters.database.work_claims import DatabaseWorkClaims
from edumanage_desktop.domain.errors import RefusalCode, Refused
from edumanage_desktop.domain.health import Gauge, Rule, whole
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.domain.settings import BY_NAME
from edumanage_desktop.domain.store_place import BucketPlace
from edumanage_desktop.services.backup.standing import ALARMING, Standing
from edumanage_desktop.services.health.facts import (
    LATELY,
    LATELY_WHOLE,
    SOON,
    Disk,
    Facts,
    HostState,
    LookedAt,
    Resting,
    Thresholds,
    Trouble,
)

_SETTINGS = "SELECT name,value FROM settings_in_force WHERE name LIKE 'alert%'"
_ENDED = "SELECT login,subject,detail FROM events WHERE kind='lock-ended' AND at_us>:since ORDER BY at_us"
_DENIED = Sentence("Only an administrator of the department watches over its health. Nothing was changed.")
CHECKED = {Rule.BROKEN_CHAIN: "health-chain", Rule.PERMISSIONS: "health-rights"}
"""Where `work` notes how much it found when it looked last; that takes too long for every look."""
_FOUND = {Rule.BROKEN_CHAIN: "broken", Rule.PERMISSIONS: "drifted"}


@dataclass(frozen=True, slots=True)
class Places:
    """The folders whose disks are looked at, None for what is elsewhere; `bucket` is where files lie in one."""

    store: Path | None
    database: Path | None
    bucket: BucketPlace | None = None


class ServiceFactFinder:
    """See `services.health.facts.FactFinder`; `find_standing` tells how backups stand."""

    def __init__(
        self,
        *,
        connections: Connections,
        reader: DatabaseHealthReader,
        places: Places,
        find_standing: Callable[[], Standing],
    ) -> None:
        self._connections, self._reader, self._places = connections, reader, places
        self._find_standing = find_standing
        self._claims = DatabaseWorkClaims(connections=connections)

    def facts(self) -> Facts:
        """Look at everything, the database first, which says whether somebody may."""
        with translated(), self._connections.reading() as connection:
            if connection.value("SELECT 1 FROM my_roles WHERE role='admin'") is None:
                raise Refused(RefusalCode.DENIED, _DENIED, {"reason": "kind"})
        now = self._reader.now()
        standing = self._find_standing()
        troubles = [Trouble(Rule.BACKUP)] if standing.backup in ALARMING else []
        troubles += [Trouble(Rule.DRILL)] if standing.drill in ALARMING else []
        noted = {rule: self._claims.remembered(name) for rule, name in CHECKED.items()}
        troubles += [
            Trouble(rule, values=((_FOUND[rule], number),)) for rule, number in noted.items() if number not in ("", "0")
        ]
        minutes = self._reader.minutes(SOON)
        status = status_of(self._connections)
        hosts = list(self._hosts()) if self._connections.is_server else None
        gauges = {**status.gauges, **_of_hosts(hosts or ()), **self._rooms()}
        bucket = self._bucket()
        if bucket is not None:
            gauges |= bucket.gauges
        disks = [
            disk
            for disk in (
                _disk(self._places.store),
                None if bucket is None else bucket.disk,
                _disk(self._places.database),
            )
            if disk is not None
        ]
        return Facts(
            now=now,
            soon={metric: whole(totals) for metric, totals in minutes.items()},
            lately=self._reader.sums(LATELY),
            minutes=minutes,
            disks=disks,
            hosts=None if hosts is None else [state for state, _counted in hosts],
            resting=self._resting(now.timestamp()),
            judged=frozenset({Rule.BACKUP, Rule.DRILL, *(rule for rule, number in noted.items() if number)}),
            troubles=troubles,
            gauges=gauges,
            tables=status.tables,
            most_nodes=self._most_nodes(status.gauges),
            looked_at=LookedAt(
                ran=self._claims.worked_at(),
                rights=self._claims.done_at(CHECKED[Rule.PERMISSIONS]),
                chains=self._claims.done_at(CHECKED[Rule.BROKEN_CHAIN]),
            ),
        )

    def thresholds(self) -> Thresholds:
        """Read the settings, which everybody may."""
        return thresholds_of(self._connections)

    def _hosts(self) -> Iterator[tuple[HostState, Mapping[Gauge, int] | None]]:
        """Yield how every host of a server is, with what it counts, None for one that does not tell."""
        for name, connection in self._connections.each_host():
            if connection is None or not connection.takes_part():
                ends = None if connection is None else connection.certificate_ends()
                yield HostState(name, takes_part=False, certificate_ends=ends), None
            else:
                yield _looked_at(name, connection)

    def _most_nodes(self, gauges: Mapping[Gauge, int]) -> int | None:
        now = gauges.get(Gauge.CLUSTER_NODES)
        return None if now is None else max(now, self._reader.most(Gauge.CLUSTER_NODES, LATELY_WHOLE) or 0)

    def _resting(self, now_s: float) -> Sequence[Resting] | None:
        """Return what was found resting in the last minutes, and ended; nobody else may see it."""
        if not self._connections.is_server:
            return None
        since_us = int((now_s - SOON.total_seconds()) * 1_000_000)
        with translated(), self._connections.reading() as connection:
            rows = connection.rows(_ENDED, {"since": since_us})
        found: dict[str, Resting] = {}
        for _by, login, detail in rows:
            values = dict(part.split("=", 1) for part in str(detail or "").split() if "=" in part)
            with suppress(ValueError):
                found[str(login)] = Resting(str(login), int(values.get("idle_s", 0)), int(values.get("rows", 0)))
        return list(found.values())

    def _bucket(self) -> BucketUse | None:
        return None if self._places.bucket is None else use_of(self._connections, self._places.bucket)

    def _rooms(self) -> Mapping[Gauge, int]:
        store, database = _disk(self._places.store), _disk(self._places.database)
        found: dict[Gauge, int] = {}
        if store is not None:
            found |= {Gauge.STORE_FREE: store.free_bytes, Gauge.STORE_TOTAL: store.total_bytes}
        if database is not None:
            found[Gauge.DATABASE_FREE] = database.free_bytes
        return found


def thresholds_of(connections: Connections) -> Thresholds:
    """Return the settings in force, which everybody may read; raises the `DatabaseError`s."""
    with translated(), connections.reading() as connection:
        kept = {str(name): int(str(value)) for name, value in connection.rows(_SETTINGS) if value is not None}
    return Thresholds.of({**{name: each.otherwise for name, each in BY_NAME.items()}, **kept})


def _looked_at(name: str, connection: Connection) -> tuple[HostState, Mapping[Gauge, int] | None]:
    """Return how a host is that takes part; one that is lost meanwhile takes none."""
    ends = connection.certificate_ends()
    try:
        return HostState(name, True, ends, following_of(connection)), counted_by_host(connection)
    except driver_errors():
        return HostState(name, connection.takes_part(), ends), None


def _of_hosts(hosts: Sequence[tuple[HostState, Mapping[Gauge, int] | None]]) -> Mapping[Gauge, int]:
    """Return what all hosts come to; of replicas only what is told, and nothing where there is none."""
    found = dict(counted_together([counted for _state, counted in hosts]))
    following = [state.following for state, _counted in hosts if state.following is not None]
    behind = [each.behind_s for each in following if each.behind_s is not None]
    if behind:
        found[Gauge.REPLICA_BEHIND] = max(behind)
    if any(each.goes_on is not None for each in following):
        found[Gauge.REPLICAS_STILL] = sum(each.goes_on is False for each in following)
    return found


def _disk(folder: Path | None) -> Disk | None:
    if folder is None:
        return None
    try:
        usage = shutil.disk_usage(folder)
    except OSError:
        return None
    return Disk(str(folder), usage.free, usage.total)
