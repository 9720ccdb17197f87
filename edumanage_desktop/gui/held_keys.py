"""Keys that are held down: where the window system repeats them without saying so, they must not act again.

An X server repeats a held key as a release and a press at once, and Qt notices only where both arrive together.
"""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

_AT_ONCE_MS = 30
"""No finger is up for so short a time between two presses; a repeat is, by its release, for 0 to 2 ms."""
_LEADING_ON = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
_BY_MOUSE = (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.PopupFocusReason)


class HeldKeys:
    """Remembers which key went up last, and tells a press that only repeats it."""

    def __init__(self) -> None:
        self._key = 0
        self._timestamp_ms = 0
        self._shortcut_is_held = False

    def note_release(self, event: QKeyEvent) -> None:
        """Note that a key went up, really or only for a repeat; an event without a time is no window system's."""
        if event.timestamp() > 0:
            self._key, self._timestamp_ms = event.key(), event.timestamp()

    def is_held(self, event: QKeyEvent) -> bool:
        """Return whether a press only repeats a key that is held."""
        after_ms = event.timestamp() - self._timestamp_ms
        is_at_once = event.key() == self._key and event.timestamp() > 0 and 0 <= after_ms <= _AT_ONCE_MS
        return event.isAutoRepeat() or is_at_once

    def note_shortcut(self, event: QKeyEvent) -> None:
        """Note the press that Qt shows before it looks for a shortcut, which comes without its times."""
        self._shortcut_is_held = self.is_held(event)

    def take_shortcut(self) -> bool:
        """Return whether the shortcut that acts now is only repeated by a held key."""
        is_held, self._shortcut_is_held = self._shortcut_is_held, False
        return is_held


class FreshlyTyped(QObject):
    """Keeps a held key, by which the keyboard came into a text field, from being typed there."""

    def __init__(self, field: QWidget) -> None:
        super().__init__(field)
        self._held = HeldKeys()
        self._is_fresh = False
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent):
            self._is_fresh = event.gotFocus() and event.reason() not in _BY_MOUSE
        elif isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyRelease:
            self._held.note_release(event)
        elif isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and self._is_fresh and event.text():
            self._is_fresh = self._held.is_held(event) and event.key() not in _LEADING_ON
            return self._is_fresh
        return False
