"""Which submission of the queue is current: known by its id, found again wherever its row went."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import islice

from PySide6.QtCore import QModelIndex, QObject, Signal

from edumanage_desktop.domain.submissions import Submission
from edumanage_desktop.gui.queue.model import QueueModel
from edumanage_desktop.gui.queue.view import QueueView
from edumanage_desktop.services.queue import PAGE_ROWS
from edumanage_desktop.services.queue_reading import is_left_to_decide


class CurrentSubmission(QObject):
    """Follows the table's current row, but while rows are being adopted; then it finds the row anew."""

    changed = Signal(object)
    """The current `Submission`, or None for none or one that is still being fetched."""
    updated = Signal(object)
    """A newer state of the current `Submission`."""
    moved = Signal()
    """It may stand in another row."""

    def __init__(self, *, view: QueueView, model: QueueModel, parent: QObject) -> None:
        super().__init__(parent)
        self._view, self._model = view, model
        self._id: int | None = None
        self._version: int | None = None
        self._lost_row: int | None = None
        self._is_adopting = False
        self._last_row = -1
        self._goes_up = False
        """Whether the person went to the row above last."""
        view.selectionModel().currentRowChanged.connect(self._row_chosen)

    @property
    def id(self) -> int | None:
        """Return the id of the current submission."""
        return self._id

    @property
    def is_adopting(self) -> bool:
        """Return whether rows are being exchanged."""
        return self._is_adopting

    @contextmanager
    def rows_adopted(self) -> Iterator[None]:
        """Keep the current submission whatever happens to the rows inside the block."""
        self._is_adopting = True
        try:
            yield
        finally:
            self._is_adopting = False

    def shown(self) -> Submission | None:
        """Return the current submission as the queue shows it."""
        row = self.row_in_memory()
        return self._model.submission(row) if row is not None else None

    def row_in_memory(self) -> int | None:
        """Return where the current submission stands, None when that is not in memory."""
        return self._model.row_of(self._id) if self._id is not None else None

    def go(self, rows: int) -> None:
        """Go down by this many rows, up when negative."""
        if self._view.current_row() is None and self._lost_row is not None:
            row = self._lost_row if rows > 0 else self._lost_row - 1
            self._view.select_row(min(max(row, 0), max(0, self._model.total - 1)))
        else:
            self._view.move_current(rows)

    def go_on_after_decision(self) -> None:
        """Leave the current submission for the next undecided one that is in memory, else for the next row."""
        row = self._view.current_row()
        if row is None:
            self.go(1)
            return
        below, above = self._below(row), range(row - 1, max(-1, row - 1 - PAGE_ROWS), -1)
        for rows in (below, above):
            undecided = next(self._undecided(rows), None)
            if undecided is not None:
                self._view.select_row(undecided)
                return
            if rows is below and row + 1 < self._model.total:
                self._view.select_row(row + 1)
                return

    def upcoming(self, most: int) -> list[Submission]:
        """Return what is likely to become current, the likeliest first, by the way that was gone last."""
        row = self._view.current_row()
        if row is None:
            return []
        undecided = list(islice(self._undecided(self._below(row)), most))
        above, below = (row - 1, row - 2), (*undecided[:1], row + 1, *undecided[1:])
        likely = [above[0], *below[:1], above[1], *below[1:]] if self._goes_up else below
        found = (self._model.submission_in_memory(candidate) for candidate in dict.fromkeys(likely) if candidate >= 0)
        return [submission for submission in found if submission is not None][:most]

    def _below(self, row: int) -> range:
        return range(row + 1, min(self._model.total, row + 1 + PAGE_ROWS))

    def _undecided(self, rows: Iterable[int]) -> Iterator[int]:
        """Yield those of some rows that hold work in memory about which nothing was decided, prepared or put off."""
        settled = self._model.settled()
        for candidate in rows:
            found = self._model.submission_in_memory(candidate)
            if found is not None and is_left_to_decide(found, settled):
                yield candidate

    def stand_at(self, row: int) -> None:
        """Take the row where the submission stands now; nothing scrolls."""
        self._lost_row = None
        self._view.select_row(row, scroll=False)

    def lose_row(self, row: int) -> None:
        """Remember where the submission stood that the filter shows no longer."""
        self._lost_row = max(0, row)
        self._view.clear_current()

    def forget_lost_row(self) -> None:
        """Begin anew: rows were read afresh."""
        self._lost_row = None

    def announce(self) -> None:
        """Tell which submission stands in the current row by now."""
        row = self._view.current_row()
        if row is None and self._lost_row is not None:
            return
        self.take(self._model.submission_in_memory(row) if row is not None else None)

    def take(self, submission: Submission | None) -> None:
        """Make this the current submission."""
        new_id = submission.id if submission is not None else None
        version = submission.version if submission is not None else None
        if new_id != self._id:
            self._id, self._version = new_id, version
            self.changed.emit(submission)
        elif version != self._version:
            self._version = version
            self.updated.emit(submission)
        self.moved.emit()

    def _row_chosen(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if self._is_adopting:
            return
        self._lost_row = None
        self._goes_up = current.row() == self._last_row - 1
        self._last_row = current.row()
        shown = self._model.submission_in_memory(current.row()) if current.isValid() else None
        if shown is None and current.isValid():
            if self._id is not None:
                self._view.wait_for_rows()
            self._model.submission(current.row())
        self.take(shown)
