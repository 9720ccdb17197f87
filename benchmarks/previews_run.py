"""Looks at a thousand submissions in the real window and compares the memory with that after a hundred.

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
from edumanage_desktop.gui.preview.pane import PreviewPane

EARLY = 100
LOOKS = int(os.environ.get("EDUMANAGE_LOOKS") or 1_000)
ALLOWED = 1.2
"""Times the memory after `EARLY` looks."""
_PATIENCE_S = 6.0
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
        self._queue, self._preview = real.queue, real.window.workspace.pane.preview
        self._shown = 0
        self._preview.page_shown.connect(self._take)
        self._preview.failed.connect(self._take)

    def look(self) -> None:
        """Go to the next submission and wait until its file is shown, or it is said why it is not."""
        before, until = self._shown, time.monotonic() + _PATIENCE_S
        row = self._queue.view.current_row()
        if row is None or row + 1 >= self._queue.model.total:
            self._queue.view.select_row(0)
        else:
            self._queue.go(1)
        turn_until(lambda: self._shown > before or _says_why(self._preview) or time.monotonic() > until)

    def _take(self, *_nothing: object) -> None:
        self._shown += 1


def _says_why(preview: PreviewPane) -> bool:
    notice = preview.shown_notice()
    return notice is not None and bool(notice[1]) and "Loading" not in notice[1]


def figures(real: RealWindow, group: str) -> Iterator[Figure]:
    """Look `LOOKS` times and yield what the window and its processes held."""
    looker = Looker(real)
    held: list[tuple[float, float]] = []
    for _look in range(LOOKS):
        looker.look()
        children = sum(resident_mb(child) for child in children_of(os.getpid()))
        held.append((resident_mb(os.getpid()), children))
    for name, column in (("the window", 0), ("the processes that read files", 1)):
        early, late = (_median(held, at, column) for at in (EARLY, LOOKS))
        remark = f"{early:.0f} MB after {EARLY}, {late:.0f} MB after {LOOKS:,}"
        yield Figure(group, f"memory of {name}", late / early, "×", at_most=ALLOWED, remark=remark)


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
