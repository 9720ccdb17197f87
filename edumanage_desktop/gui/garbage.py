"""Looks for garbage in the window's thread alone.

Python does so in whichever thread makes an object too many. Where that is another than the window's, what belongs to Qt
waits to be deleted until the window's thread comes to it, and Qt may have deleted it by then: the program crashes.
"""

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 200
_FULL = 2
"""The generation that holds everything that lives."""


class GarbageCollector(QObject):
    """Takes the place of Python's own looks from now on, by the same thresholds; lives as long as its parent."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        """Look at the oldest generation whose turn it is."""
        counts, thresholds = gc.get_count(), gc.get_threshold()
        for generation in range(_FULL, -1, -1):
            if counts[generation] > thresholds[generation]:
                gc.collect(generation)
                return
