"""The calm hint that new work came in above what is on the screen."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QPushButton

_TOP_PX = 8


class NewAboveHint(QPushButton):
    """Floats over the top of a view; counts until it is told to forget."""

    def __init__(self, view: QAbstractScrollArea) -> None:
        super().__init__(view)
        self._view = view
        self._count = 0
        self.setProperty("kind", "hint")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setToolTip(self.tr("Go to the top of the queue"))
        self.setAccessibleName(self.tr("Go to the top of the queue"))
        self.hide()
        view.viewport().installEventFilter(self)

    @property
    def count(self) -> int:
        """Return how many new rows came in above."""
        return self._count

    def show_count(self, count: int) -> None:
        """Say how many; the hint goes away with 0."""
        self._count = count
        self.setText(self.tr("%n new above", "", count))
        self.setVisible(count > 0)
        self._place()

    def _place(self) -> None:
        self.adjustSize()
        port = self._view.viewport().geometry()
        self.move(port.topLeft() + QPoint((port.width() - self.width()) // 2, _TOP_PX))
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)
