"""The work behind the page, off the GUI thread: opening, planning, and handing in one line after the other."""

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from edumanage_desktop.domain.errors import EduManageError, HandInCancelled
from edumanage_desktop.domain.sentences import Sentence
from edumanage_desktop.gui import wording
from edumanage_desktop.gui.importing.held import HeldImport
from edumanage_desktop.gui.tasks import Lane, TaskLanes, Ticket
from edumanage_desktop.services.archive_import.importing import ArchiveImport
from edumanage_desktop.services.archive_import.planning import TO_DO, Action, Destination, Planned
from edumanage_desktop.services.register import Student
from edumanage_desktop.services.session import Session

T = TypeVar("T")
_TOLD_EVERY_S = 0.1
_VIEWS_EVERY_MS = 1_000
"""How often the queue is brought up to date while an import runs."""
_BROKEN = Sentence("An unexpected error stopped it here. Look again to see whether it was handed in.")


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
    """One arrival at a time, and one thing at a time with it; what is wanted meanwhile is done afterwards.

    However a piece of work ends, something is told: `opened`, `planned`, `ended` or `failed`, unless the person stopped
    it or wants something else by then.
    """

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
        self._held: HeldImport | None = None
        self._under_way: Ticket | None = None
        self._is_running = self._is_stopped = False
        self._wanted: tuple[Destination, Mapping[str, Sequence[Student]]] | None = None
        """What is to be planned as soon as what is under way is done."""
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
        return None if self._held is None else self._held.opened

    @property
    def is_running(self) -> bool:
        """Return whether lines are being handed in."""
        return self._is_running

    @property
    def is_stopping(self) -> bool:
        """Return whether lines are being handed in no more, but for what is on its way."""
        return self._is_running and self._is_stopped

    def is_settled(self) -> bool:
        """Return whether nothing is under way."""
        return self._under_way is None and self._wanted is None

    def open(self, path: Path, worksheet: Path | None) -> None:
        """Open an archive or folder in place of the one that is open or looked at."""
        self.leave()
        self._held = held = HeldImport(self._session.open_import)
        self._begin(partial(held.open, path, worksheet), self._take_opened)

    def plan(self, destination: Destination, by_hand: Mapping[str, Sequence[Student]]) -> None:
        """Plan anew, as soon as what is under way is done; of several wishes the last counts."""
        if self.current is None:
            return
        self._wanted = destination, dict(by_hand)
        self._go_on()

    def start(self, lines: Sequence[Planned], places: Sequence[int]) -> None:
        """Hand in the lines at these places."""
        current = self.current
        if current is None or self._under_way is not None or not places:
            return
        self._lines, self._waiting, self._total = tuple(lines), list(places), len(places)
        self._is_running, self._is_stopped = True, False
        current.unwanted.clear()
        self._tell.start()
        self._hand_in_next()

    def stop(self) -> None:
        """Hand in nothing more; a file that is on its way is given up, and nothing of its entry is handed in."""
        if self._is_running and self.current is not None:
            self._is_stopped = True
            self.current.unwanted.set()

    def leave(self) -> None:
        """Let go of what is open or looked at; nothing is told of it any more."""
        left, self._held = self._held, None
        self._wanted = None
        if not self._is_running and self._under_way is not None:
            self._under_way.cancel()
            self._under_way = None
        if left is not None:
            self._is_stopped = True
            left.leave()
            self._lanes.run(self, left.close_left).on(Lane.FILES).start()

    def _begin(self, work: Callable[[], T], done: Callable[[T], object]) -> None:
        self._under_way = (
            self._lanes.run(self, work)
            .on(Lane.FILES)
            .success(done)
            .failure(self._fail)
            .unexpected(self._break_off)
            .start()
        )

    def _take_opened(self, _none: None) -> None:
        self._under_way = None
        self.opened.emit()
        self._go_on()

    def _go_on(self) -> None:
        held, current, wanted = self._held, self.current, self._wanted
        if self._under_way is not None or held is None or current is None or wanted is None:
            return
        self._wanted = None
        current.unwanted.clear()
        destination, by_hand = wanted
        told = _Seldom(self._noted.emit)
        plan = partial(held.work, lambda opened: opened.plan(destination, by_hand, told=told))
        self._begin(plan, self._take_planned)

    def _take_planned(self, planned: tuple[Planned, ...]) -> None:
        self._under_way = None
        if self._wanted is None:
            self.planned.emit(planned)
        self._go_on()

    def _fail(self, error: EduManageError) -> None:
        self._under_way = None
        if self._wanted is None:
            self.failed.emit(wording.said(error.sentence))
        self._go_on()

    def _break_off(self) -> None:
        self._under_way = None
        if self._wanted is None:
            self.failed.emit(
                self.tr("An unexpected error stopped the look at it. It changed nothing; look at it again.")
            )
        self._go_on()

    def _hand_in_next(self) -> None:
        held = self._held
        if not self._waiting or self._is_stopped or held is None:
            self._end("")
            return
        place = self._waiting[0]
        line = self._lines[place]
        self._under_way = (
            self._lanes.run(self, partial(held.work, lambda opened: opened.hand_in(line)))
            .on(Lane.FILES)
            .success(partial(self._take_line, place))
            .failure(self._take_hopeless)
            .unexpected(partial(self._take_broken, place))
            .start()
        )

    def _take_line(self, place: int, line: Planned) -> None:
        self._waiting.pop(0)
        if line.action in TO_DO and line.upload_id is not None:
            self._untold.add(line.upload_id)
        self.line_done.emit(place, line, self._total - len(self._waiting), self._total)
        self._hand_in_next()

    def _take_hopeless(self, error: EduManageError) -> None:
        self._end("" if isinstance(error, HandInCancelled) else wording.said(error.sentence))

    def _take_broken(self, place: int) -> None:
        """Stop at a line that nobody foresaw, and leave it out when the person goes on: it would stop all others."""
        self._waiting.pop(0)
        line = replace(self._lines[place], action=Action.REFUSED, why=_BROKEN)
        self.line_done.emit(place, line, self._total - len(self._waiting), self._total)
        name = wording.isolated(wording.plain(line.entry.name))
        self._end(self.tr("An unexpected error stopped it at {name}.").format(name=name))

    def _end(self, why: str) -> None:
        if self._held is not None:
            self._lanes.run(self, partial(self._held.work, ArchiveImport.report)).on(Lane.FILES).start()
        self._under_way = None
        self._is_running = False
        self._tell.stop()
        self._tell_views()
        self.ended.emit(why)
        self._go_on()

    def _tell_views(self) -> None:
        if self._untold:
            told, self._untold = frozenset(self._untold), set()
            self._lanes.submissions_changed.emit(told)
