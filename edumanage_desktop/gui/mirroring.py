"""Margins that follow the direction of reading; Qt mirrors the places of widgets, but not what is around them."""

from PySide6.QtGui import QGuiApplication


def mirrored(start_px: int, top_px: int, end_px: int, bottom_px: int) -> tuple[int, int, int, int]:
    """Return margins as a layout takes them: left, top, right, bottom."""
    if QGuiApplication.isRightToLeft():
        return end_px, top_px, start_px, bottom_px
    return start_px, top_px, end_px, bottom_px
