"""The question before works are moved: which of them, to whom, and why."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from edumanage_desktop.domain.acts import LONGEST_WORDS
from edumanage_desktop.domain.people import FacultyMember
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.announcing import announce
from edumanage_desktop.gui.form_labels import centre_labels
from edumanage_desktop.gui.handing_in.receivers import ReceiverChoice
from edumanage_desktop.gui.number_field import NumberField
from edumanage_desktop.gui.text_size import scaled
from edumanage_desktop.services.moving.picking import Pick

MOST_AT_ONCE = 10_000
"""So many works are moved in one batch."""
_INDENT_PX = 24
_LEAST_LETTERS = 8
_ASKED_AFTER_MS = 150
"""A number that is being typed is asked about once."""
_LONGEST_REASON = min(500, LONGEST_WORDS)


class Which(Enum):
    """Which works are meant."""

    SELECTED = auto()
    SHOWN = auto()
    SOME = auto()


@dataclass(frozen=True, slots=True)
class WhichWorks:
    """What is meant: `count` and `pick` where only some of what is shown are."""

    which: Which
    count: int
    pick: Pick = Pick.OLDEST


class WhichFields(QWidget):
    """Chooses among what is selected, all that is shown, and some of that."""

    changed = Signal()

    def __init__(self, *, selected: int, shown: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._selected, self._shown = selected, min(shown, MOST_AT_ONCE)
        one, many = self.tr("The selected submission"), self.tr("The %n selected submissions", "", selected)
        self.selected = QRadioButton(one if selected == 1 else many, self)
        one, many = self.tr("The one that is shown"), self.tr("All %n that are shown", "", self._shown)
        if shown > self._shown:
            words = self.tr("The oldest {count} of the {total} that are shown")
            many = words.format(count=wording.number(self._shown), total=wording.number(shown))
        self.all_shown = QRadioButton(one if self._shown == 1 else many, self)
        self.some = QRadioButton(self.tr("Some of them:"), self)
        self._group = QButtonGroup(self)
        for button in (self.selected, self.all_shown, self.some):
            self._group.addButton(button)
        self.count = NumberField(wording.number, self)
        self.count.setRange(1, max(1, self._shown))
        self.count.setValue(max(1, self._shown // 2))
        self.count.setAccessibleName(self.tr("How many"))
        self.pick = QComboBox(self)
        self.pick.setAccessibleName(self.tr("Which ones"))
        self.pick.setMinimumContentsLength(_LEAST_LETTERS)
        self.pick.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.pick.addItem(self.tr("the oldest"), str(Pick.OLDEST))
        self.pick.addItem(self.tr("evenly over assignments"), str(Pick.ACROSS))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.some)
        row.addWidget(self.count)
        row.addStretch()
        below = QHBoxLayout()
        below.addSpacing(scaled(_INDENT_PX))
        below.addWidget(self.pick, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.selected)
        layout.addWidget(self.all_shown)
        layout.addLayout(row)
        layout.addLayout(below)
        self.selected.setVisible(selected > 0)
        self.some.setVisible(self._shown > 1)
        for field in (self.count, self.pick):
            field.setVisible(self._shown > 1)
        (self.selected if selected else self.all_shown).setChecked(True)
        self._group.buttonClicked.connect(self._follow)
        self.count.valueChanged.connect(self._take_count)
        self.pick.currentIndexChanged.connect(self._follow)
        self._follow()

    def chosen(self) -> WhichWorks:
        """Return which works are meant."""
        if self.selected.isChecked():
            return WhichWorks(Which.SELECTED, self._selected)
        if self.all_shown.isChecked():
            return WhichWorks(Which.SHOWN, self._shown)
        return WhichWorks(Which.SOME, self.count.value(), Pick(str(self.pick.currentData())))

    def stops(self) -> tuple[QWidget, ...]:
        """Return the controls in the order in which the eye meets them."""
        return self.selected, self.all_shown, self.some, self.count, self.pick

    def _take_count(self) -> None:
        self.some.setChecked(True)
        self._follow()

    def _follow(self) -> None:
        for button in self._group.buttons():  # Tab comes to the one that is chosen, from both sides
            reached = Qt.FocusPolicy.StrongFocus if button.isChecked() else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(reached)
        for field in (self.count, self.pick):
            field.setEnabled(self.some.isChecked())
        self.changed.emit()


class ReasonField(QComboBox):
    """Why works are moved: typed, or one of those that were given before."""

    def __init__(self, earlier: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setAccessibleName(self.tr("Reason, which staff can read"))
        self.addItems(list(earlier))
        self.setMinimumContentsLength(24)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        field = self.lineEdit()
        if field is not None:
            field.setMaxLength(_LONGEST_REASON)
            field.setPlaceholderText(self.tr("Staff can read it in the history"))
            field.setAccessibleName(self.accessibleName())
        self.setCurrentIndex(0 if earlier else -1)

    def reason(self) -> str:
        """Return what is typed or chosen."""
        return self.currentText().strip()


class MoveDialog(QDialog):
    """Moves at once when it is agreed to: one undo takes everything back.

    What speaks against it is told before; whoever agreed sooner is told, and asked again.
    """

    agreed = Signal()
    hindrances_wanted = Signal(int, object)
    """To whom which works (`WhichWorks`) would go; the answer comes by `show_hindrances`."""

    def __init__(
        self,
        *,
        selected: int,
        shown: int,
        faculty: Sequence[FacultyMember],
        teachers: Collection[int],
        earlier_reasons: Sequence[str],
        to: int | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Move to somebody else"))
        self.which = WhichFields(selected=selected, shown=shown, parent=self)
        self.receiver = ReceiverChoice(is_own=False, parent=self)
        self.receiver.offer(faculty, teachers)
        self.receiver.choose(to)
        self.reason = ReasonField(earlier_reasons, self)
        self.note = QLabel(self.tr("History, files and drafts go along; who had it and who gets it are told."), self)
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        self.note.setProperty("role", "secondary")
        self.complaint = QLabel(self)
        self.complaint.setTextFormat(Qt.TextFormat.PlainText)
        self.complaint.setWordWrap(True)
        self.complaint.setProperty("role", "warning")
        self.complaint.hide()
        self.warning = QLabel(self)
        self.warning.setTextFormat(Qt.TextFormat.PlainText)
        self.warning.setWordWrap(True)
        self.warning.setProperty("role", "warning")
        self.warning.setAccessibleDescription(self.tr("What speaks against it"))
        self.warning.hide()
        self._asked: tuple[int, WhichWorks] | None = None
        self._told: tuple[int, WhichWorks] | None = None
        """For whom and which what speaks against it was asked for, and is known."""
        self._waits = False
        """Whether the person agreed before that was known."""
        self._pause = QTimer(self, singleShot=True, interval=_ASKED_AFTER_MS)
        self._pause.timeout.connect(self._ask_for_hindrances)
        self.cancel = self._button(self.tr("Cancel"), self.tr("Move nothing (Escape)"))
        self.move_button = self._button("", self.tr("Move them now (Enter); one undo takes all of them back"))
        self.move_button.setProperty("kind", "primary")
        self.move_button.setDefault(True)
        self.cancel.clicked.connect(self.reject)
        self.move_button.clicked.connect(self._agree)
        self.which.changed.connect(self._show_count)
        self.which.changed.connect(self._pause.start)
        self.receiver.receiver_chosen.connect(self._ask_for_hindrances)
        self._lay_out()
        self._show_count()
        self.resize(QSize(scaled(520), self.sizeHint().height()))
        (self.reason if to is not None else self.receiver).setFocus()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(12)
        form.addRow(self.tr("Which"), self.which)
        form.addRow(self.tr("To"), self.receiver)
        form.addRow(self.tr("Reason"), self.reason)
        which = form.labelForField(self.which)
        if isinstance(which, QLabel):
            which.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self._fields = form
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.move_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(14)
        layout.addLayout(form)
        layout.addWidget(self.note)
        layout.addWidget(self.warning)
        layout.addWidget(self.complaint)
        layout.addLayout(buttons)

    def begin(self) -> None:
        """Find out what speaks against who is chosen from the beginning."""
        self._ask_for_hindrances()

    def complain(self, words: str) -> None:
        """Say what hindered an answer."""
        self.complaint.setText(words)
        self.complaint.show()
        announce(self.complaint, words)

    def show_hindrances(self, to: int, which: WhichWorks, words: str) -> None:
        """Tell what speaks against it, "" for nothing, and go on where the person has agreed already."""
        if (to, which) != self._wanted():
            return
        self._told = to, which
        self.warning.setText(words)
        self.warning.setVisible(bool(words))
        if words:
            announce(self.warning, words)
        waited, self._waits = self._waits, False
        if waited and not words:
            self._agree()

    def forget_question(self) -> None:
        """Let the question be asked once more: nobody could answer it."""
        self._asked, self._waits = None, False

    def is_settled(self) -> bool:
        """Return whether it is known what speaks against what is chosen."""
        return not self._pause.isActive() and self._told == self._wanted()

    def _wanted(self) -> tuple[int, WhichWorks] | None:
        to = self.receiver.faculty_id()
        return None if to is None else (to, self.which.chosen())

    def _ask_for_hindrances(self) -> None:
        """Ask once for what is chosen; what was said of another choice is no longer true."""
        wanted = self._wanted()
        if wanted != self._told:
            self.warning.hide()
        if wanted is not None and wanted not in (self._asked, self._told):
            self._asked = wanted
            self.hindrances_wanted.emit(*wanted)

    def _show_count(self) -> None:
        count = self.which.chosen().count
        self.move_button.setText(self.tr("Move {count}").format(count=wording.number(count)))
        self.move_button.setAccessibleName(self.move_button.text())

    def _agree(self) -> None:
        self.receiver.settle()  # Enter may come while names are offered
        if self.receiver.faculty_id() is None:
            self._complain(self.tr("Choose who is to have them."), self.receiver)
        elif not self.reason.reason():
            self._complain(self.tr("Write why: who looks at the history later wants to know."), self.reason)
        elif self._told != self._wanted():
            self._waits = True
            self._ask_for_hindrances()
        else:
            self.accept()
            self.agreed.emit()

    def _complain(self, words: str, field: QWidget) -> None:
        self.complain(words)
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _button(self, text: str, tip: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setAccessibleName(text)
        button.setToolTip(tip)
        button.setAutoDefault(False)
        return button

    def showEvent(self, event: QShowEvent) -> None:
        centre_labels(self._fields)
        super().showEvent(event)
