"""Opens Help, Contacts…: whom to ask."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from edumanage_desktop.gui.actions.action import ActionId
from edumanage_desktop.gui.actions.registry import WindowActions
from edumanage_desktop.gui.pages import Pages
from edumanage_desktop.gui.tasks import TaskLanes
from edumanage_desktop.gui.theme import Theme


class ContactsOpening(QObject):
    """One for each main window."""

    def __init__(
        self, *, pages: Pages, lanes: TaskLanes, theme: Theme, actions: WindowActions, window: QMainWindow
    ) -> None:
        super().__init__(window)
        self._pages, self._lanes, self._theme, self._window = pages, lanes, theme, window
        actions.bind(ActionId.CONTACTS, owner=window, run=self.open, is_offered=self._is_offered)

    def open(self) -> None:
        """Show whom to ask."""
        welcome = self._pages.welcome
        if welcome is None or not self._is_offered():
            return
        from edumanage_desktop.gui.contacts.dialog import ContactsDialog

        reader, _keeper = welcome.session.open_contacts()
        dialog = ContactsDialog(
            reader=reader, lanes=self._lanes, administers=self._pages.administers(), parent=self._window
        )
        self._theme.dress(dialog)
        dialog.finished.connect(dialog.deleteLater)
        self._pages.covered.connect(dialog.reject)
        dialog.open()

    def _is_offered(self) -> bool:
        return self._pages.welcome is not None and not self._pages.is_covered()
