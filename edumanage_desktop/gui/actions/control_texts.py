"""Keys on the faces and in the tooltips of controls, brought up to date when they change."""

from collections.abc import Callable
from dataclasses import dataclass

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractButton, QWidget


@dataclass(frozen=True, slots=True)
class _Told:
    control: QWidget
    face: str
    tip: str
    description: str
    keys: Callable[[], str]


class ControlTexts(QObject):
    """Remembers what stood on a control, and writes the key behind it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._told: list[_Told] = []

    def tell(self, control: QWidget, keys: Callable[[], str]) -> None:
        """Write what `keys` returns behind the words that a control has now, and no longer behind earlier ones."""
        self._told = [told for told in self._told if told.control is not control]
        face = control.text() if isinstance(control, QAbstractButton) else ""
        told = _Told(control, face, control.toolTip(), control.accessibleDescription(), keys)
        self._told.append(told)
        self._write(told)

    def write(self) -> None:
        """Write every key anew."""
        self._told = [told for told in self._told if shiboken6.isValid(told.control)]
        for told in self._told:
            self._write(told)

    def _write(self, told: _Told) -> None:
        keys, control = told.keys(), told.control
        face, tip, description = (
            words.format(words=text, keys=keys) if text and keys else text
            for words, text in (
                (self.tr("{words}   {keys}"), told.face),
                (self.tr("{words} ({keys})"), told.tip),
                (self.tr("{words} ({keys})"), told.description or told.tip),
            )
        )
        if isinstance(control, QAbstractButton) and told.face:
            control.setText(face)
        control.setToolTip(tip)
        control.setAccessibleDescription(description)
