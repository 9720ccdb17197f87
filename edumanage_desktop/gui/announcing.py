"""Says through a screen reader what happened where the keyboard is not: results, conflicts, counts, pages turned."""

from PySide6.QtWidgets import QWidget

_MARKS_FOR_THE_EYE = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069\u200b"))
"""What orders and breaks text on the screen; some voices and braille displays spell it."""


def announce(source: QWidget, sentence: str, *, is_urgent: bool = False) -> None:
    """Have a sentence read aloud after what is being read, or at once when it `is_urgent`.

    `source` is where it stands in the window. Where no screen reader runs nothing happens, and an empty sentence is
    never said.
    """
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # here: a start loads as little as it can

    words = sentence.translate(_MARKS_FOR_THE_EYE).strip()
    if not words or not QAccessible.isActive():
        return
    event = QAccessibleAnnouncementEvent(source, words)
    event.setPoliteness(
        QAccessible.AnnouncementPoliteness.Assertive if is_urgent else QAccessible.AnnouncementPoliteness.Polite
    )
    QAccessible.updateAccessibility(event)
