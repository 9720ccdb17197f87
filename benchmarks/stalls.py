"""How long the event loop was away: a 1 ms timer that notes the longest time between two of its ticks."""

import time

from PySide6.QtCore import QObject, Qt, QTimer


class StallWatch(QObject):
    """Watches the GUI thread between `begin` and `end`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, interval=1, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._last = 0.0
        self._longest_s = 0.0

    def begin(self) -> None:
        """Watch from now on."""
        self._longest_s = 0.0
        self._last = time.perf_counter()
        self._timer.start()

    def end(self) -> float:
        """Stop watching and return the longest time without a tick (milliseconds)."""
        self._tick()
        self._timer.stop()
        return self._longest_s * 1000

    def _tick(self) -> None:
        now = time.perf_counter()
        self._longest_s = max(self._longest_s, now - self._last)
        self._last = now
