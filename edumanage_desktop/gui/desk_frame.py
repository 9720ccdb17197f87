"""The ground on which pages lie."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame

DESK_ROLE = QPalette.ColorRole.BrightText
"""Where `theme.palette` puts the token `desk`; no style paints anything else with this role."""
_RADIUS_PX = 8


class DeskFrame(QFrame):
    """Paints its ground itself, so that it needs no style sheet, which would be dear for all that lies on it."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().color(DESK_ROLE))
        painter.drawRoundedRect(QRectF(self.rect()), _RADIUS_PX, _RADIUS_PX)
        painter.end()
