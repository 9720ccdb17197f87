"""Real windows in processes of their own, for proofs that kill them; a warm process opens one in a moment."""

import json
import os
import selectors
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from edumanage_desktop.entrance import WindowOptions

PROJECT = Path(__file__).parents[2]
START_LIMIT_S = 120.0


@dataclass(frozen=True, slots=True)
class Report:
    """Something that a window told at the moment it happened: `kind`, and what belongs to it."""

    kind: str
    values: Mapping[str, Any]

    def __getitem__(self, name: str) -> Any:
        return self.values[name]


@dataclass
class WindowProcess:
    """A window that runs; everything it has reported so far stands in `reports`."""

    pid: int
    _template: "WindowTemplate"
    reports: list[Report] = field(default_factory=list)
    status: int | None = None

    def of_kind(self, *kinds: str) -> list[Report]:
        """Return the reports of these kinds, oldest first."""
        return [report for report in self.reports if report.kind in kinds]

    def listen(self, seconds: float) -> None:
        """Take in what is reported within this time."""
        until = time.monotonic() + seconds
        while self.status is None and (left := until - time.monotonic()) > 0:
            self._template.read(left)

    def wait_for(self, kind: str, *, count: int = 1, limit_s: float = START_LIMIT_S) -> Report:
        """Return the `count`-th report of a kind; fails when the process ends or the time is up before."""
        until = time.monotonic() + limit_s
        while len(found := self.of_kind(kind)) < count:
            assert self.status is None, f"the window ended ({self.status}) before {kind!r}: {self._template.errors()}"
            assert time.monotonic() < until, f"no {kind!r} within {limit_s:.0f} s: {self.reports[-12:]}"
            self._template.read(0.2)
        return found[count - 1]

    def wait_until_told(self, words: str) -> None:
        """Wait until the window tells a hindrance in such words; that something takes a moment may come before."""
        count = 1
        while words not in self.wait_for("hindrance", count=count)["sentence"]:
            count += 1

    def ask(self, what: str) -> None:
        """Ask for something by a signal: `close` the window, begin to `decide`, press the button that says `retry`."""
        os.kill(self.pid, {"close": signal.SIGUSR1, "decide": signal.SIGUSR2, "retry": signal.SIGHUP}[what])

    def kill(self) -> None:
        """End it with SIGKILL and take in everything that it reported before."""
        os.kill(self.pid, signal.SIGKILL)
        self._await_end()

    def close(self) -> None:
        """Close the window as a person does, and wait for its end."""
        self.ask("close")
        self._await_end()
        assert self.status == 0, f"the window ended with {self.status}: {self._template.errors()}"

    def _await_end(self) -> None:
        until = time.monotonic() + START_LIMIT_S
        while self.status is None:
            assert time.monotonic() < until, f"the window did not end: {self.reports[-12:]}"
            self._template.read(0.2)


class WindowTemplate:
    """A process with everything imported, which opens windows by forking; one window at a time."""

    def __init__(self, *, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._errors = folder / "windows.log"
        with self._errors.open("ab") as errors:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "tests.faults.reviewing_window"],
                cwd=PROJECT,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
                env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
            )
        assert self._process.stdout is not None
        self._selector = selectors.DefaultSelector()
        self._selector.register(self._process.stdout, selectors.EVENT_READ)
        self._rest = b""
        self._window: WindowProcess | None = None

    def open(self, options: WindowOptions, **behaviour: Any) -> WindowProcess:
        """Open a window; `behaviour` is what `reviewing_window.Behaviour` takes. The one before must have ended."""
        assert self._window is None or self._window.status is not None, "one window at a time"
        folders = {name: str(getattr(options, name)) for name in ("data_folder", "config_folder", "cache_folder")}
        job = {**folders, "database": options.database, "store": str(options.store), "login": options.login}
        self._window = window = WindowProcess(0, self)
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps({"options": job, "behaviour": behaviour}).encode() + b"\n")
        self._process.stdin.flush()
        until = time.monotonic() + START_LIMIT_S
        while window.pid == 0:
            assert time.monotonic() < until, f"no window was opened: {self.errors()}"
            self.read(0.2)
        return window

    def read(self, seconds: float) -> None:
        """Wait at most this long for reports and hand them to the window."""
        if not self._selector.select(seconds):
            return
        assert self._process.stdout is not None
        content = os.read(self._process.stdout.fileno(), 1 << 16)
        assert content, f"the template ended: {self.errors()}"
        *lines, self._rest = (self._rest + content).split(b"\n")
        for line in lines:
            self._take(json.loads(line))

    def errors(self) -> str:
        """Return the end of what the windows wrote to stderr."""
        return self._errors.read_text(errors="replace")[-3000:]

    def end_window(self) -> None:
        """Kill the window that may be open."""
        if self._window is not None and self._window.status is None and self._window.pid:
            self._window.kill()

    def close(self) -> None:
        """Kill the window that may be open, and end."""
        self.end_window()
        self._selector.close()
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.stdout.close()
        self._process.wait(START_LIMIT_S)

    def _take(self, values: dict[str, Any]) -> None:
        kind, window = values.pop("kind"), self._window
        assert window is not None
        if kind == "opened":
            window.pid = values["pid"]
        elif kind == "ended":
            window.status = values["status"]
        window.reports.append(Report(kind, values))


@contextmanager
def window_templates(folder: Path, count: int = 1) -> Iterator[Sequence[WindowTemplate]]:
    """Yield warm templates, each for one window at a time."""
    templates = [WindowTemplate(folder=folder / f"template-{number}") for number in range(count)]
    try:
        yield templates
    finally:
        for template in templates:
            template.close()
