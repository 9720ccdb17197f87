"""Local copies are checked, harmless in name, read-only, bounded, and gone after the session."""

import hashlib
import io
import os
import stat
import subprocess
import sys
import textwrap
import threading
import time
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO, cast

import pytest

from edumanage_desktop.adapters.file_store.local import LocalFileStore
from edumanage_desktop.adapters.file_store.session_cache import SessionFileCache
from edumanage_desktop.domain.errors import CopyNotSaved, FileAltered, FileGivenUp, FileMissing, FileUnreadable
from edumanage_desktop.domain.submissions import SubmissionFile
from edumanage_desktop.services.files import FileWish

PROJECT = Path(__file__).parents[2]
CONTENT = b"%PDF-1.7 interference" * 1000


@pytest.fixture
def store(tmp_path: Path) -> LocalFileStore:
    (tmp_path / "store").mkdir()
    return LocalFileStore(root=tmp_path / "store")


def handed_in(store: LocalFileStore, name: str = "a.pdf", content: bytes = CONTENT) -> SubmissionFile:
    key, size_bytes, sha256 = store.save(io.BytesIO(content), suffix=".pdf")
    return SubmissionFile(0, key, name, "application/pdf", size_bytes, sha256)


def stored_path(tmp_path: Path, file: SubmissionFile) -> Path:
    return tmp_path / "store" / file.store_key


def test_a_copy_is_the_file_read_only_and_private(tmp_path: Path, store: LocalFileStore) -> None:
    file = handed_in(store, "Versuch 3 – Brechung.pdf")
    with SessionFileCache(store=store, base=tmp_path / "cache") as cache:
        path = cache.fetch(file)
        assert path.read_bytes() == CONTENT
        assert path.name == "Versuch 3 – Brechung.pdf"
        assert path.is_relative_to(tmp_path / "cache")
        if sys.platform != "win32":
            assert stat.S_IMODE(path.stat().st_mode) == 0o400
            for folder in (path.parent, path.parent.parent, tmp_path / "cache"):
                assert stat.S_IMODE(folder.stat().st_mode) == 0o700
        assert cache.fetch(file) == path
    assert list((tmp_path / "cache").iterdir()) == []


@pytest.mark.parametrize("change", ["shorter", "longer", "other"])
def test_an_altered_file_is_told_and_not_kept(tmp_path: Path, store: LocalFileStore, change: str) -> None:
    file = handed_in(store)
    changed = {"shorter": CONTENT[:-1], "longer": CONTENT + b"x", "other": b"x" + CONTENT[1:]}[change]
    stored_path(tmp_path, file).chmod(0o640)
    stored_path(tmp_path, file).write_bytes(changed)
    target = tmp_path / "copy.pdf"
    target.write_bytes(b"what was there before")
    with SessionFileCache(store=store, base=tmp_path / "cache") as cache:
        with pytest.raises(FileAltered):
            cache.fetch(file)
        with pytest.raises(FileAltered):
            cache.save_copy(file, target)
        assert [path for path in (tmp_path / "cache").rglob("*") if path.suffix == ".pdf"] == []
    assert target.read_bytes() == b"what was there before"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["cache", "copy.pdf", "store"]


def test_a_portal_file_without_checksum_is_fetched_again_when_it_changed(tmp_path: Path, store: LocalFileStore) -> None:
    portal = tmp_path / "store" / "portal.txt"
    portal.write_bytes(b"first")
    file = SubmissionFile(0, "portal.txt", "portal.txt")
    with SessionFileCache(store=store, base=tmp_path / "cache") as cache:
        assert cache.fetch(file).read_bytes() == b"first"
        portal.write_bytes(b"replaced by the portal")
        assert cache.fetch(file).read_bytes() == b"replaced by the portal"
        portal.unlink()
        with pytest.raises(FileMissing):
            cache.fetch(file)


def test_the_longest_unused_copies_go_first(tmp_path: Path, store: LocalFileStore) -> None:
    files = [handed_in(store, f"{number}.pdf", bytes([number]) * 400) for number in range(4)]
    with SessionFileCache(store=store, base=tmp_path / "cache", max_bytes=1000) as cache:
        paths = [cache.fetch(file) for file in files]
        assert [path.exists() for path in paths] == [False, False, True, True]
        with pytest.raises(FileUnreadable, match="too large"):
            cache.fetch(handed_in(store, "big.pdf", b"x" * 1001))


def test_a_file_without_end_stops_at_the_limit(tmp_path: Path, store: LocalFileStore) -> None:
    class Endless(io.RawIOBase):
        def readable(self) -> bool:
            return True

        def readinto(self, buffer: object) -> int:
            return len(memoryview(buffer))  # type: ignore[arg-type] # io passes a writable buffer

    class EndlessStore(LocalFileStore):
        def open(self, store_key: str) -> io.BufferedReader:
            return io.BufferedReader(Endless())

    endless = EndlessStore(root=tmp_path / "store")
    with SessionFileCache(store=endless, base=tmp_path / "cache", max_bytes=5 << 20) as cache:
        with pytest.raises(FileUnreadable):
            cache.fetch(SubmissionFile(0, "x", "x.bin"))
        assert sum(path.stat().st_size for path in (tmp_path / "cache").rglob("*") if path.is_file()) == 0


class HeldStore(LocalFileStore):
    """A store that hands out one file as slowly as a bad line, until it is let go."""

    def __init__(self, *, root: Path, held: str) -> None:
        super().__init__(root=root)
        self._held = held
        self.opened = Counter[str]()
        self.let_go = threading.Event()

    def open(self, store_key: str) -> BinaryIO:
        self.opened[store_key] += 1
        stream = super().open(store_key)
        if store_key != self._held or self.let_go.is_set():
            return stream
        with stream:
            return cast("BinaryIO", Trickle(stream.read(), self.let_go))


class Trickle(io.RawIOBase):
    """A byte every moment, and the rest when it is let go."""

    def __init__(self, content: bytes, let_go: threading.Event) -> None:
        super().__init__()
        self._left, self._let_go = content, let_go

    def readable(self) -> bool:
        return True

    def read(self, _size: int = -1) -> bytes:
        given, self._left = (self._left, b"") if self._let_go.wait(0.002) else (self._left[:1], self._left[1:])
        return given


@pytest.fixture
def held(tmp_path: Path, store: LocalFileStore) -> tuple[HeldStore, SubmissionFile]:
    key = handed_in(store, "film.mp4").store_key
    return HeldStore(root=tmp_path / "store", held=key), SubmissionFile(0, key, "film.mp4")


def wait_until(is_so: Callable[[], bool]) -> None:
    until_s = time.monotonic() + 10
    while not is_so():
        assert time.monotonic() < until_s
        time.sleep(0.005)


def test_a_file_that_takes_long_holds_no_other_and_not_the_closing(
    tmp_path: Path, store: LocalFileStore, held: tuple[HeldStore, SubmissionFile]
) -> None:
    slow, film = held
    small = handed_in(store)
    cache = SessionFileCache(store=slow, base=tmp_path / "cache")
    with ThreadPoolExecutor(1) as pool:
        coming = pool.submit(cache.fetch, film)
        wait_until(lambda: slow.opened[film.store_key] == 1)
        assert cache.fetch(small).read_bytes() == CONTENT
        assert not coming.done()
        cache.close()
        with pytest.raises(FileGivenUp):
            coming.result(5)
    assert not [path for path in (tmp_path / "cache").rglob("*") if path.is_file()]


def test_who_waits_for_a_file_that_another_gives_up_fetches_it(
    tmp_path: Path, held: tuple[HeldStore, SubmissionFile]
) -> None:
    slow, film = held
    first = FileWish()
    with SessionFileCache(store=slow, base=tmp_path / "cache") as cache, ThreadPoolExecutor(2) as pool:
        coming = pool.submit(cache.fetch, film, first)
        wait_until(lambda: slow.opened[film.store_key] == 1)
        waiting = pool.submit(cache.fetch, film)
        slow.let_go.set()
        first.give_up()
        assert waiting.result(5).read_bytes() == CONTENT
        with suppress(FileGivenUp):
            coming.result(5)
    assert slow.opened[film.store_key] <= 2


def test_who_waits_for_a_file_that_is_on_its_way_gets_the_same_copy_or_gives_up(
    tmp_path: Path, held: tuple[HeldStore, SubmissionFile]
) -> None:
    slow, film = held
    left, patient = FileWish(), FileWish()
    with SessionFileCache(store=slow, base=tmp_path / "cache") as cache, ThreadPoolExecutor(3) as pool:
        coming = pool.submit(cache.fetch, film, FileWish())
        wait_until(lambda: slow.opened[film.store_key] == 1)
        others = [pool.submit(cache.fetch, film, wish) for wish in (left, patient)]
        left.give_up()
        with pytest.raises(FileGivenUp):
            others[0].result(5)
        slow.let_go.set()
        assert coming.result(5) == others[1].result(5)
    assert slow.opened[film.store_key] == 1


def test_what_is_longer_than_a_wish_allows_is_left_in_the_store(
    tmp_path: Path, store: LocalFileStore, held: tuple[HeldStore, SubmissionFile]
) -> None:
    slow, film = held
    told: list[tuple[float, bool]] = []
    known = handed_in(store, "known.pdf", b"x" * 5000)
    with SessionFileCache(
        store=slow, base=tmp_path / "cache", measure=lambda took_s, failed: told.append((took_s, failed))
    ) as cache:
        for file in (film, known):
            with pytest.raises(FileGivenUp):
                cache.fetch(file, FileWish(most_bytes=4000))
        assert (slow.opened[known.store_key], told) == (0, [])
        assert cache.fetch(known, FileWish(most_bytes=5000)).stat().st_size == 5000


def test_a_saved_copy_replaces_as_a_whole(tmp_path: Path, store: LocalFileStore) -> None:
    file = handed_in(store)
    target = tmp_path / "chosen name.pdf"
    target.write_bytes(b"older")
    with SessionFileCache(store=store, base=tmp_path / "cache") as cache:
        cache.save_copy(file, target)
        assert target.read_bytes() == CONTENT
        assert hashlib.sha256(target.read_bytes()).hexdigest() == file.sha256
        for impossible in (tmp_path / "no such folder" / "a.pdf", tmp_path / "store"):
            with pytest.raises(CopyNotSaved, match="unchanged"):
                cache.save_copy(file, impossible)
    assert list(tmp_path.glob(".*")) == []


def test_what_a_killed_session_left_is_wiped_and_a_living_one_is_not(tmp_path: Path, store: LocalFileStore) -> None:
    file = handed_in(store)
    base = tmp_path / "cache"
    program = f"""
        import os, signal
        from pathlib import Path
        from edumanage_desktop.adapters.file_store.local import LocalFileStore
        from edumanage_desktop.adapters.file_store.session_cache import SessionFileCache
        from edumanage_desktop.domain.submissions import SubmissionFile
        cache = SessionFileCache(store=LocalFileStore(root=Path({str(tmp_path / "store")!r})), base=Path({str(base)!r}))
        print(cache.fetch(SubmissionFile(0, {file.store_key!r}, "left.pdf")), flush=True)
        os.kill(os.getpid(), signal.SIGKILL)
    """
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(program)], cwd=PROJECT, capture_output=True, text=True, check=False
    )
    left = Path(done.stdout.strip())
    assert left.read_bytes() == CONTENT
    alive = SessionFileCache(store=store, base=base)
    kept = alive.fetch(file)
    assert not left.exists()
    with SessionFileCache(store=store, base=base) as other:
        other.fetch(file)
        assert kept.read_bytes() == CONTENT
    alive.close()
    alive.close()
    assert list(base.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="links of POSIX")
def test_sweeping_follows_no_link_and_touches_nothing_foreign(tmp_path: Path, store: LocalFileStore) -> None:
    base, precious = tmp_path / "cache", tmp_path / "precious"
    base.mkdir()
    precious.mkdir()
    (precious / "thesis.tex").write_text("years of work")
    (base / ("a" * 32)).symlink_to(precious)
    (base / "foreign").mkdir()
    inside = base / ("b" * 32)
    inside.mkdir()
    (inside / "link").symlink_to(precious)
    with SessionFileCache(store=store, base=base) as cache:
        cache.fetch(handed_in(store))
    assert (precious / "thesis.tex").read_text() == "years of work"
    assert os.access(precious, os.W_OK)
    assert (base / "foreign").is_dir()
    assert not inside.exists()
