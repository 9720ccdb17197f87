"""How backups and restore drills stand, at a glance."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from edumanage_desktop.gui import wording
from edumanage_desktop.gui.backup_alert import words
from edumanage_desktop.gui.guide.book import PLACE_PROPERTY, GuidePlace
from edumanage_desktop.gui.text_size import scaled, window_room
from edumanage_desktop.services.backup.standing import ALARMING
from edumanage_desktop.services.backup.watching import Watched

_WIDTH_PX = 520


class StandingDialog(QDialog):
    """Tells what the database knows, and what it is asked for anew."""

    acknowledged = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("How backups stand"))
        self.setProperty(PLACE_PROPERTY, str(GuidePlace.BACKUPS))
        self.setMinimumWidth(min(scaled(_WIDTH_PX), window_room(self).width()))
        self._is_asking = True
        self.backup, self.drill, self.alerts, self.hint = (self._label() for _ in range(4))
        self.hint.setProperty("role", "secondary")
        self.alerts.setProperty("role", "error")
        self.backup.setText(self.tr("Asking the database…"))
        self.hint.setText(
            self.tr(
                "The database knows what was backed up from a window, and what “work --once --repository” brought"
                " to it. How often a backup and a drill are expected is settled under Department, Settings."
            )
        )
        self.seen = self._button(self.tr("Acknowledge"), self.tr("Take the alert away for all administrators"))
        self.seen.hide()
        self.closing = self._button(self.tr("Close"), self.tr("Close (Escape)"))
        foot, layout = QHBoxLayout(), QVBoxLayout(self)
        foot.addStretch()
        foot.addWidget(self.seen)
        foot.addWidget(self.closing)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        for label in (self.backup, self.drill, self.alerts, self.hint):
            layout.addWidget(label)
        layout.addStretch()
        layout.addLayout(foot)
        self.closing.setFocus()
        self.seen.clicked.connect(self.acknowledged)
        self.closing.clicked.connect(self.reject)

    def is_settled(self) -> bool:
        """Return whether the database has answered."""
        return not self._is_asking

    def show_watched(self, watched: Watched) -> None:
        """Show how they stand."""
        self._is_asking = False
        standing = watched.standing
        for label, line, matter in (
            (self.backup, words.backup_line(standing), standing.backup),
            (self.drill, words.drill_line(standing), standing.drill),
        ):
            label.setText(line)
            label.setProperty("role", "error" if matter in ALARMING else "strong")
            label.style().unpolish(label)
            label.style().polish(label)
        self.alerts.setText("\n".join(wording.said(alert.sentence) for alert in standing.alerts))
        self.alerts.setVisible(bool(standing.alerts))
        self.seen.setVisible(bool(watched.unseen))
        self._fit()

    def say(self, sentence: str) -> None:
        """Say what hindered."""
        self._is_asking = False
        self.backup.setText(sentence)

    def _fit(self) -> None:
        """Be as high as the wrapped lines want, where the screen has that room."""
        layout = self.layout()
        assert layout is not None
        layout.activate()
        wanted = layout.totalHeightForWidth(self.width())
        self.resize(QSize(self.width(), max(self.height(), wanted)).boundedTo(window_room(self)))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def _label(self) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def _button(self, words: str, tip: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setAccessibleName(words)
        button.setToolTip(tip)
        button.setAutoDefault(False)
        return button
