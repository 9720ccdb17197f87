"""The languages that the window speaks, and what Qt is given so that it does: words, numbers, dates and direction."""

import logging
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator

from edumanage_desktop.domain.log_words import LogWord

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication  # mails speak by this module where there is no display

_SPOKEN = "spoken_language"
"""The property of the application that tells the language of its words."""
COMPILED = Path(__file__).resolve().parent / "translations"
"""Where the `.qm` files stand, which are made of `resources/translations`."""
_log = logging.getLogger(__name__)


class Language(StrEnum):
    """What the person chose in the menu."""

    SYSTEM = "system"
    ENGLISH = "en"
    SPANISH = "es"
    ARABIC = "ar"


OWN_NAMES = {Language.ENGLISH: "English", Language.SPANISH: "Español", Language.ARABIC: "العربية"}
"""Each language by its own name, which is the same in all of them."""


def spoken(choice: Language) -> Language:
    """Return the language that a choice comes to: the system's first one that there is, English where there is none."""
    if choice is not Language.SYSTEM:
        return choice
    wanted = (name.partition("-")[0] for name in QLocale.system().uiLanguages())
    return next((Language(name) for name in wanted if name in OWN_NAMES), Language.ENGLISH)


def locale_of(choice: Language) -> QLocale:
    """Return how numbers and dates are written: as the system says, unless its language is another than the chosen."""
    system = QLocale.system()
    if system.language() is QLocale.Language.C:
        system = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
    if choice is Language.SYSTEM or system.name().partition("_")[0] == choice:
        return system
    return QLocale(choice.value)


def spoken_now() -> str:
    """Return the code of the language that the window's words are in, as `es`; dates may be in another."""
    app = QCoreApplication.instance()
    return str((app and app.property(_SPOKEN)) or Language.ENGLISH)


class Translations:
    """The translations that an application has. What is made afterwards speaks the language; what is there stays."""

    def __init__(self, app: "QApplication") -> None:
        self._app = app
        self._installed: list[QTranslator] = []

    def speak(self, choice: Language) -> None:
        """Let everything that is made from now on speak a language, in its direction."""
        language = spoken(choice)
        self._speak(language.value, COMPILED / f"edumanage_{language}.qm", locale_of(choice))

    def speak_from(self, compiled: Path, locale: QLocale) -> None:
        """Speak what a `.qm` file of any language holds, with the numbers, dates and direction of a locale."""
        self._speak(locale.name().partition("_")[0], compiled, locale)

    def _speak(self, language: str, compiled: Path, locale: QLocale) -> None:
        for translator in self._installed:
            self._app.removeTranslator(translator)
        self._installed = []
        self._app.setProperty(_SPOKEN, language)
        QLocale.setDefault(locale)
        is_mirrored = QLocale(language).textDirection() is Qt.LayoutDirection.RightToLeft
        self._app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if is_mirrored else Qt.LayoutDirection.LeftToRight)
        if language != Language.ENGLISH:
            qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
            self._install(qt / f"qtbase_{language}.qm")
        self._install(compiled)

    def _install(self, path: Path) -> None:
        translator = QTranslator(self._app)
        if translator.load(str(path)):
            self._app.installTranslator(translator)
            self._installed.append(translator)
        else:
            _log.warning("There is no translation %s: python3 dev.py words makes it", LogWord(path.name))
