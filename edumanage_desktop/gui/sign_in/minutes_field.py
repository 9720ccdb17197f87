"""A field for a number of minutes, in the words and digits of the person's language."""

from PySide6.QtCore import QLocale
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QSpinBox


class MinutesField(QSpinBox):
    """Says "15 minutes"; whatever is typed around a number is passed over."""

    def textFromValue(self, value: int) -> str:
        return self.tr("%n minutes", "", value)

    def valueFromText(self, text: str) -> int:
        return int(_digits(text) or self.minimum())

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        if text == self.specialValueText():
            return QValidator.State.Acceptable, text, position
        digits = _digits(text)
        is_within = bool(digits) and self.minimum() <= int(digits) <= self.maximum()
        state = QValidator.State.Acceptable if is_within else QValidator.State.Intermediate
        return (state if len(digits) <= len(str(self.maximum())) else QValidator.State.Invalid), text, position


def _digits(text: str) -> str:
    """Return the digits of the first number in a text, of any script, as Python reads them."""
    separators = {QLocale().groupSeparator(), ","}
    first = "".join(letter if letter.isdecimal() else " " for letter in text if letter not in separators).split()
    return "".join(str(int(letter)) for letter in first[0]) if first else ""
