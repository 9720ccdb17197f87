"""Measures exports of a whole queue in the real window: how long they take, and how long the window stands meanwhile.

`python -m benchmarks.export_run SPEC.json OUT.json`; the specification is `queue_run.QueueSpec` as JSON.
"""

import csv
import json
import sys
import tempfile
from pathlib import Path
from time import perf_counter

from benchmarks.bare import BareDatabase, PageAsked, statements
from benchmarks.figures import Figure
from benchmarks.queue_run import QueueSpec
from benchmarks.real_window import RealWindow, application, turn_until
from benchmarks.stalls import StallWatch, machine_watched
from edumanage_desktop.gui.queue.export_dialog import ExportKind

STALL_MS = 30.0
_MOST_ROWS = 100_000


class ExportMeasurement:
    """Exports all that one login sees."""

    def __init__(self, spec: QueueSpec) -> None:
        self._spec = spec
        self._real = RealWindow(spec.surroundings(), application())
        self._bare = BareDatabase(spec.owner_url)

    def figures(self) -> list[Figure]:
        """Return a row for each kind of file."""
        found = []
        with tempfile.TemporaryDirectory() as folder:
            floor_s = self._floor(Path(folder) / "floor.csv")
            for kind in ExportKind:
                taken_s, stall_ms = self._once(kind, Path(folder) / f"list.{kind.name.lower()}")
                rows = self._real.queue.model.total
                floor = floor_s if kind is ExportKind.CSV else None
                remark = f"{rows:,} rows, {rows / taken_s:,.0f} a second"
                found.append(Figure(self._spec.group, f"{kind.name}", taken_s, "s", floor, remark=remark))
                found.append(Figure(self._spec.group, f"{kind.name}, longest stall", stall_ms, "ms", at_most=STALL_MS))
        return found

    def close(self) -> None:
        """Close everything."""
        self._real.close()
        self._bare.close()

    def _once(self, kind: ExportKind, path: Path) -> tuple[float, float]:
        assert self._real.window.workspace is not None
        exports = self._real.window.workspace.surroundings.exports
        stalls = StallWatch(self._real.queue)
        with machine_watched() as away:
            stalls.begin()
            started = perf_counter()
            exports.export(kind, path, only_selected=False)
            turn_until(lambda: not exports.is_running())
            taken_s = perf_counter() - started
            gaps = stalls.end()
        return taken_s, max((gap.without(away) for gap in gaps), default=0.0)

    def _floor(self, path: Path) -> float:
        """Return the seconds that the bare rows take into a bare CSV file."""
        whole = PageAsked(faculty_id=self._spec.faculty_id, rows=_MOST_ROWS)
        started = perf_counter()
        with path.open("w", encoding="utf-8", newline="") as stream:
            csv.writer(stream).writerows(self._bare.rows(statements(whole)[0]))
        return perf_counter() - started


def main(argv: list[str]) -> None:
    """Measure what the specification says."""
    spec = QueueSpec(**json.loads(Path(argv[0]).read_text(encoding="utf-8")))
    measurement = ExportMeasurement(spec)
    try:
        found = measurement.figures()
    finally:
        measurement.close()
    Path(argv[1]).write_text(json.dumps([figure.to_record() for figure in found], ensure_ascii=False), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
