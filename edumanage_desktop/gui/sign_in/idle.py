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


class IdleWatch(QObject):
    """Emits `idle` once nobody has touched the program for some minutes."""

    idle = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.idle)

    def begin(self, minutes: float) -> None:
        """Watch from now on; zero minutes watch nothing."""
        self.stop()
        if minutes > 0:
            self._timer.start(round(minutes * _MINUTE_MS))
            self._application().installEventFilter(self)

    def stop(self) -> None:
        """Watch no longer."""
        self._timer.stop()
        self._application().removeEventFilter(self)

    def is_watching(self) -> bool:
        """Return whether it counts the minutes."""
        return self._timer.isActive()

    def _application(self) -> QCoreApplication:
        application = QCoreApplication.instance()
        assert application is not None
        return application

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _SIGNS_OF_LIFE and self._timer.isActive():
            self._timer.start()
        return False
