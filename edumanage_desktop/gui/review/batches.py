"""Deciding about several submissions at once: the question before, the way through the desk, the report, one undo."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from edumanage_desktop.domain.acts import ActKind
from edumanage_desktop.domain.people import Person
from edumanage_desktop.domain.rules import Transition
from edumanage_desktop.domain.submissions import Submission
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.dressing import above
from edumanage_desktop.gui.review.batch import BatchRun
from edumanage_desktop.gui.review.batch_words import Purpose, progress_words, result_words
from edumanage_desktop.gui.review.desk import Decision, DecisionDesk, make_act
from edumanage_desktop.gui.review.drafts import FeedbackDrafts
from edumanage_desktop.gui.review.guard import Shown
from edumanage_desktop.gui.review.phrases import PhraseShelf
from edumanage_desktop.gui.review.placeholders import placeholder_values
from edumanage_desktop.gui.review.undo import RecordedDecision, Undoable, UndoStack
from edumanage_desktop.gui.tasks import TaskLanes
from edumanage_desktop.services.batches import ASKED_ABOVE, Fate, RowReport, fit_for
from edumanage_desktop.services.drafts import Draft
from edumanage_desktop.services.feedback_library import filled, has_placeholders

if TYPE_CHECKING:
    from edumanage_desktop.gui.review.batch_question import BatchQuestion
    from edumanage_desktop.gui.review.batch_report import BatchReport


class Batches(QObject):
    """One batch at a time."""

    told = Signal(str)
    hindered = Signal(str)
    progressed = Signal(str)
    """How far the batch is, empty when none runs."""
    reported = Signal()
    """There is a report."""
    finished = Signal(object)
    """The `RowReport`s of a batch that is over."""
    visited = Signal(int)
    """The submission that the person wants to see."""

    def __init__(
        self,
        *,
        lanes: TaskLanes,
        desk: DecisionDesk,
        drafts: FeedbackDrafts,
        undo: UndoStack,
        person: Person,
        transitions: Sequence[Transition],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._window = parent
        self._lanes, self._desk, self._drafts, self._undo = lanes, desk, drafts, undo
        self._person, self._transitions = person, tuple(transitions)
        self._run: BatchRun | None = None
        self._question: BatchQuestion | None = None
        self._dialog: BatchReport | None = None
        self._last: tuple[Purpose, tuple[RowReport, ...]] | None = None
        self._feedback = ""
        """What was typed for a batch that was not sent."""
        self._taken_back: tuple[RecordedDecision, ...] = ()
        """What the undo on its way is about."""
        self._shelf: PhraseShelf | None = None

    def offer_phrases(self, shelf: PhraseShelf) -> None:
        """Offer the person's phrases in the questions from now on."""
        self._shelf = shelf

    @property
    def question(self) -> "BatchQuestion | None":
        """Return the question that is open."""
        return self._question

    @property
    def report(self) -> "BatchReport | None":
        """Return the report that is open."""
        return self._dialog

    @property
    def reports(self) -> tuple[RowReport, ...]:
        """Return what came of the rows of the last batch."""
        return self._last[1] if self._last is not None else ()

    def is_running(self) -> bool:
        """Return whether a batch is on its way."""
        return self._run is not None

    def awaits(self, decision: Decision) -> bool:
        """Return whether a decision is the row of the batch that is on its way, and is told with it.

        What waits of an earlier batch is told by itself, also while this one runs.
        """
        return self._run is not None and self._run.awaits(decision)

    def fit(self, kind: ActKind, submissions: Sequence[Submission]) -> tuple[Submission, ...]:
        """Return those that this act would be about: the rules allow it, and no decision on them is on its way."""
        fit, _unfit = fit_for(kind, submissions, transitions=self._transitions, person=self._person)
        return tuple(row for row in fit if not self._desk.is_open(row.id))

    def ask(
        self,
        kind: ActKind,
        submissions: Sequence[Submission],
        go: Callable[[tuple[Decision, ...]], object],
        *,
        with_feedback: bool = False,
    ) -> None:
        """Call `go` with the decisions, after the question where there has to be one.

        A rejection asks for the feedback, and more than `ASKED_ABOVE` rows ask once; so does what is approved
        `with_feedback`.
        """
        self._ask(kind, submissions, go, asks=with_feedback, prepares=False)

    def ask_to_prepare(
        self,
        kind: ActKind,
        submissions: Sequence[Submission],
        go: Callable[[tuple[Decision, ...]], object],
        *,
        with_feedback: bool = False,
    ) -> None:
        """Like `ask`, in the words of a preparation."""
        self._ask(kind, submissions, go, asks=with_feedback, prepares=True)

    def begin(self, purpose: Purpose, decisions: Sequence[Decision]) -> bool:
        """Send these one after the other; return whether no other batch was in the way."""
        if self._run is not None:
            self.told.emit(self.tr("Decisions are still on their way. Try again when they have arrived."))
            return False
        run = BatchRun(lanes=self._lanes, desk=self._desk, decisions=decisions, parent=self)
        self._run = run
        run.progressed.connect(lambda answered, total: self.progressed.emit(progress_words(purpose, answered, total)))
        run.finished.connect(lambda reports: self._finish(purpose, reports))
        run.start()
        return True

    def undo(self, undoable: Undoable) -> None:
        """Reopen what a batch decided, as far as nobody changed it since."""
        self._taken_back = undoable.recorded
        self._drafts.restore_all(each.act for each in undoable.recorded)
        decisions = []
        for each in undoable.recorded:
            assert each.act.upload_id is not None
            shown = Shown(each.act.upload_id, each.version, each.act.student_id)
            decisions.append(
                Decision(make_act(ActKind.REOPEN, shown, Draft()), each.title, in_batch=True, student=each.student)
            )
        self.begin(Purpose.UNDO, decisions)

    def stop(self) -> None:
        """Send no further row of the batch that is on its way."""
        if self._run is not None:
            self._run.stop()

    def leave(self) -> None:
        """Send no further row and keep what was written for those as drafts; for the end of the session."""
        if self._run is not None:
            self._run.stop()
            self._drafts.restore_all(self._run.unsent())

    def show_report(self) -> None:
        """Show what came of the rows of the last batch."""
        if self._last is None:
            return
        from edumanage_desktop.gui.review.batch_report import BatchReport

        if self._dialog is not None:
            self._dialog.close()
        purpose, reports = self._last
        dialog = BatchReport(purpose=purpose, reports=reports, parent=above(self._window))
        self._dialog = dialog
        dialog.visited.connect(self.visited)
        dialog.finished.connect(lambda _result: self._forget_report(dialog))
        dialog.show()

    def _forget_report(self, dialog: "BatchReport") -> None:
        if self._dialog is dialog:
            self._dialog = None
        dialog.deleteLater()

    def _ask(
        self,
        kind: ActKind,
        submissions: Sequence[Submission],
        go: Callable[[tuple[Decision, ...]], object],
        *,
        asks: bool,
        prepares: bool,
    ) -> None:
        fit = self.fit(kind, submissions)
        if not fit:
            self.told.emit(self.tr("None of the selected submissions allows this as it stands. Nothing was decided."))
        elif asks or kind is ActKind.REJECT or len(fit) > ASKED_ABOVE:
            self._open_question(kind, fit, len(submissions) - len(fit), go, asks=asks, prepares=prepares)
        else:
            go(_decisions(kind, fit, ""))

    def _open_question(
        self,
        kind: ActKind,
        fit: Sequence[Submission],
        left_out: int,
        go: Callable[[tuple[Decision, ...]], object],
        *,
        asks: bool,
        prepares: bool,
    ) -> None:
        if self._question is not None:
            return
        from edumanage_desktop.gui.review.batch_question import BatchQuestion

        question = BatchQuestion(
            kind=kind, count=len(fit), left_out=left_out, prepares=prepares, feedback=self._feedback,
            longest=partial(_longest, fit), shelf=self._shelf, parent=above(self._window),
        )  # fmt: skip
        self._question = question
        question.agreed.connect(lambda: go(_decisions(kind, fit, question.feedback.toPlainText())))
        question.finished.connect(lambda _result: self._forget_question(question))
        question.open()
        if asks:
            question.feedback.setFocus()

    def _forget_question(self, question: "BatchQuestion") -> None:
        agreed = question.result() == question.DialogCode.Accepted
        self._feedback = "" if agreed else question.feedback.toPlainText()
        self._question = None
        question.deleteLater()

    def _finish(self, purpose: Purpose, reports: tuple[RowReport, ...]) -> None:
        if self._run is not None:
            self._run.deleteLater()
            self._run = None
        self._last = (purpose, reports)
        done = [each for each in reports if each.fate is Fate.DONE]
        if purpose is Purpose.UNDO:
            self._undo.push(Undoable(self._not_taken_back(reports)))
        else:
            self._keep_feedback(reports)
            self._undo.push(Undoable(tuple(_recorded(each) for each in done)))
        self.progressed.emit("")
        self.finished.emit(reports)
        is_whole = len(done) == len(reports)
        self.reported.emit()
        (self.told if is_whole else self.hindered).emit(result_words(purpose, reports))
        if not is_whole:
            self.show_report()

    def _not_taken_back(self, reports: Sequence[RowReport]) -> tuple[RecordedDecision, ...]:
        """Return what a broken off undo did not come to: it can still be taken back as one."""
        left = {each.act.upload_id for each in reports if each.fate is Fate.NOT_SENT}
        return tuple(each for each in self._taken_back if each.act.upload_id in left)

    def _keep_feedback(self, reports: Sequence[RowReport]) -> None:
        """Keep what was written for a row that was not done as the draft of its submission."""
        for each in reports:
            if each.act.upload_id is None:
                continue
            if each.fate is Fate.DONE:
                self._drafts.forget(each.act.upload_id, Draft.of(each.act))
            elif each.fate is not Fate.WAITS:
                self._drafts.restore(each.act.upload_id, Draft.of(each.act))


def _longest(submissions: Sequence[Submission], feedback: str) -> int:
    """Return how many characters the longest feedback has that one of these would get."""
    return (
        max(len(_feedback_for(row, feedback)) for row in submissions) if has_placeholders(feedback) else len(feedback)
    )


def _feedback_for(row: Submission, feedback: str) -> str:
    return filled(feedback, placeholder_values(row)) if has_placeholders(feedback) else feedback


def _decisions(kind: ActKind, submissions: Sequence[Submission], feedback: str) -> tuple[Decision, ...]:
    return tuple(
        Decision(
            make_act(kind, Shown(row.id, row.version, row.student_id), Draft(_feedback_for(row, feedback))),
            wording.title_of(row),
            in_batch=True,
            student=wording.student_of(row),
        )
        for row in submissions
    )


def _recorded(report: RowReport) -> RecordedDecision:
    assert report.outcome is not None
    return RecordedDecision(report.act, report.title, report.outcome.version, report.student)
