"""What stands where content would be: nothing yet, nothing found, something went wrong."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from edumanage_desktop.gui.icons import icon_picture
from edumanage_desktop.gui.text_size import scaled
from edumanage_desktop.gui.theme import Theme

_ICON_PX = 40
_WIDEST_PX = 420


class NoticePage(QWidget):
    """An icon, a title, one sentence and at most one way on, with a quiet one beside it."""

    action_chosen = Signal()
    other_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice_page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._icon = QLabel(self)
        self._icon.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._title = self._text_label("title")
        self._sentence = self._text_label("secondary")
        self._action = QPushButton(self)
        self._action.setAccessibleName(self.tr("Go on"))
        self._action.hide()
        self._action.clicked.connect(self.action_chosen)
        self.other = QPushButton(self)
        self.other.setProperty("kind", "text")
        self.other.setAccessibleName(self.tr("Another way on"))
        self.other.hide()
        self.other.clicked.connect(self.other_chosen)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self._action)
        row.addWidget(self.other)
        row.addStretch()
        layout = QVBoxLayout(self)
        layout.setSpacing(8)
        layout.addStretch(2)
        layout.addWidget(self._icon)
        layout.addSpacing(8)
        layout.addWidget(self._title, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self._sentence, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(8)
        layout.addLayout(row)
        layout.addStretch(3)

    def show_notice(
        self, *, theme: Theme, icon_name: str, title: str, sentence: str, action: str = "", other: str = ""
    ) -> None:
        """Show this; an empty `action` shows no button, and an empty `other` no quiet one."""
        self._icon.setPixmap(icon_picture(icon_name, theme.tokens.color("muted"), _ICON_PX))
        self._icon.setAccessibleName(title)
        self._title.setText(title)
        self._sentence.setText(sentence)
        self._action.setText(action)
        self._action.setAccessibleName(action or self.tr("Go on"))
        self._action.setVisible(bool(action))
        self.other.setText(other)
        self.other.setAccessibleName(other or self.tr("Another way on"))
        self.other.setVisible(bool(other))
        self._fit()

    def title(self) -> str:
        """Return the title that is shown."""
        return self._title.text()

    def sentence(self) -> str:
        """Return the sentence that is shown."""
        return self._sentence.text()

    def focus_action(self) -> None:
        """Put the keyboard on the way on."""
        self._action.setFocus()

    def _fit(self) -> None:
        width = min(scaled(_WIDEST_PX), max(160, self.width() - 48))
        for label in (self._title, self._sentence):
            label.ensurePolished()
            label.setMinimumSize(0, 0)  # which Qt would take for what the text needs
            label.setFixedSize(width, max(0, label.heightForWidth(width)))

    def _text_label(self, role: str) -> QLabel:
        label = QLabel(self)
        label.setProperty("role", role)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
