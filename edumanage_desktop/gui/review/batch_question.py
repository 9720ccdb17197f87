"""The one question before a batch: how many, what is left out, and the feedback that all of them get."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from edumanage_desktop.domain.acts import LONGEST_WORDS, ActKind
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.announcing import announce
from edumanage_desktop.gui.reading_side import ReadingSide
from edumanage_desktop.gui.review.batch_words import question_words
from edumanage_desktop.gui.review.phrase_inserting import PhraseInserting
from edumanage_desktop.gui.review.phrases import PhraseShelf
from edumanage_desktop.gui.text_size import scaled
from edumanage_desktop.services.batches import ASKED_ABOVE


class BatchQuestion(QDialog):
    """Above `ASKED_ABOVE` rows the default is to cancel. What was typed is told also when the person cancels."""

    agreed = Signal()

    def __init__(
        self,
        *,
        kind: ActKind,
        count: int,
        left_out: int,
        prepares: bool,
        feedback: str,
        longest: Callable[[str], int] = len,
        shelf: PhraseShelf | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Several submissions"))
        self._needs_feedback = kind is ActKind.REJECT
        self._longest = longest
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(self._label(question_words(kind, count, prepares=prepares), "title"))
        layout.addWidget(self._label(self._consequence(prepares), "secondary"))
        if left_out:
            layout.addWidget(self._label(self._left_out(left_out), "warning"))
        self.feedback = QPlainTextEdit(feedback, self)
        ReadingSide(self.feedback)
        self.feedback.setAccessibleName(self.tr("Feedback to all of these students"))
        self.feedback.setPlaceholderText(
            self.tr("Feedback to all of these students (needed to reject)")
            if self._needs_feedback
            else self.tr("Feedback to all of these students (may be left empty)")
        )
        self.feedback.setToolTip(self.tr("Every one of these students reads this"))
        self.feedback.setTabChangesFocus(True)
        self.feedback.setMinimumHeight(96)
        self.feedback.textChanged.connect(self._show_ready)
        layout.addWidget(self.feedback)
        self.too_long = self._label("", "warning")
        self.too_long.hide()
        layout.addWidget(self.too_long)
        self.library = QToolButton(self)
        self.library.setProperty("kind", "menu")
        self.inserting = self._offer_phrases(shelf) if shelf is not None else None
        self.library.setVisible(shelf is not None)
        self.cancel = self._button(self.tr("Cancel"), self.tr("Decide nothing (Escape)"))
        self.cancel.clicked.connect(self.reject)
        self.go = self._button(
            self._go_words(kind, count, prepares), self.tr("All of them at once; one undo takes them back")
        )
        self.go.setProperty("kind", "danger" if self._needs_feedback else "primary")
        self.go.clicked.connect(self._agree)
        row = QHBoxLayout()
        row.addWidget(self.library)
        row.addStretch()
        row.addWidget(self.cancel)
        row.addWidget(self.go)
        layout.addLayout(row)
        default = self.cancel if count > ASKED_ABOVE else self.go
        default.setDefault(True)
        (self.feedback if self._needs_feedback else default).setFocus()
        self.setMinimumWidth(min(scaled(460), self.screen().availableSize().width() - 80))
        self._show_ready()

    def _offer_phrases(self, shelf: PhraseShelf) -> PhraseInserting:
        """Let phrases be inserted as into the field of one; what stands for a name is filled in for each at sending."""
        self.library.setText(self.tr("Library"))
        self.library.setAccessibleName(self.tr("Your library of feedback"))
        self.library.setToolTip(self.tr("Insert feedback that you kept (Ctrl+Space, or / at the start of a line)"))
        inserting = PhraseInserting(
            field=self.feedback, button=self.library, shelf=shelf, values=dict[str, str], window=self
        )
        inserting.managing_wanted.connect(lambda: self._manage(shelf))
        return inserting

    def _manage(self, shelf: PhraseShelf) -> None:
        from edumanage_desktop.gui.review.phrase_dialog import PhraseDialog

        dialog = PhraseDialog(shelf=shelf, parent=self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _consequence(self, prepares: bool) -> str:
        if prepares:
            return self.tr("Nobody else sees this until you release it.")
        return self.tr("Only those that nobody changed since you selected them are decided. One undo takes all back.")

    def _left_out(self, count: int) -> str:
        one = self.tr("1 of the selected submissions does not allow this as it stands and is left out.")
        many = self.tr("%n of the selected submissions do not allow this as they stand and are left out.", "", count)
        return one if count == 1 else many

    def _go_words(self, kind: ActKind, count: int, prepares: bool) -> str:
        if prepares:
            return self.tr("Prepare %n", "", count)
        return self.tr("Reject %n", "", count) if kind is ActKind.REJECT else self.tr("Approve %n", "", count)

    def _label(self, text: str, role: str) -> QLabel:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setProperty("role", role)
        return label

    def _button(self, text: str, tip: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setAccessibleName(text)
        button.setToolTip(tip)
        return button

    def _show_ready(self) -> None:
        written = self.feedback.toPlainText().strip()
        too_many = self._longest(written) - LONGEST_WORDS
        self.go.setEnabled(too_many <= 0 and (not self._needs_feedback or bool(written)))
        words = self.tr("{most} characters can be sent to each student; this has {count}. Shorten it.").format(
            most=wording.number(LONGEST_WORDS), count=wording.number(LONGEST_WORDS + too_many)
        )
        if too_many > 0 and self.too_long.isHidden():
            announce(self.too_long, words)
        self.too_long.setText(words if too_many > 0 else "")
        self.too_long.setVisible(too_many > 0)

    def _agree(self) -> None:
        self.accept()
        self.agreed.emit()
