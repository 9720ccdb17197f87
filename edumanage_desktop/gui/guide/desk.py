"""Opens the guide where the person is, and keeps its one window."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from edumanage_desktop.domain.people import Role
from edumanage_desktop.gui.guide.book import PLACE_PROPERTY, GuideBook, GuidePlace, guide_folder, place_of_roles
from edumanage_desktop.gui.in_turns import do_in_turns, paint_later
from edumanage_desktop.gui.languages import spoken_now
from edumanage_desktop.gui.tasks import TaskLanes
from edumanage_desktop.gui.theme import Theme

if TYPE_CHECKING:
    from edumanage_desktop.gui.guide.window import GuideWindow


class GuideDesk(QObject):
    """One for each main window; the guide closes with it."""

    def __init__(
        self, *, roles: Callable[[], frozenset[Role]], lanes: TaskLanes, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._roles, self._lanes, self._theme = roles, lanes, theme
        self.window: GuideWindow | None = None

    def open(self) -> None:
        """Show the guide at the place that the keyboard is in."""
        place = self.place_of(QApplication.focusWidget())
        if self.window is None or not shiboken6.isValid(self.window):
            from edumanage_desktop.gui.guide.window import GuideWindow

            book = GuideBook(guide_folder(), spoken_now())
            self.window = GuideWindow(book=book, lanes=self._lanes, theme=self._theme)
            self.window.setProperty(PLACE_PROPERTY, str(GuidePlace.START))
        if not self.window.here()[0]:
            window = self.window
            do_in_turns(self._bring_up, *window.preparing(place), partial(window.begin, place), owner=window)
            return
        if not self.window.isActiveWindow():
            self.window.go_to(place)
        self._bring_up()

    def _bring_up(self) -> None:
        if self.window is not None:
            if not self.window.isVisible():
                paint_later(self.window)
            self.window.show()
            self.window.raise_()
            self.window.activateWindow()
            self.window.reader.setFocus()

    def place_of(self, widget: QWidget | None) -> GuidePlace:
        """Return by which place of the guide a widget is told: its own, that of a parent, or that of the person."""
        while widget is not None:
            told = widget.property(PLACE_PROPERTY)
            if told in set(GuidePlace):
                return GuidePlace(told)
            widget = widget.parentWidget()
        return place_of_roles(self._roles())

    def close(self) -> None:
        """Close the guide with the window that it belongs to."""
        if self.window is not None and shiboken6.isValid(self.window):
            self.window.close()
            self.window.deleteLater()
            self.window = None
