"""The choice of a file: its name shortened in the middle, the whole in the tooltip."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget


class FileChoice(QComboBox):
    """A combo box whose current text never runs under its arrow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._keys: Callable[[], str] = lambda: ""

    def tell_keys(self, keys: Callable[[], str]) -> None:
        """Tell in the tooltip by which keys the next file is chosen, where there is one."""
        self._keys = keys

    def choose_next(self) -> None:
        """Choose the next file, after the last the first."""
        if self.count() > 1:
            self.setCurrentIndex((self.currentIndex() + 1) % self.count())
            self.activated.emit(self.currentIndex())

    def _tip(self) -> str:
        keys = self._keys() if self.count() > 1 else ""
        return (
            self.tr("{name} (next file: {keys})").format(name=self.currentText(), keys=keys)
            if keys
            else self.currentText()
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        from PySide6.QtWidgets import QStyle, QStyleOptionComboBox, QStylePainter  # here: its many enums load slowly

        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        style = self.style()
        field = style.subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        room = field.width() - 4
        option.currentText = self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideMiddle, room)
        self.setToolTip(self._tip())
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
