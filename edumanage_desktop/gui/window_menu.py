"""The menu of the window: how it looks, the queue, one's own account, help and the way out."""

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMainWindow, QMenu

from edumanage_desktop.gui.actions.action import ActionId
from edumanage_desktop.gui.actions.catalogue import LANGUAGES, TEXT_SIZES
from edumanage_desktop.gui.actions.registry import WindowActions
from edumanage_desktop.gui.theme import Theme, ThemeChoice
from edumanage_desktop.gui.window_settings import WindowSettings

THEMES = {
    ThemeChoice.SYSTEM: ActionId.LIKE_SYSTEM,
    ThemeChoice.LIGHT: ActionId.LIGHT,
    ThemeChoice.DARK: ActionId.DARK,
}


class WindowMenu(QMenu):
    """Its entries say what their actions are called now, by which key, and whether they would do anything."""

    def __init__(
        self,
        *,
        actions: WindowActions,
        theme: Theme,
        settings: WindowSettings,
        has_accounts: bool,
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self._actions, self._theme, self._settings = actions, theme, settings
        theme.dress(self)
        self._entries: dict[ActionId, QAction] = {}
        self._add_view()
        of_queue = (ActionId.RELOAD, ActionId.UNDO, ActionId.STUDENT, ActionId.EXPORT, ActionId.PRINT)
        self._offer(self.addMenu(self.tr("Queue")), *of_queue)
        if has_accounts:
            own = (ActionId.LOCK, ActionId.CHANGE_PASSWORD, ActionId.SWITCH_ACCOUNT, ActionId.SIGN_OUT)
            self._offer(self.addMenu(self.tr("Account")), *own)
        self._backups = self.addMenu(self.tr("Backups"))
        self._offer(self._backups, ActionId.BACK_UP, ActionId.GO_TO_BACKUPS, ActionId.VERIFY_BACKUPS)
        self._offer(self._backups, ActionId.RESTORE, ActionId.DRILL, ActionId.CLEAN_UP_BACKUPS)
        self._offer(self._backups, ActionId.REPAIR_BACKUPS, ActionId.EXPORT_BACKUP, ActionId.IMPORT_DUMP)
        self._offer(self._backups, ActionId.OLD_DATABASES, ActionId.RECOVERY_SHEET)
        self._offer(self._backups, ActionId.BACKUP_SCHEDULE, ActionId.BACKUP_STANDING)
        self._offer(self._backups, ActionId.JOBS)
        helps = (ActionId.GUIDE, ActionId.FIRST_STEPS, ActionId.KEYS, ActionId.CONTACTS, ActionId.OWN_RECORDS)
        self._offer(self.addMenu(self.tr("Help")), *helps)
        own_news = (ActionId.NEWS, ActionId.NOTIFICATIONS, ActionId.MAIL, ActionId.PALETTE, ActionId.VERIFY)
        self._offer(self, *own_news)
        self._offer(self, ActionId.ARCHIVE)
        self.addSeparator()
        self._offer(self, ActionId.QUIT)
        self.aboutToShow.connect(self._bring_up_to_date)

    def entry(self, action: ActionId) -> QAction:
        """Return the entry of an action."""
        return self._entries[action]

    def _add_view(self) -> None:
        view = self.addMenu(self.tr("View"))
        self._offer_one_of(view, *THEMES.values())
        self._offer_one_of(view.addMenu(self.tr("Size of text")), *TEXT_SIZES.values())
        self._offer_one_of(view.addMenu(self.tr("Language")), *LANGUAGES.values())
        view.addSeparator()
        self._offer(view, ActionId.COLUMNS, ActionId.SAVE_VIEW)

    def _offer_one_of(self, menu: QMenu, *actions: ActionId) -> None:
        self._offer(menu, *actions)
        group = QActionGroup(menu)
        for action in actions:
            self._entries[action].setCheckable(True)
            group.addAction(self._entries[action])

    def _offer(self, menu: QMenu, *actions: ActionId) -> None:
        for action in actions:
            entry = menu.addAction(self._actions.words(action))
            entry.triggered.connect(lambda _checked, action=action: self._actions.run(action))
            self._entries[action] = entry

    def _bring_up_to_date(self) -> None:
        for action, entry in self._entries.items():
            keys = self._actions.keys_text(action)
            words = self._actions.words(action).replace("&", "&&")
            entry.setText(f"{words}\t{keys}" if keys else words)
            entry.setEnabled(self._actions.is_offered(action))
        verify = self._entries[ActionId.VERIFY]
        verify.setVisible(verify.isEnabled())
        self._backups.menuAction().setVisible(self._entries[ActionId.GO_TO_BACKUPS].isEnabled())
        language, percent = self._settings.language, self._settings.text_percent
        for chosen in (THEMES[self._theme.choice], LANGUAGES[language], TEXT_SIZES[percent]):
            self._entries[chosen].setChecked(True)
