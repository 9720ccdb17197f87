"""Which submissions are selected when more than the current one is: known by id, in the state that was selected."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QObject, Signal

from edumanage_desktop.domain.submissions import Submission
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.queue.current import CurrentSubmission
from edumanage_desktop.gui.queue.model import Column, QueueModel
from edumanage_desktop.gui.queue.view import QueueView
from edumanage_desktop.gui.tasks import TaskLanes, Ticket
from edumanage_desktop.services.queue import Page, QueueReader

MOST_SELECTED = 500
"""More are refused: whoever means so many narrows the queue first and sees what they are about to decide."""


class RowSelection(QObject):
    """Follows the table's selection, and selects the same submissions again wherever their rows went.

    What is remembered of each is how it stood when it was selected: a decision on it is about that version.
    """

    changed = Signal()
    too_many = Signal(int)
    """How many rows were to be selected; the selection before stands."""

    def __init__(
        self,
        *,
        lanes: TaskLanes,
        reader: QueueReader,
        view: QueueView,
        model: QueueModel,
        current: CurrentSubmission,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._lanes, self._reader = lanes, reader
        self._view, self._model, self._current = view, model, current
        self._chosen: dict[int, Submission] = {}
        """Empty where the current submission alone is selected."""
        self._chosen_among = (model.queue_filter, model.order)
        self._reading: Ticket | None = None
        self._is_own = False
        view.selectionModel().selectionChanged.connect(self._take_change)

    @property
    def submissions(self) -> tuple[Submission, ...]:
        """Return what is selected, in the order of the queue; empty where only the current submission is."""
        return tuple(self._chosen.values())

    def is_several(self) -> bool:
        """Return whether something else is selected than the current submission alone."""
        return bool(self._chosen) or self._reading is not None

    def is_reading(self) -> bool:
        """Return whether some of the selected rows are still being fetched."""
        return self._reading is not None

    def collapse(self) -> None:
        """Select the current submission alone."""
        row = self._view.current_row()
        self._choose({})
        if row is not None:
            self._view.select_row(row, scroll=False)

    def stand_again(self) -> None:
        """Select the rows in which the selected submissions stand now; another filter or order selects none of them."""
        if not self.is_several():
            return
        if self._chosen_among != (self._model.queue_filter, self._model.order):
            self._choose({})
            return
        if self._reading is not None:
            self._fail(self._moved())
            return
        rows = [row for row in map(self._model.row_of, self._chosen) if row is not None]
        self._select(sorted(rows))

    def take_page(self) -> None:
        """Select what came into memory where it stands; rows that are being read stay selected, for none has moved."""
        if self._reading is None:
            self.stand_again()

    def _take_change(self) -> None:
        if self._is_own or self._current.is_adopting:
            return
        selected, current_row = self._view.selectionModel().selection().toList(), self._view.current_row()
        count = sum(each.height() for each in selected)
        if count > MOST_SELECTED:
            self._restore()
            self.too_many.emit(count)
        elif count == 0 and current_row is not None:
            self._choose({})
            self._select([current_row])
        else:
            rows = sorted({row for each in selected for row in range(each.top(), each.bottom() + 1)})
            self._take_rows(rows if rows != [current_row] else [])

    def _take_rows(self, rows: Sequence[int]) -> None:
        found = [self._model.submission_in_memory(row) for row in rows]
        if all(row is not None for row in found):
            self._choose({row.id: row for row in found if row is not None})
            return
        wanted, order, reader = self._model.queue_filter, self._model.order, self._reader
        first, count = rows[0], rows[-1] - rows[0] + 1
        if count > MOST_SELECTED:
            self._restore()
            self.too_many.emit(count)
            return
        self._forget_reading()
        self._chosen_among = (wanted, order)
        self._reading = (
            self._lanes.run(self, lambda: reader.page(wanted, order, first=first, limit=count))
            .success(lambda page: self._take_read(rows, page))
            .failure(lambda error: self._fail(wording.said(error.sentence)))
            .start()
        )
        self.changed.emit()

    def _take_read(self, rows: Sequence[int], page: Page) -> None:
        places = {row: row - page.first for row in rows}
        found = {row: page.rows[place] for row, place in places.items() if 0 <= place < len(page.rows)}
        if len(found) < len(rows) or any(self._stands_elsewhere(at, row) for at, row in found.items()):
            self._fail(self._moved())
            return
        self._reading = None
        self._choose({row.id: row for row in found.values()})

    def _stands_elsewhere(self, at: int, found: Submission) -> bool:
        """Return whether the person sees another submission in a row than the one that was found there."""
        shown, known_at = self._model.submission_in_memory(at), self._model.row_of(found.id)
        return (shown is not None and shown.id != found.id) or known_at not in (None, at)

    def _moved(self) -> str:
        return self.tr(
            "The queue changed while what you selected was read. One submission is selected now; select them again."
        )

    def _fail(self, sentence: str) -> None:
        self.collapse()
        self._lanes.failed.emit(sentence)

    def _forget_reading(self) -> None:
        if self._reading is not None:
            self._reading.cancel()
            self._reading = None

    def _choose(self, chosen: dict[int, Submission]) -> None:
        was_several = self.is_several()
        self._forget_reading()
        known = self._chosen
        self._chosen = {upload_id: known.get(upload_id, row) for upload_id, row in chosen.items()}
        self._chosen_among = (self._model.queue_filter, self._model.order)
        if was_several or self._chosen:
            self.changed.emit()

    def _restore(self) -> None:
        """Select what was selected before."""
        row = self._view.current_row()
        if self._chosen:
            self.stand_again()
        elif row is not None:
            self._select([row])

    def _select(self, rows: Sequence[int]) -> None:
        selection = QItemSelection()
        last = len(Column) - 1
        for first, end in _stretches(rows):
            selection.select(self._model.index(first, 0), self._model.index(end, last))
        self._is_own = True
        self._view.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._is_own = False


def _stretches(rows: Sequence[int]) -> list[tuple[int, int]]:
    """Return the first and last row of every unbroken stretch."""
    found: list[tuple[int, int]] = []
    for row in rows:
        if found and found[-1][1] == row - 1:
            found[-1] = (found[-1][0], row)
        else:
            found.append((row, row))
    return found
