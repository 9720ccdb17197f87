"""Which page is asked for: making one takes turns, in which the person may already have gone elsewhere."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QPushButton

from edumanage_desktop.gui.in_turns import do_in_turns


class PageWishes(QObject):
    """Of several wishes the last counts, whichever page is ready first."""

    def __init__(self, *, is_open: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._is_open = is_open
        self._over: Callable[[], object] | None = None
        self._is_held = False
        self._left: list[Callable[[], object]] = []
        """What is still to be done of the last wish, in its order: each part in a turn in which nothing holds it."""

    @property
    def over(self) -> Callable[[], object] | None:
        """Return what shows again the page that stands over the one of the rail's entry, None where none does."""
        return self._over

    def note(self, over: Callable[[], object] | None = None) -> None:
        """Note that a page is asked for: what is still being made for an earlier wish comes to the front no more."""
        self._over = over
        self._left = []

    def open(self, entry: QPushButton, *parts: Callable[[], object]) -> None:
        """Take the keyboard to a page's entry at once, and to the page in turns, unless the person goes elsewhere."""
        self.note()
        entry.setChecked(True)
        entry.setFocus(Qt.FocusReason.OtherFocusReason)
        self._left = list(parts)
        do_in_turns(*[self._do_next] * len(parts), owner=self)

    def hold(self) -> None:
        """Let no page come to the front and take the keyboard: the person is asking for something else."""
        self._is_held = True

    def go_on(self) -> None:
        """Let the page come that was held back, unless another one is asked for right now."""
        self._is_held = False
        do_in_turns(*[self._do_next] * len(self._left), owner=self)

    def _do_next(self) -> None:
        if self._left and self._is_open() and not self._is_held:
            self._left.pop(0)()
