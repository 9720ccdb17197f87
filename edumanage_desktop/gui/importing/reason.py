"""What becomes of the line under the cursor, and why: whole, where the table has room for its beginning alone."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from edumanage_desktop.gui.icons import icon_picture
from edumanage_desktop.gui.importing.outcomes import COLOURS, ICONS, Outcome
from edumanage_desktop.gui.sign_in.card import text_label
from edumanage_desktop.gui.text_size import scaled
from edumanage_desktop.gui.theme import Theme

_ICON_PX, _ABOVE_ICON_PX, _RING_PX = 16, 5, 2
_LINES = 2
"""Room for so many lines is always there, so that the table stands still; almost every reason is as short."""


class ReasonLine(QWidget):
    """Wraps what it says, and can be reached and copied by the keyboard."""

    grown = Signal()
    """It took more room, or gave some back."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._outcome: Outcome | None = None
        self._icon = QLabel(self)
        self._icon.setFixedWidth(scaled(_ICON_PX))
        self._icon.setContentsMargins(0, scaled(_ABOVE_ICON_PX), 0, 0)
        self._icon.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        self.words = text_label("", "", self)
        self.words.setProperty("kind", "why")
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.words.setAccessibleDescription(self.tr("What happens with the entry, and why"))
        self.words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.words.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self._icon)
        layout.addWidget(self.words, 1)
        theme.changed.connect(self._colour)

    def show_reason(self, outcome: Outcome | None, words: str) -> None:
        """Show this; None and '' for no line."""
        self._outcome = outcome
        self.words.setText(words)
        self._colour()
        self._fit()

    def _colour(self) -> None:
        if self._outcome is None:
            self._icon.clear()
        else:
            colour = self._theme.tokens.color(COLOURS[self._outcome])
            self._icon.setPixmap(icon_picture(ICONS[self._outcome], colour, _ICON_PX))

    def _fit(self) -> None:
        self.words.ensurePolished()
        least = _LINES * self.words.fontMetrics().lineSpacing() + 2 * _RING_PX
        height = max(least, self.words.heightForWidth(self._room_px()))
        if height != self.height():
            self.setFixedHeight(height)
            self.grown.emit()

    def _room_px(self) -> int:
        """Return how wide the words are, also before they stand there."""
        layout = self.layout()
        return max(1, self.width() - self._icon.width() - (layout.spacing() if layout is not None else 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._fit)  # what changes its height while it is being resized is laid out as before
