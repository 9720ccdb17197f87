"""Goes through every scene of the tour without taking its pictures, and measures how long the window stands in each.

`python -m benchmarks.tour_run SPEC.json OUT.json`; the specification is `TourSpec` as JSON.
"""

import gc
import importlib
import json
import sys
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.figures import Figure
from benchmarks.stalls import Gap, StallWatch, machine_watched, near
from edumanage_desktop.bootstrap import run_tour
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.gui.tour.album import Album, rest
from edumanage_desktop.loading_ahead import LOADED_AHEAD

STALL_MS = 30.0
_TOLD = 12
"""How many scenes are named, those with the longest stalls first."""


@dataclass(frozen=True, slots=True)
class TourSpec:
    """What heads the rows."""

    group: str


class StallAlbum(Album):
    """Keeps of every scene, instead of a picture, how long the event loop was away on the way to it.

    It is watched from the moment that a window is there, before it opens its session, until it goes; what the tour
    makes between two windows is nobody's stall.
    """

    gaps: ClassVar[list[tuple[Gap, str]]] = []
    """Of all rounds: the albums are made by the tour."""

    def __init__(self, *, out: Path, theme: Theme, size: QSize) -> None:
        super().__init__(out=out, theme=theme, size=size)
        self._watch = StallWatch(QApplication.instance())

    def open(self) -> None:
        gc.collect()
        gc.freeze()  # as the program does at its start, for its one window
        self._watch.begin()

    def close(self) -> None:
        self._watch.end()

    def save(self, window: QWidget, scene: str) -> None:
        rest(window)
        StallAlbum.gaps += [(gap, f"{self.name}, {scene}") for gap in self._watch.end()]
        self._watch.begin()


def figures(spec: TourSpec) -> list[Figure]:
    """Return the longest stall of all scenes, and the scenes with the longest ones for information."""
    for name in LOADED_AHEAD:  # as every window does while nothing happens
        importlib.import_module(f"edumanage_desktop.{name}")
    with tempfile.TemporaryDirectory() as folder, machine_watched() as away:
        gc.disable()
        run_tour(Path(folder), album_kind=StallAlbum)
    longest: dict[str, float] = {}
    for gap, scene in StallAlbum.gaps:
        longest[scene] = max(longest.get(scene, 0.0), gap.without(near(gap, away)))
    ordered = sorted(longest.items(), key=lambda each: each[1], reverse=True)
    again_ms, again = max((stall_ms, scene) for scene, stall_ms in least_of_schemes(longest).items())
    machine_ms = max((gap.length_ms for gap in away), default=0.0)
    remark = f"in {ordered[0][0]}, of {len(ordered)} scenes; an idle process waited for {machine_ms:.0f} ms"
    found = [Figure(spec.group, "longest stall of any scene", ordered[0][1], "ms", at_most=STALL_MS, remark=remark)]
    found.append(Figure(spec.group, "longest that came in every scheme", again_ms, "ms", remark=f"in {again}"))
    return [*found, *(Figure(spec.group, f"  {scene}", stall_ms, "ms") for scene, stall_ms in ordered[:_TOLD])]


def least_of_schemes(longest: Mapping[str, float]) -> dict[str, float]:
    """Return by size and scene the shortest of the longest stalls in light and in dark, where it was seen in both.

    The window does the same in both, so what came in one alone was the machine's, whose processor is half as fast for
    moments when its other half works for others.
    """
    by_scene: dict[str, list[float]] = {}
    for scene, stall_ms in longest.items():
        by_scene.setdefault(scene.partition("-")[2], []).append(stall_ms)
    return {scene: min(stalls) for scene, stalls in by_scene.items() if len(stalls) > 1}


def main(argv: list[str]) -> None:
    """Measure and write the rows."""
    spec = TourSpec(**json.loads(Path(argv[0]).read_text(encoding="utf-8")))
    found = figures(spec)
    Path(argv[1]).write_text(json.dumps([figure.to_record() for figure in found], ensure_ascii=False), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
