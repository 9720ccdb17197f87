"""What every storage of backups keeps to, be it a folder or a bucket of an object store."""

import os
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path
from typing import Any, BinaryIO, NoReturn
from uuid import uuid4

import pytest

from edumanage_desktop.adapters.backup_archive.bucket_storage import BucketStorage
from edumanage_desktop.adapters.backup_archive.folder_storage import FolderStorage
from edumanage_desktop.domain.backups import RepositoryBusy, RepositoryUnavailable, TemporaryFolderFull
from edumanage_desktop.services.backup.locking import locked
from edumanage_desktop.services.backup.repository import read_whole
from edumanage_desktop.services.backup.storage import LOCK, Storage
from tests.adapters.backed_up import BackedUp, desk_over
from tests.adapters.judged_database import judged_database
from tests.object_storage import OWNER, QUICK, ObjectStorage
from tests.object_storage_server import UNCONDITIONAL


@pytest.fixture(params=["folder", "bucket"])
def storage(request: pytest.FixtureRequest, tmp_path: Path) -> Storage:
    """A storage of each kind in turn."""
    if request.param == "folder":
        folder = FolderStorage(root=tmp_path / "backups")
        folder.make_root()
        return folder
    place = request.getfixturevalue("objects").place(prefix="backups")
    return BucketStorage(place=place, find_key=lambda: OWNER, patience=QUICK)


def filled_with(content: bytes) -> Callable[[BinaryIO], None]:
    def fill(sink: BinaryIO) -> None:
        sink.write(content)

    return fill


def names(storage: Storage, prefix: str = "") -> list[str]:
    return sorted(each.name for each in storage.listed(prefix))


def test_what_was_put_is_there(storage: Storage) -> None:
    large = bytes(9 << 20)
    storage.put("snapshots/a/tables/x.tsv.zst", filled_with(large))
    storage.put("snapshots/a/manifest.json", filled_with(b"{}"))
    storage.settle()
    assert read_whole(storage, "snapshots/a/tables/x.tsv.zst") == large
    assert names(storage) == ["snapshots/a/manifest.json", "snapshots/a/tables/x.tsv.zst"]
    assert names(storage, "snapshots/a/tables/") == ["snapshots/a/tables/x.tsv.zst"]
    assert names(storage, "snapshots/b/") == []
    assert {each.name: each.size_bytes for each in storage.listed()}["snapshots/a/tables/x.tsv.zst"] == len(large)
    storage.put("snapshots/a/manifest.json", filled_with(b"other"))
    assert read_whole(storage, "snapshots/a/manifest.json") == b"other"


def test_what_breaks_off_leaves_nothing(storage: Storage) -> None:
    def fill(sink: BinaryIO) -> None:
        sink.write(b"half")
        raise OSError(28, "No space left on device")

    with pytest.raises((RepositoryUnavailable, TemporaryFolderFull)):
        storage.put("objects/ab/x", fill)
    assert names(storage) == []


def test_a_name_that_is_known_late(storage: Storage) -> None:
    assert storage.put_named_by(filled_with(b"one"), lambda: "objects/ab/one") == ("objects/ab/one", True)
    assert storage.put_named_by(filled_with(b"two"), lambda: "objects/ab/one", anew={"x"}) == ("objects/ab/one", False)
    assert read_whole(storage, "objects/ab/one") == b"one"
    assert storage.put_named_by(filled_with(b"two"), lambda: "objects/ab/one", anew={"objects/ab/one"})[1]
    assert read_whole(storage, "objects/ab/one") == b"two"
    assert names(storage) == ["objects/ab/one"]


def test_what_may_not_be_there_yet_is_made_once(storage: Storage) -> None:
    assert storage.put_new("locks/x", b"mine")
    assert not storage.put_new("locks/x", b"theirs")
    assert read_whole(storage, "locks/x") == b"mine"
    assert timedelta(0) <= storage.age("locks/x") < timedelta(minutes=1)
    storage.replace("locks/x", b"again")
    assert read_whole(storage, "locks/x") == b"again"
    storage.remove("locks/x")
    storage.remove("locks/x")
    assert names(storage) == []
    with pytest.raises(FileNotFoundError):
        storage.open("locks/x")
    with pytest.raises(FileNotFoundError):
        storage.age("locks/x")


def test_of_several_who_replace_the_same_content_one_succeeds(storage: Storage) -> None:
    takers = 6
    for number in range(8):
        held = f"dead {number}".encode()
        storage.replace("locks/x", held)
        gate = threading.Barrier(takers)

        def take(taker: int, held: bytes = held, gate: threading.Barrier = gate) -> bool:
            gate.wait()
            return storage.swap("locks/x", held, b"taker %d" % taker)

        with ThreadPoolExecutor(takers) as pool:
            taken = list(pool.map(take, range(takers)))
        assert taken.count(True) == 1
        assert read_whole(storage, "locks/x") == b"taker %d" % taken.index(True)
        assert not storage.swap("locks/x", held, b"late")
        assert names(storage) == ["locks/x"], "nothing is left of the others"
    storage.remove("locks/x")
    assert not storage.swap("locks/x", b"gone", b"late")
    assert names(storage) == []


def test_of_several_who_find_a_dead_lock_one_goes_on(storage: Storage, monkeypatch: pytest.MonkeyPatch) -> None:
    """All have seen the dead one's lock before anybody does anything about it."""
    takers, dead, at_work, most = 6, b'{"run": "dead"}', 0, 0
    ask, counting = type(storage).age, threading.Lock()
    gate, seen = threading.Barrier(takers), set[int]()

    def age(self: Any, name: str) -> timedelta:
        if read_whole(self, name) != dead:
            return ask(self, name)
        if threading.get_ident() not in seen:
            seen.add(threading.get_ident())
            gate.wait(60)
        return timedelta(minutes=11)

    def work(_taker: int) -> bool:
        nonlocal at_work, most
        try:
            with locked(storage, "backup") as lock:
                with counting:
                    at_work += 1
                    most = max(most, at_work)
                ended.wait(0.5)
                lock.check()
                with counting:
                    at_work -= 1
        except RepositoryBusy:
            return False
        return True

    monkeypatch.setattr(type(storage), "age", age)
    for _round in range(3):
        ended = threading.Event()
        seen.clear()
        storage.replace(LOCK, dead)
        with ThreadPoolExecutor(takers) as pool:
            assert list(pool.map(work, range(takers))).count(True) == 1
        assert most == 1
        assert names(storage) == []


def test_what_a_killed_job_was_writing_is_swept(tmp_path: Path) -> None:
    storage = FolderStorage(root=tmp_path / "backups")
    storage.make_root()
    for name in ("snapshots.json", "locks/x"):
        storage.replace(name, b"one")
        left = tmp_path / f"backups/{name}.0123abcd.writing"
        left.write_bytes(b"half")
        os.utime(left, (time.time() - 900, time.time() - 900))
    claim = tmp_path / "backups/locks/.x.0123456789abcdef.0.claim"
    claim.touch()
    os.utime(claim, (time.time() - 900, time.time() - 900))
    storage.replace("snapshots.json", b"two")
    assert storage.swap("locks/x", b"one", b"two")
    assert names(storage) == ["locks/x", "snapshots.json"]


def test_who_died_while_taking_over_keeps_nobody_from_it(tmp_path: Path) -> None:
    storage = FolderStorage(root=tmp_path / "backups")
    storage.make_root()
    storage.replace("locks/x", b"held")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("edumanage_desktop.adapters.backup_archive.folder_storage.written_durably", _killed)
        patch.setattr(Path, "unlink", lambda *_arguments, **_more: None)
        with pytest.raises(KeyboardInterrupt):
            storage.swap("locks/x", b"held", b"mine")
    assert not storage.swap("locks/x", b"held", b"mine"), "its claim is still young"
    (claim,) = (tmp_path / "backups/locks").glob(".*.claim")
    os.utime(claim, (time.time() - 900, time.time() - 900))
    assert storage.swap("locks/x", b"held", b"mine")
    assert names(storage) == ["locks/x"]


def _killed(*_arguments: object, **_more: object) -> NoReturn:
    raise KeyboardInterrupt


def test_a_sign_of_life_is_another_content(storage: Storage) -> None:
    with locked(storage, "backup") as lock:
        first = read_whole(storage, LOCK)
        lock.beat()
        second = read_whole(storage, LOCK)
        assert first != second
        lock.check()
        assert not storage.swap(LOCK, first, b"taken by who saw an older sign")
        lock.check()


def test_one_holds_the_lock(storage: Storage) -> None:
    with locked(storage, "backup"), pytest.raises(RepositoryBusy, match="backup"), locked(storage, "verify"):
        pass
    with locked(storage, "verify"):
        pass
    assert names(storage) == []


def test_backups_are_taken_and_proven_in_it(storage: Storage, tmp_path: Path) -> None:
    with judged_database("sqlite", folder=tmp_path, server=None) as own:
        department = BackedUp(own, tmp_path / "department")
        department.fill()
        desk = desk_over(storage)
        assert desk.begin(encrypt=False)
        assert not desk.begin(encrypt=False)
        manifest = department.take(desk)
        found = desk.verify()
        assert found.snapshots == [manifest.snapshot]
        assert found.damaged == []
        (listing,) = desk.listings()
        assert listing.verified is not None
        assert listing.verified.is_well


def test_a_folder_that_went_away_is_told(tmp_path: Path) -> None:
    storage = FolderStorage(root=tmp_path / "away")
    for ask in (
        lambda: list(storage.listed()),
        lambda: storage.open("x"),
        lambda: storage.put("x", filled_with(b"")),
    ):
        with pytest.raises(RepositoryUnavailable, match="check the drive"):
            ask()
    assert not (tmp_path / "away").exists(), "nothing is made in its stead"


def test_nothing_leads_out_of_a_folder(tmp_path: Path) -> None:
    storage: Any = FolderStorage(root=tmp_path)
    for name in ("../x", "/etc/passwd", "a/../../x", ""):
        with pytest.raises(ValueError, match="no name"):
            storage.open(name)


def test_a_bucket_that_knows_no_condition_says_the_way_on(objects: ObjectStorage, monkeypatch: Any) -> None:
    place = objects.place(prefix="backups", bucket=f"{UNCONDITIONAL}{uuid4().hex[:8]}")
    objects.client(place).create_bucket(Bucket=place.bucket)
    storage = BucketStorage(place=place, find_key=lambda: OWNER, patience=QUICK)
    storage.put_new(LOCK, b'{"run":"dead"}')
    monkeypatch.setattr("edumanage_desktop.services.backup.locking.STALE_AFTER", timedelta(seconds=-1))
    with pytest.raises(RepositoryUnavailable, match=r"If-Match.*repair --unlock"), locked(storage, "backup"):
        pass
    assert read_whole(storage, LOCK) == b'{"run":"dead"}'
    desk = desk_over(storage)
    found = desk.lock_holder()
    assert found is not None
    desk.unlock(found)
    with locked(storage, "backup") as lock:
        lock.beat()
        lock.check()
    assert names(storage) == []
