"""Deciding in the window: from the press of a key to the recorded act, its undo, and the conflicts on the way."""

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from edumanage_desktop.domain.acts import ActKind, ActOutcome
from edumanage_desktop.domain.errors import Refused
from edumanage_desktop.domain.rules import Transition
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.queue.page import QueuePage
from edumanage_desktop.gui.review.conflicts import Conflicts
from edumanage_desktop.gui.review.desk import Decision, DecisionDesk, make_act
from edumanage_desktop.gui.review.drafts import FeedbackDrafts
from edumanage_desktop.gui.review.guard import REST_SECONDS, PressClock, Shown, Stop
from edumanage_desktop.gui.review.pane import ReviewPane
from edumanage_desktop.services.drafts import Draft

if TYPE_CHECKING:
    from edumanage_desktop.gui.review.conflict_dialog import ConflictDialog

_UNDOS = 50


@dataclass(frozen=True, slots=True)
class _Undoable:
    decision: Decision
    version: int


class Decisions(QObject):
    """Lets a press through to the desk when the guard does, and shows what comes of it."""

    told = Signal(str)
    hindered = Signal(str)
    """What went wrong and is over only when the person has read it."""
    kept = Signal(str)
    """Why a decision waits on this computer."""
    undo_offered = Signal(str)
    """What can be taken back, empty for nothing."""
    traffic_changed = Signal()

    def __init__(
        self,
        *,
        queue: QueuePage,
        pane: ReviewPane,
        desk: DecisionDesk,
        drafts: FeedbackDrafts,
        conflicts: Conflicts,
        press_clock: PressClock,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._queue, self._pane, self._desk, self._drafts = queue, pane, desk, drafts
        self._clock = press_clock
        self._undoable: list[_Undoable] = []
        self.conflicts = conflicts
        conflicts.send_wanted.connect(self._send)
        conflicts.marked.connect(self._mark)
        for told, teller in ((conflicts.told, self.told), (conflicts.hindered, self.hindered)):
            told.connect(teller)
        desk.recorded.connect(self._recorded)
        desk.refused.connect(self._refused)
        desk.kept.connect(self._kept)
        desk.failed.connect(self._failed)
        desk.left_over.connect(self._tell_left_over)
        desk.left_over_answered.connect(self._tell_left_over_answered)
        desk.unreadable.connect(self._tell_unreadable)
        desk.waiting_changed.connect(lambda _count: self.traffic_changed.emit())

    def conflict_count(self) -> int:
        """Return how many conflicts wait for the person."""
        return self.conflicts.count()

    @property
    def dialog(self) -> "ConflictDialog | None":
        """Return the open conflict dialog."""
        return self.conflicts.dialog

    def press_key(self, kind: ActKind, timestamp_ms: int) -> None:
        """Decide because a key was pressed at this time of the window system."""
        self._press(kind, self._clock.pressed_at(timestamp_ms), REST_SECONDS)

    def press_button(self, kind: ActKind) -> None:
        """Decide because a button was clicked; the second click of a double click decides nothing."""
        rest = max(REST_SECONDS, QApplication.doubleClickInterval() / 1000)
        self._press(kind, self._clock.now(), rest)

    def undo_words(self) -> str:
        """Return what can be taken back, naming its submission; '' for nothing."""
        if not self._undoable:
            return ""
        last = self._undoable[-1].decision
        return wording.undo_words(last.act.kind, last.title)

    def undo(self) -> None:
        """Take the last recorded decision back."""
        if not self._undoable:
            waits = self._desk.open_count()
            self.told.emit(
                self.tr("Your decision has not reached the database yet. It can be taken back as soon as it has.")
                if waits
                else self.tr("There is nothing to take back.")
            )
            return
        last = self._undoable.pop()
        self._offer_undo()
        upload_id = last.decision.act.upload_id
        if upload_id is None or self._desk.is_open(upload_id):
            self.told.emit(self.tr("This submission has a decision on its way. Try again when it has arrived."))
            self._undoable.append(last)
            self._offer_undo()
            return
        self._drafts.restore(upload_id, Draft.of(last.decision.act))
        shown = Shown(upload_id, last.version, last.decision.act.student_id)
        self._send(Decision(make_act(ActKind.REOPEN, shown, Draft()), last.decision.title))
        self._queue.go_to(upload_id)

    def show_conflict(self) -> None:
        """Show the conflict that waits longest."""
        self.conflicts.show_next()

    def _press(self, kind: ActKind, pressed_at: float, rest_seconds: float) -> None:
        verdict = self._pane.admit(selected_id=self._queue.current_id, pressed_at=pressed_at, rest_seconds=rest_seconds)
        if isinstance(verdict, Stop):
            self._explain(verdict)
            return
        if self._desk.is_open(verdict.upload_id):
            self.told.emit(self.tr("Your decision on this submission is on its way."))
            return
        rule, details = self._pane.rule_for(kind), self._pane.details
        if rule is None or details is None:
            self._explain_no_rule(kind)
            return
        if not self._is_written_enough(rule):
            return
        written = self._pane.writing.words()
        self._drafts.keep(verdict.upload_id, written)
        words = Draft(reason=written.reason) if kind is ActKind.REOPEN else written
        self._send(Decision(make_act(kind, verdict, words), wording.title_of(details.submission)))
        if kind is not ActKind.REOPEN:
            self._queue.go_on_after_decision()

    def _is_written_enough(self, rule: Transition) -> bool:
        """Return whether what the rule demands is written, and no more than can be sent; ask for it otherwise."""
        words, too_long = self._pane.writing.words(), self._pane.writing.too_long()
        if too_long is not None:
            self._pane.ask_for_less(too_long)
        elif rule.feedback_required and not words.feedback.strip():
            self._pane.ask_for_feedback()
        elif rule.reason_required and not words.reason.strip():
            self._pane.ask_for_reason()
        else:
            return True
        return False

    def _send(self, decision: Decision) -> None:
        self._show_progress(decision, "sending")
        self._desk.send(decision)
        self.traffic_changed.emit()

    def _explain(self, stop: Stop) -> None:
        sentences = {
            Stop.NOTHING_SHOWN: self.tr("Nothing is selected, so nothing was decided."),
            Stop.STILL_LOADING: self.tr("This submission is still loading, so nothing was decided."),
            Stop.TOO_SOON: self.tr("That was quick: nothing was decided. Look at this submission and press again."),
        }
        self.told.emit(sentences[stop])

    def _explain_no_rule(self, kind: ActKind) -> None:
        sentences = {
            ActKind.APPROVE: self.tr("This submission cannot be approved by you as it stands. Nothing was decided."),
            ActKind.REJECT: self.tr("This submission cannot be rejected by you as it stands. Nothing was decided."),
            ActKind.REOPEN: self.tr("This submission cannot be reopened by you as it stands. Nothing was decided."),
        }
        self.told.emit(sentences.get(kind, ""))

    def _recorded(self, decision: Decision, outcome: ActOutcome) -> None:
        self._show_progress(decision, "")
        self._pane.outdate(outcome.upload_id, outcome.version)
        title = decision.title or self._title_in_memory(outcome.upload_id)
        self._drafts.forget(outcome.upload_id, Draft.of(decision.act))
        if outcome.kind in (ActKind.APPROVE, ActKind.REJECT):
            self._undoable.append(_Undoable(Decision(decision.act, title), outcome.version))
            del self._undoable[:-_UNDOS]
        else:
            self._undoable = [each for each in self._undoable if each.decision.act.upload_id != outcome.upload_id]
        self.told.emit(wording.decision_words(outcome.kind, title))
        self._offer_undo()
        if decision.following is not None:
            self._show_progress(decision, "sending")
        self.traffic_changed.emit()

    def _title_in_memory(self, upload_id: int) -> str:
        row = self._queue.model.row_of(upload_id)
        found = self._queue.model.submission_in_memory(row) if row is not None else None
        return wording.title_of(found) if found is not None else self.tr("Submission {id}").format(id=upload_id)

    def _refused(self, decision: Decision, refusal: Refused) -> None:
        self._show_progress(decision, "")
        mine = _last_of(decision)
        if mine.act.upload_id is not None:
            self._drafts.restore(mine.act.upload_id, Draft.of(mine.act))
            self._drafts.save_now()  # before the desk lets the journal forget it
        self.conflicts.take(mine, refusal)
        words = self.tr("{cause} So it was not reopened, and your own decision was not sent; what you wrote is kept.")
        cause = _first_sentence(wording.said(refusal.sentence))
        self.hindered.emit(wording.said(refusal.sentence) if decision.following is None else words.format(cause=cause))
        self._queue.refresh()
        self.traffic_changed.emit()

    def _kept(self, decision: Decision, sentence: str) -> None:
        self._show_progress(decision, "waiting")
        words = self.tr("{cause} Your decision is kept on this computer and is sent by itself.")
        self.kept.emit(words.format(cause=_first_sentence(sentence)))
        self.traffic_changed.emit()

    def _failed(self, decision: Decision, sentence: str) -> None:
        self._show_progress(decision, "")
        if decision.act.upload_id is not None:
            self._drafts.restore(decision.act.upload_id, Draft.of(_last_of(decision).act))
        self.hindered.emit(sentence)
        self.traffic_changed.emit()
        self._queue.refresh()
        if decision.act.upload_id is not None:
            self._queue.go_to(decision.act.upload_id)

    def _tell_left_over(self, count: int) -> None:
        for decision in self._desk.open_decisions():
            self._show_progress(decision, "waiting")
        one = self.tr("1 decision of your last session had not reached the database. It is being sent now.")
        many = self.tr(
            "%n decisions of your last session had not reached the database. They are being sent now.", "", count
        )
        self.told.emit(one if count == 1 else many)

    def _tell_left_over_answered(self, recorded: int, refused: int) -> None:
        one = self.tr("1 decision of your last session has been recorded now.")
        many = self.tr("%n decisions of your last session have been recorded now.", "", recorded)
        some = self.tr("Of the decisions of your last session {recorded} are recorded now, {refused} were refused.")
        if refused:
            words = some.format(recorded=wording.number(recorded), refused=wording.number(refused))
        else:
            words = one if recorded == 1 else many
        self.told.emit(words)

    def _tell_unreadable(self, count: int) -> None:
        one = self.tr("A decision that was kept on this computer is damaged and was not sent. Check your last ones.")
        many = self.tr(
            "%n decisions that were kept on this computer are damaged and were not sent. Check your last ones.",
            "",
            count,
        )
        self.hindered.emit(one if count == 1 else many)

    def _mark(self, upload_id: int, is_open: bool) -> None:
        if not self._desk.is_open(upload_id):
            self._queue.model.set_progress(upload_id, "conflict" if is_open else "")
            self._pane.set_progress(upload_id, "")

    def _show_progress(self, decision: Decision, progress: str) -> None:
        if decision.act.upload_id is not None:
            self._queue.model.set_progress(decision.act.upload_id, progress)
            self._pane.set_progress(decision.act.upload_id, progress)

    def _offer_undo(self) -> None:
        self.undo_offered.emit(self.undo_words())


def _last_of(decision: Decision) -> Decision:
    """Return what the person wanted in the end: a reopening that something follows was but the way there."""
    return replace(decision, act=decision.following or decision.act, following=None)


def _first_sentence(sentences: str) -> str:
    """Return what happened, without the advice that follows it."""
    return re.split(r"(?<=[.!?])\s", sentences, maxsplit=1)[0]
