"""Moves works: asks which, to whom and why, makes the moves, reports each, and takes them back."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from edumanage_desktop.domain.acts import Act
from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.domain.people import FacultyMember
from edumanage_desktop.domain.submissions import Submission
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.assigning.hindrance_words import hindrance_words
from edumanage_desktop.gui.assigning.move_dialog import MOST_AT_ONCE, Which, WhichWorks
from edumanage_desktop.gui.assigning.move_run import MoveRun
from edumanage_desktop.gui.dressing import above
from edumanage_desktop.gui.in_turns import is_being_opened, open_in_turns, paint_later
from edumanage_desktop.gui.review.batch_words import Purpose, ended_words, progress_words, result_words
from edumanage_desktop.gui.tasks import TaskLanes
from edumanage_desktop.services.batches import Fate, RowReport, count_of
from edumanage_desktop.services.moving.balancing import Bonds
from edumanage_desktop.services.moving.batches import MadeBatch, MadeMove, Move, acts_of, new_batch, taking_back
from edumanage_desktop.services.moving.desk import MovingDesk
from edumanage_desktop.services.moving.hindrances import hindrances
from edumanage_desktop.services.moving.picking import Pick, picked
from edumanage_desktop.services.moving.workload import Workload
from edumanage_desktop.services.moving.works import movable
from edumanage_desktop.services.queue import Change, QueueFilter

if TYPE_CHECKING:
    from edumanage_desktop.gui.assigning.move_dialog import MoveDialog
    from edumanage_desktop.gui.assigning.recent_dialog import RecentDialog
    from edumanage_desktop.gui.assigning.share_dialog import ShareDialog
    from edumanage_desktop.gui.review.batch_report import BatchReport

_Seen = dict[WhichWorks, Sequence[Submission]]
"""The works that an open question is about, as they were when they were first read for it."""
_REASONS_KEPT = 8
_RECENT_DAYS = 14


@dataclass(frozen=True, slots=True)
class WorksInView:
    """What the person sees: what is selected, and the filter and number of all that is shown."""

    selected: tuple[Submission, ...]
    shown: QueueFilter
    total: int


@dataclass(frozen=True, slots=True)
class MadeRun:
    """A batch that was begun: what for, its name and reason, the submissions by number, and what came of each move."""

    purpose: Purpose
    batch: str
    reason: str
    rows: Mapping[int, Submission]
    reports: tuple[RowReport, ...] = ()

    def left(self) -> list[RowReport]:
        """Return the moves that were not made because the batch ended before."""
        return [each for each in self.reports if each.fate is Fate.NOT_SENT]

    def and_then(self, reports: Sequence[RowReport]) -> "MadeRun":
        """Return the batch after some of its moves were made, or made again."""
        newer = {each.act.act_uuid: each for each in reports}
        earlier = [newer.pop(each.act.act_uuid, each) for each in self.reports]
        return replace(self, reports=(*earlier, *newer.values()))


class Moving(QObject):
    """One batch at a time; everything is reported, and the last batch can be taken back."""

    told = Signal(str)
    """What happened, for the eye and a screen reader."""
    progressed = Signal(str)
    """How far a batch is, empty when none runs."""
    changed = Signal()
    """What can be done is different now."""
    visited = Signal(int)
    """The submission that the person wants to see."""

    def __init__(
        self, *, desk: MovingDesk, lanes: TaskLanes, faculty: Sequence[FacultyMember], window: QWidget
    ) -> None:
        super().__init__(window)
        self._desk, self._lanes, self._faculty, self._window = desk, lanes, tuple(faculty), window
        self.recorder = desk.recorder
        self._run: MoveRun | None = None
        self._last: tuple[str, str] | None = None
        """Batch and reason of what can be taken back."""
        self._made: MadeRun | None = None
        self._reasons: list[str] = []
        self._is_reading = False
        self.dialog: MoveDialog | None = None
        self.sharing: ShareDialog | None = None
        self.recent: RecentDialog | None = None
        self.report: BatchReport | None = None

    @property
    def reasons(self) -> Sequence[str]:
        """Return the reasons that were given here, the last one first."""
        return self._reasons

    @property
    def reports(self) -> tuple[RowReport, ...]:
        """Return what came of the last batch."""
        return self._made.reports if self._made is not None else ()

    def is_running(self) -> bool:
        """Return whether moves are being made or looked up."""
        return self._run is not None or self._is_reading

    def can_take_back(self) -> bool:
        """Return whether a batch of this session stands that can be taken back."""
        return self._last is not None and not self.is_running()

    def has_report(self) -> bool:
        """Return whether there is a report to show."""
        return self._made is not None

    def can_go_on(self) -> bool:
        """Return whether the last batch ended before its end, so that the rest can be moved."""
        return self._made is not None and bool(self._made.left()) and not self.is_running()

    def is_moving(self) -> bool:
        """Return whether moves are being made, and were not stopped."""
        return self._run is not None and not self._run.is_stopped

    def progress(self) -> tuple[int, int]:
        """Return how many moves of the batch that is on its way are answered, and of how many."""
        return (self._run.answered, self._run.total) if self._run is not None else (0, 0)

    def ask(self, works: WorksInView, people: Sequence[Workload], today: date, to: int | None = None) -> None:
        """Ask which works go to whom; `to` is who they were dropped onto."""
        if self.is_running() or self.dialog is not None or not works.total:
            return
        students = {row.student_id for row in works.selected}
        read = partial(self._teachers_of, students)
        self._lanes.run(self, read).success(partial(self._open, works, people, today, to)).failure(self._fail).start()

    def share(self, works: WorksInView, people: Sequence[Workload], today: date) -> None:
        """Let the person share works out among several people."""
        if self.is_running() or self.sharing is not None or not works.total:
            return
        from edumanage_desktop.gui.assigning.share_dialog import ShareDialog

        self.sharing = dialog = ShareDialog(
            selected=len(works.selected) if len(works.selected) > 1 else 0,
            shown=works.total,
            people=people,
            faculty=self._faculty,
            today=today,
            earlier_reasons=self._reasons,
            lanes=self._lanes,
            parent=above(self._window),
        )
        dialog.works_wanted.connect(partial(self._read_for, dialog, works))
        dialog.agreed.connect(lambda: self.make(dialog.moves(), dialog.plan.rows(), dialog.reason.reason()))
        dialog.finished.connect(self._forget_sharing)
        paint_later(dialog)
        open_in_turns(dialog, *dialog.parts())

    def take_changes(self, changes: Sequence[Change]) -> None:
        """Show in an open plan what somebody acted on since it was made."""
        if self.sharing is not None and not is_being_opened(self.sharing):
            self.sharing.take_changes(changes)

    def show_recent(self) -> None:
        """Show what was moved in the last days, with the way back."""
        since = wording.now_utc() - timedelta(days=_RECENT_DAYS)
        reading = self._lanes.run(self, lambda: self._desk.made.batches(since))
        reading.success(self._open_recent).failure(self._fail).start()

    def make(
        self, moves: Sequence[Move], rows: dict[int, Submission], reason: str, purpose: Purpose = Purpose.MOVE
    ) -> None:
        """Make these moves as one batch."""
        if self.is_running() or not moves:
            return
        batch = new_batch()
        if purpose is Purpose.MOVE:
            self._reasons = [reason, *(each for each in self._reasons if each != reason)][:_REASONS_KEPT]
        self._begin_run(MadeRun(purpose, batch, reason, rows), tuple(acts_of(batch, moves, reason)))

    def go_on(self) -> None:
        """Make the moves of the last batch that were not made; one that was on its way is never made twice."""
        if self.can_go_on() and self._made is not None:
            self._begin_run(self._made, tuple(each.act for each in self._made.left()))

    def stop(self) -> None:
        """Make no more moves of the batch that is on its way."""
        if self._run is not None:
            self._run.stop()

    def take_back(self) -> None:
        """Take the last batch of this session back."""
        if self.can_take_back() and self._last is not None:
            self.take_back_batch(*self._last)

    def take_back_batch(self, batch: str, reason: str) -> None:
        """Take a batch back; what somebody acted on since stays where it is, and is told."""
        if self.is_running():
            return
        self._is_reading = True
        read = self._lanes.run(self, lambda: self._desk.made.moves_of(batch))
        read.success(partial(self._take_made, reason)).failure(self._fail).unexpected(self._end_reading).start()

    def show_report(self) -> None:
        """Show what came of each move of the last batch."""
        if self._made is None:
            return
        from edumanage_desktop.gui.review.batch_report import BatchReport

        if self.report is not None:
            self.report.close()
        purpose, reports = self._made.purpose, self._made.reports
        self.report = report = BatchReport(purpose=purpose, reports=reports, parent=above(self._window))
        report.visited.connect(self.visited)
        report.finished.connect(self._forget_report)
        report.show()

    def _teachers_of(self, students: set[int]) -> frozenset[int]:
        """Return who teaches all of these students."""
        bonds = self._desk.workloads.bonds(students, {member.id for member in self._faculty})
        sets = [bonds.teachers.get(student, frozenset()) for student in students]
        return frozenset.intersection(*sets) if sets else frozenset()

    def _open(
        self, works: WorksInView, people: Sequence[Workload], today: date, to: int | None, teachers: frozenset[int]
    ) -> None:
        from edumanage_desktop.gui.assigning.move_dialog import MoveDialog

        if self.dialog is not None or not self._window.isVisible():  # the lock fell, or its person went elsewhere
            return
        self.dialog = dialog = MoveDialog(
            selected=len(works.selected),
            shown=works.total,
            faculty=self._faculty,
            teachers=teachers,
            earlier_reasons=self._reasons,
            to=to,
            parent=above(self._window),
        )
        seen: _Seen = {}
        dialog.agreed.connect(lambda: self._begin(seen, dialog))
        dialog.hindrances_wanted.connect(partial(self._find_hindrances, dialog, works, seen, people, today))
        dialog.finished.connect(self._forget_dialog)
        dialog.open()
        dialog.begin()

    def _find_hindrances(
        self,
        dialog: "MoveDialog",
        works: WorksInView,
        seen: _Seen,
        people: Sequence[Workload],
        today: date,
        to: int,
        which: WhichWorks,
    ) -> None:
        """Find what speaks against it; what is moved then are these works as they were seen for that."""
        taker = next((each for each in people if each.faculty_id == to), None)
        name = next((wording.plain(each.full_name) for each in self._faculty if each.id == to), "")
        known = seen.get(which)

        def read() -> tuple[Sequence[Submission], str]:
            rows = known if known is not None else self._rows_of(works, which)
            if taker is None:  # nobody knows anything of them yet
                return rows, ""
            bonds = self._desk.workloads.bonds({row.student_id for row in rows}, {to})
            return rows, hindrance_words(name, hindrances([movable(row) for row in rows], taker, bonds, today))

        def take(found: tuple[Sequence[Submission], str]) -> None:
            rows, words = found
            seen.setdefault(which, rows)
            dialog.show_hindrances(to, which, words)

        def fail(error: EduManageError) -> None:
            dialog.forget_question()
            dialog.complain(wording.said(error.sentence))

        self._lanes.run(dialog, read).success(take).failure(fail).unexpected(dialog.forget_question).start()

    def _begin(self, seen: _Seen, dialog: "MoveDialog") -> None:
        to, rows = dialog.receiver.faculty_id(), seen.get(dialog.which.chosen())
        if to is not None and rows is not None:
            self._move_to(rows, to, dialog.reason.reason())

    def _read_for(self, dialog: "ShareDialog", works: WorksInView, which: WhichWorks) -> None:
        faculty = {member.id for member in self._faculty}

        def read() -> tuple[Sequence[Submission], Bonds]:
            rows = self._rows_of(works, which)
            return rows, self._desk.workloads.bonds({row.student_id for row in rows}, faculty)

        reading = self._lanes.run(dialog, read).success(lambda found: dialog.take_works(which, *found))
        reading.failure(partial(dialog.take_failure, which)).unexpected(
            partial(dialog.take_failure, which, None)
        ).start()

    def _rows_of(self, works: WorksInView, which: WhichWorks) -> Sequence[Submission]:
        """Return the submissions that are meant (database lane)."""
        if which.which is Which.SELECTED:
            return works.selected
        rows = self._desk.shown(works.shown, MOST_AT_ONCE)
        if which.which is Which.SHOWN:
            return rows
        across = which.pick is Pick.ACROSS
        named = self._desk.workloads.collections([row.id for row in rows]) if across else {}
        chosen = picked([movable(row, named.get(row.id, "")) for row in rows], which.count, which.pick)
        by_id = {row.id: row for row in rows}
        return [by_id[work.upload_id] for work in chosen]

    def _move_to(self, rows: Sequence[Submission], to: int, reason: str) -> None:
        moves = [Move(movable(row), to) for row in rows if row.faculty_id != to]
        if not moves:
            self.told.emit(self.tr("They are there already, so nothing was moved."))
            return
        self.make(moves, {row.id: row for row in rows}, reason)

    def _take_made(self, reason: str, made: Sequence[MadeMove]) -> None:
        self._end_reading()
        if not made:
            self.told.emit(self.tr("Nothing of it is there any more, so nothing was moved back."))
            return
        rows = {each.row.id: each.row for each in made}
        words = self.tr("Taken back: {reason}").format(reason=reason)
        self.make(taking_back(made), rows, words, Purpose.MOVE_BACK)

    def _begin_run(self, made: MadeRun, acts: Sequence[Act]) -> None:
        purpose = made.purpose
        self._run = run = MoveRun(lanes=self._lanes, recorder=self.recorder, acts=acts, rows=made.rows, parent=self)
        run.progressed.connect(lambda answered: self.progressed.emit(progress_words(purpose, answered, run.total)))
        run.finished.connect(partial(self._take_reports, made))
        self.progressed.emit(progress_words(purpose, 0, run.total))
        self.changed.emit()
        run.begin()

    def _take_reports(self, before: MadeRun, reports: tuple[RowReport, ...]) -> None:
        why = self._run.why if self._run is not None else ""
        self._run = None
        self._made = made = before.and_then(reports)
        is_any = count_of(made.reports, Fate.DONE) > 0
        self._last = (made.batch, made.reason) if made.purpose is Purpose.MOVE and is_any else None
        self.progressed.emit("")
        self.told.emit(
            ended_words(made.purpose, made.reports, why) if why else result_words(made.purpose, made.reports)
        )
        self.changed.emit()

    def _fail(self, error: EduManageError) -> None:
        self._end_reading()
        self.told.emit(wording.said(error.sentence))

    def _end_reading(self) -> None:
        self._is_reading = False
        self.changed.emit()

    def _forget_dialog(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

    def _forget_report(self) -> None:
        self.report = None

    def _forget_sharing(self) -> None:
        if self.sharing is not None:
            self.sharing.deleteLater()
            self.sharing = None

    def _open_recent(self, batches: Sequence[MadeBatch]) -> None:
        from edumanage_desktop.gui.assigning.recent_dialog import RecentDialog

        if self.recent is not None or not self._window.isVisible():
            return
        self.recent = dialog = RecentDialog(batches=batches, days=_RECENT_DAYS, parent=above(self._window))
        dialog.taken_back.connect(lambda made: self.take_back_batch(made.batch, made.reason))
        dialog.finished.connect(self._forget_recent)
        paint_later(dialog)
        open_in_turns(dialog)

    def _forget_recent(self) -> None:
        if self.recent is not None:
            self.recent.deleteLater()
            self.recent = None
