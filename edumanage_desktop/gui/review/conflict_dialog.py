"""A conflict: what the person wanted beside what somebody else did first, and the ways on."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QLabel, QPlainTextEdit, QPushButton, QWidget

from edumanage_desktop.domain.acts import ActKind
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.announcing import announce
from edumanage_desktop.gui.forms.ui_conflict_dialog import Ui_ConflictDialog
from edumanage_desktop.gui.reading_side import ReadingSide
from edumanage_desktop.gui.review.conflict import OpenConflict, WayOn
from edumanage_desktop.gui.review.desk import Decision
from edumanage_desktop.gui.text_size import scaled, window_room
from edumanage_desktop.services.conflicts import Event, FieldChange, TheirSide

_TEXT_PX = 96
_WIDTH_PX = 640
_REASON_SHOWN = 300
"""Characters of a reason; the whole is in its tooltip and in the history."""


class ConflictDialog(QDialog):
    """Nothing is lost whatever is chosen; closing it means later."""

    chosen = Signal(object)
    """The `WayOn`."""

    def __init__(self, *, open_conflict: OpenConflict, ways: Sequence[WayOn], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._way = WayOn.LATER
        self._form = Ui_ConflictDialog()
        self._form.setupUi(self)
        their_side = open_conflict.their_side()
        self._fill_theirs(open_conflict, their_side)
        self._fill_mine(open_conflict.decision)
        self._offer(open_conflict, their_side, ways)
        self._form.theirs.clicked.connect(lambda: self._choose(WayOn.THEIRS))
        self._form.later.clicked.connect(self.reject)
        self.finished.connect(lambda _result: self.chosen.emit(self._way))
        self._form.theirs.setFocus()
        for at, side in enumerate((self._form.their_layout, self._form.my_layout)):
            self._form.sides.setStretch(at, 1)
            side.addStretch(1)
        self._fit()
        announce(self, self.spoken())

    @property
    def form(self) -> Ui_ConflictDialog:
        """Return the form: both sides and the buttons."""
        return self._form

    def spoken(self) -> str:
        """Return both sides as they are read aloud."""
        form = self._form
        theirs = (form.their_act.text(), form.their_time.text(), form.their_changes.toPlainText())
        parts = (form.title.text(), form.student.text(), form.sentence.text(), *theirs, form.my_act.text())
        return "\n".join(part for part in parts if part)

    def _fit(self) -> None:
        """Be as wide as the letters want, and as high as the wrapped texts then are."""
        for button in (self._form.later, self._form.mine, self._form.theirs):
            button.ensurePolished()
        self._form.ways.invalidate()
        margins = self._form.dialog_layout.contentsMargins()
        buttons = self._form.ways.minimumSize().width() + margins.left() + margins.right()
        width = min(max(scaled(_WIDTH_PX), buttons), window_room(self).width())
        self.setMinimumWidth(width)
        self._align_sides(width)
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.resize(width, max(layout.totalHeightForWidth(width), layout.totalSizeHint().height()))

    def _align_sides(self, width_px: int) -> None:
        """Let what belongs together begin at the same height on both sides."""
        form = self._form
        around = form.their_layout.contentsMargins()
        margins = form.dialog_layout.contentsMargins()
        both = width_px - margins.left() - margins.right() - form.sides.spacing()
        side = both // 2 - around.left() - around.right() - 2
        for pair in ((form.their_act, form.my_act), (form.their_time, form.my_time)):
            for label in pair:
                label.ensurePolished()
            height = max(label.heightForWidth(side) for label in pair)
            for label in pair:
                label.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
                label.setMinimumHeight(height)

    def _fill_theirs(self, open_conflict: OpenConflict, side: TheirSide) -> None:
        form, theirs = self._form, open_conflict.theirs
        form.title.show_text(
            wording.title_of(theirs.submission) if theirs is not None else open_conflict.decision.title
        )
        form.student.show_text(self._student(open_conflict))
        form.student.setVisible(bool(form.student.text()))
        form.sentence.setText(self._sentence(side.event))
        form.their_act.setText(self._headline(open_conflict, side))
        form.their_time.setText(self._when(open_conflict, side))
        form.their_time.setVisible(bool(form.their_time.text()))
        changes = "\n".join(self._change(change) for change in side.changes)
        _show_text(form.their_changes, changes, _TEXT_PX)
        form.their_changes.setVisible(bool(changes))
        decided = side.event in (Event.DECIDED, Event.WITHDRAWN, Event.CHANGED) and side.entry is not None
        form.their_feedback.setVisible(decided)
        self._show_feedback(form.their_feedback, side.entry.feedback if side.entry is not None else None)
        self._show_reason(form.their_reason, side.entry.reason if side.entry is not None else None)

    def _fill_mine(self, decision: Decision) -> None:
        words = {
            ActKind.APPROVE: self.tr("You wanted to approve it"),
            ActKind.REJECT: self.tr("You wanted to reject it"),
            ActKind.REOPEN: self.tr("You wanted to reopen it"),
        }
        self._form.my_act.setText(words.get(decision.act.kind, self.tr("You wanted to change it")))
        self._show_feedback(self._form.my_feedback, decision.act.feedback)
        self._show_reason(self._form.my_reason, decision.act.reason)
        if not decision.act.feedback and not decision.act.reason:
            self._form.my_time.setText(self.tr("Not recorded."))

    def _student(self, open_conflict: OpenConflict) -> str:
        """Return whose work it is, for many hand in the same title; '' where nobody knows."""
        if open_conflict.theirs is None:
            return open_conflict.decision.student
        row = open_conflict.theirs.submission
        return f"{wording.isolated(wording.student_of(row))} · {wording.isolated(wording.number_of(row))}"

    def _sentence(self, event: Event) -> str:
        sentences = {
            Event.DECIDED: self.tr("Somebody decided on this submission before your decision arrived."),
            Event.WITHDRAWN: self.tr("This submission was withdrawn before your decision arrived."),
            Event.MOVED: self.tr("This submission went to somebody else before your decision arrived."),
            Event.DELETED: self.tr("This submission was deleted before your decision arrived."),
            Event.FILE_CHANGED: self.tr("Another file was put here before your decision arrived: look at it first."),
            Event.CORRECTED: self.tr("This submission was corrected before your decision arrived."),
            Event.CHANGED: self.tr("Somebody changed this submission before your decision arrived."),
            Event.UNSEEN: self.tr("You can no longer see this submission."),
        }
        kept = self.tr("Nothing of yours was recorded; what you wrote is kept.")
        return f"{sentences[event]}\n{kept}"

    def _headline(self, open_conflict: OpenConflict, side: TheirSide) -> str:
        if side.departure is not None:
            return wording.departure_words(side.departure)
        if side.entry is not None:
            return wording.history_words(side.entry)
        if open_conflict.theirs is not None:
            return wording.status_word(open_conflict.theirs.submission.status)
        return self.tr("It is not yours any more, or it was removed.")

    def _when(self, open_conflict: OpenConflict, side: TheirSide) -> str:
        if side.departure is not None:
            return wording.moment(side.departure.at)
        if side.entry is None or open_conflict.theirs is None:
            return ""
        status = wording.status_word(open_conflict.theirs.submission.status)
        return self.tr("Now {status} · {time}").format(status=status, time=wording.moment(side.entry.at))

    def _change(self, change: FieldChange) -> str:
        forms = {
            "student": self.tr("Student: {before} → {after}"),
            "title": self.tr("Title: {before} → {after}"),
            "description": self.tr("Description: {before} → {after}"),
            "file_path": self.tr("File: {before} → {after}"),
        }
        before, after = (wording.plain(text) or self.tr("nothing") for text in (change.before, change.after))
        return forms[change.field].format(before=wording.isolated(before), after=wording.isolated(after))

    def _offer(self, open_conflict: OpenConflict, side: TheirSide, ways: Sequence[WayOn]) -> None:
        button, theirs = self._form.mine, self._form.theirs
        if side.event in (Event.MOVED, Event.DELETED, Event.UNSEEN):
            words = self.tr("Keep my draft") if open_conflict.decision.act.feedback else self.tr("Leave it")
            _name(theirs, words, self.tr("Leave it as it is; what you wrote stays among your drafts"))
        button.setVisible(bool(ways))
        for way in ways:
            if way is WayOn.MINE:
                tip = self.tr("Record your decision on the submission as it stands now")
                _name(button, self.tr("Decide mine"), tip)
            elif way is WayOn.HAND_ON and side.departure is not None:
                owner = wording.isolated(wording.owner_of(side.departure))
                tip = self.tr("Give what you wrote to {owner}, who may take it over").format(owner=owner)
                _name(button, self.tr("Hand on my draft"), tip)
            button.clicked.connect(lambda _checked=False, way=way: self._choose(way))

    def _show_feedback(self, field: QPlainTextEdit, feedback: str | None) -> None:
        _show_text(field, feedback or "", _TEXT_PX)
        field.setPlaceholderText(self.tr("No feedback"))

    def _show_reason(self, label: QLabel, reason: str | None) -> None:
        whole = wording.plain(reason)
        shown = whole if len(whole) <= _REASON_SHOWN else f"{whole[:_REASON_SHOWN]}…"
        words = self.tr("Reason – staff only: {text}").format(text=wording.isolated(shown))
        label.setText(words if reason else "")
        label.setToolTip(wording.tip(whole) if shown != whole else "")
        label.setVisible(bool(reason))

    def _choose(self, way: WayOn) -> None:
        self._way = way
        self.accept()


def _name(button: QPushButton, words: str, tip: str) -> None:
    button.setText(words)
    button.setAccessibleName(words)
    button.setToolTip(tip)


def _show_text(field: QPlainTextEdit, text: str, height_px: int) -> None:
    field.setPlainText(text)
    field.setFixedHeight(scaled(height_px))
    field.setTabChangesFocus(True)
    ReadingSide(field)
