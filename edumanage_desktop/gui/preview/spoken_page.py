"""What a screen reader is told that a page is: a picture, for Qt knows nothing of a widget that paints by itself."""

from functools import cache

from PySide6.QtCore import QObject

from edumanage_desktop.gui.preview.page_view import PageView


@cache
def let_pages_be_pictures() -> None:
    """Have every page told as a picture from now on; done once, for Qt asks in the order in which it was told whom."""
    from PySide6.QtGui import QAccessible, QAccessibleInterface  # here: a start loads as little as it can
    from PySide6.QtWidgets import QAccessibleWidget

    def interface_of(_class: str, widget: QObject) -> QAccessibleInterface | None:
        return QAccessibleWidget(widget, QAccessible.Role.Graphic) if isinstance(widget, PageView) else None

    QAccessible.installFactory(interface_of)
