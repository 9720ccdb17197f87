"""Backing up and restoring the tables of a department beside MariaDB's own dump of the same tables.

`python -m benchmarks.backup_run SPEC.json OUT.json`; the specification is `BackupSpec` as JSON.
"""

import json
import os
import re
import resource
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pyrage  # type: ignore[import-untyped]  # it has no types

from benchmarks.figures import Figure, median_figure
from edumanage_desktop.adapters.backup_archive.age_coat import AgeCoat
from edumanage_desktop.adapters.backup_archive.folder_storage import FolderStorage
from edumanage_desktop.adapters.backup_archive.packing import ZstdPacking
from edumanage_desktop.adapters.database.backup_reading import DatabaseSnapshot, one_instant
from edumanage_desktop.adapters.database.backup_text import TABLES, columns_of
from edumanage_desktop.adapters.database.engine import make_engine
from edumanage_desktop.adapters.database.restoring import EmptyDatabase
from edumanage_desktop.adapters.file_store.local import LocalFileStore
from edumanage_desktop.domain.backups import Manifest
from edumanage_desktop.services.administration import Target
from edumanage_desktop.services.backup import repository as repositories
from edumanage_desktop.services.backup.repository import Coat, PlainCoat, Repository
from edumanage_desktop.services.backup.storage import table_name
from edumanage_desktop.services.backup.taking import BackupTaking, NamedFile

BACKUP_AT_MOST = 1.2
ENCRYPTED_AT_MOST = 1.4
RESTORE_AT_MOST = 0.8
MEMORY_MB = 200.0
_SCRATCH = "edumanage_bench_restored"
_KEY = re.compile(r"^(UNIQUE |FULLTEXT )?KEY ")


@dataclass(frozen=True, slots=True)
class BackupSpec:
    """A department, the URL of who backs it up and of the server's administrator, and where measured things may lie."""

    group: str
    url: str
    owner_url: str
    home: str
    rounds: int


def run(spec: BackupSpec) -> Iterator[Figure]:
    """Yield the rows; the two sides take turns."""
    home = Path(spec.home)
    (home / "no files").mkdir(parents=True)
    dump, coat = home / "dump.sql.zst", age_coat()
    rows = _back_up(spec, PlainCoat()).rows
    ours, theirs = _in_turns(spec.rounds, partial(_back_up, spec, coat), partial(_dump, spec, dump, coat.recipient))
    remark = f"{rows:,} rows; floor: mariadb-dump --single-transaction | zstd | age"
    yield median_figure(spec.group, "tables encrypted", ours, theirs, at_most=ENCRYPTED_AT_MOST, remark=remark)
    ours, theirs = _in_turns(spec.rounds, partial(_back_up, spec, PlainCoat()), partial(_dump, spec, dump))
    remark = f"{rows:,} rows; floor: mariadb-dump --single-transaction | zstd"
    yield median_figure(spec.group, "tables backed up", ours, theirs, at_most=BACKUP_AT_MOST, remark=remark)
    snapshot = _back_up(spec, PlainCoat()).snapshot
    restore = partial(_restore, spec, snapshot)
    ours, theirs = _in_turns(max(1, spec.rounds // 3), restore, partial(_load, spec, dump))
    remark = "rows into tables with their indexes, before there are triggers; floor: zstd -d | mariadb"
    yield median_figure(spec.group, "tables restored", ours, theirs, at_most=RESTORE_AT_MOST, remark=remark)
    yield from _apart(spec, snapshot)
    peak_mb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    yield Figure(spec.group, "peak memory of the process", peak_mb, "MB", at_most=MEMORY_MB)


def _apart(spec: BackupSpec, snapshot: str) -> Iterator[Figure]:
    """Yield what rows, their indexes, and the rules that come afterwards take, each for itself."""
    with _emptied(spec) as database:
        began = time.perf_counter()
        keys = _drop_keys(spec)
        dropped = time.perf_counter()
        _load_rows(spec, database, snapshot)
        loaded = time.perf_counter()
        _run(spec, "".join(f"ALTER TABLE {table} {added};" for table, added in keys.items()), database=_SCRATCH)
        indexed = time.perf_counter()
        database.finish()
        finished = time.perf_counter()
    remark = (
        f"apart; dropping {sum(added.count('ADD ') for added in keys.values())} of them took {dropped - began:.1f} s"
    )
    yield Figure(spec.group, "  rows into tables without secondary indexes", loaded - dropped, "s", remark="apart")
    yield Figure(spec.group, "  secondary indexes made of the rows", indexed - loaded, "s", remark=remark)
    remark = "apart; with what later revisions count and mark of the rows, and statistics"
    yield Figure(spec.group, "  views, routines and triggers", finished - indexed, "s", remark=remark)


def _in_turns(rounds: int, *sides: Callable[[], object]) -> tuple[list[float], list[float]]:
    times: tuple[list[float], list[float]] = ([], [])
    for number in range(rounds):
        for side in (0, 1) if number % 2 == 0 else (1, 0):
            began = time.perf_counter()
            sides[side]()
            times[side].append((time.perf_counter() - began) * 1000)
    return times


def age_coat() -> AgeCoat:
    """Return what encrypts by a key that no passphrase had to open."""
    return AgeCoat(str(pyrage.x25519.Identity.generate()))


class _TablesAlone(DatabaseSnapshot):
    """The tables of a department, which names no files."""

    def named_files(self) -> Iterator[NamedFile]:
        yield from ()


class _Source:
    """Opens them."""

    def __init__(self, url: str) -> None:
        self._url = url

    @contextmanager
    def opened(self) -> Iterator[_TablesAlone]:
        engine = make_engine(self._url)
        try:
            with one_instant(engine) as connection:
                yield _TablesAlone(connection)
        finally:
            engine.dispose()


def _back_up(spec: BackupSpec, coat: Coat) -> Manifest:
    """Take a backup whole, from its lock to the synced list of the backups."""
    home = Path(spec.home)
    shutil.rmtree(home / "backups", ignore_errors=True)
    storage = FolderStorage(root=home / "backups")
    storage.make_root()
    repositories.create(storage, encryption=None, key=None)
    return BackupTaking(
        source=_Source(spec.url),
        store=LocalFileStore(root=home / "no files"),
        repository=Repository(storage=storage, coat=coat, identity=""),
        packing=ZstdPacking(),
    ).run()


def _dump(spec: BackupSpec, path: Path, recipient: str | None = None) -> None:
    options = ("--single-transaction", "--skip-triggers", "--skip-lock-tables")
    command = ["mariadb-dump", *_client(spec), *options, _database(spec), *(table.name for table in TABLES)]
    with path.open("wb") as out:
        dump = subprocess.Popen(command, stdout=subprocess.PIPE, env=_env(spec))
        packing = ["zstd", "-q", "-3", "-c"]
        if recipient is None:
            subprocess.run(packing, stdin=dump.stdout, stdout=out, check=True)
        else:
            packed = subprocess.Popen(packing, stdin=dump.stdout, stdout=subprocess.PIPE)
            subprocess.run(["age", "-r", recipient], stdin=packed.stdout, stdout=out, check=True)
            if packed.wait() != 0:
                raise RuntimeError("the dump was not packed")
        if dump.wait() != 0:
            raise RuntimeError("the dump failed")
        out.flush()
        os.fsync(out.fileno())


def _restore(spec: BackupSpec, snapshot: str) -> None:
    """Make the tables of an empty database and load the rows into them."""
    with _emptied(spec) as database:
        _load_rows(spec, database, snapshot)


@contextmanager
def _emptied(spec: BackupSpec) -> Iterator[EmptyDatabase]:
    """Yield a database of empty tables."""
    _fresh(spec)
    url = spec.owner_url.replace(f"/{_database(spec)}", f"/{_SCRATCH}")
    with closing(EmptyDatabase(target=Target(url))) as database:
        database.begin("0003", {table.name: columns_of(table) for table in TABLES}, {})
        yield database


def _load_rows(spec: BackupSpec, database: EmptyDatabase, snapshot: str) -> None:
    packing = ZstdPacking()
    storage = FolderStorage(root=Path(spec.home) / "backups")
    repository = Repository(storage=storage, coat=PlainCoat(), identity="")
    with database.loading() as load:
        for table in TABLES:
            name = table_name(snapshot, table.name)
            with repository.opened(name) as packed, packing.unpacked(packed) as content:
                load(table.name, columns_of(table), content)


def _drop_keys(spec: BackupSpec) -> dict[str, str]:
    """Drop every index and reference that is no primary key; return by table what adds the indexes again."""
    added = {}
    for table in TABLES:
        made = _run(spec, f"SHOW CREATE TABLE {table.name}", database=_SCRATCH)
        lines = [line.strip().rstrip(",") for line in made.splitlines()]
        references = [line.split()[1] for line in lines if line.startswith("CONSTRAINT ") and "FOREIGN KEY" in line]
        keys = [line for line in lines if _KEY.match(line)]
        if keys:
            gone = [f"DROP FOREIGN KEY {name}" for name in references]
            gone += [f"DROP KEY {_KEY.sub('', line).split()[0]}" for line in keys]
            _run(spec, f"ALTER TABLE {table.name} {','.join(gone)}", database=_SCRATCH)
            added[table.name] = ",".join(f"ADD {line}" for line in keys)
    return added


def _run(spec: BackupSpec, statements: str, *, database: str = "") -> str:
    """Return what the server's own client answers."""
    command = ["mariadb", *_client(spec), "--batch", "--raw", "--skip-column-names", "-e", statements, database]
    given = [each for each in command if each]
    return subprocess.run(given, env=_env(spec), check=True, stdout=subprocess.PIPE, text=True).stdout


def _load(spec: BackupSpec, path: Path) -> None:
    _fresh(spec)
    with subprocess.Popen(["zstd", "-dqc", str(path)], stdout=subprocess.PIPE) as unpacking:
        subprocess.run(["mariadb", *_client(spec), _SCRATCH], stdin=unpacking.stdout, env=_env(spec), check=True)


def _fresh(spec: BackupSpec) -> None:
    _run(spec, f"DROP DATABASE IF EXISTS {_SCRATCH}; CREATE DATABASE {_SCRATCH} CHARACTER SET utf8mb4")


def _client(spec: BackupSpec) -> list[str]:
    url = urlsplit(spec.owner_url)
    return [f"--host={url.hostname}", f"--port={url.port}", f"--user={url.username}", "--protocol=tcp", "--ssl=0"]


def _env(spec: BackupSpec) -> dict[str, str]:
    return {**os.environ, "MYSQL_PWD": unquote(urlsplit(spec.owner_url).password or "")}


def _database(spec: BackupSpec) -> str:
    return urlsplit(spec.owner_url).path.strip("/")


def main(argv: list[str]) -> None:
    """Measure and write the rows."""
    spec = BackupSpec(**json.loads(Path(argv[0]).read_text(encoding="utf-8")))
    found = [figure.to_record() for figure in run(spec)]
    Path(argv[1]).write_text(json.dumps(found, ensure_ascii=False), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
