"""Opens the dialog in which an administrator settles how the department sends mails."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from edumanage_desktop.gui.actions.action import ActionId
from edumanage_desktop.gui.actions.registry import WindowActions
from edumanage_desktop.gui.pages import Pages
from edumanage_desktop.gui.tasks import TaskLanes
from edumanage_desktop.gui.theme import Theme


class MailOpening(QObject):
    """One for each main window."""

    def __init__(
        self, *, pages: Pages, lanes: TaskLanes, theme: Theme, actions: WindowActions, window: QMainWindow
    ) -> None:
        super().__init__(window)
        self._pages, self._lanes, self._theme, self._window = pages, lanes, theme, window
        actions.bind(ActionId.MAIL, owner=window, run=self.open, is_offered=pages.administers)

    def open(self) -> None:
        """Show the dialog."""
        welcome = self._pages.welcome
        if welcome is not None and self._pages.administers():
            from edumanage_desktop.gui.department.mail_dialog import MailDialog

            dialog = MailDialog(desk=welcome.session.open_mail(), lanes=self._lanes, parent=self._window)
            self._theme.dress(dialog)
            dialog.finished.connect(dialog.deleteLater)
            self._pages.covered.connect(dialog.reject)
            dialog.open()
