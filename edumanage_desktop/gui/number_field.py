"""A field for a whole number that says in words, in the person's language, what it counts."""

from collections.abc import Callable

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QValidator, QWheelEvent
from PySide6.QtWidgets import QSpinBox, QWidget

_AT_SIDES_PX = 8


class NumberField(QSpinBox):
    """Says "15 minutes"; whatever is typed around a number is passed over, and a wheel over the page turns the page."""

    def __init__(self, say: Callable[[int], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._say = say
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.lineEdit().setTextMargins(
            _AT_SIDES_PX, 0, _AT_SIDES_PX, 0
        )  # the padding of a style sheet is not kept here

    def textFromValue(self, value: int) -> str:
        return self._say(value)

    def valueFromText(self, text: str) -> int:
        return int(_digits(text) or self.minimum())

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        if text == self.specialValueText():
            return QValidator.State.Acceptable, text, position
        digits = _digits(text)
        is_within = bool(digits) and self.minimum() <= int(digits) <= self.maximum()
        state = QValidator.State.Acceptable if is_within else QValidator.State.Intermediate
        return (state if len(digits) <= len(str(self.maximum())) else QValidator.State.Invalid), text, position

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


def _digits(text: str) -> str:
    """Return the digits of the first number in a text, of any script, as Python reads them."""
    separators = {QLocale().groupSeparator(), ","}
    first = "".join(letter if letter.isdecimal() else " " for letter in text if letter not in separators).split()
    return "".join(str(int(letter)) for letter in first[0]) if first else ""
