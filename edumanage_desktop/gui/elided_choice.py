"""A choice whose current text never runs under its arrow; what is shortened stands whole in the tooltip."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QComboBox

from edumanage_desktop.gui import wording

_BESIDE_TEXT_PX = 4


class ElidedChoice(QComboBox):
    """Qt's own cuts a text that is too long in the middle of a letter."""

    def shown_in(self, room_px: int) -> str:
        """Return what of the current text stands in so much room, in pixels."""
        return self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room_px)

    def tip(self, shown: str) -> str:
        """Return the tooltip for what is shown of the current text."""
        return wording.tip(self.currentText()) if shown != self.currentText() else ""

    def paintEvent(self, event: QPaintEvent) -> None:
        from PySide6.QtWidgets import QStyle, QStyleOptionComboBox, QStylePainter  # here: its many enums load slowly

        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        field = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        option.currentText = self.shown_in(field.width() - _BESIDE_TEXT_PX)
        self.setToolTip(self.tip(option.currentText))
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
