"""The line above a file in which a person types what to look for in it."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from edumanage_desktop.gui import wording
from edumanage_desktop.gui.icon_button import IconButton

TYPED_MS = 120


class FindBar(QWidget):
    """Words to look for, how many there are, and the way from one to the next."""

    wanted = Signal(str)
    next_wanted = Signal()
    previous_wanted = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("find_bar")
        self._words = QLineEdit(self)
        self._words.setPlaceholderText(self.tr("Find in this file"))
        self._words.setAccessibleName(self.tr("Find in this file"))
        self._words.setMaxLength(200)
        self._state = QLabel(self)
        self._state.setTextFormat(Qt.TextFormat.PlainText)
        self._state.setProperty("role", "secondary")
        self._buttons = (
            self._button("up", self.tr("Previous (Shift+Enter)"), self.previous_wanted),
            self._button("down", self.tr("Next (Enter)"), self.next_wanted),
            self._button("close", self.tr("Close (Escape)"), self.closed),
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 8, 8)
        row.setSpacing(4)
        row.addWidget(self._words, 1)
        row.addSpacing(4)
        row.addWidget(self._state)
        for button in self._buttons:
            row.addWidget(button)
        self._typed = QTimer(self, singleShot=True, interval=TYPED_MS)
        self._typed.timeout.connect(lambda: self.wanted.emit(self.words()))
        self._words.textChanged.connect(self._typed.start)

    def tab_order(self) -> tuple[QWidget, ...]:
        """Return the controls in the order in which the eye meets them."""
        return (self._words, *self._buttons)

    def words(self) -> str:
        """Return what is looked for."""
        return self._words.text().strip()

    def begin(self) -> None:
        """Take the keyboard, with what was looked for before selected."""
        self.show()
        self._words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._words.selectAll()

    def look_for(self, words: str) -> None:
        """Look for this as if it had been typed."""
        self._words.setText(words)
        self._typed.stop()
        self.wanted.emit(self.words())

    def show_place(self, at: int, count: int, *, is_done: bool) -> None:
        """Tell which occurrence (0-based) of how many the person is at; of none there is no place."""
        if not self.words():
            text = ""
        elif not count:
            text = self.tr("not found") if is_done else self.tr("looking…")
        elif is_done:
            text = self.tr("{place} of {count}").format(place=wording.number(at + 1), count=wording.number(count))
        else:
            text = self.tr("{place} of {count}…").format(place=wording.number(at + 1), count=wording.number(count))
        self._state.setText(text)
        self._state.setAccessibleName(text)

    def _button(self, icon_name: str, name: str, signal: object) -> IconButton:
        button = IconButton(icon_name=icon_name, name=name, parent=self)
        button.clicked.connect(signal)
        return button

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Enter, back with Shift+Enter, and close with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._typed.isActive():
                self._typed.stop()
                self.wanted.emit(self.words())
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            (self.previous_wanted if back else self.next_wanted).emit()
        else:
            super().keyPressEvent(event)
