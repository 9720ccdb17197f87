"""The work behind the page, off the GUI thread: opening, planning, and handing in one line after the other."""

import time
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from edumanage_desktop.domain.errors import EduManageError, HandInCancelled
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.tasks import Lane, TaskLanes
from edumanage_desktop.services.archive_import.importing import ArchiveImport
from edumanage_desktop.services.archive_import.planning import TO_DO, Destination, Planned
from edumanage_desktop.services.register import Student
from edumanage_desktop.services.session import Session

_TOLD_EVERY_S = 0.1
_VIEWS_EVERY_MS = 1_000
"""How often the queue is brought up to date while an import runs."""


class _Seldom:
    """Passes on how far a plan is, ten times a second at most: each is painted."""

    def __init__(self, tell: Callable[[int, int], object]) -> None:
        self._tell, self._told_s = tell, time.monotonic()

    def __call__(self, done: int, total: int) -> None:
        now_s = time.monotonic()
        if now_s - self._told_s >= _TOLD_EVERY_S:
            self._told_s = now_s
            self._tell(done, total)


class ImportRun(QObject):
    """One arrival at a time, and one thing at a time with it; what is wanted meanwhile is done afterwards."""

    opened = Signal()
    planned = Signal(object)
    """`tuple[Planned, ...]`"""
    looked_at = Signal(int, int)
    """(entries looked at, all entries)"""
    line_done = Signal(int, object, int, int)
    """(place in the plan, the `Planned` as it ended, lines done, all lines to do)"""
    ended = Signal(str)
    """The import came to its end, or why it stopped before."""
    failed = Signal(str)
    """Nothing could be opened or planned, and why."""
    _noted = Signal(int, int)

    def __init__(self, *, session: Session, lanes: TaskLanes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._lanes = session, lanes
        self._current: ArchiveImport | None = None
        self._is_busy = self._is_running = self._is_stopped = False
        self._wanted: tuple[Destination, Mapping[str, Sequence[Student]]] | None = None
        self._arrived: tuple[Path, Path | None] | None = None
        """What is to be opened as soon as what is under way is done."""
        self._waiting: list[int] = []
        self._lines: tuple[Planned, ...] = ()
        self._total = 0
        self._untold: set[int] = set()
        self._tell = QTimer(self, interval=_VIEWS_EVERY_MS)
        self._tell.timeout.connect(self._tell_views)
        self._noted.connect(self.looked_at, Qt.ConnectionType.QueuedConnection)

    @property
    def current(self) -> ArchiveImport | None:
        """Return the import that is open, None for none."""
        return self._current

    @property
    def is_running(self) -> bool:
        """Return whether lines are being handed in."""
        return self._is_running

    def is_settled(self) -> bool:
        """Return whether nothing is under way."""
        return not self._is_busy and self._wanted is None and self._arrived is None

    def open(self, path: Path, worksheet: Path | None) -> None:
        """Open an archive or folder in place of the one that is open; what is looked at meanwhile is left."""
        if self._is_busy:
            self._arrived = path, worksheet
            if self._current is not None:
                self._current.unwanted.set()
            return
        self.leave()
        self._is_busy = True
        work = partial(self._session.open_import, path, worksheet)
        self._lanes.run(self, work).on(Lane.FILES).success(self._take_opened).failure(self._fail).unexpected(
            self._let_go
        ).start()

    def plan(self, destination: Destination, by_hand: Mapping[str, Sequence[Student]]) -> None:
        """Plan anew, as soon as what is under way is done; of several wishes the last counts."""
        if self._current is None:
            return
        self._wanted = destination, dict(by_hand)
        self._go_on()

    def start(self, lines: Sequence[Planned], places: Sequence[int]) -> None:
        """Hand in the lines at these places."""
        if self._current is None or self._is_busy or not places:
            return
        self._lines, self._waiting, self._total = tuple(lines), list(places), len(places)
        self._is_busy = self._is_running = True
        self._is_stopped = False
        self._current.unwanted.clear()
        self._tell.start()
        self._hand_in_next()

    def stop(self) -> None:
        """Hand in nothing more; a file that is on its way is given up, and nothing of its entry is handed in."""
        if self._is_running and self._current is not None:
            self._is_stopped = True
            self._current.unwanted.set()

    def leave(self) -> None:
        """Let go of what is open."""
        left, self._current = self._current, None
        self._wanted = self._arrived = None
        if left is not None:
            self._is_stopped = True
            left.unwanted.set()
            self._lanes.run(self, left.close).on(Lane.FILES).start()

    def _take_opened(self, opened: ArchiveImport) -> None:
        self._is_busy = False
        self._current = opened
        if self._arrived is None:
            self.opened.emit()
        self._go_on()

    def _go_on(self) -> None:
        if self._arrived is not None and not self._is_busy:
            self.open(*self._arrived)
            return
        current, wanted = self._current, self._wanted
        if self._is_busy or current is None or wanted is None:
            return
        self._wanted, self._is_busy = None, True
        destination, by_hand = wanted
        current.unwanted.clear()
        work = partial(current.plan, destination, by_hand, told=_Seldom(self._noted.emit))
        self._lanes.run(self, work).on(Lane.FILES).success(self._take_planned).failure(self._fail).unexpected(
            self._let_go
        ).start()

    def _take_planned(self, planned: tuple[Planned, ...]) -> None:
        self._is_busy = False
        if self._wanted is None and self._arrived is None:
            self.planned.emit(planned)
        self._go_on()

    def _fail(self, error: EduManageError) -> None:
        self._is_busy = False
        if self._arrived is None and not isinstance(error, HandInCancelled):
            self.failed.emit(wording.said(error.sentence))
        self._go_on()

    def _let_go(self) -> None:
        self._is_busy = False
        self._go_on()

    def _hand_in_next(self) -> None:
        if not self._waiting or self._is_stopped or self._current is None:
            self._end("")
            return
        place = self._waiting[0]
        work = partial(self._current.hand_in, self._lines[place])
        self._lanes.run(self, work).on(Lane.FILES).success(partial(self._take_line, place)).failure(
            self._take_hopeless
        ).unexpected(partial(self._end, "")).start()

    def _take_line(self, place: int, line: Planned) -> None:
        self._waiting.pop(0)
        if line.action in TO_DO and line.upload_id is not None:
            self._untold.add(line.upload_id)
        self.line_done.emit(place, line, self._total - len(self._waiting), self._total)
        self._hand_in_next()

    def _take_hopeless(self, error: EduManageError) -> None:
        self._end("" if isinstance(error, HandInCancelled) else wording.said(error.sentence))

    def _end(self, why: str) -> None:
        if self._current is not None:
            self._lanes.run(self, self._current.report).on(Lane.FILES).start()
        self._is_busy = self._is_running = False
        self._tell.stop()
        self._tell_views()
        self.ended.emit(why)
        self._go_on()

    def _tell_views(self) -> None:
        if self._untold:
            told, self._untold = frozenset(self._untold), set()
            self._lanes.submissions_changed.emit(told)
