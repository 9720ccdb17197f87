"""Lines of text in the cells of a table: laid out once for many paintings, and never too many in one turn."""

import time

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QRegion, QStaticText, QTextOption
from PySide6.QtWidgets import QAbstractItemView

from edumanage_desktop.gui import wording
from edumanage_desktop.gui.in_turns import Turns

_AT_MOST = 2_000
"""Lines that are kept as they were laid out: some screens full, for every repaint asks again."""
_ROOM_S = 0.010
"""What laying out usually may take of a painting."""


class LaidLines(QObject):
    """One for each table, whose delegate draws by it; everything is drawn as plain text."""

    def __init__(self, view: QAbstractItemView, *, room_s: float = _ROOM_S) -> None:
        """`room_s` is what laying out may take of a painting, in seconds; what it leaves follows in the next turns."""
        super().__init__(view)
        self._room_s = room_s
        self._viewport = view.viewport()
        self._viewport.installEventFilter(self)
        self._lines: dict[tuple[str, int, Qt.TextElideMode, QFont, Qt.LayoutDirection], QStaticText] = {}
        self._fonts: dict[QFont, tuple[QFont, QFontMetrics]] = {}
        self._began_s, self._has_laid = time.perf_counter(), False
        self._left = QRegion()
        self._turns = Turns(self)
        self._turns.came.connect(self._go_on)

    def draw(
        self,
        painter: QPainter,
        box: QRect,
        text: str,
        colour: QColor,
        font: QFont,
        *,
        elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> None:
        """Draw a text in one line at the beginning of a box, shortened to its width."""
        direction = painter.layoutDirection()
        own, metrics = self._fonts.get(font) or self._take(font)
        key = (text, box.width(), elide, own, direction)
        line = self._lines.get(key)
        if line is None:
            if self._has_laid and time.perf_counter() - self._began_s > self._room_s:
                self._leave(box)
                return
            self._has_laid = True
            if len(self._lines) >= _AT_MOST:
                self._lines.clear()
            line = self._lines[key] = laid_out(metrics.elidedText(text, elide, box.width()), direction, own)
        painter.setFont(font)
        painter.setPen(colour)
        size = line.size()
        left = box.left() if direction is Qt.LayoutDirection.LeftToRight else box.right() + 1 - size.width()
        painter.drawStaticText(QPointF(left, box.top() + int((box.height() - metrics.height()) / 2)), line)

    def is_complete(self) -> bool:
        """Return whether nothing that was to be painted is left for later."""
        return self._left.isEmpty()

    def _take(self, font: QFont) -> tuple[QFont, QFontMetrics]:
        """Keep a copy of a font: that of an option goes with it."""
        own = QFont(font)
        self._fonts[own] = found = (own, QFontMetrics(own))
        return found

    def _leave(self, box: QRect) -> None:
        self._left += box
        self._turns.start()

    def _go_on(self) -> None:
        self._turns.stop()
        left, self._left = self._left, QRegion()
        self._viewport.update(left)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            self._began_s, self._has_laid = time.perf_counter(), False
        return False


def laid_out(words: str, direction: Qt.LayoutDirection, font: QFont) -> QStaticText:
    """Return words as a line in their own direction, to be drawn many times."""
    line = QStaticText(wording.isolated(words))
    line.setTextFormat(Qt.TextFormat.PlainText)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    option.setTextDirection(direction)
    line.setTextOption(option)
    line.prepare(font=font)
    return line
