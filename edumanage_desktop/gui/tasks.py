"""Work off the GUI thread: lanes for the database, for files, for this computer's own small records, for drafts."""

import logging
import sys
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from enum import Enum
from queue import Empty, SimpleQueue
from typing import Any, Generic, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot

from edumanage_desktop.domain.errors import EduManageError, Refused
from edumanage_desktop.domain.log_words import LogWord
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.in_turns import Turns

_log = logging.getLogger(__name__)
T = TypeVar("T")
_TURN_S = 0.005
"""After this long what is delivered leaves the rest to another turn of the event loop."""


class Lane(Enum):
    """Where work runs; the value is the number of workers. What must keep its order goes through a lane of one."""

    DATABASE = ("database", 1)
    COUNTING = ("counting", 1)
    """What takes the database long: beside `DATABASE`, so that no decision waits for it."""
    FILES = ("files", 2)
    AHEAD = ("ahead", 1)
    """Files that nobody asked for yet: beside `FILES`, so that none that was asked for waits for them."""
    DISK = ("disk", 1)
    DRAFTS = ("drafts", 1)
    KEYRING = ("keyring", 1)
    JOBS = ("jobs", 2)
    """Long jobs of the jobs panel: two repositories may be worked on at the same time."""
    REPOSITORY = ("repository", 1)
    """Short questions to a repository of backups, which may be a slow bucket."""
    OFFICE = ("office", 1)
    """LibreOffice, which takes seconds for a document."""


class Ticket:
    """A started operation. `cancel` stops the delivery of its answer; work that already runs goes on to its end."""

    def __init__(self, owner: QObject) -> None:
        self._owner = owner
        self._cancelled = False
        self._future: Future[None] | None = None

    def cancel(self) -> None:
        """Deliver nothing any more, and do not start what has not started."""
        self._cancelled = True
        if self._future is not None:
            self._future.cancel()

    def follow(self, future: "Future[None]") -> None:
        """Remember the future that runs this operation."""
        self._future = future

    def is_wanted(self) -> bool:
        """Return whether somebody still waits for the answer: not cancelled, and the owner not deleted."""
        return not self._cancelled and shiboken6.isValid(self._owner)


@dataclass(frozen=True, slots=True)
class _Delivery:
    operation: "Operation[Any]"
    ticket: Ticket
    result: Any
    error: BaseException | None


class Operation(Generic[T]):
    """One piece of work and what follows it, built up fluently and begun by `start`."""

    def __init__(self, lanes: "TaskLanes", owner: QObject, work: Callable[[], T]) -> None:
        self._lanes = lanes
        self._owner = owner
        self.work = work
        self.lane = Lane.DATABASE
        self._success: Callable[[T], object] | None = None
        self._failure: Callable[[EduManageError], object] | None = None
        self._unexpected: Callable[[], object] | None = None
        self._changed: Callable[[T], frozenset[int]] | None = None
        self._is_report = False

    def on(self, lane: Lane) -> "Operation[T]":
        """Choose the lane; the database's is the default."""
        self.lane = lane
        return self

    def success(self, callback: Callable[[T], object]) -> "Operation[T]":
        """Call this with the result, on the GUI thread."""
        self._success = callback
        return self

    def failure(self, callback: Callable[[EduManageError], object]) -> "Operation[T]":
        """Call this with an expected failure, on the GUI thread; without it `TaskLanes.failed` tells the person."""
        self._failure = callback
        return self

    def unexpected(self, callback: Callable[[], object]) -> "Operation[T]":
        """Call this, on the GUI thread, after an unexpected error of the work has been reported."""
        self._unexpected = callback
        return self

    def changes(self, submissions: Callable[[T], frozenset[int]]) -> "Operation[T]":
        """Say which submissions the result changed: every view is told through `TaskLanes.submissions_changed`."""
        self._changed = submissions
        return self

    def as_report(self) -> "Operation[T]":
        """Let nobody meet what is refused of this: a refused report that is reported would be refused for ever."""
        self._is_report = True
        return self

    def start(self) -> Ticket:
        """Queue the work and return its ticket."""
        return self._lanes.begin(self, Ticket(self._owner))

    def deliver(self, result: Any, error: BaseException | None, *, is_wanted: bool) -> None:
        """Call back with what came of the work (GUI thread); of what nobody wants only a bug is reported."""
        if error is None:
            if self._changed is not None:
                self._lanes.submissions_changed.emit(self._changed(result))
            if self._success is not None:
                self._success(result)
        elif not isinstance(error, EduManageError):
            sys.excepthook(type(error), error, error.__traceback__)
            if self._unexpected is not None and is_wanted:
                self._unexpected()
        else:
            _log.info("%s was met: %s", LogWord(type(error).__name__), error.sentence)
            if not self._is_report or not isinstance(error, Refused) or error.details.get("reason") == "who":
                self._lanes.met.emit(error)
            if self._failure is not None:
                self._failure(error)
            else:
                self._lanes.failed.emit(wording.said(error.sentence))


class TaskLanes(QObject):
    """The lanes of one window. Answers are delivered on the GUI thread, in turns that end after some milliseconds.

    Many come at once where something was opened; all together they would stop the window.
    """

    submissions_changed = Signal(object)
    """`frozenset[int]`: the submissions that a write changed."""
    failed = Signal(str)
    """The sentence of an expected failure that no callback took."""
    met = Signal(object)
    """The `EduManageError` of every expected failure, before anybody is told.

    What is refused of a report is not met, except that nobody active has the login.
    """
    database_wanted = Signal()
    """Work for the database was handed over."""
    closing = Signal()
    """The window closes: what would take long in a lane ends itself now, for it is waited for."""
    _arrived = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workers = {
            lane: ThreadPoolExecutor(lane.value[1], thread_name_prefix=f"edumanage-{lane.value[0]}") for lane in Lane
        }
        self._deliveries: SimpleQueue[_Delivery] = SimpleQueue()
        self._is_closed = False
        self._turns = Turns(self)
        # Queued, for no timer comes again while what it began runs an event loop of its own, as a file dialog does.
        self._turns.came.connect(self._deliver_some, Qt.ConnectionType.QueuedConnection)
        self._arrived.connect(self._turns.start, Qt.ConnectionType.QueuedConnection)

    def run(self, owner: QObject, work: Callable[[], T]) -> Operation[T]:
        """Return an operation whose answer is dropped when `owner` is deleted first."""
        return Operation(self, owner, work)

    def begin(self, operation: Operation[Any], ticket: Ticket) -> Ticket:
        """Hand an operation to its lane; after `close` nothing starts any more."""
        if not self._is_closed:
            ticket.follow(self._workers[operation.lane].submit(self._work, operation, ticket))
            if operation.lane is Lane.DATABASE:
                self.database_wanted.emit()
        return ticket

    def close(self) -> None:
        """Drop what has not started, wait for what runs, and end the threads; no answer is delivered any more."""
        self._is_closed = True
        self.closing.emit()
        for workers in self._workers.values():
            workers.shutdown(wait=False, cancel_futures=True)
        for workers in self._workers.values():
            workers.shutdown(wait=True)

    def finish(self, work: Callable[[], T], lane: Lane = Lane.DATABASE) -> T:
        """Do this in a lane of one after everything that waits there, and return what came of it.

        Not for the GUI thread but at closing time.
        """
        return self._workers[lane].submit(work).result()

    def _work(self, operation: Operation[Any], ticket: Ticket) -> None:
        result: Any = None
        error: BaseException | None = None
        try:
            result = operation.work()
        except BaseException as exc:  # noqa: BLE001 (the edge of the thread: every error goes on to the GUI thread)
            error = exc
        self._deliveries.put(_Delivery(operation, ticket, result, error))
        self._arrived.emit()

    @Slot()
    def _deliver_some(self) -> None:
        until_s = time.perf_counter() + _TURN_S
        while True:
            try:
                delivery = self._deliveries.get_nowait()
            except Empty:
                self._turns.stop()
                return
            if self._is_closed:
                return
            is_own_bug = delivery.error is not None and not isinstance(delivery.error, EduManageError)
            is_wanted = delivery.ticket.is_wanted()
            if is_wanted or is_own_bug:
                delivery.operation.deliver(delivery.result, delivery.error, is_wanted=is_wanted)
            if time.perf_counter() > until_s:
                return
