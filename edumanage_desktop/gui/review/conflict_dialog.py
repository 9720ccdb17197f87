"""A conflict: what the person wanted beside what somebody else did first, and the ways on."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QWidget

from edumanage_desktop.domain.acts import ActKind
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.forms.ui_conflict_dialog import Ui_ConflictDialog
from edumanage_desktop.gui.review.conflict import OpenConflict, WayOn, last_act
from edumanage_desktop.gui.review.desk import Decision


class ConflictDialog(QDialog):
    """Nothing is lost whatever is chosen; closing it means later."""

    chosen = Signal(object)
    """The `WayOn`."""

    def __init__(
        self, *, open_conflict: OpenConflict, way_for_mine: WayOn | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._way = WayOn.LATER
        self._form = Ui_ConflictDialog()
        self._form.setupUi(self)
        self._fill_theirs(open_conflict)
        self._fill_mine(open_conflict.decision)
        self._offer_mine(way_for_mine)
        self._form.theirs.clicked.connect(lambda: self._choose(WayOn.THEIRS))
        self._form.later.clicked.connect(self.reject)
        self.finished.connect(lambda _result: self.chosen.emit(self._way))
        self._form.theirs.setFocus()
        self._form.sentence.setMinimumHeight(self._form.sentence.heightForWidth(self.minimumWidth() - 48))
        self.adjustSize()

    @property
    def form(self) -> Ui_ConflictDialog:
        """Return the form: both sides and the buttons."""
        return self._form

    def _fill_theirs(self, open_conflict: OpenConflict) -> None:
        form, theirs = self._form, open_conflict.conflict.theirs
        form.title.show_text(open_conflict.decision.title)
        form.sentence.setText(wording.said(open_conflict.conflict.sentence))
        if theirs is None:
            form.their_act.setText(self.tr("You can no longer see this submission."))
            form.their_time.hide()
            form.their_feedback.hide()
            return
        form.title.show_text(wording.title_of(theirs.submission))
        entry = last_act(theirs, open_conflict.decision.act.expected_version)
        if entry is None:
            form.their_act.setText(wording.status_word(theirs.submission.status))
            form.their_time.hide()
        else:
            form.their_act.setText(wording.history_words(entry))
            status, moment = wording.status_word(theirs.submission.status), wording.moment(entry.at)
            form.their_time.setText(self.tr("Now {status} · {time}").format(status=status, time=moment))
        self._show_feedback(form.their_feedback, entry.feedback if entry is not None else None)

    def _fill_mine(self, decision: Decision) -> None:
        words = {
            ActKind.APPROVE: self.tr("You wanted to approve it"),
            ActKind.REJECT: self.tr("You wanted to reject it"),
            ActKind.REOPEN: self.tr("You wanted to reopen it"),
        }
        self._form.my_act.setText(words.get(decision.act.kind, self.tr("You wanted to change it")))
        self._show_feedback(self._form.my_feedback, decision.act.feedback)
        if not decision.act.feedback:
            self._form.my_time.setText(self.tr("Not recorded."))

    def _offer_mine(self, way: WayOn | None) -> None:
        button = self._form.mine
        button.setVisible(way is not None)
        if way is None:
            return
        if way is WayOn.MINE:
            button.setText(self.tr("Decide mine"))
            button.setAccessibleName(button.text())
            button.setToolTip(self.tr("Record your decision on the submission as it stands now"))
        button.clicked.connect(lambda: self._choose(way))

    def _show_feedback(self, field: QPlainTextEdit, feedback: str | None) -> None:
        field.setPlainText(feedback or "")
        field.setPlaceholderText(self.tr("No feedback"))
        field.setFixedHeight(112)
        field.setTabChangesFocus(True)

    def _choose(self, way: WayOn) -> None:
        self._way = way
        self.accept()
