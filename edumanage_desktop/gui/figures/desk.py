"""Opens the figures for registrars and administrators of a session."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from edumanage_desktop.domain.people import KEEPERS
from edumanage_desktop.gui.actions.action import ActionId
from edumanage_desktop.gui.actions.registry import WindowActions
from edumanage_desktop.gui.dressing import above
from edumanage_desktop.gui.in_turns import open_in_turns, paint_later
from edumanage_desktop.gui.tasks import TaskLanes
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.services.session import Welcome

if TYPE_CHECKING:
    from edumanage_desktop.gui.figures.dialog import FiguresDialog


class FiguresDesk(QObject):
    """One for each session; the dialog is loaded when it is first wanted."""

    def __init__(self, *, lanes: TaskLanes, welcome: Welcome, theme: Theme, workspace: QWidget) -> None:
        super().__init__(workspace)
        self._lanes, self._welcome, self._theme, self._workspace = lanes, welcome, theme, workspace
        self._may_ask = bool(welcome.person.roles & KEEPERS)
        self.dialog: FiguresDialog | None = None

    def offer(self, actions: WindowActions) -> None:
        """Offer them on every page while the session lasts."""
        if self._may_ask:
            window = self._workspace.window()
            actions.bind(ActionId.FIGURES, owner=window, run=self.open, is_offered=lambda: self._may_ask)

    def open(self) -> None:
        """Show the figures, read anew."""
        if not self._may_ask or self.dialog is not None:
            return
        from edumanage_desktop.gui.figures.dialog import FiguresDialog

        session = self._welcome.session
        self.dialog = FiguresDialog(
            reader=session.open_figures(),
            files=session.list_files,
            lanes=self._lanes,
            theme=self._theme,
            parent=above(self._workspace.window()),
        )
        self.dialog.finished.connect(self._forget)
        paint_later(self.dialog)
        open_in_turns(self.dialog)
        self.dialog.read()

    def stop(self) -> None:
        """Close the dialog, and offer nothing more: the session ends."""
        self._may_ask = False
        if self.dialog is not None:
            self.dialog.reject()

    def _forget(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None
