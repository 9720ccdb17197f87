"""The desk on which one page lies: scrolling, zooming by hand, and the keys for it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from edumanage_desktop.gui.preview.answers import RenderedPage
from edumanage_desktop.gui.preview.questions import Rectangle
from edumanage_desktop.gui.spoken_roles import be_told_as
from edumanage_desktop.gui.viewports import own_viewport

MARGIN_PX = 24
LOWER_MARGIN_PX = 64
"""Room below the page, so that the floating pill never hides its last line."""
SCROLL_STEP_PX = 48
MAX_LOGICAL_SIDE_PX = 400_000
_STAYS_AFTER_MS = 150
"""A picture of another size than the page is drawn well after so long; four times as slow, and the right one comes."""
PAPER = QColor("#FFFFFF")
SELECTED = QColor(47, 95, 208, 72)
FOUND, FOUND_HERE = QColor(240, 190, 98, 110), QColor(240, 150, 20, 150)
"""Laid over white paper, on which they leave every letter readable, in both schemes."""


class PageView(QAbstractScrollArea):
    """Paints one page at a logical size; the pixels may be of another resolution until better ones come."""

    next_wanted = Signal()
    previous_wanted = Signal()
    first_wanted = Signal()
    last_wanted = Signal()
    zoom_in_wanted = Signal()
    zoom_out_wanted = Signal()
    fit_wanted = Signal()
    resized = Signal()
    dragged = Signal(QPointF, QPointF)
    """From where to where on the page, in points, the mouse goes over what is to be selected."""
    word_wanted = Signal(QPointF)
    all_wanted = Signal()
    copy_wanted = Signal()
    deselected = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page: RenderedPage | None = None
        self._size = QSize()
        self._land_at_end = False
        self._selected: tuple[Rectangle, ...] = ()
        self._found: tuple[Rectangle, ...] = ()
        self._found_here: tuple[Rectangle, ...] = ()
        self._pressed_at: QPointF | None = None
        self._is_written = False
        self._drawn: tuple[int, QSize] | None = None
        self._standing: tuple[int, QSize] | None = None
        """Which picture was drawn at which size though it is of another, and which is to stay so."""
        self._stays = QTimer(self, singleShot=True, interval=_STAYS_AFTER_MS)
        self._stays.timeout.connect(self._draw_well)
        self.setObjectName("page_view")
        be_told_as(self, "Graphic")
        self.setFrameShape(QFrame.Shape.NoFrame)
        own_viewport(self)
        self.viewport().setAutoFillBackground(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.setSingleStep(SCROLL_STEP_PX)

    def tell(self, words: str, way: str) -> None:
        """Say to a screen reader which page this is, and the way to its text."""
        self.setAccessibleName(words)
        self.setAccessibleDescription(way)

    def show_page(self, page: RenderedPage, size: QSize) -> None:
        """Paint this page at `size` logical pixels."""
        self._page = page
        self.set_size(size)
        if self._land_at_end:
            self._land_at_end = False
            self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())
        self.viewport().update()

    def set_size(self, size: QSize) -> None:
        """Lay the page out at another size, keeping the middle of what is seen in its place."""
        old, bar = self._size, self.verticalScrollBar()
        middle = (bar.value() + self.viewport().height() / 2) / max(1, old.height())
        self._size = size.boundedTo(QSize(MAX_LOGICAL_SIDE_PX, MAX_LOGICAL_SIDE_PX))
        self._update_bars()
        if old.isValid() and old.height() != self._size.height() and bar.value():
            bar.setValue(round(middle * self._size.height() - self.viewport().height() / 2))
        self.viewport().update()

    def show_selection(self, rectangles: Sequence[Rectangle]) -> None:
        """Mark what is selected on the page."""
        self._selected = tuple(rectangles)
        self.viewport().update()

    def show_found(self, rectangles: Sequence[Rectangle], here: Sequence[Rectangle]) -> None:
        """Mark what was found on the page, and bring into sight the occurrence that the person is at."""
        self._found, self._found_here = tuple(rectangles), tuple(here)
        if here and self._page is not None:
            self._bring_into_sight(self._on_screen(here[0]).toRect())
        self.viewport().update()

    def offer_selection(self, is_written: bool) -> None:
        """Let the mouse select: the page has something written on it."""
        self._is_written = is_written
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor if is_written else Qt.CursorShape.ArrowCursor)

    def take_page_away(self) -> None:
        """Show paper without a page until the next one is there."""
        self._page = None
        self.viewport().update()

    def clear(self) -> None:
        """Show the empty desk."""
        self._page = None
        self._size = QSize()
        self._land_at_end = False
        self._selected = self._found = self._found_here = ()
        self._update_bars()
        self.viewport().update()

    def go_to_top(self) -> None:
        """Scroll to where a new page begins."""
        self.verticalScrollBar().setValue(0)
        self.horizontalScrollBar().setValue(0)

    def room(self) -> QSize:
        """Return the logical size that a page may have without needing to be scrolled."""
        bar, most = self.verticalScrollBar(), self.maximumViewportSize()
        width = most.width() - bar.sizeHint().width() - 2 * MARGIN_PX
        return QSize(max(16, width), max(16, most.height() - MARGIN_PX - LOWER_MARGIN_PX))

    def page_rectangle(self) -> QRect:
        """Return where the page lies in the viewport."""
        viewport = self.viewport().size()
        x = max(MARGIN_PX, (viewport.width() - self._size.width()) // 2) - self.horizontalScrollBar().value()
        free = viewport.height() - self._size.height() - MARGIN_PX - LOWER_MARGIN_PX
        y = MARGIN_PX + max(0, free) // 2 - self.verticalScrollBar().value()
        return QRect(QPoint(x, y), self._size)

    def shown_image(self) -> QImage | None:
        """Return the pixels that are painted now, None for an empty desk or paper that still waits."""
        return None if self._page is None else self._page.image

    def _on_screen(self, rectangle: Rectangle) -> QRectF:
        """Return where a part of the page lies in the viewport."""
        if self._page is None:
            return QRectF()
        where = self.page_rectangle()
        x, y = where.width() / self._page.width_points, where.height() / self._page.height_points
        at = QPointF(where.x() + rectangle.x * x, where.y() + rectangle.y * y)
        return QRectF(at.x(), at.y(), rectangle.width * x, rectangle.height * y)

    def _on_page(self, at: QPointF) -> QPointF | None:
        """Return the place on the page, in points, of one in the viewport."""
        where = self.page_rectangle()
        if self._page is None or where.isEmpty():
            return None
        x = (at.x() - where.x()) / where.width() * self._page.width_points
        y = (at.y() - where.y()) / where.height() * self._page.height_points
        return QPointF(min(max(x, 0.0), self._page.width_points), min(max(y, 0.0), self._page.height_points))

    def _bring_into_sight(self, part: QRect) -> None:
        seen = self.viewport().rect().adjusted(0, MARGIN_PX, 0, -LOWER_MARGIN_PX)
        if not seen.contains(part):
            vertical, horizontal = self.verticalScrollBar(), self.horizontalScrollBar()
            vertical.setValue(vertical.value() + part.center().y() - seen.height() // 3)
            if part.right() > seen.right() or part.left() < seen.left():
                horizontal.setValue(horizontal.value() + part.center().x() - seen.width() // 2)

    def _update_bars(self) -> None:
        viewport = self.maximumViewportSize()
        whole = self._size + QSize(2 * MARGIN_PX, MARGIN_PX + LOWER_MARGIN_PX)
        for bar, length, seen in (
            (self.horizontalScrollBar(), whole.width(), viewport.width()),
            (self.verticalScrollBar(), whole.height(), viewport.height()),
        ):
            bar.setRange(0, max(0, length - seen) if self._size.isValid() else 0)
            bar.setPageStep(max(1, seen))

    def _scroll_or_turn(self, direction: int) -> None:
        bar = self.verticalScrollBar()
        if direction > 0 and bar.value() >= bar.maximum():
            self.next_wanted.emit()
        elif direction < 0 and bar.value() <= 0:
            self._land_at_end = True
            self.previous_wanted.emit()
        else:
            bar.setValue(bar.value() + direction * round(self.viewport().height() * 0.9))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint paper, page and a thin edge; focus is drawn in the accent."""
        painter = QPainter(self.viewport())
        if self._size.isValid() and not self._size.isEmpty():
            where = self.page_rectangle()
            painter.fillRect(where.intersected(event.rect()), PAPER)
            if self._page is not None:
                self._draw_page(painter, where, self._page.image)
            for marks, ink in ((self._found, FOUND), (self._found_here, FOUND_HERE), (self._selected, SELECTED)):
                for mark in marks:
                    painter.fillRect(self._on_screen(mark), ink)
            painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
            painter.drawRect(where.adjusted(-1, -1, 0, 0))
        if self.hasFocus():
            painter.setPen(self.palette().color(QPalette.ColorRole.Accent))
            painter.drawRect(self.viewport().rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _draw_page(self, painter: QPainter, where: QRect, image: QImage) -> None:
        """Draw the page; a picture of another size is drawn quickly first, and well where it stays."""
        is_exact = image.size() == where.size() * self.devicePixelRatioF()
        is_staying = self._standing == (image.cacheKey(), where.size())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, is_staying and not is_exact)
        painter.drawImage(where, image)
        if not is_exact and not is_staying:
            self._drawn = (image.cacheKey(), where.size())
            self._stays.start()

    def _draw_well(self) -> None:
        self._standing = self._drawn
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn pages, scroll and zoom."""
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        key = event.key()
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.all_wanted.emit()
        elif key == Qt.Key.Key_PageDown or (key == Qt.Key.Key_Space and not shift):
            self._scroll_or_turn(1)
        elif key in {Qt.Key.Key_PageUp, Qt.Key.Key_Space}:
            self._scroll_or_turn(-1)
        elif key in {Qt.Key.Key_Plus, Qt.Key.Key_Equal}:
            self.zoom_in_wanted.emit()
        elif key == Qt.Key.Key_Minus:
            self.zoom_out_wanted.emit()
        elif key == Qt.Key.Key_0:
            self.fit_wanted.emit()
        elif key == Qt.Key.Key_Home:
            self.first_wanted.emit()
        elif key == Qt.Key.Key_End:
            self.last_wanted.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to select."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if event.button() == Qt.MouseButton.LeftButton and self._is_written:
            self._pressed_at = self._on_page(event.position())
            self.deselected.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Select up to here."""
        to = self._on_page(event.position())
        if self._pressed_at is not None and to is not None:
            self.dragged.emit(self._pressed_at, to)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Leave what is selected as it is."""
        self._pressed_at = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select a word."""
        at = self._on_page(event.position())
        if at is not None and self._is_written and event.button() == Qt.MouseButton.LeftButton:
            self.word_wanted.emit(at)

    def event(self, event: QEvent) -> bool:
        """Keep Copy and Select all from shortcuts of the window while the page has the keyboard."""
        own = (QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.SelectAll)
        is_override = event.type() is QEvent.Type.ShortcutOverride
        if is_override and isinstance(event, QKeyEvent) and any(event.matches(each) for each in own):
            event.accept()
            return True
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Control, else scroll, and turn the page at its end."""
        steps = event.angleDelta().y()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if steps:
                (self.zoom_in_wanted if steps > 0 else self.zoom_out_wanted).emit()
            event.accept()
            return
        bar = self.verticalScrollBar()
        at_edge = bar.value() >= bar.maximum() if steps < 0 else bar.value() <= 0
        if steps and at_edge and abs(steps) >= 120:
            self._scroll_or_turn(-1 if steps > 0 else 1)
            event.accept()
            return
        super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out anew and say so: a fitted page wants other pixels."""
        super().resizeEvent(event)
        self._update_bars()
        self.resized.emit()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Paint anew: most of what is seen moves."""
        self.viewport().update()
