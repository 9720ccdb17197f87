"""Bars that tell how far something is, and leave the painting to the window."""

from PySide6.QtWidgets import QProgressBar


def show_far(bar: QProgressBar, far: int, most: int) -> None:
    """Show that it is so far of that many, or for 0 of many that nobody knows; it is painted when the window is.

    Qt paints a bar in the very call that sets it, and with it all of the window that waits to be laid out and painted.
    """
    bar.setUpdatesEnabled(False)
    bar.setRange(0, most)
    bar.setValue(far)
    bar.setUpdatesEnabled(True)
