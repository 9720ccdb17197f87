"""What every file store keeps to, be it a folder or a bucket of an object store."""

import hashlib
import io
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from edumanage_desktop.adapters.file_store.local import LocalFileStore
from edumanage_desktop.adapters.file_store.s3_upload import PART_BYTES
from edumanage_desktop.adapters.file_store.session_cache import SessionFileCache
from edumanage_desktop.domain.errors import FileAltered, FileMissing, FileNotStored, FileOutsideStore
from edumanage_desktop.domain.submissions import SubmissionFile
from edumanage_desktop.services.files import FileStore, Leftover
from tests.adapters.killed_saving import content_of
from tests.adapters.test_file_store_local import OUTSIDE
from tests.object_storage import OWNER, ObjectStorage, store_in

PROJECT = Path(__file__).parents[2]
NO_AGE = timedelta(0)


@dataclass(frozen=True)
class Kept:
    """A store with a way to change behind its back what it keeps, under keys of any form."""

    store: FileStore
    place: str
    put: Callable[[str, bytes], object]
    folders: Callable[[], list[str]]
    steps_between_kills: int
    knows_when_saves_began: bool = True

    def visible(self) -> list[str]:
        """Return the keys of what the store made and shows."""
        return [file.key for name in self.folders() for file in self.store.old_files(name, older_than=NO_AGE)]

    def leftovers(self) -> list[Leftover]:
        """Return what saves left that did not end."""
        return [left for name in self.folders() for left in self.store.leftovers(name, older_than=NO_AGE)]

    def read(self, key: str) -> bytes:
        """Return all the bytes under a key."""
        with self.store.open(key) as stream:
            return stream.read()


@pytest.fixture(params=["folder", "bucket"])
def kept(request: pytest.FixtureRequest, tmp_path: Path) -> Kept:
    if request.param == "folder":
        return kept_in_folder(tmp_path / "files")
    return kept_in_bucket(request.getfixturevalue("objects"))


def kept_in_folder(root: Path) -> Kept:
    root.mkdir()

    def put(key: str, content: bytes) -> None:
        path = root / key
        path.parent.mkdir(parents=True, exist_ok=True)
        path.unlink(missing_ok=True)
        path.write_bytes(content)

    return Kept(LocalFileStore(root=root), str(root), put, lambda: sorted(os.listdir(root)), 1)


def kept_in_bucket(objects: ObjectStorage) -> Kept:
    place = objects.place()
    client: Any = objects.client(place)

    def put(key: str, content: bytes) -> None:
        client.put_object(Bucket=place.bucket, Key=f"{place.prefix}/{key}", Body=content)

    def folders() -> list[str]:
        named: dict[str, str] = {"Bucket": place.bucket}
        objects = client.list_objects_v2(**named).get("Contents", ())
        uploads = client.list_multipart_uploads(**named).get("Uploads", ())
        return sorted({str(each["Key"]).split("/")[1] for each in (*objects, *uploads)})

    # The server dates every unfinished upload from 2010.
    return Kept(store_in(place), place.url(), put, folders, 9, knows_when_saves_began=False)


@pytest.mark.parametrize("size_bytes", [0, 1, 3_000_001, PART_BYTES, PART_BYTES + 1])
def test_what_was_saved_can_be_read_again(kept: Kept, size_bytes: int) -> None:
    content = os.urandom(size_bytes)
    key, said_bytes, sha256 = kept.store.save(io.BytesIO(content), suffix=".PDF")
    assert re.fullmatch(r"([0-9a-f]{2})/\1[0-9a-f]{30}\.pdf", key)
    assert (said_bytes, sha256) == (size_bytes, hashlib.sha256(content).hexdigest())
    assert kept.read(key) == content
    assert kept.store.size_bytes(key) == size_bytes
    assert (kept.visible(), kept.leftovers()) == ([key], [])


def test_a_suffix_never_changes_where_a_file_goes(kept: Kept) -> None:
    for suffix in ("/../../x", "..", ".a/b", ".exe\x00", "", ".\u202efdp", "." + "a" * 17):
        key, _, _ = kept.store.save(io.BytesIO(b"x"), suffix=suffix)
        assert re.fullmatch(r"[0-9a-f]{2}/[0-9a-f]{32}", key)


class Breaking(io.BytesIO):
    """Gives so many bytes, then raises."""

    def __init__(self, given_bytes: int, error: BaseException) -> None:
        super().__init__(b"x" * given_bytes)
        self._error = error

    def read(self, size: int | None = -1) -> bytes:
        """Return the next bytes or raise at their end."""
        chunk = super().read(size)
        if not chunk:
            raise self._error
        return chunk


class Cancelled(Exception):
    pass


@pytest.mark.parametrize("given_bytes", [0, 1000, PART_BYTES + 1000])
@pytest.mark.parametrize(("error", "raised"), [(OSError("gone"), FileNotStored), (Cancelled(), Cancelled)])
def test_a_save_that_breaks_off_leaves_nothing(
    kept: Kept, given_bytes: int, error: BaseException, raised: type[BaseException]
) -> None:
    with pytest.raises(raised):
        kept.store.save(Breaking(given_bytes, error), suffix=".pdf")
    assert (kept.visible(), kept.leftovers()) == ([], [])


@pytest.mark.parametrize("size_bytes", [0, 1000, PART_BYTES + 1000])
def test_a_file_is_exchanged_whole_or_stays_as_it_was(kept: Kept, size_bytes: int) -> None:
    content = os.urandom(size_bytes)
    kept.put("2023/a.pdf", b"somebody else's")
    with pytest.raises(FileNotStored):
        kept.store.exchange("2023/a.pdf", Breaking(size_bytes, OSError("gone")))
    with pytest.raises(Cancelled):
        kept.store.exchange("2023/a.pdf", Breaking(size_bytes, Cancelled()))
    assert kept.read("2023/a.pdf") == b"somebody else's"
    assert not kept.store.put_back("2023/a.pdf", io.BytesIO(content)), "what is there stays"
    kept.store.exchange("2023/a.pdf", io.BytesIO(content))
    assert kept.read("2023/a.pdf") == content
    kept.store.exchange("2023/b.pdf", io.BytesIO(content))
    assert kept.read("2023/b.pdf") == content, "also where none was"
    with pytest.raises(FileOutsideStore):
        kept.store.exchange("../a.pdf", io.BytesIO(content))


def test_paths_that_the_portal_left_keep_working(kept: Kept) -> None:
    kept.put("2023/a b.pdf", b"inside")
    root = kept.place.partition("?")[0]
    for form in ("2023/a b.pdf", "./2023/a b.pdf", "2023//a b.pdf", f"{root}/2023/a b.pdf"):
        assert kept.read(form) == b"inside"
        assert kept.store.size_bytes(form) == 6


def test_a_file_that_is_not_there_is_missing(kept: Kept) -> None:
    for key in ("2023/none.pdf", "00/none", "00"):
        for look in (kept.store.open, kept.store.size_bytes, kept.store.delete):
            with pytest.raises(FileMissing):
                look(key)


def test_what_leads_outside_is_refused_with_a_sentence(kept: Kept) -> None:
    for key in OUTSIDE:
        for look in (kept.store.open, kept.store.size_bytes, kept.store.delete):
            with pytest.raises(FileOutsideStore, match="refused because"):
                look(key)


def test_what_is_removed_is_gone_and_its_neighbour_stays(kept: Kept) -> None:
    gone, stays = (kept.store.save(io.BytesIO(content), suffix="")[0] for content in (b"one", b"two"))
    kept.store.delete(gone)
    with pytest.raises(FileMissing):
        kept.read(gone)
    with pytest.raises(FileMissing):
        kept.store.delete(gone)
    assert kept.visible() == [stays]


@pytest.mark.parametrize("change", ["shorter", "empty", "longer", "one bit", "another's"])
def test_an_altered_file_is_found_before_anybody_sees_it(kept: Kept, tmp_path: Path, change: str) -> None:
    content = os.urandom(50_000)
    key, size_bytes, sha256 = kept.store.save(io.BytesIO(content), suffix=".pdf")
    other = kept.store.save(io.BytesIO(os.urandom(50_000)), suffix=".pdf")[0]
    flipped = bytes([content[0] ^ 1]) + content[1:]
    altered = {"shorter": content[:-1], "empty": b"", "longer": content + b"x", "one bit": flipped}
    kept.put(key, altered.get(change) or (b"" if change == "empty" else kept.read(other)))
    file = SubmissionFile(0, key, "a.pdf", "application/pdf", size_bytes, sha256)
    target = tmp_path / "copy.pdf"
    target.write_bytes(b"what was there before")
    with SessionFileCache(store=kept.store, base=tmp_path / "cache") as cache:
        with pytest.raises(FileAltered, match="restore it from a backup"):
            cache.fetch(file)
        with pytest.raises(FileAltered):
            cache.save_copy(file, target)
    assert target.read_bytes() == b"what was there before"


def test_only_what_we_made_and_what_is_old_is_listed(kept: Kept) -> None:
    key, size_bytes, _ = kept.store.save(io.BytesIO(b"work"), suffix=".docx")
    kept.put("2023/theirs.pdf", b"x")
    kept.put(f"{key[:2]}/theirs.pdf", b"x")
    kept.put(f"{key[:2]}/{'0' * 32}.pdf.bak", b"x")
    assert [(file.key, file.size_bytes) for file in kept.store.old_files(key[:2], older_than=NO_AGE)] == [
        (key, size_bytes)
    ]
    assert list(kept.store.old_files(key[:2], older_than=timedelta(minutes=5))) == []


def test_many_save_and_read_at_once(kept: Kept) -> None:
    contents = [os.urandom(1000 + number) for number in range(60)]

    def save(content: bytes) -> tuple[str, bytes]:
        key = kept.store.save(io.BytesIO(content), suffix=".pdf")[0]
        return key, kept.read(key)

    with ThreadPoolExecutor(8) as pool:
        done = list(pool.map(save, contents))
    assert [content for _key, content in done] == contents
    assert sorted(kept.visible()) == sorted({key for key, _content in done})


@pytest.mark.skipif(sys.platform == "win32", reason="processes are forked")
@pytest.mark.timeout(240)
@pytest.mark.slow
def test_a_kill_at_any_step_leaves_a_whole_file_or_none(kept: Kept) -> None:
    whole = content_of(40_000)
    job = {"place": kept.place, "size_bytes": len(whole), "part_bytes": 16_384, "stride": kept.steps_between_kills}
    done = subprocess.run(
        [sys.executable, "-m", "tests.adapters.killed_saving"],
        input=json.dumps(job), capture_output=True, text=True, cwd=PROJECT, timeout=200, check=False,
        env={**os.environ, "EDUMANAGE_STORE_KEY_ID": OWNER.key_id, "EDUMANAGE_STORE_SECRET": OWNER.secret},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    answer = json.loads(done.stdout)
    assert answer["killed"] > 10
    shown = kept.visible()
    assert set(answer["acknowledged"]) <= set(shown)
    assert all(kept.read(key) == whole for key in shown)
    left = kept.leftovers()
    assert left
    if kept.knows_when_saves_began:
        young = [kept.store.leftovers(name, older_than=timedelta(hours=1)) for name in kept.folders()]
        assert [found for folder in young for found in folder] == []
    for leftover in left:
        kept.store.remove_leftover(leftover)
    assert kept.leftovers() == []
    assert kept.visible() == shown


def test_a_leftover_that_somebody_else_removed_is_missing(kept: Kept) -> None:
    for left in (Leftover(f"ab/.ab{'0' * 30}.incoming"), Leftover(f"ab/ab{'0' * 30}", "nothing")):
        with pytest.raises(FileMissing):
            kept.store.remove_leftover(left)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of one mebibyte."""
    folder = tmp_path / "small"
    folder.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(folder)], capture_output=True, text=True, check=False
    )
    if mounted.returncode != 0:
        pytest.skip(f"nothing can be mounted here: {mounted.stderr.strip()}")
    yield folder
    subprocess.run(["umount", folder], check=True)


@pytest.mark.skipif(sys.platform != "linux", reason="tmpfs of Linux")
def test_a_full_disk_leaves_nothing_and_says_so(small_disk: Path) -> None:
    kept = kept_in_folder(small_disk / "files")
    first = kept.store.save(io.BytesIO(b"x" * 400_000), suffix="")[0]
    with pytest.raises(FileNotStored, match="disk full"):
        kept.store.save(io.BytesIO(b"y" * 800_000), suffix="")
    assert (kept.visible(), kept.leftovers()) == ([first], [])
    second = kept.store.save(io.BytesIO(b"z" * 400_000), suffix="")[0]
    assert kept.read(second) == b"z" * 400_000
