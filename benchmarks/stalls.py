"""How long the event loop was away, and how much of that the machine itself was.

A 1 ms timer in the window notes the times between its ticks. A process that does nothing but wait does the same beside
it: while that one is away too, the machine gave the processor to somebody else, and the window cannot be blamed.

`python -m benchmarks.stalls` is that process: it ends with its standard input and prints its gaps as JSON.
"""

import json
import os
import select
import subprocess
import sys
import threading
import time
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer

from benchmarks.server import ROOT

_NOTED_FROM_S = 0.004
_TICK_S = 0.001
_TASKS = Path("/proc/self/task")
_LISTED_EVERY_S = 0.1


@dataclass(frozen=True, slots=True)
class Gap:
    """A time without a tick, in seconds of `time.perf_counter`, which all processes of a machine share."""

    begin_s: float
    end_s: float
    worked_s: float = 0.0
    """How long the thread had the processor in it."""
    queued_s: float = 0.0
    """How long it could have worked and the machine gave the processor to somebody else."""
    held_up_s: float = 0.0
    """How long another thread of this process, for which this one may have waited, was kept from the processor."""

    @property
    def length_ms(self) -> float:
        """Return how long it was."""
        return (self.end_s - self.begin_s) * 1000

    def without(self, others: Iterable["Gap"]) -> float:
        """Return the milliseconds of this gap in which none of the others, which do not overlap, was on.

        The machine is blamed once: for what the others saw of it, or for what this thread waited in its queue, and for
        what the thread waited there that held the interpreter while this one wanted it.
        """
        shared_s = sum(max(0.0, min(self.end_s, other.end_s) - max(self.begin_s, other.begin_s)) for other in others)
        blocked_s = max(0.0, self.end_s - self.begin_s - self.worked_s - self.queued_s)
        return self.length_ms - max(shared_s, self.queued_s + min(blocked_s, self.held_up_s)) * 1000


class StallWatch(QObject):
    """Watches the GUI thread between `begin` and `end`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, interval=round(_TICK_S * 1000), timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._queues = ThreadQueues()
        self._last_s = self._worked_s = 0.0
        self._queued: dict[int, float] = {}
        self._gaps: list[Gap] = []

    def begin(self) -> None:
        """Watch from now on."""
        self._gaps = []
        self._last_s, self._worked_s, self._queued = time.perf_counter(), time.thread_time(), self._queues.waited_s()
        self._timer.start()

    def end(self) -> list[Gap]:
        """Stop watching and return the gaps that are worth a note."""
        self._tick()
        self._timer.stop()
        return self._gaps

    def _tick(self) -> None:
        now_s, worked_s, queued = time.perf_counter(), time.thread_time(), self._queues.waited_s()
        if now_s - self._last_s > _NOTED_FROM_S:
            waited = {thread: queued[thread] - self._queued.get(thread, 0.0) for thread in queued}
            own = waited.pop(threading.get_native_id(), 0.0)
            others = max((waited[thread] for thread in waited if thread in self._queued), default=0.0)
            self._gaps.append(Gap(self._last_s, now_s, worked_s - self._worked_s, own, others))
        self._last_s, self._worked_s, self._queued = now_s, worked_s, queued


class ThreadQueues:
    """How long each thread of this process has waited for a processor (Linux: schedstat in proc); nothing elsewhere."""

    def __init__(self) -> None:
        self._files: dict[int, int] = {}
        self._listed_s = 0.0

    def waited_s(self) -> dict[int, float]:
        """Return the seconds by thread so far; a new thread is known after a moment."""
        now_s = time.perf_counter()
        if now_s - self._listed_s > _LISTED_EVERY_S:
            self._listed_s = now_s
            self._list()
        waited = {}
        for thread, file in self._files.items():
            with suppress(OSError, IndexError):  # it has ended
                waited[thread] = int(os.pread(file, 100, 0).split()[1]) / 1e9
        return waited

    def _list(self) -> None:
        tasks = {int(task.name): task for task in _TASKS.iterdir()} if _TASKS.is_dir() else {}
        for gone in self._files.keys() - tasks.keys():
            os.close(self._files.pop(gone))
        for new in tasks.keys() - self._files.keys():
            with suppress(OSError):
                self._files[new] = os.open(tasks[new] / "schedstat", os.O_RDONLY)


def near(gap: Gap, others: Sequence[Gap]) -> Sequence[Gap]:
    """Return those of the others, in order and apart from each other, that overlap with a gap.

    A crowded machine has a hundred thousand of both.
    """
    first = bisect_right(others, gap.begin_s, key=lambda each: each.end_s)
    return others[first : bisect_left(others, gap.end_s, key=lambda each: each.begin_s)]


@contextmanager
def machine_watched() -> Iterator[list[Gap]]:
    """Watch the machine meanwhile; the list holds its own gaps afterwards."""
    command = [sys.executable, "-m", "benchmarks.stalls"]
    found: list[Gap] = []
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield found
        finally:
            printed, _ = process.communicate()
            found += [Gap(begin_s, end_s) for begin_s, end_s in json.loads(printed)]


def main() -> None:
    """Watch until standard input ends."""
    gaps = []
    last_s = time.perf_counter()
    while not select.select([sys.stdin], [], [], _TICK_S)[0]:
        now_s = time.perf_counter()
        if now_s - last_s > _NOTED_FROM_S:
            gaps.append((last_s, now_s))
        last_s = now_s
    sys.stdout.write(json.dumps(gaps))


if __name__ == "__main__":
    main()
