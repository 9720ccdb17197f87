"""Deciding in the window: from the press of a key to the recorded act, its undo, and the conflicts on the way."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from edumanage_desktop.domain.acts import DECISIONS, ActKind, ActOutcome
from edumanage_desktop.domain.errors import Refused
from edumanage_desktop.domain.rules import Transition
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.queue.page import QueuePage
from edumanage_desktop.gui.review.batch_words import Purpose
from edumanage_desktop.gui.review.batches import Batches
from edumanage_desktop.gui.review.conflicts import Conflicts
from edumanage_desktop.gui.review.desk import Decision, DecisionDesk, make_act
from edumanage_desktop.gui.review.drafts import FeedbackDrafts
from edumanage_desktop.gui.review.guard import REST_SECONDS, PressClock, Shown, Stop
from edumanage_desktop.gui.review.pane import ReviewPane
from edumanage_desktop.gui.review.placeholders import placeholder_values
from edumanage_desktop.gui.review.prepared import PreparedDecisions
from edumanage_desktop.gui.review.undo import RecordedDecision, Undoable, UndoStack, of_student
from edumanage_desktop.services.batches import Fate, RowReport
from edumanage_desktop.services.drafts import Draft

if TYPE_CHECKING:
    from edumanage_desktop.gui.review.conflict_dialog import ConflictDialog


class Decisions(QObject):
    """Lets a press through to the desk when the guard does, and shows what comes of it."""

    told = Signal(str)
    hindered = Signal(str)
    """What went wrong and is over only when the person has read it."""
    kept = Signal(str)
    """Why a decision waits on this computer."""
    traffic_changed = Signal()

    def __init__(
        self,
        *,
        queue: QueuePage,
        pane: ReviewPane,
        desk: DecisionDesk,
        drafts: FeedbackDrafts,
        conflicts: Conflicts,
        prepared: PreparedDecisions,
        batches: Batches,
        undo: UndoStack,
        press_clock: PressClock,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._queue, self._pane, self._desk, self._drafts = queue, pane, desk, drafts
        self._prepared, self._batches, self._undo = prepared, batches, undo
        self._clock = press_clock
        self._selected_at = 0.0
        self._taking_back: dict[str, Undoable] = {}
        """What is taken back, by the UUID of the act that does it."""
        self._pressed: dict[str, int] = {}
        """The how-manieth each decision of this window was, by the UUID of its act."""
        self._left_at: int | None = None
        """What was current when something was taken back."""
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
        batches.finished.connect(self._take_batch)
        queue.selection.changed.connect(self._note_selection)

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

    def write_feedback(self) -> None:
        """Put the keyboard into the field; for several submissions, ask for the feedback with which to approve them."""
        if self._queue.selection.is_several():
            pressed_at = self._clock.now()
            self._press_several(ActKind.APPROVE, pressed_at, REST_SECONDS, with_feedback=True)
        else:
            self._pane.feedback.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def undo_words(self) -> str:
        """Return what can be taken back, naming its submission; '' for nothing."""
        return self._undo.words()

    def undo(self) -> None:
        """Take back what was decided or prepared last, a batch as a whole."""
        if self._batches.is_running():
            self.told.emit(self.tr("Decisions are still on their way. Try again when they have arrived."))
            return
        if self._waits_for_answer():
            self.told.emit(
                self.tr("Your decision has not reached the database yet. It can be taken back as soon as it has.")
            )
            return
        last = self._undo.pop()
        if last is None:
            self.told.emit(self.tr("There is nothing to take back."))
        elif last.prepared:
            self._give_up(last)
        elif len(last.recorded) > 1:
            self._batches.undo(last)
        else:
            self._take_back(last, last.recorded[0])

    def _waits_for_answer(self) -> bool:
        """Return whether a decision has no answer yet that is newer than what could be taken back."""
        last = self._undo.everything()[-1:]
        acts = [act for each in last for act in (*(done.act for done in each.recorded), *each.prepared)]
        newest = max((self._pressed.get(act.act_uuid, 0) for act in acts), default=0)
        undone = self._taking_back
        waiting = [each.act.act_uuid for each in self._desk.open_decisions() if each.act.act_uuid not in undone]
        return any(not acts or self._pressed.get(act_uuid, 0) > newest for act_uuid in waiting)

    def _give_up(self, undoable: Undoable) -> None:
        self._drafts.restore_all(undoable.prepared)
        self._prepared.drop(undoable.prepared)
        count, first = len(undoable.prepared), undoable.prepared[0].upload_id
        one = self.tr("1 decision is not prepared any more; what you wrote is kept as a draft.")
        many = self.tr("%n decisions are not prepared any more; what you wrote is kept as drafts.", "", count)
        self.told.emit(one if count == 1 else many)
        if first is not None:
            self._queue.go_to(first, unfilters=False)

    def _take_back(self, undoable: Undoable, last: RecordedDecision) -> None:
        upload_id = last.act.upload_id
        if upload_id is None or self._desk.is_open(upload_id):
            self.told.emit(self.tr("This submission has a decision on its way. Try again when it has arrived."))
            self._undo.push(undoable)
            return
        self._drafts.restore(upload_id, Draft.of(last.act))
        shown = Shown(upload_id, last.version, last.act.student_id)
        kind = ActKind.SET_ASIDE if last.act.kind is ActKind.SET_ASIDE else ActKind.REOPEN
        act = make_act(kind, shown, Draft())
        self._taking_back[act.act_uuid] = undoable
        self._left_at = self._queue.current_id
        self._send(Decision(act, last.title, student=last.student))
        self._queue.go_to(upload_id, unfilters=False)

    def show_conflict(self) -> None:
        """Show the conflict that waits longest."""
        self.conflicts.show_next()

    def _press(self, kind: ActKind, pressed_at: float, rest_seconds: float) -> None:
        if self._queue.selection.is_several():
            self._press_several(kind, pressed_at, rest_seconds)
            return
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
        if kind in DECISIONS:
            self._pane.writing.fill_in(placeholder_values(details.submission))
        if not self._is_written_enough(rule):
            return
        written = self._pane.writing.words()
        self._drafts.keep(verdict.upload_id, written)
        words = written if kind in DECISIONS else Draft(reason=written.reason)
        row = details.submission
        decision = Decision(make_act(kind, verdict, words), wording.title_of(row), student=wording.student_of(row))
        if kind in DECISIONS and self._prepared.is_on:
            self._prepare((decision,))
        else:
            self._send(decision)
        takes_up = kind is ActKind.SET_ASIDE and details.submission.set_aside
        if kind is not ActKind.REOPEN and not takes_up:
            self._queue.go_on_after_decision()

    def _press_several(
        self, kind: ActKind, pressed_at: float, rest_seconds: float, *, with_feedback: bool = False
    ) -> None:
        """Decide on what is selected, in the state in which it was selected, once the person could see how many."""
        selection = self._queue.selection
        has_rested = self._pane.has_rested(pressed_at=pressed_at, rest_seconds=rest_seconds)
        if selection.is_reading() or self._queue.current_id is None:
            self.told.emit(self.tr("The selected submissions are still loading, so nothing was decided."))
        elif not has_rested or pressed_at - self._selected_at < REST_SECONDS:
            self.told.emit(self.tr("That was quick: nothing was decided. Look at what is selected and press again."))
        elif self._batches.is_running():
            self.told.emit(self.tr("Decisions are still on their way. Try again when they have arrived."))
        elif kind not in DECISIONS:
            self.told.emit(
                self.tr("Several submissions can only be approved or rejected together. Select one for anything else.")
            )
        elif self._prepared.is_on:
            self._batches.ask_to_prepare(
                kind, selection.submissions, self._prepare_several, with_feedback=with_feedback
            )
        else:
            self._batches.ask(kind, selection.submissions, self._begin_batch, with_feedback=with_feedback)

    def _note_pressed(self, decisions: Sequence[Decision]) -> None:
        number = len(self._pressed) + 1
        self._pressed |= dict.fromkeys((decision.act.act_uuid for decision in decisions), number)

    def _note_selection(self) -> None:
        self._selected_at = self._clock.now()

    def _prepare_several(self, decisions: Sequence[Decision]) -> None:
        self._prepare(decisions)
        self._leave_selection(decisions)

    def _begin_batch(self, decisions: Sequence[Decision]) -> None:
        if not self._batches.begin(Purpose.DECIDE, decisions):
            return
        self._note_pressed(decisions)
        for decision in decisions:
            self._show_progress(decision, "sending")
        self._leave_selection(decisions)
        self.traffic_changed.emit()

    def _leave_selection(self, decisions: Sequence[Decision]) -> None:
        """Go on from the current submission where it was one of them."""
        self._queue.selection.collapse()
        if any(decision.act.upload_id == self._queue.current_id for decision in decisions):
            self._queue.go_on_after_decision()

    def _prepare(self, decisions: Sequence[Decision]) -> None:
        """Keep these for a release; a single one can be taken back by its title."""
        self._note_pressed(decisions)
        acts = tuple(decision.act for decision in decisions)
        self._prepared.keep(acts)
        self._undo.push(Undoable(prepared=acts, title=decisions[0].title if len(decisions) == 1 else ""))
        one = self.tr("Prepared. Nobody else sees it until you release it.")
        many = self.tr("%n decisions prepared. Nobody else sees them until you release them.", "", len(acts))
        self.told.emit(one if len(acts) == 1 else many)

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
        self._note_pressed((decision,))
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
            ActKind.SET_ASIDE: self.tr("Only what you have to decide can be set aside. Nothing was changed."),
        }
        self.told.emit(sentences.get(kind, ""))

    def _recorded(self, decision: Decision, outcome: ActOutcome) -> None:
        self._pane.outdate(outcome.upload_id, outcome.version)
        if self._batches.awaits(decision):
            return
        self._show_progress(decision, "")
        title = decision.title or self._title_in_memory(outcome.upload_id)
        self._drafts.forget(outcome.upload_id, Draft.of(decision.act))
        self.conflicts.settle_by_deciding(outcome.upload_id)
        self._prepared.take_recorded(decision.act)
        if outcome.kind is ActKind.SET_ASIDE:
            told, undo_words = self._aside_words(outcome, title)
        else:
            told, undo_words = wording.decision_words(outcome.kind, title), ""
        self.told.emit(told)
        is_new = decision.act.act_uuid not in self._taking_back
        if is_new and outcome.kind in (*DECISIONS, ActKind.SET_ASIDE):
            student = decision.student or self._student_in_memory(outcome.upload_id)
            recorded = RecordedDecision(decision.act, title, outcome.version, student)
            self._undo.push(Undoable((recorded,), words=of_student(undo_words, student) if undo_words else ""))
        else:
            self._undo.forget(outcome.upload_id)
        if not is_new and self._queue.current_id == self._left_at:
            self._queue.come_back_to(outcome.upload_id)
        if decision.following is not None:
            self._show_progress(decision, "sending")
        self.traffic_changed.emit()

    def _aside_words(self, outcome: ActOutcome, title: str) -> tuple[str, str]:
        """Return what came of setting something aside, or of taking that back, and what its undo offers."""
        row = self._queue.model.row_of(outcome.upload_id)
        before = self._queue.model.submission_in_memory(row) if row is not None else None
        was_aside = before is not None and before.set_aside and before.version < outcome.version
        words = (
            (self.tr("“{title}” is no longer set aside."), self.tr("Undo: took up “{title}”"))
            if was_aside
            else (self.tr("Set aside “{title}”."), self.tr("Undo: set aside “{title}”"))
        )
        named = wording.isolated(title)
        return words[0].format(title=named), words[1].format(title=named)

    def _take_batch(self, reports: Sequence[RowReport]) -> None:
        """Take away what showed that these were on their way, and what was prepared of what is recorded."""
        done = [each for each in reports if each.fate is Fate.DONE]
        for each in reports:
            if each.fate is not Fate.WAITS:
                self._show_progress(Decision(each.act, each.title, student=each.student), "")
        for each in done:
            if each.act.kind is ActKind.REOPEN and each.act.upload_id is not None:
                self._undo.forget(each.act.upload_id)
        self._prepared.take_all_recorded([each.act for each in done])
        self.traffic_changed.emit()

    def _title_in_memory(self, upload_id: int) -> str:
        row = self._queue.model.row_of(upload_id)
        found = self._queue.model.submission_in_memory(row) if row is not None else None
        return wording.title_of(found) if found is not None else self.tr("Submission {id}").format(id=upload_id)

    def _student_in_memory(self, upload_id: int) -> str:
        row = self._queue.model.row_of(upload_id)
        found = self._queue.model.submission_in_memory(row) if row is not None else None
        return wording.student_of(found) if found is not None else ""

    def _refused(self, decision: Decision, refusal: Refused) -> None:
        self._show_progress(decision, "")
        if self._batches.awaits(decision):
            return
        mine = _last_of(decision)
        if mine.act.upload_id is not None:
            self._drafts.restore_all((mine.act,))
            self._drafts.save_now()  # before the desk lets the journal forget it
        self.conflicts.take(mine, refusal)
        words = self.tr("{cause} So it was not reopened, and your own decision was not sent; what you wrote is kept.")
        cause = _first_sentence(wording.said(refusal.sentence))
        self.hindered.emit(wording.said(refusal.sentence) if decision.following is None else words.format(cause=cause))
        self._queue.refresh()
        self.traffic_changed.emit()

    def _kept(self, decision: Decision, sentence: str) -> None:
        self._show_progress(decision, "waiting")
        if self._batches.awaits(decision):
            return
        words = self.tr("{cause} Your decision is kept on this computer and is sent by itself.")
        self.kept.emit(words.format(cause=_first_sentence(sentence)))
        self.traffic_changed.emit()

    def _failed(self, decision: Decision, sentence: str) -> None:
        self._show_progress(decision, "")
        if self._batches.awaits(decision):
            return
        self._drafts.restore_all((_last_of(decision).act,))
        not_taken_back = self._taking_back.pop(decision.act.act_uuid, None)
        if not_taken_back is not None:
            self._undo.push(not_taken_back)
        self.hindered.emit(sentence)
        self.traffic_changed.emit()
        self._queue.refresh()
        if decision.act.upload_id is not None:
            self._queue.go_to(decision.act.upload_id)

    def _tell_left_over(self, count: int) -> None:
        for decision in self._desk.open_decisions():
            self._show_progress(decision, "waiting")
        words = self.tr(
            "%n decisions of your last session had not reached the database. They are being sent now.", "", count
        )
        self.told.emit(words)

    def _tell_left_over_answered(self, recorded: int, refused: int) -> None:
        words = self.tr("%n decisions of your last session have been recorded now.", "", recorded)
        some = self.tr("Of the decisions of your last session {recorded} are recorded now, {refused} were refused.")
        if refused:
            words = some.format(recorded=wording.number(recorded), refused=wording.number(refused))
        self.told.emit(words)

    def _tell_unreadable(self, count: int) -> None:
        words = self.tr(
            "%n decisions that were kept on this computer are damaged and were not sent. Check your last ones.",
            "",
            count,
        )
        self.hindered.emit(words)

    def _mark(self, upload_id: int, is_open: bool) -> None:
        if not self._desk.is_open(upload_id):
            self._queue.model.set_progress(upload_id, "conflict" if is_open else "")
            self._pane.set_progress(upload_id, "")

    def _show_progress(self, decision: Decision, progress: str) -> None:
        if decision.act.upload_id is not None:
            self._queue.model.set_progress(decision.act.upload_id, progress)
            self._pane.set_progress(decision.act.upload_id, progress)


def _last_of(decision: Decision) -> Decision:
    """Return what the person wanted in the end: a reopening that something follows was but the way there."""
    return replace(decision, act=decision.following or decision.act, following=None)


def _first_sentence(sentences: str) -> str:
    """Return what happened, without the advice that follows it."""
    return re.split(r"(?<=[.!?])\s", sentences, maxsplit=1)[0]
