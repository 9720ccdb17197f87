"""The order in which Tab goes through controls, where it is not the order in which they were made."""

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QAction


def order_tab_stops(*stops: QWidget) -> None:
    """Let Tab go from each of these controls to the next."""
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)


def put_last(*stops: QWidget) -> None:
    """Let Tab come to these controls of one window after all others of it."""
    for stop in stops:
        last = stop.window().previousInFocusChain()
        while last is not None and last not in stops and not last.focusPolicy() & Qt.FocusPolicy.TabFocus:
            last = last.previousInFocusChain()  # Qt puts nothing behind what takes no keyboard
        if last is not None and last is not stop:
            QWidget.setTabOrder(last, stop)


def clear_action(field: QLineEdit) -> "QAction | None":
    """Return what Qt's button in a field does that clears it, None for a field without one."""
    from PySide6.QtGui import QAction  # here: a start loads as little as it can

    return field.findChild(QAction, "_q_qlineeditclearaction")


def name_clear_button(field: QLineEdit, words: str) -> None:
    """Give the button that clears a field a name to be read aloud; Qt gives it none."""
    clear = clear_action(field)
    if clear is not None:
        clear.setText(words)
