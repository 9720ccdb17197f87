"""The two fields that are written in, which nobody can confuse: feedback for the student, and a reason for staff."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QTextCursor
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QSizePolicy, QWidget

from edumanage_desktop.domain.acts import LONGEST_WORDS
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.actions.registry import WAITS
from edumanage_desktop.gui.forms.ui_writing_fields import Ui_WritingFields
from edumanage_desktop.gui.held_keys import FreshlyTyped
from edumanage_desktop.gui.icons import icon, icon_picture
from edumanage_desktop.gui.reading_side import ReadingSide
from edumanage_desktop.gui.text_size import scaled
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.services.drafts import Draft
from edumanage_desktop.services.feedback_library import filled, has_placeholders

_FEEDBACK_PX, _REASON_PX = 70, 54
"""Room for three lines, and for two."""
_LEAST_PX = 36
"""Where large letters leave no room for that, a line and a half."""
_BESIDE_PX = 24
_NEAR_END = 0.9
"""From such a share of the longest feedback on, its count matters more than anything beside it."""


class WritingFields(QWidget):
    """What stands in one field never gets into the other; the reason's is folded away until it is wanted or filled."""

    typed = Signal()
    """The person changed what is written."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._is_showing = False
        self._form = Ui_WritingFields()
        self._form.setupUi(self)
        form = self._form
        self._feedback_words = form.feedback_label.text()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        form.feedback_label.setBuddy(form.feedback)
        form.reason_fold.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        form.library.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        form.reason_fold.toggled.connect(self.unfold_reason)
        for field in (form.feedback, form.reason):
            field.textChanged.connect(self._take_typed)
            ReadingSide(field)
            FreshlyTyped(field)
        for field, height_px in ((form.feedback, _FEEDBACK_PX), (form.reason, _REASON_PX)):
            field.setMinimumHeight(scaled(_LEAST_PX))
            field.setMaximumHeight(scaled(height_px))
        self.unfold_reason(False)
        self._count()

    @property
    def form(self) -> Ui_WritingFields:
        """Return the form: both fields, their labels and counts."""
        return self._form

    @property
    def feedback(self) -> QPlainTextEdit:
        """Return the field that the student's feedback is typed into."""
        return self._form.feedback

    @property
    def reason(self) -> QPlainTextEdit:
        """Return the field that the staff's reason is typed into."""
        return self._form.reason

    def tab_order(self) -> tuple[QWidget, ...]:
        """Return the controls in the order in which the eye meets them."""
        return self._form.library, self.feedback, self._form.reason_fold, self.reason

    def follow(self, theme: Theme) -> None:
        """Colour the icons by this theme from now on."""
        self._theme = theme
        theme.changed.connect(self._show_icons)
        self._show_icons()

    def offer(self, *, feedback: bool, reason: bool) -> None:
        """Leave out what no act of this person carries."""
        self._form.feedback_part.setVisible(feedback)
        self._form.reason_part.setVisible(reason)

    def allow(self, allowed: bool) -> None:
        """Let the person write, or not while nothing is shown to write about.

        The field that has the keyboard keeps it: a widget that is disabled hands it to whatever comes next.
        """
        for field in (self.feedback, self.reason):
            field.setReadOnly(not allowed)
            field.setProperty(WAITS, not allowed)
            field.setEnabled(allowed or field.hasFocus())
        for button in (self._form.reason_fold, self._form.library):
            button.setEnabled(allowed)

    def forget_typing(self) -> None:
        """Undo nothing any more of what was typed until now: it was about another submission."""
        for field in (self.feedback, self.reason):
            field.document().clearUndoRedoStacks()

    def words(self) -> Draft:
        """Return what is written."""
        return Draft(self.feedback.toPlainText(), self.reason.toPlainText())

    def show_draft(self, draft: Draft) -> None:
        """Show what is written on a submission; the caret stays where it is when something only came above.

        Otherwise it stands behind the text, whose beginning is in sight.
        """
        self._is_showing = True
        _show(self.feedback, draft.feedback)
        _show(self.reason, draft.reason)
        self._is_showing = False
        self.unfold_reason(bool(draft.reason.strip()))
        self.mark_missing(self.feedback, False)
        self.mark_missing(self.reason, False)
        self._count()

    def unfold_reason(self, is_open: bool) -> None:
        """Show the reason's field or fold it away; one that is filled stays open, for it is going to be sent."""
        is_open = is_open or bool(self.reason.toPlainText().strip())
        fold = self._form.reason_fold
        fold.setChecked(is_open)
        fold.setText(self.tr("Reason – staff only") if is_open else self.tr("Add a reason – staff only"))
        fold.setAccessibleName(fold.text())
        self.reason.setVisible(is_open)

    def too_long(self) -> QPlainTextEdit | None:
        """Return the field with more than can be sent, None when both fit."""
        fields = (self.feedback, self.reason)
        return next((field for field in fields if len(field.toPlainText()) > LONGEST_WORDS), None)

    def fill_in(self, values: Mapping[str, str]) -> None:
        """Put what they stand for in place of placeholders that were typed; one undo brings these back."""
        typed = self.feedback.toPlainText()
        if has_placeholders(typed):
            cursor = QTextCursor(self.feedback.document())
            cursor.select(QTextCursor.SelectionType.Document)
            cursor.insertText(filled(typed, values))

    def ask_for(self, field: QPlainTextEdit) -> None:
        """Mark a field that is to be filled in, and put the keyboard there."""
        if field is self.reason:
            self.unfold_reason(True)
        self.mark_missing(field, True)
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def mark_missing(self, field: QPlainTextEdit, missing: bool) -> None:
        """Draw a field as one that is to be filled in, or as others."""
        if bool(field.property("missing")) != missing:
            field.setProperty("missing", missing)
            field.style().unpolish(field)
            field.style().polish(field)

    def is_marked(self) -> bool:
        """Return whether a field is marked as one that is to be filled in."""
        return any(bool(field.property("missing")) for field in (self.feedback, self.reason))

    def _take_typed(self) -> None:
        if self._is_showing:
            return
        for field in (self.feedback, self.reason):
            if field.toPlainText().strip():
                self.mark_missing(field, False)
        self._count()
        self.typed.emit()

    def _count(self) -> None:
        form = self._form
        for field, label in ((form.feedback, form.feedback_count), (form.reason, form.reason_count)):
            self._count_one(len(field.toPlainText()), label)
        self._give_way()

    def _give_way(self) -> None:
        """Let what a field is for stand whole: its count makes room for that, unless it tells of its end."""
        form = self._form
        label, count = form.feedback_label, form.feedback_count
        beside = form.feedback_icon.sizeHint().width() + form.library.sizeHint().width() + _BESIDE_PX
        room = self.width() - beside - label.fontMetrics().horizontalAdvance(self._feedback_words)
        label.show_text(self._feedback_words if room >= 0 else self.tr("The student reads this"))
        is_near_end = len(form.feedback.toPlainText()) > _NEAR_END * LONGEST_WORDS
        count.setVisible(bool(count.text()) and (is_near_end or count.sizeHint().width() <= room))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_way()

    def _count_one(self, characters: int, label: QLabel) -> None:
        words = self.tr("{count} of {most}").format(
            count=wording.number(characters), most=wording.number(LONGEST_WORDS)
        )
        label.setText(words if characters else "")
        label.setAccessibleName(self.tr("Characters: {count}").format(count=words) if characters else "")
        role = "error" if characters > LONGEST_WORDS else "secondary"
        if label.property("role") != role:
            label.setProperty("role", role)
            label.style().unpolish(label)
            label.style().polish(label)

    def _show_icons(self) -> None:
        if self._theme is not None:
            tokens = self._theme.tokens
            self._form.feedback_icon.setPixmap(icon_picture("reader", tokens.color("accent")))
            self._form.reason_fold.setIcon(icon("staff", tokens.color("warning")))


def _show(field: QPlainTextEdit, text: str) -> None:
    before = field.toPlainText()
    if text == before:
        return
    if before.strip() and text.endswith(before):
        cursor = QTextCursor(field.document())
        cursor.insertText(text[: len(text) - len(before)])
    else:
        field.setPlainText(text)
        field.moveCursor(QTextCursor.MoveOperation.End)  # who writes on goes on behind what stands there
        field.verticalScrollBar().setValue(0)
