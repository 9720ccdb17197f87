"""Watching whether anybody is still there: without a key or a mouse for a while, the window locks.

What a person does comes through the windows, and what is composed of several keys through what has the keyboard. They
are watched and not the program, for all its events, hundreds where a page opens, would be looked at.
"""

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

_SIGNS_OF_LIFE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
        QEvent.Type.InputMethod,
    }
)
_MINUTE_MS = 60_000


class IdleWatch(QObject):
    """Emits `idle` once nobody has touched the program for some minutes."""

    idle = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.idle)
        self._composing: QObject | None = None
        application = self._application()
        application.focusWindowChanged.connect(self._watch_windows)
        application.focusObjectChanged.connect(self._watch_composing)

    def begin(self, minutes: float) -> None:
        """Watch from now on; zero minutes watch nothing."""
        self.stop()
        if minutes > 0:
            self._timer.start(round(minutes * _MINUTE_MS))
            self._watch_windows()
            self._watch_composing()

    def stop(self) -> None:
        """Watch no longer."""
        self._timer.stop()

    def is_watching(self) -> bool:
        """Return whether it counts the minutes."""
        return self._timer.isActive()

    def left_ms(self) -> int:
        """Return the milliseconds until it locks where nobody does anything, below zero where nothing is counted."""
        return self._timer.remainingTime()

    def _watch_windows(self) -> None:
        """Look at every window that there is; a new one has the keyboard first."""
        for window in self._application().topLevelWindows():
            window.installEventFilter(self)

    def _watch_composing(self) -> None:
        """Look at what has the keyboard, and at nothing that had it."""
        before, self._composing = self._composing, self._application().focusObject()
        if before is not None and shiboken6.isValid(before):
            before.removeEventFilter(self)
        if self._composing is not None:
            self._composing.installEventFilter(self)

    def _application(self) -> QGuiApplication:
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        return application

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _SIGNS_OF_LIFE and self._timer.isActive():
            self._timer.start()
        return False
