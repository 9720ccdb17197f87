"""A button of one line that shortens words that do not fit, and tells them whole in its name."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from edumanage_desktop.gui.text_size import scaled

_LEAST_PX = 96


class ElidedButton(QPushButton):
    """Asks for the width of its words, and gives way."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(scaled(_LEAST_PX), self.sizeHint().width()), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        from PySide6.QtWidgets import QStyle, QStyleOptionButton, QStylePainter  # here: its many enums load slowly

        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        lacking = self.sizeHint().width() - self.width()
        if lacking > 0:
            metrics = self.fontMetrics()
            room = max(0, metrics.horizontalAdvance(option.text) - lacking)
            option.text = metrics.elidedText(option.text, Qt.TextElideMode.ElideMiddle, room)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
