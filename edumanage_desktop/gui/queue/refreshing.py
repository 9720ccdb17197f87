"""Brings the rows of the queue up to date and keeps everything where it is: scroll, current row, what is read."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.queue.current import CurrentSubmission
from edumanage_desktop.gui.queue.delegate import ROW_HEIGHT_PX
from edumanage_desktop.gui.queue.model import QueueModel
from edumanage_desktop.gui.queue.view import QueueView
from edumanage_desktop.gui.tasks import TaskLanes, Ticket
from edumanage_desktop.services.queue import QueueFilter, QueueReader, SortOrder
from edumanage_desktop.services.queue_reading import QueueSnapshot, read_snapshot


class QueueRefreshing(QObject):
    """One snapshot in flight; who asks meanwhile is answered by one more."""

    adopted = Signal(object, int)
    """`QueueFigures` of the rows that stand now, and by how many rows what is on the screen moved down."""
    failed = Signal(str)
    sorting_failed = Signal(object)
    """The `EduManageError` for which the rows still stand in their former order."""

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
        self._ticket: Ticket | None = None
        self._again = False

    def is_running(self) -> bool:
        """Return whether a snapshot is on its way."""
        return self._ticket is not None

    def stop(self) -> None:
        """Want no snapshot any more: everything is read anew."""
        if self._ticket is not None:
            self._ticket.cancel()
        self._ticket = None
        self._again = False

    def start(self) -> None:
        """Read the queue around what is on the screen and keep that where it is."""
        if self._ticket is not None:
            self._again = True
            return
        first, last = self._view.visible_rows()
        wanted, order, reader = self._model.queue_filter, self._model.order, self._reader
        keep, current_id = self._rows_to_keep(first, last), self._current.id
        rows = last - first + 1
        self._ticket = (
            self._lanes.run(
                self,
                lambda: read_snapshot(
                    reader, wanted, order, keep=keep, rows_above=rows, rows_below=rows, current_id=current_id
                ),
            )
            .success(partial(self._take, current_id))
            .failure(self._fail)
            .start()
        )

    def sort(self, queue_filter: QueueFilter, order: SortOrder) -> None:
        """Read the queue in another order around the current submission, which stays where it is on the screen."""
        self.stop()
        first, last = self._view.visible_rows()
        rows, current_id, reader = last - first + 1, self._current.id, self._reader
        keep = () if current_id is None else (current_id,)
        self._ticket = (
            self._lanes.run(
                self,
                lambda: read_snapshot(
                    reader, queue_filter, order, keep=keep, rows_above=rows, rows_below=rows, current_id=current_id
                ),
            )
            .success(partial(self._take_sorted, queue_filter, order))
            .failure(self._sort_failed)
            .start()
        )

    def _take_sorted(self, queue_filter: QueueFilter, order: SortOrder, snapshot: QueueSnapshot) -> None:
        self._ticket = None
        top = self._view.visualRect(self._view.currentIndex()).top()
        row = snapshot.kept[1] if snapshot.kept is not None else 0
        with self._current.rows_adopted():
            self._model.show(queue_filter, order, None, snapshot.figures.total)
            self._model.adopt(snapshot.figures.total, snapshot.pages, 0)
            self._view.scroll_to_offset(-min(max(top, 0), self._view.viewport().height() - ROW_HEIGHT_PX), row)
            if snapshot.figures.total:
                self._current.stand_at(row)
        self.adopted.emit(snapshot.figures, 0)
        self._start_again()

    def _sort_failed(self, error: EduManageError) -> None:
        self.stop()
        self.sorting_failed.emit(error)

    def _rows_to_keep(self, first: int, last: int) -> tuple[int, ...]:
        current = self._view.current_row()
        on_screen = current is not None and first <= current <= last
        start = current if current is not None and on_screen else first
        rows = (*range(start, last + 1), *range(start - 1, first - 1, -1))
        shown = (self._model.submission_in_memory(row) for row in rows)
        return tuple(row.id for row in shown if row is not None)

    def _take(self, asked_id: int | None, snapshot: QueueSnapshot) -> None:
        self._ticket = None
        old_place = self._model.row_of(snapshot.kept[0]) if snapshot.kept is not None else None
        shift = snapshot.kept[1] - old_place if snapshot.kept is not None and old_place is not None else 0
        old_row = self._view.current_row()
        with self._current.rows_adopted():
            offset = self._view.verticalScrollBar().value()
            self._model.adopt(snapshot.figures.total, snapshot.pages, shift)
            self._view.scroll_to_offset(offset, shift)
            self._find_current_again(asked_id, snapshot, None if old_row is None else old_row + shift)
        self.adopted.emit(snapshot.figures, shift)
        self._start_again()

    def _start_again(self) -> None:
        if self._again:
            self._again = False
            self.start()

    def _find_current_again(self, asked_id: int | None, snapshot: QueueSnapshot, moved_row: int | None) -> None:
        """Select the current submission where it stands now; the answer may be about one that was current before."""
        row = self._current.row_in_memory()
        if row is None and self._current.id == asked_id:
            row = snapshot.current_position
        elif row is None:
            self._again = True
            row = moved_row if moved_row is not None and 0 <= moved_row < self._model.total else None
        if row is not None:
            self._current.stand_at(row)
        elif moved_row is not None:
            self._current.lose_row(moved_row)

    def _fail(self, error: EduManageError) -> None:
        self._ticket = None
        self._again = False
        self.failed.emit(wording.said(error.sentence))
