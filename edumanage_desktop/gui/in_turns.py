"""Long work in short parts: one in each turn of the event loop, so that the window lives on between them."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer


class InTurns(QObject):
    """Does parts in their order until all are done, or until it is deleted; a part that fails ends the work."""

    def __init__(self, parts: Iterable[Callable[[], object]], *, parent: QObject) -> None:
        super().__init__(parent)
        self._left = list(parts)
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._next)

    def begin(self) -> None:
        """Do the first part when the event loop turns."""
        self._turn.start()

    def is_done(self) -> bool:
        """Return whether nothing is left to do."""
        return not self._left

    def stop(self) -> None:
        """Leave what is not done yet."""
        self._left.clear()
        self._turn.stop()

    def finish(self) -> None:
        """Do all that is left at once."""
        while self._left:
            self._next()

    def _next(self) -> None:
        part = self._left.pop(0)
        if not self._left:
            self._turn.stop()
        try:
            part()
        except BaseException:
            self.stop()
            raise
