"""A preview pane under watch: what it really paints, and whether the window ever froze meanwhile."""

import os
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from edumanage_desktop.gui.preview.pane import PreviewPane
from edumanage_desktop.gui.preview.renderer import PageRenderer

RED, GREEN, BLUE = (1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)
NAMES = {"#ff0000": "red", "#00ff00": "green", "#0000ff": "blue", "#ffffff": "white", "#000000": "black"}
LONGEST_WORK_S = 4.0
"""One second on a computer of this time, on a slow and busy one four."""
LONGEST_WAIT_S = 2.0
_BEAT_S = 0.01
PATIENCE_MS = 90_000
IMPATIENCE_MS = 3000
"""How long a page is waited for where it never comes."""


class EventLoopWatch:
    """Notes the longest time in which the event loop did not turn, though it could have.

    What counts is what the window's thread worked meanwhile, or how long another thread lived on: on a busy computer
    neither gets a turn for a while, and that is nobody's fault.
    """

    def __init__(self) -> None:
        self.longest_work_s = self.longest_wait_s = 0.0
        self._beats, self._ended = 0, threading.Event()
        self._other = threading.Thread(target=self._live_on)
        self._other.start()
        self._last = self._now()
        self._timer = QTimer()
        self._timer.setInterval(2)
        self._timer.timeout.connect(self._turn)
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()
        self._ended.set()
        self._other.join()

    def _now(self) -> tuple[float, float]:
        return time.thread_time(), self._beats * _BEAT_S

    def _live_on(self) -> None:
        while not self._ended.wait(_BEAT_S):
            self._beats += 1

    def _turn(self) -> None:
        now = self._now()
        worked_s, passed_s = (after - before for before, after in zip(self._last, now, strict=True))
        self.longest_work_s = max(self.longest_work_s, worked_s)
        self.longest_wait_s = max(self.longest_wait_s, passed_s - worked_s)
        self._last = now


@contextmanager
def watched_pane(qtbot: QtBot, renderer: PageRenderer | None = None) -> Iterator[PreviewPane]:
    """A shown pane; the event loop must never freeze while it is used, and no process may be left."""
    used = renderer or PageRenderer(page_timeout_ms=PATIENCE_MS)
    shown = PreviewPane(renderer=used)
    qtbot.addWidget(shown)
    shown.resize(560, 600)
    shown.show()
    qtbot.waitExposed(shown)
    watch = EventLoopWatch()
    try:
        yield shown
    finally:
        watch.stop()
    processes = used.process_ids()
    shown.shutdown()
    assert watch.longest_work_s < LONGEST_WORK_S
    assert watch.longest_wait_s < LONGEST_WAIT_S
    assert used.process_ids() == ()
    assert not any(is_running(process) for process in processes)


def is_running(process: int) -> bool:
    """Return whether a process with this id is there."""
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True


def colour(pane: PreviewPane) -> str | None:
    """Return the colour in the middle of what is really painted, None when no page is."""
    if pane.shown_image() is None:
        return None
    picture = pane.grab().toImage()
    value = picture.pixelColor(picture.width() // 2, picture.height() // 3).name()
    return NAMES.get(value, value)


def notice_sentence(pane: PreviewPane) -> str:
    """Return the sentence that stands instead of a file, empty when there is none."""
    notice = pane.shown_notice()
    return "" if notice is None else notice[1]


def wait_colour(qtbot: QtBot, pane: PreviewPane, expected: str) -> None:
    """Wait until the page on the screen has a colour."""
    qtbot.waitUntil(lambda: colour(pane) == expected, timeout=PATIENCE_MS)


def wait_page(qtbot: QtBot, pane: PreviewPane, path: Path) -> None:
    """Show a file and wait until its first page or its text is on the screen."""
    with qtbot.waitSignal(pane.page_shown, timeout=PATIENCE_MS):
        pane.show_file(path, path.name, None)


def wait_failure(qtbot: QtBot, pane: PreviewPane, path: Path) -> str:
    """Show a file that cannot be shown and return the one sentence that stands in its place."""
    with qtbot.waitSignal(pane.failed, timeout=PATIENCE_MS) as signal:
        pane.show_file(path, path.name, None)
    assert signal.args is not None
    sentence = str(signal.args[0])
    assert pane.shown_notice() == (path.name, sentence)
    assert sentence.endswith(".")
    assert pane.shown_image() is None
    return sentence
