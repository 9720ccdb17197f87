"""The cards over the window: the rest of it dimmed, so that neither a click nor a key decides anything meanwhile."""

from collections.abc import Callable, Sequence

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from edumanage_desktop.gui import wording
from edumanage_desktop.gui.announcing import announce
from edumanage_desktop.gui.first_steps.steps import Step
from edumanage_desktop.gui.in_turns import paint_later
from edumanage_desktop.gui.text_size import scaled
from edumanage_desktop.gui.theme import Theme

_CARD_PX = 380
_GAP_PX = 14
_EDGE_PX = 12
_HALO_PX = 6
_VEIL = QColor(0, 0, 0, 120)
_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right)


class FirstSteps(QWidget):
    """Takes every key and click until it is left; gives the keyboard back to where it was."""

    left = Signal()

    def __init__(self, *, steps: Sequence[Step], theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        theme.dress(self)
        self._steps, self._theme, self._window = tuple(steps), theme, window
        self._number = 0
        self._is_left = False
        self._before = QApplication.focusWidget()
        self.card = QFrame(self)
        self.card.setProperty("kind", "palette")
        self.title = self._label("title")
        self.place = self._label("secondary")
        self.words = self._label("")
        self.words.setWordWrap(True)
        self.leave_button = self._button(self.tr("Leave the tour"), self.tr("Leave (Escape)"), self.leave)
        self.back = self._button(self.tr("Back"), self.tr("The card before (←)"), self.go_back)
        self.next = self._button(self.tr("Next"), self.tr("The next card (Enter)"), self.go_on)
        self.next.setProperty("kind", "primary")
        self._lay_out()
        window.installEventFilter(self)
        theme.changed.connect(self.update)
        self.setGeometry(window.rect())
        self._show_step()
        paint_later(self)
        self.show()
        self.raise_()
        self.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def number(self) -> int:
        """Return which card is shown, from 0."""
        return self._number

    def go_on(self) -> None:
        """Show the next card; after the last the tour is over."""
        if self._number + 1 >= len(self._steps):
            self.leave()
            return
        self._number += 1
        self._show_step()

    def go_back(self) -> None:
        """Show the card before."""
        if self._number > 0:
            self._number -= 1
            self._show_step()
            self.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Take the cards away; the keyboard goes first, for Qt looks for another place when its own is hidden."""
        if self._is_left:
            return
        self._is_left = True
        before = self._before
        if before is not None and shiboken6.isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._window.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()
        self.left.emit()
        self.deleteLater()

    def target(self) -> QRect:
        """Return what the card points at, in the window."""
        part = self._steps[self._number].points_at()
        corner = part.mapTo(self._window, QPoint(0, 0)) if self._window.isAncestorOf(part) else QPoint(0, 0)
        return QRect(corner, part.size()).adjusted(-_HALO_PX, -_HALO_PX, _HALO_PX, _HALO_PX) & self.rect()

    def _show_step(self) -> None:
        step = self._steps[self._number]
        self.title.setText(step.title)
        self.words.setText(step.words)
        place = self.tr("{number} of {count}").format(
            number=wording.number(self._number + 1), count=wording.number(len(self._steps))
        )
        self.place.setText(place)
        self.back.setVisible(self._number > 0)
        is_last = self._number + 1 == len(self._steps)
        self.next.setText(self.tr("Done") if is_last else self.tr("Next"))
        self.next.setAccessibleName(self.next.text())
        self.leave_button.setVisible(not is_last)
        self.card.setAccessibleName(step.title)
        self.card.setAccessibleDescription(step.words)
        self._place_card()
        self.update()
        spoken = self.tr("First steps, {place}. {title}. {sentence}")
        announce(self.card, spoken.format(place=place, title=step.title, sentence=step.words), is_urgent=True)

    def _place_card(self) -> None:
        """Put the card beside what it points at, where there is room: below, above, before or behind it."""
        for label in (self.title, self.place, self.words):
            label.ensurePolished()  # or the card is as high as other letters want it
        wanted = max(scaled(_CARD_PX), self.card.minimumSizeHint().width())
        width = min(wanted, self.width() - 2 * _EDGE_PX)
        self.card.setFixedWidth(width)
        layout = self.card.layout()
        if layout is not None:
            layout.activate()
        size = QSize(width, max(self.card.heightForWidth(width), self.card.sizeHint().height()))
        target, room = self.target(), self.rect().adjusted(_EDGE_PX, _EDGE_PX, -_EDGE_PX, -_EDGE_PX)
        middle = QPoint(target.center().x() - width // 2, target.center().y() - size.height() // 2)
        corners = (
            QPoint(middle.x(), target.bottom() + _GAP_PX),
            QPoint(middle.x(), target.top() - _GAP_PX - size.height()),
            QPoint(target.left() - _GAP_PX - width, middle.y()),
            QPoint(target.right() + _GAP_PX, middle.y()),
            middle,
        )
        places = [_inside(QRect(corner, size), room) for corner in corners]
        free = (place for place in places if not place.intersects(target))
        self.card.setGeometry(next(free, places[-1]))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.place)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.leave_button)
        buttons.addStretch()
        buttons.addWidget(self.back)
        buttons.addWidget(self.next)
        layout = QVBoxLayout(self.card)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(10)
        layout.addLayout(head)
        layout.addWidget(self.words)
        layout.addLayout(buttons)

    def _label(self, role: str) -> QLabel:
        label = QLabel(self.card)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("role", role)
        return label

    def _button(self, words: str, tip: str, slot: Callable[[], object]) -> QPushButton:
        button = QPushButton(words, self.card)
        button.setAccessibleName(words)
        button.setToolTip(tip)
        button.clicked.connect(slot)
        button.installEventFilter(self)
        return button

    def event(self, event: QEvent) -> bool:
        """Take every key before it is anybody's shortcut."""
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() is QEvent.Type.Resize:
            self.setGeometry(self._window.rect())
            self._place_card()
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() in _ARROWS:
            self.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802 (Qt's name)
        """Keep Tab within the card."""
        if self._is_left:
            return super().focusNextPrevChild(forward)
        stops = [button for button in (self.leave_button, self.back, self.next) if button.isVisible()]
        focus = QApplication.focusWidget()
        here = stops.index(focus) if focus in stops else 0
        stops[(here + (1 if forward else -1)) % len(stops)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ahead, behind = Qt.Key.Key_Right, Qt.Key.Key_Left
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            ahead, behind = behind, ahead
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.isAutoRepeat():
            pass
        elif event.key() in (ahead, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focus = QApplication.focusWidget()
            if event.key() != ahead and isinstance(focus, QPushButton):
                focus.click()
            else:
                self.go_on()
        elif event.key() == behind:
            self.go_back()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Let no click through."""
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil, hole = QPainterPath(), QPainterPath()
        veil.addRect(self.rect())
        hole.addRoundedRect(self.target(), 10, 10)
        painter.fillPath(veil.subtracted(hole), _VEIL)
        painter.setPen(QPen(self._theme.tokens.color("accent"), 2))
        painter.drawPath(hole)
        painter.end()


def _inside(place: QRect, room: QRect) -> QRect:
    """Return a place moved into a room."""
    x = min(max(place.left(), room.left()), max(room.left(), room.right() - place.width() + 1))
    y = min(max(place.top(), room.top()), max(room.top(), room.bottom() - place.height() + 1))
    return QRect(QPoint(x, y), place.size())
