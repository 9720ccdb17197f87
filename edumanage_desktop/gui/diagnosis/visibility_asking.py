"""The questions before somebody cannot see a submission: which one, found by its number or its student, and who."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QLineEdit,
    QListView,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.domain.people import FacultyMember
from edumanage_desktop.domain.submissions import Submission
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.announcing import announce
from edumanage_desktop.gui.diagnosis.member_choice import MemberChoice
from edumanage_desktop.gui.icons import icon
from edumanage_desktop.gui.sign_in.card import text_label
from edumanage_desktop.gui.tab_stops import order_tab_stops
from edumanage_desktop.gui.tasks import TaskLanes, Ticket
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.gui.verifying.check_delegate import DETAIL_ROLE, TITLE_ROLE, CheckDelegate
from edumanage_desktop.services.finding import FoundSubmissions

_FOUND_AFTER_MS = 250
_NUMBER_ROLE = int(Qt.ItemDataRole.UserRole) + 3
_ICON_PX = 16
_LONGEST, _LONGEST_NUMBER = 200, 18


class VisibilityAsking(QWidget):
    """What is not answered here is asked in the dialog of the inquiry."""

    wanted = Signal(object, object)
    """The number of the submission and the faculty id, each None for none."""

    def __init__(
        self,
        *,
        find: Callable[[str], FoundSubmissions],
        faculty: Sequence[FacultyMember],
        lanes: TaskLanes,
        theme: Theme,
        parent: QWidget,
    ) -> None:
        """`find` asks the database for what has these words, and runs in its lane."""
        super().__init__(parent)
        self._find, self._lanes, self._theme = find, lanes, theme
        self._finding: Ticket | None = None
        self.what = QLineEdit(self)
        self.what.setMaxLength(_LONGEST)
        self.what.setPlaceholderText(self.tr("Number, title, or the student's name or number"))
        self.what.setAccessibleName(self.tr("Submission or student"))
        self.what.setClearButtonEnabled(False)
        self.found = QListWidget(self)
        self.found.setAccessibleName(self.tr("Submissions that were found"))
        self.found.setItemDelegate(CheckDelegate(theme=theme, view=self.found))
        self.found.setResizeMode(QListView.ResizeMode.Adjust)
        self.found.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.hint = text_label("", "secondary", self)
        self.member = MemberChoice(self)
        self.member.offer_all(faculty)
        self.go = QPushButton(self.tr("Look…"), self)
        self.go.setAccessibleName(self.tr("Look why they cannot see it"))
        self.go.setToolTip(self.tr("Opens the inquiry, which offers the correction too"))
        self.go.setProperty("kind", "primary")
        self._pause = QTimer(self, singleShot=True, interval=_FOUND_AFTER_MS)
        self._lay_out()
        self._pause.timeout.connect(self._look_for)
        self.what.textChanged.connect(lambda _text: self._pause.start())
        self.what.returnPressed.connect(self._go_on)
        self.found.itemActivated.connect(lambda _item: self._go_on())
        self.go.clicked.connect(self._ask)
        self._show_hint(self.tr("Say which submission it is, and who should see it."))

    def is_settled(self) -> bool:
        """Return whether nothing is being looked for."""
        return self._finding is None and not self._pause.isActive()

    def upload_id(self) -> int | None:
        """Return the number of the submission that is meant, None where nobody said it."""
        typed = self.what.text().strip().removeprefix("#")
        if self.found.currentRow() >= 0:
            return int(self.found.currentItem().data(_NUMBER_ROLE))
        is_number = typed.isascii() and typed.isdigit() and len(typed) <= _LONGEST_NUMBER
        return int(typed) if is_number else None

    def _look_for(self) -> None:
        if self._finding is not None:
            self._finding.cancel()
            self._finding = None
        text = self.what.text().strip()
        if not text:
            self._show_found((), "")
            return
        finding = self._lanes.run(self, partial(self._find, text)).success(self._take).failure(self._fail)
        self._finding = finding.unexpected(partial(self._take, FoundSubmissions((), ()))).start()

    def _take(self, found: FoundSubmissions) -> None:
        self._finding = None
        nothing = "" if found.submissions else self.tr("No submission has these words.")
        self._show_found(found.submissions, nothing)

    def _fail(self, error: EduManageError) -> None:
        self._finding = None
        self._show_found((), wording.said(error.sentence))

    def _show_found(self, works: Sequence[Submission], words: str) -> None:
        self.found.clear()
        for work in works:
            self.found.addItem(self._item(work))
        self.found.setCurrentRow(0 if works else -1)
        self.found.setVisible(bool(works))
        self._show_hint(words if not works else self.tr("Choose the submission with the arrow keys."))

    def _item(self, work: Submission) -> QListWidgetItem:
        title = self.tr("{number} · {title}").format(
            number=wording.isolated(str(work.id)), title=wording.isolated(wording.title_of(work))
        )
        detail = self.tr("{student} · {status} · with {faculty}").format(
            student=wording.isolated(wording.student_of(work)),
            status=wording.status_word(work.status),
            faculty=wording.isolated(wording.faculty_of(work)),
        )
        item = QListWidgetItem(icon("file", QColor(self._theme.tokens.muted), _ICON_PX), "")
        item.setData(TITLE_ROLE, title)
        item.setData(DETAIL_ROLE, detail)
        item.setData(_NUMBER_ROLE, work.id)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{title}. {detail}")
        return item

    def _go_on(self) -> None:
        """Ask, or go where something is still to be said."""
        if self._pause.isActive():
            self._pause.stop()
            self._look_for()
        if self.member.faculty_id() is None:
            self.member.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._ask()

    def _ask(self) -> None:
        self.member.settle()
        self.wanted.emit(self.upload_id(), self.member.faculty_id())

    def _show_hint(self, words: str) -> None:
        self.hint.setText(words)
        self.hint.setVisible(bool(words))
        announce(self.hint, words)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for words, field in (
            (self.tr("Submission or student"), self.what),
            (self.tr("Who should see it"), self.member),
        ):
            label = QLabel(words, self)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setBuddy(field)
            column.addWidget(label)
            column.addWidget(field)
            if field is self.what:
                column.addWidget(self.found, 1)
                column.addWidget(self.hint)
        column.addWidget(self.go, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch()
        self.found.hide()
        order_tab_stops(self.what, self.found, self.member, self.go)
