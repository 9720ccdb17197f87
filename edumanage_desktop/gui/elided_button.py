"""A button of one line that says less where there is less room, and tells all of it in its name."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from edumanage_desktop.gui.text_size import scaled

_LEAST_PX = 96
_BEFORE_KEY = "   "
"""What stands between the words on a button and their key; see `ControlTexts`."""


class ElidedButton(QPushButton):
    """Asks for the width of its words, and gives way: first the key goes, then words are shortened."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def face(self) -> str:
        """Return what is painted at the present width."""
        text = self.text()
        room = self._advance(text) - max(0, self.sizeHint().width() - self.width())
        words, _gap, _keys = text.partition(_BEFORE_KEY)
        for face in (text, words):
            if self._advance(face) <= room:
                return face
        return self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideMiddle, max(0, room))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(scaled(_LEAST_PX), self.sizeHint().width()), super().minimumSizeHint().height())

    def _advance(self, face: str) -> int:
        return self.fontMetrics().horizontalAdvance(face)

    def paintEvent(self, event: QPaintEvent) -> None:
        from PySide6.QtWidgets import QStyle, QStyleOptionButton, QStylePainter  # here: its many enums load slowly

        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        if self.sizeHint().width() > self.width():
            option.text = self.face()
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)


class KeyedButton(ElidedButton):
    """A button whose words always stand there whole, and whose key goes where there is no room for it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)

    def minimumSizeHint(self) -> QSize:
        hint, text = self.sizeHint(), self.text()
        words, _gap, _keys = text.partition(_BEFORE_KEY)
        return QSize(hint.width() - self._advance(text) + self._advance(words), super().minimumSizeHint().height())
