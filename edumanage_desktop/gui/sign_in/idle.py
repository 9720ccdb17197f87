"""Watching whether anybody is still there: without a key or a mouse for a while, the window locks."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal

_SIGNS_OF_LIFE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.InputMethod,
    }
)
_MINUTE_MS = 60_000
_LONGEST_BLIND_MS = 1_000
"""For so long after a sign of life nobody looks for another: every event of the program would be looked at."""
_BLIND_SHARE = 20


class IdleWatch(QObject):
    """Emits `idle` once nobody has touched the program for some minutes."""

    idle = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.idle)
        self._blind = QTimer(self, singleShot=True)
        self._blind.timeout.connect(self._look)

    def begin(self, minutes: float) -> None:
        """Watch from now on; zero minutes watch nothing."""
        self.stop()
        if minutes > 0:
            self._timer.start(round(minutes * _MINUTE_MS))
            self._blind.setInterval(min(_LONGEST_BLIND_MS, self._timer.interval() // _BLIND_SHARE))
            self._look()

    def stop(self) -> None:
        """Watch no longer."""
        self._timer.stop()
        self._blind.stop()
        self._application().removeEventFilter(self)

    def is_watching(self) -> bool:
        """Return whether it counts the minutes."""
        return self._timer.isActive()

    def _look(self) -> None:
        self._application().installEventFilter(self)

    def _application(self) -> QCoreApplication:
        application = QCoreApplication.instance()
        assert application is not None
        return application

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _SIGNS_OF_LIFE and self._timer.isActive():
            self._timer.start()
            self._application().removeEventFilter(self)
            self._blind.start()
        return False
