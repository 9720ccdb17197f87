"""The line above the fields that offers a draft which somebody handed on with the submission."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from edumanage_desktop.gui import wording
from edumanage_desktop.gui.announcing import announce
from edumanage_desktop.gui.elided_label import ElidedLabel
from edumanage_desktop.services.handing_on import HandedDraft


class HandedBanner(QFrame):
    """Hidden while there is nothing to offer."""

    taken_over = Signal(object)
    """The `HandedDraft`."""
    refused = Signal(object)
    """The `HandedDraft`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "handed")
        self._handed: HandedDraft | None = None
        self.head = ElidedLabel(self)
        self.head.setProperty("role", "strong")
        self.words = ElidedLabel(self)
        self.words.setProperty("role", "secondary")
        self.take = self._button(self.tr("Take over"), self.tr("Put it below what you have written, which stays"))
        self.refuse = self._button(self.tr("Not needed"), self.tr("Drop it; nobody is told"))
        self.take.clicked.connect(lambda: self.taken_over.emit(self._handed))
        self.refuse.clicked.connect(lambda: self.refused.emit(self._handed))
        texts, layout = QVBoxLayout(), QHBoxLayout(self)
        texts.setSpacing(0)
        texts.addWidget(self.head)
        texts.addWidget(self.words)
        layout.setContentsMargins(10, 4, 6, 4)
        layout.addLayout(texts, 1)
        layout.addWidget(self.take)
        layout.addWidget(self.refuse)
        self.hide()

    def offer(self, handed: HandedDraft | None) -> None:
        """Offer a draft, None for nothing."""
        if handed == self._handed:
            return
        self._handed = handed
        self.setVisible(handed is not None)
        if handed is None:
            return
        author = wording.isolated(wording.plain(handed.author_name) or wording.plain(handed.author))
        words = self.tr("Draft handed on by {author} · {time}")
        self.head.show_text(words.format(author=author, time=wording.moment(handed.handed_at)))
        self.words.show_text(wording.plain(handed.draft.feedback) or wording.plain(handed.draft.reason))
        announce(self, self.head.text())

    def _button(self, words: str, tip: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setProperty("kind", "text")
        button.setAccessibleName(words)
        button.setToolTip(tip)
        return button
