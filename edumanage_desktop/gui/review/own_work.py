"""What students have of their own submissions: the feedback, and the ways to withdraw one and to hand in again."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from edumanage_desktop.domain.acts import ActKind
from edumanage_desktop.domain.people import Person, Role
from edumanage_desktop.domain.statuses import Status, rule_status
from edumanage_desktop.domain.submissions import Submission
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.actions.action import ActionId
from edumanage_desktop.gui.actions.registry import WindowActions
from edumanage_desktop.gui.dressing import above
from edumanage_desktop.gui.review.description_text import DescriptionText
from edumanage_desktop.gui.review.pane import ReviewPane

_REVISED = frozenset({Status.REJECTED, Status.WITHDRAWN})
"""After these a student hands in once more."""
_DECIDED = frozenset({Status.APPROVED, Status.REJECTED})


class OwnWork(QObject):
    """Puts its buttons where staff have theirs; for who hands in no work of their own there are none."""

    revision_wanted = Signal(object)
    """The `Submission` of which a new revision is to be handed in."""

    def __init__(self, *, pane: ReviewPane, person: Person, withdraw: Callable[[], object], parent: QWidget) -> None:
        """`withdraw` lets what is shown be withdrawn, as a decision is sent."""
        super().__init__(parent)
        self._pane, self._person, self._withdraw = pane, person, withdraw
        self._window = parent
        self.is_for_student = Role.STUDENT in person.roles
        self.question: QMessageBox | None = None
        self.feedback = DescriptionText(pane)
        self.feedback.setAccessibleName(self.tr("Feedback on your work"))
        layout = pane.form.foot_layout
        layout.insertWidget(layout.indexOf(pane.form.action_row), self.feedback)
        self.withdraw = QPushButton(self.tr("Withdraw"), pane)
        self.withdraw.setToolTip(self.tr("Take this submission back, as long as nobody decided on it"))
        self.revise = QPushButton(self.tr("New revision"), pane)
        self.revise.setProperty("kind", "primary")
        self.revise.setToolTip(self.tr("Hand in again; the feedback on this one stays with it"))
        for button in (self.withdraw, self.revise):
            button.setAccessibleName(button.text())
            pane.form.action_row.addWidget(button)
        self.withdraw.clicked.connect(self.ask_to_withdraw)
        self.revise.clicked.connect(self.begin_revision)
        pane.allowed.shown.connect(self.show)
        self.show()

    def offer(self, actions: WindowActions, *, owner: QWidget) -> None:
        """Offer both as actions of the window."""
        if self.is_for_student:
            for action, run, button in (
                (ActionId.WITHDRAW, self.ask_to_withdraw, self.withdraw),
                (ActionId.NEW_REVISION, self.begin_revision, self.revise),
            ):
                actions.bind(action, owner=owner, run=run, is_offered=button.isEnabled)
                actions.tell(button, action)

    def show(self) -> None:
        """Show what can be done with the submission that stands in the pane."""
        own = self._own()
        self.feedback.show_description(self._said())
        can_withdraw = own is not None and self._pane.rule_for(ActKind.WITHDRAW) is not None
        can_revise = own is not None and rule_status(own.status) in _REVISED
        self.withdraw.setEnabled(can_withdraw)
        self.withdraw.setVisible(self.is_for_student and not can_revise)
        self.revise.setEnabled(can_revise)
        self.revise.setVisible(self.is_for_student and can_revise)

    def ask_to_withdraw(self) -> None:
        """Ask once, for a student cannot take it back; the default keeps the submission."""
        own = self._own()
        if own is None or not self.withdraw.isEnabled():
            return
        question = QMessageBox(above(self._window))
        question.setIcon(QMessageBox.Icon.Question)
        question.setWindowTitle(self.tr("Withdraw"))
        title = wording.isolated(wording.title_of(own))
        question.setText(self.tr("Withdraw “{title}”?").format(title=title))
        question.setInformativeText(
            self.tr("Nobody decides on it any more, and you cannot undo this. You can hand in a new revision instead.")
        )
        going = question.addButton(self.tr("Withdraw"), QMessageBox.ButtonRole.DestructiveRole)
        stay = question.addButton(QMessageBox.StandardButton.Cancel)
        stay.setText(self.tr("Keep it"))
        question.setDefaultButton(stay)
        shown_id = own.id

        def answer() -> None:
            is_going = question.clickedButton() is going
            self.question = None
            question.deleteLater()
            still = self._own()
            if is_going and still is not None and still.id == shown_id:
                self._withdraw()

        question.finished.connect(answer)
        self.question = question
        question.open()

    def begin_revision(self) -> None:
        """Go on to the page for handing in."""
        own = self._own()
        if own is not None and self.revise.isEnabled():
            self.revision_wanted.emit(own)

    def _said(self) -> str:
        """Return the feedback of the decision that stands, '' for none."""
        own, details = self._own(), self._pane.details
        if own is None or details is None or rule_status(own.status) not in _DECIDED:
            return ""
        entry = next((entry for entry in reversed(details.history) if entry.to_status is not None), None)
        if entry is None or not entry.feedback:
            return ""
        return self.tr("Feedback of {person}, {time}: {text}").format(
            person=wording.plain(entry.actor_name or entry.actor),
            time=wording.moment(entry.at),
            text=entry.feedback,
        )

    def _own(self) -> Submission | None:
        details = self._pane.details
        mine = self._person.student_id
        if details is None or mine is None or details.submission.student_id != mine:
            return None
        return details.submission
