"""The pictures in a field, such as the magnifier or the cross that clears it, as large as the letters want them."""

from PySide6.QtWidgets import QApplication, QLineEdit, QProxyStyle, QStyle, QStyleOption, QWidget

from edumanage_desktop.gui.clear_button import ICON_PX
from edumanage_desktop.gui.text_size import scaled


class _GrownIcons(QProxyStyle):
    """The style of the window, but for this one measure."""

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        if metric is QStyle.PixelMetric.PM_LineEditIconSize:
            return scaled(ICON_PX)
        return super().pixelMetric(metric, option, widget)


def grow_icons(field: QLineEdit) -> None:
    """Let the icons of a field, from now on, be as large as its letters want them."""
    style = _GrownIcons(QApplication.style().objectName())
    style.setParent(field)
    field.setStyle(style)
