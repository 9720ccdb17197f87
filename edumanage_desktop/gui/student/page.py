"""The page of one student: who it is, all their work that this role may see, and what was said about it."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.actions.action import ActionId
from edumanage_desktop.gui.actions.registry import WindowActions
from edumanage_desktop.gui.announcing import announce
from edumanage_desktop.gui.elided_label import ElidedLabel
from edumanage_desktop.gui.notice import NoticePage
from edumanage_desktop.gui.student.table import WorkTable
from edumanage_desktop.gui.tasks import TaskLanes, Ticket
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.services.finding import Finder, FoundStudent, StudentWork, Work


class StudentPage(QWidget):
    """Reads a student's work when it is asked for, and again when something changed while it is in front."""

    submission_wanted = Signal(int)
    left = Signal()
    """The person wants to go back to where they came from."""

    def __init__(
        self,
        *,
        finder: Finder,
        lanes: TaskLanes,
        theme: Theme,
        actions: WindowActions,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        theme.dress(self)
        self.setObjectName("student_page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._finder, self._lanes, self._theme, self._actions = finder, lanes, theme, actions
        self._student: FoundStudent | None = None
        self._earlier: list[FoundStudent] = []
        self._reading: Ticket | None = None
        self.name = ElidedLabel(self)
        self.name.setProperty("role", "title")
        self.facts = ElidedLabel(self)
        self.facts.setProperty("role", "secondary")
        self.facts.setAccessibleDescription(self.tr("Number and how much work there is"))
        self.back = self._button(self.tr("Back"), self.tr("Back to where you came from"))
        self.copy = self._button(self.tr("Copy"), self.tr("Copy the rows as text"))
        self.open = self._button(self.tr("Open in the queue"), self.tr("Go to this submission in the queue (Enter)"))
        self.table = WorkTable(theme=theme, parent=self)
        self.said = self._said_label(self.tr("Feedback to the student"))
        self.reason = self._said_label(self.tr("Reason, for staff only"))
        self.notice = NoticePage(self)
        self.states = QStackedWidget(self)
        self._lay_out()
        self.table.open_wanted.connect(self.submission_wanted)
        self.table.chosen.connect(self._show_said)
        self.notice.action_chosen.connect(self.read)
        self.back.clicked.connect(self.go_back)
        self.copy.clicked.connect(self.table.copy)
        self.open.clicked.connect(self._open_current)
        lanes.submissions_changed.connect(self._read_again)
        actions.bind(ActionId.RELOAD, owner=self, run=self.read)
        actions.bind(ActionId.GO_BACK, owner=self, run=self.go_back)
        actions.tell(self.back, ActionId.GO_BACK)

    def student(self) -> FoundStudent | None:
        """Return who is shown."""
        return self._student

    def is_settled(self) -> bool:
        """Return whether nothing is being read."""
        return self._reading is None

    def show_student(self, student: FoundStudent) -> None:
        """Show the work of somebody; the one shown before is what *Back* leads to, while the page is in front."""
        if self._student is not None and self.isVisible() and self._student != student:
            self._earlier.append(self._student)
        elif not self.isVisible():
            self._earlier.clear()
        self._show(student)

    def take_keyboard(self) -> None:
        """Put the keyboard where it is of use now."""
        (self.table if self.states.currentWidget() is self.table else self.back).setFocus(
            Qt.FocusReason.ShortcutFocusReason
        )

    def go_back(self) -> None:
        """Show the student who was shown before, or leave."""
        if self._earlier:
            self._show(self._earlier.pop())
        else:
            self.left.emit()

    def read(self) -> None:
        """Read the work anew."""
        student = self._student
        if student is None:
            return
        if self._reading is not None:
            self._reading.cancel()
        operation = self._lanes.run(self, partial(self._finder.work_of, student))
        self._reading = operation.success(self._take).failure(self._fail).unexpected(self._break_off).start()

    def _show(self, student: FoundStudent) -> None:
        self._student = student
        self._show_head(student, "")
        self.table.show_works(())
        self._say(
            "waiting",
            self.tr("Looking for the work of this student…"),
            self.tr("This takes a moment. Nothing is wrong."),
        )
        self.read()

    def _read_again(self) -> None:
        if self.isVisible():
            self.read()

    def _take(self, found: StudentWork) -> None:
        self._reading = None
        self._student = found.student
        count = len(found.works)
        words = self.tr("%n submissions", "", count)
        if found.is_cut:
            words = self.tr("the newest %n submissions", "", count)
        self._show_head(found.student, words)
        self.table.show_works(found.works)
        if found.works:
            had_none = self.states.currentWidget() is not self.table
            self.states.setCurrentWidget(self.table)
            if had_none:
                self.table.setFocus(Qt.FocusReason.OtherFocusReason)
                announce(self.facts, self.facts.text())
        else:
            self._say(
                "empty",
                self.tr("No work of this student"),
                self.tr("There is none that your role may see. It may have been given to somebody else."),
            )
        self._show_buttons()

    def _fail(self, error: EduManageError) -> None:
        self._reading = None
        if self.table.rowCount() == 0:
            self._say(
                "unreachable",
                self.tr("The work of this student cannot be read"),
                wording.said(error.sentence),
                self.tr("Try again"),
            )
        else:
            self._lanes.failed.emit(wording.said(error.sentence))
        self._show_buttons()

    def _break_off(self) -> None:
        self._reading = None
        self._say(
            "unreachable",
            self.tr("The work of this student cannot be read"),
            self.tr("An unexpected error came between; its details are in the log. Nothing was changed."),
            self.tr("Try again"),
        )

    def _say(self, icon_name: str, title: str, sentence: str, action: str = "") -> None:
        self.notice.show_notice(theme=self._theme, icon_name=icon_name, title=title, sentence=sentence, action=action)
        self.states.setCurrentWidget(self.notice)
        self._show_buttons()

    def _show_head(self, student: FoundStudent, count: str) -> None:
        name = wording.plain(student.full_name) or self.tr("Student {id}").format(id=student.id)
        number = wording.plain(student.number) or self.tr("not imported")
        self.name.show_text(name)
        facts = self.tr("{number} · {count}") if count else "{number}"
        self.facts.show_text(facts.format(number=wording.isolated(number), count=count))

    def _show_buttons(self) -> None:
        has_rows = self.states.currentWidget() is self.table
        for widget in (self.copy, self.open):
            widget.setEnabled(has_rows)
        if not has_rows:
            self._show_said(None)

    def _show_said(self, work: Work | None) -> None:
        said = wording.plain(work.feedback) if work is not None else ""
        noted = wording.plain(work.reason) if work is not None else ""
        if work is not None and said:
            words = self.tr("Feedback of {person}, {time}: {text}")
            said = words.format(
                person=wording.isolated(wording.plain(work.said_by)),
                time=wording.moment(work.said_at),
                text=wording.isolated(said),
            )
        if noted:
            noted = self.tr("Reason, for staff only: {text}").format(text=wording.isolated(noted))
        for label, text in ((self.said, said), (self.reason, noted)):
            label.setText(text)
            label.setVisible(bool(text))

    def _open_current(self) -> None:
        work = self.table.current()
        if work is not None:
            self.submission_wanted.emit(work.submission.id)

    def _lay_out(self) -> None:
        for state in (self.table, self.notice):
            self.states.addWidget(state)
        head = QHBoxLayout()
        head.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.name)
        words.addWidget(self.facts)
        head.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        head.addSpacing(8)
        head.addLayout(words, 1)
        for button in (self.copy, self.open):
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(12)
        layout.addLayout(head)
        layout.addWidget(self.states, 1)
        for label in (self.said, self.reason):
            layout.addWidget(label)
        for before, after in ((self.back, self.copy), (self.copy, self.open), (self.open, self.table)):
            self.setTabOrder(before, after)

    def _said_label(self, description: str) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setFrameShape(QFrame.Shape.NoFrame)
        label.setAccessibleDescription(description)
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        label.hide()
        return label

    def _button(self, words: str, tip: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setAccessibleName(words)
        button.setToolTip(tip)
        return button

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.go_back()
        else:
            super().keyPressEvent(event)
