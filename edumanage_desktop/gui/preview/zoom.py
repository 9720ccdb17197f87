"""How large a page is shown: fitted to the room, or at a chosen share of its natural size."""

from dataclasses import dataclass

from PySide6.QtCore import QSize

from edumanage_desktop.gui.preview.protocol import PageRequest
from edumanage_desktop.services.previews import PreviewKind

STEPS_PERCENT = (25, 33, 50, 67, 75, 90, 100, 110, 125, 150, 175, 200, 250, 300, 400)
PIXELS_PER_POINT = 96 / 72
"""100 % of a PDF: its points at 96 logical pixels an inch; of a picture: one logical pixel each."""
PAGED = frozenset({PreviewKind.PDF, PreviewKind.IMAGE, PreviewKind.DOCUMENT})
"""What is shown in pages that have a size."""
LEAST_WHOLE_PX = 240
"""In a room that is lower, a picture is fitted to the width, as documents are: whole, it would be a stamp."""
MAX_FIT_PERCENT = 200
MAX_FIT_OF_TEXT_PERCENT = 110
"""What is laid out here has letters that need no enlarging."""


@dataclass(frozen=True, slots=True)
class Zoom:
    """`percent` None fits a document to the width, a picture to the whole room (but never enlarges a picture).

    In a room lower than `LEAST_WHOLE_PX` a picture, too, is fitted to the width.
    """

    percent: int | None = None

    def larger(self, shown_percent: float) -> "Zoom":
        """Return the next step above what is shown."""
        return Zoom(next((step for step in STEPS_PERCENT if step > shown_percent + 0.5), STEPS_PERCENT[-1]))

    def smaller(self, shown_percent: float) -> "Zoom":
        """Return the next step below what is shown."""
        return Zoom(next((step for step in reversed(STEPS_PERCENT) if step < shown_percent - 0.5), STEPS_PERCENT[0]))

    def request(self, page: int, kind: PreviewKind, room: QSize, pixel_ratio: float) -> PageRequest:
        """Return what to ask for a page: `room` in logical pixels, `pixel_ratio` device pixels each."""
        natural = natural_scale(kind) * pixel_ratio
        if self.percent is not None:
            endless = 1 << 24
            return PageRequest(page, endless, 0, natural * self.percent / 100)
        width_px = max(1, round(room.width() * pixel_ratio))
        if kind is PreviewKind.IMAGE:
            height_px = round(room.height() * pixel_ratio) if room.height() >= LEAST_WHOLE_PX else 0
            return PageRequest(page, width_px, height_px, natural)
        most = MAX_FIT_OF_TEXT_PERCENT if kind is PreviewKind.DOCUMENT else MAX_FIT_PERCENT
        return PageRequest(page, width_px, 0, natural * most / 100)


def natural_scale(kind: PreviewKind) -> float:
    """Return logical pixels per point at 100 %."""
    return 1.0 if kind is PreviewKind.IMAGE else PIXELS_PER_POINT


def shown_scale(request: PageRequest, width_points: float, height_points: float) -> float:
    """Return the device pixels per point at which a page is laid out, also where fewer pixels were rendered."""
    scale = min(request.max_scale, request.fit_width_px / width_points)
    if request.fit_height_px:
        scale = min(scale, request.fit_height_px / height_points)
    return scale
