"""How long the event loop was away, and how much of that the machine itself was.

A 1 ms timer in the window notes the times between its ticks. A process that does nothing but wait does the same beside
it: while that one is away too, the machine gave the processor to somebody else, and the window cannot be blamed.

`python -m benchmarks.stalls` is that process: it ends with its standard input and prints its gaps as JSON.
"""

import json
import select
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer

from benchmarks.server import ROOT

_NOTED_FROM_S = 0.004
_TICK_S = 0.001
_SCHEDSTAT = Path("/proc/thread-self/schedstat")


@dataclass(frozen=True, slots=True)
class Gap:
    """A time without a tick, in seconds of `time.perf_counter`, which all processes of a machine share."""

    begin_s: float
    end_s: float
    worked_s: float = 0.0
    """How long the thread had the processor in it."""
    queued_s: float = 0.0
    """How long it could have worked and the machine gave the processor to somebody else."""

    @property
    def length_ms(self) -> float:
        """Return how long it was."""
        return (self.end_s - self.begin_s) * 1000

    def without(self, others: Iterable["Gap"]) -> float:
        """Return the milliseconds of this gap in which none of the others, which do not overlap, was on.

        The machine is blamed once: for what the others saw of it, or for what this thread waited in its queue.
        """
        shared_s = sum(max(0.0, min(self.end_s, other.end_s) - max(self.begin_s, other.begin_s)) for other in others)
        return self.length_ms - max(shared_s, self.queued_s) * 1000


class StallWatch(QObject):
    """Watches the GUI thread between `begin` and `end`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, interval=round(_TICK_S * 1000), timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._last_s = self._worked_s = self._queued_s = 0.0
        self._gaps: list[Gap] = []

    def begin(self) -> None:
        """Watch from now on."""
        self._gaps = []
        self._last_s, self._worked_s, self._queued_s = time.perf_counter(), time.thread_time(), queued_s()
        self._timer.start()

    def end(self) -> list[Gap]:
        """Stop watching and return the gaps that are worth a note."""
        self._tick()
        self._timer.stop()
        return self._gaps

    def _tick(self) -> None:
        now_s, worked_s, waited_s = time.perf_counter(), time.thread_time(), queued_s()
        if now_s - self._last_s > _NOTED_FROM_S:
            gap = Gap(self._last_s, now_s, worked_s - self._worked_s, waited_s - self._queued_s)
            self._gaps.append(gap)
        self._last_s, self._worked_s, self._queued_s = now_s, worked_s, waited_s


def queued_s() -> float:
    """Return how long this thread has waited for a processor so far (Linux, schedstat in proc(5)); 0 elsewhere."""
    try:
        return int(_SCHEDSTAT.read_text(encoding="ascii").split()[1]) / 1e9
    except (OSError, IndexError):
        return 0.0


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
