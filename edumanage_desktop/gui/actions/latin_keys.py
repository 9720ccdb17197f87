"""Which Latin letter a key stands for on a keyboard that writes another script, by where it lies."""

import sys

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

_FIRST_SPECIAL = 0x01000000
_X11_ROWS = {24: "QWERTYUIOP", 38: "ASDFGHJKL", 52: "ZXCVBNM,./"}
"""Scan code (evdev's and 8) of the first key of a row, and what the row has on a keyboard of the United States."""
_MAC_CODES = {
    0: "A", 1: "S", 2: "D", 3: "F", 4: "H", 5: "G", 6: "Z", 7: "X", 8: "C", 9: "V", 11: "B", 12: "Q", 13: "W", 14: "E",
    15: "R", 16: "Y", 17: "T", 31: "O", 32: "U", 34: "I", 35: "P", 37: "L", 38: "J", 40: "K", 44: "/", 45: "N", 46: "M",
}  # fmt: skip
_WINDOWS_SLASH = 0xBF
_SHIFTED = {"/": "?"}
_SAME_SIGN = {"\u061f": "?", "\u037e": "?", "\u055e": "?"}
"""Question marks of other scripts."""


def latin_chord_of(event: QKeyEvent) -> str:
    """Return what a key that writes a letter of another script is called on a Latin keyboard, '' for all others."""
    if not 0x80 <= event.key() < _FIRST_SPECIAL:
        return ""
    letter = _SAME_SIGN.get(chr(event.key())) or _letter_at(event)
    if not letter:
        return ""
    kept = event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.GroupSwitchModifier)
    if not letter.isalpha():
        if kept & Qt.KeyboardModifier.ShiftModifier:
            letter = _SHIFTED.get(letter, letter)
        kept &= ~Qt.KeyboardModifier.ShiftModifier
    sequence = QKeySequence(QKeyCombination(kept, Qt.Key(ord(letter))))
    return sequence.toString(QKeySequence.SequenceFormat.PortableText)


def _letter_at(event: QKeyEvent) -> str:
    if sys.platform == "win32":
        code = event.nativeVirtualKey()
        return chr(code) if 0x41 <= code <= 0x5A else "/" if code == _WINDOWS_SLASH else ""
    if sys.platform == "darwin":
        return _MAC_CODES.get(event.nativeVirtualKey(), "") if chr(event.key()).isalpha() else ""
    for first, row in _X11_ROWS.items():
        place = event.nativeScanCode() - first
        if 0 <= place < len(row):
            return row[place]
    return ""
