"""The floating pill that tells which page is seen how large, changes both, and offers the other ways to read a file."""

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from edumanage_desktop.gui import wording
from edumanage_desktop.gui.icons import icon
from edumanage_desktop.gui.preview.zoom import PAGED, STEPS_PERCENT
from edumanage_desktop.services.previews import PreviewKind

HEIGHT_PX = 34
BOTTOM_PX = 14
SIDE_PX = 4
_BESIDE_PX, _BETWEEN_PX = 12, 2
LOOKED_AT = (PreviewKind.IMAGE, PreviewKind.ARCHIVE)
"""What has words to find only where it is read as text."""


class PageNavigator(QWidget):
    """‹ page 1 of 14 ›   − 110 % +   and buttons for small pages, text, finding and a window of its own."""

    next_wanted = Signal()
    previous_wanted = Signal()
    zoom_in_wanted = Signal()
    zoom_out_wanted = Signal()
    fit_wanted = Signal()
    thumbnails_wanted = Signal(bool)
    text_wanted = Signal(bool)
    find_wanted = Signal()
    window_wanted = Signal()

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
        self.thumbnails = self._tool("pages", self.tr("Small pages beside the large one"), is_switch=True)
        self.as_text = self._tool("text", self.tr("Read as text"), is_switch=True)
        self.find_button = self._tool("search", self.tr("Find in this file (Ctrl+F)"))
        self.compare_button = self._tool("compare", self.tr("Compare with the revision before"))
        self.compare_button.hide()
        self.window_button = self._tool("window", self.tr("Show in a window of its own"), is_switch=True)
        for signal, button in (
            (self.previous_wanted, self._previous),
            (self.next_wanted, self._next),
            (self.zoom_out_wanted, self._smaller),
            (self.fit_wanted, self._size),
            (self.zoom_in_wanted, self._larger),
            (self.thumbnails_wanted, self.thumbnails),
            (self.text_wanted, self.as_text),
            (self.find_wanted, self.find_button),
            (self.window_wanted, self.window_button),
        ):
            button.clicked.connect(signal)
        self._place.setTextFormat(Qt.TextFormat.PlainText)
        layout = QHBoxLayout(self)
        self._space(_BESIDE_PX, _BETWEEN_PX)
        for widget in (self._previous, self._place, self._next, *self.tab_order()[2:]):
            layout.addWidget(widget)
        self.setFixedHeight(max(HEIGHT_PX, self.fontMetrics().height() + 18))
        self.show_pages(0, 0)
        self.hide_zoom()

    def tell_window(self, *, is_own: bool) -> None:
        """Offer the way to a window of its own, or back from it."""
        words = self.tr("Back beside the decision") if is_own else self.tr("Show in a window of its own")
        self.window_button.setAccessibleName(words)
        self.window_button.setToolTip(words)
        self.window_button.setChecked(is_own)

    def offer_comparison(self, is_offered: bool) -> None:
        """Offer to compare with an earlier revision."""
        self.compare_button.setVisible(is_offered)
        self.place()

    def tab_order(self) -> tuple[QWidget, ...]:
        """Return the buttons in the order in which the eye meets them."""
        tools = (self.thumbnails, self.as_text, self.find_button, self.compare_button, self.window_button)
        return (self._previous, self._next, self._smaller, self._size, self._larger, *tools)

    def tell(self, kind: PreviewKind, page: int, page_count: int, percent: float, *, reads_text: bool) -> None:
        """Tell the place in a file of some kind and offer what can be done with it."""
        is_paged = kind in PAGED
        is_turned = kind is not PreviewKind.IMAGE if is_paged else reads_text and page_count > 1
        pages = page_count if is_turned else 0
        self.show_pages(page, pages)
        if is_paged and not reads_text:
            smallest, largest = percent <= STEPS_PERCENT[0] + 0.5, percent >= STEPS_PERCENT[-1] - 0.5
            self.show_zoom(round(percent), smallest=smallest, largest=largest)
        else:
            self.hide_zoom()
        for button, is_offered in (
            (self.thumbnails, pages > 1 and not reads_text),
            (self.as_text, kind is not PreviewKind.TEXT),
            (self.find_button, kind is not PreviewKind.NONE and (kind not in LOOKED_AT or reads_text)),
        ):
            button.setVisible(is_offered)
        self.as_text.setChecked(reads_text)
        self.show()
        self.raise_()

    def place(self) -> None:
        """Stand in the middle of the lower edge, as wide as there is room, with fewer words where there is little."""
        room = self.parentWidget()
        if room is not None:
            self._place.setText(self._words)
            self._space(_BESIDE_PX, _BETWEEN_PX)
            if self.sizeHint().width() > room.width() - 2 * SIDE_PX:
                self._place.setText(self._short_words)
            if self.sizeHint().width() > room.width() - 2 * SIDE_PX:
                self._space(_BETWEEN_PX, 0)
            width = min(self.sizeHint().width(), max(0, room.width() - 2 * SIDE_PX))
            self.resize(width, self.height())
            x = max(0, (room.width() - width) // 2)
            self.move(x, max(0, room.height() - self.height() - BOTTOM_PX))

    def _space(self, beside_px: int, between_px: int) -> None:
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(beside_px, 2, beside_px, 2)
            layout.setSpacing(between_px)

    def show_pages(self, page: int, page_count: int) -> None:
        """Tell the page (0-based) and how many there are; what has none (a picture, a table) has no pages to tell."""
        text = self.tr("page {page} of {count}").format(page=wording.number(page + 1), count=wording.number(page_count))
        self._words = text
        self._short_words = self.tr("{page}/{count}").format(
            page=wording.number(page + 1), count=wording.number(page_count)
        )
        self._place.setText(text)
        self._place.setAccessibleName(text)
        self._place.setToolTip(text)
        for widget in (self._previous, self._place, self._next):
            widget.setVisible(page_count > 0)
        self._previous.setEnabled(page > 0)
        self._next.setEnabled(page + 1 < page_count)
        self.adjustSize()

    def show_zoom(self, percent: int, *, smallest: bool, largest: bool) -> None:
        """Tell the size in percent of the natural one."""
        text = self.tr("{percent} %").format(percent=wording.number(percent))
        self._size.setText(text)
        self._size.setAccessibleName(
            self.tr("{percent} percent, fit to the room").format(percent=wording.number(percent))
        )
        for button in (self._smaller, self._size, self._larger):
            button.show()
        self._smaller.setEnabled(not smallest)
        self._larger.setEnabled(not largest)
        self.adjustSize()

    def hide_zoom(self) -> None:
        """Offer no sizes: what is shown has its own."""
        for button in (self._smaller, self._size, self._larger):
            button.hide()
        self.adjustSize()

    def _button(self, text: str, name: str, keys: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setAutoRaise(True)
        button.setProperty("kind", "icon")
        button.setAccessibleName(name)
        button.setToolTip(self.tr("{action} ({keys})").format(action=name, keys=keys))
        return button

    def _tool(self, icon_name: str, name: str, *, is_switch: bool = False) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("kind", "icon")
        button.setProperty("icon_name", icon_name)
        button.setCheckable(is_switch)
        button.setAccessibleName(name)
        button.setToolTip(name)
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

    def changeEvent(self, event: QEvent) -> None:
        """Draw the buttons in the colours of the scheme."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.PolishRequest):
            self._draw_tools()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Polish:
            self._draw_tools()
        return super().event(event)

    def _draw_tools(self) -> None:
        colour = self.palette().color(QPalette.ColorRole.ButtonText)
        for button in (self.thumbnails, self.as_text, self.find_button, self.compare_button, self.window_button):
            button.setIcon(icon(str(button.property("icon_name")), colour))
