"""An administrator before the Health page of a real window."""

from pytestqt.qtbot import QtBot

from edumanage_desktop.gui.health.page import HealthPage
from edumanage_desktop.gui.health.state_section import StateSection
from edumanage_desktop.gui.health.vitals import Standing, Vital
from edumanage_desktop.gui.main_window import MainWindow


class Keeper:
    """An administrator before the page."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window, self.qtbot = window, qtbot

    @property
    def page(self) -> HealthPage:
        """Return the page, which was gone to."""
        page = self.window.health.page
        assert page is not None
        return page

    def has_banner(self) -> bool:
        """Return whether the banner stands above every page."""
        banner = self.window.health.banner
        return banner is not None and banner.isVisible()

    @property
    def state(self) -> StateSection:
        """Return its first tab."""
        return self.page.state

    def go(self) -> StateSection:
        """Go there by the entry of the rail, and wait until all stands there."""
        self.window.form.rail.health.click()
        self.qtbot.waitUntil(lambda: self.window.health.page is not None and self.page.isVisible())
        self.qtbot.waitUntil(lambda: self.page.is_settled() and self.state.figures is not None)
        return self.state

    def look(self) -> None:
        """Read and look anew, and wait for it."""
        self.page.read_state()
        self.qtbot.waitUntil(self.page.is_settled)

    def signs(self) -> dict[Vital, tuple[Standing, str]]:
        """Return how each vital sign stands, and its words."""
        return {sign.vital: (sign.standing, sign.words) for sign in self.state.sign_model.records}
