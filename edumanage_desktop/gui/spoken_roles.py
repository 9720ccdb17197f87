"""What a screen reader is told that a widget is, where Qt knows nothing of it: what paints by itself, or scrolls."""

from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

_ROLE = "spoken_role"
"""The property by which a widget tells it, by a name of `QAccessible.Role`."""


def be_told_as(widget: QWidget, role: str) -> None:
    """Let a widget be told as what `QAccessible.Role` calls so: a "Graphic", a "Chart", a "Grouping".

    Call it where the widget is made: Qt asks what a widget is once, when somebody first listens.
    """
    widget.setProperty(_ROLE, role)
    _let_roles_be_told()


@cache
def _let_roles_be_told() -> None:
    """Have Qt ask here from now on; done once, for it asks in the order in which it was told whom."""
    from PySide6.QtGui import QAccessible, QAccessibleInterface  # here: a start loads as little as it can
    from PySide6.QtWidgets import QAccessibleWidget

    def interface_of(_class: str, widget: QObject) -> QAccessibleInterface | None:
        role = widget.property(_ROLE)
        return QAccessibleWidget(widget, QAccessible.Role[role]) if role and isinstance(widget, QWidget) else None

    QAccessible.installFactory(interface_of)
