"""How a window changes its clothes: part by part, each in a turn of the event loop, and seen when it is whole.

A style sheet costs a tenth of a millisecond for every widget below it, shown or not, and a window has hundreds.
"""

import time
from collections import deque
from collections.abc import Callable, Sequence

import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

from edumanage_desktop.gui.in_turns import paint_again

IN_PARTS = "dressed_in_parts"
"""The property of a window or page that has no style sheet of its own; its parts have."""
_ABOVE = "above"
_FULL_TURN_S = 0.004
"""Where small parts took so long, the next one waits for another turn."""
_FULL_TURN_PX = 250_000
"""Where parts of so many pixels are painted, the next one waits for another turn."""
_BETWEEN_TURNS_MS = 2
"""So that keys and answers come in between."""


def divide(whole: QWidget) -> QWidget:
    """Let a window or a page be dressed in parts, and return the part that its dialogs belong to."""
    whole.setProperty(IN_PARTS, True)
    part = QWidget(whole)
    part.setObjectName(_ABOVE)
    part.hide()
    return part


def above(widget: QWidget) -> QWidget:
    """Return the parent for a dialog over a widget: a dressed part of its page or window, or the window itself."""
    holder: QWidget | None = widget
    while holder is not None:
        found = holder.findChild(QWidget, _ABOVE, Qt.FindChildOption.FindDirectChildrenOnly)
        if isinstance(found, QWidget):
            return found
        holder = None if holder.isWindow() else holder.parentWidget()
    return widget.window()


def show_together(holder: QWidget, *shown: tuple[QWidget, bool]) -> None:
    """Show or hide several parts of a widget; each by itself would lay out everything around it anew."""
    layout = holder.layout()
    assert layout is not None
    layout.setEnabled(False)
    try:
        for part, is_shown in shown:
            part.setVisible(is_shown)
    finally:
        layout.setEnabled(True)
        layout.update()


class Dressing(QObject):
    """Dresses one part after the other, those first that are seen; until then their windows stand still.

    Then they are painted, some of them in each turn: all at once takes as long as anything may.
    """

    def __init__(self, *, dress: Callable[[QWidget], None], parent: QObject) -> None:
        super().__init__(parent)
        self._dress = dress
        self._first: deque[Callable[[], object]] = deque()
        self._seen: deque[QWidget] = deque()
        self._hidden: deque[QWidget] = deque()
        self._still: deque[QWidget] = deque()
        """Windows and their parts in the order in which they are painted again."""
        self._turn = QTimer(self, singleShot=True, interval=_BETWEEN_TURNS_MS)
        self._turn.timeout.connect(self._go_on)

    def begin(self, parts: Sequence[QWidget], *, first: Sequence[Callable[[], object]] = ()) -> None:
        """Dress all of these anew, after each of `first` had a turn; what is on its way is begun again."""
        self._first = deque(first)
        self._seen = deque(part for part in parts if _is_seen(part))
        self._hidden = deque(part for part in parts if not _is_seen(part))
        for part in (*dict.fromkeys(part.window() for part in self._seen), *self._seen):
            if not part.testAttribute(Qt.WidgetAttribute.WA_ForceUpdatesDisabled):
                part.setUpdatesEnabled(False)
                self._still.append(part)
        if parts or first:
            self._turn.start()

    def _go_on(self) -> None:
        """Dress the next parts, or show those that are seen: painting them is a turn's work too."""
        if self._first:
            self._first.popleft()()
        elif not self._seen and self._still:
            self._show()
        else:
            until_s, parts = time.perf_counter() + _FULL_TURN_S, self._seen or self._hidden
            while parts and time.perf_counter() < until_s:
                part = parts.popleft()
                if shiboken6.isValid(part):
                    self._dress(part)
        if self._first or self._seen or self._still or self._hidden:
            self._turn.start()

    def _show(self) -> None:
        painted_px = 0
        while self._still and painted_px < _FULL_TURN_PX:
            part = self._still.popleft()
            if shiboken6.isValid(part):
                paint_again(part)
                painted_px += 0 if part.isWindow() else part.width() * part.height()


def _is_seen(part: QWidget) -> bool:
    """Return whether a part is seen, or a dialog that belongs to it; no other hidden part has children that are."""
    if part.isVisible() or part.objectName() != _ABOVE:
        return part.isVisible()
    return any(isinstance(each, QWidget) and each.isVisible() for each in part.children())
