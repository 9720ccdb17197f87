"""The review pane: one submission as it stands in the database, its files, its history, and what is written on it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QWidget

from edumanage_desktop.domain.acts import LONGEST_WORDS, ActKind
from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.domain.people import Person
from edumanage_desktop.domain.rules import Transition
from edumanage_desktop.domain.submissions import Submission, SubmissionDetails, SubmissionFile
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.announcing import announce
from edumanage_desktop.gui.dressing import IN_PARTS
from edumanage_desktop.gui.forms.ui_review_pane import Ui_ReviewPane
from edumanage_desktop.gui.preview.pane import PreviewPane
from edumanage_desktop.gui.review.allowed_buttons import AllowedButtons
from edumanage_desktop.gui.review.drafts import FeedbackDrafts
from edumanage_desktop.gui.review.file_desk import FileDesk
from edumanage_desktop.gui.review.guard import REST_SECONDS, DecisionGuard, PressClock, Shown, Stop
from edumanage_desktop.gui.review.summary import SubmissionSummary
from edumanage_desktop.gui.review.writing_fields import WritingFields
from edumanage_desktop.gui.tasks import TaskLanes, Ticket
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.services.drafts import Draft
from edumanage_desktop.services.files import FileFetcher, FileOpener
from edumanage_desktop.services.office_pages import OfficeConverter
from edumanage_desktop.services.queue import QueueReader

_PLACEHOLDER_AFTER_MS = 150


class ReviewPane(QWidget):
    """Shows what is asked for, drops answers about anything else, and says what a decision would land on."""

    told = Signal(str)
    """One sentence for the status bar."""
    filled = Signal(int)
    """The submission that now stands in the pane."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty(IN_PARTS, True)
        self.setObjectName("review_pane")
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self._theme = theme
        self._form = Ui_ReviewPane()

    def set_up(self) -> None:
        """Make the fields and buttons; with what fills them, or with their dressing, that is too much for one turn."""
        self._form.setupUi(self)
        for part in (self._form.head, self._form.history_panel, self._form.foot):
            self._theme.dress(part)

    def fill(
        self,
        *,
        lanes: TaskLanes,
        reader: QueueReader,
        files: FileFetcher,
        opener: FileOpener,
        office: OfficeConverter,
        drafts: FeedbackDrafts,
        transitions: Sequence[Transition],
        person: Person,
        theme: Theme,
        press_clock: PressClock,
        preview: PreviewPane,
    ) -> None:
        """Fill what was set up."""
        self._lanes, self._reader = lanes, reader
        self._drafts = drafts
        self._clock = press_clock
        self._guard = DecisionGuard()
        self.allowed = AllowedButtons(form=self._form, transitions=transitions, person=person, parent=self)
        self.preview = preview
        self._form.desk_layout.addWidget(self.preview)
        self._summary = SubmissionSummary(form=self._form, theme=theme, parent=self)
        self.writing.follow(theme)
        self.file_desk = FileDesk(
            lanes=lanes, files=files, opener=opener, office=office, preview=self.preview, parent=self
        )
        self.file_desk.told.connect(self.told)
        self._wanted: Submission | None = None
        self._details: SubmissionDetails | None = None
        self.beside_history: tuple[QPushButton, ...] = ()
        self._written_for: int | None = None
        """On which submission the fields are written, also while another one is on its way."""
        self._reading: Ticket | None = None
        self._has_failed = False
        self._placeholder = QTimer(self, singleShot=True, interval=_PLACEHOLDER_AFTER_MS)
        self._placeholder.timeout.connect(self._show_loading)
        self._connect()
        self.show_submission(None)

    @property
    def feedback(self) -> QPlainTextEdit:
        """Return the field that the feedback is typed into."""
        return self.writing.feedback

    @property
    def writing(self) -> WritingFields:
        """Return the fields for the student's feedback and the staff's reason."""
        return self._form.writing

    @property
    def form(self) -> Ui_ReviewPane:
        """Return the form, whose buttons the workspace connects."""
        return self._form

    @property
    def details(self) -> SubmissionDetails | None:
        """Return what the pane is filled with."""
        return self._details

    def put_beside_history(self, button: QPushButton) -> None:
        """Let a button about the shown submission stand behind the one of its history."""
        row = self._form.action_row
        row.insertWidget(row.indexOf(self._form.history) + 1, button)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setEnabled(self._form.history.isEnabled())
        self.beside_history = (*self.beside_history, button)

    def tab_order(self) -> tuple[QWidget, ...]:
        """Return the controls in the order in which the eye meets them."""
        form = self._form
        shown = (form.files, form.open, form.save, form.description, *self.preview.tab_order())
        stops = tuple(widget for widget in shown if widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        buttons = (form.history, *self.beside_history, form.reopen, form.aside, form.reject, form.approve)
        handed = (form.handed.take, form.handed.refuse)
        return (*stops, form.history_panel.view, *handed, *self.writing.tab_order(), *buttons)

    def now(self) -> float:
        """Return the time in seconds by which presses and paintings are compared."""
        return self._clock.now()

    def shown(self) -> Shown | None:
        """Return the submission, in its version, that stands completely on the screen."""
        return self._guard.shown()

    def shown_id(self) -> int | None:
        """Return the id of the submission that stands completely on the screen."""
        shown = self._guard.shown()
        return shown.upload_id if shown is not None else None

    def show_submission(self, submission: Submission | None, *, loading: bool = False) -> None:
        """Show another submission, nothing, or that one is being fetched."""
        self._keep_feedback()
        self._cancel()
        self._guard.empty()
        self._has_failed = False
        self._wanted, self._details = submission, None
        self.say("")
        if submission is None and not loading:
            self._show_nothing(False)
        else:
            self._placeholder.start()
        if submission is not None:
            self._read(submission.id)
        self._show_buttons()

    def show_again(self, submission: Submission) -> None:
        """Read the shown submission anew: it was changed. Until that is on the screen nothing is decided."""
        if self._wanted is None or self._wanted.id != submission.id:
            return
        self._wanted = submission
        if self._details is None or self._details.submission.version != submission.version:
            self._guard.empty()
            self._show_buttons()
            self._read(submission.id)

    def outdate(self, upload_id: int, version: int) -> None:
        """Read anew what is older than this version: until that is on the screen nothing is decided on it."""
        shown = self._details.submission if self._details is not None else None
        if shown is not None and shown.id == upload_id and shown.version < version:
            self._guard.empty()
            self._show_buttons()
            self._read(upload_id)

    def try_again(self) -> None:
        """Read again what could not be read, now that the database answers."""
        if self._has_failed and self._wanted is not None and self._reading is None:
            self._read(self._wanted.id)

    def admit(self, *, selected_id: int | None, pressed_at: float, rest_seconds: float = REST_SECONDS) -> Shown | Stop:
        """Return what a press decides on: the submission that stands completely in the pane and is selected."""
        return self._guard.admit(selected_id=selected_id, pressed_at=pressed_at, rest_seconds=rest_seconds)

    def has_rested(self, *, pressed_at: float, rest_seconds: float) -> bool:
        """Return whether the last press is long enough ago for one that is not about what is shown."""
        return self._guard.has_rested(pressed_at=pressed_at, rest_seconds=rest_seconds)

    def rule_for(self, kind: ActKind) -> Transition | None:
        """Return the rule that allows an act on what is shown, None when none does."""
        return self.allowed.rule_for(kind, self._details.submission if self._details is not None else None)

    def set_progress(self, upload_id: int, progress: str) -> None:
        """Show that an act is `sending` or `waiting`; an empty text for neither."""
        self._summary.set_progress(upload_id, progress)
        if self._details is not None and self._details.submission.id == upload_id:
            self._show_buttons()

    def refresh_buttons(self) -> None:
        """Let the buttons allow again what the rules allow on what is shown."""
        self._show_buttons()

    def say(self, sentence: str, *, role: str = "secondary") -> None:
        """Show a sentence above the feedback, empty for none; `role` as in the style sheet."""
        hint = self._form.hint
        hint.setProperty("role", role)
        hint.style().unpolish(hint)
        hint.style().polish(hint)
        hint.setText(sentence)
        hint.setVisible(bool(sentence))
        announce(hint, sentence)

    def ask_for_feedback(self) -> None:
        """Say that a rejection needs feedback and put the keyboard there."""
        self.say(self.tr("Write what the student should change, then press Escape and the key again."), role="error")
        self.writing.ask_for(self.feedback)

    def ask_for_reason(self) -> None:
        """Say that staff must know why, and put the keyboard there."""
        self.say(self.tr("Write for the staff why, then press Escape and the key again."), role="error")
        self.writing.ask_for(self.writing.reason)

    def ask_for_less(self, field: QPlainTextEdit) -> None:
        """Say that a field holds more than can be sent, and put the keyboard there."""
        words = self.tr("This text has {count} characters; {most} can be sent. Nothing was decided: shorten it.")
        count, most = len(field.toPlainText()), LONGEST_WORDS
        self.say(words.format(count=wording.number(count), most=wording.number(most)), role="error")
        self.writing.ask_for(field)

    def toggle_history(self, is_open: bool) -> None:
        """Show the history in the preview's place, or the preview again."""
        self._form.history.setChecked(is_open)
        self._form.body.setCurrentWidget(self._form.history_panel if is_open else self._form.desk)

    def is_history_open(self) -> bool:
        """Return whether the history stands where the preview was."""
        return self._form.body.currentWidget() is self._form.history_panel

    def files_after_chosen(self) -> Sequence[SubmissionFile]:
        """Return the other files of the submission, that one first which is next, after the last the first."""
        return self._summary.files_after_chosen()

    def open_file(self) -> None:
        """Open the chosen file with the system's program."""
        file = self._summary.chosen_file()
        if file is not None:
            self.file_desk.open(file)

    def save_file(self) -> None:
        """Ask where to, and save a copy of the chosen file there."""
        file = self._summary.chosen_file()
        if file is not None:
            self.file_desk.save(file)

    def preview_again(self) -> None:
        """Fetch the chosen file once more, where it could not be shown."""
        if self._details is not None:
            self._preview_chosen()

    def close_quietly(self) -> None:
        """Keep the feedback and end the preview's process; for closing time."""
        self._keep_feedback()
        self._cancel()
        self.file_desk.stop()
        self.preview.shutdown()

    def _connect(self) -> None:
        self.writing.typed.connect(self._take_typed)
        self._form.files.activated.connect(lambda _index: self._preview_chosen())
        self._form.history.toggled.connect(self.toggle_history)
        self._form.open.clicked.connect(self.open_file)
        self._form.save.clicked.connect(self.save_file)
        self._form.title.installEventFilter(self)
        self.preview.open_requested.connect(self.open_file)
        self.preview.save_requested.connect(self.save_file)
        self._drafts.loaded.connect(self._show_draft)
        self._drafts.emptied.connect(self._show_draft)
        for button in (self._form.open, self._form.save, self._form.history, *self.allowed.buttons.values()):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def _read(self, upload_id: int) -> None:
        self._has_failed = False
        if self._reading is not None:
            self._reading.cancel()
        self._reading = (
            self._lanes.run(self, partial(self._reader.details, upload_id))
            .success(partial(self._take, upload_id))
            .failure(self._reading_failed)
            .start()
        )

    def _take(self, upload_id: int, details: SubmissionDetails | None) -> None:
        if self._wanted is None or self._wanted.id != upload_id:
            return
        self._reading = None
        self._placeholder.stop()
        if details is None or details.submission.id != upload_id:
            self._show_gone()
            return
        is_same = self._details is not None
        self._details = details
        self._summary.show_details(details)
        self._form.history_panel.show_history(details.history)
        for button in (self._form.history, *self.beside_history):
            button.setEnabled(True)
        self.writing.allow(True)
        if not is_same:
            self._show_draft()
            self.toggle_history(False)
        self._preview_chosen()
        self._guard.fill(Shown(upload_id, details.submission.version, details.submission.student_id))
        self._form.title.update()
        self._show_buttons()
        self.filled.emit(upload_id)

    def _show_buttons(self) -> None:
        row = self._details.submission if self._details is not None else None
        busy = row is not None and self._summary.is_on_its_way(row.id)
        self.allowed.show(row, can_be_pressed=self._guard.is_filled() and not busy)

    def _show_nothing(self, loading: bool) -> None:
        self._summary.show_nothing()
        self._form.handed.offer(None)
        self._form.history_panel.show_history(())
        for button in (self._form.history, *self.beside_history):
            button.setEnabled(False)
        self.writing.allow(False)
        self._written_for = None
        self.writing.show_draft(Draft())
        self.toggle_history(False)
        if loading:
            self.preview.show_loading("")
        else:
            self.preview.show_message(
                self.tr("Nothing selected"), self.tr("Select a submission in the queue to see it here.")
            )

    def _show_loading(self) -> None:
        if self._details is not None:
            return
        self._show_nothing(True)
        if self._wanted is not None:
            self._summary.show_loading(self._wanted)

    def _show_gone(self) -> None:
        self._details = None
        self._guard.empty()
        self._show_nothing(False)
        self._show_buttons()
        words = self.tr("It was given to somebody else or removed. Feedback that you typed is kept on this computer.")
        self.preview.show_message(self.tr("You can no longer see this submission"), words)
        self.preview.failed.emit(words)

    def _reading_failed(self, error: EduManageError) -> None:
        self._reading = None
        self._has_failed = True
        self._placeholder.stop()
        if self._details is None:
            self._show_nothing(False)
            self.preview.show_message(self.tr("This submission cannot be read"), wording.said(error.sentence))
        self.told.emit(wording.said(error.sentence))

    def _preview_chosen(self) -> None:
        self.file_desk.show(self._summary.chosen_file())

    def _take_typed(self) -> None:
        if self._written_for is not None:
            self._drafts.keep(self._written_for, self.writing.words())
        if self._form.hint.property("role") == "error" and not self.writing.is_marked():
            self.say("")

    def _keep_feedback(self) -> None:
        if self._details is not None:
            self._drafts.keep(self._details.submission.id, self.writing.words())

    def _show_draft(self) -> None:
        if self._details is not None:
            before, self._written_for = self._written_for, self._details.submission.id
            kept = self._drafts.draft(self._details.submission.id)
            if kept != self.writing.words():
                self.writing.show_draft(kept)
            if before != self._written_for:
                self.writing.forget_typing()

    def _cancel(self) -> None:
        self._placeholder.stop()
        if self._reading is not None:
            self._reading.cancel()
            self._reading = None
        self.file_desk.forget()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and watched is self._form.title:
            self._guard.paint(self._clock.now())
        return super().eventFilter(watched, event)
