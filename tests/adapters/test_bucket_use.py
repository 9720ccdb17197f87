"""What a bucket for files is used for is told and foretold, and alarming by the capacity that a department settled."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from edumanage_desktop.domain.health import Gauge
from edumanage_desktop.maintaining import maintenance_desk
from edumanage_desktop.services.health.figures import Span
from edumanage_desktop.watching_health import health_desk
from tests.adapters.judged_database import judged_database
from tests.adapters.test_archive import Department
from tests.adapters.test_health import GIB, reader
from tests.adapters.test_work import connections
from tests.adapters.watched_department import Watched
from tests.engines import EVERY_ENGINE, PrivateServers
from tests.object_storage import OWNER, ObjectStorage, key_with, store_in

_DAY_US = 86_400_000_000
_PORTAL_BYTES = 700


class InBucket(Watched):
    """A department whose files lie in a bucket, some of them a portal's that no row names."""

    def __init__(self, department: Department, objects: ObjectStorage, folder: Path) -> None:
        super().__init__(department.own, folder)
        self.place, self._department = objects.place(), department
        self.bucket = store_in(self.place)
        department.warm = self.bucket
        self.client: Any = objects.client(self.place)

    def command(self, *words: str, store: bool = True) -> tuple[int, Any, str]:
        return super().command(*words, *(("--store", self.place.url()) if store else ()), store=False)

    def hand_in(self, size_bytes: int) -> int:
        return self._department.hand_in("Essay", content=b"x" * size_bytes, decide=False)

    def let_portal_write(self) -> None:
        key = f"{self.place.prefix}/portal/essay.pdf"
        self.client.put_object(Bucket=self.place.bucket, Key=key, Body=b"p" * _PORTAL_BYTES)
        self.client.put_object(Bucket=self.place.bucket, Key="elsewhere/large.bin", Body=b"e" * 9_000)

    def gauges(self) -> dict[str, int]:
        _status, document, said = self.command("health")
        assert document is not None, said
        return {name: value for name, value in document["gauges"].items() if name.startswith("store-")}

    def let_an_hour_pass(self) -> None:
        """Let the sum of what is named be asked for anew."""
        with connections(self.judged).writing() as connection:
            connection.change("UPDATE work_claims SET run_uuid='' WHERE name='store-named'")

    def growth_free(self) -> int | None:
        desk = maintenance_desk(self.judged.client("adm"), store=self.place.url())
        return desk.growth.growth().store_free_bytes


@pytest.fixture(params=EVERY_ENGINE)
def department(
    request: pytest.FixtureRequest,
    tmp_path: Path,
    servers: PrivateServers,
    objects: ObjectStorage,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[InBucket]:
    monkeypatch.setenv("EDUMANAGE_STORE_SECRET", OWNER.secret)
    monkeypatch.setenv("EDUMANAGE_STORE_KEY_ID", OWNER.key_id)
    (tmp_path / "w").mkdir()
    with judged_database(request.param, folder=tmp_path, server=servers.of(request.param)) as own:
        yield InBucket(Department(own, tmp_path), objects, tmp_path / "w")


def test_what_is_named_is_told_at_once_and_what_is_held_once_work_has_listed_it(department: InBucket) -> None:
    department.hand_in(3_000)
    department.let_portal_write()
    assert department.gauges() == {"store-used-bytes": 3_000, "store-named-bytes": 3_000}
    task = department.tasks()["storage"]
    assert (task["held_bytes"], task["named_bytes"]) == (3_700, 3_000)
    assert "held_bytes" not in department.tasks()["storage"], "once a day"
    department.hand_in(1_000)
    department.let_an_hour_pass()
    expected = {"store-used-bytes": 4_700, "store-named-bytes": 4_000, "store-held-bytes": 3_700}
    assert department.gauges() == expected, "what is new is known before it is listed"
    status, text, _said = Watched.command(department, "health", store=False)
    assert (status, "store-used-bytes" in text["gauges"]) == (0, False), "of a bucket that nobody named"


def test_the_sum_is_asked_for_once_an_hour(department: InBucket) -> None:
    department.hand_in(3_000)
    assert department.gauges()["store-named-bytes"] == 3_000
    department.hand_in(1_000)
    assert department.gauges()["store-named-bytes"] == 3_000
    department.let_an_hour_pass()
    assert department.gauges()["store-named-bytes"] == 4_000


def test_a_capacity_makes_room_that_is_alarming_when_it_ends(department: InBucket) -> None:
    department.hand_in(9_500_000)
    assert department.alerts() == {}
    assert department.growth_free() is None
    department.settle(bucket_capacity_bytes=10_000_000)
    alert = department.alerts()["free-storage"]
    shown = f"s3://{department.place.bucket}/uploads"
    assert alert["subject"] == shown
    assert alert["said"] == f"5 % of what the bucket {shown} may hold are free (0 of 10 MB)."
    assert "OWNER" not in str(alert)
    assert department.gauges()["store-free-bytes"] == 500_000 == department.growth_free()
    department.settle(bucket_capacity_bytes=20_000_000)
    assert department.alerts() == {}
    department.settle(bucket_capacity_bytes=9_600_000)
    assert set(department.alerts()) == {"free-storage"}
    department.settle(bucket_capacity_bytes=0)
    assert department.alerts() == {}, "any amount has room"


def test_the_day_on_which_a_bucket_is_full_is_told_by_what_it_may_hold_now(department: InBucket) -> None:
    own = department.judged
    now_us = own.client("adm").reader.now_us()
    own.root("DROP TRIGGER health_gauges_bi")
    for days in range(30, 0, -1):
        insert = "INSERT INTO health_gauges(gauge,at_us,value) VALUES('store-used-bytes',:at,:v)"
        own.root(insert, at=now_us - days * _DAY_US, v=(100 - days) * GIB)
    figures = reader(own).figures(Span.HOUR)
    looked = health_desk(own.client("adm"), store=department.place.url()).watch.look()
    assert figures.brought_up_to_date(looked.facts.gauges, ()).files_full_at() is None, "it may hold any amount"
    for capacity, days in ((150 * GIB, 50), (200 * GIB, 100)):
        room = {Gauge.STORE_FREE: capacity - 100 * GIB, Gauge.STORE_TOTAL: capacity}
        of_now = {**looked.facts.gauges, Gauge.STORE_USED: 100 * GIB, **room}
        full = figures.brought_up_to_date(of_now, ()).files_full_at()
        assert full is not None
        assert days - 2 <= (full - reader(own).now()).days <= days + 2


def test_with_a_key_that_may_not_list_what_is_named_is_told_all_the_same(
    department: InBucket, objects: ObjectStorage, monkeypatch: pytest.MonkeyPatch
) -> None:
    department.hand_in(3_000)
    reads = {"Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}], "Version": "2012-10-17"}
    key = key_with(objects, {"reads": reads})
    monkeypatch.setenv("EDUMANAGE_STORE_SECRET", key.secret)
    monkeypatch.setenv("EDUMANAGE_STORE_KEY_ID", key.key_id)
    objects.judge()
    try:
        task = department.tasks()["storage"]
        assert ("held_bytes" in task, task["trouble"]) == (False, [])
        assert task["left_alone"].startswith("What the bucket really holds was not counted; its owner's key may list")
    finally:
        objects.judge_nobody()
    assert department.gauges() == {"store-used-bytes": 3_000, "store-named-bytes": 3_000}
