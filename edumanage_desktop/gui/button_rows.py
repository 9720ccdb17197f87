"""Buttons beside each other, in more rows where letters are so large that one has no room for their words."""

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QWidget

_GAP_PX = 8


class ButtonRows(QWidget):
    """Takes the buttons in; each stays as wide as its words."""

    def __init__(self, buttons: Sequence[QAbstractButton], parent: QWidget) -> None:
        super().__init__(parent)
        self._all = self._buttons = tuple(buttons)
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_GAP_PX)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._place(len(self._buttons))

    def columns(self) -> int:
        """Return how many buttons stand beside each other."""
        return self._columns

    def show_only(self, buttons: Sequence[QAbstractButton]) -> None:
        """Show some of the buttons, without gaps where the others were."""
        for button in self._all:
            button.setVisible(button in buttons)
        shown = tuple(button for button in self._all if button in buttons)
        if shown != self._buttons:
            for button in self._buttons:
                self._grid.removeWidget(button)
            self._buttons = shown
            self._place(self._fitting())

    def _place(self, columns: int) -> None:
        if columns == self._columns and all(self._grid.indexOf(button) >= 0 for button in self._buttons):
            return
        self._grid.setColumnStretch(self._columns, 0)
        self._columns = columns
        for number, button in enumerate(self._buttons):
            self._grid.addWidget(button, number // columns, number % columns)
        self._grid.setColumnStretch(columns, 1)
        self.updateGeometry()

    def _fitting(self) -> int:
        """Return the most columns that have room, at least one."""
        widths = [button.sizeHint().width() for button in self._buttons]
        for columns in range(len(widths), 1, -1):
            room = sum(max(widths[column::columns]) + _GAP_PX for column in range(columns))
            if room <= self.width() + _GAP_PX:
                return columns
        return 1

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place(self._fitting())
