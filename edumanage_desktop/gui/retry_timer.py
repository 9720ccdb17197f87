"""When something that failed is tried again: later each time, and never at the same moment as everybody else's."""

import random

from PySide6.QtCore import QObject, QTimer


class RetryTimer(QTimer):
    """Fires once after each `start_growing`; the waits double from `first_ms` to `last_ms` until `begin_anew`."""

    def __init__(self, *, first_ms: int, last_ms: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setSingleShot(True)
        self._first_ms, self._last_ms = first_ms, last_ms
        self._next_ms = first_ms

    def start_growing(self) -> None:
        """Fire after the next wait, shortened by chance to half of it at most; one that runs already goes on."""
        if not self.isActive():
            self.start(round(self._next_ms * random.uniform(0.5, 1.0)))
            self._next_ms = min(self._last_ms, self._next_ms * 2)

    def begin_anew(self) -> None:
        """Wait as short as at first when something fails again."""
        self._next_ms = self._first_ms
