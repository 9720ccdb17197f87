"""The floating pill that tells which page is seen how large, and changes both."""

from PySide6.QtCore import QCoreApplication, QLocale, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

HEIGHT_PX = 34


class PageNavigator(QWidget):
    """‹ page 1 of 14 ›   − 110 % +"""

    next_wanted = Signal()
    previous_wanted = Signal()
    zoom_in_wanted = Signal()
    zoom_out_wanted = Signal()
    fit_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page_navigator")
        self.setAccessibleName(self.tr("Page and size"))
        self._previous = self._button("‹", self.tr("Previous page"), self.tr("Page Up"))
        self._place = QLabel(self)
        self._next = self._button("›", self.tr("Next page"), self.tr("Page Down"))
        self._smaller = self._button("−", self.tr("Smaller"), "−")
        self._size = self._button("", self.tr("Fit to the room"), "0")
        self._larger = self._button("+", self.tr("Larger"), "+")
        for signal, button in (
            (self.previous_wanted, self._previous),
            (self.next_wanted, self._next),
            (self.zoom_out_wanted, self._smaller),
            (self.fit_wanted, self._size),
            (self.zoom_in_wanted, self._larger),
        ):
            button.clicked.connect(signal)
        self._place.setTextFormat(Qt.TextFormat.PlainText)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 2, 12, 2)
        layout.setSpacing(2)
        for widget in (self._previous, self._place, self._next):
            layout.addWidget(widget)
        layout.addSpacing(12)
        for widget in (self._smaller, self._size, self._larger):
            layout.addWidget(widget)
        self.setFixedHeight(HEIGHT_PX)

    def show_place(self, page: int, page_count: int) -> None:
        """Tell the page (0-based) and how many there are; a picture, with one, has no pages to tell."""
        locale = QLocale()
        text = self.tr("page {page} of {count}").format(
            page=locale.toString(page + 1), count=locale.toString(page_count)
        )
        self._place.setText(text)
        self._place.setAccessibleName(text)
        for widget in (self._previous, self._place, self._next):
            widget.setVisible(page_count > 0)
        self._previous.setEnabled(page > 0)
        self._next.setEnabled(page + 1 < page_count)
        self.adjustSize()

    def show_zoom(self, percent: int, *, smallest: bool, largest: bool) -> None:
        """Tell the size in percent of the natural one."""
        text = self.tr("{percent} %").format(percent=QLocale().toString(percent))
        self._size.setText(text)
        self._size.setAccessibleName(self.tr("{percent} percent, fit to the room").format(percent=percent))
        self._smaller.setEnabled(not smallest)
        self._larger.setEnabled(not largest)
        self.adjustSize()

    def _button(self, text: str, name: str, keys: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setAutoRaise(True)
        button.setProperty("kind", "icon")
        button.setAccessibleName(name)
        hint = QCoreApplication.translate("PageNavigator", "{action} ({keys})")
        button.setToolTip(hint.format(action=name, keys=keys))
        return button

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pill in the palette's colours."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self.palette().color(QPalette.ColorRole.Button))
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Mid), 1))
        edge = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(edge, edge.height() / 2, edge.height() / 2)
        painter.end()
