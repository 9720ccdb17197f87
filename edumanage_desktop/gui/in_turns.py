"""Long work in short parts: one in each turn of the event loop, so that the window lives on between them."""

from collections import deque
from collections.abc import Callable, Iterable

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QWidget

_LEFT_OUT_FIRST = 2
"""Turns for what began it all: to end, and to be painted."""


class Turns(QObject):
    """Tells of turns of the event loop, of which each is only one's in the whole program.

    The first two and every other one are left to what else waits: a timer without an interval alone comes before all
    that have been due, and right behind what started it, before the window has painted that.
    """

    came = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._round = _the_round()

    def start(self) -> None:
        """Tell of turns from now on; goes on where it has begun already."""
        self._round.join(self)

    def stop(self) -> None:
        """Tell of none any more."""
        self._round.leave(self)


class _Round(QObject):
    """Gives turns to those who want them, one after the other."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._pass)
        self._waiting: deque[Turns] = deque()
        self._left_out = 0

    def join(self, who: Turns) -> None:
        if who in self._waiting:
            return
        self._waiting.append(who)
        self._left_out = _LEFT_OUT_FIRST
        self._timer.start()

    def leave(self, who: Turns) -> None:
        if who in self._waiting:
            self._waiting.remove(who)

    def _pass(self) -> None:
        while self._waiting and not shiboken6.isValid(self._waiting[0]):
            self._waiting.popleft()
        self._left_out -= 1
        if not self._waiting:
            self._timer.stop()
        elif self._left_out < 0:
            self._left_out = 1
            self._waiting.rotate(-1)
            self._waiting[-1].came.emit()


def _the_round() -> _Round:
    program = QCoreApplication.instance()
    assert program is not None
    found = program.findChild(_Round, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return found if isinstance(found, _Round) else _Round(program)


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


def do_in_turns(*parts: Callable[[], object], owner: QObject) -> None:
    """Do parts in their turns unless their owner is deleted first, and keep nothing of it afterwards."""

    def end() -> None:
        work.deleteLater()

    work = InTurns((*parts, end), parent=owner)
    work.begin()


def open_in_turns(dialog: QDialog, *parts: Callable[[], object]) -> None:
    """Make what stands in a dialog and open it, in turns; who rejects it before never sees it."""
    work = InTurns((*parts, dialog.open), parent=dialog)
    dialog.finished.connect(work.stop)
    work.begin()


def is_being_opened(dialog: QDialog) -> bool:
    """Return whether a dialog is still to be shown by `open_in_turns`."""
    return any(not work.is_done() for work in dialog.findChildren(InTurns)) and not dialog.isVisible()


def paint_again(widget: QWidget) -> None:
    """Let a widget be painted whose updates were held back.

    What a window was asked to paint meanwhile was dropped, and Qt asks no second time before that has come about.
    """
    widget.setUpdatesEnabled(True)
    if widget.isWindow():
        QCoreApplication.postEvent(widget, QEvent(QEvent.Type.UpdateRequest))


def paint_later(window: QWidget) -> None:
    """Paint a window or page that is just being opened in a turn of its own; making and placing it take theirs."""

    def paint() -> None:
        paint_again(window)
        window.repaint()

    window.setUpdatesEnabled(False)
    do_in_turns(paint, owner=window)
