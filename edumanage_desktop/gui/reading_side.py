"""Plain text that begins at the side from which it is read; Qt does so for every other kind of field."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QPlainTextEdit

_ASKED_LINES = 20
"""So many lines are looked at for the first that is not empty."""


class ReadingSide(QObject):
    """Lives in its field; as long as that is empty, its side is the window's."""

    def __init__(self, field: QPlainTextEdit) -> None:
        super().__init__(field)
        self._field, self._is_followed = field, True
        field.textChanged.connect(self._align)
        self._align()

    def follow(self, is_followed: bool) -> None:
        """Follow the words from now on, or begin at the left whatever they are, as code does."""
        self._is_followed = is_followed
        self._align()

    def _align(self) -> None:
        document = self._field.document()
        is_leftwards = self._is_followed and self._direction() is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if is_leftwards else Qt.AlignmentFlag.AlignLeft
        option = document.defaultTextOption()
        if option.alignment() != side | Qt.AlignmentFlag.AlignAbsolute:
            option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
            document.setDefaultTextOption(option)

    def _direction(self) -> Qt.LayoutDirection:
        line = self._field.document().firstBlock()
        for _line in range(_ASKED_LINES):
            if not line.isValid():
                break
            if line.text().strip():
                return line.textDirection()
            line = line.next()
        return self._field.layoutDirection()
