"""Two parts side by side that are dressed each for itself, and the line between them that moves."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

from edumanage_desktop.gui.theme import Theme


class Divided(QSplitter):
    """Has no style sheet, which would be that of both parts, and draws its line itself."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)

    def createHandle(self) -> QSplitterHandle:
        return _Line(self._theme, self)


class _Line(QSplitterHandle):
    def __init__(self, theme: Theme, divided: Divided) -> None:
        super().__init__(divided.orientation(), divided)
        self._theme = theme

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._theme.tokens.color("line"))
