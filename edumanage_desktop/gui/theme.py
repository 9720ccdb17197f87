"""The look of the window: colour tokens for light and dark, the palette, the font and the short style sheet."""

from dataclasses import dataclass, fields
from enum import StrEnum
from functools import lru_cache

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from edumanage_desktop.gui.desk_frame import DESK_ROLE
from edumanage_desktop.gui.dressing import IN_PARTS, Dressing
from edumanage_desktop.gui.stylesheet import stylesheet
from edumanage_desktop.gui.text_size import BASE_PX, scaled


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one scheme as `#RRGGBB`, named by what they mean."""

    window: str
    surface: str
    raised: str
    line: str
    text: str
    muted: str
    faint: str
    accent: str
    submitted: str
    accent_soft: str
    on_accent: str
    approved: str
    approved_soft: str
    rejected: str
    rejected_soft: str
    warning: str
    desk: str

    def color(self, name: str) -> QColor:
        """Return a token as a colour."""
        return _color(str(getattr(self, name)))


@lru_cache(maxsize=256)
def _color(value: str) -> QColor:
    return QColor(value)


LIGHT = Tokens(
    window="#F6F7F9",
    surface="#FFFFFF",
    raised="#FFFFFF",
    line="#E3E6EB",
    text="#1B2230",
    muted="#5B6577",
    faint="#6A7383",
    accent="#2F5FD0",
    submitted="#2F5FD0",
    accent_soft="#E8EEFC",
    on_accent="#FFFFFF",
    approved="#1E7B45",
    approved_soft="#E3F3E9",
    rejected="#B3352B",
    rejected_soft="#FBE9E7",
    warning="#8A5A00",
    desk="#E9ECF1",
)
DARK = Tokens(
    window="#14171C",
    surface="#1B1F26",
    raised="#222731",
    line="#2E3440",
    text="#E7EAF0",
    muted="#A3ADBD",
    faint="#8F99AA",
    accent="#86A8FF",
    submitted="#8FB0FF",
    accent_soft="#26324F",
    on_accent="#0F1524",
    approved="#6FD39A",
    approved_soft="#1D3A2A",
    rejected="#FF9A8F",
    rejected_soft="#452622",
    warning="#F0BE62",
    desk="#11141A",
)

TEXT_PAIRS: tuple[tuple[str, str], ...] = (
    *((ink, paper) for ink in ("text", "muted") for paper in ("window", "surface", "raised", "accent_soft", "desk")),
    *(("faint", paper) for paper in ("surface", "raised")),
    *((ink, paper) for ink in ("accent", "submitted") for paper in ("window", "surface", "raised", "accent_soft")),
    *((ink, paper) for ink in ("approved", "rejected", "warning") for paper in ("window", "surface", "accent_soft")),
    ("on_accent", "accent"),
    ("approved", "approved_soft"),
    ("rejected", "rejected_soft"),
)
"""(text, what it stands on): at least 4.5:1 in both schemes."""
FOCUS_PAIRS: tuple[tuple[str, str], ...] = tuple(("accent", paper) for paper in ("window", "surface", "raised"))
"""(focus ring, what it stands on): at least 3:1 in both schemes."""


def contrast(first: str, second: str) -> float:
    """Return the contrast ratio of two `#RRGGBB` colours, 1 to 21 (WCAG 2.2, relative luminance)."""

    def luminance(value: str) -> float:
        channels = (int(value[start : start + 2], 16) / 255 for start in (1, 3, 5))
        linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    lighter, darker = sorted((luminance(first), luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


class ThemeChoice(StrEnum):
    """What the person chose in the menu."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Theme(QObject):
    """Keeps the application in the chosen scheme; widgets that paint themselves read `tokens` and follow `changed`."""

    changed = Signal()

    def __init__(self, app: QApplication, choice: ThemeChoice = ThemeChoice.SYSTEM, text_percent: int = 100) -> None:
        super().__init__(app)
        self._app = app
        self._choice = choice
        self._system_palette = app.palette()
        self._style_hints = app.styleHints()
        self._accessibility = self._style_hints.accessibility()  # PySide deletes it with a style hints' wrapper
        self.tokens = LIGHT
        self._sheet = ""
        self._text_percent = text_percent
        self._is_mirrored = app.layoutDirection() is Qt.LayoutDirection.RightToLeft
        app.setFont(interface_font(text_percent))
        self._style_hints.colorSchemeChanged.connect(self._apply_in_turns)
        self._accessibility.contrastPreferenceChanged.connect(self._apply_in_turns)
        app.focusWindowChanged.connect(self._dress_all)
        self._parts: list[QWidget] = []
        self._dressing = Dressing(dress=self.dress, parent=self)
        self._apply()

    @property
    def choice(self) -> ThemeChoice:
        """Return what was chosen."""
        return self._choice

    def choose(self, choice: ThemeChoice) -> None:
        """Switch at once; a window that is there changes in turns of the event loop, and is seen when it has."""
        self._choice = choice
        self._apply_in_turns()

    def show_text_at(self, percent: int) -> None:
        """Show letters in a size, in percent, and in the application's direction, to what is made afterwards."""
        is_mirrored = self._app.layoutDirection() is Qt.LayoutDirection.RightToLeft
        if (percent, is_mirrored) != (self._text_percent, self._is_mirrored):
            self._text_percent, self._is_mirrored = percent, is_mirrored
            self._app.setFont(interface_font(percent))
            self._apply()

    def dress(self, part: QWidget) -> None:
        """Let a window or a part of one, and whatever it opens, look like the scheme, from now on.

        The style sheet is theirs and not the application's: that would polish every widget several times, and
        a change of the scheme would stop the window for three times as long.
        """
        self._parts = [known for known in self._parts if shiboken6.isValid(known) and known is not part]
        self._parts.append(part)
        if part.styleSheet() != self._sheet:
            part.setStyleSheet(self._sheet)

    def is_dark(self) -> bool:
        """Return whether the dark tokens are in use."""
        return self.tokens is DARK

    def _apply(self) -> None:
        """Change what is made from now on at once, and what is there as soon as can be."""
        self._choose_tokens()
        self._show_palette()
        self._dressing.begin(self._dressed())
        self.changed.emit()

    def _apply_in_turns(self) -> None:
        """Change what is there so that nobody has to wait: one turn for each that takes long."""
        if dressed := self._dressed():
            self._choose_tokens()
            self._dressing.begin(dressed, first=(self._show_palette, self.changed.emit))
        else:
            self._apply()

    def _choose_tokens(self) -> None:
        if self._choice is ThemeChoice.SYSTEM:
            dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        else:
            dark = self._choice is ThemeChoice.DARK
        if self._accessibility.contrastPreference() is Qt.ContrastPreference.HighContrast:
            self.tokens = tokens_of(self._system_palette)
        else:
            self.tokens = DARK if dark else LIGHT
        values = {field.name: str(getattr(self.tokens, field.name)) for field in fields(Tokens)}
        self._sheet = stylesheet(
            {**values, "scheme": "dark" if dark else "light"}, scaled, is_mirrored=self._is_mirrored
        )

    def _show_palette(self) -> None:
        self._app.setPalette(palette(self.tokens))

    def _dressed(self) -> list[QWidget]:
        known = [part for part in self._parts if shiboken6.isValid(part)]
        return [*known, *(window for window in self._undressed() if window not in known)]

    def _dress_all(self) -> None:
        for window in self._undressed():
            self.dress(window)

    def _undressed(self) -> list[QWidget]:
        """Return the windows that nobody dressed yet, but those that are dressed in parts."""
        windows = [each for each in self._app.topLevelWidgets() if each.parent() is None]
        return [each for each in windows if not each.styleSheet() and not each.property(IN_PARTS)]


def tokens_of(system: QPalette) -> Tokens:
    """Return the system's own colours as tokens, for its high-contrast mode: meaning is left to icons and words."""
    role = QPalette.ColorRole
    text, window, base = (system.color(each).name() for each in (role.WindowText, role.Window, role.Base))
    link, button = (system.color(each).name() for each in (role.Link, role.Button))
    return Tokens(
        window=window,
        surface=base,
        raised=button,
        line=text,
        text=text,
        muted=text,
        faint=text,
        accent=link,
        submitted=link,
        accent_soft=window,
        on_accent=window,
        approved=text,
        approved_soft=window,
        rejected=text,
        rejected_soft=window,
        warning=text,
        desk=window,
    )


def interface_font(text_percent: int) -> QFont:
    """Return Inter where it is installed, else the system's font, at 13 px when the size is 100."""
    font = QFont(QGuiApplication.font())
    if "Inter" in QFontDatabase.families():
        font.setFamily("Inter")
    font.setPixelSize(round(BASE_PX * text_percent / 100))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def palette(tokens: Tokens) -> QPalette:
    """Return the Qt palette of a scheme."""
    role = QPalette.ColorRole
    colours = {
        role.Window: tokens.window,
        role.WindowText: tokens.text,
        role.Base: tokens.surface,
        role.AlternateBase: tokens.window,
        role.Text: tokens.text,
        role.Button: tokens.raised,
        role.ButtonText: tokens.text,
        DESK_ROLE: tokens.desk,
        role.Highlight: tokens.accent_soft,
        role.HighlightedText: tokens.text,
        role.Accent: tokens.accent,
        role.Link: tokens.accent,
        role.LinkVisited: tokens.accent,
        role.PlaceholderText: tokens.faint,
        role.ToolTipBase: tokens.raised,
        role.ToolTipText: tokens.text,
        role.Light: tokens.raised,
        role.Midlight: tokens.line,
        role.Mid: tokens.line,
        role.Dark: tokens.line,
        role.Shadow: tokens.line,
    }
    result = QPalette()
    for name, colour in colours.items():
        result.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, name, QColor(tokens.faint))
    return result
