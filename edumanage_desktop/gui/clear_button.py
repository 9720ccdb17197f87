"""The button in a field that clears it: Qt's own, in the colours of the window."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLineEdit

from edumanage_desktop.gui.icons import icon
from edumanage_desktop.gui.tab_stops import clear_action
from edumanage_desktop.gui.theme import Theme


class ClearButton(QObject):
    """Lives in its field and follows the theme."""

    def __init__(self, field: QLineEdit, theme: Theme) -> None:
        super().__init__(field)
        self._field, self._theme = field, theme
        field.setClearButtonEnabled(True)
        theme.changed.connect(self._colour)
        self._colour()

    def _colour(self) -> None:
        clear = clear_action(self._field)
        if clear is not None:
            clear.setIcon(icon("close", self._theme.tokens.color("muted")))
