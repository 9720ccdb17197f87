"""Runs every measurement and prints one table: `python3 dev.py bench`, or `python -m benchmarks --help`."""

import argparse
import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, replace
from itertools import groupby
from pathlib import Path
from typing import Any

from benchmarks.accounts import figures as account_figures
from benchmarks.acts_run import ActsSpec
from benchmarks.assign_run import AssignSpec
from benchmarks.backup_files_run import FILES, BackupFilesSpec
from benchmarks.backup_run import BackupSpec
from benchmarks.department import (
    FACULTY_ID,
    FACULTY_LOGIN,
    REGISTRAR_LOGIN,
    STUDENT_ID,
    STUDENT_LOGIN,
    Department,
    department,
    load,
    surroundings,
)
from benchmarks.evening import evening
from benchmarks.evening_run import EveningSpec
from benchmarks.figures import Figure, figure_of, table
from benchmarks.health_run import HealthSpec
from benchmarks.imports_run import ImportsSpec
from benchmarks.kept_results import circumstances, keep
from benchmarks.queue_run import QueueSpec
from benchmarks.server import KEEPER, ROOT
from benchmarks.starts import StartSpec
from benchmarks.starts import figures as start_figures
from benchmarks.store_run import StoreSpec
from benchmarks.telling_run import TellingSpec
from benchmarks.tour_run import TourSpec
from benchmarks.twins_run import TwinsSpec
from benchmarks.views_run import ViewsSpec
from benchmarks.windows import figures as window_figures

LOAD_S = 180.0
MEMORY_MB = 40.0
LONGEST_EXPORT = 100_000
"""All work is exported of departments that have no more."""
PEER_FACTOR = 5.0
LOOKED_AT_UPLOADS = 400
IMPORTED_ENTRIES = 2_000
TOLD_MAILS = 1_000
MOVES = 10_000
"""So many works are moved by each side, a tenth of all where there are fewer."""
EVENING_MS = {"sqlite": 100.0, "mariadb": 150.0}
"""Within how long the next submission should be there with its preview, in 95 of 100 decisions."""
LOOKS_MS = 1_000
"""How long a submission is looked at: less than anybody needs."""
_WITHOUT_DEPARTMENT = frozenset(
    {
        "previews",
        "windows",
        "accounts",
        "evening",
        "tour",
        "store",
        "imports",
        "twins",
        "telling",
        "backup-files",
        "health",
    }
)
"""Parts that make departments or servers of their own."""
_PARTS = (
    "queue,typing,export,views,memory,peer,acts,assign,backups,start,previews,windows,accounts,evening,tour,store,"
    "imports,twins,telling,backup-files,health"
)
_ENGINES = "sqlite,mariadb"
_NAMES = {"sqlite": "SQLite", "mariadb": "MariaDB"}
_SCOPES = {
    FACULTY_LOGIN: (FACULTY_ID, "one faculty member"),
    REGISTRAR_LOGIN: (None, "all work"),
}
_ASKING = {
    FACULTY_LOGIN: (FACULTY_ID, None, "a faculty member"),
    REGISTRAR_LOGIN: (None, None, "a registrar"),
    STUDENT_LOGIN: (None, STUDENT_ID, "a student"),
}
"""Who asks through the views: faculty and student id, and what they are called."""


class Bench:
    """One run: every part in a process of its own, so that none warms or burdens another."""

    def __init__(self, *, uploads: int, rounds: int, cache: Path, folder: Path, only: frozenset[str]) -> None:
        self._uploads, self._rounds, self._cache, self._folder, self._only = uploads, rounds, cache, folder, only
        self._count = 0

    def figures(self, engines: Sequence[str]) -> Iterator[Figure]:
        """Yield every row as soon as it is known."""
        for engine in engines:
            if self._only - _WITHOUT_DEPARTMENT:
                with department(engine, uploads=self._uploads, cache=self._cache) as loaded:
                    yield from self._of_department(loaded)
            if engine == "sqlite":
                yield from self._of_none()
            if "evening" in self._only:
                yield from self._of_evening(engine)
            if engine == "mariadb":
                yield from self._of_fresh_servers()

    def _of_none(self) -> Iterator[Figure]:
        """Yield what makes departments of its own, or needs none."""
        home, only, rounds = self._home, self._only, self._rounds
        if "previews" in only:
            yield from self._previews()
        if "imports" in only:
            yield from self._imports()
        specs: dict[str, Callable[[], Any]] = {
            "tour": lambda: TourSpec("Every scene of the tour"),
            "store": lambda: StoreSpec(home(), rounds),
            "backup-files": lambda: BackupFilesSpec(home(), 3, min(FILES, self._uploads)),
            "twins": lambda: TwinsSpec(home(), rounds),
            "telling": lambda: TellingSpec(home(), mails=TOLD_MAILS, rounds=3),
            "health": lambda: HealthSpec(home(), rounds),
        }
        for part, make in specs.items():
            if part in only:
                yield from self._figures_of(f"{part.replace('-', '_')}_run", make())

    def _of_department(self, loaded: Department) -> Iterator[Figure]:
        engine = _NAMES[loaded.engine]
        bound = LOAD_S * max(1.0, self._uploads / 1_000_000)
        yield Figure(f"{engine}, department", "load", loaded.load_s, "s", at_most=bound, remark=f"{self._uploads:,}")
        measured: dict[str, list[Figure]] = {}
        if "queue" in self._only:
            for login, (_, scope) in _SCOPES.items():
                measured[login] = self._figures_of("queue_run", self._queue_spec(loaded, login, f"{engine}, {scope}"))
                yield from measured[login]
        yield from self._of_list(loaded, engine)
        if "views" in self._only:
            for login, (faculty_id, student_id, name) in _ASKING.items():
                group, urls = f"{engine}, through the views, {name}", loaded.urls
                spec_of_views = ViewsSpec(
                    group, urls[login], loaded.owner_url, urls[REGISTRAR_LOGIN], login, faculty_id, student_id,
                    self._rounds,
                )  # fmt: skip
                yield from self._figures_of("views_run", spec_of_views)
        if "memory" in self._only:
            yield from self._memory(loaded, engine)
        if "peer" in self._only and loaded.engine == "sqlite" and measured:
            yield from self._peer(loaded, measured)
        if "acts" in self._only:
            spec = ActsSpec(
                group=f"{engine}, acts",
                url=loaded.urls[FACULTY_LOGIN],
                owner_url=loaded.owner_url,
                login=FACULTY_LOGIN,
                faculty_id=FACULTY_ID,
                home=self._home(),
                acts=250,
            )
            yield from self._figures_of("acts_run", spec)
        if "assign" in self._only:
            yield from self._assigning(loaded, engine)
        if "backups" in self._only and loaded.engine == "mariadb":
            spec_of_backup = BackupSpec(
                f"{engine}, backups", loaded.urls[KEEPER], loaded.owner_url, self._home(), self._rounds
            )
            yield from self._figures_of("backup_run", spec_of_backup)
        if "start" in self._only and loaded.engine == "sqlite":
            spec_of_start = StartSpec(loaded.urls[FACULTY_LOGIN], FACULTY_LOGIN, str(loaded.store), Path(self._home()))
            yield from start_figures(spec_of_start, max(5, self._rounds))

    def _assigning(self, loaded: Department, engine: str) -> Iterator[Figure]:
        """Yield the Assign page's counts, moves and plans."""
        spec = AssignSpec(
            f"{engine}, moving work", loaded.urls[REGISTRAR_LOGIN], loaded.owner_url, REGISTRAR_LOGIN,
            str(loaded.store), self._home(), self._rounds, min(MOVES, self._uploads // 10),
        )  # fmt: skip
        yield from self._figures_of("assign_run", spec)

    def _previews(self) -> Iterator[Figure]:
        with department("sqlite", uploads=LOOKED_AT_UPLOADS, cache=self._cache) as looked_at:
            spec = self._queue_spec(looked_at, FACULTY_LOGIN, "A thousand submissions looked at")
            yield from self._figures_of("previews_run", spec)

    def _of_list(self, loaded: Department, engine: str) -> Iterator[Figure]:
        """Yield what is searched while somebody types, and what is exported."""
        for login, (faculty_id, scope) in _SCOPES.items():
            if "typing" in self._only:
                yield from self._figures_of("typing_run", self._queue_spec(loaded, login, f"{engine}, typing, {scope}"))
            if "export" in self._only and (faculty_id is not None or self._uploads <= LONGEST_EXPORT):
                yield from self._figures_of("export_run", self._queue_spec(loaded, login, f"{engine}, export, {scope}"))

    def _imports(self) -> Iterator[Figure]:
        """Yield an archive brought into a fresh department beside unpacking it and the same acts."""
        folder = self._fresh_folder()
        url = f"sqlite:///{(folder / 'imports.sqlite').as_posix()}"
        load(url, folder / "files", LOOKED_AT_UPLOADS)
        spec = ImportsSpec("SQLite, imports", url, REGISTRAR_LOGIN, FACULTY_ID, self._home(), IMPORTED_ENTRIES, 3)
        yield from self._figures_of("imports_run", spec)

    def _of_evening(self, engine: str) -> Iterator[Figure]:
        with evening(engine, self._fresh_folder()) as made:
            group, most_ms = f"{_NAMES[engine]}, an evening of decisions", EVENING_MS[engine]
            spec = EveningSpec(group, made.url, made.login, str(made.store), self._home(), 200, most_ms, LOOKS_MS)
            yield from self._figures_of("evening_run", spec)

    def _of_fresh_servers(self) -> Iterator[Figure]:
        if "windows" in self._only:
            yield from window_figures(self._fresh_folder())
        if "accounts" in self._only:
            yield from account_figures(self._fresh_folder())

    def _queue_spec(self, loaded: Department, login: str, group: str) -> QueueSpec:
        faculty_id = _SCOPES[login][0]
        url, owner_url = loaded.urls[login], loaded.owner_url
        return QueueSpec(group, url, owner_url, login, str(loaded.store), self._home(), faculty_id, self._rounds)

    def _memory(self, loaded: Department, engine: str) -> Iterator[Figure]:
        """Yield the peaks of the window on the department beside those of the window on an empty one."""
        with department(loaded.engine, uploads=0, cache=self._cache) as empty:
            for login, (_, scope) in _SCOPES.items():
                spec = self._queue_spec(loaded, login, "")
                bare = replace(spec, url=empty.urls[login], owner_url=empty.owner_url, home=self._home())
                most = self._run("memory_run", asdict(spec))
                least = self._run("memory_run", asdict(bare))
                remark = f"{most:.0f} MB, empty {least:.0f} MB"
                yield Figure(
                    f"{engine}, memory", f"peak over an empty table, {scope}", most - least, "MB",
                    at_most=MEMORY_MB, remark=remark,
                )  # fmt: skip

    def _peer(self, loaded: Department, measured: dict[str, list[Figure]]) -> Iterator[Figure]:
        """Yield how many times faster than Qt's own model the window was in this run."""
        file = loaded.owner_url.removeprefix("sqlite:///")
        for login, figures in measured.items():
            faculty_id, scope = _SCOPES[login]
            ours = {figure.name: figure.ours for figure in figures}
            out = self._file()
            command = ["peer_run", file, str(faculty_id or 0), "3", str(out)]
            self._call(command)
            theirs = json.loads(out.read_text(encoding="utf-8"))
            group = f"QSqlTableModel on the same file, {scope}"
            counted = "filter: submitted, counted"
            for name, key, mine in (
                ("filter: submitted, until counted", "filter", ours.get(counted)),
                ("jump to the end", "jump", ours.get("jump to the end, by received")),
            ):
                if mine is not None:
                    remark = f"ours {mine:.1f} ms, theirs {theirs[key]:.1f} ms"
                    factor = PEER_FACTOR if faculty_id is None else None
                    yield Figure(group, name, theirs[key] / mine, "×", at_least=factor, remark=remark)
            first = ours.get("filter: submitted")
            if first is not None:
                remark = f"ours {first:.1f} ms, theirs {theirs['filter_first_rows']:.1f} ms, their count unknown"
                yield Figure(
                    group, "filter: submitted, first rows", theirs["filter_first_rows"] / first, "×", remark=remark
                )
            yield Figure(group, "their peak memory", theirs["peak_mb"], "MB")

    def _figures_of(self, module: str, spec: Any) -> list[Figure]:
        return [figure_of(record) for record in self._run(module, asdict(spec))]

    def _run(self, module: str, spec: dict[str, Any]) -> Any:
        given, out = self._file(), self._file()
        given.write_text(json.dumps(spec), encoding="utf-8")
        given.chmod(0o600)
        self._call([module, str(given), str(out)])
        return json.loads(out.read_text(encoding="utf-8"))

    def _call(self, command: Sequence[str]) -> None:
        module, *arguments = command
        env = surroundings() | {"QT_LOGGING_RULES": "qt.text.font.db.warning=false"}
        subprocess.run([sys.executable, "-m", f"benchmarks.{module}", *arguments], cwd=ROOT, env=env, check=True)

    def _file(self) -> Path:
        self._count += 1
        return self._folder / f"{self._count}.json"

    def _fresh_folder(self) -> Path:
        self._count += 1
        folder = self._folder / str(self._count)
        folder.mkdir()
        return folder

    def _home(self) -> str:
        self._count += 1
        return str(self._folder / f"home-{self._count}")


def parser() -> argparse.ArgumentParser:
    """Return the parser of the command line."""
    top = argparse.ArgumentParser(prog="dev.py bench", description=__doc__)
    top.add_argument("--uploads", type=int, default=1_000_000, metavar="N", help="submissions (default: 1,000,000)")
    top.add_argument("--engines", default=_ENGINES, help=f"which of {_ENGINES} (default: both)")
    top.add_argument("--rounds", type=int, default=9, help="how often each thing is measured (default: 9)")
    top.add_argument("--only", default=_PARTS, help=f"which of {_PARTS} (default: all)")
    top.add_argument("--fresh", action="store_true", help="load the departments anew")
    top.add_argument("--out", type=Path, default=ROOT / "bench-results.json", help="where the figures are kept")
    return top


def main() -> int:
    """Measure, print the table, keep the figures; 1 when a bound does not hold."""
    given = parser().parse_args()
    cache = ROOT / ".cache" / "bench"
    if given.fresh:
        shutil.rmtree(cache, ignore_errors=True)
    cache.mkdir(parents=True, exist_ok=True)
    about: dict[str, Any] = {
        "uploads": given.uploads,
        "rounds": given.rounds,
        "cores": os.cpu_count(),
        "system": platform.platform(),
        "python": platform.python_version(),
    }
    found: list[Figure] = []
    parts: dict[str, Any] = {}
    with tempfile.TemporaryDirectory(prefix="em-bench-", ignore_cleanup_errors=True) as folder:
        only = frozenset(given.only.split(","))
        bench = Bench(uploads=given.uploads, rounds=given.rounds, cache=cache, folder=Path(folder), only=only)
        for group, figures in groupby(bench.figures(given.engines.split(",")), key=lambda figure: figure.group):
            measured = list(figures)
            found += measured
            rows = [*parts.get(group, {"figures": []})["figures"], *(figure.to_record() for figure in measured)]
            parts[group] = circumstances() | about | {"figures": rows}
            keep(given.out, {group: parts[group]})
    if (given.only, given.engines) == (_PARTS, _ENGINES):
        keep(given.out, parts, anew=True)
    print(table(found))
    print(f"\n{about['cores']} cores, load {os.getloadavg()[0]:.1f} at the end; kept in {given.out}")
    return 1 if any(figure.is_met is False for figure in found) else 0


if __name__ == "__main__":
    sys.exit(main())
