"""When the first steps are shown: once by themselves on a computer, and whenever somebody asks for them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

from edumanage_desktop.domain.acts import ActKind
from edumanage_desktop.gui.actions.action import ActionId
from edumanage_desktop.gui.actions.registry import WindowActions
from edumanage_desktop.gui.pages import Pages
from edumanage_desktop.gui.rail import Rail
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.gui.window_settings import WindowSettings

if TYPE_CHECKING:
    from edumanage_desktop.gui.first_steps.cards import FirstSteps

_AFTER_MS = 700
"""The first work should be seen before anything is said about it."""


class FirstStepsDesk(QObject):
    """Shows the cards over the queue; `by_itself` says whether a first session is to begin with them."""

    def __init__(
        self,
        *,
        pages: Pages,
        rail: Rail,
        actions: WindowActions,
        theme: Theme,
        settings: WindowSettings,
        by_itself: bool,
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self._pages, self._rail, self._actions = pages, rail, actions
        self._theme, self._settings, self._window = theme, settings, window
        self.cards: FirstSteps | None = None
        self._wait = QTimer(self, singleShot=True, interval=_AFTER_MS)
        self._wait.timeout.connect(self._begin_by_itself)
        if by_itself and not settings.first_steps_seen:
            pages.queue_painted.connect(self._wait.start)
        actions.bind(ActionId.FIRST_STEPS, owner=window, run=self.begin, is_offered=self._may_begin)

    def begin(self) -> None:
        """Show the first card."""
        if not self._may_begin():
            return
        self._pages.go_to_queue()
        workspace, acts = self._pages.workspace, self._pages.acts()
        if workspace is None:
            return
        from edumanage_desktop.gui.first_steps.cards import FirstSteps
        from edumanage_desktop.gui.first_steps.steps import steps_of

        steps = steps_of(
            workspace=workspace,
            actions=self._actions,
            menu=self._rail.menu_button,
            decides=bool(acts & {ActKind.APPROVE, ActKind.REJECT}),
        )
        self._settings.first_steps_seen = True
        self.cards = FirstSteps(steps=steps, theme=self._theme, window=self._window)
        self.cards.left.connect(self._forget)

    def leave(self) -> None:
        """Take the cards away, where they stand: the session ends, or the window locks."""
        self._wait.stop()
        if self.cards is not None:
            self.cards.leave()

    def _begin_by_itself(self) -> None:
        """Wait for somebody who is typing, or in a dialog."""
        if self._settings.first_steps_seen or not self._may_begin():
            return
        busy = QApplication.activeModalWidget() is not None or QApplication.activePopupWidget() is not None
        workspace = self._pages.workspace
        rests = workspace is not None and workspace.isVisible() and workspace.queue.view.hasFocus()
        if busy or not rests:
            self._wait.start()
        else:
            self.begin()

    def _may_begin(self) -> bool:
        return self.cards is None and self._pages.is_open()

    def _forget(self) -> None:
        self.cards = None
