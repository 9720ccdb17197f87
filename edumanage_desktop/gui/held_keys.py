"""Keys that are held down: where the window system repeats them without saying so, they must not act again.

An X server repeats a held key as a release and a press at once, and Qt notices only where both arrive together.
"""

import time

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

_AT_ONCE_MS = 30
"""No finger is up for so short a time between two presses; a repeat is, by its release, for 0 to 2 ms."""
_BY_MOUSE = (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.PopupFocusReason)


class HeldKeys:
    """Remembers which key went up last, and tells a press that only repeats it."""

    def __init__(self) -> None:
        self._key = 0
        self._timestamp_ms = 0
        self._received_s = 0.0

    def note_release(self, event: QKeyEvent) -> None:
        """Note that a key went up, really or only for a repeat; an event without a time is no window system's."""
        if event.timestamp() > 0:
            self._key, self._timestamp_ms, self._received_s = event.key(), event.timestamp(), time.monotonic()

    def is_held(self, event: QKeyEvent) -> bool:
        """Return whether a press only repeats a key that is held."""
        after_ms = event.timestamp() - self._timestamp_ms
        is_at_once = event.key() == self._key and event.timestamp() > 0 and 0 <= after_ms <= _AT_ONCE_MS
        return event.isAutoRepeat() or is_at_once

    def is_held_now(self, chord: str) -> bool:
        """Return whether the key of a chord went up this moment: what acts by it now, by a shortcut, is held."""
        is_same = self._key != 0 and chord.rpartition("+")[2] == QKeySequence(self._key).toString()
        return is_same and (time.monotonic() - self._received_s) * 1000 <= _AT_ONCE_MS


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
        elif isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and self._is_fresh:
            self._is_fresh = self._held.is_held(event)
            return self._is_fresh
        return False
