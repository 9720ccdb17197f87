"""The foot of the Import page: what happened, how far it is, and the buttons that begin, stop and repeat."""

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from edumanage_desktop.gui import wording
from edumanage_desktop.gui.announcing import announce
from edumanage_desktop.gui.sign_in.card import text_label


class ImportFoot(QWidget):
    """Shows what it is told; the page says which buttons there are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.message = text_label("", "secondary", self)
        self.message.setAccessibleDescription(self.tr("What happened"))
        self.progress = QProgressBar(self)
        self.progress.setAccessibleName(self.tr("Entries handed in"))
        self.progress.setTextVisible(False)
        self.progress.hide()
        self.again = tipped_button(self.tr("Look again"), self.tr("Look at the archive or folder once more"), self)
        self.report = tipped_button(self.tr("Save report…"), self.tr("Save every line with its reason as CSV"), self)
        self.stop = tipped_button(self.tr("Stop"), self.tr("Stop; what was handed in stays (Escape)"), self)
        self.start = tipped_button(
            self.tr("Hand in"), self.tr("Hand in every entry that is new or a new revision"), self
        )
        self.start.setProperty("kind", "primary")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.message, 2)
        layout.addWidget(self.progress, 1)
        for button in self.buttons():
            layout.addWidget(button)

    def buttons(self) -> tuple[QPushButton, ...]:
        """Return the buttons in the order in which Tab goes through them."""
        return self.again, self.report, self.stop, self.start

    def say(self, sentence: str) -> None:
        """Say what happened, also to who does not see it."""
        self.message.setText(sentence)
        announce(self.message, sentence)

    def show_progress(self, done: int, total: int) -> None:
        """Show how many entries of how many are handed in."""
        self.progress.setRange(0, total)
        self.progress.setValue(done)
        if done:
            words = self.tr("{done} of {total} entries")
            self.message.setText(words.format(done=wording.number(done), total=wording.number(total)))

    def show_start(self, to_do: int, *, may_start: bool) -> None:
        """Show how many entries would be handed in, and whether they can be."""
        self.start.setEnabled(may_start and to_do > 0)
        words = self.tr("Hand in {count}").format(count=wording.number(to_do)) if to_do else self.tr("Hand in")
        self.start.setText(words)
        self.start.setAccessibleName(words)


def tipped_button(words: str, tip: str, parent: QWidget) -> QPushButton:
    """Return a button of the page with what it is good for."""
    button = QPushButton(words, parent)
    button.setAccessibleName(words)
    button.setToolTip(tip)
    return button
