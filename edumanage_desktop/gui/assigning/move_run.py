"""Moves that are made one after the other: how far they are, what came of each, and stopped between two."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from time import perf_counter

from PySide6.QtCore import QObject, Signal

from edumanage_desktop.domain.acts import Act
from edumanage_desktop.domain.errors import EduManageError, RefusalCode, Refused
from edumanage_desktop.domain.submissions import Submission
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.tasks import TaskLanes
from edumanage_desktop.services.batches import Fate, RowReport, done, refused
from edumanage_desktop.services.review import ActRecorder

_SLICE_S = 0.2
"""Other questions to the database come in between slices of this length."""


class MoveRun(QObject):
    """One batch; `rows` are the submissions by number, for the report."""

    progressed = Signal(int)
    """How many are answered."""
    finished = Signal(object)
    """`tuple[RowReport, ...]`, one for each act in their order."""

    def __init__(
        self,
        *,
        lanes: TaskLanes,
        recorder: ActRecorder,
        acts: Sequence[Act],
        rows: Mapping[int, Submission],
        parent: QObject | None = None,
        clock: Callable[[], float] = perf_counter,
    ) -> None:
        super().__init__(parent)
        self._lanes, self._recorder, self._acts = lanes, recorder, tuple(acts)
        self._rows, self._clock = rows, clock
        self._reports: list[RowReport] = []
        self._is_stopped = False
        self.why = ""
        """What ended it before its end, empty for nothing and for its person."""

    @property
    def is_stopped(self) -> bool:
        """Return whether its person stopped it."""
        return self._is_stopped

    @property
    def answered(self) -> int:
        """Return how many moves are answered."""
        return len(self._reports)

    @property
    def total(self) -> int:
        """Return how many moves there are."""
        return len(self._acts)

    def begin(self) -> None:
        """Make the first moves."""
        self._next()

    def stop(self) -> None:
        """Make no more of them; the one that is on its way is made."""
        self._is_stopped = True

    def _next(self) -> None:
        left = self._acts[len(self._reports) :]
        if not left or self._is_stopped:
            self._end("")
            return
        reports: list[RowReport] = []
        making = self._lanes.run(self, partial(self._make, left, reports)).success(partial(self._take, reports))
        making.failure(partial(self._fail, reports)).unexpected(partial(self._break_off, reports)).start()

    def _make(self, acts: Sequence[Act], reports: list[RowReport]) -> str:
        """Make moves for a while (database lane); report each, and return why no more can be made now."""
        until_s = self._clock() + _SLICE_S
        for act in acts:
            title, student = self._named(act)
            try:
                reports.append(done(act, title, self._recorder.record(act), student=student))
            except Refused as refusal:
                if refusal.code is RefusalCode.DENIED:  # of this person, and so of every other move
                    return self.tr("You may not, or no longer, move work.")
                reports.append(refused(act, title, refusal, student=student))
            except EduManageError as error:
                return wording.said(error.sentence)
            if self._is_stopped or self._clock() > until_s:
                break
        return ""

    def _take(self, reports: Sequence[RowReport], why: str) -> None:
        self._reports += reports
        self.progressed.emit(len(self._reports))
        if why:
            self._end(why)
        else:
            self._next()

    def _fail(self, reports: Sequence[RowReport], error: EduManageError) -> None:
        self._take(reports, wording.said(error.sentence))

    def _break_off(self, reports: Sequence[RowReport]) -> None:
        self._take(reports, self.tr("An unexpected error stopped it; its details are in the log."))

    def _named(self, act: Act) -> tuple[str, str]:
        """Return the title and the student of an act's submission, '' for what is not known."""
        row = self._rows.get(act.upload_id or 0)
        return ("", "") if row is None else (wording.title_of(row), wording.student_of(row))

    def _end(self, why: str) -> None:
        self.why = why
        changed = frozenset(each.act.upload_id for each in self._reports if each.fate is Fate.DONE)
        left = []
        for act in self._acts[len(self._reports) :]:
            title, student = self._named(act)
            left.append(RowReport(act, title, Fate.NOT_SENT, why=why, student=student))
        if changed:
            self._lanes.submissions_changed.emit(changed)
        self.finished.emit((*self._reports, *left))
