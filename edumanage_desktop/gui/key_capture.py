"""The question for a new key: it is pressed, judged, and taken from another action only when the person wants that."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from edumanage_desktop.gui.actions.action import WindowAction
from edumanage_desktop.gui.actions.chords import chord_of, shown
from edumanage_desktop.gui.actions.own_keys import KeyRefusal, OwnKeys
from edumanage_desktop.gui.announcing import announce
from edumanage_desktop.gui.text_size import scaled

_WIDTH_PX = 520


class KeyField(QLineEdit):
    """Takes any key but those that lead out of it: Tab, and Escape."""

    pressed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAccessibleName(self.tr("New key"))
        self.setPlaceholderText(self.tr("Press a key"))

    def event(self, event: QEvent) -> bool:
        """Take keys that would otherwise be somebody's shortcut."""
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
            return
        chord = chord_of(event)
        if chord and not event.isAutoRepeat():
            self.pressed.emit(chord)
        event.accept()


class KeyCapture(QDialog):
    """Accepted when `chord` is a key that the action is to have."""

    def __init__(self, *, action: WindowAction, own_keys: OwnKeys, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._action, self._own_keys = action, own_keys
        self.chord = ""
        self.setWindowTitle(self.tr("Change key"))
        self.setFixedWidth(scaled(_WIDTH_PX))
        self._question = self._label(self.tr("Press the new key for “{action}”.").format(action=action.words))
        self.field = KeyField(self)
        self.field.pressed.connect(self._take)
        self.message = self._label(self.tr("Escape leaves everything as it is."))
        self.message.setProperty("role", "secondary")
        self.replace = self._button(self.tr("Replace"), self.accept)
        self.replace.setToolTip(self.tr("Take the key from the other action"))
        self.another = self._button(self.tr("Try another key"), self._ask_again)
        self.cancel = self._button(self.tr("Cancel"), self.reject)
        for button in (self.replace, self.another):
            button.hide()
        buttons = QHBoxLayout()
        buttons.addStretch()
        for button in (self.another, self.replace, self.cancel):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        for widget in (self._question, self.field, self.message):
            layout.addWidget(widget)
        layout.addLayout(buttons)
        self.setTabOrder(self.field, self.another)
        self.setTabOrder(self.another, self.replace)
        self.setTabOrder(self.replace, self.cancel)
        self.field.setFocus()

    def _take(self, chord: str) -> None:
        self.field.setText(shown(chord))
        refusal = self._own_keys.refusal(self._action, chord)
        holder = self._own_keys.holder(chord)
        if refusal is not None:
            self._say(self._refusal_words(refusal).format(key=shown(chord)))
        elif holder is not None and holder.id is not self._action.id:
            self.chord = chord
            words = self.tr("{key} is the key of “{action}”. Replace takes it from there.")
            self._say(words.format(key=shown(chord), action=holder.words))
            self.replace.show()
            self.another.show()
            self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.chord = chord
            self.accept()

    def _ask_again(self) -> None:
        self.chord = ""
        self.field.clear()
        self.message.setText(self.tr("Escape leaves everything as it is."))
        for button in (self.replace, self.another):
            button.hide()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refusal_words(self, refusal: KeyRefusal) -> str:
        words = {
            KeyRefusal.TEXT: self.tr("{key} is needed where text is typed. Press another key."),
            KeyRefusal.LISTS: self.tr("{key} is needed to move in lists and dialogs. Press another key."),
            KeyRefusal.PREVIEW: self.tr("{key} belongs to the preview. Press another key."),
            KeyRefusal.SYSTEM: self.tr("{key} belongs to the system. Press another key."),
            KeyRefusal.NO_KEY: self.tr("This key cannot be recognised again. Press another key."),
        }
        return words[refusal]

    def _say(self, sentence: str) -> None:
        self.message.setText(sentence)
        announce(self.message, sentence)

    def _label(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def _button(self, words: str, slot: Callable[[], object]) -> QPushButton:
        button = QPushButton(words, self)
        button.setAccessibleName(words)
        button.setToolTip(words)
        button.setAutoDefault(True)
        button.clicked.connect(slot)
        return button
