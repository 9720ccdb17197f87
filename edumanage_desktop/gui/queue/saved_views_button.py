"""The button with the saved views: choose one, save, update, rename, delete, bring back."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from edumanage_desktop.gui import wording
from edumanage_desktop.gui.dressing import above
from edumanage_desktop.gui.icons import icon
from edumanage_desktop.gui.text_size import scaled
from edumanage_desktop.gui.theme import Theme

if TYPE_CHECKING:
    from edumanage_desktop.gui.queue.own_views import OwnViews

_ICON_PX = 16
_WIDEST_TEXT_PX = 150


class SavedViewsButton(QPushButton):
    """Its menu is made anew each time that it opens, for views change at other computers too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._views: OwnViews | None = None
        self._theme: Theme | None = None
        self._keys: Callable[[], str] = str
        self._is_short = False
        self._menu = QMenu(self)
        self._menu.setToolTipsVisible(True)
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)
        self.show_chosen()

    def follow(self, views: "OwnViews", theme: Theme, keys: Callable[[], str]) -> None:
        """Offer these views from now on; `keys` tells the key that opens the menu."""
        self._views, self._theme, self._keys = views, theme, keys
        views.changed.connect(self.show_chosen)
        theme.changed.connect(self._colour)
        self._colour()
        self.show_chosen()

    def show_short(self, is_short: bool) -> None:
        """Leave the word to the tooltip where there is no room for it."""
        if is_short != self._is_short:
            self._is_short = is_short
            self.show_chosen()

    def filled_menu(self) -> QMenu:
        """Return the menu as it opens."""
        self._fill()
        return self._menu

    def ask_name(self) -> None:
        """Ask for the name under which what is shown is saved."""
        views = self._views
        if views is not None:
            self._ask(self.tr("Save this view"), self.tr("Save view"), views.chosen, views.save)

    def _ask(self, title: str, word: str, name: str, go_on: Callable[[str], object]) -> None:
        from edumanage_desktop.gui.queue.view_name_dialog import ViewNameDialog

        views = self._views
        assert views is not None
        dialog = ViewNameDialog(title=title, word=word, name=name, taken=views.names(), parent=above(self))
        dialog.name_chosen.connect(go_on)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _ask_new_name(self, old: str) -> None:
        views = self._views
        if views is not None:
            title = self.tr("Rename the view")
            self._ask(title, self.tr("Rename view"), old, lambda new: views.rename(old, new))

    def show_chosen(self) -> None:
        """Show which view is chosen, and by which key others are."""
        chosen = self._views.chosen if self._views is not None else ""
        altered = self._views is not None and bool(chosen) and self._views.is_altered()
        if not chosen:
            words = self.tr("Saved views")
        elif altered:
            words = self.tr("{view} (changed)").format(view=chosen)
        else:
            words = chosen
        text = (
            "" if self._is_short else self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, _WIDEST_TEXT_PX)
        )
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(self.tr("Saved views, now: {view}").format(view=words) if chosen else words)
        tip, keys = self.tr("{view}: choose, save or change a view").format(view=wording.tip(words)), self._keys()
        self.setToolTip(self.tr("{words} ({keys})").format(words=tip, keys=keys) if keys else tip)

    def _fill(self) -> None:
        self._menu.clear()
        views = self._views
        if views is None:
            return
        group = QActionGroup(self._menu)
        for name in views.names():
            action = QAction(name.replace("&", "&&"), group, checkable=True, checked=name == views.chosen)
            action.triggered.connect(lambda _checked, name=name: views.choose(name))
            self._menu.addAction(action)
        if not views.names():
            words = self.tr("No saved views yet") if views.is_read else self.tr("The saved views are not read yet")
            self._menu.addAction(words).setEnabled(False)
        self._menu.addSeparator()
        self._menu.addAction(self.tr("All work, newest first"), views.show_everything)
        self._menu.addSeparator()
        self._menu.addAction(self.tr("Save this view…"), self.ask_name)
        self._add_changes(views)

    def _add_changes(self, views: "OwnViews") -> None:
        chosen, shown = views.chosen, views.chosen.replace("&", "&&")
        if chosen:
            update = self._menu.addAction(self.tr("Update “{view}”").format(view=shown), lambda: views.save(chosen))
            update.setEnabled(views.is_altered())
            self._menu.addAction(self.tr("Rename “{view}”…").format(view=shown), lambda: self._ask_new_name(chosen))
            self._menu.addAction(self.tr("Delete “{view}”").format(view=shown), lambda: views.delete(chosen))
        deleted = views.deleted()
        if deleted:
            words = self.tr("Bring back “{view}”").format(view=deleted.replace("&", "&&"))
            self._menu.addAction(words, views.bring_back)

    def _colour(self) -> None:
        if self._theme is not None:
            self.setIcon(icon("views", self._theme.tokens.color("muted"), _ICON_PX))
            self.setIconSize(QSize(scaled(_ICON_PX), scaled(_ICON_PX)))
