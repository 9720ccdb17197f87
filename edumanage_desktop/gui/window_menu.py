"""The menu of the window: how it looks, the queue, one's own account, help and the way out."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from edumanage_desktop.gui.theme import ThemeChoice


@dataclass(frozen=True, slots=True, kw_only=True)
class MenuActions:
    """What the entries do; `lock` and the three after it stay away from a window without a sign-in."""

    choose_theme: Callable[[ThemeChoice], object]
    reload: Callable[[], object]
    show_keys: Callable[[], object]
    lock: Callable[[], object]
    change_password: Callable[[], object]
    switch_account: Callable[[], object]
    sign_out: Callable[[], object]


class WindowMenu(QMenu):
    """Its keys work in the whole window."""

    def __init__(self, *, actions: MenuActions, theme: ThemeChoice, has_accounts: bool, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._with_password: list[QAction] = []
        self._of_somebody: list[QAction] = []
        self._add_view(actions, theme)
        queue = self.addMenu(self.tr("Queue"))
        queue.addAction(self.tr("Reload\tF5"), actions.reload)
        if has_accounts:
            self._add_account(actions)
        helping = self.addMenu(self.tr("Help"))
        helping.addAction(self.tr("Keys\t?"), actions.show_keys)
        self.addSeparator()
        leave = self.addAction(self.tr("Quit"), window.close)
        leave.setShortcut(QKeySequence(QKeySequence.StandardKey.Quit))
        window.addAction(leave)

    def offer_account(self, *, is_signed_in: bool, has_password: bool) -> None:
        """Offer what the person can do: who has no password cannot lock, nor change it."""
        for action in self._of_somebody:
            action.setEnabled(is_signed_in)
        for action in self._with_password:
            action.setEnabled(is_signed_in and has_password)

    def _add_view(self, actions: MenuActions, theme: ThemeChoice) -> None:
        view = self.addMenu(self.tr("View"))
        group = QActionGroup(view)
        words = {
            ThemeChoice.SYSTEM: self.tr("Like the system"),
            ThemeChoice.LIGHT: self.tr("Light"),
            ThemeChoice.DARK: self.tr("Dark"),
        }
        for choice, text in words.items():
            action = QAction(text, group, checkable=True, checked=choice is theme)
            action.triggered.connect(lambda _checked, choice=choice: actions.choose_theme(choice))
            view.addAction(action)

    def _add_account(self, actions: MenuActions) -> None:
        own = self.addMenu(self.tr("Account"))
        for words, keys, slot, kept in (
            (self.tr("Lock"), "Ctrl+L", actions.lock, self._with_password),
            (self.tr("Change password…"), "", actions.change_password, self._with_password),
            (self.tr("Switch account…"), "", actions.switch_account, self._of_somebody),
            (self.tr("Sign out"), "", actions.sign_out, self._of_somebody),
        ):
            action = own.addAction(words, slot)
            action.setShortcut(QKeySequence(keys))
            self._window.addAction(action)
            kept.append(action)
        self.offer_account(is_signed_in=False, has_password=False)
