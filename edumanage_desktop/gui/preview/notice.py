"""The calm page that stands where a preview cannot: what this is, why, and what can be done."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from edumanage_desktop.gui import wording

TEXT_WIDTH_PX = 420
TITLE_CHARACTERS = 120


class NoticePage(QWidget):
    """A title, a sentence and, where there is a file to act on, "Open" or "Play", and "Save a copy".

    What was stopped because it took too long can be tried once more.
    """

    open_wanted = Signal()
    save_wanted = Signal()
    again_wanted = Signal()
    file_told = Signal(str)
    """What stands in the place of a file on which the person may act."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = self._label("strong")
        self._sentence = self._label("secondary")
        self._open = QPushButton(self)
        self._save = QPushButton(self.tr("Save a copy"), self)
        self._save.setAccessibleName(self.tr("Save a copy of this file"))
        self._again = QPushButton(self.tr("Try for longer"), self)
        self._again.setAccessibleName(self.tr("Try for longer to show this file"))
        self._again.hide()
        self.offer_playing(False)
        self._again.clicked.connect(self.again_wanted)
        self._open.clicked.connect(self.open_wanted)
        self._save.clicked.connect(self.save_wanted)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch()
        buttons.addWidget(self._again)
        buttons.addWidget(self._open)
        buttons.addWidget(self._save)
        buttons.addStretch()
        texts = QWidget(self)
        texts.setMaximumWidth(TEXT_WIDTH_PX)
        column = QVBoxLayout(texts)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addStretch(2)
        column.addWidget(self._title)
        column.addWidget(self._sentence)
        column.addSpacing(8)
        column.addLayout(buttons)
        column.addStretch(3)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 24, 24, 24)
        row.addStretch(1)
        row.addWidget(texts, 1000)
        row.addStretch(1)

    def show_notice(self, title: str, sentence: str, *, with_actions: bool) -> None:
        """Show plain text; a very long title is shortened in the middle, the whole stands in its tooltip."""
        self._title.setText(_shortened(title))
        self._title.setToolTip(wording.tip(title) if len(title) > TITLE_CHARACTERS else "")
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)
        self.offer_playing(False)
        self._again.hide()
        self._open.setVisible(with_actions)
        self._save.setVisible(with_actions)
        if with_actions:
            self.file_told.emit(sentence)

    def offer_playing(self, is_played: bool) -> None:
        """Say on the button, until the next notice, whether the system's program plays the file or opens it."""
        self._open.setText(self.tr("Play") if is_played else self.tr("Open"))
        self._open.setAccessibleName(
            self.tr("Play with the system's program") if is_played else self.tr("Open with the system's program")
        )

    def offer_another_try(self) -> None:
        """Let the person give what took too long more time, until the next notice."""
        self._again.show()

    def tab_order(self) -> tuple[QWidget, ...]:
        """Return the buttons in the order in which the eye meets them."""
        return (self._again, self._open, self._save)

    def first_action(self) -> QWidget:
        """Return the first button that there is, the page itself where there is none."""
        return next((button for button in self.tab_order() if button.isVisibleTo(self)), self)

    def title(self) -> str:
        """Return the title as it is shown."""
        return self._title.text().replace("\u200b", "")

    def sentence(self) -> str:
        """Return the sentence as it is shown."""
        return self._sentence.text()

    def _label(self, role: str) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("role", role)
        label.setWordWrap(True)
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label


def _shortened(title: str) -> str:
    """Shorten in the middle and let long words break, so that a name never widens the window."""
    if len(title) > TITLE_CHARACTERS:
        half = TITLE_CHARACTERS // 2
        title = f"{title[:half]}…{title[-half:]}"
    return "\u200b".join(title[start : start + 24] for start in range(0, len(title), 24))
