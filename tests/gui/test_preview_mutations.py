"""Hostile files by mutation go through the preview: the window goes on, and the next file is shown."""

import gc
import os
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from random import Random, SystemRandom

import pytest
from pytestqt.qtbot import QtBot

from benchmarks.stalls import StallWatch, machine_watched, near
from benchmarks.walk_run import children
from edumanage_desktop.gui.preview.pane import PreviewPane
from edumanage_desktop.gui.preview.renderer import PageRenderer
from tests.conftest import SOAK
from tests.gui import hostile_files
from tests.gui.mutated_files import MutatedFile, mutated_file
from tests.gui.preview_watch import BLUE, watched_pane

LEFT_AFTER_S = (1.5, 30.0)
"""One person who has seen nothing by then goes on to the next submission, another waits for what comes."""
FIRST = int(os.environ.get("EDUMANAGE_MUTATION_SEED") or (SystemRandom().randrange(1 << 31) if SOAK else 20_260))
"""The first file's number; a failure names the number of its file. A soak looks at others each time."""
LONGEST_HANG_S, LONGEST_STALL_MS = 3.0, 30.0
"""In a soak, which has the machine for itself."""
ENDED_WITHIN_S = 8.0


@pytest.mark.slow
@pytest.mark.soak
@pytest.mark.timeout(3_000)
def test_mutated_files_stop_nothing(
    qtbot: QtBot, tmp_path: Path, rounds: Callable[..., int], note_figure: Callable[[str, float], None]
) -> None:
    fine = hostile_files.write(tmp_path, "fine.pdf", hostile_files.coloured_pdf([BLUE]))
    prepared = [_written(tmp_path, number) for number in range(FIRST, FIRST + rounds(short=60, long=1_000))]
    came_to: Counter[str] = Counter()
    slowest_s, longest_told_s, before = 0.0, 0.0, children()
    # The making of files is not to be seen by those who watch.
    with machine_watched() as away, watched_pane(qtbot, PageRenderer()) as pane:
        stalls = StallWatch(pane)
        gc.collect()
        gc.freeze()  # as the program does at its start: what only the tests hold is no work of the window
        stalls.begin()
        for number, path, file in prepared:
            began = time.monotonic()
            came_to[_look_at(qtbot, pane, path, file, Random(number))] += 1
            longest_told_s, began = max(longest_told_s, time.monotonic() - began), time.monotonic()
            with qtbot.waitSignal(pane.page_shown, timeout=30_000, raising=False) as shown:
                pane.show_file(fine, fine.name, None)
            slowest_s = max(slowest_s, time.monotonic() - began)
            assert shown.signal_triggered, f"{number}, {file.how}: no file was shown any more"
            assert pane.shown_image() is not None
        gaps = stalls.end()
        gc.unfreeze()
    until = time.monotonic() + ENDED_WITHIN_S
    while (left := children() - before) and time.monotonic() < until:
        time.sleep(0.05)
    assert not left, "every process of the preview ends with it, the replaced ones too"
    longest_ms = max((gap.without(near(gap, away)) for gap in gaps), default=0.0)
    assert came_to["shown"] > 0
    assert came_to["told"] > 0
    for outcome, count in came_to.items():
        note_figure(outcome, count)
    note_figure("first number", FIRST)
    note_figure("slowest next file, s", slowest_s)
    note_figure("longest until shown or told, s", longest_told_s)
    note_figure("stall, ms", longest_ms)
    if SOAK:
        assert max(slowest_s, longest_told_s) <= LONGEST_HANG_S, f"from {FIRST} on"
        assert longest_ms <= LONGEST_STALL_MS, f"from {FIRST} on"


def _written(folder: Path, number: int) -> tuple[int, Path, MutatedFile]:
    """Write a file and return it without its content."""
    file = mutated_file(number)
    return number, hostile_files.write(folder, str(number), file.content), replace(file, content=b"")


def _look_at(qtbot: QtBot, pane: PreviewPane, path: Path, file: MutatedFile, chance: Random) -> str:
    """Show a mutated file, do with it what a person may, and return what came of it."""
    outcome: list[str] = []
    shown = pane.page_shown.connect(lambda: outcome.append("shown"))
    failed = pane.failed.connect(lambda _sentence: outcome.append("told"))
    pane.show_file(path, file.name, file.media_type)
    until = time.monotonic() + chance.choice(LEFT_AFTER_S)
    while not outcome and time.monotonic() < until:
        qtbot.wait(5)
        notice = pane.shown_notice()
        if notice is not None and "Loading" not in notice[1]:
            outcome.append("told")
    if outcome[:1] == ["shown"] and chance.random() < 0.5:
        chance.choice((pane.next_page, pane.zoom_in, pane.look_for, lambda: pane.read_as_text(True)))()
        qtbot.wait(30)
        pane.read_as_text(False)
    pane.page_shown.disconnect(shown)
    pane.failed.disconnect(failed)
    return outcome[0] if outcome else "left"
