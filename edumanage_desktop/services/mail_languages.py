"""The languages that mails are written in, and who says a sentence in one of them."""

from collections.abc import Callable
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from edumanage_desktop.domain.sentences import Sentence


class MailLanguage(StrEnum):
    """A language by its code."""

    ENGLISH = "en"
    SPANISH = "es"
    ARABIC = "ar"


class MailSpeaker(Protocol):
    """Speaks one language."""

    @property
    def language(self) -> MailLanguage:
        """Return which."""
        ...

    @property
    def is_mirrored(self) -> bool:
        """Return whether it is written from right to left."""
        ...

    def said(self, sentence: Sentence) -> str:
        """Return a sentence, its numbers as the language writes them, parts of another direction isolated."""
        ...

    def moment(self, at: datetime) -> str:
        """Return date and time by the clock of this computer."""
        ...

    def zone(self, at: datetime) -> str:
        """Return how far that clock is from UTC then."""
        ...


FindSpeaker = Callable[[MailLanguage], MailSpeaker]


def language_of(stored: str | None) -> MailLanguage | None:
    """Return the language that is stored, None for none and for one that is not spoken here."""
    return MailLanguage(stored) if stored in set(MailLanguage) else None
