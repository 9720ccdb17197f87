"""Measures the queue of one login in a process of its own; writes figures as JSON.

`python -m benchmarks.queue_run SPEC.json OUT.json`; the specification is `QueueSpec` as JSON.
"""

import json
import statistics
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

from benchmarks.bare import BareDatabase, counting, statements
from benchmarks.figures import Figure, median_figure
from benchmarks.painting import FloorWindow, PaintWatch
from benchmarks.real_window import RealWindow, Surroundings, application, turn_until
from benchmarks.scenes import Scene, scenes
from benchmarks.stalls import Gap, StallWatch, machine_watched
from edumanage_desktop.adapters.database import open_database
from edumanage_desktop.gui.queue.model import Column
from edumanage_desktop.services.queue_reading import read_figures

ALLOWED = 2.0
STALL_MS = 30.0


@dataclass(frozen=True, slots=True)
class QueueSpec:
    """What one process measures: `faculty_id` None for all work; `group` heads the rows."""

    group: str
    url: str
    owner_url: str
    login: str
    store: str
    home: str
    faculty_id: int | None
    rounds: int
    only: str = ""

    def surroundings(self) -> Surroundings:
        """Return what the window opens."""
        return Surroundings(self.url, self.login, self.store, self.home)


class QueueMeasurement:
    """The real window, the floor's window and the bare cursor, measured by turns."""

    def __init__(self, spec: QueueSpec) -> None:
        self._spec = spec
        self._real = RealWindow(spec.surroundings(), application())
        self._bare = BareDatabase(spec.owner_url)
        self._watch = PaintWatch(self._real.queue.view)
        self._stalls = StallWatch(self._real.queue)
        self._settled_ms: list[float] = []
        self._gaps: list[tuple[Gap, str]] = []
        model = self._real.queue.model
        row = model.submission(0)
        assert row is not None
        texts = [str(model.index(0, column).data()) for column in Column]
        self._floor = FloorWindow(like=self._real.queue.view, theme=self._real.theme, row=row, texts=texts)
        self._words = {
            "rare word": "żółkiewska",
            "common word": "report",
            "no such word": "xyzzyq",
            "one CJK character": "王",
            "two words": "report the",
            "a student's number": row.student_number or "22F41A0424",
        }

    def figures(self) -> list[Figure]:
        """Return every row."""
        found = []
        total = self._real.queue.model.total
        with machine_watched() as away:
            for scene in scenes(faculty_id=self._spec.faculty_id, total=total, words=self._words):
                if self._spec.only in scene.name:
                    found += self._measure(scene, total)
        for name, text in {"everything": "", "common word": "report"}.items():
            if self._spec.only in "counts":
                found.append(self._counts(name, text))
        return [*found, self._stall(away)]

    def close(self) -> None:
        """Close everything."""
        self._floor.close()
        self._real.close()
        self._bare.close()

    def _measure(self, scene: Scene, total: int) -> list[Figure]:
        row = scene.row or 0
        rows_shown = total if scene.row is not None else max(total // 2, 1)

        def floor_of(statement: str) -> float:
            return self._floor.time(lambda: self._bare.rows(statement), rows_shown, row)

        candidates = statements(scene.page)
        sizes = {statement: len(self._bare.rows(statement)) for statement in candidates}
        complete = [statement for statement in candidates if sizes[statement] == max(sizes.values())]
        statement = self._bare.fastest(complete, floor_of)
        if max(sizes.values()) == 0:
            return [self._reader_alone(scene, statement)]
        ours, floor = [], []
        for _ in range(self._spec.rounds):
            ours.append(self._once(scene))
            floor.append(floor_of(statement))
        remark = f"{max(sizes.values())} rows"
        found = [median_figure(self._spec.group, scene.name, ours, floor, at_most=ALLOWED, remark=remark)]
        if scene.queue_filter.statuses:
            counted = statistics.median(self._settled_ms[-self._spec.rounds :])
            found.append(Figure(self._spec.group, f"{scene.name}, counted", counted, "ms", remark="with “12 of 3,482”"))
        print(f"{found[0].name}: {found[0].ours:.1f} ms, floor {found[0].floor or 0:.1f} ms", file=sys.stderr)
        if scene.searches:
            found.append(self._reader_alone(scene, statement))
        return found

    def _once(self, scene: Scene) -> float:
        self._real.go_home()
        scene.prepare(self._real.queue)
        self._real.come_to_rest()
        self._stalls.begin()
        started = perf_counter()
        counted: list[float] = []
        told = self._real.queue.model.rowsInserted.connect(lambda: counted.append(perf_counter()))
        taken = self._watch.time(lambda: scene.act(self._real.queue), self._showing(scene))
        turn_until(self._real.queue.is_settled)
        self._real.queue.model.rowsInserted.disconnect(told)
        self._settled_ms.append(((counted[0] if counted else perf_counter()) - started) * 1000)
        self._real.come_to_rest()
        self._gaps += [(gap, scene.name) for gap in self._stalls.end()]
        return taken

    def _stall(self, away: list[Gap]) -> Figure:
        """Return the row of the longest stall that was the window's own."""
        longest_ms, name = max(((gap.without(away), name) for gap, name in self._gaps), default=(0.0, "nothing"))
        machine_ms = max((gap.length_ms for gap in away), default=0.0)
        remark = f"during {name}; an idle process waited for {machine_ms:.0f} ms"
        return Figure(self._spec.group, "longest event-loop stall", longest_ms, "ms", at_most=STALL_MS, remark=remark)

    def _showing(self, scene: Scene) -> Callable[[], bool]:
        """Return the condition that the model was filled anew, or the row asked for reached, since the act."""
        if scene.row is not None:
            return lambda: self._real.shows(scene)
        begun = [False]
        connection = self._real.queue.model.modelReset.connect(lambda: begun.__setitem__(0, True))

        def condition() -> bool:
            there = begun[0] and (self._real.shows(scene) or self._real.queue.model.total == 0)
            if there:
                self._real.queue.model.modelReset.disconnect(connection)
            return there

        return condition

    def _reader_alone(self, scene: Scene, statement: str) -> Figure:
        """Return the row of the page read without a window, beside the bare SQL alone."""
        database = open_database(self._spec.url, login=self._spec.login)
        try:
            database.reader.person()
            ours = _times(lambda: database.reader.page(scene.queue_filter, scene.order, first=0), self._spec.rounds)
        finally:
            database.close()
        floor = _times(lambda: self._bare.rows(statement), self._spec.rounds)
        return median_figure(self._spec.group, f"  {scene.name}, reading alone", ours, floor, at_most=ALLOWED)

    def _counts(self, name: str, text: str) -> Figure:
        from benchmarks.bare import PageAsked
        from edumanage_desktop.domain.folding import search_words
        from edumanage_desktop.services.queue import QueueFilter

        database = open_database(self._spec.url, login=self._spec.login)
        statement = counting(PageAsked(faculty_id=self._spec.faculty_id, words=search_words(text)))
        try:
            database.reader.person()
            ours = _times(lambda: read_figures(database.reader, QueueFilter(text=text)), self._spec.rounds)
        finally:
            database.close()
        floor = _times(lambda: self._bare.rows(statement), self._spec.rounds)
        remark = "told after the first rows"
        return median_figure(self._spec.group, f"total and counts by status: {name}", ours, floor, remark=remark)


def _times(work: Callable[[], object], rounds: int) -> list[float]:
    work()
    taken = []
    for _ in range(rounds):
        started = perf_counter()
        work()
        taken.append((perf_counter() - started) * 1000)
    return taken


def main(argv: list[str]) -> None:
    """Measure what the specification says."""
    spec = QueueSpec(**json.loads(Path(argv[0]).read_text(encoding="utf-8")))
    measurement = QueueMeasurement(spec)
    try:
        found = measurement.figures()
    finally:
        measurement.close()
    Path(argv[1]).write_text(json.dumps([figure.to_record() for figure in found], ensure_ascii=False), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
