"""What stands in a layout."""

from collections.abc import Iterator

from PySide6.QtWidgets import QLayout, QWidget


def widgets_of(layout: QLayout) -> Iterator[QWidget]:
    """Yield the widgets of a layout, without those of layouts in it."""
    for at in range(layout.count()):
        item = layout.itemAt(at)
        widget = item.widget() if item is not None else None
        if widget is not None:
            yield widget
