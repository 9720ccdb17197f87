"""Long work in short parts: one in each turn of the event loop, so that the window lives on between them."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer, Signal


class Turns(QObject):
    """Tells of every other turn of the event loop; the ones between, and the first, are left to what else waits.

    A timer without an interval alone comes before all that have been due, and right behind what started it.
    """

    came = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._pass)
        self._is_next = False

    def start(self) -> None:
        """Tell of turns from the next one on; goes on where it has begun already."""
        if not self._timer.isActive():
            self._is_next = False
            self._timer.start()

    def stop(self) -> None:
        """Tell of none any more."""
        self._timer.stop()

    def _pass(self) -> None:
        is_next, self._is_next = self._is_next, not self._is_next
        if is_next:
            self.came.emit()


class InTurns(QObject):
    """Does parts in their order until all are done, or until it is deleted; a part that fails ends the work."""

    def __init__(self, parts: Iterable[Callable[[], object]], *, parent: QObject) -> None:
        super().__init__(parent)
        self._left = list(parts)
        self._turns = Turns(self)
        self._turns.came.connect(self._next)

    def begin(self) -> None:
        """Do the first part when the event loop turns."""
        self._turns.start()

    def is_done(self) -> bool:
        """Return whether nothing is left to do."""
        return not self._left

    def stop(self) -> None:
        """Leave what is not done yet."""
        self._left.clear()
        self._turns.stop()

    def finish(self) -> None:
        """Do all that is left at once."""
        while self._left:
            self._next()

    def _next(self) -> None:
        part = self._left.pop(0)
        if not self._left:
            self._turns.stop()
        try:
            part()
        except BaseException:
            self.stop()
            raise
