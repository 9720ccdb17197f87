"""Sample departments of a given size, loaded by the program's own `demo` command and kept for the next run."""

import hashlib
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from benchmarks.server import KEEPER, LARGE, ROOT, bench_server

NOW = "2026-11-24T08:00"
FACULTY_LOGIN, FACULTY_ID = "nowak", 1
"""Who has the longest queue of the sample department."""
REGISTRAR_LOGIN = "registrar"
STUDENT_LOGIN, STUDENT_ID = "22f41a0425", 1025
"""Who has handed in the most among a million."""
LOGINS = (FACULTY_LOGIN, REGISTRAR_LOGIN, STUDENT_LOGIN)


@dataclass(frozen=True, slots=True)
class Department:
    """One loaded department: who may open it how, and how long loading took (seconds)."""

    engine: str
    owner_url: str
    urls: dict[str, str]
    store: Path
    load_s: float


@contextmanager
def department(engine: str, *, uploads: int, cache: Path) -> Iterator[Department]:
    """Yield a loaded department of 'sqlite' or 'mariadb', from the cache when schema, loader and size are the same."""
    folder = cache / f"{engine}-{uploads}"
    note = folder / "loaded.json"
    wanted = _digest()
    if not note.exists() or json.loads(note.read_text())["digest"] != wanted:
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
    if engine == "sqlite":
        url = f"sqlite:///{(folder / 'edumanage.sqlite').as_posix()}"
        load_s = _loaded(note, url, folder / "files", uploads, wanted)
        yield Department(engine, url, dict.fromkeys(LOGINS, url), folder / "files", load_s)
        return
    with bench_server(folder / "server", *LARGE) as server:
        load_s = _loaded(note, server.root_url, folder / "files", uploads, wanted)
        server.admit(LOGINS)
        server.admit_keeper()
        urls = {login: server.url_of(login) for login in (*LOGINS, KEEPER)}
        yield Department(engine, server.root_url, urls, folder / "files", load_s)


def _loaded(note: Path, url: str, store: Path, uploads: int, wanted: str) -> float:
    """Load the department unless the note says that it is there; return how long that took (seconds)."""
    if not note.exists():
        started = time.perf_counter()
        load(url, store, uploads)
        note.write_text(json.dumps({"digest": wanted, "load_s": time.perf_counter() - started}))
    load_s: float = json.loads(note.read_text())["load_s"]
    return load_s


def load(url: str, store: Path, uploads: int) -> None:
    """Run `edumanage-desktop demo` in a process of its own."""
    command = [sys.executable, "-m", "edumanage_desktop", "demo", "--uploads", str(uploads), "--now", NOW]
    subprocess.run([*command, "--database", url, "--store", str(store)], cwd=ROOT, env=surroundings(), check=True)


def surroundings() -> dict[str, str]:
    """Return the environment of every measured process: no screen, byte code kept, nothing of the person's own."""
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    for name in ("PYTHONDONTWRITEBYTECODE", "DISPLAY", "WAYLAND_DISPLAY"):
        env.pop(name, None)
    return env


def _digest() -> str:
    """Return what a loaded department depends on: the migrations, whatever makes the sample, and who prepares."""
    package = ROOT / "edumanage_desktop"
    paths = [path for path in (ROOT / "migrations").rglob("*") if path.suffix in {".py", ".sql"}]
    paths += (package / "services" / "sample_department").glob("*.py")
    paths += [package / "adapters" / "database" / name for name in ("bulk_load.py", "bulk_rows.py", "take_in.py")]
    paths += [package / "adapters" / "database" / "preparation.py", package / "domain" / "folding.py"]
    paths += [ROOT / "benchmarks" / "server.py"]
    digest = hashlib.sha256()
    for path in sorted(paths):
        digest.update(path.relative_to(ROOT).as_posix().encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()
