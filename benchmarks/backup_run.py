"""Backing up the tables of a department beside `mariadb-dump | zstd` of the same tables.

`python -m benchmarks.backup_run SPEC.json OUT.json`; the specification is `BackupSpec` as JSON.
"""

import json
import os
import resource
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit

from benchmarks.figures import Figure, median_figure
from edumanage_desktop.adapters.backup_archive.folder_storage import FolderStorage
from edumanage_desktop.adapters.backup_archive.packing import ZstdPacking
from edumanage_desktop.adapters.database.backup_reading import DatabaseSnapshotSource
from edumanage_desktop.adapters.database.backup_text import TABLES
from edumanage_desktop.services.administration import Target
from edumanage_desktop.services.backup import repository as repositories
from edumanage_desktop.services.backup.repository import PlainCoat, Repository
from edumanage_desktop.services.backup.storage import table_name
from edumanage_desktop.services.backup.streams import PieceStream

AT_MOST = 1.2
MEMORY_MB = 200.0


@dataclass(frozen=True, slots=True)
class BackupSpec:
    """A department that is backed up, by whom, and where the measured things may lie."""

    group: str
    url: str
    owner_url: str
    home: str
    rounds: int


def run(spec: BackupSpec) -> Iterator[Figure]:
    """Yield the rows; the two sides take turns."""
    home = Path(spec.home)
    home.mkdir(parents=True)
    storage = FolderStorage(root=home / "backups")
    storage.make_root()
    repositories.create(storage, encryption=None, key=None)
    repository = Repository(storage=storage, coat=PlainCoat(), identity="")
    ours: list[float] = []
    theirs: list[float] = []
    rows = 0
    for number in range(spec.rounds):
        sides = [lambda: _ours(spec, repository), lambda: _theirs(spec, home / "dump.zst")]
        kept = (ours, theirs)
        for side in (0, 1) if number % 2 == 0 else (1, 0):
            began = time.perf_counter()
            rows = max(rows, sides[side]() or 0)
            kept[side].append(time.perf_counter() - began)
            shutil.rmtree(home / "backups/snapshots", ignore_errors=True)
    remark = f"{rows:,} rows; floor: mariadb-dump --single-transaction | zstd"
    yield median_figure(spec.group, "tables backed up", ours, theirs, at_most=AT_MOST, remark=remark)
    peak_mb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    yield Figure(spec.group, "peak memory of the process", peak_mb, "MB", at_most=MEMORY_MB)


def _ours(spec: BackupSpec, repository: Repository) -> int:
    total = 0
    packing = ZstdPacking()
    with DatabaseSnapshotSource(target=Target(spec.url)).opened() as snapshot:
        for table in snapshot.tables:

            def pieces(name: str = table.name) -> Iterator[bytes]:
                nonlocal total
                for piece, rows in snapshot.lines(name):
                    total += rows
                    yield piece

            repository.add_packed(table_name("bench", table.name), PieceStream(pieces()), packing.pack)
    repository.storage.settle()
    return total


def _theirs(spec: BackupSpec, path: Path) -> int:
    url = urlsplit(spec.owner_url)
    command = [
        "mariadb-dump", "--single-transaction", "--skip-triggers", "--no-create-info", f"--host={url.hostname}",
        f"--port={url.port}", f"--user={url.username}", "--protocol=tcp", "--skip-lock-tables", "--ssl=0",
        url.path.strip("/"), *(table.name for table in TABLES),
    ]  # fmt: skip
    env = {**os.environ, "MYSQL_PWD": unquote(url.password or "")}
    with path.open("wb") as out:
        dump = subprocess.Popen(command, stdout=subprocess.PIPE, env=env)
        pack = subprocess.run(["zstd", "-q", "-3", "-c"], stdin=dump.stdout, stdout=out, check=True)
        if dump.wait() != 0 or pack.returncode != 0:
            raise RuntimeError("the dump failed")
        out.flush()
        os.fsync(out.fileno())
    with suppress(OSError):
        path.unlink()
    return 0


def main(argv: list[str]) -> None:
    """Measure and write the rows."""
    spec = BackupSpec(**json.loads(Path(argv[0]).read_text(encoding="utf-8")))
    found = [figure.to_record() for figure in run(spec)]
    Path(argv[1]).write_text(json.dumps(found, ensure_ascii=False), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
