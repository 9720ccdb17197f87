"""The banner above every page that says what needs an administrator, until somebody acknowledges it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from edumanage_desktop.gui import wording
from edumanage_desktop.gui.announcing import announce
from edumanage_desktop.gui.icons import icon_picture
from edumanage_desktop.gui.text_size import scaled
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.services.backup.standing import Alert

_ICON_PX = 20


class AlertBanner(QFrame):
    """Hidden while there is nothing to tell; it takes no keyboard from anybody and goes away by no time."""

    acknowledged = Signal()
    standing_wanted = Signal()

    def __init__(self, *, theme: Theme, more: str, more_tip: str, parent: QWidget) -> None:
        """`more` is the button that leads on, with its tooltip."""
        super().__init__(parent)
        self.setObjectName("backup_alert")
        self.setProperty("kind", "alert")
        self._theme, self._keys = theme, frozenset[str]()
        self._icon = QLabel(self)
        self._icon.setAccessibleName(self.tr("Alert"))
        self.words = QLabel(self)
        self.words.setProperty("role", "error")
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.more = self._button(more, more_tip)
        self.seen = self._button(
            self.tr("Acknowledge"),
            self.tr("Take this away for all administrators; it comes again only when something else happens"),
        )
        texts, row = QVBoxLayout(), QHBoxLayout(self)
        texts.addWidget(self.words)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(12)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        row.addWidget(self.more)
        row.addWidget(self.seen)
        self.more.clicked.connect(self.standing_wanted)
        self.seen.clicked.connect(self.acknowledged)
        theme.changed.connect(self._colour)
        self._colour()
        self.hide()

    def show_alerts(self, alerts: tuple[Alert, ...]) -> None:
        """Show these, or nothing where there is none; who listens hears of each once."""
        keys = frozenset(alert.key for alert in alerts)
        self.words.setText("\n".join(wording.said(alert.sentence) for alert in alerts))
        self.setVisible(bool(alerts))
        if keys - self._keys:
            announce(self.words, self.words.text(), is_urgent=True)
        self._keys = keys

    def _button(self, words: str, tip: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setAccessibleName(words)
        button.setToolTip(tip)
        button.setAutoDefault(False)
        return button

    def _colour(self) -> None:
        self._icon.setPixmap(icon_picture("warning", self._theme.tokens.color("rejected"), scaled(_ICON_PX)))
