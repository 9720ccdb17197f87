"""The dialog that says why a faculty member cannot see a submission, and offers to correct it."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.domain.people import FacultyMember
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.announcing import announce
from edumanage_desktop.gui.diagnosis.correcting import Correcting
from edumanage_desktop.gui.diagnosis.correction_box import CorrectionBox
from edumanage_desktop.gui.diagnosis.member_choice import MemberChoice
from edumanage_desktop.gui.diagnosis.view import DiagnosisView
from edumanage_desktop.gui.guide.book import PLACE_PROPERTY, GuidePlace
from edumanage_desktop.gui.reading_column import ReadingColumn
from edumanage_desktop.gui.sign_in.card import text_label
from edumanage_desktop.gui.tab_stops import order_tab_stops
from edumanage_desktop.gui.tasks import TaskLanes
from edumanage_desktop.gui.text_size import scaled, window_room
from edumanage_desktop.gui.theme import Theme
from edumanage_desktop.services.diagnosis.corrections import Correction
from edumanage_desktop.services.diagnosis.diagnosis import Diagnosis
from edumanage_desktop.services.diagnosis.visibility_inquiry import VisibilityInquiry
from edumanage_desktop.services.diagnosis.visibility_judging import TITLES

_SIZE = QSize(720, 640)
_NUMBER_PX = 120


class VisibilityDialog(QDialog):
    """Looks as soon as it knows the submission and the faculty member, and again whenever one of them is another."""

    def __init__(
        self,
        *,
        inquiry: VisibilityInquiry,
        correcting: Correcting,
        faculty: Sequence[FacultyMember],
        read_faculty: Callable[[], Sequence[FacultyMember]],
        lanes: TaskLanes,
        theme: Theme,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._inquiry, self._correcting, self._lanes = inquiry, correcting, lanes
        self._read_faculty = read_faculty
        self._asked: tuple[int, int] | None = None
        self._is_busy = False
        self.is_correcting = False
        """Whether what is being corrected is what this dialog found."""
        self.setWindowTitle(self.tr("Why can't they see it?"))
        self.setProperty(PLACE_PROPERTY, str(GuidePlace.VISIBILITY))
        self.number = QLineEdit(self)
        self.number.setValidator(QRegularExpressionValidator("[0-9]{1,18}", self.number))
        self.number.setPlaceholderText(self.tr("Number"))
        self.number.setAccessibleName(self.tr("Number of the submission"))
        self.number.setFixedWidth(scaled(_NUMBER_PX))
        self.member = MemberChoice(self)
        self.member.offer_all(faculty)
        self.view = DiagnosisView(
            titles={name: wording.said(title) for name, title in TITLES.items()}, theme=theme, parent=self
        )
        self.message = text_label("", "secondary", self)
        self.correction = CorrectionBox(self)
        self.look = self._button(self.tr("Look"), self.ask_again)
        self.copy = self._button(self.tr("Copy the result"), self._copy)
        self.close_button = self._button(self.tr("Close"), self.reject)
        self.close_button.setToolTip(self.tr("Close (Escape)"))
        self._lay_out()
        self.number.returnPressed.connect(self.ask_again)
        self.number.editingFinished.connect(self._ask_if_new)
        self.member.receiver_chosen.connect(self._ask_if_new)
        self.correction.wanted.connect(self._correct)
        correcting.done.connect(self._done)
        correcting.hindered.connect(self._hinder)
        self._offer_faculty()
        self._say("")
        self._show_state()

    def ask(self, upload_id: int | None, faculty_id: int | None) -> None:
        """Ask about a submission and who should see it; what is not known is asked for first."""
        self.number.setText("" if upload_id is None else str(upload_id))
        self.member.choose(faculty_id)
        if upload_id is None:
            self.number.setFocus(Qt.FocusReason.OtherFocusReason)
        elif faculty_id is None:
            self.member.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.view.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ask_again()

    def ask_again(self) -> None:
        """Walk the checks for what stands in the fields."""
        upload_id, faculty_id = self._wanted()
        if upload_id is None or faculty_id is None:
            self._asked = None
            self.correction.show_correction(None)
            self.view.wait(self.tr("Say which submission it is, and who should see it."))
            self._show_state()
            return
        self._say("")
        self._look(upload_id, faculty_id)

    def is_settled(self) -> bool:
        """Return whether it is shown and nothing is under way."""
        return self.isVisible() and not self._is_busy

    def _wanted(self) -> tuple[int | None, int | None]:
        typed = self.number.text()
        return int(typed) if typed else None, self.member.faculty_id()

    def _ask_if_new(self) -> None:
        if self._wanted() != self._asked:
            self.ask_again()

    def _look(self, upload_id: int, faculty_id: int) -> None:
        self._asked = asked = (upload_id, faculty_id)
        self._is_busy = True
        self.correction.show_correction(None)
        self.view.wait(self.tr("Looking…"))
        self._show_state()
        self._lanes.run(self, partial(self._inquiry.diagnose, upload_id, faculty_id)).success(
            partial(self._take, asked)
        ).failure(partial(self._fail, asked)).unexpected(partial(self._fail, asked, None)).start()

    def _take(self, asked: tuple[int, int], found: Diagnosis) -> None:
        if asked == self._asked:
            self._is_busy = False
            self.view.show_diagnosis(found)
            self.correction.show_correction(found.correction)
            self._show_state()

    def _fail(self, asked: tuple[int, int], error: EduManageError | None) -> None:
        if asked == self._asked:
            self._is_busy = False
            broke = self.tr("It broke off. Nothing was changed; look again.")
            self.view.fail(broke if error is None else wording.said(error.sentence))
            self._show_state()

    def _correct(self, correction: Correction, reason: str) -> None:
        if self._asked is None:
            return
        if self._correcting.is_running:  # begun in a dialog that was closed meanwhile
            self._say(self.tr("The correction before is still under way. Look again in a moment."), is_failure=True)
            self._look_again()
            return
        self._is_busy = self.is_correcting = True
        self.view.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self._say(self.tr("Correcting…"))
        for field in (self.number, self.member, self.look):
            field.setEnabled(False)
        self._correcting.start(correction, reason, self._asked[0])

    def _done(self) -> None:
        if not self.is_correcting:
            return
        self.is_correcting = False
        self._say(self.tr("It was corrected. This is what the checks find now:"))
        self._look_again()

    def _hinder(self, why: str) -> None:
        """Say what hindered it, and what the checks find after that."""
        if not self.is_correcting:
            return
        self.is_correcting = False
        self._say(why, is_failure=True)
        self._look_again()

    def _look_again(self) -> None:
        self._offer_faculty()
        if self._asked is not None:
            self._look(*self._asked)

    def _offer_faculty(self) -> None:
        """Offer the faculty as they are now: somebody may have come, or be back."""
        self._lanes.run(self, self._read_faculty).success(self._take_faculty).failure(lambda _error: None).start()

    def _take_faculty(self, faculty: Sequence[FacultyMember]) -> None:
        if not self.member.has_keyboard():
            self.member.offer_all(faculty)

    def _say(self, words: str, *, is_failure: bool = False) -> None:
        self.message.setProperty("role", "error" if is_failure else "secondary")
        self.message.style().unpolish(self.message)
        self.message.style().polish(self.message)
        self.message.setText(words)
        self.message.setVisible(bool(words))
        announce(self.message, words, is_urgent=is_failure)

    def _show_state(self) -> None:
        for field in (self.number, self.member, self.look):
            field.setEnabled(True)
        words = self.tr("Look") if self._asked is None else self.tr("Look again")
        self.look.setText(words)
        self.look.setAccessibleName(words)
        self.look.setToolTip(words)
        self.copy.setEnabled(self.view.found is not None)

    def _copy(self) -> None:
        QApplication.clipboard().setText(self.view.text())
        self._say(self.tr("The result was copied."))

    def _lay_out(self) -> None:
        fields, row, column = QGridLayout(), QHBoxLayout(), QVBoxLayout(self)
        for place, (words, field) in enumerate(
            ((self.tr("Submission"), self.number), (self.tr("Who should see it"), self.member))
        ):
            label = QLabel(words, self)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setBuddy(field)
            fields.addWidget(label, 0, place)
            fields.addWidget(field, 1, place)
        fields.setColumnStretch(1, 1)
        fields.setHorizontalSpacing(12)
        row.setSpacing(8)
        row.addWidget(self.look)
        row.addStretch()
        row.addWidget(self.copy)
        row.addWidget(self.close_button)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addLayout(fields)
        reading = ReadingColumn(self.message, self.view, self.correction, stretched=self.view, parent=self)
        reading.follow_rows(self.view.list)
        column.addWidget(reading, 1)
        column.addLayout(row)
        box = self.correction
        order_tab_stops(self.number, self.member, self.view.list, box.reason, box.button)
        order_tab_stops(box.button, self.look, self.copy, self.close_button)
        self.resize(QSize(scaled(_SIZE.width()), scaled(_SIZE.height())).boundedTo(window_room(self)))

    def _button(self, words: str, slot: Callable[[], object]) -> QPushButton:
        button = QPushButton(words, self)
        button.setAccessibleName(words)
        button.setToolTip(words)
        button.setAutoDefault(False)
        button.clicked.connect(slot)
        return button
