"""An administrator before the window, who backs up and restores from the menu."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from edumanage_desktop.gui.actions.action import ActionId
from edumanage_desktop.gui.backups.asking import AskingDialog
from edumanage_desktop.gui.backups.page import BackupsPage
from edumanage_desktop.gui.backups.place_dialog import PlaceDialog
from edumanage_desktop.gui.in_turns import is_being_opened
from edumanage_desktop.gui.jobs.job import Job
from edumanage_desktop.gui.main_window import MainWindow

PASSPHRASE = "correct horse battery staple"


class Admin:
    """An administrator before the window."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window, self.qtbot = window, qtbot

    @property
    def page(self) -> BackupsPage:
        page = self.window.backups.page
        assert page is not None
        return page

    def choose(self, action: ActionId) -> None:
        """Choose an entry of the menu."""
        entry = self.window.form.rail.menu_button.menu().entry(action)  # type: ignore[attr-defined]  # it is ours
        entry.trigger()

    def go(self) -> BackupsPage:
        """Go to the page by the entry of the rail, and wait until it shows what there is."""
        self.window.form.rail.backups.click()
        self.qtbot.waitUntil(lambda: self.window.backups.page is not None and self.page.isVisible())
        self.settle()
        return self.page

    def settle(self) -> None:
        """Wait until nothing is read and no job runs."""
        self.qtbot.waitUntil(lambda: self.page.is_settled() and not self.window.jobs.running(), timeout=60_000)

    def asked(self) -> AskingDialog:
        """Wait for the question over the page."""
        self.qtbot.waitUntil(
            lambda: self.window.backups.page is not None and self.page.doing.dialog is not None, timeout=20_000
        )
        dialog = self.page.doing.dialog
        assert dialog is not None
        self.qtbot.waitUntil(lambda: not is_being_opened(dialog), timeout=20_000)
        return dialog

    def use(self, place: Path, passphrase: str = "") -> None:
        """Say where the backups lie; with a passphrase they are encrypted."""
        dialog = self.asked()
        assert isinstance(dialog, PlaceDialog)
        dialog.place.setText(str(place))
        dialog.go.click()
        self.qtbot.waitUntil(dialog.go.isEnabled, timeout=20_000)
        assert dialog.encrypts.isVisible(), dialog.message.text()
        dialog.encrypts.setChecked(bool(passphrase))
        for field in (dialog.passphrase, dialog.again):
            field.setText(passphrase)
        dialog.go.click()
        self.qtbot.waitUntil(lambda: self.page.doing.dialog is not dialog, timeout=20_000)

    def job(self) -> Job:
        """Wait for the end of the newest job, and return it."""
        self.qtbot.waitUntil(lambda: bool(self.window.jobs.jobs), timeout=20_000)
        self.settle()
        return self.window.jobs.jobs[-1]

    def backed_up(self, place: Path, passphrase: str = "") -> Job:
        """Choose a place and take the first backup."""
        self.choose(ActionId.BACK_UP)
        self.use(place, passphrase)
        return self.job()
