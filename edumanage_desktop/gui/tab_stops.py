"""The order in which Tab goes through controls, where it is not the order in which they were made."""

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QAction


class GrowingWidget(QWidget):
    """A page, or a tab of one, that makes parts of itself after it was put into its window."""

    grown = Signal()
    """New controls stand behind all others of the window, for Qt puts them there."""


def order_tab_stops(*stops: QWidget) -> None:
    """Let Tab go from each of these controls to the next."""
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)


def put_last(*stops: QWidget) -> None:
    """Let Tab come to these controls of one window after all others of it.

    What a window is given last stands last, so they go behind something new. Nobody asks Qt what is last: its bindings
    (PySide 6.11) take what `nextInFocusChain` and `previousInFocusChain` return for a child of the widget that was
    asked. So a table's header became the child of its own scroll bar, and the next collection of garbage took it away.
    """
    end = QWidget(stops[0].window())
    end.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # Qt puts nothing behind what takes no keyboard
    for before, after in pairwise((end, *stops)):
        QWidget.setTabOrder(before, after)
    end.setParent(None)
    end.deleteLater()


def clear_action(field: QLineEdit) -> "QAction | None":
    """Return what Qt's button in a field does that clears it, None for a field without one."""
    from PySide6.QtGui import QAction  # here: a start loads as little as it can

    return field.findChild(QAction, "_q_qlineeditclearaction")


def name_clear_button(field: QLineEdit, words: str) -> None:
    """Give the button that clears a field a name to be read aloud; Qt gives it none."""
    clear = clear_action(field)
    if clear is not None:
        clear.setText(words)
