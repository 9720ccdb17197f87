"""The quiet marks in the queue: asked for the rows in sight, and again when something changed."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QObject, QTimer

from edumanage_desktop.gui.queue.page import QueuePage
from edumanage_desktop.gui.queue.watcher import ChangeWatcher
from edumanage_desktop.gui.tasks import TaskLanes, Ticket
from edumanage_desktop.services.twins import TwinMark, TwinReader

_AFTER_MS = 250
"""Rows that are only scrolled past are not asked about."""
_AROUND_ROWS = 40


class QueueTwins(QObject):
    """Lives as long as one session."""

    def __init__(
        self, *, lanes: TaskLanes, twins: TwinReader, queue: QueuePage, watcher: ChangeWatcher, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._lanes, self._twins, self._queue = lanes, twins, queue
        self._known: dict[int, TwinMark | None] = {}
        self._asking: Ticket | None = None
        self._soon = QTimer(self, singleShot=True, interval=_AFTER_MS)
        self._soon.timeout.connect(self._ask)
        model = queue.model
        for changed in (model.modelReset, model.page_arrived, model.rowsInserted, model.rowsRemoved):
            changed.connect(lambda *_: self._soon.start())
        queue.view.verticalScrollBar().valueChanged.connect(lambda _value: self._soon.start())
        watcher.changed.connect(lambda *_: self.look_again())

    def look_again(self) -> None:
        """Ask about every row anew: any change may have made or ended a pair."""
        self._known.clear()
        self._soon.start()

    def stop(self) -> None:
        """Ask no more."""
        self._soon.stop()
        if self._asking is not None:
            self._asking.cancel()

    def _ask(self) -> None:
        if self._asking is not None:
            self._soon.start()
            return
        view, model = self._queue.view, self._queue.model
        top = max(0, view.rowAt(0))
        bottom = view.rowAt(view.viewport().height() - 1)
        bottom = model.total - 1 if bottom < 0 else bottom
        rows = range(max(0, top - _AROUND_ROWS), min(model.total, bottom + _AROUND_ROWS + 1))
        shown = (model.submission_in_memory(row) for row in rows)
        wanted = [row.id for row in shown if row is not None and row.id not in self._known]
        if wanted:
            self._asking = (
                self._lanes.run(self, partial(self._twins.marks, wanted))
                .success(partial(self._take, wanted))
                .failure(lambda _error: self._take((), {}))
                .start()
            )

    def _take(self, wanted: list[int] | tuple[()], marks: Mapping[int, TwinMark]) -> None:
        self._asking = None
        for upload_id in wanted:
            self._known[upload_id] = marks.get(upload_id)
        if marks:
            self._queue.filters.offer_twins()
        self._queue.model.set_twins({number: mark for number, mark in self._known.items() if mark is not None})
