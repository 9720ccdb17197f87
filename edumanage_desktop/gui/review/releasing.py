"""Releasing what is prepared: read how it stands, show it, send what is ready, keep the rest."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from edumanage_desktop.domain.acts import Act
from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.domain.people import Person
from edumanage_desktop.domain.rules import Transition
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.dressing import above
from edumanage_desktop.gui.review.batch_words import Purpose
from edumanage_desktop.gui.review.batches import Batches
from edumanage_desktop.gui.review.conflict import OpenConflict
from edumanage_desktop.gui.review.desk import Decision, DecisionDesk
from edumanage_desktop.gui.review.drafts import FeedbackDrafts
from edumanage_desktop.gui.review.prepared import PreparedDecisions
from edumanage_desktop.gui.review.releasable import Releasable, Verdict, releasable
from edumanage_desktop.gui.tasks import TaskLanes
from edumanage_desktop.services.prepared import Judged, PreparedDecision, judge_prepared
from edumanage_desktop.services.queue import QueueReader

if TYPE_CHECKING:
    from edumanage_desktop.gui.review.release_dialog import ReleaseDialog


class Releasing(QObject):
    """Asks once, and never sends blind what somebody changed since."""

    told = Signal(str)
    hindered = Signal(str)
    visited = Signal(int)
    """The submission that the person wants to see."""
    compared = Signal(object)
    """The `OpenConflict` of a prepared decision that came second."""

    def __init__(
        self,
        *,
        lanes: TaskLanes,
        reader: QueueReader,
        prepared: PreparedDecisions,
        batches: Batches,
        desk: DecisionDesk,
        drafts: FeedbackDrafts,
        person: Person,
        transitions: Sequence[Transition],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._window = parent
        self._lanes, self._reader, self._prepared = lanes, reader, prepared
        self._batches, self._desk, self._drafts = batches, desk, drafts
        self._person, self._transitions = person, tuple(transitions)
        self._dialog: ReleaseDialog | None = None
        self._question: QMessageBox | None = None
        self._is_judging = False

    @property
    def dialog(self) -> "ReleaseDialog | None":
        """Return the list that is open."""
        return self._dialog

    @property
    def question(self) -> QMessageBox | None:
        """Return the question whether to give everything up."""
        return self._question

    def release(self) -> None:
        """Read what is prepared by now, on whatever computer, and how that stands, and show it with the way on."""
        if self._batches.is_running():
            self.told.emit(self.tr("Decisions are still on their way. Try again when they have arrived."))
        elif not self._prepared.count():
            self.told.emit(self._nothing())
        elif self._dialog is None and not self._is_judging:
            self._is_judging = True
            read, judge = self._prepared.reading(), self._judging()

            def work() -> tuple[Sequence[PreparedDecision], Sequence[Judged]]:
                found = read()
                return found, judge(found)

            self._lanes.run(self, work).success(self._take).failure(self._unread).unexpected(
                self._forget_judging
            ).start()

    def discard(self) -> None:
        """Ask whether to give up everything that is prepared."""
        count = self._prepared.count()
        if not count or self._question is not None:
            return
        question = QMessageBox(above(self._window))
        question.setWindowTitle(self.tr("Prepared decisions"))
        one = self.tr("Give up 1 prepared decision?")
        question.setText(one if count == 1 else self.tr("Give up %n prepared decisions?", "", count))
        question.setInformativeText(self.tr("Nothing is decided by that. What you wrote is kept as drafts."))
        giving_up = question.addButton(self.tr("Discard"), QMessageBox.ButtonRole.DestructiveRole)
        cancel = question.addButton(QMessageBox.StandardButton.Cancel)
        question.setDefaultButton(cancel)
        self._question = question

        def answer() -> None:
            self._question = None
            question.deleteLater()
            if question.clickedButton() is giving_up:
                self._give_up(tuple(each.act for each in self._prepared.all()))

        question.finished.connect(answer)
        question.open()

    def _give_up(self, acts: Sequence[Act]) -> None:
        self._drafts.restore_all(acts)
        self._prepared.drop(acts)
        one = self.tr("1 prepared decision was given up. Nothing was decided.")
        many = self.tr("%n prepared decisions were given up. Nothing was decided.", "", len(acts))
        self.told.emit(one if len(acts) == 1 else many)

    def _judging(self) -> Callable[[Sequence[PreparedDecision]], Sequence[Judged]]:
        return partial(judge_prepared, reader=self._reader, transitions=self._transitions, person=self._person)

    def _take(self, answer: tuple[Sequence[PreparedDecision], Sequence[Judged]]) -> None:
        found, judged = answer
        self._is_judging = False
        self._prepared.take(found)
        stands = [each for each in judged if self._prepared.has(each.prepared.act)]
        if stands:
            self._show(stands)
        else:
            self.told.emit(self._nothing())

    def _nothing(self) -> str:
        return self.tr("Nothing is prepared. Switch “Prepare” on, and Approve and Reject only prepare.")

    def _unread(self, error: EduManageError) -> None:
        self._forget_judging()
        self.hindered.emit(wording.said(error.sentence))

    def _forget_judging(self) -> None:
        self._is_judging = False
        self._prepared.leave_unread()

    def _show(self, judged: Sequence[Judged]) -> None:
        from edumanage_desktop.gui.review.release_dialog import ReleaseDialog

        rows = tuple(self._row(each) for each in judged)
        dialog = ReleaseDialog(rows=rows, parent=above(self._window))
        self._dialog = dialog
        dialog.released.connect(lambda: self._begin(rows))
        dialog.visited.connect(lambda upload_id: self._leave(dialog, partial(self.visited.emit, upload_id)))
        dialog.compared.connect(lambda row: self._leave(dialog, partial(self._compare, row)))
        dialog.discarded.connect(lambda acts: self._leave(dialog, partial(self._give_up, acts)))
        dialog.finished.connect(lambda _result: self._forget(dialog))
        dialog.open()

    def _row(self, judged: Judged) -> Releasable:
        upload_id = judged.prepared.upload_id
        return releasable(judged, draft=self._drafts.draft(upload_id), is_open=self._desk.is_open(upload_id))

    def _begin(self, rows: Sequence[Releasable]) -> None:
        ready = [row for row in rows if row.verdict is Verdict.READY]
        self._batches.begin(
            Purpose.RELEASE, [Decision(row.act, row.title, in_batch=True, student=row.student) for row in ready]
        )

    def _compare(self, row: Releasable) -> None:
        self.compared.emit(OpenConflict(Decision(row.act, row.title, student=row.student), row.judged.conflict()))

    def _leave(self, dialog: "ReleaseDialog", then: Callable[[], object]) -> None:
        dialog.reject()
        then()

    def _forget(self, dialog: "ReleaseDialog") -> None:
        self._dialog = None
        dialog.deleteLater()
