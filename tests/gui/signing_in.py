"""A window with a sign-in desk of its own folders, and a keyring that lives in memory for as long as the test."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from pytestqt.qtbot import QtBot

from edumanage_desktop.adapters.platform import this_platform
from edumanage_desktop.adapters.profiles import FILE_NAME, ProfileFiles
from edumanage_desktop.domain.errors import KeyringUnavailable
from edumanage_desktop.domain.profiles import ConnectionProfile
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.entrance import WindowOptions
from edumanage_desktop.gui.main_window import MainWindow
from edumanage_desktop.gui.returning import Returning
from edumanage_desktop.gui.sign_in.flow import SignInFlow
from edumanage_desktop.gui.tasks import TaskLanes
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.gui.window_settings import WindowSettings
from edumanage_desktop.gui.workspace import Workspace
from edumanage_desktop.reception import make_sign_in_desk
from edumanage_desktop.services.sign_in import SignInDesk

PASSWORD = "correct horse 1"


@dataclass
class Keyring:
    """What the Secret Service does, which a test of the window starts none of; tests/adapters proves the real one."""

    present: dict[tuple[str, str], str] = field(default_factory=dict)
    coming: dict[tuple[str, str], str] = field(default_factory=dict)
    is_missing: bool = False

    def _look(self) -> None:
        if self.is_missing:
            raise KeyringUnavailable(
                Sentence("This computer has no keyring. Nothing was written; type the password each time.")
            )

    def remembered(self, place: str, login: str) -> Sequence[str]:
        self._look()
        found = (self.present.get((place, login)), self.coming.get((place, login)))
        return [password for password in found if password]

    def remember(self, place: str, login: str, password: str) -> None:
        self._look()
        self.present[place, login] = password
        self.coming.pop((place, login), None)

    def about_to_change(self, place: str, login: str, password: str) -> None:
        self._look()
        self.coming[place, login] = password

    def forget(self, place: str, login: str) -> None:
        self._look()
        self.present.pop((place, login), None)
        self.coming.pop((place, login), None)


@dataclass
class Computer:
    """One person's computer: folders, a keyring, and windows that can be opened one after the other."""

    folder: Path
    theme: Theme
    qtbot: QtBot
    keyring: Keyring = field(default_factory=Keyring)
    opened: list[MainWindow] = field(default_factory=list)

    def options(self) -> WindowOptions:
        return WindowOptions(self.folder / "data", self.folder / "config", self.folder / "cache")

    def desk(self) -> SignInDesk:
        options = self.options()
        profiles = ProfileFiles(
            own=options.config_folder / FILE_NAME,
            machine_wide=[self.folder / "machine" / FILE_NAME],
            platform=this_platform(),
        )
        return replace(make_sign_in_desk(options), passwords=self.keyring, profiles=profiles)

    def prepare(self, *profiles: ConnectionProfile) -> None:
        """Describe connections in the person's file."""
        for profile in profiles:
            self.desk().profiles.save(profile)

    def open_again(self, before: MainWindow, named: ConnectionProfile | None = None) -> MainWindow:
        """Open a window that goes on with what another one left, as the program does."""
        return self.open(named, returning=before.returning)

    def open(self, named: ConnectionProfile | None = None, *, returning: Returning | None = None) -> MainWindow:
        """Open a window as the program does."""
        window = MainWindow(
            desk=self.desk(),
            named=named,
            lanes=TaskLanes(),
            theme=self.theme,
            settings=WindowSettings(self.options().config_folder / "window.ini"),
        )
        self.opened.append(window)
        window.resize(1280, 800)
        window.show()
        window.connect_session(returning)
        return window

    def asked(self, window: MainWindow) -> SignInFlow:
        """Wait until a page of the sign-in stands in the window, and return it."""
        gate = window.gate
        assert gate is not None
        self.wait(lambda: gate.flow is not None and window.form.stages.currentWidget() is gate.flow)
        assert gate.flow is not None
        return gate.flow

    def entered(self, window: MainWindow) -> Workspace:
        """Wait until somebody is signed in."""
        self.wait(lambda: window.workspace is not None and window.account is not None)
        assert window.workspace is not None
        return window.workspace

    def sign_in(self, window: MainWindow, login: str, password: str, *, remember: bool = False) -> None:
        """Type login and password, and press the button."""
        page = self.asked(window).page
        page.login.setText(login)
        page.password.setText(password)
        page.remember.setChecked(remember)
        page.primary.click()

    def refused(self, window: MainWindow) -> str:
        """Wait for the sentence that the page shows, and return it."""
        page = self.asked(window).page
        self.wait(lambda: bool(page.message()) and not page.is_busy())
        return page.message()

    def close(self) -> None:
        for window in self.opened:
            window.close()
            window.deleteLater()
        self.opened.clear()

    def wait(self, condition: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(condition()))
