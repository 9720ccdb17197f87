"""How large letters are: measures that hold a line of text follow the size that the person chose."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget

BASE_PX = 13
"""The size of the interface's letters at 100 %."""
_AROUND_PX = 32
_LEAST_WINDOW, _LEAST_LETTERS = QSize(960, 600), QSize(640, 400)
TEXT_SIZES = (100, 125, 150, 200)
"""What the menu offers, in percent."""


def scaled(measure_px: int) -> int:
    """Return a measure, given for letters at 100 %, for the letters that the application has."""
    letters_px = QApplication.font().pixelSize()
    return round(measure_px * letters_px / BASE_PX) if letters_px > 0 else measure_px


def window_room(dialog: QWidget) -> QSize:
    """Return how large a dialog may be: within the window that it stands over, or its screen where there is none."""
    parent = dialog.parentWidget()
    return dialog.screen().availableSize() if parent is None else parent.window().size() - QSize(_AROUND_PX, _AROUND_PX)


def least_window(window: QWidget) -> QSize:
    """Return how small a window may become: room for larger letters too, as far as its screen has it."""
    wanted = _LEAST_WINDOW.expandedTo(QSize(scaled(_LEAST_LETTERS.width()), scaled(_LEAST_LETTERS.height())))
    return wanted.boundedTo(window.screen().availableSize().expandedTo(_LEAST_WINDOW))
