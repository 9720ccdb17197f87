"""The line of the review that says that work is in other submissions too."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from edumanage_desktop.gui.elided_label import ElidedLabel
from edumanage_desktop.gui.twins.words import summary
from edumanage_desktop.services.twins import Twin


class TwinLine(QFrame):
    """Hidden while there is nothing to say."""

    wanted = Signal()
    """The person wants to see the other submissions."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "handed")
        self.words = ElidedLabel(self)
        self.words.setProperty("role", "secondary")
        self.words.setAccessibleDescription(self.tr("Other submissions with the same work"))
        self.show_button = QPushButton(self.tr("Show…"), self)
        self.show_button.setProperty("kind", "text")
        self.show_button.setAccessibleName(self.tr("Show the other submissions with the same work"))
        self.show_button.clicked.connect(self.wanted)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 2, 6, 2)
        layout.addWidget(self.words, 1)
        layout.addWidget(self.show_button)
        self.hide()

    def show_twins(self, twins: Sequence[Twin]) -> None:
        """Say how near these are; nothing for none."""
        self.words.show_text(summary(twins))
        self.setVisible(bool(twins))
