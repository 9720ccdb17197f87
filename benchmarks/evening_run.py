"""Decides two hundred submissions by keyboard in the real window and writes how long the next one took to be there.

`python -m benchmarks.evening_run SPEC.json OUT.json`; the specification is `EveningSpec` as JSON.
"""

import json
import statistics
import sys
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest

from benchmarks.figures import Figure
from benchmarks.real_window import RealWindow, Surroundings, application, turn_until
from benchmarks.stalls import Gap, StallWatch, machine_watched
from edumanage_desktop.domain.statuses import Status
from edumanage_desktop.gui.preview.ahead import FilesAhead

STALL_MS = 30.0
_REJECTED_EACH = 5
"""One of so many is rejected, with feedback that the student reads."""
_WORDS = "Add error bars."
_LETTER_MS = 30
"""Faster than anybody types."""
_WITHOUT = 40
"""How many decisions are made without files ready, to compare with."""


@dataclass(frozen=True, slots=True)
class EveningSpec:
    """Where to decide, how often, and within how many milliseconds the next one should be there (95th percentile).

    `looks_ms` is how long each submission is looked at.
    """

    group: str
    url: str
    login: str
    store: str
    home: str
    decisions: int
    at_most_ms: float
    looks_ms: int

    def surroundings(self) -> Surroundings:
        """Return what the window opens."""
        return Surroundings(self.url, self.login, self.store, self.home)


class EveningMeasurement:
    """A person who looks and presses A, or writes what is missing and presses R, and looks at the next."""

    def __init__(self, spec: EveningSpec) -> None:
        self._spec = spec
        self._real = RealWindow(spec.surroundings(), application())
        workspace = self._real.window.workspace
        assert workspace is not None
        self._workspace, self._preview = workspace, workspace.pane.preview
        self._shown_at = 0.0
        self._preview.page_shown.connect(self._note)
        self._preview.failed.connect(self._note_told)
        self._told = 0
        """For how many there was a sentence in place of a preview."""
        self._stalls = StallWatch(workspace)

    def figures(self) -> list[Figure]:
        """Return the rows."""
        self._look()
        gaps: list[Gap] = []
        taken: dict[Qt.Key, list[float]] = {Qt.Key.Key_A: [], Qt.Key.Key_R: []}
        with machine_watched() as away:
            for number in range(1, self._spec.decisions + 1):
                key = Qt.Key.Key_A if number % _REJECTED_EACH else Qt.Key.Key_R
                self._stalls.begin()
                if key == Qt.Key.Key_R:
                    self._write_feedback()
                taken[key].append(self._decide(key))
                self._look()
                gaps += self._stalls.end()
        told = self._told
        without = self._without_files_ready()
        stall_ms = max((gap.without(away) for gap in gaps), default=0.0)
        machine_ms = max((gap.length_ms for gap in away), default=0.0)
        group, bound = self._spec.group, self._spec.at_most_ms
        name, bare = "next shown with its preview, 95 of 100", "  the same without files ready"
        every = [each_ms for times in taken.values() for each_ms in times]
        middle, last = statistics.median(every), max(every)
        remark = f"{len(every)} decisions, median {middle:.0f}, longest {last:.0f} ms; {told} told, not shown"
        rejected = taken[Qt.Key.Key_R]
        waits = f"an idle process waited for {machine_ms:.0f} ms"
        return [
            Figure(
                group,
                name,
                _of_hundred(every, 95),
                "ms",
                at_most=bound,
                remark=remark,
            ),
            Figure(
                group,
                "  of those that are rejected with feedback",
                _of_hundred(rejected, 95),
                "ms",
                remark=f"{len(rejected)} decisions",
            ),
            Figure(
                group,
                bare,
                _of_hundred(without, 95),
                "ms",
                remark=f"{len(without)} decisions",
            ),
            Figure(group, "longest event-loop stall", stall_ms, "ms", at_most=STALL_MS, remark=waits),
        ]

    def close(self) -> None:
        """Close the window."""
        self._real.close()

    def _write_feedback(self) -> None:
        """Write what the student is to mend, and go back to the queue."""
        pane, view = self._workspace.pane, self._workspace.queue.view
        QTest.keyClick(view, Qt.Key.Key_F)
        turn_until(pane.feedback.hasFocus)
        for letter in _WORDS:
            QTest.keyClicks(pane.feedback, letter)
            _wait(_LETTER_MS)
        self._look()
        QTest.keyClick(pane.feedback, Qt.Key.Key_Escape)
        turn_until(view.hasFocus)

    def _decide(self, key: Qt.Key = Qt.Key.Key_A) -> float:
        """Decide what is shown and return how long it took until another submission stood there with its preview."""
        queue, pane = self._workspace.queue, self._workspace.pane
        before = queue.current_id
        self._shown_at = 0.0
        started = perf_counter()
        QTest.keyClick(queue.view, key)

        def is_there() -> bool:
            is_other = queue.current_id != before and pane.shown_id() == queue.current_id
            return is_other and self._shown_at > started

        turn_until(is_there)
        return (perf_counter() - started) * 1000

    def _note_told(self, _sentence: str) -> None:
        self._told += 1
        self._note()

    def _note(self) -> None:
        """Paint what is shown and remember that it is there."""
        self._preview.repaint()
        self._shown_at = perf_counter()

    def _look(self) -> None:
        """Let time pass as a person does who looks at a submission."""
        _wait(self._spec.looks_ms)

    def _without_files_ready(self) -> list[float]:
        """Decide on, with nothing made ready any more."""
        self._workspace.previewing.upcoming.stop()
        self._preview.findChildren(FilesAhead)[0].forget()
        taken = []
        for _ in range(_WITHOUT):
            row = self._workspace.queue.current()
            if row is None or row.status != Status.SUBMITTED:
                break
            taken.append(self._decide())
            self._look()
        return taken


def _wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _of_hundred(taken: list[float], percent: int) -> float:
    return statistics.quantiles(taken, n=100, method="inclusive")[percent - 1] if len(taken) > 1 else taken[0]


def main(argv: list[str]) -> None:
    """Measure what the specification says."""
    spec = EveningSpec(**json.loads(Path(argv[0]).read_text(encoding="utf-8")))
    measurement = EveningMeasurement(spec)
    try:
        found = measurement.figures()
    finally:
        measurement.close()
    Path(argv[1]).write_text(json.dumps([figure.to_record() for figure in found]), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
