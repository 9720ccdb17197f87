"""The fields of a hand-in: whose work, who receives it, for which assignment, what it is, and its files."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from edumanage_desktop.gui import wording
from edumanage_desktop.gui.announcing import announce
from edumanage_desktop.gui.handing_in.assignment_choice import AssignmentChoice
from edumanage_desktop.gui.handing_in.chosen_files import ChosenFiles
from edumanage_desktop.gui.handing_in.receivers import ReceiverChoice
from edumanage_desktop.gui.handing_in.student_choice import StudentChoice
from edumanage_desktop.gui.mirroring import mirrored
from edumanage_desktop.gui.reading_side import ReadingSide
from edumanage_desktop.gui.sign_in.card import text_button, text_label
from edumanage_desktop.gui.tab_stops import order_tab_stops
from edumanage_desktop.gui.tasks import TaskLanes
from edumanage_desktop.gui.text_size import scaled
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.services.finding import Finder
from edumanage_desktop.services.hand_in_drafts import HandInDraft
from edumanage_desktop.services.upload_rules import Collection

_TEXT_PX, _LEAST_TEXT_PX = 84, 54
"""How high a field is for which there is room, and for which there is little."""
_LONGEST_TITLE = 255


class HandInForm(QScrollArea):
    """Shows a draft, and returns what the person made of it."""

    edited = Signal()
    student_chosen = Signal()

    def __init__(
        self, *, finder: Finder, lanes: TaskLanes, theme: Theme, at_desk: bool, parent: QWidget | None = None
    ) -> None:
        """`at_desk` says that work of any student may be handed in."""
        super().__init__(parent)
        self._at_desk = at_desk
        self._previous_id: int | None = None
        self._previous_title = ""
        self._now: datetime | None = None
        """By the database's clock, as it was when the assignments were offered last."""
        body = QWidget(self)
        body.setObjectName("hand_in_body")
        body.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.revision = text_label("", "strong", body)
        self.no_revision = text_button(self.tr("It is no revision"), body)
        self.student = StudentChoice(finder=finder, lanes=lanes, parent=body)
        self.receiver = ReceiverChoice(is_own=not at_desk, parent=body)
        self.collection = AssignmentChoice(at_desk=at_desk, parent=body)
        self.closed = text_label("", "error", body)
        self.closed.setAccessibleDescription(self.tr("What happened"))
        self.deadline = text_label("", "secondary", body)
        self.deadline.setAccessibleDescription(self.tr("Until when it can be handed in"))
        self.title = QLineEdit(body)
        self.title.setMaxLength(_LONGEST_TITLE)
        self.title.setAccessibleName(self.tr("Title"))
        self.description = _text_field(self.tr("Description"), body)
        self.reason = _text_field(self.tr("Note for staff"), body)
        self.reason.setProperty("kind", "reason")
        self.files = ChosenFiles(lanes=lanes, theme=theme, parent=body)
        self._lay_out(body)
        self._show_collections()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(body)
        for changed in (
            *(self.title.textEdited, self.description.textChanged, self.reason.textChanged, self.files.changed),
            *(self.receiver.receiver_chosen, self.collection.activated, self.student.student_chosen),
        ):
            changed.connect(lambda *_values: self.edited.emit())
        self.student.student_chosen.connect(self.student_chosen)
        self.no_revision.clicked.connect(self._be_no_revision)
        self.collection.currentIndexChanged.connect(self._show_collections)
        self.collection.activated.connect(self._show_collections)

    def draft(self) -> HandInDraft:
        """Return what stands in the fields."""
        collection = self.chosen_collection()
        return HandInDraft(
            student_id=self.student.student_id() if self._at_desk else None,
            student_words=self.student.words() if self._at_desk else "",
            faculty_id=self.receiver.faculty_id(),
            title=self.title.text(),
            description=self.description.toPlainText(),
            reason=self.reason.toPlainText() if self._at_desk else "",
            course=collection.course if collection else "",
            term=(collection.term or "") if collection else "",
            assignment=(collection.assignment or "") if collection else "",
            files=self.files.paths(),
            previous_upload_id=self._previous_id,
            previous_title=self._previous_title,
        )

    def show_draft(self, draft: HandInDraft) -> None:
        """Show a draft in the fields, without taking it for edits."""
        widgets = (self.title, self.description, self.reason, self.receiver, self.collection, self.files)
        for widget in widgets:
            widget.blockSignals(True)
        self.student.choose(draft.student_id, draft.student_words)
        self.receiver.choose(draft.faculty_id)
        self.title.setText(draft.title)
        self.description.setPlainText(draft.description)
        self.reason.setPlainText(draft.reason)
        self.collection.choose((draft.course, draft.term, draft.assignment))
        self._show_collections()
        self.files.clear()
        for widget in widgets:
            widget.blockSignals(False)
        self.files.add(draft.files)
        self._previous_id, self._previous_title = draft.previous_upload_id, draft.previous_title
        self._show_revision()

    def offer_collections(self, collections: Sequence[Collection], now: datetime) -> None:
        """Offer the assignments as they are at a moment; what has closed can be chosen at the desk alone."""
        before, self._now = self.collection.closed_words(), now
        self.collection.offer(collections, now)
        self._show_collections()
        if self.collection.closed_words() not in ("", before):
            announce(self.closed, self.closed.text())

    def chosen_collection(self) -> Collection | None:
        """Return the assignment for which it is handed in, None for none."""
        return self.collection.chosen()

    def missing(self) -> tuple[Sequence[str], QWidget] | None:
        """Return what is still to be filled in or not taken, and where, None for a hand-in that is whole."""
        empty, broken = self._empty(), self.files.broken()
        if empty is not None:
            words, widget = empty
            return (words,), widget
        return (broken, self.files.view) if broken else None

    def tab_order(self) -> tuple[QWidget, ...]:
        """Return the controls in the order in which the eye meets them."""
        at_desk = (self.student.line, self.student.found) if self._at_desk else ()
        staff = (self.reason,) if self._at_desk else ()
        return (
            *(self.no_revision, *at_desk, self.receiver, self.collection, self.title, self.description, *staff),
            *self.files.tab_order(),
        )

    def focus_first(self) -> None:
        """Put the keyboard into the first field that is empty."""
        missing = self.missing()
        self.go_to(missing[1] if missing is not None else self.title)

    def go_to(self, widget: QWidget) -> None:
        """Put the keyboard into a field, and the field in sight."""
        if widget is self.files.view:
            self.files.go_to_broken()
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ensureWidgetVisible(widget)

    def _empty(self) -> tuple[str, QWidget] | None:
        """Return the first field that is to be filled in, and what to do there."""
        if self._at_desk and self.student.student_id() is None:
            return self.tr("Choose whose work it is: type a name or number, and pick the student."), self.student.line
        if self.receiver.faculty_id() is None:
            return self.tr("Choose who receives it."), self.receiver
        if self.collection.closed_words():
            return self.collection.closed_words(), self.collection
        if not self.title.text().strip():
            return self.tr("Give it a title."), self.title
        if not self.files.paths():
            return self.tr("Choose at least one file."), self.files.choose
        return None

    def _be_no_revision(self) -> None:
        self._previous_id, self._previous_title = None, ""
        self._show_revision()
        self.edited.emit()

    def _show_revision(self) -> None:
        is_revision = self._previous_id is not None
        words = self.tr("A new revision of “{title}”. The feedback on it stays with it.")
        self.revision.setText(words.format(title=wording.isolated(wording.plain(self._previous_title))))
        self.revision.setVisible(is_revision)
        self.no_revision.setVisible(is_revision)

    def _show_collections(self) -> None:
        closed = self.collection.closed_words()
        self.closed.setText(closed)
        self.closed.setVisible(bool(closed))
        self.collection.setToolTip(wording.tip(self.collection.currentText()))
        deadline = "" if self._now is None else self.collection.deadline_words(self._now)
        self.deadline.setText(deadline)
        self.deadline.setVisible(bool(deadline))
        for widget in (self.collection, self._collection_label):
            widget.setVisible(self.collection.is_offered() or bool(closed))

    def _lay_out(self, body: QWidget) -> None:
        column = QVBoxLayout(body)
        column.setContentsMargins(*mirrored(24, 8, 20, 16))
        column.setSpacing(4)
        column.addWidget(self.revision)
        column.addWidget(self.no_revision, 0, Qt.AlignmentFlag.AlignLeading)
        self._field(self.tr("Student"), self.student, column).setVisible(self._at_desk)
        self.student.setVisible(self._at_desk)
        self._field(self.tr("Who receives it"), self.receiver, column)
        self._collection_label = self._field(self.tr("Assignment"), self.collection, column)
        for label in (self.closed, self.deadline):
            column.addWidget(label)
        self._field(self.tr("Title"), self.title, column)
        self._field(self.tr("Description (may stay empty)"), self.description, column)
        label = self._field(self.tr("Note for staff (the student does not see it)"), self.reason, column)
        for widget in (label, self.reason):
            widget.setVisible(self._at_desk)
        self._field(self.tr("Files"), self.files, column)
        column.addStretch(1)
        self._show_revision()
        order_tab_stops(*self.tab_order())

    def _field(self, words: str, field: QWidget, column: QVBoxLayout) -> QLabel:
        label = QLabel(words, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("role", "secondary")
        label.setContentsMargins(0, 8, 0, 0)
        label.setBuddy(field)
        column.addWidget(label)
        column.addWidget(field)
        return label

    def minimumSizeHint(self) -> QSize:
        """Let no field be cut at its side; the preview beside it gives way."""
        body = self.widget()
        bar_px = self.verticalScrollBar().sizeHint().width()
        return QSize(body.minimumSizeHint().width() + bar_px if body is not None else 0, scaled(_TEXT_PX))


def _text_field(words: str, parent: QWidget) -> QPlainTextEdit:
    field = QPlainTextEdit(parent)
    field.setAccessibleName(words)
    field.setTabChangesFocus(True)
    ReadingSide(field)
    field.setMinimumHeight(scaled(_LEAST_TEXT_PX))
    field.setMaximumHeight(scaled(_TEXT_PX))
    return field
