"""Files into a store beside copying them with fsync and hashing, by turns; and large files in constant memory."""

import hashlib
import io
import json
import os
import resource
import shutil
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.figures import Figure, median_figure
from edumanage_desktop.adapters.file_store.keys import FAN_OUT_NAMES
from edumanage_desktop.adapters.file_store.local import LocalFileStore
from tests.object_storage import object_storage, store_in

FILES = 1_000
FILE_BYTES = 200_000
LARGE_BYTES = 1_000_000_000
SPEED_AT_LEAST = 0.7
LARGE_AT_MOST = 1.3
MEMORY_MB = 32.0
BUCKET_BYTES = 400_000_000
BUCKET_MEMORY_MB = 64.0
"""Parts of 8 MiB, each as it is gathered, signed and sent."""
_CHUNK_BYTES = 1 << 20
_AT_ONCE = 10
_LARGE_ROUNDS = 3
Side = Callable[[Path, Sequence[Path]], None]


@dataclass(frozen=True, slots=True)
class StoreSpec:
    """Where the files lie while they are measured, and how often each side is."""

    home: str
    rounds: int


def run(spec: StoreSpec) -> Iterator[Figure]:
    """Yield the rows; each side writes into a folder of its own, which is emptied before the next turn."""
    home = Path(spec.home)
    sources = [_source(home / "sources" / f"{number}.pdf", FILE_BYTES) for number in range(FILES)]
    group, rounds = "Files into a local store", max(3, spec.rounds)
    many = [_turns(home, sources, at_once=_AT_ONCE, begins_with=number) for number in range(rounds)]
    large = [_source(home / "large.bin", LARGE_BYTES)]
    one = [_turns(home, large, at_once=1, begins_with=number) for number in range(_LARGE_ROUNDS)]
    for name, times, at_most in (
        (f"{FILES:,} files of {FILE_BYTES // 1000} KB", many, 1 / SPEED_AT_LEAST),
        ("one file of 1 GB", one, LARGE_AT_MOST),
    ):
        ours, durable, bare = ([each[side] for each in times] for side in _SIDES)
        remark = "floor: copied with SHA-256 and fsync of file and name"
        yield median_figure(group, name, ours, durable, at_most=at_most, remark=remark)
        # For information: a file whose name a power cut may take away.
        yield median_figure(group, f"{name}, name not synced", ours, bare, remark="floor: as before, the file alone")
    grown = _grown_mb(lambda: _into_store(home / "_copied", large))
    yield Figure(group, "memory that the 1 GB took", grown, "MB", at_most=MEMORY_MB)
    yield _of_bucket(home)


def _of_bucket(home: Path) -> Figure:
    """Return what a large file takes on its way into a bucket, beyond what a small one does."""
    source = _source(home / "bucket.bin", BUCKET_BYTES)
    with object_storage() as objects:
        store = store_in(objects.place())
        store.save(io.BytesIO(b"first"), suffix="")

        def save() -> None:
            with source.open("rb") as content:
                store.save(content, suffix=".bin")

        name = f"memory that {BUCKET_BYTES // 1_000_000} MB into a bucket took"
        return Figure("Files into a bucket", name, _grown_mb(save), "MB", at_most=BUCKET_MEMORY_MB)


def _source(path: Path, size_bytes: int) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    block = os.urandom(min(size_bytes, _CHUNK_BYTES))
    with path.open("wb") as file:
        for start in range(0, size_bytes, len(block)):
            file.write(block[: size_bytes - start])
    return path


def _turns(home: Path, sources: Sequence[Path], *, at_once: int, begins_with: int) -> dict[Side, float]:
    """Return the milliseconds of each side; they take turns of so many files, so that all have the same disk."""
    took: dict[Side, float] = dict.fromkeys(_SIDES, 0.0)
    for side in _SIDES:
        shutil.rmtree(home / side.__name__, ignore_errors=True)
        for name in FAN_OUT_NAMES:  # as in a store that is in use
            (home / side.__name__ / name).mkdir(parents=True)
    os.sync()
    for turn, start in enumerate(range(0, len(sources), at_once), start=begins_with):
        first = turn % len(_SIDES)
        for side in (*_SIDES[first:], *_SIDES[:first]):
            begun = time.perf_counter()
            side(home / side.__name__, sources[start : start + at_once])
            took[side] += (time.perf_counter() - begun) * 1000
    return took


def _into_store(target: Path, sources: Sequence[Path]) -> None:
    store = LocalFileStore(root=target)
    for source in sources:
        with source.open("rb") as content:
            store.save(content, suffix=source.suffix)


def _copied_durably(target: Path, sources: Sequence[Path]) -> None:
    """Do the least that keeps a file and knows its checksum: no key of chance, no renaming."""
    for source in sources:
        _copied(target, [source])
        folder = os.open(target, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def _copied(target: Path, sources: Sequence[Path]) -> None:
    """Do the same, and leave to chance when the name reaches the disk."""
    for source in sources:
        digest = hashlib.sha256()
        with source.open("rb") as content, (target / source.name).open("xb") as file:
            while chunk := content.read(_CHUNK_BYTES):
                file.write(chunk)
                digest.update(chunk)
            file.flush()
            os.fsync(file.fileno())
        digest.hexdigest()


_SIDES = (_into_store, _copied_durably, _copied)


def _grown_mb(work: Callable[[], object]) -> float:
    """Return by how much the peak of this process grew meanwhile."""
    before = _peak_mb()
    work()
    return _peak_mb() - before


def _peak_mb() -> float:
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1 << 20) if sys.platform == "darwin" else peak / 1024


def main(argv: Sequence[str]) -> None:
    """Measure what the specification says."""
    spec = StoreSpec(**json.loads(Path(argv[0]).read_text(encoding="utf-8")))
    Path(spec.home).mkdir()
    found = [figure.to_record() for figure in run(spec)]
    Path(argv[1]).write_text(json.dumps(found, ensure_ascii=False), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
