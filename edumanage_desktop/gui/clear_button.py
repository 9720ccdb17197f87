"""The button in a field that clears it: Qt's own, in the colours of the window, and as large as its letters."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLineEdit

from edumanage_desktop.gui.icons import icon
from edumanage_desktop.gui.tab_stops import clear_action
from edumanage_desktop.gui.text_size import scaled
from edumanage_desktop.gui.theme import Theme

ICON_PX = 16
"""What Qt takes for an icon in a field at every size of letters, whatever a style sheet says."""


def let_icons_grow(field: QLineEdit) -> None:
    """Let the icons of a field be as large as its letters want them; for small ones nothing needs to be loaded."""
    if scaled(ICON_PX) > ICON_PX:
        from edumanage_desktop.gui.field_icons import grow_icons

        grow_icons(field)


class ClearButton(QObject):
    """Lives in its field and follows the theme."""

    def __init__(self, field: QLineEdit, theme: Theme) -> None:
        super().__init__(field)
        self._field, self._theme = field, theme
        let_icons_grow(field)
        field.setClearButtonEnabled(True)
        theme.changed.connect(self._colour)
        self._colour()

    def _colour(self) -> None:
        clear = clear_action(self._field)
        if clear is not None:
            clear.setIcon(icon("close", self._theme.tokens.color("muted")))
