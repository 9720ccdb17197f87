"""The program's own icons, drawn from the SVG resources in any colour."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QFile, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from edumanage_desktop.gui.forms import resources_rc  # noqa: F401 (importing it registers the resources)
from edumanage_desktop.gui.text_size import scaled


def icon_svg(name: str, color: QColor) -> bytes:
    """Return an icon's SVG with its black replaced by a colour; raises `KeyError` for a name without a drawing."""
    file = QFile(f":/icons/{name}.svg")
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        raise KeyError(name)
    return bytes(file.readAll().data()).replace(b"#000000", color.name().encode("ascii"))


def draw_icon(painter: QPainter, name: str, color: QColor, box: QRectF) -> None:
    """Paint an icon into a box, sharp at every scale factor."""
    scale = painter.device().devicePixelRatioF()
    painter.drawPixmap(box, icon_pixmap(name, color.name(), round(box.width()), scale), QRectF())


@lru_cache(maxsize=256)
def icon_pixmap(name: str, color_name: str, size_px: int, scale: float) -> QPixmap:
    """Return an icon as a pixmap of `size_px` logical pixels."""
    renderer = QSvgRenderer(QByteArray(icon_svg(name, QColor(color_name))))
    pixmap = QPixmap(round(size_px * scale), round(size_px * scale))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter)
    painter.end()
    pixmap.setDevicePixelRatio(scale)
    return pixmap


def icon(name: str, color: QColor, size_px: int = 16) -> QIcon:
    """Return an icon in one colour, as large as the letters want it, also for screens with twice the pixels.

    It keeps its colour in a selected row, which Qt would tint.
    """
    result = QIcon()
    for scale in (1.0, 2.0):
        pixmap = icon_pixmap(name, color.name(), scaled(size_px), scale)
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):
            result.addPixmap(pixmap, mode)
    return result


def icon_picture(name: str, color: QColor, size_px: int = 16) -> QPixmap:
    """Return an icon for a label, of `size_px` pixels for letters at 100 %."""
    side = scaled(size_px)
    return icon(name, color, size_px).pixmap(QSize(side, side))
