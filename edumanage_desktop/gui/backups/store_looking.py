"""Looks at the files of a backup in the store piece by piece, so that no other question of the lane waits long."""

from collections.abc import Callable, Mapping
from functools import partial
from threading import Event

import shiboken6
from PySide6.QtCore import QObject, Signal

from edumanage_desktop.domain.errors import EduManageError
from edumanage_desktop.gui.backups.files_table import FilesModel
from edumanage_desktop.gui.tasks import Lane, TaskLanes, Ticket
from edumanage_desktop.services.backup.files_look import ChoosableFile, FilesLook, StoreState

_FOR_SECONDS = 0.4
_MOST_AT_ONCE = 5_000


class StoreLooking(QObject):
    """First whether each file is there, with its size; then, one after the other, whether its content is right."""

    changed = Signal()
    """More is known than before, or all of it."""

    def __init__(
        self,
        *,
        model: FilesModel,
        lanes: TaskLanes,
        failed: Callable[[EduManageError], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._model, self._lanes, self._failed = model, lanes, failed
        self._look: FilesLook | None = None
        self._is_left = Event()
        self._ticket: Ticket | None = None
        self._next = 0
        self._to_read: list[int] | None = None
        lanes.closing.connect(self.leave)

    def begin(self, look: FilesLook) -> None:
        """Look at the files of the model from the first on."""
        self._look = look
        self.go_on()

    def is_over(self) -> bool:
        """Return whether everything is known that can be."""
        return self._look is not None and self._ticket is None and self._to_read == []

    def looked(self) -> int:
        """Return of how many files it is known whether they are there."""
        return self._next

    def unread(self) -> int:
        """Return how many are still to be read."""
        return self._model.count({StoreState.THERE, StoreState.UNKNOWN})

    def go_on(self) -> None:
        """Go on where `leave` ended it."""
        if self._look is None or self._ticket is not None:
            return
        self._is_left = Event()
        if self._next < len(self._model.files):
            last = min(self._next + _MOST_AT_ONCE, len(self._model.files))
            self._ask(self._look, list(range(self._next, last)), reads=False)
            return
        if self._to_read is None:
            self._to_read = self._model.numbers_in(StoreState.THERE)
        if self._to_read:
            self._ask(self._look, self._to_read[:_MOST_AT_ONCE], reads=True)

    def leave(self) -> None:
        """Look no further for now, also in the middle of a long file."""
        self._is_left.set()
        if self._ticket is not None:
            self._ticket.cancel()
            self._ticket = None

    def _ask(self, look: FilesLook, numbers: list[int], *, reads: bool) -> None:
        files: list[ChoosableFile] = [self._model.files[number] for number in numbers]
        is_left = self._is_left

        def is_wanted() -> bool:
            return not is_left.is_set() and shiboken6.isValid(self)

        work = partial(look.look, files, is_wanted, reads=reads, for_seconds=_FOR_SECONDS)

        def take(states: tuple[StoreState, ...]) -> None:
            self._ticket = None
            self._take(dict(zip(numbers, states, strict=False)), reads=reads)

        def fail(error: EduManageError) -> None:
            self._ticket = None
            self._failed(error)

        self._ticket = self._lanes.run(self, work).on(Lane.REPOSITORY).success(take).failure(fail).start()

    def _take(self, states: Mapping[int, StoreState], *, reads: bool) -> None:
        self._model.take(states)
        if reads and self._to_read is not None:
            del self._to_read[: len(states)]
        else:
            self._next += len(states)
        if states:
            self.go_on()
        self.changed.emit()
