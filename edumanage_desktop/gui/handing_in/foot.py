"""What stands below the fields of a hand-in: the buttons, how far it is, and what stands in its way."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from edumanage_desktop.gui import wording
from edumanage_desktop.gui.announcing import announce
from edumanage_desktop.gui.dressing import show_together
from edumanage_desktop.gui.progress_bar import show_far
from edumanage_desktop.gui.sign_in.card import text_label
from edumanage_desktop.gui.text_size import scaled

_WHOLE = 1000
_SENTENCES_PX, _LINE_PX = 66, 20
"""So much of the height sentences may take from the fields, and how high a line is at 100 %."""


class HandInFoot(QWidget):
    """Holds the buttons, which do nothing by themselves, and says one thing at a time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.message = text_label("", "error", self)
        self.message.setAccessibleDescription(self.tr("What happened"))
        self.message.hide()
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("How far it is"))
        self.far = text_label("", "secondary", self)
        self.send = QPushButton(self.tr("Hand in"), self)
        self.send.setProperty("kind", "primary")
        self.stop = QPushButton(self.tr("Stop"), self)
        self.empty = QPushButton(self.tr("Clear"), self)
        tips = {
            self.send: self.tr("Hand in what stands here"),
            self.stop: self.tr("Stop: nothing is handed in, and what is typed stays"),
            self.empty: self.tr("Clear every field; files stay on your disk"),
        }
        for button, tip in tips.items():
            button.setAccessibleName(button.text())
            button.setToolTip(tip)
            button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._lay_out()
        self.show_at_work(False)

    def say(self, words: str) -> None:
        """Say what stands in the way, also to who does not see it."""
        self.say_all((words,))

    def say_all(self, sentences: Sequence[str]) -> None:
        """Say all that stands in the way; the eye is told how many are left of what has no room."""
        room = max(1, _SENTENCES_PX // scaled(_LINE_PX))
        shown = list(sentences if len(sentences) <= room else sentences[: room - 1] or sentences[:1])
        left = len(sentences) - len(shown)
        if left:
            shown.append(self.tr("%n more files are not taken; the list says of each why.", "", left))
        self.message.setText("\n".join(shown))
        told = "\n".join(sentences[-left:]) if left else self.tr("What happened")
        self.message.setAccessibleDescription(told)
        self.message.setToolTip(wording.tip("\n".join(sentences)) if left else "")
        self.message.show()
        announce(self.message, "\n".join(sentences))

    def show_at_work(self, is_at_work: bool) -> None:
        """Show how far it is and the way to stop it, or the way to begin."""
        show_together(self, *((part, is_at_work) for part in (self.bar, self.far, self.stop)))
        self.show_progress(0, "")
        for button in (self.send, self.empty):
            button.setEnabled(not is_at_work)
        if is_at_work:
            self.message.hide()
            self.stop.setFocus(Qt.FocusReason.OtherFocusReason)
            announce(self.bar, self.tr("Your work is being handed in."))

    def show_progress(self, far: int, words: str) -> None:
        """Show how far it is, of a thousand, and in words."""
        show_far(self.bar, far, _WHOLE)
        self.far.setText(words)

    def tab_order(self) -> tuple[QWidget, ...]:
        """Return the controls in the order in which the eye meets them."""
        return (self.send, self.stop, self.empty)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in self.tab_order():
            row.addWidget(button)
        row.addWidget(self.bar, 1)
        row.addWidget(self.far, 1)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 8, 24, 16)
        column.setSpacing(8)
        column.addWidget(self.message)
        column.addLayout(row)
