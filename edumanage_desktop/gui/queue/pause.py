"""Something that begins a moment later, unless it is not wanted any more by then."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


class Pause:
    """Stands where the ticket of what begins then will stand."""

    def __init__(self, owner: QObject, pause_ms: int, begin: Callable[[], object]) -> None:
        self._timer = QTimer(owner, singleShot=True, interval=pause_ms)
        self._timer.timeout.connect(begin)
        self._timer.timeout.connect(self._timer.deleteLater)
        self._timer.start()

    def cancel(self) -> None:
        """Begin nothing."""
        self._timer.stop()
        self._timer.deleteLater()
