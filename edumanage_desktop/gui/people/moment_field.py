"""A field for a moment or none: a box that says whether there is one, day and hour on this computer, and their zone."""

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDateTimeEdit, QHBoxLayout, QLabel, QWidget

_AT_FIRST = timedelta(days=7)


class MomentField(QWidget):
    """Shows an aware moment in the zone of this computer; what nobody touched comes back exactly as it was."""

    edited = Signal()

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        """`words` say what happens at that moment; they stand on the box."""
        super().__init__(parent)
        self._given: datetime | None = None
        self.box = QCheckBox(words, self)
        self.box.setAccessibleName(words)
        self.when = QDateTimeEdit(self)
        self.when.setCalendarPopup(True)
        self.when.setAccessibleName(words)
        self.when.setDisplayFormat(_pattern())
        self._zone = QLabel(self)
        self._zone.setTextFormat(Qt.TextFormat.PlainText)
        self._zone.setProperty("role", "secondary")
        self._zone.setAccessibleDescription(self.tr("Time zone of this computer"))
        self._zone.setToolTip(self.tr("Kept in UTC: everybody sees it by the clock of their own computer."))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.box)
        row.addWidget(self.when)
        row.addWidget(self._zone)
        row.addStretch(1)
        self.setFocusProxy(self.box)
        self.show_moment(None)
        self.box.toggled.connect(self._follow_box)
        self.when.dateTimeChanged.connect(self._follow_when)

    def moment(self) -> datetime | None:
        """Return the moment in UTC, None for none."""
        if not self.box.isChecked():
            return None
        if self._given is not None and self.when.dateTime() == _local(self._given):
            return self._given
        return datetime.fromtimestamp(self.when.dateTime().toSecsSinceEpoch(), UTC)

    def show_moment(self, at: datetime | None) -> None:
        """Show a moment, or that there is none."""
        self._given = at
        for widget in (self.box, self.when):
            widget.blockSignals(True)
        self.box.setChecked(at is not None)
        self.when.setDateTime(_local(at if at is not None else _end_of_day(datetime.now(UTC) + _AT_FIRST)))
        for widget in (self.box, self.when):
            widget.blockSignals(False)
        self._show_zone()

    def _follow_box(self) -> None:
        self._show_zone()
        self.edited.emit()

    def _follow_when(self) -> None:
        self._show_zone()
        self.edited.emit()

    def _show_zone(self) -> None:
        at = self.when.dateTime()
        name, offset = at.timeZoneAbbreviation(), _offset(at)
        is_named = bool(name) and name != "UTC" and name[0] not in "+-"
        self._zone.setText(self.tr("{zone} ({offset})").format(zone=name, offset=offset) if is_named else offset)
        for widget in (self.when, self._zone):
            widget.setVisible(self.box.isChecked())


def _pattern() -> str:
    """Return the short form of day and hour in the person's language, with all digits of the year."""
    pattern = QLocale().dateTimeFormat(QLocale.FormatType.ShortFormat)
    return pattern if "yyyy" in pattern else pattern.replace("yy", "yyyy")


def _offset(at: QDateTime) -> str:
    minutes = at.offsetFromUtc() // 60
    hours, rest = divmod(abs(minutes), 60)
    return "UTC" if minutes == 0 else f"UTC{'-' if minutes < 0 else '+'}{hours:02}:{rest:02}"


def _local(at: datetime) -> QDateTime:
    """Return a moment on this computer's clock, to the minute, as the field shows it."""
    return QDateTime.fromSecsSinceEpoch(int(at.timestamp()) // 60 * 60)


def _end_of_day(at: datetime) -> datetime:
    return at.astimezone().replace(hour=23, minute=59, second=0, microsecond=0)
