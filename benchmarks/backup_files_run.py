"""Backing up a store of many files beside `cp -a` with hashing, and beside restic where that is installed.

`python -m benchmarks.backup_files_run SPEC.json OUT.json`; the specification is `BackupFilesSpec` as JSON.
"""

import json
import os
import resource
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from benchmarks.backup_run import age_coat
from benchmarks.figures import Figure, median_figure
from edumanage_desktop.adapters.backup_archive.age_coat import AgeEncryption
from edumanage_desktop.adapters.backup_archive.folder_storage import FolderStorage
from edumanage_desktop.adapters.backup_archive.packing import ZstdPacking
from edumanage_desktop.adapters.file_store.local import LocalFileStore
from edumanage_desktop.services.backup import repository as repositories
from edumanage_desktop.services.backup.repository import Coat, PlainCoat, Repository
from edumanage_desktop.services.backup.taking import HEADS_TABLE, BackupTaking, NamedFile, SourceTable
from edumanage_desktop.services.backup.verifying import Verification

FILES = 10_000
FILE_BYTES = 200_000
FIRST_AT_MOST = 1 / 0.8
RESTIC_AT_MOST = 1.0
ENCRYPTED_AT_MOST = 1.6
PLAIN = PlainCoat()
MEMORY_MB = 200.0
_PASSPHRASE = "what a benchmark is told"


@dataclass(frozen=True, slots=True)
class BackupFilesSpec:
    """Where the files and the repositories lie while they are measured, and how often each side is."""

    home: str
    rounds: int
    files: int = FILES


class _FilesAlone:
    """A database of which nothing is backed up but the names of its files."""

    def __init__(self, keys: list[str]) -> None:
        self._keys = keys
        self.engine, self.database, self.revision = "sqlite", "bench", "0003"
        self.program = self.login = "bench"
        self.instant = datetime.now(UTC)
        self.tables: tuple[SourceTable, ...] = (SourceTable(HEADS_TABLE, ("upload_id",)),)

    @contextmanager
    def opened(self) -> "Iterator[_FilesAlone]":
        yield self

    def lines(self, table: str) -> Iterator[tuple[bytes, int]]:
        yield from ()

    def named_files(self) -> Iterator[NamedFile]:
        yield from (NamedFile(key, None) for key in self._keys)

    def history_rows(self) -> int:
        return 0


def run(spec: BackupFilesSpec) -> Iterator[Figure]:
    """Yield the rows; the sides take turns, each in a folder of its own."""
    group = "Files backed up"
    opened = list(_opened(group))  # as a backup does before it reads anything
    home = Path(spec.home)
    store = home / "store"
    keys = [_made(store, number) for number in range(spec.files)]
    has_restic = shutil.which("restic") is not None
    coat = age_coat()
    coated: list[float] = []
    streams: list[float] = []
    firsts: list[float] = []
    copies: list[float] = []
    seconds: list[float] = []
    verifies: list[float] = []
    their_seconds: list[float] = []
    their_verifies: list[float] = []
    for _round in range(spec.rounds):
        backups, copied, theirs = home / "backups", home / "copied", home / "restic"
        for folder in (backups, copied, theirs):
            shutil.rmtree(folder, ignore_errors=True)
        streams.append(_timed(partial(_encrypt, store, copied, coat.recipient)))
        coated.append(_timed(partial(_back_up, backups, store, keys, coat)))
        for folder in (backups, copied):
            shutil.rmtree(folder)
        copies.append(_timed(partial(_copy, store, copied)))
        firsts.append(_timed(partial(_back_up, backups, store, keys)))
        seconds.append(_timed(partial(_back_up, backups, store, keys)))
        verifies.append(_timed(partial(_verify, backups)))
        if has_restic:
            _restic(theirs, "init")
            _restic(theirs, "backup", str(store))
            their_seconds.append(_timed(partial(_restic, theirs, "backup", str(store))))
            their_verifies.append(_timed(partial(_restic, theirs, "check", "--read-data")))
    name = f"{spec.files:,} files of {FILE_BYTES // 1000} KB"
    remark = "floor: cp -a, then sha256sum, then sync"
    yield median_figure(group, f"{name}, first", firsts, copies, at_most=FIRST_AT_MOST, remark=remark)
    remark = "floor: sha256sum, then tar | age, then sync"
    yield median_figure(group, f"{name}, first, encrypted", coated, streams, at_most=ENCRYPTED_AT_MOST, remark=remark)
    for what, ours, peer in (("unchanged", seconds, their_seconds), ("verify", verifies, their_verifies)):
        if has_restic:
            yield median_figure(group, f"{name}, {what}", ours, peer, at_most=RESTIC_AT_MOST, remark="peer: restic")
        else:
            middle = sorted(ours)[len(ours) // 2]
            yield Figure(group, f"{name}, {what}", middle, "ms", remark="restic is not installed")
    yield from opened
    yield Figure(group, "peak memory of the process", _peak_mb(), "MB", at_most=MEMORY_MB)


def _opened(group: str) -> Iterator[Figure]:
    """Yield what it takes once that a passphrase opens the key; its memory is in the peak."""
    encryption, key = AgeEncryption().new(_PASSPHRASE)
    took_ms = _timed(lambda: AgeEncryption().coat(encryption, key, _PASSPHRASE))
    yield Figure(group, "a passphrase opens the key, once", took_ms, "ms", remark="scrypt of age")


def _peak_mb() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _made(store: Path, number: int) -> str:
    key = f"{number % 256:02x}/{number % 256:02x}{number:030x}.pdf"
    path = store / key
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(os.urandom(FILE_BYTES))
    return key


def _timed(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000


def _repository(backups: Path, coat: Coat) -> Repository:
    storage = FolderStorage(root=backups)
    storage.make_root()
    if not repositories.is_repository(storage):
        repositories.create(storage, encryption=None, key=None)
    return Repository(storage=storage, coat=coat, identity="")


def _back_up(backups: Path, store: Path, keys: list[str], coat: Coat = PLAIN) -> None:
    BackupTaking(
        source=_FilesAlone(keys),
        store=LocalFileStore(root=store),
        repository=_repository(backups, coat),
        packing=ZstdPacking(),
    ).run()


def _verify(backups: Path) -> None:
    if Verification(repository=_repository(backups, PLAIN), packing=ZstdPacking()).run().damaged:
        raise RuntimeError("the backup is damaged")


def _copy(store: Path, copied: Path) -> None:
    subprocess.run(["cp", "-a", str(store), str(copied)], check=True)
    hashed = f"find {copied} -type f -print0 | xargs -0 -n 500 sha256sum > /dev/null && sync -f {copied}"
    subprocess.run(["sh", "-c", hashed], check=True)


def _encrypt(store: Path, folder: Path, recipient: str) -> None:
    folder.mkdir()
    stream = f"tar -C {store} -cf - . | age -r {recipient} > {folder}/store.tar.age && sync -f {folder}"
    hashed = f"find {store} -type f -print0 | xargs -0 -n 500 sha256sum > /dev/null"
    subprocess.run(["sh", "-c", f"{hashed} && {stream}"], check=True)


def _restic(repository: Path, *arguments: str) -> None:
    env = {**os.environ, "RESTIC_PASSWORD": "bench", "RESTIC_CACHE_DIR": str(repository.parent / "restic-cache")}
    subprocess.run(["restic", "-q", "-r", str(repository), *arguments], env=env, check=True, stdout=subprocess.DEVNULL)


def main(argv: list[str]) -> None:
    """Measure and write the rows."""
    spec = BackupFilesSpec(**json.loads(Path(argv[0]).read_text(encoding="utf-8")))
    found = [figure.to_record() for figure in run(spec)]
    Path(argv[1]).write_text(json.dumps(found, ensure_ascii=False), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
