"""A small button with an icon alone, in the colour of the letters around it."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QToolButton, QWidget

from edumanage_desktop.gui.icons import icon


class IconButton(QToolButton):
    """Says its name to a screen reader and in its tooltip, and follows the scheme."""

    def __init__(self, *, icon_name: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self.setProperty("kind", "icon")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(name)
        self.setToolTip(name)

    def _draw(self) -> None:
        self.setIcon(icon(self._icon_name, self.palette().color(QPalette.ColorRole.ButtonText)))

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Polish:
            self._draw()
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._draw()
