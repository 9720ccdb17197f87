"""The next work that is left to decide, wherever in the queue it is, and where a queue that was just opened begins."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from edumanage_desktop.domain.submissions import Submission
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.queue.current import CurrentSubmission
from edumanage_desktop.gui.queue.model import QueueModel
from edumanage_desktop.gui.queue.view import QueueView
from edumanage_desktop.gui.tasks import TaskLanes
from edumanage_desktop.services.queue import PAGE_ROWS, QueueReader
from edumanage_desktop.services.queue_reading import find_next_undecided, is_left_to_decide

Found = tuple[int, int]
"""A submission and its row."""


class UndecidedWork(QObject):
    """Goes to what is left to decide. A queue begins there too, until its person has gone anywhere."""

    told = Signal(str)
    """The sentence for what a row alone does not say: there is no other, or it stands above the one before."""

    def __init__(
        self,
        *,
        lanes: TaskLanes,
        reader: QueueReader,
        model: QueueModel,
        view: QueueView,
        current: CurrentSubmission,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._lanes, self._reader, self._model, self._view, self._current = lanes, reader, model, view, current
        self._begins = False
        self._begun_with: int | None = None
        """The submission with which the queue began."""
        self._looks_further = False
        """Whether nothing on the first page is left to decide, and there may be more."""
        current.changed.connect(self._take_change)

    def go_to_next(self) -> None:
        """Select the next work of the whole queue that is left to decide."""
        self._look(self._select_next)

    def begin(self) -> None:
        """Let the queue begin with work that is left to decide."""
        self._begins = True

    def leave_beginning(self) -> None:
        """Leave it to the person from now on where the queue is."""
        self._begins = self._looks_further = False

    def first_row(self) -> int:
        """Return the row of the first page with which to begin; `take_counted` looks further where it has to."""
        if not self._begins:
            return 0
        settled, rows = self._model.settled(), range(min(PAGE_ROWS, self._model.total))
        shown = [row for row in map(self._model.submission_in_memory, rows) if row is not None]
        for row, submission in enumerate(shown):
            if is_left_to_decide(submission, settled):
                self._begun_with = submission.id
                return row
        self._begun_with = shown[0].id if shown else None
        self._looks_further = len(shown) == PAGE_ROWS
        return 0

    def take_counted(self) -> None:
        """Begin further down where the first page had nothing to decide; the rows are there by now."""
        if self._looks_further:
            self._looks_further = False
            self._look(self._begin_with)

    def take_settled(self) -> None:
        """Begin with other work where what the queue began with turns out to be prepared already."""
        if self._begins and self._current.id == self._begun_with and self._begun_with in self._model.settled():
            self._look(self._begin_with)

    def _look(self, take: Callable[[Found | None], object]) -> None:
        wanted, order, reader, after = self._model.queue_filter, self._model.order, self._reader, self._current.id
        find = partial(find_next_undecided, reader, wanted, order, after_id=after, settled=self._model.settled())
        self._lanes.run(self, find).success(take).start()

    def _select_next(self, found: Found | None) -> None:
        if found is not None:
            left = self._view.current_row()
            self._view.select_row(found[1])
            if left is not None and found[1] < left:
                self.told.emit(self.tr("Nothing further down is left to decide: this is the first from the top."))
            return
        text = self._model.queue_filter.text
        if text:
            words = self.tr("Nothing else found for “{text}” is left to decide. Escape in the queue ends the search.")
            self.told.emit(words.format(text=wording.isolated(wording.plain(text))))
        else:
            words = self.tr("Nothing else is left to decide here: the rest is decided, prepared or set aside.")
            self.told.emit(words)

    def _begin_with(self, found: Found | None) -> None:
        if found is not None and self._begins:
            self._begun_with = found[0]
            self._view.select_row(found[1])

    def _take_change(self, submission: Submission | None) -> None:
        if submission is not None and submission.id != self._begun_with:
            self.leave_beginning()
