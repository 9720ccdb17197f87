"""Looks at a thousand submissions in the real window and compares its memory, and its processes', with that after 100.

`python -m benchmarks.previews_run SPEC.json OUT.json`; the specification is `benchmarks.queue_run.QueueSpec` as JSON,
the result is figures as JSON. `LOOKS` may be shortened by `EDUMANAGE_LOOKS` while somebody looks for a leak.
"""

import json
import os
import statistics
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from benchmarks.figures import Figure
from benchmarks.queue_run import QueueSpec
from benchmarks.real_window import RealWindow, application, turn_until

EARLY = 100
LOOKS = int(os.environ.get("EDUMANAGE_LOOKS") or 1_000)
ALLOWED = 1.2
"""Times the memory after `EARLY` looks."""
_PATIENCE_S = 6.0
_RESTS_S = 0.1
"""After so long the next files are looked for and begun."""
_COUNTED = 20
"""The memory at a point is the median after so many looks before it: a single page may be large."""


def resident_mb(pid: int) -> float:
    """Return the resident memory of a process (megabytes of 10^6 bytes; Linux, proc(5)); 0 when it is gone."""
    try:
        status = Path(f"/proc/{pid}/status").read_text(encoding="ascii")
    except OSError:
        return 0.0
    line = next((each for each in status.splitlines() if each.startswith("VmRSS:")), "VmRSS: 0 kB")
    return int(line.split()[1]) * 1024 / 1e6


def children_of(pid: int) -> list[int]:
    """Return the processes that a process started and that are still there (Linux, proc(5))."""
    tasks = Path(f"/proc/{pid}/task").glob("*/children")
    return [int(child) for task in tasks for child in task.read_text(encoding="ascii").split()]


class Looker:
    """Goes down the queue, and from its end begins anew at the top."""

    def __init__(self, real: RealWindow) -> None:
        assert real.window.workspace is not None
        self._queue, self._pane = real.queue, real.window.workspace.pane
        self._shown: int | None = None
        """The submission of which a file was seen last, or why it is not."""
        for signal in (self._pane.preview.page_shown, self._pane.preview.told_instead):
            signal.connect(self._take)

    def look(self) -> bool:
        """Go to the next submission and return whether its file was shown, or said why it is not, in some seconds.

        Then wait until the files that come next are ready, as who reads for a moment does.
        """
        until, self._shown = time.monotonic() + _PATIENCE_S, None
        row = self._queue.view.current_row()
        if row is None or row + 1 >= self._queue.model.total:
            self._queue.view.select_row(0)
        else:
            self._queue.go(1)
        turn_until(lambda: self._is_seen() or time.monotonic() > until)
        rested, ahead = time.monotonic() + _RESTS_S, self._pane.preview.ahead
        turn_until(lambda: time.monotonic() > rested and (ahead.is_idle() or time.monotonic() > until))
        return self._is_seen()

    def _is_seen(self) -> bool:
        return self._shown is not None and self._shown == self._queue.current_id

    def _take(self) -> None:
        details = self._pane.details
        self._shown = details.submission.id if details is not None else None


def figures(real: RealWindow, group: str) -> Iterator[Figure]:
    """Look `LOOKS` times and yield what the window and its processes held."""
    looker = Looker(real)
    held: list[tuple[float, float]] = []
    seen = 0
    for _look in range(LOOKS):
        seen += looker.look()
        children = sum(resident_mb(child) for child in children_of(os.getpid()))
        held.append((resident_mb(os.getpid()), children))
    for name, column in (("the window", 0), ("the processes that read files", 1)):
        early, late = (_median(held, at, column) for at in (EARLY, LOOKS))
        remark = f"{early:.0f} MB after {EARLY}, {late:.0f} MB after {LOOKS:,}"
        yield Figure(group, f"memory of {name}", late / early, "×", at_most=ALLOWED, remark=remark)
    yield Figure(group, "previews that were seen", seen, "", at_least=LOOKS)


def _median(held: Sequence[tuple[float, float]], at: int, column: int) -> float:
    return statistics.median(each[column] for each in held[at - _COUNTED : at])


def main(argv: Sequence[str]) -> None:
    """Measure what the specification says."""
    spec = QueueSpec(**json.loads(Path(argv[0]).read_text(encoding="utf-8")))
    real = RealWindow(spec.surroundings(), application())
    found = [figure.to_record() for figure in figures(real, spec.group)]
    real.close()
    Path(argv[1]).write_text(json.dumps(found, ensure_ascii=False), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
