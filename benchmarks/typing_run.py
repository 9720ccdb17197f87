"""Measures typing in the search field: from the last key to the painted rows, in the real window.

`python -m benchmarks.typing_run SPEC.json OUT.json`; the specification is `queue_run.QueueSpec` as JSON.
"""

import json
import sys
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtTest import QTest

from benchmarks.bare import BareDatabase, PageAsked, statements
from benchmarks.figures import Figure
from benchmarks.painting import PaintWatch
from benchmarks.queue_run import QueueSpec
from benchmarks.real_window import RealWindow, application
from edumanage_desktop.domain.folding import search_words

PERMITTED_MS = 100.0
"""From the last key to the results, in the queue of one faculty member."""
_BETWEEN_KEYS_MS = 90
"""Somebody who types about 130 words a minute."""
_WORDS = ("report", "thermal", "measuring", "the report", "22f41", "muller")


class TypingMeasurement:
    """Types words into the search field and clears it again."""

    def __init__(self, spec: QueueSpec) -> None:
        self._spec = spec
        self._real = RealWindow(spec.surroundings(), application())
        self._bare = BareDatabase(spec.owner_url)
        self._watch = PaintWatch(self._real.queue.view)
        self._words = [word for word in _WORDS if self._bare.rows(self._statement(word))]

    def figures(self) -> list[Figure]:
        """Return the median and the 95th percentile over all words, beside what the bare SQL of a page takes."""
        taken: list[float] = []
        floors: list[float] = []
        for _ in range(self._spec.rounds):
            for word in self._words:
                taken.append(self._type(word))
                floors.append(self._floor(word))
        taken.sort()
        floors.sort()
        worst, floor = _percentile(taken, 95), floors[len(floors) // 2]
        remark = f"{len(taken)} words typed, {_BETWEEN_KEYS_MS} ms a key; bare SQL of the page {floor:.1f} ms"
        permitted = PERMITTED_MS if self._spec.faculty_id is not None else None
        spread = (taken[0], taken[-1], floors[0], floors[-1])
        return [
            Figure(self._spec.group, "last key to results, median", taken[len(taken) // 2], "ms", remark=remark),
            Figure(self._spec.group, "last key to results, 95 %", worst, "ms", at_most=permitted, spread=spread),
        ]

    def close(self) -> None:
        """Close everything."""
        self._real.close()
        self._bare.close()

    def _type(self, word: str) -> float:
        field = self._real.queue.filters.search
        field.clear()
        field.returnPressed.emit()
        self._real.come_to_rest()
        field.setFocus()
        for letter in word[:-1]:
            QTest.keyClicks(field, letter)
            _wait(_BETWEEN_KEYS_MS)
        return self._watch.time(lambda: QTest.keyClicks(field, word[-1]), self._shows(word))

    def _shows(self, word: str) -> Callable[[], bool]:
        """Return the condition that the rows of the whole word are in memory where the screen is."""
        model, view = self._real.queue.model, self._real.queue.view

        def condition() -> bool:
            first, last = view.visible_rows()
            if model.queue_filter.text != word:
                return False
            return model.submission_in_memory(first) is not None and model.submission_in_memory(last) is not None

        return condition

    def _floor(self, word: str) -> float:
        statement = self._statement(word)
        started = perf_counter()
        self._bare.rows(statement)
        return (perf_counter() - started) * 1000

    def _statement(self, word: str) -> str:
        return statements(PageAsked(faculty_id=self._spec.faculty_id, words=search_words(word)))[0]


def _percentile(values: list[float], percent: int) -> float:
    """Return the value that so many per cent of sorted values do not exceed (nearest rank)."""
    return values[max(0, -(-len(values) * percent // 100) - 1)]


def _wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def main(argv: list[str]) -> None:
    """Measure what the specification says."""
    spec = QueueSpec(**json.loads(Path(argv[0]).read_text(encoding="utf-8")))
    measurement = TypingMeasurement(spec)
    try:
        found = measurement.figures()
    finally:
        measurement.close()
    Path(argv[1]).write_text(json.dumps([figure.to_record() for figure in found], ensure_ascii=False), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
