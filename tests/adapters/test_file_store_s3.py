"""A bucket over a network that breaks, behind a server that refuses or lies, with keys that nobody may see."""

import contextlib
import hashlib
import io
import logging
import os
import socket
import ssl
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import pytest

from edumanage_desktop.adapters.file_store import s3, s3_upload
from edumanage_desktop.adapters.file_store.places import find_key, nothing_remembered, store_at
from edumanage_desktop.adapters.file_store.s3 import S3FileStore
from edumanage_desktop.adapters.file_store.s3_client import Patience, StoreKey
from edumanage_desktop.adapters.file_store.s3_upload import PART_BYTES
from edumanage_desktop.adapters.file_store.session_cache import SessionFileCache
from edumanage_desktop.domain.errors import (
    FileMissing,
    FileNotStored,
    FileUnreadable,
    StorePlaceUnknown,
)
from edumanage_desktop.domain.store_place import BucketPlace, bucket_place
from edumanage_desktop.domain.submissions import SubmissionFile
from tests.certificates import CertificateAuthority
from tests.cutting_proxy import CuttingProxy
from tests.object_storage import QUICK, ObjectStorage, store_in

SECRET = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"
FULL = (
    b"HTTP/1.1 507 Insufficient Storage\r\nContent-Type: application/xml\r\nContent-Length: 62\r\n"
    b"Connection: close\r\n\r\n<Error><Code>XMinioStorageFull</Code><Message>x</Message></Error>"
)


@pytest.fixture
def proxy(objects: ObjectStorage) -> Iterator[CuttingProxy]:
    through = CuttingProxy(server_port=objects.port)
    yield through
    through.close()


@contextmanager
def kept_through(objects: ObjectStorage, proxy: CuttingProxy) -> Iterator[tuple[S3FileStore, S3FileStore]]:
    """Hand out a store behind the proxy, and the same one without it."""
    place = objects.place()
    yield store_in(objects.place(bucket=place.bucket, port=proxy.port)), store_in(place)


def shown(store: S3FileStore, folder: str) -> list[str]:
    return [file.key for file in store.old_files(folder, older_than=timedelta(0))]


@pytest.mark.parametrize("size_bytes", [500_000, 2 * PART_BYTES + 5])
@pytest.mark.parametrize("after_bytes", [0, 100, 200_000])
def test_a_connection_that_breaks_once_while_sending_costs_nothing(
    objects: ObjectStorage, proxy: CuttingProxy, size_bytes: int, after_bytes: int
) -> None:
    content = os.urandom(size_bytes)
    with kept_through(objects, proxy) as (store, direct):
        proxy.cut_up(after_bytes=after_bytes)
        key, _, sha256 = store.save(io.BytesIO(content), suffix=".pdf")
        assert proxy.cuts == 1
        assert sha256 == hashlib.sha256(content).hexdigest()
        with direct.open(key) as stream:
            assert stream.read() == content


@pytest.mark.parametrize("size_bytes", [500_000, PART_BYTES + 5])
def test_an_answer_that_is_lost_does_not_lose_the_file(
    objects: ObjectStorage, proxy: CuttingProxy, size_bytes: int
) -> None:
    """The store made the object and its answer was thrown away; asked again it says that something is there."""
    content = os.urandom(size_bytes)
    with kept_through(objects, proxy) as (store, direct):
        proxy.cut_down(after_bytes=0)
        key = store.save(io.BytesIO(content), suffix=".pdf")[0]
        assert proxy.cuts == 1
        with direct.open(key) as stream:
            assert stream.read() == content


@pytest.mark.parametrize("size_bytes", [500_000, PART_BYTES + 5])
def test_a_network_that_keeps_breaking_hands_nothing_in(
    objects: ObjectStorage, proxy: CuttingProxy, size_bytes: int
) -> None:
    with kept_through(objects, proxy) as (store, direct):
        proxy.cut_up(after_bytes=200_000, times=10)
        with pytest.raises(FileNotStored, match="broke off, so nothing was handed in"):
            store.save(io.BytesIO(os.urandom(size_bytes)), suffix=".pdf")
        assert [name for number in range(256) if (name := shown(direct, f"{number:02x}"))] == []


def test_reading_goes_on_where_it_broke_off(objects: ObjectStorage, proxy: CuttingProxy, tmp_path: Path) -> None:
    content = os.urandom(3_000_000)
    with kept_through(objects, proxy) as (store, _direct):
        key, size_bytes, sha256 = store.save(io.BytesIO(content), suffix=".pdf")
        proxy.cut_down(after_bytes=900_000, times=2)
        file = SubmissionFile(0, key, "a.pdf", None, size_bytes, sha256)
        with SessionFileCache(store=store, base=tmp_path) as cache:
            assert cache.fetch(file).read_bytes() == content
        assert proxy.cuts == 2


def test_reading_that_keeps_breaking_keeps_nothing(objects: ObjectStorage, proxy: CuttingProxy, tmp_path: Path) -> None:
    with kept_through(objects, proxy) as (store, _direct):
        key, size_bytes, sha256 = store.save(io.BytesIO(os.urandom(3_000_000)), suffix=".pdf")
        proxy.cut_down(after_bytes=1000, times=100)
        file = SubmissionFile(0, key, "a.pdf", None, size_bytes, sha256)
        with SessionFileCache(store=store, base=tmp_path / "cache") as cache:
            with pytest.raises(FileUnreadable):
                cache.fetch(file)
            assert [path for path in (tmp_path / "cache").rglob("*") if path.is_file() and path.suffix == ".pdf"] == []


def test_an_object_that_changes_while_it_is_read_is_not_pieced_together(
    objects: ObjectStorage, proxy: CuttingProxy
) -> None:
    place = objects.place()
    store = store_in(objects.place(bucket=place.bucket, port=proxy.port))
    key = store.save(io.BytesIO(b"a" * 3_000_000), suffix="")[0]
    proxy.cut_down(after_bytes=1_500_000)
    with store.open(key) as stream:
        assert stream.read(1000) == b"a" * 1000
        objects.client(place).put_object(Bucket=place.bucket, Key=f"uploads/{key}", Body=b"b" * 3_000_000)
        with pytest.raises(OSError, match="broke off"):
            stream.read()


def test_a_full_store_says_so(objects: ObjectStorage, proxy: CuttingProxy) -> None:
    with kept_through(objects, proxy) as (store, _direct):
        proxy.answer(FULL)
        with pytest.raises(FileNotStored, match="no room for the file"):
            store.save(io.BytesIO(b"work"), suffix="")


def test_an_object_that_stands_under_a_new_key_is_not_replaced(
    objects: ObjectStorage, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = store_in(objects.place())
    first = store.save(io.BytesIO(b"theirs"), suffix="")[0]
    monkeypatch.setattr(s3, "new_key", lambda _suffix: tuple(first.split("/")))
    monkeypatch.setattr(s3_upload, "PART_BYTES", 100)
    for content in (b"mine", b"m" * 250):
        with pytest.raises(FileNotStored):
            store.save(io.BytesIO(content), suffix="")
    with store.open(first) as stream:
        assert stream.read() == b"theirs"


def test_a_removed_file_is_gone_in_every_version(objects: ObjectStorage) -> None:
    place = objects.place()
    client = objects.client(place)
    client.put_bucket_versioning(Bucket=place.bucket, VersioningConfiguration={"Status": "Enabled"})
    store = store_in(place)
    key = store.save(io.BytesIO(b"one"), suffix=".pdf")[0]
    beside = f"uploads/{key}.kept"
    client.put_object(Bucket=place.bucket, Key=f"uploads/{key}", Body=b"two")
    client.put_object(Bucket=place.bucket, Key=beside, Body=b"beside")
    client.delete_object(Bucket=place.bucket, Key=f"uploads/{key}")
    with pytest.raises(FileMissing):
        store.open(key)
    store.delete(key)
    left = client.list_object_versions(Bucket=place.bucket)
    assert [version["Key"] for version in left.get("Versions", ())] == [beside]
    assert left.get("DeleteMarkers", []) == []


@contextmanager
def silent_server() -> Iterator[int]:
    """Take connections and never say a word."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        ended = threading.Event()
        taken: list[socket.socket] = []

        def take() -> None:
            listening.settimeout(0.1)
            while not ended.is_set():
                try:
                    taken.append(listening.accept()[0])
                except TimeoutError:
                    continue

        thread = threading.Thread(target=take)
        thread.start()
        yield listening.getsockname()[1]
        ended.set()
        thread.join()
        for each in taken:
            each.close()


def test_a_server_that_says_nothing_is_waited_for_so_long_and_no_longer() -> None:
    with silent_server() as port:
        place = BucketPlace("anything", "", f"http://127.0.0.1:{port}", "us-east-1")
        store = store_in(place, patience=Patience(connect_seconds=1, answer_seconds=0.5, attempts=2))
        begun = time.monotonic()
        with pytest.raises(FileUnreadable, match="does not answer"):
            store.size_bytes("ab/abc")
        with pytest.raises(FileNotStored, match="did not answer"):
            store.save(io.BytesIO(b"x"), suffix="")
        assert time.monotonic() - begun < 20


def test_a_server_that_cannot_prove_who_it_is_gets_nothing(tmp_path: Path) -> None:
    shown = CertificateAuthority(tmp_path).issue("127.0.0.1")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(shown.certificate, shown.key)
    received: list[bytes] = []
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port = listening.getsockname()[1]

        def serve() -> None:
            listening.settimeout(5)
            with contextlib.suppress(OSError):
                while True:
                    taken, _ = listening.accept()
                    with taken, contextlib.suppress(OSError), context.wrap_socket(taken, server_side=True) as secured:
                        received.append(secured.recv(1000))

        thread = threading.Thread(target=serve)
        thread.start()
        store = store_in(BucketPlace("anything", "", f"https://127.0.0.1:{port}", "us-east-1"))
        with pytest.raises(FileUnreadable, match="could not prove who it is"):
            store.open("ab/abc")
        with pytest.raises(FileNotStored, match="nothing was sent or handed in"):
            store.save(io.BytesIO(b"work"), suffix="")
        thread.join()
    assert b"".join(received) == b""


def test_what_is_in_the_way_is_said_apart(objects: ObjectStorage) -> None:
    away = BucketPlace("anything", "", "http://127.0.0.1:1", "us-east-1")
    nowhere = BucketPlace("no-such-bucket", "", objects.endpoint, "us-east-1")
    for place, reading, saving in (
        (away, "does not answer", "did not answer"),
        (nowhere, "no such bucket", "no such bucket"),
    ):
        store = store_in(place)
        with pytest.raises(FileUnreadable, match=reading):
            store.open("ab/abc")
        with pytest.raises(FileNotStored, match=saving):
            store.save(io.BytesIO(b"x"), suffix="")


def test_a_key_that_nobody_knows_is_said_and_shown_to_nobody(
    objects: ObjectStorage, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    key = StoreKey("AKIANOBODYKNOWSTHIS1", SECRET)
    store = S3FileStore(place=objects.place(), find_key=lambda: key, patience=QUICK)
    objects.judge()
    try:
        with pytest.raises(FileUnreadable) as read:
            store.size_bytes("ab/abc")
        with pytest.raises(FileNotStored, match="does not know the key") as saved:
            store.save(io.BytesIO(b"x"), suffix="")
    finally:
        objects.judge_nobody()
    said = "".join(str(part) for error in (read.value, saved.value) for part in (error, error.__cause__, key))
    assert SECRET not in said + caplog.text


@pytest.mark.parametrize(
    "text",
    [
        "s3://bucket",
        "s3://bucket/a/b?endpoint=https://s3.example.org:9000&region=eu-central-1",
        "s3://AKIA1@bucket/pre%20fix?endpoint=http://127.0.0.1:9000",
        "s3://bucket?endpoint=http://minio.example.org&plain=yes",
        "s3://bucket?endpoint=https://s3.example.org&style=virtual",
    ],
)
def test_a_place_reads_as_it_is_written(text: str) -> None:
    assert bucket_place(bucket_place(text).url()) == bucket_place(text)


@pytest.mark.parametrize(
    "text",
    [
        "s3://", "s3://B", "s3://bucket/../x", "s3://bucket/a//b", "s3://bucket#x", "s3://bucket?endpoint=ftp://x",
        "s3://bucket?endpoint=http://minio.example.org", "s3://bucket?endpoint=https://u:p@x", "s3://bucket?verify=no",
        "s3://bucket?region=a&region=b", "s3://bucket?endpoint=https://x/path", "s3://id:the-secret@bucket",
        "s3://a b@bucket", "s3://bucket?style=x", "https://bucket", "s3://bucket?endpoint=https://x:99999",
    ],
)  # fmt: skip
def test_what_is_no_place_is_refused_without_repeating_it(text: str) -> None:
    with pytest.raises(StorePlaceUnknown) as refusal:
        store_at(text)
    assert "the-secret" not in str(refusal.value)


def test_a_secret_comes_from_the_surroundings_before_the_keyring(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    place = bucket_place("s3://AKIA1@bucket")
    for name in ("ID", "SECRET", "SECRET_FILE"):
        monkeypatch.delenv(f"EDUMANAGE_STORE_{'KEY_' if name == 'ID' else ''}{name}", raising=False)
    assert find_key(place, nothing_remembered) is None
    assert find_key(place, lambda identity, key_id: f"{identity} {key_id}") == StoreKey(
        "AKIA1", "https://s3.amazonaws.com/bucket AKIA1"
    )
    secret = tmp_path / "secret"
    secret.write_text("from-a-file\n")
    secret.chmod(0o600)
    monkeypatch.setenv("EDUMANAGE_STORE_SECRET_FILE", str(secret))
    assert find_key(place, nothing_remembered) == StoreKey("AKIA1", "from-a-file")
    monkeypatch.setenv("EDUMANAGE_STORE_KEY_ID", "AKIA2")
    monkeypatch.setenv("EDUMANAGE_STORE_SECRET", "from-the-environment")
    assert find_key(bucket_place("s3://bucket"), nothing_remembered) == StoreKey("AKIA2", "from-the-environment")
    assert "from-the-environment" not in repr(find_key(place, nothing_remembered))
