"""The line below the queue: how much is left, done, at what pace; and an export that is under way."""

from PySide6.QtCore import QLocale, Qt, QTime, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from edumanage_desktop.domain.acts import ActKind
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.elided_label import ElidedLabel
from edumanage_desktop.services.pace import Pace

_TOLD_ANEW_MS = 30_000
_SIDE_PX, _GAP_PX = 20, 16


class QueueFoot(QWidget):
    """One calm line; what is not known is not said."""

    export_stopped = Signal()

    def __init__(self, *, pace: Pace | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("queue_foot")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._pace = pace or Pace(clock=wording.now_utc)
        self._left: int | None = None
        self._is_deciding = True
        self._left_label, self._done_label = self._label(), self._label()
        self._pace_label = ElidedLabel(self)
        self._pace_label.setProperty("role", "secondary")
        self._export = self._label()
        self._stop = QPushButton(self.tr("Stop"), self)
        self._stop.setProperty("kind", "text")
        self._stop.setToolTip(self.tr("Stop the export; what stood in its place stays"))
        self._stop.setAccessibleName(self.tr("Stop the export"))
        self._stop.clicked.connect(self.export_stopped)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_SIDE_PX, 5, _SIDE_PX, 5)
        layout.setSpacing(2)
        told = (self._left_label, self._done_label, self._pace_label)
        self._groups: tuple[tuple[QWidget, ...], ...] = (*((label,) for label in told), (self._export, self._stop))
        self._places: tuple[int, ...] = ()
        self._rows = [QHBoxLayout() for _group in self._groups]
        for row in self._rows:
            row.setSpacing(_GAP_PX)
            layout.addLayout(row)
        self._again = QTimer(self, interval=_TOLD_ANEW_MS)
        self._again.timeout.connect(self._tell)
        self._again.start()
        self.show_export("")
        self._tell()

    def decides_nothing(self) -> None:
        """Tell nothing of work that is left to decide: others decide it."""
        self._is_deciding = False
        self.setVisible(bool(self._export.text()))
        self._tell()

    def show_left(self, left: int | None) -> None:
        """Tell how much work is left to decide, what is prepared or set aside not counted; None for unknown."""
        self._left = left
        self._tell()

    @property
    def pace(self) -> Pace:
        """How fast the person decides."""
        return self._pace

    def go_on_with(self, pace: Pace) -> None:
        """Count on from what a window before this one counted."""
        self._pace = pace
        self._tell()

    def note_decision(self, kind: ActKind, upload_id: int) -> None:
        """Count a decision that was recorded, or one that was taken back."""
        if kind in (ActKind.APPROVE, ActKind.REJECT):
            self._pace.decided(upload_id)
        elif kind is ActKind.REOPEN:
            self._pace.reopened(upload_id)
        self._tell()

    def show_export(self, words: str) -> None:
        """Tell how far an export is; an empty text for none."""
        self._export.setText(words)
        self._export.setVisible(bool(words))
        if not self._is_deciding:
            self.setVisible(bool(words))
        self._stop.setVisible(bool(words))
        self._fit()

    def words(self) -> tuple[str, ...]:
        """Return what is told about the work, without what is not known."""
        labels = (self._left_label, self._done_label, self._pace_label)
        return tuple(label.text() for label in labels if label.text())

    def export_words(self) -> str:
        """Return what is told about an export."""
        return self._export.text()

    def _tell(self) -> None:
        done = self._pace.count
        self._left_label.setText(self._words_of_left() if self._is_deciding else "")
        decided = self.tr("{number} decided").format(number=wording.number(done))
        self._done_label.setText(decided if done else "")
        self._pace_label.setText(self._words_of_pace())
        for label in (self._left_label, self._done_label, self._pace_label):
            label.setVisible(bool(label.text()))
        self._fit()

    def _fit(self) -> None:
        """Let what has no room in the line begin another; an export stands at the end of its line, with its button."""
        room_px, used_px, places = self.width() - 2 * _SIDE_PX, 0, [0]
        for group in self._groups:
            shown = [widget for widget in group if not widget.isHidden()]
            wanted_px = sum(widget.sizeHint().width() + _GAP_PX for widget in shown)
            if used_px and used_px + wanted_px - _GAP_PX > room_px:
                used_px = 0
                places.append(places[-1] + 1)
            else:
                places.append(places[-1])
            used_px += wanted_px
        self._place(tuple(places[1:]))

    def _place(self, places: tuple[int, ...]) -> None:
        """Put each group into the line that it has a place in."""
        if places == self._places:
            return
        self._places = places
        for at, row in enumerate(self._rows):
            while row.count():
                row.takeAt(0)
            here = [group for group, place in zip(self._groups, places, strict=True) if place == at]
            for group in here:
                if group is self._groups[-1]:
                    row.addStretch()
                for widget in group:
                    row.addWidget(widget)
            if self._groups[-1] not in here:
                row.addStretch()

    def _words_of_left(self) -> str:
        if self._left is None:
            return ""
        if self._left == 0:
            return self.tr("Nothing left to decide")
        return self.tr("{number} left to decide").format(number=wording.number(self._left))

    def _words_of_pace(self) -> str:
        pace, until = self._pace.per_hour(), self._pace.done_at(self._left or 0)
        if pace is None:
            return ""
        if until is None:
            return self.tr("{number} per hour").format(number=wording.number(pace))
        local = until.astimezone()
        time = QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)
        return self.tr("{number} per hour, at this pace until {time}").format(number=wording.number(pace), time=time)

    def _label(self) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("role", "secondary")
        return label

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
