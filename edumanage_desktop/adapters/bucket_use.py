"""How much of a bucket for files is used: by what the database names, and by what the bucket really holds."""

import time
from collections.abc import Mapping
from dataclasses import dataclass

from edumanage_desktop.adapters.database.access_facts import setting_in_force
from edumanage_desktop.adapters.database.connections import Connections
from edumanage_desktop.adapters.database.failures import translated
from edumanage_desktop.adapters.database.work_claims import DatabaseWorkClaims
from edumanage_desktop.adapters.file_store.s3 import S3FileStore
from edumanage_desktop.domain.errors import StoreError
from edumanage_desktop.domain.health import Gauge
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.domain.store_place import BucketPlace
from edumanage_desktop.services.health.facts import Disk
from edumanage_desktop.services.work import KeepGoing, TaskResult

_CAPACITY = "bucket_capacity_bytes"
_NAMED_HERE = """SELECT COALESCE(SUM(s.size_bytes),0) FROM upload_state s JOIN student_uploads u ON u.id=s.upload_id
 WHERE u.id>0"""
"""What stands in the archive alone lies in the archive's own place."""
_SUMMED, _LISTED = "store-named", "store-held"
"""Where it is noted how much was found at last: the sum of a million sizes is asked for once an hour by all together,
and a bucket is listed once a day, a thousand files in an answer."""
_SUMMED_EVERY_S, _LISTED_EVERY_S = 3600, 86_400
_LISTED_AT_MOST_S = 120.0
_SIGN_EVERY_S = 20.0
_TOO_MANY = Sentence(
    "What the bucket really holds was not counted, for it holds too many files to be listed within two minutes. What"
    " the database names there is told all the same."
)


@dataclass(frozen=True, slots=True)
class BucketUse:
    """What is used of a bucket; `held_bytes` is None where it was never listed, `capacity_bytes` 0 for any amount."""

    place: str
    named_bytes: int
    surplus_bytes: int
    held_bytes: int | None
    capacity_bytes: int

    @property
    def used_bytes(self) -> int:
        """Return what the database names now, and what nothing named when the bucket was listed last."""
        return self.named_bytes + self.surplus_bytes

    @property
    def free_bytes(self) -> int | None:
        """Return what may still be kept, None for any amount."""
        return max(0, self.capacity_bytes - self.used_bytes) if self.capacity_bytes else None

    @property
    def disk(self) -> Disk:
        """Return the room as that of a disk."""
        return Disk(self.place, self.free_bytes or 0, self.capacity_bytes, is_endless=not self.capacity_bytes)

    @property
    def gauges(self) -> Mapping[Gauge, int]:
        """Return all of it as gauges."""
        found = {Gauge.STORE_USED: self.used_bytes, Gauge.STORE_NAMED: self.named_bytes}
        if self.held_bytes is not None:
            found[Gauge.STORE_HELD] = self.held_bytes
        if self.free_bytes is not None:
            found |= {Gauge.STORE_FREE: self.free_bytes, Gauge.STORE_TOTAL: self.capacity_bytes}
        return found


def use_of(connections: Connections, bucket: BucketPlace) -> BucketUse:
    """Look up what is used, as an administrator; nothing is asked of the bucket. Raises the `DatabaseError`s."""
    claims = DatabaseWorkClaims(connections=connections)
    noted = claims.remembered(_SUMMED)
    if not noted or claims.is_due(_SUMMED, every_s=_SUMMED_EVERY_S):
        noted = str(_named_bytes(connections))
        claims.done(_SUMMED, go_on_at=noted)
    listed = [int(number) for number in claims.remembered(_LISTED).split()]
    with translated(), connections.reading() as connection:
        capacity_bytes = setting_in_force(connection, _CAPACITY)
    held_bytes = listed[0] if listed else None
    surplus_bytes = max(0, listed[0] - listed[1]) if listed else 0
    return BucketUse(_shown(bucket), int(noted), surplus_bytes, held_bytes, capacity_bytes)


def list_bucket_once(connections: Connections, store: S3FileStore, keep_going: KeepGoing) -> TaskResult:
    """Count once a day what a bucket really holds, and note it beside what the database names at that moment.

    One that takes too long to list, or may not be listed by this key, is left alone until the next day; what was
    listed before goes on to hold where it only cannot be asked.
    """
    claims = DatabaseWorkClaims(connections=connections)
    if not claims.is_due(_LISTED, every_s=_LISTED_EVERY_S):
        return TaskResult()
    try:
        held_bytes = _listed_bytes(store, keep_going)
    except StoreError as error:
        claims.done(_LISTED, go_on_at=claims.remembered(_LISTED))
        why = Sentence(
            "What the bucket really holds was not counted; its owner's key may list it. The store said: {why}",
            why=error.sentence,
        )
        return TaskResult(left_alone=why)
    if held_bytes is None:
        claims.done(_LISTED)
        return TaskResult(left_alone=_TOO_MANY)
    named_bytes = _named_bytes(connections)
    claims.done(_LISTED, go_on_at=f"{held_bytes} {named_bytes}")
    claims.done(_SUMMED, go_on_at=str(named_bytes))
    return TaskResult({"held_bytes": held_bytes, "named_bytes": named_bytes})


def _listed_bytes(store: S3FileStore, keep_going: KeepGoing) -> int | None:
    """Return what a bucket holds, None where listing it takes too long."""
    begun_s = signed_s = time.monotonic()
    held_bytes = 0
    for size_bytes in store.listed_bytes():
        held_bytes += size_bytes
        now_s = time.monotonic()
        if now_s - begun_s > _LISTED_AT_MOST_S:
            return None
        if now_s - signed_s > _SIGN_EVERY_S:
            signed_s = now_s
            keep_going()
    return held_bytes


def _named_bytes(connections: Connections) -> int:
    with translated(), connections.reading() as connection:
        return int(connection.value(_NAMED_HERE))


def _shown(bucket: BucketPlace) -> str:
    """Return how a bucket is told of: without its key, and where it is asked."""
    return "/".join(("s3:/", bucket.bucket, *([bucket.prefix] if bucket.prefix else [])))
