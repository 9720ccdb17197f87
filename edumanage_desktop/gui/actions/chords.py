"""Keys as text: `A`, `?`, `Ctrl+K`, as they are stored and compared, and which of them write where text is typed."""

from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QKeyCombination, QLocale, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

_FIRST_SPECIAL = 0x01000000
"""Qt's numbers of keys that write nothing begin here; below it they are characters."""
_MODIFIERS = frozenset({
    Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta, Qt.Key.Key_CapsLock,
    Qt.Key.Key_NumLock, Qt.Key.Key_ScrollLock, Qt.Key.Key_Super_L, Qt.Key.Key_Super_R, Qt.Key.Key_Hyper_L,
    Qt.Key.Key_Hyper_R, Qt.Key.Key_Mode_switch, Qt.Key.Key_unknown,
})  # fmt: skip
_COMMANDING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


def chord_of(event: QKeyEvent) -> str:
    """Return the key that was pressed, '' for a modifier alone.

    Shift counts beside letters and keys that write nothing; in `?` it is a matter of the keyboard.
    """
    if event.key() in _MODIFIERS or event.key() == 0:
        return ""
    kept = event.modifiers() & (_COMMANDING | Qt.KeyboardModifier.ShiftModifier)
    if _is_sign(event.key()):
        kept &= ~Qt.KeyboardModifier.ShiftModifier
    return QKeySequence(QKeyCombination(kept, Qt.Key(event.key()))).toString(QKeySequence.SequenceFormat.PortableText)


def read_chord(text: str) -> str:
    """Return a stored key in its one spelling, '' for what is no single key."""
    sequence = QKeySequence.fromString(text, QKeySequence.SequenceFormat.PortableText)
    return sequence.toString(QKeySequence.SequenceFormat.PortableText) if sequence.count() == 1 else ""


def writes(chord: str) -> bool:
    """Return whether a key writes a character where text is typed: WCAG 2.1.4 calls it a character key."""
    name = chord.removeprefix("Shift+")
    return len(name) == 1 or name == "Space"


def shown(chord: str) -> str:
    """Return a key as this system writes it."""
    return _shown_in(QLocale().name(), chord)


@lru_cache(maxsize=1024)
def _shown_in(_language: str, chord: str) -> str:
    """Return it from what is kept: Qt looks at the names of all keys to read one."""
    return QKeySequence(chord).toString(QKeySequence.SequenceFormat.NativeText)


def shown_list(chords: tuple[str, ...]) -> str:
    """Return keys as a sentence names them: `J`, `/ or Ctrl+F`; '' for none."""
    words = ""
    for chord in chords:
        either = QCoreApplication.translate("WindowActions", "{key} or {other}")
        words = either.format(key=words, other=shown(chord)) if words else shown(chord)
    return words


def _is_sign(key: int) -> bool:
    return 0x20 < key < _FIRST_SPECIAL and not chr(key).isalpha()
