"""How mails speak: by the catalogues, plural forms, numbers and dates of the window, with no window and no display."""

import logging
import unicodedata
from datetime import datetime, timedelta
from functools import cache

from PySide6.QtCore import QDateTime, QLocale, Qt, QTranslator

from edumanage_desktop.domain.log_words import LogWord
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.languages import COMPILED, Language, locale_of
from edumanage_desktop.services.mail_languages import MailLanguage

_RIGHT_TO_LEFT = frozenset({"R", "AL", "AN"})
_log = logging.getLogger(__name__)


class CatalogueSpeaker:
    """See `services.mail_languages.MailSpeaker`. It installs nothing, so a window keeps the language that it has."""

    def __init__(self, language: MailLanguage) -> None:
        self._language = language
        self._locale = locale_of(Language(language.value))
        self._translator = QTranslator()
        path = COMPILED / f"edumanage_{language}.qm"
        if not self._translator.load(str(path)):
            _log.warning(
                "There is no translation %s, so mails speak English: python3 dev.py words makes it", LogWord(path.name)
            )

    @property
    def language(self) -> MailLanguage:
        """Return which."""
        return self._language

    @property
    def is_mirrored(self) -> bool:
        """Ask the locale."""
        return self._locale.textDirection() is Qt.LayoutDirection.RightToLeft

    def said(self, sentence: Sentence) -> str:
        """Look it up where `wording.said` does."""
        count = -1 if sentence.number is None else sentence.number
        text = self._translator.translate("Sentence", sentence.template, None, count)
        text = text or (sentence.one if count == 1 and sentence.one else sentence.template)
        if sentence.number is not None:
            figure = self._locale.toString(sentence.number)
            text = text.replace("%Ln", figure).replace("%n", figure)
        return text.format(**{name: self._part(value) for name, value in sentence.parts.items()})

    def moment(self, at: datetime) -> str:
        """Write it short, as the window does."""
        return self._locale.toString(_local(at), QLocale.FormatType.ShortFormat)

    def zone(self, at: datetime) -> str:
        """Write it as `UTC+01:00`."""
        seconds = _local(at).offsetFromUtc()
        if not seconds:
            return "UTC"
        hours, minutes = divmod(abs(timedelta(seconds=seconds)) // timedelta(minutes=1), 60)
        return f"UTC{'-' if seconds < 0 else '+'}{hours:02}:{minutes:02}"

    def _part(self, value: object) -> str:
        if isinstance(value, Sentence):
            return self.said(value)
        if isinstance(value, int):
            return self._locale.toString(value)
        text = str(value)
        is_foreign = self.is_mirrored or any(unicodedata.bidirectional(letter) in _RIGHT_TO_LEFT for letter in text)
        return wording.isolated(text) if is_foreign else text


@cache
def speaker_of(language: MailLanguage) -> CatalogueSpeaker:
    """Return who speaks a language."""
    return CatalogueSpeaker(language)


def _local(at: datetime) -> QDateTime:
    return QDateTime.fromSecsSinceEpoch(int(at.timestamp()))
