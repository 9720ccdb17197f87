"""The choice of a file: its name shortened in the middle, the whole in the tooltip."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from edumanage_desktop.gui import wording
from edumanage_desktop.gui.elided_choice import ElidedChoice
from edumanage_desktop.gui.text_size import scaled

_NAME_LEAST_PX = 72


class FileChoice(ElidedChoice):
    """The files of one submission."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._keys: Callable[[], str] = lambda: ""

    def tell_keys(self, keys: Callable[[], str]) -> None:
        """Tell in the tooltip by which keys the next file is chosen, where there is one."""
        self._keys = keys

    def choose_next(self) -> None:
        """Choose the next file, after the last the first."""
        if self.count() > 1:
            self.setCurrentIndex((self.currentIndex() + 1) % self.count())
            self.activated.emit(self.currentIndex())

    def shown_in(self, room_px: int) -> str:
        """Return name and size; of what has no room (in pixels) first the middle of the name goes, then the size."""
        metrics, text = self.fontMetrics(), self.currentText()
        if metrics.horizontalAdvance(text) <= room_px:
            return text
        name, end, size = text.partition(wording.POP_ISOLATE)
        name_px = room_px - metrics.horizontalAdvance(size)
        if not end or name_px < scaled(_NAME_LEAST_PX):
            name_px, size = room_px, ""
        return wording.isolated(metrics.elidedText(wording.plain(name), Qt.TextElideMode.ElideMiddle, name_px)) + size

    def tip(self, shown: str) -> str:
        """Return the whole name and size, and by which keys the next file is chosen."""
        keys = self._keys() if self.count() > 1 else ""
        return (
            self.tr("{name} (next file: {keys})").format(name=wording.tip(self.currentText()), keys=keys)
            if keys
            else wording.tip(self.currentText())
        )
