"""Decided work rests in a bucket and comes back, and a bucket that goes away in the middle costs nothing."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from edumanage_desktop.adapters.file_store.s3 import S3FileStore
from edumanage_desktop.domain.errors import FileUnreadable, StoreError
from edumanage_desktop.domain.store_place import BucketPlace
from edumanage_desktop.services.archive.archiving import Archiving
from tests.adapters.judged_database import judged_database
from tests.adapters.test_archive import LATER, PORTAL, Department
from tests.cutting_proxy import CuttingProxy
from tests.engines import EVERY_ENGINE, PrivateServers
from tests.object_storage import OWNER, ObjectStorage, store_in

FOR_GOOD = 1_000_000
MOST_REQUESTS = 40


@pytest.fixture
def proxy(objects: ObjectStorage) -> Iterator[CuttingProxy]:
    through = CuttingProxy(server_port=objects.port)
    yield through
    through.close()


@pytest.fixture
def place(objects: ObjectStorage, proxy: CuttingProxy, monkeypatch: pytest.MonkeyPatch) -> BucketPlace:
    """A new bucket, seen through the proxy, whose key stands in the surroundings."""
    monkeypatch.setenv("EDUMANAGE_STORE_SECRET", OWNER.secret)
    monkeypatch.setenv("EDUMANAGE_STORE_KEY_ID", OWNER.key_id)
    made = objects.place(prefix="cold")
    return objects.place(port=proxy.port, prefix="cold", bucket=made.bucket)


@pytest.fixture(params=EVERY_ENGINE)
def department(
    request: pytest.FixtureRequest, tmp_path: Path, servers: PrivateServers, place: BucketPlace
) -> Iterator[Department]:
    """A department of each engine, whose archive is the bucket."""
    with judged_database(request.param, folder=tmp_path, server=servers.of(request.param)) as own:
        made = Department(own, tmp_path)
        made.desk.use_place(place.url())
        yield made


def in_bucket(objects: ObjectStorage, place: BucketPlace) -> dict[str, bytes]:
    """Return what stands in the bucket, asked past the proxy."""
    straight = BucketPlace(place.bucket, place.prefix, objects.endpoint, place.region)
    client: Any = objects.client(straight)
    listed = client.list_objects_v2(Bucket=place.bucket).get("Contents", ())
    return {
        str(each["Key"]).removeprefix("cold/"): client.get_object(Bucket=place.bucket, Key=each["Key"])["Body"].read()
        for each in listed
    }


def test_work_goes_into_a_bucket_with_its_row_and_comes_back_as_it_was(
    department: Department, objects: ObjectStorage, place: BucketPlace
) -> None:
    own, large = department.own, b"large" * 2_000_000
    first, second = department.hand_in("First"), department.hand_in("Large", content=large)
    department.hand_in("Newest", decide=False)
    contents = {department.key(each): department.content(department.warm, each) for each in (first, second)}
    rows = {each: own.root(PORTAL, u=each) for each in (first, second)}
    done, record = department.desk.archive(LATER, remove_rows=True)
    assert (done.works, done.files, done.rows_removed, done.left) == (2, 2, 2, [])
    assert record is not None
    assert in_bucket(objects, place) == contents
    for upload in (first, second):
        assert not department.is_in(department.warm, upload)
        assert own.root(PORTAL, u=upload) == []
        for login in ("ann", "stu", "reg"):
            assert department.content(department.store(login), upload) == contents[department.key(upload)]
    assert department.shown("ann", archived=True) == [second, first]
    for upload in (first, second):
        with department.desk.archiving() as archiving:
            assert archiving.retrieve(upload) == 1
        assert own.root(PORTAL, u=upload) == rows[upload]
        assert department.content(department.warm, upload) == contents[department.key(upload)]
    assert in_bucket(objects, place) == {}
    assert own.act("ann", "reopen", first).accepted
    assert department.broken() == []


def test_what_is_altered_in_the_bucket_is_not_taken_for_the_file(
    department: Department, objects: ObjectStorage, place: BucketPlace
) -> None:
    upload = department.hand_in("Altered")
    department.hand_in("Newest", decide=False)
    content = department.content(department.warm, upload)
    straight = store_in(BucketPlace(place.bucket, place.prefix, objects.endpoint, place.region))
    client: Any = objects.client(place)
    client.put_object(Bucket=place.bucket, Key=f"cold/{department.key(upload)}", Body=b"somebody else's")
    assert department.desk.archive(LATER)[0].works == 1
    assert department.content(straight, upload) == content, "it was exchanged before the file was removed"
    assert not department.is_in(department.warm, upload)


def gone_after(store: S3FileStore, proxy: CuttingProxy, request: int) -> Callable[[], int]:
    """Let the bucket be gone from a request on; return what tells how many there were."""
    asked = 0

    def count(**_sent: Any) -> None:
        nonlocal asked
        asked += 1
        if asked == request:
            proxy.cut_up(after_bytes=0, times=FOR_GOOD)

    store._client().meta.events.register("before-send.s3", count)
    return lambda: asked


def is_back(proxy: CuttingProxy) -> None:
    proxy.cut_up(after_bytes=0, times=0)


def test_gone_at_any_request_nothing_is_lost_and_the_next_run_goes_on(
    department: Department, objects: ObjectStorage, place: BucketPlace, proxy: CuttingProxy
) -> None:
    own, newest, request, ended = department.own, department.hand_in("Newest", decide=False), 0, set[Any]()
    while len(ended) < 2:
        request += 1
        assert request < MOST_REQUESTS, "it never ended"
        upload = department.hand_in(f"Work {request}")
        own.act("stu", "withdraw", newest)
        newest = department.hand_in("Newest", decide=False)
        row, content = own.root(PORTAL, u=upload), department.content(department.warm, upload)
        for move in (archived, retrieved):
            is_gone = cut_off(department, place, proxy, upload, move=move, request=request)
            if not is_gone:
                ended.add(move)
            is_warm = department.is_in(department.warm, upload)
            if is_warm:
                assert department.content(department.warm, upload) == content, "whole, also while the bucket is away"
            elif is_gone:
                with pytest.raises(FileUnreadable, match="archive"):
                    department.content(department.store(), upload)
            assert (upload in department.shown("ann")) is not (upload in department.shown("ann", archived=True))
            is_back(proxy)
            assert department.content(department.store(), upload) == content
            assert department.broken() == []
            if is_gone:
                move(department, place, upload)
            standing = own.root(PORTAL, u=upload)
            if move is archived:
                assert (standing, department.is_in(department.warm, upload)) == ([], False)
                assert in_bucket(objects, place)[department.key(upload)] == content
            else:
                assert standing == row
                assert department.content(department.warm, upload) == content
                assert department.key(upload) not in in_bucket(objects, place)
        own.act("ann", "reopen", upload)
    assert request > 3
    assert department.broken() == []


def archived(department: Department, place: BucketPlace, _upload: int, cold: S3FileStore | None = None) -> None:
    archiving_into(department, cold or store_in(place)).run(LATER, remove_rows=True)


def retrieved(department: Department, place: BucketPlace, upload: int, cold: S3FileStore | None = None) -> None:
    archiving_into(department, cold or store_in(place)).retrieve(upload)


def archiving_into(department: Department, cold: S3FileStore) -> Archiving:
    return Archiving(records=department.records, warm=department.warm, cold=cold)


def cut_off(
    department: Department, place: BucketPlace, proxy: CuttingProxy, upload: int, *, move: Any, request: int
) -> bool:
    """Do it while the bucket goes away at a request; return whether that was told."""
    cold = store_in(place)
    asked = gone_after(cold, proxy, request)
    try:
        move(department, place, upload, cold)
    except StoreError:
        return asked() >= request
    return False
