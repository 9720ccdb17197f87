"""The correction that a diagnosis offers: exactly what will change, the reason where one is due, and the button."""

from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from edumanage_desktop.domain.acts import LONGEST_WORDS
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.announcing import announce
from edumanage_desktop.gui.sign_in.card import text_label


class Offered(Protocol):
    """What can be done at once: what its button says, exactly what will change, and whether a reason is due."""

    @property
    def words(self) -> Sentence:
        """Return what the button says."""
        ...

    @property
    def changes(self) -> Sentence:
        """Return what will change."""
        ...

    @property
    def needs_reason(self) -> bool:
        """Return whether somebody has to say why."""
        ...


class CorrectionBox(QFrame):
    """Hidden while there is nothing to correct; what is wanted is told once, and not before a due reason is there."""

    wanted = Signal(object, str)
    """What was offered, and the reason."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._correction: Offered | None = None
        self.changes = text_label("", "", self)
        self.changes.setAccessibleDescription(self.tr("What will change"))
        self.reason = QLineEdit(self)
        self.reason.setMaxLength(LONGEST_WORDS)
        self.reason.setPlaceholderText(self.tr("Reason, for staff: the student does not read it"))
        self.reason.setAccessibleName(self.tr("Reason"))
        self.message = text_label("", "error", self)
        self.button = QPushButton(self.tr("Correct it"), self)
        self.button.setAccessibleName(self.button.text())
        self.button.setProperty("kind", "primary")
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self._ask)
        self.reason.returnPressed.connect(self._ask)
        self.reason.textChanged.connect(lambda _text: self._say(""))
        row, column = QHBoxLayout(), QVBoxLayout(self)
        row.addWidget(self.reason, 1)
        row.addStretch()
        row.addWidget(self.button)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(text_label(self.tr("What will change"), "secondary", self))
        column.addWidget(self.changes)
        column.addWidget(self.message)
        column.addLayout(row)
        self.show_correction(None)

    def show_correction(self, correction: Offered | None) -> None:
        """Offer a correction, or none."""
        self._correction = correction
        self.setVisible(correction is not None)
        self.button.setEnabled(True)
        self.reason.clear()
        self._say("")
        if correction is not None:
            words = wording.said(correction.words)
            self.button.setText(words)
            self.button.setAccessibleName(words)
            self.button.setToolTip(wording.tip(wording.said(correction.changes)))
            self.changes.setText(wording.said(correction.changes))
            self.reason.setVisible(correction.needs_reason)

    def _ask(self) -> None:
        correction, reason = self._correction, self.reason.text().strip()
        if correction is None or not self.button.isEnabled():
            return
        if correction.needs_reason and not reason:
            self._say(self.tr("Say why: the history keeps it, and colleagues read it."))
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.button.setEnabled(False)
        self.wanted.emit(correction, reason)

    def _say(self, words: str) -> None:
        self.message.setText(words)
        self.message.setVisible(bool(words))
        announce(self.message, words, is_urgent=True)
