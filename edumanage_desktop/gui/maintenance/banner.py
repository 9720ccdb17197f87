"""The banner above every page that says when maintenance begins or ends, and what becomes of work meanwhile."""

from datetime import datetime, timedelta

from PySide6.QtCore import QDateTime, QLocale, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from edumanage_desktop.domain.maintenance import PlannedWindow
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.announcing import announce
from edumanage_desktop.gui.icons import icon_picture
from edumanage_desktop.gui.theme import Theme

_ICON_PX = 20
_HOUR = timedelta(hours=1)
_BY_THE_HOUR = 2 * _HOUR
_BY_THE_SECOND = timedelta(minutes=2)
"""Nearer than this the countdown goes by the second."""


class MaintenanceBanner(QFrame):
    """Hidden while there is nothing to tell. Screen readers hear of it when it comes and when it begins."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "maintenance")
        self._theme: Theme | None = None
        self._announced: tuple[PlannedWindow, bool] | None = None
        self._icon = QLabel(self)
        self._icon.setAccessibleName(self.tr("Maintenance"))
        self.head = self._label("warning")
        self.words = self._label("secondary")
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self.head)
        texts.addWidget(self.words)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(12)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        self.hide()

    def follow(self, theme: Theme) -> None:
        """Be drawn in the colours of a theme from now on."""
        self._theme = theme
        theme.changed.connect(self._colour)
        self._colour()

    def show_window(self, window: PlannedWindow | None, now: datetime | None) -> None:
        """Tell of a window at a moment of the database's clock; None hides the banner."""
        if window is None or now is None:
            self._announced = None
            self.hide()
            return
        is_open = window.is_open(now)
        self.head.setText(self._open_words(window, now) if is_open else self._coming_words(window, now))
        words = self.tr(
            "Nothing is recorded meanwhile. You can go on: what you decide or hand in waits on this computer and is "
            "sent by itself afterwards."
        )
        if window.is_hold:
            words = self.tr(
                "Nothing is recorded meanwhile, and nothing else can be changed. You can read and write on: drafts are"
                " kept, and what you decide or hand in waits on this computer and is sent by itself afterwards."
            )
        self.words.setText(" ".join(filter(None, (wording.plain(window.words), words))))
        self.show()
        if self._announced != (window, is_open):
            self._announced = (window, is_open)
            announce(self.head, f"{self.head.text()} {self.words.text()}", is_urgent=is_open)

    def _coming_words(self, window: PlannedWindow, now: datetime) -> str:
        left = window.begins_at - now
        hours = {"begins": _hour(window.begins_at, now), "ends": _hour(window.ends_at, now)}
        if left < _BY_THE_SECOND:
            words = self.tr("Maintenance from {begins} to {ends}, in %n seconds.", "", _seconds(left))
        else:
            words = self.tr("Maintenance from {begins} to {ends}, in %n minutes.", "", _minutes(left))
        return words.format(**hours)

    def _open_words(self, window: PlannedWindow, now: datetime) -> str:
        if window.is_hold:
            return self.tr("Everything is read-only while an incident is handled.")
        left = window.ends_at - now
        ends = _hour(window.ends_at, now)
        if left < _BY_THE_SECOND:
            words = self.tr("Under maintenance until {ends}, %n seconds more.", "", _seconds(left))
        elif left >= _BY_THE_HOUR:
            words = self.tr("Under maintenance until {ends}, about %n hours more.", "", round(left / _HOUR))
        else:
            words = self.tr("Under maintenance until {ends}, %n minutes more.", "", _minutes(left))
        return words.format(ends=ends)

    def _label(self, role: str) -> QLabel:
        label = QLabel(self)
        label.setProperty("role", role)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def _colour(self) -> None:
        if self._theme is not None:
            picture = icon_picture("warning", self._theme.tokens.color("warning"), _ICON_PX)
            self._icon.setPixmap(picture)


def _hour(at: datetime, now: datetime) -> str:
    """Return a moment on this computer's clock, without the day where that is today's."""
    local = QDateTime.fromSecsSinceEpoch(int(at.timestamp()))
    if local.date() != QDateTime.fromSecsSinceEpoch(int(now.timestamp())).date():
        return wording.isolated(wording.moment(at))
    return wording.isolated(QLocale().toString(local.time(), QLocale.FormatType.ShortFormat))


def _seconds(left: timedelta) -> int:
    return max(0, -(-left // timedelta(seconds=1)))


def _minutes(left: timedelta) -> int:
    return max(1, -(-left // timedelta(minutes=1)))
