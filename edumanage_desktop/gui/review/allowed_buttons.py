"""The decision buttons as the rules allow them: who has no such act has no button, who may not now a grey one."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPushButton

from edumanage_desktop.domain.acts import DECISIONS, ActKind
from edumanage_desktop.domain.people import Person
from edumanage_desktop.domain.rules import Transition, allowed_acts
from edumanage_desktop.domain.submissions import Submission
from edumanage_desktop.gui.forms.ui_review_pane import Ui_ReviewPane


class AllowedButtons(QObject):
    """Shows and enables; what the buttons say is not its own."""

    shown = Signal()

    def __init__(
        self, *, form: Ui_ReviewPane, transitions: Sequence[Transition], person: Person, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._form, self._transitions, self._person = form, tuple(transitions), person
        self._own = frozenset(rule.kind for rule in self._transitions if rule.role in person.roles)
        self.buttons: Mapping[ActKind, QPushButton] = {
            ActKind.APPROVE: form.approve,
            ActKind.REJECT: form.reject,
            ActKind.REOPEN: form.reopen,
            ActKind.SET_ASIDE: form.aside,
        }
        for kind, button in self.buttons.items():
            button.setVisible(kind in self._own)
        decides = bool(self._own & DECISIONS)
        form.writing.offer(feedback=decides, reason=decides or ActKind.REOPEN in self._own)

    def rule_for(self, kind: ActKind, submission: Submission | None) -> Transition | None:
        """Return the rule that allows an act on a submission, None when none does."""
        if submission is None:
            return None
        return allowed_acts(self._transitions, self._person, submission).get(kind)

    def show(self, submission: Submission | None, *, can_be_pressed: bool) -> None:
        """Enable what the rules allow on a submission.

        What is decided is reopened, what is not is set aside: one of the two stands there, for there is room for one.
        """
        allowed = allowed_acts(self._transitions, self._person, submission) if submission is not None else {}
        for kind, button in self.buttons.items():
            button.setEnabled(can_be_pressed and kind in allowed)
        if {ActKind.REOPEN, ActKind.SET_ASIDE} <= self._own:
            self._form.reopen.setVisible(ActKind.REOPEN in allowed)
            self._form.aside.setVisible(ActKind.REOPEN not in allowed)
        self.shown.emit()
